"""The files of a model's folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from pidflow.errors import Place
from pidflow.loading.faults import Faults, one_of, quoted

PROCEDURES = "procedures"
_KNOWN = ("assessment.yaml", "systems.yaml", "registers.yaml", "anomalies.yaml")
_YAML = (".yaml", ".yml")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@frozen
class Folder:
    """A model's folder.

    Args:
        path: Where it is.
    """

    path: Path

    def id(self, faults: Faults) -> str:
        """Return the model's id: the name of its folder, which names the files made of it too."""
        name = self.path.resolve().name
        if not _ID.fullmatch(name):
            expected = "a name of ASCII letters, digits, dots, hyphens and underscores"
            faults.add(Place(str(self.path)), f"the folder{quoted(name)}", expected, cure="rename the folder")
        return name

    def file(self, kind: str) -> Path:
        """Return the one file of this kind, there or not."""
        return self.path / f"{kind}.yaml"

    def shown(self, file: Path) -> str:
        """Return the path of a file as its user knows it: from the working folder, if it lies below that."""
        try:
            return str(file.absolute().relative_to(Path.cwd()))
        except (ValueError, OSError):
            return str(file)

    def procedures(self, faults: Faults) -> tuple[Path, ...]:
        """Return the file of each procedure, in the order of their names."""
        folder = self.path / PROCEDURES
        files = [each for each in _listed(folder) if each.suffix == ".yaml"]
        if not files and (folder.is_dir() or not self.file("registers").exists()):
            found = "no file" if folder.is_dir() else "no such folder"
            faults.add(Place(self.shown(folder)), found, "a folder with one file a 事務, or registers.yaml")
        return tuple(files)

    def refuse_unknown(self, faults: Faults) -> None:
        """Add a fault for each YAML file that no one reads; its name is misspelt, most likely."""
        for file in _listed(self.path):
            if file.suffix in _YAML and file.name not in _KNOWN:
                place, found = Place(self.shown(file)), f"the file{quoted(file.name)}"
                faults.add(place, found, one_of(_KNOWN), name=file.name, among=_KNOWN)
        for file in _listed(self.path / PROCEDURES):
            if file.suffix == ".yml":
                faults.add(
                    Place(self.shown(file)), f"the file{quoted(file.name)}", "a name that ends with .yaml"
                )


def model_files(path: Path) -> tuple[Path, ...]:
    """Return every file of a model that is there, so that who watches them knows which.

    Args:
        path: The model's folder.
    """
    return tuple(_files(path))


def _files(path: Path) -> Iterator[Path]:
    yield from (path / name for name in _KNOWN if (path / name).is_file())
    yield from (file for file in _listed(path / PROCEDURES) if file.suffix == ".yaml")


def _listed(folder: Path) -> list[Path]:
    """What is in a folder by name; nothing where it can't be listed."""
    try:
        return sorted(each for each in folder.iterdir() if not each.name.startswith("."))
    except OSError:
        return []

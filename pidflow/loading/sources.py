"""The texts of the documents that a model is made from."""

from __future__ import annotations

from pathlib import Path

from pidflow.errors import Fault, InputFault, Place
from pidflow.model import Source

LARGEST = 16 * 1024 * 1024
"""So many bytes a text has at most."""


def read_sources(sources: tuple[Source, ...], folder: Path) -> dict[str, str]:
    """Read the texts of sources.

    Args:
        sources: The sources of a model; those without a file are left out.
        folder: The folder in which the files lie.

    Returns:
        The texts by the sources' keys, with line feeds for line ends.

    Raises:
        InputFault: The folder is none or lacks files, the model names none at all, or one can't be read.
    """
    files = {source.key: folder / source.file for source in sources if source.file}
    if not files:
        cure = "name the file of each source in assessment.yaml"
        raise InputFault(Fault(None, "sources without a file", "a file for one source at least", cure=cure))
    missing = [path.name for path in files.values() if not path.is_file()]
    if missing:
        raise InputFault(_missing(folder, missing))
    return {key: _read(path) for key, path in files.items()}


def _missing(folder: Path, names: list[str]) -> Fault:
    found = f"no {'、'.join(names)} in「{folder}」" if folder.is_dir() else f"no folder「{folder}」"
    expected = f"the folder that holds the texts of the sources: {'、'.join(names)}"
    return Fault(None, found, expected, cure="say with --sources where they lie")


def _read(path: Path) -> str:
    here = Place(str(path))
    with path.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        found = f"more than {LARGEST // 1024**2} MiB"
        raise InputFault(Fault(here, found, "the text of one document"))
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        found = f"the byte 0x{content[error.start]:02X}, which is not UTF-8"
        raise InputFault(Fault(here, found, "UTF-8 text", cure="save the text as UTF-8")) from None

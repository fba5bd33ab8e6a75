"""Models by name or by path."""

from __future__ import annotations

from pathlib import Path

from pidflow.errors import Fault, InputFault, nearest

HEAD = "assessment.yaml"
_PACKAGE = Path(__file__).resolve().parents[1]


def bundled() -> tuple[str, ...]:
    """Return the names of the models that come with pidflow, sorted."""
    folder = _bundle()
    if not folder.is_dir():
        return ()
    return tuple(sorted(each.name for each in folder.iterdir() if (each / HEAD).is_file()))


def find(model: str | Path) -> Path:
    """Return the folder of a model.

    Args:
        model: The name of a bundled model, or the path of a folder. A name means the bundled model even where
            a folder of that name is at hand; ``./name`` means the folder.

    Raises:
        InputFault: There is neither such a model nor such a folder.

    Example:
        >>> find("shinjuku-kokuho").name  # doctest: +SKIP
        'shinjuku-kokuho'
    """
    if isinstance(model, str) and model in bundled():
        return _bundle() / model
    path = Path(model)
    try:
        if path.is_dir():
            return path
        there = path.exists()
    except (OSError, ValueError):  # too long, or with a character that no path may hold
        there = False
    raise InputFault(_not_a_folder(path) if there else _unknown(str(model)))


def _bundle() -> Path:
    """Where bundled models lie: in the package, or beside it in a checkout."""
    shipped = _PACKAGE / "_models"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "models"


def _not_a_folder(path: Path) -> Fault:
    cure = f"name its folder, {path.parent}" if path.name == HEAD else None
    return Fault(None, f"the file「{path}」", "the folder of a model", cure=cure)


def _unknown(model: str) -> Fault:
    names = bundled()
    listed = f" ({', '.join(names)})" if names else ""
    expected = f"the name of a bundled model{listed}, or a folder with {HEAD}"
    return Fault(None, f"the model「{model[:100]}」", expected, nearest(model[:100], names))

"""Write the JSON Schemas anew: ``python -m tests.unit.loading.renew``."""

from __future__ import annotations

from pathlib import Path

import pidflow.loading
from pidflow.loading import schema_files


def renew(folder: Path) -> None:
    """Write every schema into a folder, and take out what is none any more."""
    files = schema_files()
    for file in folder.glob("*.json"):
        if file.name not in files:
            file.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew(Path(pidflow.loading.__path__[0]) / "schema")

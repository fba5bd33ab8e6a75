"""The notebooks of the guide: executed anew, and written so that the same answers give the same bytes.

`python -m tests.functional.notebook` brings the stored outputs up to date.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from tests.functional.run import ROOT

NOTEBOOKS = tuple(sorted((ROOT / "docs/notebooks").glob("*.ipynb")))
_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def executed(notebook: Path) -> str:
    """A notebook with the outputs that its cells give now.

    Nothing of the run itself stays: no times, no versions, no random ids, and no settings of who runs it.
    """
    book = nbformat.reads(notebook.read_text("utf-8"), as_version=4)
    with tempfile.TemporaryDirectory() as own:
        # Sockets of the file system, and settings of its own: nothing of the machine plays a part.
        kernel = AsyncKernelManager(transport="ipc", connection_file=f"{own}/kernel.json")
        client = NotebookClient(book, km=kernel, timeout=120, record_timing=False)
        client.execute(cleanup_kc=True, env={**os.environ, "IPYTHONDIR": own}, cwd=own)
    book.metadata = nbformat.from_dict(_METADATA)
    for ordinal, cell in enumerate(book.cells, start=1):
        cell.id = f"cell-{ordinal:02}"
        cell.metadata = nbformat.from_dict({})
    nbformat.validate(book)
    written: str = nbformat.writes(book)
    return written.rstrip("\n") + "\n"


def main() -> None:
    """Execute every notebook and store what it gives."""
    for notebook in NOTEBOOKS:
        notebook.write_text(executed(notebook), "utf-8", newline="\n")


if __name__ == "__main__":
    main()

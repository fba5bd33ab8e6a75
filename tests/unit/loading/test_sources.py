"""Reading the texts of sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.errors import InputFault
from pidflow.loading import read_sources
from pidflow.model import Source

LIST = Source("一覧", "一覧", "list", "list.txt")
NAMELESS = Source("概要", "概要", "outline")


def test_texts_by_key(tmp_path: Path) -> None:
    """Line ends are line feeds, a byte order mark is no text, sources without a file are left out."""
    (tmp_path / "list.txt").write_bytes("\ufeff一\r\n二\n".encode())
    assert read_sources((LIST, NAMELESS), tmp_path) == {"一覧": "一\n二\n"}


def test_no_source_has_a_file(tmp_path: Path) -> None:
    """There is nothing to read, and that is said."""
    with pytest.raises(InputFault, match="sources without a file"):
        read_sources((NAMELESS,), tmp_path)


def test_files_that_are_missing(tmp_path: Path) -> None:
    """All of them are told, with the folder."""
    with pytest.raises(InputFault, match=r"no list\.txt in"):
        read_sources((LIST,), tmp_path)
    with pytest.raises(InputFault, match="no folder"):
        read_sources((LIST,), tmp_path / "none")


def test_a_text_that_is_not_utf8(tmp_path: Path) -> None:
    """The byte is told."""
    (tmp_path / "list.txt").write_bytes("国".encode("shift_jis"))
    with pytest.raises(InputFault, match="not UTF-8"):
        read_sources((LIST,), tmp_path)

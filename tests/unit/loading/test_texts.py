"""Files that can't be read are told; nothing but text comes through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pidflow.loading.faults import Faults
from pidflow.loading.texts import LARGEST, read_text


def read(path: Path) -> tuple[str | None, list[str]]:
    """Return the text of a file and the faults."""
    faults = Faults()
    text = read_text(path, "a.yaml", faults)
    return text, [str(fault) for fault in faults.gathered]


def written(folder: Path, content: bytes) -> Path:
    """Write a file."""
    path = folder / "a.yaml"
    path.write_bytes(content)
    return path


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    """What Windows writes is text like any other."""
    assert read(written(tmp_path, b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")) == ("a: 1\nb: 2\n", [])


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("国保\nシ".encode() + b"\x83", "a.yaml:2:2: found the byte 0x83, which is not UTF-8"),
        ("国保: シ".encode("shift_jis"), "a.yaml:1:1: found the byte 0x8D, which is not UTF-8"),
        (b"a\r\n\r\nb\xff", "a.yaml:3:2: found the byte 0xFF"),
        (b"PK\x03\x04", "a.yaml:1:3: found "),
        (b"a: \x00", "a.yaml:1:4: found "),
        (b"a: 1\rb: 2", "a.yaml:1:5: found a line break (U+000D)"),
        ("a\n b\u202e".encode(), "a.yaml:2:3: found RIGHT-TO-LEFT OVERRIDE (U+202E)"),
        ("a: \ufeffb".encode(), "a.yaml:1:4: found ZERO WIDTH NO-BREAK SPACE (U+FEFF)"),
    ],
)
def test_what_is_no_text_is_told_where_it_stands(tmp_path: Path, content: bytes, fault: str) -> None:
    """Bytes that are no UTF-8 and characters that are not seen are refused at their place."""
    text, told = read(written(tmp_path, content))
    assert text is None
    assert told[0].startswith(fault)


def test_a_binary_file_is_told_shortly(tmp_path: Path) -> None:
    """Not every byte of a binary file is told."""
    _, told = read(written(tmp_path, bytes(32) * 100))
    assert 0 < len(told) <= 20


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A missing file is told by its name."""
    assert read(tmp_path / "a.yaml")[1][0].startswith("a.yaml:1:1: found no such file")


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    """A folder is no file."""
    assert read(tmp_path)[1] == ["a.yaml:1:1: found a folder; expected a file"]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason that the system gives is told."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, b"a")
    monkeypatch.setattr(Path, "open", refuse)
    assert read(path)[1][0].startswith("a.yaml:1:1: found a file that can't be read (Permission denied)")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nothing is opened that could wait for ever."""
    os.mkfifo(tmp_path / "a.yaml")
    assert read(tmp_path / "a.yaml")[1] == ["a.yaml:1:1: found no regular file; expected a file"]


def test_size_has_a_limit(tmp_path: Path) -> None:
    """A file larger than any model's is refused without being parsed."""
    assert read(written(tmp_path, b"#" * LARGEST))[1] == []
    assert "4 MiB" in read(written(tmp_path, b"#" * (LARGEST + 1)))[1][0]

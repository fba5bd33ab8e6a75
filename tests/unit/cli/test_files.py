"""A file is written whole or not at all, and only where something changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pidflow.cli.files import holds, write

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions and special files are those of POSIX")


def test_a_new_file_and_its_folders(tmp_path: Path) -> None:
    """Folders on the way are made; the bytes are the text in UTF-8, with the line ends it has."""
    path = tmp_path / "a" / "b" / "図.svg"
    assert write(path, "国保\n") is True
    assert path.read_bytes() == "国保\n".encode()
    assert [each.name for each in path.parent.iterdir()] == ["図.svg"]


def test_what_is_there_already_is_not_touched(tmp_path: Path) -> None:
    """A file with the same text keeps its time, so that nothing that depends on it is made again."""
    path = tmp_path / "x"
    write(path, "a")
    os.utime(path, (1, 1))
    assert write(path, "a") is False
    assert path.stat().st_mtime == 1
    assert write(path, "b") is True
    assert path.read_text(encoding="utf-8") == "b"


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    """A workbook is no text; it too is written only where something changed."""
    path = tmp_path / "a.xlsx"
    assert write(path, b"PK\xff") is True
    assert holds(path, b"PK\xff")
    assert write(path, b"PK\xff") is False
    assert path.read_bytes() == b"PK\xff"


class FullDisk(OSError):
    """No room."""


@pytest.mark.parametrize("fails", ["fdopen", "replace", "chmod"])
def test_a_failure_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """At whatever point writing fails, the old file is as it was and nothing lies beside it."""
    path = tmp_path / "x"
    write(path, "old")

    def full(*args: object) -> None:
        raise FullDisk

    if fails == "fdopen":

        class Full:
            """A file on a full disk."""

            def __init__(self, handle: int, mode: str) -> None:
                self.handle = handle

            def __enter__(self) -> Full:
                return self

            def __exit__(self, *args: object) -> None:
                os.close(self.handle)

            def write(self, content: bytes) -> None:
                os.write(self.handle, content[:1])
                raise FullDisk

        monkeypatch.setattr(os, "fdopen", Full)
    else:
        monkeypatch.setattr(Path, fails, full)
    with pytest.raises(FullDisk):
        write(path, "new")
    monkeypatch.undo()
    assert path.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while writing is a failure too."""

    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "x", "new")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    """Where a folder has the name of the file it is told, and the folder stays."""
    (tmp_path / "x").mkdir()
    with pytest.raises(OSError, match="x"):
        write(tmp_path / "x", "a")
    assert [each.name for each in tmp_path.iterdir()] == ["x"]
    with pytest.raises(OSError, match="y"):
        write(tmp_path / "x" / "y", "a") and write(tmp_path / "x" / "y" / "z", "a")


@POSIX
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_it_is_as_readable_as_any_file(tmp_path: Path, umask: int, mode: int) -> None:
    """The owner's umask decides who may read a picture; it is left as it was."""
    before = os.umask(umask)
    try:
        write(tmp_path / "x", "a")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert (tmp_path / "x").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(
    ("content", "held"), [(b"a\n", True), (b"a\r\n", False), (b"a", False), (b"\xff", False)]
)
def test_holding_is_of_every_byte(tmp_path: Path, content: bytes, held: bool) -> None:
    """A file with other line ends, or that is no text, holds something else."""
    (tmp_path / "x").write_bytes(content)
    assert holds(tmp_path / "x", "a\n") is held


def test_what_is_no_file_holds_nothing(tmp_path: Path) -> None:
    """Neither a missing file nor a folder nor a file in the way is an error when asked about."""
    (tmp_path / "x").write_text("a", encoding="utf-8")
    assert not holds(tmp_path / "gone", "a")
    assert not holds(tmp_path, "a")
    assert not holds(tmp_path / "x" / "y", "a")


@POSIX
def test_a_link_is_written_through(tmp_path: Path) -> None:
    """Who keeps a picture elsewhere behind a link finds it written there, and the link still a link."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link.svg").symlink_to(tmp_path / "elsewhere" / "x.svg")
    write(tmp_path / "link.svg", "new")
    assert (tmp_path / "link.svg").is_symlink()
    assert (tmp_path / "elsewhere" / "x.svg").read_text(encoding="utf-8") == "new"


@POSIX
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    """`-o /dev/stdout` or `/dev/null` must never put a file in the place of the device."""
    device = tmp_path / "null"
    device.symlink_to("/dev/null")
    write(device, "a")
    assert device.is_char_device()

"""Writing files: whole or not at all, and only where something changed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def holds(path: Path, content: str | bytes) -> bool:
    """Whether a file is there and holds exactly this text, or these bytes."""
    try:
        return path.read_bytes() == _encoded(content)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def write(path: Path, content: str | bytes) -> bool:
    """Write a text or bytes to a file, whole or not at all.

    Args:
        path: The file; folders on the way are made.
        content: The whole text, or all bytes.

    Returns:
        Whether anything had to be written.
    """
    if holds(path, content):
        return False
    path = path.resolve()  # behind a link the file is written, and the link stays
    if path.exists() and not path.is_file() and not path.is_dir():
        path.write_bytes(_encoded(content))  # a device or a pipe can't be replaced
        return True
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_encoded(content))
        # mkstemp makes private files; a picture is as readable as any file its owner makes
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return True


def _encoded(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

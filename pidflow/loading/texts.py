"""The text of a file, or the fault for which it can't be read."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from pidflow.errors import Place
from pidflow.loading.characters import forbidden_in_file
from pidflow.loading.faults import Faults

LARGEST = 4 * 1024 * 1024
_MOST_CHARACTERS = 20
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_text(path: Path, file: str, faults: Faults) -> str | None:
    """Read a UTF-8 file.

    Args:
        path: The file.
        file: The name by which places call it.
        faults: Where faults are gathered.

    Returns:
        Its text, with line feeds for line breaks and without a byte order mark; None where it can't be read.
    """
    content = _read_bytes(path, file, faults)
    if content is None:
        return None
    text = _decoded(content.removeprefix(_BYTE_ORDER_MARK), file, faults)
    if text is None or _holds_forbidden(text, file, faults):
        return None
    return text


def _read_bytes(path: Path, file: str, faults: Faults) -> bytes | None:
    here = Place(file)
    try:
        if path.exists() and not path.is_file():  # opening a pipe would wait for ever
            faults.add(here, "a folder" if path.is_dir() else "no regular file", "a file")
            return None
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except FileNotFoundError:
        faults.add(here, "no such file", "a file", cure="write it, as docs/format.md shows")
        return None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        faults.add(here, f"a file that can't be read ({why})", "a file that may be read")
        return None
    if len(content) > LARGEST:
        faults.add(here, f"more than {LARGEST // 1024**2} MiB", "a smaller file", cure="divide the file")
        return None
    return content


def _decoded(content: bytes, file: str, faults: Faults) -> str | None:
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").replace("\r\n", "\n")
        byte = content[error.start]
        cure = "save the file as UTF-8; what is no text belongs elsewhere"
        faults.add(
            _place(before, file), f"the byte 0x{byte:02X}, which is not UTF-8", "UTF-8 text", cure=cure
        )
        return None


def _holds_forbidden(text: str, file: str, faults: Faults) -> bool:
    found = list(islice(forbidden_in_file(text), _MOST_CHARACTERS))
    for offset, character in found:
        faults.add(_place(text[:offset], file), character, "visible characters", cure="take it out")
    return bool(found)


def _place(before: str, file: str) -> Place:
    """The place behind the text."""
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))

"""Names: which can be written, which need quotes, and how quotes are written."""

from __future__ import annotations

import re
import unicodedata

from pidflow.errors import Fault, InputFault
from pidflow.notation.characters import forbidden_at, spoken
from pidflow.notation.signs import HEADS, STROKES

_SPECIAL = re.compile(r"[\s\[\]［］「」|｜\"'\\←-⇿⟰-⟿" + re.escape(HEADS) + "]")
# A first character that YAML, an arrow or a wildcard would claim.
_LEADING = frozenset("!&*%@`{}#,:＊") | frozenset(STROKES)
# In this order: a backslash written for one of the later ones must not be doubled.
_ESCAPES = (("\\", r"\\"), ("」", r"\」"), (": ", r":\ "), (" #", r" \#"))


def special_at(text: str) -> int | None:
    """Return the index of the first character for which a name must be quoted, None where it may stay bare.

    Example:
        >>> (
        ...     special_at("国保総合(国保集約)システム") is None,
        ...     special_at("A→B"),
        ...     special_at("-A"),
        ...     special_at("A:"),
        ... )
        (True, 1, 0, 1)
    """
    special = _SPECIAL.search(text)
    if text[:1] in _LEADING:
        return 0
    if special:
        return special.start()
    return len(text) - 1 if text.endswith(":") else None


def written(name: str) -> str:
    r"""Return a name as the notation writes it: bare where that is possible, else in quotes.

    Example:
        >>> print(written("国保総合PC"), written("他システム(A→B)"), written("旧「国保」: A #1"))
        国保総合PC 「他システム(A→B)」 「旧「国保\」:\ A \#1」
    """
    return name if special_at(name) is None else quoted(name)


def quoted(name: str) -> str:
    """Return a name in quotes, whether it needs them or not.

    Example:
        >>> quoted("国保")
        '「国保」'
    """
    for plain, escaped in _ESCAPES:
        name = name.replace(plain, escaped)
    return f"「{name}」"


def flaw(name: str) -> Fault | None:
    """Return what is wrong with a name that no route could hold, without a place; None where it is right.

    Example:
        >>> flaw("国保") is None, str(flaw(""))
        (True, 'found an empty name; expected a name')
    """
    if not name:
        return Fault(None, "an empty name", "a name")
    index = forbidden_at(name)
    if index is not None:
        return Fault(None, spoken(name[index]), "a name of visible characters", cure="take it out")
    if name != name.strip():
        return Fault(None, f"name「{name}」", "a name without space at its ends", name.strip() or None)
    composed = unicodedata.normalize("NFC", name)
    if composed != name:
        cure = "it looks the same, but another name is written with other characters (Unicode NFC)"
        return Fault(None, f"name「{name}」 in decomposed characters", "a name in NFC", composed, cure)
    return None


def check_name(name: str) -> None:
    """Refuse a name that no route could hold.

    Args:
        name: The name itself, without quotes or escapes.

    Raises:
        InputFault: It is empty, holds control or bidi characters, has space at its ends, or is not NFC.

    Example:
        >>> check_name("国保標準システム")
    """
    wrong = flaw(name)
    if wrong:
        raise InputFault(wrong)

"""Where in the form a changed thing stands: its part, its sheet or row, its item."""

from __future__ import annotations

from pidflow.diff import AnyChange, Change, Difference, ProcedureChange, RegisterChange, SystemChange
from pidflow.model import Entrustment, Exchange, File, Measure
from pidflow.reports.fields import field_name
from pidflow.reports.values import told_fields
from pidflow.reports.words import listed, said
from pidflow.state import StateProcedure
from pidflow.vocabulary import Form
from pidflow.wording import Language

_OVERVIEW = ("Ⅱ 特定個人情報ファイルの概要", "II Overview of the Specific Personal Information files")

_PARTS = {
    "connections": (
        ("Ⅰ 基本情報", "I Basic information"),
        (
            "2. 特定個人情報ファイルを取り扱う事務において使用するシステム",
            "2. Systems used in affairs that handle the files",
        ),
    ),
    "acquisitions": (
        _OVERVIEW,
        ("3. 特定個人情報の入手・使用", "3. Acquisition and use"),
    ),
    "entrustments": (
        _OVERVIEW,
        ("4. 特定個人情報ファイルの取扱いの委託", "4. Entrustment of the handling of the files"),
    ),
    "provisions": (
        _OVERVIEW,
        (
            "5. 特定個人情報の提供・移転(委託に伴うものを除く。)",
            "5. Provision and transfer (other than with entrustment)",
        ),
    ),
    "files": (_OVERVIEW,),
    "measures": (("リスク対策", "Risk measures"),),
}
_PARTS["transfers"] = _PARTS["provisions"]
"""The parts of 全項目評価書 and 重点項目評価書 in which rows of registers stand; both number them alike."""

_STORAGE = ("6. 特定個人情報の保管・消去", "6. Storage and deletion")

_ROWS = {
    "connections": ("接続", "Connection"),
    "acquisitions": ("入手", "Acquisition"),
    "entrustments": ("委託", "Entrustment"),
    "provisions": ("提供", "Provision"),
    "transfers": ("移転", "Transfer"),
    "files": ("特定個人情報ファイル", "File"),
    "measures": ("リスク対策", "Risk measures"),
}
"""What rows are called in forms that number their parts otherwise."""


def place_of(difference: Difference, change: AnyChange, language: Language) -> tuple[str, ...]:
    """Return where a changed thing stands in the form.

    Args:
        difference: The difference that it belongs to.
        change: The change.
        language: ``ja`` or ``en``.

    Returns:
        The part of the form, then what it is in it, from the larger to the smaller.
    """
    match change:
        case Change():
            return _step(difference, change, language)
        case ProcedureChange():
            heading = change.after or change.before
            assert heading is not None, "a change has a side"
            return (_flows(difference, language), _titled(heading, language), said("heading", language))
        case SystemChange():
            return _system(change, language)
        case _:
            return _row(difference, change, language)


def _flows(difference: Difference, language: Language) -> str:
    return said("derived flows" if difference.after.assessment.derived else "flows", language)


def _titled(heading: StateProcedure, language: Language) -> str:
    """Its number and title; a number such as 別添1 has no point behind it."""
    point = "." if heading.number.isdecimal() else ""
    return f"{heading.number}{point} {heading.title if language == 'ja' else heading.title_en}"


def _step(difference: Difference, change: Change, language: Language) -> tuple[str, ...]:
    sides = [side for side in (change.before, change.after) if side is not None]
    numbers = " → ".join(dict.fromkeys(side.step.number for side in sides))
    of = "item" if difference.after.assessment.derived else "remarks"
    item = f"{said(of, language)} {numbers}"
    return (_flows(difference, language), _titled(sides[-1].procedure, language), item)


def _system(change: SystemChange, language: Language) -> tuple[str, ...]:
    system = change.after or change.before
    assert system is not None, "a change has a side"
    name = system.name if language == "ja" else system.name_en
    return (said("systems", language), name, *_fields(change, language))


def _row(difference: Difference, change: RegisterChange, language: Language) -> tuple[str, ...]:
    row = change.after or change.before
    assert row is not None, "a change has a side"
    fields = _fields(change, language)
    if not isinstance(row, File):
        return (*_parts(difference, change.register, language), _numbered(row), *fields)
    name = row.name if language == "ja" else row.name_en
    numbered = difference.after.assessment.form in _NUMBERING
    stored = (
        (_STORAGE[language == "en"],) if numbered and told_fields(change, language) == ("storage",) else ()
    )
    return (*_parts(difference, change.register, language), name, *stored, *fields)


def _numbered(row: Exchange | Entrustment | Measure) -> str:
    """The title with the number before it, unless it begins with that."""
    return row.title if row.title.startswith(row.number or "") else f"{row.number} {row.title}"


_NUMBERING = (Form.FULL, Form.PRIORITY)


def _parts(difference: Difference, register: str, language: Language) -> tuple[str, ...]:
    if difference.after.assessment.form not in _NUMBERING:
        return (_ROWS[register][language == "en"],)
    return tuple(part[language == "en"] for part in _PARTS[register])


def _fields(change: SystemChange | RegisterChange, language: Language) -> tuple[str, ...]:
    """The fields that changed, in a line; none where the whole thing came or went."""
    if change.before is None or change.after is None:
        return ()
    register = change.register if isinstance(change, RegisterChange) else None
    return (
        listed(
            tuple(field_name(name, language, register) for name in told_fields(change, language)), language
        ),
    )

"""The items of the picture of a difference: what changed, before and after, in words."""

from __future__ import annotations

from pidflow.diff import Change, HopMark, Side, difference
from pidflow.sheet.picture import BoxText, Frame, Note, Picture
from pidflow.state import State
from pidflow.wording import Language, kinds_in_words, step_wording

_BEFORE_AFTER = {"ja": ("前", "後"), "en": ("Before", "After")}
_NODES = {
    "ja": {HopMark.ADDED: "追加", HopMark.REMOVED: "削除", HopMark.RETAGGED: "変更"},
    "en": {HopMark.ADDED: "added", HopMark.REMOVED: "removed", HopMark.RETAGGED: "changed"},
}


def change_description(before: State, after: State, procedure: str, language: Language) -> str:
    """Return the difference in a sentence, for those who can't see its picture."""
    count = len(_changes(before, after, procedure))
    if language == "ja":
        return f"{before.label}から{after.label}への変更。備考の変わる項目は{count}。"
    return f"What changes, {before.label_en} → {after.label_en}: {count} items."


def change_notes(before: State, after: State, procedure: str, language: Language) -> tuple[Note, ...]:
    """Return the items of a procedure that changed: in what, and their wording before and after."""
    return tuple(_note(before, after, change, language) for change in _changes(before, after, procedure))


def node_notes(old: Picture, nodes: tuple[BoxText | Frame, ...], language: Language) -> tuple[Note, ...]:
    """Return a remark on the boxes and frames that are not as they were; nothing where all are.

    Args:
        old: The picture of the state before.
        nodes: The boxes and frames of the difference.
        language: ``ja`` or ``en``.
    """
    said = _NODES[language]
    names = {box.id: box.name for box in old.boxes}
    told = [
        f"{_name(node, names)}({said[node.change]})" for node in nodes if node.change and node.change in said
    ]
    heading, between = (
        ("図の枠の変更: ", "、") if language == "ja" else ("Boxes and frames of the diagram: ", ", ")
    )
    return (Note("", heading + between.join(told), generated=True),) if told else ()


def _changes(before: State, after: State, procedure: str) -> tuple[Change, ...]:
    return tuple(each for each in difference(before, after).changes if each.procedure == procedure)


def _note(before: State, after: State, change: Change, language: Language) -> Note:
    kinds = kinds_in_words(change.kinds, change.corrections, language)
    text = f"【{kinds}】" if language == "ja" else f"[{kinds}]"
    number = _number(change.before, change.after)
    return Note(number, text, generated=True, sides=_sides(before, after, change, language))


def _sides(before: State, after: State, change: Change, language: Language) -> tuple[tuple[str, str], ...]:
    """The wording before and after; said once where it is the same."""
    was, is_ = _BEFORE_AFTER[language]
    told = [
        (heading, step_wording(state, side.step, language).text)
        for heading, state, side in ((was, before, change.before), (is_, after, change.after))
        if side is not None
    ]
    if len(told) == 2 and told[0][1] == told[1][1]:
        return ((f"{was}・{is_}" if language == "ja" else f"{was}, {is_}", told[0][1]),)
    return tuple(told)


def _number(before: Side | None, after: Side | None) -> str:
    numbers = dict.fromkeys(side.step.number for side in (before, after) if side is not None)
    return "→".join(numbers)


def _name(node: BoxText | Frame, before: dict[str, str]) -> str:
    """The name of a box or frame; both names where it had another one."""
    name = node.name if isinstance(node, BoxText) else "".join(node.title)
    former = before.get(node.id, name) if isinstance(node, BoxText) else name
    return name if former == name else f"{former} → {name}"

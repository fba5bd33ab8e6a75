"""The texts of the difference of two states of a procedure: each hop with what became of it."""

from __future__ import annotations

from attrs import evolve

from pidflow.diff import Change, HopMark, Side, difference
from pidflow.sheet.changes import BoxFacts, box_facts, box_mark, line_mark
from pidflow.sheet.lines import keyed_hops
from pidflow.sheet.picture import BoxText, Frame, LineText, Note, Picture
from pidflow.sheet.texts import line_text, picture_of
from pidflow.state import State
from pidflow.wording import Language, step_wording, term_in


def difference_picture(before: State, after: State, procedure: str, language: Language = "ja") -> Picture:
    """Return the difference of two states of a procedure with all its texts.

    Args:
        before: The state before.
        after: The state after.
        procedure: The procedure's key.
        language: ``ja`` or ``en``.

    Returns:
        Everything that either state has, marked with what became of it; the changed steps as notes.

    Raises:
        InputFault: One of the states has no such procedure.
    """
    old, new = (picture_of(state, procedure, language) for state in (before, after))
    return evolve(
        new,
        subtitle=_subtitle(before, after, language),
        source="、".join(dict.fromkeys((old.source, new.source))),
        description=_description(before, after, procedure, language),
        boxes=_boxes(old, new),
        lines=_lines(before, after, procedure, language),
        frames=_frames(old, new),
        notes=_notes(before, after, procedure, language),
    )


def _subtitle(before: State, after: State, language: Language) -> str:
    body = after.assessment.body
    if language == "ja":
        return f"({before.label} → {after.label} の変更) {body.name} {after.assessment.title}"
    return f"(changes from {before.label_en} to {after.label_en}) {body.name_en}, {after.assessment.title_en}"


def _description(before: State, after: State, procedure: str, language: Language) -> str:
    count = len(_changes(before, after, procedure))
    if language == "ja":
        return f"{before.label}から{after.label}への変更。備考{count}項目が変わる。"
    return f"Changes from {before.label_en} to {after.label_en}: {count} items change."


def _changes(before: State, after: State, procedure: str) -> tuple[Change, ...]:
    return tuple(each for each in difference(before, after).changes if each.procedure == procedure)


def _boxes(old: Picture, new: Picture) -> tuple[BoxText, ...]:
    before, after = ({box.id: box for box in picture.boxes} for picture in (old, new))
    ids = dict.fromkeys((*after, *before))
    return tuple(
        evolve(after.get(id) or before[id], change=_presence(id in before, id in after)) for id in ids
    )


def _frames(old: Picture, new: Picture) -> tuple[Frame, ...]:
    before, after = ({frame.id: frame for frame in picture.frames} for picture in (old, new))
    ids = dict.fromkeys((*before, *after))
    return tuple(
        evolve(after.get(id) or before[id], change=_presence(id in before, id in after)) for id in ids
    )


def _presence(before: bool, after: bool) -> HopMark:
    if before and after:
        return HopMark.SAME
    return HopMark.ADDED if after else HopMark.REMOVED


def _lines(before: State, after: State, procedure: str, language: Language) -> tuple[LineText, ...]:
    old, new = ({hop.key: hop for hop in keyed_hops(state, procedure)} for state in (before, after))
    staying = {key.step for key in old} & {key.step for key in new}
    lines = []
    for key in dict.fromkeys((*old, *new)):
        state, hop = (after, new[key]) if key in new else (before, old[key])
        mark = line_mark(old.get(key), new.get(key), step_stays=key.step in staying)
        lines.append(evolve(line_text(state, hop, language), change=mark))
    return tuple(lines)


def _notes(before: State, after: State, procedure: str, language: Language) -> tuple[Note, ...]:
    return tuple(_note(before, after, change, language) for change in _changes(before, after, procedure))


def _note(before: State, after: State, change: Change, language: Language) -> Note:
    kinds = ("・" if language == "ja" else ", ").join(term_in(kind, language) for kind in change.kinds)
    sides = ((before, change.before, "前", "Before"), (after, change.after, "後", "After"))
    told = [
        f"{ja if language == 'ja' else en}: {step_wording(state, side.step, language).text}"
        for state, side, ja, en in sides
        if side is not None
    ]
    return Note(_number(change.before, change.after), f"【{kinds}】 {' '.join(told)}", generated=True)


def _number(before: Side | None, after: Side | None) -> str:
    numbers = dict.fromkeys(side.step.number for side in (before, after) if side is not None)
    return "→".join(numbers)

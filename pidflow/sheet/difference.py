"""The texts of the difference of two states of a procedure: each hop with what became of it."""

from __future__ import annotations

from attrs import evolve

from pidflow.diff import HopMark
from pidflow.sheet.changes import box_facts, box_mark, line_mark
from pidflow.sheet.difference_notes import change_description, change_notes, node_notes
from pidflow.sheet.lines import keyed_hops
from pidflow.sheet.picture import BoxText, Frame, LineText, Picture
from pidflow.sheet.texts import line_text, picture_of
from pidflow.state import State
from pidflow.wording import Language


def difference_picture(before: State, after: State, procedure: str, language: Language = "ja") -> Picture:
    """Return the difference of two states of a procedure with all its texts.

    Args:
        before: The state before.
        after: The state after.
        procedure: The procedure's key.
        language: ``ja`` or ``en``.

    Returns:
        Everything that either state has, marked with what became of it; the changed steps as notes, none
        where the states do not differ.

    Raises:
        InputFault: One of the states has no such procedure.
    """
    old, new = (picture_of(state, procedure, language) for state in (before, after))
    boxes, frames = _boxes(before, after, old, new), _frames(old, new)
    items = change_notes(before, after, procedure, language)
    nodes = node_notes(old, (*boxes, *frames), language)
    return evolve(
        new,
        subtitle=_subtitle(before, after, language),
        source="、".join(dict.fromkeys((old.source, new.source))),
        description=change_description(before, after, procedure, language),
        boxes=boxes,
        lines=_lines(before, after, procedure, language),
        frames=frames,
        notes=(*items, *nodes),
    )


def _subtitle(before: State, after: State, language: Language) -> str:
    body = after.assessment.body
    if language == "ja":
        return f"({before.label} → {after.label} の変更) {body.name} {after.assessment.title}"
    return f"(changes: {before.label_en} → {after.label_en}) {body.name_en}, {after.assessment.title_en}"


def _boxes(before: State, after: State, old: Picture, new: Picture) -> tuple[BoxText, ...]:
    was, is_ = ({box.id: box for box in picture.boxes} for picture in (old, new))
    facts = [box_facts(state, old.procedure, tuple(boxes)) for state, boxes in ((before, was), (after, is_))]
    return tuple(
        evolve(is_.get(id) or was[id], change=box_mark(facts[0].get(id), facts[1].get(id)))
        for id in dict.fromkeys((*is_, *was))
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

"""The texts of one state of a procedure, in one language: what the drawing is told."""

from __future__ import annotations

from pidflow.sheet.frames import BODY, frame_ids, frame_titles
from pidflow.sheet.lines import KeyedHop, keyed_hops
from pidflow.sheet.measure import label_lines, name_lines, title_lines
from pidflow.sheet.picture import BoxText, Frame, LineText, Note, Picture
from pidflow.sheet.union import badge_text, box_ids
from pidflow.sheet.work import badges_by_box
from pidflow.state import OVERVIEW, State, StateProcedure, row_in_words, without_lines
from pidflow.vocabulary import BasisKind
from pidflow.wording import Language, hop_in_words, step_wording


def picture_of(state: State, procedure: str, language: Language = "ja") -> Picture:
    """Return one state of a procedure with all its texts.

    Args:
        state: The state.
        procedure: The procedure's key or number.
        language: ``ja`` or ``en``.

    Raises:
        InputFault: The state has no such procedure.
    """
    taken = state.procedure(procedure)
    ids = box_ids(state, taken.key)
    title = taken.title if language == "ja" else taken.title_en
    return Picture(
        procedure=taken.key,
        language=language,
        title=f"{taken.number}. {title}",
        subtitle=_subtitle(state, language),
        source=_source(state, taken, language),
        description=_description(state, taken, language),
        boxes=_boxes(state, taken, ids, language),
        lines=tuple(line_text(state, hop, language) for hop in keyed_hops(state, taken.key)),
        frames=_frames(state, ids, language),
        notes=_notes(state, taken, ids, language),
    )


def _subtitle(state: State, language: Language) -> str:
    assessment, body = state.assessment, state.assessment.body
    if language == "ja":
        label = f"{state.label}、予定" if state.planned else state.label
        return f"({label}) {body.name} {assessment.title} {assessment.form.ja}"
    label = f"{state.label_en}, planned" if state.planned else state.label_en
    return f"({label}) {body.name_en}, {assessment.title_en}, {assessment.form.en}"


def _source(state: State, procedure: StateProcedure, language: Language) -> str:
    if procedure.key == OVERVIEW:
        return "登録項目から作図" if language == "ja" else "Derived from the registers: no official diagram."
    cited = str(procedure.citation) if procedure.citation else ""
    if state.assessment.derived:
        return (
            f"別添1のない文書から作図 {cited}"
            if language == "ja"
            else f"Derived: no official diagram. {cited}"
        )
    return f"(別添1) 事務の内容 {cited}" if language == "ja" else f"Annex 1, {cited}"


def _description(state: State, procedure: StateProcedure, language: Language) -> str:
    systems, hops = len(box_ids(state, procedure.key)), len(keyed_hops(state, procedure.key))
    if language == "ja":
        return (
            f"{state.assessment.body.name}「{procedure.title}」の{state.label}の事務の流れ。"
            f"システム等{systems}、情報の流れ{hops}、備考{len(procedure.steps)}項目。"
        )
    return (
        f"Flow of the affair “{procedure.title_en}” of {state.assessment.body.name_en}, {state.label_en}: "
        f"{systems} systems and parties, {hops} hops, {len(procedure.steps)} items."
    )


def _boxes(
    state: State, procedure: StateProcedure, ids: tuple[str, ...], language: Language
) -> tuple[BoxText, ...]:
    badges = badges_by_box(state, procedure)
    boxes = []
    for id in ids:
        system = state.system(id)
        name = system.name if language == "ja" else system.name_en
        marks = system.breaks if language == "ja" else None
        lines = name_lines(name, marks)
        boxes.append(BoxText(id, name, lines, system.kind, system.boundary, badges.get(id, ())))
    return tuple(boxes)


def line_text(state: State, keyed: KeyedHop, language: Language) -> LineText:
    """Return a hop of a state with its texts.

    Args:
        state: The state.
        keyed: The hop.
        language: ``ja`` or ``en``.
    """
    flow, hop = keyed.edge.flow, keyed.edge.hop
    data = flow.flow.data if language == "ja" else flow.flow.data_en or flow.flow.data
    return LineText(
        key=keyed.key,
        badge=badge_text(keyed),
        label=label_lines(data) if keyed.labelled else (),
        transports=hop.transports,
        information=hop.information,
        personal_number=hop.personal_number,
        transitional=flow.ends is not None,
        choice=keyed.edge.step.choice and len(keyed.edge.step.flows) > 1,
        directed=flow.directed,
        tooltip=hop_in_words(state, keyed.edge, language),
    )


def _frames(state: State, ids: tuple[str, ...], language: Language) -> tuple[Frame, ...]:
    frames = frame_ids(state, ids)
    titles = frame_titles(state, frames)
    return tuple(
        Frame(id, title_lines(titles[id][0 if language == "ja" else 1]), id != BODY) for id in frames
    )


def _notes(
    state: State, procedure: StateProcedure, ids: tuple[str, ...], language: Language
) -> tuple[Note, ...]:
    items = []
    for step in procedure.steps:
        wording = step_wording(state, step, language)
        items.append(Note(step.number, wording.text, wording.generated))
    remarks = (*_undrawn(state, procedure, language), *_supplied(state, procedure, language))
    return (*items, *remarks, *_trials(state, ids, language))


def _undrawn(state: State, procedure: StateProcedure, language: Language) -> tuple[Note, ...]:
    """A remark on the rows of registers for which the overview has no line."""
    rows = without_lines(state) if procedure.key == OVERVIEW else ()
    if not rows:
        return ()
    if language == "ja":
        text = f"流れの記載がなく、線のない登録: {'、'.join(map(row_in_words, rows))}"
    else:
        text = f"Declared without a flow, and not drawn: {', '.join(map(row_in_words, rows))}"
    return (Note("", text, generated=True),)


def _supplied(state: State, procedure: StateProcedure, language: Language) -> tuple[Note, ...]:
    """A remark on the ways that the items leave open: what is drawn without being stated must be told."""
    filled = dict.fromkeys(
        hop.step.number
        for hop in state.hops
        if hop.procedure.key == procedure.key and hop.hop.basis.route.kind is not BasisKind.STATED
    )
    if not filled:
        return ()
    if language == "ja":
        text = f"相手や経由が項目に書かれていない流れは、規則又は仮定により補った: {'、'.join(filled)}"
    else:
        text = f"Ends and ways that an item leaves open are inferred or assumed: {', '.join(filled)}"
    return (Note("", text, generated=True),)


def _trials(state: State, ids: tuple[str, ...], language: Language) -> tuple[Note, ...]:
    """A remark for each system that is being verified on a platform on which it does not yet run."""
    remarks = []
    for id in ids:
        system = state.system(id)
        if system.trial_on is None:
            continue
        platform = state.system(system.trial_on)
        cited = f"({system.trial_citation})" if system.trial_citation else ""
        if language == "ja":
            text = f"{system.name}は{platform.name}での本稼働の前(検証又は移行の期間)にある{cited}。"
        else:
            phase = "not in production yet (verification or migration)"
            text = f"{system.name_en} on {platform.name_en}: {phase} {cited}".strip() + "."
        remarks.append(Note("", text, generated=True))
    return tuple(remarks)

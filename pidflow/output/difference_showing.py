"""From a difference to what a reader is shown."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.diff import (
    AnyChange,
    Change,
    Difference,
    ProcedureChange,
    Summary,
    Tally,
    meanings,
    summary,
)
from pidflow.diff.matching import merged_keys
from pidflow.output.difference_records import order_views, procedure_view, register_view, system_view
from pidflow.output.difference_steps import step_view
from pidflow.output.difference_view import DifferenceView, ProcedureView
from pidflow.output.difference_words import said
from pidflow.output.table import Table
from pidflow.state import State
from pidflow.wording import Language, term_in


def shown(difference: Difference, language: Language = "ja") -> DifferenceView:
    """Return a difference as a reader is shown it.

    Args:
        difference: What differs.
        language: ``ja`` or ``en``.
    """
    states = difference.before, difference.after
    counted = summary(difference)
    records = (
        ("systems", tuple(system_view(states, each, language) for each in difference.systems)),
        ("registers", tuple(register_view(states, each, language) for each in difference.registers)),
        ("orders", tuple(order_views(difference.orders, language))),
    )
    return DifferenceView(
        title=_title(difference, language),
        states=(_label(difference.before, language), _label(difference.after, language)),
        sides=(said("before", language), said("after", language)),
        same=None if difference.differs else said("none", language),
        procedures=tuple(_procedures(difference, language)),
        records=tuple((said(part, language), views) for part, views in records if views),
        meaning=(said("meaning", language), _meaning(counted, language)),
        counts=(said("counts", language), _counts(counted, language)),
        summary=(said("summary", language), tuple(_summary(difference, language))),
    )


def _title(difference: Difference, language: Language) -> str:
    assessment = difference.after.assessment
    if language == "ja":
        return f"{assessment.body.name} {assessment.title} ({assessment.id})"
    return f"{assessment.body.name_en}, {assessment.title_en} ({assessment.id})"


def _label(state: State, language: Language) -> str:
    return state.label if language == "ja" else state.label_en


def _procedures(difference: Difference, language: Language) -> Iterator[ProcedureView]:
    """The procedures in which anything changed, in their order."""
    states = difference.before, difference.after
    headings = {change.key: change for change in difference.procedures}
    changed = {*headings, *(change.procedure for change in difference.changes)}
    keys = merged_keys(*((each.key for each in state.procedures) for state in states))
    for key in (key for key in keys if key in changed):
        steps = [change for change in difference.changes if change.procedure == key]
        change = headings.get(key)
        yield ProcedureView(
            _heading(difference, key, language),
            procedure_view(states, change, language) if change else None,
            tuple(step_view(states, step, language) for step in steps),
        )


def _heading(difference: Difference, key: str, language: Language) -> str:
    known = {each.key: each for state in (difference.before, difference.after) for each in state.procedures}
    procedure = known[key]
    title = procedure.title if language == "ja" else procedure.title_en
    return f"{said('procedure', language)}{procedure.number} {title}"


def _meaning(counted: Summary, language: Language) -> tuple[str, ...]:
    found = tuple(
        f"[{term_in(each.certainty, language)}] {each.ja if language == 'ja' else each.en}"
        for each in meanings(counted)
    )
    return found or (said("meaning none", language),)


def _counts(counted: Summary, language: Language) -> Table:
    head = tuple(said(word, language) for word in ("carried by", "sort", "before", "after"))
    parts = (
        ("by system", counted.systems),
        ("by transport", counted.transports),
        ("by crossing", counted.crossings),
        ("in all", (counted.hops,)),
    )
    rows = (_count(said(part, language), tally, language) for part, tallies in parts for tally in tallies)
    return Table(head, tuple(rows))


def _count(part: str, tally: Tally, language: Language) -> tuple[str, ...]:
    name = tally.ja if language == "ja" else tally.en
    return (name, part, *(f"{each.certain} (+{each.possible})" for each in (tally.before, tally.after)))


def _summary(difference: Difference, language: Language) -> Iterator[str]:
    counted = [len(difference.changes), len(difference.procedures)]
    counted += [len(difference.systems), len(difference.registers)]
    ja = "変更: 項目 {}、事務の見出し {}、システム {}、登録 {}"
    en = "Changed: {} steps, {} headings, {} systems, {} register rows"
    yield (ja if language == "ja" else en).format(*counted)
    yield from _corrected(difference, language)
    steps = _many(difference.citations, Change)
    headings = _many(difference.citations, ProcedureChange)
    others = len(difference.citations) - steps - headings
    ja = "典拠のみの変更: 項目 {}、事務の見出し {}、その他 {}"
    en = "Cited from elsewhere, otherwise the same: {} steps, {} headings, {} others"
    yield (ja if language == "ja" else en).format(steps, headings, others)


def _corrected(difference: Difference, language: Language) -> Iterator[str]:
    """How much of it corrects the record alone; nothing where a fact changed everywhere."""
    steps = sum(bool(change.corrections) for change in difference.changes)
    rows = sum(bool(change.corrections) for change in difference.registers)
    if steps or rows:
        ja = "うち記載の訂正(事実は変わらない): 項目 {}、登録 {}。流れの数には前後とも訂正後の記載を用いた。"
        en = "Of these, only the record was corrected (hops counted as corrected): {} steps, {} register rows"
        yield (ja if language == "ja" else en).format(steps, rows)


def _many(changes: tuple[AnyChange, ...], made: type[AnyChange]) -> int:
    return sum(isinstance(change, made) for change in changes)

"""A difference as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pidflow.output.difference_view import DifferenceView, RecordView, SideView, StepView
from pidflow.output.table import Table


def difference_markdown(view: DifferenceView) -> str:
    """Return a difference as Markdown with a final newline; whatever the model says is literal text in it.

    Args:
        view: The difference as a reader is shown it.
    """
    lines = [f"# {_literal(view.title)}", "", _literal(" → ".join(view.states)), ""]
    if view.same is not None:
        return "\n".join((*lines, _literal(view.same))) + "\n"
    return "\n".join((*lines, *_parts(view))).rstrip("\n") + "\n"


def _parts(view: DifferenceView) -> Iterator[str]:
    for procedure in view.procedures:
        changed = _record(procedure.change) if procedure.change else ()
        steps = (line for step in procedure.steps for line in _step(step))
        yield from _part(procedure.heading, (*changed, *steps))
    for heading, records in view.records:
        yield from _part(heading, (line for record in records for line in _record(record)))
    yield from _part(view.meaning[0], (f"- {_literal(each)}" for each in view.meaning[1]))
    yield from _part(view.counts[0], _table(view.counts[1]))
    yield from _part(view.summary[0], (f"- {_literal(each)}" for each in view.summary[1]))


def _part(heading: str, lines: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    yield from (f"## {_literal(heading)}", "", *lines, "")


def _step(step: StepView) -> Iterator[str]:
    yield f"- **{_literal(step.number)}** {_literal(step.kinds)}"
    yield from (f"  - {_literal(each)}" for each in step.corrections)
    for side in step.sides:
        yield from _side(side)


def _side(side: SideView) -> Iterator[str]:
    yield f"  - {_literal(side.name)} ({_literal(side.citation)})"
    for flow in side.flows:
        yield f"    - {_code(flow.route)} {_literal(flow.told)}"
    for remark in side.remarks:
        yield f"    - {_literal(remark)}"


def _record(record: RecordView) -> Iterator[str]:
    yield f"- **{_literal(record.name)}** {_literal(record.kinds)}"
    yield from (f"  - {_literal(each)}" for each in record.corrections)
    for field in record.fields:
        yield f"  - {_literal(field.name)}: {_literal(field.before)} → {_literal(field.after)}"


def _table(table: Table) -> Iterator[str]:
    rule = tuple("---" for _ in table.head)
    for row in (tuple(map(_literal, table.head)), rule, *(tuple(map(_literal, row)) for row in table.rows)):
        yield f"| {' | '.join(row)} |"


def _literal(text: str) -> str:
    """A text in which no sign means anything to Markdown."""
    return re.sub(r"([\\`*_{}\[\]<>()#+\-.!|~&])", r"\\\1", text.replace("\n", " "))


def _code(text: str) -> str:
    """A text as code, between more backticks than it holds in a row."""
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    margin = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{margin}{text}{margin}{fence}"

"""A difference as text for a terminal: one step a block, nothing wider than a hundred columns."""

from __future__ import annotations

from collections.abc import Iterator

from wcwidth import wcswidth

from pidflow.output.difference_view import (
    DifferenceView,
    ProcedureView,
    RecordView,
    SideView,
    StepView,
)
from pidflow.output.table import write_table

WIDTH = 100
"""How many columns a line has at most; a single name that is longer stands whole."""


def difference_text(view: DifferenceView) -> str:
    """Return a difference as text with a final newline.

    Args:
        view: The difference as a reader is shown it.
    """
    blocks = [[*wrapped(view.title), *wrapped(" → ".join(view.states))]]
    if view.same is not None:
        blocks.append([view.same])
    else:
        blocks += list(_blocks(view))
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def wrapped(text: str, indent: int = 0, first: str = "") -> list[str]:
    """Break a text at its spaces so that no line is wider than `WIDTH`.

    Args:
        text: The text.
        indent: How many columns the lines are moved to the right.
        first: What stands in the indent of the first line, narrower than it.

    Returns:
        The lines. A word that is wider than a line is cut.

    Example:
        >>> wrapped("住民記録システム =[紙]=> 国保システム", 4, "前")
        ['前  住民記録システム =[紙]=> 国保システム']
    """
    lines: list[str] = []
    room, line = WIDTH - indent, ""
    for word in (part for each in text.split(" ") for part in _cut(each, room)):
        longer = f"{line} {word}" if line else word
        if line and _width(longer) > room:
            lines.append(line)
            longer = word
        line = longer
    lines.append(line)
    margin = " " * indent
    start = first + " " * (indent - _width(first))
    return [(margin if nth else start) + each for nth, each in enumerate(lines)]


def _cut(word: str, room: int) -> Iterator[str]:
    piece = ""
    for char in word:
        if piece and _width(piece + char) > room:
            yield piece
            piece = ""
        piece += char
    yield piece


def _width(text: str) -> int:
    return max(wcswidth(text), 0)


def _blocks(view: DifferenceView) -> Iterator[list[str]]:
    for procedure in view.procedures:
        yield from _procedure(procedure)
    for heading, records in view.records:
        yield _heading(heading)
        for record in records:
            yield _record(record)
    heading, found = view.meaning
    yield [*_heading(heading), *(line for each in found for line in wrapped(each, 2))]
    heading, counts = view.counts
    yield [*_heading(heading), *(f"  {line}" for line in write_table(counts, "table").splitlines())]
    heading, told = view.summary
    yield [*_heading(heading), *(line for each in told for line in wrapped(each, 2))]


def _heading(text: str) -> list[str]:
    lines = wrapped(text)
    return [*lines, "═" * max(map(_width, lines))]


def _procedure(procedure: ProcedureView) -> Iterator[list[str]]:
    yield [*_heading(procedure.heading), *(_record(procedure.change) if procedure.change else ())]
    for step in procedure.steps:
        yield _step(step)


def _step(step: StepView) -> list[str]:
    lines = wrapped(f"{step.number}  {step.kinds}", 2)
    lines += [line for each in step.corrections for line in wrapped(each, 4)]
    indent = 6 + max(_width(side.name) for side in step.sides)
    for side in step.sides:
        lines += _side(side, indent)
    return lines


def _side(side: SideView, indent: int) -> list[str]:
    first = f"    {side.name}"
    lines: list[str] = []
    for flow in side.flows:
        lines += wrapped(flow.route, indent, "" if lines else first)
        lines += wrapped(flow.told, indent + 2)
    for remark in (*side.remarks, f"({side.citation})"):
        lines += wrapped(remark, indent, "" if lines else first)
    return lines


def _record(record: RecordView) -> list[str]:
    lines = wrapped(f"{record.name}  {record.kinds}", 2)
    lines += [line for each in record.corrections for line in wrapped(each, 4)]
    for field in record.fields:
        lines += wrapped(f"{field.name}: {field.before} → {field.after}", 4)
    return lines

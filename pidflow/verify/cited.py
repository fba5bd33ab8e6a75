"""All that a model cites, and all that it claims to be stated, each with its address in the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import attrs
from attrs import frozen

from pidflow.model import REGISTERS, Assessment, Citation

_T = TypeVar("_T")


@frozen
class Part:
    """A part of a model that has an address: a step, a row, a system, a heading or an anomaly.

    Args:
        address: Where it is in the model, such as ``shikaku/setai-jusho`` or ``provisions/teikyo-1``.
        thing: The part itself.
    """

    address: str
    thing: Any

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What it cites, each once, in the order of the model."""
        return tuple(dict.fromkeys(within(self.thing, Citation)))


def parts(assessment: Assessment) -> Iterator[Part]:
    """Yield every part of a model that may cite, in the order of its files.

    Args:
        assessment: The model.
    """
    for system in assessment.systems:
        yield Part(f"systems/{system.id}", system)
    for procedure in assessment.procedures:
        yield from (Part(procedure.key, heading) for heading in procedure.headings)
        yield from (Part(f"{procedure.key}/{step.key}", step) for step in procedure.steps)
    for register in REGISTERS:
        for row in getattr(assessment.registers, register):
            yield Part(f"{register}/{row.key}", row)
    yield from (Part(f"changes/{change.key}", change) for change in assessment.changes)
    for nth, anomaly in enumerate(assessment.anomalies, start=1):
        yield Part(f"anomalies/{nth}", anomaly)


def within(thing: Any, kind: type[_T]) -> Iterator[_T]:
    """Yield everything of a kind that a frozen thing holds, itself included.

    Args:
        thing: An attrs instance, a tuple, or a plain value.
        kind: What is looked for.

    Example:
        >>> from pidflow.model import Anomaly
        >>> [str(each) for each in within((Anomaly(Citation("一覧", "17"), "傷", "damage"),), Citation)]
        ['一覧 p17']
    """
    if isinstance(thing, kind):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from within(each, kind)
    elif attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):
            yield from within(getattr(thing, field.name), kind)

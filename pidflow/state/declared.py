"""What the registers declare, as one procedure whose steps are their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pidflow.calendar import Milestone
from pidflow.model import Entrustment, Exchange, Flow, Registers
from pidflow.state.parts import StateFlow, StateProcedure, StateStep

DECLARED = "registers"
"""The key of the procedure whose steps are rows of registers."""

STEP_ORIGIN = "step"
"""The origin of an edge that a step shows."""

ORIGINS = {
    "connections": "connection",
    "acquisitions": "acquisition",
    "entrustments": "entrustment",
    "provisions": "provision",
    "transfers": "transfer",
}
"""The origin of an edge that a row of a register declares, by the register's name."""

NUMBER, TITLE = "登録", "接続・入手・委託・提供・移転"
TITLE_EN = "Connections, acquisitions, entrustments, provisions and transfers"


def declared(registers: Registers) -> StateProcedure:
    """Return the rows that have flows of their own as the steps of one procedure.

    A row that covers steps is none of them: the steps show it.

    Args:
        registers: The rows that stand at a point.

    Returns:
        The procedure; its steps' keys are ``register/row``, in the order of the form.
    """
    steps = tuple(row_step(name, row) for name, row in flowing_rows(registers) if row.flows)
    return StateProcedure(DECLARED, NUMBER, TITLE, TITLE_EN, None, steps)


def flowing_rows(registers: Registers) -> Iterator[tuple[str, Exchange | Entrustment]]:
    """Yield every row that may tell of flows, with the name of its register, in the order of the form."""
    for name in ORIGINS:
        rows: tuple[Exchange | Entrustment, ...] = getattr(registers, name)
        yield from ((name, row) for row in rows)


def origin_of(procedure: str, step: str) -> str:
    """Return where an edge comes from: a step, or the kind of register whose row declares it.

    Args:
        procedure: The key of its procedure.
        step: The key of its step.

    Example:
        >>> origin_of("shikaku", "setai-jusho"), origin_of("registers", "provisions/teikyo-1")
        ('step', 'provision')
    """
    return ORIGINS[step.split("/", maxsplit=1)[0]] if procedure == DECLARED else STEP_ORIGIN


def standing_flows(flows: Iterable[Flow]) -> tuple[StateFlow, ...]:
    """Return flows that are there at a point, numbered from 1, each with the milestone that ends it."""
    return tuple(
        StateFlow(ordinal, flow, flow.period.until if isinstance(flow.period.until, Milestone) else None)
        for ordinal, flow in enumerate(flows, start=1)
    )


def row_step(register: str, row: Exchange | Entrustment) -> StateStep:
    """Return a row as a step: with what it says of its flows.

    Args:
        register: The name of its register.
        row: The row.
    """
    return StateStep(
        key=f"{register}/{row.key}",
        number=row.number or row.title,
        flows=standing_flows(row.flows),
        choice=row.choice,
        systems=(),
        text=None,
        text_en=None,
        citation=row.citation,
        note=row.note,
        note_en=None,
        history=row.history,
    )

"""A difference as a record for JSON."""

from __future__ import annotations

from pidflow.diff import (
    AnyChange,
    Change,
    ChangeKind,
    Difference,
    Hops,
    Meaning,
    Order,
    ProcedureChange,
    RegisterChange,
    Side,
    SystemChange,
    Tally,
    meanings,
    summary,
)
from pidflow.diff.addresses import address_of, things_of
from pidflow.output.difference_plain import citations_in, plain
from pidflow.output.record import SCHEMA
from pidflow.output.register_records import corrections_record
from pidflow.state import Record, State, StateProcedure, citation_text, hop_record
from pidflow.wording import route_text, step_wording


def difference_record(difference: Difference) -> Record:
    """Return what ``pidflow diff --format json`` answers.

    Args:
        difference: What differs.

    Returns:
        Every change once, with both its sides and, where only the record was corrected, the reasons; what
        changed in nothing but its citations apart, below ``citations``; then what it means for the number,
        and how many hops carry it before and after.
    """
    states = difference.before, difference.after
    return {
        "schema": SCHEMA,
        "assessment": difference.after.assessment.id,
        "from": _state(difference.before),
        "to": _state(difference.after),
        "changes": [_step(states, change) for change in difference.changes],
        "procedures": [_procedure(change) for change in difference.procedures],
        "systems": [_system(change) for change in difference.systems],
        "registers": [_row(change) for change in difference.registers],
        "orders": [_order(order) for order in difference.orders],
        "citations": [_citation(change) for change in difference.citations],
        "meaning": [_meaning(found) for found in meanings(summary(difference))],
        "summary": _summary(difference),
    }


def _state(state: State) -> Record:
    return {"id": state.id, "label": state.label, "label_en": state.label_en}


def _step(states: tuple[State, State], change: Change) -> Record:
    side = change.after or change.before
    assert side is not None, "a change has a side"
    before, after = (
        _side(state, each) for state, each in zip(states, (change.before, change.after), strict=True)
    )
    return {
        "procedure": side.procedure.number,
        "procedure_key": change.procedure,
        "key": change.key,
        "kinds": _codes(change.kinds),
        "corrections": corrections_record(change.corrections),
        "before": before,
        "after": after,
    }


def _side(state: State, side: Side | None) -> Record | None:
    if side is None:
        return None
    step, key = side.step, (side.procedure.key, side.step.key)
    ja, en = step_wording(state, step, "ja"), step_wording(state, step, "en")
    return {
        "number": step.number,
        "flows": [route_text(state, flow.flow.hops) for flow in step.flows],
        "choice": step.choice,
        "systems": list(step.systems),
        "text": ja.text,
        "text_en": en.text,
        "citation": citation_text(step.citation),
        "hops": [hop_record(hop) for hop in state.hops if (hop.procedure.key, hop.step.key) == key],
    }


def _codes(kinds: tuple[ChangeKind, ...]) -> list[str]:
    return [kind.value for kind in kinds]


def _procedure(change: ProcedureChange) -> Record:
    before, after = (_heading(each) for each in (change.before, change.after))
    return {"key": change.key, "kinds": _codes(change.kinds), "before": before, "after": after}


def _heading(heading: StateProcedure | None) -> Record | None:
    if heading is None:
        return None
    return {name: value for name, value in plain(heading).items() if name != "steps"}


def _system(change: SystemChange) -> Record:
    return {
        "id": change.id,
        "kinds": _codes(change.kinds),
        "before": plain(change.before),
        "after": plain(change.after),
    }


def _row(change: RegisterChange) -> Record:
    return {
        "register": change.register,
        "key": change.key,
        "kinds": _codes(change.kinds),
        "corrections": corrections_record(change.corrections),
        "before": plain(change.before),
        "after": plain(change.after),
    }


def _order(order: Order) -> Record:
    return {
        "of": list(order.of),
        "moved": order.moved,
        "before": list(order.before),
        "after": list(order.after),
    }


def _citation(change: AnyChange) -> Record:
    (group, key), sides = address_of(change), things_of(change)
    before, after = (citations_in(side) for side in sides)
    return {"of": [*group, key], "before": before, "after": after}


def _meaning(found: Meaning) -> Record:
    return {
        "kind": found.kind.value,
        "certainty": found.certainty.value,
        "subject": found.subject,
        "text": found.ja,
        "text_en": found.en,
    }


def _summary(difference: Difference) -> Record:
    told = summary(difference)
    kinds = [kind for change in difference.changes for kind in change.kinds]
    return {
        "steps": len(difference.changes),
        "kinds": {kind.value: kinds.count(kind) for kind in ChangeKind if kind in kinds},
        "procedures": len(difference.procedures),
        "systems": len(difference.systems),
        "registers": len(difference.registers),
        "corrections": _corrected(difference.changes) + _corrected(difference.registers),
        "citations": len(difference.citations),
        "personal_number": {
            "hops": _tally(told.hops),
            "systems": [_tally(each) for each in told.systems],
            "transports": [_tally(each) for each in told.transports],
            "crossings": [_tally(each) for each in told.crossings],
        },
    }


def _corrected(changes: tuple[Change | RegisterChange, ...]) -> int:
    return sum(bool(change.corrections) for change in changes)


def _tally(tally: Tally) -> Record:
    return {
        "subject": tally.subject,
        "name": tally.ja,
        "name_en": tally.en,
        "before": _hops(tally.before),
        "after": _hops(tally.after),
    }


def _hops(hops: Hops) -> Record:
    return {"certain": hops.certain, "possible": hops.possible}

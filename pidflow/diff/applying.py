"""Making the state after of the state before."""

from __future__ import annotations

from attrs import evolve

from pidflow.diff.addresses import address_of, things_of
from pidflow.diff.contents import Contents, contents_of, head_of, state_of
from pidflow.diff.difference import AnyChange, Difference, HistoryChange, Order
from pidflow.errors import Fault, InputFault
from pidflow.state import State


def apply(difference: Difference, state: State) -> State:
    """Return what a state becomes through a difference.

    It is made from the changes that the difference holds; the state after that it names is not looked at.

    Args:
        difference: What changes.
        state: The state before, or one that equals it.

    Returns:
        The state after.

    Raises:
        InputFault: The state is not the one that the difference starts from.
    """
    head = head_of(state)
    if difference.head is not None:
        _refuse_another(state, head == difference.head.before, "what it is called")
        head = difference.head.after
    contents = contents_of(state)
    for change in difference.all_changes():
        _change(state, contents, change)
    for history in difference.histories:
        _retell(state, contents, history)
    for order in difference.orders:
        _reorder(state, contents, order)
    return state_of(head, contents)


def _change(state: State, contents: Contents, change: AnyChange) -> None:
    (group, key), (before, after) = address_of(change), things_of(change)
    things = contents.setdefault(group, {})
    _refuse_another(state, things.get(key) == before, f"「{key}」 of {' '.join(group)}")
    if after is None:
        del things[key]
    else:
        things[key] = after


def _retell(state: State, contents: Contents, change: HistoryChange) -> None:
    things = contents.get(change.of, {})
    same = change.key in things and things[change.key].history == change.before
    _refuse_another(state, same, f"the history of「{change.key}」")
    things[change.key] = evolve(things[change.key], history=change.after)


def _reorder(state: State, contents: Contents, order: Order) -> None:
    things = contents.get(order.of, {})
    _refuse_another(state, things.keys() == set(order.after), f"which {' '.join(order.of)} there are")
    contents[order.of] = {key: things[key] for key in order.after}


def _refuse_another(state: State, same: bool, what: str) -> None:
    if not same:
        found = f"state {state.id} of {state.assessment.id}, which differs in {what}"
        cure = "apply a difference to the state it was made from"
        raise InputFault(Fault(None, found, "the state before of the difference", cure=cure))

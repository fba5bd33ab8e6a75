"""Every hop has a key by which it is the same line in every state."""

from __future__ import annotations

from pidflow.sheet import LineKey
from pidflow.sheet.lines import keyed_hops
from tests.unit.town import flow, hop, procedure, state, state_of, step, town


def test_a_line_is_known_by_step_and_ends() -> None:
    """The number of a step may change; its key and the two ends make the line."""
    keys = [hop.key for hop in keyed_hops(state("2024-12"), "shikaku")]
    assert keys == [
        LineKey("todoke", "hito", "shokuin"),
        LineKey("renkei", "juki", "atena"),
        LineKey("renkei", "atena", "kikan"),
        LineKey("shinsa", "kikan", "rengokai"),
    ]


def test_alternatives_between_the_same_two_are_counted() -> None:
    """The second hop of a step between the same systems is another line; the way back is another too."""
    taken = state_of(flow(hop("juki", "kikan")), flow(hop("juki", "kikan"), hop("kikan", "juki")))
    assert [(hop.key.source, hop.key.ordinal) for hop in keyed_hops(taken, "shikaku")] == [
        ("juki", 0),
        ("juki", 1),
        ("kikan", 0),
    ]


def test_only_the_first_hop_of_a_flow_bears_the_data() -> None:
    """The data name would else be told on each hop of a long way."""
    taken = state_of(flow(hop("juki", "atena"), hop("atena", "kikan")), flow(hop("kikan", "hito")))
    assert [hop.labelled for hop in keyed_hops(taken, "shikaku")] == [True, False, True]


def test_steps_of_different_procedures_stay_apart() -> None:
    """A sheet shows the hops of its own procedure alone."""
    one = procedure("a", "1", step("s", "(1)", flow(hop("juki", "kikan"))))
    other = procedure("b", "2", step("s", "(1)", flow(hop("juki", "kikan"))))
    (only,) = keyed_hops(state("2025-01", town(one, other)), "b")
    assert (only.edge.procedure.key, only.key.ordinal) == ("b", 0)

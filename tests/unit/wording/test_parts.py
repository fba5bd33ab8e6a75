"""The verb of a flow follows from where it begins and ends, as seen from the affair's main system and staff."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.vocabulary import Boundary, Character, Kind, Role
from pidflow.wording.parts import Act, parts_of, telling
from tests.unit.town import SYSTEMS, flow, hop, node, state_of

CHUKAN = node("chukan", "中間サーバー", boundary=Boundary.OUTSIDE, role=Role.INTERMEDIATE)
KOJIN = node("kojin", "委託先", Kind.ORGANISATION, Boundary.OUTSIDE, Role.CONTRACTOR)
EVERY = (*SYSTEMS, CHUKAN, KOJIN)


def act(source: str, target: str, character: Character = Character.UNSTATED) -> Act:
    """What a flow between two systems is."""
    taken = state_of(evolve(flow(hop(source, target)), character=character), systems=EVERY)
    return parts_of(taken, taken.hops[0].flow).act


@pytest.mark.parametrize(
    ("source", "target", "verb"),
    [
        ("hito", "shokuin", Act.RECEIVE),
        ("hito", "kikan", Act.RECEIVE),
        ("shokuin", "kikan", Act.ENTER),
        ("kojin", "kikan", Act.ENTER),
        ("kikan", "shokuin", Act.OBTAIN),
        ("juki", "kikan", Act.OBTAIN),
        ("kojin", "shokuin", Act.OBTAIN),
        ("kikan", "hito", Act.DELIVER),
        ("rengokai", "hito", Act.DELIVER),
        ("kikan", "chukan", Act.REGISTER),
        ("kikan", "rengokai", Act.SEND),
        ("shokuin", "rengokai", Act.SEND),
        ("juki", "atena", Act.PASS),
        ("juki", "chukan", Act.PASS),
        ("hito", "rengokai", Act.PASS),
    ],
)
def test_the_act_of_a_flow(source: str, target: str, verb: Act) -> None:
    """Who does what is told by the roles of the two ends."""
    assert act(source, target) is verb


@pytest.mark.parametrize(
    ("character", "verb"),
    [
        (Character.TRANSFER, Act.GIVE),
        (Character.PROVISION, Act.GIVE),
        (Character.LINKAGE, Act.SEND),
        (Character.ENTRUSTMENT, Act.SEND),
        (Character.INTERNAL, Act.SEND),
    ],
)
def test_law_calls_some_sending_giving(character: Character, verb: Act) -> None:
    """移転 and 提供 are giving; they change nothing of what comes in or goes to the intermediate server."""
    assert act("kikan", "rengokai", character) is verb
    assert act("juki", "kikan", character) is Act.OBTAIN
    assert act("kikan", "chukan", character) is Act.REGISTER


def test_a_flow_is_taken_apart() -> None:
    """What lies between the first and the last system is passed through, in order."""
    taken = state_of(flow(hop("juki", "atena"), hop("atena", "cloud"), hop("cloud", "kikan")))
    parts = parts_of(taken, taken.hops[0].flow)
    assert (parts.start.id, [each.id for each in parts.via], parts.end.id) == (
        "juki",
        ["atena", "cloud"],
        "kikan",
    )


def test_a_network_is_not_told_as_the_transport_to_itself() -> None:
    """A hop to the network over the network needs no 「情報提供ネットワークシステムで」; other transports stay."""
    net = node("net", "情報提供ネットワークシステム", Kind.NETWORK, Boundary.OUTSIDE)
    aliased = node("alias", "住基", aliases=("住民基本台帳ネットワークシステム",))
    taken = state_of(
        flow(hop("net", "kikan", "情報提供ネットワークシステム", "紙")), systems=(*EVERY, net, aliased)
    )
    assert [each.name for each in telling(taken, taken.hops[0].hop)] == ["紙"]
    other = hop("kikan", "alias", "住民基本台帳ネットワークシステム")
    assert telling(taken, other) == ()
    assert telling(taken, hop("juki", "kikan", "紙")) == hop("juki", "kikan", "紙").transports

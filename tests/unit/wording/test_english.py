"""English sentences that say what the Japanese ones say."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import Period
from pidflow.model import Flow, Name
from pidflow.vocabulary import TRANSPORTS, Boundary, Character, Role, Transport
from pidflow.wording.english import english_step
from tests.unit.town import DONE, SYSTEMS, first_step, flow, hop, node, state, state_of, step, town
from tests.unit.town import procedure as of

CHUKAN = node(
    "chukan",
    Name("中間サーバー", "The Intermediate Server"),
    boundary=Boundary.OUTSIDE,
    role=Role.INTERMEDIATE,
)

NET = Name("情報提供ネットワークシステム", "Information Provision Network System")


def said(*flows: Flow, choice: bool = False) -> str:
    """What the step of these flows says; the data is called D."""
    named = (each if each.data is None else evolve(each, data_en="D") for each in flows)
    taken = state_of(*named, systems=(*SYSTEMS, CHUKAN), choice=choice)
    return english_step(taken, first_step(taken))


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (flow(hop("hito", "shokuin")), "The staff receives D from the residents."),
        (flow(hop("juki", "kikan")), "The New System obtains D from the Resident Record System."),
        (flow(hop("shokuin", "kikan")), "The staff enters D into the New System."),
        (flow(hop("kikan", "hito")), "The New System sends D to the residents."),
        (flow(hop("kikan", "chukan")), "The New System registers D in The Intermediate Server."),
        (flow(hop("kikan", "rengokai")), "The New System sends D to the federation."),
        (flow(hop("juki", "atena")), "The Resident Record System passes D to the Addressee System."),
        (
            flow(hop("juki", "atena"), data=None),
            "The Resident Record System passes information to the Addressee System.",
        ),
    ],
)
def test_each_act_has_its_sentence(made: Flow, sentence: str) -> None:
    """A flow is one sentence; an article is set where the name has none."""
    assert said(made) == sentence


def test_data_without_a_translation_keeps_its_name() -> None:
    """Data that has no English name is told in Japanese rather than not at all."""
    taken = state_of(evolve(flow(hop("juki", "atena")), data_en=None))
    assert "passes 世帯情報 to" in english_step(taken, first_step(taken))


def test_transfer_is_named() -> None:
    """移転 is told beside the sentence, as in Japanese."""
    transfer = evolve(flow(hop("kikan", "rengokai")), character=Character.TRANSFER)
    assert said(transfer) == "The New System gives D to the federation (transfer within the body)."
    assert (
        said(evolve(transfer, character=Character.PROVISION)) == "The New System gives D to the federation."
    )


def test_what_lies_between_is_passed_through() -> None:
    """Every stop on the way is named in order."""
    made = flow(hop("juki", "atena"), hop("atena", "cloud"), hop("cloud", "rengokai"))
    assert said(made) == (
        "The Resident Record System passes D to the federation through the Addressee System and the Cloud."
    )


def test_circumstances_stand_behind() -> None:
    """Frequency, condition and the end of the flow are told after it; Japanese where there is no English."""
    made = evolve(
        flow(hop("juki", "kikan")),
        frequency="日次",
        condition="x",
        condition_en="at a move",
        period=Period(until=DONE),
    )
    assert said(made).endswith(" (日次; at a move; until the end of the migration).")


def test_means() -> None:
    """A single hop needs no names; of several, each that has a transport is named with it."""
    assert said(flow(hop("juki", "kikan", "紙", "専用線"))).endswith(
        "System on paper or over a dedicated line."
    )
    several = flow(hop("juki", "atena"), hop("atena", "kikan", "紙"), hop("kikan", "rengokai", "データ伝送"))
    assert said(several).endswith(
        ", from the Addressee System to the New System on paper,"
        " from the New System to the federation by data transmission."
    )
    assert said(flow(hop("juki", "atena"), hop("atena", "rengokai"))).endswith(
        "through the Addressee System."
    )


def test_all_or_one_of_them() -> None:
    """All flows follow each other; alternatives are told as such, a single one is none."""
    one, other = flow(hop("juki", "kikan")), flow(hop("juki", "kikan", "紙"))
    sentences = (
        "The New System obtains D from the Resident Record System.",
        "The New System obtains D from the Resident Record System on paper.",
    )
    assert said(one, other) == " ".join(sentences)
    assert said(one, other, choice=True) == "One of these: " + " Or: ".join(sentences)
    assert said(one, choice=True) == sentences[0]


def test_work_without_a_flow_names_who_is_at_work() -> None:
    """A step without a flow says who and what is at work."""
    taken = state("2025-01", town(of("a", "1", step("w", "(1)", systems=("shokuin", "kikan")))))
    assert english_step(taken, first_step(taken)) == "Work done with staff and New System."


def test_a_single_hop_from_a_network_does_not_name_it_as_its_transport() -> None:
    """A hop from the network says what else it goes over, not that it goes over itself."""
    net = node("net", NET, boundary=Boundary.OUTSIDE, role=Role.LINKAGE_NETWORK)
    taken = state_of(flow(hop("net", "kikan", "情報提供ネットワークシステム", "紙")), systems=(*SYSTEMS, net))
    assert english_step(taken, first_step(taken)).endswith("Provision Network System on paper.")


@pytest.mark.parametrize("over", TRANSPORTS, ids=lambda over: over.name)
def test_each_transport_has_its_preposition(over: Transport) -> None:
    """A network is gone over, a medium written on, a counter stood at; everything else is a means, by which it goes."""
    told = said(flow(hop("juki", "atena", over.name))).removeprefix(
        "The Resident Record System passes D to the Addressee System "
    )
    networks = "情報提供ネットワークシステム 住民基本台帳ネットワークシステム 庁内連携 専用線 閉域ネットワーク 行政専用のネットワーク"
    media = "電子記録媒体 フラッシュメモリ 紙"
    where = {"窓口": "at "} | dict.fromkeys(networks.split(), "over ") | dict.fromkeys(media.split(), "on ")
    assert told.startswith(where.get(over.name, "by "))
    assert over.en.split("(", maxsplit=1)[0].strip().lower() in told.lower()

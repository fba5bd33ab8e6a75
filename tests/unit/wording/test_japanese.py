"""Japanese sentences in the register of the 備考."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import Period
from pidflow.model import Flow
from pidflow.vocabulary import Boundary, Character, Role
from pidflow.wording.japanese import japanese_step
from tests.unit.town import DONE, SYSTEMS, first_step, flow, hop, node, state, state_of, step, town
from tests.unit.town import procedure as of

CHUKAN = node("chukan", "中間サーバー", boundary=Boundary.OUTSIDE, role=Role.INTERMEDIATE)


def said(*flows: Flow, choice: bool = False) -> str:
    """What the step of these flows says."""
    taken = state_of(*flows, systems=(*SYSTEMS, CHUKAN), choice=choice)
    return japanese_step(taken, first_step(taken))


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (flow(hop("hito", "shokuin")), "区民から世帯情報を受ける。"),
        (flow(hop("juki", "kikan")), "住民記録システムから世帯情報を取得する。"),
        (flow(hop("shokuin", "kikan")), "職員が新システムに世帯情報を入力する。"),
        (flow(hop("kikan", "hito")), "新システムから区民へ世帯情報を送付する。"),
        (flow(hop("kikan", "chukan")), "新システムから中間サーバーへ世帯情報を登録する。"),
        (flow(hop("kikan", "rengokai")), "新システムから連合会へ世帯情報を送る。"),
        (flow(hop("juki", "atena")), "住民記録システムから宛名システムへ世帯情報を渡す。"),
        (flow(hop("juki", "atena"), data=None), "住民記録システムから宛名システムへ情報を渡す。"),
    ],
)
def test_each_act_has_its_sentence(made: Flow, sentence: str) -> None:
    """A flow is one sentence, its verb that of the document."""
    assert said(made) == sentence


def test_transfer_is_named() -> None:
    """移転 is told beside the verb; other characters are told by the verb alone."""
    transfer = evolve(flow(hop("kikan", "rengokai")), character=Character.TRANSFER)
    assert said(transfer) == "新システムから連合会へ世帯情報を提供(移転)する。"
    obtained = evolve(flow(hop("juki", "kikan")), character=Character.TRANSFER)
    assert said(obtained) == "住民記録システムから世帯情報を取得(移転)する。"
    provision = evolve(transfer, character=Character.PROVISION)
    assert said(provision) == "新システムから連合会へ世帯情報を提供する。"


def test_what_lies_between_is_passed_through() -> None:
    """Every stop on the way is named in order."""
    made = flow(hop("juki", "atena"), hop("atena", "cloud"), hop("cloud", "rengokai"))
    assert said(made) == "住民記録システムから宛名システム、クラウドを経由し、連合会へ世帯情報を渡す。"


def test_circumstances_stand_before() -> None:
    """Frequency, condition and the milestone at which the flow ends stand before its sentence."""
    made = evolve(
        flow(hop("juki", "kikan")), frequency="日次", condition="異動のとき", period=Period(until=DONE)
    )
    assert said(made) == "〔日次・異動のとき・移行完了まで〕住民記録システムから世帯情報を取得する。"


def test_means_stand_behind() -> None:
    """A single hop needs no names; of several, each that has a transport is named with it."""
    assert said(flow(hop("juki", "kikan", "紙", "専用線"))).endswith("取得する(紙又は専用線)。")
    several = flow(hop("juki", "atena"), hop("atena", "kikan", "紙"), hop("kikan", "rengokai", "専用線"))
    assert said(several).endswith("(宛名システムから新システムへは紙、新システムから連合会へは専用線)。")
    assert "(" not in said(flow(hop("juki", "atena"), hop("atena", "kikan")))


def test_all_or_one_of_them() -> None:
    """All flows follow each other; alternatives are told as such, a single one is none."""
    one, other = flow(hop("juki", "kikan")), flow(hop("juki", "kikan", "紙"))
    sentences = ("住民記録システムから世帯情報を取得する。", "住民記録システムから世帯情報を取得する(紙)。")
    assert said(one, other) == "".join(sentences)
    assert said(one, other, choice=True) == "次のいずれかによる。" + "又は、".join(sentences)
    assert said(one, choice=True) == sentences[0]


def test_work_without_a_flow_names_who_is_at_work() -> None:
    """A step without a flow says who and what is at work."""
    taken = state("2025-01", town(of("a", "1", step("w", "(1)", systems=("shokuin", "kikan")))))
    assert japanese_step(taken, first_step(taken)) == "職員、新システムで処理する。"


@pytest.mark.parametrize(
    "transports", [("情報提供ネットワークシステム", "紙"), ("紙", "情報提供ネットワークシステム")]
)
def test_a_single_hop_from_a_network_does_not_name_it_as_its_transport(transports: tuple[str, str]) -> None:
    """A hop from the network says what else it goes over, not that it goes over itself."""
    net = node("net", "情報提供ネットワークシステム", boundary=Boundary.OUTSIDE, role=Role.LINKAGE_NETWORK)
    taken = state_of(flow(hop("net", "kikan", *transports)), systems=(*SYSTEMS, net))
    assert japanese_step(taken, first_step(taken)).endswith("取得する(紙)。")

"""A hop in one line: its step, route and data, and on what each claim rests."""

from __future__ import annotations

from attrs import evolve

from pidflow.vocabulary import PersonalNumber
from pidflow.wording import hop_in_words
from pidflow.wording.claims import basis_in_words
from tests.unit.town import ASSUMED, INFERRED, STATED, edge, flow, hop, state, state_of


def test_every_claim_with_its_basis() -> None:
    """Values and bases are told claim by claim; what is not stated is told too."""
    made = hop("juki", "kikan", "紙")
    made = evolve(made, basis=evolve(made.basis, transports=ASSUMED, information=INFERRED))
    taken = state_of(flow(made))
    assert hop_in_words(taken, taken.hops[0], "ja") == (
        "(1) / 住民記録システム =[紙]=> 新システム / 世帯情報"
        " / 経路: 記載 評価書 p17 (1)"
        " / 手段: 仮定 理由 評価書 p17 (1)"
        " / 情報 特定個人情報: 推定 との間は符号 評価書 p17 (1)"
        " / 個人番号 含む: 記載 評価書 p17 (1)"
    )


def test_silence_is_told_as_silence() -> None:
    """A claim without a basis is 「記載なし」, and has no value to tell."""
    taken = state()
    said = hop_in_words(taken, edge(taken, "shikaku/shinsa/1/1"), "ja")
    assert said.endswith("/ 経路: 記載 評価書 p17 (1) / 手段: 記載なし / 情報: 記載なし / 個人番号: 記載なし")
    assert said.startswith("(10) / 新システム ?[?]?> 連合会 / 経路")


def test_in_english() -> None:
    """The English line has English data, words and reasons; the route stays in the notation."""
    taken = state_of(flow(hop("juki", "kikan", number=PersonalNumber.EXCLUDED, basis=ASSUMED)))
    assert hop_in_words(taken, taken.hops[0], "en") == (
        "(1) / 住民記録システム -[?]-> 新システム / 世帯情報 in English"
        " / route: assumed the reason 評価書 p17 (1)"
        " / transports: not stated"
        " / information class Specific Personal Information: assumed the reason 評価書 p17 (1)"
        " / Individual Number Individual Number not included: assumed the reason 評価書 p17 (1)"
    )


def test_a_basis_tells_its_kind_its_reason_and_its_place() -> None:
    """What a basis doesn't have is left out without a trace."""
    assert basis_in_words(evolve(ASSUMED, citation=None), "ja") == "仮定 理由"
    assert basis_in_words(evolve(STATED, citation=None), "en") == "stated"
    assert basis_in_words(None, "ja") == "記載なし"
    assert basis_in_words(None, "en") == "not stated"

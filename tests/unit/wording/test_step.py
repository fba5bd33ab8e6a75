"""A step says what its modeller wrote, else what follows from its facts; its note comes last."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.wording import Language, Wording, step_wording
from tests.unit.town import first_step, flow, hop, state_of


def wording(language: Language, **fields: str | None) -> Wording:
    """The wording of a step with these texts."""
    taken = state_of(flow(hop("juki", "kikan")))
    return step_wording(taken, evolve(first_step(taken), **fields), language)  # type: ignore[arg-type]  # of texts only


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "住民記録システムから世帯情報を取得する。"),
        ("en", "The New System obtains 世帯情報 in English from the Resident Record System."),
    ],
)
def test_facts_make_a_sentence(language: Language, text: str) -> None:
    """Where the modeller wrote nothing the sentence is generated, and said to be."""
    assert wording(language) == Wording(text, generated=True)


def test_own_words_go_first() -> None:
    """The modeller's words stand instead of the sentence; untranslated ones in either language."""
    assert wording("ja", text="確かめる。", text_en="Check.") == Wording("確かめる。", generated=False)
    assert wording("en", text="確かめる。", text_en="Check.") == Wording("Check.", generated=False)
    assert wording("en", text="確かめる。") == Wording("確かめる。", generated=False)


def test_the_note_comes_last() -> None:
    """A note is told behind whatever the step says, and doesn't make it the modeller's own."""
    assert wording("ja", note="台帳も見る。").text.endswith("取得する。 ※ 台帳も見る。")
    assert wording("en", note="台帳も見る。", note_en="See too.").text.endswith("System. Note: See too.")
    assert wording("ja", note="台帳も見る。").generated
    assert wording("ja", text="確かめる。", note="注").text == "確かめる。 ※ 注"

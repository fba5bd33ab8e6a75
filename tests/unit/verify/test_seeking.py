"""Looking for words: as they are, spelt otherwise, damaged, or in a wider scope."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pidflow.verify import Manner, Scope
from pidflow.verify.normal import mended, normal, spelt
from pidflow.verify.seeking import seek, seek_terms

TEXTS = st.text(alphabet="国保中間サーバーセンタＩＳＭＡＬ勸取滞納・、 （）<p>", max_size=30)


@given(TEXTS)
def test_forms_are_their_own_forms(text: str) -> None:
    """A text in a form for comparison stays as it is."""
    assert normal(normal(text)) == normal(text)
    assert spelt(spelt(text)) == spelt(text)
    assert mended(mended(text)) == mended(text)


@given(TEXTS, TEXTS, TEXTS)
def test_what_is_in_a_text_is_found(before: str, words: str, after: str) -> None:
    """However it is spaced: a name that stands in the first scope is found as it is."""
    sighting = seek([words], [], (Scope("(1)", f"{before} {words}\n{after}"),))
    assert sighting.manner in (Manner.FOUND, Manner.ALIAS, Manner.DAMAGE)


def test_the_nearest_scope_wins() -> None:
    """An alias in the item goes before the name itself further out."""
    item, remarks = Scope("(1)", "税務トータルシステム"), Scope("備考", "税務情報トータルシステム")
    sighting = seek(["税務情報トータルシステム"], ["税務トータルシステム"], (item, remarks))
    assert (sighting.manner, sighting.scope) == (Manner.ALIAS, "(1)")


def test_damage_comes_last() -> None:
    """ISMAP read as ISMAL is told as damage, a long vowel as another spelling."""
    assert seek(["ISMAP"], [], (Scope("1", "(ISMAL)のリスト"),)).manner is Manner.DAMAGE
    assert seek(["中間サーバー"], [], (Scope("1", "中間サーバ"),)).manner is Manner.ALIAS


def test_nothing_is_found_nowhere() -> None:
    """The first scope is told, where it was looked for."""
    assert seek(["宛名"], [], (Scope("(1)", "住民"), Scope("備考", "届出"))) == seek_terms(
        "宛名", (Scope("(1)", "住民"), Scope("備考", "届出"))
    )


def test_terms_that_say_nothing_find_nothing() -> None:
    """情報 and データ stand in every item."""
    assert seek_terms("医療情報", (Scope("(1)", "世帯情報データ"),)).manner is Manner.MISSING

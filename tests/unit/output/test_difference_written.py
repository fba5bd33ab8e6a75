"""A difference as text, Markdown and page."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from wcwidth import wcswidth

from pidflow.diff import Difference, difference
from pidflow.output.difference_markdown import difference_markdown
from pidflow.output.difference_page import difference_page
from pidflow.output.difference_showing import shown
from pidflow.output.difference_table import WIDTH, difference_text, wrapped
from pidflow.state import State
from pidflow.vocabulary import Character, Information
from pidflow.wording import LANGUAGES, Language
from tests.unit.town import ASSUMED, flow, hop, node, state, state_of

FOUND = difference(state("2024-12"), state("2025-01"))
MARKED = '<b>&"国保"`*'


def text_of(before: State, after: State, language: Language = "ja") -> str:
    """The text of what differs between two states."""
    return difference_text(shown(difference(before, after), language))


def marked() -> Difference:
    """A difference with names that mean something to HTML and Markdown."""
    systems = (node("a", MARKED), node("b", "B|B"))
    sides = (flow(hop("a", "b", over), data=MARKED) for over in ("紙", "専用線"))
    return difference(*(state_of(side, systems=systems) for side in sides))


def test_a_step_is_a_block() -> None:
    """Its numbers and kinds, then each side with its routes, what they carry and the citation."""
    text = difference_text(shown(FOUND))
    assert (
        """  (2) → (2)-①  経路変更・番号変更
    前  住民記録システム =[?]=> 宛名システム =[紙]=> 旧システム
          世帯情報
        (-)
    後  住民記録システム =[データ連携]=> 新システム
          世帯情報
        住民記録システム =[電子記録媒体]=> 新システム
          世帯情報〔移行完了まで〕
        上のいずれか
        (-)

"""
        in text
    )


def test_what_is_around_the_steps_follows() -> None:
    """Systems with their hosting, registers, the meaning, the counts and the summary, in this order."""
    text = difference_text(shown(FOUND))
    parts = ("システムと稼働基盤", "登録(", "個人番号にとっての意味", "個人番号を含む流れの数", "まとめ")
    places = [text.index(f"\n\n{part}") for part in parts]
    assert places == sorted(places)
    for told in (
        "  新システム  名称変更・表記変更・稼働基盤の変更\n",
        "    名称: 旧システム → 新システム\n",
        "    稼働する基盤: - → クラウド (評価書 p18)\n",
        "    検証中の基盤: クラウド (評価書 p17) → -\n",
        "  ファイル: 資格ファイル  登録内容の変更\n",
        "    名称: 資格に関する事務 → 資格と給付に関する事務\n",
        "  [確実] 宛名システムは、個人番号を含む流れから外れる。\n",
        "  変更: 項目 2、事務の見出し 2、システム 1、登録 4\n",
    ):
        assert told in text


def test_no_difference_is_said_in_words() -> None:
    """An empty answer is an answer, in every form and language."""
    same = difference(state(), state())
    for language, words in (("ja", "違いはない。"), ("en", "No difference.")):
        view = shown(same, language)  # type: ignore[arg-type]
        assert difference_text(view).splitlines()[-1] == words
        assert words in difference_page(view)
    assert "違いはない。" in difference_markdown(shown(same))


def test_what_the_notation_does_not_show_is_told() -> None:
    """The information class, legal character and bases are written out where they changed, and only there."""
    plain = hop("juki", "atena", "紙")
    for side, told in (
        (flow(evolve(plain, information=Information.OTHER)), "その他情報"),
        (evolve(flow(plain), character=Character.TRANSFER), "世帯情報(移転)"),
        (flow(hop("juki", "atena", "紙", basis=ASSUMED)), "根拠 仮定 理由 評価書 p17 (1)"),
        (flow(evolve(plain, identifiers=("宛名番号",))), "宛名番号"),
    ):
        assert told in text_of(state_of(flow(plain)), state_of(side))
        assert told not in text_of(state_of(flow(plain)), state_of(flow(hop("juki", "atena", "専用線"))))


def test_another_order_is_told() -> None:
    """Where only the order differs, the keys are shown in both."""
    text = text_of(state(), evolve(state(), systems=state().systems[::-1]))
    assert "システム  並びが変わる\n" in text
    assert "違いはない" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_a_terminal(language: Language) -> None:
    """Long routes and notes are broken at their spaces, and stay below each other."""
    long = flow(
        *(hop(a, b, "電子記録媒体") for a, b in (("hito", "juki"), ("juki", "kikan"), ("kikan", "rengokai")))
    )
    text = text_of(state_of(flow(hop("hito", "rengokai"))), state_of(long, long), language)
    assert max(map(wcswidth, text.splitlines())) <= WIDTH
    assert max(map(wcswidth, difference_text(shown(FOUND, language)).splitlines())) <= WIDTH


def test_wrapping() -> None:
    """Words go to the next line whole; one without room on any line is cut by its width."""
    assert wrapped("あ" * 51, 2) == ["  " + "あ" * 49, "  ああ"]
    assert wrapped("a" * 60 + " " + "b" * 60, 1, "-") == ["-" + "a" * 60, " " + "b" * 60]
    assert wrapped("") == [""]


def test_a_page_stands_alone_and_escapes_names() -> None:
    """No script, no other file; whatever the model says is text in it."""
    page = difference_page(shown(marked()))
    assert "&lt;b&gt;&amp;&#34;国保&#34;`*" in page
    assert "<b>" not in page
    assert not re.search(r"<(script|link|img|iframe)|url\(|https?:|@import", page)
    for needed in ('lang="ja"', "prefers-color-scheme: dark", "@media print", "=[専用線]="):
        assert needed in page


def test_a_page_speaks_its_language() -> None:
    """The language of the page is the one that it is written in."""
    page = difference_page(shown(FOUND, "en"), "en")
    assert '<html lang="en">' in page
    assert "Status and benefits" in page


def test_markdown_takes_names_literally() -> None:
    """Names are escaped, and routes are code between backticks enough; no name breaks a table."""
    text = difference_markdown(shown(marked()))
    assert f"``「{MARKED}」 =[紙]=> 「B|B」`` " in text
    assert '\\<b\\>\\&"国保"\\`\\*' in text
    (row,) = [line for line in text.splitlines() if line.startswith("| B")]
    assert row == "| B\\|B | システム | 1 \\(\\+0\\) | 1 \\(\\+0\\) |"


def test_markdown_has_the_same_parts() -> None:
    """Each procedure and each part has its heading, in the order of the text."""
    headings = re.findall(r"^## (.*)$", difference_markdown(shown(FOUND)), re.M)
    assert headings[0] == "事務1 資格と給付に関する事務"
    assert headings[-1] == "まとめ"
    assert "- **\\(2\\) → \\(2\\)\\-①** 経路変更・番号変更" in difference_markdown(shown(FOUND))

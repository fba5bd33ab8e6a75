"""The words of questions: by pattern or by words, in any of their names, and said back in a line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import pidflow
from pidflow.notation import parse_pattern
from pidflow.query import Carrying
from pidflow.vocabulary import transport
from tests.unit.town import TOWN

NOW = pidflow.Assessment(TOWN).at("2025-01")


@pytest.mark.parametrize("carrying", list(Carrying))
def test_a_term_its_code_and_its_japanese_name_ask_the_same(carrying: Carrying) -> None:
    """What is carried is said in three ways."""
    said = [NOW.hops(carrying=each).found for each in (carrying, carrying.value, carrying.ja)]
    assert said[0] == said[1] == said[2]


def test_transports_by_name_or_as_such_one_or_several() -> None:
    """A single one needs no list; none at all asks for hops that state none."""
    linked = NOW.hops(over="データ連携")
    assert linked.found == NOW.hops(over=transport("データ連携")).found
    assert linked.found == NOW.hops(over=["データ連携"]).found
    assert [hop.id for hop in NOW.hops(over=())] == ["shikaku/shinsa/1/1", "kyufu/kyufu/1/1"]


def test_a_pattern_asks_as_words_do() -> None:
    """As text or read already, it finds what the words find."""
    words = [path.notation for path in NOW.paths(source="juki", target="区民")]
    assert words
    for pattern in ("住民記録システム =>+ 区民", parse_pattern("住民記録システム =>+ 区民")):
        assert [path.notation for path in NOW.paths(pattern)] == words


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (lambda: NOW.paths("* => *", source="juki"), "pattern「.*and words beside it"),
        (lambda: NOW.paths("* => *", via="juki"), "either a pattern or words"),
        (lambda: NOW.hops("* => *", over="紙"), "either a pattern or words"),
        (lambda: NOW.hops("* => * => *"), "one hop"),
        (lambda: NOW.paths("juki ="), "found"),
        (lambda: NOW.paths(carrying="個人"), "carrying「個人」.*個人番号"),
        (lambda: NOW.paths(source="住民記録"), "did you mean「住民記録システム」"),
        (lambda: NOW.paths(source=""), "system「」"),
        (lambda: NOW.paths(""), "found"),
        (lambda: NOW.paths(procedure="3"), "procedure「3」"),
        (lambda: NOW.paths(order="other"), "other"),  # type: ignore[arg-type]  # that it is none is the point
        (lambda: NOW.reach("宛名サーバ"), "system「宛名サーバ」"),
        (lambda: NOW.reach("juki", over="紙切れ"), "transport「紙切れ」"),
        (lambda: NOW.crossings(carrying="すべて"), "carrying「すべて」"),
        (lambda: NOW.exposure(avoiding="nothing"), "system「nothing」"),
        (lambda: NOW.carriers(procedure="3"), "procedure「3」"),
        (lambda: NOW.cut("juki", "juki"), "juki|住民記録システム"),
    ],
)
def test_what_is_not_known_is_refused(ask: Callable[[], object], told: str) -> None:
    """Every verb refuses what it can't use when it is asked, and says what there is; never an empty answer."""
    with pytest.raises(pidflow.PidflowError, match=told):
        ask()


def test_the_question_is_said_back() -> None:
    """An answer's heading tells what was asked and what was left out, with the names of the state."""
    found = NOW.paths(
        source="juki", target="hito", via="kikan", avoiding="atena", procedure="shikaku", transitional=False
    )
    assert repr(found) == (
        "<Paths 経路 / paths: 住民記録システム → 新システム → 区民 / 個人番号"
        " / 回避: 宛名システム / 事務 1 / 移行中の流れを除く>"
    )
    assert repr(NOW.paths("* =[紙]=> *", stated=True)).endswith("* =[紙]=> * / 記載のみ>")
    assert repr(NOW.hops(over=())).endswith("* → * / 何でも [?]>")
    assert repr(NOW.reach("juki", over=["紙", "データ連携"])).endswith(
        "住民記録システム / 個人番号 [紙|データ連携]>"
    )

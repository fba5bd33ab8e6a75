"""How answers show themselves: as text, as HTML, with pictures, and never more than a reader wants."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import pairwise, permutations

import pytest

import pidflow
from pidflow.api import showing
from pidflow.errors import EnvironmentFault
from tests.unit.api.test_answers import BEFORE, NOW, TOWN_HANDLE
from tests.unit.output.test_html import HARMLESS, Reader

AWKWARD = pidflow.sketch(
    "<script>alert(1)</script>",
    {"(1)": ["「<b>A</b>」 =[紙]=> 「B & C」", "「B & C」 ?[?]?> C"]},
    outside=["C"],
)


def every(assessment: pidflow.Assessment, source: str, target: str) -> Iterator[showing.Shown]:
    """One of every kind of thing that shows itself."""
    state = assessment.at()
    hops, paths = state.hops(), state.paths(source=source, target=target)
    yield from (assessment, state, hops, hops[0], paths, paths.first(1)[0])
    yield from (state.paths(source=target, target=source), state.reach(source), state.crossings())
    yield from (
        state.exposure(),
        state.exposure(procedure="1"),
        state.carriers(),
        state.carriers(stated=True),
    )
    yield from (state.cut(source, target), state.cut(target, source), assessment.diff(assessment.states[0]))
    yield from (state.procedure("1"), state.procedure("1").steps[0], state.draw("1"))


EVERY = [*every(TOWN_HANDLE, "juki", "hito"), *every(AWKWARD, "<b>A</b>", "C")]


def pictures(shown: showing.Shown) -> list[str]:
    """The pictures within what a notebook is given."""
    found = re.findall(r'src="data:image/svg\+xml;base64,([^"]*)"', shown._repr_mimebundle_()["text/html"])
    return [b64decode(each).decode() for each in found]


def loud_lines(svg: str) -> set[str]:
    """The steps of the hops that don't stand back in a picture."""
    hops = re.findall(r'<g class="hop" data-step="([^"]+)".*?class="stroke-([a-z]+)"', svg, re.DOTALL)
    return {step for step, ink in hops if ink != "same"}


@pytest.mark.parametrize("shown", EVERY, ids=lambda shown: type(shown).__name__)
def test_everything_is_text_and_harmless_html(shown: showing.Shown) -> None:
    """No script, no outside resource, no rule of style that could reach another output, no name as markup."""
    bundle = shown._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    assert bundle["text/plain"] == str(shown)
    read = Reader(bundle["text/html"])
    assert set(read.tags) <= HARMLESS
    assert {name for name, _ in read.attributes} <= {"style", "alt", "src"}
    assert all(str(value).startswith("data:") for name, value in read.attributes if name == "src")


@pytest.mark.parametrize("shown", EVERY, ids=lambda shown: type(shown).__name__)
def test_everything_has_a_line_for_a_list(shown: showing.Shown) -> None:
    """In a list or a debugger each says in one line what it is."""
    assert repr(shown).startswith(f"<{type(shown).__name__} ")
    assert repr(shown).endswith(">")
    assert "\n" not in repr(shown)


def test_an_answer_is_seen_in_its_procedures() -> None:
    """Path, paths, cut and step show the procedure's picture with nothing but themselves in colour."""
    path = NOW.paths(source="juki", target="hito").first(1)[0]
    assert [loud_lines(each) for each in pictures(path)] == [{"renkei"}, {"kyufu"}]
    assert [loud_lines(each) for each in pictures(NOW.paths(source="juki", target="hito"))] == [
        {"renkei"},
        {"kyufu"},
    ]
    assert [loud_lines(each) for each in pictures(NOW.cut("juki", "hito"))] == [{"kyufu"}]
    assert [loud_lines(each) for each in pictures(NOW.procedure("1").step("(1)"))] == [{"todoke"}]


def test_a_step_without_a_flow_is_seen_too() -> None:
    """Its picture shows where the work is done."""
    [picture] = pictures(NOW.procedure("1").step("(3)"))
    assert loud_lines(picture) == set()
    boxes = re.findall(r'data-system="([^"]+)".*?class="fill-[a-z]+ stroke-([a-z]+)"', picture, re.DOTALL)
    assert {id for id, ink in boxes if ink != "same"} == {"shokuin", "kikan"}


def test_an_answer_can_be_drawn_by_itself() -> None:
    """The first procedure that it passes, or one that is named; with notes, in either language."""
    path = NOW.paths(source="juki", target="hito").first(1)[0]
    assert loud_lines(path.draw().svg) == {"renkei"}
    assert loud_lines(path.draw("2", "en").svg) == {"kyufu"}
    assert 'class="notes"' in path.draw().svg
    assert path.draw("2", "en").caption.startswith("2. kyufu affairs (from January 2025); what is grey")
    assert loud_lines(NOW.paths(source="juki", target="hito").draw("2").svg) == {"kyufu"}
    assert loud_lines(NOW.cut("juki", "hito").draw(notes="none").svg) == {"kyufu"}
    assert loud_lines(NOW.procedure("1").step("(1)").draw().svg) == {"todoke"}


def test_nothing_to_draw() -> None:
    """An answer without hops is refused with the procedures there are; one that is named is drawn all grey."""
    nothing = NOW.cut("rengokai", "hito")
    with pytest.raises(pidflow.PidflowError, match="name a procedure: 1、2"):
        nothing.draw()
    assert loud_lines(nothing.draw("1").svg) == set()
    assert pictures(nothing) == []


def test_at_most_three_pictures() -> None:
    """The last one's caption says how many more procedures the answer passes."""
    kokuho = pidflow.load("shinjuku-kokuho").at("2025-01")
    found = kokuho.paths(source="税務情報トータルシステム", target="国保標準システム")
    passed = {hop.edge.procedure.key for path in found.first(10) for hop in path.hops}
    assert len(passed) > 3
    html = found._repr_mimebundle_()["text/html"]
    assert len(pictures(found)) == 3
    assert f"ほか{len(passed) - 3}事務" in html


def test_a_long_answer_shows_its_beginning() -> None:
    """The first few, how many more, and no more than that is sought."""
    names = [f"S{nth}" for nth in range(9)]
    routes = [f"{one} =[紙]=> {other}" for one, other in permutations(names, 2)]
    many = pidflow.sketch("多数", {"(1)": routes}).at().paths(source="S0", target="S8")
    assert "ほかに1000件を超える / more than 1000 more" in str(many)
    assert len(many.first(showing.FEW)) == showing.FEW
    hops = pidflow.sketch("多数", {"(1)": routes}).at().hops()
    assert f"ほか{len(hops) - showing.ROWS}件 / {len(hops) - showing.ROWS} more" in str(hops)


def test_a_short_answer_says_nothing_of_more() -> None:
    """Where everything is shown, no remark tells of others."""
    assert showing.others(0) == ()
    assert "more" not in str(NOW.hops())


def test_where_nothing_is_found_it_is_said() -> None:
    """In words, with what else there is; never an empty table."""
    none = NOW.paths(source="連合会")
    assert "該当する経路はない。 / There is no such path." in str(none)
    assert pictures(none) == []
    stated = BEFORE.paths(source="juki", target="kikan", stated=True)
    assert "経路があります" in str(stated)
    assert "断つものはない" in str(NOW.cut("rengokai", "hito"))
    for empty in (
        NOW.hops(source="cloud"),
        NOW.crossings(over="郵送", stated=True),
        NOW.carriers(avoiding="kikan"),
    ):
        assert ("There is none" in str(empty)) == (not empty.to_records())
    assert "該当するものはない。 / There is none." in str(NOW.hops(source="cloud"))
    assert "該当するものはない。 / There is none." in str(NOW.reach("cloud"))
    assert "違いはない" in str(NOW.diff(NOW))


def test_without_a_layout_engine_the_table_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer is more than its picture: it says what is missing and shows the rest."""

    def missing(*_: object, **__: object) -> str:
        raise EnvironmentFault("no layout engine: install pidflow[layout]")

    monkeypatch.setattr("pidflow.api.drawing.draw_answer", missing)
    bundle = NOW.paths(source="juki", target="hito")._repr_mimebundle_()
    assert "no layout engine: install pidflow[layout]" in bundle["text/html"]
    assert "データ連携" in bundle["text/html"]


def test_rows_of_text_are_aligned() -> None:
    """Every table begins below a blank line, and its rule is as wide as its columns."""
    for shown in EVERY:
        lines = str(shown).splitlines()
        for before, line in pairwise(lines):
            if line.startswith("─"):
                assert before

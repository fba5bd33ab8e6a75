"""One picture: of any state, in either language, on a known placing or a new one."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.pipeline import draw, picture_states, pictures
from pidflow.pipeline.drawing import audit_of, draw_difference
from tests.unit.pipeline.placed import placed
from tests.unit.town import TOWN, state


def test_one_picture_is_that_of_the_whole_build() -> None:
    """Drawing one procedure gives the very picture that building makes."""
    built = {each.path: each.text for each in pictures(TOWN, placed())}
    for taken in picture_states(TOWN):
        assert draw(taken, "1", placed()["shikaku"]) == built[f"renshu/01-{taken.id}.svg"]
    before, after = picture_states(TOWN)
    assert (
        draw_difference(before, after, "shikaku", placed()["shikaku"])
        == built["renshu/01-2024-12--2025-01.svg"]
    )


def test_any_point_can_be_drawn() -> None:
    """A state of which no picture is kept is drawn where its boxes would stand."""
    text = draw(state("移行完了"), "shikaku", placed()["shikaku"])
    assert "移行完了" in text
    assert text.count('class="hop"') == 3


def test_without_a_placing_it_is_placed() -> None:
    """A new model is drawn at once, the same every time."""
    assert draw(state(), "2") == draw(state(), "2", placed()["kyufu"])


def test_in_english() -> None:
    """An English picture has English names at the same places."""
    japanese, english = (draw(state(), "1", placed()["shikaku"], language) for language in ("ja", "en"))
    assert "New System" in english.replace("</text>", "")
    assert "New System" not in japanese
    assert 'xml:lang="en"' in english
    boxes = [[line for line in text.splitlines() if "<rect" in line] for text in (japanese, english)]
    assert boxes[0][:3] == boxes[1][:3]


def test_a_procedure_that_is_not_there() -> None:
    """What the state has not can't be drawn; what is there is told."""
    with pytest.raises(InputFault, match=r"one of .*1 \(shikaku\)"):
        draw(state("2024-12"), "kyufu", placed()["kyufu"])
    with pytest.raises(InputFault, match="procedure「9」"):
        draw(state(), "9")


def test_a_picture_is_audited_as_it_is_drawn() -> None:
    """The figures are those of the very picture: of a state, or of what differs between two."""
    before, after = picture_states(TOWN)
    for states in ((after,), (before, after)):
        figures = audit_of(states, "shikaku", placed()["shikaku"])
        assert figures.faults == 0
        assert figures.sheets == 1
    assert audit_of((before,), "shikaku", placed()["shikaku"]) != audit_of(
        (after,), "shikaku", placed()["shikaku"]
    )
    with pytest.raises(InputFault, match="procedure「9」"):
        audit_of((after,), "9")

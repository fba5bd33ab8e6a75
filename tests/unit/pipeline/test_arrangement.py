"""Everything is placed once, over all states; known places are kept."""

from __future__ import annotations

from pidflow.geometry import Point
from pidflow.layout import Placing
from pidflow.model import Step, StepVersion
from pidflow.pipeline import layout_of, picture_states, placings, sheet_of
from pidflow.sheet import union_sheet
from tests.unit.pipeline.placed import placed
from tests.unit.town import AFTER, BEFORE, TOWN, flow, hop, procedure, state, step, town


def test_pictures_are_made_of_the_named_states() -> None:
    """Each moment has its state, in the order of the timeline."""
    assert [each.id for each in picture_states(TOWN)] == ["2024-12", "2025-01"]


def test_a_sheet_is_the_union_of_the_named_states_and_those_asked_for() -> None:
    """A state between or behind the named ones finds its boxes too."""
    done = Step("done", (StepVersion(AFTER, "(2)", (flow(hop("juki", "hito")),)),))
    use = procedure("a", "1", step("s", "(1)", flow(hop("juki", "kikan"))), done)
    assessment = town(use)
    assert sheet_of(assessment, "a") == union_sheet(picture_states(assessment), "a")
    more = sheet_of(assessment, "a", state("移行完了", assessment))
    assert [box.id for box in more.boxes] == ["juki", "kikan", "hito"]


def test_known_boxes_keep_their_place() -> None:
    """What was placed before stays; nothing else is placed anew."""
    first = placed()
    assert first.keys() == {"overview", "shikaku", "kyufu"}
    assert {*first["shikaku"].boxes} == {"hito", "shokuin", "juki", "atena", "kikan", "rengokai"}
    assert placings(TOWN, first) == first
    moved = Placing(
        {id: Point(p.x, p.y + 16) for id, p in first["kyufu"].boxes.items()}, first["kyufu"].canvas
    )
    assert placings(TOWN, {"kyufu": moved})["kyufu"].boxes == moved.boxes


def test_only_the_procedures_that_are_wanted() -> None:
    """Drawing one sheet places one sheet."""
    assert placings(TOWN, {}, ("kyufu",)).keys() == {"kyufu"}


def test_no_procedure_wanted_is_none_placed() -> None:
    """None stands for every procedure; an empty choice for none."""
    assert placings(TOWN, {}, ()) == {}


def test_a_layout_has_a_place_for_all_of_the_sheet() -> None:
    """Every box, line and boundary of the union is on the layout that the pictures share."""
    layout, sheet = layout_of(TOWN, "shikaku", placed()["shikaku"]), sheet_of(TOWN, "shikaku")
    assert layout.boxes.keys() == {box.id for box in sheet.boxes}
    assert layout.lines.keys() == {line.key for line in sheet.lines}
    assert layout.boundaries.keys() == {boundary.id for boundary in sheet.boundaries}


def test_a_procedure_without_a_sheet_needs_no_room() -> None:
    """A procedure that no state shows has an empty placing and layout, and asks for no engine."""
    never = procedure("never", "3", step("s", "(1)", flow(hop("juki", "kikan"))), period=BEFORE)
    silent = town(procedure("a", "1", Step("s", (StepVersion(BEFORE, "(1)"),)), period=AFTER), never)
    assert placings(silent, {})["a"].boxes == {}
    assert layout_of(silent, "a", None).boxes == {}

"""The picture of an answer: the state's own picture, in which all that is no part of the answer stands back."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pidflow.errors import InputFault
from pidflow.query import Scope
from pidflow.sheet import Picture, answer_picture, picture_of
from pidflow.state import StateHop
from tests.unit.town import edge, state

NOW = state()
MINE = tuple(each for each in NOW.hops if each.procedure.key == "shikaku")


def loud(picture: Picture) -> Picture:
    """A picture in which nothing stands back, without the items and the description."""
    return evolve(
        picture,
        description="",
        boxes=tuple(evolve(box, quiet=False) for box in picture.boxes),
        lines=tuple(evolve(line, quiet=False) for line in picture.lines),
        notes=(),
    )


@given(st.sets(st.sampled_from(MINE)))
def test_it_is_the_states_picture_but_for_what_stands_back(hops: set[StateHop]) -> None:
    """Whatever the answer is, the same boxes, lines and frames are there, so that they have the same places."""
    taken = [each for each in MINE if each in hops]
    picture = answer_picture(NOW, "shikaku", taken)
    assert loud(picture) == loud(picture_of(NOW, "shikaku"))
    assert [line.quiet for line in picture.lines] == [each not in hops for each in MINE]
    ends = {end for each in taken for end in (each.hop.source, each.hop.target)}
    assert {box.id for box in picture.boxes if not box.quiet} == ends


def test_only_the_items_of_the_answer_are_told() -> None:
    """Beside them stay the remarks on the whole sheet, which have no number."""
    picture = answer_picture(NOW, "1", [edge(NOW, "shikaku/todoke/1/1")])
    assert [note.number for note in picture.notes if note.number] == ["(1)"]
    whole = [note for note in picture_of(NOW, "1").notes if not note.number]
    assert [note for note in picture.notes if not note.number] == whole


def test_systems_at_work_stand_out_as_well() -> None:
    """A step without a flow has its systems alone."""
    picture = answer_picture(NOW, "1", (), ("shokuin", "kikan"))
    assert {box.id for box in picture.boxes if not box.quiet} == {"shokuin", "kikan"}
    assert all(line.quiet for line in picture.lines)


def test_hops_of_other_procedures_are_left_out() -> None:
    """An answer passes several procedures; each picture has its own part."""
    assert all(line.quiet for line in answer_picture(NOW, "1", [edge(NOW, "kyufu/kyufu/1/1")]).lines)


def test_an_answer_of_what_is_stated_tells_no_more() -> None:
    """Where only what is stated was asked for, the picture shows the hop's other claims as unstated."""
    before = state("2024-12")
    seen = [each for _, each in Scope(stated=True).hops(before) if each.step.key == "renkei"]
    lines = {str(line.key): line for line in answer_picture(before, "1", seen).lines}
    assert not lines["renkei/juki/atena/0"].quiet
    assert lines["renkei/atena/kikan/0"].quiet
    [only] = seen
    assert lines["renkei/juki/atena/0"].personal_number is only.hop.personal_number


def test_the_description_tells_of_the_answer() -> None:
    """Who can't see the picture hears what stands out."""
    hops = [edge(NOW, "shikaku/todoke/1/1")]
    assert "答えの流れ1" in answer_picture(NOW, "1", hops).description
    assert "The answer's hops, 1," in answer_picture(NOW, "1", hops, language="en").description


def test_a_procedure_that_is_not_there() -> None:
    """It is refused as everywhere."""
    with pytest.raises(InputFault, match="procedure「9」"):
        answer_picture(NOW, "9", ())

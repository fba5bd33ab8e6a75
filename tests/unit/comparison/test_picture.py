"""The picture of a comparison: boxes for roles, lines for what is told alike, notes for the rest."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.comparison import compare, comparison_picture, comparison_sheet
from pidflow.errors import InputFault
from pidflow.sheet import BoxText, Picture, Zone
from pidflow.vocabulary import Boundary, Kind, Role
from pidflow.wording import Language
from tests.unit.comparison.bodies import both
from tests.unit.town import SYSTEMS, flow, hop, node, state, state_of


def drawn(language: Language = "ja") -> Picture:
    """The picture of town and district."""
    return comparison_picture(compare(both()), language)


def box(picture: Picture, role: Role) -> BoxText:
    """The box of a role."""
    (found,) = [each for each in picture.boxes if each.id == role.value]
    return found


def test_a_box_has_the_role_and_what_each_body_calls_it() -> None:
    """One name that several use stands once; the role's own name is not said again."""
    picture = drawn()
    assert box(picture, Role.RESIDENTS).lines == ("【住民記録】", "①住民記録システム", "②住基システム")
    assert "①②新システム" in "".join(box(picture, Role.MAIN).lines)
    assert box(picture, Role.FEDERATION).lines == ("【国保連合会】", "①②連合会")


def test_of_many_names_the_first_are_shown() -> None:
    """Those that flows touch come alone, and how many there are beside."""
    many = tuple(node(f"ka{nth}", f"課{nth}", role=Role.OTHER_AFFAIRS) for nth in range(1, 7))
    flows = [flow(hop("kikan", each.id)) for each in many[:5]]
    taken = state_of(*flows, systems=(*SYSTEMS, *many))
    lines = box(comparison_picture(compare((taken, taken))), Role.OTHER_AFFAIRS).lines
    assert lines == ("【庁内の他業務】", "①②課1", "①②課2", "①②課3", "①②ほか2")


def test_who_stands_on_the_other_side_of_the_boundary_is_told() -> None:
    """The box is where the first body has it."""
    away = tuple(evolve(each, boundary=Boundary.OUTSIDE) if each.id == "juki" else each for each in SYSTEMS)
    states = [state_of(flow(hop("juki", "kikan")), systems=systems) for systems in (SYSTEMS, away)]
    lines = box(comparison_picture(compare(states)), Role.RESIDENTS).lines
    assert lines[1:] == ("①住民記録システム", "②住民記録システム", "(外)")


def test_badges_say_who_has_it() -> None:
    """A transitional one bears the usual sign."""
    badges = {line.badge for line in drawn().lines}
    assert badges == {"①", "②", "①②", "①※"}


def test_every_line_has_a_key_of_its_own() -> None:
    """Two lines of one body between two roles are told apart."""
    keys = [line.key for line in drawn().lines]
    assert len({*keys}) == len(keys)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_notes_tell_the_bodies_and_what_no_line_shows(language: Language) -> None:
    """A note for each body with what it lacks; then roles without a box, flows within a role and apart."""
    notes = drawn(language).notes
    assert [note.number for note in notes[:2]] == ["①", "②"]
    told = " ".join(note.text for note in notes)
    for words in {
        "ja": ("支払基金 (②基金)", "庁内の他業務 (②1)", "②基幹システム→連携PC (1)", "①クラウド (新システム)"),
        "en": ("payment fund (②fund)", "(②1)", "②main system of the affair→PC (1)", "①Cloud (New System)"),
    }[language]:
        assert words in told


def test_what_a_body_lacks_is_told_with_the_reason() -> None:
    """No flow in 別添1 is one thing, nothing said in the source another."""
    town, district = (dict(note.sides) for note in drawn().notes[:2])
    assert town["この資料に記載なし"] == "宛名→基幹システム、庁内の他業務→庁内の他業務"
    assert "本人→担当職員" in district["この資料に記載なし"]
    assert "別添1になし" not in town


def test_without_flows_between_roles_nothing_is_drawn() -> None:
    """It is refused, and the table shown to be the way."""
    with pytest.raises(InputFault, match=r"no hops between different roles.*table"):
        comparison_picture(compare(both(), roles=["庁内の他業務"]))


def test_the_sheet_has_room_for_all_of_the_picture() -> None:
    """Boxes and lines as in the picture, in the zones where readers look for them."""
    picture = drawn()
    sheet = comparison_sheet(picture)
    assert [each.id for each in sheet.boxes] == [each.id for each in picture.boxes]
    assert [each.key for each in sheet.lines] == [each.key for each in picture.lines]
    zones = {each.id: each.zone for each in sheet.boxes}
    assert zones["subject"] is Zone.PERSON
    assert (zones["main"], zones["federation"]) == (Zone.INSIDE, Zone.OUTSIDE)
    assert {*sheet.boundaries[0].members} == {id for id, zone in zones.items() if zone is Zone.INSIDE}


def test_only_outside_there_is_no_frame() -> None:
    """Nothing to stand in it."""
    outside = tuple(
        node(id, id, Kind.ORGANISATION, Boundary.OUTSIDE, role)
        for id, role in (("a", Role.FEDERATION), ("b", Role.CENTRAL_FEDERATION))
    )
    taken = state_of(flow(hop("a", "b")), systems=outside)
    assert comparison_picture(compare((taken, state()))).frames != ()
    assert comparison_picture(compare((taken, taken))).frames == ()

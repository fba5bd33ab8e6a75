"""The union of a procedure's states: whatever one of them shows has its place in all."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.model import Hosting, Name, Step, StepVersion, System
from pidflow.pipeline import picture_states
from pidflow.sheet import Boundary, LineKey, Sheet, Zone, union_sheet
from pidflow.sheet.lines import keyed_hops
from pidflow.sheet.union import badge_text, box_ids, zone_of
from pidflow.vocabulary import Boundary as Belonging
from pidflow.vocabulary import Kind
from tests.unit.town import AFTER, BEFORE, SYSTEMS, TOWN, flow, hop, node, procedure, state, step, town

STATES = picture_states(TOWN)


def sheet_with(*systems: System) -> Sheet:
    """The sheet of two flows in a town with other systems."""
    flows = step("s", "(1)", flow(hop("juki", "kikan")), flow(hop("kikan", "rengokai")))
    return union_sheet(picture_states(town(procedure("a", "1", flows), systems=systems)), "a")


def members(sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """The members of each boundary."""
    return {boundary.id: boundary.members for boundary in sheet.boundaries}


def test_boxes_come_as_the_steps_first_name_them() -> None:
    """Boxes follow the items of the first state; those of later states come behind."""
    sheet = union_sheet(STATES, "shikaku")
    assert [box.id for box in sheet.boxes] == ["hito", "shokuin", "juki", "atena", "kikan", "rengokai"]
    assert box_ids(STATES[1], "shikaku") == ("hito", "shokuin", "juki", "kikan", "rengokai")


def test_lines_of_all_states_each_once() -> None:
    """The former way and the new one both have their place."""
    sheet = union_sheet(STATES, "shikaku")
    assert [line.key for line in sheet.lines] == [
        LineKey("todoke", "hito", "shokuin"),
        LineKey("renkei", "juki", "atena"),
        LineKey("renkei", "atena", "kikan"),
        LineKey("shinsa", "kikan", "rengokai"),
        LineKey("renkei", "juki", "kikan", 0),
        LineKey("renkei", "juki", "kikan", 1),
    ]


def test_hops_of_one_flow_bear_its_name() -> None:
    """Lines of one flow are told to belong together; alternatives are not."""
    flows = [line.flow for line in union_sheet(STATES, "shikaku").lines]
    assert flows[1] == flows[2]
    assert len(set(flows)) == len(flows) - 1


def test_zones_are_where_readers_look() -> None:
    """The person stands on one side, the body's own in the middle, everything else outside."""
    zones = {box.id: box.zone for box in union_sheet(STATES, "shikaku").boxes}
    assert zones == {
        "hito": Zone.PERSON,
        "shokuin": Zone.INSIDE,
        "juki": Zone.INSIDE,
        "atena": Zone.INSIDE,
        "kikan": Zone.INSIDE,
        "rengokai": Zone.OUTSIDE,
    }
    staff = evolve(state().system("hito"), boundary=Belonging.INSIDE, kind=Kind.PERSON)
    assert zone_of(staff) is Zone.INSIDE


def test_a_procedure_that_is_yet_to_come_has_only_its_own_states() -> None:
    """States in which the procedure has no sheet add nothing; without any there is nothing."""
    sheet = union_sheet(STATES, "kyufu")
    assert [box.id for box in sheet.boxes] == ["kikan", "hito"]
    assert union_sheet(STATES[:1], "kyufu") == Sheet("kyufu", (), (), ())


def test_the_body_holds_its_own_and_a_platform_what_it_hosts() -> None:
    """A platform that hosts in one of the states has its frame in the union."""
    assert members(union_sheet(STATES, "shikaku")) == {
        "body": ("shokuin", "juki", "atena", "kikan"),
        "cloud": ("kikan",),
    }
    assert members(union_sheet(STATES[:1], "shikaku")).keys() == {"body"}


def test_without_a_box_of_the_body_there_is_no_frame_of_it() -> None:
    """A frame around nothing is not drawn."""
    outside = procedure("a", "1", step("s", "(1)", flow(hop("hito", "rengokai"))))
    assert union_sheet(picture_states(town(outside)), "a").boundaries == ()


def test_a_badge_marks_what_is_transitional() -> None:
    """A flow that ends at the milestone bears ※ at its number."""
    badges = [badge_text(hop) for hop in keyed_hops(state(), "shikaku") if hop.key.step == "renkei"]
    assert badges == ["(2)-①", "(2)-①※"]


def test_room_is_for_the_longest_name_of_any_state() -> None:
    """A renamed system's box keeps its size in every picture."""
    short, long = Name("国", "A", BEFORE), Name("国民健康保険", "B", AFTER)
    sheets = [
        sheet_with(*(node("kikan", names) if each.id == "kikan" else each for each in SYSTEMS))
        for names in ((short, long), (evolve(long, period=ALWAYS),), (evolve(short, period=ALWAYS),))
    ]
    both, only_long, only_short = ({box.id: box.size for box in sheet.boxes}["kikan"] for sheet in sheets)
    assert both.width == only_long.width
    assert both.width > only_short.width


def test_a_system_may_come_with_a_later_state() -> None:
    """A system that has no name yet in one state, and is used in the next, has its box in the union."""
    born = node("born", Name("新設システム", "New One", AFTER))
    use = Step("s", (StepVersion(AFTER, "(1)", (flow(hop("juki", "born")),)),))
    stays = step("t", "(2)", flow(hop("juki", "kikan")))
    states = picture_states(town(procedure("a", "1", use, stays), systems=(*SYSTEMS, born)))
    assert [box.id for box in union_sheet(states, "a").boxes] == ["juki", "kikan", "born"]


def test_a_system_may_go_with_a_state() -> None:
    """A system that is no longer there in the last state keeps its box in the union."""
    gone = node("gone", Name("旧設システム", "Old One", BEFORE))
    use = Step("s", (StepVersion(BEFORE, "(1)", (flow(hop("juki", "gone")),)),))
    stays = step("t", "(2)", flow(hop("juki", "kikan")))
    states = picture_states(town(procedure("a", "1", use, stays), systems=(*SYSTEMS, gone)))
    assert [box.id for box in union_sheet(states, "a").boxes] == ["juki", "gone", "kikan"]


def _nest(boundaries: tuple[Boundary, ...]) -> bool:
    """Whether of any two boundaries one holds all of the other's members, or none."""
    sets = [set(each.members) for each in boundaries]
    return all(not one & other or one <= other or other <= one for one in sets for other in sets)


def test_a_platform_within_the_body_nests() -> None:
    """A platform that hosts the body's own systems stands inside the body's frame."""
    assert _nest(union_sheet(STATES, "shikaku").boundaries)


def test_a_platform_on_both_sides_of_the_body_nests() -> None:
    """A cloud on which systems of the body and of others run does not cut the body's frame."""
    on = (Hosting("cloud", ALWAYS, False, None),)
    hosted = tuple(evolve(each, hosting=on if each.id in ("kikan", "rengokai") else ()) for each in SYSTEMS)
    assert _nest(sheet_with(*hosted).boundaries)


def test_platforms_of_different_states_nest() -> None:
    """What moves from one platform to another with the states does not make their frames cross."""
    first, second = Hosting("cloud", BEFORE, False, None), Hosting("kiban", AFTER, False, None)
    hosting = {"juki": (first,), "kikan": (first, second), "rengokai": (second,)}
    systems = (
        *(evolve(each, hosting=hosting.get(each.id, ())) for each in SYSTEMS),
        node("kiban", "共通基盤"),
    )
    assert _nest(sheet_with(*systems).boundaries)


def test_a_platform_outside_alone_has_its_frame() -> None:
    """A platform on which only others' systems run stands outside, around them."""
    on = (Hosting("cloud", ALWAYS, False, None),)
    hosted = (evolve(each, hosting=on if each.id == "rengokai" else ()) for each in SYSTEMS)
    assert members(sheet_with(*hosted)) == {"body": ("juki", "kikan"), "cloud": ("rengokai",)}


def test_what_changes_has_room_for_its_sign() -> None:
    """A box that is renamed, and a frame that comes, are larger than those that stay."""
    steady = [evolve(each, hosting=each.hosting[1:]) for each in SYSTEMS]
    name = Name("新システム", "New System", breaks="新|システム")
    hosted = Hosting("cloud", ALWAYS, False, None)
    never = [
        evolve(each, names=(name,), hosting=(hosted,)) if each.id == "kikan" else each for each in SYSTEMS
    ]
    changing, same = sheet_with(*steady), sheet_with(*never)
    boxes = [{box.id: box.size for box in sheet.boxes} for sheet in (changing, same)]
    assert boxes[0]["kikan"] != boxes[1]["kikan"]
    assert (
        boxes[0]["kikan"].width * boxes[0]["kikan"].height
        > boxes[1]["kikan"].width * boxes[1]["kikan"].height
    )
    assert boxes[0]["juki"] == boxes[1]["juki"]
    titles = [{each.id: each.title for each in sheet.boundaries} for sheet in (changing, same)]
    assert titles[0]["cloud"].width > titles[1]["cloud"].width
    assert titles[0]["body"] == titles[1]["body"]

"""The overview bundles what the registers tell: one line for what several rows say alike."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pidflow.model import Entrustment, Exchange, Registers
from pidflow.sheet import picture_of
from pidflow.state import (
    OVERVIEW,
    State,
    StateProcedure,
    row_in_words,
    state_at,
    with_overview,
    without_lines,
)
from pidflow.state.overview import compact
from tests.unit.town import PAGE, TOWN, flow, hop, state

WAY = flow(hop("kikan", "atena"), hop("atena", "rengokai", "専用線"))


def provision(ordinal: int, party: str = "rengokai") -> Exchange:
    """A row whose data goes by way of the addressee system."""
    first, last = WAY.hops
    flows = (evolve(WAY, hops=(first, evolve(last, target=party))),)
    return Exchange(
        f"teikyo-{ordinal}", f"相手{ordinal}", party, number=f"提供先{ordinal}", flows=flows, citation=PAGE
    )


def overview(**registers: tuple[Exchange, ...] | tuple[Entrustment, ...]) -> StateProcedure:
    """The overview of the town with these registers."""
    taken = with_overview(state_at(evolve(TOWN, registers=Registers(**registers)), "2025-01"))  # type: ignore[arg-type]
    assert taken.procedures[0].key == OVERVIEW
    return taken.procedures[0]


def lines(taken: StateProcedure) -> list[tuple[str, str, str]]:
    """The badge and the ends of each line."""
    hops = [(step.number, step.flows[0].flow.hops[0]) for step in taken.steps]
    return [(number, each.source, each.target) for number, each in hops]


def test_rows_that_tell_the_same_hop_share_its_line() -> None:
    """Two rows by one way to two parties: the shared stretch once, with both numbers."""
    taken = overview(provisions=(provision(1), provision(2), provision(3, "hito")))
    assert lines(taken) == [
        ("提1-3", "kikan", "atena"),
        ("提1,2", "atena", "rengokai"),
        ("提3", "atena", "hito"),
    ]


def test_a_row_is_named_where_its_line_comes_to_its_party() -> None:
    """The stretch that many share names none of them."""
    first, second = overview(provisions=(provision(1),)).steps
    assert (first.note, second.note) == (None, "提供先1 相手1")


def test_a_connection_without_flows_has_no_direction() -> None:
    """The form says that two are connected; A with B and B with A is one line."""
    one = Exchange("a", "宛名", "atena", "kikan", number="システム1-1", citation=PAGE)
    other = Exchange("b", "基幹", "kikan", "atena", number="システム2-1", citation=PAGE)
    taken = overview(connections=(one, other))
    (step,) = taken.steps
    assert (step.number, step.flows[0].directed) == ("接1-1,2-1", False)


def test_a_connection_adds_no_line_where_flows_join_its_systems() -> None:
    """Its number stands on the line that is there, whichever way that goes."""
    row = Exchange("a", "宛名", "kikan", "atena", number="システム1-1", citation=PAGE)
    taken = overview(provisions=(provision(1),), connections=(row,))
    assert lines(taken) == [("接1-1・提1", "kikan", "atena"), ("提1", "atena", "rengokai")]
    assert [step.flows[0].directed for step in taken.steps] == [True, True]


def test_registers_that_tell_the_same_hop_share_its_line() -> None:
    """The badge names each with its rows, in the order of the form."""
    row = Entrustment("i", "審査", number="委託事項7", chain=("rengokai",), flows=provision(1).flows)
    taken = overview(provisions=(provision(1),), entrustments=(row,))
    assert lines(taken) == [("委7・提1", "kikan", "atena"), ("委7・提1", "atena", "rengokai")]


def test_a_row_that_covers_steps_is_drawn_with_their_flows() -> None:
    """Of a step with several parties, those flows that concern the row's party."""
    row = Entrustment("itaku", "審査", chain=("rengokai",), covers=("shikaku/shinsa", "shikaku/todoke"))
    assert lines(overview(entrustments=(row,))) == [("委", "kikan", "rengokai")]


def test_the_way_to_the_party_may_lie_in_several_flows() -> None:
    """What brings it to the party's flow belongs to the row, what leads elsewhere or back does not."""
    back = flow(hop("rengokai", "kikan"))
    flows = (flow(hop("juki", "kikan")), flow(hop("kikan", "rengokai")), flow(hop("kikan", "hito")), back)
    row = Exchange("t", "提供", "rengokai", number="提供先1", flows=flows, citation=PAGE)
    assert lines(overview(provisions=(row,))) == [("提1", "juki", "kikan"), ("提1", "kikan", "rengokai")]


def test_without_anything_to_tell_there_is_none() -> None:
    """The state stays as it is."""
    taken = state_at(evolve(TOWN, registers=Registers()), "2025-01")
    assert with_overview(taken) is taken


def test_rows_without_a_line_are_told() -> None:
    """What the overview can't draw is not lost."""
    rows = (
        provision(1),
        Exchange("t", "提供", "rengokai", number="提供先9", law="番号法19条", citation=PAGE),
    )
    taken = state_at(evolve(TOWN, registers=Registers(provisions=rows)), "2025-01")
    assert [row_in_words(row) for row in without_lines(taken)] == ["提供先9 提供(番号法19条)"]
    assert "線のない登録: 提供先9 提供" in picture_of(with_overview(taken), "overview").notes[-1].text


def test_the_other_procedures_stay() -> None:
    """The overview comes first."""
    before: State = state()
    after = with_overview(before)
    assert after.procedures[1:] == before.procedures


@given(st.lists(st.integers(1, 30), unique=True))
def test_compact_numbers_say_which_they_are(numbers: list[int]) -> None:
    """Reading the runs again gives the numbers, in their order."""
    text = compact(map(str, numbers))
    read: list[int] = []
    for run in filter(None, text.split(",")):
        first, _, last = run.partition("-")
        read.extend(range(int(first), int(last or first) + 1))
    assert read == numbers

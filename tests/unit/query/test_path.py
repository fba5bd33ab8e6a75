"""What a path says of itself."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Basis
from pidflow.notation import parse_pattern
from pidflow.query import Carrying, Direction, Path, Question, paths
from pidflow.vocabulary import BasisKind, PersonalNumber
from tests.unit.town import ASSUMED, INFERRED, PAGE, STATED, flow, hop, state_of

UNSTATED = PersonalNumber.UNSTATED


def only(asked: Question | str) -> Path:
    """The one path of a town where each claim rests on something else."""
    first = hop("juki", "kikan", "紙")
    first = evolve(first, basis=evolve(first.basis, transports=ASSUMED, personal_number=INFERRED))
    taken = state_of(flow(first, hop("kikan", "rengokai", "専用線", number=UNSTATED)))
    (found,) = paths(taken, parse_pattern(asked) if isinstance(asked, str) else asked)
    return found


def test_its_systems_steps_and_transports() -> None:
    """Ends, systems, steps and transports are those of its hops, in order."""
    found = only(Question("juki", "rengokai"))
    assert (found.source.name, found.target.name, len(found)) == ("住民記録システム", "連合会", 2)
    assert [system.name for system in found.systems] == ["住民記録システム", "新システム", "連合会"]
    assert found.steps == (("1", "(1)"),)
    assert [[each.name for each in over] for over in found.transports] == [["紙"], ["専用線"]]
    assert found.citations == ((PAGE,), (PAGE,))


def test_its_crossings() -> None:
    """What leaves the body is told with its direction, and how sure that hop is."""
    ((crossing),) = only(Question("juki", "rengokai")).crossings
    assert crossing.hop.id == "shikaku/only/1/2"
    assert (crossing.direction, crossing.certainty.ja) == (Direction.OUT, "可能性あり")


def test_its_basis_is_the_weakest_of_what_was_asked_about() -> None:
    """The route always counts, the number, information and transports only where they are asked about."""
    assert only(Question("juki", "rengokai", Carrying.ANYTHING)).basis is BasisKind.STATED
    assert only(Question("juki", "kikan")).basis is BasisKind.INFERRED
    assert only(Question("juki", "kikan", Carrying.SPECIFIC)).basis is BasisKind.STATED
    assert only(Question("juki", "kikan", Carrying.ANYTHING, over="紙")).basis is BasisKind.ASSUMED
    assert only(Question("juki", "rengokai")).basis is None


def test_each_arrow_of_a_pattern_asks_for_itself() -> None:
    """A claim counts only at the hops of which an arrow asks for it."""
    assert only("juki => kikan .> rengokai").basis is BasisKind.INFERRED
    assert only("juki .> kikan .[専用線].> rengokai").basis is BasisKind.STATED
    assert only("juki .[紙].> kikan .> rengokai").basis is BasisKind.ASSUMED


def shared(pattern: str, middle: Basis) -> tuple[BasisKind | None, list[bool]]:
    """The basis of a path whose second hop's number rests on something, and of which hops the number is asked."""
    hops = [hop("juki", "atena"), hop("atena", "kikan"), hop("kikan", "rengokai")]
    hops[1] = evolve(hops[1], basis=evolve(hops[1].basis, personal_number=middle))
    (found,) = paths(state_of(flow(*hops)), parse_pattern(pattern))
    return found.basis, [wish.number is not None for wish in found.wishes]


def test_of_several_ways_to_share_it_the_best_counts() -> None:
    """The second hop fits either arrow: the one is taken that doesn't rely on the weak claim."""
    assert shared("juki .>+ * =>+ rengokai", ASSUMED) == (BasisKind.STATED, [False, False, True])
    assert shared("juki =>+ * .>+ rengokai", ASSUMED) == (BasisKind.STATED, [True, False, False])


def test_among_equal_ways_the_first_arrow_takes_least() -> None:
    """Where it makes no difference the answer is still always the same."""
    assert shared("juki .>+ * =>+ rengokai", STATED) == (BasisKind.STATED, [False, True, True])
    assert shared("juki =>+ * .>+ rengokai", STATED) == (BasisKind.STATED, [True, False, False])


def test_certainty_comes_before_basis() -> None:
    """A path that is certain one way is not told as possible, though another way rests on more."""
    flows = flow(hop("juki", "atena", basis=ASSUMED), hop("atena", "kikan", number=UNSTATED))
    (found,) = paths(state_of(flows), parse_pattern("juki =>+ * .>+ kikan"))
    assert {certainty.ja for certainty in found.certainties} == {"確実"}
    assert (found.certainty.ja, found.basis) == ("確実", BasisKind.ASSUMED)

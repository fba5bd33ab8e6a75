"""Each claim of a hop rests on exactly one basis: stated before inferred before assumed."""

from pidflow.model import Citation, Name, System, rule
from pidflow.model.claims import Assumption, Named, Settled, Statement, settle
from pidflow.model.rules import Sketch
from pidflow.vocabulary import (
    BasisKind,
    Boundary,
    Character,
    Claim,
    Information,
    Kind,
    PersonalNumber,
    Role,
    transport,
)

HERE = Citation("一覧", "17", "(1)")
THERE = Citation("一覧", "64")
INCLUDED, EXCLUDED, UNSTATED = PersonalNumber.INCLUDED, PersonalNumber.EXCLUDED, PersonalNumber.UNSTATED


def node(id: str, role: Role | None = None, boundary: Boundary = Boundary.INSIDE) -> System:
    return System(id, (Name(id, id),), Kind.SYSTEM, boundary, role=role)


RESIDENTS, ADDRESSEE, MAIN = node("juki"), node("atena", Role.ADDRESSEE), node("kokuho", Role.MAIN)
OUTSIDE = node("soto", None, Boundary.OUTSIDE)
STATES_EXCLUDED = Statement("番号なしと記載", Claim.PERSONAL_NUMBER, EXCLUDED, THERE)
ASSUMES_EXCLUDED = Assumption("番号なしと仮定", Claim.PERSONAL_NUMBER, EXCLUDED, "理由", "reason")
ASSUMES_INCLUDED = Assumption("番号ありと仮定", Claim.PERSONAL_NUMBER, INCLUDED, "理由", "reason")


def settled(
    *sketches: Sketch,
    named: Named = Named(),  # noqa: B008  # frozen
    character: Character = Character.UNSTATED,
    information: Information | None = None,
) -> Settled:
    return settle(sketches, character, information, (), named, HERE)


def hop(source: System, target: System, number: PersonalNumber = UNSTATED, *over: str) -> Sketch:
    return Sketch(source, target, tuple(transport(name) for name in over), number)


def test_existence_is_stated_by_the_item_unless_a_rule_covers_it() -> None:
    """Route and transports are stated at the step's citation; a named rule takes over the hops it covers."""
    result = settled(
        hop(RESIDENTS, ADDRESSEE, UNSTATED, "紙"),
        hop(ADDRESSEE, MAIN),
        named=Named(inferred=(rule("unnamed-end-is-main-system"),)),
    )
    first, second = result.hops
    assert (first.basis.route.kind, first.basis.route.citation) == (BasisKind.STATED, HERE)
    assert first.basis.transports is not None
    assert first.basis.transports.kind is BasisKind.STATED
    assert (second.basis.route.kind, second.basis.route.rule) == (
        BasisKind.INFERRED,
        "unnamed-end-is-main-system",
    )
    assert second.basis.transports is None
    assert result.problems == ()


def test_an_unstated_claim_has_no_basis() -> None:
    """Silence is no claim."""
    (only,) = settled(hop(MAIN, OUTSIDE)).hops
    assert only.basis.personal_number is None
    assert only.basis.information is None
    assert only.information is Information.UNSTATED


def test_a_tag_without_a_basis_is_a_problem() -> None:
    """An arrow that claims something must rest on something."""
    (problem,) = settled(hop(MAIN, OUTSIDE, INCLUDED)).problems
    assert (problem.hop, problem.about) == (0, "個人番号")


def test_a_rule_that_gives_another_tag_is_a_problem() -> None:
    """An inferred tag is derived again, and refused where the rule gives something else."""
    result = settled(
        hop(RESIDENTS, MAIN, EXCLUDED),
        named=Named(inferred=(rule("specific-inside-has-number"),)),
        character=Character.TRANSFER,
    )
    assert result.problems[0].about == "庁内の特定個人情報は個人番号を含む"
    assert "含む" in result.problems[0].expected


def test_what_is_stated_wins_over_a_rule() -> None:
    """An explicit statement always wins; the rule that lost is then named in vain."""
    result = settled(
        hop(RESIDENTS, MAIN, EXCLUDED),
        named=Named((STATES_EXCLUDED,), (rule("specific-inside-has-number"),)),
        character=Character.TRANSFER,
    )
    (only,) = result.hops
    assert only.basis.personal_number is not None
    assert (only.basis.personal_number.kind, only.basis.personal_number.citation) == (BasisKind.STATED, THERE)
    assert [problem.about for problem in result.problems] == ["庁内の特定個人情報は個人番号を含む"]


def test_a_named_basis_covers_only_the_hops_that_say_the_same() -> None:
    """One flow may carry the number on one hop and not on the next."""
    result = settled(
        hop(MAIN, OUTSIDE, INCLUDED),
        hop(OUTSIDE, MAIN, EXCLUDED),
        named=Named(assumed=(ASSUMES_INCLUDED, ASSUMES_EXCLUDED)),
    )
    reasons = [each.basis.personal_number.kind for each in result.hops if each.basis.personal_number]
    assert reasons == [BasisKind.ASSUMED, BasisKind.ASSUMED]
    assert result.problems == ()


def test_a_basis_of_a_transport_covers_only_the_hops_that_go_over_it() -> None:
    """The other hops keep the item's own statement; where none goes over it, the basis is idle."""
    line = Statement("専用線と記載", Claim.TRANSPORTS, transport("専用線"), THERE)
    way = (hop(MAIN, ADDRESSEE, UNSTATED, "紙"), hop(ADDRESSEE, OUTSIDE, UNSTATED, "専用線"))
    found = settled(*way, named=Named(stated=(line,)))
    assert [each.basis.transports.citation for each in found.hops if each.basis.transports] == [HERE, THERE]
    assert found.problems == ()
    (idle,) = settled(way[0], named=Named(stated=(line,))).problems
    assert idle.about == "専用線と記載"


def test_a_basis_that_nothing_rests_on_is_a_problem() -> None:
    """Dead entries mislead whoever reads the model."""
    (problem,) = settled(hop(MAIN, OUTSIDE), named=Named(assumed=(ASSUMES_EXCLUDED,))).problems
    assert (problem.hop, problem.about) == (None, "番号なしと仮定")


def test_the_number_makes_information_specific_but_not_the_other_way_round() -> None:
    """Information class and number must not prove each other in a circle."""
    result = settled(hop(RESIDENTS, MAIN, INCLUDED), named=Named(assumed=(ASSUMES_INCLUDED,)))
    (only,) = result.hops
    assert only.information is Information.SPECIFIC
    assert only.basis.information is not None
    assert only.basis.information.rule == "number-makes-specific"
    circular = settled(
        hop(RESIDENTS, MAIN, INCLUDED), named=Named(inferred=(rule("specific-inside-has-number"),))
    )
    assert [problem.about for problem in circular.problems] == [
        "個人番号",
        "庁内の特定個人情報は個人番号を含む",
    ]


def test_information_that_the_file_gives_must_rest_on_something_and_fit_the_number() -> None:
    """Other information cannot hold the number."""
    assumed = Assumption("その他", Claim.INFORMATION, Information.OTHER, "理由", "reason")
    fine = settled(hop(MAIN, OUTSIDE), named=Named(assumed=(assumed,)), information=Information.OTHER)
    assert fine.hops[0].information is Information.OTHER
    assert fine.problems == ()
    assert settled(hop(MAIN, OUTSIDE), information=Information.OTHER).problems[0].about == "情報"
    contradicting = settled(
        hop(MAIN, OUTSIDE, INCLUDED),
        named=Named(assumed=(assumed, ASSUMES_INCLUDED)),
        information=Information.OTHER,
    )
    assert [problem.about for problem in contradicting.problems] == ["情報"]


def test_the_item_itself_may_state_the_number() -> None:
    """`stated: 個人番号` rests on the item, such as one that says 「個人番号を含む」."""
    result = settled(hop(MAIN, OUTSIDE, INCLUDED), named=Named(stated=(Claim.PERSONAL_NUMBER,)))
    basis = result.hops[0].basis.personal_number
    assert basis is not None
    assert (basis.kind, basis.citation) == (BasisKind.STATED, HERE)
    assert result.problems == ()


def test_the_item_cannot_state_an_information_class_that_the_file_does_not_give() -> None:
    """`stated: 情報` without a class would claim nothing and hide the definitional rules."""
    result = settled(
        hop(MAIN, OUTSIDE, INCLUDED),
        named=Named(stated=(Claim.INFORMATION,), assumed=(ASSUMES_INCLUDED,)),
    )
    assert result.hops[0].information is Information.SPECIFIC
    assert [problem.about for problem in result.problems] == ["情報"]


def test_identifiers_follow_from_the_number_and_the_rules() -> None:
    """What tells the person on a hop is the number, a code, or the body's unified number."""
    middle = node("chukan", Role.INTERMEDIATE)
    network = node("net", Role.LINKAGE_NETWORK, Boundary.OUTSIDE)
    result = settled(
        hop(network, middle, PersonalNumber.SUBSTITUTE),
        hop(middle, ADDRESSEE, EXCLUDED),
        hop(ADDRESSEE, MAIN, INCLUDED),
        named=Named(
            inferred=(
                rule("code-on-linkage-network"),
                rule("addressee-number-at-intermediate"),
                rule("specific-inside-has-number"),
            )
        ),
        character=Character.LINKAGE,
    )
    assert [each.identifiers for each in result.hops] == [("符号",), ("団体内統合宛名番号",), ("個人番号",)]
    assert result.problems == ()

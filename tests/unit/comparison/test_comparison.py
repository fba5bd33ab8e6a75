"""Bodies lined up by the roles that their nodes play."""

from __future__ import annotations

import pytest

from pidflow.comparison import Comparison, Contrast, PairRow, Silence, compare, role_of
from pidflow.errors import InputFault
from pidflow.query import Carrying
from pidflow.state import State
from pidflow.vocabulary import PersonalNumber, Role
from tests.unit.comparison.bodies import DISTRICT, both, derived
from tests.unit.town import flow, hop, procedure, state, state_of, step, town


def pair(found: Comparison, source: Role, target: Role) -> PairRow:
    """The row of two roles."""
    (row,) = [each for each in found.pairs if (each.source, each.target) == (source, target)]
    return row


def test_roles_by_whatever_name() -> None:
    """A role is found under the name of each body; those that nobody names are left out."""
    found = compare(both())
    told = {
        row.role: [[each.system.name for each in players] for players in row.players] for row in found.roles
    }
    assert told[Role.RESIDENTS] == [["住民記録システム"], ["住基システム"]]
    assert told[Role.OTHER_AFFAIRS] == [[], ["関係課", "関係係"]]
    assert Role.TAX not in told
    assert list(told) == [role for role in Role if role in told]
    (lacking,) = [row.lacking for row in found.roles if row.role is Role.SUBJECT]
    assert lacking == (1,)


def test_players_tell_their_flows_and_what_runs_on_them() -> None:
    """A role that is named without a flow, and a platform, are told apart."""
    players = {row.role: row.players for row in compare(both()).roles}
    (fund,) = players[Role.PAYMENT_FUND][1]
    (cloud,) = players[Role.CLOUD][0]
    assert (fund.hops, fund.hosted) == (0, ())
    assert [each.name for each in cloud.hosted] == ["新システム"]


def test_hops_stand_in_the_cell_of_their_roles() -> None:
    """What the town has from the residents' system to the main one, and what the district has."""
    row = pair(compare(both()), Role.RESIDENTS, Role.MAIN)
    assert [[edge.id for edge in cell.hops] for cell in row.cells] == [
        ["shikaku/renkei/1/1", "shikaku/renkei/2/1"],
        ["shikaku/renkei/1/1"],
    ]
    assert (row.lacking, row.contrasts) == ((), (Contrast.TRANSPORTS,))


def test_told_alike() -> None:
    """Where nothing differs there is no contrast."""
    row = pair(compare((state(), state())), Role.RESIDENTS, Role.MAIN)
    assert row.contrasts == ()


def test_numbers_that_differ() -> None:
    """One source says that the number is in it, the other that it is not."""
    included = state_of(flow(hop("atena", "kikan", "紙")))
    excluded = state_of(flow(hop("atena", "kikan", "紙", number=PersonalNumber.EXCLUDED)))
    assert pair(compare((included, excluded)), Role.ADDRESSEE, Role.MAIN).contrasts == (Contrast.NUMBER,)


def silence(
    body: State, source: Role, target: Role, carrying: Carrying = Carrying.ANYTHING
) -> Silence | None:
    """Why the body has nothing where a body that has everything has something."""
    ids = {role: node.id for node in DISTRICT.systems for role in [node.role] if role}
    ids[Role.SUBJECT] = "hito"
    other = state_of(flow(hop(ids[source], ids[target])), systems=(*DISTRICT.systems, *town().systems[:1]))
    return pair(compare((other, body), carrying), source, target).cells[1].silence


def test_none_is_said_only_where_annex_1_shows_both_roles() -> None:
    """A role that no flow and no step names may have flows of which the source doesn't tell."""
    district = both()[1]
    assert silence(district, Role.MAIN, Role.STAFF) is Silence.NONE
    assert silence(district, Role.MAIN, Role.PAYMENT_FUND) is Silence.UNSAID
    assert silence(district, Role.SUBJECT, Role.MAIN) is Silence.UNSAID


def test_a_form_without_annex_1_never_says_none() -> None:
    """What it does not tell is not in this source, and need not be missing."""
    assert silence(state(assessment=derived(DISTRICT)), Role.MAIN, Role.STAFF) is Silence.UNSAID


def test_flows_that_carry_something_else_are_not_none() -> None:
    """Where the question leaves out what there is, it is said that there are others."""
    district = both()[1]
    assert silence(district, Role.ADDRESSEE, Role.MAIN, Carrying.NUMBER) is Silence.OTHERWISE


def test_what_plays_no_role_stands_apart() -> None:
    """Its hops are told by body, and it is named."""
    found = compare(both())
    assert [(each.state, len(each.cell.hops)) for each in found.apart] == [(1, 1), (1, 1)]
    assert found.apart[0].source is Role.MAIN
    assert [(each.state, each.player.system.name) for each in found.loners] == [(1, "連携PC")]


def test_roles_that_are_asked_for() -> None:
    """Only hops that touch one of them count, and only the roles at their ends are told."""
    found = compare(both(), roles=["住民記録"])
    assert [(each.source, each.target) for each in found.pairs] == [(Role.RESIDENTS, Role.MAIN)]
    assert [row.role for row in found.roles] == [Role.MAIN, Role.RESIDENTS]
    assert (found.apart, found.loners) == ((), ())
    assert compare(found.states, roles="住民記録") == found


def test_an_asked_role_keeps_what_it_meets_apart() -> None:
    """The nodes without a role at the other end are told, and no others."""
    found = compare(both(), roles=["国保連合会"])
    assert [each.player.system.name for each in found.loners] == ["連携PC"]
    assert len(found.apart) == 1


def test_what_a_body_lacks() -> None:
    """The pairs of roles between which another body has flows."""
    found = compare(both())
    assert pair(found, Role.SUBJECT, Role.STAFF) in found.lacking(1)
    assert pair(found, Role.RESIDENTS, Role.MAIN) not in found.lacking(1)


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_are_refused(count: int) -> None:
    """One body alone has nothing to be compared with."""
    with pytest.raises(InputFault, match=f"found {count} assessment.*at least two"):
        compare(both()[:count])


def test_unknown_roles_are_refused_with_the_nearest() -> None:
    """By the name that was meant, and with all that there are."""
    with pytest.raises(
        InputFault, match=r"found role「宛て名」; expected one of 本人、.*did you mean「宛名」"
    ):
        role_of("宛て名")


def test_nothing_between_roles_is_an_answer() -> None:
    """Bodies without flows have no pairs, and their roles all the same."""
    empty = state(assessment=town(procedure("shikaku", "1", step("kakunin", "(1)", systems=("shokuin",)))))
    found = compare((empty, empty))
    assert (found.pairs, found.apart) == ((), ())
    assert found.roles

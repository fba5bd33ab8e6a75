"""Each named rule follows where it says, and nowhere else."""

from itertools import pairwise

import pytest

from pidflow.model import RULES, Name, System, rule
from pidflow.model.rules import Setting, Sketch
from pidflow.vocabulary import Boundary, Character, Information, Kind, PersonalNumber, Role


def node(role: Role | None, boundary: Boundary = Boundary.INSIDE) -> System:
    """A system that plays a role."""
    name = role.value if role else f"other-{boundary.value}"
    return System(name, (Name(name, name),), Kind.SYSTEM, boundary, role=role)


MAIN, ADDRESSEE, RESIDENTS = node(Role.MAIN), node(Role.ADDRESSEE), node(Role.RESIDENTS)
INTERMEDIATE = node(Role.INTERMEDIATE)
NETWORK = node(Role.LINKAGE_NETWORK, Boundary.OUTSIDE)
PERSON, STAFF = node(Role.SUBJECT, Boundary.OUTSIDE), node(Role.STAFF)
OTHER = node(None, Boundary.OUTSIDE)


def setting(
    *nodes: System,
    at: int = 0,
    number: PersonalNumber = PersonalNumber.UNSTATED,
    character: Character = Character.UNSTATED,
    information: Information = Information.UNSTATED,
) -> Setting:
    """The setting of one hop of a route through the nodes."""
    route = tuple(Sketch(a, b, (), number) for a, b in pairwise(nodes))
    return Setting(route[at], route, character, information)


LINKAGE = (NETWORK, INTERMEDIATE, ADDRESSEE, MAIN)


@pytest.mark.parametrize(
    ("code", "where", "follows"),
    [
        ("number-makes-specific", setting(MAIN, OTHER, number=PersonalNumber.INCLUDED), True),
        ("number-makes-specific", setting(MAIN, OTHER, number=PersonalNumber.SUBSTITUTE), True),
        ("number-makes-specific", setting(MAIN, OTHER, number=PersonalNumber.EXCLUDED), False),
        ("character-makes-specific", setting(MAIN, OTHER, character=Character.TRANSFER), True),
        ("character-makes-specific", setting(MAIN, OTHER, character=Character.PROVISION), True),
        ("character-makes-specific", setting(MAIN, OTHER, character=Character.LINKAGE), True),
        ("character-makes-specific", setting(MAIN, OTHER, character=Character.ENTRUSTMENT), False),
        ("specific-inside-has-number", setting(RESIDENTS, MAIN, information=Information.SPECIFIC), True),
        ("specific-inside-has-number", setting(RESIDENTS, MAIN), False),
        ("specific-inside-has-number", setting(MAIN, OTHER, information=Information.SPECIFIC), False),
        (
            "specific-inside-has-number",
            setting(ADDRESSEE, INTERMEDIATE, information=Information.SPECIFIC),
            False,
        ),
        ("code-on-linkage-network", setting(*LINKAGE), True),
        ("code-on-linkage-network", setting(*LINKAGE, at=1), False),
        ("addressee-number-at-intermediate", setting(*LINKAGE, at=1), True),
        ("addressee-number-at-intermediate", setting(*LINKAGE, at=2), False),
        ("linkage-through-intermediate", setting(*LINKAGE), True),
        ("linkage-through-intermediate", setting(*LINKAGE, at=1), True),
        ("linkage-through-intermediate", setting(*LINKAGE, at=2), False),
        ("linkage-through-intermediate", setting(MAIN, ADDRESSEE, INTERMEDIATE, at=1), False),
        ("unnamed-end-is-main-system", setting(RESIDENTS, MAIN), True),
        ("unnamed-end-is-main-system", setting(RESIDENTS, ADDRESSEE), False),
        ("unnamed-end-is-staff", setting(PERSON, STAFF), True),
        ("unnamed-end-is-staff", setting(STAFF, MAIN), False),
    ],
)
def test_follows(code: str, where: Setting, follows: bool) -> None:
    """A rule follows just where its sentence says."""
    assert rule(code).follows(where) is follows


def test_names_and_codes_are_unique() -> None:
    """Files name a rule in Japanese, exports by its code; both lead to the same one."""
    assert len({each.code for each in RULES}) == len({each.name for each in RULES}) == len(RULES)
    assert all(rule(each.name) is rule(each.code) is each for each in RULES)

"""The named rules by which a claim may be inferred; the loader derives each again.

Grounds: 番号法 (行政手続における特定の個人を識別するための番号の利用等に関する法律) 2条 and 19条, and the
way in which municipal systems are wired to the 情報提供ネットワークシステム.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from pidflow.model.system import System
from pidflow.vocabulary import Boundary, Character, Claim, Information, PersonalNumber, Role, Transport


@frozen
class Sketch:
    """A hop before its bases are settled.

    Args:
        source: The system it leaves.
        target: The system it comes to.
        transports: Over what it goes; empty is unstated.
        personal_number: What its arrow says.
    """

    source: System
    target: System
    transports: tuple[Transport, ...]
    personal_number: PersonalNumber

    @property
    def roles(self) -> frozenset[Role | None]:
        """The roles of its two ends."""
        return frozenset((self.source.role, self.target.role))


@frozen
class Setting:
    """What a rule may look at.

    Args:
        hop: The hop that the claim is about.
        route: Every hop of its flow.
        character: The legal character of the flow.
        information: The information class as far as it is known without the number.
    """

    hop: Sketch
    route: tuple[Sketch, ...]
    character: Character
    information: Information


Value = PersonalNumber | Information | None


@frozen
class Rule:
    """A named rule: what it says and when it follows.

    Args:
        code: Its code in exports.
        name: Its name in model files, which says what follows.
        en: The same in English.
        claim: The claim that it gives.
        value: The value that it gives; None for a route, which just exists.
        follows: Whether it follows in a setting.
        identifiers: What tells the person on such a hop, where the rule knows it.
        definitional: True where it is applied without being named.

    Example:
        >>> rule("code-on-linkage-network").value.ja
        '符号のみ'
    """

    code: str
    name: str
    en: str
    claim: Claim
    value: Value
    follows: Callable[[Setting], bool] = field(eq=False, repr=False)
    identifiers: tuple[str, ...] = ()
    definitional: bool = False


_SPECIFIC_CHARACTERS = (Character.TRANSFER, Character.PROVISION, Character.LINKAGE)
_LINKAGE_ROUTE = {Role.ADDRESSEE, Role.INTERMEDIATE, Role.LINKAGE_NETWORK}


def _holds_number_or_code(setting: Setting) -> bool:
    return setting.hop.personal_number in (PersonalNumber.INCLUDED, PersonalNumber.SUBSTITUTE)


def _is_passed_on_by_law(setting: Setting) -> bool:
    return setting.character in _SPECIFIC_CHARACTERS


def _is_specific_inside(setting: Setting) -> bool:
    ends = (setting.hop.source, setting.hop.target)
    inside = all(end.boundary is Boundary.INSIDE for end in ends)
    specific = setting.information is Information.SPECIFIC
    return inside and specific and Role.INTERMEDIATE not in setting.hop.roles


def _is_on_linkage_network(setting: Setting) -> bool:
    return setting.hop.roles == {Role.LINKAGE_NETWORK, Role.INTERMEDIATE}


def _is_between_intermediate_and_addressee(setting: Setting) -> bool:
    return setting.hop.roles == {Role.ADDRESSEE, Role.INTERMEDIATE}


def _is_linkage_through_intermediate(setting: Setting) -> bool:
    roles = {role for hop in setting.route for role in hop.roles}
    return roles >= _LINKAGE_ROUTE and Role.INTERMEDIATE in setting.hop.roles


def _ends_at_main_system(setting: Setting) -> bool:
    return Role.MAIN in setting.hop.roles


def _is_between_outside_and_staff(setting: Setting) -> bool:
    ends = (setting.hop.source, setting.hop.target)
    return Role.STAFF in setting.hop.roles and any(end.boundary is Boundary.OUTSIDE for end in ends)


RULES: tuple[Rule, ...] = (
    Rule(
        "number-makes-specific",
        "個人番号又は符号を含む情報は特定個人情報",
        "Information that holds the number or a code in its place is Specific Personal Information",
        Claim.INFORMATION,
        Information.SPECIFIC,
        _holds_number_or_code,
        definitional=True,
    ),
    Rule(
        "character-makes-specific",
        "移転・提供・情報連携は特定個人情報",
        "What is transferred, provided or linked by this law is Specific Personal Information",
        Claim.INFORMATION,
        Information.SPECIFIC,
        _is_passed_on_by_law,
        definitional=True,
    ),
    Rule(
        "specific-inside-has-number",
        "庁内の特定個人情報は個人番号を含む",
        "Specific Personal Information inside the body holds the number: codes exist on the network only",
        Claim.PERSONAL_NUMBER,
        PersonalNumber.INCLUDED,
        _is_specific_inside,
    ),
    Rule(
        "code-on-linkage-network",
        "情報提供ネットワークシステムとの間は符号",
        "Between the Information Provision Network System and the intermediate server travel codes",
        Claim.PERSONAL_NUMBER,
        PersonalNumber.SUBSTITUTE,
        _is_on_linkage_network,
        identifiers=("符号",),
    ),
    Rule(
        "addressee-number-at-intermediate",
        "中間サーバーと宛名の間は統合宛名番号",
        "Between the intermediate server and the addressee system its unified number tells the person",
        Claim.PERSONAL_NUMBER,
        PersonalNumber.EXCLUDED,
        _is_between_intermediate_and_addressee,
        identifiers=("団体内統合宛名番号",),
    ),
    Rule(
        "linkage-through-intermediate",
        "情報連携は中間サーバーを経由する",
        "The addressee system reaches the linkage network through the intermediate server",
        Claim.ROUTE,
        None,
        _is_linkage_through_intermediate,
    ),
    Rule(
        "unnamed-end-is-main-system",
        "書かれていない相手は基幹システム",
        "An end that the item leaves unnamed is the main system of the affair",
        Claim.ROUTE,
        None,
        _ends_at_main_system,
    ),
    Rule(
        "unnamed-end-is-staff",
        "届出・通知の相手は担当職員",
        "The end of a notice or application that the item leaves unnamed is the staff in charge",
        Claim.ROUTE,
        None,
        _is_between_outside_and_staff,
    ),
)
"""Every rule, in the order in which they are tried."""

_BY_NAME = {name: each for each in RULES for name in (each.code, each.name)}


def rule(name: str) -> Rule:
    """Return the rule with this code or Japanese name.

    Raises:
        KeyError: There is none.
    """
    return _BY_NAME[name]

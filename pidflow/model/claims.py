"""Settling on what each claim of a flow rests: stated goes before inferred, inferred before assumed."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pidflow.model.basis import Basis, HopBasis
from pidflow.model.citation import Citation
from pidflow.model.flow import Hop
from pidflow.model.rules import RULES, Rule, Setting, Sketch, Value
from pidflow.vocabulary import BasisKind, Character, Claim, Information, PersonalNumber, Transport

_EXISTENCE = (Claim.ROUTE, Claim.TRANSPORTS)
"""The claims without a value; the item itself states them where nothing else is named."""


@frozen
class Statement:
    """What a document states once, for many flows.

    Args:
        name: Its name in the model's files.
        claim: Of what it speaks.
        says: The value that it states; None for a route, and for whatever transports a hop has. A transport
            speaks of the hops that go over it, and of no others.
        citation: Where.
    """

    name: str
    claim: Claim
    says: Value | Transport
    citation: Citation


@frozen
class Assumption:
    """What the document does not say, with the reason for taking it so.

    Args:
        name: Its name in the model's files.
        claim: Of what it speaks.
        says: The value that it gives, as that of a statement.
        reason: Why, in Japanese.
        reason_en: Why, in English.
        citation: What it starts from; None where nothing in the sources.
    """

    name: str
    claim: Claim
    says: Value | Transport
    reason: str
    reason_en: str
    citation: Citation | None = None


@frozen
class Named:
    """The bases that a file names for a flow; a bare claim in `stated` means that the item states it."""

    stated: tuple[Statement | Claim, ...] = ()
    inferred: tuple[Rule, ...] = ()
    assumed: tuple[Assumption, ...] = ()


@frozen
class Problem:
    """A claim without a basis, or a basis that gives nothing or something else.

    Args:
        hop: The position of the hop, from 0; None where it is about the whole flow.
        about: The name of the statement, rule or assumption, or the claim's Japanese name.
        found: What was found.
        expected: What would have been right.
        cure: What to do.
    """

    hop: int | None
    about: str
    found: str
    expected: str
    cure: str


@frozen
class Settled:
    """The hops of a flow with their bases, and what was wrong."""

    hops: tuple[Hop, ...]
    problems: tuple[Problem, ...]


@frozen
class _Cover:
    """A basis that covers a claim: what it gives, and the name under which the file lists it."""

    name: str
    value: Value | Transport
    basis: Basis
    identifiers: tuple[str, ...] = ()


def settle(
    sketches: tuple[Sketch, ...],
    character: Character,
    information: Information | None,
    identifiers: tuple[str, ...],
    named: Named,
    citation: Citation | None,
) -> Settled:
    """Find the basis of each claim of a flow.

    Args:
        sketches: The hops as the route gives them.
        character: The flow's legal character.
        information: The information class that the file gives; None where it gives none.
        identifiers: What the file says tells the person.
        named: The bases that the file names for the flow.
        citation: Where the step stands in the document.

    Returns:
        The hops with their bases, and every problem, in the order of the hops.
    """
    used: set[str] = set()
    hops: list[Hop] = []
    problems: list[Problem] = []
    for position, sketch in enumerate(sketches):
        setting = Setting(sketch, sketches, character, Information.UNSTATED)
        claims = _HopClaims(setting, named, citation)
        class_before = claims.cover(Claim.INFORMATION, information)
        claims = claims.knowing(class_before)
        number = claims.cover(Claim.PERSONAL_NUMBER, _asserted(sketch.personal_number))
        route = claims.cover(Claim.ROUTE, None)
        transports = claims.cover(Claim.TRANSPORTS, None) if sketch.transports else None
        about = class_before or claims.by_number()
        covers = tuple(cover for cover in (route, transports, about, number) if cover)
        used.update(cover.name for cover in covers)
        problems.extend(evolve(each, hop=position) for each in claims.problems(information, about, number))
        hops.append(_hop(sketch, route, transports, about, number, identifiers))
    problems.extend(_idle(named, used))
    return Settled(tuple(hops), tuple(problems))


def _asserted(number: PersonalNumber) -> PersonalNumber | None:
    return None if number is PersonalNumber.UNSTATED else number


def _hop(
    sketch: Sketch,
    route: _Cover | None,
    transports: _Cover | None,
    about: _Cover | None,
    number: _Cover | None,
    identifiers: tuple[str, ...],
) -> Hop:
    included = ("個人番号",) if sketch.personal_number is PersonalNumber.INCLUDED else ()
    known = (*included, *(number.identifiers if number else ()), *identifiers)
    return Hop(
        source=sketch.source.id,
        target=sketch.target.id,
        transports=sketch.transports,
        information=about.value if about and isinstance(about.value, Information) else Information.UNSTATED,
        personal_number=sketch.personal_number,
        identifiers=tuple(dict.fromkeys(known)),
        basis=HopBasis(
            route.basis if route else Basis(BasisKind.STATED),
            transports.basis if transports else None,
            about.basis if about else None,
            number.basis if number else None,
        ),
    )


@frozen
class _HopClaims:
    """The claims of one hop in its setting, before the bases that the file names."""

    setting: Setting
    named: Named
    citation: Citation | None

    def knowing(self, information: _Cover | None) -> _HopClaims:
        """The same with the information class known; never from the number, which would prove itself."""
        if information is None or not isinstance(information.value, Information):
            return self
        return evolve(self, setting=evolve(self.setting, information=information.value))

    def cover(self, claim: Claim, value: Value) -> _Cover | None:
        """The first basis that gives the value; for an information class left out, the one that gives any."""
        if claim is Claim.PERSONAL_NUMBER and value is None:
            return None
        return next((each for each in self._bases(claim, value) if value in (None, each.value)), None)

    def by_number(self) -> _Cover | None:
        """The information class that follows from the number."""
        definition = RULES[0]
        return self._of_rule(definition) if definition.follows(self.setting) else None

    def problems(
        self, information: Information | None, about: _Cover | None, number: _Cover | None
    ) -> Iterator[Problem]:
        """What is wrong with the hop's claims."""
        asserted = self.setting.hop.personal_number
        against = None if self._is_stated(number) else self._against(asserted)
        if against is not None:
            yield against
        elif number is None and asserted is not PersonalNumber.UNSTATED:
            yield _uncovered(Claim.PERSONAL_NUMBER, asserted.ja)
        if information is not None and not self._holds(information, about):
            yield _uncovered(Claim.INFORMATION, information.ja)

    def _holds(self, information: Information, about: _Cover | None) -> bool:
        """Whether the class that the file gives has a basis and doesn't contradict the number."""
        covered = about is not None and about.value is information
        return covered and not (information is Information.OTHER and self.by_number())

    def _bases(self, claim: Claim, value: Value) -> Iterator[_Cover]:
        """Every basis of the claim: stated, then inferred, then assumed; for existence, the item last."""
        for stated in self.named.stated:
            if isinstance(stated, Statement) and stated.claim is claim and self._concerns(stated.says):
                yield _Cover(stated.name, stated.says, Basis(BasisKind.STATED, stated.citation))
            elif stated is claim and (value is not None or claim in _EXISTENCE):
                yield _Cover(claim.ja, value, Basis(BasisKind.STATED, self.citation))
        for rule in self._rules(claim):
            if rule.follows(self.setting):
                yield self._of_rule(rule)
        for assumed in self.named.assumed:
            if assumed.claim is claim and self._concerns(assumed.says):
                yield _of_assumption(assumed, self.citation)
        if claim in _EXISTENCE:
            yield _Cover(claim.ja, None, Basis(BasisKind.STATED, self.citation))

    def _concerns(self, says: Value | Transport) -> bool:
        """Whether a basis is of this hop: one of a transport is of those that go over it."""
        return not isinstance(says, Transport) or says in self.setting.hop.transports

    def _rules(self, claim: Claim) -> tuple[Rule, ...]:
        definitions = tuple(each for each in RULES[1:] if each.definitional)
        return tuple(each for each in (*self.named.inferred, *definitions) if each.claim is claim)

    def _of_rule(self, rule: Rule) -> _Cover:
        basis = Basis(BasisKind.INFERRED, self.citation, rule.code, rule.name, rule.en)
        return _Cover(rule.name, rule.value, basis, rule.identifiers)

    def _is_stated(self, cover: _Cover | None) -> bool:
        return cover is not None and cover.basis.kind is BasisKind.STATED

    def _against(self, asserted: PersonalNumber) -> Problem | None:
        """A named rule that gives another value than the arrow."""
        for rule in self._rules(Claim.PERSONAL_NUMBER):
            if rule.value is not asserted and rule.follows(self.setting):
                given = rule.value.ja if rule.value else ""
                return Problem(
                    None,
                    rule.name,
                    f"the arrow says「{asserted.ja}」",
                    f"「{given}」, as the rule「{rule.name}」gives",
                    "change the arrow, or name the statement or assumption on which it rests instead",
                )
        return None


def _of_assumption(assumed: Assumption, citation: Citation | None) -> _Cover:
    basis = Basis(BasisKind.ASSUMED, assumed.citation or citation, None, assumed.reason, assumed.reason_en)
    return _Cover(assumed.name, assumed.says, basis)


def _uncovered(claim: Claim, value: str) -> Problem:
    return Problem(
        None,
        claim.ja,
        f"{claim.ja}「{value}」 without a basis",
        "a statement, rule or assumption that gives it on this hop",
        "name one under stated, inferred or assumed, or leave it unstated",
    )


def _idle(named: Named, used: set[str]) -> Iterator[Problem]:
    """The bases that the file names and no hop needs."""
    listed = (*named.stated, *named.inferred, *named.assumed)
    for each in listed:
        name = each.ja if isinstance(each, Claim) else each.name
        if name not in used:
            yield Problem(
                None,
                name,
                f"「{name}」 gives nothing on any hop of this flow",
                "only bases that a hop of the flow rests on",
                "take it out, or change what the flow claims",
            )

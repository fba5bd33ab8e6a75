"""On what a claim rests."""

from __future__ import annotations

from attrs import frozen

from pidflow.model.citation import Citation
from pidflow.vocabulary import BasisKind


@frozen
class Basis:
    """On what one claim rests.

    Args:
        kind: Stated, inferred or assumed.
        citation: Where it is stated, or what the inference or assumption starts from.
        rule: The code of the inference rule; None unless inferred.
        reason: Why it is assumed, or what the rule says, in Japanese; None where it is stated.
        reason_en: The same in English.
    """

    kind: BasisKind
    citation: Citation | None = None
    rule: str | None = None
    reason: str | None = None
    reason_en: str | None = None


@frozen
class HopBasis:
    """The bases of a hop's four claims; None where the claim is unstated.

    Args:
        route: That the hop exists.
        transports: Over what it goes.
        information: Whether it is 特定個人情報.
        personal_number: Whether the 個人番号 is in it.
    """

    route: Basis
    transports: Basis | None = None
    information: Basis | None = None
    personal_number: Basis | None = None

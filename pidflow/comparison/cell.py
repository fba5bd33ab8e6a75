"""What one body has between two roles: its hops, and where there are none, what that means."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from pidflow.model import Citation
from pidflow.query import Count
from pidflow.query.basis import basis_kind
from pidflow.query.counting import traffic, transport_order
from pidflow.state import StateHop
from pidflow.vocabulary import BasisKind, Certainty, Claim, PersonalNumber, Term, Transport


class Silence(Term):
    """Why a body has no such hop: what a source does not say need not be so."""

    NONE = "none", "別添1になし", "not in Annex 1"
    OTHERWISE = "otherwise", "該当する流れなし", "none of this kind"
    UNSAID = "unsaid", "この資料に記載なし", "not in this source"


@frozen
class Cell:
    """The hops of one body between two roles.

    Args:
        hops: Those that are what is asked, in the order of the state.
        silence: Why there are none; None where there are some.

    Example:
        >>> Cell((), Silence.UNSAID).number is None
        True
    """

    hops: tuple[StateHop, ...]
    silence: Silence | None = None

    @property
    def count(self) -> Count:
        """How many hops carry the 個人番号, for certain and possibly."""
        return traffic(self.hops).count

    @property
    def number(self) -> Certainty | None:
        """How sure it is that the 個人番号 goes here; None where it does not, or there are no hops."""
        return self.count.certainty

    @property
    def numbers(self) -> tuple[tuple[PersonalNumber, int], ...]:
        """How many hops make each claim about the 個人番号, in the order of the vocabulary."""
        counts = Counter(edge.hop.personal_number for edge in self.hops)
        return tuple((each, counts[each]) for each in PersonalNumber if counts[each])

    @property
    def transports(self) -> tuple[Transport | None, ...]:
        """Over what they go, in the order of the vocabulary; None, last, is not stated."""
        taken = {each for edge in self.hops for each in edge.hop.transports or (None,)}
        return tuple(sorted(taken, key=transport_order))

    def bases(self, claim: Claim) -> tuple[BasisKind | None, ...]:
        """Return on what a claim of theirs rests, stated first; None, last, is a claim not made.

        Args:
            claim: The claim.
        """
        kinds = {basis_kind(edge.hop, claim) for edge in self.hops}
        return tuple(each for each in (*BasisKind, None) if each in kinds)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the sources have them, each place once."""
        return tuple(dict.fromkeys(edge.step.citation for edge in self.hops if edge.step.citation))

"""What helps to go on where nothing was found, or nothing certain."""

from __future__ import annotations

from attrs import evolve, frozen

from pidflow.notation import Pattern
from pidflow.query.basis import basis_kind
from pidflow.query.builders import net_of
from pidflow.query.ground import ground_of
from pidflow.query.path import Path
from pidflow.query.paths import Paths, paths
from pidflow.query.question import Question
from pidflow.query.scope import Scope
from pidflow.query.search import found
from pidflow.query.template import Template
from pidflow.query.terms import Carrying
from pidflow.state import StateHop
from pidflow.vocabulary import BasisKind, Certainty, Claim


@frozen
class Hints:
    """What would have been found otherwise.

    The first path of each other question; None where that has none either, or is no other question.
    All but the first are for a question that has no path; ``unstated`` and ``not_stated`` also for one that
    has no certain path, if the other one is certain.

    Args:
        only_possible: The first path, where there are some but none that is certain.
        anything: With hops that carry anything over anything.
        unstated: With what the document does not state itself.
        not_stated: The hops of that path of which something relied on is not stated, and what it is.
        transitional: With the flows that end at an undated milestone.
        through_avoided: Through the systems that were to be avoided.
        in_any_procedure: In all 事務, not in the one that was asked.
        across_steps: Across steps and 事務, not in the order of the steps.
        farthest: How far one comes: a shortest path, as far as the question goes, to each of the systems
            that are farthest from the source, in the order of the systems; none where the source is open
            or nothing leaves it.
    """

    only_possible: Path | None = None
    anything: Path | None = None
    unstated: Path | None = None
    not_stated: tuple[tuple[StateHop, tuple[Claim, ...]], ...] = ()
    transitional: Path | None = None
    through_avoided: Path | None = None
    in_any_procedure: Path | None = None
    across_steps: Path | None = None
    farthest: tuple[Path, ...] = ()


def hints(asked: Paths) -> Hints:
    """Return what to tell whoever asked and found nothing, or nothing certain.

    Args:
        asked: The answers to a question.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B -[紙]-> C"}), "now")
        >>> told = hints(paths(town, Question("A", "C")))
        >>> [system.name for system in told.anything.systems], told.farthest[0].target.name
        (['A', 'B', 'C'], 'B')
    """
    if asked.certain:
        return Hints()
    unstated = _otherwise(asked, asked.asked, evolve(asked.scope, stated=False))
    if asked:
        surely = unstated if unstated and unstated.certainty is Certainty.CERTAIN else None
        return Hints(asked.first(1)[0], unstated=surely, not_stated=_not_stated(surely) if surely else ())
    return Hints(
        anything=_otherwise(asked, weaker(asked.asked), asked.scope),
        unstated=unstated,
        not_stated=_not_stated(unstated) if unstated else (),
        transitional=_otherwise(asked, asked.asked, evolve(asked.scope, transitional=True)),
        through_avoided=_otherwise(asked, asked.asked, evolve(asked.scope, avoiding=())),
        in_any_procedure=_otherwise(asked, asked.asked, evolve(asked.scope, procedure=None)),
        across_steps=_across_steps(asked),
        farthest=_farthest(asked),
    )


def _otherwise(known: Paths, asked: Question | Pattern, scope: Scope) -> Path | None:
    """The first path of another question."""
    if (asked, scope) == (known.asked, known.scope):
        return None
    return next(iter(paths(known.state, asked, scope, known.order)), None)


def _across_steps(known: Paths) -> Path | None:
    named = known.template.named
    if known.order == "simple" or len(set(named)) < len(named):
        return None
    return next(iter(paths(known.state, known.asked, known.scope)), None)


def weaker(asked: Question | Pattern) -> Question | Pattern:
    """Return the same question for hops that carry anything over anything."""
    if isinstance(asked, Pattern):
        arrows = tuple(evolve(arrow, personal_number=None, transports=None) for arrow in asked.arrows)
        return evolve(asked, arrows=arrows)
    return evolve(asked, carrying=Carrying.ANYTHING, over=None)


def _not_stated(path: Path) -> tuple[tuple[StateHop, tuple[Claim, ...]], ...]:
    told = (
        (edge, tuple(claim for claim in wish.claims if not _is_stated(edge, claim)))
        for edge, wish in zip(path.hops, path.wishes, strict=True)
    )
    return tuple((edge, claims) for edge, claims in told if claims)


def _is_stated(edge: StateHop, claim: Claim) -> bool:
    return basis_kind(edge.hop, claim) is BasisKind.STATED


def _farthest(asked: Paths) -> tuple[Path, ...]:
    if asked.template.terms[0] is None:
        return ()
    begun = _begun(asked)
    leg = asked.template.legs[len(begun.legs)]
    ends = (system.id for system in asked.state.systems if system.id not in begun.named)
    grown = (_first(asked, Template((*begun.terms, end), (*begun.legs, leg))) for end in ends)
    reached = [path for path in grown if path]
    most = max((len(path) for path in reached), default=0)
    return tuple(path for path in reached if len(path) == most)


def _begun(asked: Paths) -> Template:
    """The longest beginning of what was asked that is found; its first term alone where there is none."""
    terms, legs = asked.template.terms, asked.template.legs
    shorter = (Template(terms[:count], legs[: count - 1]) for count in range(len(legs), 1, -1))
    return next((each for each in shorter if _first(asked, each)), Template(terms[:1], ()))


def _first(asked: Paths, template: Template) -> Path | None:
    ground = ground_of(asked.state, asked.scope, template.legs)
    for hops, surely in found(net_of(asked.order, ground, template)):
        certainty = Certainty.CERTAIN if surely else Certainty.POSSIBLE
        return Path(tuple(ground.edges[hop] for hop in hops), certainty, asked.state, template)
    return None

"""What helps to go on where nothing was found: in words, Japanese and English, and as a record."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.model import Basis
from pidflow.output.cells import UNSTATED, step_cell
from pidflow.query import Hints, HowMany, Path, Wider
from pidflow.state import Record, StateHop, basis_record
from pidflow.vocabulary import Claim
from pidflow.wording import route_text

NOTHING = "該当するものはありません / there is none"
"""That nothing was found."""

_ANYTHING = (
    "運ぶ情報と手段を問わなければ、経路があります",
    "there is a path with anything over anything",
)
_UNSTATED = (
    "文書に記載のないことも含めれば(--stated なし)、経路があります",
    "without --stated there is a path",
)
_NOT_STATED = ("そのうち記載のないもの", "of which the document does not itself state")
_TRANSITIONAL = (
    "移行完了まで残る経路も含めれば(--transitional)、経路があります",
    "with transitional flows (--transitional) there is a path",
)
_AVOIDED = ("避けるシステムを通れば、経路があります", "without --avoiding there is a path")
_ANY_PROCEDURE = ("他の事務も含めれば、経路があります", "without --procedure there is a path")
_ACROSS_STEPS = (
    "番号の順によらなければ(--order simple)、経路があります",
    "across the steps (--order simple) there is a path",
)
_POSSIBLE = (
    "確実な経路はありません。文書に記載がないため可能性があるだけです",
    "none is certain: where the document is silent a path is only possible",
)
_LONGER = ("直接ではありませんが、経路はあります", "not straight, but there is a path")
_FARTHEST = ("そこまでは届きません。最も遠く届くところ", "this is how far one gets")


def hints_lines(hints: Hints) -> tuple[str, ...]:
    r"""Return hints as lines to be read; none where there is nothing to add.

    Args:
        hints: The hints.

    Returns:
        For each hint a line in both languages, and below it, indented, the path or hops that it is about.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import Question, hints, paths
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A -[紙]-> B"}), "now")
        >>> print("\n".join(hints_lines(hints(paths(town, Question("A", "B"))))))
        運ぶ情報と手段を問わなければ、経路があります / there is a path with anything over anything:
          A -[紙]-> B
    """
    return tuple(_lines(hints))


def wider_lines(told: Wider) -> tuple[str, ...]:
    """Return how much wider questions find, a line each; none where they find nothing either.

    Args:
        told: How much they find.

    Example:
        >>> wider_lines(Wider(unstated=2))
        ('文書に記載のないことも含めれば(--stated なし) 2 件あります / 2 without --stated',)
    """
    counts = (
        (told.possible, "可能性があるだけのものは(--certain なし)", "possible without --certain"),
        (told.anything, "運ぶ情報と手段を問わなければ", "with anything over anything"),
        (told.unstated, "文書に記載のないことも含めれば(--stated なし)", "without --stated"),
        (told.transitional, "移行完了まで残る経路も含めれば(--transitional)", "with --transitional"),
    )
    return tuple(f"{ja} {count} 件あります / {count} {en}" for count, ja, en in counts if count)


def wider_record(told: Wider) -> Record:
    """Return how much wider questions find as a record.

    Args:
        told: How much they find.
    """
    return {
        "possible": told.possible,
        "anything": told.anything,
        "unstated": told.unstated,
        "transitional": told.transitional,
    }


def longer_lines(path: Path | None) -> tuple[str, ...]:
    """Return that two systems are joined by a path, though by no hop, as lines; none where they aren't.

    Args:
        path: The path.
    """
    return tuple(_told(_LONGER, [_route(path)] if path else []))


def more_lines(more: HowMany) -> tuple[str, ...]:
    """Return that there are more paths than are shown, as a line; none where there are no more.

    Args:
        more: How many more there are.

    Example:
        >>> more_lines(HowMany(8))
        ('他に 8 件あります。すべて見るには --limit 0 / 8 more; all with --limit 0',)
    """
    if not more.count:
        return ()
    over, than = ("", "") if more.exact else ("を超えて", "more than ")
    ja = f"他に {more.count} 件{over}あります。すべて見るには --limit 0"
    return (f"{ja} / {than}{more.count} more; all with --limit 0",)


def hints_record(hints: Hints) -> Record:
    """Return hints as a record; a path is told by its notation, systems and hops.

    Args:
        hints: The hints.
    """
    return {
        "only_possible": brief_record(hints.only_possible),
        "anything": brief_record(hints.anything),
        "unstated": brief_record(hints.unstated),
        "not_stated": [
            {
                "hop": edge.id,
                "claims": {claim.value: basis_record(_basis(edge, claim)) for claim in claims},
            }
            for edge, claims in hints.not_stated
        ],
        "transitional": brief_record(hints.transitional),
        "through_avoided": brief_record(hints.through_avoided),
        "in_any_procedure": brief_record(hints.in_any_procedure),
        "across_steps": brief_record(hints.across_steps),
        "farthest": [brief_record(path) for path in hints.farthest],
    }


def _lines(hints: Hints) -> Iterator[str]:
    for said, path in (
        (_POSSIBLE, hints.only_possible),
        (_ANYTHING, hints.anything),
        (_UNSTATED, hints.unstated),
    ):
        yield from _told(said, [_route(path)] if path else [])
    yield from _told(_NOT_STATED, _not_stated(hints))
    for said, path in (
        (_TRANSITIONAL, hints.transitional),
        (_AVOIDED, hints.through_avoided),
        (_ANY_PROCEDURE, hints.in_any_procedure),
        (_ACROSS_STEPS, hints.across_steps),
    ):
        yield from _told(said, [_route(path)] if path else [])
    yield from _told(_FARTHEST, [_route(path) for path in hints.farthest])


def _told(said: tuple[str, str], about: list[str]) -> Iterator[str]:
    if about:
        yield f"{said[0]} / {said[1]}:"
        yield from (f"  {each}" for each in about)


def _route(path: Path) -> str:
    return route_text(path.state, tuple(edge.hop for edge in path.hops))


def _not_stated(hints: Hints) -> list[str]:
    """A line for each hop of which something is not stated, and one below it for each such claim."""
    lines: list[str] = []
    for edge, claims in hints.not_stated:
        assert hints.unstated is not None, "what is not stated is of that path"
        lines.append(f"{step_cell(edge)}  {route_text(hints.unstated.state, (edge.hop,))}")
        lines += (f"  {claim.ja}: {_in_short(_basis(edge, claim))}" for claim in claims)
    return lines


def _in_short(basis: Basis | None) -> str:
    if basis is None:
        return UNSTATED
    why = basis.reason or basis.rule
    return f"{basis.kind.ja}({why})" if why else basis.kind.ja


def _basis(edge: StateHop, claim: Claim) -> Basis | None:
    basis: Basis | None = getattr(edge.hop.basis, claim.value)
    return basis


def brief_record(path: Path | None) -> Record | None:
    """Return a path in short: its certainty, notation, systems and hops; None where there is none.

    Args:
        path: The path.
    """
    if path is None:
        return None
    return {
        "certainty": path.certainty.value,
        "notation": _route(path),
        "systems": [system.id for system in path.systems],
        "hops": [edge.id for edge in path.hops],
    }

"""The picture of a comparison: a box for each role, a line for what bodies have between two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from pidflow.comparison.comparison import Comparison
from pidflow.comparison.marks import mark, marked_body, marks
from pidflow.comparison.notes import notes_of
from pidflow.comparison.rows import Player, RoleRow
from pidflow.comparison.strand import Strand, strands
from pidflow.errors import Fault, InputFault
from pidflow.sheet import BoxText, Frame, LineKey, LineText, Picture
from pidflow.sheet.frames import BODY
from pidflow.sheet.measure import label_lines, name_lines, title_lines
from pidflow.state import StateHop
from pidflow.vocabulary import Boundary
from pidflow.wording import Language, term_in

_SHOWN = 3
"""So many names of one body stand in a box; tables have all of them."""


def comparison_picture(comparison: Comparison, language: Language = "ja") -> Picture:
    """Return a comparison with all texts of its picture.

    Args:
        comparison: The comparison.
        language: ``ja`` or ``en``.

    Returns:
        A box for each role at an end of a hop, with each body's names for it; a line for the hops of which
        the same is told, whose badge says which bodies have them. Notes tell what no line shows.

    Raises:
        InputFault: There are no hops between two roles, so that nothing can be drawn.
    """
    drawn = tuple(each for each in strands(comparison.pairs) if each.source is not each.target)
    if not drawn:
        found, expected = "no hops between different roles", "something to draw"
        raise InputFault(Fault(None, found, expected, cure="ask for other roles, or see the table"))
    ends = {end for strand in drawn for end in (strand.source, strand.target)}
    boxes = tuple(_box(row, language) for row in comparison.roles if row.role in ends)
    return Picture(
        procedure="comparison",
        language=language,
        title=_title(comparison, language),
        subtitle=_subtitle(comparison, language),
        source=_source(comparison, language),
        description=_description(comparison, len(boxes), len(drawn), language),
        boxes=boxes,
        lines=tuple(_lines(drawn, language)),
        frames=_frames(boxes, language),
        notes=notes_of(comparison, ends, language),
    )


def _title(comparison: Comparison, language: Language) -> str:
    bodies = [marked_body(nth, state, language) for nth, state in enumerate(comparison.states)]
    return f"役割による比較 {'・'.join(bodies)}" if language == "ja" else f"By role: {', '.join(bodies)}"


def _subtitle(comparison: Comparison, language: Language) -> str:
    asked = [term_in(role, language) for role in comparison.asked]
    if language == "ja":
        told = f"運ぶもの: {comparison.carrying.ja}"
        return f"{told}、役割: {'・'.join(asked)}" if asked else told
    told = f"carrying {comparison.carrying.en}"
    return f"{told}; roles: {', '.join(asked)}" if asked else told


def _source(comparison: Comparison, language: Language) -> str:
    names = ", ".join(f"{state.assessment.id} {state.id}" for state in comparison.states)
    return f"モデルから作図 {names}" if language == "ja" else f"Drawn from models: {names}"


def _description(comparison: Comparison, boxes: int, lines: int, language: Language) -> str:
    count = len(comparison.states)
    if language == "ja":
        return f"{count}つの評価書の流れを役割ごとに並べた図。役割{boxes}、流れの種類{lines}。"
    return f"The flows of {count} assessments lined up by role: {boxes} roles, {lines} kinds of flow."


def _box(row: RoleRow, language: Language) -> BoxText:
    first = next(player for players in row.players for player in players).system
    title = term_in(row.role, language)
    heading = name_lines(f"【{title}】" if language == "ja" else f"[{title}]", None)
    lines = (*heading, *_names(row, first.boundary, language))
    return BoxText(row.role.value, title, lines, first.kind, first.boundary)


def _names(row: RoleRow, boundary: Boundary, language: Language) -> Iterator[str]:
    """Each name with the signs of the bodies that use it; the role's own name is not said again."""
    users: dict[str, list[int]] = {}
    for nth, players in enumerate(row.players):
        for name in _called(row, players, boundary, language):
            users.setdefault(name, []).append(nth)
    for name, bodies in users.items():
        first, *rest = name_lines(name, None) or ("",)
        yield from (marks(bodies) + first, *rest)


def _called(
    row: RoleRow, players: tuple[Player, ...], boundary: Boundary, language: Language
) -> Iterator[str]:
    """What a body calls those that flows touch, or all if there are none; of many only the first."""
    touched = [player for player in players if player.hops] or players
    for player in touched[:_SHOWN]:
        name = player.system.name if language == "ja" else player.system.name_en
        said = "" if name == term_in(row.role, language) else name
        yield said + _away(player.system.boundary, boundary, language)
    if len(touched) > _SHOWN:
        more = len(touched) - _SHOWN
        yield f"ほか{more}" if language == "ja" else f"{more} more"


def _away(own: Boundary, shown: Boundary, language: Language) -> str:
    """A remark on a node that lies on the other side of its body's boundary than its box shows."""
    if own is shown:
        return ""
    return f"({own.ja})" if language == "ja" else f" ({own.en})"


def _frames(boxes: Iterable[BoxText], language: Language) -> tuple[Frame, ...]:
    if not any(box.boundary is Boundary.INSIDE for box in boxes):
        return ()
    title = "各評価実施機関" if language == "ja" else "each body"
    return (Frame(BODY, title_lines(title), False),)


def _lines(drawn: Iterable[Strand], language: Language) -> Iterator[LineText]:
    seen: Counter[tuple[str, str, str]] = Counter()
    for strand in drawn:
        bodies = "-".join(str(nth + 1) for nth in strand.bodies)
        between = (bodies, strand.source.value, strand.target.value)
        yield _line(strand, LineKey(*between, seen[between]), language)
        seen[between] += 1


def _line(strand: Strand, key: LineKey, language: Language) -> LineText:
    look, every = strand.look, [edge for hops in strand.hops for edge in hops]
    names = [each.name if language == "ja" else each.en for each in look.transports]
    ending = all(edge.flow.ends for edge in every)
    return LineText(
        key=key,
        badge=marks(strand.bodies) + ("※" if ending else ""),
        label=label_lines(("・" if language == "ja" else ", ").join(names)),
        transports=look.transports,
        information=look.information,
        personal_number=look.personal_number,
        transitional=ending,
        choice=all(edge.step.choice and len(edge.step.flows) > 1 for edge in every),
        directed=True,
        tooltip=_tooltip(strand, language),
    )


def _tooltip(strand: Strand, language: Language) -> str:
    """The roles, and for each body the steps that have it."""
    roles = f"{term_in(strand.source, language)} → {term_in(strand.target, language)}"
    steps = (f"{mark(nth)} {_steps(strand.hops[nth], language)}" for nth in strand.bodies)
    return " / ".join((roles, *steps))


def _steps(hops: Iterable[StateHop], language: Language) -> str:
    between = "、" if language == "ja" else ", "
    return between.join(dict.fromkeys(f"{edge.procedure.number} {edge.step.number}" for edge in hops))

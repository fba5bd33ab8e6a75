"""Bodies side by side as tables, for a terminal or for a document: a column for each body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.comparison import (
    Apart,
    Cell,
    Comparison,
    Contrast,
    Loner,
    PairRow,
    Player,
    RoleRow,
    Silence,
    end_in_words,
    mark,
    marked_body,
    marks,
    state_line,
)
from pidflow.output.cells import citations_in_short, folded
from pidflow.output.table import Row, Table, width, write_table
from pidflow.vocabulary import BasisKind, Claim, Transport
from pidflow.wording import Language, term_in

_WIDE = 32
"""So many columns of a terminal has the cell of a body."""

_SAID = {
    "roles": ("役割", "Roles"),
    "flows": ("役割の間の流れ", "Flows between roles"),
    "apart": ("役割のないものとの流れ(並べられない)", "Flows with nodes that play no role"),
    "loners": ("役割のないもの", "Nodes that play no role"),
    "role": ("役割", "role"),
    "from to": ("から → へ", "from → to"),
    "contrast": ("異なる点", "not alike"),
    "source": ("資料", "source"),
    "told": ("記載", "told"),
    "name": ("名称", "name"),
    "hops": ("流れの数", "hops"),
    "number": ("番号 ", "number: "),
    "transports": ("手段 ", "over: "),
    "bases": ("根拠 ", "basis: "),
    "cited": ("典拠 ", "cited: "),
    "by route": ("経路 ", "route "),
    "by number": ("番号 ", "number "),
    "alike": ("同じ", "alike"),
    "no flow": ("(流れの記載なし)", " (no flow told)"),
    "hosts": ("上で動く: ", "hosts "),
    "unstated": ("記載なし", "not stated"),
    "none": ("役割の間の流れはない。", "There are no flows between roles."),
}


_MEANT = {
    Silence.NONE: (
        "別添1に両方の役割が出てくるが、その間の流れはない。",
        "Annex 1 shows both roles, and no flow between them.",
    ),
    Silence.OTHERWISE: (
        "流れはあるが、尋ねたものを運ばない。",
        "there are flows, which carry something else.",
    ),
    Silence.UNSAID: (
        "資料が述べていないだけで、流れがないとは限らない。",
        "the source does not tell; there may be such flows.",
    ),
}


@frozen
class Part:
    """A part of a comparison: its heading and its table."""

    heading: str
    table: Table


def said(what: str, language: Language) -> str:
    """Return a fixed word of comparisons."""
    return _SAID[what][0 if language == "ja" else 1]


def state_lines(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """Return a line for each body: its sign, name, assessment, form and state."""
    return tuple(state_line(nth, state, language) for nth, state in enumerate(comparison.states))


def remarks(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """Return what must be said beside the tables."""
    if not comparison.pairs:
        return (said("none", language),)
    used = {cell.silence for pair in comparison.pairs for cell in pair.cells}
    nth = 0 if language == "ja" else 1
    return tuple(f"{term_in(each, language)}: {_MEANT[each][nth]}" for each in Silence if each in used)


def comparison_parts(
    comparison: Comparison,
    language: Language = "ja",
    claims: Iterable[str] = ("number", "transports", "bases"),
) -> tuple[Part, ...]:
    """Return a comparison as tables with a column for each body.

    Args:
        comparison: The comparison.
        language: ``ja`` or ``en``.
        claims: What cells tell: ``number``, ``transports``, ``bases``, ``cited``.

    Returns:
        Who plays each role; what each body has between two roles, and in what they are not alike; the flows
        that can't be lined up; the nodes without a role. Parts without rows are left out.
    """
    asked = tuple(claims)
    bodies = tuple(marked_body(nth, each, language) for nth, each in enumerate(comparison.states))
    heads = {
        "roles": (said("role", language), *bodies),
        "flows": (said("from to", language), said("contrast", language), *bodies),
        "apart": (said("source", language), said("from to", language), said("told", language)),
        "loners": (said("source", language), said("name", language), said("hops", language)),
    }
    rows = {
        "roles": tuple(_role(row, language) for row in comparison.roles),
        "flows": tuple(_pair(pair, language, asked) for pair in comparison.pairs),
        "apart": tuple(_apart(each, language, asked) for each in comparison.apart),
        "loners": tuple(_loner(each, language) for each in comparison.loners),
    }
    return tuple(
        Part(said(part, language), Table(head, rows[part])) for part, head in heads.items() if rows[part]
    )


def comparison_text(comparison: Comparison, parts: Iterable[Part], language: Language) -> str:
    """Return parts of a comparison as text for a terminal, with a final newline."""
    blocks = ["\n".join(state_lines(comparison, language))]
    blocks += [f"■ {part.heading}\n{write_table(narrow(part.table), 'table')}".rstrip("\n") for part in parts]
    told = "\n".join(remarks(comparison, language))
    return "\n\n".join((*blocks, *((told,) if told else ()))) + "\n"


def comparison_markdown(comparison: Comparison, parts: Iterable[Part], language: Language) -> str:
    """Return parts of a comparison as Markdown, with a final newline."""
    blocks = ["\n".join(f"- {line}" for line in state_lines(comparison, language))]
    blocks += [f"## {part.heading}\n\n{write_table(part.table, 'markdown')}".rstrip("\n") for part in parts]
    return "\n\n".join((*blocks, *remarks(comparison, language))) + "\n"


def narrow(table: Table) -> Table:
    """Return a table with cells that a terminal has room for."""
    return Table(table.head, tuple(tuple(map(_wrapped, row)) for row in table.rows))


def _wrapped(cell: str) -> str:
    """A cell with lines that end at spaces, or within a word that is longer than a line."""
    return folded("\n".join(line for each in cell.split("\n") for line in _broken(each)), _WIDE)


def _broken(text: str) -> list[str]:
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if width(longer) <= _WIDE:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _role(row: RoleRow, language: Language) -> Row:
    unsaid = term_in(Silence.UNSAID, language)
    cells = ("\n".join(_player(each, language) for each in players) or unsaid for players in row.players)
    return (term_in(row.role, language), *cells)


def _player(player: Player, language: Language) -> str:
    name = end_in_words(player.system, language)
    if player.hosted:
        hosted = _between(language).join(end_in_words(each, language) for each in player.hosted)
        return f"{name} ({said('hosts', language)}{hosted})"
    return name if player.hops else name + said("no flow", language)


def _pair(pair: PairRow, language: Language, claims: tuple[str, ...]) -> Row:
    ends = f"{term_in(pair.source, language)}\n→ {term_in(pair.target, language)}"
    cells = (_cell(cell, language, claims) for cell in pair.cells)
    return (ends, _contrasts(pair, language), *cells)


def _contrasts(pair: PairRow, language: Language) -> str:
    """In what bodies differ; of flows that only some have, which these are."""
    having = [nth for nth in range(len(pair.cells)) if nth not in pair.lacking]
    only = f"{marks(having)}のみ記載" if language == "ja" else f"{marks(having)} only"
    told = [only if each is Contrast.LACKING else term_in(each, language) for each in pair.contrasts]
    return "\n".join(told) or said("alike", language)


def _apart(each: Apart, language: Language, claims: tuple[str, ...]) -> Row:
    ends = f"{end_in_words(each.source, language)}\n→ {end_in_words(each.target, language)}"
    return (mark(each.state), ends, _cell(each.cell, language, claims))


def _loner(each: Loner, language: Language) -> Row:
    return (mark(each.state), _player(each.player, language), str(each.player.hops))


def _cell(cell: Cell, language: Language, claims: tuple[str, ...]) -> str:
    if cell.silence:
        return term_in(cell.silence, language)
    lines = dict(_claims(cell, language))
    return "\n".join(said(claim, language) + lines[claim] for claim in claims)


def _claims(cell: Cell, language: Language) -> Iterator[tuple[str, str]]:
    between = _between(language)
    space = "" if language == "ja" else " "
    yield "number", between.join(f"{term_in(each, language)}{space}{count}" for each, count in cell.numbers)
    yield "transports", between.join(_transport(each, language) for each in cell.transports)
    route, number = (_kinds(cell.bases(claim), language) for claim in (Claim.ROUTE, Claim.PERSONAL_NUMBER))
    yield "bases", f"{said('by route', language)}{route} / {said('by number', language)}{number}"
    yield "cited", citations_in_short(cell.citations)


def _transport(transport: Transport | None, language: Language) -> str:
    if transport is None:
        return said("unstated", language)
    return transport.name if language == "ja" else transport.en


def _kinds(kinds: Iterable[BasisKind | None], language: Language) -> str:
    return _between(language).join(term_in(kind, language) if kind else "-" for kind in kinds)


def _between(language: Language) -> str:
    return "・" if language == "ja" else ", "

"""The notes below the picture of a comparison: who the bodies are, and what no line of it shows."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from pidflow.comparison.cell import Cell, Silence
from pidflow.comparison.comparison import Comparison
from pidflow.comparison.marks import mark, state_line
from pidflow.comparison.rows import End, PairRow, Player
from pidflow.sheet import Note
from pidflow.vocabulary import Role
from pidflow.wording import Language, term_in

_BETWEEN = {"ja": "、", "en": "; "}
_REMARKS = {
    "names": (
        "枠には役割の名と、各資料での名称を記す(役割の名と同じ名称は略す)。①などは資料の番号。"
        "線は、役割の間で個人番号の有無と手段の記載が同じ流れを一本にまとめたもの。",
        "Each box has a role and what each source calls it (names equal to the role's are left out); "
        "①, ② are the sources. A line stands for all flows between two roles of which the same is told.",
    ),
    "undrawn": ("図に枠のない役割: ", "Roles without a box: "),
    "same": ("同じ役割の間の流れ(図に線はない): ", "Flows within one role, not drawn: "),
    "apart": ("役割のないものとの流れ(図に線はない): ", "Flows with nodes that play no role, not drawn: "),
    "hosted": ("基盤の上で動くもの: ", "Hosted on a platform: "),
}


def notes_of(comparison: Comparison, drawn: Container[Role], language: Language) -> tuple[Note, ...]:
    """Return the notes of a comparison's picture.

    Args:
        comparison: The comparison.
        drawn: The roles that have boxes.
        language: ``ja`` or ``en``.

    Returns:
        A note for each body with what it lacks, then remarks on what the picture leaves out.
    """
    bodies = tuple(_body(comparison, nth, language) for nth in range(len(comparison.states)))
    return (*bodies, *_remarks(comparison, drawn, language))


def _body(comparison: Comparison, state: int, language: Language) -> Note:
    """A body, and the pairs of roles between which it has no hops while another one has."""
    line = state_line(state, comparison.states[state], language)
    sides = []
    for silence in Silence:
        pairs = [pair for pair in comparison.lacking(state) if pair.cells[state].silence is silence]
        told = pairs_in_words(pairs, language)
        sides += [(term_in(silence, language), told)] if pairs else []
    return Note(mark(state), line.removeprefix(mark(state)).strip(), generated=True, sides=tuple(sides))


def pairs_in_words(pairs: Iterable[PairRow], language: Language) -> str:
    """Return pairs of roles with arrows; a role from which several begin is said once.

    Args:
        pairs: The pairs; those with the same source follow one another.
        language: ``ja`` or ``en``.
    """
    targets: dict[Role, list[str]] = {}
    for pair in pairs:
        targets.setdefault(pair.source, []).append(term_in(pair.target, language))
    between = "・" if language == "ja" else ", "
    said = (f"{term_in(source, language)}→{between.join(ends)}" for source, ends in targets.items())
    return _BETWEEN[language].join(said)


def _remarks(comparison: Comparison, drawn: Container[Role], language: Language) -> Iterator[Note]:
    parts = {
        "names": ("",),
        "undrawn": _undrawn(comparison, drawn, language),
        "same": _same(comparison, language),
        "apart": _apart(comparison, language),
        "hosted": _hosted(comparison, language),
    }
    for part, told in parts.items():
        listed = _BETWEEN[language].join(told)
        if listed or part == "names":
            yield Note("", _REMARKS[part][0 if language == "ja" else 1] + listed, generated=True)


def _undrawn(comparison: Comparison, drawn: Container[Role], language: Language) -> Iterable[str]:
    """The roles that some body's source names, but no hop between roles touches."""
    for row in comparison.roles:
        if row.role not in drawn:
            players = ((nth, player) for nth, players in enumerate(row.players) for player in players)
            names = " ".join(f"{mark(nth)}{_name(player, language)}" for nth, player in players)
            yield f"{term_in(row.role, language)} ({names})"


def _same(comparison: Comparison, language: Language) -> Iterable[str]:
    for pair in comparison.pairs:
        if pair.source is pair.target:
            told = ((nth, cell) for nth, cell in enumerate(pair.cells) if cell.hops)
            counts = " ".join(f"{mark(nth)}{_count(cell)}" for nth, cell in told)
            yield f"{term_in(pair.source, language)} ({counts})"


def _apart(comparison: Comparison, language: Language) -> Iterable[str]:
    for each in comparison.apart:
        ends = f"{end_in_words(each.source, language)}→{end_in_words(each.target, language)}"
        yield f"{mark(each.state)}{ends} ({_count(each.cell)})"


def end_in_words(end: End, language: Language) -> str:
    """Return the name of a role, or of a node without one."""
    if isinstance(end, Role):
        return term_in(end, language)
    return end.name if language == "ja" else end.name_en


def _hosted(comparison: Comparison, language: Language) -> Iterable[str]:
    """What runs on which platform, whether the platform plays a role or not."""
    for row in comparison.roles:
        for nth, players in enumerate(row.players):
            yield from (_hosting(nth, player, language) for player in players if player.hosted)
    for loner in comparison.loners:
        if loner.player.hosted:
            yield _hosting(loner.state, loner.player, language)


def _hosting(state: int, player: Player, language: Language) -> str:
    names = [each.name if language == "ja" else each.name_en for each in player.hosted]
    between = "・" if language == "ja" else ", "
    return f"{mark(state)}{_name(player, language)} ({between.join(names)})"


def _name(player: Player, language: Language) -> str:
    return player.system.name if language == "ja" else player.system.name_en


def _count(cell: Cell) -> str:
    return str(len(cell.hops))

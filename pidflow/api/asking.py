"""The words of a question, as they are given in Python, and the question in a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from pidflow.drawing import NotesPlace
from pidflow.errors import Fault, InputFault, nearest
from pidflow.notation import Pattern, format_pattern, parse_pattern
from pidflow.query import Carrying, Question, Scope
from pidflow.reports import ReportForm
from pidflow.state import State
from pidflow.vocabulary import Transport
from pidflow.wording import LANGUAGES, Language

Names: TypeAlias = str | Iterable[str]
"""Names or ids of systems; a single text is one name."""

Over: TypeAlias = str | Transport | Iterable[str | Transport] | None
"""Transports or their names; empty asks for hops that state none, None for anything."""

_Chosen = TypeVar("_Chosen")


def asked_of(
    pattern: str | Pattern | None,
    source: str | None,
    target: str | None,
    carrying: Carrying,
    over: Over,
    via: Names = (),
) -> Question | Pattern:
    """Return a question from a pattern or from words.

    Args:
        pattern: A pattern of the notation; with it nothing else is said.
        source: Where it begins; None for any system.
        target: Where it ends; None for any system.
        carrying: What every hop must carry.
        over: Over what every hop must go.
        via: Through what it passes, in this order.

    Raises:
        InputFault: The pattern is malformed, or words are said beside it.
    """
    words = Question(source, target, carrying, listed(over), via)
    if pattern is None:
        return words
    if (source, target, over) != (None, None, None) or words.via:
        raise InputFault(
            Fault(
                None,
                f"the pattern「{pattern}」and words beside it",
                "either a pattern or words",
                cure="the pattern's terms say source, via and target, its arrows carrying and over",
            )
        )
    return pattern if isinstance(pattern, Pattern) else parse_pattern(pattern)


def carrying_of(given: str | Carrying) -> Carrying:
    """Return what is to be carried, by its code or its Japanese name.

    Raises:
        InputFault: There is no such word.

    Example:
        >>> carrying_of("個人番号") is carrying_of("number") is Carrying.NUMBER
        True
    """
    known = {name: each for each in Carrying for name in (each.value, each.ja)}
    return given if isinstance(given, Carrying) else _chosen("carrying", given, known)


def listed(over: Over) -> tuple[str | Transport, ...] | None:
    """Return transports as a tuple, in which a single one is taken as one; None for anything.

    Example:
        >>> listed("専用線"), listed(()), listed(None)
        (('専用線',), (), None)
    """
    if over is None:
        return None
    return (over,) if isinstance(over, str | Transport) else tuple(over)


def notes_of(given: str | NotesPlace) -> NotesPlace:
    """Return where notes stand.

    Raises:
        InputFault: They can't stand there.
    """
    known = {each.value: each for each in NotesPlace}
    return given if isinstance(given, NotesPlace) else _chosen("notes", given, known)


def language_of(given: str) -> Language:
    """Return a language.

    Raises:
        InputFault: It is none of the output's.
    """
    known: dict[str, Language] = {each: each for each in LANGUAGES}
    return _chosen("language", given, known)


def report_form_of(given: str | ReportForm) -> ReportForm:
    """Return the form of a report, by its code or its Japanese name.

    Raises:
        InputFault: There is no such form.

    Example:
        >>> report_form_of("変更箇所一覧").value
        'council'
    """
    known = {name: each for each in ReportForm for name in (each.value, each.ja)}
    return given if isinstance(given, ReportForm) else _chosen("form", given, known)


def asked_text(state: State, asked: Question | Pattern, scope: Scope) -> str:
    """Return a question in a line: a pattern as it is written, words as names and terms.

    Args:
        state: The state that names the systems.
        asked: The question.
        scope: Which hops count.
    """
    said = format_pattern(asked) if isinstance(asked, Pattern) else " / ".join(_words(state, asked))
    return " / ".join((said, *scope_words(state, scope)))


def scope_words(state: State, scope: Scope) -> Iterator[str]:
    """Yield what is said of a scope that leaves anything out."""
    if scope.avoiding:
        yield "回避: " + "、".join(state.named(name).name for name in scope.avoiding)
    if scope.procedure is not None:
        yield f"事務 {state.procedure(scope.procedure).number}"
    if scope.stated:
        yield "記載のみ"
    if not scope.transitional:
        yield "移行中の流れを除く"


def carried_text(carrying: Carrying, over: tuple[str | Transport, ...] | None) -> str:
    """Return what is asked of every hop in a line."""
    if over is None:
        return carrying.ja
    said = "|".join(each if isinstance(each, str) else each.name for each in over)
    return f"{carrying.ja} [{said or '?'}]"


def _words(state: State, asked: Question) -> Iterator[str]:
    named = (asked.source, *asked.via, asked.target)
    yield " → ".join(state.named(name).name if name is not None else "*" for name in named)
    yield carried_text(asked.carrying, asked.over)


def _chosen(what: str, given: str, known: Mapping[str, _Chosen]) -> _Chosen:
    if given in known:
        return known[given]
    raise InputFault(
        Fault(None, f"{what}「{given}」", f"one of {'、'.join(known)}", nearest(str(given), known))
    )

"""What the document's own list of changes says of a change."""

from __future__ import annotations

from pidflow.calendar import Point
from pidflow.diff import AnyChange, Change, Difference, ProcedureChange, SystemChange
from pidflow.model import RecordedChange
from pidflow.reports.words import listed, said
from pidflow.state import When, lies_between
from pidflow.wording import Language, term_in


def recorded_of(difference: Difference, change: AnyChange) -> tuple[RecordedChange, ...]:
    """Return the entries that touch what changed, in the order of the list.

    Args:
        difference: The difference that it belongs to.
        change: The change.

    Returns:
        Entries of a date between the two states, and those without a date, which may be about it.
    """
    reference = reference_of(change)
    touching = (entry for entry in difference.after.changes if reference in entry.touches)
    return tuple(entry for entry in touching if entry.at is None or _between(difference, entry.at))


def told_otherwise(difference: Difference, told: tuple[RecordedChange, ...]) -> tuple[RecordedChange, ...]:
    """Return the entries of a date between the two states that no item is told with.

    Args:
        difference: What differs.
        told: The entries that items are told with.
    """
    return tuple(
        entry
        for entry in difference.after.changes
        if entry.at and _between(difference, entry.at) and entry not in told
    )


def timing_of(entries: tuple[RecordedChange, ...], language: Language) -> str:
    """Return when it was handed in, as dated entries say it; empty where none does."""
    timings = dict.fromkeys(entry.timing for entry in entries if entry.at and entry.timing)
    return listed(tuple(term_in(timing, language) for timing in timings), language)


def record_dates(entries: tuple[RecordedChange, ...], dates: tuple[When, ...], language: Language) -> str:
    """Return the dates of entries that the change itself has not, each once; empty where there is none."""
    known = [when.point for when in dates]
    others = dict.fromkeys(entry.at for entry in entries if entry.at and entry.at not in known)
    return listed(tuple(_point(point, language) for point in others), language)


def entry_text(entry: RecordedChange, language: Language) -> str:
    """Return an entry in a line: its number, date, kind, time of submission and summary."""
    told = (
        _point(entry.at, language) if entry.at else said("no date", language),
        term_in(entry.kind, language),
        term_in(entry.timing, language) if entry.timing else None,
    )
    remark = listed(tuple(each for each in told if each), language)
    return f"{said('recorded', language)}: {entry.number} ({remark}) {entry.summary}"


def reference_of(change: AnyChange) -> str:
    """Return what entries call it that they touch; the key alone of a heading, which none can name."""
    match change:
        case Change():
            return f"{change.procedure}/{change.key}"
        case SystemChange():
            return f"systems/{change.id}"
        case ProcedureChange():
            return change.key
        case _:
            return f"{change.register}/{change.key}"


def _between(difference: Difference, point: Point) -> bool:
    return lies_between(difference.before, difference.after, point)


def _point(point: Point, language: Language) -> str:
    return point.en if language == "en" else str(point)

"""What a difference means for the 個人番号: findings derived from how many hops carry it before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from pidflow.diff.tally import UNSTATED, Hops, Summary, Tally
from pidflow.vocabulary import Certainty, Term


class MeaningKind(Term):
    """What a finding tells."""

    SYSTEM_JOINS = "system joins", "個人番号を含む流れに加わる", "now carries the number"
    SYSTEM_LEAVES = (
        "system leaves",
        "個人番号を含む流れから外れる",
        "no longer carries the number",
    )
    TRANSPORT_NEW = "transport new", "個人番号を運ぶ手段として新たに現れる", "is newly named for the number"
    TRANSPORT_GONE = (
        "transport gone",
        "個人番号を運ぶ手段として現れない",
        "is no longer named for the number",
    )
    CROSSED_MORE = "crossed more", "個人番号を含む流れが増える", "more hops with the number"
    CROSSED_LESS = "crossed less", "個人番号を含む流れが減る", "fewer hops with the number"


@frozen
class Meaning:
    """A finding on the number.

    Args:
        kind: What it tells.
        certainty: Whether that is certain.
        subject: The system's id, the transport's name or the direction that it is about.
        ja: The finding in Japanese.
        en: The same in English.
    """

    kind: MeaningKind
    certainty: Certainty
    subject: str
    ja: str
    en: str


def meanings(summary: Summary) -> tuple[Meaning, ...]:
    """Return what a difference means for the number.

    Args:
        summary: How many hops carry the number, before and after.

    Returns:
        The systems, then the transports, then the crossings of the body's boundary; nothing where all stays.
        A finding is certain where hops that include the number come or go altogether.

    Example:
        >>> tally = Tally("kokuho", "国保システム", "NHI system", Hops(1, 0), Hops(0, 0))
        >>> [found] = meanings(Summary(tally, (tally,), (), ()))
        >>> print(found.certainty.en, found.ja)
        certain 国保システムは、個人番号を含む流れから外れる。
    """
    return (
        *_each(summary.systems, MeaningKind.SYSTEM_JOINS, MeaningKind.SYSTEM_LEAVES),
        *_transports(summary.transports),
        *(found for tally in summary.crossings for found in _crossings(tally)),
    )


def _each(tallies: Iterable[Tally], comes: MeaningKind, goes: MeaningKind) -> Iterator[Meaning]:
    for tally in tallies:
        was, is_ = _level(tally.before), _level(tally.after)
        if was != is_:
            certainty = Certainty.CERTAIN if {was, is_} == {0, 2} else Certainty.POSSIBLE
            yield _said(tally, comes if is_ > was else goes, certainty)


def _level(hops: Hops) -> int:
    """How sure it is that any hop carries the number: not at all, possibly, certainly."""
    return 2 if hops.certain else int(hops.possible > 0)


def _said(tally: Tally, kind: MeaningKind, certainty: Certainty) -> Meaning:
    if certainty is Certainty.CERTAIN:
        return Meaning(kind, certainty, tally.subject, f"{tally.ja}は、{kind.ja}。", f"{tally.en} {kind.en}.")
    ja = f"{tally.ja}は、{kind.ja}可能性がある(記載のない所か、選択のできる手段がある)。"
    en = f"Possibly {tally.en} {kind.en} (something is not stated, or there are alternatives)."
    return Meaning(kind, certainty, tally.subject, ja, en)


def _transports(tallies: tuple[Tally, ...]) -> Iterator[Meaning]:
    """The transports that are named; that hops with unstated ones may go over them too is added."""
    named = [each for each in tallies if each.subject != UNSTATED]
    remark, remark_en = _silence([each for each in tallies if each.subject == UNSTATED])
    for found in _each(named, MeaningKind.TRANSPORT_NEW, MeaningKind.TRANSPORT_GONE):
        yield evolve(found, ja=found.ja + remark, en=found.en + remark_en)


def _silence(unstated: Iterable[Tally]) -> tuple[str, str]:
    for each in unstated:
        was, is_ = each.before.certain + each.before.possible, each.after.certain + each.after.possible
        return (
            f"ただし、手段の記載のない流れがある({was} → {is_})。",
            f" But there are hops whose transport is not stated ({was} → {is_}).",
        )
    return "", ""


def _crossings(tally: Tally) -> Iterator[Meaning]:
    for certainty, was, is_ in (
        (Certainty.CERTAIN, tally.before.certain, tally.after.certain),
        (Certainty.POSSIBLE, tally.before.possible, tally.after.possible),
    ):
        if was != is_:
            kind = MeaningKind.CROSSED_MORE if is_ > was else MeaningKind.CROSSED_LESS
            ja = f"境界を越える流れ({tally.ja}): {kind.ja}({certainty.ja}、{was} → {is_})。"
            en = f"Over the boundary, {tally.en}: {kind.en} ({certainty.en}, {was} → {is_})."
            yield Meaning(kind, certainty, tally.subject, ja, en)

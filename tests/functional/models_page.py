"""docs/models.md: what the bundled models hold, in figures.

`python -m tests.functional.models_page DIR` writes it anew; DIR holds the texts of the sources, for the models are held
against them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from pidflow.diff import Difference, difference
from pidflow.model import REGISTERS, Assessment, Basis, HopBasis
from pidflow.output.difference_words import group_in
from pidflow.output.table import Table, write_table
from pidflow.pipeline import bundled, open_model, sheet_keys
from pidflow.pipeline.verifying import verify_model
from pidflow.state import State, StateHop, origin_of, state_at
from pidflow.verify import Cover, Manner, Verification
from pidflow.vocabulary import BasisKind, EntryKind, PersonalNumber
from tests.functional.run import ROOT

PAGE = ROOT / "docs/models.md"

_HEAD = """\
# The bundled models in figures

収録したモデルの数字。モデルと原文から生成したもので、手で書き換えない。
Generated from the models and the texts of their sources (`make models-page SOURCES=DIR`); not to be edited by hand.
What each kind of basis means is told in [the format](format.md), what verification counts in [verify](verify.md).
"""

_CLAIMS: tuple[tuple[str, Callable[[HopBasis], Basis | None]], ...] = (
    ("経路", lambda basis: basis.route),
    ("手段", lambda basis: basis.transports),
    ("情報", lambda basis: basis.information),
    ("個人番号", lambda basis: basis.personal_number),
)


def page(sources: Path) -> str:
    """Return the page.

    Args:
        sources: The folder of the texts of the sources.
    """
    sections = (_section(name, sources) for name in bundled())
    return "\n".join((_HEAD, *(line for section in sections for line in section)))


def _section(name: str, sources: Path) -> Iterator[str]:
    assessment = open_model(name).assessment
    states = tuple(state_at(assessment, moment.id) for moment in assessment.moments)
    yield f"## {name}: {assessment.body.name} {assessment.title} ({assessment.form.ja})\n"
    yield _sentence(assessment)
    yield _markdown(("", *(state.label for state in states)), _counts(states))
    yield "Claims of the newest state, by what they rest on:\n"
    yield _markdown(("主張", *(kind.ja for kind in BasisKind), "記載なし"), _bases(states[-1]))
    yield "From state to state:\n"
    yield _markdown(_CHANGES, (_change(*pair) for pair in pairwise(states)))
    yield "Held against the sources:\n"
    yield _markdown(_VERIFIED, (_verified(verify_model(name, sources)),))


def _sentence(assessment: Assessment) -> str:
    kinds = Counter(change.kind for change in assessment.changes)
    told = "、".join(f"{kind.ja} {kinds[kind]}" for kind in EntryKind if kinds[kind])
    items = sum(len(file.items) for file in {file.key: file for file in assessment.registers.files}.values())
    parts = (
        f"資料 {len(assessment.sources)}",
        f"異常の記録 {len(assessment.anomalies)}",
        f"図の枚数(状態ごと) {len(sheet_keys(assessment))}",
        f"変更箇所の一覧 {len(assessment.changes)}({told})" if told else "",
        f"記録項目 {items}" if items else "",
    )
    return "、".join(filter(None, parts)) + "。\n"


# --------------------------------------------------------------------------------- states


def _counts(states: Iterable[State]) -> Iterator[tuple[str, ...]]:
    taken = tuple(states)

    def row(name: str, count: Callable[[State], int]) -> tuple[str, ...]:
        return (name, *(str(count(state)) for state in taken))

    yield row("システム等", lambda state: len(state.systems))
    yield row("事務", lambda state: len(state.procedures))
    yield row("項目", lambda state: sum(len(each.steps) for each in state.procedures))
    yield row("流れ(項目)", lambda state: sum(_origin(edge) == "step" for edge in state.hops))
    yield row("流れ(登録のみ)", lambda state: sum(_origin(edge) != "step" for edge in state.hops))
    for number in PersonalNumber:
        yield row(f"個人番号: {number.ja}", lambda state, number=number: _carrying(state, number))  # type: ignore[misc]
    for register in REGISTERS:
        yield row(group_in(register, "ja"), lambda state, name=register: len(getattr(state.registers, name)))  # type: ignore[misc]


def _origin(edge: StateHop) -> str:
    return origin_of(edge.procedure.key, edge.step.key)


def _carrying(state: State, number: PersonalNumber) -> int:
    return sum(edge.hop.personal_number is number for edge in state.hops)


def _bases(state: State) -> Iterator[tuple[str, ...]]:
    for name, claim in _CLAIMS:
        bases = [claim(edge.hop.basis) for edge in state.hops]
        kinds = Counter(basis.kind if basis else None for basis in bases)
        yield (name, *(str(kinds[kind]) for kind in BasisKind), str(kinds[None]))


# -------------------------------------------------------------------------------- changes

_CHANGES = ("前", "後", "項目", "うち番号のみ", "システム", "登録", "うち記載の訂正", "典拠のみ")


def _change(before: State, after: State) -> tuple[str, ...]:
    found = difference(before, after)
    renumbered = sum([kind.value for kind in change.kinds] == ["renumbered"] for change in found.changes)
    counts = (len(found.changes), renumbered, len(found.systems), len(found.registers))
    return (
        before.label,
        after.label,
        *map(str, (*counts, _corrected(found), len(found.citations))),
    )


def _corrected(found: Difference) -> int:
    steps = sum(bool(change.corrections) for change in found.changes)
    return steps + sum(bool(change.corrections) for change in found.registers)


# --------------------------------------------------------------------------- verification

_VERIFIED = (
    "照合",
    *(manner.ja for manner in Manner),
    *(f"原文の項目: {cover.ja}" for cover in Cover),
    "誤り",
)


def _verified(found: Verification) -> tuple[str, ...]:
    manners = (found.manners[manner] for manner in Manner)
    covers = (found.covers[cover] for cover in Cover)
    return tuple(map(str, (len(found.checks), *manners, *covers, len(found.errors))))


def _markdown(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return write_table(Table(head, tuple(rows)), "markdown")


if __name__ == "__main__":
    PAGE.write_text(page(Path(sys.argv[1])), encoding="utf-8", newline="\n")

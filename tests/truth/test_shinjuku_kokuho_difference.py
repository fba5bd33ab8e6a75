"""What differs between the two states of 新宿区 国保: the sources read page by page, held against `difference`.

The measure was written down from 変更箇所一覧 pp. 17-30 (each pair of sheets laid side by side), pp. 55, 64-65, 80, 106, 117
and 主な変更内容 1 and 2. Where `difference` tells something else, the sources decide.

What is only print is no difference: a full stop more in 1.(5)-③, → for ⇒ in 7.(6), 勸 for 勧 in 3.(4), the lost number of
3.(7), and the sentence that p19 has once more without a number before 2.(7).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import frozen

from pidflow.diff import Change, ChangeKind, Difference, ProcedureChange, difference
from pidflow.loading import load
from pidflow.model import File
from pidflow.state import State, StateStep, state_at
from pidflow.vocabulary import BasisKind

MODEL = Path(__file__).resolve().parents[2] / "models/shinjuku-kokuho"
WAY, MEANS, CONDITION, WORDS = (
    ChangeKind.REROUTED,
    ChangeKind.TRANSPORT,
    ChangeKind.CONDITION,
    ChangeKind.REWORDED,
)
ADDRESSEE, LINKAGE, INTERNAL = "団体内統合宛名等システム", "データ連携", "庁内連携"


@frozen
class Told:
    """What the sheets of an item tell.

    Args:
        kinds: In what they differ.
        passing: Whether the way leads through the addressee system, before and after; two letters where
            both ways are told: ``y``, ``n`` or ``ny``.
        means: The means that only the later sheet names.
    """

    kinds: tuple[ChangeKind, ...]
    passing: tuple[str, str]
    means: str


LINKED = Told((WAY,), ("y", "n"), LINKAGE)
"""Residents' data: through the addressee system before, straight by データ連携 now, with nothing said of a transition."""
TAXED = Told((WAY, CONDITION), ("y", "ny"), LINKAGE)
"""Income data: straight by データ連携 now, and as before until the tax system has moved."""
REMINDED = Told((MEANS,), ("n", "n"), INTERNAL)
"""To 電話催告システム: the later sheet names 庁内連携システム, the earlier one nothing."""

DIFFERENT = {
    ("1", "(2)-①"): LINKED,
    # No longer said to be on 住民情報オンラインシステム; by データ連携, and through the addressee system until 移行完了.
    ("1", "(5)-①"): Told((WAY, MEANS, CONDITION, WORDS), ("n", "ny"), LINKAGE),
    ("1", "(5)-②"): REMINDED,
    ("2", "(2)-②"): LINKED,
    # Its ※ speaks of other data and the other direction than the item; the reading of it is told with the item.
    ("2", "(3)-①"): Told((WAY, CONDITION, WORDS), ("y", "ny"), LINKAGE),
    ("2", "(6)-①"): REMINDED,
    ("3", "(5)-②"): LINKED,
    ("3", "(5)-③"): TAXED,
    ("4", "(2)-①"): LINKED,
    ("4", "(2)-②"): TAXED,
    ("5", "(2)-①"): LINKED,
    ("5", "(2)-②"): TAXED,
    ("6", "(2)-①"): LINKED,
    ("6", "(2)-②"): TAXED,
    ("6", "(5)"): REMINDED,
    ("7", "(4)-②"): LINKED,
    ("7", "(9)"): REMINDED,
}
"""Every item that differs. The documents differ in nothing else: no number, data, frequency or 個人番号."""

PAGES = {number: (str(15 + 2 * int(number)), str(16 + 2 * int(number))) for number in "1234567"}
"""The pages of the sheets, before and after: 17 and 18, 19 and 20 … 29 and 30."""

MOVED = {
    "国保標準システム": (None, "ガバメントクラウド"),
    "他課業務システム": ("住民情報オンラインシステム", None),
}
"""On what systems run. 主な変更内容 1 moves the 国保標準システム alone; the others follow one by one, no date given
(p18 (5)-①). What p17 (5)-① says of 他課業務システム p18 no longer says."""
STORED = {
    "国保賦課ファイル": "55",
    "国保資格ファイル": "80",
    "国保給付ファイル": "106",
    "国保収滞納ファイル": "117",
}
"""The files that are kept on ガバメントクラウド as well now, at two places each (①, ②), with the page."""


# -------------------------------------------------------------------------------- the found


@pytest.fixture(scope="module")
def states() -> tuple[State, State]:
    assessment = load(MODEL)
    return state_at(assessment, "2024-12"), state_at(assessment, "2025-01")


@pytest.fixture(scope="module")
def found(states: tuple[State, State]) -> Difference:
    return difference(*states)


def steps_of(change: Change) -> tuple[StateStep, StateStep]:
    """Both sides of a step that is on both."""
    assert change.before is not None
    assert change.after is not None
    return change.before.step, change.after.step


def item(change: Change) -> tuple[str, str]:
    """The number of the procedure and of the item, which no item changed."""
    before, after = steps_of(change)
    assert before.number == after.number
    assert change.after is not None
    return change.after.procedure.number, after.number


def passing(state: State, step: StateStep) -> str:
    """For each flow whether it passes the addressee system."""
    id = state.named(ADDRESSEE).id
    return "".join("y" if id in {hop.target for hop in flow.flow.hops} else "n" for flow in step.flows)


def means(step: StateStep) -> set[str]:
    """Every means that a step names."""
    return {over.name for flow in step.flows for hop in flow.flow.hops for over in hop.transports}


# ------------------------------------------------------------------------------------ tests


def test_17_items_differ_and_no_other(found: Difference) -> None:
    """The items that differ, each in what it differs; no item came, went or got another number."""
    told = {item(change): change.kinds for change in found.changes}
    assert told == {number: each.kinds for number, each in DIFFERENT.items()}
    assert len(found.changes) == len(told) == 17


def test_the_ways_before_and_after(found: Difference) -> None:
    """Which ways pass the addressee system, and which means only the later sheet names."""
    for change in found.changes:
        before, after = steps_of(change)
        told = DIFFERENT[item(change)]
        ways = passing(found.before, before), passing(found.after, after)
        assert (item(change), *ways) == (item(change), *told.passing)
        assert means(after) - means(before) == {told.means}
        assert means(before) - means(after) == set()


def test_what_is_transitional(found: Difference) -> None:
    """Only a way through the addressee system that a straight one replaces ends at 移行完了."""
    for change in found.changes:
        before, after = steps_of(change)
        assert not [flow for flow in before.flows if flow.ends]
        ending = "".join("y" if flow.ends else "n" for flow in after.flows)
        assert ending == DIFFERENT[item(change)].passing[1]


def test_the_number_is_not_said_to_change(found: Difference) -> None:
    """The sheets never speak of the 個人番号, so no claim on it that is stated may differ."""
    for change in found.changes:
        for step in steps_of(change):
            for flow in step.flows:
                for hop in flow.flow.hops:
                    basis = hop.basis.personal_number
                    assert basis is None or basis.kind is not BasisKind.STATED, item(change)


def test_every_sheet_is_on_another_page(states: tuple[State, State]) -> None:
    """Each procedure has a sheet for each state; its items are cited from there."""
    for side, state in enumerate(states):
        for procedure in state.procedures:
            cited = {procedure.citation, *(step.citation for step in procedure.steps)}
            assert {each.pages for each in cited if each} == {PAGES[procedure.number][side]}


def test_every_other_item_is_only_on_another_page(found: Difference) -> None:
    """The 57 items that stay are told apart, with the seven sheets: nothing of them but the page differs."""
    apart = [type(change) for change in found.citations]
    assert (apart.count(Change), apart.count(ProcedureChange), len(apart)) == (74 - 17, 7, 64)
    assert found.procedures == ()
    assert found.orders == ()


def test_on_what_systems_run(states: tuple[State, State], found: Difference) -> None:
    """The 国保標準システム runs on ガバメントクラウド from January 2025, and no other system is moved there."""
    before, after = states
    told = {after.system(change.id).name: change.kinds for change in found.systems}
    assert told == dict.fromkeys(MOVED, (ChangeKind.HOSTING,))
    was, is_ = (
        {each.name: state.system(each.hosted_on).name if each.hosted_on else None for each in state.systems}
        for state in states
    )
    assert {name: (was[name], is_[name]) for name in was if was[name] != is_[name]} == MOVED
    assert {name for name, on in is_.items() if on == "ガバメントクラウド"} == {"国保標準システム"}
    assert [each.id for each in before.systems] == [each.id for each in after.systems]


def test_where_files_are_kept(states: tuple[State, State], found: Difference) -> None:
    """Four files are kept at two places of ガバメントクラウド too; none of the former places is given up."""

    def kept(file: File) -> set[tuple[str, str | None, str | None]]:
        return {
            (each.place, each.system, each.citation.pages if each.citation else None) for each in file.storage
        }

    before, after = states
    assert {(row.register, row.kinds) for row in found.registers} == {("files", (ChangeKind.REGISTER,))}
    assert [row.after.name for row in found.registers if isinstance(row.after, File)] == list(STORED)
    cloud = after.named("ガバメントクラウド").id
    assert [file.name for file in after.registers.files] == list(STORED)
    for old, new in zip(before.registers.files, after.registers.files, strict=True):
        assert kept(old) < kept(new)
        come = kept(new) - kept(old)
        assert [each[1:] for each in come] == [(cloud, STORED[new.name])] * 2
    assert before.registers.entrustments == after.registers.entrustments

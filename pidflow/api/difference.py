"""What differs between two states, as an answer."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pidflow.api.asking import language_of, notes_of, report_form_of
from pidflow.api.drawing import Drawing, captioned
from pidflow.api.report import Report
from pidflow.api.showing import ROWS, Telling, others
from pidflow.api.tabular import Tabular
from pidflow.diff import Change, Meaning, Summary, difference, meanings, summary
from pidflow.diff import Difference as Answer
from pidflow.drawing import NotesPlace
from pidflow.errors import Fault, InputFault
from pidflow.layout import Placing
from pidflow.output.cells import hop_by_hop
from pidflow.output.difference import difference_record
from pidflow.output.difference_showing import shown
from pidflow.output.difference_view import DifferenceView, StepView
from pidflow.output.table import Row, Table
from pidflow.pipeline import draw_difference, report_view
from pidflow.reports import ReportForm
from pidflow.state import Record, State


@frozen(repr=False)
class Difference(Tabular):
    """What differs between two states; made by `Assessment.diff` or `State.diff`.

    As a truth value it says whether anything differs.

    Args:
        answer: The difference as `pidflow.diff` gives it.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> found = pidflow.load("shinjuku-kokuho").diff("2024-12", "2025-01")
        >>> found.changes[0].key, found.changes[0].kinds[0].en
        ('setai-jusho', 'rerouted')
        >>> bool(found), found.draw("1").svg.startswith("<svg")
        (True, True)
    """

    answer: Answer = field(repr=False)
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every step that changed, in the order of the procedures and steps, with both its sides."""
        return self.answer.changes

    @property
    def meaning(self) -> tuple[Meaning, ...]:
        """What the difference means for the 個人番号: by systems, by transports, over the boundary."""
        return meanings(self.summary)

    @property
    def summary(self) -> Summary:
        """How many hops carry the number, before and after."""
        return summary(self.answer)

    def __bool__(self) -> bool:
        return self.answer.differs

    def draw(self, procedure: str, language: str = "ja", notes: str | NotesPlace = "auto") -> Drawing:
        """Draw what differs in a 事務.

        Args:
            procedure: Its number after, or its key.
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: One of the states has no such procedure, or there is no such language or place.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        before, after = self.answer.before, self.answer.after
        language, place = language_of(language), notes_of(notes)
        taken = after.procedure(procedure)
        svg = draw_difference(before, after, taken.key, self.known.get(taken.key), language, place)
        was, remark = (
            (before.label, "からの変更") if language == "ja" else (before.label_en, "changes since ")
        )
        told = was + remark if language == "ja" else remark + was
        return Drawing(svg, captioned(after, taken, language, told))

    def report(self, form: str | ReportForm = "council", language: str = "ja") -> Report:
        """Return it in an official form: a row for each changed item, in generated words.

        Args:
            form: ``council`` (変更箇所一覧) or ``annex3`` (別添3 変更箇所), or its Japanese name.
            language: ``ja`` or ``en``.

        Raises:
            InputFault: There is no such form or language.

        Example:
            >>> import pidflow
            >>> found = pidflow.load("shinjuku-kokuho").diff("2024-12", "2025-01")
            >>> found.report("annex3").to_records()[0]["変更日"]
            '令和7年1月'
        """
        return Report(report_view(self.answer, report_form_of(form), language_of(language)))

    def to_records(self) -> list[Record]:
        """Return a record for each step that changed, with both its sides."""
        changes: list[Record] = difference_record(self.answer)["changes"]
        return changes

    def _heading(self) -> str:
        return f"変更 / difference: {self.answer.before.label} → {self.answer.after.label}"

    def _telling(self) -> Telling:
        view = shown(self.answer)
        if view.same is not None:
            return Telling(remarks=(view.same,))
        steps = [(each.heading, step) for each in view.procedures for step in each.steps]
        records = tuple(_records(view))
        head = ("事務", "番号", "変更", *view.sides)
        wide = Table(head, tuple(_row(view, *each) for each in steps[:ROWS]))
        narrow = Table(head, tuple(_narrow_row(view, *each) for each in steps[:ROWS]))
        also = (Table(("区分", "名称", "変更", "内容"), records[:ROWS]), view.counts[1])
        more = (*others(len(steps) - ROWS), *others(len(records) - ROWS))
        return Telling(
            _filled(wide, *also),
            (*more, *view.summary[1], view.meaning[0], *(f"  {each}" for each in view.meaning[1])),
            narrow=_filled(narrow, *also),
        )


def difference_of(before: State, after: State, known: Mapping[str, Placing]) -> Difference:
    """Return what differs between two states as an answer.

    Args:
        before: The state before.
        after: The state after.
        known: The placing of each procedure's boxes, as far as there is one.

    Raises:
        InputFault: They are not of one assessment, so that nothing can be matched by its key.
    """
    ids = before.assessment.id, after.assessment.id
    if ids[0] != ids[1]:
        raise InputFault(Fault(None, f"states of {'、'.join(ids)}", "two states of one assessment"))
    return Difference(difference(before, after), known)


def _filled(*tables: Table) -> tuple[Table, ...]:
    return tuple(table for table in tables if table.rows)


def _row(view: DifferenceView, heading: str, step: StepView) -> Row:
    """A step that changed; a side on which it is not there is empty."""
    told = {each.name: (*(flow.route for flow in each.flows), *each.remarks) for each in step.sides}
    return (heading, step.number, step.kinds, *("\n".join(told.get(name, ())) for name in view.sides))


def _narrow_row(view: DifferenceView, heading: str, step: StepView) -> Row:
    """The same for a terminal: without titles and remarks, with a line for each kind and each hop."""
    told = {each.name: [hop_by_hop(flow.route) for flow in each.flows] for each in step.sides}
    kinds = step.kinds.replace("・", "\n")
    sides = ("\n".join(told.get(name, ())) for name in view.sides)
    return (heading.split(" ", maxsplit=1)[0], step.number, kinds, *sides)


def _records(view: DifferenceView) -> tuple[Row, ...]:
    """The systems, register rows and orders that changed, and the headings of procedures."""
    parts = (*(("事務", (each.change,)) for each in view.procedures if each.change), *view.records)
    return tuple(
        (
            part,
            each.name,
            each.kinds,
            "\n".join(f"{one.name}: {one.before} → {one.after}" for one in each.fields),
        )
        for part, records in parts
        for each in records
    )

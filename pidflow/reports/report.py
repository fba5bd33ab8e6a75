"""A report of change: a difference in an official form."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pidflow.diff import Difference
from pidflow.reports.columns import COLUMNS
from pidflow.reports.forms import ReportForm, form_title
from pidflow.reports.item import Item, items_of
from pidflow.reports.recorded import told_otherwise
from pidflow.reports.words import said
from pidflow.state import State
from pidflow.wording import LANGUAGES, Language

_GENERATED = {
    "ja": "※自動生成: この表の記載はモデルから生成したもので、評価書の文言ではない。提出の前に確かめること。",
    "en": "* generated: whatever this table says is made from the model and is not the wording of the"
    " assessment. Check it before submission.",
}


@frozen
class Report:
    """A report of change.

    Args:
        form: Its form.
        title: What stands at its head.
        subject: Of which assessment, and from which state to which.
        mark: That everything in it is generated, in both languages, that of the report first.
        head: The names of the columns.
        weights: How wide each column is, in relation to the others.
        rows: A row for each item, as long as the head.
        remarks: How much it tells, and what it leaves out.
        items: What the rows tell, in their order.
    """

    form: ReportForm
    title: str
    subject: tuple[str, ...]
    mark: tuple[str, ...]
    head: tuple[str, ...]
    weights: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...]
    items: tuple[Item, ...]


def report(difference: Difference, form: ReportForm, language: Language = "ja") -> Report:
    """Return a difference in an official form.

    Args:
        difference: What differs between two states.
        form: The form.
        language: ``ja`` or ``en``.

    Returns:
        A row for each step, heading, system and register row that changed in more than its citations.

    Example:
        >>> from pidflow.state import State
        >>> [column.ja for column in COLUMNS[ReportForm.COUNCIL]]
        ['変更または追記した箇所', 'ページ', '事由等', '作成区分']
    """
    columns = COLUMNS[form]
    items = items_of(difference, language)
    return Report(
        form,
        form_title(form, difference.after.assessment, language),
        _subject(difference, language),
        tuple(_GENERATED[each] for each in sorted(LANGUAGES, key=lambda known: known != language)),
        tuple(column.ja if language == "ja" else column.en for column in columns),
        tuple(column.weight for column in columns),
        tuple(tuple(column.cell(item, language) for column in columns) for item in items),
        tuple(_remarks(difference, items, language)),
        items,
    )


def _subject(difference: Difference, language: Language) -> tuple[str, ...]:
    assessment = difference.after.assessment
    states = " → ".join(_label(state, language) for state in (difference.before, difference.after))
    if language == "ja":
        return (f"{assessment.body.name} {assessment.title} ({assessment.form.ja})", states)
    return (f"{assessment.body.name_en}, {assessment.title_en} ({assessment.form.en})", states)


def _label(state: State, language: Language) -> str:
    label = state.label if language == "ja" else state.label_en
    return label + said("planned", language) if state.planned else label


def _remarks(difference: Difference, items: tuple[Item, ...], language: Language) -> Iterator[str]:
    """How much is told, and what is left out."""
    entries = tuple(entry for item in items for entry in item.recorded)
    counts = (
        (len(items), "変更箇所: {}件", "Changed items: {}"),
        (
            len(difference.citations),
            "ページなど典拠だけの変更{}件は載せていない。",
            "Left out: {} that changed in their citations alone.",
        ),
        (
            sum(order.moved for order in difference.orders),
            "並びだけの変更{}件は載せていない。",
            "Left out: {} that only stand in another order.",
        ),
        (
            len(told_otherwise(difference, entries)),
            "この間の資料の変更箇所のうち、モデルの変更に現れないもの: {}件",
            "Entries of the source's own list between the states that no change of the model shows: {}",
        ),
    )
    if not items:
        yield "変更箇所はない。" if language == "ja" else "Nothing changed."
    for count, ja, en in counts:
        if count:
            yield (ja if language == "ja" else en).format(count)

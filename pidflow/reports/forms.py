"""The official forms in which changes are handed in."""

from __future__ import annotations

from pidflow.model import Assessment
from pidflow.vocabulary import Form, Term
from pidflow.wording import Language


class ReportForm(Term):
    """A form of a report of change."""

    COUNCIL = "council", "変更箇所一覧", "List of changed parts"
    ANNEX3 = "annex3", "変更箇所", "Changes"


_ANNEXES = {
    Form.FULL: ("(別添3) ", "Annex 3: "),
    Form.PRIORITY: ("(別添2) ", "Annex 2: "),
}
"""Which annex tells the changes; it has no number of its own in the other forms."""


def form_title(form: ReportForm, assessment: Assessment, language: Language) -> str:
    """Return what stands at the head of a report.

    Args:
        form: The report's form.
        assessment: The assessment, whose own form numbers the annex.
        language: ``ja`` or ``en``.
    """
    annex = _ANNEXES.get(assessment.form, ("", "")) if form is ReportForm.ANNEX3 else ("", "")
    return annex[0] + form.ja if language == "ja" else annex[1] + form.en

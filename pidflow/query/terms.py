"""The words of questions."""

from __future__ import annotations

from pidflow.vocabulary import Term


class Carrying(Term):
    """What a hop must carry to count."""

    ANYTHING = "anything", "何でも", "anything"
    SPECIFIC = "specific", "特定個人情報", "Specific Personal Information"
    NUMBER = "number", "個人番号", "Individual Number"
    NUMBER_OR_SUBSTITUTE = (
        "number-or-substitute",
        "個人番号または符号",
        "Individual Number or substitute code",
    )

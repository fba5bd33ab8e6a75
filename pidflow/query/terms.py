"""The words of questions and answers."""

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


class Certainty(Term):
    """How sure a match is: silence of the document is never "no"."""

    CERTAIN = "certain", "確実", "certain"
    POSSIBLE = "possible", "可能性あり", "possible"


class Direction(Term):
    """Which way a hop crosses the body's boundary."""

    OUT = "out", "外へ", "out of the body"
    IN = "in", "内へ", "into the body"

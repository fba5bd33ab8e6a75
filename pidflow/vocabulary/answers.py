"""The words of answers, which questions and differences share."""

from __future__ import annotations

from pidflow.vocabulary.terms import Term


class Certainty(Term):
    """How sure an answer is: silence of the document is never "no"."""

    CERTAIN = "certain", "確実", "certain"
    POSSIBLE = "possible", "可能性あり", "possible"


class Direction(Term):
    """Which way a hop crosses the body's boundary."""

    OUT = "out", "外へ", "out of the body"
    IN = "in", "内へ", "into the body"

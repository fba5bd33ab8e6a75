"""Facts in words: a step as a sentence in Japanese or English, and a route in the notation."""

from pidflow.wording.changes import kinds_in_words, reasons_in_words
from pidflow.wording.claims import hop_in_words
from pidflow.wording.fields import field_in_words
from pidflow.wording.language import LANGUAGES, Language, term_in
from pidflow.wording.route import route_text
from pidflow.wording.step import Wording, step_wording

__all__ = [
    "LANGUAGES",
    "Language",
    "Wording",
    "field_in_words",
    "hop_in_words",
    "kinds_in_words",
    "reasons_in_words",
    "route_text",
    "step_wording",
    "term_in",
]

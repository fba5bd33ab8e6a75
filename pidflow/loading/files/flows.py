"""The shape of flows, in a step or in a row of a register."""

from __future__ import annotations

from pidflow.loading.files.common import SINCE, TEXT, TEXTS, UNTIL, choice, may, need, said, with_english
from pidflow.loading.shapes import Bare, ListOf, OneOrList, Record, Text
from pidflow.model import RULES
from pidflow.vocabulary import Character, Information

TRANSLATED = ("data", "condition", "frequency")
"""What is said of flows in Japanese, and may be in English."""
_CLAIMS = {
    "character": may(choice(*said(Character)), "its legal character"),
    "data": may(TEXT, "what it carries"),
    "data_en": may(TEXT, "the same in English"),
    "condition": may(TEXT, "on what condition it happens"),
    "condition_en": may(TEXT, "the same in English"),
    "frequency": may(TEXT, "how often"),
    "frequency_en": may(TEXT, "the same in English"),
    "identifiers": may(TEXTS, "what tells whom the data is about"),
    "information": may(choice(*said(Information)), "whether it is 特定個人情報"),
    "stated": may(TEXTS, "statements on which claims rest, or the claim that the item itself states"),
    "inferred": may(
        OneOrList(Text("a rule", choices=tuple(rule.name for rule in RULES if not rule.definitional))),
        "rules from which claims follow",
    ),
    "assumed": may(TEXTS, "assumptions on which claims rest"),
}

CARRIED = tuple(_CLAIMS)
"""The keys that speak of flows, wherever they stand."""

_FLOW = Record(
    "a flow",
    {
        "route": need(Text("a route", example="A =[専用線]=> B"), "the route, hop by hop"),
        "since": SINCE,
        "until": UNTIL,
        **_CLAIMS,
    },
    needs=with_english(*TRANSLATED),
)

_FLOWS = ListOf(Bare(_FLOW, "route"), least=1)
CHOICE_OF_FLOWS = (("flows", "one_of"),)
FLOW_FIELDS = {
    "flows": may(_FLOWS, "its flows; all of them happen"),
    "one_of": may(_FLOWS, "its flows; one of them happens"),
    **_CLAIMS,
}
"""What a step or a row of a register says of its flows."""

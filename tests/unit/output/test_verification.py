"""A verification as tables, text and record."""

from __future__ import annotations

from pidflow.model import Anomaly
from pidflow.output.verification import tables, verification_record
from pidflow.output.verification_text import verdict, verification_markdown, verification_text
from tests.unit.verify.paper import NOTICE, cited, household, model, verified

SOUND = verified(model())
UNSOUND = verified(
    model(NOTICE, household(over="専用線"), anomalies=(Anomaly(cited("(1)"), "字が薄い。", "faint"),))
)


def test_empty_tables_are_left_out() -> None:
    """A sound model has neither findings nor items that are left out."""
    assert [heading for heading, _ in tables(SOUND)] == [
        "資料",
        "まとめ",
        "別表記・読み取りの傷・印なし・広い範囲で見つけたもの",
    ]
    assert "未反映の項目" in [heading for heading, _ in tables(UNSOUND)]


def test_figures_add_up() -> None:
    """Checks and items by how they came out."""
    for found in (SOUND, UNSOUND):
        summary = verification_record(found)["summary"]
        for part in (summary["checks"], summary["items"]):
            total, *rest = part.values()
            assert total == sum(rest)


def test_the_verdict() -> None:
    """In one line, last in a terminal, first in a document."""
    assert verdict(SOUND).startswith("適合。")
    assert verdict(UNSOUND).startswith("不適合。")
    assert verification_text(UNSOUND).endswith(f"{verdict(UNSOUND)}\n")
    assert verification_markdown(UNSOUND).splitlines()[2] == verdict(UNSOUND)


def test_a_finding_in_full() -> None:
    """A document gives the whole message, a terminal its beginning."""
    (finding,) = UNSOUND.findings
    assert finding.message in verification_markdown(UNSOUND)
    assert finding.cure in verification_markdown(UNSOUND)
    record = verification_record(UNSOUND)["findings"][0]
    assert (record["id"], record["severity"], record["place"]) == ("transport-not-found", "error", None)


def test_an_item_with_what_accounts_for_it() -> None:
    """Page, label, lines, and whether it is itself or its heading that is cited."""
    items = {item["label"]: item for item in verification_record(SOUND)["items"]}
    assert items["委託事項1 ⑥"]["with_heading"] == "委託事項1"
    assert items["(1)"]["by"] == ["shikaku/todoke"]
    assert items["(1)"]["pages"] == ["17"]

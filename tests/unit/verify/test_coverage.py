"""Each item of a source is in the model, recorded as an anomaly, or in neither."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Anomaly, Citation, Registers
from pidflow.verify import Cover, Coverage, Verification
from tests.unit.verify.paper import ENTRUSTED, KEY, NOTICE, cited, household, model, verified


def covers(found: Verification) -> dict[str, Cover]:
    """Whether each item is accounted for."""
    return {str(each.item): each.cover for each in found.coverage}


def of(found: Verification, label: str) -> Coverage:
    """What accounts for an item."""
    (only,) = [each for each in found.coverage if each.item.label == label]
    return only


def test_every_item_is_accounted_for() -> None:
    """Figures by headings, items by steps, boxes and their rows by rows of registers, files by their names."""
    found = verified(model())
    assert set(covers(found).values()) == {Cover.COVERED}
    assert of(found, "図").by == ("shikaku",)
    assert of(found, "(2)-①").by == ("shikaku/setai",)
    assert (of(found, "委託事項1 ⑥").by, of(found, "委託事項1 ⑥").heading) == (
        ("entrustments/itaku",),
        "委託事項1",
    )
    assert of(found, "1.(1)").by == ("files/shikaku",)


def test_what_nothing_cites_is_uncovered() -> None:
    """A step that is left out leaves its item."""
    found = verified(model(NOTICE, household()))
    assert [label for label, cover in covers(found).items() if cover is Cover.UNCOVERED] == ["p17 (2)-②"]
    assert not found.sound


def test_an_anomaly_accounts_for_its_item_with_the_reason() -> None:
    """What is recorded as damaged is not left out."""
    lost = Anomaly(cited("(2)-②"), "読めない。", "It can't be read.")
    found = verified(model(NOTICE, household(), anomalies=(lost,)))
    assert (of(found, "(2)-②").cover, of(found, "(2)-②").reason) == (Cover.ANOMALY, "読めない。")
    assert found.sound


def test_a_row_accounts_for_its_box_but_not_for_its_neighbours() -> None:
    """Who cites one row of a box accounts for the box and that row."""
    only = evolve(ENTRUSTED, citation=cited("委託事項1 ①", "64"))
    found = verified(model(registers=Registers(entrustments=(only,), files=model().registers.files)))
    assert of(found, "委託事項1").cover is Cover.COVERED
    assert of(found, "委託事項1 ⑥").cover is Cover.UNCOVERED


def test_whole_pages_account_for_no_single_item() -> None:
    """A remark on a page, or on the paper as a whole, explains no item of it."""
    wide = (
        Anomaly(Citation(KEY, "17"), "字が薄い。", "faint"),
        Anomaly(Citation(KEY, "17-64", "備考"), "同じ。", "so"),
    )
    found = verified(model(NOTICE, household(), anomalies=wide))
    assert of(found, "(2)-②").cover is Cover.UNCOVERED

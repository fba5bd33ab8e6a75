"""Each claim that is said to be stated is looked for where it is said to stand."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from pidflow.calendar import Date, Period
from pidflow.errors import Place
from pidflow.model import Anomaly, Assessment, Citation, Entrustment, File, Step
from pidflow.verify import Manner, Severity, verify
from tests.unit.verify.paper import (
    ENTRUSTED,
    KEY,
    LETTER,
    NOTICE,
    SOURCE,
    check,
    cited,
    exchange,
    finding,
    household,
    ids,
    model,
    verified,
)


def test_a_true_model_is_sound() -> None:
    """What the paper states is found, and nothing of it is left out."""
    found = verified(model())
    assert (found.findings, found.sound) == ((), True)
    assert check(found, "住民記録システム", "shikaku/setai").sighting.manner is Manner.FOUND


def test_other_spellings_and_damage_are_shown() -> None:
    """A match by an alias or through damage of the scan is a match, and told as such."""
    found = verified(model())
    medium = check(found, "電子記録媒体", "shikaku/setai").sighting
    assert (medium.manner, medium.words) == (Manner.ALIAS, "電子媒体")
    assert check(found, "勧奨の情報", "shikaku/kansho").sighting.manner is Manner.DAMAGE


def test_what_stands_in_the_remarks_but_not_in_the_item_is_found_in_a_wider_scope() -> None:
    """The scope in which it was found is told."""
    found = verified(model(NOTICE, household(), evolve(LETTER)))
    addressee = check(found, "宛名システム", "shikaku/kansho").sighting
    assert (addressee.manner, addressee.scope) == (Manner.WIDER, "p17 備考")


@pytest.mark.parametrize(
    ("wrong", "id", "told"),
    [
        (household("(2)-③"), "cited-item-missing", "did you mean「(2)-①」?"),
        (household("(9)"), "cited-item-missing", "no such item"),
        (household(source="cloud"), "system-not-found", "「クラウド」 is not in 「p17 (2)-①」"),
        (household(over="専用線"), "transport-not-found", "「専用線」"),
        (household(data="医療費"), "data-not-found", "「医療費」"),
    ],
)
def test_what_is_not_there_is_a_finding(wrong: Step, id: str, told: str) -> None:
    """Each thing that the paper doesn't hold is told with what it is, where it was looked for, and a cure."""
    (found,) = {each for each in verified(model(NOTICE, wrong, LETTER)).findings if each.id == id}
    assert told in found.message
    assert found.cure


def test_a_page_that_the_source_lacks() -> None:
    """A citation to a page that is not there tells which are."""
    assessment = evolve(model(), anomalies=(Anomaly(Citation(KEY, "99", "(1)"), "傷", "damage"),))
    found = finding(verified(assessment))
    assert (found.id, found.severity) == ("page-missing", Severity.ERROR)
    assert "17、64" in found.message


def test_a_finding_stands_where_the_model_says_it() -> None:
    """The place comes from the model's files."""
    places = {"shikaku/setai": Place("procedures/1.yaml", 7, 3)}
    assert SOURCE is not None
    found = verify(model(NOTICE, household(over="専用線"), LETTER), {KEY: SOURCE}, places)
    assert finding(found).place == Place("procedures/1.yaml", 7, 3)


def test_data_are_in_the_modellers_words() -> None:
    """Data that aren't there are a remark; the model is sound with it."""
    found = verified(model(NOTICE, household(data="医療費"), LETTER))
    assert (finding(found).severity, found.sound) == (Severity.REMARK, True)


def test_a_part_of_the_data_is_counted_apart() -> None:
    """Own words share a term with the item."""
    found = verified(model(NOTICE, household(data="世帯と住所"), LETTER))
    assert check(found, "世帯と住所", "shikaku/setai").sighting.manner is Manner.IN_PART


def test_an_anomaly_of_the_item_explains_what_is_missing() -> None:
    """Only where it cites the very item and speaks of the words."""
    wrong = (NOTICE, household(over="専用線"), LETTER)
    speaks = Anomaly(cited("(2)-① 手段"), "専用線の語が失われている。", "lost")
    silent = Anomaly(cited("(2)-①"), "字が薄い。", "faint")
    elsewhere = Anomaly(cited("(1)"), "専用線の語が失われている。", "lost")
    explained = verified(model(*wrong, anomalies=(silent, speaks)))
    assert finding(explained).explained == "専用線の語が失われている。"
    assert explained.sound
    assert not verified(model(*wrong, anomalies=(silent, elsewhere))).sound


def rows(assessment: Assessment, **told: Any) -> Assessment:
    """A model with other registers."""
    return evolve(assessment, registers=evolve(assessment.registers, **told))


def test_rows_name_their_party_and_transports() -> None:
    """The item of a row holds who is meant and by what."""
    assert not ids(verified(rows(model(), provisions=(exchange("rengokai", "(2)-②"),))))
    wrong = rows(model(), provisions=(exchange("cloud", "(2)-②", "紙"),))
    assert ids(verified(wrong)) == ["system-not-found", "transport-not-found"]


def test_a_version_may_say_only_what_is_new() -> None:
    """What another version of the row cites is looked at too."""
    old = evolve(ENTRUSTED, period=Period(until=Date(2024, 12)))
    new = evolve(ENTRUSTED, period=Period(Date(2025, 1)), citation=cited("(1)"))
    found = verified(rows(model(), entrustments=(old, new)))
    assert not found.findings


def test_who_entrusts_again_may_stand_elsewhere() -> None:
    """The last of a chain stands in the item, those before it anywhere in the paper."""
    chained = Entrustment("sai", "再委託", chain=("juki", "rengokai"), citation=cited("委託事項1 ⑥", "64"))
    assert not ids(verified(rows(model(), entrustments=(chained,))))
    turned = evolve(chained, chain=("rengokai", "juki"))
    assert ids(verified(rows(model(), entrustments=(turned,)))) == ["system-not-found"]


def test_what_a_file_records_is_looked_for_by_name() -> None:
    """An invented item is an error."""
    items = ("資格ファイル", "歯型")
    invented = File("shikaku", "資格ファイル", "status", items=items, citation=cited("1.(1)", "64"))
    found = verified(rows(model(), files=(invented,)))
    assert ids(found) == ["recorded-not-found"]
    assert not found.sound


def test_a_source_that_was_not_read_is_left_out() -> None:
    """Citations of a source without a text can't be judged."""
    assert verify(model(), {}).checks == ()

"""The texts of one state of a procedure, in one language."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.errors import InputFault
from pidflow.model import Citation, Hosting
from pidflow.sheet import Picture, picture_of
from pidflow.vocabulary import PersonalNumber
from tests.unit.town import (
    BEFORE,
    SYSTEMS,
    TOWN,
    flow,
    hop,
    procedure,
    state,
    state_of,
    step,
    town,
)


def picture(when: str = "2025-01") -> Picture:
    """The picture of the first procedure."""
    return picture_of(state(when), "shikaku")


def test_the_head_tells_procedure_state_body_and_source() -> None:
    """Who sees the picture alone knows what it is of."""
    before = picture("2024-12")
    assert before.title == "1. 資格に関する事務"
    assert before.subtitle == "(令和6年12月まで) 練習区 練習に関する事務 全項目評価書"
    assert before.source == "(別添1) 事務の内容 評価書 p17"


def test_the_head_in_english() -> None:
    """The English sheet says the same in English; the citation stays as it is."""
    english = picture_of(state(), "1", "en")
    assert english.title == "1. Status and benefits"
    assert english.subtitle == "(from January 2025) Practice City, Practice affairs, full-item assessment"
    assert english.source == "Annex 1, 評価書 p18"
    assert english.language == "en"


def test_a_derived_picture_says_so() -> None:
    """Where the document has no 別添1 the picture must not look like one."""
    taken = state("2025-01", evolve(TOWN, derived=True))
    assert picture_of(taken, "1").source == "別添1のない文書から作図 評価書 p18"
    assert picture_of(taken, "1", "en").source == "Derived: no official diagram. 評価書 p18"


def test_the_description_counts_what_is_there() -> None:
    """Who can't see the picture is told of what it consists."""
    assert picture().description.endswith("システム等5、情報の流れ4、備考4項目。")
    assert "“Status and benefits”" in picture_of(state(), "1", "en").description
    assert "5 systems and parties, 4 hops, 4 items" in picture_of(state(), "1", "en").description


def test_boxes_bear_name_and_badges() -> None:
    """A box has its whole name, its lines as marked, and the numbers of the work done in it."""
    (box,) = [each for each in picture().boxes if each.id == "kikan"]
    assert (box.name, box.lines, box.badges) == ("新システム", ("新", "システム"), ("(3)",))
    (english,) = [each for each in picture_of(state(), "1", "en").boxes if each.id == "kikan"]
    assert (english.name, "".join(english.lines)) == ("New System", "New System")


def test_lines_bear_badge_label_and_tags() -> None:
    """A line has all that the drawing shows of the hop, and a tooltip with the rest."""
    one, other = [line for line in picture().lines if line.key.step == "renkei"]
    assert (one.badge, one.label, one.transitional, one.choice) == ("(2)-①", ("世帯情報",), False, True)
    assert (other.badge, other.transitional, other.choice) == ("(2)-①※", True, True)
    assert [each.name for each in other.transports] == ["電子記録媒体"]
    assert other.personal_number is PersonalNumber.INCLUDED
    assert other.tooltip.startswith("(2)-① / 住民記録システム =[電子記録媒体]=> 新システム / 世帯情報")


def test_a_choice_of_one_is_none() -> None:
    """Once only one alternative is left it is no alternative."""
    (left,) = [line for line in picture("移行完了").lines if line.key.step == "renkei"]
    assert left.choice is False


def test_data_without_english_keeps_its_japanese_name() -> None:
    """An English sheet with a Japanese label is better than one without."""
    taken = state_of(evolve(flow(hop("juki", "kikan")), data_en=None))
    assert "".join(picture_of(taken, "1", "en").lines[0].label) == "世帯情報"


def test_frames_are_those_of_the_state() -> None:
    """The platform has no frame before it hosts anything; the body's is the outer one."""
    assert [(frame.id, frame.platform) for frame in picture("2024-12").frames] == [("body", False)]
    assert [(frame.id, frame.platform) for frame in picture().frames] == [("body", False), ("cloud", True)]
    assert [frame.title for frame in picture_of(state(), "1", "en").frames] == [
        ("Practice City",),
        ("Cloud",),
    ]


def test_items_come_in_order_with_remarks_behind() -> None:
    """Each step is an item; what concerns the whole sheet has no number and comes last."""
    before = picture("2024-12")
    assert [note.number for note in before.notes][:4] == ["(1)", "(2)", "(3)", "(10)"]
    assert {note.number for note in before.notes[4:]} == {""}
    assert (
        before.notes[-1].text == "旧システムはクラウドでの本稼働の前(検証又は移行の期間)にある(評価書 p17)。"
    )
    assert "検証" not in "".join(note.text for note in picture().notes)
    english = picture_of(state("2024-12"), "1", "en").notes[-1].text
    assert english == "Old System on Cloud: not in production yet (verification or migration) (評価書 p17)."


def test_what_was_filled_in_is_told() -> None:
    """A way that the items leave open, and that is drawn nevertheless, is told by its number."""
    filled = [note.text for note in picture("2024-12").notes if "補った" in note.text]
    assert [text.rpartition(" ")[2] for text in filled] == ["(2)"]
    stated = picture_of(state_of(flow(hop("juki", "kikan"))), "1")
    assert [note.number for note in stated.notes] == ["(1)"]


def test_a_procedure_that_has_no_sheet_then() -> None:
    """A picture of a procedure that is not there is refused with those that are."""
    with pytest.raises(InputFault, match=r"one of 1 \(shikaku\)"):
        picture_of(state("2024-12"), "kyufu")


def trial(*hosting: Hosting) -> str:
    """The last remark of a picture of a system with this hosting."""
    systems = tuple(evolve(each, hosting=hosting) if each.id == "kikan" else each for each in SYSTEMS)
    use = procedure("a", "1", step("s", "(1)", flow(hop("juki", "kikan"))))
    return picture_of(state("2024-12", town(use, systems=systems)), "a").notes[-1].text


def test_a_trial_without_a_citation_cites_nothing() -> None:
    """A hosting need not be cited, and then the remark has no empty citation."""
    assert (
        trial(Hosting("cloud", BEFORE, True, None))
        == "旧システムはクラウドでの本稼働の前(検証又は移行の期間)にある。"
    )


def test_a_trial_is_cited_from_its_own_hosting() -> None:
    """A system that runs on one platform while it is verified on another: the remark cites the latter."""
    runs = Hosting("juki", ALWAYS, False, Citation("評価書", "1"))
    tried = Hosting("cloud", BEFORE, True, Citation("評価書", "2"))
    assert "(評価書 p2)" in trial(runs, tried)

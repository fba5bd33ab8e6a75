"""Frames: the body, and each platform around what runs on it at the time."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.model import Hosting
from pidflow.sheet.frames import BODY, frame_titles, hosted
from tests.unit.town import SYSTEMS, node, state, town


def test_a_trial_is_no_hosting() -> None:
    """What is only verified on a platform does not yet stand in it."""
    assert hosted(state("2024-12"), ("kikan", "juki")) == {}
    assert hosted(state("2025-01"), ("kikan", "juki")) == {"cloud": ("kikan",)}


def test_members_keep_the_order_of_the_boxes() -> None:
    """Platforms and what they host come as the boxes do."""
    on = tuple(Hosting(platform, ALWAYS, False, None) for platform in ("cloud", "kiban"))
    systems = (
        *(evolve(each, hosting=on[:1]) if each.id in ("juki", "atena") else each for each in SYSTEMS[:4]),
        evolve(SYSTEMS[4], hosting=on[1:]),
        *SYSTEMS[5:],
        node("kiban", "共通基盤"),
    )
    taken = state("2025-01", town(systems=systems))
    ids = ("atena", "kikan", "hito", "juki")
    assert [*hosted(taken, ids).items()] == [("cloud", ("atena", "juki")), ("kiban", ("kikan",))]


def test_a_box_of_another_state_is_in_no_frame() -> None:
    """The union of states has boxes that one of them lacks."""
    assert hosted(state("2025-01"), ("gone", "kikan")) == {"cloud": ("kikan",)}


def test_frames_are_titled_in_both_languages() -> None:
    """The body's frame bears its name, a platform's that of the platform."""
    assert frame_titles(state(), (BODY, "cloud")) == {
        "body": ("練習区", "Practice City"),
        "cloud": ("クラウド", "Cloud"),
    }

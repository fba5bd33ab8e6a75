"""What readers take for one character is never cut."""

from __future__ import annotations

from pidflow.textsize.clusters import clusters


def test_accents_selectors_joined_emoji_and_flags_are_one() -> None:
    parts = ("が"[:1], "か\u3099", "葛\U000e0100", "👨\u200d👩", "👍🏽", "🇯🇵", "🇯🇵", "A")
    assert clusters("".join(parts)) == parts

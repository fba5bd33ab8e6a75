"""The identity of a line is told in one way and ordered in one way."""

from __future__ import annotations

from pidflow.sheet import LineKey


def test_a_key_tells_step_ends_and_ordinal() -> None:
    """The text of a key tells all that it consists of, so that no two keys look alike."""
    assert str(LineKey("renkei", "juki", "kikan", 1)) == "renkei/juki/kikan/1"
    assert str(LineKey("renkei", "juki", "kikan")) == "renkei/juki/kikan/0"


def test_keys_are_ordered() -> None:
    """Keys sort by step, then by ends, then by ordinal."""
    keys = [LineKey("b", "a", "b"), LineKey("a", "b", "a", 1), LineKey("a", "b", "a"), LineKey("a", "a", "c")]
    assert sorted(keys) == [keys[3], keys[2], keys[1], keys[0]]

"""Boxes to be ticked."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.verify import Manner, read_source
from pidflow.verify.ticks import only_unticked
from pidflow.vocabulary import transport
from tests.unit.verify.paper import ENTRUSTED, TEXT, check, cited, model, verified


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("[] 専用線 [○] 紙", True),
        ("[ ] 専用線", True),
        ('<input type="checkbox"/> 専用線', True),
        ("[○] 専用線", False),
        ('[<input checked="checked" type="checkbox"/>] 専用線', False),
        ("専用線で送る", False),
        ("[] 専用線 接続には専用線を用いる", False),
        ("] 専用線", False),  # torn from its bracket
        ("[] 紙", False),
    ],
)
def test_only_unticked(text: str, empty: bool) -> None:
    """A box without a mark, and no other word of it."""
    assert only_unticked("専用線", text) is empty


@pytest.mark.parametrize(("name", "manner"), [("紙", Manner.FOUND), ("フラッシュメモリ", Manner.UNTICKED)])
def test_a_transport_beside_an_empty_box_is_shown(name: str, manner: Manner) -> None:
    """It is found, for marks are lost in scans; but it is told apart."""
    source = read_source(TEXT.replace("審査の事務", "審査 [○] 紙 [] フラッシュメモリ"))
    row = evolve(ENTRUSTED, transports=(transport(name),), citation=cited("委託事項1", "64"))
    registers = evolve(model().registers, entrustments=(row,))
    found = verified(evolve(model(), registers=registers), source)
    assert check(found, name, "entrustments/itaku").sighting.manner is manner

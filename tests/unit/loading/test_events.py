"""YAML is read from events: bounded, plain, and with the place of everything."""

from __future__ import annotations

import pytest
import yaml

from pidflow.errors import Place
from pidflow.loading import events
from pidflow.loading.events import DEEPEST, read_tree
from pidflow.loading.faults import Faults
from pidflow.loading.nodes import ListNode, MapNode, Node, TextNode
from tests.unit.loading.sample import FILES


def tree(text: str) -> Node:
    """Return the tree of a text without faults."""
    faults = Faults()
    read = read_tree(text, "a.yaml", faults)
    assert not faults.gathered
    assert read is not None
    return read


def told(text: str) -> list[str]:
    """Return the faults of a text."""
    faults = Faults()
    read_tree(text, "a.yaml", faults)
    return [str(fault) for fault in faults.gathered]


def value(text: str) -> TextNode:
    """Return the text under the only key."""
    read = tree(text)
    assert isinstance(read, MapNode)
    node = read.entries[0][1]
    assert isinstance(node, TextNode)
    return node


@pytest.mark.parametrize(
    "text", ["17", "1.0", "yes", "true", "2024-12-01", "0x1F", "1_000", "1:30", "=", "<<"]
)
def test_every_scalar_is_text(text: str) -> None:
    """What YAML would take for a number, a truth value or a date stays as it is written."""
    assert value(f"key: {text}").value == text


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL", "''", '" "', "'\u3000'"])
def test_nothing_is_empty_text(text: str) -> None:
    """Nothing, in whatever way YAML writes it, is empty text."""
    assert value(f"key: {text}").value == ""


def test_quoted_null_is_a_word() -> None:
    """Who quotes null means the word."""
    assert value("key: 'null'").value == "null"


def test_columns_count_characters() -> None:
    """A column is counted in characters from 1, not in bytes or halves of a character."""
    read = tree("{国保: 😀, 名: x}")
    assert isinstance(read, MapNode)
    assert [(key.place.column, node.place.column) for key, node in read.entries] == [(2, 6), (9, 12)]


def test_the_place_of_quoted_text_is_its_first_character() -> None:
    """A quote is not part of a text."""
    assert value("key: 'A =[紙]=> B'").at(2) == Place("a.yaml", 1, 9)


def test_lines_are_joined_as_japanese_is_written() -> None:
    """Lines are joined with a space, except between two full-width characters."""
    assert value("key: 国保\n  標準 and\n  more").value == "国保標準 and more"
    assert value("key: >-\n  国保\n  標準\n").value == "国保標準"
    assert value("key: '国保\n  標準'").value == "国保標準"


def test_each_line_of_a_text_has_its_place() -> None:
    """A character's place is that in the file, on whatever line."""
    node = value("key: 国保\n    標準 =[紙]=>\n    B")
    assert str(node.at(0)) == "a.yaml:1:6"
    assert str(node.at(2)) == "a.yaml:2:5"
    assert str(node.at(len(node.value) - 1)) == "a.yaml:3:5"


def test_a_text_with_escapes_knows_its_beginning() -> None:
    """Where escapes stand, offsets are counted from the beginning of the text."""
    node = value('key: "\\u56fd保"')
    assert (node.value, str(node.at(0))) == ("国保", "a.yaml:1:6")


@pytest.mark.parametrize("text", ["key: |\n  a\n  b\n", "key: >\n  a\n\n  b\n", 'key: "a\\nb"'])
def test_text_is_one_paragraph(text: str) -> None:
    """A text with a line break in it is refused with the cure."""
    (fault,) = told(text)
    assert fault.startswith("a.yaml:1:6: found a line break (U+000A) in a text")
    assert "with「>」 instead of「|」" in fault


@pytest.mark.parametrize("escape", [r"\0", r"\x1b", r"\t", r"\u202e", r"\N", r"\L", r"\uFEFF"])
def test_escapes_bring_no_hidden_characters(escape: str) -> None:
    """A character that is not seen is refused however it is written."""
    assert len(told(f'key: "a{escape}b"')) == 1


def test_depth_is_a_fault_and_no_crash() -> None:
    """Nesting is followed to a limit; beyond it the file is refused at the bracket that is too many."""
    assert not told("[" * DEEPEST + "]" * DEEPEST)
    (fault,) = told("[" * 200_000)
    assert fault.startswith(f"a.yaml:1:{DEEPEST + 1}: found nesting deeper than {DEEPEST}")


def test_the_number_of_values_has_a_limit() -> None:
    """A file of more values than any model has is refused."""
    (fault,) = told("- x\n" * (events.MOST_NODES + 1))
    assert "values" in fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: &x 1", "a.yaml:1:4: found the anchor「&x」"),
        ("a: *x", "a.yaml:1:4: found the alias「*x」"),
        ("a: !!int 1", "a.yaml:1:4: found the tag「!!int」"),
        ("a: !x [1]", "a.yaml:1:4: found the tag「!x」"),
        ("a: !!python/object/apply:os.system [x]", "a.yaml:1:4: found the tag"),
        ("a: 1\na: 2", "a.yaml:2:1: found the key「a」 a second time"),
        ("a: 1\n'a': 2", "a.yaml:2:2: found the key「a」 a second time"),
        ("a: 1\n---\nb: 1", "a.yaml:2:1: found a second document"),
        ("? [a]\n: b", "a.yaml:1:3: found a list or mapping as a key"),
        ("", "a.yaml:1:1: found an empty file"),
        ("# nothing\n", "a.yaml:1:1: found an empty file"),
    ],
)
def test_what_files_do_without(text: str, fault: str) -> None:
    """Anchors, aliases, tags, keys that stand twice and further documents are refused."""
    assert told(text)[0].startswith(fault)


@pytest.mark.parametrize(
    ("text", "place", "cure"),
    [
        ("a: b: c", "1:5", "put text that holds a colon and a space in quotes"),
        ("a: @b", "1:4", "put text that begins with @"),
        ("a: 'b", "1:4", "close the quote or bracket"),
        ("a: {b: A =[x]=> B}", "1:11", "put text that holds brackets or commas in quotes"),
        ('a: "\\q"', "1:5", "use single quotes"),
        ("a: 1\n b: 2", "2:3", ""),
        ("a:\n  - [x\n\n", "2:7", "close the bracket"),
        ("a:\n  b: 1\n c: 1\n", "3:2", "look at the indentation"),
        ("a: 1\n- b", "2:1", "look at the indentation"),
        ("a:\n\tb: 1", "2:1", "indent with spaces"),
        ("%YAML 3.0\n---\na", "1:1", "look at the indentation"),
    ],
)
def test_syntax_errors_are_told_with_a_cure(text: str, place: str, cure: str) -> None:
    """What is no YAML is told where it stands, with what its writer most likely wants."""
    (fault,) = told(text)
    assert fault.startswith(f"a.yaml:{place}: found text that is not YAML")
    assert cure in fault


@pytest.mark.parametrize("text", FILES.values())
def test_both_parsers_read_the_same(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """PyYAML's own parser, where libyaml is missing, gives the same tree with the same places."""
    fast = tree(text)
    monkeypatch.setattr(events, "_LOADER", yaml.SafeLoader)
    assert tree(text) == fast


def test_lists_have_places() -> None:
    """A list stands where its first dash or its bracket does."""
    read = tree("a:\n  - x\nb: [x]")
    assert isinstance(read, MapNode)
    lists = [node for _, node in read.entries if isinstance(node, ListNode)]
    assert [str(node.place) for node in lists] == ["a.yaml:2:3", "a.yaml:3:4"]


def test_what_yaml_itself_cannot_hold_is_told() -> None:
    """A character that comes past the reading of files is still no crash."""
    assert told("a: \x07")[0].startswith("a.yaml:1:1: found text that is not YAML")

"""Files are read by their shape: all faults are told, and what has none is read."""

from __future__ import annotations

import pytest

from pidflow.loading.events import read_tree
from pidflow.loading.faults import Faults
from pidflow.loading.files import FILES as SHAPES
from pidflow.loading.reading import read, read_file
from pidflow.loading.shapes import Bare, Field, ListOf, OneOrList, Record, Shape, Text
from pidflow.loading.values import Fields, Items, Value
from tests.unit.loading.sample import FILES, kind_of

COLOUR = Text("a colour", choices=("red", "green"))
BOX = Record(
    "a box",
    {
        "name": Field(Text(), required=True, about="its name"),
        "colour": Field(COLOUR),
        "size": Field(Text("a size", pattern="[0-9]+", example="17")),
        "width": Field(Text()),
        "height": Field(Text()),
        "marks": Field(OneOrList(Text())),
        "inside": Field(ListOf(Text(), least=1)),
    },
    exactly_one=(("size", "width"),),
    apart=(("colour", "marks"),),
    needs={"height": ("width",)},
)


def reading(shape: Shape, text: str) -> tuple[Value | None, list[str]]:
    """Return what is read from a text by a shape, and the faults."""
    faults = Faults()
    tree = read_tree(text, "a", faults)
    assert tree is not None
    value = read(shape, tree, faults)
    return value, [str(fault) for fault in faults.gathered]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{name: x, size: 1}", []),
        ("{size: 1}", ["a:1:1: found a box without「name」; expected 「name」: its name"]),
        ("{name: x}", ["a:1:1: found a box without 「size」 or 「width」; expected 「size」 or 「width」"]),
        (
            "{name: x, size: 1, width: 1}",
            ["a:1:20: found 「width」 beside「size」; expected 「size」 or 「width」"],
        ),
        (
            "{name: x, size: 1, marks: a, colour: red}",
            ["a:1:30: found 「colour」 beside「marks」; expected 「colour」 or 「marks」"],
        ),
        (
            "{name: x, size: 1, height: 1}",
            ["a:1:20: found 「height」 without「width」; expected 「width」 beside it"],
        ),
        ("{name: x, size: x}", ["a:1:17: found 「x」; expected a size, such as 17"]),
        (
            "{name: x, size: 1, colour: gren}",
            ["a:1:28: found 「gren」; expected one of red, green; did you mean「green」?"],
        ),
        (
            "{nam: x, size: 1}",
            [
                "a:1:2: found the key「nam」 in a box; expected one of name, colour, size, width, height, marks, inside; did you mean「name」?",
                "a:1:1: found a box without「name」; expected 「name」: its name",
            ],
        ),
        ("{name: , size: 1}", ["a:1:8: found nothing; expected text"]),
        ("{name: [], size: 1}", ["a:1:8: found an empty list; expected text"]),
        ("{name: {}, size: 1}", ["a:1:8: found an empty mapping; expected text"]),
        ("{name: x, size: 1, inside: a}", ["a:1:28: found the text「a」; expected a list"]),
        (
            "{name: x, size: 1, inside: []}",
            ["a:1:28: found an empty list; expected a list with something in it"],
        ),
        (
            "{name: x, size: 1, marks: {a: b}}",
            ["a:1:27: found a mapping (keys and values); expected text, or a list of such"],
        ),
        (
            "{name: x, size: 1, marks: [a, a]}",
            ["a:1:31: found 「a」 a second time; expected each once (take it out)"],
        ),
        ("[x]", ["a:1:1: found a list; expected a box (keys and values)"]),
    ],
)
def test_faults_of_shape(text: str, told: list[str]) -> None:
    """Each fault is told at its place, with what was expected and the nearest valid name."""
    assert reading(BOX, text)[1] == told


def test_what_has_no_fault_is_read() -> None:
    """A record without its faulty fields is not whole; the rest of it is there."""
    value, _ = reading(BOX, "{name: x, size: 1, colour: blue, inside: [a, [], b]}")
    assert isinstance(value, Fields)
    assert (value.said("name"), value.whole, "colour" in value) == ("x", False, False)
    assert ([text.value for text in value.texts("inside")], value.sound("inside"), value.sound("name")) == (
        ["a", "b"],
        False,
        True,
    )


def test_a_record_that_lacks_what_it_must_have_is_left_out() -> None:
    """A list goes on without it, and is not whole."""
    value, told = reading(ListOf(BOX), "[{name: x, size: 1}, {size: 1}, {name: y, width: []}]")
    assert isinstance(value, Items)
    assert ([isinstance(each, Fields) and each.said("name") for each in value.values], value.whole) == (
        ["x"],
        False,
    )
    assert len(told) == 2


def test_one_may_stand_for_a_list() -> None:
    """A single text is a list of one."""
    for text in ("{name: x, size: 1, marks: a}", "{name: x, size: 1, marks: [a]}"):
        value, _ = reading(BOX, text)
        assert isinstance(value, Fields)
        assert [each.value for each in value.texts("marks")] == ["a"]


def test_a_text_may_stand_for_a_record() -> None:
    """A bare text is the record that says but this."""
    for text in ("x", "{size: 1, name: x}"):
        value, told = reading(Bare(BOX, "name"), text)
        assert isinstance(value, Fields)
        assert (value.said("name"), told) == ("x", [])


def test_what_is_broken_is_told_once() -> None:
    """An alias is told by who reads the tree, and by no one again."""
    assert [fault[:20] for fault in reading(BOX, "{name: *x, size: 1}")[1]] == ["a:1:8: found the alia"[:20]]


def test_a_file_is_read_as_far_as_it_goes() -> None:
    """Of a file that lacks something the rest is read."""
    faults = Faults()
    tree = read_tree("{size: 1}", "a", faults)
    assert tree is not None
    assert read_file(BOX, tree, faults).said("size") == "1"
    assert len(faults) == 1


def test_a_long_text_is_shortened() -> None:
    """A message doesn't hold a page."""
    (fault,) = reading(COLOUR, "x" * 100_000)[1]
    assert len(fault) < 200


@pytest.mark.parametrize("kind", SHAPES)
def test_the_sample_uses_every_key(kind: str) -> None:
    """What tests change is everything that a file may say."""
    said = "".join(text for file, text in FILES.items() if kind_of(file) == kind)
    for record in _records(SHAPES[kind]):
        for key in record.fields:
            assert f"{key}:" in said, f"{record.name} never says {key}"


def _records(shape: Shape) -> list[Record]:
    match shape:
        case ListOf():
            return _records(shape.item)
        case Bare():
            return _records(shape.record)
        case Record():
            return [shape, *(each for field in shape.fields.values() for each in _records(field.shape))]
        case _:
            return []


def test_what_a_shape_requires_can_be_relied_on() -> None:
    """Who asks for what a shape doesn't require is told at once."""
    value, _ = reading(BOX, "{name: x, size: 1}")
    assert isinstance(value, Fields)
    with pytest.raises(KeyError):
        value.need("colour")
    with pytest.raises(KeyError):
        value.record("name")

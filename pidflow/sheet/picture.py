"""What the drawing is told of one state of a procedure, or of the difference of two."""

from __future__ import annotations

from attrs import frozen

from pidflow.diff import HopMark
from pidflow.sheet.shapes import LineKey
from pidflow.vocabulary import Boundary, Information, Kind, PersonalNumber, Transport


@frozen
class BoxText:
    """A box in this picture.

    Args:
        id: The system's id.
        name: Its name, whole.
        lines: Its name broken into lines.
        kind: What it is.
        boundary: Whether it belongs to the body.
        badges: The numbers of the steps at work in it that have no flow, in the order of the steps.
        change: What became of it, in the picture of a difference; None in that of a state.
        quiet: Whether it stands back, in the picture of an answer that doesn't pass it.
    """

    id: str
    name: str
    lines: tuple[str, ...]
    kind: Kind
    boundary: Boundary
    badges: tuple[str, ...] = ()
    change: HopMark | None = None
    quiet: bool = False


@frozen
class LineText:
    """A hop in this picture.

    Args:
        key: Its identity through the states.
        badge: The number of its step.
        label: The name of its data, broken into lines; empty where another hop of its flow bears it.
        transports: Over what it goes; empty is unstated.
        information: Whether it is 特定個人情報.
        personal_number: Whether the number is in it.
        transitional: Whether it ends at an undated milestone.
        choice: Whether it is one of several alternatives of its step.
        directed: False where it is only said that its ends are connected.
        tooltip: The hop in words, in one line: route, data, transports, tags and their bases.
        change: What became of it, in the picture of a difference; None in that of a state.
        quiet: Whether it stands back, in the picture of an answer that it is no part of.
    """

    key: LineKey
    badge: str
    label: tuple[str, ...]
    transports: tuple[Transport, ...]
    information: Information
    personal_number: PersonalNumber
    transitional: bool
    choice: bool
    directed: bool
    tooltip: str
    change: HopMark | None = None
    quiet: bool = False


@frozen
class Frame:
    """A boundary in this picture.

    Args:
        id: ``body`` or the platform's id.
        title: What it is called, in lines.
        platform: True for a platform around what it hosts, False for the body.
        change: What became of it, in the picture of a difference; None in that of a state.
    """

    id: str
    title: tuple[str, ...]
    platform: bool
    change: HopMark | None = None


@frozen
class Note:
    """An item of the 備考 below the picture.

    Args:
        number: The number of the step; empty for a remark on the whole sheet.
        text: What it says.
        generated: True where the text is made from the model's facts and not the modeller's own words.
        sides: What it says further, each part below the one before with its heading, such as 前 and 後.
    """

    number: str
    text: str
    generated: bool
    sides: tuple[tuple[str, str], ...] = ()


@frozen
class Picture:
    """One state of a procedure, ready for drawing: every text in one language, broken and measured.

    Args:
        procedure: The procedure's key.
        language: ``ja`` or ``en``.
        title: The number and the title of the 事務.
        subtitle: The state, the body and the assessment.
        source: The document and page that the picture stands for, or that it is derived.
        description: The picture in one or two sentences, for those who can't see it.
        boxes: In the order of the sheet.
        lines: In the order of the steps and their hops.
        frames: Outer ones first.
        notes: In the order of the steps; remarks on the whole sheet last.
    """

    procedure: str
    language: str
    title: str
    subtitle: str
    source: str
    description: str
    boxes: tuple[BoxText, ...]
    lines: tuple[LineText, ...]
    frames: tuple[Frame, ...]
    notes: tuple[Note, ...]

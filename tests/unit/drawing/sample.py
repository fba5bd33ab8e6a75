"""Pictures and layouts by hand: boxes side by side, lines between them, a label above each line."""

from __future__ import annotations

from attrs import evolve

from pidflow.diff import HopMark
from pidflow.geometry import Point, Rect, Size
from pidflow.layout import Layout
from pidflow.sheet import Boundary as Edge
from pidflow.sheet import Box, BoxText, Frame, Line, LineKey, LineText, Note, Picture, Sheet, Zone
from pidflow.sheet.measure import box_size, label_lines, label_size, name_lines, title_lines, title_size
from pidflow.vocabulary import Boundary, Information, Kind, PersonalNumber, Transport, transport

GAP = 60.0


def box_text(id: str, name: str, kind: Kind = Kind.SYSTEM, *, outside: bool = False) -> BoxText:
    """A box without badges."""
    boundary = Boundary.OUTSIDE if outside else Boundary.INSIDE
    return BoxText(id, name, name_lines(name, None), kind, boundary)


def line_text(
    source: str,
    target: str,
    personal_number: PersonalNumber = PersonalNumber.INCLUDED,
    *transports: Transport,
    badge: str = "(1)",
    label: str = "",
    step: str = "step",
    ordinal: int = 0,
) -> LineText:
    """A hop that is neither transitional nor an alternative."""
    key = LineKey(step, source, target, ordinal)
    lines = label_lines(label)
    information = Information.SPECIFIC
    said = f"{source} → {target}"
    return LineText(key, badge, lines, transports, information, personal_number, False, False, True, said)


def picture(
    boxes: tuple[BoxText, ...],
    lines: tuple[LineText, ...] = (),
    notes: tuple[Note, ...] = (),
    frames: tuple[Frame, ...] = (),
) -> Picture:
    """A picture in Japanese."""
    return Picture(
        procedure="shikaku",
        language="ja",
        title="1. 被保険者資格の取得に関する事務",
        subtitle="(令和7年1月以降) 新宿区 全項目評価書",
        source="(別添1) 事務の内容 p18",
        description="事務の流れ。",
        boxes=boxes,
        lines=lines,
        frames=frames,
        notes=notes,
    )


def signed(change: HopMark | None) -> bool:
    """Whether a change has a sign, which needs room."""
    return change not in (None, HopMark.SAME)


def row_layout(shown: Picture) -> Layout:
    """Boxes in a row, in a frame if there is one; the lines below them, one under the other."""
    boxes: dict[str, Rect] = {}
    x = GAP
    for box in shown.boxes:
        size = box_size(box.lines, box.badges, signed=signed(box.change))
        boxes[box.id] = Rect(x, GAP, size.width, size.height)
        x += size.width + GAP
    lines, labels = _lines(shown, boxes)
    bottom = max([GAP, *(rect.bottom for rect in (*boxes.values(), *labels.values()))])
    right = max([x, *(rect.right for rect in labels.values())])
    frame = Rect(GAP / 2, GAP / 2, right - GAP / 2, bottom)
    size = Size(frame.right + 10, frame.bottom + 10)
    titles = {each.id: title_size(each.title, signed=signed(each.change)) for each in shown.frames}
    return Layout(
        size,
        boxes,
        {each.id: frame for each in shown.frames},
        {id: Rect(frame.x + 8, frame.y + 4, each.width, each.height) for id, each in titles.items()},
        lines,
        labels,
    )


def _lines(
    shown: Picture, boxes: dict[str, Rect]
) -> tuple[dict[LineKey, tuple[Point, ...]], dict[LineKey, Rect]]:
    lines: dict[LineKey, tuple[Point, ...]] = {}
    labels: dict[LineKey, Rect] = {}
    y = max([GAP, *(rect.bottom for rect in boxes.values())]) + 20
    for line in shown.lines:
        source, target = boxes[line.key.source], boxes[line.key.target]
        start, end = source.centre.x, target.centre.x + 2
        y += 20
        lines[line.key] = (
            Point(start, source.bottom),
            Point(start, y),
            Point(end, y),
            Point(end, target.bottom),
        )
        size = label_size(line.badge, line.label, signed=signed(line.change))
        labels[line.key] = Rect(min(start, end) + 4, y + 4, size.width, size.height)
        y = labels[line.key].bottom
    return lines, labels


def sheet_of(shown: Picture) -> Sheet:
    """What a layout of just this picture would have been told."""
    return Sheet(
        shown.procedure,
        tuple(Box(box.id, box_size(box.lines, box.badges), Zone.INSIDE) for box in shown.boxes),
        tuple(Line(line.key, label_size(line.badge, line.label), line.key.step) for line in shown.lines),
        tuple(
            Edge(frame.id, title_size(frame.title), tuple(box.id for box in shown.boxes))
            for frame in shown.frames
        ),
    )


PAPER = transport("紙")
LINKED = transport("庁内連携")
MEDIUM = transport("電子記録媒体")
BODY = Frame("body", title_lines("新宿区"), platform=False)

SMALL = picture(
    boxes=(
        box_text("person", "被保険者等", Kind.PERSON, outside=True),
        evolve(box_text("main", "国保標準システム"), badges=("(4)",)),
        box_text("network", "情報提供ネットワークシステム", Kind.NETWORK, outside=True),
    ),
    lines=(
        line_text("person", "main", PersonalNumber.INCLUDED, PAPER, badge="(1)-①", label="届出"),
        line_text("main", "network", PersonalNumber.UNSTATED, badge="(2)", label="資格情報"),
    ),
    notes=(
        Note("(1)-①", "被保険者等から届出を受ける。", generated=False),
        Note("(2)", "情報提供ネットワークシステムへ資格情報を提供する。", generated=True),
    ),
    frames=(BODY,),
)
"""Three boxes, two lines, a frame and two notes."""


def with_notes(count: int, text: str = "住民記録システムから世帯・住所情報等を取得(移転)する。") -> Picture:
    """The small picture with so many notes."""
    notes = tuple(Note(f"({number})", text, generated=True) for number in range(1, count + 1))
    return evolve(SMALL, notes=notes)


def _step(mark: HopMark) -> LineText:
    hop = line_text(
        "main", "network", PersonalNumber.INCLUDED, LINKED, badge="(3)", label="資格情報", step=mark.value
    )
    return evolve(hop, change=mark)


DIFFERENCE = evolve(
    SMALL,
    boxes=tuple(
        evolve(box, change=mark)
        for box, mark in zip(SMALL.boxes, (HopMark.REMOVED, HopMark.SAME, HopMark.ADDED), strict=True)
    ),
    lines=tuple(map(_step, HopMark)),
    frames=(evolve(BODY, change=HopMark.SAME), Frame("cloud", ("雲",), platform=True, change=HopMark.ADDED)),
    notes=(
        Note(
            "(3)",
            "【経路変更】",
            generated=True,
            sides=(("前", "資格情報を受ける。"), ("後", "資格情報を送る。")),
        ),
    ),
)
"""A hop of each mark, boxes that came, stayed and went, and a new platform."""

"""What the bare `dot` program needs for the same graphs: one process a picture, nothing asked but an SVG."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from graphviz import escape

from pidflow.sheet import BoxText, LineText, Picture
from tests.bench.clock import Watch

MISSING = (
    "`dot` is not on the PATH: no ratios. Install Graphviz "
    "(Debian: apt-get install graphviz; macOS: brew install graphviz; Windows: winget install graphviz)."
)


def program() -> str | None:
    """Return the path of the program, or None where there is none."""
    return shutil.which("dot")


def dot_text(picture: Picture) -> str:
    """Return a picture's boxes and labelled lines in the DOT language.

    Frames, legend and notes are left out, and no font is asked for: less work for `dot`, not more.

    Args:
        picture: The state or the difference.
    """
    names = {box.id: f"n{ordinal}" for ordinal, box in enumerate(picture.boxes)}
    boxes = (f"{names[box.id]} [label={_label(_said_in(box))}]" for box in picture.boxes)
    lines = (
        f"{names[line.key.source]} -> {names[line.key.target]} [label={_label(_said_at(line))}]"
        for line in picture.lines
    )
    head = ("digraph {", "graph [rankdir=LR]", "node [shape=box fontsize=10]", "edge [fontsize=10]")
    return "\n".join((*head, *boxes, *lines, "}", ""))


def _said_in(box: BoxText) -> tuple[str, ...]:
    return (*box.lines, " ".join(box.badges)) if box.badges else box.lines


def _said_at(line: LineText) -> tuple[str, ...]:
    return (line.badge, *line.label)


def _label(lines: Sequence[str]) -> str:
    """Return a quoted label with a line break between lines; what is user text stays text."""
    said = r"\n".join(str(escape(line)) for line in lines)
    return '"' + said.replace('"', r"\"") + '"'


def written(pictures: Sequence[Picture], folder: Path) -> list[Path]:
    """Write the DOT text of each picture into a folder, before any time is taken."""
    paths = [folder / f"{ordinal:03}.dot" for ordinal in range(len(pictures))]
    for path, picture in zip(paths, pictures, strict=True):
        path.write_text(dot_text(picture), encoding="utf-8")
    return paths


def one_process_each(dot: str, paths: Sequence[Path], watch: Watch, name: str) -> None:
    """Draw each graph with a process of its own."""
    with watch.on(name):
        for path in paths:
            _run([dot, "-Tsvg", "-o", f"{path}.svg", str(path)])


def one_process(dot: str, paths: Sequence[Path], watch: Watch, name: str) -> None:
    """Draw all graphs with one process, which spares `dot` its start."""
    with watch.on(name):
        _run([dot, "-Tsvg", "-O", *map(str, paths)])


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=600)

"""Graphviz, in process where pygraphviz is installed, else as the program `dot`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from pidflow.errors import EnvironmentFault
from pidflow.geometry import Point

_CURES = (
    "no layout engine: a new picture needs Graphviz to place its boxes. "
    'Either run: pip install "pidflow[layout]"  '
    "or install Graphviz so that the program `dot` is on the PATH "
    "(Debian: apt install graphviz; macOS: brew install graphviz; Windows: winget install graphviz). "
    "Pictures whose placing.json is there need neither."
)


def centres(text: str) -> dict[str, Point]:
    """Return where `dot` puts the middle of each node of a graph, y downwards.

    Args:
        text: The graph in the DOT language.

    Raises:
        EnvironmentFault: There is no engine, or it failed.
    """
    return _engine()(text)


def _engine() -> Callable[[str], dict[str, Point]]:
    try:
        import_module("pygraphviz")
    except ImportError:
        return _by_program
    return _in_process


def _in_process(text: str) -> dict[str, Point]:
    pygraphviz = import_module("pygraphviz")
    graph = pygraphviz.AGraph(string=text)
    try:
        graph.layout(prog="dot")
    except (OSError, RuntimeError, ValueError) as failed:
        raise EnvironmentFault(f"Graphviz (in pygraphviz) failed to place the boxes: {failed}") from failed
    return {str(node): _point(*node.attr["pos"].split(",")) for node in graph.nodes()}


def _by_program(text: str) -> dict[str, Point]:
    graphviz = import_module("graphviz")
    try:
        plain = graphviz.Source(text).pipe(format="plain", encoding="utf-8", engine="dot")
    except graphviz.ExecutableNotFound as missing:
        raise EnvironmentFault(_CURES) from missing
    except graphviz.CalledProcessError as failed:
        raise EnvironmentFault(
            f"Graphviz (the program `dot`) failed to place the boxes: {failed}"
        ) from failed
    rows = (line.split() for line in plain.splitlines())
    return {row[1]: _point(row[2], row[3], 72.0) for row in rows if row and row[0] == "node"}


def _point(x: str, y: str, scale: float = 1.0) -> Point:
    return Point(round(float(x) * scale, 1), round(-float(y) * scale, 1))

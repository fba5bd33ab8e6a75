"""`make bench`: how long the pictures take, against the bare `dot` program, and how good they are.

    python -m tests.bench [--rounds 5] [--anew-rounds 1] [--without-anew]

One run prints everything side by side. Wall time depends on what else the machine does; processor time hardly.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Mapping, Sequence
from functools import partial

from pidflow.layout import Placing
from pidflow.model import Assessment
from pidflow.pipeline import open_model
from tests.bench import bare_dot, questions
from tests.bench.cold import build_check
from tests.bench.figures import figures
from tests.bench.layered import layered
from tests.bench.rounds import COLD, Measured, measured, placed_anew

MODEL = "shinjuku-kokuho"

Opened = tuple[Assessment, Mapping[str, Placing]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = _options(arguments)
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} processors,",
        end=" ",
    )
    print(f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown")
    if bare_dot.program() is None:
        print(bare_dot.MISSING)
    _bundled(options)
    _made_up(options)
    questions.tell(open_model(MODEL).assessment, options.rounds)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="Time and figures of the pictures."
    )
    parser.add_argument(
        "--rounds", type=int, default=5, help="rounds of which the median is told (%(default)s)"
    )
    parser.add_argument("--anew-rounds", type=int, default=1, help="rounds of placing anew (%(default)s)")
    parser.add_argument("--without-anew", action="store_true", help="leave out placing the model anew")
    return parser.parse_args(arguments)


def _bundled(options: argparse.Namespace) -> None:
    """The pictures of a real assessment."""
    found = measured(_with_placing, options.rounds, partial(build_check, MODEL, name=COLD))
    if not options.without_anew:
        found.spans.update(placed_anew(_without_placing, options.anew_rounds)[0])
    _tell(f"{MODEL}: every state and difference", found)


def _made_up(options: argparse.Namespace) -> None:
    """A larger one, which no placing.json knows."""
    assessment = layered()
    spans, placed = placed_anew(lambda: (assessment, {}), options.anew_rounds)
    found = measured(lambda: (assessment, placed), options.rounds)
    found.spans.update(spans)
    systems, hops = len(found.drawn[0].sheet.boxes), len(found.drawn[0].sheet.lines)
    _tell(f"layered, made up: {systems} systems, {hops} hops, one picture", found)


def _tell(title: str, found: Measured) -> None:
    print(f"\n== {title}\n")
    print(found.compared())
    print(f"\nWhere the time goes, from the known placing:\n\n{found.stages()}")
    print(
        f"\nFigures by the project's audit; the first nine must be 0:\n\n{figures(found.drawn)}", flush=True
    )


def _with_placing() -> Opened:
    opened = open_model(MODEL)
    return opened.assessment, opened.known


def _without_placing() -> Opened:
    return open_model(MODEL).assessment, {}


if __name__ == "__main__":
    main()

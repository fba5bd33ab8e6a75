"""The bundled pictures drawn by several programs, and how far they agree.

    python -m tests.browser.renderers [--width 1200] [--out FOLDER] [NAME ...]

Chromium is compared with resvg (PyPI: resvg-py) and with librsvg (Debian: librsvg2-bin), each at the same size
in pixels. A picture uses nothing that one of them lacks if they agree up to smoothed edges.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from attrs import frozen
from PIL import Image

from tests.bench.table import table
from tests.browser import chromium
from tests.browser.pixels import Difference, difference
from tests.browser.subjects import every, names

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WIDTH = 1200
_DPI = 96  # resvg would take a millimetre for nothing
RSVG = "rsvg-convert"
NO_RSVG = f"{RSVG} is not installed: run `apt-get install librsvg2-bin` (Debian, Ubuntu)"

Size = tuple[int, int]
Renderer = Callable[[Path, Size], Image.Image]

_PAGE = '<!DOCTYPE html><style>*{{margin:0}}img{{display:block;width:{0}px}}</style><img src="{1}">'


@frozen
class Compared:
    """How a renderer's drawing of a picture differs from Chromium's."""

    picture: str
    renderer: str
    difference: Difference


def renderers(browser: Browser) -> dict[str, Renderer]:
    """Return the programs at hand, Chromium first."""
    found = {"chromium": in_browser(browser), "resvg": by_resvg}
    return {**found, "librsvg": by_librsvg} if shutil.which(RSVG) else found


def in_browser(browser: Browser) -> Renderer:
    """Return Chromium as a renderer."""

    def render(picture: Path, size: Size) -> Image.Image:
        with TemporaryDirectory(prefix="pidflow-") as folder:
            shown = Path(folder) / "shown.html"
            shown.write_text(_PAGE.format(size[0], picture.as_uri()), encoding="utf-8")
            page = browser.new_page(viewport={"width": size[0], "height": size[1]})
            page.goto(shown.as_uri())
            seen = page.screenshot()
            page.close()
        return Image.open(BytesIO(seen))

    return render


def by_resvg(picture: Path, size: Size) -> Image.Image:
    """Draw with resvg."""
    from resvg_py import svg_to_bytes

    return Image.open(BytesIO(svg_to_bytes(svg_path=str(picture), width=size[0], dpi=_DPI)))


def by_librsvg(picture: Path, size: Size) -> Image.Image:
    """Draw with librsvg's program."""
    command = [RSVG, "--width", str(size[0]), "--format", "png", str(picture)]
    ended = subprocess.run(command, capture_output=True, check=True, timeout=120)
    return Image.open(BytesIO(ended.stdout))


def size_of(picture: Path, width: int = WIDTH) -> Size:
    """Return the size in pixels at which a picture is compared; some renderers round its height up."""
    head = picture.read_text(encoding="utf-8")[:1000]
    _, _, wide, high = map(float, head.split('viewBox="', 1)[1].split('"', 1)[0].split())
    return width, int(width * high / wide)


def drawn(picture: Path, programs: Mapping[str, Renderer], width: int = WIDTH) -> dict[str, Image.Image]:
    """Draw a picture with each of the programs."""
    size = size_of(picture, width)
    whole = (0, 0, *size)
    return {name: render(picture, size).convert("RGB").crop(whole) for name, render in programs.items()}


def compared(picture: str, images: Mapping[str, Image.Image]) -> Iterator[Compared]:
    """Yield how the drawings of a picture differ from the first."""
    (_, first), *others = images.items()
    for name, image in others:
        yield Compared(picture, name, difference(first, image))


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw, compare and print; return the exit code."""
    options = _options(arguments)
    lacking = chromium.lacking()
    if lacking:
        print(lacking, file=sys.stderr)
        return chromium.MISSING
    with _folder(options.out) as folder, chromium.started() as browser:
        programs = renderers(browser)
        if "librsvg" not in programs:
            print(NO_RSVG, file=sys.stderr)
        rows = [
            each
            for name, subject in every(folder).items()
            if name in (options.names or names())
            for each in compared(name, _kept(subject.path, drawn(subject.path, programs, options.width)))
        ]
    print(_told(rows))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.browser.renderers", description="Compare renderers against Chromium."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="such as 'shinjuku-kokuho shikaku 2025-01'")
    parser.add_argument("--width", type=int, default=WIDTH, help="of the drawings, in pixels (%(default)s)")
    parser.add_argument("--out", type=Path, help="keep the pictures and their drawings in this folder")
    return parser.parse_args(arguments)


@contextmanager
def _folder(named: Path | None) -> Iterator[Path]:
    if named:
        named.mkdir(parents=True, exist_ok=True)
        yield named.resolve()
    else:
        with TemporaryDirectory(prefix="pidflow-renderers-") as folder:
            yield Path(folder)


def _kept(picture: Path, images: dict[str, Image.Image]) -> dict[str, Image.Image]:
    for name, image in images.items():
        image.save(picture.with_suffix(f".{name}.png"))
    return images


def _told(rows: Sequence[Compared]) -> str:
    cells = [(each.picture, each.renderer, *_figures(each.difference)) for each in rows]
    return table(("picture", "against chromium", "pixels", "of ink", "patch"), cells)


def _figures(found: Difference) -> tuple[str, str, str]:
    return f"{found.pixels:.3%}", f"{found.ink:.2%}", str(found.patch)


if __name__ == "__main__":
    sys.exit(main())

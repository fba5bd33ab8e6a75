"""A report as Markdown, CSV and a page."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

from attrs import evolve

from pidflow.output.report_csv import report_csv
from pidflow.output.report_markdown import report_markdown
from pidflow.output.report_page import report_page
from pidflow.output.report_view import ReportView
from pidflow.output.table import Table

VIEW = ReportView(
    "(別添3) 変更箇所",
    ("練習区", "前 → 後"),
    ("※自動生成", "* generated"),
    Table(("項目", "記載"), (("(1)", "一行\n*二行* <b>|"), ("=1+1", ""))),
    (10, 30),
    ("変更箇所: 2件",),
    "ja",
)


def test_markdown_keeps_lines_within_cells() -> None:
    """A row is a line; whatever the model says means nothing to Markdown."""
    assert report_markdown(VIEW) == (
        "# (別添3) 変更箇所\n"
        "\n"
        "練習区<br>\n前 → 後\n"
        "\n"
        "※自動生成<br>\n\\* generated\n"
        "\n"
        "| 項目 | 記載 |\n"
        "| --- | --- |\n"
        "| (1) | 一行<br>\\*二行\\* \\<b\\>\\| |\n"
        "| =1+1 |  |\n"
        "\n"
        "変更箇所: 2件\n"
    )


def test_csv_is_read_by_excel_and_by_programs() -> None:
    """It begins with a byte order mark, has a record a row, and nothing in it is calculated."""
    text = report_csv(VIEW)
    assert text.encode().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert rows == [["項目", "記載"], ["(1)", "一行\n*二行* <b>|"], ["'=1+1", ""]]


class _Cells(HTMLParser):
    """What stands in the cells of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._within = tag in ("td", "th")
        if self._within:
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self._within:
            self.cells[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._within = False


def test_a_page_holds_every_cell() -> None:
    """Cells are literal and keep their lines; the mark and remarks are there too."""
    page = report_page(VIEW)
    parser = _Cells()
    parser.feed(page)
    assert parser.cells == ["項目", "記載", "(1)", "一行\n*二行* <b>|", "=1+1", ""]
    for line in (VIEW.title, *VIEW.subject, *VIEW.mark, *VIEW.remarks):
        assert line in page


def test_a_page_needs_nothing_else_and_prints_across() -> None:
    """No script, no outside resource; A4 landscape, with the head on each sheet and columns in their weights."""
    page = report_page(evolve(VIEW, language="en"))
    assert '<html lang="en">' in page
    assert not re.search(r"<script|src=|href=|url\(|@import", page)
    assert "@page { size: A4 landscape;" in page
    assert "thead { display: table-header-group; }" in page
    assert re.findall(r'<col style="width:([\d.]+%)">', page) == ["25.0%", "75.0%"]

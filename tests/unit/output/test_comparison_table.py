"""A comparison as tables with a column for each body."""

from __future__ import annotations

from pidflow.comparison import compare
from pidflow.output.comparison_table import (
    comparison_markdown,
    comparison_parts,
    comparison_text,
    narrow,
    remarks,
)
from pidflow.output.table import Table
from tests.unit.comparison.bodies import both
from tests.unit.town import state

FOUND = compare(both())


def rows(nth: int) -> dict[str, tuple[str, ...]]:
    """The rows of a part by their first cell."""
    return {row[0]: row[1:] for row in comparison_parts(FOUND)[nth].table.rows}


def test_the_parts() -> None:
    """Roles, flows, and what plays no role; nothing that has no rows."""
    assert [part.heading for part in comparison_parts(FOUND)] == [
        "役割",
        "役割の間の流れ",
        "役割のないものとの流れ(並べられない)",
        "役割のないもの",
    ]
    alone = compare((state(), state()))
    assert [part.heading for part in comparison_parts(alone, "en")] == ["Roles", "Flows between roles"]


def test_a_role_has_a_column_for_each_body() -> None:
    """Who plays it, what runs on it, that no flow is told, or that the source doesn't tell."""
    told = rows(0)
    assert told["住民記録"] == ("住民記録システム", "住基システム")
    assert told["本人"] == ("区民", "この資料に記載なし")
    assert told["支払基金"] == ("この資料に記載なし", "基金(流れの記載なし)")
    assert told["ガバメントクラウド"][0] == "クラウド (上で動く: 新システム)"


def test_a_pair_of_roles_tells_what_differs() -> None:
    """And each cell the number, the transports and the bases."""
    told = rows(1)
    assert told["住民記録\n→ 基幹システム"] == (
        "手段",
        "番号 含む2\n手段 データ連携・電子記録媒体\n根拠 経路 記載 / 番号 記載",
        "番号 含む1\n手段 データ連携\n根拠 経路 仮定 / 番号 仮定",
    )
    assert told["本人\n→ 担当職員"][0] == "①のみ記載"
    assert told["本人\n→ 担当職員"][2] == "この資料に記載なし"


def test_alike_is_said_too() -> None:
    """A pair in which nothing differs is no empty cell."""
    (part,) = comparison_parts(compare((state(), state()), roles=["住民記録"]))[1:]
    assert part.table.rows[0][1] == "同じ"


def test_places_where_they_are_asked_for() -> None:
    """A line more in each cell."""
    (part,) = comparison_parts(FOUND, "en", ("number", "cited"))[1:2]
    cells = {cell for row in part.table.rows for cell in row[2:]}
    assert "number: Individual Number included 1\ncited: 評価書 p17 (1)" in cells


def test_as_text() -> None:
    """The bodies first, what silence means last; cells are folded for a terminal."""
    parts = comparison_parts(FOUND)
    text = comparison_text(FOUND, parts, "ja")
    assert text.startswith("① 練習区 練習に関する事務 全項目評価書、令和7年1月以降\n② となり市 ")
    assert "■ 役割の間の流れ\nから → へ" in text
    assert text.endswith("流れがないとは限らない。\n")
    assert all(
        len(line) <= 32 for row in narrow(parts[1].table).rows for cell in row for line in cell.split("\n")
    )


def test_lines_of_a_cell_end_at_spaces() -> None:
    """A word longer than a line is cut; the cell's own line ends stay."""
    cell = "Individual Number not included and more\n" + "番" * 20
    (row,) = narrow(Table(("x",), ((cell,),))).rows
    assert row[0].split("\n") == ["Individual Number not included", "and more", "番" * 16, "番" * 4]


def test_as_markdown() -> None:
    """Headings and tables; line ends in cells become spaces."""
    text = comparison_markdown(FOUND, comparison_parts(FOUND), "ja")
    assert text.startswith("- ① 練習区 ")
    assert "## 役割\n\n| 役割 | ① 練習区 | ② となり市 |\n" in text
    assert "| 住民記録 → 基幹システム | 手段 |" in text


def test_remarks() -> None:
    """Nothing where no cell is empty; in words where there is no row."""
    assert remarks(compare((state(), state())), "ja") == ()
    assert remarks(compare(both(), roles=["税務"]), "en") == ("There are no flows between roles.",)

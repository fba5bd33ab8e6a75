"""A verification as text: tables one below the other, or Markdown."""

from __future__ import annotations

from pidflow.output.table import Table, write_table
from pidflow.output.verification import tables
from pidflow.verify import Cover, Manner, Verification


def verification_text(found: Verification) -> str:
    """Return a verification as aligned tables with their headings.

    Args:
        found: The verification.
    """
    parts = (f"{heading}\n{write_table(_shortened(table), 'table')}" for heading, table in tables(found))
    return "\n".join((*parts, f"{verdict(found)}\n"))


def verification_markdown(found: Verification) -> str:
    """Return a verification as Markdown with a final newline.

    Args:
        found: The verification.
    """
    parts = (f"## {heading}\n\n{write_table(table, 'markdown')}" for heading, table in tables(found))
    return "\n".join((f"# {found.title} ({found.assessment})\n", f"{verdict(found)}\n", *parts))


def verdict(found: Verification) -> str:
    """Return what came of it in one line.

    Args:
        found: The verification.
    """
    checks, items = len(found.checks), len(found.coverage)
    told = (
        f"照合 {checks}件: 見つからない {found.manners[Manner.MISSING]}件 (誤り {len(found.errors)}件)。"
        f"項目 {items}件: 未反映 {found.covers[Cover.UNCOVERED]}件、異常 {found.covers[Cover.ANOMALY]}件。"
    )
    return f"{'適合' if found.sound else '不適合'}。{told}"


_LONGEST = 60


def _shortened(table: Table) -> Table:
    """A table without the rest of very long cells, for which a terminal has no room."""
    rows = (
        tuple(cell if len(cell) <= _LONGEST else f"{cell[: _LONGEST - 1]}…" for cell in row)
        for row in table.rows
    )
    return Table(table.head, tuple(rows))

"""A verification as record and as tables: figures, findings, loose matches, and what is not accounted for."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.output.record import SCHEMA
from pidflow.output.table import Row, Table
from pidflow.state import Record, citation_text
from pidflow.verify import (
    Check,
    Cover,
    Coverage,
    Finding,
    Item,
    Manner,
    ReadSource,
    Severity,
    Verification,
)

_LOOSE = (Manner.ALIAS, Manner.DAMAGE, Manner.UNTICKED, Manner.WIDER)
"""How things are found that are not quite as they are written; own words for data are told in the figures."""


def verification_record(found: Verification) -> Record:
    """Return what ``pidflow verify`` answers.

    Args:
        found: The verification.

    Returns:
        The schema, the model, its sources, the summary, every check, every finding, every item.
    """
    return {
        "schema": SCHEMA,
        "assessment": found.assessment,
        "title": found.title,
        "sources": [_source_record(each) for each in found.sources],
        "summary": _summary_record(found),
        "checks": [_check_record(each) for each in found.checks],
        "findings": [_finding_record(each) for each in found.findings],
        "items": [_coverage_record(each) for each in found.coverage],
    }


def sources_table(found: Verification) -> Table:
    """Return what was read, a row each source."""
    head = ("資料", "ファイル", "書式", "頁", "項目")
    rows = (
        (each.key, each.file, each.form, str(each.pages or "-"), str(each.items)) for each in found.sources
    )
    return Table(head, tuple(rows))


def summary_table(found: Verification) -> Table:
    """Return the figures: the checks by how they were found, the items by whether they are accounted for."""
    checks = (("照合", each.ja, str(found.manners[each])) for each in Manner)
    items = (("項目", each.ja, str(found.covers[each])) for each in Cover)
    return Table(("", "結果", "件数"), (*checks, *items))


def findings_table(found: Verification) -> Table:
    """Return what was not found, a row each, the grave ones first."""
    graded = sorted(found.findings, key=lambda each: each.severity is not Severity.ERROR)
    return Table(
        ("度", "種類", "モデル", "内容と対処", "異常の記録"), tuple(_finding_row(each) for each in graded)
    )


def matches_table(found: Verification) -> Table:
    """Return what was found, but by another spelling, through damage or in a wider scope, a row each."""
    rows = (_match_row(each) for each in found.checks if each.sighting.manner in _LOOSE)
    return Table(("結果", "探した語", "見つけた語", "典拠", "範囲", "モデル"), tuple(rows))


def uncovered_table(found: Verification) -> Table:
    """Return the items that are not accounted for, a row each."""
    head = ("資料", "行", "種類", "項目", "断り")
    return Table(head, tuple(_item_row(each) for each in found.coverage if each.cover is Cover.UNCOVERED))


def anomalies_table(found: Verification) -> Table:
    """Return the items that are accounted for as anomalies, with the reasons."""
    head = ("資料", "行", "種類", "項目", "理由")
    rows = (
        (*_item_row(each)[:4], each.reason or "") for each in found.coverage if each.cover is Cover.ANOMALY
    )
    return Table(head, tuple(rows))


def tables(found: Verification) -> Iterator[tuple[str, Table]]:
    """Yield every table that has rows, with its heading, in the order of a report."""
    for heading, table in (
        ("資料", sources_table(found)),
        ("まとめ", summary_table(found)),
        ("見つからないもの", findings_table(found)),
        ("未反映の項目", uncovered_table(found)),
        ("異常として記録した項目", anomalies_table(found)),
        ("別表記・読み取りの傷・印なし・広い範囲で見つけたもの", matches_table(found)),
    ):
        if table.rows:
            yield heading, table


def _finding_row(finding: Finding) -> Row:
    where = str(finding.place) if finding.place else finding.address
    told = f"{finding.message} ({finding.cure})"
    return finding.severity.ja, finding.id, where, told, finding.explained or ""


def _match_row(check: Check) -> Row:
    sighting = check.sighting
    return (
        sighting.manner.ja,
        check.wanted,
        sighting.words,
        str(check.citation),
        sighting.scope,
        check.address,
    )


def _item_row(each: Coverage) -> Row:
    item = each.item
    return each.source, _lines(item), item.kind.ja, str(item), item.damage or ""


def _lines(item: Item) -> str:
    return str(item.first) if item.first == item.last else f"{item.first}-{item.last}"


def _source_record(source: ReadSource) -> Record:
    return {
        "key": source.key,
        "file": source.file,
        "form": source.form,
        "pages": source.pages,
        "items": source.items,
    }


def _summary_record(found: Verification) -> Record:
    return {
        "checks": {"total": len(found.checks), **{each.value: found.manners[each] for each in Manner}},
        "items": {"total": len(found.coverage), **{each.value: found.covers[each] for each in Cover}},
        "errors": len(found.errors),
        "remarks": len(found.findings) - len(found.errors),
        "sound": found.sound,
    }


def _check_record(check: Check) -> Record:
    return {
        "address": check.address,
        "aspect": check.aspect.value,
        "wanted": check.wanted,
        "citation": citation_text(check.citation),
        "manner": check.sighting.manner.value,
        "found": check.sighting.words or None,
        "scope": check.sighting.scope or None,
    }


def _finding_record(finding: Finding) -> Record:
    place = finding.place
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "place": {"file": place.file, "line": place.line, "column": place.column} if place else None,
        "address": finding.address,
        "citation": citation_text(finding.citation),
        "message": finding.message,
        "cure": finding.cure,
        "explained": finding.explained,
    }


def _coverage_record(each: Coverage) -> Record:
    item = each.item
    return {
        "source": each.source,
        "label": item.label,
        "kind": item.kind.value,
        "pages": list(item.pages),
        "lines": [item.first, item.last],
        "damage": item.damage,
        "cover": each.cover.value,
        "with_heading": each.heading,
        "by": list(each.by),
        "reason": each.reason,
    }

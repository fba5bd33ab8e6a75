"""Holding a model against the texts of its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from pidflow.errors import Place, nearest
from pidflow.model import Anomaly, Assessment, Citation
from pidflow.verify.cited import parts
from pidflow.verify.claims import Wanted, wanted
from pidflow.verify.coverage import coverage
from pidflow.verify.lookup import Named, Resolution, resolve, scopes
from pidflow.verify.result import Aspect, Check, Finding, ReadSource, Severity, Verification
from pidflow.verify.seeking import Manner, Scope, Sighting
from pidflow.verify.source import SourceText


def verify(
    assessment: Assessment, sources: Mapping[str, SourceText], places: Mapping[str, Place] | None = None
) -> Verification:
    """Hold a model against its sources, and the sources against the model.

    Args:
        assessment: The model.
        sources: Each of its sources that was read, by key.
        places: Where each part of the model stands in its files, by address; nothing where that isn't known.
    """
    desk = _Desk(assessment, sources, places or {})
    checks = tuple(dict.fromkeys((*desk.citations(), *desk.words())))
    return Verification(
        assessment.id,
        assessment.title,
        tuple(_read(assessment, sources)),
        checks,
        tuple(desk.findings(checks)),
        coverage(assessment, sources),
    )


def _read(assessment: Assessment, sources: Mapping[str, SourceText]) -> Iterator[ReadSource]:
    for source in assessment.sources:
        if source.key in sources:
            text = sources[source.key]
            yield ReadSource(source.key, source.file or "", text.form, len(text.pages), len(text.demanded))


@frozen
class _Desk:
    """What a verification works with."""

    assessment: Assessment
    sources: Mapping[str, SourceText]
    places: Mapping[str, Place]

    def citations(self) -> Iterator[Check]:
        """Every citation of the model, looked up."""
        for part in parts(self.assessment):
            for citation in part.citations:
                resolution = self._resolved(citation)
                if resolution is not None:
                    sighting = _cited(resolution)
                    yield Check(part.address, Aspect.CITATION, str(citation), citation, sighting)

    def words(self) -> Iterator[Check]:
        """Everything that cited items must hold, looked for; a citation that fails is told by itself."""
        for each in wanted(self.assessment):
            resolution = self._resolved(each.citation)
            if resolution is not None and resolution.there:
                yield self._checked(each, resolution)

    def findings(self, checks: tuple[Check, ...]) -> Iterator[Finding]:
        """What of the checks was not found."""
        for check in checks:
            if check.sighting.manner is Manner.MISSING:
                yield self._finding(check)

    def _resolved(self, citation: Citation) -> Resolution | None:
        source = self.sources.get(citation.source)
        return resolve(citation, source) if source is not None else None

    def _checked(self, each: Wanted, resolution: Resolution) -> Check:
        source = self.sources[each.citation.source]
        looked = [*scopes(resolution, source)]
        if each.aspect is Aspect.RECORDED and looked:
            looked[0] = Scope(looked[0].name, f"{looked[0].text}\n{source.recorded}")
        for citation in each.also:
            further = self._resolved(citation)
            if further is not None and further.there:
                looked.extend(scopes(further, self.sources[citation.source]))
        if each.anywhere:
            looked.append(Scope("資料の全体", source.text))
        return Check(each.address, each.aspect, each.name, each.citation, each.seek(tuple(looked)))

    def _finding(self, check: Check) -> Finding:
        explained = None if check.aspect is Aspect.CITATION else self._explained(check)
        grave = check.aspect not in _READ and explained is None
        id, message, cure = self._told(check)
        severity = Severity.ERROR if grave else Severity.REMARK
        place = self.places.get(check.address)
        return Finding(id, severity, place, check.address, check.citation, message, cure, explained)

    def _explained(self, check: Check) -> str | None:
        """What an anomaly says of the words that are missing, if it cites the very item."""
        items = self._items(check.citation)
        said = (
            each.what
            for each in self.assessment.anomalies
            if check.wanted in each.what and self._of_same_item(each, items)
        )
        return next(said, None)

    def _of_same_item(self, anomaly: Anomaly, items: frozenset[object]) -> bool:
        resolution = self._resolved(anomaly.citation)
        return (
            resolution is not None
            and resolution.named in (Named.ITEM, Named.HEADING)
            and len(resolution.items) == 1
            and not items.isdisjoint(resolution.items)
        )

    def _items(self, citation: Citation) -> frozenset[object]:
        resolution = self._resolved(citation)
        return frozenset(resolution.items if resolution is not None else ())

    def _told(self, check: Check) -> tuple[str, str, str]:
        if check.aspect is not Aspect.CITATION:
            return _not_found(check)
        resolution = self._resolved(check.citation)
        assert resolution is not None
        return _not_there(check.citation, resolution)


_READ = (Aspect.DATA, Aspect.WORK)
"""What has no basis of its own and may be the modeller's reading."""

_FOUND = {
    Named.ITEM: Manner.FOUND,
    Named.PAGE: Manner.FOUND,
    Named.HEADING: Manner.IN_PART,
    Named.NO_ITEM: Manner.MISSING,
    Named.NO_PAGE: Manner.MISSING,
}


def _cited(resolution: Resolution) -> Sighting:
    labels = tuple(dict.fromkeys(str(item) for item in resolution.items)) if resolution.there else ()
    words = labels[0] if len(labels) == 1 else f"{len(labels)}件" if labels else ""
    return Sighting(_FOUND[resolution.named], words, words)


def _not_found(check: Check) -> tuple[str, str, str]:
    where = f"「{check.sighting.scope}」 of {check.citation}"
    message = f"{check.aspect.value}「{check.wanted}」 is not in {where}"
    cure = {
        Aspect.SYSTEM: "add the spelling of the source to its aliases, or infer or assume the hop",
        Aspect.WORK: "who is at work may be a reading; see that a note says so",
        Aspect.TRANSPORT: "name the transport as the item does, or say on what else it rests",
        Aspect.DATA: "the words are the modeller's own; see that they mean what the item says",
        Aspect.RECORDED: "name what is recorded as the source does",
        Aspect.WORD: "cite the item that says so, or say that it is inferred or assumed",
    }[check.aspect]
    return f"{check.aspect.value}-not-found", message, cure


def _not_there(citation: Citation, resolution: Resolution) -> tuple[str, str, str]:
    if resolution.named is Named.NO_PAGE:
        pages = (
            f"it has {_listed(resolution.known)}" if resolution.known else "no page numbers are printed in it"
        )
        return "page-missing", f"{citation}: the source has no such page; {pages}", "cite a page that it has"
    near = nearest(citation.item or "", resolution.known)
    hint = f"; did you mean「{near}」?" if near else ""
    message = f"{citation}: the source has no such item there{hint}"
    return "cited-item-missing", message, f"cite one of {_listed(resolution.known)}"


def _listed(names: tuple[str, ...], most: int = 12) -> str:
    listed = "、".join(names[:most])
    return f"{listed} … ({len(names)})" if len(names) > most else listed or "nothing"

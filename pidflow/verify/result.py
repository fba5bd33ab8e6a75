"""What a verification finds: how each claim was found, what is wrong, what of the source is accounted for."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from attrs import define, frozen

from pidflow.errors import Place
from pidflow.model import Citation
from pidflow.verify.seeking import Manner, Sighting
from pidflow.verify.source import Item
from pidflow.vocabulary import Term


class Aspect(Term):
    """What of a claim is looked for."""

    CITATION = "citation", "典拠", "source"
    SYSTEM = "system", "システム", "system"
    WORK = "work", "働くもの", "who is at work"
    TRANSPORT = "transport", "手段", "transport"
    DATA = "data", "データ", "data"
    RECORDED = "recorded", "記録項目", "recorded item"
    WORD = "word", "語", "word"


class Severity(Term):
    """How grave a finding is."""

    ERROR = "error", "誤り", "error"
    REMARK = "remark", "注意", "remark"


@frozen
class Check:
    """One thing of a claim, looked for in the source.

    Args:
        address: Where the claim is in the model.
        aspect: What of it was looked for.
        wanted: The words that were looked for, or the citation.
        citation: Where the claim says that it is stated.
        sighting: How and where it was found.
    """

    address: str
    aspect: Aspect
    wanted: str
    citation: Citation
    sighting: Sighting


@frozen
class Finding:
    """Something that is claimed to be stated and isn't found.

    Args:
        id: What is wrong, such as ``cited-item-missing``.
        severity: How grave it is.
        place: Where the model says it; None where that isn't known.
        address: The address in the model.
        citation: What is cited.
        message: What is wrong.
        cure: What to do.
        explained: What an anomaly of the model says of it; None where none does.
    """

    id: str
    severity: Severity
    place: Place | None
    address: str
    citation: Citation
    message: str
    cure: str
    explained: str | None = None


class Cover(Term):
    """Whether a model accounts for an item."""

    COVERED = "covered", "反映", "covered"
    ANOMALY = "anomaly", "異常として記録", "recorded as an anomaly"
    UNCOVERED = "uncovered", "未反映", "not covered"


@frozen
class Coverage:
    """Whether a model accounts for an item of a source.

    Args:
        source: The key of the source.
        item: The item.
        cover: Whether it does.
        by: The addresses of what does, in the order of the model.
        reason: What the anomaly says; None where the item is no anomaly.
        heading: The label of the item's heading, where that is what is cited; None where the item is itself.
    """

    source: str
    item: Item
    cover: Cover
    by: tuple[str, ...] = ()
    reason: str | None = None
    heading: str | None = None


@frozen
class ReadSource:
    """A source as it was read, for the summary.

    Args:
        key: Its key.
        file: The name of its file.
        form: What kind of document it is.
        pages: How many printed pages anything is from.
        items: How many items it has for which a model must account.
    """

    key: str
    file: str
    form: str
    pages: int
    items: int


@define(frozen=True, slots=False)
class Verification:
    """A model held against its sources.

    Args:
        assessment: The model's id.
        title: Its title.
        sources: What was read.
        checks: Everything that was looked for, in the order of the model.
        findings: What wasn't found.
        coverage: Every item of the sources for which a model must account, in the order of the sources.
    """

    assessment: str
    title: str
    sources: tuple[ReadSource, ...]
    checks: tuple[Check, ...]
    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]

    @cached_property
    def manners(self) -> Counter[Manner]:
        """How many checks were found in each way."""
        return Counter(check.sighting.manner for check in self.checks)

    @cached_property
    def covers(self) -> Counter[Cover]:
        """How many items are accounted for in each way."""
        return Counter(each.cover for each in self.coverage)

    @cached_property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are wrong and not explained by an anomaly."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong and nothing left out."""
        return not self.errors and not self.covers[Cover.UNCOVERED]

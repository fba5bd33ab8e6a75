"""What assessment.yaml says: the ground on which everything else is read, and the head of the whole."""

from __future__ import annotations

from attrs import frozen

from pidflow.loading.bases import Bases, build_bases
from pidflow.loading.citations import Library
from pidflow.loading.faults import Faults
from pidflow.loading.scope import Scope, is_yes, refuse_twice
from pidflow.loading.timeline import build_calendar
from pidflow.loading.values import Fields
from pidflow.model import Assessment, Body, Moment, Source
from pidflow.vocabulary import Form


@frozen
class Ground:
    """What other files are read against.

    Args:
        scope: The timeline and the sources; the systems are still to come.
        moments: The states of which pictures are made.
        bases: What flows may name as a basis.
    """

    scope: Scope
    moments: tuple[Moment, ...]
    bases: Bases


def lay_ground(fields: Fields, faults: Faults) -> Ground:
    """Read what other files speak of.

    Args:
        fields: What assessment.yaml holds.
        faults: Where faults are gathered.
    """
    records = fields.records("sources")
    keys = [each.need("key") for each in records]
    before = len(faults)
    refuse_twice(keys, "the source", faults)
    library = Library(tuple(key.value for key in keys), fields.sound("sources") and len(faults) == before)
    calendar, moments = build_calendar(fields, faults)
    scope = Scope(faults, calendar, library)
    return Ground(scope, moments, build_bases(fields, scope))


def build_assessment(name: str, fields: Fields, ground: Ground) -> Assessment:
    """Return the assessment with all that assessment.yaml says, still without what other files do.

    Args:
        name: Its id.
        fields: What assessment.yaml holds, without a fault.
        ground: What was read of it.
    """
    body = fields.record("body")
    return Assessment(
        id=name,
        title=fields.need("title").value,
        title_en=fields.need("title_en").value,
        body=Body(body.need("name").value, body.need("name_en").value),
        form=Form.named(fields.need("form").value),
        derived=is_yes(fields, "derived"),
        sources=tuple(_source(each) for each in fields.records("sources")),
        timeline=ground.scope.calendar.timeline,
        moments=ground.moments,
        systems=(),
        procedures=(),
    )


def _source(fields: Fields) -> Source:
    title, title_en = fields.need("title").value, fields.need("title_en").value
    return Source(fields.need("key").value, title, title_en, fields.said("file"))

"""Citations as files write them."""

from __future__ import annotations

from attrs import frozen

from pidflow.errors import InputFault
from pidflow.loading.faults import Faults
from pidflow.loading.values import Fields
from pidflow.model import Citation, parse_citation


@frozen
class Library:
    """The sources of an assessment.

    Args:
        sources: Their keys, the usual one first.
        certain: False where one of them could not be read, so that an unknown source proves nothing.
    """

    sources: tuple[str, ...]
    certain: bool = True

    def cited(self, fields: Fields, faults: Faults) -> Citation | None:
        """Read the citation of a record; None where it has none, or none that can be read."""
        text = fields.text("cite")
        if text is None or not self.sources:
            return None
        try:
            return parse_citation(text.value, self.sources, text.place)
        except InputFault as fault:
            if self.certain:
                faults.take(fault)
            return None

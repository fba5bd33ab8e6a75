"""What every part of a model is read against, and small things that each part needs."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from pidflow.calendar import Period
from pidflow.errors import Place
from pidflow.loading.citations import Library
from pidflow.loading.directory import NO_SYSTEMS, Directory
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.files import YES
from pidflow.loading.nodes import TextNode
from pidflow.loading.values import Fields
from pidflow.loading.when import Calendar
from pidflow.model import Citation


@frozen
class Scope:
    """What a part of the model is read against.

    Args:
        faults: Where faults are gathered.
        calendar: The timeline.
        library: The sources.
        directory: The systems; empty while they are read themselves.
    """

    faults: Faults
    calendar: Calendar
    library: Library
    directory: Directory = NO_SYSTEMS

    def knowing(self, directory: Directory) -> Scope:
        """Return the same scope with the systems known."""
        return evolve(self, directory=directory)

    def period(self, fields: Fields) -> Period | None:
        """Read a record's `since` and `until`; None where they make no period."""
        return self.calendar.period(fields, self.faults)

    def cited(self, fields: Fields) -> Citation | None:
        """Read a record's citation; None where it has none."""
        return self.library.cited(fields, self.faults)


def is_yes(fields: Fields, key: str) -> bool:
    """Whether the record says はい under a key."""
    return fields.said(key) == YES


def refuse_twice(names: Iterable[TextNode], what: str, faults: Faults) -> None:
    """Add a fault for each name that another one bears already.

    Example:
        >>> faults = Faults()
        >>> here = Place("a.yaml", 3, 7)
        >>> refuse_twice([TextNode("a", here), TextNode("a", here.moved(9))], "the key", faults)
        >>> print(faults.gathered[0])
        a.yaml:3:16: found the key「a」 a second time; expected each once (it stands in a.yaml:3:7 already)
    """
    first: dict[str, Place] = {}
    for name in names:
        place = first.setdefault(name.value, name.place)
        if place is not name.place:
            cure = f"it stands in {place} already"
            faults.add(name.place, f"{what}{quoted(name.value)} a second time", "each once", cure=cure)

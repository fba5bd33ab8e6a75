"""Systems by any of their spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from pidflow.errors import Place
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.nodes import TextNode
from pidflow.model import System


@frozen
class Directory:
    """Finds systems by name, alias or id.

    Args:
        systems: The systems.
        certain: False where one of them could not be read, so that an unknown name proves nothing.
    """

    systems: tuple[System, ...]
    certain: bool = True
    _by_spelling: Mapping[str, System] = field(init=False, repr=False)

    @_by_spelling.default
    def _spellings(self) -> Mapping[str, System]:
        return {spelling: system for system in self.systems for spelling in system.spellings}

    def find(self, name: str, place: Place, faults: Faults) -> System | None:
        """Return the system of this name; None, with a fault, where there is none."""
        system = self._by_spelling.get(name)
        if system is None and self.certain:
            expected = "a name, alias or id of systems.yaml"
            faults.add(
                place,
                f"the system{quoted(name)}",
                expected,
                name=name,
                among=self._by_spelling,
            )
        return system

    def find_all(self, names: Iterable[TextNode], faults: Faults) -> tuple[System, ...]:
        """Return the systems of these names, without those that are not known; none may come twice."""
        found: dict[str, System] = {}
        for name in names:
            system = self.find(name.value, name.place, faults)
            if system and system.id in found:
                faults.add(name.place, f"the system{quoted(name.value)} a second time", "each system once")
            elif system:
                found[system.id] = system
        return tuple(found.values())

    def find_id(self, name: TextNode | None, faults: Faults) -> str | None:
        """Return the id of the system of this name; None where there is no name or no such system."""
        system = self.find(name.value, name.place, faults) if name else None
        return system.id if system else None


NO_SYSTEMS = Directory(())
"""Where no system is known yet."""

"""The faults of a run, gathered."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from pidflow.errors import Fault, InputFault, ModelFault, Place, nearest

_LONGEST = 60
_MOST_WITH_NEAREST = 1000  # a file of faults is no model; looking for what each might mean would take minutes


def quoted(text: str) -> str:
    """Return the text in Japanese quotes, shortened where a message could not hold it.

    Example:
        >>> quoted("国保")
        '「国保」'
    """
    return f"「{text}」" if len(text) <= _LONGEST else f"「{text[:_LONGEST]}…」"


def one_of(names: Iterable[str]) -> str:
    """Return how a message lists the valid names, of which there is at least one."""
    listed = tuple(names)
    return f"one of {', '.join(listed)}" if len(listed) > 1 else listed[0]


@define
class Faults:
    """Gathers faults, so that one run tells them all.

    Example:
        >>> faults = Faults()
        >>> faults.add(Place("a.yaml"), "「国保」", "a system", among=["国保連"])
        >>> print(faults.gathered[0])
        a.yaml:1:1: found 「国保」; expected a system; did you mean「国保連」?
    """

    _gathered: dict[Fault, None] = field(factory=dict)

    def add(
        self,
        place: Place,
        found: str,
        expected: str,
        *,
        cure: str | None = None,
        name: str = "",
        among: Iterable[str] = (),
    ) -> None:
        """Add a fault.

        Args:
            place: Where.
            found: What was found.
            expected: What would have been right.
            cure: What to do.
            name: The name that is not known; taken from `found` where left out.
            among: The valid names, the nearest of which is told.
        """
        wrong = (name or found.strip("「」"))[:_LONGEST]
        near = nearest(wrong, among) if len(self._gathered) < _MOST_WITH_NEAREST else None
        self._gathered[Fault(place, found, expected, near, cure)] = None

    def take(self, fault: InputFault) -> None:
        """Add the fault of an exception."""
        self._gathered[fault.fault] = None

    @property
    def gathered(self) -> tuple[Fault, ...]:
        """Every fault so far, each once, in the order of finding."""
        return tuple(self._gathered)

    def __len__(self) -> int:
        return len(self._gathered)

    def __bool__(self) -> bool:
        return bool(self._gathered)

    def raise_any(self) -> None:
        """Raise a ModelFault with all of them, if there are any."""
        if self._gathered:
            raise ModelFault(self._gathered)

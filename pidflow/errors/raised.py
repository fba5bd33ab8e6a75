"""The exceptions of pidflow; each says which exit code the command line gives it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from pidflow.errors.fault import Fault


class PidflowError(Exception):
    """Anything that pidflow refuses; `exit_code` is what the command line ends with."""

    exit_code: ClassVar[int] = 70


class InputFault(PidflowError):
    """An argument, pattern, date or name that can't be used.

    Args:
        fault: What is wrong with it.
    """

    exit_code = 2

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class ModelFault(PidflowError):
    """Every fault of a model's files, gathered in one run.

    Args:
        faults: At least one fault, in any order; kept sorted by place.
    """

    exit_code = 2

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=_order))
        super().__init__("\n".join(str(fault) for fault in self.faults))


class EnvironmentFault(PidflowError):
    """Something outside pidflow is missing or failed: a layout engine, a full disk.

    Args:
        message: What is missing and each cure.
    """

    exit_code = 3

    def __init__(self, message: str) -> None:
        super().__init__(message)


def _order(fault: Fault) -> tuple[str, int, int, str]:
    place = fault.place
    return (place.file, place.line, place.column, fault.found) if place else ("", 0, 0, fault.found)

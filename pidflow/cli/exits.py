"""Exit codes, and how each error is told."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

import click

from pidflow.errors import ModelFault, PidflowError

FINE = 0
"""Done; an answer "none" too."""

FINDINGS = 1
"""Findings, stale pictures, differences."""

BAD_INPUT = 2
"""Wrong usage or bad input."""

ENVIRONMENT = 3
"""Something outside is missing or failed."""

OUR_FAULT = 70
"""A fault of pidflow itself."""

INTERRUPTED = 130
"""The user interrupted it."""


class Ended(Exception):
    """A command has said all it has to say and ends with a code.

    Args:
        code: The exit code.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def guarded(action: Callable[[], Any]) -> int:
    """Run an action and return its exit code; every error is told on the error stream, never as a traceback.

    Args:
        action: What to run.
    """
    try:
        action()
        sys.stdout.flush()
    except BaseException as raised:
        return _ending(raised)
    return FINE


def _ending(raised: BaseException) -> int:
    match raised:
        case Ended():
            code = raised.code
        case click.exceptions.Exit():
            code = raised.exit_code
        case KeyboardInterrupt() | click.Abort():
            code = _tell("interrupted", INTERRUPTED)
        case click.ClickException():
            raised.show()
            code = BAD_INPUT
        case PidflowError():
            code = _tell(_refusal(raised), raised.exit_code)
        case BrokenPipeError():
            code = _reader_left()
        case OSError():
            where = f": {raised.filename}" if raised.filename else ""
            code = _tell(f"error: {raised.strerror or raised}{where}", ENVIRONMENT)
        case Exception():
            code = _our_fault(raised)
        case _:
            raise raised
    return code


def _tell(message: str, code: int) -> int:
    click.echo(message, err=True)
    return code


def _refusal(refused: PidflowError) -> str:
    if not isinstance(refused, ModelFault):
        return f"error: {refused}"
    count = len(refused.faults)
    return f"{refused}\nerror: {count} fault{'s' if count > 1 else ''} in the model; nothing was written"


def _reader_left() -> int:
    """The reader of our output (head, less) has gone; nothing is left to tell, and Python must not try."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FINE


def _our_fault(raised: Exception) -> int:
    if os.environ.get("PIDFLOW_DEBUG"):
        traceback.print_exception(raised)
    _tell(f"error: a fault of pidflow itself: {type(raised).__name__}: {raised}", OUR_FAULT)
    return _tell("set PIDFLOW_DEBUG=1 to see where, and please report it", OUR_FAULT)

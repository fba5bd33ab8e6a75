"""What becomes of each failure: a code of the contract and a message, never a traceback."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from pidflow.cli.exits import (
    BAD_INPUT,
    ENVIRONMENT,
    FINDINGS,
    FINE,
    INTERRUPTED,
    OUR_FAULT,
    Ended,
    guarded,
)
from pidflow.errors import EnvironmentFault, Fault, InputFault, ModelFault, PidflowError, Place

FAULT = Fault(Place("a.yaml", 2, 3), "x", "y")


def raising(raised: BaseException) -> Callable[[], None]:
    """An action that fails."""

    def action() -> None:
        raise raised

    return action


@pytest.mark.parametrize(
    ("raised", "code", "told"),
    [
        (Ended(FINDINGS), FINDINGS, ""),
        (click.exceptions.Exit(0), FINE, ""),
        (click.exceptions.Exit(4), 4, ""),
        (InputFault(FAULT), BAD_INPUT, "error: a.yaml:2:3: found x; expected y\n"),
        (
            ModelFault([FAULT]),
            BAD_INPUT,
            "a.yaml:2:3: found x; expected y\nerror: 1 fault in the model; nothing was written\n",
        ),
        (EnvironmentFault("no layout engine"), ENVIRONMENT, "error: no layout engine\n"),
        (PidflowError("?"), OUR_FAULT, "error: ?\n"),
        (
            OSError(errno.ENOSPC, "No space left on device", "x.svg"),
            ENVIRONMENT,
            "error: No space left on device: x.svg\n",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied", "x.svg"),
            ENVIRONMENT,
            "error: Permission denied: x.svg\n",
        ),
        (OSError("odd"), ENVIRONMENT, "error: odd\n"),
        (KeyboardInterrupt(), INTERRUPTED, "interrupted\n"),
        (click.Abort(), INTERRUPTED, "interrupted\n"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else None,
)
def test_each_failure_has_its_code_and_its_message(
    raised: BaseException, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Codes are those of the contract; what is told goes to the error stream alone."""
    assert guarded(raising(raised)) == code
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", told)


def test_the_codes_are_those_of_the_contract() -> None:
    """Scripts rely on the numbers."""
    assert (FINE, FINDINGS, BAD_INPUT, ENVIRONMENT, OUR_FAULT, INTERRUPTED) == (0, 1, 2, 3, 70, 130)


def test_all_went_well(capsys: pytest.CaptureFixture[str]) -> None:
    """An action that ends is fine, whatever it returns."""
    assert guarded(lambda: 5) == FINE
    assert capsys.readouterr().err == ""


def test_several_faults_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """Every fault has its line, and the last line says how many there are."""
    guarded(raising(ModelFault([FAULT, Fault(Place("b.yaml", 1, 1), "x", "y")])))
    assert capsys.readouterr().err.splitlines() == [
        "a.yaml:2:3: found x; expected y",
        "b.yaml:1:1: found x; expected y",
        "error: 2 faults in the model; nothing was written",
    ]


@pytest.mark.parametrize(
    "raised", [click.UsageError("no such thing"), click.FileError("x"), click.BadParameter("x")]
)
def test_wrong_usage_is_bad_input(raised: click.ClickException, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever code click would give, the contract's is 2."""
    assert guarded(raising(raised)) == BAD_INPUT
    assert capsys.readouterr().err.startswith("Error: ")


def test_our_own_fault_is_told_as_such(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no one foresaw ends with 70, without a traceback, and says how to see one."""
    monkeypatch.delenv("PIDFLOW_DEBUG", raising=False)
    assert guarded(raising(KeyError("kikan"))) == OUR_FAULT
    told = capsys.readouterr().err
    assert "a fault of pidflow itself: KeyError: 'kikan'" in told
    assert "PIDFLOW_DEBUG=1" in told
    assert "Traceback" not in told


def test_the_traceback_is_there_for_who_asks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With PIDFLOW_DEBUG the traceback stands before the message."""
    monkeypatch.setenv("PIDFLOW_DEBUG", "1")
    assert guarded(raising(RecursionError("deep"))) == OUR_FAULT
    assert capsys.readouterr().err.startswith("Traceback (most recent call last)")


def test_an_end_that_python_wants_is_not_kept(capsys: pytest.CaptureFixture[str]) -> None:
    """`sys.exit` within an action ends the program as it would anywhere."""
    with pytest.raises(SystemExit):
        guarded(raising(SystemExit(5)))


_WRITES = (
    "import sys; from pidflow.cli.exits import guarded; sys.exit(guarded(lambda: print('x' * 10_000_000)))"
)


def test_a_reader_that_has_gone_is_no_fault() -> None:
    """Who has read enough (`| head`) ends the program quietly and with 0."""
    with subprocess.Popen(
        [sys.executable, "-c", _WRITES], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(1)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == FINE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
def test_a_full_disk_is_the_environment() -> None:
    """Output that can't be written ends with 3 and says why."""
    with open("/dev/full", "w", encoding="utf-8") as full:
        ended = subprocess.run(
            [sys.executable, "-c", _WRITES],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
    assert ended.returncode == ENVIRONMENT
    assert ended.stderr.startswith("error: No space left on device")
    assert "Traceback" not in ended.stderr

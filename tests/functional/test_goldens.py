"""What the models say is what was reviewed; tests/golden/README.md tells what to do where it isn't."""

from __future__ import annotations

import difflib

import pytest

from pidflow.pipeline import bundled, open_model
from tests.functional.run import pidflow
from tests.golden.regenerate import HERE, goldens

CURE = "review it, and run: python -m tests.golden.regenerate"


@pytest.fixture(scope="module")
def current() -> dict[str, str]:
    """What the goldens would be now."""
    return goldens()


def kept(name: str) -> str:
    """What a golden holds."""
    return (HERE / name).read_bytes().decode()


def told(name: str, before: str, after: str) -> str:
    """What differs, as in a review."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), name, "now", n=0, lineterm="")
    return "\n".join((f"{name} has changed; {CURE}", *lines))


@pytest.mark.parametrize("kind", [".csv", ".ja.txt", ".en.txt"])
def test_every_golden_is_current(current: dict[str, str], kind: str) -> None:
    """Every hop and every sentence of every state is as it was reviewed."""
    names = [name for name in current if name.endswith(kind)]
    assert len(names) >= 2
    for name in names:
        assert kept(name) == current[name], told(name, kept(name), current[name])


def test_there_is_no_other_golden(current: dict[str, str]) -> None:
    """A golden that nothing is compared with would only seem to hold something."""
    assert {path.name for path in HERE.iterdir() if path.suffix in (".csv", ".txt")} == set(current)


STATES = tuple((model, moment.id) for model in bundled() for moment in open_model(model).assessment.moments)


@pytest.mark.parametrize(("model", "state"), STATES)
def test_the_command_line_says_it_too(model: str, state: str) -> None:
    """`pidflow hops --format csv` prints the golden to the byte."""
    ended = pidflow("hops", model, "--at", state, "--format", "csv")
    assert ended.returncode == 0
    assert ended.stdout == kept(f"{model}-{state}.csv")

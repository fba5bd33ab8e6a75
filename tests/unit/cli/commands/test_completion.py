"""`pidflow completion` prints what teaches a shell."""

from __future__ import annotations

import pytest

from tests.unit.cli.run import Command


@pytest.mark.parametrize(
    ("shell", "said"),
    [
        ("bash", "complete -o nosort -F"),
        ("zsh", "#compdef pidflow"),
        ("fish", "complete --no-files --command pidflow"),
    ],
)
def test_each_shell_gets_its_own(run: Command, shell: str, said: str) -> None:
    """The script is in the shell's language and asks this program."""
    ended = run("completion", shell)
    assert ended.code == 0
    assert said in ended.out
    assert f"_PIDFLOW_COMPLETE={shell}_complete" in ended.out


def test_an_unknown_shell(run: Command) -> None:
    """The shells that are known are told."""
    ended = run("completion", "csh")
    assert ended.code == 2
    assert "'bash', 'zsh', 'fish'" in ended.err

"""The group of commands: each is imported when it is called, and an unknown one gets the nearest."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import click
import pytest

from pidflow.cli.main import pidflow
from tests.functional.run import ROOT
from tests.unit.cli.run import Command


def loaded_by(*arguments: str) -> tuple[str, set[str]]:
    """What a command prints, and which modules a fresh Python has imported for it."""
    code = (
        "import json, sys\nfrom pidflow.cli.exits import guarded\nfrom pidflow.cli.main import pidflow\n"
        "guarded(lambda: pidflow.main(sys.argv[1:], prog_name='pidflow', standalone_mode=False))\n"
        "print('\\n' + json.dumps(sorted(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
        cwd=ROOT,
    )
    *said, modules = ended.stdout.splitlines()
    return "\n".join(said), set(json.loads(modules))


def layers(modules: set[str]) -> set[str]:
    """The layers of pidflow among modules."""
    return {name.split(".")[1] for name in modules if name.startswith("pidflow.")}


def test_help_loads_no_library() -> None:
    """The answer to `--help` needs the commands' one-liners; version and a shell's completion less."""
    _, modules = loaded_by("--version")
    assert layers(modules) == {"cli", "errors"}
    assert not modules & {"networkx", "graphviz", "pygraphviz", "yaml", "jinja2"}


def test_help_of_the_group_loads_neither_layout_nor_drawing() -> None:
    """`pidflow --help` answers at once."""
    said, modules = loaded_by("--help")
    assert "Draw the 事務の流れ" in said
    assert not layers(modules) & {"layout", "drawing", "loading", "pipeline"}


def test_a_command_loads_what_it_needs() -> None:
    """Completion needs no model; hops need no graph, and nothing draws."""
    _, modules = loaded_by("completion", "bash")
    assert layers(modules) == {"cli", "errors"}
    said, modules = loaded_by("hops", "shinjuku-kokuho", "-p", "1")
    assert "国保標準システム" in said
    assert not modules & {"networkx", "pygraphviz"}


def test_commands_are_listed_in_the_order_of_a_days_work(run: Command) -> None:
    """The help shows each command with what it is for."""
    ended = run("--help")
    assert ended.code == 0
    listed = re.findall(r"^  ([a-z]+)  +[A-Z]", ended.out.split("Commands:")[1], re.MULTILINE)
    assert listed[:4] == ["list", "build", "draw", "hops"]


def test_every_command_is_one() -> None:
    """Each listed name leads to a command of that name, with help and examples."""
    context = click.Context(pidflow)
    for name in pidflow.list_commands(context):
        command = pidflow.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert f"pidflow {name}" in (command.help or "")
    assert pidflow.get_command(context, "nothing") is None


@pytest.mark.parametrize(("word", "nearest"), [("hopps", "hops"), ("buidl", "build"), ("lst", "list")])
def test_a_misspelt_command_gets_the_nearest(run: Command, word: str, nearest: str) -> None:
    """Wrong usage ends with 2 and says what may have been meant."""
    ended = run(word)
    assert (ended.code, ended.out) == (2, "")
    assert f"no command「{word}」; did you mean「{nearest}」?" in ended.err


def test_a_word_like_none_of_them_gets_no_proposal(run: Command) -> None:
    """A proposal that is not alike would mislead."""
    ended = run("qqqqqq")
    assert ended.code == 2
    assert "did you mean" not in ended.err


def test_without_a_command_the_help_is_shown(run: Command) -> None:
    """Who types `pidflow` alone sees what there is; that was no answer, so it ends with 2."""
    ended = run()
    assert ended.code == 2
    assert "Commands:" in ended.out + ended.err


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_by_either_name(run: Command, option: str) -> None:
    """Both spellings of the option lead to the help, of the group and of a command."""
    assert run(option).out.startswith("Usage: pidflow")
    assert run("hops", option).out.startswith("Usage: pidflow hops [OPTIONS] MODEL")


def test_an_unknown_option_is_wrong_usage(run: Command) -> None:
    """An option that isn't there is told with its name."""
    ended = run("--colour")
    assert ended.code == 2
    assert "--colour" in ended.err

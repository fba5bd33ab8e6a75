"""Options are completed from the model that is named before them."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.shell_completion import CompletionItem, ShellComplete

from pidflow.cli.main import pidflow
from pidflow.cli.options import format_option


def offered(*words: str) -> list[CompletionItem]:
    """What a shell offers for the last of these words."""
    *before, last = words
    return ShellComplete(pidflow, {}, "pidflow", "_PIDFLOW_COMPLETE").get_completions(before, last)


def values(*words: str) -> list[str]:
    """The values among what is offered."""
    return [item.value for item in offered(*words) if item.type == "plain"]


def test_commands() -> None:
    """Commands are offered by their beginning."""
    assert values("h") == ["hops"]


def test_models_and_folders() -> None:
    """A MODEL is a bundled name or a folder, for which the shell itself looks."""
    assert "shinjuku-kokuho" in values("hops", "shin")
    assert values("hops", "x") == []
    assert [item.type for item in offered("hops", "x")] == ["dir"]


@pytest.mark.parametrize("option", ["--at", "--procedure", "-p"])
def test_states_and_procedures_of_the_model(model: Path, option: str) -> None:
    """States are offered by id with their label, procedures by number with their title."""
    told = {item.value: item.help for item in offered("hops", str(model), option, "")}
    if option == "--at":
        assert told == {"2024-12": "令和6年12月まで", "2025-01": "令和7年1月以降"}
    else:
        assert told == {"1": "資格と給付", "2": "支払に関する事務"}


def test_by_their_beginning(model: Path) -> None:
    """What has been typed narrows the offers."""
    assert values("draw", str(model), "--at", "2025") == ["2025-01"]
    assert values("draw", str(model), "-p", "3") == []


def test_a_model_that_can_not_be_read_offers_nothing(model: Path) -> None:
    """Completion never shows a fault: the command that follows will."""
    (model / "systems.yaml").write_text("{", encoding="utf-8")
    assert values("hops", str(model), "--at", "") == []
    assert values("hops", "--at", "") == []
    assert values("hops", "no-such-model", "--at", "") == []


def test_the_first_format_is_the_default() -> None:
    """Each command says which forms it has; the help shows the one that is taken."""

    @click.command()
    @format_option("json", "dot")
    def command(form: str) -> str:
        return form

    assert command.main([], standalone_mode=False) == "json"
    assert command.main(["--format", "dot"], standalone_mode=False) == "dot"
    with pytest.raises(click.BadParameter, match="'yaml'"):
        command.main(["--format", "yaml"], standalone_mode=False)
    assert "[default: json]" in command.get_help(click.Context(command))

"""`pidflow completion`: the script that teaches a shell the commands, models, states and procedures."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print a completion script for a shell.

    \b
    Examples:
      pidflow completion bash >> ~/.bashrc
      pidflow completion fish > ~/.config/fish/completions/pidflow.fish
    """
    group = ctx.find_root().command
    completion = get_completion_class(shell)
    assert completion is not None, "click knows the shells that the choice offers"
    click.echo(completion(group, {}, "pidflow", "_PIDFLOW_COMPLETE").source(), nl=False)

"""The entry of the command line: the group of commands, and what becomes of each error."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from pidflow.cli.exits import guarded

_COMMANDS = {
    "list": ("list_models", "List assessments with their states and procedures."),
    "build": ("build", "Draw every procedure in every state, and the pages that lead there."),
    "draw": ("draw", "Draw the 事務の流れ of one procedure, or what changed in it."),
    "hops": ("hops", "List the hops of a state: route, data, tags and their bases."),
    "paths": ("paths", "Find the paths from system to system, certain or possible."),
    "reach": ("reach", "Tell what a system reaches, and what reaches it."),
    "crossings": ("crossings", "List the hops that cross the body's boundary."),
    "registers": ("registers", "List what the form declares: 接続, 入手, 委託, 提供, 移転, ファイル."),
    "recipients": ("recipients", "Tell who outside the body gets the 個人番号, and under which law."),
    "exposure": ("exposure", "Count where the 個人番号 comes in and goes out, for each system."),
    "carriers": ("carriers", "List the systems and transports that touch the 個人番号."),
    "cut": ("cut", "Find the fewest hops that must stop so that nothing gets through."),
    "diff": ("diff", "Tell everything that differs between two states, and what it means for the number."),
    "compare": ("compare", "Line up bodies by the roles of their systems, and tell what one lacks."),
    "report": ("report", "Write what differs between two states in an official form."),
    "verify": ("verify", "Hold a model against the texts of its sources, and these against the model."),
    "export": ("export", "Write a whole state for other programs."),
    "completion": ("completion", "Print a completion script for a shell."),
}
"""Each command: the module of `pidflow.cli.commands` that holds it, and its line in the group's help."""


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order of a day's work."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command with this name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"pidflow.cli.commands.{_COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with a line each, without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve a command; an unknown one is told with the nearest."""
        from pidflow.errors import nearest

        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            like = nearest(args[0], _COMMANDS)
            hint = f"; did you mean「{like}」?" if like else ""
            ctx.fail(f"no command「{args[0]}」{hint}")
        return super().resolve_command(ctx, args)


@click.command(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="pidflow", prog_name="pidflow")
def pidflow() -> None:
    """Where does the 個人番号 go? Model, draw and ask how personal data moves through a municipality.

    \b
    Examples:
      pidflow list
      pidflow build
      pidflow draw shinjuku-kokuho --procedure 1 --at 令和7年1月 -o 01.svg
      pidflow hops shinjuku-kokuho --procedure 1
      pidflow paths shinjuku-kokuho --from 住民記録システム --to 国保連合会
      pidflow diff shinjuku-kokuho 令和6年12月 令和7年1月
    """


def run() -> None:
    """Run the command line and end with the exit code of the contract."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    sys.exit(guarded(lambda: pidflow.main(prog_name="pidflow", standalone_mode=False)))

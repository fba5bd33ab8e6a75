"""What questions share: which state and hops are asked, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click
from attrs import frozen
from click.shell_completion import CompletionItem

from pidflow.cli.opening import opened_state
from pidflow.cli.options import (
    Decorator,
    WithinModel,
    at_option,
    model_argument,
    procedure_option,
    stated_option,
    systems,
)
from pidflow.errors import Place, nearest
from pidflow.notation import Pattern, parse_pattern
from pidflow.query import Carrying, Question, Scope
from pidflow.vocabulary import TRANSPORTS

Over = tuple[str, ...] | None
"""Transports by name; none of them asks for what is not stated, None for anything."""


def about_state() -> Decorator:
    """MODEL and the options that say which state and which hops of it are asked.

    The command is handed ``state`` and ``scope`` in place of what was written.
    """
    options = (
        model_argument(),
        at_option(),
        procedure_option(),
        stated_option(),
        click.option(
            "--transitional/--no-transitional",
            default=True,
            show_default=True,
            help="Whether routes that stay until an undated milestone (移行完了) count.",
        ),
        _systems_option("--avoiding", "avoiding", "System that no hop may touch."),
    )

    def decorated(command: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(command)
        def asked(
            *,
            model: str,
            when: str | None,
            procedure: str | None,
            stated: bool,
            transitional: bool,
            avoiding: tuple[str, ...],
            **rest: Any,
        ) -> Any:
            _, state = opened_state(model, when)
            return command(state=state, scope=Scope(avoiding, procedure, stated, transitional), **rest)

        bound: Callable[..., Any] = asked
        for option in reversed(options):
            bound = option(bound)
        return bound

    return decorated


def pattern_argument() -> Decorator:
    """The pattern; several words are one, so that it may stand without quotes where the shell lets it."""
    return click.argument("pattern", nargs=-1, type=WithinModel("PATTERN", systems))


def system_argument(name: str, **attributes: Any) -> Decorator:
    """An argument that names a system."""
    return click.argument(name, type=WithinModel(name.upper(), systems), **attributes)


def from_option(**attributes: Any) -> Decorator:
    """The option that says where it begins."""
    return _system_option("--from", "source", "System where it begins.", **attributes)


def to_option(**attributes: Any) -> Decorator:
    """The option that says where it ends."""
    return _system_option("--to", "target", "System where it ends.", **attributes)


def via_option() -> Decorator:
    """The option that says what it passes on the way."""
    return _systems_option("--via", "via", "System that it passes; several in this order.")


def carrying_option(usual: Carrying) -> Decorator:
    """The option that says what every hop must carry.

    Args:
        usual: What is meant where nothing is said; the command is handed None then.
    """
    words = ", ".join(f"{each.value} ({each.ja})" for each in Carrying)
    return click.option(
        "--carrying",
        type=CarryingWord(),
        help=f"What every hop carries: {words}. [default: {usual.value}]",
    )


def over_option() -> Decorator:
    """The option that says over what every hop must go."""
    return click.option(
        "--over",
        multiple=True,
        type=TransportWord(),
        callback=_as_over,
        help="Transport over which every hop goes, one of several where repeated; '?' for not stated.",
    )


def certain_option() -> Decorator:
    """The option that leaves out what is only possible."""
    return click.option(
        "--certain", is_flag=True, help="Leave out what is only possible, the document being silent."
    )


@frozen
class Words:
    """A question as options ask it; None and nothing where an option is not given.

    Args:
        source: What ``--from`` says.
        target: What ``--to`` says.
        carrying: What ``--carrying`` says.
        over: What ``--over`` says.
        via: What ``--via`` says.
    """

    source: str | None
    target: str | None
    carrying: Carrying | None
    over: Over
    via: tuple[str, ...] = ()

    @property
    def given(self) -> tuple[str, ...]:
        """The options that were given."""
        said = {
            "--from": self.source is not None,
            "--to": self.target is not None,
            "--carrying": self.carrying is not None,
            "--over": self.over is not None,
            "--via": bool(self.via),
        }
        return tuple(option for option, given in said.items() if given)


def asked_for(pattern: tuple[str, ...], words: Words, usual: Carrying) -> Question | Pattern:
    """Return what is asked, in a pattern or in words.

    Args:
        pattern: The words of the pattern; none where it is asked with options.
        words: What the options ask.
        usual: What every hop carries where nothing is said about it.

    Raises:
        UsageError: It is asked in both.
        InputFault: The pattern can't be read.
    """
    if not pattern:
        return Question(words.source, words.target, words.carrying or usual, words.over, words.via)
    if words.given:
        found = f"PATTERN「{' '.join(pattern)}」 and {', '.join(words.given)}"
        raise click.UsageError(f"{found} ask the same thing twice: give a pattern or these options")
    return parse_pattern(" ".join(pattern), Place("<pattern>"))


class CarryingWord(click.ParamType[Carrying]):
    """What a hop carries: a code or its Japanese name."""

    name = "WHAT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Carrying:
        """Return the word that is meant."""
        if isinstance(value, Carrying):
            return value
        try:
            return Carrying.named(value)
        except KeyError:
            names = [name for each in Carrying for name in (each.value, each.ja)]
            like = nearest(value, names)
            hint = f"; did you mean「{like}」?" if like else ""
            self.fail(f"found「{value}」; expected one of {'、'.join(names)}{hint}", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer each by its code and by its name."""
        offers = [(each.value, each.ja) for each in Carrying] + [(each.ja, each.value) for each in Carrying]
        return [CompletionItem(name, help=told) for name, told in offers if name.startswith(incomplete)]


class TransportWord(click.ParamType[str]):
    """A transport by name; it is looked up where the question is asked."""

    name = "TRANSPORT"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer the vocabulary."""
        offers = [(each.name, each.en) for each in TRANSPORTS]
        return [CompletionItem(name, help=told) for name, told in offers if name.startswith(incomplete)]


def _as_over(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> Over:
    if "?" not in given:
        return given or None
    if len(given) > 1:
        raise click.BadParameter("'?' asks for what is not stated, and stands alone", ctx, param)
    return ()


def _system_option(flag: str, name: str, told: str, **attributes: Any) -> Decorator:
    return click.option(flag, name, type=WithinModel("SYSTEM", systems), help=told, **attributes)


def _systems_option(flag: str, name: str, told: str) -> Decorator:
    return _system_option(flag, name, f"{told} May be repeated.", multiple=True)

"""The arguments and options that commands share, with their completion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
from click.shell_completion import CompletionItem

from pidflow.wording import LANGUAGES

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class ModelName(click.ParamType[str]):
    """A bundled model's name or the path of a model's folder."""

    name = "MODEL"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer the bundled models, and folders."""
        from pidflow.pipeline import bundled

        names = [CompletionItem(name) for name in bundled() if name.startswith(incomplete)]
        return [*names, CompletionItem(incomplete, type="dir")]


class WithinModel(click.ParamType[str]):
    """A text that means something within the model named before it: a state, a procedure or a system."""

    def __init__(self, name: str, offers: Callable[[Any], list[tuple[str, str]]]) -> None:
        self.name = name
        self._offers = offers

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer what the model has; nothing where it can't be read."""
        from pidflow.errors import PidflowError
        from pidflow.pipeline import open_model

        # an option that still lacks its value keeps click from binding the arguments before it
        model = ctx.params.get("model") or next(iter(ctx.args), None)
        try:
            assessment = open_model(model).assessment if model else None
        except PidflowError:
            return []
        offers = self._offers(assessment) if assessment else []
        return [CompletionItem(value, help=told) for value, told in offers if value.startswith(incomplete)]


def _states(assessment: Any) -> list[tuple[str, str]]:
    return [(moment.id, moment.label) for moment in assessment.moments]


def _procedures(assessment: Any) -> list[tuple[str, str]]:
    return [(each.headings[-1].number, each.headings[-1].title) for each in assessment.procedures]


def systems(assessment: Any) -> list[tuple[str, str]]:
    """Return what is offered where a system is asked for: each by its newest name, then each by its id."""
    named = [(each.names[-1].ja, each.id) for each in assessment.systems]
    return [*named, *((id, name) for name, id in named)]


def model_argument(**attributes: Any) -> Decorator:
    """The MODEL argument: a bundled name or a path."""
    return click.argument("model", type=ModelName(), **attributes)


def at_option() -> Decorator:
    """The option that says at which point the assessment is looked at."""
    return click.option(
        "--at",
        "when",
        type=WithinModel("POINT", _states),
        help="State's id or label, date (令和7年1月, 2025-01) or milestone. [default: the newest state]",
    )


def diff_option() -> Decorator:
    """The option that says which two states are compared."""
    return click.option(
        "--diff",
        "compared",
        nargs=2,
        type=WithinModel("POINT", _states),
        metavar="BEFORE AFTER",
        help="Show what changes from one state to another; each is said as for --at.",
    )


def state_argument(name: str) -> Decorator:
    """An argument that says at which point the assessment is looked at, as `--at` does."""
    return click.argument(name, type=WithinModel(name.upper(), _states))


def procedure_option(**attributes: Any) -> Decorator:
    """The option that chooses a 事務."""
    return click.option(
        "--procedure",
        "-p",
        type=WithinModel("N", _procedures),
        help="Number or key of the 事務.",
        **attributes,
    )


def stated_option() -> Decorator:
    """The option that leaves out whatever the document does not itself state."""
    return click.option(
        "--stated", is_flag=True, help="Only what the document states; the rest is shown as unstated."
    )


def language_option(told: str = "Language.") -> Decorator:
    """The option that chooses the language of what is written."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(LANGUAGES),
        default=LANGUAGES[0],
        show_default=True,
        help=told,
    )


def format_option(*forms: str) -> Decorator:
    """The option that chooses how an answer is written; the first form is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help="How to write it.",
    )

"""The handle of an assessment, and the ways to get one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import define, field

from pidflow import pipeline
from pidflow.api.difference import Difference
from pidflow.api.overview import procedures_table, states_table
from pidflow.api.showing import Shown, Telling
from pidflow.api.state import State
from pidflow.calendar import Point
from pidflow.layout import Placing
from pidflow.model import Assessment as Model
from pidflow.state import state_at


@define(frozen=True, repr=False)
class Assessment(Shown):
    """One body's assessment; made by `load` or `sketch`.

    Args:
        model: The model itself.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> pidflow.load("shinjuku-kokuho").states
        ('2024-12', '2025-01')
    """

    model: Model = field(repr=False)
    known: Mapping[str, Placing] = field(repr=False, factory=dict)

    @property
    def id(self) -> str:
        """Its id, such as ``shinjuku-kokuho``."""
        return self.model.id

    @property
    def title(self) -> str:
        """The name of the 事務 that is assessed."""
        return self.model.title

    @property
    def states(self) -> tuple[str, ...]:
        """The ids of the states of which pictures are made, oldest first."""
        return tuple(moment.id for moment in self.model.moments)

    def at(self, when: str | Point | None = None) -> State:
        """Return the assessment at a point.

        Args:
            when: A state's id or label, a date (``令和7年1月``, ``2025-01``) or a milestone; None is the
                newest state.

        Raises:
            InputFault: It is none of these, or lies before anything that the assessment tells.
        """
        point = self.model.moments[-1].id if when is None else when
        return State(state_at(self.model, point), self.known)

    def diff(self, before: str | Point, after: str | Point | None = None) -> Difference:
        """Return what differs between two of its states.

        Args:
            before: The state before, said as for `at`.
            after: The state after; None is the newest.

        Raises:
            InputFault: One of them is none, or lies before anything that the assessment tells.

        Example:
            >>> import pidflow
            >>> found = pidflow.load("shinjuku-kokuho").diff("令和6年12月", "令和7年1月")
            >>> found.answer.before.id, found.answer.after.id
            ('2024-12', '2025-01')
        """
        return self.at(before).diff(self.at(after))

    def _heading(self) -> str:
        body, form = self.model.body.name, self.model.form.ja
        return f"評価書 / assessment: {body} {self.title} {form} ({self.id})"

    def _telling(self) -> Telling:
        newest = self.at()
        said = f"事務: {newest.label} / procedures: {newest.id}"
        return Telling((states_table(self.model), procedures_table(newest.view)), (said,))


def load(model: str | Path) -> Assessment:
    """Load a model.

    Args:
        model: The name of a bundled model (see `bundled`), or the path of a model's folder.

    Raises:
        InputFault: There is no such model.
        ModelFault: Its files have faults; all of them are told, each with its place and cure.

    Example:
        >>> load("shinjuku-kokuho").title
        '国民健康保険に関する事務'
    """
    opened = pipeline.open_model(model)
    return Assessment(opened.assessment, opened.known)


def bundled() -> tuple[str, ...]:
    """Return the names of the models that come with pidflow, sorted.

    Example:
        >>> "shinjuku-kokuho" in bundled()
        True
    """
    return pipeline.bundled()


def sketch(
    title: str,
    steps: Mapping[str, str | Iterable[str]],
    *,
    outside: Iterable[str] = (),
    people: Iterable[str] = (),
) -> Assessment:
    """Make a small assessment from routes in the notation, without any file.

    Args:
        title: What it is called.
        steps: For each number its route, or its routes.
        outside: The names of the systems and parties outside the body.
        people: The names of the persons; those who are outside are named in `outside` too.

    Returns:
        An assessment of one procedure and one state, every claim assumed, since no document stands behind it.

    Raises:
        InputFault: A route is malformed, or leads from a system straight back to itself.

    Example:
        >>> town = sketch("練習", {"(1)": "住民記録システム =[庁内連携]=> 国保システム"})
        >>> town.at().hops()[0].route
        '住民記録システム =[庁内連携]=> 国保システム'
    """
    return Assessment(pipeline.sketch(title, steps, outside=outside, people=people))

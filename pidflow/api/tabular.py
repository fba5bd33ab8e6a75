"""Answers as plain records, and as a data frame where pandas is present."""

from __future__ import annotations

from abc import abstractmethod
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pidflow.api.showing import Shown
from pidflow.errors import EnvironmentFault
from pidflow.state import Record

if TYPE_CHECKING:
    from pandas import DataFrame


class Tabular(Shown):
    """What is a table: it gives its rows as plain values."""

    __slots__ = ()

    @abstractmethod
    def to_records(self) -> list[Record]:
        """Return its rows as plain values with the keys of the JSON output, every one of them."""

    def to_pandas(self) -> DataFrame:
        """Return its rows as a ``pandas.DataFrame``; the keys of a record within a record are joined by dots.

        Raises:
            EnvironmentFault: pandas is not installed.
        """
        if find_spec("pandas") is None:
            raise EnvironmentFault(
                "to_pandas needs pandas, which is not installed: run `pip install pandas`, "
                "or take the plain values of to_records()"
            )
        from pandas import json_normalize

        return json_normalize(self.to_records())

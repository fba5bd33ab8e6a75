"""The eras of 和暦 since the solar calendar, with their first and last days."""

from __future__ import annotations

import datetime

from attrs import frozen

SOLAR = datetime.date(1873, 1, 1)
"""明治6年1月1日, the first day of the solar calendar in Japan (明治5年太政官布告第337号)."""


@frozen
class Era:
    """An era of 和暦.

    Args:
        name: Its name in kanji.
        letter: The letter that stands for it in forms.
        first: Its first day, in the year that is its 元年.
        last: Its last day; the last day that can be told for the present era.

    Example:
        >>> ERAS[-1].written(2019), ERAS[-1].written(2024)
        ('令和元年', '令和6年')
    """

    name: str
    letter: str
    first: datetime.date
    last: datetime.date

    def written(self, year: int) -> str:
        """Return the year of the Christian era as a year of this one; the first is 元年."""
        number = year - self.first.year + 1
        return f"{self.name}{'元' if number == 1 else number}年"

    def western(self, number: int) -> int:
        """Return the year of the Christian era for a year's number in this era."""
        return self.first.year + number - 1


ERAS: tuple[Era, ...] = (
    Era("明治", "M", datetime.date(1868, 1, 25), datetime.date(1912, 7, 29)),
    Era("大正", "T", datetime.date(1912, 7, 30), datetime.date(1926, 12, 24)),
    Era("昭和", "S", datetime.date(1926, 12, 25), datetime.date(1989, 1, 7)),
    Era("平成", "H", datetime.date(1989, 1, 8), datetime.date(2019, 4, 30)),
    Era("令和", "R", datetime.date(2019, 5, 1), datetime.date.max),
)
"""Every era, oldest first.

The day of change belongs to the new era: 明治45年7月30日詔書, 大正15年12月25日詔書,
昭和64年政令第1号 (from the next day), 平成31年政令第143号.
"""


def era_of(day: datetime.date) -> Era:
    """Return the era in which a day lies.

    Raises:
        ValueError: The day lies before 明治.

    Example:
        >>> era_of(datetime.date(1989, 1, 7)).name, era_of(datetime.date(1989, 1, 8)).name
        ('昭和', '平成')
    """
    for era in ERAS:
        if era.first <= day <= era.last:
            return era
    raise ValueError(f"{day} lies before 明治")


def era_named(name: str) -> Era:
    """Return the era with this name or letter.

    Raises:
        KeyError: No era has it.

    Example:
        >>> era_named("R") is era_named("令和")
        True
    """
    for era in ERAS:
        if name in (era.name, era.letter):
            return era
    raise KeyError(name)

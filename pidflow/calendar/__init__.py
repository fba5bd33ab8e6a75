"""Dates with their precision, milestones without a date, and the timeline that orders them all.

Documents say 「令和6年12月まで」 and mean all of December: ``until`` is inclusive as it is written.
Inside, a period runs from its start up to, and without, the day after its end, so that periods
which follow each other leave no gap and share no day.
"""

from pidflow.calendar.date import Date
from pidflow.calendar.order import disorder, repeated
from pidflow.calendar.parsing import parse_date
from pidflow.calendar.period import ALWAYS, Period
from pidflow.calendar.point import Milestone, Point
from pidflow.calendar.position import Position
from pidflow.calendar.timeline import Timeline

__all__ = [
    "ALWAYS",
    "Date",
    "Milestone",
    "Period",
    "Point",
    "Position",
    "Timeline",
    "disorder",
    "parse_date",
    "repeated",
]

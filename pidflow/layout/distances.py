"""The distances, in points, that every part of the layout keeps to."""

from __future__ import annotations

APART = 8.0
"""Parallel lines, and ports of one side, are at least so far apart."""
PITCH = 10.0
"""Lanes and ports are so far apart where there is room: a badge on a line stays clear of the next line."""
CORNER = 6.0
"""Ports keep so far from the corners of their box."""
LEAD = 12.0
"""Lines run at least so far from a box, so that the last segment has room for an arrowhead."""
EDGE = 8.0
"""Lines run at least so far from a boundary's edge."""
PADDING = 20.0
"""A boundary's edge keeps so far from what it holds: room for one lane."""
TITLE_INSET = 8.0
TITLE_DROP = 4.0
"""Where a boundary's title stands, from the boundary's corner."""
CLEAR = 2.0
"""Labels keep so far from boxes, titles, edges and one another."""
CLEAR_OF_LINES = 3.0
"""Labels keep so far from the lines of others."""
TOUCH = 2.5
"""A label beside its line is so far from it."""
BADGE = 34.0
"""A label no wider than this is a badge, which may sit on its line."""
MARGIN = 7.0
"""The canvas reaches so far beyond all that is drawn."""
PAGES = ((1007.0, 567.0), (699.0, 794.0))
"""The room for a diagram on A4, landscape and portrait, between head and legend: type of 10 at 8 pt."""

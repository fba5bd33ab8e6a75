"""Placing boxes, routing lines and putting labels: a sheet with a place for everything on it."""

from pidflow.layout.arranging import arrange
from pidflow.layout.audit import Audit, audit
from pidflow.layout.columns import place_in_columns
from pidflow.layout.place import place
from pidflow.layout.placing import Placing
from pidflow.layout.shapes import Layout, Polyline

__all__ = ["Audit", "Layout", "Placing", "Polyline", "arrange", "audit", "place", "place_in_columns"]

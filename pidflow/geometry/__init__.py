"""Points and rectangles in points (1/72 inch), y downwards; exact, without any drawing."""

from pidflow.geometry.shapes import Point, Rect, Size

__all__ = ["Point", "Rect", "Size"]

"""How wide text is and where names break into lines, told without any font."""

from pidflow.textsize.breaking import broken
from pidflow.textsize.width import width

__all__ = ["broken", "width"]

"""The Python side: handles with verbs, and how they show themselves in a notebook."""

from pidflow.api.assessment import Assessment, bundled, load, sketch
from pidflow.api.drawing import Drawing
from pidflow.api.hop import Hop
from pidflow.api.state import State
from pidflow.errors import PidflowError

__all__ = ["Assessment", "Drawing", "Hop", "PidflowError", "State", "bundled", "load", "sketch"]

"""The Python side: handles with verbs, and how they show themselves in a notebook."""

from pidflow.api.assessment import Assessment, bundled, load, sketch
from pidflow.api.carriers import Carriers
from pidflow.api.comparison import Comparison, compare
from pidflow.api.crossings import Crossings
from pidflow.api.cut import Cut
from pidflow.api.difference import Difference
from pidflow.api.drawing import Drawing
from pidflow.api.exposure import Exposure
from pidflow.api.hop import Hop, Hops
from pidflow.api.paths import Path, Paths
from pidflow.api.procedure import Procedure, Step
from pidflow.api.reach import Reach
from pidflow.api.report import Report
from pidflow.api.state import State
from pidflow.errors import PidflowError

__all__ = [
    "Assessment",
    "Carriers",
    "Comparison",
    "Crossings",
    "Cut",
    "Difference",
    "Drawing",
    "Exposure",
    "Hop",
    "Hops",
    "Path",
    "Paths",
    "PidflowError",
    "Procedure",
    "Reach",
    "Report",
    "State",
    "Step",
    "bundled",
    "compare",
    "load",
    "sketch",
]

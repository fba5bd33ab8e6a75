"""Questions about a state: paths, reach, crossings, exposure, carriers, cuts.

A question says what is asked of a hop (`Carrying`, transports), a `Scope` which hops count. Every answer
tells how sure it is (`Certainty`): what the document leaves unstated makes it possible, never a "no".
"""

from pidflow.query.beginning import Beginning, HowMany, beginning, how_many
from pidflow.query.builders import Order
from pidflow.query.carriers import Carriers, CarriersOver, carriers, carriers_over
from pidflow.query.counting import Count, Traffic
from pidflow.query.crossings import Crossing, crossings
from pidflow.query.cut import Cut, cut
from pidflow.query.exposure import Exposure, exposure
from pidflow.query.hints import Hints, hints
from pidflow.query.matches import Match, matches
from pidflow.query.path import Path
from pidflow.query.paths import Paths, paths
from pidflow.query.question import Question
from pidflow.query.reach import Reach, Reached, reach
from pidflow.query.recipients import Declaration, Recipient, recipients
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.terms import Carrying
from pidflow.query.wider import Wider, wider
from pidflow.vocabulary import Certainty, Direction

__all__ = [
    "EVERYTHING",
    "Beginning",
    "Carriers",
    "CarriersOver",
    "Carrying",
    "Certainty",
    "Count",
    "Crossing",
    "Cut",
    "Declaration",
    "Direction",
    "Exposure",
    "Hints",
    "HowMany",
    "Match",
    "Order",
    "Path",
    "Paths",
    "Question",
    "Reach",
    "Reached",
    "Recipient",
    "Scope",
    "Traffic",
    "Wider",
    "beginning",
    "carriers",
    "carriers_over",
    "crossings",
    "cut",
    "exposure",
    "hints",
    "how_many",
    "matches",
    "paths",
    "reach",
    "recipients",
    "wider",
]

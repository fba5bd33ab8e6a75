"""Faults in what a user wrote, where they stand, and how they are told."""

from pidflow.errors.fault import Fault, Place
from pidflow.errors.nearest import nearest, nearest_names
from pidflow.errors.raised import (
    EnvironmentFault,
    InputFault,
    ModelFault,
    PidflowError,
)

__all__ = [
    "EnvironmentFault",
    "Fault",
    "InputFault",
    "ModelFault",
    "PidflowError",
    "Place",
    "nearest",
    "nearest_names",
]

"""The words of the domain as frozen classes: what an assessment is made of."""

from pidflow.model.assessment import Anomaly, Assessment, Body, Moment
from pidflow.model.basis import Basis, HopBasis
from pidflow.model.citation import Citation, Source, parse_citation
from pidflow.model.flow import Flow, Hop
from pidflow.model.history import Correction, History
from pidflow.model.procedure import Heading, Procedure, Step, StepVersion
from pidflow.model.recorded import RecordedChange
from pidflow.model.register import (
    REGISTERS,
    Entrustment,
    Exchange,
    File,
    Measure,
    Reentrustment,
    Registers,
    Storage,
)
from pidflow.model.rules import RULES, Rule, rule
from pidflow.model.system import Hosting, Name, System

__all__ = [
    "REGISTERS",
    "RULES",
    "Anomaly",
    "Assessment",
    "Basis",
    "Body",
    "Citation",
    "Correction",
    "Entrustment",
    "Exchange",
    "File",
    "Flow",
    "Heading",
    "History",
    "Hop",
    "HopBasis",
    "Hosting",
    "Measure",
    "Moment",
    "Name",
    "Procedure",
    "RecordedChange",
    "Reentrustment",
    "Registers",
    "Rule",
    "Source",
    "Step",
    "StepVersion",
    "Storage",
    "System",
    "parse_citation",
    "rule",
]

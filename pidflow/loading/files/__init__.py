"""The shape of each file of a model. docs/format.md tells the same in prose."""

from pidflow.loading.files.anomalies import ANOMALIES
from pidflow.loading.files.assessment import ASSESSMENT
from pidflow.loading.files.common import NO, YES
from pidflow.loading.files.procedure import PROCEDURE
from pidflow.loading.files.registers import REGISTERS
from pidflow.loading.files.systems import SYSTEMS
from pidflow.loading.shapes import Record

FILES: dict[str, Record] = {
    "assessment": ASSESSMENT,
    "systems": SYSTEMS,
    "procedure": PROCEDURE,
    "registers": REGISTERS,
    "anomalies": ANOMALIES,
}
"""Every kind of file with its shape."""

__all__ = ["FILES", "NO", "YES"]

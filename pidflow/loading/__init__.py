"""Loading models: from YAML files to the assessment, every fault told with its place."""

from pidflow.loading.find import bundled, find
from pidflow.loading.folder import model_files
from pidflow.loading.json_schema import schema_files
from pidflow.loading.loader import load
from pidflow.loading.places import places
from pidflow.loading.placing import load_placing
from pidflow.loading.sources import read_sources

__all__ = ["bundled", "find", "load", "load_placing", "model_files", "places", "read_sources", "schema_files"]

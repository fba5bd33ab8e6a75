"""Each use case as a few calls; the only conductor of the layers below."""

from pidflow.pipeline.answer import draw_answer, procedures_of
from pidflow.pipeline.arrangement import drawn_key, layout_of, picture_states, placings, sheet_keys, sheet_of
from pidflow.pipeline.build import index, page, picture_count, pictures
from pidflow.pipeline.comparing import audit_comparison, draw_comparison, state_called
from pidflow.pipeline.drawing import audit_of, draw, draw_difference, scene_of
from pidflow.pipeline.opening import Opened, bundled, open_model
from pidflow.pipeline.product import Product
from pidflow.pipeline.reporting import report_view
from pidflow.pipeline.sketching import sketch

__all__ = [
    "Opened",
    "Product",
    "audit_comparison",
    "audit_of",
    "bundled",
    "draw",
    "draw_answer",
    "draw_comparison",
    "draw_difference",
    "drawn_key",
    "index",
    "layout_of",
    "open_model",
    "page",
    "picture_count",
    "picture_states",
    "pictures",
    "placings",
    "procedures_of",
    "report_view",
    "scene_of",
    "sheet_keys",
    "sheet_of",
    "sketch",
    "state_called",
]

"""Each use case as a few calls; the only conductor of the layers below."""

from pidflow.pipeline.arrangement import layout_of, picture_states, placings, sheet_of
from pidflow.pipeline.build import index, page, picture_count, pictures
from pidflow.pipeline.draw import draw, draw_on
from pidflow.pipeline.open import Opened, bundled, open_model
from pidflow.pipeline.product import Product
from pidflow.pipeline.sketch import sketch

__all__ = [
    "Opened",
    "Product",
    "bundled",
    "draw",
    "draw_on",
    "index",
    "layout_of",
    "open_model",
    "page",
    "picture_count",
    "picture_states",
    "pictures",
    "placings",
    "sheet_of",
    "sketch",
]

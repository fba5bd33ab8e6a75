"""Pages that lead to the pictures."""

from pidflow.site.pages import index_page, model_page

__all__ = ["index_page", "model_page"]

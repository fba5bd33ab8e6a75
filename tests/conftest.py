"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# A change is judged by its own doing: where CI is set every run draws the same examples; elsewhere new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

"""Where the 個人番号 goes: models of 特定個人情報保護評価書, their pictures, questions and differences.

Example:
    >>> import pidflow
    >>> town = pidflow.sketch("練習", {"(1)": "住民記録システム =[庁内連携]=> 国保システム"})
    >>> [hop.route for hop in town.at("now").hops()]
    ['住民記録システム =[庁内連携]=> 国保システム']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pidflow.api import (
        Assessment,
        Carriers,
        Comparison,
        Crossings,
        Cut,
        Difference,
        Drawing,
        Exposure,
        Hop,
        Hops,
        Path,
        Paths,
        PidflowError,
        Procedure,
        Reach,
        Report,
        State,
        Step,
        bundled,
        compare,
        load,
        sketch,
    )

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


def __getattr__(name: str) -> Any:
    # `import pidflow` stays quick: the command line's --help needs nothing of the library
    if name in __all__:
        from pidflow import api

        return getattr(api, name)
    raise AttributeError(f"module 'pidflow' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

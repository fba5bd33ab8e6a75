"""A form as a page to be printed, which needs no other file."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from pidflow.output.report_view import ReportView


def report_page(view: ReportView) -> str:
    """Return a form as one HTML page, for light and dark screens and for A4 across.

    Args:
        view: The report as it is written.
    """
    environment = Environment(
        loader=PackageLoader("pidflow.output"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    whole = sum(view.weights)
    widths = [f"{100 * weight / whole:.1f}%" for weight in view.weights]
    return environment.get_template("report.html").render(view=view, widths=widths)

"""The laws of `pidflow.pipeline`: whatever the model says, it can be drawn, and nothing of it is lost."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import assume, given, settings

from pidflow.geometry import Point, Size
from pidflow.layout import Placing, arrange, audit
from pidflow.model import Assessment
from pidflow.pipeline import page, picture_count, picture_states, pictures, sheet_of
from tests.properties.strategies_assessment import LAW, assessments


def on_a_grid(assessment: Assessment) -> dict[str, Placing]:
    """Every box somewhere, three a row: where boxes stand best is told elsewhere, and takes its time."""
    placed = {}
    for procedure in assessment.procedures:
        ids = [box.id for box in sheet_of(assessment, procedure.key).boxes]
        corners = {id: Point(80 + 280 * (nth % 3), 80 + 200 * (nth // 3)) for nth, id in enumerate(ids)}
        placed[procedure.key] = Placing(corners, Size(1000, 700))
    return placed


def _has_room(assessment: Assessment, procedure: str, placing: Placing) -> bool:
    sheet = sheet_of(assessment, procedure)
    return not audit(sheet, arrange(sheet, placing)).faults


_SVG = "{http://www.w3.org/2000/svg}g"


@settings(LAW, max_examples=12)
@given(assessments())
def test_every_assessment_can_be_built(assessment: Assessment) -> None:
    """Each picture is a document with every hop of its state; the page of the model leads to each."""
    # more lines between so few boxes may find no room where nobody looked for a good place
    assume(all(len(sheet_of(assessment, each.key).lines) <= 8 for each in assessment.procedures))
    placed = on_a_grid(assessment)
    # a grid is no good place for every sheet; that good places leave room is a law of the layout
    assume(all(_has_room(assessment, key, placing) for key, placing in placed.items()))
    made = list(pictures(assessment, placed))
    assert len(made) == picture_count(assessment)
    roots = {product.path: ElementTree.fromstring(product.text) for product in made}
    shown = page(assessment).text
    for state in picture_states(assessment):
        for nth, procedure in enumerate(assessment.procedures, start=1):
            hops = [
                (edge.step.key, edge.hop.source, edge.hop.target, edge.hop.personal_number.value)
                for edge in state.hops
                if edge.procedure.key == procedure.key
            ]
            path = f"{assessment.id}/{nth:02}-{state.id}.svg"
            assert (path in roots) == any(each.key == procedure.key for each in state.procedures)
            if path in roots:
                groups = [each for each in roots[path].iter(_SVG) if each.get("class") == "hop"]
                keys = ("data-step", "data-source", "data-target", "data-personal-number")
                assert sorted(tuple(each.get(key) or "" for key in keys) for each in groups) == sorted(hops)
    newest = {each.key for each in picture_states(assessment)[-1].procedures}
    for product in made:
        procedure = assessment.procedures[int(product.path.split("/")[1][:2]) - 1]
        assert procedure.key not in newest or product.path in shown or "--" in product.path

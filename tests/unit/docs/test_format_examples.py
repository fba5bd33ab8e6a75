"""The examples of the file format are models themselves: what the format says is held by what loads."""

from pathlib import Path

import pytest

from pidflow.loading import load
from pidflow.state import state_at

EXAMPLES = Path(__file__).parents[3] / "docs" / "format-examples"
FOLDERS = sorted(each for each in EXAMPLES.iterdir() if each.is_dir())


def test_each_document_has_an_example() -> None:
    """There is one example for each of the four documents."""
    names = [folder.name for folder in FOLDERS]
    assert names == ["fukuoka-kokuho", "nakano-kokuho", "shinjuku-kaigo", "shinjuku-kokuho"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_example_loads_and_yields_states(folder: Path) -> None:
    """Every example loads without a fault, and every state of its timeline can be taken with its steps."""
    assessment = load(folder)
    assert assessment.id == folder.name
    assert len(assessment.moments) > 1
    for moment in assessment.moments:
        state = state_at(assessment, moment.id)
        assert state.id == moment.id
        assert any(procedure.steps for procedure in state.procedures)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_example_cites_every_stated_claim(folder: Path) -> None:
    """What an example gives as stated names the place in the document that states it."""
    assessment = load(folder)
    for moment in assessment.moments:
        for edge in state_at(assessment, moment.id).hops:
            bases = (edge.hop.basis.route, edge.hop.basis.transports, edge.hop.basis.personal_number)
            assert all(basis.citation for basis in bases if basis), edge.id

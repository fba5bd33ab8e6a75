"""The handle of a state: its hops, graph, picture, export and DOT."""

from __future__ import annotations

from xml.etree import ElementTree

import networkx
import pytest

import pidflow
from pidflow.output.record import export_record
from pidflow.state import hop_record
from tests.unit.pipeline.placed import placed
from tests.unit.town import TOWN, state


def handle(when: str = "2025-01") -> pidflow.State:
    """The handle of the town at a point."""
    return pidflow.Assessment(TOWN, placed()).at(when)


def test_it_is_named() -> None:
    """A state bears its id and its label."""
    assert (handle("2024-12").id, handle("2024-12").label) == ("2024-12", "令和6年12月まで")


def test_hops_are_plain_answers() -> None:
    """A hop has its id, numbers, route, record and words; nothing of networkx or the model is needed to read it."""
    every = handle().hops()
    assert [hop.id for hop in every] == [edge.id for edge in state().hops]
    first = every[0]
    assert (first.procedure, first.step, first.route) == ("1", "(1)", "区民 =[窓口]=> 職員")
    assert first.record == hop_record(state().hops[0])
    assert first.words.startswith("(1) / 区民 =[窓口]=> 職員 / 届出 / 経路: 記載")
    assert str(first) == "(1) 区民 =[窓口]=> 職員"


def test_hops_of_one_procedure() -> None:
    """By number or key; what is not there is refused."""
    assert {hop.procedure for hop in handle().hops(procedure="2")} == {"2"}
    assert handle().hops(procedure="kyufu") == handle().hops(procedure="2")
    with pytest.raises(pidflow.PidflowError, match="procedure「3」"):
        handle().hops(procedure="3")


def test_stated_hops_show_nothing_else() -> None:
    """The stated-only view leaves out hops whose route is not stated."""
    every, stated = handle("2024-12").hops(), handle("2024-12").hops(stated=True)
    assert [hop.id for hop in every if hop not in stated] == ["shikaku/renkei/1/2"]


def test_the_graph_is_of_networkx() -> None:
    """Whatever networkx can do with a graph can be done with it."""
    graph = handle().graph
    assert isinstance(graph, networkx.MultiDiGraph)
    assert graph.number_of_edges() == len(handle().hops())
    assert {record["id"] for _, _, record in graph.edges(data=True)} == {hop.id for hop in handle().hops()}


def test_a_picture_of_a_procedure() -> None:
    """A drawing is an SVG document; number and key lead to the same, English and the place of notes to others."""
    drawing = handle().draw("1")
    assert ElementTree.fromstring(drawing.svg).tag.endswith("svg")
    assert handle().draw("shikaku") == drawing
    assert 'xml:lang="en"' in handle().draw("1", "en").svg
    assert 'class="notes"' in drawing.svg
    assert 'class="notes"' not in handle().draw("1", notes="none").svg


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("9",), "procedure「9」"),
        (("1", "fr"), "language「fr」.*one of ja、en"),
        (("1", "ja", "besides"), "notes「besides」.*did you mean「beside」"),
    ],
)
def test_what_can_not_be_drawn(arguments: tuple[str, ...], told: str) -> None:
    """It is refused with what there is."""
    with pytest.raises(pidflow.PidflowError, match=told):
        handle().draw(*arguments)


def test_the_export_is_that_of_the_command_line() -> None:
    """The same record, whoever asks."""
    assert handle().export() == export_record(state())


def test_a_graphviz_digraph_to_go_on_from() -> None:
    """The digraph is of the package graphviz, of all procedures or of one."""
    digraph = handle().to_graphviz()
    assert digraph.source.count(" -> ") == len(handle().hops())
    assert handle().to_graphviz("2").source.count(" -> ") == 1
    digraph.attr(bgcolor="white")
    assert "bgcolor=white" in digraph.source
    with pytest.raises(pidflow.PidflowError):
        handle().to_graphviz("9")


def test_as_text_it_is_the_table_of_its_procedures() -> None:
    """Printing a state tells what can be asked of it."""
    lines = str(handle()).splitlines()
    assert lines[0] == "状態 / state: 令和7年1月以降 (2025-01) 練習区 練習に関する事務"
    assert [line.split()[1] for line in lines[4:6]] == ["shikaku", "kyufu"]
    assert lines[-1] == "システム等7、流れ5 / 7 systems and parties, 5 hops"


def test_an_empty_sketch_has_everything_too() -> None:
    """Nothing in gives nothing out, without a fault."""
    empty = pidflow.sketch("空", {}).at()
    assert (len(empty.hops()), empty.graph.number_of_nodes(), empty.export()["hops"]) == (0, 0, [])
    assert empty.draw("1").svg.startswith("<svg")

"""A step as an English sentence."""

from __future__ import annotations

from pidflow.state import State, StateFlow, StateStep
from pidflow.vocabulary import Character, Transport
from pidflow.wording.parts import Act, Parts, parts_of, telling

_DATA_UNSAID = "information"

_CLAUSES = {
    Act.RECEIVE: "{end} receives {data} from {start}{through}",
    Act.OBTAIN: "{end} obtains {data} from {start}{through}",
    Act.ENTER: "{start} enters {data} into {end}{through}",
    Act.DELIVER: "{start} sends {data} to {end}{through}",
    Act.REGISTER: "{start} registers {data} in {end}{through}",
    Act.GIVE: "{start} gives {data} to {end}{through}",
    Act.SEND: "{start} sends {data} to {end}{through}",
    Act.PASS: "{start} passes {data} to {end}{through}",
    Act.CONNECT: "{start} and {end} are connected",
}

_MEANS = {
    "情報提供ネットワークシステム": "over the Information Provision Network System",
    "住民基本台帳ネットワークシステム": "over the Basic Resident Register Network",
    "庁内連携": "over the internal linkage system",
    "専用線": "over a dedicated line",
    "閉域ネットワーク": "over a closed network",
    "行政専用のネットワーク": "over a government network (LGWAN, VPN)",
    "電子記録媒体": "on an electronic storage medium",
    "フラッシュメモリ": "on flash memory",
    "紙": "on paper",
    "窓口": "at the counter",
}
"""The transports whose names don't follow「by」."""


def english_step(state: State, step: StateStep) -> str:
    """Return the sentences of a step's flows, or who and what is at work where it has none.

    Args:
        state: The state that names the systems.
        step: The step.
    """
    if not step.flows:
        names = " and ".join(state.system(id).name_en for id in step.systems)
        return f"Work done with {names}."
    sentences = [_sentence(state, flow) for flow in step.flows]
    if step.choice and len(sentences) > 1:
        return "One of these: " + " Or: ".join(sentences)
    return " ".join(sentences)


def _sentence(state: State, flow: StateFlow) -> str:
    parts = parts_of(state, flow)
    data = flow.flow.data_en or flow.flow.data or _DATA_UNSAID
    clause = _clause(parts, data)
    return f"{clause[0].upper()}{clause[1:]}{_means(state, flow)}{_circumstances(flow)}."


def _clause(parts: Parts, data: str) -> str:
    via = " and ".join(_the(system.name_en) for system in parts.via)
    through = f" through {via}" if via else ""
    start, end = _the(parts.start.name_en), _the(parts.end.name_en)
    return _CLAUSES[parts.act].format(start=start, end=end, through=through, data=data)


def _the(name: str) -> str:
    return name if name.lower().startswith("the ") else f"the {name}"


def _circumstances(flow: StateFlow) -> str:
    """Its legal character, how often, on what condition and until when, after the sentence."""
    transfer = flow.flow.character is Character.TRANSFER
    said = [
        "transfer within the body" if transfer else None,
        flow.flow.frequency_en or flow.flow.frequency,
        flow.flow.condition_en or flow.flow.condition,
        f"until {flow.ends.en}" if flow.ends else None,
    ]
    told = "; ".join(each for each in said if each)
    return f" ({told})" if told else ""


def _means(state: State, flow: StateFlow) -> str:
    """The transports that are stated, hop by hop; a single hop needs no names."""
    hops = flow.flow.hops
    stated = [(hop, transports) for hop in hops if (transports := telling(state, hop))]
    if not stated:
        return ""
    if len(hops) == 1:
        return f" {_transports(stated[0][1])}"
    told = (
        f"from {_the(state.system(hop.source).name_en)} to {_the(state.system(hop.target).name_en)}"
        f" {_transports(transports)}"
        for hop, transports in stated
    )
    return f", {', '.join(told)}"


def _transports(transports: tuple[Transport, ...]) -> str:
    return " or ".join(_MEANS.get(transport.name, f"by {transport.en}") for transport in transports)

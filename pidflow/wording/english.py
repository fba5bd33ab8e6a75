"""A step as an English sentence."""

from __future__ import annotations

from pidflow.state import State, StateFlow, StateStep
from pidflow.vocabulary import Character, Transport
from pidflow.wording.parts import Act, Parts, parts_of, telling

_DATA_UNSAID = "information"

_CLAUSES = {
    Act.RECEIVE: "{end} receives {data} from {start}{through}{mark}",
    Act.OBTAIN: "{end} obtains {data} from {start}{through}{mark}",
    Act.ENTER: "{start} enters {data} into {end}{through}",
    Act.DELIVER: "{start} sends {data} to {end}{through}",
    Act.REGISTER: "{start} registers {data} in {end}{through}",
    Act.GIVE: "{start} gives {data} to {end}{through}{mark}",
    Act.SEND: "{start} sends {data} to {end}{through}",
    Act.PASS: "{start} passes {data} to {end}{through}",
}


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
    clause = _clause(parts, data, _mark(flow))
    clause = clause[0].upper() + clause[1:]
    return f"{clause}{_means(state, flow)}{_circumstances(flow)}."


def _clause(parts: Parts, data: str, mark: str) -> str:
    via = " and ".join(_the(system.name_en) for system in parts.via)
    through = f" through {via}" if via else ""
    start, end = _the(parts.start.name_en), _the(parts.end.name_en)
    return _CLAUSES[parts.act].format(start=start, end=end, through=through, data=data, mark=mark)


def _the(name: str) -> str:
    return name if name.lower().startswith("the ") else f"the {name}"


def _mark(flow: StateFlow) -> str:
    return " (transfer within the body)" if flow.flow.character is Character.TRANSFER else ""


def _circumstances(flow: StateFlow) -> str:
    """How often, on what condition and until when, after the sentence."""
    said = [flow.flow.frequency_en or flow.flow.frequency, flow.flow.condition_en or flow.flow.condition]
    if flow.ends is not None:
        said.append(f"until {flow.ends.en}")
    told = "; ".join(each for each in said if each)
    return f" ({told})" if told else ""


def _means(state: State, flow: StateFlow) -> str:
    """The transports that are stated, hop by hop; a single hop needs no names."""
    hops = flow.flow.hops
    stated = [(hop, transports) for hop in hops if (transports := telling(state, hop))]
    if not stated:
        return ""
    if len(hops) == 1:
        return f", by {_transports(hops[0].transports)}"
    told = (
        f"{state.system(hop.source).name_en} to {state.system(hop.target).name_en}"
        f" by {_transports(transports)}"
        for hop, transports in stated
    )
    return f" ({'; '.join(told)})"


def _transports(transports: tuple[Transport, ...]) -> str:
    return " or ".join(transport.en for transport in transports)

"""A step as a Japanese sentence in the register of the 備考."""

from __future__ import annotations

from pidflow.state import State, StateFlow, StateStep
from pidflow.vocabulary import Character, Transport
from pidflow.wording.parts import Act, Parts, parts_of, telling

_DATA_UNSAID = "情報"

_CLAUSES = {
    Act.RECEIVE: "{start}から{through}{data}を受ける",
    Act.OBTAIN: "{start}から{through}{data}を取得{mark}する",
    Act.ENTER: "{start}が{through}{end}に{data}を入力する",
    Act.DELIVER: "{start}から{through}{end}へ{data}を送付する",
    Act.REGISTER: "{start}から{through}{end}へ{data}を登録する",
    Act.GIVE: "{start}から{through}{end}へ{data}を提供{mark}する",
    Act.SEND: "{start}から{through}{end}へ{data}を送る",
    Act.PASS: "{start}から{through}{end}へ{data}を渡す",
    Act.CONNECT: "{start}と{end}が接続されている",
}


def japanese_step(state: State, step: StateStep) -> str:
    """Return the sentences of a step's flows, or who and what is at work where it has none.

    Args:
        state: The state that names the systems.
        step: The step.
    """
    if not step.flows:
        names = "、".join(state.system(id).name for id in step.systems)
        return f"{names}で処理する。"
    sentences = [_sentence(state, flow) for flow in step.flows]
    if step.choice and len(sentences) > 1:
        return "次のいずれかによる。" + "又は、".join(sentences)
    return "".join(sentences)


def _sentence(state: State, flow: StateFlow) -> str:
    parts = parts_of(state, flow)
    data = flow.flow.data or _DATA_UNSAID
    return f"{_circumstances(flow)}{_clause(parts, data, _mark(flow))}{_means(state, flow)}。"


def _clause(parts: Parts, data: str, mark: str) -> str:
    via = "、".join(system.name for system in parts.via)
    through = f"{via}を経由し、" if via else ""
    return _CLAUSES[parts.act].format(
        start=parts.start.name, end=parts.end.name, through=through, data=data, mark=mark
    )


def _mark(flow: StateFlow) -> str:
    character = flow.flow.character
    return f"({character.ja})" if character is Character.TRANSFER else ""


def _circumstances(flow: StateFlow) -> str:
    """When and on what condition, before the sentence as a reader would say it."""
    said = [flow.flow.frequency, flow.flow.condition]
    if flow.ends is not None:
        said.append(f"{flow.ends.key}まで")
    told = "・".join(each for each in said if each)
    return f"〔{told}〕" if told else ""


def _means(state: State, flow: StateFlow) -> str:
    """The transports that are stated, hop by hop; a single hop needs no names."""
    hops = flow.flow.hops
    stated = [(hop, transports) for hop in hops if (transports := telling(state, hop))]
    if not stated:
        return ""
    if len(hops) == 1:
        return f"({_transports(stated[0][1])})"
    told = (
        f"{state.system(hop.source).name}から{state.system(hop.target).name}へは{_transports(transports)}"
        for hop, transports in stated
    )
    return f"({'、'.join(told)})"


def _transports(transports: tuple[Transport, ...]) -> str:
    return "又は".join(transport.name for transport in transports)

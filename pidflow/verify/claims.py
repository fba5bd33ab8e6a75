"""What a model claims to be stated, taken apart into what must be found in the source."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from pidflow.model import (
    Assessment,
    Basis,
    Citation,
    Entrustment,
    Exchange,
    File,
    Flow,
    Hop,
    Step,
    StepVersion,
    System,
)
from pidflow.verify.cited import Part, parts, within
from pidflow.verify.result import Aspect
from pidflow.verify.seeking import Manner, Scope, Sighting, seek, seek_terms
from pidflow.verify.ticks import only_unticked
from pidflow.vocabulary import BasisKind, Information, PersonalNumber, Transport

_OTHER = re.compile(r"その他\((.+)\)")
_NUMBER_WORDS = {
    PersonalNumber.INCLUDED: ("個人番号",),
    PersonalNumber.SUBSTITUTE: ("符号",),
    PersonalNumber.EXCLUDED: ("個人番号",),
}
_SPECIFIC = "特定個人情報"
_TRANSPORTS = {
    "電子記録媒体": ("電磁的媒体", "電磁的記録媒体", "媒体"),
    "庁内連携": ("庁内の連携",),
    "端末の閲覧": ("端末の参照",),
}
"""Further ways in which documents speak of transports."""


@frozen
class Wanted:
    """Something that a citation must hold.

    Args:
        address: Where the claim is in the model.
        aspect: What it is.
        name: What it is called.
        citation: Where it must be.
        seek: How it is looked for.
        also: Where else it may be: the citations of the row's other versions.
        anywhere: Whether it may be anywhere in the document, as who entrusts what is entrusted again.
    """

    address: str
    aspect: Aspect
    name: str
    citation: Citation
    seek: Callable[[tuple[Scope, ...]], Sighting]
    also: tuple[Citation, ...] = ()
    anywhere: bool = False


def wanted(assessment: Assessment) -> Iterator[Wanted]:
    """Yield everything that the sources must hold for the stated claims of a model to be true.

    Args:
        assessment: The model.
    """
    systems = {system.id: system for system in assessment.systems}
    every = tuple(parts(assessment))
    cited: dict[str, list[Citation]] = defaultdict(list)
    for part in every:
        cited[part.address].extend(part.citations)
    for part in every:
        match part.thing:
            case Step(versions=versions):
                for version in versions:
                    yield from _of_version(part, version, systems)
            case Exchange() | Entrustment() | File():
                also = tuple(cited[part.address])
                yield from (evolve(each, also=also) for each in _of_row(part, systems))


def _of_version(part: Part, version: StepVersion, systems: Mapping[str, System]) -> Iterator[Wanted]:
    if version.citation is not None:
        for id in version.systems:
            yield evolve(_system(part, systems[id], version.citation), aspect=Aspect.WORK)
    yield from _of_flows(part, version.flows, systems)


def _of_flows(part: Part, flows: tuple[Flow, ...], systems: Mapping[str, System]) -> Iterator[Wanted]:
    for flow in flows:
        for hop in flow.hops:
            yield from _of_hop(part, hop, systems)
        stated = [cited for hop in flow.hops if (cited := _stated(hop.basis.route))]
        if flow.data and stated:
            yield _data(part, flow.data, stated[0])


def _of_hop(part: Part, hop: Hop, systems: Mapping[str, System]) -> Iterator[Wanted]:
    route, transports = _stated(hop.basis.route), _stated(hop.basis.transports)
    number, information = _stated(hop.basis.personal_number), _stated(hop.basis.information)
    if route:
        yield from (_system(part, systems[id], route) for id in (hop.source, hop.target))
    if transports:
        for transport in hop.transports:
            yield from _transport(part, transport, transports)
    if number:
        yield from (_word(part, word, number) for word in _NUMBER_WORDS.get(hop.personal_number, ()))
    if information and hop.information is Information.SPECIFIC:
        yield _word(part, _SPECIFIC, information)


def _of_row(part: Part, systems: Mapping[str, System]) -> Iterator[Wanted]:
    row = part.thing
    if row.citation is None:
        return
    for id in _named_by(row):
        yield _system(part, systems[id], row.citation)
    for id in row.chain[:-1] if isinstance(row, Entrustment) else ():
        yield evolve(_system(part, systems[id], row.citation), anywhere=True)
    for transport in getattr(row, "transports", ()):
        yield from _transport(part, transport, row.citation)
    for name in row.items if isinstance(row, File) else ():
        yield evolve(_data(part, name, row.citation), aspect=Aspect.RECORDED)
    data = row.name if isinstance(row, File) else row.data if isinstance(row, Exchange) else None
    if data:
        yield _data(part, data, row.citation)
    yield from _of_flows(part, tuple(within(row, Flow)), systems)


def _named_by(row: Exchange | Entrustment | File) -> tuple[str, ...]:
    """Whom a row names itself: its party, or the last of a chain."""
    if isinstance(row, Entrustment):
        return row.chain[-1:]
    return (row.party,) if isinstance(row, Exchange) and row.party else ()


def _stated(basis: Basis | None) -> Citation | None:
    return basis.citation if basis is not None and basis.kind is BasisKind.STATED else None


def _system(part: Part, system: System, citation: Citation) -> Wanted:
    names = tuple(name.ja for name in system.names)

    def looked(scopes: tuple[Scope, ...]) -> Sighting:
        return seek(names, system.aliases, scopes)

    return Wanted(part.address, Aspect.SYSTEM, names[-1], citation, looked)


def _transport(part: Part, transport: Transport, citation: Citation) -> Iterator[Wanted]:
    """A transport; of 「その他(…)」 what the brackets hold, one by one."""
    other = _OTHER.fullmatch(transport.name)
    if other is None:
        yield _choice(part, transport, citation)
        return
    for each in re.split("[・、]", other.group(1)):
        yield _named(part, Aspect.TRANSPORT, each.removesuffix("等"), (), citation)


def _choice(part: Part, transport: Transport, citation: Citation) -> Wanted:
    """A transport, which may be a choice of the form; an empty box beside it is told."""
    aliases = (*transport.aliases, *_TRANSPORTS.get(transport.name, ()))

    def looked(scopes: tuple[Scope, ...]) -> Sighting:
        sighting = seek((transport.name,), aliases, scopes)
        text = next((scope.text for scope in scopes if scope.name == sighting.scope), "")
        empty = sighting.words and only_unticked(sighting.words, text)
        return evolve(sighting, manner=Manner.UNTICKED) if empty else sighting

    return Wanted(part.address, Aspect.TRANSPORT, transport.name, citation, looked)


def _word(part: Part, word: str, citation: Citation) -> Wanted:
    return _named(part, Aspect.WORD, word, (), citation)


def _named(part: Part, aspect: Aspect, name: str, aliases: tuple[str, ...], citation: Citation) -> Wanted:
    return Wanted(part.address, aspect, name, citation, lambda scopes: seek((name,), aliases, scopes))


def _data(part: Part, data: str, citation: Citation) -> Wanted:
    return Wanted(part.address, Aspect.DATA, data, citation, lambda scopes: seek_terms(data, scopes))

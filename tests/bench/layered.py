"""A made-up assessment in layers, whose lines meet in hubs as they do in a real one; always the same."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from pidflow.model import Assessment
from pidflow.pipeline import sketch

SYSTEMS, HOPS = 40, 60
_SHARES = (0.15, 0.25, 0.3, 0.2, 0.1)  # of the systems, from the citizens' side to the far end
_HUBS = 2  # in each layer
_TO_HUB = 0.75
_ARROWS = ("=[庁内連携]=>", "~[情報提供ネットワークシステム]~>", "-[電子記録媒体]->", "?[?]?>")
_KINDS = ("住民記録", "団体内統合宛名等", "国保標準", "収納管理", "情報提供", "医療保険者等向け", "電話催告")


def layered(systems: int = SYSTEMS, hops: int = HOPS, seed: int = 1) -> Assessment:
    """Return an assessment of one procedure, each hop a step of its own.

    Args:
        systems: How many boxes; at least 10.
        hops: How many lines; at least as many as systems.
        seed: Another seed gives other lines.
    """
    if systems < 10 or hops < systems:
        raise ValueError(f"systems must be at least 10 and hops no fewer, not {systems} and {hops}")
    layers = _layers([_name(ordinal) for ordinal in range(systems)])
    pairs = _pairs(layers, hops, Random(seed))
    steps = {
        f"({ordinal})": f"{source} {_ARROWS[ordinal % len(_ARROWS)]} {target}"
        for ordinal, (source, target) in enumerate(pairs, start=1)
    }
    return sketch("層状の練習", steps, outside=layers[0] + layers[-1], people=layers[0])


def _name(ordinal: int) -> str:
    """Return a name as long as real ones are."""
    return f"{_KINDS[ordinal % len(_KINDS)]}システム{ordinal + 1}"


def _layers(names: list[str]) -> list[list[str]]:
    ends = [round(sum(_SHARES[: nth + 1]) * len(names)) for nth in range(len(_SHARES))]
    return [names[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _pairs(layers: list[list[str]], hops: int, random: Random) -> list[tuple[str, str]]:
    """Return different pairs of systems: first one for each system, so that none is left over."""
    pairs = dict.fromkeys(_one_each(layers))
    while len(pairs) < hops:
        pairs[_drawn(layers, random)] = None
    return list(pairs)[:hops]


def _one_each(layers: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Tie each system to a hub of the next layer, those of the last one to a hub before them."""
    for nth, layer in enumerate(layers[:-1]):
        for place, name in enumerate(layer):
            yield name, layers[nth + 1][place % _HUBS]
    for place, name in enumerate(layers[-1]):
        yield layers[-2][place % _HUBS], name


def _drawn(layers: list[list[str]], random: Random) -> tuple[str, str]:
    """Draw a hop between neighbouring layers, one end of it mostly a hub, in either direction."""
    nth = random.randrange(len(layers) - 1)
    one, other = layers[nth], layers[nth + 1]
    hub = random.choice(other[:_HUBS] if random.random() < _TO_HUB else other)
    ends = (random.choice(one), hub)
    return ends if random.random() < 0.7 else ends[::-1]

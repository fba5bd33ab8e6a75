"""Routes read from text."""

from __future__ import annotations

import pytest

from pidflow.errors import Place
from pidflow.notation import Arrow, Route, format_route, parse_route
from pidflow.vocabulary import PersonalNumber, Transport, transport


def arrow(number: PersonalNumber, *names: str) -> Arrow:
    """Return an arrow over the transports with these names."""
    return Arrow(number, tuple(map(transport, names)))


@pytest.mark.parametrize(
    ("text", "route"),
    [
        (
            "国保標準システム =[電子記録媒体]=> 国保総合PC =[専用線]=> 国保情報集約システム",
            Route(
                ("国保標準システム", "国保総合PC", "国保情報集約システム"),
                (arrow(PersonalNumber.INCLUDED, "電子記録媒体"), arrow(PersonalNumber.INCLUDED, "専用線")),
            ),
        ),
        (
            "情報提供ネットワークシステム ~[情報提供ネットワークシステム]~> 中間サーバー",
            Route(
                ("情報提供ネットワークシステム", "中間サーバー"),
                (arrow(PersonalNumber.SUBSTITUTE, "情報提供ネットワークシステム"),),
            ),
        ),
        (
            "国保標準システム -[庁内連携]-> 電話催告システム",
            Route(("国保標準システム", "電話催告システム"), (arrow(PersonalNumber.EXCLUDED, "庁内連携"),)),
        ),
        (
            "住基ネットCS =[電子記録媒体|端末直接操作]=> 国保標準システム ?[?]?> 「他システム(A→B)」",
            Route(
                ("住基ネットCS", "国保標準システム", "他システム(A→B)"),
                (
                    arrow(PersonalNumber.INCLUDED, "電子記録媒体", "端末直接操作"),
                    arrow(PersonalNumber.UNSTATED),
                ),
            ),
        ),
    ],
)
def test_the_examples_of_the_design(text: str, route: Route) -> None:
    """A route says names, personal number and transports; written again it is the same text."""
    assert parse_route(text).route == route
    assert format_route(route) == text


def test_places_point_at_names_and_arrows() -> None:
    """Each name and arrow is known by file, line and column, a quoted name by its quote."""
    parsed = parse_route("国保 =[紙]=> 「A B」", Place("steps.yaml", 7, 12))
    assert parsed.name_places == (Place("steps.yaml", 7, 12), Place("steps.yaml", 7, 22))
    assert parsed.arrow_places == (Place("steps.yaml", 7, 15),)


def test_text_given_in_code_has_a_place_too() -> None:
    """Without a place the text is called <route>, and columns count from its beginning."""
    assert parse_route("A =[紙]=> B").name_places[1] == Place("<route>", 1, 10)


@pytest.mark.parametrize("text", ["A\u3000=[紙]=>\u3000B", "  A   =[紙]=> \u3000 B  "])
def test_space_of_any_width_stands_around_arrows(text: str) -> None:
    """Half- and full-width space, one or more, parts names from arrows and may stand at the ends."""
    assert format_route(parse_route(text).route) == "A =[紙]=> B"


def test_aliases_are_read_and_names_written() -> None:
    """A transport may be written by an alias; it is printed by its name."""
    parsed = parse_route("A =[住基ネット|電子媒体]=> B")
    assert format_route(parsed.route) == "A =[住民基本台帳ネットワークシステム|電子記録媒体]=> B"


@pytest.mark.parametrize(
    ("bracket", "name"),
    [
        ("その他(Pay-easy)", "その他(Pay-easy)"),
        ("「その他(電話 等)」", "その他(電話 等)"),
        ("「その他(A|B]→C)」", "その他(A|B]→C)"),
        (r"「その他(「電話\」)」", "その他(「電話」)"),
    ],
)
def test_the_detail_of_another_transport_may_hold_anything(bracket: str, name: str) -> None:
    """その他(…) holds any detail, quoted by the same rule as names."""
    route = parse_route(f"A =[{bracket}|紙]=> B").route
    assert [each.name for each in route.arrows[0].transports] == [name, "紙"]
    assert format_route(route) == f"A =[{bracket}|紙]=> B"


def test_a_vocabulary_transport_may_be_quoted() -> None:
    """Quotes that are not needed are read, and not written again."""
    route = parse_route("「A」 =[「紙」]=> 「B」").route
    assert route.arrows[0].transports == (Transport("紙", "paper"),)
    assert format_route(route) == "A =[紙]=> B"


def test_a_route_may_come_back() -> None:
    """A name may come twice: data goes to and fro."""
    assert parse_route("A =[紙]=> B -[紙]-> A").route.names == ("A", "B", "A")

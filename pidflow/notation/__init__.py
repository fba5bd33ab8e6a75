r"""The one notation for routes and for the patterns that ask and rule.

A route is written as it is said. The arrow tells the personal number, the bracket the transport::

    国保標準システム =[電子記録媒体]=> 国保総合PC =[専用線]=> 国保情報集約システム      = 個人番号 included
    情報提供ネットワークシステム ~[情報提供ネットワークシステム]~> 中間サーバー         ~ substitute code only
    国保標準システム -[庁内連携]-> 電話催告システム                                     - not included
    住基ネットCS ?[電子記録媒体|端末直接操作]?> 「他システム(A→B)」                     ? not stated

    route      = name { arrow name }+         arrow  = S "[" transports "]" S ">"
    pattern    = term { parrow term }+        parrow = P [ "[" transports "]" P ] ">" [ "+" ]
    transports = "?" | name { "|" name }      term   = name | "*"
    S          = "=" | "~" | "-" | "?"        P      = S | "."

Both signs of an arrow are alike. Half- or full-width space, one or more, stands around arrows and nowhere
else outside of quotes. In a pattern ``*`` is any system, ``.`` any sign, no bracket any transport, ``[?]`` an
unstated one, and ``+`` one or more such hops in a row.

**Names** are bare or quoted. A name is quoted, 「…」, where it holds a space, a square or corner bracket,
``|``, a quotation mark, a backslash or the head of an arrow, where it begins like an arrow or like YAML
syntax (one of ``=~-?.!&*%@{}#,:`` or a backquote), and where it ends with a colon. 「*」 is a system of that
name. Names are NFC, hold no control, format or bidi characters, and neither begin nor end with a space.

**Escapes**: inside 「…」 a backslash stands before the character that is taken literally: ``\」`` and
``\\``; ``:\ `` for a colon with a space and `` \#`` for a space with a ``#``, which would end a YAML plain
scalar even there. So a written route survives as a plain scalar in a block, ``key: …`` or ``- …``. Patterns
may begin with ``*`` and are quoted in YAML, and in a shell, which takes ``>`` for a redirection.
"""

from pidflow.notation.names import check_name
from pidflow.notation.pattern import Pattern, PatternArrow
from pidflow.notation.reading import ParsedRoute, parse_pattern, parse_route
from pidflow.notation.route import Arrow, Route
from pidflow.notation.writing import format_pattern, format_route

__all__ = [
    "Arrow",
    "ParsedRoute",
    "Pattern",
    "PatternArrow",
    "Route",
    "check_name",
    "format_pattern",
    "format_route",
    "parse_pattern",
    "parse_route",
]

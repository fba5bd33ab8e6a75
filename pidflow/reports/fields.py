"""What the fields of headings, systems and register rows are called in the official forms."""

from __future__ import annotations

from pidflow.wording import Language, field_in_words

_OF_REGISTER = {
    "connections": {
        "party": ("接続先", "connected system"),
        "transports": ("接続の手段", "means of connection"),
    },
    "files": {"purpose": ("使用目的", "purpose of use")},
    "acquisitions": {
        "party": ("入手元", "source"),
        "transports": ("入手方法", "means of acquisition"),
        "frequency": ("入手の時期・頻度", "time and frequency of acquisition"),
        "purpose": ("使用目的", "purpose of use"),
        "data": ("入手する情報", "information acquired"),
    },
    "entrustments": {
        "title": ("委託事項", "what is entrusted"),
        "transports": (
            "委託先への特定個人情報ファイルの提供方法",
            "means of handing the file to the contractor",
        ),
    },
    "provisions": {
        "party": ("提供先", "receiver"),
        "purpose": ("提供先における用途", "use by the receiver"),
        "data": ("提供する情報", "information provided"),
        "transports": ("提供方法", "means of provision"),
    },
    "measures": {"party": ("講じる者", "kept by")},
    "transfers": {
        "party": ("移転先", "receiver"),
        "purpose": ("移転先における用途", "use by the receiver"),
        "data": ("移転する情報", "information transferred"),
        "transports": ("移転方法", "means of transfer"),
    },
}
"""The fields that a register calls otherwise than the others do."""


def field_name(field: str, language: Language, register: str | None = None) -> str:
    """Return what a field is called.

    Args:
        field: Its name in the model.
        language: ``ja`` or ``en``.
        register: The register of a row; None for a heading or a system.

    Example:
        >>> field_name("party", "ja", "transfers"), field_name("hosted_on", "en")
        ('移転先', 'runs on')
    """
    own = _OF_REGISTER.get(register or "", {})
    return own[field][language == "en"] if field in own else field_in_words(field, language)

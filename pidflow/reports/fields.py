"""What the fields of headings, systems and register rows are called in the official forms."""

from __future__ import annotations

from pidflow.wording import Language

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

_FIELDS = {
    "number": ("番号", "number"),
    "title": ("名称", "title"),
    "title_en": ("英語名", "English title"),
    "name": ("名称", "name"),
    "name_en": ("英語名", "English name"),
    "breaks": ("改行位置", "line breaks"),
    "aliases": ("別の表記", "other spellings"),
    "kind": ("種類", "kind"),
    "boundary": ("実施機関の内外", "inside or outside the body"),
    "operator": ("運営者", "operator"),
    "role": ("役割", "role"),
    "hosted_on": ("稼働する基盤", "runs on"),
    "trial_on": ("検証中の基盤", "being verified on"),
    "note": ("注記", "note"),
    "note_en": ("英語の注記", "English note"),
    "party": ("相手方", "party"),
    "system": ("システム", "system"),
    "law": ("法令上の根拠", "legal ground"),
    "purpose": ("目的", "purpose"),
    "data": ("情報", "data"),
    "persons": ("対象となる本人の数", "number of persons"),
    "frequency": ("時期・頻度", "time and frequency"),
    "transports": ("手段", "means"),
    "covers": ("該当する項目", "items that show it"),
    "period": ("期間", "period"),
    "work": ("委託内容", "work entrusted"),
    "chain": ("委託先(再委託先)", "contractor (and its contractors)"),
    "files": ("特定個人情報ファイル", "Specific Personal Information files"),
    "handlers": ("委託先における取扱者数", "number of handlers at the contractor"),
    "storage": ("保管場所", "place of storage"),
    "functions": ("システムの機能", "functions of the system"),
    "range": ("対象となる本人の範囲", "range of persons"),
    "flows": ("流れ", "flows"),
    "choice": ("流れはいずれか一つ", "one of the flows"),
    "reentrustment": ("再委託", "entrusted again"),
    "certifications": ("認証", "certifications"),
    "items": ("記録項目", "recorded items"),
    "subject": ("対象", "subject"),
}


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
    return (own.get(field) or _FIELDS[field])[language == "en"]

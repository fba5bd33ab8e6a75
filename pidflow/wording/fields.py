"""What the fields of headings, systems and register rows are called, in the words of the official forms."""

from __future__ import annotations

from pidflow.wording.language import Language

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
    "hosting_citation": ("稼働基盤の典拠", "source of hosting"),
    "trial_citation": ("検証基盤の典拠", "source of verification"),
    "citation": ("典拠", "source"),
}


def field_in_words(field: str, language: Language) -> str:
    """Return the name of a field of a heading, system or register row.

    Args:
        field: The field's name in the model.
        language: ``ja`` or ``en``.

    Example:
        >>> field_in_words("law", "ja"), field_in_words("law", "en")
        ('法令上の根拠', 'legal ground')
    """
    return _FIELDS[field][language == "en"]

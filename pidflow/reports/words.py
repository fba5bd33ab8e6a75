"""The fixed words of the reports, Japanese and English."""

from __future__ import annotations

from pidflow.wording import Language

_SAID = {
    "generated": ("※自動生成", "* generated"),
    "flows": ("(別添1) 事務の内容", "Annex 1: Contents of the affairs"),
    "derived flows": (
        "事務の流れ(資料に「(別添1) 事務の内容」がない)",
        "Flows of the affairs (the source has no annex of them)",
    ),
    "remarks": ("(備考)", "Remarks"),
    "heading": ("表題", "Heading"),
    "systems": (
        "システムなど(様式のどの欄に当たるかは担当者が確かめる)",
        "Systems and others (the officer checks which part of the form it is)",
    ),
    "item": ("項目", "item"),
    "procedure": ("事務", "Procedure "),
    "added": ("(新設)", "(new)"),
    "removed": ("(削除)", "(removed)"),
    "renumbered": ("(項番変更)", "(renumbered)"),
    "nothing": ("(記載なし)", "(nothing stated)"),
    "always": ("期間の定めなし", "no limit in time"),
    "no page": ("(頁の典拠なし)", "(no page cited)"),
    "undated": ("(日付の定めなし)", " (no date set)"),
    "same text": (
        "様式に書く文言は前後で同じになる(モデルだけが持つ事実の変更)",
        "the wording is the same before and after (only facts of the model changed)",
    ),
    "timing unknown": (
        "提出時期と説明は担当者が記入する(モデルからは分からない)。",
        "The officer fills in the time of submission and its explanation (the model doesn't tell).",
    ),
    "recorded": ("資料の変更箇所", "list of changes in the source"),
    "record changed": ("資料の変更日", "date in the source's list"),
    "no date": ("日付なし", "no date"),
    "planned": ("(予定)", " (planned)"),
    "yes": ("はい", "yes"),
    "no": ("いいえ", "no"),
    "reentrusted": ("再委託する", "entrusted again"),
    "not reentrusted": ("再委託しない", "not entrusted again"),
    "permission": ("許諾方法", "permission"),
    "work again": ("再委託事項", "work"),
    "unstated transport": ("手段の記載なし", "transport not stated"),
    "route": ("経路", "route"),
    "ways": ("経路の数", "number of ways"),
    "way gone": ("なくなる経路", "way no longer taken"),
    "way new": ("加わる経路", "new way"),
    "one of": ("いずれかによる", "one of them"),
    "number": ("番号", "number"),
    "data": ("情報", "data"),
    "character": ("性格", "legal character"),
    "condition": ("条件", "condition"),
    "frequency": ("頻度", "frequency"),
    "transports": ("手段", "transports"),
    "personal number": ("個人番号", "Individual Number"),
    "information": ("情報の区分", "class of information"),
    "identifiers": ("識別子", "identifiers"),
    "basis": ("根拠", "basis"),
    "period": ("期間", "period"),
    "work": ("処理する者", "at work"),
    "trial": ("検証期間", "for verification"),
}


def said(word: str, language: Language) -> str:
    """Return a fixed word in a language.

    Args:
        word: Its name here.
        language: ``ja`` or ``en``.
    """
    return _SAID[word][language == "en"]


def listed(texts: tuple[str, ...], language: Language) -> str:
    """Return texts as a list in a line.

    Example:
        >>> listed(("専用線", "紙"), "ja"), listed(("line", "paper"), "en")
        ('専用線、紙', 'line, paper')
    """
    return ("、" if language == "ja" else ", ").join(texts)

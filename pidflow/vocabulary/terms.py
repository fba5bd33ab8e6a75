"""Closed vocabularies as enumerations whose members know both their names."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Term(Enum):
    """A word of a closed vocabulary: its code, its Japanese and its English name.

    The value of a member is its code, which exports and Python code use; model files write `ja`.

    Example:
        >>> Kind.NETWORK.value, Kind.NETWORK.ja, Kind.NETWORK.en
        ('network', 'ネットワーク', 'network')
    """

    ja: str
    en: str

    def __new__(cls, code: str, ja: str, en: str) -> Self:
        """Make a member of its code and its two names."""
        member = object.__new__(cls)
        member._value_ = code
        member.ja = ja
        member.en = en
        return member

    @classmethod
    def named(cls, name: str) -> Self:
        """Return the member with this Japanese name or code.

        Raises:
            KeyError: No member has it.

        Example:
            >>> Kind.named("端末") is Kind.named("terminal")
            True
        """
        for member in cls:
            if name in (member.ja, member.value):
                return member
        raise KeyError(name)


class Kind(Term):
    """What a node is."""

    SYSTEM = "system", "システム", "system"
    TERMINAL = "terminal", "端末", "terminal"
    NETWORK = "network", "ネットワーク", "network"
    PLATFORM = "platform", "基盤", "platform"
    PERSON = "person", "人", "person"
    OFFICE = "office", "部署", "office"
    ORGANISATION = "organisation", "機関", "organisation"


class Boundary(Term):
    """Whether a node belongs to the body that makes the assessment (評価実施機関)."""

    INSIDE = "inside", "内", "inside the body"
    OUTSIDE = "outside", "外", "outside the body"


class PersonalNumber(Term):
    """Whether the 個人番号 itself is in what a hop carries; the arrow of the notation tells it."""

    INCLUDED = "included", "含む", "Individual Number included"
    SUBSTITUTE = "substitute", "符号のみ", "substitute code only"
    EXCLUDED = "excluded", "含まない", "Individual Number not included"
    UNSTATED = "unstated", "記載なし", "not stated"


class Information(Term):
    """Whether what a hop carries is 特定個人情報 (番号法2条: with the number or a code in its place)."""

    SPECIFIC = "specific", "特定個人情報", "Specific Personal Information"
    OTHER = "other", "その他情報", "other information"
    UNSTATED = "unstated", "記載なし", "not stated"


class Character(Term):
    """The legal character of a flow (番号法, 特定個人情報保護評価指針)."""

    COLLECTION = "本人収集", "本人収集", "collection from the person"
    TRANSFER = "移転", "移転", "transfer within the body"
    PROVISION = "提供", "提供", "provision to another body"
    LINKAGE = "情報連携", "情報連携", "information linkage"
    ENTRUSTMENT = "委託", "委託", "entrustment"
    INTERNAL = "内部", "内部", "internal"
    UNSTATED = "unstated", "記載なし", "not stated"


class BasisKind(Term):
    """On what a claim rests."""

    STATED = "stated", "記載", "stated"
    INFERRED = "inferred", "推定", "inferred"
    ASSUMED = "assumed", "仮定", "assumed"


class Form(Term):
    """The forms of a 特定個人情報保護評価書, and the papers beside them."""

    FULL = "full", "全項目評価書", "full-item assessment"
    PRIORITY = "priority", "重点項目評価書", "priority-item assessment"
    BASIC = "basic", "基礎項目評価書", "basic-item assessment"
    COUNCIL = "council", "付議資料", "council paper"


class Claim(Term):
    """What is claimed of a hop; each claim has its own basis."""

    ROUTE = "route", "経路", "route"
    TRANSPORTS = "transports", "手段", "transports"
    INFORMATION = "information", "情報", "information class"
    PERSONAL_NUMBER = "personal_number", "個人番号", "Individual Number"


class EntryKind(Term):
    """What an entry of a document's list of changes (変更箇所) tells of."""

    FACT = "fact", "事実", "change of fact"
    RECORD = "record", "記載", "correction of the record"
    LAW = "law", "法令", "law renumbered or renamed"
    NAME = "name", "名称", "renamed"
    UNKNOWN = "unknown", "不明", "not known"


class Timing(Term):
    """When an assessment is handed in: before or after what changes (提出時期)."""

    BEFORE = "before", "事前", "beforehand"
    AFTER = "after", "事後", "afterwards"


class Role(Term):
    """The part that a node plays in any body; rules speak of roles, and bodies are compared by them."""

    SUBJECT = "subject", "本人", "the person"
    STAFF = "staff", "担当職員", "staff in charge"
    MAIN = "main", "基幹システム", "main system of the affair"
    RESIDENTS = "residents", "住民記録", "resident records"
    TAX = "tax", "税務", "tax system"
    ADDRESSEE = "addressee", "宛名", "addressee system"
    INTERMEDIATE = "intermediate", "中間サーバー", "intermediate server"
    LINKAGE_NETWORK = (
        "linkage-network",
        "情報提供ネットワークシステム",
        "Information Provision Network System",
    )
    REGISTER_NETWORK = "register-network", "住基ネット", "Basic Resident Register Network"
    REGISTER_SERVER = "register-server", "住基ネットCS", "Basic Resident Register Network server"
    OTHER_AFFAIRS = "other-affairs", "庁内の他業務", "other affairs of the body"
    ARREARS = "arrears", "催告・滞納整理", "reminders and arrears"
    CLAIMS = "claims", "国保総合", "national health insurance claims system"
    CLAIMS_TERMINAL = "claims-terminal", "国保総合PC", "claims system terminal"
    TRANSFER_TERMINAL = "transfer-terminal", "データ連携用PC", "data transfer terminal"
    AGGREGATION = "aggregation", "連合会の集約", "aggregation at the federation"
    FEDERATION = "federation", "国保連合会", "federation of insurers"
    CENTRAL_FEDERATION = "central-federation", "国保中央会", "central federation of insurers"
    PAYMENT_FUND = "payment-fund", "支払基金", "payment fund"
    INSURERS_INTERMEDIATE = (
        "insurers-intermediate",
        "医療保険者等向け中間サーバー",
        "intermediate server for insurers",
    )
    ONLINE_APPLICATION = "online-application", "電子申請", "online application"
    OTHER_BODIES = "other-bodies", "他の行政機関等", "other bodies"
    FINANCIAL = "financial", "金融機関", "financial institution"
    MEDICAL = "medical", "医療機関", "medical institution"
    TERMINAL = "terminal", "端末", "terminal"
    ACCESS_SERVICE = "access-service", "接続サービス", "connection service"
    CONTRACTOR = "contractor", "委託先", "contractor"
    CLOUD = "cloud", "ガバメントクラウド", "Government Cloud"

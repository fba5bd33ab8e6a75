"""Transports: over what a hop goes. The check boxes of the forms, and the ways their items name."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Transport:
    """Over what a hop goes.

    Args:
        name: As the notation writes and prints it.
        en: The English name.
        aliases: Other spellings that are read as this one.

    Example:
        >>> transport("庁内連携システム").name
        '庁内連携'
        >>> transport("その他(Pay-easy)").en
        'other (Pay-easy)'
    """

    name: str
    en: str
    aliases: tuple[str, ...] = ()


TRANSPORTS: tuple[Transport, ...] = (
    Transport("情報提供ネットワークシステム", "Information Provision Network System"),
    Transport("住民基本台帳ネットワークシステム", "Basic Resident Register Network", ("住基ネット",)),
    Transport("庁内連携", "internal linkage system", ("庁内連携システム",)),
    Transport("データ連携", "direct data linkage"),
    Transport("データ伝送", "data transmission", ("伝送",)),
    Transport("専用線", "dedicated line", ("専用回線",)),
    Transport("閉域ネットワーク", "closed network", ("閉域網",)),
    Transport("行政専用のネットワーク", "government network (LGWAN, VPN)", ("LGWAN", "VPN")),
    Transport("電子メール", "e-mail"),
    Transport("電子記録媒体", "electronic storage medium", ("電子媒体",)),
    Transport("フラッシュメモリ", "flash memory", ("フラッシュメモリー",)),
    Transport("端末直接操作", "direct operation of a terminal", ("直接端末操作",)),
    Transport("端末の閲覧", "viewing on a terminal"),
    Transport("電子申請", "online application"),
    Transport("紙", "paper"),
    Transport("窓口", "counter"),
    Transport("郵送", "post"),
    Transport("口座振替", "bank transfer"),
)
"""Every transport of the closed vocabulary, in the order in which legends list them."""

_BY_NAME = {name: each for each in TRANSPORTS for name in (each.name, *each.aliases)}
_OTHER = "その他("


def transport(name: str) -> Transport:
    """Return the transport with this name or alias; 「その他(…)」 holds any detail.

    Raises:
        KeyError: The vocabulary has no such transport.
    """
    if name.startswith(_OTHER) and name.endswith(")") and len(name) > len(_OTHER) + 1:
        return Transport(name, f"other ({name[len(_OTHER) : -1]})")
    return _BY_NAME[name]

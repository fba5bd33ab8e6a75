"""Boxes to be ticked: a form prints every choice, so that its words alone say nothing."""

from __future__ import annotations

import re

_BOX = r"(?:\[(?P<mark>[^\[\]]*)\]|(?P<input><input[^<>]*>))\s*"
_TICKS = ("○", "O", "〇", "✓", "レ", "checked")


def only_unticked(words: str, text: str) -> bool:
    """Whether words stand in a text only beside boxes, none of which is ticked.

    Args:
        words: The words of a choice.
        text: The text of the source, with the remains of HTML.

    Example:
        >>> form = '[] 専用線 [<input checked="checked"/>] 電子メール <input type="checkbox"/> 紙'
        >>> only_unticked("専用線", form), only_unticked("電子メール", form), only_unticked("紙", form)
        (True, False, True)
        >>> only_unticked("紙", "[] 紙。申請書は紙で受ける")
        False
    """
    boxes = list(re.finditer(_BOX + re.escape(words), text))
    if not boxes or len(boxes) < text.count(words):
        return False
    return not any(tick in (each["mark"] or each["input"] or "") for each in boxes for tick in _TICKS)

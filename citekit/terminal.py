"""What may reach a terminal: no control character of somebody else's text, and colour only where it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COLORS = {"used": "32", "ignored": "2", "unread": "1;33", "error": "1;31", "warning": "33", "info": "2", "heading": "1"}
"""What is shown -> parameter of the SGR control sequence (ECMA-48, 8.3.117)."""

INVISIBLE = (
    0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF,
    *range(0xFFF9, 0xFFFC), *range(0x1BCA0, 0x1BCA4), *range(0x1D173, 0x1D17B), *range(0xE0000, 0xE0080),
)  # fmt: skip
"""Soft hyphen, zero-width, line-breaking, direction-turning and tag characters (Unicode categories Cf, Zl, Zp)."""

SHOWN: dict[int, str] = (
    {code: chr(0x2400 + code) for code in range(0x20)}  # control pictures: ␛ for ESC
    | {code: f"<U+{code:04X}>" for code in (*range(0x7F, 0xA0), *INVISIBLE)}
    | {0x09: "⇥", 0x0A: "¶"}
)


def visible(text: str, limit: int = 10_000) -> str:
    """Text with every control and invisible character shown as a sign, cut after `limit` characters."""
    if len(text) > limit:
        text = f"{text[:limit]}… ({len(text) - limit:,} more characters)"
    return text if text.isascii() and text.isprintable() else text.translate(SHOWN)


def paint(text: str, what: str, color: bool) -> str:
    """Text in the colour for `what`, or as it is."""
    return f"\x1b[{COLORS[what]}m{text}\x1b[0m" if color and text else text


def wants_color(choice: str, is_terminal: bool, environment: Mapping[str, str]) -> bool:
    """Whether to colour: as asked for, else NO_COLOR (no-color.org), else FORCE_COLOR, else on a terminal."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    return bool(environment.get("FORCE_COLOR")) or (is_terminal and environment.get("TERM") != "dumb")

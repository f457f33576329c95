"""What may reach a terminal."""

from __future__ import annotations

import sys
import unicodedata

from citekit.terminal import visible, wants_color
from tests.rows import for_each


@for_each(
    "text, shown",
    [
        ("plain, Ünïcode, 漢字, e\u0301", "plain, Ünïcode, 漢字, e\u0301"),
        ("\x1b[31mred\x07", "␛[31mred␇"),
        ("a\tb\r\n", "a⇥b␍¶"),
        ("\x9b2J", "<U+009B>2J"),
        ("10.1000/\u200bx\u00ady", "10.1000/<U+200B>x<U+00AD>y"),
        ("\u202egnp.exe\u2066", "<U+202E>gnp.exe<U+2066>"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


SEEN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}
"""Format characters that have a shape: Arabic, Syriac and Kaithi number signs, hieroglyph joiners."""


def test_no_invisible_character_is_left() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    shown = visible(every, limit=len(every))
    left = {ord(char) for char in shown if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"}}
    assert left <= SEEN


def test_long_texts_are_cut() -> None:
    assert visible("x" * 12, limit=5) == "xxxxx… (7 more characters)"


@for_each(
    "choice, terminal, environment, wanted",
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),  # no-color.org: “when present and not an empty string”
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_wants_color(choice: str, terminal: bool, environment: dict[str, str], wanted: bool) -> None:
    assert wants_color(choice, terminal, environment) is wanted

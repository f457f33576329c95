"""A listing of which lines or letters are lost, doubled, out of order or of another listing ends in no traceback."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import citekit

if TYPE_CHECKING:
    from collections.abc import Callable

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
LONGEST = 12_000
SIGNS = (
    "(", ")", "[", "]", '"', "“", "”", ",", ".", ";", ":", "/", "&", " and ", "et al.", "2019", "\t", "|", "*", "_",
    "-", "doi:10.5555/x", "http", "{", "}", "@", "›", "→", ". In: ", "(2019)", "vol. 3", "pp. 1-9", " •", "* ",
    "#", "中",
)  # fmt: skip


@cache
def listings() -> list[str]:
    """The text of every listing, in the order of their names."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(FIXTURES.glob("*/*/input.*"))]
    return [text for text in texts if len(text) < LONGEST]


def cut_out(text: str, at: int, size: int) -> str:
    return text[:at] + text[at + size :]


def break_off(text: str, at: int, _: int) -> str:
    return text[:at]


def begin_late(text: str, at: int, _: int) -> str:
    return text[at:]


def put_in(text: str, at: int, size: int) -> str:
    return text[:at] + SIGNS[size % len(SIGNS)] + text[at:]


def join_line(text: str, at: int, _: int) -> str:
    return text[:at] + text[at:].replace("\n", " ", 1)


def add_another(text: str, at: int, _: int) -> str:
    return f"{text}\n{listings()[at % len(listings())]}"


def say_again(text: str, at: int, size: int) -> str:
    lines = text.split("\n")
    first = at % len(lines)
    return "\n".join([*lines[: first + size], lines[first], *lines[first + size :]])


def end_line(text: str, at: int, size: int) -> str:
    """A mark at the end of a line, as of a label alone."""
    line, _, below = text[at:].partition("\n")
    return f"{text[:at]}{line} {SIGNS[size % len(SIGNS)]}\n{below}"


def leave_label(text: str, at: int, size: int) -> str:
    """A word of a line, with a mark for its value."""
    line, _, below = text[at:].partition("\n")
    words = line.split(" ")
    return f"{text[:at]}{' '.join(words[: 1 + size % 3])} {SIGNS[size % len(SIGNS)]}\n{below}"


def turn_lines(text: str, at: int, size: int) -> str:
    lines = text.split("\n")
    first = at % len(lines)
    return "\n".join(lines[:first] + lines[first : first + size][::-1] + lines[first + size :])


DAMAGES: tuple[Callable[[str, int, int], str], ...] = (
    cut_out, break_off, begin_late, put_in, join_line, add_another, turn_lines, say_again, end_line, leave_label,
)  # fmt: skip


@given(
    st.integers(0, 10_000),
    st.lists(st.tuples(st.sampled_from(DAMAGES), st.integers(0, LONGEST), st.integers(1, 40)), min_size=1, max_size=4),
)
def test_a_damaged_listing_is_read(which: int, damages: list[tuple[Callable[[str, int, int], str], int, int]]) -> None:
    text = listings()[which % len(listings())]
    for damage, at, size in damages:
        text = damage(text, at % (len(text) + 1), size)
    reading = citekit.read(text)
    for name in citekit.write_formats():
        citekit.write(reading.works, name)

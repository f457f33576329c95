"""Copies with every element of a page on a line of its own: a date is parted from its status, a role from its name, a
cited title from its people, what stands between two elements from both."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.unwrapping import join_lines

if TYPE_CHECKING:
    from citekit.readers.lines import Line

DAYS = "Duration:"
"""Over it stands an event's place: "- Ghent, Belgium"."""
OPEN = (" -", " –", DAYS)
"""How a line ends that goes on with a date: "Published -", "Duration:"."""
DATE = regex(r"(?=.{4,20}$)(?:[^\W\d]{3,12}\.? )?\d[\w./, ]*$")  # "30 Nov 2022", "Mar 30 2025", "3/30/25"
ROLE = regex(r"\([A-Z][a-z]+(?: [A-Za-z]+)?\)[,;]?$")  # "(Editor)", "(Data Manager)"
SLASHED = (". /", "? /", "! /")
"""How the title of a citation ends that goes on with people (Standard)."""
ARROW = "→"
COMMA = ","
ALONE = frozenset({":", "›", COMMA})
"""What stands between two elements: levels of a kind, or names."""
FOOTER = "Powered by"
"""Over "Pure", over ", Scopus & Elsevier Fingerprint Engine™"."""
LONGEST = 60
"""Characters of a line that goes on, at most."""


def join_elements(lines: list[Line]) -> list[Line]:
    """The lines with such elements put together."""
    if len(lines) < 2:
        return lines
    if lines[0].text in ALONE:  # which is behind something else
        return [lines[0], *join_elements(lines[1:])]
    behind = [*(line.text.startswith(DAYS) for line in lines[2:]), False]
    pairs = zip(pairwise(lines), behind, strict=True)
    goes_on = _goes_on_listed if any(line.text == COMMA for line in lines) else _goes_on
    return join_lines(lines, [goes_on(line, below) or (days and below.bullet == "-") for (line, below), days in pairs])


def _goes_on_listed(line: Line, below: Line) -> bool:
    """The same where commas stand alone between names, of which some have one before or behind them."""
    return _goes_on(line, below) or below.text.startswith(f"{COMMA} ") or line.text.endswith(COMMA)


def _goes_on(line: Line, below: Line) -> bool:
    if below.gap or below.bullet or below.heading:
        return False
    if line.text in ALONE or below.text in ALONE or line.text == FOOTER:
        return True
    if ROLE.match(below.text):
        return looks_like_person(line.text) or looks_like_byline(line.text)
    return line.text.endswith(SLASHED) or (len(line.text) <= LONGEST and _is_open(line.text, below.text))


def _is_open(text: str, below: str) -> bool:
    """Whether a period or a date stands on both of two lines."""
    if below == ARROW:
        return DATE.match(text) is not None
    return (text == ARROW or text.endswith(OPEN)) and DATE.match(below) is not None

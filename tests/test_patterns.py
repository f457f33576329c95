"""No pattern takes a text apart in so many ways that each repetition multiplies them, and the time."""

from __future__ import annotations

import importlib
import re
from itertools import product
from typing import Any

import pytest

from tests.amounts import share
from tests.attacks import inner_trees
from tests.compiled import patterns_of
from tests.growth import cost

parser: Any = importlib.import_module("re._parser")
PACKAGES = ("assemble", "match", "normalize", "readers", "writers")
STARTS = ("", "Doe J", "A, ", "$")
PIECES = (
    "1", "a", "a.", " A.", "1, ", "(1)", "-a", "'a", ", ", " ", "{a}", "\\alpha", "PMCID: PMC1 ", "Aa, A., ", "S1-S2, ",
    "S.\ti\ty\tt, ",
)  # fmt: skip
"""What is repeated, and behind what: "1" had 2**n ways of being affiliation numbers, "\\alpha" 5**n in a formula."""

REPEATED = (10, 17, 24)
ENOUGH = 0.1
"""Seconds of the processor; a pattern without this fault takes a thousandth of it."""


def is_slow(pattern: Any, text: str) -> bool:
    """Whether it takes long, three times over, as the machine does other things too."""
    return all(cost(lambda text: (pattern.fullmatch(text), pattern.search(text)), text) > ENOUGH for _ in range(3))


def is_risky(tree: Any) -> bool:
    """Whether a possessive repeat is somewhere in it of what may be read in several ways."""
    for op, value in tree:
        inner = inner_trees(str(op), value)
        if any(map(is_risky, inner)) or (str(op) == "POSSESSIVE_REPEAT" and any(map(backtracks, inner))):
            return True
    return False


def backtracks(tree: Any) -> bool:
    """Whether something in it may be read in several ways."""
    ways = ("BRANCH", "MAX_REPEAT", "MIN_REPEAT")
    return any(str(op) in ways or any(map(backtracks, inner_trees(str(op), value))) for op, value in tree)


@pytest.mark.parametrize("package", PACKAGES)
def test_no_group_is_optional_and_possessive(package: str) -> None:
    """Python before 3.11.5 takes what such a group tried for matched (bpo gh-101955)."""
    assert not [name for pattern, name in patterns_of(f"citekit.{package}").items() if ")?+" in pattern.pattern]


TRIED = {
    "dois.PERCENT", "markdown.LINK", "values.BRACED", "entries.WRAPPED", "values.QUOTED", "values.LOOSE",
    "splitting.FIELD", "people.DOTTED", "people.EITHER", "people.BARE", "places.PIECE",
}  # fmt: skip
"""Patterns that were compared, by Python 3.11.2 and a later one, on texts made of their own grammar."""


def test_no_group_that_backtracks_is_repeated_possessively() -> None:
    """Python before 3.11.5 does not go back to where such a group began when it fails in its middle (gh-106052): on
    Debian 12, "&lt;p&gt;" was no tag in a feed. What needs it is tried there, and listed."""
    patterns = {pattern: name for package in PACKAGES for pattern, name in patterns_of(f"citekit.{package}").items()}
    risky = {
        ".".join(name.split(".")[-2:])
        for pattern, name in patterns.items()
        if isinstance(pattern.pattern, str) and is_risky(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))
    }
    assert risky == TRIED


@pytest.mark.law
@pytest.mark.parametrize("package", PACKAGES)
def test_repetition_does_not_multiply(package: str) -> None:
    patterns = patterns_of(f"citekit.{package}")
    assert patterns

    def search(text: str) -> None:
        for pattern in patterns:
            pattern.fullmatch(text)
            pattern.search(text)

    search("")  # which compiles them
    for start, piece, count in product(
        STARTS, share(PIECES, 3), REPEATED
    ):  # stops at the first slow: the next would take hours
        text = f"{start}{piece * count}\x01"
        if cost(search, text) > ENOUGH:
            assert not [name for pattern, name in patterns.items() if is_slow(pattern, text)], (start, piece)

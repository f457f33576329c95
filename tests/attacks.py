"""Texts that a pattern reads until just before their end, made of its own grammar, one of its repeats done often.

Where a repeat can be read in two ways, thirty of it have a thousand million.
"""

from __future__ import annotations

import importlib
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

parser: Any = importlib.import_module("re._parser")
compiler: Any = importlib.import_module("re._compiler")

POOL = "AaÉé開1Kk.-,;:()[]'’“”/&*_0z \t\n"
ENDS = ("\x01", " x [", "!\x01")
"""What no pattern ends with."""
FEW, TIMES = 3, 30
APPETITES = ((0, 0, 1), (0, 1, 1, 2, 3), (1, 1, 2, 3))
"""How often the other repeats may be done in a text."""
DEEPEST = 7
"""Inside so many repeats the others are done as rarely as they may be."""
LONGEST = 2500
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def attacks(pattern: re.Pattern[str], tries: int) -> Iterator[str]:
    """So many texts for each of the pattern's repeats; the same ones every time."""
    random = Random(ascii(pattern.pattern))
    tree = parser.parse(pattern.pattern, pattern.flags & ~parser.SRE_FLAG_UNICODE)
    for repeated in _repeats(tree):
        for _ in range(tries):
            yield Attack(random, tree.state, repeated).text(tree)[:LONGEST] + random.choice(ENDS)


def _repeats(tree: Any) -> Iterator[Any]:
    """What may be repeated more than a few times, anywhere in a tree."""
    for op, value in tree:
        if str(op) in REPEATS and value[1] > FEW:
            yield value[2]
        for inner in inner_trees(str(op), value):
            yield from _repeats(inner)


def inner_trees(op: str, value: Any) -> list[Any]:
    """The trees in one."""
    if op == "BRANCH":
        return list(value[1])
    return [value[-1]] if op in (*REPEATS, "SUBPATTERN") else [value] if op == "ATOMIC_GROUP" else []


class Attack:
    """One text: what it repeats, and what its groups have read."""

    def __init__(self, random: Random, state: Any, repeated: Any) -> None:
        self.random, self.state, self.repeated = random, state, repeated
        self.appetite = random.choice(APPETITES)
        self.groups: dict[Any, str] = {}

    def text(self, tree: Any, depth: int = 0) -> str:
        """A text that a tree reads, but for what it wants to see around it."""
        return "".join(MAKERS.get(str(op), Attack.nothing)(self, op, value, depth) for op, value in tree)

    def nothing(self, _op: Any, _value: Any, _depth: int) -> str:
        """An anchor, a look around."""
        return ""

    def literal(self, _op: Any, value: Any, _depth: int) -> str:
        """The character itself."""
        return chr(value)

    def one_of(self, op: Any, value: Any, _depth: int) -> str:
        """A character that a set has."""
        return self.random.choice(members(self.state, op, _hashable(value)))

    def repeat(self, _op: Any, value: Any, depth: int) -> str:
        """As often as it may be, if this is the one; half of the times all are alike."""
        least, most, tree = value
        if tree is self.repeated:
            one = self.text(tree, depth + 1) if self.random.random() < 0.6 else None
            return "".join(one or self.text(tree, depth + 1) for _ in range(min(most, TIMES)))
        times = min(most, max(least, self.random.choice(self.appetite))) if depth < DEEPEST else least
        return "".join(self.text(tree, depth + 1) for _ in range(min(times, least + 20)))

    def branch(self, _op: Any, value: Any, depth: int) -> str:
        """One of several."""
        return self.text(self.random.choice(value[1]), depth)

    def group(self, _op: Any, value: Any, depth: int) -> str:
        """A group, which may be referred to."""
        self.groups[value[0]] = self.text(value[3], depth)
        return self.groups[value[0]]

    def atomic(self, _op: Any, value: Any, depth: int) -> str:
        """A group that is read in one way."""
        return self.text(value, depth)

    def reference(self, _op: Any, value: Any, _depth: int) -> str:
        """What a group has read."""
        return self.groups.get(value, "")

    def conditional(self, _op: Any, value: Any, depth: int) -> str:
        """What depends on a group."""
        tree = value[1] if value[0] in self.groups else value[2]
        return self.text(tree, depth) if tree else ""


MAKERS = {
    "LITERAL": Attack.literal, "NOT_LITERAL": Attack.one_of, "ANY": Attack.one_of, "IN": Attack.one_of,
    **dict.fromkeys(REPEATS, Attack.repeat), "BRANCH": Attack.branch, "SUBPATTERN": Attack.group,
    "ATOMIC_GROUP": Attack.atomic, "GROUPREF": Attack.reference, "GROUPREF_EXISTS": Attack.conditional,
}  # fmt: skip


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@cache
def members(state: Any, op: Any, value: Any) -> str:
    """Characters that a set has: of the pool, and those that it names."""
    one = parser.SubPattern(state, [(op, list(value) if isinstance(value, tuple) else value)])
    has = compiler.compile(one, 0).fullmatch
    return "".join(filter(has, POOL + _named(value))) or "☃"


def _named(value: Any) -> str:
    """The characters of a set that stand in it, and the first of each of its ranges."""
    parts = value if isinstance(value, tuple) else ()
    codes = [part[0] if str(kind) == "RANGE" else part for kind, part in parts if str(kind) in ("LITERAL", "RANGE")]
    return "".join(map(chr, codes))

"""Texts that a pattern can read in ever more ways: found where its automaton has two ways round to the same place.

A pattern's tree is made into an automaton of the places of its characters (Glushkov's). Where two different ways lead
from a place back to it over the same text, that text, repeated, is read in two to the power of its repetitions ways.
Looks around are left out, and bounds of repeats: what is found is a suspicion, which the pattern's own time confirms.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.attacks import POOL, REPEATS, compiler, parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

LETTERS = 400
"""Of so many characters the automaton knows which place reads them: those of the pattern itself among them."""
LARGEST = 400
"""Places that are looked at together; of more some are left out."""
LONGEST_WAY = 20_000
TWICE = 3  # what is done so often at most is written out


class Piece(NamedTuple):
    """A part of a pattern: the places that it may begin and end with, and in how many ways it is nothing."""

    first: Counter[int]
    last: Counter[int]
    empty: int


Pair = tuple[int, int, bool]
"""The places of two ways over one text, and whether they have ever parted."""
NOTHING = Piece(Counter(), Counter(), 1)


class Automaton:
    """The places of a pattern's characters, what each reads, and which may follow which, in how many ways."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
        self.state, self.flags = tree.state, pattern.flags
        self.alphabet = "".join(dict.fromkeys([*POOL, *_literals(tree)]))[:LETTERS]
        self.reads: list[frozenset[str]] = []
        self.follow: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self.known: dict[tuple[str, str, int], frozenset[str]] = {}
        self.first = self.sequence(tree, pattern.flags & re.IGNORECASE).first

    def sequence(self, tree: Any, flags: int) -> Piece:
        """What stands one behind the other."""
        whole = NOTHING
        for op, value in tree:
            whole = self.join(whole, self.node(str(op), op, value, flags))
        return whole

    def join(self, one: Piece, two: Piece) -> Piece:
        """One piece behind another."""
        self.connect(one.last, two.first)
        first = one.first + Counter({at: ways * one.empty for at, ways in two.first.items()})
        last = two.last + Counter({at: ways * two.empty for at, ways in one.last.items()})
        return Piece(first, last, min(one.empty * two.empty, 2))

    def connect(self, last: Counter[int], first: Counter[int]) -> None:
        """Let places follow others."""
        for at, ways in last.items():
            for then, more in first.items():
                self.follow[at][then] += min(ways * more, 2)

    def node(self, name: str, op: Any, value: Any, flags: int) -> Piece:
        """One node of the tree; nothing for an anchor, a look around and a reference."""
        if name in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            return self.place(op, value, flags)
        if name in REPEATS:
            least, most, inner = value
            return self.repeat(least, most, inner, flags)
        if name == "SUBPATTERN":
            flags = (flags | value[1]) & ~value[2] & re.IGNORECASE
        return self.choice([self.sequence(tree, flags) if tree else NOTHING for tree in _trees(name, value)])

    def place(self, op: Any, value: Any, flags: int) -> Piece:
        """A place, and what it reads."""
        key = (str(op), repr(value), flags)
        if key not in self.known:
            one = parser.SubPattern(self.state, [(op, value)])
            reads = compiler.compile(one, (self.flags & re.DOTALL) | flags).fullmatch
            self.known[key] = frozenset(filter(reads, self.alphabet)) or frozenset("☃")
        self.reads.append(self.known[key])
        at = Counter([len(self.reads) - 1])
        return Piece(at, at, 0)

    def choice(self, pieces: list[Piece]) -> Piece:
        """One of several pieces."""
        first: Counter[int] = sum((piece.first for piece in pieces), Counter())
        last: Counter[int] = sum((piece.last for piece in pieces), Counter())
        return Piece(first, last, min(sum(piece.empty for piece in pieces), 2))

    def repeat(self, least: int, most: int, tree: Any, flags: int) -> Piece:
        """A piece again and again; a few times are written out."""
        if most == 0:
            return NOTHING
        if least == most <= TWICE:
            whole = NOTHING
            for _ in range(most):
                whole = self.join(whole, self.sequence(tree, flags))
            return whole
        piece = self.sequence(tree, flags)
        if most > 1:
            self.connect(piece.last, piece.first)
        return piece._replace(empty=piece.empty if least else min(1 + (piece.empty > 1), 2))

    def text_to(self, goal: int, random: Random) -> str | None:
        """A text that leads from the start to a place, itself included."""
        before: dict[int, int | None] = dict.fromkeys(self.first)
        waiting = deque(before)
        while waiting and goal not in before:
            at = waiting.popleft()
            for then in random.sample([*self.follow[at]], len(self.follow[at])):
                if then not in before:
                    before[then] = at
                    waiting.append(then)
        text, place = "", goal if goal in before else None
        while place is not None:
            text, place = random.choice(sorted(self.reads[place])) + text, before[place]
        return text or None

    def loops(self) -> Iterator[list[int]]:
        """The places that lead back to themselves, those together that lead to each other (Tarjan's)."""
        numbers: dict[int, int] = {}
        low: dict[int, int] = {}
        stack: list[int] = []
        opened: set[int] = set()
        for root in range(len(self.reads)):
            if root in numbers:
                continue
            work = [(root, iter([*self.follow[root]]))]
            numbers[root] = low[root] = len(numbers)
            stack.append(root)
            opened.add(root)
            while work:
                at, rest = work[-1]
                new = next(
                    (then for then in rest if then not in numbers or _lower(then, at, numbers, low, opened)), None
                )
                if new is not None:
                    numbers[new] = low[new] = len(numbers)
                    stack.append(new)
                    opened.add(new)
                    work.append((new, iter([*self.follow[new]])))
                    continue
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[at])
                if low[at] == numbers[at]:
                    loop = stack[stack.index(at) :]
                    del stack[-len(loop) :]
                    opened.difference_update(loop)
                    if len(loop) > 1 or at in self.follow[at]:
                        yield loop


def _trees(name: str, value: Any) -> list[Any]:
    """The trees of a node, of which one is read; an empty one for what reads nothing."""
    if name in ("BRANCH", "GROUPREF_EXISTS"):
        return list(value[1] if name == "BRANCH" else value[1:])
    return (
        [{"SUBPATTERN": value[-1], "ATOMIC_GROUP": value}[name]] if name in ("SUBPATTERN", "ATOMIC_GROUP") else [None]
    )


def _lower(then: int, at: int, numbers: dict[int, int], low: dict[int, int], opened: set[int]) -> bool:
    """Note that a place that is still open can be reached; never a new one."""
    if then in opened:
        low[at] = min(low[at], numbers[then])
    return False


def _literals(tree: Any) -> Iterator[str]:
    """The characters that a pattern names."""
    for op, value in tree:
        name = str(op)
        if name in ("LITERAL", "NOT_LITERAL"):
            yield chr(value)
        elif name == "IN":
            for kind, part in value:
                yield from map(chr, {"LITERAL": (part,), "RANGE": part}.get(str(kind), ()))
        elif name == "BRANCH":
            for inner in value[1]:
                yield from _literals(inner)
        elif name in (*REPEATS, "SUBPATTERN"):
            yield from _literals(value[-1])
        elif name == "ATOMIC_GROUP":
            yield from _literals(value)


def pumps(pattern: re.Pattern[str], random: Random, most: int) -> Iterator[tuple[str, str]]:
    """A text that leads into a loop, and one that goes round it in two ways; so many for each loop."""
    automaton = Automaton(pattern)
    for loop in automaton.loops():
        places = set(random.sample(loop, LARGEST) if len(loop) > LARGEST else loop)
        found = 0
        for start in random.sample(sorted(places), min(len(places), 3 * most)):
            round_it = _two_ways(automaton, start, places, random)
            to_it = automaton.text_to(start, random) if round_it else None
            if round_it and to_it:
                yield to_it, round_it
                found += 1
            if found == most:
                break


def _two_ways(automaton: Automaton, start: int, places: set[int], random: Random) -> str | None:
    """A text over which two different ways lead from a place back to it, all within some places."""
    before: dict[Pair, tuple[Pair, str] | None] = {(start, start, False): None}
    waiting = deque(before)
    while waiting and len(before) < LONGEST_WAY:
        pair = waiting.popleft()
        for then, char in _steps(automaton, pair, places, random):
            if then in before:
                continue
            before[then] = (pair, char)
            if then == (start, start, True):
                return _spelt(before, then)
            waiting.append(then)
    return None


def _steps(automaton: Automaton, pair: Pair, places: set[int], random: Random) -> Iterator[tuple[Pair, str]]:
    """Where both ways may go over one character, and whether they have ever parted."""
    one, two, parted = pair
    ways = [(at, count) for at, count in automaton.follow[one].items() if at in places]
    for at, count in random.sample(ways, len(ways)):
        for other in automaton.follow[two]:
            both = automaton.reads[at] & automaton.reads[other] if other in places else frozenset()
            if both:
                twice = one == two and at == other and count > 1
                yield (at, other, parted or at != other or twice), random.choice(sorted(both))


def _spelt(before: dict[Any, Any], last: Any) -> str:
    text, step = "", before[last]
    while step is not None:
        text, step = step[1] + text, before[step[0]]
    return text

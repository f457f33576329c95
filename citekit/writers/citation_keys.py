"""Citation keys: those that works have, or new ones: ASCII, the same on every machine, from a small pattern language.

A pattern is text and placeholders: `{family}{year}{word}`, `{families2}_{shortyear}:{title3:abbr}`. A placeholder may
have modifiers: `lower`, `upper`, `abbr` (the first letter of each word). The text between may hold letters, digits and
`_ : . -`, so that a key needs no quoting in any program.

Records with the same key are told apart in the order of the records: the first keeps it, the next ones get a, b, … z,
aa, ab, … (BibTeX takes keys that differ in case only for a mistake, so case does not count).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.errors import UsageError
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.writers.key_words import NOBODY, NUMBERED, PLACEHOLDERS
from citekit.writers.written import Loss

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Sequence

    from citekit.work import Work

DEFAULT_PATTERN = "{family:lower}{year}{word:lower}"
"""dubey2016use"""

UNFIT = regex(r"[\s\x00-\x1f\x7f\\{}()@,=%#~\"']")  # "Doe, 2016", "O'Brien": what biber takes for none (btparse, "key")


def is_bibtex_key(text: str) -> bool:
    """Whether BibTeX, biber and LaTeX's \\cite take a text as a key: no blanks, and nothing that ends or opens one."""
    return UNFIT.search(text) is None


def make_keys(
    works: Sequence[Work], pattern: str | None = None, fits: Callable[[str], bool] = is_bibtex_key
) -> list[str]:
    """A key for each work, all different: the one that it has (`citation_key`), if that fits, no other work has it
    before, and no pattern is wanted; else one that is made."""
    own = _own_keys(works, fits) if pattern is None else [None] * len(works)
    maker = KeyMaker(pattern or DEFAULT_PATTERN, filter(None, own))
    return [key or maker.key(work) for key, work in zip(own, works, strict=True)]


def _own_keys(works: Iterable[Work], fits: Callable[[str], bool]) -> list[str | None]:
    taken: set[str] = set()
    keys: list[str | None] = []
    for work in works:
        key = work.citation_key
        free = key is not None and fits(key) and key.lower() not in taken
        keys.append(key if free else None)
        taken.add((key or "").lower())
    return keys


def replaced_keys(works: Sequence[Work], keys: Iterable[str]) -> list[Loss]:
    """The keys that works have and an output could not take."""
    return [
        Loss(index, "citation_key", f"{work.citation_key}: it is {key} here")
        for index, (work, key) in enumerate(zip(works, keys, strict=True))
        if work.citation_key not in (None, key)
    ]


class KeyMaker:
    """Gives keys one by one and remembers them; `taken` are keys that exist already and stay as they are."""

    def __init__(self, pattern: str = DEFAULT_PATTERN, taken: Iterable[str] = ()) -> None:
        self.parts = parse_pattern(pattern)
        self.taken = {key.lower() for key in taken}
        self.counts: dict[str, int] = {}

    def key(self, work: Work) -> str:
        """The key of the next work."""
        key = stem = base_key(work, self.parts)
        folded = stem.lower()
        count = self.counts.get(folded, 0)
        if count or folded in self.taken:
            key = stem + _letters(count := max(count, 1))
            while key.lower() in self.taken:
                key = stem + _letters(count := count + 1)
        self.counts[folded] = count + 1
        self.taken.add(key.lower())
        return key


def _letters(count: int) -> str:
    """1 -> a, 26 -> z, 27 -> aa: the suffixes that tell records apart."""
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


PLACEHOLDER = regex(r"\{([a-z]+?)([1-9]?)((?::[a-z]+)*)\}")  # "{title3:abbr}"
LITERAL = regex(r"[A-Za-z0-9_:.-]*")  # "_2016:"
MODIFIERS: dict[str, Callable[[list[str]], list[str]]] = {
    "lower": lambda words: [word.lower() for word in words],
    "upper": lambda words: [word.upper() for word in words],
    "abbr": lambda words: [word[:1] for word in words],
}
"""Modifier -> what it makes of the words."""


class Part(NamedTuple):
    """One piece of a pattern: literal text, or a placeholder with its number and modifiers."""

    text: str
    number: int = 0
    modifiers: tuple[str, ...] | None = None


def base_key(work: Work, parts: Sequence[Part]) -> str:
    """The key of one work as if there were no other; "anon" if the pattern yields nothing."""
    return "".join([_filled(part, work) for part in parts]) or NOBODY


@lru_cache(maxsize=64)
def parse_pattern(pattern: str) -> tuple[Part, ...]:
    """The pieces of a pattern; raises UsageError, which says what is allowed."""
    parts, done = [], 0
    for found in PLACEHOLDER.finditer(pattern):
        parts += [_literal(pattern[done : found.start()], pattern), _placeholder(found, pattern)]
        done = found.end()
    return tuple(part for part in (*parts, _literal(pattern[done:], pattern)) if part.text)


def _literal(text: str, pattern: str) -> Part:
    if not LITERAL.fullmatch(text):
        raise UsageError(
            f"citation key pattern “{pattern}”: “{text}” is neither text of letters, digits and _ : . - nor a "
            f"placeholder ({_placeholders()})"
        )
    return Part(text)


def _placeholder(found: re.Match[str], pattern: str) -> Part:
    name, number, modifiers = found[1], found[2], tuple(found[3].split(":")[1:])
    if name not in PLACEHOLDERS or bool(number) != (name in NUMBERED):
        raise UsageError(f"citation key pattern “{pattern}”: {found[0]} is not known; there are {_placeholders()}")
    if unknown := [modifier for modifier in modifiers if modifier not in MODIFIERS]:
        raise UsageError(
            f"citation key pattern “{pattern}”: “:{unknown[0]}” is not known; there are "
            + ", ".join(f":{modifier}" for modifier in MODIFIERS)
        )
    return Part(name, int(number or 0), modifiers)


def _placeholders() -> str:
    return ", ".join(f"{{{name}N}}" if name in NUMBERED else f"{{{name}}}" for name in PLACEHOLDERS)


def _filled(part: Part, work: Work) -> str:
    if part.modifiers is None:
        return part.text
    words = PLACEHOLDERS[part.text](work, part.number)
    for modifier in part.modifiers:
        words = MODIFIERS[modifier](words)
    return "".join(words)

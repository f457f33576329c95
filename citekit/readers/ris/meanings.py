"""What the tags of a record mean: each has one field, or is read by a function that knows the others."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.ris.numbers import NUMBERS
from citekit.readers.ris.scan import taken_apart
from citekit.readers.ris.tags import ANY, BY_TYPE, TAGS
from citekit.readers.ris.texts import TEXTS
from citekit.readers.ris.titles import TITLES
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.ris.scan import Block, Tag


def says_something(block: Block) -> bool:
    """A record with nothing in it but its type is none."""
    return any(text and code not in ("TY", "ER") for code, text, *_ in block.tags)


def each_tag(tags: list[Tag]) -> list[Tag]:
    """The tags of a record, those by themselves that stand behind another on its line."""
    texts = "\n".join([tag[1] for tag in tags])
    if "  -" in texts:
        tags = [one for tag in tags for one in taken_apart(tag)]
    return [_unpunctuated(tag) for tag in tags] if WORLDCAT in texts else tags


WORLDCAT = "worldcat.org"
PUNCTUATED = frozenset({"T1", "TI", "T2", "T3", "CY", "PB"})
MARKS = regex(r"(?:\s[:;/=]|,)$")  # "Tides for everyone :", "Tide Press,"


def _unpunctuated(tag: Tag) -> Tag:
    """A tag of a library's record without the mark that its rules of cataloguing put behind each part (ISBD)."""
    code, text, span, straight, rows = tag
    found = MARKS.search(text) if code in PUNCTUATED else None
    if found is None:
        return tag
    end = found.start()
    return code, text[:end], Span(span.start, span.start + end) if straight else span, straight, rows


@lru_cache(maxsize=64)
def meanings_on(kind: str, edited: bool) -> dict[str, tuple[str, str]]:
    """The tags that are one field each on a type of work, whatever else is there: field, rule.

    The AU of an edited book (EDBOOK) are its editors.
    """
    people = {"AU": "inverted:editor"} if edited else {}
    plain = {**{code: name for code, name in ANY.items() if code not in READ}, **BY_TYPE.get(kind, {}), **people}
    return {code: (name, RULES[code]) for code, name in plain.items()}


class Rules(dict[str, str]):
    """Tag -> the rule that found its fields."""

    def __missing__(self, code: str) -> str:
        return f"tag: {code}"


RULES = Rules({code: f"tag: {code}" for code in TAGS})
READ = TITLES | NUMBERS | TEXTS
"""Tag -> what reads it, where a table does not say enough."""

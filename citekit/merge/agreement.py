"""Does what two records say of one field mean the same?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.folding import is_lowered, is_shouting, same_text, words

if TYPE_CHECKING:
    from citekit.values import Pages

LEGAL_WORDS = frozenset({
    "bv", "b", "v", "llc", "ltd", "limited", "inc", "incorporated", "gmbh", "co", "kg", "ag", "sa", "sarl", "srl",
    "plc", "corp", "corporation", "company", "publishing", "publishers", "publisher", "publications", "verlag", "the",
    "and",
})  # fmt: skip
"""Words of a publisher's legal name that its name in print leaves out: "Elsevier BV", "John Wiley & Sons, Inc."."""


def same_title(ours: str, theirs: str) -> bool:
    """The same letters and figures."""
    return same_text(ours, theirs)


def better_cased(ours: str, theirs: str) -> bool:
    """Whether ours is in capitals throughout, or has none, and theirs is as one prints a title."""
    spoilt = is_shouting(ours) or is_lowered(ours)
    return spoilt and not is_shouting(theirs) and not is_lowered(theirs) and same_text(ours, theirs)


def same_publisher(ours: str, theirs: str) -> bool:
    """The name that people use is in the legal one: "Springer" and "Springer Science and Business Media LLC"."""
    mine, their = [{word for word in words(text) if word not in LEGAL_WORDS} for text in (ours, theirs)]
    return same_text(ours, theirs) or bool(mine and their and (mine <= their or their <= mine))


def same_pages(ours: Pages, theirs: Pages) -> bool:
    """The same ranges; where one of the two tells only the first page, the same first page."""
    mine, their = [[(_label(part.first), _label(part.last)) for part in pages.ranges] for pages in (ours, theirs)]
    if len(mine) == len(their) == 1 and None in (mine[0][1], their[0][1]):
        return mine[0][0] == their[0][0]
    return mine == their


def complete_pages(ours: Pages, theirs: Pages) -> Pages | None:
    """Their range for our first page alone: "52" and "52-58"."""
    is_cut = len(ours.ranges) == len(theirs.ranges) == 1 and ours.ranges[0].last is None
    return theirs if is_cut and theirs.ranges[0].last and same_pages(ours, theirs) else None


def _label(label: str | None) -> str | None:
    return label.casefold().lstrip("0") if label else None


def same_identifier(ours: str, theirs: str) -> bool:
    """DOIs compare without case."""
    return ours.casefold() == theirs.casefold()


def same_abstract(ours: str, theirs: str) -> bool:
    """The same words, or the one is cut short."""
    mine, their = words(ours), words(theirs)
    shorter = min(len(mine), len(their))
    return same_text(ours, theirs) or (shorter >= 20 and mine[:shorter] == their[:shorter])


def same_edition(ours: str, theirs: str) -> bool:
    """ "2nd" and "2", "Second" is another word."""
    figures = ["".join(filter(str.isdecimal, text)) for text in (ours, theirs)]
    return same_text(ours, theirs) or (bool(figures[0]) and figures[0] == figures[1])

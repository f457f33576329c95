"""Which sites' marks stand on the lines of a paste.

Two different marks are needed, one of them strong: words that no other page has. Every paste is held against the table
of them, so that it must be cheap: one look at the beginning of each line, and no more where it is no mark's.
"""

from __future__ import annotations

from citekit.frozen import NamedTuple
from citekit.readers.sites.marks import MARKS, Marks

NARROWER = frozenset({"firstpage", "chapter"})
"""Sites whose pages may have the words of a publisher's article: they are asked before that one."""
SHOP = "shop"
"""Its words are on other sites' pages, too, which offer a book beside an article."""
EXPORTS = frozenset({"cited", "elsevier"})
"""What a site gives as text, in a form of its own that nothing else has: asked before all pages."""
WIDTH = 6
BEGINNINGS: dict[str, tuple[tuple[str, str], ...]] = {}
"""First letters of a strong mark -> the marks that begin with them, each with its site."""
for _site, _marks in MARKS.items():
    for _text in _marks.strong:
        BEGINNINGS[_text[:WIDTH]] = (*BEGINNINGS.get(_text[:WIDTH], ()), (_text, _site))
BEGUN = {begun: tuple(text for text, _ in marks) for begun, marks in BEGINNINGS.items()}
"""First letters of a strong mark -> all of these: most lines that begin with the letters are no mark's."""
RAREST = "☆被相引関학[&•)(|/:"
INSIDE: dict[str, list[tuple[str, str]]] = {}
"""A rare character -> the marks that have it, each with its site; one without any stands for itself."""
for _site, _marks in MARKS.items():
    for _text in _marks.inside:
        INSIDE.setdefault(next((char for char in RAREST if char in _text), _text), []).append((_text, _site))


class Around(NamedTuple):
    """What the marks with a rare character have behind it, or before it if they end with it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


AROUND: dict[str, Around] = {}
"""A rare character that many marks have -> what stands around it in them, which is sooner seen than all of them."""
for _rare, _found in INSIDE.items():
    if len(_found) > 3:
        _pairs = [_text.split(_rare, 1) for _text, _site in _found]
        _befores = tuple(before for before, behind in _pairs if not behind)
        AROUND[_rare] = Around(_befores, tuple(behind for before, behind in _pairs if behind))


def find_sites(lowers: list[str], joined: str | None = None) -> list[str]:
    """The sites whose marks stand on the lines of a paste, in lower case (`joined`: all of them); the surest first."""
    seen: dict[str, set[str]] = {}
    for lower in [lower for lower in lowers if lower.startswith(BEGUN.get(lower[:WIDTH], ()))]:
        for text, site in BEGINNINGS[lower[:WIDTH]]:
            if lower.startswith(text):
                seen.setdefault(site, set()).add(text)
    whole = "\n".join(lowers) if joined is None else joined
    for rare in [rare for rare in INSIDE if rare in whole]:
        if rare in AROUND and not _is_near(whole, rare):
            continue
        for text, site in INSIDE[rare]:
            if text in whole:
                seen.setdefault(site, set()).add(text)
    return _known(lowers, seen) if seen else []


def _is_near(whole: str, rare: str) -> bool:
    """Whether one of the marks may stand where a text has their rare character."""
    before, behind = AROUND[rare]
    at = whole.find(rare)
    while at >= 0:
        if whole.startswith(behind, at + 1) or whole.endswith(before, 0, at):
            return True
        at = whole.find(rare, at + 1)
    return False


def site_of(lower: str, sites: list[str]) -> str:
    """Which of some sites prints a line: the one whose strong mark stands on it; "" for none of those."""
    own = (site for site in sites if site not in NARROWER and site != SHOP)
    return next((site for site in own if _is_marked(lower, MARKS[site])), "")


def _is_marked(lower: str, marks: Marks) -> bool:
    return lower.startswith(marks.strong) or any(text in lower for text in marks.inside)


def _known(lowers: list[str], seen: dict[str, set[str]]) -> list[str]:
    """The sites with enough marks, the weak ones counted too."""
    for site, marks in seen.items():
        strong, weak = MARKS[site].strong, MARKS[site].weak
        others = [lower for lower in lowers if lower.startswith(weak) and not lower.startswith(strong)]
        marks |= {text for lower in others for text in weak if lower.startswith(text)}
    known = [site for site in seen if len(seen[site]) >= MARKS[site].enough]
    if len(known) > 1:  # the words of one that another has, too, with more of its own, are that other's
        known = [site for site in known if site in NARROWER or not any(seen[site] < seen[other] for other in known)]
    for site in NARROWER.intersection(known):
        seen[site] |= seen.get("publisher", set()) | {""}
    return sorted(known, key=lambda site: (site not in EXPORTS, -len(seen[site])))

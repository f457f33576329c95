"""What a paste says twice that a page says once: signs that it holds two pages, and between which lines one ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.leads import BLOCK, heads_references, heads_related
from citekit.readers.letters import to_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

    Sign = tuple[int, int, int]

DOI = regex(r"10\.\d{4,9}/[^\s,;]+")  # "DOI:10.5555/rain.12"
ABSTRACTS = frozenset({"abstract", "summary", "resumo", "resumen", "résumé", "zusammenfassung"})
"""The first word of a heading or label, in lower case."""
LONGEST = 40
"""Characters that a heading or a label has, at most."""
SURE, FIRST, WORDS = 3, 2, 1
"""How much it says that an abstract begins twice or that two values are stated of what a page has once, that the first
line is said again, and that any other label, heading or sentence is."""
NUMBER = regex(r"\d+")
ENOUGH = 3
ONCE = frozenset({"title", "doi", "container_title", "volume", "page", "article_number", "publisher"})
"""Fields of which a page has one value."""
APART = 3
"""Lines within which such a value may be said in two ways."""


def own_lines(lines: list[Line], pages: list[Page]) -> list[tuple[list[Line], Page]]:
    """The lines of each page, as they were before a window's breaks were mended."""
    if len(pages) == 1:
        return [(lines, pages[0])]
    numbers = [line.number for line in lines]
    bounds = [(page.lines[0].number, page.lines[-1].last) if page.lines else (0, -1) for page in pages]
    return [
        (lines[bisect_left(numbers, first) : bisect_right(numbers, last)], page)
        for (first, last), page in zip(bounds, pages, strict=True)
    ]


def says_twice(lines: list[Line], page: Page) -> bool:
    """Whether there are enough signs; a quick way past pastes of one page."""
    if len(lines) < FEWEST or not page.draft.fields:
        return False
    return max(weigh_signs(lines, page, find_listed(lines))) >= ENOUGH


FEWEST = 6
"""Lines of two pages."""


def weigh_signs(lines: list[Line], page: Page, listed: int) -> list[int]:
    """For each line, how much is said both above it and from it on; from `listed` on other works may be listed, and
    what is first said there is no sign."""
    changes = [0] * (len(lines) + 1)
    shown = _find_shown(lines, page, listed)
    words = _find_words(lines, listed, shown, _find_menu(lines, page))
    signs = [*words, *_find_identifiers(lines[:listed])]
    signs += _find_stated(lines, page, listed, shown)
    signs += _find_first(lines, page)
    for first, last, weight in signs:
        changes[first + 1] += weight
        changes[last + 1] -= weight
    return [*accumulate(changes)][: len(lines)]


def _find_menu(lines: list[Line], page: Page) -> frozenset[int]:
    """The links down a page, each of which is said again over the part that it leads to."""
    passed = {
        line.start for line, mark in zip(page.lines, page.marks, strict=True) if mark and mark.rule == "furniture"
    }
    return frozenset(at for at, line in enumerate(lines) if line.start in passed)


def find_listed(lines: list[Line]) -> int:
    """Where other works may be listed: from a heading over references, or over similar works, on, below the text of a
    page or over a line that is no other heading of a menu; and from a block of BibTeX or RIS on."""
    read = False
    for at, line in enumerate(lines[:-1]):
        headed = heads_list(line.lower) and line.lower != lines[0].lower  # INSPIRE's menu begins with "literature"
        if headed and (read or len(lines[at + 1].text) > SHORT or _is_over_work(lines, at)):
            return at
        if line.text[0] in "@T" and BLOCK.match(line.text):
            return at
        read = read or (line.text[-1] == "." and len(line.text) > LONGEST)
    return len(lines)


SHORT = 24


def _is_over_work(lines: list[Line], at: int) -> bool:
    """Whether similar works are listed below their heading, as soon as one of their lines is longer than a menu's."""
    return heads_related(lines[at].lower) and any(len(line.text) > LONGEST for line in lines[at + 1 : at + 4])


def heads_list(lower: str) -> bool:
    """Whether a line is a heading over other works: references, or similar ones."""
    return len(lower) < LONGEST + SHORT and (heads_references(lower) or heads_related(lower))


def find_resumed(lines: list[Line], page: Page, listed: int) -> int:
    """Where a page goes on behind a list of other works, with a heading of its site that is no abstract's."""
    if listed == len(lines):
        return listed
    known = {
        line.start
        for line, mark in zip(page.lines, page.marks, strict=True)
        if mark and mark.rule in OWN and not heads_list(line.lower)
    }
    return next((at for at in range(listed, len(lines)) if lines[at].start in known), len(lines))


OWN = frozenset({"heading", "heading: keywords"})
"""Rules of headings of a page's own sections."""


def find_abstracts(lines: list[Line], page: Page) -> tuple[int, int] | None:
    """The headings of two abstracts with the same word, each over its text; None where there is one."""
    listed = find_listed(lines)
    resumed = find_resumed(lines, page, listed)
    shown = _find_shown(lines, page, listed)
    found = ((first, last) for first, last, weight in _find_words(lines, listed, shown) if weight == SURE)
    return next(((first, last) for first, last in found if last < listed or last > resumed), None)


def _is_part(value: str, values: Iterable[str]) -> bool:
    """Whether another value holds this one: "Rain" and "Rain: a survey" are one title."""
    return any(value in other and value != other for other in values)


def find_alike(lines: list[Line], listed: int) -> int | None:
    """Where the last page begins if its head is like the first one's: as far above the first heading or label that is
    said again as that one stands below the first line."""
    first, last, _ = min(_find_words(lines, listed, frozenset()), default=(0, 0, 0))
    return last - first or None


def _find_words(
    lines: list[Line], listed: int, shown: frozenset[int], menu: frozenset[int] = frozenset()
) -> Iterator[Sign]:
    """First and last line of the headings and labels that are said twice; works that are shown have abstracts, too;
    what stands in a menu is not said there."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        key = _key(line.lower) if at not in menu else ""
        if key and (key not in ABSTRACTS or _is_over_text(lines, at)):
            places[key].append(at)
    for key, found in places.items():
        if found[0] < found[-1] and found[0] < listed:
            sure = key in ABSTRACTS and not (found[1] in shown and found[-1] in shown)
            yield found[0], found[-1], SURE if sure else WORDS


def _find_shown(lines: list[Line], page: Page, listed: int) -> frozenset[int]:
    """Where a page shows similar works: from each heading over them on, until the page goes on."""
    shown: set[int] = set()
    for at in range(listed, len(lines)):
        if at not in shown and heads_related(lines[at].lower):
            shown |= {at, *range(at, find_resumed(lines, page, at))}
    return frozenset(shown)


def _key(lower: str) -> str:
    """The heading or label of a line, or all of a sentence; "" where there is none, as in a block ("abstract = {…"),
    and where a language tells it from another ("Abstract [sv]")."""
    if "= " in lower or lower[-1] == "]":
        return ""
    first = lower[:16].partition(" ")[0].rstrip(":—.")
    if first in ABSTRACTS:
        return first
    head = lower.partition(":")[0].partition("\t")[0]
    if len(head) > LONGEST:
        return lower
    is_label = len(head) > 2 and head[:4] != "http" and not any(map(str.isdigit, head))
    return head if is_label else ""


def _is_over_text(lines: list[Line], at: int) -> bool:
    """Whether text stands beside or below a heading; in a menu of a page's parts, the next heading does."""
    text = lines[at].text if len(lines[at].text) > LONGEST else lines[at + 1].text if at + 1 < len(lines) else ""
    return len(text) > LONGEST or text.endswith(".")


def _find_first(lines: list[Line], page: Page) -> Iterator[Sign]:
    """Where the first line of a paste is said again, if it is no title, publisher or kind: of these a site has
    lists."""
    again = find_again(lines)
    known = {field.text.casefold() for field in page.draft.fields if field.name in NO_SITE}
    if again and again[-1] > APART and lines[0].lower not in known:
        yield 0, again[-1], FIRST


NO_SITE = ("title", "genre", "publisher")


def find_again(lines: list[Line]) -> list[int]:
    """Where the first line is said again, whatever its numbers ("Staff Paper No. 12")."""
    begin = lines[0].lower[:4]
    again = [at for at, line in enumerate(lines) if line.lower[:4] == begin][1:]
    return [at for at in again if NUMBER.sub("0", lines[at].lower) == NUMBER.sub("0", lines[0].lower)]


VERSIONS, ZENODO = "cite all versions", "10.5281/zenodo."
"""What stands over the DOIs of all versions of one work."""
RELATED = " (doi)"
"""What stands behind a related work's: "Journal article: 10.5555/fen.12 (DOI)"."""


def _find_identifiers(lines: list[Line]) -> list[Sign]:
    """Where two DOIs are stated, all of one above the other."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    versions = any(line.lower.startswith(VERSIONS) for line in lines)
    for at, line in enumerate(lines):
        if "10." in line.text and line.lower[-6:] != RELATED and (found := DOI.search(line.text)):
            doi = found[0].rstrip(".").casefold()
            places[ZENODO if versions and doi.startswith(ZENODO) else doi].append(at)
    stated = [*places.values()]
    if len(stated) > 1 and stated[0][-1] + APART < stated[-1][0]:
        return [(stated[0][0], stated[-1][0], SURE)]
    return []


def _find_stated(lines: list[Line], page: Page, listed: int, shown: frozenset[int]) -> Iterator[Sign]:
    """Where a page read as one states two values of what it has once, or an abstract again."""
    starts = [line.start for line in lines]
    places: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for field in page.draft.fields:
        if field.name in ONCE:
            places[field.name].setdefault(to_letters(field.text), bisect_right(starts, field.span.start) - 1)
    for values in places.values():
        stated = sorted(at for value, at in values.items() if at < listed and not _is_part(value, values))
        if stated and stated[-1] - stated[0] > APART:
            yield stated[0], stated[-1], SURE
    again = next((at for at, mark in enumerate(page.marks) if mark and mark.rule == "other abstract"), None)
    place = bisect_right(starts, page.lines[again].start) - 1 if again else 0
    if again and place > 0 and page.lines[again - 1].text[-1] != "]":
        yield 0, place, WORDS if place in shown else SURE

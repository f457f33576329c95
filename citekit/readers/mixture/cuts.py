"""Where one work of a paste ends and the next begins."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.normalize.work_type_words import is_foreign_type_line
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.lists.items import OLD
from citekit.readers.lists.people import starts_with_people
from citekit.readers.mixture.loose import ASIDE, BLOCKS, COVER, ROWS, TYPE, VERSION, find_open, mark_lines
from citekit.readers.sites.marks import find_sites, site_of
from citekit.readers.style_names import BUTTONS
from citekit.vocabulary.item_words import IN, any_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Mark
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

    Read = Callable[[list[Line]], list[Page]]

ANCHORS: dict[str, tuple[str, ...]] = {
    "page": ROWS,
    "ieee": ("published in:", "date of publication:"),
}
"""Beginnings of lines, in lower case, by which a kind is placed."""
ITEM = regex(rf".{{3,400}}\b(?:1[5-9]|20)\d\d[,.] (?:\([^()]{{1,40}}\) )?(?:{any_of(IN)}): ")
# "Wu, J., 1 Mar 2019, In: Ear. 4"
REACH = 40  # a head has its first anchor within so many lines


def cut_stretches(lines: list[Line], whole: list[Page], read: Read) -> list[list[Line]]:
    """The stretches between anchors of different works."""
    shown = _find_shown(lines)
    types = [
        at for at, line in enumerate(lines) if _is_type(line.text) and at not in shown and not _is_related(lines, at)
    ]
    if not find_sites(lines):  # whose pages state no kind in a portal's words
        types = find_open(mark_lines(lines, whole), types)
    anchors = _anchors(lines, types, shown)
    kinds = {kind for kind, _, _ in anchors}
    works = sum(bool(page.draft.fields) for page in whole)
    if len(anchors) < 2 or (len(kinds) == 1 and works >= len(anchors)):
        return [lines]
    starts = [0]
    for (_, _, before), (_, at, last) in pairwise(anchors):
        end = next((first for _, first, _ in anchors if first > last), len(lines))
        starts += [_best(lines, starts[-1], range(max(before + 1, at - REACH), at + 1), end, read) or starts[-1]]
    return [lines[start:end] for start, end in pairwise(sorted({*starts, len(lines)}))]


def _anchors(lines: list[Line], types: list[int], shown: set[int]) -> list[tuple[str, int, int]]:
    """Kind, first and last line of each run of anchors; what a work has once opens a run each time."""
    runs: list[tuple[str, int, int]] = []
    for at, kind in sorted(_find_anchors(lines, types).items()):
        if at in shown and kind == "list":
            continue
        if runs and runs[-1][0] == kind and kind not in ("page", "cover"):
            runs[-1] = (kind, runs[-1][1], at)
        else:
            runs.append((kind, at, at))
    counted = {kind for kind, _, _ in runs}
    return [run for run in runs if run[0] != "ieee" or run[1] < run[2] or counted == {"ieee"}]


def _find_anchors(lines: list[Line], types: list[int]) -> dict[int, str]:
    """Lines that tell a kind; the type line before a page's table is its own, any other closes an item of a list."""
    sites = find_sites(lines)
    anchors = {at: kind for at, line in enumerate(lines) if (kind := _kind(line, sites))}
    anchors |= {
        at: "cover" for at, line in enumerate(lines) if line.lower.startswith(VERSION) and _is_alone(at, anchors)
    }
    own = {max((at for at in types if at < page), default=-1) for page, kind in anchors.items() if kind == "page"}
    return anchors | {at: "list" for at in types if at not in own and at not in anchors}


def _is_alone(at: int, anchors: dict[int, str]) -> bool:
    """Whether no citation is near of the cover that a line is of."""
    return not any(kind == "cover" and abs(at - cited) < NEAR for cited, kind in anchors.items())


NEAR = 30


def _kind(line: Line, sites: list[str]) -> str:
    if any(label in line.lower for label in COVER):
        return "cover"
    found = next((kind for kind, words in ANCHORS.items() if line.lower.startswith(words)), "")
    return found or site_of(line.lower, sites) or ("list" if ITEM.match(line.text) else "")


def _is_type(text: str) -> bool:
    """Whether a line states the kind of a work: "Forskning - fagfællebedømt › Paper", "Dataset"."""
    if TYPE not in text and ":" not in text:
        return text.lower() == "dataset"
    return is_type_line(text) or is_foreign_type_line(text) or OLD.match(text) is not None


def _find_shown(lines: list[Line]) -> set[int]:
    """The lines of sections behind a portal's table that show other works: "Datasets"; not the names in its menu, which
    stand one under another."""
    shown: set[int] = set()
    behind = inside = False
    for at, line in enumerate(lines):
        if line.lower.startswith(ROWS):
            behind, inside = True, False
        elif behind and line.lower in SHOWING:
            inside = not any(near.lower in SHOWING for near in (*lines[at - 1 : at], *lines[at + 1 : at + 2]))
        if inside:
            shown.add(at)
    return shown


SHOWING = frozenset(
    {"datasets", "research output", "student theses", "press/media", "activities", "prizes", "projects", "impacts"}
)


def _is_related(lines: list[Line], at: int) -> bool:
    """Whether a work is shown by the page of another: "Related research output"."""
    return any(line.lower.startswith("related ") for line in lines[max(0, at - RELATED) : at])


RELATED = 4


def _best(lines: list[Line], start: int, between: range, end: int, read: Read) -> int | None:
    """The cut at which both sides have a title and say most, more than uncut; None if there is none."""
    places = [at for at in between if lines[at].lower not in BUTTONS]
    gaps = [at for at in places if lines[at].gap] or places
    scored = [(_score(read(lines[start:at])), _score(read(lines[at:end])), at) for at in gaps if at > start]
    whole = [(before + behind, at) for before, behind, at in scored if before and behind]
    if not whole:
        return None
    score, cut = max(whole, key=lambda one: (one[0] + HEADED * _is_headed(lines, one[1]), -one[1]))
    return cut if score > _score(read(lines[start:end])) else None


def _is_headed(lines: list[Line], at: int) -> bool:
    """Whether a line looks like a title: people stand below it, or below one more line of it."""
    if any(label in lines[at].lower for label in COVER) or looks_like_byline(lines[at].text):
        return False
    below = lines[at + 1 : at + 3]
    if below and _is_people(below[0].text):
        return True
    goes_on = bool(below) and (not below[0].gap or 0 < lines[at].heading == below[0].heading)
    return goes_on and len(below) > 1 and _is_people(below[1].text)


def _is_people(text: str) -> bool:
    return starts_with_people(text) or looks_like_byline(text)


HEADED = 8
"""What people below a line are worth, where it would be the first of a work."""


def _score(pages: list[Page]) -> int:
    """How much is told of works with a title, and of how many lines it is known what they are; 0 for no work.

    Lines that stand beside a work and all but one of a title's may be of another work.
    """
    names = [{field.name for field in page.draft.fields} for page in pages]
    if not any("title" in found for found in names):
        return 0
    states = [_state(mark) for page in pages for mark in page.marks]
    lines = 3 * states.count("used") + states.count("ignored") - states.count("unread")
    return max(1, 2 * sum(map(len, names)) + lines - 3 * sum(map(_broken, pages)))


def _broken(page: Page) -> int:
    """On how many lines more than one a page has its title."""
    titles = [field for field in page.draft.fields if field.name == "title" and field.witness not in BLOCKS]
    return max(0, len(titles) - 1)


def _state(mark: Mark | None) -> str:
    """What is known of a line; a line more of a list or of running text is worth no more than one that is ignored."""
    if mark is None or mark.rule in ASIDE:
        return "aside" if mark else "unread"
    listed = mark.state == "used" and all(name.partition(":")[0] in ENDLESS for name in mark.fields)
    return "ignored" if listed else mark.state


ENDLESS = frozenset({"abstract", "keywords", "subject_areas", "note", "funding"})
"""Fields whose sections go on to the next heading."""

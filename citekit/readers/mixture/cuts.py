"""Where one work of a paste ends and the next begins."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.citation_form import SLASH, may_be_citation
from citekit.readers.front import opens_front
from citekit.readers.leads import heads_related
from citekit.readers.letters import to_letters
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.items import DOI
from citekit.readers.mixture.heads import RELATED, is_below_byline, is_of_page, is_type
from citekit.readers.mixture.likely import find_likely
from citekit.readers.mixture.loose import COVER, LAST, ROWS, TYPE, VERSION, find_open, mark_lines
from citekit.readers.mixture.openings import is_headed, may_open, promise
from citekit.readers.mixture.worth import weigh
from citekit.readers.sites.marks import MARKS
from citekit.readers.sites.recognition import find_sites, site_of
from citekit.readers.style_names import BUTTONS
from citekit.vocabulary.item_words import IN, any_of

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.lines import Line
    from citekit.readers.mixture import Read
    from citekit.readers.page import Page

ANCHORS: dict[str, tuple[str, ...]] = {
    "page": ROWS,
    "ieee": ("published in:", "date of publication:"),
}
"""Beginnings of lines, in lower case, by which a kind is placed."""
STATELESS = frozenset(MARKS) - {"catalogue"}
"""The sites whose pages state no kind in a portal's words."""
ITEM = regex(rf".{{3,400}}\b(?:1[5-9]|20)\d\d[,.] (?:\([^()]{{1,40}}\) )?(?:{any_of(IN)}): ")
# "Wu, J., 1 Mar 2019, In: Ear. 4"
OTHERS = STATELESS - {"ieee"}
"""The sites whose words may be a label of a catalogue as well ("Publication history", "Index terms")."""
LONGEST = 120  # lines of a stretch that is searched for two pages of a kind at each try, which takes long
REACH = 40  # a head has its first anchor within so many lines


def cut_stretches(lines: list[Line], whole: list[Page], read: Read) -> list[list[Line]]:
    """The stretches between anchors of different works."""
    marks = mark_lines(lines, whole)
    shown = _find_shown(lines, marks)
    types = _find_types(lines, marks, shown)
    noted = _find_noted(marks)
    anchors = [anchor for anchor in _anchors(lines, types, shown) if noted.isdisjoint(anchor[1:])]
    if any(kind == "catalogue" for kind, _, _ in anchors):
        anchors = [anchor for anchor in anchors if anchor[0] not in OTHERS or not _are_rows(marks, anchor)]
    kinds = {kind for kind, _, _ in anchors}
    works = sum(bool(page.draft.fields) for page in whole)
    if len(anchors) < 2 or (len(kinds) == 1 and works >= len(anchors)):
        return [lines]
    starts = [0]
    for before, (kind, at, last) in pairwise(anchors):
        end = _end(lines, last, next((first for _, first, _ in anchors if first > last), len(lines)))
        own = _own_type(lines, types, at) if kind == "page" else -1
        near = range(max(before[2] + 1, at - REACH), (own if own > before[2] else at) + 1)
        opening = [place for place in near if may_open(lines, place, kind)]
        places = [place for place in opening if not is_of_page(lines, marks, kind, starts[-1], place)]
        likely = find_likely(lines, marks, places, before, kind)
        tries = (likely, [place for place in places if place not in likely])
        starts += [_best(lines, (starts[-1], last, end), tries, read) or starts[-1]]
    return [lines[start:end] for start, end in pairwise(sorted({*starts, len(lines)}))]


def _find_types(lines: list[Line], marks: list[Mark | None], shown: set[int]) -> list[int]:
    """The type lines that are of works which a paste is about."""
    types = [
        at
        for at, line in enumerate(lines)
        if is_type(line.text)
        and at not in shown
        and not _is_value(marks[at])
        and not _is_related(lines, at)
        and not _goes_on(lines, at)
    ]
    stated = STATELESS.intersection(find_sites([line.lower for line in lines]))
    return types if stated else find_open(lines, marks, types)


def _is_value(mark: Mark | None) -> bool:
    """Whether a line was read as the value of a row ("Dataset" below "Resource type")."""
    return mark is not None and mark.rule.startswith("row: ")


def _are_rows(marks: list[Mark | None], anchor: tuple[str, int, int]) -> bool:
    """Whether an anchor stands on the rows of the page that was read."""
    return all(_is_value(marks[at]) for at in anchor[1:])


def _end(lines: list[Line], last: int, following: int) -> int:
    """Where a work ends, at the latest: at the first line behind its last anchor with which another seems to begin."""
    headed = (at for at in range(last + 1, following) if lines[at].gap and is_headed(lines, at))
    return next(headed, following) if following < len(lines) else following


def _anchors(lines: list[Line], types: list[int], shown: set[int]) -> list[tuple[str, int, int]]:
    """Kind, first and last line of each run of anchors; what a work has once opens a run each time, and so does a list
    behind the buttons that close a page."""
    runs: list[tuple[str, int, int]] = []
    for at, kind in sorted(_find_anchors(lines, types).items()):
        if at in shown and kind == "list":
            continue
        if runs and runs[-1][0] == kind and _is_more(lines, kind, runs[-1][2], at):
            runs[-1] = (kind, runs[-1][1], at)
        else:
            runs.append((kind, at, at))
    counted = {kind for kind, _, _ in runs}
    runs = [run for run in runs if run[1] < run[2] or not heads_related(lines[run[1]].lower)]
    return [run for run in runs if run[0] != "ieee" or run[1] < run[2] or counted == {"ieee"}]


def _is_more(lines: list[Line], kind: str, before: int, at: int) -> bool:
    """Whether an anchor is of the same run as the one of its kind before it. Buttons that close a page part two type
    lines, but for that which Pure prints below a citation in its style "Standard"."""
    if kind != "list":
        return kind not in ("page", "cover")
    cited = any(SLASH in line.text for line in lines[max(before + 1, at - RELATED) : at])
    return cited or not any(line.lower in BUTTONS for line in lines[before:at])


KINDS_ALONE = "index"
"""The site that is known by a kind on a line of its own."""
MAKER = " (Creator)"  # "Lind, K. (Creator), Fen Data, 2022", over the word "Dataset"


def _find_anchors(lines: list[Line], types: list[int]) -> dict[int, str]:
    """Lines that tell a kind; the type line before a page's table is its own, any other closes an item of a list."""
    sites = find_sites([line.lower for line in lines])
    if "catalogue" in sites:
        sites = [site for site in sites if site != KINDS_ALONE]  # its rows have such kinds as values
    anchors = {at: kind for at, line in enumerate(lines) if (kind := _kind(line, sites))}
    anchors |= dict.fromkeys(_find_uncited(lines, anchors), "cover")
    anchors = _without_covers_rows(lines, anchors)
    own = {_own_type(lines, types, page) for page, kind in anchors.items() if kind == "page"}
    others = [at for at in types if at not in own and at not in anchors and not _is_said_again(lines, at, types)]
    heads = {at for at in others if is_below_byline(lines, at)}
    items = [at for at in others if at not in heads]
    return anchors | dict.fromkeys(heads, "page") | dict.fromkeys(items, "list")


def _is_said_again(lines: list[Line], at: int, types: list[int]) -> bool:
    """Whether a kind is that of a work above, which Pure says once more below its citation in the style "Standard", or
    in any style on one line."""
    above = lines[max(0, at - RELATED) : at]
    titles = {to_letters(line.text.partition(SLASH)[0]) for line in above if SLASH in line.text}
    cited = to_letters(above[-1].text) if above and may_be_citation(above[-1].text, CITED) else ""
    same = [one for one in types if (titles or cited) and one < at and lines[one].lower == lines[at].lower]
    if any(not titles.isdisjoint(to_letters(line.text) for line in lines[:one]) for one in same):
        return True
    heads = (line.text for one in same for line in lines[max(0, one - HEAD) : one] if cited)
    titles = {to_letters(text) for text in heads if not looks_like_organization(text)}
    return any(len(title) >= NO_ACCIDENT and title in cited for title in titles)


CITED = 50
HEAD = 8
"""So many lines over its kind a work's title stands at most."""
NO_ACCIDENT = 12
"""Letters of a title that a citation has as well."""


def _without_covers_rows(lines: list[Line], anchors: dict[int, str]) -> dict[int, str]:
    """The anchors but for "Published in:" over what only a cover has: it is a row of that cover."""
    places = sorted(anchors)
    kinds = [anchors[at] for at in places]
    rows = {
        at
        for at, kind, below in zip(places, kinds, kinds[1:], strict=False)
        if (kind, below) == ("ieee", "cover") and lines[at].lower.startswith("published in")
    }
    return {at: kind for at, kind in anchors.items() if at not in rows}


def _own_type(lines: list[Line], types: list[int], page: int) -> int:
    """The type line of the page whose table has a row at `page`; -1 where the one above is of another work: below the
    citation of an item (and its DOI), or over the front matter of the page."""
    own = max((at for at in types if at < page), default=-1)
    above = own - 1 - (own > 1 and DOI.fullmatch(lines[own - 1].text) is not None)
    if any(opens_front(lines, at) or lines[at].heading == 1 for at in range(own + 1, page)):
        return -1
    return -1 if above >= 0 and (looks_like_citation(lines[above].text) or MAKER in lines[above].text) else own


def _find_uncited(lines: list[Line], anchors: dict[int, str]) -> set[int]:
    """The rows of a version that tell a cover by themselves: each citation near such rows has the nearest of them."""
    versions = {at for at, line in enumerate(lines) if line.lower.startswith(VERSION)}
    cited = [at for at, kind in anchors.items() if kind == "cover" and not _has_version(lines[at])] if versions else []
    nearest = {min(versions, key=lambda version: (abs(version - at), version)) for at in cited}
    return {at for at in versions if at not in nearest or min(abs(at - one) for one in cited) >= NEAR}


def _has_version(line: Line) -> bool:
    """Whether a cover that lost its line breaks has all of its rows on a line."""
    return any(version in line.lower for version in VERSION)


NEAR = 30
PUBLISHED = "published in:"


def _kind(line: Line, sites: list[str]) -> str:
    if any(label in line.lower for label in COVER) or (PUBLISHED in line.lower and _has_version(line)):
        return "cover"
    found = next((kind for kind, words in ANCHORS.items() if line.lower.startswith(words)), "")
    if found == "ieee" and (found not in sites or line.text.endswith(":")):
        return ""  # a cover's
    if found == "page" and line.text.endswith("."):
        return ""  # a sentence: "Original language of the letters is Danish."
    if found == "page" and "catalogue" in sites and line.lower.startswith("original language:"):
        return "catalogue"  # Scopus's
    return found or site_of(line.lower, sites) or ("list" if ITEM.match(line.text) else "")


def _find_shown(lines: list[Line], marks: list[Mark | None]) -> set[int]:
    """The lines of sections behind a portal's table that show other works ("Datasets"), up to those that close the
    page; not the names in its menu, which stand one under another."""
    shown: set[int] = set()
    behind = inside = False
    for at, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if line.lower.startswith(ROWS) or (mark and "status" in mark.fields):
            behind, inside = True, False
        elif behind and line.lower in SHOWING:
            inside = not _is_in_menu(lines, at, FEWEST_ENTRIES if inside else 2)
        elif mark and mark.rule in LAST:
            inside = False
        if inside:
            shown.add(at)
    return shown


def _is_in_menu(lines: list[Line], at: int, fewest: int) -> bool:
    """Whether the name of such a section stands among others, one under another: so many are a menu. In a section of
    the kind it may be that of its last item, right over the next one: "Press/Media"."""
    near = [line.lower in SHOWING for line in lines[max(0, at - fewest + 1) : at + fewest]]
    return any(all(near[start : start + fewest]) for start in range(len(near) - fewest + 1))


FEWEST_ENTRIES = 3


def _find_noted(marks: list[Mark | None]) -> set[int]:
    """The lines of a page's note, which may be a database's ("Document Type: Article"), over its last headings."""
    last = max((at for at, mark in enumerate(marks) if mark and mark.rule in CLOSING), default=0)
    return {at for at, mark in enumerate(marks) if mark and mark.rule == "note" and at < last}


CLOSING = frozenset({"heading", "cite-this"})
SHOWING = frozenset(
    {"datasets", "research output", "student theses", "press/media", "activities", "prizes", "projects", "impacts",
     "related research output", "related publications", "similar publications"}
)  # fmt: skip


def _is_related(lines: list[Line], at: int) -> bool:
    """Whether a kind is that of a work shown by the page of another ("Related research output"), or is said again below
    the citation of a student's thesis ("Lind, K. (Author). 27 Nov 2020") or a data set ("DataSetCite")."""
    above = lines[max(0, at - RELATED) : at]
    return any(line.lower.startswith(("related ", "datasetcite")) or " (Author). " in line.text for line in above)


def _goes_on(lines: list[Line], at: int) -> bool:
    """Whether a type line begins above: "… › Kapitel ›", "… › Reseña de" over "libro › revisión exhaustiva"."""
    if at == 0 or lines[at].gap:
        return False
    above = lines[at - 1].text
    return above[-1] == TYPE.strip() or (TYPE in above and lines[at].text[0].islower())


def _best(lines: list[Line], bounds: tuple[int, int, int], tries: tuple[list[int], ...], read: Read) -> int | None:
    """The place at which to cut, so that both sides have a title and say most, more than uncut; None if there is none.

    `bounds` are where the first work begins, the last anchor of the second, and where that ends.
    """
    start, last, end = bounds

    def worth(first: int, behind: int) -> int:
        return weigh(read(lines[first:behind], whole=behind - first > LONGEST), lines[last].number)

    for places in tries:
        scored = [(worth(start, at), worth(at, end), at) for at in places if at > start]
        if whole := [(above + below, at) for above, below, at in scored if above and below]:
            break
    else:
        return None
    score, cut = max(whole, key=lambda one: (one[0] + promise(lines, one[1]), -one[1]))
    return cut if score > worth(start, end) else None

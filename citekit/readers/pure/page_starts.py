"""Several pages in one paste: where each begins."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.pure.tables import TELLING
from citekit.readers.pure.title_start import title_start

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row

REACH = 40  # a page's head has its type line within so many lines


def find_page_starts(page: Page) -> list[tuple[int, int]]:
    """Half-open index ranges, one for each page that what looks like one may be, that cover all lines."""
    if "type" not in page.kinds and len(heads := _labelled_heads(page)) > 1:
        return [*pairwise([0, *heads[1:], len(page.lines)])]
    data = [at for at, line in enumerate(page.lines) if line.lower == DATA]
    if len(data) + page.kinds.count("type") < 2:
        return [(0, len(page.lines))]
    types = sorted({*data, *(at for at, kind in enumerate(page.kinds) if kind == "type")})
    if len(types) < 2:
        return [(0, len(page.lines))]
    telling = [*accumulate(map(_is_telling, page.rows), initial=0)]
    types = [at for at in types if not _is_cited_again(page, at)]
    types = [
        at
        for at, below in pairwise([*types, len(page.lines)])
        if telling[below] > telling[at] or not _is_related(page, at)
    ]
    starts = [0]
    for before, at in pairwise(types):
        least = 0 if page.lines[before].lower == DATA else 1  # data have few rows
        tabled = telling[at] - telling[before] > least and telling[-1] - telling[at] > 1
        if tabled or _is_headed_anew(page, before, at):
            starts.append(max(_page_start(page, before, at), starts[-1]))
    return [*pairwise(sorted({*starts, len(page.lines)}))]


def _labelled_heads(page: Page) -> list[int]:
    """The titles over the label of the authors, of pages that state their kind in the table alone (Hannover); each but
    the first stands apart from the status of the page above it."""
    heads: list[int] = []
    for at, row in enumerate(page.rows):
        if row is None or row.sure or row.label.field != "author" or not at:
            continue
        rows = page.rows[heads[-1] if heads else 0 : at]
        if not heads or (page.lines[at - 1].gap and any(row and row.label.kind == "status" for row in rows)):
            heads.append(at - 1)
    return heads


def _is_headed_anew(page: Page, before: int, at: int) -> bool:
    """Whether title and people stand over a kind, behind the citations that close the page before it."""
    if at - before < HEADED or not any(page.names[up] == "citation-style" for up in range(before, at)):
        return False
    named = _last_people(page, before, at)
    if named is None or _is_people(page.lines[named - 1].text) or page.kinds[named - 1]:
        return False
    return not _ends_page(page, named)


def _last_people(page: Page, before: int, at: int) -> int | None:
    """The line of people over a kind, perhaps with places of work between them."""
    for up in range(at - 1, max(at - PLACES, before + 1), -1):
        if page.kinds[up]:
            return None
        if _is_people(_without_roles(page.lines[up].text)):
            return up
    return None


PLACES = 8


def _without_roles(text: str) -> str:
    """People without their roles: "Ada Lind (Creator), Mei Ito (Creator)"."""
    return ROLES.sub("", text) if text[-1] == ")" else text


ROLES = regex(r"\s\([A-Z][a-z]{3,14}\)")


HEADED = 5
"""Title, people and a kind stand so far below the kind of the page before them, behind "Cite this" and a citation."""


def _is_related(page: Page, at: int) -> bool:
    """Whether a type line is that of a work which a page shows among others."""
    heading = next((above for above in reversed(range(at)) if page.kinds[above] in ("heading", "skip")), None)
    return heading is not None and page.names[heading] == "related"


def _is_cited_again(page: Page, at: int) -> bool:
    """Whether a type line is the one that Pure repeats under its own citation of the work, and over its RIS."""
    above = page.lines[at - 1].text if at else ""
    below = page.lines[at + 1 : at + 3]
    if (
        not any(RIS.match(line.text) for line in below)
        and not (above.startswith("DOI: 10.") or _is_cited(above) or CITATION.search(above))
        and not (may_be_citation(above, SHORTEST))
    ):
        return False
    return any(page.lines[at].lower == line.lower for line in page.lines[:at])


RIS = regex(r"TY  ?- [A-Z]{3,5}$")


def _is_cited(text: str) -> bool:
    """Whether a line is such a citation: "Lind, K. (Creator), Fen Data, 2022", not "Karin Lind (Creator), Mei Ito"."""
    return THESIS in text or (DATA_SET in text and YEAR.search(text) is not None)


def _is_telling(row: Row | None) -> bool:
    """Whether a line is a row that only a property table has; two of them between type lines are another page's."""
    return row is not None and row.label.text in TELLING


def _page_start(page: Page, before: int, at: int) -> int:
    """The title line above the type line at `at`, among the lines behind the last that is of the page before."""
    floor = max(before + 1, at - REACH)
    floor = next((index + 1 for index in range(at - 1, floor - 1, -1) if _ends_page(page, index)), floor)
    head = _behind_headings(page, [index for index in range(floor, at) if not page.kinds[index]])
    if not head or _is_headed_below(page, head, at):
        return at
    start = head[title_start(page.lines, head, None)]
    return start - 1 if start == floor > before + 1 and _is_under_title(page, start) else start


def _ends_page(page: Page, index: int) -> bool:
    """Whether no page's head holds a line."""
    if page.kinds[index] == "skip" or page.names[index] in ("footer", "citation-style") or _ends_table(page, index):
        return True
    line = page.lines[index]
    if opens_slashed(line.text) or (may_be_citation(line.text, SHORTEST) and line.text[-1] in "./"):
        return True
    return (
        line.lower.startswith(LINKS) or _is_cited(line.text) or _ends_related(page.lines, index) or line.lower == DATA
    )


SHORTEST = 50
LINKS = ("http://", "https://", "10.", "©", "doi: 10.")
THESIS, DATA_SET = " (Author). ", " (Creator), "
"""In the citations of a student's thesis, "Lind, K. (Author). 27 Nov 2020", and of data, which people share."""
YEAR = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
DATA = "dataset"
"""The type line of data, in lower case."""
CITATION = regex(r"(?:\s/\s|\b[Ii]n: ).*(?:1[5-9]|20)\d\d")  # "Rain. / Lind, Karin. In: Mires. 2020", "In: Mires, 2020"


def _behind_headings(page: Page, head: list[int]) -> list[int]:
    """The lines of a head that stand behind the last heading among them, if people are there."""
    headings = [at for at in range(head[0] - 1, head[-1]) if page.kinds[at] == "heading"] if head else []
    behind = [at for at in head if headings and at > headings[-1]]
    people = next((at for at in behind[1:] if _is_people(page.lines[at].text)), None)
    if behind and _heads_terms(page.names[headings[-1]]):
        parted = [at for at in behind if page.lines[at].gap and (people is None or at < people)]
        return [at for at in behind if not parted or at >= parted[-1]]
    return head if people is None else behind


def _heads_terms(name: str) -> bool:
    """Whether short lines without marks stand under a heading, which may all look like titles."""
    return name.startswith(("keywords", "subject"))


def _is_headed_below(page: Page, head: list[int], at: int) -> bool:
    """Whether a page begins with its type line: title and people stand below it, and no people above."""
    if any(page.kinds[at + 1 : at + 3]) or any(_is_people(page.lines[up].text) for up in head):
        return False
    title, people = [line.text for line in page.lines[at + 1 : at + 3]]
    return _is_people(people) and not _is_people(title)


def _is_under_title(page: Page, at: int) -> bool:
    """Whether people stand below what looks like a row, but is rather their title: "Journal of a lockdown: …"."""
    row, lines = page.rows[at - 1], page.lines
    return row is not None and row.sure < SURE and ": " in lines[at - 1].text and _is_people(lines[at].text)


SURE = 2


def _is_people(text: str) -> bool:
    return looks_like_byline(text) or looks_like_person(text)


def _ends_table(page: Page, index: int) -> bool:
    """Whether a line is a row of a table, or the value of a label alone above it; people behind a label, or below one,
    may stand under a title as well."""
    if page.kinds[index] != "row":
        label = page.rows[index - 1] if index and page.kinds[index - 1] == "row" else None
        return label is not None and label.sure == 0 and label.label.field not in HEAD_FIELDS
    while index and (row := page.rows[index]) and row.label.kind == "people":
        index -= 1
    return page.kinds[index] == "row"


HEAD_FIELDS = frozenset({"author", "editor", "translator"})


def _ends_related(lines: list[Line], index: int) -> bool:
    """Whether a line ends a project or an activity that a page shows: "1/01/19 → 31/12/22", "Project: Research"."""
    line = lines[index]
    return line.lower.startswith(RELATED) and (" › " in line.text or (index > 0 and "→" in lines[index - 1].text))


RELATED = ("project:", "activity:", "prize:", "press/media:")

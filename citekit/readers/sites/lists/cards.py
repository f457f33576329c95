"""Works that stand on cards: results of Semantic Scholar, and of a profile at ResearchGate. Each line has one thing:
title, people, fields or kind, container, date; counts and buttons are among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.fields_of_study import FIELDS
from citekit.readers.sites.genres import PROCEEDINGS
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.finders import REPOSITORY, read_finders
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.site import use_kind
from citekit.readers.sites.terms import COMMAS

if TYPE_CHECKING:
    from citekit.readers.lines import Line

# "Karin Lind|Mei Ito|J. Ray", without the bars
GLUE = regex(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-ÞŁŠŽ])")
INNER = regex(r"(?:^|[\s-])(?:Mc|Mac|De|Di|Du|La|Le|O'|O’|D'|D’|Fitz|Van)$")  # "Mc|Donald" is one name
KINDS = {
    "article": "article-journal", "conference paper": "paper-conference", "chapter": "chapter", "book": "book",
    "preprint": "article", "thesis": "thesis", "poster": "speech", "presentation": "speech", "data": "dataset",
    "dataset": "dataset", "technical report": "report", "working paper": "report",
}  # fmt: skip
"""How ResearchGate calls a work, in lower case -> CSL type."""
FURNITURE = regex(
    r"·|full-text available|[\d,.]+k? (?:reads?|citations?|recommendations?)|(?:reads|citations): [\d,.]+k?"
    r"|(?:request|download) full-text.*|recommend"
    r"|follow|share|source|view|\[…\]|show more|pdf|open access|add your(?: own)?.*",
    re.IGNORECASE,
)
READS = regex(r"[\d,.]+k? (?:Reads?|Citations?)|(?:Reads|Citations): [\d,.]+k?", re.IGNORECASE)
NEAR = 3
"""Below a kind the date stands within so many lines."""
COUNTED = 8
"""And the counts of reads within so many."""


def read_cards(lines: list[Line]) -> list[Page] | None:
    """The records of such a list, or of one in other open indexes; None for any other text."""
    if found := read_finders(lines):
        return found
    starts = [at - 2 for at in range(2, len(lines)) if _is_paper(lines, at)]
    if len(starts) > 1:
        return read_listed(lines, starts, _read_paper)
    if not any(_is_read(lines, at) for at in range(1, len(lines)) if lines[at].lower in KINDS and _is_work(lines, at)):
        return None
    return read_listed(lines, [at - 1 for at in range(1, len(lines)) if _is_work(lines, at)], _read_work)


def _is_paper(lines: list[Line], at: int) -> bool:
    """Whether a line is fields of study under people, with a date under them or under the container."""
    fields, people = lines[at].text, lines[at - 1].text
    if len(fields) > LONGEST or not FIELDS.fullmatch(fields) or not (is_people(people) or _names(people)):
        return False
    return any(is_date(line.text) for line in lines[at + 1 : at + 3])


LONGEST = 200


def _names(text: str) -> list[tuple[int, int]]:
    """The places of whole names that a copy ran together; none where a piece is no person."""
    cuts = [found.start() for found in GLUE.finditer(text) if not INNER.search(text, 0, found.start())]
    starts = [0, *cuts]
    spans = list(zip(starts, [*cuts, len(text)], strict=True))
    whole_names = all(" " in text[slice(*span)] and looks_like_person(text[slice(*span)]) for span in spans)
    return spans if cuts and whole_names else []


def _read_paper(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    if names := _names(lines[1].text):
        for start, end in names:
            page.use(1, "author", "names run together", start, end)
    else:
        use_byline(page, [whole(page, 1)], "byline")
    for start, end in pieces(lines[2].text, 0, len(lines[2].text), COMMAS):
        page.use(2, "subject_areas:Fields of study", "fields", start, end)
    dated = next(at for at in range(3, 5) if is_date(lines[at].text))
    if dated == 4:
        _use_venue(page, 3)
    page.use(dated, "issued", "date")
    page.ignore_rest("furniture")
    return page


def _use_venue(page: Page, at: int) -> None:
    """A journal, a meeting's proceedings, or a server of preprints."""
    text = page.lines[at].text
    start = len(PUBLISHED) if text.startswith(PUBLISHED) else 0
    if REPOSITORY.fullmatch(text, start):
        page.use(at, "publisher", "container", start)
        use_kind(page, at, "article", "container", (start, None))
        return
    page.use(at, "container_title", "container", start)
    kind = "paper-conference" if PROCEEDINGS.search(text) else "article-journal"
    use_kind(page, at, kind, "container", (start, None))


PUBLISHED = "Published in "


def _is_work(lines: list[Line], at: int) -> bool:
    """Whether a line is the kind of a work under its title: a date stands below."""
    if lines[at].lower not in KINDS or FURNITURE.fullmatch(lines[at - 1].text):
        return False
    return any(is_date(line.text) for line in lines[at + 1 : at + 1 + NEAR])


def _is_read(lines: list[Line], at: int) -> bool:
    """Whether counts of reads stand below a kind, as they do for most works of a profile."""
    return any(READS.fullmatch(line.text) for line in lines[at + 1 : at + 1 + COUNTED])


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    use_kind(page, 1, KINDS[lines[1].lower], "kind")
    dated = next(at for at in range(2, len(lines)) if is_date(lines[at].text))
    page.use(dated, "issued", "date")
    told = [at for at in range(dated + 1, len(lines)) if not FURNITURE.fullmatch(lines[at].text)]
    if told and not is_people(lines[told[0]].text):
        page.use(told.pop(0), "container_title", "row: Journal")
    for at in told:
        if not is_people(lines[at].text):
            break
        use_byline(page, [whole(page, at)], "byline")
    for at in range(len(lines)):
        if FURNITURE.fullmatch(lines[at].text):
            page.ignore(at, "furniture")
    return page

"""The first page of a paper in the IEEE's layouts, as the text of a PDF has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.bylines import find_names, find_people, use_people
from citekit.readers.sites.firstpage.running_heads import use_head
from citekit.readers.sites.genres import GENRES
from citekit.readers.sites.head import tell_numbers
from citekit.readers.sites.lists.several import read_each
from citekit.readers.sites.people import whole
from citekit.readers.sites.site import Site, Walk, doi_line, find, rename, use_groups, use_kind, use_missing

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})"
RECEIVED = regex(r"(?:Manuscript )?[Rr]eceived .*")
# "Received 30 July 2024, accepted 12 September 2024, date of publication 16 September 2024, date of current version …"
EVENTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("submitted", regex(rf"\b[Rr]eceived (?P<value>{DAY})")),
    ("accepted", regex(rf"\baccepted (?P<value>{DAY})")),
    ("available_date", regex(rf"\b[Dd]ate of publication (?P<value>{DAY})")),
)
DOI = regex(r"[Dd]igital [Oo]bject [Ii]dentifier:?(?: no\.)? (?P<value>10\.\d{4,9}/[^\s,;]+)")
NUMBERS = (
    r",? VOL(?:UME|\.)? (?P<volume>\d+)(?:, (?:NO\.|ISSUE) (?P<issue>[\d/–-]+))?"
    r"(?:, (?P<issued>[A-Z/.-]{3,21}(?: \d{1,2},)? \d{4}))?"
)
HEAD = regex(rf"(?:\d+\s+)?(?P<container_title>[A-Z][A-Z ,:&/-]{{5,120}}?){NUMBERS}(?:\s+\d+)?")
# "IEEE TRANSACTIONS ON KETTLES, VOL. 18, NO. 4, APRIL 2019 2329": the number of this page is that of the first only
# "ISSN 1234-5679, Mires, 2014, Vol. 54, No. 2, pp. 205–211. © Pleiades Publishing, Inc., 2014."
PLEIADES = regex(
    r"ISSN (?P<issn>\d{4}-\d{3}[\dX]), (?P<container_title>[A-Z][^\d]{2,100}?), (?P<issued>\d{4})"
    r", Vol\. (?P<volume>\d+), Nos?\. (?P<issue>[\d–-]{1,7}), pp\. (?P<page>\d+[–-]\d+)\."
    r" © Pleiades Publishing, .{3,60}"
)
MEETING = regex(
    r"(?:(?:19|20)\d\d |IEEE |Proceedings of )[^.]{5,160}\b(?:Conference|Symposium|Workshop|Meeting|Congress)\b.*"
)
# "2018 IEEE International Conference on Kettles (ICK)"
PRICE = regex(r"(?P<isbn>97[89]-[\d-]{9,14}[\dX]|\d-[\d-]{8,10}[\dX])/\d\d/\$\d+\.\d\d.*")
# "978-1-5386-1234-5/18/$31.00 ©2018 IEEE"
FOOTERS = ("Manuscript received", "Digital Object Identifier")
ABSTRACT = regex(r"A(?:BSTRACT|bstract)\s*(?:[—–:-]+\s*|\s)(?=\S)")  # "Abstract—Kettles boil", "ABSTRACT Kettles boil"
TERMS = regex(r"(?:I(?:NDEX|ndex) T(?:ERMS|erms)|K(?:EYWORDS|eywords)|Key [Ww]ords)\s*(?:[—–:-]+\s*|\s)(?=\S)")
NOTES = (
    "corresponding author", "this work was supported", "this work was ", "the associate editor coordinating",
    "the review of this article", "the work of ", "recommended for acceptance", "the authors are with",
    "the author is with", "for information on obtaining reprints", "color versions of one or more", "e-mail:",
    "personal use is permitted", "this work is licensed under", "this article has been accepted", "©", "see https://www",
    "authorized licensed use limited",
)  # fmt: skip
"""How lines begin that are none of the record."""
WITH = regex(r".{3,120}\b(?:is|are|was) with .*")  # "S. Wu and Y. Lin are with the Department of Kettles"
AFFILIATION = regex(r"\d{1,2}\s?[A-Z][^\W\d].*")  # "1Department of Kettles, University of Lids"
ENDS = regex(r"(?:I|1)\.?\s+I(?:NTRODUCTION|ntroduction).*|I\s?NTRODUCTION")
COMMA = regex(r"(?<!\s)\s*[,;]\s*")
KINDS = GENRES | {
    "tutorial": True, "negative result": True,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""


def _events(page: Page, at: int) -> bool:
    """The days of a paper, which may have its DOI behind them."""
    text = page.lines[at].text
    if not RECEIVED.match(text) and "of publication" not in text:
        return False
    for name, pattern in EVENTS:
        if (found := pattern.search(text)) and not find(page, name):
            page.use(at, name, "history", *found.span("value"))
    _use_doi(page, at)
    page.ignore(at, "history")
    return True


def _use_doi(page: Page, at: int) -> bool:
    found = DOI.search(page.lines[at].text)
    if found and not find(page, "doi"):
        page.use(
            at,
            "doi",
            "Digital Object Identifier",
            found.start("value"),
            len(page.lines[at].text[: found.end()].rstrip(".")),
        )
    return found is not None


def _running_head(page: Page, at: int) -> bool:
    """The journal with its numbers and a page, or the meeting, over a title."""
    text = page.lines[at].text
    if found := HEAD.fullmatch(text):
        use_missing(page, at, found, "running head")
        return True
    if found := PLEIADES.fullmatch(text):
        use_groups(page, at, found, "running head")
        return True
    if not find(page, "container_title", "abstract") and use_head(page, at):
        return True
    if MEETING.fullmatch(text) and not find(page, "container_title", "abstract"):
        page.use(at, "container_title", "running head")
        return True
    return False


def _footer(page: Page, at: int) -> bool:
    """What stands at the foot of the page, where its text has begun: the days, the DOI, a book's number."""
    text = page.lines[at].text
    price = PRICE.fullmatch(text)
    if price:
        page.use(at, "isbn", "price", *price.span("isbn"))
    return bool(price) or (text.startswith(FOOTERS) and (_events(page, at) or _use_doi(page, at)))


def _notes(page: Page, at: int) -> bool:
    line = page.lines[at]
    kind = KINDS.get(line.lower)
    if kind is not None and not find(page, "abstract"):
        if kind:
            page.use(at, "genre", "kind")
        page.ignore(at, "kind")
        return True
    if line.lower.startswith(NOTES) or WITH.fullmatch(line.text) or AFFILIATION.fullmatch(line.text):
        page.ignore(at, "notes")
        return True
    return False


class FirstPage(Walk):
    """The walk over a first page: abstract and terms begin behind their words, on the same line."""

    def _take(self, at: int) -> None:
        text = self.page.lines[at].text
        if self.section != "end" and (opens := ABSTRACT.match(text)) and not find(self.page, "abstract"):
            self.section = "abstract"
            self.page.use(at, "abstract", "abstract", opens.end())
        elif self.section != "end" and (opens := TERMS.match(text)) and not find(self.page, "keywords"):
            self.section = "notes"
            _use_terms(self.page, at, opens.end())
        else:
            super()._take(at)

    def _leave(self) -> None:
        self.section = "head" if self.section == "head" else "notes"


def _use_terms(page: Page, at: int, start: int) -> None:
    """The terms of a paragraph, which a full stop or a gap ends; a column's edge may break one."""
    last = at
    while last + 1 < len(page.lines) and page.lines[last].text[-1] != "." and _goes_on(page, last + 1):
        last += 1
    joined = Joined(
        page, [(at, start, len(page.lines[at].text)), *(whole(page, line) for line in range(at + 1, last + 1))]
    )
    for first, end in pieces(joined.text, 0, len(joined.text.rstrip(". ")), COMMA):
        if end > first:
            joined.use("keywords", "keywords", first, end, "page")


def _is_parted(page: Page, at: int) -> bool:
    """Whether a gap parts a line from the one above; none does where all lines have one."""
    return page.lines[at].gap and not all(line.gap for line in page.lines[1:])


def _goes_on(page: Page, at: int) -> bool:
    line = page.lines[at]
    return not (
        _is_parted(page, at)
        or line.heading
        or page.marks[at]
        or line.lower.startswith(NOTES)
        or ENDS.fullmatch(line.text)
    )


SITE = Site(
    "IEEE's first page", {}, {"abstract": "abstract", "index terms": "keywords"}, frozenset(),
    (_events, _use_doi, doi_line, _running_head, _notes),
    ends=ENDS,
)  # fmt: skip


def read_paper(lines: list[Line]) -> list[Page] | None:
    """The record of a first page; None where it has neither people nor an abstract."""
    return read_each(lines, SITE, None, _read_page)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    for at in range(len(lines)):
        _footer(page, at)
    walk = FirstPage(page, SITE)
    walk.run()
    people = find_people(page, walk.head)
    if not people or not find(page, "doi", "abstract", "container_title"):
        return None
    _use_title(page, [at for at in walk.head if at < people[0]])
    rest = [at for at in walk.head if at > people[-1]]
    columns = [at for at in rest if "@" in page.lines[at - 1].text and find_names(page, at)]
    use_people(page, people + columns)
    _leave_affiliations(page, [at for at in rest if at not in columns])
    _use_kind(page, people[0])
    tell_numbers(page)
    return page


def _leave_affiliations(page: Page, rest: list[int]) -> None:
    """Departments, cities and addresses under each name; what may be another name is told."""
    for at in rest:
        if looks_like_person(page.lines[at].text):
            page.unread(at)
        else:
            page.ignore(at, "affiliation")


def _use_title(page: Page, above: list[int]) -> None:
    """The lines over the people, as far as nothing parts them; where each line has a gap, none does."""
    first = len(above) - 1
    while first > 0 and above[first - 1] == above[first] - 1 and not _is_parted(page, above[first]):
        if page.lines[above[first - 1]].text.isdecimal():
            break  # the number of the page
        first -= 1
    for at in above[: max(first, 0)]:
        page.ignore(at, "above the title")
    if above:
        joined = Joined(page, [whole(page, at) for at in above[first:]])
        joined.use("title", "title", 0, len(joined.text), "page")


def _use_kind(page: Page, at: int) -> None:
    """Of a meeting where its name stands over the title, or a book's number."""
    container = find(page, "container_title")
    meeting = find(page, "isbn") or (container and MEETING.fullmatch(container.text))
    use_kind(page, at, "paper-conference" if meeting else "article-journal", "site: IEEE's first page")
    rename(page, "available_date", "issued", unless="issued")

"""ACM Digital Library: people between "Authors:" and "Authors Info & Claims", the host, its pages, the day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.acm.words import FURNITURE, GENRES, HEADINGS, ROWS
from citekit.readers.sites.head import leave_affiliations, use_titles
from citekit.readers.sites.lists.several import Anchor, above, begins, read_each
from citekit.readers.sites.numbers import use_numbers
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.site import Site, Walk, doi_line, drop, find, use_genre, use_groups, use_kind

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.lines import Line

# "Jane Doe, John Roe Authors Info & Claims", "(Less)"
CLAIMS = regex(r"(?<![\s,])[\s,]*(?:Authors? Info(?: & (?:Claims|Affiliations))?|\(Less\))\s*$")
INFO = regex(r"(?<![\s,])[\s,]*Authors? Info & (?:Claims|Affiliations)\s*$")  # "Authors Info & Claims"
ADVISER = regex(r"(?<![\s,])[\s,]*(?P<label>Advis[eo]rs?):\s?(?P<people>\S.*)$")  # "Jane Doe,Adviser:John Roe"
PEOPLE = regex(r"authors?\s*(?::\s*(\S.*)?)?")  # "authors", "authors: jane doe" over her affiliation
MORE = regex(r"(?<![\s,])[\s,]*\+\s*\d+\s*$")  # "Jane Doe, John Roe, + 2"
HOST = regex(
    r"(?P<container_title>\S.{3,200}?),?\s*Volume (?P<volume>\d+)(?:,? ?Issue (?P<issue>\d+(?:[–-]\d+)?"
    r"|[A-Z][A-Za-z\d]*))?"
    r"(?:,? ?(?P<issued>[A-Z][a-z]+ \d{4}))?(?:[\s,|•]*Article(?: No\.)?:? ?(?P<article_number>\d+))?"
    r"(?:[\s,|•]*(?:Pages?|pp)\.? ?(?P<page>\d+(?:\s?[–-]\s?\d+)?))?\s*(?P<doi>https://doi\.org/\S+)?"
    # "ACM Computing Surveys (CSUR), Volume 54, Issue 3", "ACM Computing SurveysVolume 54Issue 3April 2022…"
)
PROCEEDINGS = regex(
    r"(?P<container_title>(?:\S.{0,60}: )?(?:Companion |Adjunct )?(?:Proceedings|Extended Abstracts|Companion"
    r"|ACM SIG\w+ \d{4}|.{3,80}Conference).{3,200}?)"
    r"(?:(?<=[a-z)])(?P<issued>[A-Z][a-z]+ \d{4}))?"
    r"(?:[\s,•|]*(?:Article(?: No\.)?:? ?(?P<article_number>\w+)[\s,•|]*)?Pages? ?"
    r"(?P<page>\d[\d\s–-]*?))?"
    r"\s*(?P<doi>https://doi\.org/\S+)?"
)  # "ISSTA 2019: Proceedings of the 28th ACM SIGSOFT International SymposiumJuly 2019 Pages 19–30https://…"
PUBLISHED = regex(
    r"(?:Published|Online(?: AM)?):?\s*(?P<issued>\d{1,2} [A-Z][a-z]+ \d{4})\s*"
    r"(?:Publication History)?"
)
COUNT = regex(
    r"_*[\d,]*|_*[\d,]* ?(?:citations?|downloads?|references|views|total citations?|total downloads?|metrics).*"
    r"|.{0,60} profile (?:image|picture)|view profile|last (?:12 months|6 weeks).*|_*get citation alerts"
    r"|to .{3,60}, you must have premium access\.",
    re.IGNORECASE,
)  # "1,234", "12 citations 345 Downloads", "Jane Doe profile image"


def _people(page: Page, at: int, start: int, rule: str) -> None:
    text = page.lines[at].text
    tail = CLAIMS.search(text, start)
    end = tail.start() if tail else len(text)
    if adviser := ADVISER.search(text, start, end):
        use_byline(page, [(at, *adviser.span("people"))], rule, "supervisor")
        use_kind(page, at, "thesis", rule, adviser.span("label"))
        end = adviser.start()
    if more := MORE.search(text, start, end):
        page.use(at, "incomplete:author", rule, *more.span())
        page.doubt("people-incomplete", at, field="author", text=more[0].strip(" ,"))
        end = more.start()
    if end > start:
        use_byline(page, [(at, start, end)], rule)
    page.ignore(at, rule)


def _publisher(page: Page, at: int, start: int, rule: str) -> None:
    """ "Cornell UniversityPO Box 250, 124 Roberts Place Ithaca, NYUnited States": its address is none of its name."""
    address = GLUED.search(page.lines[at].text, start)
    page.use(at, "publisher", rule, start, address.start() if address else None)


GLUED = regex(r"(?<=[a-z])(?=[A-Z]\w* .*\d.*,|\d+ .*,)")


def _published(page: Page, at: int, _: int, rule: str) -> None:
    found = PUBLISHED.match(page.lines[at].text)
    name = "available_date" if rule == "row: Online AM" else "issued"
    known = find(page, name)
    if found and (known is None or known.rule == "host"):
        drop(page, name)  # the month behind the volume says less
        page.use(at, name, rule, *found.span("issued"))
    page.ignore(at, rule)


def _host(page: Page, at: int) -> bool:
    """The container with its numbers, or proceedings; only once, and not in an abstract."""
    text = page.lines[at].text
    if find(page, "container_title", "abstract") or len(text) > 400:
        return False
    journal = HOST.fullmatch(text)
    proceedings = PROCEEDINGS.fullmatch(text) if not journal and at and find(page, "author") else None
    found = journal or proceedings
    if found:
        use_groups(page, at, found, "host")
        kind = "article-journal" if journal else "paper-conference"
        use_kind(page, at, kind, "host", found.span("container_title"))
    return found is not None


TAIL: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("article_number", regex(r"Article(?: No\.)?:? ?(\d+)")),
    ("page", regex(r"(?:Pages?|pp)\.? ?(\d+\s?[–-]\s?\d+)")),
    ("doi", regex(r"(https://doi\.org/\S+)")),
)


def _use_tail(page: Page, at: int, start: int) -> None:
    for name, pattern in TAIL:
        if found := pattern.search(page.lines[at].text, start):
            page.use(at, name, "host", *found.span(1))


def _numbers(page: Page, at: int) -> bool:
    """ "Article No.: 63, Pages 1 - 38", "Pages 19 - 30"."""
    text = page.lines[at].text
    if not text.startswith(("Article No", "Pages ", "Page ", "pp ")) or len(text) > 120:
        return use_numbers(page, at)
    _use_tail(page, at, 0)
    return True


def _kind(page: Page, at: int) -> bool:
    more = GENRES.get(page.lines[at].lower)
    if more is None or find(page, "container_title", "abstract"):
        return False
    use_genre(page, at, more)
    return True


def _count(page: Page, at: int) -> bool:
    if COUNT.fullmatch(page.lines[at].text):
        page.ignore(at, "counts")
        return True
    return False


def _neighbour(page: Page, at: int) -> bool:
    """ "PREVIOUS ARTICLE" over its title, below the journal and its volume."""
    host = find(page, "container_title")
    if host and host.text == page.lines[at].text:
        page.ignore(at, "host again")
        return True
    if page.lines[at].lower in NEIGHBOURS or (at and page.lines[at - 1].lower in NEIGHBOURS):
        page.ignore(at, "neighbour")
        return True
    return False


def _address(page: Page, at: int) -> bool:
    """The page's own address, as it is in the window."""
    if not ADDRESS.fullmatch(page.lines[at].text):
        return False
    if find(page, "url", "abstract"):
        page.ignore(at, "address")
    else:
        page.use(at, "url", "address")
    return True


ADDRESS = regex(r"https?://(?:dl|portal)\.acm\.org/\S+")
NEIGHBOURS = frozenset({"previous article", "next article"})
SITE = Site(
    "ACM", ROWS, HEADINGS, FURNITURE, (_neighbour, _address, _kind, _numbers, doi_line, _host, _count),
    {"@people": _people, "@published": _published, "@publisher": _publisher},
)  # fmt: skip


def _use_list(page: Page) -> None:
    """People one to a line between "Authors:" and "Authors Info & Claims", often with "View Profile" each."""
    lines = page.lines
    end = next((at for at, line in enumerate(lines) if INFO.search(line.text)), 0)
    start = max((at for at, line in enumerate(lines[:end]) if PEOPLE.fullmatch(line.lower)), default=None)
    if start is None:
        return
    tail = INFO.search(lines[end].text)
    inside = [whole(page, at) for at in range(start + 1, end)]
    if (label := PEOPLE.fullmatch(lines[start].lower)) and (named := label[1]):
        inside.insert(0, (start, len(lines[start].text) - len(named), len(lines[start].text)))
    if tail and tail.start():
        inside.append((end, 0, tail.start()))
    profiles = [at for at, _, _ in inside if lines[at].lower.strip(" ,") == "view profile"]
    if profiles:
        _use_profiles(page, inside, set(profiles))
    elif inside:
        _use_lines(page, inside)
    for at in range(start, end + 1):
        page.ignore(at, "people")


def _use_profiles(page: Page, inside: list[Piece], profiles: set[int]) -> None:
    """The first line of each entry that ends with "View Profile" is a name; the name again and affiliations follow."""
    first = True
    for at, start, end in inside:
        text = page.lines[at].text[start:end].strip(" ,")
        if at in profiles:
            first = True
        elif first and text and not COUNT.fullmatch(text):
            below = page.lines[at + 1].text
            again = len(below) * text.endswith(f" {below}")  # "Jane Doe University of Oslo" over "University of Oslo"
            use_byline(page, [(at, start, end - again)], "byline")
            first = False


def _use_lines(page: Page, inside: list[Piece]) -> None:
    if any("," in page.lines[at].text[start:end] for at, start, end in inside):
        use_byline(page, inside, "byline")
        return
    for piece in inside:
        if is_people(page.lines[piece[0]].text[piece[1] : piece[2]]):
            use_byline(page, [piece], "byline")


def _pass_menu(page: Page) -> None:
    """The kind stands over the title and the people; what stands over it is the site's menu."""
    lowers = [line.lower for line in page.lines]
    people = next((at for at, lower in enumerate(lowers) if ANCHOR.found(lower)), 0)
    kind = max((at for at in range(people) if lowers[at] in GENRES), default=0)
    if any(lower not in FURNITURE for lower in lowers[kind + 1 : people]):
        for at in range(kind):
            page.ignore(at, "above the title")


def _over_title(lines: list[Line], at: int) -> bool:
    return lines[at].lower in GENRES or lines[at].lower in FURNITURE


ANCHOR = Anchor(begins("authors:", "author:"), above(_over_title))


def read_acm(lines: list[Line]) -> list[Page] | None:
    """The page of one paper or article."""
    return read_each(lines, SITE, ANCHOR, _read_page)


def _first_row(page: Page, head: list[int]) -> int:
    """The first line behind the title that says something else."""
    rows = (at for at, mark in enumerate(page.marks) if head and at > head[0] and mark and mark.state == "used")
    return next(rows, len(page.lines))


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    _pass_menu(page)
    _use_list(page)
    walk = Walk(page, SITE)
    walk.run()
    if not find(page, "container_title", "issued", "doi", "csl_type:thesis") or _is_elsewhere(page):
        return None
    labelled = next((at for at, mark in enumerate(page.marks) if mark and "author" in mark.fields), None)
    people = [labelled] if labelled is not None else _use_people(page, walk.head[1:])
    first = people[0] if people else _first_row(page, walk.head)
    use_titles(page, [at for at in walk.head if at < first])
    leave_affiliations(page, [at for at in walk.head if people and at > first])
    if not find(page, "container_title", "csl_type:thesis"):
        use_kind(page, labelled or 0, "article-journal", "site: ACM Digital Library")
    return page


def _is_elsewhere(page: Page) -> bool:
    """Whether the DOI is of another publisher that has the same software: PNAS, Science, NEJM."""
    doi = find(page, "doi")
    if doi is None or any(prefix in doi.text for prefix in PREFIXES):
        return False
    return not any("acm" in line.lower or "info & claims" in line.lower for line in page.lines)


PREFIXES = ("10.1145/", "10.5555/", "10.1109/")
"""How the DOIs on its pages begin, of its own works and of those of others that it holds."""


def _use_people(page: Page, head: list[int]) -> list[int]:
    """People without a label; their lines."""
    people = [at for at in head if is_people(page.lines[at].text)]
    for at in people:
        use_byline(page, [whole(page, at)], "byline")
    return people

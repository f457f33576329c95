"""SpringerLink and nature.com: an article or a chapter with "Cite this article", volume, and information at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.bylines import find_names, use_people
from citekit.readers.sites.head import is_place, use_titles
from citekit.readers.sites.lists.several import Anchor, read_each
from citekit.readers.sites.numbers import use_numbers
from citekit.readers.sites.own_citation import use_citation_alone, use_own_citation
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.site import (
    Site,
    Walk,
    doi_line,
    drop,
    find,
    rename,
    use_genre,
    use_groups,
    use_kind,
)
from citekit.readers.sites.springer.head import (
    is_again,
    is_cited,
    under_title,
    use_book,
    without_book,
    without_journal,
    without_window,
)
from citekit.readers.sites.springer.tail import PUBLISHER, find_profiles, use_broken_rows
from citekit.readers.sites.springer.words import FURNITURE, GENRES, HEADINGS, ROWS
from citekit.readers.sites.terms import leave_glued

if TYPE_CHECKING:
    from citekit.readers.lines import Line

DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
DATED = regex(DAY)
OVER_DAYS = frozenset({"published:", "first online:"})  # over the day
# "Published: 12 March 2019"
PUBLISHED = regex(rf"(?:Published(?: online)?|First Online|Online)[:\s]*(?P<date>{DAY})")
ISSUE = regex(r"Issue [Dd]ate[:\s]*(?P<date>(?:\d{1,2} )?[A-Z][a-z]+ \d{4})")  # "Issue DateMarch 2019"
DOI = regex(r"DOI:?\s*(?P<doi>(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+)")  # "DOIhttps://doi.org/10.1007/…"
# "Print ISBN978-3-…"
ISBN = regex(r"(?P<kind>Print|Online|Hardcover|Softcover|eBook)? ?ISBN:?\s*(?P<isbn>97[\d-]{11,16})")
VOLUME = regex(
    r"(?P<container_title>[A-Z](?:[^\d,]|, (?=[A-Z]|and )){2,120}?)? ?(?i:volume) {0,2}(?P<volume>\d{1,5}[A-Z]?)"
    r"(?P<rest>[, ].{0,80})?"
)
# "Nature Communications volume 12, Article number: 1234 (2021) Cite this article", "Volume 12, pages 345–360, (2019)",
# "Scientific Datavolume11, Article number:363(2024)Cite this article", "Volume  2 , article number  160 , ( 2021 )"
PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("page", regex(r"(?:[Pp]ages?|pp) {0,2}([A-Za-z]?\d+(?:\s?[–-]\s?[A-Za-z]?\d+)?)")),
    ("article_number", regex(r"[Aa]rticle [Nn]umber: {0,2}(\w+)|[Aa]rticle number {1,2}(\w+)|[Aa]rticle: (\w+)")),
    ("issue", regex(r"[Ii]ssue ([\w–-]+)|(?<!rticle )[Nn]umber (\d+)")),
    ("issued", regex(r"\(((?:1[89]|20)\d\d)\)")),
)
NATURE = regex(r"Nature|(?:Nature|Communications|Scientific|npj) [A-Z][\w &]{2,60}")  # over "volume 625 , pages …"
CHAPTER_PAGES = regex(r"(?:pp|Pages) ?(?P<page>\d+\s?[–-]\s?\d+)(?: \| Cite as)?")  # "pp 345–360"
OLD_PAGES = regex(r"(?P<container_title>[A-Z].{4,250}?) pp (?P<page>\d+\s?[–-]\s?\d+) \| Cite as")
# "Rain and Fog pp 307-337 | Cite as", over the title of a chapter
SERIES = regex(
    r"\(?(?:Part of the book series|Part of): (?P<collection_title>[^(]+?)(?: \((?:\([^()]*volume "
    r"(?P<number>\w+)\)|\([^()]*\)|[^()]*)\))?\)?"
)
# "Part of the book series: Lecture Notes in Computer Science ((LNCS,volume 11111))"
OLD_SERIES = regex(r"Part of the (?P<collection_title>[^(]+) book series \([^()]*?(?:volume (?P<number>\w+))?\)")
# "Part of the Lecture Notes in Computer Science book series (LNCS, volume 11111)"
COUNT = regex(
    r"[\d.,]+k? *(?:accesses|citations?|altmetric|downloads|mentions).*|(?:accesses|citations|altmetric)(?: \d+)?"
    r"|metricsdetails|explore all metrics.*|download pdf.*|view pdf.*|this article has been updated|sn .{0,60}",
    re.IGNORECASE,
)  # "12k Accesses 34 Citations", "Altmetric 5", "Explore all metrics"


def _dates(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if published := PUBLISHED.fullmatch(text):
        if not find(page, "available_date"):
            page.use(at, "available_date", "history", *published.span("date"))
        page.ignore(at, "history")
    elif issue := ISSUE.fullmatch(text):
        drop(page, "issued")  # the year behind the volume says less
        page.use(at, "issued", "history", *issue.span("date"))
    elif at and DATED.fullmatch(text) and page.lines[at - 1].lower in OVER_DAYS:
        if not find(page, "available_date"):
            page.use(at, "available_date", "history")
        page.ignore(at, "history")
    elif re.fullmatch(rf"(?:Received|Accepted|Revised|Version of record)[:\s]*{DAY}|(?:Published|First Online):", text):
        page.ignore(at, "history")
    else:
        return False
    return True


def _numbers(page: Page, at: int) -> bool:
    """ "Volume 12, pages 345–360, (2019)", with the journal's name before it on nature.com."""
    text = page.lines[at].text
    cite = max(map(text.lower().rfind, ("cite this article", "| cite as")))
    end = len(text[:cite].rstrip()) if cite > 0 else len(text)
    start = len(text) - len(text.lstrip(" ,"))  # ", Volume 24", below the journal
    found = VOLUME.fullmatch(text, start, end) if len(text) < 200 else None
    if found is None or find(page, "volume", "abstract"):
        return False
    use_groups(page, at, found, "volume line", {"rest": ""})
    if at and cite > 0 and not found["container_title"] and NATURE.fullmatch(page.lines[at - 1].text):
        page.use(at - 1, "container_title", "journal")
    for name, pattern in PARTS:
        if found["rest"] and (part := pattern.search(text, found.start("rest"))):
            page.use(at, name, "volume line", *part.span(part.lastindex or 0))
    return True


def _identifiers(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if doi := DOI.fullmatch(text):
        page.use(at, "doi", "row: DOI", *doi.span("doi"))
    elif isbn := ISBN.fullmatch(text):
        kind = {"Print": "isbn_print", "Online": "isbn_electronic", "eBook": "isbn_electronic"}.get(
            isbn["kind"] or "", "isbn"
        )
        page.use(at, kind, f"row: {isbn['kind']} ISBN", *isbn.span("isbn"))
    elif publisher := PUBLISHER.fullmatch(text):
        use_groups(page, at, publisher, "row: Publisher Name", {"place": "publisher_place"})
    elif text.startswith(
        ("eBook Packages", "Share this", "Anyone you share", "Sorry, a shareable", "Provided by the Springer")
    ):
        page.ignore(at, "furniture")
    else:
        return False
    return True


def _book(page: Page, at: int) -> bool:
    """Pages and series of a chapter."""
    text = page.lines[at].text
    if pages := CHAPTER_PAGES.fullmatch(text):
        page.use(at, "page", "chapter line", *pages.span("page"))
    elif old := OLD_PAGES.fullmatch(text):
        use_groups(page, at, old, "chapter line")
        use_kind(page, at, "chapter", "chapter line")
    elif series := SERIES.fullmatch(text) or OLD_SERIES.fullmatch(text):
        use_groups(page, at, series, "series line", {"number": "collection_number"})
    else:
        return False
    return True


def _banner(page: Page, at: int) -> bool:
    """What nature.com says to a browser that it does not know, on one line or several."""
    above = page.marks[at - 1] if at else None
    if page.lines[at].text.startswith("ORCID: orcid.org/"):
        page.ignore(at, "ORCID")
        return True
    begins = page.lines[at].text.startswith("Thank you for visiting nature.com")
    if begins or (above and above.rule == "banner" and not page.lines[at - 1].text.endswith("JavaScript.")):
        page.ignore(at, "banner")
        return True
    return False


def _kind(page: Page, at: int) -> bool:
    """The kind over the title, and counts."""
    text = page.lines[at].text
    more = GENRES.get(text.lower())
    if more is None or find(page, "abstract"):
        if not COUNT.fullmatch(text):
            return False
        page.ignore(at, "counts")
    elif text.lower() in ("chapter", "conference paper"):
        use_kind(page, at, "chapter" if text.lower() == "chapter" else "paper-conference", "kind")
    else:
        use_genre(page, at, more)
    return True


def _editors(page: Page, at: int, _: int, rule: str) -> None:
    """A line under "Editors and Affiliations": an editor's name, or the place of work over it."""
    if is_place(page, at) or not is_people(page.lines[at].text):
        page.ignore(at, "affiliation")
    else:
        use_byline(page, [whole(page, at)], rule, "editor")


SITE = Site(
    "SpringerLink", ROWS, HEADINGS, FURNITURE,
    (_banner, _dates, _kind, _book, _numbers, _identifiers, doi_line, use_numbers), {"@editors": _editors},
)  # fmt: skip


def read_springer(lines: list[Line]) -> list[Page] | None:
    """The page of one article or chapter."""
    return read_each(lines, SITE, ANCHOR, _read_page)


def _begin(lines: list[Line], before: int, at: int) -> int:
    """A page begins over that line's people and title, with its kind and day."""
    page = Page(lines)
    start = at - 1
    while start > before + 1 and _is_under(page, start):
        start -= 1
    while start > before + 1 and not lines[start].gap and _is_over(lines[start - 1].lower):
        start -= 1
    return max(start, before + 1)


def _is_under(page: Page, at: int) -> bool:
    """Whether a line stands between a title and the numbers: people, buttons, the kind, a day."""
    lower = page.lines[at].lower
    return find_names(page, at) != [] or lower in FURNITURE or lower in PARTS_OF_BOOKS or _is_over(lower)


PARTS_OF_BOOKS = frozenset({"chapter", "conference paper", "reference work entry", "living reference work entry"})


def _is_over(lower: str) -> bool:
    return lower in GENRES or lower == "open access" or lower.startswith(("published:", "home "))


def _is_numbered(lower: str) -> bool:
    """Whether a line is one that each page has once: its volume, with "Cite this article" on nature.com, or else of a
    chapter the day on which it was online."""
    return is_cited(lower) or NUMBERED.fullmatch(lower) is not None or lower.startswith("first online")


NUMBERED = regex(r"volume \w{1,8}, [^()]{3,60}, \(\d{4}\)")  # "volume 12, pages 345–360, (2019)"
ANCHOR = Anchor(_is_numbered, _begin)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    _pass_tabs(page)
    use_broken_rows(page)
    walk = Walk(page, SITE)
    walk.run()
    head = without_journal(page, without_window(page, [at for at in walk.head if not is_again(page, at)]))
    told = find(page, "volume", "page", "issued", "available_date", "collection_title", "container_title")
    if not told and not (find(page, "csl_type:chapter", "csl_type:paper-conference") and find(page, "abstract")):
        return None
    people = [at for at in head[1:] if not page.lines[at].heading and find_names(page, at)]
    if find(page, "csl_type:chapter", "csl_type:paper-conference"):
        head = without_book(page, head, people)
    first = people[0] if people else under_title(page, head)
    _use_titles(page, [at for at in head if at < first])
    use_people(page, people or find_profiles(page))
    use_book(page, [at for at in head if at >= first and at not in people])
    leave_glued(page)
    use_citation_alone(page)
    if not find(page, "doi", "publisher"):
        use_own_citation(page)  # a copy that ends with it has no rows below
    _use_kind(page, head)
    rename(page, "available_date", "issued", unless="issued")
    return page


def _use_titles(page: Page, over: list[int]) -> None:
    """The title, of which a print may have made several headings; what stands among them is none of it."""
    headed = [at for at in over if page.lines[at].heading == 1]
    if len(headed) < PRINTED or headed[-1] - headed[0] >= len(headed):
        use_titles(page, over)
        return
    for at in over:
        if at not in headed:
            page.ignore(at, "above the title")
    joined = Joined(page, [whole(page, at) for at in headed])
    joined.use("title", "title", 0, len(joined.text), "page")


PRINTED = 3
"""So many headings, one below another, are one title; of two the first may be the journal's."""


def _pass_tabs(page: Page) -> None:
    """The tabs over the people on the pages of before 2020, and what ends the keywords of a copy that has them."""
    for at in range(1, len(page.lines)):
        if page.lines[at].lower == "authors and affiliations" and page.lines[at - 1].lower == "authors":
            page.ignore(at - 1, "furniture")
            page.ignore(at, "furniture")
        elif GLUED.search(page.lines[at].text):
            page.unread(at)
            page.ignore_rest("references", at + 1)
            break


GLUED = regex(r"[a-z)]References$")


def _use_kind(page: Page, head: list[int]) -> None:
    if not any(mark and any(name.startswith("csl_type") for name in mark.fields) for mark in page.marks):
        chapter = find(page, "isbn_print", "isbn_electronic", "isbn")
        use_kind(page, head[0] if head else 0, "chapter" if chapter else "article-journal", "site: SpringerLink")

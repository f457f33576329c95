"""Results of a search on a publisher's site: IEEE Xplore's, SpringerLink's and ScienceDirect's, one record each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.databases import read_database
from citekit.readers.sites.lists.index import read_index
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.sciencedirect import CHAPTER
from citekit.readers.sites.sciencedirect.words import GENRES
from citekit.readers.sites.site import find, use_groups, use_kind
from citekit.readers.sites.springer.results import read_springer_results

if TYPE_CHECKING:
    from citekit.readers.lines import Line

IEEE = regex(
    r"Year: (?P<issued>\d{4})(?: ?\| ?Volume: (?P<volume>[\w-]+))?(?:,? ?\|? ?Issue: (?P<issue>[\w/-]+))?"
    r"(?: ?\| ?(?P<kind>(?:Conference|Journal|Magazine|Early Access|Book|Standard|Course)[\w ]{0,20}))?"
    r" ?\| ?Publisher: (?P<publisher>[^|]{2,80})"
)  # "Year: 2009 | Volume: 7, Issue: 2 | Magazine Article | Publisher: IEEE"
KINDS = {"conference paper": "paper-conference", "book chapter": "chapter", "book": "book", "standard": "standard"}
BUTTON = "view pdf"
BUTTONS = frozenset({BUTTON, "purchase pdf", "download pdf", "get access", "article preview", "abstract"})
# "Pages 14-27", "Article 102233", over the buttons of an article in an issue's table
PAGED = regex(
    r"Pages? (?P<page>[A-Za-z]{0,3}\d{1,6}(?:[-–][A-Za-z]{0,3}\d{1,6})?)|Article (?P<article_number>\w{3,12})"
)
NUMBER = regex(r"\d{1,6}\.?")
ACCESS = frozenset(
    {"open access", "full text access", "open archive", "abstract only", "no access", "contains figures"}
)
ELLIPSIS = regex(r", ?\.\.\. ?|, ?… ?")  # "Siri Lund, ... Karl Holm"
# "Journal of Cold Storage9 October 2021", "Mire Letters, March 2020"
DATED = regex(
    r"(?P<name>[A-Z][^\d,]{2,100}?(?:, [A-Z][^\d,]{2,60}?)??),?\s?"
    r"(?P<issued>(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} )?(?:19|20)\d\d)"
)
OVER = 4  # title, journal, date and people over the button


def read_results(lines: list[Line]) -> list[Page] | None:
    """The records of a list of results; None for any other text."""
    if any(IEEE.fullmatch(line.text) for line in lines):
        return _read_ieee(lines)
    if pages := read_database(lines) or read_index(lines) or read_springer_results(lines):
        return pages
    if cards := [
        _card(lines, at) for at, line in enumerate(lines) if PAGED.fullmatch(line.text) and _is_card(lines, at)
    ]:
        return read_listed(lines, cards, _read_card)
    buttons = [at for at, line in enumerate(lines) if at >= OVER and line.lower == BUTTON]
    apart = [at - OVER for at in buttons if _is_over(lines, at)]
    starts = apart or [at - OVER + 1 for at in buttons if _is_over_dated(lines, at)]
    return read_listed(lines, starts, _read_sciencedirect) if len(starts) > 1 else None


def _is_card(lines: list[Line], at: int) -> bool:
    """Whether over pages and a button stand people, a title and a kind: an article of an issue's table."""
    if at < OVER - 1 or at + 1 == len(lines) or lines[at + 1].lower not in BUTTONS:
        return False
    kind, title, people = lines[at - OVER + 1 : at]
    return _is_aside(kind) and not _is_aside(title) and is_people(people.text)


def _card(lines: list[Line], at: int) -> int:
    """Where such an article begins: with its kind, over the title."""
    at -= 2
    while at and _is_aside(lines[at - 1]):
        at -= 1
    return at


def _read_card(lines: list[Line]) -> Page:
    page = Page(lines)
    at = next(at for at, line in enumerate(lines) if PAGED.fullmatch(line.text))
    for other in range(at - 2):
        _use_genre(page, other)
    use_title(page, at - 2)
    use_byline(page, [(at - 1, 0, len(lines[at - 1].text))], "byline")
    if numbers := PAGED.fullmatch(lines[at].text):
        use_groups(page, at, numbers, "numbers")
    use_kind(page, at, "article-journal", "site: ScienceDirect")
    for other, line in enumerate(lines):
        if line.lower in BUTTONS or line.lower.startswith("select article") or _is_aside(line):
            page.ignore(other, "furniture")
        elif page.marks[other] is None:
            page.unread(other)
    return page


def _use_genre(page: Page, at: int) -> None:
    """ "Review article", "Review articleOpen access": the kind, where it says more than the type."""
    kind = _genre(page.lines[at].lower)
    if kind and GENRES[kind]:
        page.use(at, "genre", "kind", 0, len(kind))


def _genre(lower: str) -> str | None:
    """The kind on a line, with nothing but the access behind it."""
    begun = [kind for kind in GENRES if lower.startswith(kind)]
    return next((kind for kind in begun if lower[len(kind) :].strip(" •") in ACCESS or lower == kind), None)


def _read_ieee(lines: list[Line]) -> list[Page] | None:
    anchors = [at for at, line in enumerate(lines) if IEEE.fullmatch(line.text)]
    starts = [_ieee_title(lines, at) for at in anchors]
    pages = read_listed(lines, starts, _read_ieee_result)
    return pages if all(find(page, "title") for page in pages[1:]) else None


def _ieee_title(lines: list[Line], anchor: int) -> int:
    """Over the numbers stands the container, over that the people between semicolons, if any, and the title."""
    people = anchor - 2 if anchor > 2 and _is_ieee_people(lines[anchor - 2].text) else anchor - 1
    return max(people - 1, 0)


def _is_ieee_people(text: str) -> bool:
    return ";" in text or is_people(text)


def _read_ieee_result(lines: list[Line]) -> Page:
    page = Page(lines)
    at = next((at for at, line in enumerate(lines) if IEEE.fullmatch(line.text)), 0)
    if at < 2:
        return page
    use_title(page, 0)
    if at > 2:
        use_byline(page, [(1, 0, len(lines[1].text))], "byline")
    page.use(at - 1, "container_title", "container")
    _use_ieee_numbers(page, at)
    page.ignore_rest("furniture", at + 1)
    return page


def _use_ieee_numbers(page: Page, at: int) -> None:
    found = IEEE.fullmatch(page.lines[at].text)
    if found:
        use_groups(page, at, found, "numbers", {"kind": ""})
    kind = (found["kind"] or "").strip().lower() if found else ""
    use_kind(page, at, KINDS.get(kind, "article-journal"), "numbers")


def _is_over(lines: list[Line], button: int) -> bool:
    """Whether over a button stand people, a date, and two lines more, which are no kind, number or access."""
    title, journal, date, people = lines[button - OVER : button]
    if not is_date(date.text) or not _is_people(people.text):
        return False
    return not any(_is_aside(line) for line in (title, journal))


def _is_over_dated(lines: list[Line], button: int) -> bool:
    """The same where the date stands behind the journal."""
    title, journal, people = lines[button - OVER + 1 : button]
    return DATED.fullmatch(journal.text) is not None and not _is_aside(title) and _is_people(people.text)


def _is_people(text: str) -> bool:
    return is_people(ELLIPSIS.sub(", ", text))


def _is_aside(line: Line) -> bool:
    return _genre(line.lower) is not None or line.lower.strip(" •") in ACCESS or NUMBER.fullmatch(line.text) is not None


def _read_sciencedirect(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    if chapter := CHAPTER.match(lines[0].text):
        page.draft.fields.clear()
        page.use(0, "title", "title", chapter.end())
    dated = DATED.fullmatch(lines[1].text)
    page.use(1, "container_title", "container", 0, dated.end("name") if dated else None)
    page.use(1 if dated else 2, "issued", "numbers", dated.start("issued") if dated else 0)
    at = 2 if dated else 3
    use_byline(page, [(at, 0, len(lines[at].text))], "byline")
    use_kind(page, 1, "chapter" if chapter else "article-journal", "container")
    page.ignore_rest("furniture")
    return page

"""PubMed's list of results, and of a collection: title over people over the citation over the number of each record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.languages import parse_language
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.nlm import find_place, read_short_names, use_place
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.pubmed.blocks import use_title
from citekit.readers.sites.pubmed.page import GENRES, NUMBERS
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.lines import Line

# "PMID: 36345076", "PMID: 36345076 Free PMC article. Review.", "PMID: 21000001 Portuguese. No abstract available."
CLOSES = regex(r"PMID:\s*(?P<pmid>\d{3,9})(?P<more>(?:\s+[A-Z][A-Za-z, -]{2,60}\.)*(?:\s+[A-Z][A-Za-z, -]{2,60})?)")
WORDS = regex(r"[A-Z][A-Za-z, -]+")
BUTTONS = frozenset({"cite", "share", "save", "email", "item in clipboard", "add to search", "favorites"})
NUMBER = regex(r"\d{1,6}")  # of a result, alone on its line
WRAPPED = 2  # lines of a citation, at most


def read_pubmed_list(lines: list[Line]) -> list[Page] | None:
    """The records of a list; None where no button or number shows that it is one."""
    ends = [at for at, line in enumerate(lines) if CLOSES.fullmatch(line.text)]
    if not ends or not any(_is_button(line) for line in lines[: ends[0]]):
        return None
    if any(NUMBERS.match(line.text) for line in lines[: ends[0]]):
        return None  # the page of one record, over those that are like it
    cited = [_citation(lines, end) for end in ends]
    if None in cited:
        return None
    starts = [_title(lines, at) for at in cited if at is not None]
    above = Page(lines[: starts[0]])
    above.ignore_rest("above the list")
    cuts = [_buttons(lines, start) for start in starts[1:]]
    pages = [Page(part) for part in cut_at(lines, [starts[0], *cuts])]
    return [above, *pages] if all(_read_record(page) for page in pages) else None


def _is_button(line: Line) -> bool:
    return line.lower in BUTTONS or NUMBER.fullmatch(line.text) is not None


def _citation(lines: list[Line], end: int) -> int | None:
    """Where the citation begins that stands over a record's number."""
    for size in range(1, WRAPPED + 1):
        first = end - size
        if first < 1:
            break
        place = find_place(" ".join(line.text for line in lines[first:end]))
        if place and place.start == 0 and place.start < place.name_end:
            return first
    return None


def _title(lines: list[Line], cited: int) -> int:
    """Where the title begins: under the buttons, else on the line over the people."""
    buttons = next((at for at in range(cited - 1, -1, -1) if _is_button(lines[at])), -1)
    behind = next((at for at in range(cited - 1, -1, -1) if CLOSES.fullmatch(lines[at].text)), -1)
    return buttons + 1 if buttons > behind else max(cited - 2, 0)


def _buttons(lines: list[Line], title: int) -> int:
    """Where the buttons over a title begin."""
    while title and _is_button(lines[title - 1]):
        title -= 1
    return title


def _read_record(page: Page) -> bool:
    end = next((at for at, line in enumerate(page.lines) if CLOSES.fullmatch(line.text)), None)
    cited = _citation(page.lines, end) if end else None
    if end is None or cited is None:
        return False
    first = next((at for at, line in enumerate(page.lines) if not _is_button(line)), 0)
    people = next((at for at in range(cited - 1, first, -1) if not _use_people(page, at)), first) + 1
    use_title(page, [*range(first, people)])
    joined = Joined(page, [whole(page, at) for at in range(cited, end)])
    place = find_place(joined.text)
    if place is None or people == first:
        return False
    use_place(joined, place)
    _use_end(page, end)
    _leave_rest(page, end)
    return True


def _use_end(page: Page, end: int) -> None:
    """The number, the kind, and the language where it is not English."""
    found = CLOSES.fullmatch(page.lines[end].text)
    if found is None:
        return
    page.use(end, "pmid", "row: PMID", *found.span("pmid"))
    for word in WORDS.finditer(found.string, found.start("more")):
        if word[0].lower() in GENRES and not find(page, "genre"):
            page.use(end, "genre", "kind", *word.span())
        elif word[0].isalpha() and parse_language(word[0]):
            page.use(end, "language", "language", *word.span())


def _use_people(page: Page, at: int) -> bool:
    """A line of people; they may go over several lines."""
    text = page.lines[at].text
    names = read_short_names(text, 0, len(text))
    joined = Joined(page, [whole(page, at)])
    for name, start, end in names or ():
        joined.use(name, "byline", start, end, "page")
    if names is None and is_people(text.rstrip(".")):
        use_byline(page, [(at, 0, len(text.rstrip(" .")))], "byline")
    return page.marks[at] is not None


def _leave_rest(page: Page, end: int) -> None:
    """Buttons over a record, its kind and its snippet under it."""
    for at, line in enumerate(page.lines):
        if at > end and line.lower.rstrip(".") in GENRES and not find(page, "genre"):
            page.use(at, "genre", "kind", 0, len(line.text.rstrip(".")))
        elif at > end and line.text.startswith("PMID:"):
            page.unread(at)  # of a record that was not told from this one's text
        else:
            page.ignore(at, "snippet" if at > end else "furniture")

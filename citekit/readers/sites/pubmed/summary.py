"""PubMed's summary form: people, title and source of a record in one paragraph that ends with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.nlm import find_place, read_short_names, use_place
from citekit.readers.sites.people import whole

if TYPE_CHECKING:
    from citekit.readers.lines import Line

    Span = tuple[int, int]

# "1: Rosengren AH, Jokubka R. Overexpression of …", "MultiRain: Lind K, Ito M. …" of a list of programs
NUMBER = regex(r"(\d{1,5})[.:]\s+(?=\S)|[^\W\d][\w.!+/-]{1,24}:\s+(?=[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z]{1,3},)")
ENDS = regex(r"\.\s+(?=\S)")
IN = " In: "  # a book's chapter
CLOSED = regex(r"\bPMID:\s*\d{3,9}\b")  # "PMID: 12345678"


PEOPLE = regex(r"[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z]{1,3}(?:,\s[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z]{1,3})*[.,]\s")
# "… New York: Fen Science; 2016. Lind DD. Rain": a title that holds the end, the DOI or the people of another reference
ANOTHER = regex(r"\bdoi:\s?10\.|[.;]\s(?:19|20)\d\d[.;]\s|[.?!]\s[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z]{1,3}[.,]\s")


# "doi: 10.5555/jhm.14. Salt in the lungs of sailors Ann Roe", behind the place of another
SENTENCE = regex(
    r"(?<=[.;\]] )(?!(?:Online|Epub) ahead|No abstract"
    r"|(?:Erratum|Comment|Update|Retract|Republi|Correct|Publish|Review)\w*)"
    r"[^\W\d_a-z][^\W\d_]*(?: [^\W\d_]+){3}"
)


def read_summary(lines: list[Line]) -> list[Page] | None:
    """Paragraphs that are such records; None unless all are."""
    if any(line.lower == "abstract" for line in lines):
        return None  # a whole page
    starts = [0]
    for at in range(1, len(lines)):
        if _follows(lines, at) or (lines[at].gap and any(CLOSED.search(line.text) for line in lines[starts[-1] : at])):
            starts.append(at)
    pages = [Page(part) for part in cut_at(lines, starts)]
    return pages if all(_read_record(page) for page in pages) else None


def _follows(lines: list[Line], at: int) -> bool:
    """A number or people behind the end of a record, where blank lines were lost."""
    if CLOSED.search(lines[at - 1].text) is None:
        return False
    return NUMBER.match(lines[at].text) is not None or PEOPLE.match(lines[at].text) is not None


def _read_record(page: Page) -> bool:
    joined = Joined(page, [whole(page, at) for at in range(len(page.lines))])
    text = joined.text
    number = NUMBER.match(text)
    start = number.end() if number else 0
    place = find_place(text, start)
    if place is None or place.start == place.name_end or text.startswith(IN, place.end):
        return False
    closed = CLOSED.search(text, place.end)
    if closed is None or SENTENCE.search(text, place.end, closed.start()):
        return False
    people, title = _parts(text, start, len(text[: place.start].rstrip()))
    if title[1] - (text[title[1] - 1] == ".") <= title[0] or ANOTHER.search(text, *title):
        return False
    for name, first, last in (read_short_names(text, *people) or ()) if people else ():
        joined.use(name, "byline", first, last, "page")
    joined.use("title", "title", title[0], title[1] - (text[title[1] - 1] == "."), "page")
    use_place(joined, place)
    page.ignore_rest("record")
    return True


def _parts(text: str, start: int, end: int) -> tuple[Span | None, Span]:
    """People and title: a list of people is the first sentence, or the last one, of a record that has any."""
    stops = [stop.span() for stop in ENDS.finditer(text, start, end)]
    if stops and read_short_names(text, start, stops[0][0]):
        return (start, stops[0][0]), (stops[0][1], end)
    if stops and read_short_names(text, stops[-1][1], end):
        return (stops[-1][1], end), (start, stops[-1][0])
    return None, (start, end)

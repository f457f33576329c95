"""Citations of works without people, which begin with the title: tried last, and read only where their numbers or marks
leave no doubt of the title's end.

"“Rain in fens.” Mire Letters, vol. 3, 2019, pp. 4-9.", "Rain in fens: A guide. (2019). Mire Letters, 3(2), 4–9.",
"Rain in fens. Mire Lett. 2019;3(2):4-9.", "Rain in fens. Oslo: Fen Press; 2019."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES, looks_like_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import read_spoken
from citekit.readers.citations.physics.untitled import JOURNAL
from citekit.readers.citations.quoted import read_titled
from citekit.readers.citations.stretch import Stretch
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from collections.abc import Callable

QUOTES = ("“", '"')
NAME = r"[^\W\d_a-z][^.?!,;:\d“”\"]{2,100}"  # of a journal: one sentence without numbers
LETTERS = r"[^\W\d_a-z](?:[^.?!;\d“”\"]|\.(?=\s[^\W\d_a-z][^.]{0,40}\.)){2,100}?"  # shortened, too: "Mire Lett"
NUMBERS = r"(?P<volume>\d[\w-]{0,9})(?:\s?\((?P<issue>[^()]{1,20})\))?"
# "Rain in fens: A guide. (2019). Mire Letters, 3(2), 4–9"
DATED = regex(
    rf"(?P<title>[^()“”\"]{{12,300}}[.?!])\s\((?P<issued>{YEAR})\)\.\s(?P<container_title>{NAME}),\s{NUMBERS}"
    rf"(?:,\s(?P<page>{RANGES}))?[\s.]*"
)
# "Rain in fens: A guide. (2019). Fen Press"
DATED_BOOK = regex(rf"(?P<title>[^()“”\"]{{12,300}}[.?!])\s\((?P<issued>{YEAR})\)\.\s(?P<publisher>{NAME})[\s.]*")
# "Rain in fens. Mire Lett. 2019;3(2):4-9"
NUMBERED = regex(
    rf"(?:\[?Anonymous\]?\.\s)?(?P<title>[^.?!“”\"]{{12,300}}[.?!])\s(?P<container_title>{LETTERS})\.\s"
    rf"(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?);\s?{NUMBERS}:(?P<page>{RANGES})[\s.]*"
)
# "Rain in fens [Internet]. Oslo: Fen Press; 2019"
BOOK = regex(
    rf"(?P<title>[^.?!“”\"]{{12,300}}?)(?P<online>\s\[[Ii]nternet\])?\.\s(?P<publisher_place>[^.:;\d]{{3,40}}):\s"
    rf"(?P<publisher>{NAME});\sc?(?P<issued>{YEAR})[\s.]*"
)
PEOPLE = regex(r"\b[^\W\d_a-z]\.|\b(?:et\sal|others)\b|[;&]|\b[^\W\d_]+\s[A-Z]{1,3}[,.]|,\s[^\W\d_a-z]")
"""What stands in a list of people, "Lind, K.", "Lind K, Ito M", "Karin Lind, Mei Ito", and seldom in a title."""
SMALL = regex(r"(?<=\s)[^\W\d_A-ZÀ-Þ][^\W\d_]*")  # of a title: "Rain in fens"


YEAR_FIRST = regex(rf"(?P<issued>{YEAR})\.\s(?=[“\"])")  # "2019. “Rain,” Mires, 3"
CAPITAL = r"[^\W\d_a-z]"
WHOLE = rf"{CAPITAL}[\w'’.-]+(?:\s(?:{CAPITAL}[\w'’-]+|{CAPITAL}\.|de|van|von|der)){{1,4}}"
NAMES = rf"(?P<names>{WHOLE}(?:,\s{WHOLE})*?(?:,?\s(?:and|&)\s{WHOLE})?)"
# "(with Jo Ray), ", "with Jo Ray and Mei Ito, "
HELPED = regex(rf"(?:\((?:with|w/)\s{NAMES}\)[.,]?|with\s{NAMES.replace('names', 'bare')},)\s(?=\S)")
HELPED_TAIL = regex(rf"[,.]\s[Ww]ith\s{NAMES}[\s.]*$")
# "With Jo Ray and M. Ito. “", "(With Jo Ray) “", before a title
HELPED_HEAD = regex(rf"\(?[Ww]ith\s{NAMES}\)?[.,:]?\s(?=[“\"])")


def read_anonymous(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation that begins with its title; None for any other text."""
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    if text.startswith(QUOTES) or cut.head(YEAR_FIRST) or _cut_helped(cut):
        if helped := HELPED_TAIL.search(text, cut.start, cut.end):
            read_spoken(cut, *helped.span("names"), "contributor")
            cut.end = helped.start()
        return cut if read_titled(cut, HELPED) and _is_placed(cut) else None
    return cut if any(read(cut) for read in FORMS) else None


def _cut_helped(cut: Stretch) -> bool:
    """Off the front, with whom the work is, which a person's own list tells of it."""
    found = HELPED_HEAD.match(cut.text)
    if found:
        read_spoken(cut, *found.span("names"), "contributor")
        cut.start = found.end()
    return found is not None


def _is_placed(cut: Stretch) -> bool:
    """Whether a work is told to be in a journal, with year and numbers, or a page in the web."""
    fields = {part.field for part in cut.parts}
    if cut.accessed and {"url", "container_title"} <= fields and "issued" not in fields:
        url = next(part for part in cut.parts if part.field == "url")
        cut.take("csl_type:webpage", url.start, url.end)
        return True
    return {"container_title", "issued"} <= fields and not fields.isdisjoint(("volume", "page", "contributor"))


def _reads(pattern: str, holds: Callable[[str], bool], of: str) -> Callable[[Stretch], bool]:
    def read(cut: Stretch) -> bool:
        found = PATTERNS[pattern].fullmatch(cut.text, 0, cut.end)
        if found is None or not _may_be_title(found["title"]) or not holds(found[of]):
            return False
        for name, value in found.groupdict().items():
            if value and name != "online":
                cut.rest(name, *found.span(name)) if name == "title" else cut.take(name, *found.span(name))
        return True

    return read


def _is_journal(name: str) -> bool:
    """Whether a name has no words in small letters but those that join others: no sentence."""
    return JOURNAL.fullmatch(name) is not None


def _may_be_title(title: str) -> bool:
    """Whether a text is a sentence, and no list of people."""
    return len(SMALL.findall(title)) > 1 and PEOPLE.search(title) is None


PATTERNS = {"dated": DATED, "dated book": DATED_BOOK, "numbered": NUMBERED, "book": BOOK}
FORMS: tuple[Callable[[Stretch], bool], ...] = (
    _reads("dated", _is_journal, "container_title"),
    _reads("dated book", looks_like_publisher, "publisher"),
    _reads("numbered", _is_journal, "container_title"),
    _reads("book", is_city, "publisher_place"),
)
"""What reads each form."""

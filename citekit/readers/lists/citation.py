"""The citation line of a list item: people, date, status, and what the work appeared in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.languages import parse_language
from citekit.normalize.names import field_of
from citekit.normalize.statuses import STATUSES as ENGLISH
from citekit.normalize.work_type_translation import to_english
from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.readers.cuts import spans
from citekit.readers.lists.host import PATENT, PRESENTED, looks_like_host, read_book, read_host
from citekit.readers.lists.issued import find_issued, find_unparted
from citekit.readers.lists.journal import is_values, read_journal, read_values
from citekit.readers.lists.parts import Part
from citekit.readers.lists.people import CUT, PAIRS, starts_with_people, use_people
from citekit.readers.lists.printed_date import find_date
from citekit.readers.lists.tail import LONGEST
from citekit.vocabulary.item_words import IN, any_of
from citekit.vocabulary.statuses import STATUSES as FOREIGN

if TYPE_CHECKING:
    from collections.abc import Callable

STATUSES = "|".join(map(re.escape, (*ENGLISH, *(row.text for rows in FOREIGN.values() for row in rows))))
INSIDE = regex(rf"(?:{any_of(IN)})\s?[:：]\s*(?=\S)")  # "In: Nature. 580"
BEFORE_IN = regex(rf"(?:^|[,)]\s)(?=(?:{any_of(IN)})\s?[:：]\s)")  # "Young, J., In: Nature."
AFTER_DATE = regex(rf"\d\s(?:{any_of(IN)})\s?[:：]\s")  # "Young, J. 12 May 2014 In : Nature."
STATUS = regex(rf"\(\s?({STATUSES})\s?\)[,.]?\s*", re.IGNORECASE)  # "(E-pub ahead of print) "
BRACKET = regex(r"\(\s?([^()\d]{3,60}?)\s?\)[,.]?\s*")  # right behind the date, a status in any language
THESIS = regex(r"(?:Authors?|Student)\s?:\s+(?=\S)")  # "Author: Young, J., 12 Mar 2020"
COMMAS = regex(r"\s?[,.]\s+")
COMMA = regex(r",\s")
TITLED = regex(r"\.\s+(?!In\b)[^\W\d_]")  # "Lind, K., 2019. Rain", of a style that has the title there

# "Lind, K.: Rain in fens, Fen Press, 2019", of a style that has the title behind a colon
TITLE = regex(r"(?:\s[^\W\d_]\.|[^\W\d_a-z]\.|[^\W\d_]{3}\)?):\s[^\W\d_a-z][\w’'-]*\s[a-zß-öø-ÿ]{2,}\s")
QUOTED = regex(r"[“”\"«»]")  # "Karin Lind, “Rain in Harbours”, Fen Press, 2019": no name has such

ALONE = frozenset({"dataset", "patent"})
PERIODICALS = frozenset({"article-magazine", "article-newspaper"})
HOSTED = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary", "speech"})
UNHOSTED = ("contribution to conference", "contribution to conference - not published in proceeding or journal")


def kind_of(type_line: str) -> str:
    """How a citation line is to be read, by its type line: "journal", "magazine", "host", "book", "dataset", "patent",
    or "" where that says nothing known."""
    english = to_english(type_line)
    kind = parse_work_type(english) if english else None
    if kind is None or kind.type == "document":
        return ""
    if kind.type in ALONE:
        return kind.type
    if kind.type in PERIODICALS:
        return "magazine"
    if kind.type.startswith("article-"):
        return "journal"
    return "host" if kind.type in HOSTED and not _is_unhosted(english) else "book"


def _is_unhosted(english: str) -> bool:
    """Whether the first level says that there is no host: "Chapter › Contribution to conference" has one."""
    return english.partition("›")[0].rpartition(": ")[2].strip().lower() in UNHOSTED


def looks_like_citation(text: str) -> bool:
    """Whether a line has the form of one, without a type line to vouch for it: "Family, I., date, …" and something."""
    start = found.end() if (found := THESIS.match(text)) else 0
    if text.startswith("Patent No"):
        return False  # "Patent No.: EP127654. Nov 15, 2018.", of Pure's style "Standard"
    if not starts_with_people(text[start : start + 300]):
        return False
    date = find_date(text)
    if date and TITLE.search(text, start, date[0]):
        return False
    if (date and not TITLED.match(text, date[1])) or BEFORE_IN.search(text):
        return True
    return AFTER_DATE.search(text) is not None and find_unparted(text, start, len(text)) is not None


def find_sentence(text: str) -> int:
    """Where the citation begins on a line that has the title before it, closed: "Gulls. Doe, J., 2024, …"; else 0."""
    date = find_date(text)
    if not date or starts_with_people(text[:300]):
        return 0
    stops = SENTENCE.finditer(text, 0, date[0])
    return next((stop.end() for stop in stops if looks_like_citation(text[stop.end() :])), 0)


SENTENCE = regex(r"[.?!]\s+(?=[^\W\d_])")  # "Gulls of the quay. Doe, J., 2024, In: Shore."


def leading_people(text: str, start: int = 0) -> int:
    """Where the people end with which a line begins, if a comma and more is behind them; else the end of the line."""
    found = PAIRS.match(text, start)
    if found is None:
        return len(text)
    if cut := CUT.match(text, found.end()):
        return cut.end()
    return found.end() if COMMA.match(text, found.end()) else len(text)


def may_be_citation(text: str) -> bool:
    """Whether a line can be one where a type line stands below it."""
    if find_issued(text) is not None or BEFORE_IN.search(text) is not None or STATUS.search(text) is not None:
        return True
    return starts_with_people(text[:300]) and STRANGE.search(text) is not None


def read_citation(text: str, kind: str, start: int = 0) -> list[Part]:
    """The parts of a citation line of a kind (see `kind_of`); empty where it cannot be one."""
    numbers = _closing_numbers(text, start)
    parts = _read_line(text[: numbers[-1][0]].rstrip(" ,;") if numbers else text, kind, start)
    return [*parts, *(part for _, part in numbers)] if parts else parts


def _closing_numbers(text: str, start: int) -> list[tuple[int, Part]]:
    """The DOI and the ISBN at the end of a line, each with where it begins: "…, p. 7-29. https://doi.org/10.5555/1"."""
    found: list[tuple[int, Part]] = []
    if "10." not in text and "SBN" not in text and "SSN" not in text:
        return found
    end = len(text)
    while number := NUMBER.search(text, max(start, end - LONGEST_NUMBER), end):
        name = number.lastgroup or ""
        found.append((number.start(), Part(name, *number.span(name), name)))
        end = number.start()
    return found


# ". https://doi.org/10.5555/rain", ", DOI: 10.5555/rain.", " ISBN 978-3-0000-0000-2", ". ISSN: 1234-5679"
NUMBER = regex(
    r"(?:(?<=\.)|[,;])?\s+(?:(?:DOI:?\s?)?(?:https?://(?:dx\.)?doi\.org/)?(?P<doi>10\.\d{4,9}/[^\s,;]+?)"
    r"|e?-?ISBN:?\s?(?P<isbn>[\d-]{9,16}[\dX])|e?-?ISSN:?\s?(?P<issn>\d{4}-\d{3}[\dX]))[.,;]?\s*$",
    re.IGNORECASE,
)
LONGEST_NUMBER = 300


def _read_line(text: str, kind: str, start: int) -> list[Part]:
    """The parts of a citation line without the numbers that close it."""
    if found := THESIS.match(text, start):
        start = found.end()
    date = find_issued(text, start) or _find_strange(text, start)
    if kind == "dataset":
        return _read_dataset(text, start, date)
    if date and _is_dataset(text, date):
        return [*_read_dataset(text, start, date), *([] if kind else [Part("csl_type:dataset", *date, "form")])]
    people_end = date[0] if date else min(_people_end(text, start), leading_people(text, start))
    if QUOTED.search(text, start, people_end):
        return []
    parts, _ = use_people(text, start, people_end)
    if date:
        parts.append(Part("issued", *date, "date"))
    at = _over_marks(text, date[1] if date else people_end)
    if found := BRACKET.match(text, at):
        name = "language" if parse_language(found[1]) else "status"  # "2018, (Finnish) Tampere: Fen Press"
        parts.append(Part(name, *found.span(1), name))
        at = found.end()
    if len(text) - at > LONGEST:
        return [*parts, Part("note", at, len(text), "too long for a place")]
    return parts + _read_place(text, kind, at)


def _find_strange(text: str, start: int) -> tuple[int, int] | None:
    """A date in words that are not known before "In:", or with its day, of which the year is certain: "Doe, J., Med
    2018, Yn: Shore"."""
    found = STRANGE.search(text, start, _people_end(text, start))
    return found.span(found.lastgroup or 0) if found else None


STRANGE = regex(
    r"(?<=\.,\s)(?P<date>[^\W\d_][^\d,&]{0,20}\s(?:1[4-9]|20)\d\d),?\s*$"
    r"|(?<=[.)],\s)(?P<day>\d{1,2}\.?\s[^\W\d_]{2,14}\.?\s(?:1[4-9]|20)\d\d)(?=[,.]\s|\s*$)"
    r"|(?<=[.)],\s)(?P<month>(?:[^\W\d_A-ZÀ-Þ][^\W\d_]{1,13}\.?\s){1,2}(?:1[4-9]|20)\d\d)(?=,\s)"
)


def _is_dataset(text: str, date: tuple[int, int]) -> bool:
    """Roles of makers and a date at the very end: "Manca, E. (Creator), ZENODO, 13 Feb 2025"."""
    if "(" not in text[: date[0]] or text[date[1] :].strip(" ."):
        return False
    return any(field_of(found[2]) == "author" for found in ROLE.finditer(text, 0, date[0]))


def _people_end(text: str, start: int) -> int:
    """Where the people end in a line without a date."""
    places = [found.start() for pattern in (STATUS, BEFORE_IN) if (found := pattern.search(text, start))]
    return min(places, default=len(text))


def _over_marks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " ,.":
        at += 1
    return at


def _read_place(text: str, kind: str, at: int) -> list[Part]:
    """What stands behind date and status."""
    end = len(text.rstrip())
    if at >= end:
        return []
    if inside := INSIDE.match(text, at):
        return (read_host if kind == "host" else read_journal)(text, inside.end(), end)
    if found := PRESENTED.match(text, at):
        return read_event(text, found.end(), end)
    if found := PATENT.search(text, at, end):
        return _read_patent(text, at, found, end)
    bare = BARE_IN.match(text, at, end) if kind in LOOSE else None
    if bare := bare or (STRANGE_IN.match(text, at, end) if kind == "journal" else None):
        return read_journal(text, bare.end(), end)
    return READERS[kind](text, at, end) if kind else _read_untyped(text, at, end)


LOOSE = ("", "journal")
STRANGE_IN = regex(r"[^\W\d_]{1,12}:\s+(?=[^\W_])")  # "In:" in a word that is not known, which all journals have there
BARE_IN = regex(r"In\s(?=[^\W\d_a-zß-öø-ÿ][^.]*(?:\.\s\d|\.?$))")  # "In Rain Review", a colon forgotten


def _read_untyped(text: str, at: int, end: int) -> list[Part]:
    """What stands behind the date where no type line tells in what kind of thing: journals have values in a row."""
    numbered = NUMBERS.match(text, at, end)
    if numbered and is_values(text, numbered.start(1), end):
        return _read_magazine(text, at, end)
    return (read_host if looks_like_host(text, at, end) else read_book)(text, at, end)


NUMBERS = regex(r"[^.(]*?,\s(\d{1,4},\s(?:\d{1,3},\s|pp?\.\s?\d))")  # "Rain Review, 22, 1, p. 44-51 8 p."


def _read_magazine(text: str, start: int, end: int) -> list[Part]:
    """ "Stanford Social Innovation Review, 22, 1, p. 44-51 8 p.": a title, then values, all between commas."""
    for found in COMMAS.finditer(text, start, end):
        if is_values(text, found.end(), end):
            return [Part("container_title", start, found.start(), "row: Journal"), *read_values(text, found.end(), end)]
    return [Part("container_title", start, start + len(text[start:end].rstrip(" .,")), "row: Journal")]


def _read_patent(text: str, start: int, found: re.Match[str], end: int) -> list[Part]:
    """ "IPC No. G06F, Patent No. US1234567, 12 Mar 2012": the number; what stands around it is no citation's."""
    comma = NUMBER_END.search(text, found.end(), end)
    stop = comma.start() if comma else end
    parts = [Part("number", found.end(), stop, "patent number")]
    for name, rule, form in PRIORITY:
        if (told := form.search(text, stop, end)) is not None:
            parts += [*_read_other(text, stop, told.start()), Part(name, *told.span(1), rule)]
            stop = told.end()
    parts += _read_other(text, stop, end)
    before = text[start : found.start()].strip(" ,.")
    return [*parts, Part("custom", start, start + len(before), "row: Classification")] if before else parts


NUMBER_END = regex(r",(?!\d{3}(?!\d))")  # no comma of "US 10,524,456 B2"


def _read_other(text: str, start: int, end: int) -> list[Part]:
    """What a patent has in words that are not known: "Prioriteitsdatum 7 mei 2020"; a publisher it is not."""
    rest = text[start:end].lstrip(" ,.")
    return [Part("custom", end - len(rest), end - len(rest) + len(rest.rstrip(" ,")), "row: Patent")] if rest else []


PRIORITY = (
    ("priority_date", "row: Priority date", regex(r"Priority date\s+([^,]+)")),  # "Priority date 12 Mar 2011"
    ("custom", "row: Priority number", regex(r"Priority No\.?\s+([^,]+)")),  # "Priority No. GB20110004321"
)


def read_event(text: str, start: int, end: int) -> list[Part]:
    """ "MuseWeb 2019, Boston, United States.": the event's name, city and country."""
    end = start + len(text[start:end].rstrip(" ."))
    parts = spans(text, start, end, COMMA)
    if len(parts) < 3:
        return [Part("event_title", start, parts[0][1], "event")] + [
            Part("event_country", *span, "place") for span in parts[1:]
        ]
    return [
        Part("event_title", start, parts[-3][1], "event"),
        Part("event_city", *parts[-2], "place"),
        Part("event_country", *parts[-1], "place"),
    ]


def _read_dataset(text: str, start: int, date: tuple[int, int] | None) -> list[Part]:
    """ "Manca, E. (Creator) & Burelli, P. (Creator), ZENODO, 13 Feb 2025": people, publisher, date."""
    end = date[0] if date else len(text.rstrip())
    split = _makers_end(text, start, end)
    parts, _ = use_people(text, start, split)
    publisher = text[split:end]
    begin = split + len(publisher) - len(publisher.lstrip(" ,."))
    stop = split + len(publisher.rstrip(" ,"))
    if found := PATENT.search(text, begin, stop):
        parts += _read_patent(text, begin, found, stop)
    elif begin < stop:
        parts.append(Part("publisher", begin, stop, "publisher"))
    return parts + ([Part("issued", *date, "date")] if date else [])


READERS: dict[str, Callable[[str, int, int], list[Part]]] = {
    "journal": read_journal,
    "magazine": _read_magazine,
    "host": read_host,
    "book": read_book,
    "patent": _read_other,
    "": read_book,
}
"""What stands behind the date, by the kind of the type line."""

ROLE = regex(r"([.])?\s?\(([^\W\d_][^()\d]{1,28})\)")  # "E. (Creator)"
INITIAL = regex(r"[^\W\d_]\.(?=,\s|\s*$)")  # "Manca, E., ZENODO"


def _makers_end(text: str, start: int, end: int) -> int:
    """Where the people of a data set end: behind the last role, or else behind the last initial."""
    roles = [found.end() for found in ROLE.finditer(text, start, end) if found[1] or field_of(found[2])]
    if roles:
        cut = CUT.match(text, roles[-1], end)
        return cut.end() if cut else roles[-1]
    initials = [found.end() for found in INITIAL.finditer(text, start, end)]
    return initials[-1] if initials else start

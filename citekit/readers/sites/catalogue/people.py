"""People as catalogues print them: with roles, years, institutions; in the order of an index or as they are spoken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization, looks_like_person
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.bylines import find_names, use_people
from citekit.readers.sites.people import use_byline

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell

SEMICOLON = regex(r"(?<!\s)\s*[;|]\s*")
FULLER = regex(r"(?P<short>[^();]{2,60}) \((?P<name>[^\s()][^(),]{0,60}, [^()]{1,60})\)(?:\s*\[[\d, ]+\])*\s*")
# "Doe, J (Doe, Jane) [1]"
PERSON = regex(
    r"(?P<name>[^\W\d_](?:[^,(\d]|\d(?!\d))*(?:, (?!(?:author|editor|translator)\b)[^,(\d]+)?(?:, (?:Jr|Sr|I+)\b\.?)?)"
    r"(?:,? \d{4}-(?:\d{4})?\.?)?"
    r"(?:(?:,? |\s?\()(?P<role>author|editor|translator|creator|verfasser|herausgeber)(?:s|in)?\b\.?\)?)?[.,]*",
    re.IGNORECASE,
)  # "Doe, Jane, 1950-, author.", "Doe, Jane (Editor)"
MARKS = regex(
    r"\s?\[[A-Z]{2}\]$|\s?\([a-z](?:, ?[a-z])*\)[,*]*$"
    r"|(?:(?<=\.)[a-z](?:,\s?[a-z])*|(?<=[^\W\d_])\d{1,2}(?:,\s?\d{1,2})*)[,*]*$"
)  # "Doe, J.a,b", "Doe, Jane1", "Doe, Jane(a)", "DOE JANE [DK]"


def use_role(field: str) -> Cell:
    """People between semicolons, each with a role that may be another than the label's."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        text = page.lines[at].text
        fuller = [*FULLER.finditer(text, start)]
        if fuller:
            for found in fuller:
                use_byline(page, [(at, *found.span("name"))], rule, field)
        elif ";" not in text and text.rstrip(" ,").count(",") > 1 and not PERSON.fullmatch(text, start):
            use_byline(page, [(at, start, len(text))], rule, field)
        else:
            for first, last in pieces(text, start, len(text), SEMICOLON):
                _use_person(page, (at, first, last), rule, field)

    return use


def _use_person(page: Page, piece: tuple[int, int, int], rule: str, field: str) -> None:
    at, first, last = piece
    text = page.lines[at].text
    if marks := MARKS.search(text, first, last):
        last = marks.start()
    if size := before_place(text[first:last]):
        last = first + size
    found = PERSON.fullmatch(text, first, last)
    role = (found["role"] or "").lower() if found else ""
    end = found.end("name") if found else last
    if any(one.text == text[first:end] for one in page.draft.fields):
        page.ignore(at, "people again")
        return
    role = {"": field, "creator": "author", "verfasser": "author", "herausgeber": "editor"}.get(role, role)
    if INVERTED.fullmatch(text, first, end):
        page.use(at, f"inverted:{role}", rule, first, end)
    else:
        use_byline(page, [(at, first, end)], rule, role)


INVERTED = regex(r"[^\W\d_][^\s,;]*(?: [^\s,;]+){1,3}, [^\W\d_][^\s,;]*(?: [^\W\d_]\.?)*")  # "Ferrer i Mas, Joan"
TURNED = regex(r"(?:[a-z]{1,4} ){0,3}[^\W\d_][^\s,;()]*(?: [^\s,;()]+){0,2}, [^\W\d_][^,;\s()]*(?: [^,;\s()]+){0,3}")
# "van der Laan, Piet J."


def before_place(text: str) -> int:
    """The end of a name before its institution: "Jane Doe, University of Oslo", "Doe, Jane, Oslo University",
    "J. Doe(CERN) ,"; 0 for any other."""
    text = text.rstrip(" ,")
    person, at, place = text.partition(" at ")
    if at and looks_like_person(person) and looks_like_organization(place):
        return len(person)
    if looks_like_organization(text.partition("(")[0].partition(",")[0]):
        return 0
    bracket = text.find("(") if text.endswith(")") and not text.endswith(".)") else -1
    name = text[:bracket].rstrip()
    if bracket > 0 and ROLE.fullmatch(text, bracket) is None and (looks_like_person(name) or TURNED.fullmatch(name)):
        return len(name)
    turned = TURNED.match(text)
    ends = [text.find(", ")] if looks_like_person(text.partition(",")[0]) else []
    ends += [turned.end()] if turned else []
    return next((end for end in ends if looks_like_organization(text[end + 2 :])), 0)


ROLE = regex(r"\((?:author|editor|translator|creator|verfasser)\b.{0,20}\)", re.IGNORECASE)


def names_people(text: str) -> bool:
    """Whether a line of a list names people: in the order of an index, or as they are spoken."""
    parts = text.strip(" ;,").split(";")
    spoken = text.strip(" ;,*0123456789")
    return all(map(TURNED.match, map(str.strip, parts))) or looks_like_person(spoken) or before_place(text) > 0


COLLABORATION = regex(r"[^.;]{2,60} (?:[Cc]ollaborations?|Consortium|Study Group|Team)")  # "NA99 Collaboration"
TAIL = regex(r",? \(?(?:author|editor)s?\.?\)?[.,]*$", re.IGNORECASE)  # "Doe, Jane, author."


def _is_turned(text: str) -> bool:
    """Whether a line names people in the order of an index, and nothing else."""
    parts = (part.strip(" ,") for part in text.strip(" ;,").split(";"))
    return all(TURNED.fullmatch(TAIL.sub("", MARKS.sub("", part)).rstrip("0123456789*")) for part in parts)


def is_byline(page: Page, at: int) -> bool:
    """Whether a line over the rows names people."""
    text = page.lines[at].text
    return bool(
        _is_turned(text) or find_names(page, at) or before_place(text) or COLLABORATION.fullmatch(text) is not None
    )


def use_line_of_people(page: Page, at: int) -> None:
    """The people of such a line."""
    text = page.lines[at].text
    if end := before_place(text):
        use_byline(page, [(at, 0, end)], "byline")
    elif COLLABORATION.fullmatch(text):
        page.use(at, "group:author", "byline")
    elif _is_turned(text):
        use_role("author")(page, at, 0, "byline")
    else:
        use_people(page, [at])

"""People as catalogues print them: with roles, years, institutions; in the order of an index or as they are spoken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization, looks_like_person
from citekit.normalize.names.inverted import REGISTERED
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.sites.bylines import find_names, use_people
from citekit.readers.sites.people import ORCID, is_people, use_byline

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
    r"\s?\[[A-Z]{2}\](?: \+)?$|\s?\([a-z](?:, ?[a-z])*\)[,*]*$"
    r"|(?:(?<=\.)[a-z](?:,\s?[a-z])*|(?<=[^\W\d_])\d{1,2}(?:,\s?\d{1,2})*)[,*]*$"
)  # "Doe, J.a,b", "Doe, Jane1", "Doe, Jane(a)", "DOE JANE [DK]"


NOTE = regex(r"(?<=[\w.])\s\((?=[^()]{1,60},)[^()]{3,120}\)$")  # "Lind, Karin (Fen Station, Principal Investigator)"
ROLES = regex(r"\((?:author|editor|translator|creator)\), ", re.IGNORECASE)  # "Jane Doe (Author), Mei Ito (Editor)"
BETWEEN_ROLES = regex(r"(?<=\)),\s+|\s*;\s*")


def use_role(field: str) -> Cell:
    """People between semicolons, each with a role that may be another than the label's."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        text = _own(page.lines[at].text)
        if spans := _of_lund(page, text, start) or _spoken(page, at, start):
            for first, last in spans:
                use_byline(page, [(at, first, last)], rule, field)
            return
        keys = _keys(page) if ";" in text and rule == "byline" else ""
        for first, last in _without_keys(text, _apart(page, at, start), keys):
            _use_person(page, (at, first, last), rule, field)

    return use


def _of_lund(page: Page, text: str, start: int) -> list[tuple[int, int]]:
    """The people of a page of Lund's, without its letters behind those who are there: "Lind, Karin LU and Ito, Mei"."""
    if LUND.search(text, start) is None or all(line.lower != "lu publication?" for line in page.lines):
        return []
    return pieces(text, start, len(text), BETWEEN_LUND)


LUND = regex(r"\sLU(?=\s*(?:;|and\s|$))")
BETWEEN_LUND = regex(r"(?:\sLU)?(?:\s?;\s|\sand\s|$)")


def _spoken(page: Page, at: int, start: int) -> list[tuple[int, int]]:
    """The stretches of a line that are bylines, or the fuller ones of names that stand twice; none where each person
    may have a role."""
    text = _own(page.lines[at].text)
    if numbered := _numbered(text[start:]):
        return [(start + first, start + last) for first, last in numbered]
    fuller = list(FULLER.finditer(text, start))
    if fuller and all(found["short"].lstrip()[0] == found["name"][0] for found in fuller):
        return [found.span("name") for found in fuller]
    if _before_its_place(page, at, start) or ROLES.search(text, start):
        return []
    listed = ";" not in text and NOTE.sub("", text).rstrip(" ,").count(",") > 1
    return [(start, len(text))] if listed and not PERSON.fullmatch(text, start) else []


def _apart(page: Page, at: int, start: int) -> list[tuple[int, int]]:
    """The people of a line, with their roles."""
    text = _own(page.lines[at].text)
    if end := _before_its_place(page, at, start):
        return [(start, end)]
    return pieces(text, start, len(text), BETWEEN_ROLES if ROLES.search(text, start) else SEMICOLON)


KEY = regex(r"([a-z])\s?[A-Z]\w")  # "a Department of Ice, Oslo": of whom it is stands glued to a name, "Doe, Janea, b"
KEYED = regex(r"(?<=[a-z.])([a-z])(?:, ?[a-z])*$")


def _keys(page: Page) -> str:
    """The letters over places below people, where a copy has them without a blank behind a name."""
    keys = "".join(found[1] for line in page.lines if line.text[1:2] in " DUICFLSN" and (found := KEY.match(line.text)))
    return keys if keys.startswith("a") else ""


def _without_keys(text: str, spans: list[tuple[int, int]], keys: str) -> list[tuple[int, int]]:
    """Names without these letters, if all of them have one."""
    found = [KEYED.search(text, first, last) for first, last in spans] if keys else []
    if not found or not all(one and one[1] in keys for one in found):
        return spans
    return [(first, one.start()) for (first, _), one in zip(spans, found, strict=True) if one]


def _before_its_place(page: Page, at: int, start: int) -> int:
    """The end of one name in the order of an index, before its institution: "Doe, Jane, Oslo University", or before any
    place where the page cites the name without it: "Doe, Jane; "; 0 if none."""
    text = _own(page.lines[at].text)
    turned = INVERTED_ONE.match(text, start) if ";" not in text else None
    if turned is None:
        return 0
    end = turned.end() - 2
    said = looks_like_organization(text[turned.end() :]) or _is_cited(page, text[start:end])
    return end if said else 0


def _is_cited(page: Page, name: str) -> bool:
    """Whether a name stands in a list of names between semicolons, or before a year."""
    return any(f"{name};" in line.text or f"{name} (" in line.text for line in page.lines)


INVERTED_ONE = regex(r"[^\W\d_][^\s,;()]*, [^,;()]{1,40}, ")


def _own(text: str) -> str:
    """A line without what a repository has behind its last name."""
    text = text[: found.start()] if (found := ORCID.search(text)) else text
    tail = LIVED.search(text) or DEPOSITED.search(text)
    return text[: tail.start()] if tail else text


TURNING = frozenset(
    {"row: autor", "row: autor(es)", "row: auteur", "row: autore", "row: tekijä", "row: forfatter", "row: författare",
     "row: verfasser", "row: autor/a", "row: dc.contributor.author", "row: orientador", "row: orientador(es)",
     "row: director", "row: director(es)", "row: 1. verfasser"}
)  # fmt: skip
"""Labels over one person in the order of an index: "Cañizares Pardo, María del Mar" are no two."""


def _use_person(page: Page, piece: tuple[int, int, int], rule: str, field: str) -> None:
    at, first, last = piece
    text = page.lines[at].text
    if REGISTERED.fullmatch(text, first, last):
        page.use(at, f"inverted:{field}", rule, first, last)
        return
    for behind in (ORCID, DEPOSITED, MARKS, NOTE):
        if tail := behind.search(text, first, last):
            last = tail.start()
    if size := before_place(text[first:last]):
        last = first + size
    found = PERSON.fullmatch(text, first, last)
    role = (found["role"] or "").lower() if found else ""
    end = found.end("name") if found else last
    if any(one.text == text[first:end] for one in page.draft.fields):
        page.ignore(at, "people again")
        return
    role = {"": field, "creator": "author", "verfasser": "author", "herausgeber": "editor"}.get(role, role)
    turned = INVERTED.fullmatch(text, first, end) is not None
    if turned or (rule.lower().rstrip(" :") in TURNING and text.count(",", first, end) == 1):
        page.use(at, f"inverted:{role}", rule, first, end)
    else:
        use_byline(page, [(at, first, end)], rule, role)


INVERTED = regex(r"[^\W\d_][^\s,;]*(?: [^\s,;]+){1,3}, [^\W\d_][^\s,;]*(?: [^\W\d_]\.?)*")  # "Ferrer i Mas, Joan"
TURNED = regex(r"(?:[a-z]{1,4} ){0,3}[^\W\d_][^\s,;()]*(?: [^\s,;()]+){0,2}, [^\W\d_][^,;\s()]*(?: [^,;\s()]+){0,3}")
# "van der Laan, Piet J."


def before_place(text: str) -> int:
    """The end of a name before its institution: "Jane Doe, University of Oslo", "Doe, Jane, Oslo University",
    "J. Doe(CERN) ,"; 0 for any other."""
    text = ORCID.sub("", text).rstrip(" ,")
    person, at, place = text.partition(" at ")
    if at and looks_like_person(person) and looks_like_organization(place):
        return len(person)
    if looks_like_organization(text.partition("(")[0].partition(",")[0]):
        return 0
    one = text.count("(") == 1 and not NUMBERED.search(text)
    bracket = text.find("(") if one and text.endswith(")") and not text.endswith(".)") else -1
    name = text[:bracket].rstrip()
    if bracket > 0 and ROLE.fullmatch(text, bracket) is None and (looks_like_person(name) or TURNED.fullmatch(name)):
        return len(name)
    turned = TURNED.match(text)
    turned = None if turned and turned[0].partition(", ")[2][:1].islower() else turned  # keywords
    ends = [text.find(", ")] if looks_like_person(text.partition(",")[0]) else []
    ends += [turned.end()] if turned and text.startswith(", ", turned.end()) else []
    return next((end for end in ends if _is_employer(text[end + 2 :])), 0)


def _is_employer(text: str) -> bool:
    """Whether what stands behind a name is a body, or several: "Harvard Law School and NBER"."""
    return looks_like_organization(text) or SCHOOL.match(text) is not None


SCHOOL = regex(r"(?:[A-Z][\w.&'’-]* ){1,4}(?:(?:Law|Business|Medical|Graduate) )?School\b")


NUMBERED = regex(r"\s*\((?:\d{1,2}|[a-z])(?:\s?, ?(?:\d{1,2}|[a-z]))*\)[\s,;]*")  # "Jane Doe (2, 1) , Mei Ito (3)"
LIVED = regex(r"\s\(\d{4}-[\d.]{0,5}\)(?:\. (?:Auteur|Collaborateur))?\.?$")  # "Marchand, Hélène (1961-....). Auteur"
DEPOSITED = regex(
    r"(?:\s*\((?:Contact person|Corresponding author|Hosting institution|Related person|Researcher|Producer|Distributor"
    r"|Sponsor|Other|(?:Data|Project|Work package|Rights) ?(?:collector|curator|manager|leader|member|holder)"
    r"|Research group)\)|\s?\(\d{1,2}(?:, ?\d{1,2})*\))?"
    r"\s?(?:(?<![\d–-])\d{1,2}(?:, ?\d{1,2})*)?(?:\s*ORCID icon)?(?:\s*ROR icon)?$"
)  # "Doe, Jane (Contact person)1, 2 ORCID icon" (InvenioRDM)
ROLE = regex(r"\((?:author|editor|translator|creator|verfasser)\b.{0,20}\)", re.IGNORECASE)


def names_people(text: str) -> bool:
    """Whether a line of a list names people: in the order of an index, or as they are spoken."""
    parts = text.strip(" ;,").split(";")
    spoken = text.strip(" ;,*0123456789")
    return all(map(TURNED.match, map(str.strip, parts))) or looks_like_person(spoken) or before_place(text) > 0


GROUPS = frozenset({"collaboration", "collaborations", "consortium"})
COLLABORATION = regex(r"[^.;]{2,60} (?:[Cc]ollaborations?|Consortium|Study Group|Team)")  # "NA99 Collaboration"
LETTERS = regex(r"(?:, ?[a-z])+$")  # "Doe, Janea, b"
TAIL = regex(r",? \(?(?:author|editor)s?\.?\)?[.,]*$", re.IGNORECASE)  # "Doe, Jane, author."


def _is_turned(text: str) -> bool:
    """Whether a line names people in the order of an index, and nothing else."""
    parts = (DEPOSITED.sub("", ORCID.sub("", part).strip(" ,")) for part in text.strip(" ;,").split(";"))
    return all(
        TURNED.fullmatch(LETTERS.sub("", TAIL.sub("", MARKS.sub("", part)).rstrip("0123456789*"))) for part in parts
    )


def _numbered(text: str) -> list[tuple[int, int]]:
    """The names of a line between their numbers in brackets; none in any other line."""
    if not NUMBERED.search(text):
        return []
    spans = [span for span in pieces(text, 0, len(text), NUMBERED) if span[0] < span[1]]
    return spans if all(is_people(text[first:last]) for first, last in spans) else []


def is_byline(page: Page, at: int) -> bool:
    """Whether a line over the rows names people."""
    text = page.lines[at].text
    if at + 1 < len(page.lines) and page.lines[at + 1].lower in GROUPS:
        return True  # "Fen Bay", over "Collaboration"
    if text.rpartition(" ")[2].rstrip(":").lower() in LABELS or ADDRESS.search(text) or text.startswith("Dept. of "):
        return False
    if " - " in text and SHORTENED.match(text):
        return False
    return bool(
        (text[:3] == "By " and FULLER.search(text))  # the Web of Science: "By Doe, J (Doe, Jane) ; Roe, M (Roe, Mei)"
        or _is_turned(text)
        or _numbered(text)
        or find_names(page, at)
        or before_place(text)
        or COLLABORATION.fullmatch(text) is not None
    )


SHORTENED = regex(r"[A-ZÀ-Þ][\w.&/]*[A-ZÀ-Þ]\s-\s")  # "FEN - Algorithmes, Graphes et Combinatoire", a laboratory
ADDRESS = regex(r"://(?!(?:www\.)?orcid\.org)|\bwww\.")
LABELS = frozenset(
    {"date", "dates", "count", "session", "topic", "topics", "url", "numbers", "number", "division", "status",
     "language", "rights", "doi", "year", "format", "series", "publisher", "type", "keywords", "subjects",
     "description"}
)  # fmt: skip
"""How a label ends, and no name: "Start Date"."""


def use_line_of_people(page: Page, at: int) -> None:
    """The people of such a line."""
    text = page.lines[at].text
    if any(field.text == text.strip(" ,;") for field in page.draft.fields):
        page.ignore(at, "people again")
        return
    if at + 1 < len(page.lines) and page.lines[at + 1].lower in GROUPS:
        group = Joined(page, [(at, 0, len(text)), (at + 1, 0, len(page.lines[at + 1].text))])
        group.use("group:author", "byline", 0, len(group.text), "page")
    elif named := _numbered(text):
        for first, last in named:
            use_byline(page, [(at, first, last)], "byline")
    elif end := before_place(text) or _before_its_place(page, at, 0):
        use_byline(page, [(at, 0, end)], "byline")
    elif COLLABORATION.fullmatch(text):
        page.use(at, "group:author", "byline")
    elif _is_turned(text) or (text[:3] == "By " and FULLER.search(text)):
        use_role("author")(page, at, 0, "byline")
    else:
        use_people(page, [at])

"""DiVA, the archive of Nordic universities: records with an imprint row, a subject class and identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization, role_of
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.diva.listed import LISTED, read_results
from citekit.readers.sites.diva.person import OPEN, read_person
from citekit.readers.sites.diva.source import HOST_END, KIND, SOURCES, use_kind_words, use_numbers, use_source
from citekit.readers.sites.diva.words import FURNITURE, LABELS
from citekit.readers.sites.events import use_event
from citekit.readers.sites.head import use_titles
from citekit.readers.sites.lists.several import Anchor, behind_rows, read_each
from citekit.readers.sites.people import use_byline, whole
from citekit.readers.sites.site import Site, Walk, find, use_groups

if TYPE_CHECKING:
    from citekit.readers.lines import Line

YEAR = regex(r"(?<![\d-])(?:1[5-9]|20)\d\d(?![\d-])")  # "2019"
FIRST = regex(r"(?P<issued>(?:1[5-9]|20)\d\d)\s*\((?P<language>[A-ZÅÄÖa-z][a-zåäö]+)\)\s*(?P<rest>.*)")
# "2019 (English)In: Journal of Ice, ISSN 0022-1430, Vol. 12, no 3, p. 23-45Article in journal (Refereed) Published"
# "Halmstad University, School of …, 2025"
UNIVERSITY = regex(r"(?P<publisher>\S.*?),\s+(?P<issued>(?:1[5-9]|20)\d\d)\.?")
INVERTED = regex(
    r"[^\W\d_][^,;\d]{0,40}, [^\W\d_][^,;\d]{0,40}+"
    r"(?:[;,]\s*[^\W\d_][^,;\d]{0,40}, [^\W\d_][^,;\d]{0,40}+)*"
)
# "Albashir, Nour Alhuda; Hamoud, Danial"
IDENTIFIER = regex(
    r"(?P<name>DOI|ISBN|URN|OAI|DiVA, id|ISI|Scopus ID|PubMedID|Libris ID|Local ID|ISRN"
    r"|Archive number):\s*"
)
FIELDS = {"DOI": "doi", "ISBN": "isbn", "PubMedID": "pmid"}
# "10.5555/rain (DOI)"
BEHIND = regex(r"(?<!\s) \((URN|DOI|ISBN|ISI|Scopus ID|PubMedID|Libris ID|Local ID|ISRN|Archive number)\)")
SERIES = regex(
    r"(?P<collection_title>[^;]+?)(?:,\s*ISSN (?P<collection_issn>\d{4}-\d{3}[\dX]))?"
    r"(?:,\s*E-ISSN (?P<electronic>\d{4}-\d{3}[\dX]))?(?:\s*;\s*(?P<collection_number>.{1,20}))?$"
)  # "Rain and Fen, ISSN 0022-1430, E-ISSN 1756-2856 ; 12"
# "kth.sePublications"; "12345675 of 7": numbers of pages run together
MENU = regex(r"(?:\w{2,20}\.){1,3}\w{2,3}Publi(?:cations|kationer)|\d{1,60} (?:of|av) \d{1,6}")
COMPANY = regex(r"\b(?:AB|AS|A/S|Ltd|GmbH|Inc|Oy|Oyj|ASA)$")  # "Kettle AB": for which a thesis was written
PERSON_ID = regex(r"ORCID iD: ?[\dX-]{19}$")  # behind an affiliation


def _imprint(page: Page, at: int, start: int, rule: str) -> None:
    """ "Halmstad: Halmstad University Press, 2025. , p. 110"."""
    text = page.lines[at].text
    page.ignore(at, rule)
    year = YEAR.search(text, start)
    if year and not find(page, "issued"):
        page.use(at, "issued", rule, *year.span())
    end = len(text[start : year.start()].rstrip(" ,")) + start if year else start
    colon = text.find(": ", start, end)
    if colon > 0:
        page.use(at, "publisher_place", rule, start, colon)
    name = colon + 2 if colon > 0 else start
    if end > name:
        page.use(at, "publisher", rule, name, end)
    use_numbers(page, at, year.end() if year else start, len(text), rule)


def _series(page: Page, at: int, start: int, rule: str) -> None:
    found = SERIES.match(page.lines[at].text, start)
    if found:
        use_groups(page, at, found, rule, {"electronic": "collection_issn"})


def _supervisors(page: Page, at: int, start: int, rule: str) -> None:
    """One with a title, the family first, over a place of work that ends with a full stop; or several in a row."""
    text = page.lines[at].text
    if one := SUPERVISOR.fullmatch(text, start):
        page.use(at, "inverted:supervisor", rule, *one.span(1))
    elif text.endswith("."):
        page.ignore(at, "affiliation")
    else:
        use_byline(page, [(at, start, len(text))], rule, "supervisor")


SUPERVISOR = regex(r"([^\W\d_][^,;\d]{0,40}, [^\W\d_][^,;\d]{0,40}[^,;.])(?:, [^,;.]{4,60})?")
# "Lind, Karin, Professor"


def _identifiers(page: Page, at: int, _: int, rule: str) -> None:
    """ "URN: urn:nbn:se:hh:diva-57333OAI: oai:DiVA.org:hh-57333DOI: 10.5555/1": labels run together."""
    text = page.lines[at].text
    if _named_behind(page, at):
        return
    labels = list(IDENTIFIER.finditer(text))
    if not labels:  # the label is on the line above
        if field := FIELDS.get(rule.removeprefix("row: ")):
            page.use(at, field, rule)
        page.ignore(at, rule)
        return
    for label, end in zip(labels, [*(label.start() for label in labels[1:]), len(text)], strict=True):
        if (field := FIELDS.get(label["name"])) and end > label.end():
            page.use(at, field, f"row: {label['name']}", label.end(), end)
    page.ignore(at, rule)


def _named_behind(page: Page, at: int) -> bool:
    """ "urn:nbn:se:hh:diva-57333 (URN)10.5555/1 (DOI)9780000000000 (ISBN)": each name in brackets behind its value."""
    text, start = page.lines[at].text, 0
    for name in BEHIND.finditer(text):
        if field := FIELDS.get(name[1]):
            page.use(at, field, f"row: {name[1]}", start, name.start())
        start = name.end()
    if start:
        page.ignore(at, "row: Identifiers")
    return start > 0


ROWS = {label.text.lower(): label.field for label in LABELS}
HEADINGS = {
    "abstract": "abstract", "keywords": "keywords", "nyckelord": "keywords", "emneord": "keywords",
    "sammanfattning": "abstract", "open access in diva": "end", "search in diva": "end", "cite": "end", "citera": "end",
    "references": "end", "list of papers": "end", "national category": "=subject_areas:National Category",
    "nationell ämneskategori": "=subject_areas:National Category",
    "supervisors": "=@supervisors:Supervisors",
    "handledare": "=@supervisors:Handledare",
    "examiners": "people of the thesis", "examinatorer": "people of the thesis",
    "opponent": "people of the thesis", "opponents": "people of the thesis", "subject / course": "course",
    "ämne / kurs": "course", "educational program": "course", "utbildningsprogram": "course",
    "presentation": "presentation", "public defence": "presentation", "disputation": "presentation",
    "funder": "funding", "projects": "funding", "research subject": "course", "forskningsämne": "course",
    "by author/editor": "end", "by organisation": "end", "on the subject": "end", "search outside of diva": "end",
    "altmetric": "end", "total": "end", "available from": "record", "publication details": "record",
}  # fmt: skip


def _record(page: Page, at: int) -> bool:
    """Lines with identifiers, dates of the record, and the line of year, language and kind."""
    text = page.lines[at].text
    if text.startswith(
        (
            "Available from:",
            "Tillgänglig från:",
            "Tilgjengelig fra:",
            "Bibliographically approved",
            "Bibliografiskt granskad",
        )
    ):
        page.ignore(at, "record")
        return True
    if MENU.fullmatch(text) or OPEN.fullmatch(page.lines[at].lower):
        page.ignore(at, "furniture")
        return True
    if _named_behind(page, at):
        return True
    if text.startswith(SOURCES) and HOST_END.search(text) and not find(page, "container_title"):
        use_source(page, at, 0)
        return True
    first = FIRST.fullmatch(text)
    if first:
        use_groups(page, at, first, "record line", {"rest": ""})
        use_source(page, at, first.start("rest"))
    return first is not None


def _listed(page: Page, at: int) -> bool:
    """The line of title, year and source in a list."""
    listed = LISTED.match(page.lines[at].text)
    if listed:
        page.use(at, "title", "title", *listed.span("title"))
        page.use(at, "issued", "record line", *listed.span("issued"))
        use_source(page, at, listed.end())
    return listed is not None


SITE = Site(
    "DiVA", ROWS, HEADINGS, FURNITURE, (_record, _listed),
    {"@imprint": _imprint, "@series": _series, "@conference": use_event, "@supervisors": _supervisors,
     "@identifiers": _identifiers},
)  # fmt: skip


ANCHOR = Anchor(lambda lower: "diva, id" in lower, behind_rows(lambda: SITE))


def read_diva(lines: list[Line]) -> list[Page] | None:
    """Records of DiVA, the publications of a person, or a list of results."""
    if parts := _parts(lines):
        return _without_parts(lines, parts)
    return read_person(lines, SITE) or read_results(lines, SITE) or read_each(lines, SITE, ANCHOR, _read_page)


def _parts(lines: list[Line]) -> int:
    """Where the papers of a thesis are listed below its record; 0 where none are."""
    parts = next((at for at, line in enumerate(lines) if line.lower in PARTS), 0)
    return parts if any(ANCHOR.found(line.lower) for line in lines[:parts]) else 0


def _is_inverted(text: str) -> bool:
    """Whether a line is of people, the family first; places of work end with a full stop, and names with none but an
    initial's: "Fen Survey, SGU."."""
    person = INVERTED.fullmatch(text) is not None and not KIND.match(text)
    return person and not PLACE.search(text) and not looks_like_organization(text.rstrip("."))


PLACE = regex(r"[^\W\d_]{2}\.$")
PARTS = frozenset({"list of papers", "delarbeten", "delarbeid", "delarbeider"})


def _without_parts(lines: list[Line], parts: int) -> list[Page] | None:
    """The thesis; its papers are passed over, and that is told."""
    pages, papers = read_each(lines[:parts], SITE, ANCHOR, _read_page), Page(lines[parts:])
    if not pages:
        return None
    papers.ignore_rest("papers of the thesis")
    if count := sum(OPEN.match(line.lower) is not None for line in papers.lines):
        pages[-1].doubt("works-passed-over", len(pages[-1].lines) - 1, count=str(count))
    return [*pages, papers]


def _without_button(line: Line) -> list[Line]:
    """A line, and the button before its title as one of its own: "Open this publication in … >>Rain on stones"."""
    button = OPEN.match(line.lower)
    if not button or button.end() == len(line.text):
        return [line]
    return [line.part(0, button.end()), line.part(button.end(), len(line.text))]


def _read_page(lines: list[Line]) -> Page | None:
    page = Page([part for line in lines for part in _without_button(line)])
    walk = Walk(page, SITE)
    walk.run()
    head = [at for at in walk.head if page.marks[at] is None]
    if not head:
        return None
    people = [at for at in head[1:] if _is_inverted(page.lines[at].text)]
    first = people[0] if people else head[1] if len(head) > 1 else len(lines)
    use_titles(page, [at for at in head if at < first])
    for at in people:
        if page.lines[at].text.count(",") == 1:  # one person, the family first as in all records of DiVA
            name, role = role_of(page.lines[at].text)
            page.use(at, f"inverted:{role}", "byline", 0, len(name))
        else:
            use_byline(page, [whole(page, at)], "byline")
    for at in head:
        if at >= first and page.marks[at] is None:
            _use_rest(page, at)
    return page


def _use_rest(page: Page, at: int) -> None:
    """University and year, kind, or an affiliation that stands for the publisher of a thesis."""
    text = page.lines[at].text
    university = UNIVERSITY.fullmatch(text)
    if university:
        page.use(at, "issued", "university", *university.span("issued"))
        if not find(page, "publisher"):
            page.use(at, "publisher", "university", *university.span("publisher"))
    elif use_kind_words(page, at, 0) is not None:
        return
    elif PLACE.search(text) or PERSON_ID.search(text) or looks_like_organization(text.rstrip(".")):
        name = text.partition(",")[0].rstrip(".")
        if find(page, "csl_type:thesis") and not find(page, "publisher") and not COMPANY.search(name):
            page.use(at, "publisher", "university", 0, len(name))
        page.ignore(at, "affiliation")

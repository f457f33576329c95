"""arXiv: the page of an abstract, its labels on lines of their own or all in one paragraph."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import split_byline
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.people import is_people, whole
from citekit.readers.sites.several import Anchor, read_each

if TYPE_CHECKING:
    from citekit.readers.lines import Line

NUMBER = r"(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{7})"
ID = regex(rf"arXiv(?::\s*| paper )(?P<arxiv>{NUMBER})(?P<version>v\d{{1,2}})?", re.IGNORECASE)
# "arXiv:2605.27569v1 [cs.AI]", "Abstract page for arXiv paper 2605.27569: RULER"
DAY = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}"
SUBMITTED = regex(
    rf"\[Submitted on (?P<first>{DAY})(?P<mark> \(\s*\*?(?:v1|this version)\*?\s*\))?(?:, last revised "
    rf"(?P<last>{DAY}) \(this version[^)]*\))?[^\]]*\]"
)  # "[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]"
LABELS = regex(
    r"(?P<title>Title:)|(?P<authors>Authors?:)|(?P<end>View a PDF of the paper titled|View PDF|PDF\b"
    r"|HTML \(experimental\)|Download(?: PDF)?:?)"
    r"|(?P<abstract>Abstract(?::| \([^()]{1,40}\)|\b))|(?P<comments>Comments:)|(?P<subjects>Subjects:)"
    r"|(?P<cite>Cite as:)|(?P<this>\(or )"
    r"|(?P<reference>Journal\s*reference:)|(?P<related>Related DOI\s*:)|(?P<doi>DOI:)|(?P<report>Report\s*number:)"
    r"|(?P<msc>MSC\s*classes:)|(?P<acm>ACM\s*classes:)|(?P<link>https://doi\.org/10\.48550/)|"
    r"(?P<focus>Focus to learn more|arXiv-issued DOI via)"
    r"|(?P<history>Submission history|From:)"
    r"|(?P<foot>References & Citations|Bibliographic (?:and Citation )?Tools|Current browse context:?)"
)
OF_THE_PDF = regex(
    r"View a PDF of the paper titled .{3,400}?, by (?P<people>.{3,200}?)(?=\s+(?:View PDF|PDF|HTML|TeX)\b|$)"
)
WHOLE = ("Abstract", "References & Citations", "Bibliographic and Citation Tools", "Bibliographic Tools",
         "Current browse context:")  # fmt: skip
"""Labels that are lines of their own, or none."""
NEAR = 400
"""Characters that comments have at most."""
EDGES = " >|="  # blanks, and what Markdown has of quotations, tables and headings
ORDER = ("title", "authors", "abstract", "comments", "subjects", "cite", "history")
# "ATLAS Collaboration: G. Aad, …"
GROUP = regex(r"(?:^|,\s*)(?:(?:on behalf of|for)\s+)?((?:The\s+)?[\w/ -]{2,60}?Collaborations?)\s*:\s*")
# "Jane Doe (1), John Roe (2) ((1) MIT, (2) …"
NOTES = regex(r"(?<!\s)\s*\(\(1\).*|(?<!\s)\s*\(\d{1,2}(?:\s*(?:,|and)\s*\d{1,2})*\)")
ROLE = regex(r"(?<!\s)\s*\((?:corresponding|first|senior|lead|equal)[^()]*\)", re.IGNORECASE)
# "Jane Doe (corresponding author)"
CUT = regex(
    r"(?:et al\.?|,?\s*and \d+ (?:other"
    r"|additional) authors?)?\s*\(\d[\d,]* additional authors? not shown\)|\bet al\.?$|\band \d+ other authors?$"
)
NO_PEOPLE = regex(r"\d{4}|>|(?: [a-z]{2,}){3}")  # what no list of people has, wherever a window breaks it
SEMICOLON = regex(";")
CODE = regex(r"\([\w.-]{2,20}\)")  # "Computation and Language (cs.CL); Machine Learning (cs.LG)"


class Text:
    """All lines of a page as one text, and the places of its labels."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.joined = Joined(page, [whole(page, at) for at in range(len(page.lines))])
        self.starts = frozenset(self.joined.starts)
        pieces = zip(self.joined.pieces, self.joined.starts, strict=True)  # a line may be several
        self.headings = [place for (at, start, _), place in pieces if not start and page.lines[at].heading]
        self.found: dict[str, re.Match[str]] = {}
        self.all: list[re.Match[str]] = []
        self.date = 0

    def find_labels(self, start: int) -> None:
        """Labels behind the submission's date: each once, in their order but where they begin a line; in running text
        only there."""
        reached = -1
        self.date = start
        for label in LABELS.finditer(self.joined.text, start):
            name = str(label.lastgroup)
            place = ORDER.index(name) if name in ORDER else reached
            opens = label.start() in self.starts
            if label[0].partition(" (")[0] in WHOLE and not (opens and label.end() + 1 in self.starts):
                continue
            inside = "abstract" in self.found and "subjects" not in self.found and not opens
            if name in self.found or (place < reached and not opens) or (inside and not self._ends(label)):
                continue
            reached = max(place, reached)
            self.found[name] = label
            self.all.append(label)

    def _ends(self, label: re.Match[str]) -> bool:
        """Whether a label in running text ends the abstract: "Subjects:", and "Comments:" a little before it."""
        near = self.joined.text.find("Subjects:", label.end(), label.end() + NEAR)
        return label.lastgroup == "subjects" or (label.lastgroup == "comments" and near >= 0)

    def value(self, name: str) -> tuple[int, int] | None:
        """Start and end of what stands behind a label, up to the next one."""
        if name not in self.found:
            return None
        label = self.found[name]
        following = self.all.index(label) + 1
        start = label.end()
        end = self.all[following].start() if following < len(self.all) else len(self.joined.text)
        end = next((place for place in self.headings if start < place < end), end)
        text = self.joined.text
        while start < end and text[start] in EDGES:
            start += 1
        if name == "authors":
            end = next((place for place in self._others() if start < place < end), end)
        while end > start and text[end - 1] in EDGES:
            end -= 1
        return (start, end) if end > start else None

    def _others(self) -> list[int]:
        """Where blocks begin that go on with no list of people: a translation of the page's head."""
        lines = self.page.lines
        starts = zip(self.joined.pieces, self.joined.starts, strict=True)
        return [
            place
            for (at, start, _), place in starts
            if not start
            and lines[at].gap
            and not (at and lines[at - 1].text.endswith((",", ":")))
            and lines[at].text[0] not in ",("
            and NO_PEOPLE.search(lines[at].text)
        ]

    def under_the_date(self) -> tuple[int, int] | None:
        """People without a label, on the line under the date of submission, where a label stands elsewhere."""
        at = next((at for at, place in enumerate(self.joined.starts) if place > self.date), None)
        lines = self.page.lines
        if at is None or _is_label(lines[at]):
            return None
        end = next((end for end in range(at + 1, len(lines)) if lines[end].gap or _is_label(lines[end])), len(lines))
        for last in (end - 1, at):  # a window may have broken them
            start, stop = self.joined.starts[at], self.joined.starts[last] + len(lines[last].text)
            if is_people(ROLE.sub("", self.joined.text[start:stop])):
                return start, stop
        return None

    def of_the_pdf(self) -> tuple[int, int] | None:
        """People where only the link to the PDF has them: "View a PDF of the paper titled …, by Jane Doe and John Roe";
        letters in TeX are those of no name."""
        found = OF_THE_PDF.search(self.joined.text)
        return found.span("people") if found and "\\" not in found["people"] else None

    def use(self, name: str, field: str) -> None:
        """Take what stands behind a label as a field."""
        if span := self.value(name):
            self.joined.use(field, f"row: {self.found[name][0].rstrip(':')}", *span, "page")


def _is_label(line: Line) -> bool:
    return LABELS.match(line.text) is not None


def _is_over(line: Line) -> bool:
    return line.lower.startswith("arxiv:") or " > " in line.text or line.heading > 0


def _start(lines: list[Line], before: int, at: int) -> int:
    """Subject, number and, as a heading, the title stand over the line of the submission."""
    while at - 1 > before and _is_over(lines[at - 1]):
        at -= 1
    return at


ANCHOR = Anchor(lambda lower: "[submitted on" in lower, _start)


def read_arxiv(lines: list[Line]) -> list[Page] | None:
    """The pages of preprints, or items of a list of them."""
    if not any("[submitted on" in line.lower for line in lines):
        from citekit.readers.sites.arxiv_items import read_items

        if items := read_items(lines):
            return items
    return read_each(lines, None, ANCHOR, _read_page)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    text = Text(page)
    submitted = SUBMITTED.search(text.joined.text)
    number = ID.search(text.joined.text)
    if submitted is None:
        from citekit.readers.sites.arxiv_clipped import read_clipped

        return read_clipped(text, number)
    text.find_labels(submitted.end())
    if not text.found.keys() & {"authors", "abstract"}:
        return None
    _use_version(text.joined, submitted, number)
    if not _use_title(text, submitted.start()):
        return None
    use_authors(text, text.value("authors") or text.under_the_date() or text.of_the_pdf())
    text.use("abstract", "abstract")
    use_rows(text)
    return page


def _use_title(text: Text, date: int) -> bool:
    """The title behind its label; without one, the line over that of the submission's `date`, but for the subject and
    the number."""
    if "title" in text.found:
        text.use("title", "title")
        return True
    places = [place for place in text.joined.starts if place <= date]
    for start, end in reversed(list(pairwise(places))):
        over = text.joined.text[start:end].rstrip()
        if " > " not in over and not ID.match(over):
            text.joined.use("title", "over the date", start, start + len(over), "page")
            return True
    return False


def _use_version(joined: Joined, submitted: re.Match[str], number: re.Match[str] | None) -> None:
    """The number, if the copy has it, and the date on which this version was submitted."""
    joined.use("csl_type:article", "site: arXiv", *(number or submitted).span(), "page")
    if number:
        joined.use("arxiv", "number", *number.span("arxiv"), "page")
    if submitted["last"]:
        joined.use("issued", "submission date", *submitted.span("last"), "page")
        joined.use("submitted", "submission date", *submitted.span("first"), "page")
    else:
        joined.use("issued", "submission date", *submitted.span("first"), "page")


def use_authors(text: Text, span: tuple[int, int] | None) -> None:
    """The people, a collaboration before them, and a sign that there are more."""
    if span is None:
        return
    start, end = span
    joined = text.joined
    if cut := CUT.search(joined.text, start, end):
        joined.use("incomplete:author", "row: Authors", *_trimmed(joined.text, *cut.span()), "page")
        joined.page.doubt("people-incomplete", 0, field="author", text=cut[0].strip())
        end = cut.start()
    if group := GROUP.match(joined.text[start:end]):
        joined.use("group:author", "row: Authors", start + group.start(1), start + group.end(1), "page")
        start += group.end()
    blank = ROLE.sub(_blanks, NOTES.sub(_blanks, joined.text[start:end]))
    for _, first, last in split_byline(blank.rstrip(" ,")):
        joined.use("author", "row: Authors", *_trimmed(joined.text, start + first, start + last), "page")


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    bare = text[start:end].strip(" ,")
    start += text[start:end].find(bare)
    return start, start + len(bare)


def use_rows(text: Text) -> None:
    """What stands in the table under the abstract; all other lines are the site's."""
    joined = text.joined
    for start, end in pieces(joined.text, *(text.value("subjects") or (0, 0)), SEMICOLON):
        if code := CODE.search(joined.text, start, end):
            joined.use("subject_areas:arXiv", "row: Subjects", *_trimmed(joined.text, start, code.end()), "page")
    for name in ("comments", "reference", "report", "msc", "acm"):
        text.use(name, "custom")
    if link := text.found.get("link"):
        end = joined.text.find(" ", link.start())
        joined.use("doi", "link", link.start(), end if end > 0 else len(joined.text), "page")
    for name in ("doi", "related"):
        text.use(name, "doi")
    for at in range(len(text.page.lines)):
        text.page.ignore(at, "page of arXiv")

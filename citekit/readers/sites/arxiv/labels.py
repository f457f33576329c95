"""What a page of arXiv says, by its labels, whether they stand on lines of their own or all in one paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.people import is_people, whole

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

NUMBER = r"(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{7})"
ID = regex(rf"arXiv(?::\s*| paper )(?P<arxiv>{NUMBER})(?P<version>v\d{{1,2}})?", re.IGNORECASE)
# "arXiv:2605.27569v1 [cs.AI]", "Abstract page for arXiv paper 2605.27569: RULER"
DAY = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}"
LABELS = regex(
    r"(?P<title>Title:)|(?P<authors>Authors?:)|(?P<end>View a PDF of the paper titled|View PDF|PDF\b"
    r"|HTML \(experimental\)|Download(?: PDF)?:?)"
    r"|(?P<abstract>Abstract(?::| \([^()]{1,40}\)|\b))|(?P<comments>Comments:)|(?P<subjects>Subjects:)"
    r"|(?P<cite>Cite as:)|(?P<this>\(or )"
    r"|(?P<reference>Journal\s*reference:)|(?P<related>Related DOI\s*:)|(?P<doi>DOI:)|(?P<report>Report\s*number:)"
    r"|(?P<msc>MSC\s*classes:)|(?P<acm>ACM\s*classes:)|(?P<link>https://doi\.org/10\.48550/)|"
    r"(?P<focus>Focus to learn more|arXiv-issued DOI via)"
    r"|(?P<day>\(Submitted on (?=\d))|(?P<history>Submission history|From:)"
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
ROLE = regex(r"(?<!\s)\s*\((?:corresponding|first|senior|lead|equal)[^()]*\)", re.IGNORECASE)
# "Jane Doe (corresponding author)"
NO_PEOPLE = regex(r"\d{4}|>|(?: [a-z]{2,}){3}")  # what no list of people has, wherever a window breaks it


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
            if self.is_people((start, stop)):
                return start, stop
        return None

    def is_people(self, span: tuple[int, int]) -> bool:
        """Whether people stand there, whatever is said of them in brackets."""
        return is_people(ROLE.sub("", self.joined.text[slice(*span)]))

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

"""What one site prints, as tables, and the walk that takes a page of it apart by them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import CASELESS, regex
from citekit.readers.cuts import named
from citekit.readers.sites.people import use_byline, whole
from citekit.readers.sites.terms import use_more_terms, use_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from citekit.draft import Field
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

    Cell = Callable[[Page, int, int, str], None]
    Shape = Callable[[Page, int], bool]

# "Keywords | Rain, fens", "Electronic ISBN: 978-0-7695-5144-9", "Subjects:\tOptics"
LABEL = regex(r"([^|:\t]{2,30}) \|\s(?=[^|]{8,}$)|([^:\t]{2,80}):\s*|([^\t]{2,60})\t\s*")
UNTOLD = regex(r"[^\W\d_][^:;,]{2,30}:\s?[\d\s.,*]*")  # "Visits: 1.892 *", "Fen ID:": a row that no word tells
ROW = regex(r"[A-Z][a-z]{2,12}(?: [a-z]{2,12}){0,2}:\s\S.{0,80}")
SEPARATED = regex(r"[,;|·•]")
LANGUAGE = regex(r"(?<!\s)\s*\[[a-z]{2}\]$")  # "Abstract [en]"
# "DOI: https://doi.org/10.5555/rain", "https://doi.org/10.5555/rain · Full text", "https://doi.org/10.5555/rain Copy"
LINK = regex(
    r"(?:DOI:?\s*)?(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)(?: ·(?: full text)?"
    r"| (?:copy|cite|copiar|copier|인용))?",
    re.IGNORECASE,
)
TWICE = regex(rf"([a-z][a-z ]{{2,40}}?) ?{CASELESS}{{1,12}}")  # "abstract摘要"
GLUED = regex(r"Abstract(?=[A-Z][a-z]* [a-z]|<)")  # "AbstractWe walked", "Abstract<jats:p>We walked"
COUNT = regex(r" \(\d{1,4}\)$")  # "References (12)"
BODY = frozenset({"introduction", "1. introduction", "1 introduction", "i. introduction"})
"""Where the text of an article begins, if its abstract is read."""

BUTTONS = frozenset({"!files", "!rights", "!figures"})
"""Sections whose headings are a page's buttons where they stand above a title."""
ENTRIES = frozenset({"!highlights", "!affiliation", "!references"})
"""Sections whose headings are entries of a menu there, over another one: "Highlights", "Recent", "Accepted"."""
UNDER_KEYWORDS = frozenset({"background", "1. background", "1 background", "main", "main text", "main body"})
SENTENCE = 100
"""Characters that a line of keywords has at most, if it has a full stop inside."""
PROSE = regex(r"\w\w\W{0,5}[.?!] [A-Z][a-z]{0,12} [a-z]+ ")  # "Rain falls (on bogs) [1]. In the north it …"


class Site(NamedTuple):
    """One site's words. `rows`: label -> raw field, "" for one to pass over, "@…" for one of `cells`; `headings`:
    whole line -> section; `furniture`: whole lines to pass over; `shapes` try a whole line that has no label; a line
    that `ends` matches opens the section "end" (nothing more is of the work). Other sections are "head", "abstract",
    "keywords", "=" with a raw field for each of their lines, or the rule by which their lines are ignored, behind "!"
    if not even labels count there. All words in lower case."""

    name: str
    rows: Mapping[str, str]
    headings: Mapping[str, str]
    furniture: frozenset[str] = frozenset()
    shapes: tuple[Shape, ...] = ()
    cells: Mapping[str, Cell] = {}
    ends: re.Pattern[str] | None = None


class Walk:
    """A page taken apart line by line; lines that only their place can tell are left in `head`."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.section = "head"
        self.open: tuple[str, str] | None = None
        self.head: list[int] = []

    def run(self, start: int = 0) -> None:
        """Take every line that has no mark yet."""
        for at in range(start, len(self.page.lines)):
            if self.page.marks[at] is None:
                self._take(at)

    def _take(self, at: int) -> None:
        line = self.page.lines[at]
        if self.section == "end":
            self.page.ignore(at, "behind the record")
        elif self._is_button(line, at):
            self.page.ignore(at, "button")
        elif heading := self._heading(line, at):
            if self.section[:8] == "contents" and heading != "abstract":
                self.page.ignore(at, self.section)  # "Authors", "Figures", "References": links down the page
            else:
                self._enter(at, heading)
        elif self.section[0] == "!":
            self.page.ignore(at, self.section[1:])
        elif row := match_row(line, self.site.rows):
            self._row(at, *row)
        elif any(shape(self.page, at) for shape in self.site.shapes):
            self._leave()
        elif line.lower in self.site.furniture:
            self.page.ignore(at, "furniture")
        else:
            self._text(at)

    def opens(self, at: int) -> bool:
        """Whether a line is the heading of a section."""
        return self._heading(self.page.lines[at], at) is not None

    def _heading(self, line: Line, at: int) -> str | None:
        """The section a line opens; "Introduction" or "Background" right under an abstract's heading is part of it."""
        label = _label(line.lower).rstrip(" :")
        section = self.site.headings.get(label)
        if section is None and label.startswith("references (") and label.endswith(")"):
            section = self.site.headings.get(COUNT.sub("", label))
        if section is None and not label.isascii() and (twice := TWICE.fullmatch(label)):
            section = self.site.headings.get(twice[1])  # a browser's translation stands behind it
        if section is None and ((line.lower in BODY and self._is_read()) or self._ends_keywords(line)):
            section = "!article body"
        elif section is None and self.site.ends and self.site.ends.fullmatch(line.text):
            section = "end"
        if section and self.section == "head" and line.lower in self.site.furniture:
            return None  # "Cite this article" is a button there, and further down a heading
        before = self.page.marks[at - 1] if at else None
        first = before is not None and before.rule == "heading: abstract"
        return None if first and (label == "background" or self._opens_abstract(section, at)) else section

    def _is_button(self, line: Line, at: int) -> bool:
        """Whether a heading is a button where no title stands above it: "Downloads", over how many there were."""
        section = self.site.headings.get(_label(line.lower).rstrip(" :")) if self.section == "head" else None
        return (section in BUTTONS or (section in ENTRIES and self._is_over_word(at))) and not self._is_titled()

    def _is_over_word(self, at: int) -> bool:
        """Whether a single word stands right below a line: the next entry of a menu."""
        below = self.page.lines[at + 1 : at + 2]
        return bool(below) and below[0].text.isalpha()

    def _is_titled(self) -> bool:
        """Whether a line above has so many words, or letters, as a title."""
        texts = [self.page.lines[at].text for at in self.head]
        return find(self.page, "title") is not None or any(text.count(" ") > 2 or not text.isascii() for text in texts)

    def _opens_abstract(self, section: str | None, at: int) -> bool:
        """Whether what opens another section is the first part of an abstract: "Introduction:", over prose."""
        below = self.page.lines[at + 1].text if at + 1 < len(self.page.lines) else ""
        return section == "end" or (section == "!article body" and len(below) > SENTENCE)

    def _is_read(self) -> bool:
        """Whether an abstract, or keywords, stand above and go on to here; a heading may have no keywords under it."""
        return self.section in ("abstract", "keywords") and find(self.page, self.section, "abstract") is not None

    def _is_row_below(self, at: int) -> bool:
        """Whether a row with a label that is not known stands below terms of which each has a line: "Status: Final"."""
        above = self.page.lines[at - 1].text
        return ROW.fullmatch(self.page.lines[at].text) is not None and SEPARATED.search(above) is None

    def _ends_keywords(self, line: Line) -> bool:
        """Whether the text of an article goes on under its keywords: by a heading, or with a sentence."""
        if self.section != "keywords" or not line.gap or find(self.page, "keywords") is None:
            return False
        return line.lower in UNDER_KEYWORDS or (len(line.text) > SENTENCE and PROSE.search(line.text) is not None)

    def _enter(self, at: int, section: str) -> None:
        """Open a section; what stands there in another language a second time is passed over."""
        self.page.ignore(at, f"heading: {section}" if section in ("abstract", "keywords") else "heading")
        again = section in ("abstract", "keywords") and find(self.page, section) is not None
        self.section, self.open = f"other {section}" if again else section, None

    def _leave(self) -> None:
        self.open = None
        if self.section != "head":
            self.section = "loose"

    def _row(self, at: int, label: str, field: str, start: int) -> None:
        self._leave()
        if field in ("abstract", "keywords") and find(self.page, field):
            self.section, field = f"other {field}", ""
        if start >= len(self.page.lines[at].text):
            self.page.ignore(at, f"row: {label}")
            self.open = (label, field) if self.section[:6] != "other " else None
        else:
            self._value(at, label, field, start)
        if field in ("abstract", "keywords"):
            self.section, self.open = field, None
        elif field.startswith("subject_areas"):  # one class on each line
            self.section = f"={field}"

    def _value(self, at: int, label: str, field: str, start: int) -> None:
        rule = f"row: {label}"
        kind = field.partition(":")[0]
        cell = self.site.cells.get(field) or self.site.cells.get(kind) or CELLS.get(kind)
        if not field:
            self.page.ignore(at, rule)
        elif cell:
            cell(self.page, at, start, field if cell is use_terms else rule)
        else:
            self.page.use(at, field, rule, start)

    def _text(self, at: int) -> None:
        if self.open:
            label, field = self.open
            self.open = None
            self._value(at, label, field, 0)
        elif self.section == "head":
            self.head.append(at)
        elif self.section == "abstract":
            self.page.use(at, "abstract", "abstract", 8 if GLUED.match(self.page.lines[at].text) else 0)
        elif self.section == "keywords" and UNTOLD.fullmatch(self.page.lines[at].text):
            self.section = "loose"
        elif self.section == "keywords" and self._is_row_below(at):
            self.section = "loose"
            self.page.unread(at)
        elif self.section == "keywords":
            use_more_terms(self.page, at)
        elif self.section[0] == "=":
            self._value(at, self.section[1:].partition(":")[2] or "heading", self.section[1:], 0)
        elif self.section != "loose":
            self.page.ignore(at, self.section)


def stands_alone(site: Site, line: Line) -> bool:
    """Whether a line is a heading, a row or furniture of a site, whatever stands above it."""
    label = _label(line.lower).rstrip(" :")
    return label in site.headings or line.lower in site.furniture or match_row(line, site.rows) is not None


def match_row(line: Line, rows: Mapping[str, str]) -> tuple[str, str, int] | None:
    """Label as printed, raw field, and where the value begins; a label may be alone on its line."""
    found = LABEL.match(line.text)
    if line.text[-1] == ":" and ":" in line.text[:-1] and (whole := rows.get(line.lower.rstrip(" :"))) is not None:
        return line.text, whole, len(line.text)  # "Autor:innen:"
    if found:
        label = found[found.lastindex or 0].strip()
        field = rows.get(_label(label.lower()))
        if field is None and " / " in label:  # in two languages: "Rights / Prava:", and no "Venue / source:"
            first, _, second = label.partition(" / ")
            field = rows.get(first.lower()) if second[:1].isupper() and second.lower() not in rows else None
        if ":" in label + line.text[-1] or field is None:
            pass
        elif (whole := rows.get(line.lower.rstrip(" :"))) is not None:
            return line.text, whole, len(line.text)  # "Autor:innen"
        return None if field is None else (label, field, found.end())
    field = rows.get(_label(line.lower))
    return None if field is None else (line.text, field, len(line.text))


def _label(lower: str) -> str:
    """A label without the language behind it."""
    return LANGUAGE.sub("", lower) if lower.endswith("]") else lower


def use_doi(page: Page, at: int, start: int, rule: str) -> None:
    """A DOI row's value, or a page's own link; Semantic Scholar's number may be glued to it."""
    corpus = page.lines[at].text.find("Corpus ID: ", start)
    page.use(at, "doi", rule, start, corpus if corpus > start else None)


def doi_line(page: Page, at: int) -> bool:
    """A line that is a DOI, or a link to it, and nothing else."""
    found = LINK.fullmatch(page.lines[at].text)
    if found:
        page.use(at, "doi", "link", *found.span(1))
    return found is not None


def use_kind(page: Page, at: int, kind: str, rule: str, span: tuple[int, int | None] = (0, None)) -> None:
    """Say of which CSL type the work is, and which words tell it."""
    page.use(at, f"csl_type:{kind}", rule, *span)


def use_genre(page: Page, at: int, more: bool) -> None:
    """The kind over a title: the genre where it says more than the type."""
    if more:
        page.use(at, "genre", "kind")
    else:
        page.ignore(at, "kind")


def use_groups(page: Page, at: int, found: re.Match[str], rule: str, names: Mapping[str, str] | None = None) -> None:
    """Take the named groups of a match in a line."""
    for name, start, end in named(found, names):
        page.use(at, name, rule, start, end)


def use_missing(page: Page, at: int, found: re.Match[str], rule: str, names: Mapping[str, str] | None = None) -> None:
    """The same, but for what the page has already."""
    for name, start, end in named(found, names):
        if not find(page, name):
            page.use(at, name, rule, start, end)


def find(page: Page, *names: str) -> Field | None:
    """The first field of one of these names."""
    return next((field for field in page.draft.fields if field.name in names), None)


def drop(page: Page, name: str) -> None:
    """Forget a field, because another line says it better."""
    page.draft.fields[:] = [field for field in page.draft.fields if field.name != name]


def rename(page: Page, old: str, new: str, unless: str) -> None:
    """What a row says turns out to be something else, unless that is stated already."""
    if find(page, unless):
        return
    page.draft.fields[:] = [field._replace(name=new) if field.name == old else field for field in page.draft.fields]
    for at, mark in enumerate(page.marks):
        if mark and old in mark.fields:
            names = tuple(new if name == old else name for name in mark.fields)
            page.marks[at] = mark._replace(fields=names)


LAST_GIVEN = regex(r",\s[^\W\d_a-z][\w'’-]+$")  # "Ida Quist, Bo Falk, Ron", over …
FAMILY = regex(r"[^\W\d_a-z]\.\s[^\W\d_a-z][\w'’-]+(?:,|\sand\s|$)")  # … "L. Weber and Eva Holm"


def _people(role: str) -> Cell:
    def use(page: Page, at: int, start: int, rule: str) -> None:
        stretch = [(at, start, len(page.lines[at].text))]
        if LAST_GIVEN.search(page.lines[at].text) and FAMILY.match(
            page.lines[at + 1].text if at + 1 < len(page.lines) else ""
        ):
            stretch.append(whole(page, at + 1))
        use_byline(page, stretch, rule, role)

    return use


CELLS: dict[str, Cell] = {
    "author": _people("author"), "editor": _people("editor"), "supervisor": _people("supervisor"),
    "keywords": use_terms, "subject_areas": use_terms, "doi": use_doi,
}  # fmt: skip
"""How the value of a row is taken, where it is not one value."""

"""A record of a catalogue, a repository or a database: a title over people, and rows, each a label with its value."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.above import leave_buttons, leave_menu_above
from citekit.readers.sites.catalogue import words
from citekit.readers.sites.catalogue.cells import CELLS
from citekit.readers.sites.catalogue.evidence import CITES
from citekit.readers.sites.catalogue.head import has_people, use_journal, use_over_rows
from citekit.readers.sites.catalogue.lines import SHAPES
from citekit.readers.sites.catalogue.people import before_place, is_byline, names_people
from citekit.readers.sites.catalogue.values import ORDINAL
from citekit.readers.sites.catalogue.whole import conclude
from citekit.readers.sites.head import tell_numbers
from citekit.readers.sites.lists.cards import read_cards
from citekit.readers.sites.lists.forms import read_sure_items
from citekit.readers.sites.lists.several import Anchor, begins, behind_rows, read_each
from citekit.readers.sites.menus import leave_links
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.publisher.journal import use_journal_over_serial
from citekit.readers.sites.site import Site, Walk, find, match_row, rename, use_missing
from citekit.vocabulary.article_parts import ABSTRACT

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

BEHIND = regex(r"\t(?:-|\*|[a-z]{2}(?:_[A-Z]{2})?)$|\s+\((?:search for|view) similar items.{0,30}\)$")
# "dc.title\tOn ice\ten_US": of what language the value is; "ice (search for similar items in EconPapers)"
PEOPLE = {"@author", "@editor", "@contributor"}
BELOW = {*PEOPLE, "keywords", "supervisor", "@isbn", "@issn", "@identifier"}
"""What may have many values, each on a line below its label."""
PARTS = frozenset(
    {"background", "purpose", "objective", "objectives", "aim", "aims", "methods", "materials and methods", "method",
     "results", "conclusion", "conclusions", "findings", "interpretation", "discussion", "hintergrund", "ziel",
     "methoden", "methodik", "ergebnisse", "schlussfolgerung", "schlussfolgerungen"}
)  # fmt: skip
"""Headings of a structured abstract's parts."""
KIND = ("publication", "item", "publication:", "item:")
LANGUAGE = 8
LANGUAGES = regex(r"[a-z]{2}(?: [a-z]{2}){0,2}")  # "fr en"
ALONE = frozenset(
    {
        "peer reviewed",
        "direct link",
        "share",
        "permalink",
        "copy",
        "copy citation",
        "cited by",
        "open access",
        "pdf",
        "code",
        "video",
        "audio",
        "images",
        "collection",
        "data",
        "embed",
    }
)
"""Labels that are buttons where they stand alone over a title."""
TABS = frozenset(
    {"abstract", "description", "similar items", "staff view", "reviews", "comments", "table of contents", "details"}
)
"""Headings that a library's record has side by side, in lower case."""
SEVERAL = regex(r"[;|]|, ")  # "ice; snow": no more of them on the next line
ANNOTATED = regex(r"Аннотация научной статьи по .{3,200}, автор научной работы [—–-] (?P<author>.{3,1000})")
# CyberLeninka, over an abstract
# "Journal Volume: 10; Journal Issue: 2; Journal ID: ISSN 2156-3381" (OSTI)
JOURNAL_NUMBERS = regex(
    r"Journal Volume: (?P<volume>[^;:]{1,12})(?:; Journal Issue: (?P<issue>[^;:]{1,12}))?(?:; .{1,60})?"
)
# "Issue Year: XI/2009" (CEEOL), "Band (Jahr): 67 (1949)" (e-periodica)
VOLUME_AND_YEAR = regex(
    r"Issue Year: (?P<volume>[IVXLC\d]{1,7})/(?P<issued>\d{4})"
    r"|Band \(Jahr\): (?P<volume2>\d{1,4}) \((?P<issued2>\d{4})\)|Heft (?P<issue>\d{1,3})"
)
NAMES = {"volume2": "volume", "issued2": "issued"}
COUNTED_BUTTON = regex(r"[A-Z][a-z]+(?: [a-z]+){0,3} \(\d{1,5}\)")
LABELLED = regex(r"[A-Z][\w /()-]{2,50}: \S")  # "Shelf mark: E-1974-12"


class Record(Walk):
    """The walk over a record: what may have many values goes on below its label."""

    def _take(self, at: int) -> None:
        """A label alone is one of whatever stands below it, but another label."""
        line = self.page.lines[at]
        if self._take_special(at):
            return
        if self.section[1:] in PEOPLE and self._is_next(at):
            self._value(at, "", self.section[1:], 0)
        elif not any(map(str.isalnum, line.text)) or (self.section[1:] in PEOPLE and line.lower == "and"):
            self.page.ignore(at, "furniture")
        elif at and self.page.lines[at - 1].text in ("(", "["):
            self.page.ignore(at, "in brackets")  # INSPIRE: "(", "Fen U.", ")", each on a line of its own
        elif len(line.text) <= LANGUAGE and self._is_language(at):
            self.page.ignore(at, "language of the text")  # HAL: "fr" between "Résumé" and the text
        elif self.open and not (self.opens(at) or match_row(line, words.ROWS) or line.lower in words.FURNITURE):
            self._text(at)
        elif self.section == "head" and words.HEADINGS.get(line.lower) == "record" and not self._is_begun():
            self.page.ignore(at, "heading")  # a menu's: "History", "Links"
        elif line.lower in KIND and all(field.name.startswith("csl_type") for field in self.page.draft.fields):
            self.page.ignore(at, "kind")  # over the title
        else:
            super()._take(at)

    def _take_special(self, at: int) -> bool:
        """A line in the form of one site: CyberLeninka's over an abstract, a picture, a row without a colon."""
        line = self.page.lines[at]
        if self.section == "abstract" and line.lower in PARTS and self._is_structured():
            self.page.use(at, "abstract", "abstract")
        elif line.text.startswith("Аннотация научной") and (annotated := ANNOTATED.fullmatch(line.text)):
            use_byline(self.page, [(at, *annotated.span("author"))], "byline")
            self.section, self.open = "abstract", None
        elif numbers := JOURNAL_NUMBERS.fullmatch(line.text) or VOLUME_AND_YEAR.fullmatch(line.text):
            use_missing(self.page, at, numbers, "row: volume", NAMES)
            self.page.ignore(at, "row: volume")
            self.open = None
        elif line.lower in words.COVERS:
            self.page.ignore(at, "furniture")
            self.open = None  # "Erschienen in:" over the picture alone
        elif self._form and (unparted := self._form.fullmatch(line.text)):
            self._row(at, unparted["label"], self._field_of(unparted["label"].lower()), unparted.start("value"))
        else:
            return False
        return True

    def _is_structured(self) -> bool:
        """Whether an abstract began with the heading of its first part."""
        first = find(self.page, "abstract")
        return first is not None and first.text.lower() in PARTS

    @cached_property
    def _form(self) -> re.Pattern[str] | None:
        """The form of rows that no colon parts, where a record has such ones."""
        lowers = [line.lower for line in self.page.lines]
        if any(lower.startswith(words.SURVEY) for lower in lowers):
            return words.SPACED
        if any(lower.startswith(DUBLIN) for lower in lowers):
            return DUBLIN_CORE
        return words.GLUED if any(lower.startswith(words.ACADEMY) for lower in lowers) else None

    def _field_of(self, label: str) -> str:
        """The field of one of their labels; an article's series is its journal."""
        if self._form is words.GLUED:
            return words.ACADEMIC.get(label, "")
        if label == "series title" and any(line.lower == words.ARTICLE for line in self.page.lines):
            return "@journal"
        return words.SURVEYED.get(label, words.ROWS.get(label, ""))

    def _row(self, at: int, label: str, field: str, start: int) -> None:
        if field == "@citation" and words.ROWS.get(self.page.lines[at].lower[start:].rstrip(" :")) == field:
            start = len(self.page.lines[at].text)  # "Suggested Citation: Suggested Citation", a label and a button
        beside = start < len(self.page.lines[at].text)
        if beside and field in BELOW and self.section == f"={field}" and label[:3] == "dc.":
            self._value(at, label, field, start)  # "dc.subject", once for each
            return
        if (field in ("@author", "@editor") and has_people(self.page, field[1:])) or (
            field == "title" and find(self.page, field)
        ):
            field = ""  # "All Authors / Contributors", behind "Author"
        super()._row(at, label, field, start)
        if self.section[:6] == "other ":
            return  # a second list of terms
        if self._goes_on(at, field, start):
            self.section = f"={field}"
        elif not field and not beside and self.section == "head" and label.lower().strip(" :") in ALONE:
            self.open = None
        elif not field and not beside:
            self.section = f"row: {label}"

    def _value(self, at: int, label: str, field: str, start: int) -> None:
        """A value; people may be numbered: "2. Mei Ito"."""
        ordinal = ORDINAL.match(self.page.lines[at].text) if field in PEOPLE and not start else None
        super()._value(at, label, field, ordinal.end() if ordinal else start)

    def _is_next(self, at: int) -> bool:
        """Whether a line goes on a numbered list: "6. Go Ohara", below "5. Mei Ito"."""
        found, above = ORDINAL.match(self.page.lines[at].text), ORDINAL.match(self.page.lines[at - 1].text)
        return found is not None and above is not None and int(found[1]) == int(above[1]) + 1

    def _is_language(self, at: int) -> bool:
        """Whether two letters right below a label or a heading say of what language the value is."""
        line, above = self.page.lines[at], self.page.marks[at - 1] if at else None
        is_below = above is not None and above.state == "ignored" and above.rule.startswith(("row: ", "heading"))
        return is_below and LANGUAGES.fullmatch(line.text) is not None and (self.open or ("", ""))[1] != "language"

    def _heading(self, line: Line, at: int) -> str | None:
        """The section a line opens; what ends a record is a tab of it where another heading stands right below."""
        section = super()._heading(line, at)
        if section and self.section[0] == "=" and at and self.page.lines[at - 1].text[-1] == ";":
            return None  # the last of some subjects: "History"
        if section == "end" and self._is_of_buttons(at):
            return "record"  # "Altmetrics", of a row of buttons
        below = self.page.lines[at + 1] if section == "end" and at + 1 < len(self.page.lines) else None
        is_tab = below is not None and below.lower.rstrip(" :") in TABS
        return "record" if is_tab else section

    def _is_of_buttons(self, at: int) -> bool:
        """Whether no abstract was read, and the heading of one stands below a line: anywhere below the head, and else
        right below, with buttons between them."""
        if find(self.page, "abstract"):
            return False
        below = self.page.lines[at + 1 :] if self.section == "head" else self.page.lines[at + 1 : at + 1 + BUTTONS]
        heads = [line.lower.rstrip(" :") in ABSTRACT for line in below]
        return True in heads and (self.section == "head" or all(map(_is_brief, below[: heads.index(True)])))

    def _is_begun(self) -> bool:
        """Whether a record has something of its own, or people, above."""
        return bool(self.page.draft.fields) or any(is_byline(self.page, at) for at in self.head[1:])

    def _goes_on(self, at: int, field: str, start: int) -> bool:
        """Whether more values may stand below the line of a label."""
        text = self.page.lines[at].text
        if start >= len(text):
            return field in BELOW
        return field in PEOPLE or (field == "keywords" and SEVERAL.search(text, start) is None)

    def _text(self, at: int) -> None:
        if self.open and self.open[1] == "@citation" and self.section == "head" and not _cites(self.page.lines[at]):
            self.open = None  # "Cite" was a button
        if (
            self.open
            and self.open[1] in PEOPLE
            and (LABELLED.match(self.page.lines[at].text) or COUNTED_BUTTON.fullmatch(self.page.lines[at].text))
        ):
            self.open = None  # a label without a value, over a row, or a tab beside another: "Authors", "Cited by (3)"
        if not self.open and self.page.lines[at].lower.startswith(words.BEGINNINGS):
            self.page.ignore(at, "furniture")
            return
        if not self.open and self.section[1:] in PEOPLE and _is_beside(self.page.lines[at]):
            self.page.ignore(at, "affiliation")
            return
        if not self.open and self.section[0] in "=r" and self._ends(at):
            self.section = "loose"
        if not self.open and self.section[:5] == "row: " and VALUE.match(self.page.lines[at].text):
            self.page.unread(at)  # behind the value of a row that is passed over: the label above it is missing
            return
        super()._text(at)

    def _ends(self, at: int) -> bool:
        """Whether a line is no more of the values above it: behind a gap, a row with another label, no person."""
        line, above = self.page.lines[at], self.page.marks[at - 1]
        if line.gap and not self.page.lines[at - 1].gap and above and above.state == "used":
            return True
        if self.section == "=keywords" and self._is_row_below(at):
            return True
        if self.section == "=keywords" and SEVERAL.search(self.page.lines[at - 1].text.rstrip(" ,;|")):
            return self.page.lines[at - 1].text[-1] not in ",;|"
        if self.section[:2] == "=@" and LABELLED.match(line.text):
            return True
        return self.section[1:] in PEOPLE and not names_people(ORDINAL.sub("", line.text))


BUTTONS = 4
"""Buttons in a row, at most."""


def _is_brief(line: Line) -> bool:
    return len(line.text) <= BRIEF


def _cites(line: Line) -> bool:
    return CITES.search(line.text) is not None or "10." in line.text or " : " in line.text


def _is_beside(line: Line) -> bool:
    """Whether a line is a place of work of the person above, or tells of the life of one."""
    return _is_place(line) or (len(line.text) > BRIEF and LIFE.match(line.text) is not None)


VALUE = regex(
    r"(?:(?:1[5-9]|20)\d\d(?:-\d\d(?:-\d\d)?)?|\d{4}-\d{3}[\dXx]|97[89][\d-]{10,14}|\d{1,5}[-–]\d{1,5}"
    r"|\d{4}\.\d{4,5}|CC BY\b.{0,30}|(?:https?://)?(?:hdl\.handle\.net|(?:dx\.)?doi\.org)/\S+)$"
    r"|Proceedings of \S|[^\W\d_a-z][^.?!]{20,400}[.?!] [^\W\d_a-z][^.?!]{10,}[.?!]"
)
"""A date, a number or an address by which a work is found, a licence, proceedings, or sentences."""
BRIEF = 60
LIFE = regex(
    r"(?:(?:Dr|Prof|Mrs?|Ms)\.? )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4} (?:is|was|earned|received|holds|joined)\b"
)
# "Mei Ito is an Associate Professor of Rain at Fen University."


def _is_place(line: Line) -> bool:
    """Whether a line is the institution of the person above, and names nobody: "(ETH Zürich)"."""
    in_brackets = line.text[0] == "(" and line.text[-1] == ")"
    return in_brackets or (not line.gap and looks_like_organization(line.text) and not before_place(line.text))


CONTACT = regex(
    r".{3,80} \(Contact Author\)|.{3,100} \( email \)|Текст научной работы на тему .*|Похожие темы научных работ .*"
)
# SSRN's block of addresses behind a record: "Tobias Roe (Contact Author)", "Fen University ( email )"; CyberLeninka's
# text of the article itself
SITE = Site("catalogue", words.ROWS, words.HEADINGS, words.FURNITURE, SHAPES, CELLS, CONTACT)


def read_catalogue(lines: list[Line]) -> list[Page] | None:
    """One record, or several in the forms of an index."""
    if items := read_cards(lines) or read_sure_items(lines):
        return items
    if any(BASE.found(line.lower) for line in lines):
        lines = [_without_number(line) for line in lines]
    if any(line.lower.startswith(DUBLIN) for line in lines):
        lines = [_without_language(line) for line in lines]
    return read_each([_without_tail(line) for line in lines], SITE, BASE, _read_page)


BASE = Anchor(begins("content provider:"), behind_rows(lambda: SITE))
"""Of several records at BASE, each ends with who provides it."""


DUBLIN = ("dc.contributor.author ", "dc.date.issued ", "dc.creator ")
"""Rows of the whole record of a repository, with but a blank behind their labels."""
DUBLIN_CORE = regex(r"(?P<label>dc(?:\.[A-Za-z]{2,20}){1,3})\s(?P<value>\S.*)")
OF_LANGUAGE = regex(r"(?<=\S)\s(?:[a-z]{2}(?:[_-][A-Z]{2})?|-|\*)$")  # "dc.title Rain in fens en_US"


def _without_language(line: Line) -> Line:
    """A row of those without the language behind its value."""
    row = DUBLIN_CORE.fullmatch(line.text)
    found = OF_LANGUAGE.search(line.text, row.start("value")) if row else None
    return line.part(0, found.start()) if found else line


def _without_number(line: Line) -> Line:
    """A title without its number in the list: "12. Ice"."""
    found = COUNTED.match(line.text)
    return line.part(found.end(), len(line.text)) if found else line


COUNTED = regex(r"\d{1,5}\.\s+(?=\S)")


def _without_tail(line: Line) -> Line:
    """A row without what stands behind its value."""
    tabs = line.text.count("\t")
    tail = BEHIND.search(line.text) if tabs > 1 or line.text[-1] == ")" else None
    return line.part(0, tail.start()) if tail else line


def _head(page: Page, head: list[int]) -> list[int]:
    """The lines over the rows that no word told; where nobody is named there, those among the rows, too."""
    free = [at for at in head if page.marks[at] is None]
    if find(page, "title") or has_people(page, "author") or any(is_byline(page, at) for at in free[1:]):
        return free
    return [at for at, mark in enumerate(page.marks) if mark is None]


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    leave_menu_above(page)
    leave_links(page)
    use_journal_over_serial(page)
    walk = Record(page, SITE)
    walk.run()
    use_journal(page)
    leave_buttons(page, walk.head)
    use_over_rows(page, _head(page, walk.head))
    rename(page, "published", "available_date" if find(page, "issued") else "issued", unless="")
    conclude(page)
    tell_numbers(page)
    return page

"""An article's page of a publisher: the journal with its numbers, title, people, a line of dates, abstract, keywords.

All publishers in `words` print these, in one order or another; what a line says is told by its own words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.above import leave_buttons
from citekit.readers.sites.bylines import find_names, find_people
from citekit.readers.sites.facts import read_facts
from citekit.readers.sites.head import NO_TITLE, tell_numbers
from citekit.readers.sites.lists.several import read_each
from citekit.readers.sites.menus import leave_ahead, leave_button, leave_links, leave_menu
from citekit.readers.sites.numbered import SERIAL_NAME, read_numbered
from citekit.readers.sites.own_citation import cited_title, use_cited_people, use_own_citation, use_wrapped_citation
from citekit.readers.sites.publisher import words
from citekit.readers.sites.publisher.head import PROSE, use_head
from citekit.readers.sites.publisher.journal import heads_numbers, use_journal_above, use_serial
from citekit.readers.sites.publisher.lines import SITE, read_kind
from citekit.readers.sites.publisher.shown import is_shown
from citekit.readers.sites.publisher.starts import ANCHOR
from citekit.readers.sites.publisher.trail import find_trail, leave_trail
from citekit.readers.sites.site import Walk, doi_line, find, rename, stands_alone, use_kind
from citekit.readers.sites.terms import COMMAS, TERMS, leave_glued
from citekit.readers.sites.translated import are_translations
from citekit.readers.sites.unheaded import use_abstract_above
from citekit.readers.unwrapping import unwrap
from citekit.vocabulary.article_parts import ABSTRACT, CITE, INTRODUCTION

if TYPE_CHECKING:
    from citekit.readers.lines import Line

NUMBERED = regex(r"\d{1,2}\.?\s+[A-Z].{2,80}")  # "1. Introduction", "1 Casas-Alvero conjecture"
FIRST_PART = regex(r"(?:1\.?|I\.?(?=\s+[Ii][Nn][Tt][Rr]))\s+[A-Z][^.!?]{2,80}")  # "1. Increasing need of rain"
GLUED = regex(r"(?<=[a-z)])Abstract$")  # "Rain, Fog, BelongingAbstract": the heading of what is below
DOTTED = "Abstract. "  # "Abstract. Fog comes in autumn." (Copernicus)
FOOTNOTE = regex(r"(?:[*⁎∗†‡]\s?)?(?:Corresponding authors?\b|Present address)|[Ee]-?mail address(?:es)?:")
"""What stands at the foot of a first page, under the abstract (Elsevier)."""
HISTORY = regex(r"(?:article (?:history|info\w*|doi)|received|revised|accepted|published)\s?:", re.IGNORECASE)
NEW_VERSION = "you are currently viewing a new version"
"""How the line over the journal begins on MDPI's newer pages."""
FACTS = ("doi", "volume", "page", "article_number", "container_title")
"""One of these an article's page has, or else an abstract and what `_is_article` asks for."""


class Article(Walk):
    """The walk over an article's page: keywords on lines end where its text begins."""

    def _take(self, at: int) -> None:
        text = self.page.lines[at].text
        if self.section == "!citation" and self._is_behind_citation(at):
            self.section = "head"
        if text.startswith(DOTTED) and self.section[0] != "!" and not find(self.page, "abstract"):
            self._row(at, "Abstract", "abstract", len(DOTTED))
        elif self.section == "abstract" and find(self.page, "abstract") and FOOTNOTE.match(text):
            self.section = "loose"
            self.page.ignore(at, "footnote")
        elif self.section[:8] == "contents" and self.page.lines[at].lower in words.PARTS:
            self.page.ignore(at, self.section)
        else:
            super()._take(at)

    def _is_behind_citation(self, at: int) -> bool:
        """Whether a page goes on behind the citation over its title: below a gap, with an abstract still to come."""
        line, page = self.page.lines[at], self.page
        if not line.gap or find(page, "abstract") or page.lines[at - 1].lower.rstrip(" :") in CITE:
            return False
        below = (other.lower for other in page.lines[at + 1 :])
        return any(other.startswith(tuple(ABSTRACT)) for other in below) and not may_be_citation(line.text, 0)

    def _text(self, at: int) -> None:
        lower = self.page.lines[at].lower
        if self.section == "head" and not any(map(str.isalnum, lower)):
            self.page.ignore(at, "furniture")  # "/", between the steps of a trail
        elif self.open and is_date(lower):
            super()._text(at)  # "30.6.2021.", below "Datum izdavanja:"
        elif lower.startswith(words.BEGINNINGS) or (self.section != "abstract" and words.PASSED.fullmatch(lower)):
            self.page.ignore(at, "furniture")
        elif self.section == "keywords" and HISTORY.match(self.page.lines[at].text):
            self.section = "loose"
            self.page.ignore(at, "history")
        elif self._ends(at):
            self.section = "!article body"
            self.page.ignore(at, "article body")
        elif self.section == "abstract" and heads_numbers(self.page, at):
            self.page.use(at, "container_title", "journal")
        elif self.section == "keywords" and (glued := GLUED.search(self.page.lines[at].text)):
            text = self.page.lines[at].text
            for first, last in pieces(text, 0, glued.start(), TERMS if TERMS.search(text) else COMMAS):
                self.page.use(at, "keywords", "keywords", first, last)
            self.section = "abstract"
        elif self.section == "keywords" and self.page.lines[at].text.startswith(ordinal := self._ordinal()):
            self.page.use(at, "keywords", "keywords", len(ordinal))
        else:
            super()._text(at)

    def _ends(self, at: int) -> bool:
        """Whether the text of the article begins below its abstract or keywords."""
        if self.section == "abstract":
            return self._is_first_part(at)
        listed = self.section == "keywords" and not self.open and find(self.page, "keywords") is not None
        return listed and self._is_body(at)

    def _ordinal(self) -> str:
        """What a numbered list of keywords goes on with."""
        return f"{sum(field.name == 'keywords' for field in self.page.draft.fields) + 1}. "

    def _is_first_part(self, at: int) -> bool:
        """Whether the text of the article begins below an abstract, with the heading of its first part."""
        below = self.page.lines[at + 1].text if at + 1 < len(self.page.lines) else ""
        if find(self.page, "abstract") is None or len(below) <= PROSE:
            return False
        return FIRST_PART.fullmatch(self.page.lines[at].text) is not None

    def _is_body(self, at: int) -> bool:
        if self.page.lines[at - 1].text[-1] in ";,.":
            return self.page.lines[at - 1].text[-1] == "."  # else the terms go on
        below = self.page.lines[at : at + 2]
        return NUMBERED.fullmatch(below[0].text) is not None or any(_is_prose(line.text) for line in below)


def _is_prose(text: str) -> bool:
    return len(text) > PROSE or (text[-1] in ".?!" and " " in text)


def read_publisher(lines: list[Line]) -> list[Page] | None:
    """The page of one article, or several."""
    lines = [row for line in unwrap(lines, _stands_alone) for row in _rows(line)]
    return read_each(lines, None, ANCHOR, _read_page)


def _rows(line: Line) -> list[Line]:
    """The rows of JSTOR's cover on a line of its own that a copy ran together."""
    if STABLE not in line.text or line.text.startswith(STABLE):
        return [line]
    spans = pieces(line.text, 0, len(line.text), words.COVER)
    return [line.part(start, end) for start, end in spans]


STABLE = "Stable URL: "


def _stands_alone(line: Line) -> bool:
    """Whether a line is none that a window broke off the one above."""
    if stands_alone(SITE, line) or line.lower.startswith(words.BEGINNINGS):
        return True
    return bool(read_facts(line.text).parts or read_numbered(line.text)[1])


def read_shown(lines: list[Line]) -> list[Page]:
    """The page of an article without numbers or a day, by a title over people that are sure, and an abstract."""
    page = _read_page(unwrap(lines, _stands_alone), shown=True)
    return [page] if page and is_shown(page) else []


def _read_page(lines: list[Line], *, shown: bool = False) -> Page | None:
    if sum(line.lower.startswith(words.LISTED) for line in lines) > 1:
        return None  # an issue's articles in a list
    page = Page(lines)
    leave_links(page)
    leave_trail(page)
    _pass_menus(page)
    _use_footer(page)
    use_serial(page)
    walk = Article(page, SITE)
    walk.run(_pass_above(page))
    leave_buttons(page, walk.head)
    head = _above_abstract(page, [at for at in walk.head if page.marks[at] is None])
    head = _without_journal(page, head)
    dated = find(page, *FACTS, "available_date", "accepted", "published") or _is_first_page(page)
    if not dated and not shown and cited_title(page, head) is None:
        return None  # whatever stands in the head
    use_head(page, head)
    use_cited_people(page, head)
    told = find(page, *FACTS) or _is_article(page) or cited_title(page, walk.head) is not None
    if not told and not (shown and is_shown(page)):
        return None
    _use_prose(page)
    for leave in (leave_glued, leave_button, leave_menu):
        leave(page)
    use_own_citation(page)
    use_wrapped_citation(page)
    use_journal_above(page)
    _use_kind(page, head)
    _date(page)
    leave_ahead(page)
    tell_numbers(page)
    return page


def _above_abstract(page: Page, head: list[int]) -> list[int]:
    """The lines of the head, or where these name nobody, those right above the abstract that no word tells, if they are
    a title over people: below what a journal prints first."""
    told = (at for at, mark in enumerate(page.marks) if mark and "abstract" in mark.rule.lower())
    end = next((at for at, mark in enumerate(page.marks) if mark and "abstract" in mark.fields), 0)
    end = min(next(told, end), end)
    start = end
    while start and page.marks[start - 1] is None:
        start -= 1
    block = [*range(start, end)]
    if find_people(page, head) or not any(find_names(page, at) for at in block[1:]):
        return head
    for at in [at for at in head if at < start]:
        page.ignore(at, "above the title")
    return block


def _use_kind(page: Page, head: list[int]) -> None:
    """The kind, at the line of the container where there is one, else at the head."""
    told = (at for at, mark in enumerate(page.marks) if mark and "container_title" in mark.fields)
    rule = "container" if find(page, "container_title") else "site: publisher"
    use_kind(page, next(told, head[0] if head else 0), _kind(page), rule)


def _is_article(page: Page) -> bool:
    """Whether an abstract stands under people on a PDF's first page, or below a trail of issues, or beside the day it
    was accepted or online."""
    if find(page, "author") and _is_first_page(page):
        body = any(mark is not None and mark.rule == "article body" for mark in page.marks)
        return body or find(page, "abstract") is not None
    dated = find(page, "available_date", "accepted") or (
        find(page, "published")
        and ((find(page, "issn_print", "issn_electronic") and find(page, "author")) or find(page, "keywords"))
    )
    return dated is not None and (_is_empty(page) or find(page, "abstract") is not None)


def _is_empty(page: Page) -> bool:
    """Whether the heading of an abstract stands over none, as at Cambridge above a review."""
    online = any(line.lower.startswith(words.ONLINE) for line in page.lines) and find(page, "author") is not None
    return online and any(mark is not None and mark.rule == "heading: abstract" for mark in page.marks)


def _is_first_page(page: Page) -> bool:
    if find_trail(page) is not None:
        return True
    return any(line.lower.startswith(words.FIRST_PAGE) or words.LETTERED in line.text for line in page.lines)


def _kind(page: Page) -> str:
    """By what the work stands in; a preprint says of itself that it is one."""
    container = find(page, "container_title")
    if container and words.PROCEEDINGS.fullmatch(container.text) and not find(page, "volume"):
        return "paper-conference"
    if find(page, "event_title") or any(line.lower.startswith(words.PROCEEDINGS_ARTICLE) for line in page.lines):
        return "paper-conference"
    if find(page, "collection_title") and not container:
        return "report"
    if _is_preprint(page):
        return "article"
    if find(page, "isbn_print", "isbn_electronic") and not find(page, "volume", "container_title"):
        return "book"
    return "article-journal"


def _is_preprint(page: Page) -> bool:
    doi = find(page, "doi")
    if doi and words.COLD_SPRING_HARBOR.search(doi.text):
        return True
    lowers = [line.lower for line in page.lines]
    said = any(lower.startswith(words.PREPRINT) and lower not in words.FURNITURE for lower in lowers)
    return said or any(lower == words.FOLLOW or lower.endswith(words.UNREVIEWED) for lower in lowers)


def _pass_menus(page: Page) -> None:
    """Each "Abstract" but the last is a link down the page, and what ends with a slash leads up to it: "Archives /"."""
    for at, line in enumerate(page.lines):
        if line.text.endswith(" /"):
            page.ignore(at, "menu")
    headings = [at for at, line in enumerate(page.lines) if line.lower.rstrip(" :") == "abstract"]
    headings = [at for at in headings if page.marks[at] is None]
    for at in headings[:-1]:
        page.ignore(at, "contents of the article")


def _use_prose(page: Page) -> None:
    """The paragraph right over the article's text, where an abstract has no heading (Frontiers)."""
    body = next((at for at, line in enumerate(page.lines) if line.lower in INTRODUCTION), 0)
    if body and not find(page, "abstract") and page.marks[body - 1] is None:
        use_abstract_above(page, body)


def _use_footer(page: Page) -> None:
    """At the foot of a PDF's page, where the text has begun, Cambridge prints the DOI over its own name."""
    for at, line in enumerate(page.lines):
        if line.lower == words.ONLINE and at:
            doi_line(page, at - 1)


def _pass_above(page: Page) -> int:
    """Where the work begins, where a line over or under its title tells that; what stands above is the site's."""
    lowers = [line.lower for line in page.lines]
    under = next((at for at in range(1, len(lowers)) if _is_under_title(page, at)), None)
    over = next((at for at, lower in reversed([*enumerate(lowers)]) if _is_over_title(lower)), None)
    while under and lowers[under - 1].startswith(words.BESIDE_TITLE):
        under -= 1
    serial = next((at for at, lower in enumerate(lowers) if at and lower.startswith(words.ISSN_BELOW)), None)
    start = serial or (over if over is not None else under - 1 if under else 0)
    if serial:
        page.use(serial - 1, "container_title", "journal")
    for at in range(start):
        if lowers[at] in words.PARTS or not read_kind(page, at):
            page.ignore(at, "above the title")
    return start


def _is_over_title(lower: str) -> bool:
    """Whether a line tells that the title stands below it: the kind, or SciELO's source with its link."""
    return lower.startswith(words.OVER_TITLE) or " • https://doi.org/10." in lower


def _is_under_title(page: Page, at: int) -> bool:
    lower = page.lines[at].lower
    if lower.startswith("by ") and words.PRESS.fullmatch(page.lines[at].text):
        return False  # "by Fen Publishing"
    return (
        lower.startswith(words.UNDER_TITLE)
        or lower == "by"
        or bool(words.NUMBERED_BELOW.fullmatch(page.lines[at].text))
    )


def _without_journal(page: Page, head: list[int]) -> list[int]:
    """The journal stands over its numbers, and may stand again elsewhere."""
    head = _without_press(page, head)
    if head and head[0] and page.lines[head[0] - 1].lower.startswith(NEW_VERSION):
        page.use(head[0], "container_title", "journal")
    for at in head:
        below = page.lines[at + 1].lower.lstrip(", ") if at + 1 < len(page.lines) else ""
        over = below.startswith(words.UNDER_JOURNAL) and _is_journal(page, head, at)
        if not find(page, "container_title") and (over or _is_under_numbers(page, at)):
            page.use(at, "container_title", "journal")
    journal = find(page, "container_title")
    again = {at for at in head if journal and page.lines[at].text.removeprefix("ELSEVIER ") == journal.text}
    for at in again:
        page.ignore(at, "journal again")
    return [at for at in head if at not in again]


def _without_press(page: Page, head: list[int]) -> list[int]:
    """Between the journal and its numbers its publisher may stand, or a date."""
    numbers = next((at for at, mark in enumerate(page.marks) if mark and "volume" in mark.fields), 0)
    dated = page.marks[numbers - 1] if numbers else None
    at = numbers - 1 - (dated is not None and dated.fields == ("issued",))
    press = at if at in head and at - 1 in head and words.PRESS.fullmatch(page.lines[at].text) else None
    journal = at - 1 if press else at if at != numbers - 1 and at in head[1:] else None
    if press:
        page.use(press, "publisher", "publisher")
    if journal and not find(page, "container_title"):
        page.use(journal, "container_title", "journal")
    return [at for at in head if at not in (press, journal)]


OPEN = regex(r" (?:in|of|the|and|for|on|to|by|with|an?|at|from)$")  # of a title that goes on elsewhere


def _is_under_numbers(page: Page, at: int) -> bool:
    """Whether a line is called as a journal, under its volume and serial number: "Journal of Rain", under "ISSN …"."""
    above = page.marks[at - 1] if at else None
    numbered = above is not None and above.rule == "numbered" and find(page, "volume") is not None
    return numbered and SERIAL_NAME.fullmatch(page.lines[at].text) is not None


def _is_journal(page: Page, head: list[int], at: int) -> bool:
    """Whether a line over numbers is no name of a person, or stands where no person would."""
    if NO_TITLE.search(page.lines[at].text) or page.lines[at].text[0].isdecimal() or OPEN.search(page.lines[at].text):
        return False
    if at - 1 in head and are_translations(page.lines[at - 1].text, page.lines[at].text):
        return False  # the title in another language
    again = [other for other in head if page.lines[other].text == page.lines[at].text]
    if at and page.lines[at - 1].text.endswith("Affiliations"):
        return True  # what ends the people
    menu = at + 2 < len(page.lines) and page.lines[at + 2].lower.startswith("submit an article")
    return not find_names(page, at) or at == head[0] or len(again) > 1 or menu


def _date(page: Page) -> None:
    """ "Published: March 5, 2020" dates the work where it is of no issue; else it was put online then."""
    rename(page, "published", "available_date" if find(page, "issued") else "issued", unless="")
    if any(field.name == "csl_type:article" for field in page.draft.fields):
        rename(page, "available_date", "issued", unless="issued")  # a preprint has no issue

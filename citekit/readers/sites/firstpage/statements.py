"""What a publisher lets an author print over a manuscript: "This is an Accepted Manuscript of an article published by
… in …, available online: …", "This is the peer reviewed version of the following article: …".

A sentence names the journal, or has a citation of the work; the link behind it has the DOI of what was published.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import read_citation, use_citation
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import named
from citekit.readers.sites.firstpage.running_heads import HEADS
from citekit.readers.sites.people import whole
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.citations import Citation
    from citekit.readers.page import Page

RULE = "statement on a manuscript"
DEPTH = 40
"""One stands no deeper."""
LINES = 10
"""It takes no more."""
LONGEST = 3000
REST = 5
"""So many lines go on behind its link."""
OPENS = (
    r"(?:(?:©|Copyright|\(c\))[^.]{2,60}\. ?|Notice: ?)?(?:This is (?:an?|the) (?:accepted|original|submitted|final|"
    r"definitive|peer[- ]reviewed|pre-peer[- ]review(?:ed)?|post-peer-review|pre-copyedited|pre-?print|post-?print"
    r"|author)|The (?:definitive|final (?:publication|authenticated|published)|version of record|published version"
    r"|following (?:article|paper) appeared)|This (?:version of the (?:article|contribution|chapter) has been accepted"
    r"|(?:article|paper) has been (?:published|accepted) |article may be downloaded for personal))"
)
DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d\d/\d\d/\d{4}|[A-Z][a-z]{2,8} \d{4})"
STARTS = regex(rf"[*_>\s]*{OPENS}\b", re.IGNORECASE)
LINK = regex(
    r"(?:https?://(?:dx\.)?doi\.org/|https?://(?:www\.)?(?:tandfonline\.com|onlinelibrary\.wiley\.com|link\.springer\.com"
    r"|academic\.oup\.com)/(?:(?:doi|full|abs|article|chapter)/)*|\b(?:DOI|doi)[:#]? ?)"
    r"\[?(?P<doi>10\.\d{4,9}/[^\s\]]*[\w)])"
)
NAME = r"(?:the )?(?P<container_title>[^\W\d_][^\d\[\]]{2,120}?)"
NUMBERS = (
    r"(?:,? \[?(?:[Vv]ol(?:ume|\.)?|VOL) ?(?P<volume>\d{1,4})"
    r"(?:,? ?\(?(?:[Ii]ssue|ISSUE|[Nn]o\.|[Nn]umber) ?(?P<issue>[\d/–-]{1,7})\)?)?"
    r"(?:,? pp?\. ?(?P<page>\w{1,9}[–-]\w{1,9}))?(?:,? \(?(?P<issued>(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d)\)?)?\]?)?"
)
ENDS = r"(?:,? available |\. (?=[A-Z])|,? ?\[|[.,]? https?:|[.,]? (?:DOI|doi)\b)"
JOURNAL = regex(
    r"(?P<kind>article|paper|work|manuscript|chapter)(?: that was| that has been| which was| which has been| has been)?"
    r" (?:published|accepted for publication)(?: by (?P<publisher>[A-Z][^.,;:]{2,60}?)(?: Group)?)?"
    rf"(?: in a revised form)?,? in {NAME}(?: on (?P<published>{DAY}))?{NUMBERS}"
    rf"(?:,? following peer review|,? after peer review|{ENDS})"
)  # "article published by Fen Press in Mires on 3 March 2019, available online", "work that was accepted for …"
RECORD = regex(
    r"(?:[Vv]ersion of [Rr]ecord|definitive version)(?: was| has been| is)?(?: subsequently)? published in"
    rf" {NAME}{NUMBERS}{ENDS}"
)
CITED = regex(
    r"(?:following (?:article|paper)(?: appeared in)?|[Vv]ersion of [Rr]ecord|appeared in):? ?(?P<open>[\[(])?"
    r"(?P<cited>(?!is |was |has |published )\S.{30,700}?)"
    r"(?(open)[\])]),? (?:which has been published|is available (?:online )?at|and may be found)"
)
PEOPLE = regex(r", |: ")
"""What stands between people and a journal with numbers: "K. Lind and M. Ito, Mires 3, 044101 (2019)"."""
CUT = ("/", "-", "_")
"""A link that ends so at the end of a line goes on below."""


def use_statement(page: Page) -> bool:
    """Take the statement over a manuscript; whether it says what kind of work this is."""
    for at, line in enumerate(page.lines[:DEPTH]):
        if page.marks[at] is None and STARTS.match(line.text):
            last = _end(page, at)
            if last < 0:
                continue
            joined = Joined(page, [whole(page, one) for one in range(at, last + 1)])
            if (told := _use(page, at, joined)) is not None:
                _leave(page, at, last)
                return told
    return False


def _end(page: Page, first: int) -> int:
    """The line on which a statement's link ends; -1 if it has none."""
    for last in range(first, min(first + LINES, len(page.lines))):
        if last > first and page.marks[last] is not None:
            break
        joined = Joined(page, [whole(page, one) for one in range(first, last + 1)])
        link = LINK.search(joined.text)
        if len(joined.text) > LONGEST:
            break
        if link and not (joined.text.endswith(CUT) and link.end() >= len(joined.text) - 1):
            return last
    return -1


def _use(page: Page, at: int, joined: Joined) -> bool | None:
    """The parts of a statement; whether they tell the kind. None if it has neither journal nor
    citation, or none that can be read."""
    cited, link = CITED.search(joined.text), LINK.search(joined.text)
    citation = read_citation(cited["cited"]) if cited else None
    head = _headed(cited) if cited and not citation else None
    names = (
        [head] if head else [found for form in (JOURNAL, RECORD) if not cited and (found := form.search(joined.text))]
    )
    if link is None or not (citation or names):
        return None
    if cited and citation:
        use_citation(joined, _moved(citation, cited.start("cited")))
    for found in names:
        _use_named(page, joined, found)
    if not find(page, "doi"):
        joined.use("doi", RULE, *link.span("doi"), "page")
    if any(found.groupdict().get("kind") == "chapter" for found in names):
        use_kind(page, at, "chapter", RULE)
        return True
    return citation is not None


def _headed(cited: re.Match[str]) -> re.Match[str] | None:
    """A journal with numbers behind people."""
    start, end = cited.span("cited")
    cuts = [found.end() for found in PEOPLE.finditer(cited.string, start, end)]
    return next((found for cut in cuts for form in HEADS if (found := form.fullmatch(cited.string, cut, end))), None)


def _moved(citation: Citation, by: int) -> Citation:
    parts = tuple(part._replace(start=part.start + by, end=part.end + by) for part in citation.parts)
    return citation._replace(parts=parts)


def _use_named(page: Page, joined: Joined, found: re.Match[str]) -> None:
    for name, start, end in named(found):
        if name != "kind" and not find(page, name):
            joined.use(name, RULE, start, end, "page")


def _leave(page: Page, first: int, last: int) -> None:
    """Pass over the rest of a statement: how it may be used."""
    for at in range(first, last + 1):
        page.ignore(at, RULE)
    text = page.lines[last].text
    link = LINK.search(text)
    behind = text[link.end() :].strip(" .]") if link else ""
    for at in range(last + 1, min(last + 1 + REST, len(page.lines))):
        above = page.lines[at - 1].text
        if page.marks[at] is not None or page.lines[at].gap or not behind or above.rstrip().endswith("."):
            break
        page.ignore(at, RULE)

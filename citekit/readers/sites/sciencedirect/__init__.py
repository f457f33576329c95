"""ScienceDirect: the people stand behind "Author links open overlay panel", in old copies without separators."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.glued import split_glued, use_glued
from citekit.readers.sites.head import tell_numbers, use_head, use_titles
from citekit.readers.sites.lists.several import Anchor, above, begins, read_each
from citekit.readers.sites.numbers import use_numbers
from citekit.readers.sites.people import is_marks, is_people, use_byline, whole
from citekit.readers.sites.sciencedirect.words import FURNITURE, GENRES, HEADINGS, ROWS
from citekit.readers.sites.site import Site, Walk, doi_line, find, use_genre, use_kind

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.lines import Line

PANEL = "author links open overlay panel"
HISTORY = regex(
    r"(?P<kind>Received in revised form|Received|Revised|Accepted|Available online|Version of Record|Published)\s+"
    r"(?P<date>\d{1,2} [A-Z][a-z]+ \d{4})"
)  # "Received 21 May 2008, Accepted 28 October 2008, Available online 6 December 2008."
DATES = {"Received": "submitted", "Accepted": "accepted", "Available online": "available_date"}
ONLINE = regex(r"Available online (?P<date>\d{1,2} [A-Z][a-z]+ \d{4})(?:, (?P<article>\w{4,12}))?$")
# "Available online 5 May 2024, 123456"
RIGHTS = regex(
    r"(?:https?://(?:dx\.)?doi\.org/)?(?P<doi>10\.\d{4,9}/[^\s\[]+?)(?:\s*\[?Get rights and ?content|,? How to Cite).*"
)
IN_PRESS = regex(r"In Press, .{4,40}|Articles? in Press(?:, .{4,40})?", re.IGNORECASE)  # "In Press, Corrected Proof"
LETTERED = regex(r"a ?[A-ZÀ-Þ]")  # "aFaculty of Ponds, Porto"
LETTER = regex(r"[a-h]")  # on a line of its own, over the place
GLUED_WORDS = regex(r"Keywords?(?=[A-Z]).*")  # "KeywordsWind turbinePower curve": where one ends is not known
GLUED_TERMS = regex(r"(?:[^;,]*?[^\W\d_A-ZÀ-Þ](?=[A-ZÀ-Þ])){2}[^;,]*")  # the same below the heading
GLUED_NUMBERS = regex(r"(?<=[a-z)])(?=Volumes? \d)")  # "Journal of Cleaner ProductionVolume 210, …"
CHAPTER = regex(r"Chapter (?P<number>\w{1,5})\s*[-–:]\s*(?=\S)")  # "Chapter 7 - Wind energy"
BEHIND = regex(
    r"(?:references|cited by|(?:recommended articles ?)?citing articles|recommended articles) \(\d+\)"
    r"|\d{1,2}\.? introduction|1\. .{3,60}"
    r"|section snippets|cited by \d+.*", re.IGNORECASE
)  # fmt: skip
FURNISHED = regex(
    r"(?:journal home ?page for|(?:selection and/?(?:or)? )?peer[- ]review under (?:the )?responsibility"
    r"|under a(?:n elsevier)? (?:creative commons|user)|copyright ©|©|view large|download:).*"
    r"|(?:(?:show (?:more|less)|outline|add to mendeley|share|cite|export)\s*){2,6}"
    r"|.{0,12}get rights and ?content|https?://(?!doi\.org|dx\.doi).*", re.IGNORECASE
)  # fmt: skip
NAME = regex(r"[^\W\d_a-zß-öø-ÿ][^\d.!?|:]{3,90}")  # "Trends in Pharmacological Sciences"
NUMBERED = ("volume", "available online", "in press")  # how lines between container and title begin
VOLUME = regex(r"volumes? \d")
CLOSE = 3  # lines between the container and its numbers: "View PDF", "Download full issue"


def _history(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if not text.startswith(("Received", "Available", "Accepted", "Revised")):
        return False
    if online := ONLINE.fullmatch(text):
        page.use(at, "available_date", "history", *online.span("date"))
        if online["article"]:
            page.use(at, "article_number", "history", *online.span("article"))
        return True
    found = list(HISTORY.finditer(text))
    for event in found:
        if field := DATES.get(event["kind"]):
            page.use(at, field, "history", *event.span("date"))
        page.ignore(at, "history")
    return bool(found)


def _status(page: Page, at: int) -> bool:
    if IN_PRESS.fullmatch(page.lines[at].text):
        page.use(at, "text:status", "status")
        return True
    return False


def _rights(page: Page, at: int) -> bool:
    """ "https://doi.org/10.1016/…Get rights and content": two links run together."""
    found = RIGHTS.fullmatch(page.lines[at].text)
    if found:
        page.use(at, "doi", "link", *found.span("doi"))
    return found is not None


def _furniture(page: Page, at: int) -> bool:
    under = page.marks[at - 1] if at else None
    glued = GLUED_TERMS if under and under.rule == "heading: keywords" else GLUED_WORDS
    if glued.fullmatch(page.lines[at].text):
        page.unread(at)
        return True
    if FURNISHED.fullmatch(page.lines[at].text):
        page.ignore(at, "furniture")
        return True
    return False


def _container(page: Page, at: int) -> bool:
    """ "Journal of Cleaner ProductionVolume 210, …": the container glued to its numbers."""
    text = page.lines[at].text
    glued = GLUED_NUMBERS.search(text) if "Volume" in text and not find(page, "volume") else None
    if glued and use_numbers(page, at, glued.start()):
        page.use(at, "container_title", "container", 0, glued.start())
    return glued is not None and find(page, "volume") is not None


SITE = Site(
    "ScienceDirect", ROWS, HEADINGS, FURNITURE,
    (_history, _status, _rights, doi_line, use_numbers, _container, _furniture), ends=BEHIND,
)  # fmt: skip


def _over_title(lines: list[Line], at: int) -> bool:
    """Kind, numbers, and the container over these."""
    numbered = lines[at].lower.startswith(NUMBERED) or lines[at + 1].lower.startswith(NUMBERED[:2])
    return numbered or lines[at].lower in GENRES


ANCHOR = Anchor(begins(PANEL), above(_over_title))


def read_sciencedirect(lines: list[Line]) -> list[Page] | None:
    """The page of one article or chapter of ScienceDirect."""
    return read_each(lines, SITE, ANCHOR, _read_page)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    panel = next((at for at, line in enumerate(lines) if line.lower.startswith(PANEL)), None)
    walk = Walk(page, SITE)
    _pass_menu(page, walk, panel or 0)
    _pass_counts(page)
    walk.run()
    head = _without_container(page, walk.head, len(lines) if panel is None else panel)
    if panel is None or panel not in head:  # a copy without it, or with an abstract before it
        _use_head(page, _without_genre(page, head))
    else:
        _use_title(page, _without_genre(page, [at for at in head if at < panel]))
        _use_people(page, panel, [at for at in head if at > panel])
    if panel is None and not find(page, "author", "container_title", "doi"):
        return None  # the links down a page, with its title over them
    _use_kind(page, panel)
    tell_numbers(page)
    return page


def _pass_menu(page: Page, walk: Walk, panel: int) -> None:
    """What stands over the container is none of the work; headings one under another above the title are links down
    the page: "Abstract", "References (42)"."""
    opens = [walk.opens(at) for at in range(panel)]
    for at in range(panel):
        if opens[at] and (opens[at - 1 : at] == [True] or opens[at + 1 : at + 2] == [True]):
            page.ignore(at, "contents of the article")
    for at in range(_container_at(page, panel)):
        page.ignore(at, "above the title")


def _pass_counts(page: Page) -> None:
    """Pass over "Cited by (7)" over the abstract: behind it, it heads what is none of the work."""
    abstract = next((at for at, line in enumerate(page.lines) if line.lower == "abstract"), 0)
    for at, line in enumerate(page.lines[:abstract]):
        if page.marks[at] is None and COUNTED.fullmatch(line.lower):
            page.ignore(at, "furniture")


COUNTED = regex(r"(?:cited by|references) \(\d+\)")


def _container_at(page: Page, panel: int) -> int:
    """Where the container stands: over "Volume 54, October 2024, e03060" and buttons; 0 if it does not."""
    lowers = [line.lower for line in page.lines[:panel]]
    numbers = next((at for at, lower in enumerate(lowers) if VOLUME.match(lower)), 0)
    return max((at for at in range(numbers) if lowers[at] not in FURNITURE), default=0)


def _without_container(page: Page, head: list[int], panel: int) -> list[int]:
    """The container stands over the line of its numbers, or of the day it was put online."""
    rules = ("numbers", "history")
    numbers = next((at for at, mark in enumerate(page.marks[:panel]) if mark and mark.rule in rules), None)
    if numbers is None and (below := _container_below(page, head, panel)):
        page.use(below, "container_title", "container")
        return [at for at in head if at != below]
    if numbers is None or find(page, "container_title") or not any(at < numbers for at in head):
        return head
    at = max(at for at in head if at < numbers)
    if numbers - at > CLOSE:
        return head
    page.use(at, "container_title", "container")
    again = [other for other in head if other > at and page.lines[other].text == page.lines[at].text]
    for other in again:  # the name of the journal's picture
        page.ignore(other, "repeated")
    return [other for other in head if other != at and other not in again]


def _container_below(page: Page, head: list[int], panel: int) -> int:
    """The container right over the volume, both below the people; 0 for none."""
    volume = next((at for at, mark in enumerate(page.marks) if mark and "volume" in mark.fields), 0)
    return volume - 1 if volume - 1 > panel and volume - 1 in head and not find(page, "container_title") else 0


def _use_head(page: Page, head: list[int]) -> None:
    """Title and people of a copy without the panel; the one line over the title is the journal's name."""
    for at in head:
        if not page.lines[at].text.strip(" ,;"):
            page.ignore(at, "byline")
    use_head(page, head)
    over = [at for at in head if (mark := page.marks[at]) and mark.rule == "above the title"]
    if len(over) == 1 and not find(page, "container_title") and NAME.fullmatch(page.lines[over[0]].text):
        page.use(over[0], "container_title", "container")


def _without_genre(page: Page, head: list[int]) -> list[int]:
    rest = []
    for at in head:
        more = GENRES.get(page.lines[at].lower) if len(head) > 1 else None
        if more is None:
            rest.append(at)
        else:
            use_genre(page, at, more)
    return rest


def _use_people(page: Page, panel: int, below: list[int]) -> None:
    """The people behind the panel's words, or on the lines below them; then their affiliations."""
    text = page.lines[panel].text
    start = len(PANEL) + (text[len(PANEL) :].startswith(" "))
    people = [(panel, start, len(text))] if len(text) > start else []
    page.ignore(panel, "furniture")
    if people and NUMBERED_NAMES.search(text, start):
        page.unread(panel)
        return
    for index, at in enumerate(below):
        if at != panel + 1 + index or not _goes_on(page, people, at):
            break
        people.append(whole(page, at))
    alone = [at for at in below if LETTER.fullmatch(page.lines[at].text)]
    lettered = bool(alone) or any(LETTERED.match(page.lines[at].text) for at in below)
    affiliations = len(alone) or (sum(at > people[-1][0] for at in below) if people else 0)
    named = people[:1] if all(is_marks(page.lines[at].text) for at, _, _ in people[1:]) else people
    if people and not use_glued(page, named, lettered, affiliations):
        _use_pieces(page, people)
    for at in below:
        page.ignore(at, "affiliation")


# "KARINLIND1MEIITO2": what capitals alone do not part
NUMBERED_NAMES = regex(r"[A-ZÀ-Þ]{4}\d[A-ZÀ-Þ]{4}")


def _goes_on(page: Page, people: list[Piece], at: int) -> bool:
    """Whether a line goes on with the names: behind a comma, with one, with a name's letters; or is the first."""
    text = page.lines[at].text
    if not people or text.startswith(",") or is_marks(text):
        return True
    before = page.lines[people[-1][0]].text
    if split_glued(text) and split_glued(page.lines[people[0][0]].text[people[0][1] :]):
        return True
    return before.endswith(",") or (people[0][0] != people[-1][0] and is_people(text))


def _use_pieces(page: Page, people: list[Piece]) -> None:
    """Names between commas, or one on each line."""
    if any("," in page.lines[at].text[start:] for at, start, _ in people):
        use_byline(page, people, "byline")
        return
    for at, start, end in people:
        if is_marks(page.lines[at].text[start:]):
            page.ignore(at, "byline")
        else:
            use_byline(page, [(at, start, end)], "byline")


def _use_title(page: Page, lines: list[int]) -> None:
    chapter = CHAPTER.match(page.lines[lines[-1]].text) if lines else None
    if chapter:
        page.use(lines[-1], "chapter_number", "title", *chapter.span("number"))
    use_titles(page, lines, chapter.end() if chapter else 0)


def _use_kind(page: Page, panel: int | None) -> None:
    """A chapter where the numbers have no volume; else an article, with a container or without."""
    container = find(page, "container_title")
    book = find(page, "chapter_number", "isbn", "isbn_print") or (
        container and not find(page, "volume", "article_number") and find(page, "page", "issued")
    )
    at = next((at for at, mark in enumerate(page.marks) if mark and "container_title" in mark.fields), panel or 0)
    use_kind(page, at, "chapter" if book else "article-journal", "container" if container else "site: ScienceDirect")

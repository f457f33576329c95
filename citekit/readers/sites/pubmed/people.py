"""The people of a record on PubMed's site: with numbers of their affiliations, in windows of their own, or in short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.sites import bylines
from citekit.readers.sites.nlm import read_short_names
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.page import Page

EXPAND = regex(r"(?:collaborators?, )?(?:affiliations?|collaborators?) (?:expand|collapse)", re.IGNORECASE)
SOURCES = frozenset({"citation", "source"})
"""Rules of the line that says what the work is in, over title and people."""
NUMBERED = regex(r"[^\W\d_](?: #)?(?: \d{1,2})+[,;]")  # "Jane Doe 1 2, John Roe # 3;"


def people_without_journal(page: Page, head: list[int]) -> int | None:
    """Where no journal was copied, the people stand over the button that shows their affiliations."""
    button = find_button(page)
    if not head[1:] or button - 1 not in head[1:] or not find(page, "pmid"):
        return None
    use_kind(page, button, "article-journal", "site: PubMed")
    return use_numbered(page, head, button) or _use_line(page, button - 1)


def use_found(page: Page) -> int | None:
    """People with what the site shows of each in a window, which ends with a link to the person's articles; where they
    begin."""
    links = [at for at, line in enumerate(page.lines) if line.text.startswith(FIND)]
    names = [page.lines[at].text[len(FIND) :] for at in links]
    if not names or names[0] not in (texts := [line.text for line in page.lines[: links[0]]]):
        return None
    start, end = texts.index(names[0]), links[-1] + 1
    for at in sorted(dict(zip(reversed(names), reversed(links), strict=True)).values()):  # each where it stands first
        use_byline(page, [(at, len(FIND), len(page.lines[at].text))], "byline")
    end += end < len(page.lines) and SIGNS.fullmatch(page.lines[end].text) is not None
    for at in [at for at in range(start, end) if page.marks[at] is None]:
        page.ignore(at, "affiliation")
    return start


FIND = "Find articles by "  # "Find articles by Jane Doe"
SIGNS = regex(r"[\d\s,;*†‡§¶✉]+")  # "1, 2, *" behind the last of them


def find_button(page: Page) -> int:
    """Where the button is that shows the affiliations; 0 for nowhere."""
    return next((at for at, line in enumerate(page.lines) if EXPAND.fullmatch(line.text)), 0)


def use_numbered(page: Page, head: list[int], button: int) -> int | None:
    """People with affiliation numbers, which a window may have broken: from the first of them to the button."""
    for start in [at for at in head[1:] if at < button and NUMBERED.search(page.lines[at].text)]:
        lines = range(start, button)
        together = all(at in head and not page.lines[at].gap for at in lines[1:])
        if together and is_people(" ".join(page.lines[at].text for at in lines)):
            use_byline(page, [whole(page, at) for at in lines], "byline")
            return start
    return None


def _use_line(page: Page, at: int) -> int:
    use_byline(page, [whole(page, at)], "byline")
    return at


def use_people(page: Page, at: int) -> bool:
    """ "Anders H Rosengren 1, Ramunas Jokubka", "Rosengren AH1, Jokubka R"; not the title."""
    text = page.lines[at].text
    names = read_short_names(text, 0, len(text)) if "," in text or text.endswith(".") else None
    if names and len(names) > 1:
        for name, start, end in names:
            Joined(page, [whole(page, at)]).use(name, "byline", start, end, "page")
        page.ignore(at, "byline")
        return True
    above = any(mark and mark.rule in SOURCES for mark in page.marks[:at])
    if not above or all(page.marks[:at]):
        return False
    if is_people(text):
        use_byline(page, [whole(page, at)], "byline")
        return True
    if DEGREES.search(text) and len(bylines.find_names(page, at)) > 1:
        bylines.use_people(page, [at])
        return True
    return False


DEGREES = regex(r", [A-Z][A-Za-z]{1,4}\b.*\d")
# "Mei Ito, PhD, RN, 1 , 2 Karin Lind, MSc,corresponding author 3 and Jo Ek, PhD 1", of PubMed Central until 2024

"""A line of facts, as publishers print it: "Pages 1-9 | Received 12 Mar 2018, Published online: 3 Dec 2019".

Between commas, bars and slashes stand numbers, days with what happened on them, a DOI; what stands before all of them
is the journal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.remembered import remembered
from citekit.readers.sites.genres import GENRES
from citekit.readers.sites.numbers import read_part
from citekit.readers.sites.site import LINK, find

if TYPE_CHECKING:
    from citekit.readers.page import Page

LONGEST = 400
MONTHS = "ary|rch|ril|May|une|uly|ust|ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# "May, 1923", "May 5, 1923"
DATED = rf"(?:(?<=(?:{MONTHS}),)|(?<=(?:{MONTHS}) \d,)|(?<=(?:{MONTHS}) \d\d,))\s\d{{4}}(?:\b|(?=DOI))"
CUT = regex(
    rf"(?<!\s)\s*(?:[|;/•]|,(?!{DATED})(?![^()]{{0,40}}\)))\s+"
    r"|(?<!\s)\s*\|\s*|(?<!\s)\s+-\s+(?=Issue|Vol|(?:19|20)\d\d \|)|(?<!\s)(?<!DOI:)\s*(?=https?://)|(?<!\s)(?=DOI: )"
    r"|: (?=Issue \w)|(?<!\s)\s+(?=Issue \w|N[Oo]\. \d|Volume \d|pp?\. |[Pp]ages \d|e\d+\b"
    r"|\([A-Z]?[a-z]{0,8}[.,]{0,2} ?\d{4}\)|Article history"
    r"|(?:Research|Review) Article|Available online)|(?<=\d)\s{2,9}(?=(?:Accepted|Published|Revised): )"
    r"|(?<=[\w.])\s*(?=Citations: )"
)
# "Volume 46, Issue 11 p. 2131-2149", "First published: 14 June 2021 https://doi.org/10.1002/esp.5183Citations: 12"
EVENT = regex(
    r"(?:Version \d{1,2} : )?(?P<event>(?:Article )?First published(?: online| on(?= \d)| as a Review in Advance on)?"
    r"|Published in Print|Published online(?: by Cambridge University Press)?|Published(?: on(?= \d))?"
    r"|Version of Record online|Issue (?:Published|Online)|(?:Received )?(?:in )?Revised(?: form)?|Accepted|Corrected"
    r"|(?:Submission )?Received|Submitted|Available online|Originally published|Version published"
    r"|Posted|Approved|Online(?=:)"
    r"|(?:Print )?Publication Date)"
    r"(?:\s{0,3}:)?\s*(?P<date>.{6,30}?)(?: Version history| \(\d\d:\d\d[^()]{0,16}\))?[.;]?", re.IGNORECASE,
)  # fmt: skip
EVENTS = {
    "received": "submitted", "submission received": "submitted", "submitted": "submitted", "accepted": "accepted",
    "approved": "accepted", "issue published": "issued",
    "published": "published", "published on": "published", "posted": "published", "publication date": "published",
    "version published": "published", "published in print": "issued", "print publication date": "issued",
    "originally published": "published", "revised": "", "corrected": "", "in revised form": "",
    "received in revised form": "", "received revised": "",
    "issue online": "",
}  # fmt: skip
"""What happened on a day -> raw field; it was put online on any other. "published" may be either."""
PASSED = regex(
    r"Citations: \d+|Article history|(?:Research|Review) Article|\(\d+ pages\)|Cite as"
    r"|(?:© ?)?\d{4} .{0,60}IOP Publishing.{0,20}", re.IGNORECASE,
)  # fmt: skip
# "2013 IOP Publishing Ltd", "© 2020 The Author(s). Published by IOP Publishing Ltd"
AHEAD = regex(r"Early View|Latest Articles|First ?View|Online First|Ahead of Print", re.IGNORECASE)
# "FirstView", where a volume would stand
WHOLE: tuple[tuple[str, re.Pattern[str]], ...] = (("", PASSED), ("text:status", AHEAD), ("doi", LINK))
YEARED = regex(r"(?P<container_title>(?!©)\D{3,80}) (?P<issued>\d{4})")  # "Sensors 2023, 23(12), 5754"
BOTH = regex(r"(?:Vol\.? )?(?P<volume>\d{1,4})\((?P<issue>[\w/–-]{1,9})\)")  # "12(3)", "Vol 15(4)"
RANGE = regex(r"(?P<page>\d+[-–]\d+)\.?")  # behind these, where it is no range of years: "1856-1869"
NUMBER = regex(r"(?P<article_number>[A-Za-z]?\d+|[a-z]{3,6}\d{3})")  # "A27", "e12", "lqac036"
ENDS = " ,;/"  # where a window broke the line
NUMERAL = regex(r"\d")
FRONT = "Front. "  # "Front. Psychol., 20 October 2022": what Frontiers prints over a title

CITED = regex(
    r"\((?:1[5-9]|20)\d\d[a-z]?(?:, [A-Z][a-z]+(?: \d{1,2})?)?\)[.:]? |[.,] (?:19|20)\d\d\. "
    r"|\bversion (?:is|of|was)\b|\bis available (?:online )?(?:at|from)\b|[,.?!][\"”] "
)
# "Lind, Karin (2014): Rain on bogs", "The definitive version is available at", "“Rain on bogs,” Mires": no journal
TITLED = ("container_title", "volume")

Part = tuple[str, int, int]


class Facts(NamedTuple):
    """What a line says: the end of the journal before its numbers (0 for none), parts with their fields, what is
    none of these."""

    journal: int
    parts: list[Part]
    others: list[tuple[int, int]]


def read_facts(text: str, start: int = 0) -> Facts:
    """The parts of a line from `start`; those to pass over have no name."""
    return _read_from(text, start) if start else _read_whole(text)


@remembered
def _read_whole(text: str) -> Facts:
    return _read_from(text, 0)


def _read_from(text: str, start: int) -> Facts:
    start += len(text[start:]) - len(text[start:].lstrip(" ,"))  # ", Volume 24", below the journal
    journal, parts, others = start, list[Part](), list[tuple[int, int]]()
    for first, last in pieces(text, start, _end(text), CUT):
        found = _read(text, first, last, behind=journal > start or (bool(parts) and parts[0][0] in TITLED))
        if found:
            parts += _as_article(found, parts)
        elif parts:
            others.append((first, last))
        else:
            journal = last
    if parts and (counted := COUNTED.match(text)):
        parts.append(("number_of_pages", *counted.span(2)))
    return Facts(journal if journal > start else 0, parts, others)


def _as_article(found: list[Part], parts: list[Part]) -> list[Part]:
    """A bare number behind year and volume that might be a year, too: "Sensors 2021, 11(4), 1926"."""
    (name, first, last), names = found[0], {name for name, _, _ in parts}
    if name == "issued" and last - first == YEAR and names >= {"issued", "volume"} and names.isdisjoint(PLACES):
        return [("article_number", first, last)]
    return found


YEAR = len("2021")
PLACES = ("page", "article_number")


def _end(text: str) -> int:
    """Where a line's last part ends: a full stop behind a number closes the line."""
    if counted := COUNTED.match(text):
        return counted.start(1)
    text = text.rstrip(ENDS)
    return len(text) - (text[-1:] == "." and text[-2:-1].isdecimal())


COUNTED = regex(r"Volume \d{4}(?: \(\d{4}\))?, Article ID \w+(, (\d{1,3}) pages)$")  # Hindawi


def use_facts(page: Page, at: int, start: int = 0, *, labelled: bool = False) -> bool:
    """Take what a line says, each fact once; nothing of a line that has other words, unless a label says what it is."""
    text = page.lines[at].text
    if len(text) - start > LONGEST or (not labelled and QUOTED.search(text, start)):
        return False
    if NOTICE.match(text):
        page.ignore(at, "notice of a correction")
        return True
    facts = _without_kind(text, start, read_facts(text, start))
    names = {name for name, _, _ in facts.parts}
    if not labelled and (facts.others or not _tells(text, facts, names)):
        return False
    if facts.journal and _is_no_journal(text, start := _behind_trail(text, start, facts.journal), facts.journal):
        return False
    if facts.journal:
        if text[start].islower() and (sentence := text.rfind(". ", start, facts.journal)) > 0:
            start = sentence + 2  # "towns of the north. Fen Journal, 35(1), 133-150": a title ends above it
        _use_once(page, at, "container_title", start, facts.journal)
    for name, first, last in facts.parts:
        _use_once(page, at, name, first, last)
    page.ignore(at, "facts")
    return True


def _without_kind(text: str, start: int, facts: Facts) -> Facts:
    """What a line says without a kind, a label or marks where the journal may stand."""
    before = text[start : facts.journal].rstrip()
    if facts.journal and not any(map(str.isalnum, before)):
        return facts._replace(journal=0)  # marks of Markdown
    if before.lower() in GENRES or before.endswith(":"):
        return facts._replace(journal=0)  # "Articles | Volume 24, issue 3", "DOI URL: https://…"
    return facts


def _is_no_journal(text: str, start: int, end: int) -> bool:
    """Whether what stands before the numbers is a citation, a day, or has numbers of its own."""
    return any(
        found is not None
        for found in (CITED.search(text, start, end), EVENT.match(text, start, end), NO_NAME.search(text, start, end))
    )


def _behind_trail(text: str, start: int, end: int) -> int:
    """Where the last step of a trail of pages begins: "Home / Journal of Rain", before its numbers."""
    trail = TRAIL.match(text, start, end)
    return text.rindex(trail[1], start, end) + len(trail[1]) + 1 if trail else start


TRAIL = regex(r"(?:Home|Inicio|Início|Accueil|Startseite|Beranda)\s([/>›»])\s")
# numbers with their issue or pages, a bracket that is not closed
NO_NAME = regex(r"\d ?\(\d{1,3}\)\s?[:,]|\d:\d|\([^()]*$")
QUOTED = regex(r", [\"“][^\"“”]{8,300}[,.?!][\"”] ")  # "K. Lind and M. Ito, “Rain,” Mires, vol. 3": a whole citation
# "Correction published on 6 May 2023, see Water 2023, 15(9), 1781."
NOTICE = regex(r"(?:Correction|Erratum|Corrigendum|Retraction|Expression of Concern) published on .{6,30}, see ")


def _tells(text: str, facts: Facts, names: set[str]) -> bool:
    """Whether the parts are enough to know such a line by: any of a line that has no other words."""
    if facts.journal and text.startswith(FRONT):
        return names == {"issued"}
    if facts.journal or "container_title" in names:
        return not names.isdisjoint({"volume", "doi", "text:status"})
    if names == {"page"} and (SHEET.fullmatch(text) or ": p" in text):
        return False  # "Bibliography: p. 203-208"
    return bool(names - {"issued", "article_number", ""}) or names == {""} or EVENT.match(text) is not None


SHEET = regex(r"[Pp]age \d{1,3}")  # of a viewer


def _use_once(page: Page, at: int, name: str, first: int, last: int) -> None:
    if name and not find(page, name):
        page.use(at, name, "facts", first, last)


def _read(text: str, first: int, last: int, *, behind: bool) -> list[Part]:
    """The parts of a piece; `behind` a journal or a volume a bare number is one, too."""
    for name, pattern in WHOLE:
        if found := pattern.fullmatch(text, first, last):
            return [(name, *found.span(found.lastindex or 0))]
    if (event := EVENT.fullmatch(text, first, last)) and is_date(event["date"]):
        return [(EVENTS.get(event["event"].lower(), "available_date"), *event.span("date"))]
    if behind and (numbers := _match((BOTH, RANGE), text, first, last)):
        return numbers
    part = read_part(text, first, last)
    if part and (part[0] != "article_number" or _is_article(text, first, last, behind=behind)):
        return [part]
    return _match((NUMBER if behind else YEARED,), text, first, last)


def _is_article(text: str, first: int, last: int, *, behind: bool) -> bool:
    """Whether a piece is an article number: a bare one behind numbers, "Article 1234", and not "Article Navigation"."""
    return NUMERAL.search(text, first, last) is not None and (behind or not text[first].isdigit())


def _match(patterns: tuple[re.Pattern[str], ...], text: str, first: int, last: int) -> list[Part]:
    """The named parts of the first pattern that a piece matches."""
    found = next((found for pattern in patterns if (found := pattern.fullmatch(text, first, last))), None)
    return [(name, *found.span(name)) for name in found.groupdict()] if found else []

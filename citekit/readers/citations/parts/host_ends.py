"""What stands at the ends of a host in styles that have more there than a name: pages before it, publisher, editors and
year behind it. Any reader may have left it in the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import longest_first, regex
from citekit.readers.citations.apa.hosts import MEETING
from citekit.readers.citations.parts.imprint import RANGES, looks_like_publisher, take_publisher
from citekit.readers.citations.parts.people import read_natural
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.words import KNOWN_PUBLISHERS, NEWSPAPER, NEWSPAPERS
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Part, Stretch

HOST = "container_title"
PAGED = regex(rf"[Pp]p?\.\s(?P<page>{RANGES})\sin\s(?=[^\W\d_a-z])")  # "Pp. 576–96 in Proceedings of …"
DATED = regex(r",\s(?P<year>(?:1[5-9]|20)\d\d)$")  # "Proceedings of the 2009 Conference on Rain, 2009"
KNOWN = "|".join(map(re.escape, longest_first(KNOWN_PUBLISHERS)))
# "Rain in Mires. ACM", "Rain in Mires : IEEE", "Rain in Mires, Oslo: Springer", "Rain in Mires. Fen University Press"
BEHIND = regex(
    rf"(?:[.,]|\s:)\s(?P<imprint>(?:[^\W\d_a-z][\w.\s-]{{1,30}}(?:,\s[A-Z]{{2}})?\s?:\s)?(?:{KNOWN}|[^.,:()]{{3,40}}\sPress))\.?$"
)
BRACKETED = regex(r",?\s\((?P<imprint>[^()\d]{2,60})\)$")  # "Rain in Mires (Springer)", "… (Oslo: Fen Press)"
# "Rain in Mires, K. Lind and I. Ito, eds."
EDITED = regex(r",\s(?P<names>[^\d,()]{4,60}(?:,\s[^\d,()]{4,40}){0,4}),\s[Ee]ds?\.$")
# "and J. Costa (Oslo: Fen Press)", "and Jo Costa. Oslo: Fen Press": the last of the editors before the publisher
LAST_EDITOR = regex(
    r"(?:and|&)\s(?P<name>[^\W\d_a-z][^\d,():]{2,50}?)(?:\s\((?P<inside>[^()]{2,60})\)|\.\s(?P<behind>[^\W\d_a-z]\w[^()]{1,60}))$"
)


def find_site(text: str, start: int, end: int) -> int:
    """Where the name of a site begins behind a title that is a sentence, and no name: "Rain in fens. Fen Watch"; 0
    where none does."""
    from citekit.readers.citations.composed.titles import is_name  # for such citations only

    places = sentences(text, start, end)
    site = places[-1] if places else 0
    return site if site and is_name(text[site:end]) and not is_name(text[start : site - 2]) else 0


def tidy_host(cut: Stretch) -> None:
    """Part what a host has at its ends, and the last editor before a publisher, into what they are."""
    tidy_imprint(cut)
    host = next((part for part in cut.parts if part.field == HOST), None)
    if host is None:
        _publisher_of_book(cut)
        return
    _tidy_publisher(cut)
    start = _pages_before(cut, host)
    end = _behind(cut, start, host.end)
    if (start, end) != (host.start, host.end):
        cut.parts[cut.parts.index(host)] = host._replace(start=start, end=end)
    if MEETING.search(cut.text, start, end) and not cut.has("issue"):
        _drop_year(cut)


def _publisher_of_book(cut: Stretch) -> None:
    """Take the publisher in brackets off the title of a book: "Rain in Mires (Springer)."."""
    title = next((part for part in cut.parts if part.field == "title"), None)
    found = BRACKETED.search(cut.text, title.start, title.end) if title and not cut.has("publisher") else None
    if title and found and found["imprint"].rpartition(": ")[2] in KNOWN_PUBLISHERS:
        cut.parts[cut.parts.index(title)] = title._replace(end=found.start())
        take_publisher(cut, *found.span("imprint"))
        cut.take("csl_type:book", *found.span("imprint"))


def tidy_imprint(cut: Stretch) -> None:
    """Part a publisher or a school from its town: "Fen Institute, York", "Lund: Lund College"; a newspaper is none."""
    at, part = next(((at, part) for at, part in enumerate(cut.parts) if part.field in PUBLISHERS), (0, None))
    if part is None or cut.has("publisher_place"):
        return
    text = cut.text[part.start : part.end]
    before, comma, town = text.rpartition(", ")
    if comma and is_city(town) and looks_like_publisher(before) and not SEVERAL.search(before):
        cut.parts[at] = part._replace(end=part.start + len(before))
        cut.take("publisher_place", part.end - len(town), part.end)
    town, colon, behind = text.partition(": ")
    if colon and is_city(town) and (part.field != "publisher" or looks_like_publisher(behind)):
        cut.parts[at] = part._replace(start=part.end - len(behind))
        cut.take("publisher_place", part.start, part.start + len(town))
    if not cut.has(HOST, "work_type", "edition", "collection_title") and is_newspaper(text):
        cut.parts[at] = part._replace(field=HOST)
        cut.take("csl_type:article-newspaper", part.start, part.end)


PUBLISHERS = frozenset({"publisher", "awarding_institution"})
SEVERAL = regex(r"\bUniversit\w+\sof\s(?:California|Wisconsin|Texas|North Carolina|Illinois|Nebraska|Massachusetts)$")
"""A university in several towns, each of which is part of its name: "University of California, Berkeley"."""


def is_newspaper(text: str) -> bool:
    """Whether a text is the name of a newspaper, which needs no publisher."""
    return text in NEWSPAPERS or (text.startswith(ARTICLES) and NEWSPAPER.search(text) is not None)


ARTICLES = ("The ", "Le ", "La ", "El ")


def _tidy_publisher(cut: Stretch) -> None:
    publisher = next((part for part in cut.parts if part.field == "publisher"), None)
    found = LAST_EDITOR.match(cut.text, publisher.start, publisher.end) if publisher else None
    if publisher is None or found is None or not cut.has("editor"):
        return
    cut.parts.remove(publisher)
    cut.take("editor", *found.span("name"))
    take_publisher(cut, *found.span("inside" if found["inside"] else "behind"))


def _pages_before(cut: Stretch, host: Part) -> int:
    found = None if cut.has("page") else PAGED.match(cut.text, host.start, host.end)
    if found is None:
        return host.start
    cut.groups(found)
    return found.end()


def _behind(cut: Stretch, start: int, end: int) -> int:
    """Where the name ends before its year, publisher and editors."""
    dated = DATED.search(cut.text, start, end) if MEETING.search(cut.text, start, end) else None
    if dated and any(part.field == "issued" and dated["year"] in cut.text[part.start : part.end] for part in cut.parts):
        end = dated.start()
    if not cut.has("publisher", "volume", "issue") and cut.text[start:end] not in cut.hints:  # "Commun. ACM"
        end = _publisher_behind(cut, start, end)
    edited = None if cut.has("editor") else EDITED.search(cut.text, start, end)
    return edited.start() if edited and read_natural(cut, *edited.span("names")) else end


def _publisher_behind(cut: Stretch, start: int, end: int) -> int:
    bare = start + len(cut.text[start:end].rstrip(" .,")) if cut.text[end - 1] in " ," else end
    found = BEHIND.search(cut.text, start, bare) or BRACKETED.search(cut.text, start, bare)
    if found is None or not looks_like_publisher(found["imprint"].rpartition(": ")[2]):
        return end
    take_publisher(cut, *found.span("imprint"))
    return found.start()


def _drop_year(cut: Stretch) -> None:
    """Leave the year out that stands for a volume of proceedings: "…, 1989, 223–48"."""
    years = {cut.text[part.start : part.end] for part in cut.parts if part.field == "issued"}
    cut.parts[:] = [
        part for part in cut.parts if part.field != "volume" or cut.text[part.start : part.end] not in years
    ]

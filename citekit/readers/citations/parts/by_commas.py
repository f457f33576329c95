"""A book or a part of one whose title, host, editors and publisher only commas or semicolons part.

"In Mires of Europe; Ray, J., Ed.; Fen Press: Oslo, 2018; pp 33–57" (ACS, MDPI), "in: J. Ray (Ed.), Mires of Europe,
Elsevier, Amsterdam, 2018, pp. 33–57" (Elsevier), "Ponds (Oslo: Fen Press, 2020), 33–35" (Chicago's notes, Nature).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import PLACE, RANGES, looks_like_publisher, take_publisher
from citekit.readers.citations.parts.pieces import EDITION_PIECE, EDITION_TAIL, cut_pieces, take_series
from citekit.readers.citations.parts.quoted_people import NATURAL, read_spoken
from citekit.readers.citations.stretch import sentences
from citekit.readers.cuts import pieces
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.parts.pieces import Piece
    from citekit.readers.citations.stretch import Stretch

# " (Oslo: Fen Press, 2020), 33–35", " (Fen Press, 2020)"
BRACKET = regex(
    rf"\s\((?P<imprint>[^()]{{2,80}}),\s(?P<issued>{YEAR})\)(?:,\s[Vv]ol\.\s(?P<volume>\w{{1,5}}))?"
    rf"(?:,\s(?:(?:[Cc]h(?:ap)?|[Ss]ec)\.\s\d[\d.]{{0,5}}|(?:pp?\.\s?)?{RANGES})){{0,2}}[\s.]*$"
)
# ". in Mires of Europe (eds Ray, J. & Ek, L.) 33–57"
PART = regex(
    rf"\.\s[Ii]n\s(?P<container_title>[^()]{{4,200}})\s\((?P<editors>[Ee]ds?\.?\s[^()]{{4,400}})\)(?:\s(?P<page>{RANGES}))?$"
)
# ". in Proceedings of the Rain Days 33–57", " in Proceedings of the Rain Days,"
PROCEEDINGS = regex(
    r"(?:[.?!]\s[Ii]n|,?\sin)\s(?P<container_title>(?:the\s)?(?:Proceedings|Proc\.)\s[^()]{4,200}?)(?:\s(?P<page>\d{1,5}[-–]\d{1,5}))?,?$"
)
EDITED_BY = regex(r",\sin\s(?P<container_title>[^()]{4,200}?),\sedited\sby\s(?P<spoken>[^()]{4,300})$")
BEHIND = regex(rf".*\),\spp?\.\s(?P<page>{RANGES})[\s.]*$")
SEMICOLON = regex(r"\s?;\s+")
EDITORS = regex(r"(?P<names>.{4,2000}?),\s[Ee]ds?\.?$")  # "Ray, J., Ed."
PAGES = regex(rf"(?:Vol\.\s(?P<volume>\w{{1,5}}),\s)?pp?\.?\s?(?P<page>{RANGES})[\s.]*$")
DATED = regex(rf",\s(?:\d[\d–-]{{0,5}}\s[A-Z][a-z]{{2,8}}\s)?(?P<issued>{YEAR})$")  # ", 2020", ", 3–5 May 2019"
NAME = regex(r"[^\W\d_][^,;&]{1,60},\s(?:[^\W\d_a-z]\.[\s-]?){1,4}(?=,|\s?&|\)|$)")  # "Ray, J.-P."


def read_in_brackets(cut: Stretch) -> bool:
    """A title with its publisher in brackets; before them may be the host of a part, with its editors and pages. Pages
    behind them are those which a note is about, not the work's."""
    found = BRACKET.search(cut.text, cut.start, cut.end)
    if found is None:
        return False
    take_publisher(cut, *found.span("imprint"))
    cut.groups(found, {"imprint": ""})
    cut.end = found.start()
    cut.tail(EDITION_TAIL)
    _cut_translator(cut)
    part = next((part for form in PARTS if (part := form.search(cut.text, cut.start, cut.end))), None)
    if part:
        _take_host(cut, part)
        if pages := BEHIND.match(found[0]):
            cut.take("page", found.start() + pages.start("page"), found.start() + pages.end("page"))
        cut.end = part.start() + (part[0][0] in "?!")
    cut.rest("title")
    return True


# ", trans. Jo Ray", ", translated by Jo Ray and Mei Ito", of Chicago's notes
TRANSLATED = regex(r",\strans(?:l?\.(?:\sby)?|lated\sby)\s(?P<names>[^,()\d]{4,120})$")


def _cut_translator(cut: Stretch) -> None:
    """Who translated a book, right before the brackets with its publisher."""
    found = TRANSLATED.search(cut.text, cut.start, cut.end)
    if found and read_spoken(cut, *found.span("names"), "translator"):
        cut.end = found.start()


PARTS = (PART, EDITED_BY, PROCEEDINGS)


def _take_host(cut: Stretch, part: re.Match[str]) -> None:
    cut.hosted = True
    cut.groups(part, {"editors": "", "spoken": ""})
    groups = part.groupdict()
    if "spoken" in groups:
        read_spoken(cut, *part.span("spoken"), "editor")
    if "editors" in groups:
        cut.each(NAME, "editor", part.start("editors") + part["editors"].index(" ") + 1, part.end("editors"))


def read_semicolons(cut: Stretch, field: str) -> bool:
    """ "Mires of Europe, 2nd ed.; Ray, J., Ed.; Fen Press: Oslo, 2018; pp 33–57"; `field` is the first piece."""
    parts = pieces(cut.text, cut.start, len(cut.text[: cut.end].rstrip(" .;")), SEMICOLON)
    series = [found for piece in parts[1:] if (found := SERIES.fullmatch(cut.text, *piece))]
    most = 3 + bool(series)
    dated = [at for at, (start, end) in enumerate(parts) if at < most and DATED.search(cut.text, start, end)]
    if len(parts) < 2 or not dated or (dated[-1] and sentences(cut.text, *parts[dated[-1]])):
        return False  # "Ponds; or, The Fen. Oslo: Fen Press, 2020": the semicolon is the title's
    for start, end in parts:
        if editors := EDITORS.fullmatch(cut.text, start, end):
            _take_editors(cut, *editors.span("names"))
        elif pages := PAGES.fullmatch(cut.text, start, end):
            cut.groups(pages)
    for found in series[:1]:
        cut.groups(found)
    _take_dated(cut, parts, dated[-1], field)
    return True


# "ACS Symposium Series 1290", "Wet Books Series, Vol. 12"
SERIES = regex(
    r"(?P<collection_title>[^\W\d_a-z][^\d]{2,80}?\b(?:Series|Ser\.)),?\s(?:[Vv]ol(?:ume|\.)\s|[Nn]o\.\s)?(?P<collection_number>\d{1,5})"
)


def _take_editors(cut: Stretch, start: int, end: int) -> None:
    """ "Ray, J., Ito", as turned names are; what stands between two of them is one word alone."""
    at = start
    for found in [*NAME.finditer(cut.text, start, end), None]:
        between = BETWEEN.search(cut.text, at, found.start() if found else end)
        if between:
            cut.take("editor", *between.span("name"))
        if found:
            cut.take("editor", *found.span())
            at = found.end()


BETWEEN = regex(r"(?:^|[,&\s])\s?(?:and\s)?(?P<name>[^\W\d_a-z][^\W\d_]{2,30})\W*$")


def _take_dated(cut: Stretch, pieces: list[Piece], at: int, field: str) -> None:
    """The piece with the year is the publisher, or the proceedings with their place."""
    year = DATED.search(cut.text, *pieces[at])
    if year is None:
        return
    cut.groups(year)
    if at:
        name, _, place = cut.text[pieces[at][0] : year.start()].partition(": ")
        cut.take("publisher", pieces[at][0], pieces[at][0] + len(name))
        cut.take("publisher_place", year.start() - len(place), year.start())
    _take_first(cut, (pieces[0][0], pieces[0][1] if at else year.start()), field)


def _take_first(cut: Stretch, piece: Piece, field: str) -> None:
    """A name, with its edition or its place behind it."""
    inner = cut_pieces(cut, *piece)
    if field == "title":  # "Fog, Rain, and Snow", before "; Fen Press"
        last = next((at for at, other in enumerate(inner) if at and EDITION_PIECE.fullmatch(cut.text, *other)), None)
        cut.take(field, inner[0][0], inner[(last or len(inner)) - 1][1])
        inner = inner[:1] + (inner[last:] if last else [])
    else:
        cut.take(field, *inner[0])
    for other in inner[1:]:
        if edition := EDITION_PIECE.fullmatch(cut.text, *other):
            cut.groups(edition)
    places = [other for other in inner[1:] if not EDITION_PIECE.fullmatch(cut.text, *other)]
    if places:
        cut.take("text:event_place", places[0][0], places[-1][1])


SPAN = regex(r"\d{1,5}[-–]\d{1,5}")
MOST = 4  # "ACM Press", "New York", "NY", "USA"
NAMED = regex(r"[^\W\d_a-zß-öø-ÿ][\w.’'&-]*(?:\s[^\W\d_a-zß-öø-ÿ&][\w.’'-]*){0,2}")  # "Saur", "Fen & Sons"


def read_commas(cut: Stretch, field: str) -> bool:
    """ "Mires of Europe, second ed., Elsevier, Amsterdam", "La pluie, Paris, Éditions du Marais", "Ponds, Poznań": if
    the publisher, a city or an edition shows itself."""
    pieces, before = cut_pieces(cut, cut.start), len(cut.parts)
    pieces = _without_collection(cut, _with_states(cut.text, pieces))
    if field == "container_title":
        pieces = _without_volume(cut, take_series(cut, pieces))
    editions = [at for at, piece in enumerate(pieces) if at and EDITION_PIECE.fullmatch(cut.text, *piece)]
    first = min([*editions, *_imprint_at(cut, pieces)], default=0)
    rest = [piece for piece in pieces[first:] if not EDITION_PIECE.fullmatch(cut.text, *piece)]
    paged = SPAN.fullmatch(cut.text, *rest[-1]) if rest and field == "container_title" else None
    if paged:
        rest.pop()
    if not first or not rest or len(rest) > MOST or _goes_on(cut, pieces[first][0]):
        del cut.parts[before:]
        return False
    if paged:
        cut.take("page", *paged.span())
    named = _without_curators(cut, pieces[:first])
    cut.take(field, cut.start, named[-1][1])
    for at in editions:
        cut.groups(EDITION_PIECE.fullmatch(cut.text, *pieces[at]))  # type: ignore[arg-type]
    _take_imprint(cut, rest)
    return True


STATE = regex(r"[A-Z]{2}")  # "MA"


def _with_states(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with a city and its state as one at the end: "Cambridge, MA"."""
    if len(pieces) < MOST - 1 or not STATE.fullmatch(text, *pieces[-1]) or not is_city(text[slice(*pieces[-2])]):
        return pieces
    return [*pieces[:-2], (pieces[-2][0], pieces[-1][1])]


# "coll. « Ombres »", "collection Ombres"
COLLECTION = regex(r"coll(?:\.|ection)\s(?:«\s?)?(?P<collection_title>[^«»]{2,80}?)(?:\s?»)?")


def _without_collection(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces but for the one that names the collection, in French."""
    found = {at: told for at, piece in enumerate(pieces) if at and (told := COLLECTION.fullmatch(cut.text, *piece))}
    for told in found.values():
        cut.groups(told)
    return [piece for at, piece in enumerate(pieces) if at not in found]


NUMBERED = regex(r"[Vv]ol(?:ume|\.)\s(?P<volume>\w{1,8})")  # "vol. 4"


def _without_volume(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces of a host but for its volume, right behind its name."""
    found = NUMBERED.fullmatch(cut.text, *pieces[1]) if len(pieces) > MOST - 2 else None
    if found is None:
        return pieces
    cut.groups(found)
    return [pieces[0], *pieces[2:]]


# "a cura di Jo Ray", behind a host's name
CURATED = regex(r"(?:a cura di|sous la dir(?:ection|\.) d(?:e\s|['’])|hrsg\. von|herausgegeben von|edited by)\s?")


def _without_curators(cut: Stretch, named: list[Piece]) -> list[Piece]:
    """The pieces of a name without those that say who edited it."""
    at = next((at for at, piece in enumerate(named) if at and CURATED.match(cut.text, *piece)), 0)
    found = CURATED.match(cut.text, *named[at]) if at else None
    people = pieces(cut.text, found.end(), named[-1][1], AND) if found else []
    if not people or not all(NATURAL.fullmatch(cut.text, *one) for one in people):
        return named
    for one in people:
        cut.take("editor", *one)
    return named[:at]


AND = regex(r",?\s(?:e|et|und|and|y)\s|,\s")


def _goes_on(cut: Stretch, start: int) -> bool:
    """Whether a sentence is rather the imprint: "Ponds, 2nd ed. Oslo, Norway: Fen Press", "Ponds. Oslo, MA: Fen"."""
    places = sentences(cut.text, cut.start, cut.end)
    return bool(places) and (places[-1] > start or PLACE.match(cut.text, places[-1], cut.end) is not None)


def _imprint_at(cut: Stretch, pieces: list[Piece]) -> list[int]:
    """Where the imprint begins, if it shows: with a publisher known by its words, a place and its colon, or a city; a
    short name before a city that ends all is its publisher."""
    texts = [cut.text[slice(*piece)] for piece in pieces]
    known = [at for at, text in enumerate(texts) if at and (looks_like_publisher(text) or PLACE.match(text))]
    cities = [at for at, text in enumerate(texts) if at and is_city(text.partition(", ")[0])]
    if cities and not known and cities[0] == len(texts) - 1 > 1 and NAMED.fullmatch(texts[-2]):
        return [cities[0] - 1]
    return [*known[:1], *cities[:1]]


def _take_imprint(cut: Stretch, rest: list[Piece]) -> None:
    """ "Elsevier, Amsterdam", "Paris, Éditions du Marais", "Oslo: Fen Press", "Poznań"."""
    if is_city(cut.text[slice(*rest[0])].partition(", ")[0]):
        cut.take("publisher_place", *rest[0])
        if len(rest) > 1:
            cut.take("publisher", rest[1][0], rest[-1][1])
    elif len(rest) == 1:
        take_publisher(cut, *rest[0])
    else:
        cut.take("publisher", *rest[0])
        cut.take("publisher_place", rest[1][0], rest[-1][1])

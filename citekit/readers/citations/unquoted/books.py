"""What stands behind an unquoted title that is in no journal and no host: a publisher, a site."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.apa.imprints import read_detailed, read_numbered
from citekit.readers.citations.parts.by_commas import read_commas, read_in_brackets, read_semicolons
from citekit.readers.citations.parts.imprint import ONLINE, PLACE, RANGES, cut_numbered_series, looks_like_publisher
from citekit.readers.citations.parts.numbers import cut_year
from citekit.readers.citations.parts.pieces import EDITION_PIECE, EDITION_TAIL
from citekit.readers.citations.parts.quoted_people import GROUP, WORD, read_spoken
from citekit.readers.citations.parts.reports import read_package, read_report
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.unquoted.hosts import PAGES_TAIL, take_imprint
from citekit.readers.citations.words import JOURNAL_WORDS
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

# ", 2021. 424 p."
COUNT_TAIL = regex(
    r"(?<=\d)[.,]\s(?:[–—-]\s)?(?P<number_of_pages>\d{1,4})\s(?:p|pp|S|s|с|С|стр|str|f)\b\.?(?:\s?\("
    r"(?P<collection_title>[^()]{3,80})\))?[\s.]*$"
)
# ", 1999, ch. 3, pp. 44–60": the chapter of a book that is quoted
CHAPTER_OF = regex(rf"(?<=\d),\s(?:ch|chap)\.\s\d{{1,3}}(?:,\ssec\.\s[\d.]{{1,6}})?(?:,\spp?\.\s{RANGES})?[\s.]*$")
VOLUME_BEHIND = regex(r",\s[Vv]ol\.\s(?P<volume>\d{1,3})[\s.]*$")  # "Rain for Programmers, vol. 2. Oslo: Fen Press"
QUOTED = regex(r"(?<=\d),\s(?:p|S|s)\.\s\d{1,5}[\s.]*$")  # ", 1998, p. 129": the page of a book that is quoted
# ", volume 69 of Wet Books"
VOLUME_OF = regex(
    r",\s(?:volume|vol\.)\s(?P<collection_number>[\w-]{1,12})\sof\s(?P<collection_title>[^.]{3,120}?)[\s.]*$"
)
# ". 2 Bde."
VOLUMES = regex(r"[.,]\s(?P<number_of_volumes>\d{1,2})\s(?:Bde|Bände|vols?|volumes|tomes|tomos)\b\.?[\s.]*$")
# "; 2001 Sep 13-15; Leeds, UK", as the National Library of Medicine has it
MEETING = regex(r";\s(?P<event_duration>(?:19|20)\d\d [A-Z][a-z]{2,8} \d[^;]{0,20});\s[^;]{2,60}?[\s.]*$")
KIND = regex(r"\s\[(?P<kind>[^\[\]]{4,60})\][\s.]*$")  # "Rain counts [Data set]"
EDITED = regex(rf",\s{EDITION_PIECE.pattern},\s")  # ", 3. Auflage, Oslo"
# ". Translated by Jo Ray", ". Tradução de Jo Ray", ". Edited by Jo Ray"
NAMES = r"\s+(?P<names>(?:[^.]|(?<=\s[^\W\d_a-z])\.|(?<=\bJr)\.){4,80})[\s.]*$"
TRANSLATED = regex(
    r"[.,]\s+(?:[Tt]ranslated\sby|Trans\.|Trad\.|[Tt]radução\s(?:de|por)|[Tt]raducción\sde|[Tt]raduit\spar|[Tt]raduction\sde|[Tt]raduzione\sdi"
    rf"|[ÜüUu]bersetzt\svon|[Vv]ertaald\sdoor|[Oo]versat\saf|[Öö]versättning(?:\sav)?){NAMES}"
)
EDITED_BY = regex(rf"[.,]\s+(?:[Ee]dited\sby|[Ee]ds?\.(?:\sby)?){NAMES}")
BOTH_BY = regex(rf"[.,]\s+[Ee]dited\sand\stranslated\sby{NAMES}")
MADE_BY = ((BOTH_BY, ("editor", "translator")), (TRANSLATED, ("translator",)), (EDITED_BY, ("editor",)))
# ". Vol. 7 of Collected Rain"
PART_OF = regex(r"\.\sVol(?:ume|\.)\s(?P<volume>\d{1,3})\sof\s(?P<container_title>[^.:]{4,120})[\s.]*$")
# "Oslo, Norway: Fen Press", "Fen Press, Oslo", "Verso"; no sentence
IMPRINT = regex(rf"{ONLINE.pattern}|{PLACE.pattern}|(?:{GROUP.pattern}|{WORD})(?:,|[\s.]*$)")


# ". 1995, Oslo: Fen Press. 240 p", ". 1995: Fen Press", of EndNote's numbered style
ENDNOTE = regex(
    r"(?<=[.?!])\s(?P<issued>(?:1[4-9]|20)\d\d)(?:,\s(?P<publisher_place>[^:.\d]{2,40}))?:\s(?P<publisher>[^.:\d]{2,80})"
    r"(?:\.\s(?P<number_of_pages>\d{1,4})(?:\sp)?)?[\s.]*$"
)


def read_book(cut: Stretch, mark: str) -> None:
    """ "Ponds. 2nd ed. Translated by Jo Ray. Oslo: Fen Press, 2020", any of it missing; `mark` ends the people."""
    if cut.has("csl_type:webpage"):
        cut.rest("title")
        return
    if not cut.has("issued") and cut.tail(ENDNOTE):
        cut.tail(EDITION_TAIL)
        cut.rest("title")
        return
    cut.tail(CHAPTER_OF)
    cut_numbered_series(cut)
    counted = cut.tail(COUNT_TAIL)
    if read_in_brackets(cut):
        return
    if not counted and cut.tail(QUOTED) is None:
        cut.tail(PAGES_TAIL)
    if any(read(cut) for read in WAYS):
        return
    cut_year(cut)
    if not (_read_modern(cut) or _read_posted(cut)):
        _read_sentences(cut, mark)


def _read_sentences(cut: Stretch, mark: str) -> None:
    """A title, its kind and its imprint, each a sentence, or between commas behind it."""
    places = sentences(cut.text, cut.start, cut.end)
    commas = mark == "," or EDITED.search(cut.text, cut.start, cut.end) is not None
    if (commas or (mark == ":" and _is_placed(cut, places))) and read_commas(cut, "title"):
        return
    if not places or _read_placed(cut, places[-1]):
        return
    if known_type(cut.text[places[-1] : cut.end].strip(" .")):  # "figshare. Dataset."
        cut.rest("work_type", places[-1])
        cut.end = places.pop()
    if places and _is_imprint(cut, places[-1]):
        _read_imprinted(cut, places[-1], mark)


def _is_placed(cut: Stretch, places: list[int]) -> bool:
    """Whether a publisher and its place stand behind commas, as Copernicus has them; no imprint is a sentence."""
    return cut.left.count(", ") > 1 and not (places and _is_imprint(cut, places[-1]))


# "Ponds. Translated by Jo Ray and Mei Ito, Fen Press", "Ponds. 3rd ed., Fen Press", as MLA has it
MODERN = regex(
    r"(?<=[.?!])\s(?:[Tt]ranslated\sby\s(?P<names>[^.,]{4,120}(?:,\s[^.,]{4,60},\sand\s[^.,]{4,60})?)|(?P<edition>\d{1,2}(?:st|nd|rd|th))\sed\.),\s(?P<publisher>[^\W\d_a-z][^,:]{1,60}?)[\s.]*$"
)


POSTED = regex(r"(?<=[.?!])\s(?:Published|Updated|Reviewed|Last\s(?:updated|modified|reviewed))(?:\son)?[\s.,]*$")


def _read_posted(cut: Stretch) -> bool:
    """ "Rain in harbours. Published March 2018. https://…", a page of a site (AMA)."""
    found = POSTED.search(cut.text, cut.start, cut.end)
    if found is None or not cut.has("url"):
        return False
    cut.take("csl_type:webpage", *found.span())
    cut.rest("title", end=found.start())
    return True


def _read_modern(cut: Stretch) -> bool:
    """Translators or an edition, and a publisher behind a comma."""
    found = MODERN.search(cut.text, cut.start, cut.end)
    if found is None or (found["names"] and not read_spoken(cut, *found.span("names"), "translator")):
        return False
    cut.groups(found, {"names": ""})
    cut.rest("title", end=found.start())
    return True


# ". Water in a small town, Oslo: Fen Press", behind a title and a full stop
PLACED = regex(r",\s(?P<publisher_place>[^,.:;()\d]{2,40}):\s(?P<publisher>[^:.,;]{2,80})[\s,.]*$")


def _read_placed(cut: Stretch, at: int) -> bool:
    """A city behind a comma, where the last sentence is more of the title and no city itself."""
    found = PLACED.search(cut.text, at, cut.end)
    if found is None or not is_city(found["publisher_place"]) or is_city(cut.text[at : found.start()]):
        return False
    cut.groups(found)
    cut.end = at if REPRINT.fullmatch(cut.text, at, found.start()) else found.start()
    cut.tail(EDITION_TAIL)
    cut.rest("title")
    return True


REPRINT = regex(r"(?:Reprint(?:ed)?|Repr\.)")  # ". Reprint, London: Fen Press"
ACRONYM = regex(r"[A-Z]\w{0,8}[A-Z]\w{0,4}[\s.]*")  # "RAIN"
WAYS = (partial(read_semicolons, field="title"), read_package, read_numbered, read_detailed, read_report)
"""How a book is read whose imprint shows itself by its marks."""


def _read_imprinted(cut: Stretch, at: int, mark: str) -> None:
    """A title before a journal or (as DBLP has them) a meeting without numbers, or before an imprint."""
    meets = mark == ":" and ACRONYM.fullmatch(cut.text, at, cut.end)
    if meets or _is_journal(cut.text[at : cut.end]) or _is_told_by_doi(cut, at):
        cut.hosted = cut.hosted or bool(meets)
        cut.rest("container_title", at)
        cut.rest("title", end=at)
        return
    take_imprint(cut, at, None)
    cut.end = at
    if meeting := cut.tail(MEETING):
        cut.take(
            "text:event_place", meeting.end("event_duration") + 1, len(meeting.string[: meeting.end()].rstrip(" ."))
        )
    cut.tail(VOLUMES)
    if MADE.search(cut.text, cut.start, cut.end):  # "Translated by Jo Ray. 2nd ed."
        cut.tail(EDITION_TAIL)
    _cut_makers(cut)
    if cut.tail(PART_OF):
        cut.hosted = True
    cut.tail(EDITION_TAIL)
    cut.tail(VOLUMES)
    cut.tail(VOLUME_OF)
    cut.tail(VOLUME_BEHIND)
    _cut_kind(cut)
    cut.rest("title")


MADE = regex(r"\b(?:[Tt]ranslated|[Ee]dited|[Rr]evised)\sby\s[^.]{4,120}\.\s")


def _cut_makers(cut: Stretch) -> None:
    """Who translated or edited a whole, in sentences of their own behind its title."""
    for _ in MADE_BY:
        for pattern, roles in MADE_BY:
            made = pattern.search(cut.text, cut.start, cut.end)
            if made and all(read_spoken(cut, *made.span("names"), role) for role in roles):
                cut.end = made.start() + 1


def _cut_kind(cut: Stretch) -> None:
    """ "Rain counts [Data set]": a kind that is known."""
    kind = KIND.search(cut.text, cut.start, cut.end)
    if kind and known_type(kind["kind"].strip(" .")):
        cut.take("work_type", *kind.span("kind"))
        cut.end = kind.start()


def _is_told_by_doi(cut: Stretch, at: int) -> bool:
    """Whether a name alone that is no publisher's has a DOI, as an article has: "Ann Bot. https://doi.org/…"."""
    name = cut.text[at : cut.end].strip(" .")
    return cut.has("doi") and not looks_like_publisher(name) and ALONE.fullmatch(name) is not None


ALONE = regex(r"[^\W\d_a-z][^.,;:()]{2,80}")


def _is_journal(name: str) -> bool:
    """Whether a name without numbers is a journal's by its words: "IEEE Transactions on Rain (2022)", "Mire Res"."""
    told = JOURNAL_WORDS.search(name) or SHORTENED.search(name)
    return ": " not in name and told is not None and not looks_like_publisher(name)


# "Nucleic Mires Res", "Proc Natl Acad Sci USA"; publishers are "World Sci." and "Am. Chem. Soc."
SHORTENED = regex(
    r"\w\.?\s(?:Res|Lett|Biol|Med|Rev|Commun|Technol|Genet|Psychol|Acad\.?\sSci(?:\.?\sU\.?\s?S\.?\s?A)?)\.?[\s.]*$"
)


def _is_imprint(cut: Stretch, at: int) -> bool:
    return IMPRINT.match(cut.text, at, cut.end) is not None or looks_like_publisher(cut.text[at : cut.end])

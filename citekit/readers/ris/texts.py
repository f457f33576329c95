"""Links, keywords, abstracts, notes and labels of use: tags whose value has parts or says what it is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.citation_keys import CITATION_KEY, is_citation_key
from citekit.normalize.coded import date_name
from citekit.normalize.dates import parse_date
from citekit.normalize.slash_dates import parse_slash_date
from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.readers.ris.record import SCOPUS, Found, Ignored, fact
from citekit.readers.ris.tags import FACTS, LISTS, NOTES

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from citekit.readers.ris.record import Record, Said

# "10.1145/3625687.3625999", and what shortdoi.org makes of it: "10/abc12"
DOI = regex(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s\"<>]*[^\s\"<>.,;:]|10/[a-z0-9]{3,9}")
LABEL = regex(
    r"([A-Za-z][A-Za-z ]{1,30}?)(?:[ \u00a0][0-9])?(?: \(([^()]{1,60})\))?:\s*"
)  # "PMID: 22", "Subject areas (ASJC): A; B"
LINK = regex(r"(?:https?|ftp|file)://")
BREAK = regex(r"[ ;,]")
BETWEEN = ("", " ", ";", ",")
"""What may stand before a further link on a line."""
NUMBER = regex(r"([0-9Xx-]+)(?: \((\w+)(?:, (\w+))?\))?")  # "0317-8471 (print, collection)"
SEMICOLON = regex("; *")
COMMA = regex(", *")
GLUED = regex(r"(?<=\S)(FU|AN)  - (?=\S)")
# "Times Cited in Web of Science Core Collection:  8", with the counts of its other collections below
TIMES = regex(r"Times Cited in Web of Science Core Collection:\s*([0-9]+)\s")
# notes of Scopus: "Cited By :8", "Export Date: 5 May 2022; Cited By: 7",
# "Cited By (since 1996):2 Export Date: 9 January 2015 Source: Scopus"
CITED = regex(
    r"(?:Export Date: ?[0-9]{1,2} [A-Za-z]+ [0-9]{4}(?:; |$))?(?:Cited By(?: \(since [0-9]{4}\))? ?: ?([0-9]+))?"
    r"(?: ?Export Date: ?[0-9]{1,2} [A-Za-z]+ [0-9]{4})?(?: Source: Scopus)?"
)


def _link(record: Record, _: str, text: str) -> Said:
    """UR: where the work is; several on a line, and links to databases, which are not the work's."""
    if text.startswith("<Go to") or not BREAK.search(text):
        return Ignored("link to a database") if SCOPUS.match(text) else _told_by(record, text, 0)
    found = [
        one
        for start, end in _links(text)
        if not SCOPUS.match(link := text[start:end])
        for one in _told_by(record, link, start)
    ]
    return found or Ignored("link to a database")


def _told_by(record: Record, link: str, start: int) -> list[Found]:
    """An address; the work's, at a DOI's resolver, states the DOI where no tag does."""
    record.link = record.link or link
    place = link, start, start + len(link)
    if link != record.link:
        return [Found("fact:Link", *place)]
    stated = "doi.org/10." in link and not record.has("DO", "DI") and "10." not in record.first("M3")
    return [Found(name, *place) for name in (("url", "doi") if stated else ("url",))]


def _links(text: str) -> list[tuple[int, int]]:
    """Where the links of a text stand: "http://example.com; http://www.example.com"."""
    starts = [found.start() for found in LINK.finditer(text) if text[found.start() - 1 : found.start()] in BETWEEN]
    starts = [0, *starts[1:]] if starts else [0]
    ends = [_without_separators(text, end) for end in (*starts[1:], len(text))]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if end > start]


def _without_separators(text: str, end: int) -> int:
    while end and text[end - 1] in ";, ":
        end -= 1
    return end


def _slices(separator: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where the parts of a text between separators stand; empty ones are left out."""
    cuts = [(0, 0), *[found.span() for found in separator.finditer(text)], (len(text), len(text))]
    pairs = [(before[1], after[0]) for before, after in pairwise(cuts)]
    return [(start, end) for start, end in pairs if text[start:end].strip()]


def _keywords(record: Record, _: str, text: str) -> Said:
    """KW: one each; several between semicolons, or between commas where all stand on one line."""
    if ";" not in text and "," not in text:
        return "term:keywords"
    alone = len(record.by_code["KW"]) == 1 and text.count(",") > 1 and ";" not in text
    slices = _slices(COMMA if alone else SEMICOLON, text)
    return [Found("term:keywords", text[start:end], start, end) for start, end in slices]


def _abstract(record: Record, _: str, text: str) -> Said:
    """AB and N2: the abstract; where they differ, the specification of 2001 has notes in AB."""
    abstract = record.first("N2") if record.old and record.has("N2") else record.first("AB") or text
    return "text:abstract" if text == abstract else "texts:note"


def _kind_label(record: Record, _: str, text: str) -> Said:
    """M3: the kind of work, or a DOI, as some publishers have it."""
    if "10." in text and DOI.search(text):
        return "doi"
    label = parse_work_type(text)
    if label and label.known and label.type in (record.kind, "document") and label.genre is None:
        return Ignored("repeats the type")
    return "genre"


def _note(record: Record, _: str, text: str) -> Said:
    """N1: a note, or several that Pure runs together."""
    if not record.pure:
        return _labelled(text)
    meeting = _meeting(text)
    end = meeting[0].start if meeting else len(text)
    starts = [found.start() for found in PURE_NOTE.finditer(text, 0, end)]
    if not meeting and len(starts) < 2:
        return _labelled(text)
    cuts = [0, *starts[1:], end] if end else []
    return [_pure_note(text, *part) for part in pairwise(cuts)] + meeting


def _labelled(text: str) -> Said:
    """A note; one with a label that is known is a field."""
    if ":" not in text:
        return "texts:note"
    label = LABEL.match(text)
    if label and label[1] == "Subject areas":
        return [Found(f"term:subject_areas:{label[2] or ''}", *part) for part in _listed(text, label.end())]
    name = NOTES.get(label[1]) if label and not label[2] else None
    if label is None or name is None or label.end() == len(text):
        return _counted(text)
    if name.startswith("date:"):
        return _labelled_date(text, name, label.end())
    if label[1] in LISTS:
        return [_one_of(name, *part) for part in _listed(text, label.end(), LISTS[label[1]])]
    return [Found(name, text[label.end() :], label.end(), len(text))]


def _glued(record: Record, code: str, text: str) -> Said:
    """AD and WE: Web of Science leaves out the end of the line behind them, "…, CanadaFU  - Office of Research"."""
    found = GLUED.search(text)
    if found is None:
        return fact(record, code, text)
    name = {"FU": "texts:funding", "AN": "fact:Accession number"}[found[1]]
    rest = Found(name, text[found.end() :], found.end(), len(text))
    return [Found(f"fact:{FACTS[code]}", text[: found.start()], 0, found.start()), rest]


def _counted(text: str) -> Said:
    """How often a work is cited, and when that was exported; else a note."""
    if counted := TIMES.match(text):
        return [Found("cited_by:Web of Science", counted[1], *counted.span(1))]
    found = CITED.fullmatch(text)
    if found is None:
        return "texts:note"
    return [Found("cited_by:Scopus", found[1], *found.span(1))] if found[1] else Ignored("day of the export")


def _pure_note(text: str, start: int, end: int) -> Found:
    """One of several notes: "Publisher Copyright: © 2023 ACM.", "Funding Information: …"."""
    end = _without_separators(text, end)
    label = PURE_NOTE.match(text, start)
    name = NOTES.get(label[1], "texts:note") if label else "texts:note"
    start = label.end() if label and name != "texts:note" else start
    return Found(name, text[start:end], start, end)


def _meeting(text: str) -> list[Found]:
    """The event and its days, which Pure puts behind its notes."""
    told = MEETING.search(text) if "Conference date: " in text else None
    days = parse_date(told[2], "dmy") if told else None
    if told is None or days is None:
        return []
    event = [Found("text:event_title", told[1], *told.span(1))] if told[1] else []
    return [*event, Found(date_name("event_date", days), told[2], *told.span(2))]


# "…; ISCA 2024 ; Conference date: 29-06-2024 Through 03-07-2024"
MEETING = regex(r"(?:(?:^|(?<=; ))(?=\S)([^;]{1,300}?) ?; ?)?Conference date: ([\d-]{10} Through [\d-]{10})$")
# "Publisher Copyright: © 2016"
PURE_NOTE = regex(r"(?:(?<=[.;] )|^)(Publisher Copyright|Funding Information|Funding): ?")


def _listed(text: str, at: int, separator: re.Pattern[str] = SEMICOLON) -> list[tuple[str, int, int]]:
    rest = text[at:]
    return [(rest[start:end], at + start, at + end) for start, end in _slices(separator, rest)]


def _one_of(name: str, text: str, start: int, end: int) -> Found:
    """One value of a labelled list; a standard number says its kind and scope in brackets."""
    number = NUMBER.fullmatch(text) if name in ("isbn", "issn") else None
    if number is None:
        return Found(name, text, start, end)
    kind = number[2] if number[2] in ("print", "electronic") else ""
    scope = "collection" if "collection" in (number[2], number[3]) else ""
    return Found(f"number:{name}:{kind}:{scope}", number[1], start, start + len(number[1]))


def _labelled_date(text: str, name: str, at: int) -> Said:
    date = parse_slash_date(text[at:])[0]
    if date is None:
        return "texts:note"
    return [Found(date_name(name.partition(":")[2], date), text[at:], at, len(text))]


def _doi(record: Record, _: str, text: str) -> Said:
    del record
    if DOI.fullmatch(text):
        return "exact_doi"
    return "doi" if "10." in text else [Found(name, text, 0, len(text)) for name in ("doi", "fact:DOI")]


def _key(record: Record, _: str, text: str) -> Said:
    del record
    return CITATION_KEY if is_citation_key(text) else Ignored("key of the record")


def _second_user_field(record: Record, code: str, text: str) -> Said:
    if text == record.first("DO"):
        return Ignored("repeats the DOI")
    return "doi" if DOI.fullmatch(text) else fact(record, code, text)


def _second_custom_field(record: Record, code: str, text: str) -> Said:
    """C2: a number of PubMed Central, or in the records of databases that of PubMed."""
    if text.startswith("PMC"):
        return "pmcid"
    return "pmid" if PMID.fullmatch(text) and record.first("DB") in KNOW_PUBMED else fact(record, code, text)


def _accession(record: Record, code: str, text: str) -> Said:
    """AN: in PubMed's own records its number."""
    return "pmid" if PMID.fullmatch(text) and record.first("DB") in PUBMED else fact(record, code, text)


PMID = regex(r"[1-9][0-9]{4,7}")  # "23111111"
PUBMED = frozenset({"PubMed", "MEDLINE", "Medline", "Ovid MEDLINE(R)"})
KNOW_PUBMED = PUBMED | {"Scopus"}
"""Databases whose records have a number of PubMed without saying what it is."""


TEXTS: dict[str, Callable[[Record, str, str], Said]] = {
    "M3": _kind_label, "UR": _link, "KW": _keywords, "AB": _abstract, "N2": _abstract, "N1": _note, "NO": _note,
    "DO": _doi, "DI": _doi, "ID": _key, "U2": _second_user_field, "C2": _second_custom_field,
    "AN": _accession,
    "AD": _glued, "WE": _glued,
}  # fmt: skip
"""Tag -> what reads it."""

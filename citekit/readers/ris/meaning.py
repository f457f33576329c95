"""What single tags say that no table tells: each takes the record and the tag, and gives raw fields or a reason."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.slash_dates import parse_slash_date
from citekit.normalize.work_types import parse_work_type
from citekit.readers.ris.record import SCOPUS, Found, Ignored
from citekit.readers.ris.tags import COUNTED, FACTS, LISTS, NOTES, NUMBERED, PARTS, SERIALS, SERIES_OWNERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.ris.record import Record
    from citekit.readers.ris.scan import Tag

Said = list[Found] | Ignored

DOI = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s\"<>]*[^\s\"<>.,;:]")  # "10.1145/3625687.3625999"
LABEL = re.compile(r"([A-Za-z][A-Za-z ]{1,30}?)(?: \(([A-Za-z]+)\))?:\s*")  # "PMID: 22", "Subject areas (ASJC): A; B"
ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")  # "1756-2856", "02767783 (ISSN)"
COUNT = re.compile(r"([0-9]{1,6}) ?(?:pp?\.?|pages)?")  # "312", "312 p."
LINKS = re.compile(r"[;,]? *(?=https?://)")  # "http://example.com; http://www.example.com"
PARTS_OF_LIST = re.compile(r"; *")
SCOPUS_COUNT = re.compile(r"Cited By ?: ?[0-9]+")  # "Cited By :8"
INCOMPLETE = frozenset({"et al", "et al.", "others", "and others", "...", "…"})


def whole(name: str, tag: Tag) -> list[Found]:
    """All of a tag's value as one field."""
    return [Found(name, tag.text, 0, len(tag.text))]


def fact(record: Record, tag: Tag) -> Said:
    """A fact without a field of its own."""
    del record
    return whole(f"fact:{FACTS.get(tag.code, tag.code)}", tag)


def _type(record: Record, tag: Tag) -> Said:
    return whole(f"csl_type:{record.kind}", tag)


def title(record: Record, tag: Tag) -> list[Found]:
    """A title; Pure cuts it at the colon and puts what follows into T2."""
    rest = subtitle(record)
    if rest and tag is record.by_code[tag.code][0]:
        return [Found("text:title", f"{tag.text}{'' if tag.text[-1] in ':?!' else ':'} {rest}", 0, len(tag.text))]
    return whole("text:title", tag)


def subtitle(record: Record) -> str:
    """T2 where it is the rest of the title: the journal stands in JF or JO, the host in BT, and T2 is neither."""
    rest = record.first("T2")
    if not rest or record.is_meeting:
        return ""
    if record.kind in SERIALS:
        journals = [record.first(code) for code in ("JF", "JO", "JA") if record.has(code)]
        return rest if journals and not any(_same_journal(rest, journal) for journal in journals) else ""
    host = record.first("BT") or record.first("T3")
    return rest if record.pure and host and not _same_journal(rest, host) else ""


def _same_journal(one: str, other: str) -> bool:
    """Whether one name is the other or its abbreviation: "Augment Altern Commun"."""
    if one.casefold() in other.casefold() or other.casefold() in one.casefold():
        return True
    short, long = sorted(
        (WORDS.findall(one.casefold()), WORDS.findall(other.casefold())), key=lambda w: len("".join(w))
    )
    rest = iter(long)
    if short and all(any(_begins(word, whole_word) for whole_word in rest) for word in short):
        return True
    return "".join(short) == "".join(word[0] for word in long if word not in SMALL)


def _begins(short: str, word: str) -> bool:
    return word.startswith(short) or (word[0] == short[0] and len(short) > 2 and word[-1] == short[-1])


WORDS = re.compile(r"\w+")
SMALL = frozenset({"of", "the", "and", "in", "for", "on", "de", "la", "und", "der"})


def _secondary(record: Record, tag: Tag) -> Said:
    """T2: journal, host, series, event or, in Pure's records, the rest of the title."""
    if subtitle(record) and record.has("T1", "TI"):
        whole_title = title(record, record.by_code["TI" if record.has("TI") else "T1"][0])
        return [Found("text:title", whole_title[0].text, 0, len(tag.text))]
    if record.is_meeting:
        event = record.has("C3", "BT") or not record.has("SP", "VL", "SN", "PB")
        return whole("text:event_title" if event else "text:container_title", tag)
    if record.kind in SERIES_OWNERS and not record.has("T3"):
        return whole("text:collection_title", tag)
    return whole("text:container_title", tag)


def _host(record: Record, tag: Tag) -> Said:
    """BT: the host; on a book of the old specification its own title."""
    if record.kind == "book" and not record.has("TI", "T1", "CT"):
        return whole("text:title", tag)
    return whole("text:container_title", tag)


def _proceedings(record: Record, tag: Tag) -> Said:
    return whole("text:container_title", tag) if record.is_meeting else fact(record, tag)


def _journal(record: Record, tag: Tag) -> Said:
    """JF and JO: the journal; JO is often its abbreviation, which another tag then spells out."""
    if record.kind not in SERIALS and record.has("BT", "C3"):
        return fact(record, tag)
    full = "" if subtitle(record) else record.first("T2")
    full = record.first("JF") or full if tag.code == "JO" else full
    if full and full != tag.text and len(full) > len(tag.text) and _same_journal(tag.text, full):
        return whole("text:container_title_short", tag)
    if full and full != tag.text and not record.has("JF", "T2"):
        return fact(record, tag)
    return whole("text:container_title", tag)


def _author(record: Record, tag: Tag) -> Said:
    role = "editor" if record.code == "EDBOOK" else "author"
    return whole(f"incomplete:{role}" if tag.text.lower() in INCOMPLETE else f"inverted:{role}", tag)


def _second_author(record: Record, tag: Tag) -> Said:
    """A2: editors; of 2011, those of the series on a book that has authors."""
    if record.kind in SERIES_OWNERS and not record.old and not record.pure and record.has("AU"):
        return whole("inverted:collection_editor", tag)
    known = record.kind in SERIALS | PARTS | SERIES_OWNERS or record.is_meeting or record.kind == "document"
    return whole("inverted:editor", tag) if known else whole("inverted:contributor", tag)


def _third_author(record: Record, tag: Tag) -> Said:
    if record.kind == "book" and not record.old and record.has("A2"):
        return whole("inverted:editor", tag)
    return whole("inverted:collection_editor", tag)


def _issued(record: Record, tag: Tag) -> Said:
    """PY, Y1 and DA say one date, the last of them most exactly; another year in DA is not that of issue."""
    date, other = parse_slash_date(tag.text)
    if date is None:
        return whole("issued", tag)
    best = max(
        (known for code in ("DA", "Y1", "PY") for told in record.by_code.get(code, ())
         if (known := parse_slash_date(told.text)[0]) and known.year == date.year),
        key=lambda known: (known.month is not None, known.day is not None, known.season is not None),
    )  # fmt: skip
    if tag.code == "DA" and (year := _year(record)) and year != date.year:
        return whole(f"fact:Date {date.iso()}", tag) if other else whole("fact:Date", tag)
    return whole(date_name("issued", best), tag)


def _year(record: Record) -> int | None:
    date = parse_slash_date(record.first("PY") or record.first("Y1"))[0]
    return date.year if date else None


def _second_date(record: Record, tag: Tag) -> Said:
    """Y2: when it was accessed; a patent's filing; in Pure's records the days of the event, in words."""
    date, _ = parse_slash_date(tag.text)
    if date is None:
        return whole("fact:Date", tag)
    if record.kind == "patent":
        return whole(date_name("submitted", date), tag)
    event = date.end is not None or (record.pure and record.is_meeting)
    return whole(date_name("event_date" if event else "accessed", date), tag)


def _accessed(record: Record, tag: Tag) -> Said:
    del record
    date, _ = parse_slash_date(tag.text)
    return whole(date_name("accessed", date), tag) if date else whole("fact:Date", tag)


def _first_page(record: Record, tag: Tag) -> Said:
    """SP: the first page, all pages ("1-9"), how many a book has, or an article number that readers want there."""
    count = COUNT.fullmatch(tag.text)
    if record.kind in COUNTED and not record.has("EP") and count:
        return [Found("number_of_pages", count[1], 0, len(count[1]))]
    if not record.has("EP") and tag.text in (record.first("C7"), record.first("M1")):
        return Ignored("repeats the article number")
    return _pages(record, tag)


def _last_page(record: Record, tag: Tag) -> Said:
    return _pages(record, tag) if record.has("SP") else fact(record, tag)


def _pages(record: Record, tag: Tag) -> Said:
    first, last = record.first("SP"), record.first("EP")
    apart = last and last != first and not first.endswith(f"-{last}")
    return [Found("page", f"{first}-{last}" if apart else first, 0, len(tag.text))]


def _number(record: Record, tag: Tag) -> Said:
    """M1: an article number in Pure's records, else what the type makes it."""
    if record.pure and (record.kind in SERIALS or record.is_meeting) and not record.has("C7"):
        return whole("text:article_number", tag)
    if record.kind == "book":
        return whole("text:collection_number", tag)
    if record.kind == "report" and not record.has("SN"):
        return whole("text:number", tag)
    return fact(record, tag)


def _issue(record: Record, tag: Tag) -> Said:
    return whole("text:number" if record.kind == "patent" else "text:issue", tag)


def _kind_label(record: Record, tag: Tag) -> Said:
    """M3: the kind of work, or a DOI, as some publishers have it."""
    if DOI.search(tag.text):
        return whole("doi", tag)
    label = parse_work_type(tag.text)
    if label and label.known and label.type == record.kind and label.genre is None:
        return Ignored("repeats the type")
    return whole("genre", tag)


def _standard_number(record: Record, tag: Tag) -> Said:
    """SN: ISSN of a serial, ISBN of a book, the number of a report; each by its form."""
    text, lower = tag.text, tag.text.lower()
    kind = "_print" if "(print" in lower else "_electronic" if "(electronic" in lower or "(online" in lower else ""
    serial = ISSN.match(text) is not None
    digits = sum(char.isdigit() for char in text)
    if record.kind in NUMBERED and not (("-" in text and serial) or digits >= 10):
        return whole("text:number", tag)
    if serial or ("issn" in lower and "isbn" not in lower):
        return whole(f"issn{kind}", tag)
    return whole(f"isbn{kind}" if digits >= 9 else "fact:Standard number", tag)


def _link(record: Record, tag: Tag) -> Said:
    """UR: where the work is; several on a line, and links to databases, which are not the work's."""
    found: list[Found] = []
    for start, end in _slices(LINKS, tag.text):
        if SCOPUS.match(tag.text, start):
            continue
        main = record.first_link is None or record.first_link == tag.text[start:end]
        record.first_link = record.first_link or tag.text[start:end]
        found.append(Found("url" if main else "fact:Link", tag.text[start:end], start, end))
    return found or Ignored("link to a database")


def _slices(separator: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where the parts of a text between separators stand; empty ones are left out."""
    cuts = [(0, 0), *[found.span() for found in separator.finditer(text)], (len(text), len(text))]
    pairs = [(before[1], after[0]) for before, after in pairwise(cuts)]
    return [(start, end) for start, end in pairs if text[start:end].strip()]


def _keywords(record: Record, tag: Tag) -> Said:
    """KW: one each; several between semicolons, or between commas where all stand on one line."""
    alone = len(record.by_code["KW"]) == 1 and tag.text.count(",") > 1 and ";" not in tag.text
    slices = _slices(re.compile(", *") if alone else PARTS_OF_LIST, tag.text)
    return [Found("term:keywords", tag.text[start:end], start, end) for start, end in slices]


def _abstract(record: Record, tag: Tag) -> Said:
    """AB and N2: the abstract; where they differ, the specification of 2001 has notes in AB."""
    abstract = record.first("N2") if record.old and record.has("N2") else record.first("AB") or tag.text
    return whole("text:abstract" if tag.text == abstract else "texts:note", tag)


def _note(record: Record, tag: Tag) -> Said:
    """N1: a note; one with a label that is known is a field."""
    del record
    label = LABEL.match(tag.text)
    if label and label[1] == "Subject areas":
        return [Found(f"term:subject_areas:{label[2] or ''}", *part) for part in _listed(tag, label.end())]
    name = NOTES.get(label[1]) if label and not label[2] else None
    if label is None or name is None or label.end() == len(tag.text):
        count = SCOPUS_COUNT.fullmatch(tag.text)
        return whole("cited_by:Scopus" if count else "texts:note", tag)
    if name.startswith("date:"):
        return _labelled_date(tag, name, label.end())
    if label[1] in LISTS:
        return [Found(name, *part) for part in _listed(tag, label.end())]
    return [Found(name, tag.text[label.end() :], label.end(), len(tag.text))]


def _listed(tag: Tag, at: int) -> list[tuple[str, int, int]]:
    text = tag.text[at:]
    return [(text[start:end], at + start, at + end) for start, end in _slices(PARTS_OF_LIST, text)]


def _labelled_date(tag: Tag, name: str, at: int) -> Said:
    text = tag.text[at:]
    date = parse_slash_date(text)[0]
    if date is None:
        return whole("texts:note", tag)
    return [Found(date_name(name.partition(":")[2], date), text, at, len(tag.text))]


def _doi(record: Record, tag: Tag) -> Said:
    del record
    return whole("exact_doi" if DOI.fullmatch(tag.text) else "doi", tag)


def _second_user_field(record: Record, tag: Tag) -> Said:
    if tag.text == record.first("DO"):
        return Ignored("repeats the DOI")
    return whole("doi", tag) if DOI.fullmatch(tag.text) else fact(record, tag)


def _second_custom_field(record: Record, tag: Tag) -> Said:
    return whole("pmcid", tag) if tag.text.startswith("PMC") else fact(record, tag)


READ: dict[str, Callable[[Record, Tag], Said]] = {
    "TY": _type, "TI": title, "T1": title, "T2": _secondary, "BT": _host, "C3": _proceedings, "JF": _journal,
    "JO": _journal, "AU": _author, "A1": _author, "A2": _second_author, "A3": _third_author, "PY": _issued,
    "Y1": _issued, "DA": _issued, "Y2": _second_date, "RD": _accessed, "SP": _first_page, "EP": _last_page,
    "M1": _number, "IS": _issue, "M3": _kind_label, "SN": _standard_number, "UR": _link, "KW": _keywords,
    "AB": _abstract, "N2": _abstract, "N1": _note, "NO": _note, "DO": _doi, "DI": _doi, "U2": _second_user_field,
    "C2": _second_custom_field,
}  # fmt: skip
"""Tag -> what reads it, where a table does not say enough."""

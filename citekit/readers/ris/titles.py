"""Titles, hosts, journals, series and people: what their tags mean by the type of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.ris.record import Found, Ignored, fact, same_journal
from citekit.readers.ris.tags import FACTS, MEETINGS, PARTS, SERIALS, SERIES_OWNERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.ris.record import Record, Said


LISTED = regex(r"PUBMED ([0-9]{1,8})\b")  # "PUBMED 21314913; EMBASE 622"


def _type(record: Record, *_: str) -> Said:
    return f"csl_type:{record.kind}"


def _title(record: Record, code: str, text: str) -> Said:
    """A title; Pure cuts it at the colon and puts what follows into T2."""
    if record.subtitle and text is record.by_code[code][0]:
        return [Found(f"said:title:{_joined(text, record.subtitle)}", text, 0, len(text))]
    return "text:title"


def _joined(title: str, subtitle: str) -> str:
    return f"{title}{'' if title[-1] in ':?!' else ':'} {subtitle}"


def _secondary(record: Record, _: str, text: str) -> Said:
    """T2: journal, host, series, event or, in Pure's records, the rest of the title."""
    main = record.first("TI") or record.first("T1")
    if record.subtitle and main:
        return [Found(f"said:title:{_joined(main, record.subtitle)}", text, 0, len(text))]
    if record.is_meeting:
        apart = record.code == "CPAPER" or record.has("C3", "BT") or not record.has("SP", "VL", "SN", "PB")
        event = apart and not record.conference
        return "text:event_title" if event else "text:container_title"
    if record.kind == "book" and text.casefold() == main.casefold():
        return Ignored("repeats the title")
    owner = record.kind in SERIES_OWNERS or record.stated == "report"  # a preprint is one to RIS
    return "text:collection_title" if owner and not record.has("T3") else "text:container_title"


def _host(record: Record, _: str, text: str) -> Said:
    """BT: the host; on a book of the old specification its own title."""
    if record.kind == "book" and not record.has("TI", "T1", "CT"):
        return "text:title"
    if record.kind not in PARTS and not record.is_meeting and text in (record.first("TI"), record.first("T1")):
        return Ignored("repeats the title")
    return "text:container_title"


def _proceedings(record: Record, code: str, text: str) -> Said:
    """C3: the proceedings; in Cochrane's records where else the work is listed."""
    if found := LISTED.match(text):
        return [Found("pmid", found[1], *found.span(1)), Found(f"fact:{FACTS[code]}", text, 0, len(text))]
    host = record.is_meeting and not record.conference
    return "text:container_title" if host else fact(record, code, text)


def _conference(record: Record, _: str, text: str) -> Said:
    """CP: the issue of old; in Web of Science's records the conference, whose proceedings T2 is."""
    if record.conference:
        return "text:event_title" if text == record.conference else "fact:Conference"
    return "text:issue"


def _journal(record: Record, code: str, text: str) -> Said:
    """JF and JO: the journal; JO is often its abbreviation, which another tag then spells out."""
    if record.kind not in SERIALS and record.has("BT", "C3"):
        return fact(record, code, text)
    full = "" if record.subtitle else record.first("T2")
    full = record.first("JF") or full if code == "JO" else full
    if len(full) > len(text) and same_journal(text, full):
        return "text:container_title_short"
    return "text:container_title"


def _short_journal(record: Record, *_: str) -> Said:
    """The abbreviation of a journal; its name where there is no other, as Cochrane has it."""
    named = record.has("JF", "JO", "BT", "C3") or (record.has("T2") and not record.subtitle)
    return "text:container_title_short" if named or record.kind not in SERIALS else "text:container_title"


def _place(record: Record, *_: str) -> Said:
    """CY: of a conference where it was held (and C1 where that was published); but GEN has no event."""
    return "text:event_place" if record.is_meeting and record.stated in MEETINGS else "text:publisher_place"


def _short_title(record: Record, code: str, text: str) -> Said:
    return fact(record, code, text) if record.has("TI", "T1", "CT") else "text:title"


def _second_author(record: Record, *_: str) -> Said:
    """A2: editors; of 2011, those of the series on a book that has authors."""
    if record.kind in SERIES_OWNERS and not record.old and not record.pure and record.has("AU"):
        return "inverted:collection_editor"
    known = record.kind in SERIALS | PARTS | SERIES_OWNERS or record.is_meeting or record.kind == "document"
    return "inverted:editor" if known else "inverted:contributor"


def _third_author(record: Record, *_: str) -> Said:
    if record.kind == "book" and not record.old and record.has("A2"):
        return "inverted:editor"
    return "inverted:collection_editor"


TITLES: dict[str, Callable[[Record, str, str], Said]] = {
    "TY": _type, "TI": _title, "T1": _title, "T2": _secondary, "BT": _host, "CP": _conference, "C3": _proceedings,
    **dict.fromkeys(("JA", "J1", "J2", "JI"), _short_journal),
    "JF": _journal, "JO": _journal, "ST": _short_title, "CY": _place, "A2": _second_author, "A3": _third_author,
}  # fmt: skip
"""Tag -> what reads it."""

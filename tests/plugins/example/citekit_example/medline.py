"""A reader: MEDLINE's format, as PubMed saves it ("PMID- 123", "TI  - Title", continued lines indented)."""

import re

from citekit import PartialDate
from citekit.plugins import Cut, Draft, Field, Source, Span, cut_up, date_field

TAG = re.compile(r"([A-Z]{2,4}) *- ?(.*)")  # "PMID- 27134678", "TI  - Tidal gates"
FIELDS = {
    "TI": "text:title", "AB": "text:abstract", "JT": "text:container_title", "TA": "text:container_title_short",
    "VI": "text:volume", "IP": "text:issue", "PG": "page", "LA": "language", "PMID": "pmid", "PMC": "pmcid",
    "FAU": "inverted:author", "FED": "inverted:editor", "CN": "group:author", "OT": "term:keywords:author",
    "MH": "term:subject_areas:MeSH", "IS": "issn", "PT": "genre",
}  # fmt: skip
"""Tag -> the field of citekit that its text is."""
SAYS_NOTHING = frozenset(("AU", "STAT", "DCOM", "LR", "OWN", "SB", "CRDT", "EDAT", "MHDA", "PST", "SO", "PL"))
"""Tags of PubMed's book-keeping, and those that repeat others."""


def read_medline(source: Source) -> Cut:
    """Every record of a file; a blank line ends one."""
    drafts: list[Draft] = []
    ignored: set[int] = set()
    for block in blocks(source):
        draft = Draft([], [])
        for tag, span in block:
            if tag in SAYS_NOTHING:
                ignored.update(range(source.position(span.start).line, source.position(span.end).line + 1))
            elif field := field_of(tag, source.slice(span), span):
                draft.fields.append(field)
        if draft.fields:
            drafts.append(draft)
    return cut_up(source, drafts, ignored, "MEDLINE: book-keeping")


def blocks(source: Source) -> list[list[tuple[str, Span]]]:
    """The tags of each record with the places of their texts."""
    found: list[list[tuple[str, Span]]] = [[]]
    at = 0
    for line in source.text.splitlines(keepends=True):
        match, end = TAG.match(line), at + len(line.rstrip())
        if match:
            found[-1].append((match[1], Span(at + match.start(2), end)))
        elif line.startswith("   ") and line.strip() and found[-1]:
            tag, span = found[-1].pop()
            found[-1].append((tag, Span(span.start, end)))
        elif not line.strip() and found[-1]:
            found.append([])
        at += len(line)
    return [block for block in found if block]


def field_of(tag: str, text: str, span: Span) -> Field | None:
    """The located field of a tag; None if its text says nothing that citekit has a place for."""
    if tag == "DP" and (year := re.match(r"\d{4}", text)):
        return Field(date_field("issued", PartialDate(int(year[0]))), text, span, "tag: DP")
    if tag in ("LID", "AID") and text.endswith("[doi]"):
        return Field("doi", text.removesuffix("[doi]").strip(), Span(span.start, span.end - 5), f"tag: {tag}")
    name = FIELDS.get(tag)
    return Field(name, " ".join(text.split()), span, f"tag: {tag}") if name and text.strip() else None

"""The tables of the RIS writer: types, and the tags that differ between them."""

from __future__ import annotations

TYPES: dict[str, str] = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "paper-conference": "CONF",
    "chapter": "CHAP", "entry-encyclopedia": "ENCYC", "entry-dictionary": "DICT", "book": "BOOK", "thesis": "THES",
    "report": "RPRT", "patent": "PAT", "dataset": "DATA", "software": "COMP", "webpage": "ELEC", "graphic": "ART",
    "motion_picture": "VIDEO", "musical_score": "MUSIC", "document": "GEN",
    # outside Pure's vocabulary, by the specification of 2011
    "bill": "BILL", "broadcast": "MPCT", "classic": "CLSWK", "figure": "FIGURE", "hearing": "HEAR",
    "legal_case": "CASE", "legislation": "STAT", "manuscript": "MANSCPT", "map": "MAP", "pamphlet": "PAMP",
    "periodical": "JFULL", "personal_communication": "PCOMM", "post-weblog": "BLOG", "song": "SOUND",
    "standard": "STAND",
    # second best: the first type of a tag is what it is read back as
    "article": "RPRT",  # a preprint; UNPB is the specification's word, which Zotero makes a journal article
    "speech": "CPAPER", "entry": "ENCYC", "post": "ELEC", "regulation": "STAT", "review": "JOUR", "review-book": "JOUR",
}  # fmt: skip
"""CSL type -> TY; "GEN" for the rest."""

MEANING: dict[str, str] = {tag: kind for kind, tag in reversed(TYPES.items())} | {
    "CPAPER": "paper-conference", "MPCT": "motion_picture",
}  # fmt: skip
"""TY -> the CSL type that it says; other types with that tag are declared."""

SERIALS: frozenset[str] = frozenset({"JOUR", "MGZN", "NEWS"})
"""Types whose issue is IS and whose SN is an ISSN."""

COUNTED: frozenset[str] = frozenset({"BOOK", "THES"})
"""Types on which SP alone is the number of pages."""

NUMBERED: frozenset[str] = frozenset({"RPRT", "PAT", "STAND"})
"""Types on which SN is the document's own number."""

Tags = tuple[tuple[str, tuple[str, ...]], ...]

_PART: Tags = (
    ("container_title", ("T2",)), ("container_title_short", ("J2",)), ("collection_title", ("T3",)),
    ("collection_number", ("SV",)), ("publisher_place", ("CY",)),
)  # fmt: skip
_SERIAL: Tags = (("container_title", ("T2", "JF")), *_PART[1:])
_MEETING: Tags = (
    ("event_title", ("T2",)), ("container_title", ("C3", "BT")), *_PART[1:4], ("publisher_place", ("C1",)),
    ("event_place", ("CY",)),
)  # fmt: skip
_BOOK: Tags = (("collection_title", ("T2",)), ("collection_number", ("M1",)), ("publisher_place", ("CY",)))
_REPORT: Tags = (("collection_title", ("T2",)), ("publisher_place", ("CY",)))

HOSTS: dict[str, Tags] = {
    "JOUR": _SERIAL, "MGZN": _SERIAL, "NEWS": _SERIAL, "CONF": _MEETING, "CPAPER": _MEETING, "BOOK": _BOOK,
    "RPRT": _REPORT, "GEN": _PART,
}  # fmt: skip
"""TY -> host, series and places, with their tags in order; those of GEN for the rest."""

NOTES: dict[str, str] = {
    "status": "Publication status", "translator": "Translator", "illustrator": "Illustrator",
    "collection_editor": "Series editor", "container_author": "Author of the host", "supervisor": "Supervisor",
    "contributor": "Contributor", "container_title": "In", "collection_title": "Series",
    "collection_number": "Series number", "issue": "Issue", "number": "Number", "chapter_number": "Chapter",
    "edition": "Edition", "version": "Version", "medium": "Medium", "dimensions": "Size", "authority": "Authority",
    "submitted": "Submitted", "event_title": "Event", "event_place": "Event place", "other_doi": "Further DOI",
    "pmid": "PMID", "pmcid": "PMCID", "arxiv": "arXiv", "handle": "Handle", "isbn": "ISBN", "issn": "ISSN",
    "funding": "Funding", "rights": "Rights",
}  # fmt: skip
"""Fields without a tag (of their own, or on some types) that are kept as a labelled N1."""

LABELS: frozenset[str] = frozenset((
    *NOTES.values(), "Funding Information", "Publisher Copyright", "Copyright", "doi", "DOI", "Funding details",
    "Funding text", "CODEN", "Conference code", "Correspondence Address", "References", "Accession Number",
    "Subject areas", "Note",
))  # fmt: skip
"""What readers take for a label, so that a note that begins so needs one of its own."""

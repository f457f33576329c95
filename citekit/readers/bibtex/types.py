"""Entry types of BibTeX and BibLaTeX, and those that programs made up, to CSL's types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

_TYPES = """
article-journal: article suppperiodical
article: preprint eprint
article-magazine: magazinearticle
article-newspaper: newspaperarticle newspaper
book: book mvbook proceedings mvproceedings collection mvcollection reference mvreference manual
pamphlet: booklet
chapter: incollection inbook bookinbook suppbook suppcollection
entry-encyclopedia: inreference
paper-conference: inproceedings conference
thesis: thesis phdthesis mastersthesis bachelorsthesis masterthesis bathesis dissertation
report: report techreport workingpaper
manuscript: unpublished
document: misc other
webpage: online electronic www webpage
post-weblog: blog blogpost
periodical: periodical
patent: patent
dataset: dataset data
software: software code
standard: standard
graphic: artwork image
map: map
song: audio music
motion_picture: video movie film
performance: performance
speech: presentation talk poster lecture
legal_case: jurisdiction legal
legislation: legislation
personal_communication: letter
review: review
"""

TYPES: dict[str, str] = {
    kind: csl for csl, _, kinds in (row.partition(":") for row in _TYPES.strip().split("\n")) for kind in kinds.split()
}
"""Entry type -> CSL type (biblatex manual, section 2.1)."""

NO_ENTRIES = frozenset(("string", "preamble", "comment", "xdata", "set", "control", "ieeetranbstctl", "controlentry"))
"""Blocks that are no works of their own."""

WHOLES = frozenset(("book", "collection", "reference", "proceedings", "manual", "booklet"))
"""Entry types whose title is that of a whole (biblatex manual, appendix B)."""

GENRES: dict[str, str] = {
    "phdthesis": "PhD thesis", "mastersthesis": "Master's thesis", "masterthesis": "Master's thesis",
    "bachelorsthesis": "Bachelor's thesis", "bathesis": "Bachelor's thesis", "poster": "Poster",
    "workingpaper": "Working paper", "dissertation": "Dissertation",
}  # fmt: skip
"""Entry type -> the kind that its name says beyond the CSL type."""

KEYS: dict[str, str] = {
    "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "bathesis": "Bachelor's thesis",
    "candthesis": "Candidate thesis", "techreport": "Technical report", "resreport": "Research report",
    "workingpaper": "Working paper", "software": "Software", "datacd": "Data CD", "audiocd": "Audio CD",
}  # fmt: skip
"""biblatex's localisation keys in the field `type` (manual, section 4.9.2.13), and Pure's "WorkingPaper"."""

WORDS: dict[str, str] = {
    "preprint": "article", "dataset": "dataset", "data set": "dataset", "figure": "figure", "graphic work": "graphic",
    "manuscript": "manuscript", "map": "map", "motion picture": "motion_picture", "musical score": "musical_score",
    "pamphlet": "pamphlet", "performance": "performance", "blog post": "post-weblog", "software": "software",
    "audio recording": "song", "standard": "standard", "web page": "webpage", "conference paper": "paper-conference",
    "speech": "speech", "patent": "patent", "report": "report",
}  # fmt: skip
"""First word of a note -> CSL type, for entry types that say nothing (as our own writer puts it)."""

SPEECHES = frozenset(("speech", "poster", "presentation", "talk", "lecture", "keynote", "seminar", "abstract"))
SUBTYPES: dict[str, str] = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
VAGUE = frozenset(("misc", "other", "online", "electronic", "www", "unpublished", "webpage"))
"""Entry types of which other fields may tell more."""

ARTICLES = frozenset(("article", "periodical", "suppperiodical", "review", "magazinearticle", "newspaperarticle"))
_NUMBERED = """
report techreport workingpaper patent manual dataset data software code misc other online electronic www standard
unpublished thesis phdthesis mastersthesis legislation jurisdiction legal preprint eprint
"""
NUMBERED = frozenset(_NUMBERED.split())
"""Entry types whose `number` is their own, not that of an issue or a series."""

INSTITUTIONS: dict[str, tuple[str, ...]] = dict.fromkeys(
    ("thesis", "phdthesis", "mastersthesis", "bachelorsthesis", "report", "techreport", "workingpaper"),
    ("institution", "school", "publisher", "organization"),
)
"""Where the publisher of a thesis or report stands, the likeliest first."""
PUBLISHERS = ("publisher", "institution", "school", "organization")


PREPRINT = regex(  # Google Scholar's "arXiv preprint arXiv:1706.03762", in small letters
    r"arxiv(?: preprint| e-prints?)?,?(?: arxiv)?[: ]\s*(?:[0-9]{4}\.[0-9]{4,5}|[a-z.-]+/[0-9]{7})(?:v[0-9]+)?",
    re.ASCII,
)


def csl_type(kind: str, get: Callable[[str], str]) -> str | None:
    """The CSL type of an entry; `get` gives a field in small letters, or "". None for an unknown entry type."""
    found = TYPES.get(kind)
    if found == "article-journal":
        if "arxiv" in (journal := get("journal")) and PREPRINT.fullmatch(journal):
            return "article"
        return SUBTYPES.get(get("entrysubtype"), found)
    if kind in VAGUE:
        return _told_by_fields(kind, get) or found
    if kind == "periodical" and get("issuetitle"):
        return "book"  # a special issue
    return found


def _told_by_fields(kind: str, get: Callable[[str], str]) -> str | None:
    """What the fields of `misc`, `online` and `unpublished` tell."""
    word = get("note").partition(";")[0].strip()
    printed = get("type")
    if word in WORDS or printed in WORDS:
        return WORDS.get(word) or WORDS[printed]
    if printed in SPEECHES:
        return "speech"
    how = get("howpublished")
    if get("eventtitle") or how.startswith("paper presented at"):
        return "speech" if how.startswith("speech") else "paper-conference"
    if " presented at " in how[:40]:
        return "speech"
    if how.startswith("patent "):
        return "patent"
    archive = get("eprinttype") or get("archiveprefix") or get("archive_prefix")
    arxiv = archive == "arxiv" or (not archive and (get("primaryclass") or get("eprint").startswith("arxiv:")))
    return "article" if arxiv and kind != "unpublished" else None

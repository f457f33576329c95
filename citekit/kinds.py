"""What kind of text an input is, told by its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.loaded import loaded
from citekit.patterns import regex

if TYPE_CHECKING:
    import re

    from citekit.draft import Cut


class Sign(NamedTuple):
    """A reader; what is somewhere in every text of its kind, and a pattern at its beginning, which cost next to
    nothing; its own test (module:function), which is loaded where both are found."""

    reader: str
    mark: str
    gate: re.Pattern[str]
    test: str


SIGNS: tuple[Sign, ...] = (
    Sign(
        "html",
        "<",
        # "<!DOCTYPE html>", "<div class="rendering">", "MIME-Version: 1.0"
        regex(r"[\ufeff\s]{0,999}<[!?A-Za-z]|Version:[0-9.]|[A-Za-z-]{2,60}: [^\n]*\n[A-Za-z-]{2,60}: "),
        "citekit.readers.html.signs:looks_like_html",
    ),
    Sign(
        "json",
        "{",
        regex(r"[\ufeff\s]{0,999}\{"),  # '{"citekit": 1, "records": [' is the record's own format
        "citekit.readers.record_json:looks_like_record_json",
    ),
    Sign(
        "csl-json",
        "{",
        # '[{"id": "dubey2016use", "type": "article-journal"', 'ADDIN CSL_CITATION {"citationItems": ['
        regex(r"[\ufeff\s]{0,999}(?:(?:ADDIN )?(?:ZOTERO_ITEM )?CSL_CITATION\s{0,9})?[\[{]"),
        "citekit.readers.csl_json:looks_like_csl_json",
    ),
    Sign(
        "ris",
        "TY",
        regex(r"(?:[^\n]{0,200}\n){0,12}?[\ufeff\s]{0,9}(?:\d{1,3}\.\s)?TY\s{0,3}[-‐‑–—]"),  # "TY  - JOUR"
        "citekit.readers.ris:looks_like_ris",
    ),
    Sign(
        "ris", "ty  -", regex(r"[\ufeff\s]{0,999}ty  - [A-Za-z]"), "citekit.readers.ris:looks_like_ris"
    ),  # "ty  - jour"
    Sign(
        "bibtex",
        "@",
        # "@article{dubey2016use,", "% Encoding: UTF-8"
        regex(r"[\ufeff\s]{0,999}%|(?:[^\n]{0,300}\n){0,40}?[\ufeff\s]{0,9}@[A-Za-z]{3,20}\s{0,3}[{(]"),
        "citekit.readers.bibtex:looks_like_bibtex",
    ),
)
"""In the order of trial; a format is a row."""

OTHERWISE = "paste"


ENDINGS: dict[str, str] = {".bib": "bibtex", ".ris": "ris"}
"""End of a file's name -> the reader of a text that tells nothing of its kind by itself."""


def recognise(text: str, name: str = "") -> str:
    """The name of the reader for a text, by what the text is, else by the name of its file."""
    for sign in SIGNS:
        if sign.mark in text and sign.gate.match(text) and loaded(sign.test)(text):
            return sign.reader
    named = ENDINGS.get(name[-4:].lower(), OTHERWISE)
    return OTHERWISE if named != OTHERWISE and _is_foreign(text) else named


def _is_foreign(text: str) -> bool:
    """Whether a text is in another format than its file's name says: PubMed's own in "pubmed.ris"."""
    from citekit.readers.foreign import foreign_format

    return foreign_format(text.lstrip("\ufeff \t\r\n").partition("\n")[0].rstrip()) is not None


def leaves_more(reader: str, text: str, cut: Cut) -> bool:
    """Whether something that the reader of a text did not take may be a listing of another kind. False is sure."""
    if reader == "ris":
        return any(doubt.code == "unread-line" for doubt in cut.doubts)
    if reader == "bibtex":
        return cut.more
    if reader == "html":
        pages = text.lower().split(CLOSED)
        return len(pages) > 2 or bool(len(pages) > 1 and pages[-1].strip())
    if reader == "csl-json":
        return any(doubt.code == "json-invalid" for doubt in cut.doubts)
    return reader == OTHERWISE and _holds_files(text)


def _holds_files(text: str) -> bool:
    """Whether a paste may hold two entries or records, a whole page of HTML or a work of CSL-JSON. One character that
    each of them has is looked for first, as that is quick."""
    if "<" in text and (CLOSED in text or CLOSED.upper() in text):
        return True
    if "{" in text and ('"title":' in text or '"title" :' in text):
        return True
    return text.count("\nTY") + ("@" in text and text.count("\n@")) > 1


CLOSED = "</html>"

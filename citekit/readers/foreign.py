"""Formats that no reader takes, told by the first line of a record or the root of a document, to name them."""

from __future__ import annotations

import re

from citekit.patterns import regex

FORMATS = (
    (regex(r"PMID- ?[0-9]"), "PubMed's own format (nbib, MEDLINE)"),  # "PMID- 12345678"
    # "FN Clarivate Analytics Web of Science"
    (regex(r"FN (?:Clarivate|Thomson|ISI)"), "the Web of Science's own format"),
    (regex(r"RT (?:Journal|Book|Dissertation|Conference|Generic|Report|Web|Thesis)\b"), "RefWorks' tagged format"),
    (regex(r"%0 ?(?:[A-Z][A-Za-z ]{2,40})?$"), "EndNote's tagged format (refer)"),  # "%0 Journal Article", "%0"
)
"""First line of a record -> the format."""

# '<?xml version="1.0"?> <!-- made by hand --> <modsCollection'
ROOT = regex(
    r"[\ufeff\s]{0,99}+(?:<\?[^>]{0,300}>\s*+|<!--[^>]{0,500}-->\s*+|<!doctype[^>]{0,500}>\s*+){0,5}"
    r"<((?:[a-z]\w{0,9}:)?[a-z_]{3,30})\b",
    re.IGNORECASE,
)
ROOTS = {
    "mods": "MODS", "modscollection": "MODS", "xml": "EndNote's XML", "pubmedarticleset": "PubMed's XML",
    "marc:collection": "MARCXML", "collection": "MARCXML", "rdf:rdf": "RDF", "doi_records": "Crossref's XML",
    "crossref_result": "Crossref's XML", "b:sources": "Word's XML",
}  # fmt: skip
"""Root of a document -> the format."""


def foreign_format(line: str) -> str | None:
    """The format that a first line is in, if it is one of those."""
    return next((name for form, name in FORMATS if form.match(line)), None)


def foreign_document(text: str) -> str | None:
    """The format of a document that another program wrote, by its root."""
    root = ROOT.match(text)
    return ROOTS.get(root[1].lower()) if root else None


def not_read(name: str) -> str:
    """Why there is no record, where a format is known but not read."""
    return f"it is in {name}, which is not read; the same record as RIS or BibTeX, or its page, is"

"""Formats that no reader takes, told by the first line of a record, so that they can be named."""

from __future__ import annotations

from citekit.patterns import regex

FORMATS = (
    (regex(r"PMID- ?[0-9]"), "PubMed's own format (nbib, MEDLINE)"),  # "PMID- 12345678"
    # "FN Clarivate Analytics Web of Science"
    (regex(r"FN (?:Clarivate|Thomson|ISI)"), "the Web of Science's own format"),
    (regex(r"RT (?:Journal|Book|Dissertation|Conference|Generic|Report|Web|Thesis)\b"), "RefWorks' tagged format"),
    (regex(r"%0 [A-Z][A-Za-z ]{2,40}$"), "EndNote's tagged format (refer)"),  # "%0 Journal Article"
)
"""First line of a record -> the format."""


def foreign_format(line: str) -> str | None:
    """The format that a first line is in, if it is one of those."""
    return next((name for form, name in FORMATS if form.match(line)), None)

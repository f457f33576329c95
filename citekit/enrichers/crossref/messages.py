"""One work message of Crossref -> a candidate."""

from __future__ import annotations

from citekit.candidate import Candidate
from citekit.work import Work


def candidate_from(message: object) -> Candidate | None:
    """The candidate that a message describes; None for one without a DOI and a title."""
    if not isinstance(message, dict):
        return None
    doi, titles = message.get("DOI"), message.get("title")
    if not isinstance(doi, str) or not isinstance(titles, list) or not titles or not isinstance(titles[0], str):
        return None
    work = Work(title=titles[0], doi=doi.lower())
    return Candidate("crossref", doi.lower(), str(message.get("type")), work, titles=(titles[0],))

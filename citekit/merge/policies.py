"""The table from field to policy: what of a source's work may complete a record, and when two values say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.frozen import NamedTuple
from citekit.merge.agreement import (
    complete_pages,
    same_abstract,
    same_edition,
    same_identifier,
    same_pages,
    same_publisher,
    same_title,
)
from citekit.merge.dates import complete_date, same_date
from citekit.merge.numbers import complete_isbns, complete_issns, same_numbers
from citekit.merge.people import complete_given, same_people
from citekit.normalize.folding import is_lowered, is_shouting, same_number, same_text
from citekit.normalize.host_names import same_host
from citekit.normalize.languages import same_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.candidate import Candidate


class Policy(NamedTuple):
    """How a field is merged: `agree` whether two values say the same; `complete` what ours is together with theirs,
    where that tells more (`completion` says what); `forms` the candidate's other forms that agree as well; `replace`
    whether the field may be overwritten when it is named; `weighty` whether a disagreement is worth a warning."""

    agree: Callable[[Any, Any], bool]
    complete: Callable[[Any, Any], Any] = lambda _ours, _theirs: None
    completion: str = ""
    forms: str = ""
    replace: bool = True
    weighty: bool = False


PEOPLE = Policy(same_people, complete_given, "given names for initials: every person aligns")

POLICIES: dict[str, Policy] = {
    "type": Policy(same_text),
    "title": Policy(same_title, forms="titles"),
    "author": PEOPLE,
    "editor": PEOPLE,
    "translator": PEOPLE,
    "container_title": Policy(same_host, forms="containers", weighty=True),
    "container_title_short": Policy(same_host, forms="containers"),
    "collection_title": Policy(same_host, forms="containers"),
    "collection_number": Policy(same_number),
    "volume": Policy(same_number, weighty=True),
    "issue": Policy(same_number, weighty=True),
    "page": Policy(same_pages, complete_pages, "the last page of the same range", weighty=True),
    "article_number": Policy(same_number, weighty=True),
    "number": Policy(same_number),
    "edition": Policy(same_edition),
    "publisher": Policy(same_publisher, replace=False),
    "publisher_place": Policy(same_text),
    "authority": Policy(same_publisher, replace=False),
    "issued": Policy(same_date, complete_date, "month and day of the same date", forms="dates", weighty=True),
    "available_date": Policy(same_date, complete_date, "month and day of the same date"),
    "accepted": Policy(same_date, complete_date, "month and day of the same date"),
    "event_title": Policy(same_host),
    "event_title_short": Policy(same_host),
    "event_place": Policy(same_text),
    "event_date": Policy(same_date, complete_date, "month and day of the same date"),
    "language": Policy(same_language),
    "doi": Policy(same_identifier, weighty=True),
    "arxiv": Policy(same_identifier),
    "isbn": Policy(same_numbers, complete_isbns, "the kind of a number"),
    "issn": Policy(same_numbers, complete_issns, "the journal's numbers with their kinds"),
    "abstract": Policy(same_abstract),
}
"""Fields that a source may fill, in the order of `Work`."""


def agree(field: str, ours: Any, candidate: Candidate) -> bool:
    """Whether a value says the same as what the candidate has, in any of its forms."""
    policy = POLICIES[field]
    forms = getattr(candidate, policy.forms) if policy.forms else ()
    theirs = getattr(candidate.work, field)
    return bool(ours == theirs or any(policy.agree(ours, form) for form in (theirs, *forms)))


def protection(field: str, theirs: Any) -> str:
    """Why a value does not even replace ours when the field is named; nothing if it does."""
    if not POLICIES[field].replace:
        return "a legal name replaces none in print"
    if isinstance(theirs, str) and field.endswith("title") and (is_shouting(theirs) or is_lowered(theirs)):
        return "it has lost its capitals or is in capitals throughout"
    return ""


LEFT: dict[str, tuple[str, ...]] = {
    "the page's own words": (
        "genre", "translated_title", "status", "keywords", "subject_areas", "note", "funding", "rights", "custom",
        "peer_reviewed", "externally_published", "citation_key",
    ),
    "about the page, not the work": ("accessed", "url", "cited_by"),
    "decided with the people": ("incomplete",),
    "no source here tells it": (
        "illustrator", "collection_editor", "container_author", "supervisor", "contributor", "number_of_pages",
        "number_of_volumes", "chapter_number", "version", "medium", "dimensions", "submitted", "event_url", "other_doi",
        "pmid", "pmcid", "handle",
    ),
}  # fmt: skip
"""Why the other fields are not touched."""

"""What CSL 1.0.2 calls types and variables (schema csl-data.json), and which field of `Work` each variable is."""

from __future__ import annotations

TYPES: frozenset[str] = frozenset({
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
})  # fmt: skip
"""The types of an item."""

VARIABLES: dict[str, str] = {
    "genre": "genre", "title": "title", "container_title": "container-title",
    "container_title_short": "container-title-short", "collection_title": "collection-title",
    "collection_number": "collection-number", "volume": "volume", "issue": "issue",
    "number_of_pages": "number-of-pages", "number_of_volumes": "number-of-volumes", "chapter_number": "chapter-number",
    "number": "number", "edition": "edition", "version": "version", "medium": "medium", "dimensions": "dimensions",
    "publisher": "publisher", "publisher_place": "publisher-place", "event_title": "event-title",
    "event_place": "event-place", "language": "language", "doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "url": "URL",
    "abstract": "abstract",
}  # fmt: skip
"""Field -> the variable that it is, word for word."""

NAMES: dict[str, str] = {
    "author": "author", "editor": "editor", "translator": "translator", "illustrator": "illustrator",
    "collection_editor": "collection-editor", "container_author": "container-author", "contributor": "contributor",
}  # fmt: skip
"""Role -> variable."""

DATES: dict[str, str] = {
    "issued": "issued", "available_date": "available-date", "submitted": "submitted", "accessed": "accessed",
    "event_date": "event-date",
}  # fmt: skip
"""Field -> the variable that is its date."""

NAMED_FACTS: frozenset[str] = frozenset({
    "chair", "compiler", "composer", "curator", "director", "editorial-director", "executive-producer", "guest",
    "host", "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
    "reviewed-author", "script-writer", "series-creator",
})  # fmt: skip
"""Variables that are people in roles without a field."""

_SAME = """
annote archive archive_collection archive_location archive-place call-number original-date original-publisher
original-publisher-place original-title part part-title reviewed-genre reviewed-title scale source title-short
volume-title
"""
FACTS: dict[str, str] = {
    **{variable: variable for variable in (*NAMED_FACTS, *_SAME.split())},
    "shorttitle": "title-short", "Short title": "title-short", "origdate": "original-date",
    "origyear": "original-date", "origtitle": "original-title", "origpublisher": "original-publisher",
    "origlocation": "original-publisher-place", "Call number": "call-number",
}  # fmt: skip
"""Label of a fact -> the variable that it is: CSL's own name, or that of BibLaTeX or RIS."""

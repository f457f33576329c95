"""The tables of the CSL-JSON reader: types with their aliases, and what each key is."""

from __future__ import annotations

TYPES: frozenset[str] = frozenset({
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
})  # fmt: skip
"""The item types of CSL 1.0.2."""

ALIASES: dict[str, str] = {
    # Crossref (its REST API's types)
    "journal-article": "article-journal", "proceedings-article": "paper-conference", "book-chapter": "chapter",
    "book-section": "chapter", "book-part": "chapter", "book-track": "chapter", "posted-content": "article",
    "dissertation": "thesis", "reference-entry": "entry-encyclopedia", "monograph": "book", "edited-book": "book",
    "reference-book": "book", "book-set": "book", "proceedings": "book", "journal-issue": "periodical",
    "journal-volume": "periodical", "journal": "periodical", "peer-review": "review", "report-component": "report",
    "report-series": "report", "database": "dataset", "other": "document", "component": "document",
    "grant": "document",
    # Zotero's and DataCite's own names, and those of CSL before 1.0.2
    "journalArticle": "article-journal", "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper", "bookSection": "chapter", "conferencePaper": "paper-conference",
    "encyclopediaArticle": "entry-encyclopedia", "dictionaryEntry": "entry-dictionary",
    "computerProgram": "software", "preprint": "article", "blogPost": "post-weblog", "presentation": "speech",
    "artwork": "graphic", "film": "motion_picture", "Dataset": "dataset", "JournalArticle": "article-journal",
    "conference-paper": "paper-conference", "paper": "article", "program": "software",
}  # fmt: skip
"""Types of other vocabularies -> type."""

ONE_TEXT: dict[str, str] = {
    "title": "title", "container-title": "container_title", "container-title-short": "container_title_short",
    "short-container-title": "container_title_short", "journalAbbreviation": "container_title_short",
    "collection-title": "collection_title", "collection-number": "collection_number", "volume": "volume",
    "issue": "issue", "number-of-volumes": "number_of_volumes", "chapter-number": "chapter_number",
    "number": "number", "edition": "edition", "edition-number": "edition", "version": "version", "medium": "medium",
    "dimensions": "dimensions", "publisher": "publisher", "publisher-place": "publisher_place",
    "publisher-location": "publisher_place", "authority": "authority", "event-title": "event_title",
    "event": "event_title", "event-place": "event_place", "genre": "genre", "status": "status",
    "abstract": "abstract", "article-number": "article_number", "license": "rights", "rights": "rights",
}  # fmt: skip
"""Key -> field of `Work` that is one text."""

OTHERS: dict[str, str] = {
    "language": "language", "DOI": "doi", "PMID": "pmid", "PMCID": "pmcid", "URL": "url", "ISBN": "isbn",
    "ISSN": "issn", "page": "page", "number-of-pages": "number_of_pages", "keyword": "keywords", "note": "note",
    "categories": "subject_areas", "subject": "subject_areas", "funder": "funding",
    "is-referenced-by-count": "cited_by",
    "id": "citation_key", "citation-key": "citation_key", "issn-type": "issn", "isbn-type": "isbn",
}  # fmt: skip
"""Key -> field, for values that are read in their own way."""

NAMES: dict[str, str] = {
    "author": "author", "editor": "editor", "translator": "translator", "illustrator": "illustrator",
    "collection-editor": "collection_editor", "container-author": "container_author", "contributor": "contributor",
}  # fmt: skip

DATES: dict[str, str] = {
    "issued": "issued", "available-date": "available_date", "published-online": "available_date",
    "submitted": "submitted", "accepted": "accepted", "accessed": "accessed", "event-date": "event_date",
    "published-print": "issued",
}  # fmt: skip

FIELD_OF: dict[str, str] = {"type": "type"} | ONE_TEXT | OTHERS | NAMES | DATES
"""Key -> the field that it fills."""

PEOPLE = frozenset({
    "chair", "compiler", "composer", "curator", "director", "editor-translator", "editorial-director",
    "executive-producer", "guest", "host", "interviewer", "narrator", "organizer", "original-author", "performer",
    "producer", "recipient", "reviewed-author", "script-writer", "series-creator",
})  # fmt: skip
"""Roles that have no field: kept as facts."""

FACTS = frozenset({
    "annote", "archive", "archive-place", "archive_collection", "archive_location", "call-number",
    "citation-label", "citation-number", "committee", "division", "first-reference-note-number", "jurisdiction",
    "locator", "original-date", "original-publisher", "original-publisher-place", "original-title", "page-first",
    "part", "part-number", "part-title", "printing", "printing-number", "references", "reviewed-genre",
    "reviewed-title", "scale", "section", "shortTitle", "short-title", "source", "supplement", "supplement-number",
    "title-short", "volume-title", "volume-title-short", "year-suffix", "subtitle", "journal-issue",
})  # fmt: skip
"""Variables of CSL, and members of Crossref's records, that have no field: kept as facts under their names."""

BOOKKEEPING = frozenset({
    "alternative-id", "assertion", "clinical-trial-number", "content-created", "content-domain",
    "content-updated", "created", "degree", "deposited", "indexed", "institution", "link", "member", "prefix",
    "published", "reference", "reference-count", "references-count", "relation", "resource", "score", "subtype",
    "update-policy", "update-to", "updated-by", "free-to-read", "group-title", "posted", "published-other",
    "aliases", "_graph",
})  # fmt: skip
"""Members that tell of the record and not of the work: the item's key, what Crossref and citation-js note for
themselves."""

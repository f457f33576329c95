"""The tables of the CSL-JSON reader: types with their aliases, and what each key is."""

from __future__ import annotations

from citekit import csl

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
    "videoRecording": "motion_picture", "audioRecording": "song", "tvBroadcast": "broadcast",
    "radioBroadcast": "broadcast", "forumPost": "post", "email": "personal_communication",
    "letter": "personal_communication", "statute": "legislation", "case": "legal_case",
    "conference-paper": "paper-conference", "paper": "article", "program": "software", "video": "motion_picture",
    # with the other dash
    "legal-case": "legal_case", "motion-picture": "motion_picture", "musical-score": "musical_score",
    "personal-communication": "personal_communication",
}  # fmt: skip
"""Types of other vocabularies -> type."""

OTHERS: dict[str, str] = {
    "ISBN": "isbn", "ISSN": "issn", "page": "page", "keyword": "keywords", "note": "note",
    "categories": "subject_areas", "subject": "subject_areas", "funder": "funding",
    "is-referenced-by-count": "cited_by", "issn-type": "issn", "isbn-type": "isbn",
    "id": "citation_key", "citation-key": "citation_key",
}  # fmt: skip
"""Key -> field, for values that are read in their own way."""

OWN_WAY = frozenset({"language", "doi", "pmid", "pmcid", "url", "number_of_pages"})
"""Fields that are one variable each, and more than a text."""

FIELDS = {variable: field for field, variable in csl.VARIABLES.items()}
ONE_TEXT: dict[str, str] = {key: field for key, field in FIELDS.items() if field not in OWN_WAY} | {
    "short-container-title": "container_title_short", "journalAbbreviation": "container_title_short",
    "edition-number": "edition", "publisher-location": "publisher_place", "authority": "authority",
    "event": "event_title", "status": "status", "article-number": "article_number", "license": "rights",
    "rights": "rights", "copyright": "rights",
}  # fmt: skip
"""Key -> field of `Work` that is one text."""

NAMES: dict[str, str] = {variable: role for role, variable in csl.NAMES.items()}
DATES: dict[str, str] = {variable: field for field, variable in csl.DATES.items()} | {
    "published-online": "available_date", "accepted": "accepted", "published-print": "issued",
}  # fmt: skip

FIELD_OF: dict[str, str] = {"type": "type"} | FIELDS | ONE_TEXT | OTHERS | NAMES | DATES
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
    "title-short", "volume-title", "volume-title-short", "year-suffix", "subtitle", "journal-issue", "notes",
})  # fmt: skip
"""Variables of CSL, and members of Crossref's records, that have no field: kept as facts under their names."""

BOOKKEEPING = frozenset({
    "alternative-id", "assertion", "clinical-trial-number", "content-created", "content-domain",
    "content-updated", "created", "deposited", "indexed", "link", "member", "prefix",
    "published", "reference", "reference-count", "references-count", "relation", "resource", "score", "subtype",
    "update-policy", "update-to", "updated-by", "free-to-read", "group-title", "posted", "published-other",
    "aliases", "_graph",
})  # fmt: skip
"""Members that tell of the record and not of the work: the item's key, what Crossref and citation-js note for
themselves."""

KNOWN = frozenset({*FIELD_OF, *FACTS, *PEOPLE, *BOOKKEEPING, "custom", "creators", "tags", "institution", "degree"})
"""Every key that is in any vocabulary."""

"""Zotero's item types, as far as they concern works (zotero-schema 41): their creators and the fields that we fill."""

from __future__ import annotations

from citekit.frozen import NamedTuple


class ItemType(NamedTuple):
    """One item type: who signs such a work, who else may be named, and its own name for each field of Zotero's."""

    signs: str
    others: frozenset[str]
    fields: dict[str, str]


EVERYWHERE = "title abstractNote date DOI url accessDate language rights"
"""Fields of nearly every type; a type's row names those that it lacks behind a minus."""

ROWS: dict[str, str] = {
    "artwork": "artist | contributor | medium=artworkMedium artworkSize eventPlace",
    "blogPost": "author | contributor translator | publicationTitle=blogTitle type=websiteType ISSN",
    "book": "author | contributor editor translator seriesEditor | series seriesNumber volume numberOfVolumes edition "
    "publisher place medium=format numPages ISBN ISSN",
    "bookSection": "author | contributor editor bookAuthor translator seriesEditor | publicationTitle=bookTitle series "
    "seriesNumber volume numberOfVolumes edition publisher place medium=format pages ISBN ISSN",
    "computerProgram": "programmer | contributor | series=seriesTitle versionNumber publisher=company place "
    "ISBN -language",
    "conferencePaper": "author | contributor editor translator seriesEditor | "
    "publicationTitle=proceedingsTitle conferenceName eventPlace publisher place volume issue numberOfVolumes pages "
    "series seriesNumber ISBN ISSN",
    "dataset": "author | contributor | number=identifier type versionNumber publisher=repository "
    "place=repositoryLocation medium=format",
    "dictionaryEntry": "author | contributor editor translator seriesEditor | publicationTitle=dictionaryTitle series "
    "seriesNumber volume numberOfVolumes edition publisher place pages ISBN",
    "document": "author | contributor editor translator | type publisher place",
    "encyclopediaArticle": "author | contributor editor translator seriesEditor | publicationTitle=encyclopediaTitle "
    "series seriesNumber volume numberOfVolumes edition publisher place pages ISBN",
    "film": "director | contributor translator | publisher=distributor place type=genre medium=videoRecordingFormat",
    "journalArticle": "author | contributor editor translator | publicationTitle publisher place volume issue pages "
    "series journalAbbreviation PMID PMCID ISSN",
    "magazineArticle": "author | contributor translator | publicationTitle publisher place volume issue pages ISSN",
    "manuscript": "author | contributor translator | type=manuscriptType publisher=institution place numPages number",
    "map": "cartographer | contributor seriesEditor | type=mapType series=seriesTitle edition publisher place ISBN",
    "newspaperArticle": "author | contributor translator | publicationTitle publisher place volume issue edition pages "
    "ISSN",
    "patent": "inventor | contributor | place authority=issuingAuthority number=patentNumber filingDate pages "
    "date=issueDate status=legalStatus",
    "preprint": "author | contributor editor translator | type=genre publisher=repository number=archiveID place "
    "series seriesNumber",
    "presentation": "presenter | contributor translator | type=presentationType conferenceName=meetingName "
    "eventPlace=place series publicationTitle=sessionTitle",
    "report": "author | editor contributor translator seriesEditor | number=reportNumber type=reportType "
    "publisher=institution place series=seriesTitle seriesNumber pages ISBN ISSN",
    "standard": "author | editor contributor | authority=organization type number versionNumber edition status "
    "publisher place ISBN numPages",
    "thesis": "author | contributor | type=thesisType publisher=university place series seriesNumber numPages "
    "ISBN ISSN",
    "webpage": "author | contributor translator | publicationTitle=websiteTitle type=websiteType publisher place",
}
"""Item type -> who signs | who else is named | fields, as Zotero's common name or COMMON=OWN."""


def _item_type(row: str) -> ItemType:
    signs, others, fields = (part.split() for part in row.split("|"))
    named = [field.partition("=") for field in (*EVERYWHERE.split(), *fields) if not field.startswith("-")]
    missing = {field[1:] for field in fields if field.startswith("-")}
    return ItemType(
        signs[0], frozenset(others), {field: own or field for field, _, own in named if field not in missing}
    )


ITEM_TYPES: dict[str, ItemType] = {name: _item_type(row) for name, row in ROWS.items()}

LATER: dict[str, str] = {
    "artwork": "DOI eventPlace",
    "blogPost": "DOI ISSN translator",
    "book": "DOI ISSN medium",
    "bookSection": "DOI ISSN medium",
    "computerProgram": "DOI",
    "conferencePaper": "ISSN eventPlace issue numberOfVolumes seriesNumber",
    "dictionaryEntry": "DOI",
    "document": "DOI place type",
    "encyclopediaArticle": "DOI",
    "film": "DOI place translator",
    "journalArticle": "PMCID PMID place publisher",
    "magazineArticle": "DOI place publisher",
    "manuscript": "DOI number publisher",
    "map": "DOI",
    "newspaperArticle": "DOI issue publisher volume",
    "patent": "DOI",
    "presentation": "DOI publicationTitle series translator",
    "report": "DOI ISBN ISSN seriesNumber editor",
    "standard": "ISBN edition editor",
    "thesis": "DOI ISBN ISSN series seriesNumber",
    "webpage": "DOI place publisher",
}
"""Item type -> fields and creators that zotero-schema 31, of Zotero 7, lacks: Zotero drops what it does not know."""
LATEST = 9
"""The first Zotero that certainly has the schema of `ROWS`."""


def item_types_of(major: int) -> dict[str, ItemType]:
    """The item types as the Zotero of that version has them."""
    return (
        ITEM_TYPES
        if major >= LATEST
        else {name: _without(row, LATER.get(name, "")) for name, row in ITEM_TYPES.items()}
    )


def _without(row: ItemType, later: str) -> ItemType:
    missing = set(later.split())
    return ItemType(row.signs, row.others - missing, {name: row.fields[name] for name in row.fields.keys() - missing})


FROM_CSL: dict[str, str] = {
    "article": "preprint", "article-journal": "journalArticle", "article-magazine": "magazineArticle",
    "article-newspaper": "newspaperArticle", "book": "book", "chapter": "bookSection", "dataset": "dataset",
    "document": "document", "entry-dictionary": "dictionaryEntry", "entry-encyclopedia": "encyclopediaArticle",
    "graphic": "artwork", "manuscript": "manuscript", "map": "map", "motion_picture": "film",
    "paper-conference": "conferencePaper", "patent": "patent", "report": "report", "software": "computerProgram",
    "speech": "presentation", "standard": "standard", "thesis": "thesis", "webpage": "webpage",
    "post-weblog": "blogPost",
}  # fmt: skip
"""CSL type -> item type (zotero-schema, csl.types); the others are a `document` with a line "Type: …" in Extra."""

TO_CSL: dict[str, str] = {item_type: csl for csl, item_type in FROM_CSL.items()}

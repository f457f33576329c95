"""The tables of the RIS reader: types, tags, and the notes that our own writer labels.

Two specifications are in use (Reference Manager's of 2001, EndNote's of 2011), and tags differ by type. A tag that is
in no table of its type goes by ANY; one that is in none at all is kept as a fact under its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

TYPES: dict[str, str] = {
    "ABST": "article-journal", "ADVS": "motion_picture", "ANCIENT": "classic", "ART": "graphic", "BILL": "bill",
    "BLOG": "post-weblog", "BOOK": "book", "CASE": "legal_case", "CHAP": "chapter", "CHART": "figure",
    "CLSWK": "classic", "COMP": "software", "CONF": "paper-conference", "CPAPER": "paper-conference",
    "DATA": "dataset", "DBASE": "dataset", "DICT": "entry-dictionary", "EBOOK": "book", "ECHAP": "chapter",
    "EDBOOK": "book", "EJOUR": "article-journal", "ELEC": "webpage", "ENCYC": "entry-encyclopedia",
    "FIGURE": "figure", "GEN": "document", "GOVDOC": "report", "HEAR": "hearing", "ICOMM": "personal_communication",
    "INPR": "article-journal", "JFULL": "periodical", "JOUR": "article-journal", "LEGAL": "legislation",
    "MANSCPT": "manuscript", "MAP": "map", "MGZN": "article-magazine", "MPCT": "motion_picture",
    "MULTI": "document", "MUSIC": "musical_score", "NEWS": "article-newspaper", "PAMP": "pamphlet", "PAT": "patent",
    "PCOMM": "personal_communication", "PREPRINT": "article", "RPRT": "report", "SER": "book", "SLIDE": "speech",
    "SOUND": "song", "STAND": "standard", "STAT": "legislation", "THES": "thesis", "UNBILL": "bill",
    "UNPB": "manuscript", "UNPD": "manuscript", "VIDEO": "motion_picture", "WEB": "webpage",
    "AGGR": "dataset", "CTLG": "document", "EQUA": "document", "GRANT": "document",
    # words in the place of the code: "TY  - Journal Article"
    "JOURNAL ARTICLE": "article-journal", "JOURNAL": "article-journal", "ARTICLE": "article-journal",
    "BOOK SECTION": "chapter", "BOOK CHAPTER": "chapter", "CHAPTER": "chapter", "THESIS": "thesis",
    "REPORT": "report", "CONFERENCE PAPER": "paper-conference", "CONFERENCE PROCEEDINGS": "paper-conference",
    "GENERIC": "document", "PATENT": "patent", "WEB PAGE": "webpage", "DATASET": "dataset",
}  # fmt: skip
"""TY -> CSL type. UNPB is a manuscript; a preprint says so in M3."""

SERIALS = frozenset({"article-journal", "article-magazine", "article-newspaper", "periodical"})
"""Types that stand in a journal: T2 is its title, IS its issue."""

MEETINGS = frozenset({"paper-conference", "speech"})
PARTS = frozenset({"chapter", "entry-encyclopedia", "entry-dictionary"})
SERIES_OWNERS = frozenset({"book", "classic", "report", "map", "software"})
"""Types whose T2 is a series and whose A2 edits that."""

COUNTED = frozenset({"book", "thesis"})
"""Types on which SP alone is the number of pages."""

NUMBERED = frozenset({"report", "patent", "standard"})
"""Types on which SN is the document's own number."""

REFINED: dict[str, frozenset[str]] = {
    "report": frozenset({"article", "report"}),
    "manuscript": frozenset({"article", "report", "manuscript"}),
    "paper-conference": frozenset({"paper-conference", "speech"}),
    "book": frozenset({"thesis", "report"}),
}
"""Type that TY states -> what M3 may make of it; a document (GEN) may become anything."""

REFINED_CODES: dict[str, frozenset[str]] = {"SER": frozenset({"paper-conference", "chapter"})}
"""TY -> the same: Scopus has papers and chapters in a series as SER."""

ANY: dict[str, str] = {
    "TI": "text:title", "CT": "text:title", "TT": "text:translated_title", "T3": "text:collection_title",
    "AU": "inverted:author", "A1": "inverted:author", "ED": "inverted:editor", "TA": "inverted:translator",
    "SV": "text:collection_number", "VL": "text:volume", "VO": "text:volume", "IS": "text:issue",
    "NV": "text:number_of_volumes", "C7": "text:article_number", "ET": "text:edition", "PB": "text:publisher",
    "PP": "text:publisher_place", "LA": "language", "PM": "pmid",
    # Web of Science's own
    "PU": "text:publisher", "PI": "text:publisher_place",
    "FU": "texts:funding", "FX": "texts:funding", "PG": "number_of_pages",
}  # fmt: skip
"""Tag -> raw field, on any type."""

BY_TYPE: dict[str, dict[str, str]] = {
    "paper-conference": {"C1": "text:publisher_place", "A3": "inverted:collection_editor"},
    "book": {"M1": "text:collection_number", "A4": "inverted:translator"},
    "chapter": {
        "A2": "inverted:editor", "A3": "inverted:collection_editor", "A4": "inverted:translator",
        "SE": "text:chapter_number",
    },
    "entry-encyclopedia": {"A4": "inverted:translator"},
    "entry-dictionary": {"A4": "inverted:translator"},
    "report": {"A3": "inverted:collection_editor", "M1": "text:number"},
    "thesis": {"A3": "inverted:supervisor"},
    "patent": {"IS": "text:number", "A2": "text:authority"},
    "software": {"ET": "text:version"},
    "dataset": {"ET": "text:version"},
    "legislation": {"A2": "text:authority"},
}  # fmt: skip
"""CSL type -> tag -> raw field, where the type makes it another."""

FACTS: dict[str, str] = {
    "AN": "Accession number", "DB": "Database", "DP": "Database provider", "LB": "Label",
    "CN": "Call number", "AD": "Author address", "AV": "Availability", "RP": "Reprint status", "U1": "User field 1",
    "U2": "User field 2", "U3": "User field 3", "U4": "User field 4", "U5": "User field 5", "U6": "User field 6",
    "C1": "Custom field 1", "C2": "Custom field 2", "C3": "Custom field 3", "C4": "Custom field 4",
    "C5": "Custom field 5", "C6": "Custom field 6", "C8": "Custom field 8", "M1": "Number", "M2": "Further number",
    "ST": "Short title", "SE": "Section", "OP": "Original publication", "RI": "Reviewed item", "RN": "Research notes",
    "CA": "Caption", "A2": "Further author 2", "A3": "Further author 3", "A4": "Further author 4",
    "L1": "File", "L2": "Full text", "L3": "Related records", "L4": "Image", "LK": "Link", "EP": "Last page",
    "J9": "Short title of the journal", "PA": "Publisher address", "WE": "Index",
    "T2": "Secondary title", "BT": "Title of the host", "JF": "Journal", "JO": "Journal", "NO": "Note",
}  # fmt: skip
"""Tags without a field of their own (on some type) -> the label under which they are kept."""

NOTES: dict[str, str] = {
    "Publication status": "text:status", "Translator": "inverted:translator", "Illustrator": "inverted:illustrator",
    "Series editor": "inverted:collection_editor", "Author of the host": "inverted:container_author",
    "Supervisor": "inverted:supervisor", "Contributor": "inverted:contributor", "In": "text:container_title",
    "Series": "text:collection_title", "Series number": "text:collection_number", "Issue": "text:issue",
    "Number": "text:number", "Chapter": "text:chapter_number", "Edition": "text:edition", "Version": "text:version",
    "Medium": "text:medium", "Size": "text:dimensions", "Authority": "text:authority", "Submitted": "date:submitted",
    "Event": "text:event_title", "Event place": "text:event_place", "Further DOI": "texts:other_doi", "PMID": "pmid",
    "PMCID": "pmcid", "arXiv": "arxiv", "Handle": "text:handle", "ISBN": "isbn", "ISSN": "issn",
    "Funding": "texts:funding", "Funding Information": "texts:funding", "Rights": "text:rights",
    "Publisher Copyright": "text:rights", "Copyright": "text:rights", "doi": "doi", "DOI": "doi",
    "Funding details": "texts:funding", "Funding text": "texts:funding", "CODEN": "fact:CODEN",
    "Conference code": "fact:Conference code", "Correspondence Address": "fact:Correspondence address",
    "Note": "texts:note", "References": "fact:References", "Accession Number": "fact:Accession number",
}  # fmt: skip
"""Label of an N1 ("PMID: 22") -> raw field. The first are our own writer's, the last those of Pure,
publishers and Scopus."""

LISTS: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(
        ("Translator", "Illustrator", "Series editor", "Author of the host", "Supervisor", "Contributor", "Funding",
         "ISBN", "ISSN"), regex("; *")),
    "Further DOI": regex(r"; (?=10\.)"),  # "10.4904/x;:_0z; 10.2027/x"
}  # fmt: skip
"""Labels whose values are several, and what parts them."""

PROSE = frozenset({"AB", "N1", "N2", "NO", "TI", "T1", "T2", "T3", "TT", "CT", "BT", "C3", "JF", "JO", "JA", "AD", "PB",
                   "CY", "RN", "ST", "OP", "CA", "SN"})  # fmt: skip
"""Tags whose value may be wrapped: a line without a tag goes on in it."""

TAGS = frozenset({*ANY, *FACTS, *PROSE, "TY", "ER", "T1", "A1", "PY", "Y1", "Y2", "DA", "RD", "SP", "CP", "J1", "J2",
                  "JA", "JI", "UR", "KW", "DO", "DI", "M3", "ID", "BN"})  # fmt: skip
"""Every tag of either specification and a few that databases add."""

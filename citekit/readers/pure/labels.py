"""The words of a Pure page's property table: one row a label, each with an example that a test reads.

Sources: the portals of Princeton, UIUC, PSU, PolyU, HKUST, CityU, Yonsei, SNU, KAIST, York, Monash, Bath and ITU,
Pure's own field names in Elsevier's public documentation, and the seed listing. Rows in `GENERAL` come from Pure's
standard English wording and were not seen on one of those pages.
"""

from __future__ import annotations

from typing import Literal

from citekit.frozen import NamedTuple

Kind = Literal[
    "text", "number", "count", "pages", "date", "status", "doi", "isbn", "issn", "language", "people", "flag", "event",
    "duration", "list", "id", "url",
]  # fmt: skip


class Label(NamedTuple):
    """`text` as printed, the draft `field` it names, the `kind` of its values, one `example` value."""

    text: str
    field: str
    kind: Kind
    example: str


SEEN = (
    Label("Original language", "language", "language", "English (US)"),
    Label("Translated title of the contribution", "translated_title", "text", "On the Use of Cells"),
    Label("Title of host publication", "container_title", "text", "Proceedings of the 30th ACM Conference"),
    Label("Subtitle of host publication", "container_subtitle", "text", "Theory and practice"),
    Label("Place of Publication", "publisher_place", "text", "New York, NY"),
    Label("Publisher", "publisher", "text", "Association for Computing Machinery"),
    Label("Journal", "container_title", "text", "Therapeutic Advances in Neurological Disorders"),
    Label("Specialist publication", "specialist_publication", "text", "The Conversation"),
    Label("Pages (from-to)", "page", "pages", "211-215"),
    Label("Pages (from‑to)", "page", "pages", "211‑215"),  # with a hyphen that does not break
    Label("Pages (from–to)", "page", "pages", "211–215"),
    Label("Pages", "page", "pages", "1091-1106"),
    Label("Number of pages", "number_of_pages", "count", "16"),
    Label("Article number", "article_number", "number", "JCAP07(2023)006"),
    Label("Volume", "volume", "number", "12"),
    Label("Issue number", "issue", "number", "3"),
    Label("Edition", "edition", "number", "2nd"),
    Label("Early online date", "available_date", "date", "26 May 2016"),
    Label("Publication status", "status", "status", "Published - 30 Mar 2025"),
    Label("State", "status", "status", "Published - May 1 2016"),
    Label("Status", "status", "status", "E-pub ahead of print - 7 Apr 2017"),
    Label("Externally published", "externally_published", "flag", "Yes"),
    Label("Peer-reviewed", "peer_reviewed", "flag", "Yes"),
    Label("Event", "event", "event", "51st Symposium on Computer Architecture, ISCA 2024 - Buenos Aires, Argentina"),
    Label("Duration", "event_duration", "duration", "29 Jun 2024 → 3 Jul 2024"),
    Label("DOIs", "doi", "doi", "https://doi.org/10.1145/3676641.3716273"),
    Label("DOI", "doi", "doi", "10.1145/3676641.3716273"),
    Label("ISBN (Print)", "isbn_print", "isbn", "979-8-4007-0391-1"),
    Label("ISBN (Electronic)", "isbn_electronic", "isbn", "9798400710797"),
    Label("Print ISBNs", "isbn_print", "isbn", "9783030123451"),
    Label("Electronic ISBNs", "isbn_electronic", "isbn", "9783030123468"),
    Label("ISSN (Print)", "issn_print", "issn", "1063-6897"),
    Label("ISSN (Electronic)", "issn_electronic", "issn", "2575-713X"),
    Label("Journal ISSN", "issn", "issn", "0028-0836"),
    Label("Name", "collection_title", "text", "Proceedings - International Symposium on Computer Architecture"),
    Label("Abbreviated title", "event_title_short", "text", "ASPLOS ’24"),
    Label("Country/Territory", "event_country", "text", "Argentina"),
    Label("City", "event_city", "text", "Buenos Aires"),
    Label("Period", "event_period", "duration", "3/30/25 → 4/3/25"),
    Label("Internet address", "event_url", "url", "https://www.asplos-conference.org/asplos2024/"),
    Label("Keywords", "keywords", "list", "risk; privacy; PIN"),
    Label("Funders", "funding", "list", "National Science Foundation"),
)

EVENT_KINDS = (
    "Conference",
    "Workshop",
    "Symposium",
    "Seminar",
    "Congress",
    "Colloquium",
    "Summer school",
    "Exhibition",
    "Course",
    "Festival",
)
"""Headings and row labels of an event's block; "Conference" was seen, the others are Pure's event types."""

EVENTS = tuple(Label(kind, "event_title", "text", f"12th {kind} on Trusted Citations") for kind in EVENT_KINDS)

GENERAL = (
    Label("Title of host publication (translated)", "custom", "text", "Acts of the meeting"),
    Label("Series", "collection_title", "text", "Studies in Anthropology"),
    Label("Translated title", "translated_title", "text", "On the Use of Cells"),
    Label("Host publication title", "container_title", "text", "Handbook of Listings"),
    Label("Host publication", "container_title", "text", "Handbook of Listings"),
    Label("Journal title", "container_title", "text", "Nature"),
    Label("Journal / Publication", "container_title", "text", "Nature"),
    Label("Newspaper", "newspaper", "text", "The Guardian"),
    Label("Magazine", "specialist_publication", "text", "New Scientist"),
    Label("Editors", "editor", "people", "Ada Lovelace, Charles Babbage"),
    Label("Editor", "editor", "people", "Ada Lovelace"),
    Label("Translators", "translator", "people", "Constance Garnett"),
    Label("Translator", "translator", "people", "Constance Garnett"),
    Label("Author(s)", "author", "people", "Ada Lovelace, Charles Babbage"),
    Label("Editor(s)", "editor", "people", "Ada Lovelace, Charles Babbage"),
    Label("Authors", "author", "people", "Ada Lovelace, Charles Babbage"),
    Label("Author", "author", "people", "Ada Lovelace"),
    Label("Inventors", "author", "people", "Ada Lovelace, Charles Babbage"),
    Label("Number", "number", "number", "17"),
    Label("No. of pages", "number_of_pages", "count", "16"),
    Label("Peer reviewed", "peer_reviewed", "flag", "Yes"),
    Label("Number of volumes", "number_of_volumes", "number", "2"),
    Label("Volume number", "volume", "number", "12"),
    Label("Issue", "issue", "number", "3"),
    Label("Chapter", "chapter_number", "number", "4"),
    Label("No.", "number", "number", "17"),
    Label("Published", "issued", "date", "Jun 2020"),
    Label("E-pub ahead of print", "available_date", "date", "3 Nov 2019"),
    Label("Accepted/In press", "accepted", "date", "12 Sep 2019"),
    Label("Publication date", "issued", "date", "30 Mar 2025"),
    Label("Journal publication date", "issued", "date", "May 2011"),
    Label("Date of publication", "issued", "date", "30 Mar 2025"),
    Label("Online publication date", "available_date", "date", "26 May 2016"),
    Label("Online published", "available_date", "date", "26 May 2016"),
    Label("Submission date", "submitted", "date", "1 Mar 2016"),
    Label("Submitted date", "submitted", "date", "1 Mar 2016"),
    Label("Acceptance date", "accepted", "date", "1 Mar 2016"),
    Label("Accepted date", "accepted", "date", "1 Mar 2016"),
    Label("Date of acceptance", "accepted", "date", "1 Mar 2016"),
    Label("ISBN", "isbn", "isbn", "9783030123451"),
    Label("ISBNs", "isbn", "isbn", "9783030123451"),
    Label("Print ISBN", "isbn_print", "isbn", "9783030123451"),
    Label("Electronic ISBN", "isbn_electronic", "isbn", "9783030123468"),
    Label("ISSN", "issn", "issn", "0028-0836"),
    Label("ISSNs", "issn", "issn", "0028-0836"),
    Label("Print ISSN", "issn_print", "issn", "0028-0836"),
    Label("Electronic ISSN", "issn_electronic", "issn", "1476-4687"),
    Label("PubMed ID", "pmid", "id", "19965390"),
    Label("PMID", "pmid", "id", "19965390"),
    Label("PubMed Central ID", "pmcid", "id", "PMC1234567"),
    Label("PMCID", "pmcid", "id", "PMC1234567"),
    Label("ArXiv ID", "arxiv", "id", "2605.27569"),
    Label("arXiv", "arxiv", "id", "2605.27569"),
    Label("Geospatial point", "custom", "text", "55.94, -3.19"),
    Label("Geospatial polygon", "custom", "text", "55.94, -3.19, 55.95, -3.18"),
    Label("Handle.net", "handle", "id", "http://hdl.handle.net/10037/12345"),
    Label("Handle", "handle", "id", "http://hdl.handle.net/10037/12345"),
    Label("Country", "event_country", "text", "Argentina"),
    Label("Country/Area", "event_country", "text", "Denmark"),
    Label("Country/Region", "event_country", "text", "Denmark"),
    Label("Place", "event_country", "text", "United States"),
    Label("Location", "event_location", "text", "Online"),
    Label("Conference number", "custom", "number", "6"),
    Label("Event number", "custom", "number", "6"),
    Label("Degree of recognition", "custom", "text", "International event"),
    Label("Qualification", "qualification", "text", "Doctor of Philosophy"),
    Label("Awarding Institution", "awarding_institution", "text", "Halmstad University"),
    Label("Supervisors/Advisors", "supervisor", "people", "Ada Lovelace, Supervisor"),
    Label("Supervisors/Advisor", "supervisor", "people", "Ada Lovelace"),
    Label("Supervisor/Advisor", "supervisor", "people", "Ada Lovelace"),
    Label("Supervisors", "supervisor", "people", "Ada Lovelace, Charles Babbage"),
    Label("Supervisor", "supervisor", "people", "Ada Lovelace (Supervisor)"),
    Label("Advisors", "supervisor", "people", "Ada Lovelace"),
    Label("Award date", "award_date", "date", "4 Jun 2025"),
    Label("Date of Award", "award_date", "date", "4 Jun 2025"),
    Label("Thesis sponsors", "funding", "list", "Royal Society"),
    Label("Sponsors", "funding", "list", "Royal Society"),
    Label("Patent number", "number", "number", "EP1234567 B1"),
    Label("IPC", "custom", "text", "G06F 17/30"),
    Label("Priority date", "priority_date", "date", "12 Mar 2014"),
    Label("Filing date", "submitted", "date", "12 Mar 2015"),
    Label("Priority number", "custom", "text", "GB20140004321"),
    Label("Applicant", "publisher", "text", "Acme Ltd"),
    Label("Commissioning body", "commissioning_body", "text", "European Commission"),
    Label("Report number", "number", "number", "TR-2019-03"),
    Label("Media of output", "medium", "text", "Online"),
    Label("Output media", "medium", "text", "Online"),
    Label("Size", "dimensions", "text", "30 x 40 cm"),
    Label("Version", "version", "number", "1.2.0"),
    Label("Date made available", "issued", "date", "13 Feb 2025"),
    Label("Temporal coverage", "custom", "text", "2010 - 2015"),
    Label("Geographical coverage", "custom", "text", "Denmark"),
    Label("Spatial coverage", "custom", "text", "Denmark"),
    Label("Date of data production", "custom", "text", "2010 - 2015"),
    Label("Contact person", "custom", "text", "Ada Lovelace"),
    Label("External collaborator", "custom", "text", "Fen Water Ltd"),
    Label("Funder number", "funding", "list", "EP/L01503X/1"),
    Label("Funding", "funding", "list", "Supported by the Royal Society."),
    Label("Bibliographical note", "note", "text", "Information for this record is provided by the author."),
    Label("Publication category", "custom", "text", "Research"),
    Label("Publication type", "custom", "text", "A4 Article in conference proceedings"),
    Label("MoE publication type", "custom", "text", "A1 Journal article-refereed"),
    Label("Number of tracks", "custom", "text", "12"),
)

TRANSLATED = (
    Label("Vol/volume", "volume", "number", "33"),
    Label("Edition number", "issue", "number", "2"),
    Label("Magazine number", "issue", "number", "4"),
    Label("Journal number", "issue", "number", "4"),
    Label("Trade journal", "container_title", "text", "Masonry Research"),
    Label("Specialist journal", "container_title", "text", "Masonry Research"),
    Label("Professional journal", "container_title", "text", "Masonry Research"),
    Label("Pages (from - to)", "page", "pages", "301-315"),
    Label("Item number", "article_number", "number", "e17"),
    Label("Earlier online date", "available_date", "date", "1 Oct 2020"),
    Label("Previous online date", "available_date", "date", "1 Oct 2020"),
    Label("Place of production", "publisher_place", "text", "Delft"),
    Label("Place of issue", "publisher_place", "text", "Odense"),
    Label("DOI - permanent links", "doi", "doi", "https://doi.org/10.1145/3676641.3716273"),
    Label("Title of the host publication", "container_title", "text", "Handbook of Listings"),
    Label("Title of the hosted publication", "container_title", "text", "Handbook of Listings"),
    Label("OKM publication type", "custom", "text", "A1 Original article in a scientific journal"),
)
"""What a browser's translation makes of the labels of portals in Danish, Dutch, German, Finnish, French and Spanish."""

ROWS: tuple[Label, ...] = SEEN + EVENTS + GENERAL + TRANSLATED
FIRST_ROWS = ("Original language", "Date made available", "Date of Award")
"""Labels of which a work's table has one as the first of its rows."""

IN_BLOCK: dict[str, dict[str, str]] = {
    "series": {
        "volume": "collection_number",
        "number": "collection_number",
        "issue": "collection_number",
        "issn": "collection_issn",
        "issn_print": "collection_issn_print",
        "issn_electronic": "collection_issn_electronic",
        "publisher": "collection_publisher",
        "editor": "collection_editor",
    },
    "event": {"issue": "custom"},  # "Nummer 27": which of a series of conferences
}
"""What a label means in a block of the table: the series', not the host's."""


def field_in(block: str, field: str) -> str:
    """The field of a label that stands in a block."""
    return IN_BLOCK.get(block, {}).get(field, field) if block else field

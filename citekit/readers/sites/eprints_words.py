"""EPrints' labels and item types."""

from __future__ import annotations

from citekit.frozen import NamedTuple


class EprintsLabel(NamedTuple):
    """A label, its raw field ("" to pass over), language, an example of a value, and where it was seen."""

    text: str
    field: str
    language: str
    example: str
    source: str


class EprintsKind(NamedTuple):
    """CSL type; whether the printed words say more than it ("sub": only those in brackets do)."""

    type: str
    more: bool | str


FACTS, MENU = "labels of copied records", "the software's standard phrases"

LABELS: tuple[EprintsLabel, ...] = tuple(
    EprintsLabel(*row)
    for row in (
        ("Item Type", "@type", "en", "Thesis (PhD)", FACTS),
        ("Divisions", "", "en", "Faculty of Science", FACTS),
        ("Conference", "@event", "en", "Ice 2015, Oslo, Norway, 1-3 Sept 2015", FACTS),
        ("Depositing User", "", "en", "Ann Lee", FACTS),
        ("Date Deposited", "", "en", "12 Jan 2015 10:11", FACTS),
        ("Last Modified", "", "en", "13 Jan 2015 10:11", FACTS),
        ("URI", "", "en", "http://eprints.example.org/id/eprint/12", FACTS),
        ("Qualification Level", "", "en", "Doctoral", FACTS),
        ("Library of Congress Subject Headings (LCSH)", "subject_areas:LCSH", "en", "Ice -- Melting, Snow", FACTS),
        ("Title of Event", "event_title", "en", "Ice 2015", FACTS),
        ("Type of Event", "", "en", "Conference", FACTS),
        ("Location of Event", "text:event_place", "en", "Oslo, Norway", FACTS),
        ("Date(s) of Event", "event_duration", "en", "30 Mar - 3 Apr 2015", FACTS),
        ("Conference Paper Type", "", "en", "Paper", FACTS),
        ("Publication Status", "text:status", "en", "Published", FACTS),
        ("Access rights to Published version", "", "en", "Restricted or Subscription Access", FACTS),
        ("Date of first compliant deposit", "", "en", "30 June 2015", FACTS),
        ("Open Access Version", "", "en", "Publisher", FACTS),
        ("Persistent URL", "", "en", "https://eprints.example.org/12/", FACTS),
        ("Dates", "", "en", "Published", FACTS),
        ("Subjects", "subject_areas:Subjects", "en", "Q Science > QA Mathematics", FACTS),
        ("Colleges/Schools", "", "en", "College of Science > School of Ice", FACTS),
        ("Supervisor's Name", "supervisor", "en", "Lee, Dr. Ann", FACTS),
        ("Date of Award", "@date", "en", "2015", FACTS),
        ("Unique ID", "", "en", "glathesis:2015-1", FACTS),
        ("Abstract", "abstract", "en", "Ice melts.", MENU),
        ("Additional Information", "note", "en", "Copyright of the author", MENU),
        ("Uncontrolled Keywords", "keywords", "en", "ice, snow", MENU),
        ("Keywords", "keywords", "en", "ice, snow", MENU),
        ("Keywords or phrases", "keywords", "en", "ice, snow", MENU),
        ("Status", "", "en", "Published", MENU),
        ("Refereed", "peer_reviewed", "en", "Yes", MENU),
        ("Peer reviewed", "peer_reviewed", "en", "Yes", MENU),
        ("Journal or Publication Title", "container_title", "en", "Journal of Ice", MENU),
        ("Publication Title", "container_title", "en", "Journal of Ice", MENU),
        ("Journal Name", "container_title", "en", "Journal of Ice", MENU),
        ("Title of Book", "container_title", "en", "The Book of Ice", MENU),
        ("Title", "title", "en", "On ice", MENU),
        ("Publisher", "publisher", "en", "Ice Press", MENU),
        ("Place of Publication", "publisher_place", "en", "Oslo", MENU),
        ("ISSN", "issn", "en", "1234-5679", MENU),
        ("ISSN (Online)", "issn_electronic", "en", "1234-5679", MENU),
        ("ISBN", "isbn", "en", "978-3-16-148410-0", MENU),
        ("Volume", "volume", "en", "12", MENU),
        ("Number", "issue", "en", "3", MENU),
        ("Issue", "issue", "en", "3", MENU),
        ("Page Range", "@pages", "en", "pp. 34-45", MENU),
        ("Pages", "@pages", "en", "34-45", MENU),
        ("Number of Pages", "number_of_pages", "en", "12", MENU),
        ("Date", "@date", "en", "12 January 2015", MENU),
        ("Official Date", "issued", "en", "12 January 2015", MENU),
        ("Publication Date", "issued", "en", "2015", MENU),
        ("Official URL", "@official", "en", "https://doi.org/10.5555/1", MENU),
        ("Related URLs", "", "en", "http://example.org", MENU),
        ("DOI", "doi", "en", "10.5555/1", MENU),
        ("Digital Object Identifier (DOI)", "doi", "en", "10.5555/1", MENU),
        ("Identification Number", "doi", "en", "10.5555/1", MENU),
        ("DOI or Identification number", "doi", "en", "10.5555/1", MENU),
        ("PubMed ID", "pmid", "en", "12345", MENU),
        ("Editors", "editor", "en", "Lee, Ann", MENU),
        ("Creators", "author", "en", "Lee, Ann; Ray, Bob", MENU),
        ("Authors", "author", "en", "Lee, Ann and Ray, Bob", MENU),
        ("Author(s)", "author", "en", "Lee, Ann and Ray, Bob", MENU),
        ("Event Title", "event_title", "en", "Ice 2015", MENU),
        ("Event Dates", "event_duration", "en", "1-3 Sept 2015", MENU),
        ("Event Location", "text:event_place", "en", "Oslo, Norway", MENU),
        ("Institution", "awarding_institution", "en", "University of Oslo", MENU),
        ("Department", "", "en", "Department of Ice", MENU),
        ("Thesis Type", "", "en", "PhD", MENU),
        ("Thesis Name", "", "en", "PhD", MENU),
        ("Supervisors", "supervisor", "en", "Lee, Ann", MENU),
        ("Supervisor", "supervisor", "en", "Lee, Ann", MENU),
        ("Thesis advisor", "supervisor", "en", "Lee, Ann", MENU),
        ("Language", "language", "en", "English", MENU),
        ("Copyright Holders", "", "en", "The author", MENU),
        ("Item ID", "", "en", "12", MENU),
        ("Eprint ID", "", "en", "12", MENU),
        ("Deposited On", "", "en", "12 Jan 2015", MENU),
        ("Deposited By", "", "en", "Ann Lee", MENU),
        ("School/Department", "", "en", "Department of Ice", MENU),
        ("Status of Item", "", "en", "Published", MENU),
        ("Funders", "", "en", "Ice Council", MENU),
        ("Projects", "", "en", "Ice", MENU),
        ("Glasgow Author(s) Enlighten ID", "", "en", "Lee, Ann", MENU),
        ("Research Group", "", "en", "Ice", MENU),
        ("Copyright", "", "en", "The author", MENU),
        ("Dokumentart", "@type", "de", "Zeitschriftenbeitrag", MENU),
        ("Hinterlegt von", "", "de", "Lee, Ann", MENU),
        ("Hinterlegt am", "", "de", "12 Jan 2015", MENU),
        ("Letzte Änderung", "", "de", "12 Jan 2015", MENU),
        ("Stichwörter", "keywords", "de", "Eis, Schnee", MENU),
        ("Datum", "issued", "de", "2015", MENU),
        ("Erschienen in", "container_title", "de", "Zeitschrift für Eis", MENU),
        ("Band", "volume", "de", "12", MENU),
        ("Seitenbereich", "@pages", "de", "Seiten 34-45", MENU),
        ("Verlag", "publisher", "de", "Eisverlag", MENU),
    )
)

KINDS: dict[str, EprintsKind] = {
    "article": EprintsKind("article-journal", False),
    "articles": EprintsKind("article-journal", False),
    "journal article": EprintsKind("article-journal", False),
    "zeitschriftenbeitrag": EprintsKind("article-journal", False),
    "book section": EprintsKind("chapter", False),
    "book sections": EprintsKind("chapter", False),
    "buchkapitel": EprintsKind("chapter", False),
    "book": EprintsKind("book", False),
    "books": EprintsKind("book", False),
    "edited book": EprintsKind("book", True),
    "thesis": EprintsKind("thesis", True),
    "hochschulschrift": EprintsKind("thesis", True),
    "conference item": EprintsKind("paper-conference", False),
    "book item": EprintsKind("chapter", False),
    "working or discussion paper": EprintsKind("report", "sub"),
    "conference or workshop item": EprintsKind("paper-conference", False),
    "conference or workshop item (poster)": EprintsKind("speech", "sub"),
    "conference or workshop item (speech)": EprintsKind("speech", "sub"),
    "conference or workshop item (lecture)": EprintsKind("speech", "sub"),
    "conference or workshop item (keynote)": EprintsKind("speech", "sub"),
    "conference proceedings": EprintsKind("paper-conference", False),
    "konferenzbeitrag": EprintsKind("paper-conference", False),
    "monograph": EprintsKind("report", "sub"),
    "research reports or papers": EprintsKind("report", "sub"),
    "report": EprintsKind("report", False),
    "preprint": EprintsKind("article", False),
    "dataset": EprintsKind("dataset", False),
    "patent": EprintsKind("patent", False),
    "software": EprintsKind("software", False),
    "review": EprintsKind("article-journal", True),
    "image": EprintsKind("graphic", False),
    "video": EprintsKind("motion_picture", False),
    "audio": EprintsKind("song", False),
    "other": EprintsKind("document", False),
}
"""Item type in lower case, with its brackets where they change the kind."""

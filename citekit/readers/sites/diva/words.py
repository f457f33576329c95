"""DiVA's labels and kinds of works, in the languages of its portals (English, Swedish, Norwegian)."""

from __future__ import annotations

from citekit.frozen import NamedTuple
from citekit.readers.sites.labels import SiteLabel


class DivaKind(NamedTuple):
    """Words of a kind as a record prints them: CSL type, whether the words say more than it, language, source."""

    text: str
    type: str
    more: bool
    language: str
    source: str


PAGE, MENU = "copied record", "interface"

LABELS: tuple[SiteLabel, ...] = (
    SiteLabel(
        "Place, publisher, year, edition, pages",
        "@imprint",
        "en",
        "Halmstad: Halmstad University Press, 2025. p. 110",
        PAGE,
    ),
    SiteLabel(
        "Ort, förlag, år, upplaga, sidor",
        "@imprint",
        "sv",
        "Uppsala: Acta Universitatis Upsaliensis, 2019. s. 85",
        MENU,
    ),
    SiteLabel("Sted, utgiver, år, opplag, sider", "@imprint", "no", "Oslo: Novus, 2014. s. 85", MENU),
    SiteLabel("National Category", "subject_areas:National Category", "en", "Computer Sciences", PAGE),
    SiteLabel("Nationell ämneskategori", "subject_areas:National Category", "sv", "Datavetenskap (datalogi)", MENU),
    SiteLabel("HSV kategori", "subject_areas:National Category", "no", "Datavitenskap", MENU),
    SiteLabel("Keywords", "keywords", "en", "Early fusion, LiDAR", PAGE),
    SiteLabel("Nyckelord", "keywords", "sv", "Skog, Klimat", MENU),
    SiteLabel("Emneord", "keywords", "no", "Skog, Klima", MENU),
    SiteLabel("Abstract", "abstract", "en", "This thesis explores …", PAGE),
    SiteLabel("Series", "@series", "en", "Halmstad University Dissertations, ISSN 2000-1111 ; 64", MENU),
    SiteLabel("Serie", "@series", "sv", "Acta Wexionensia, ISSN 1404-4307 ; 12", MENU),
    SiteLabel("Conference", "@conference", "en", "International Conference on Ice, Oslo, Norway, June 1-3, 2019", MENU),
    SiteLabel("Konferens", "@conference", "sv", "Nordisk konferens, Umeå, 1-3 juni 2019", MENU),
    SiteLabel("Note", "note", "en", "At the time of the doctoral defense …", MENU),
    SiteLabel("Anmärkning", "note", "sv", "Vid tidpunkten för disputationen …", MENU),
    SiteLabel("Publication Details", "", "en", "", PAGE),
    SiteLabel("Subject / Course", "", "en", "Computer Science and Engineering", PAGE),
    SiteLabel("Ämne / kurs", "", "sv", "Datateknik", MENU),
    SiteLabel("Educational Program", "", "en", "Computer Science and Engineering, 300 credits", PAGE),
    SiteLabel("Educational program", "", "en", "Computer Science and Engineering, 300 credits", MENU),
    SiteLabel("Utbildningsprogram", "", "sv", "Civilingenjör i datateknik, 300 hp", MENU),
    SiteLabel("Research subject", "", "en", "Geology", MENU),
    SiteLabel("Forskningsämne", "", "sv", "Geologi", MENU),
    SiteLabel("Supervisors", "@supervisors", "en", "Eren Erdal Aksoy (Guest Professor)", PAGE),
    SiteLabel("Handledare", "@supervisors", "sv", "Lind, Karin, professor", MENU),
    SiteLabel("Veileder", "@supervisors", "no", "Lind, Karin, professor", MENU),
    SiteLabel("Veiledere", "@supervisors", "no", "Lind, Karin, professor", MENU),
    SiteLabel("External cooperation", "", "en", "Kettle AB", PAGE),
    SiteLabel("Externt samarbete", "", "sv", "Kittel AB", MENU),
    SiteLabel("Examiners", "", "en", "Carlos Silla (Professor)", PAGE),
    SiteLabel("Examinatorer", "", "sv", "Lind, Karin", MENU),
    SiteLabel("Opponent", "", "en", "Lind, Karin, Professor", MENU),
    SiteLabel("Opponents", "", "en", "Lind, Karin, Professor", MENU),
    SiteLabel("Presentation", "", "en", "2025-06-04, F506, Halmstad (English)", PAGE),
    SiteLabel("Public defence", "", "en", "2019-05-03, Sal 1, Umeå, 10:00 (English)", MENU),
    SiteLabel("Disputation", "", "sv", "2019-05-03, Sal 1, Umeå, 10:00 (Engelska)", MENU),
    SiteLabel("Identifiers", "", "en", "", PAGE),
    SiteLabel("Identifikatorer", "", "sv", "", MENU),
    SiteLabel("Identifikatorer", "", "no", "", MENU),
    SiteLabel("URN", "@identifiers", "en", "urn:nbn:se:hh:diva-57333", PAGE),
    SiteLabel("OAI", "@identifiers", "en", "oai:DiVA.org:hh-57333", PAGE),
    SiteLabel("DiVA, id", "@identifiers", "en", "diva2:1997440", PAGE),
    SiteLabel("DOI", "@identifiers", "en", "10.5555/2345", MENU),
    SiteLabel("ISBN", "@identifiers", "en", "978-91-88749-01-9 (print)", MENU),
    SiteLabel("ISI", "@identifiers", "en", "000412345600001", MENU),
    SiteLabel("Scopus ID", "@identifiers", "en", "2-s2.0-85012345678", MENU),
    SiteLabel("PubMedID", "@identifiers", "en", "19965390", MENU),
    SiteLabel("Libris ID", "@identifiers", "en", "12345678", MENU),
    SiteLabel("Funder", "", "en", "Swedish Research Council, 2015-01234", MENU),
    SiteLabel("Projects", "", "en", "SMARTER", MENU),
    SiteLabel("Available from", "", "en", "2025-09-12", MENU),
    SiteLabel("Tillgänglig från", "", "sv", "2025-09-12", MENU),
    SiteLabel("Cooperation", "", "en", "Volvo", MENU),
)

KINDS: tuple[DivaKind, ...] = (
    DivaKind("Independent thesis", "thesis", True, "en", PAGE),
    DivaKind("Student thesis", "thesis", False, "en", MENU),
    DivaKind("Doctoral thesis", "thesis", True, "en", MENU),
    DivaKind("Licentiate thesis", "thesis", True, "en", MENU),
    DivaKind("Self-contained work", "thesis", True, "en", MENU),
    DivaKind("Självständigt arbete", "thesis", True, "sv", MENU),
    DivaKind("Studentuppsats", "thesis", False, "sv", MENU),
    DivaKind("Doktorsavhandling", "thesis", True, "sv", MENU),
    DivaKind("Licentiatavhandling", "thesis", True, "sv", MENU),
    DivaKind("Doktoravhandling", "thesis", True, "no", MENU),
    DivaKind("Masteroppgave", "thesis", True, "no", MENU),
    DivaKind("Article in journal", "article-journal", False, "en", MENU),
    DivaKind("Article, review/survey", "article-journal", True, "en", MENU),
    DivaKind("Article, book review", "article-journal", True, "en", MENU),
    DivaKind("Artikel i tidskrift", "article-journal", False, "sv", MENU),
    DivaKind("Artikel, forskningsöversikt", "article-journal", True, "sv", MENU),
    DivaKind("Artikkel i tidsskrift", "article-journal", False, "no", MENU),
    DivaKind("Conference paper", "paper-conference", False, "en", MENU),
    DivaKind("Konferensbidrag", "paper-conference", False, "sv", MENU),
    DivaKind("Konferansepaper", "paper-conference", False, "no", MENU),
    DivaKind("Chapter in book", "chapter", False, "en", MENU),
    DivaKind("Kapitel i bok, del av antologi", "chapter", False, "sv", MENU),
    DivaKind("Kapittel i bok", "chapter", False, "no", MENU),
    DivaKind("Collection (editor)", "book", False, "en", MENU),
    DivaKind("Samlingsverk (redaktörskap)", "book", False, "sv", MENU),
    DivaKind("Conference proceedings (editor)", "book", False, "en", MENU),
    DivaKind("Proceedings (redaktörskap)", "book", False, "sv", MENU),
    DivaKind("Artikel, recension", "article-journal", True, "sv", MENU),
    DivaKind("Patent (", "patent", False, "en", MENU),
    DivaKind("Book (", "book", False, "en", MENU),
    DivaKind("Bok (", "book", False, "sv", MENU),
    DivaKind("Report (", "report", False, "en", MENU),
    DivaKind("Rapport (", "report", False, "sv", MENU),
    DivaKind("Manuscript (preprint)", "article", False, "en", MENU),
    DivaKind("Manuskript (preprint)", "article", False, "sv", MENU),
    DivaKind("Data set", "dataset", False, "en", MENU),
)
"""Rows of the source "interface" are from the wording of the site, not from a copied record of it."""

FURNITURE = frozenset(
    {"identifiers", "identifikatorer", "change search", "cite", "export", "link to record", "permanent link",
     "direct link", "show others and affiliations", "visa övriga samt affilieringar", "fulltext", "open access",
     "publication details", "diva", "ändra sökning", "exportera", "länk till posten", "permanent länk", "direktlänk",
     "endnote", "bibtex", "ris", "hide others and affiliations", "show others...", "visa övriga...",
     "citeexportlink to record", "organisations", "organisationer", "show all publications",
     "visa alla publikationer", "download full text (pdf)", "full text (pdf)", "select", "beta", "citation style",
     "apa", "apa.csl", "harvard1", "ieee", "modern-language-association-8th-edition", "vancouver", "other style",
     "more styles", "language", "de-de", "en-gb", "en-us", "fi-fi", "nn-nb", "nn-no", "sv-se", "other locale",
     "more languages", "output format", "html", "text", "asciidoc", "rtf"}
)  # fmt: skip
"""Whole lines that are the site's, in lower case; styles and languages are those of its menu of citations."""

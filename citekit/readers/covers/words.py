"""The labels of the cover pages that portals put before their PDFs: one row a wording, with an example and its source.

Sources: portals' covers, and covers seen in public text: Groningen, Aalborg, DTU, Delft, Amsterdam (UvA, VU),
Rotterdam, Eindhoven, Manchester, Birmingham, Belfast, Copenhagen, Vienna (WU), Aalto, Aarhus, Warwick, Bristol,
Jyväskylä, Vaasa, Edinburgh, Ulster. `none` rests on no cover that was seen.
"""

from __future__ import annotations

from typing import Literal

from citekit.frozen import NamedTuple
from citekit.patterns import regex

Kind = Literal[
    "container",
    "doi",
    "original",
    "date",
    "status",
    "citation",
    "version",
    "licence",
    "link",
    "download",
    "rights",
    "metadata",
    "title",
    "people",
    "statement",
    "record",
    "archive",
    "award",
    "institution",
    "unknown",
]


class Label(NamedTuple):
    """`text` as printed, without its colon; the `kind` of what follows, the language, an example, its source."""

    text: str
    kind: Kind
    language: str
    example: str
    source: str


LABELS = (
    Label("Published in", "container", "en", "Artificial Intelligence", "Groningen"),
    Label("Publiceret i", "container", "da", "Papirets veje", "none"),
    Label("Udgivet i", "container", "da", "Papirets veje", "none"),
    Label("Gepubliceerd in", "container", "nl", "Tijdschrift voor Lijsten", "none"),
    Label("Veröffentlicht in", "container", "de", "Zeitschrift für Listen", "none"),
    Label("Julkaisussa", "container", "fi", "Luettelot", "none"),
    Label("Publicerad i", "container", "sv", "Tidskrift för listor", "none"),
    Label("DOI (link to publication from Publisher)", "doi", "en", "10.5555/1", "Aalborg"),
    Label("DOI (link to publisher)", "doi", "en", "10.5555/1", "Rotterdam"),
    Label("Link to article, DOI", "doi", "en", "10.5555/1", "DTU"),
    Label("Link to publication from Publisher, DOI", "doi", "en", "10.5555/1", "none"),
    Label("Link to published version (if available)", "original", "en", "10.5555/1", "Bristol"),
    Label("Digital Object Identifier (DOI)", "doi", "en", "10.5555/1", "Edinburgh"),
    Label("DOI", "doi", "en", "10.5555/1", "Groningen"),
    Label("Published version (DOI)", "doi", "en", "10.5555/1", "none"),
    Label("Access to the published version", "doi", "en", "https://doi.org/10.5555/1", "none"),
    Label("Author(s)", "people", "en", "Lind, Karin; Ito, Mei", "none"),
    Label("Publication date", "date", "en", "2016", "Groningen"),
    Label("Date of publication", "date", "en", "2016", "none"),
    Label("Publikationsdato", "date", "da", "2016", "none"),
    Label("Publicatiedatum", "date", "nl", "2016", "none"),
    Label("Publikationsdatum", "date", "de", "2016", "none"),
    Label("Published", "date", "en", "01/01/2023", "Aalto"),
    Label("E-pub ahead of print", "date", "en", "01/01/2018", "Aalto"),
    Label("Document status and date", "status", "en", "Published: 04/11/2024", "Eindhoven"),
    Label("Publication status and date", "status", "en", "Published: 29/06/2018", "Rotterdam"),
    Label("Publication status", "status", "en", "Published (in print/issue): 29/06/2018", "Ulster"),
    Label("Citation for published version", "citation", "en", "(APA)", "Groningen"),
    Label("Citation for the published version", "citation", "en", "(APA)", "Rotterdam"),
    Label("Citation for pulished version", "citation", "en", "(APA)", "Danish University Colleges"),
    Label("Citation for publisher's version", "citation", "en", "(APA)", "none"),
    Label("Citation for publication", "citation", "en", "(APA)", "none"),
    Label("Please cite the original version", "citation", "en", "", "Aalto"),
    Label("Original citation", "citation", "en", "", "Warwick"),
    Label("Publication details", "citation", "en", "", "none"),
    Label("This is the author version of an article published as", "citation", "en", "", "none"),
    Label("This is the published version of an article published as", "citation", "en", "", "none"),
    Label("How to cite this publication", "citation", "en", "", "Aarhus"),
    Label("Please cite the final published version", "citation", "en", "", "Aarhus"),
    Label("Citation", "citation", "en", "(APA)", "DTU"),
    Label("Publication metadata", "metadata", "en", "", "Aarhus"),
    Label("This is a self-archived version of an original article", "metadata", "en", "", "Jyväskylä"),
    Label("This is a self-archived – parallel published version", "metadata", "en", "of this article", "Vaasa"),
    Label("This is a self -archived – parallel published version", "metadata", "en", "of this article", "Vaasa"),
    Label("Document version", "version", "en", "Publisher's PDF, also known as Version of record", "Groningen"),
    Label("Dokumentversion", "version", "da", "Forlagets endelige version (ofte forlagets pdf)", "none"),
    Label("Dokumentenversion", "version", "de", "Verlags-PDF (auch: Version of Record)", "none"),
    Label("Document license/Available under", "licence", "en", "CC BY", "Rotterdam"),
    Label("Document license", "licence", "en", "TAVERNE", "Eindhoven"),
    Label("Document licence", "licence", "en", "CC BY", "Vienna"),
    Label("Published under the following license", "licence", "en", "CC BY", "Aalto"),
    Label("License (if available)", "licence", "en", "CC BY", "Bristol"),
    Label("License", "licence", "en", "Creative Commons: Attribution (CC BY)", "Birmingham"),
    Label("Licence", "licence", "en", "CC BY", "none"),
    Label("Link", "link", "en", "Link to publication record in Edinburgh Research Explorer", "Edinburgh"),
    Label("Link to publication record", "record", "en", "on the Bristol Research Portal", "Bristol"),
    Label("Link back to DTU Orbit", "link", "en", "", "DTU"),
    Label("Link to publication", "link", "en", "in University of Groningen/UMCG research database", "Groningen"),
    Label("Link to the publication", "link", "en", "", "none"),
    Label("Total number of authors", "link", "en", "3", "none"),
    Label("Publication record in CityU Scholars", "link", "en", "", "none"),
    Label("Go to publication entry", "link", "en", "in University of Fen's Research Portal", "none"),
    Label("This electronic thesis or dissertation has been", "archive", "en", "downloaded from Fen Research", "none"),
    Label("Award date:", "award", "en", "2018", "none"),
    Label("Awarding institution:", "institution", "en", "University of Fen", "none"),
    Label("Please check the document version", "link", "en", "of this publication:", "Eindhoven"),
    Label("Available in LSE Research Online", "link", "en", "February 2016", "none"),
    Label("Permanent WRAP url", "link", "en", "", "Warwick"),
    Label("Copyright and reuse", "link", "en", "", "Warwick"),
    Label("Publisher's statement", "statement", "en", "", "Warwick"),
    Label("Publisher’s statement", "statement", "en", "", "Warwick"),
    Label("Publisher statement", "statement", "en", "", "none"),
    Label("A note on versions", "rights", "en", "", "Warwick"),
    Label("Important note", "link", "en", "You are advised to consult the publisher's version", "Groningen"),
    Label("Queen's University Belfast - Research Portal", "link", "en", "", "Belfast"),
    Label("Queen’s University Belfast - Research Portal", "link", "en", "", "Belfast"),
    Label("Downloaded from", "download", "en", "orbit.dtu.dk on: Jul 30, 2026", "DTU"),
    Label("Download date", "rights", "en", "28. Sep 2026", "Groningen"),
    Label("Citing this paper", "rights", "en", "", "Manchester"),
    Label("General rights", "rights", "en", "", "Groningen"),
    Label("Publisher rights statement", "rights", "en", "", "Birmingham"),
    Label("Publisher rights", "rights", "en", "", "Belfast"),
    Label("Terms and Conditions of Use", "rights", "en", "", "Rotterdam"),
    Label("Copyright", "rights", "en", "", "Groningen"),
    Label("Take down policy", "rights", "en", "", "Aalborg"),
    Label("Takedown policy", "rights", "en", "", "Delft"),
    Label("Disclaimer/Complaints regulations", "rights", "en", "", "Amsterdam"),
    Label("Download policy", "rights", "en", "", "Danish University Colleges"),
    Label("Terms of use", "rights", "en", "This work is brought to you by the University of Fen.", "none"),
    Label("Alternative formats", "rights", "en", "If you require this document in an alternative format", "none"),
    Label("The copyright of this thesis rests", "rights", "en", "with the author", "none"),
    Label("Copyright of this thesis rests", "rights", "en", "with the author.", "none"),
    Label("End user licence agreement", "rights", "en", "", "none"),
    Label("Publisher permission", "rights", "en", "", "none"),
    Label("This document is downloaded from", "rights", "en", "the Research Portal", "none"),
    Label("This material is protected by copyright", "rights", "en", "and other intellectual property rights", "Aalto"),
)
"""The longest wording that fits is a line's label; case does not matter, a colon and a style in brackets may follow."""

STYLED = Label("… (APA):", "citation", "", "", "none")
"""The label of a citation whose words no row has: the style in brackets tells it."""

METADATA = (
    Label("Title", "title", "en", "Lists in rain", "Aarhus"),
    Label("Author(s)", "people", "en", "Karin Lind & Mei-Ling Ito", "Aarhus"),
    Label("Authors", "people", "en", "Karin Lind & Mei-Ling Ito", "none"),
    Label("Author", "people", "en", "Karin Lind", "none"),
    Label("Journal", "container", "en", "Journal of Lists", "Aarhus"),
    Label("Book", "container", "en", "Book of Lists", "none"),
    Label("DOI/Link", "doi", "en", "https://doi.org/10.5555/1", "Aarhus"),
    Label("DOI", "doi", "en", "10.5555/1", "none"),
    Label("Document version", "version", "en", "Accepted manuscript (post-print)", "Aarhus"),
    Label("Year", "date", "en", "2021", "Jyväskylä"),
    Label("Version", "version", "en", "Accepted version (Final draft)", "Jyväskylä"),
    Label("Copyright", "link", "en", "© 2021 Fen Press", "Jyväskylä"),
    Label("Rights", "licence", "en", "CC BY 4.0", "Jyväskylä"),
    Label("Rights url", "link", "en", "https://creativecommons.org/licenses/by/4.0/", "Jyväskylä"),
)
"""Labels of the block "Publication metadata" or of a self-archived version, each with its colon; elsewhere these words
introduce nothing."""

VERSIONS = (
    "Publisher's PDF", "Publisher’s PDF", "Peer reviewed version", "Peer-reviewed", "Accepted author manuscript",
    "Author accepted manuscript", "Author Accepted version", "Accepted manuscript", "Early version",
    "Verlags-PDF", "Final published version", "Submitted manuscript", "Version created as part of publication process",
    "Other version", "Forlagets endelige", "Final author", "Proof", "Version of record", "Publisher version",
)  # fmt: skip
"""How the version of a file is called, under its label."""

# Lines over the title which are the portal's: "Aalborg Universitet", "Research at Birmingham", "A!", "OPEN ACCESS"
PORTAL = regex(
    r"(?:.{0,60}\b(?:Universit\w+|University Colleges?|Yliopisto|College|Institute of Technology|Hochschule"
    r"|Højskole|Högskola|Research (?:Information )?Portal|Research Explorer|Research Output|Repository|Library"
    r"|Orbit|UvA-DARE.*)\b.{0,60}"
    r"|[Rr]esearch at \w+|A!|OPEN ACCESS|Open access|Pure|\[Figure \d+\]|!\[[^;]*|<.*>|-{3,}|DTU.{0,12}"
    r"|This is an electronic reprint[^;]*|This reprint may differ[^;]*|(?:typographic )?detail\.|Page \d+"
    r"|King.s Research Portal|VU Research Portal"
    r"|.{0,20}\bis a service provided by\b.*|\d{1,3})"
)

# The line over a thesis's title: "DOCTOR OF PHILOSOPHY", "PHD", "Master of Science by Research", "Doctoral Thesis"
DEGREE = regex(
    r"(?i:(?:doctor|master) of [\w ]{3,40}|master|bachelor|licentiate|ph\.?d\.?|mphil|m\.?sc|engd|doctorate"
    r"|(?:doctoral|master'?s?|phd|mphil) (?:thesis|dissertation)(?: \(\w+\))?)"
)

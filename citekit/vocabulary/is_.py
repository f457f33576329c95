"""Icelandic words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Upprunalegt tungumál": "Original language",
        "Þýddur titill verks": "Translated title of the contribution",
        "Titill gestaútgáfu": "Title of host publication", "Titill": "Title of host publication",
        "Undirtitill gestaútgáfu": "Subtitle of host publication", "Undirtitill": "Subtitle of host publication",
        "Ritstjórar": "Editors",
        "Ritstjóri": "Editor",
        "Höfundar": "Authors",
        "Útgefandi": "Publisher",
        "Útgáfustaður": "Place of Publication",
        "Fræðitímarit": "Journal", "Tímarit": "Journal",
        "Sérfræðirit": "Specialist publication",
        "Dagblað": "Newspaper",
        "Síður (frá-til)": "Pages (from-to)",
        "Síður": "Pages",
        "Síðufjöldi": "Number of pages", "Fjöldi síðna": "Number of pages",
        "Númer greinar": "Article number",
        "Bindi": "Volume",
        "Númer tölublaðs": "Issue number", "Tölublað": "Issue number",
        "Útgáfa": "Edition",
        "Dagsetning rafrænnar útgáfu": "Early online date",
        "Útgáfudagur": "Publication date",
        "Útgáfustaða": "Publication status",
        "Gefið út utanhúss": "Externally published",
        "Ritrýnt": "Peer-reviewed",
        "Viðburður": "Event",
        "Tímalengd": "Duration",
        "DOI": "DOIs",
        "ISBN (prentað)": "ISBN (Print)",
        "ISBN (rafrænt)": "ISBN (Electronic)",
        "ISSN (prentað)": "ISSN (Print)",
        "ISSN (rafrænt)": "ISSN (Electronic)",
        "Nafn": "Name",
        "Skammstafaður titill": "Abbreviated title",
        "Land/Yfirráðasvæði": "Country/Territory", "Land/Svæði": "Country/Territory",
        "Land/Landsvæði": "Country/Territory",
        "Land": "Country",
        "Borg": "City",
        "Tímabil": "Period",
        "Veffang": "Internet address",
        "Lykilorð": "Keywords", "Efnisorð": "Keywords",
        "Ráðstefna": "Conference",
        "Ritröð": "Series",
        "Gráða": "Qualification",
        "Veitingarstofnun": "Awarding Institution",
        "Leiðbeinendur": "Supervisors",
        "Leiðbeinandi": "Supervisor",
        "Dagsetning veitingar": "Award date",
        "Athugasemd": "Bibliographical note",
        "Styrktaraðilar": "Sponsors",
        "Númer skýrslu": "Report number", "Þýðendur": "Translators", "Einkaleyfisnúmer": "Patent number",
        "Menntastofnun": "Awarding Institution",
    }),
    *unseen({
        "Titill gistiútgáfu": "Title of host publication", "Undirtitill gistiútgáfu": "Subtitle of host publication",
        "ISBN-númer (prentað)": "ISBN (Print)", "ISBN-númer (rafrænt)": "ISBN (Electronic)",
        "ISSN-númer (prentað)": "ISSN (Print)", "ISSN-númer (rafrænt)": "ISSN (Electronic)",
        "Forgangsdagur": "Priority date", "DOI-númer": "DOIs", "Nr.": "No.",
    }),
    *unseen({
        "Kafli": "Chapter", "Umsóknardagur": "Filing date", "Stærð": "Size", "Útgáfunúmer": "Edition",
        "Staðsetning": "Location", "Leiðbeinendur/Ráðgjafar": "Supervisors/Advisors", "Þýðandi": "Translator",
        "Höfundur": "Author", "Númer ráðstefnu": "Conference number",
        "Titill hýsilútgáfu": "Title of host publication",
    }),
    *unseen({
        "Sýning": "Exhibition", "Vinnustofa": "Workshop", "Málþing": "Symposium", "Námskeið": "Course",
        "Dagsetning aðgengis": "Date made available",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Útdráttur": "abstract", "Ágrip": "abstract",
        "Lykilorð": "keywords", "Efnisorð": "keywords",
        "Aðgangur að skjali": "access to document",
        "Aðrar skrár og tenglar": "other files and links",
        "Tengdir tenglar": "related links",
        "Fingrafar": "fingerprint",
        "Skoða fullt fingrafar": "view full fingerprint",
        "Vitna í þetta": "cite this",
        "Tilvitnunarsnið": "citation formats",
        "Ritröð": "publication series",
        "Ráðstefna": "conference",
        "Vinnustofa": "workshop",
        "Athugasemd": "bibliographical note",
        "Fjármögnun": "funding",
        "Heimsmarkmið SÞ": "un sdgs",
        "Yfirlit": "overview",
        "Verkefni": "projects",
        "Verðlaun": "prizes",
        "Athafnir": "activities",
        "Fjölmiðlar": "press/media",
        "Gagnasöfn": "datasets",
        "Rannsóknarafurðir": "research output",
        "Námsritgerðir": "student theses",
        "Prófílar": "profiles",
        "Heim": "home",
        "Leita": "search",
        "Deila": "share",
        "Svipaðir prófílar": "similar profiles",
        "Opinn aðgangur": "open access",
        "Skrá": "file",
        "Hafa samband": "contact us",
        "ASJC Scopus efnisflokkar": "asjc scopus subject areas",
    }),
    *unseen({
        "Vísa í þetta": "cite this", "Tilvitnun": "cite this",
    }),
    *unseen({
        "Lýsing": "description", "Aðgangur að gagnasafni": "access to dataset", "Skjöl": "documents",
        "Sýning": "exhibition",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Sökktu þér í rannsóknarefni": "dive into the research topics of",
        "Saman myndar þetta einstakt fingrafar": "together they form a unique fingerprint",
        "Tengill á útgáfu í ": "link to publication in ",
        "Fara í ": "skip to ",
        "Allt efni á þessu vefsvæði": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("is", "dmy", LABELS, LINES, STARTS)

"""Norwegian words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Originalspråk": "Original language",
        "Bidragets oversatte tittel": "Translated title of the contribution",
        "Tittel på vertspublikasjon": "Title of host publication", "Tittel": "Title of host publication",
        "Undertittel på vertspublikasjon": "Subtitle of host publication",
        "Undertittel": "Subtitle of host publication",
        "Redaktører": "Editors",
        "Redaktør": "Editor",
        "Forlag": "Publisher", "Utgiver": "Publisher",
        "Utgivelsessted": "Place of Publication", "Utgiversted": "Place of Publication",
        "Tidsskrift": "Journal",
        "Fagblad": "Specialist publication",
        "Avis": "Newspaper",
        "Sider (fra-til)": "Pages (from-to)",
        "Sider": "Pages",
        "Antall sider": "Number of pages", "Sidetall": "Number of pages",
        "Artikkelnummer": "Article number",
        "Volum": "Volume", "Bind": "Volume",
        "Utgave": "Issue number", "Nummer": "Issue number", "Utgavenummer": "Issue number", "Hefte": "Issue number",
        "Opplag": "Edition",
        "Tidlig nettpubliseringsdato": "Early online date",
        "Publiseringsdato": "Publication date",
        "Status": "Publication status", "Publikasjonsstatus": "Publication status",
        "Eksternt publisert": "Externally published",
        "Fagfellevurdert": "Peer-reviewed",
        "Hendelse": "Event", "Arrangement": "Event",
        "Varighet": "Duration",
        "DOI": "DOIs", "DOI-er": "DOIs",
        "ISBN (trykt)": "ISBN (Print)",
        "ISBN (elektronisk)": "ISBN (Electronic)",
        "ISSN (trykt)": "ISSN (Print)",
        "ISSN (elektronisk)": "ISSN (Electronic)",
        "Navn": "Name",
        "Forkortet tittel": "Abbreviated title",
        "Land/Territorium": "Country/Territory", "Land/Område": "Country/Territory",
        "Land": "Country",
        "By": "City", "Sted": "City",
        "Periode": "Period",
        "Internettadresse": "Internet address",
        "Nøkkelord": "Keywords", "Emneord": "Keywords",
        "Konferanse": "Conference",
        "Serie": "Series",
        "Kvalifikasjon": "Qualification",
        "Tildelende institusjon": "Awarding Institution",
        "Veiledere": "Supervisors",
        "Veileder": "Supervisor",
        "Tildelingsdato": "Award date",
        "Bibliografisk merknad": "Bibliographical note",
        "Sponsorer": "Sponsors",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Sammendrag": "abstract", "Abstrakt": "abstract",
        "Nøkkelord": "keywords", "Emneord": "keywords",
        "ASJC Scopus-fagområder": "asjc scopus subject areas", "ASJC Scopus fagområder": "asjc scopus subject areas",
        "Tilgang til dokument": "access to document",
        "Andre filer og lenker": "other files and links",
        "Relaterte lenker": "related links",
        "Fingeravtrykk": "fingerprint",
        "Vis fullt fingeravtrykk": "view full fingerprint",
        "Siter dette": "cite this",
        "Siteringsformater": "citation formats",
        "Publikasjonsserie": "publication series",
        "Konferanse": "conference",
        "Workshop": "workshop",
        "Bibliografisk merknad": "bibliographical note",
        "Finansiering": "funding",
        "FNs bærekraftsmål": "un sdgs",
        "Oversikt": "overview",
        "Prosjekter": "projects",
        "Priser": "prizes",
        "Aktiviteter": "activities",
        "Presse/medier": "press/media", "Presse/media": "press/media",
        "Datasett": "datasets",
        "Forskningsresultater": "research output", "Publikasjoner": "research output",
        "Studentoppgaver": "student theses",
        "Profiler": "profiles",
        "Hjem": "home",
        "Søk": "search",
        "Del": "share",
        "Lignende profiler": "similar profiles",
        "Fil": "file",
        "Kontakt oss": "contact us",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Dykk ned i forskningstemaene til": "dive into the research topics of",
        "Dypdykk i forskningsemnene til": "dive into the research topics of",
        "Sammen danner de et unikt fingeravtrykk": "together they form a unique fingerprint",
        "Til sammen danner de et unikt fingeravtrykk": "together they form a unique fingerprint",
        "Lenke til publikasjon i ": "link to publication in ",
        "Lenke til siteringene i ": "link to the citations in ",
        "Gå til ": "skip to ",
        "Søk etter ekspertise": "search by ",
        "Alt innhold på dette nettstedet": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("no", "dmy", LABELS, LINES, STARTS)

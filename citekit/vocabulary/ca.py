"""Catalan words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Idioma original": "Original language", "Llengua original": "Original language",
        "Títol traduït de la contribució": "Translated title of the contribution",
        "Títol de la publicació": "Title of host publication",
        "Subtítol de la publicació": "Subtitle of host publication",
        "Editors": "Editors",
        "Autors": "Authors",
        "Editor": "Publisher",
        "Lloc de publicació": "Place of Publication",
        "Revista": "Journal",
        "Publicació especialitzada": "Specialist publication",
        "Diari": "Newspaper",
        "Pàgines (de-a)": "Pages (from-to)",
        "Pàgines": "Pages",
        "Nombre de pàgines": "Number of pages",
        "Número d’article": "Article number", "Número d'article": "Article number",
        "Volum": "Volume",
        "Número": "Issue number",
        "Edició": "Edition",
        "Data online anticipada": "Early online date",
        "Data de publicació": "Publication date",
        "Estat de la publicació": "Publication status",
        "Publicat externament": "Externally published",
        "Avaluat per experts": "Peer-reviewed",
        "Esdeveniment": "Event",
        "Durada": "Duration",
        "DOIs": "DOIs",
        "ISBN (imprès)": "ISBN (Print)",
        "ISBN (electrònic)": "ISBN (Electronic)",
        "ISSN (imprès)": "ISSN (Print)",
        "ISSN (electrònic)": "ISSN (Electronic)",
        "Nom": "Name",
        "Títol abreujat": "Abbreviated title",
        "País/Territori": "Country/Territory",
        "País": "Country",
        "Ciutat": "City",
        "Període": "Period",
        "Adreça d’Internet": "Internet address", "Adreça d'Internet": "Internet address",
        "Paraules clau": "Keywords",
        "Conferència": "Conference", "Congrés": "Conference",
        "Sèrie de publicacions": "Series",
        "Qualificació": "Qualification",
        "Institució que atorga el títol": "Awarding Institution",
        "Directors": "Supervisors", "Supervisors": "Supervisors",
        "Director/a": "Supervisor",
        "Data d’atorgament": "Award date",
        "Nota bibliogràfica": "Bibliographical note",
        "Número d'informe": "Report number", "Número d’informe": "Report number", "Traductors": "Translators",
        "Número de patent": "Patent number", "Patrocinadors": "Sponsors",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Resum": "abstract",
        "Paraules clau": "keywords",
        "Àrees temàtiques ASJC Scopus": "asjc scopus subject areas",
        "Accés al document": "access to document",
        "Altres fitxers i enllaços": "other files and links",
        "Enllaços relacionats": "related links",
        "Fingerprint": "fingerprint", "Empremta digital": "fingerprint",
        "Veure fingerprint complet": "view full fingerprint", "Mostra l’empremta completa": "view full fingerprint",
        "Com citar-ho": "cite this", "Citar": "cite this",
        "Formats de citació": "citation formats",
        "Sèrie de publicacions": "publication series",
        "Conferència": "conference", "Congrés": "conference",
        "Taller": "workshop",
        "Seminari": "seminar",
        "Nota bibliogràfica": "bibliographical note",
        "Finançament": "funding",
        "ODS de les Nacions Unides": "un sdgs", "SDG de l’ONU": "un sdgs",
        "Visió general": "overview",
        "Projectes": "projects",
        "Premis": "prizes",
        "Activitats": "activities",
        "Premsa/mitjans": "press/media",
        "Conjunts de dades": "datasets",
        "Producció científica": "research output",
        "Tesis d’estudiants": "student theses",
        "Perfils": "profiles",
        "Inici": "home",
        "Cerca": "search",
        "Comparteix": "share",
        "Perfils similars": "similar profiles",
        "Accés obert": "open access",
        "Fitxer": "file",
        "Contacte": "contact us",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Entra en els temes de recerca de": "dive into the research topics of",
        "Junts formen un fingerprint únic": "together they form a unique fingerprint",
        "Junts formen una empremta única": "together they form a unique fingerprint",
        "Enllaç a la publicació a ": "link to publication in ",
        "Enllaç a les citacions a ": "link to the citations in ",
        "Salta a ": "skip to ", "Vés a ": "skip to ",
        "Cerca per expertesa": "search by ",
        "Tot el contingut d’aquest lloc": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("ca", "dmy", LABELS, LINES, STARTS)

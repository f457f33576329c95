"""Polish words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Oryginalny język": "Original language",
        "Przetłumaczony tytuł wkładu": "Translated title of the contribution",
        "Tytuł publikacji głównej": "Title of host publication",
        "Tytuł publikacji goszczącej": "Title of host publication",
        "Podtytuł publikacji głównej": "Subtitle of host publication",
        "Redaktorzy": "Editors",
        "Autorzy": "Authors",
        "Wydawca": "Publisher",
        "Miejsce publikacji": "Place of Publication",
        "Czasopismo": "Journal",
        "Publikacja specjalistyczna": "Specialist publication",
        "Gazeta": "Newspaper",
        "Strony (od-do)": "Pages (from-to)",
        "Strony": "Pages",
        "Liczba stron": "Number of pages",
        "Numer artykułu": "Article number",
        "Tom": "Volume",
        "Numer wydania": "Issue number",
        "Wydanie": "Edition",
        "Wcześniejsza data online": "Early online date",
        "Data publikacji": "Publication date",
        "Status publikacji": "Publication status",
        "Opublikowano zewnętrznie": "Externally published",
        "Recenzowane": "Peer-reviewed",
        "Wydarzenie": "Event",
        "Czas trwania": "Duration",
        "DOI": "DOIs",
        "ISBN (druk)": "ISBN (Print)", "ISBN (drukowany)": "ISBN (Print)",
        "ISBN (elektroniczny)": "ISBN (Electronic)",
        "ISSN (druk)": "ISSN (Print)", "ISSN (drukowany)": "ISSN (Print)",
        "ISSN (elektroniczny)": "ISSN (Electronic)",
        "Nazwa": "Name",
        "Tytuł skrócony": "Abbreviated title",
        "Kraj/Terytorium": "Country/Territory",
        "Kraj": "Country",
        "Miasto": "City",
        "Okres": "Period",
        "Adres internetowy": "Internet address",
        "Słowa kluczowe": "Keywords",
        "Konferencja": "Conference",
        "Seria publikacji": "Series", "Seria": "Series",
        "Kwalifikacja": "Qualification",
        "Instytucja nadająca": "Awarding Institution",
        "Promotorzy": "Supervisors",
        "Promotor": "Supervisor",
        "Data przyznania": "Award date",
        "Nota bibliograficzna": "Bibliographical note",
        "Sponsorzy": "Sponsors", "Numer raportu": "Report number", "Tłumacze": "Translators", "Redaktor": "Editor",
        "Numer patentu": "Patent number",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Abstrakt": "abstract", "Streszczenie": "abstract",
        "Słowa kluczowe": "keywords",
        "Obszary tematyczne ASJC Scopus": "asjc scopus subject areas",
        "Dostęp do dokumentu": "access to document",
        "Inne pliki i linki": "other files and links", "Inne pliki i łącza": "other files and links",
        "Fingerprint": "fingerprint", "Odcisk palca": "fingerprint",
        "Zobacz pełny odcisk palca": "view full fingerprint",
        "Cytuj": "cite this",
        "Formaty cytowania": "citation formats",
        "Seria publikacji": "publication series",
        "Konferencja": "conference",
        "Warsztaty": "workshop",
        "Seminarium": "seminar",
        "Nota bibliograficzna": "bibliographical note",
        "Finansowanie": "funding",
        "Cele zrównoważonego rozwoju ONZ": "un sdgs",
        "Przegląd": "overview",
        "Projekty": "projects",
        "Nagrody": "prizes",
        "Działania": "activities", "Aktywności": "activities",
        "Prasa/media": "press/media",
        "Zestawy danych": "datasets", "Zbiory danych": "datasets",
        "Wyniki badań": "research output",
        "Prace studenckie": "student theses",
        "Profile": "profiles",
        "Strona główna": "home",
        "Szukaj": "search",
        "Udostępnij": "share",
        "Podobne profile": "similar profiles",
        "Otwarty dostęp": "open access",
        "Plik": "file",
        "Kontakt": "contact us",
        "Powiązane linki": "related links", "Powiązane łącza": "related links",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Zagłębij się w tematy badawcze": "dive into the research topics of",
        "Razem tworzą unikalny odcisk palca": "together they form a unique fingerprint",
        "Link do publikacji w ": "link to publication in ",
        "Link do cytowań w ": "link to the citations in ",
        "Przejdź do ": "skip to ",
        "Szukaj według specjalizacji": "search by ",
        "Cała zawartość tej witryny": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("pl", "dmy", LABELS, LINES, STARTS)

"""Welsh words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Iaith wreiddiol": "Original language",
        "Teitl cyfieithedig y cyfraniad": "Translated title of the contribution",
        "Teitl": "Title of host publication", "Teitl y cyhoeddiad lletyol": "Title of host publication",
        "Is-deitl": "Subtitle of host publication", "Is-deitl y cyhoeddiad lletyol": "Subtitle of host publication",
        "Golygyddion": "Editors",
        "Golygydd": "Editor",
        "Awduron": "Authors",
        "Cyhoeddwr": "Publisher",
        "Man cyhoeddi": "Place of Publication",
        "Cyfnodolyn": "Journal",
        "Cyhoeddiad arbenigol": "Specialist publication",
        "Papur newydd": "Newspaper",
        "Tudalennau (o-i)": "Pages (from-to)",
        "Tudalennau": "Pages",
        "Nifer y tudalennau": "Number of pages",
        "Rhif yr erthygl": "Article number",
        "Cyfrol": "Volume",
        "Rhif cyhoeddi": "Issue number", "Rhif y rhifyn": "Issue number",
        "Argraffiad": "Edition",
        "Dyddiad ar-lein cynnar": "Early online date",
        "Dyddiad cyhoeddi": "Publication date",
        "Statws": "Publication status",
        "Cyhoeddwyd yn allanol": "Externally published",
        "Adolygwyd gan gymheiriaid": "Peer-reviewed",
        "Digwyddiad": "Event",
        "Hyd": "Duration",
        "Dynodwyr Gwrthrych Digidol (DOIs)": "DOIs",
        "ISBN (Argraffiad)": "ISBN (Print)",
        "ISBN (Electronig)": "ISBN (Electronic)",
        "ISSN (Argraffiad)": "ISSN (Print)",
        "ISSN (Electronig)": "ISSN (Electronic)",
        "Enw": "Name",
        "Teitl cryno": "Abbreviated title",
        "Gwlad/Tiriogaeth": "Country/Territory",
        "Gwlad": "Country",
        "Dinas": "City",
        "Cyfnod": "Period",
        "Cyfeiriad rhyngrwyd": "Internet address",
        "Allweddeiriau": "Keywords",
        "Cynhadledd": "Conference",
        "Cyfres gyhoeddi": "Series", "Cyfres": "Series",
        "Cymhwyster": "Qualification",
        "Sefydliad Dyfarnu": "Awarding Institution",
        "Goruchwylwyr": "Supervisors", "Goruchwylydd": "Supervisor",
        "Goruchwylydd/Goruchwylwyr / Cynghorydd/Cynghorwyr": "Supervisors/Advisors",
        "Goruchwyliwr": "Supervisor",
        "Dyddiad Dyfarnu": "Award date",
        "Nodyn llyfryddol": "Bibliographical note",
        "Noddwyr": "Sponsors",
        "Rhif yr adroddiad": "Report number", "Cyfieithwyr": "Translators", "Rhif y patent": "Patent number",
    }),
    *unseen({
        "Dyddiad blaenoriaeth": "Priority date",
    }),
    *unseen({
        "Pennod": "Chapter", "Dyddiad ffeilio": "Filing date", "Maint": "Size", "Fersiwn": "Version",
        "Lleoliad": "Location", "Goruchwylwyr/Cynghorwyr": "Supervisors/Advisors",
        "Dyddiad rhyddhau": "Date made available", "Cyfieithydd": "Translator", "Awdur": "Author",
        "Statws cyhoeddi": "Publication status", "Rhif": "Issue number", "Rhif erthygl": "Article number",
        "Teitl y cyhoeddiad gwesteiol": "Title of host publication", "DOIau": "DOIs",
        "Geiriau allweddol": "Keywords",
    }),
    *unseen({
        "Arddangosfa": "Exhibition", "Gweithdy": "Workshop", "Symposiwm": "Symposium", "Cwrs": "Course",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Crynodeb": "abstract",
        "Allweddeiriau": "keywords",
        "Mynediad at Ddogfen": "access to document", "Mynediad i’r ddogfen": "access to document",
        "Ffeiliau a dolenni eraill": "other files and links",
        "Dolenni cysylltiedig": "related links",
        "Ôl bys": "fingerprint",
        "Gweld yr ôl bys llawn": "view full fingerprint",
        "Dyfynnu hyn": "cite this",
        "Fformatau dyfynnu": "citation formats",
        "Cyfres gyhoeddi": "publication series",
        "Cynhadledd": "conference",
        "Gweithdy": "workshop",
        "Seminar": "seminar",
        "Nodyn llyfryddol": "bibliographical note",
        "Cyllid": "funding",
        "NDCau y CU": "un sdgs",
        "Trosolwg": "overview",
        "Prosiectau": "projects",
        "Gwobrau": "prizes",
        "Gweithgareddau": "activities",
        "Y Wasg / Y Cyfryngau": "press/media", "Y wasg/cyfryngau": "press/media",
        "Setiau Data": "datasets",
        "Allbwn ymchwil": "research output",
        "Traethodau ymchwil myfyrwyr": "student theses",
        "Proffiliau": "profiles",
        "Hafan": "home",
        "Chwilio": "search",
        "Rhannu": "share",
        "Proffiliau tebyg": "similar profiles",
        "Mynediad agored": "open access",
        "Ffeil": "file",
        "Cysylltu â ni": "contact us",
        "Meysydd pwnc ASJC Scopus": "asjc scopus subject areas",
    }),
    *unseen({
        "Dyfynnu": "cite this", "Geiriau allweddol": "keywords", "Crynodeb Cymraeg": "abstract",
    }),
    *unseen({
        "Disgrifiad": "description", "Mynediad i'r set ddata": "access to dataset", "Dogfennau": "documents",
        "Arddangosfa": "exhibition",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Gweld gwybodaeth am bynciau ymchwil": "dive into the research topics of",
        "Gyda’i gilydd, maen nhw’n ffurfio ôl bys unigryw": "together they form a unique fingerprint",
        "Dolen i gyhoeddiad yn ": "link to publication in ",
        "Neidio i ": "skip to ",
        "Chwilio yn ôl arbenigedd": "search by ",
        "Holl gynnwys y safle hwn": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("cy", "dmy", LABELS, LINES, STARTS)

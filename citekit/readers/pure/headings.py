"""Headings of a Pure page, and lines that are furniture: exact wordings, in lower case, and how such lines begin.

Seen on the portals named in `labels`; headings "renamed by the site" are rows like the others.
"""

from __future__ import annotations

from citekit.readers.surroundings import COOKIE_STARTS, COOKIES, SHARE

HEADINGS: dict[str, tuple[str, ...]] = {
    "abstract": (
        "abstract", "abstracts", "abstract (may include machine translation)", "abstract in english", "abstract (english)",
        "original abstract", "summary", "description", "english abstract", "abstract / description", "lay summary",
        "abstract / description of output", "abstract/description",
    ),
    "keywords": (
        "keywords", "keyword", "key words", "author keywords", "other keywords", "free keywords", "user-defined keywords", "research keywords",
        "keywords / materials (for non-textual outputs)", "uncontrolled keywords", "library keywords", "keywords and phrases", "keywords on datasets", "research area(s)",
        "research areas and keywords",
    ),
    "subjects:ASJC": (
        "asjc scopus subject areas", "all science journal classification (asjc) codes", "asjc subject areas",
        "all science journal classification codes", "scopus subject areas", "asjc",
    ),
    "subjects:subject classification": (
        "subject classification", "subject classifications", "subject areas", "subject area", "research areas", "subjects",
        "subject classification (ukä)", "ukä subject classification", "fields of science", "field of science", "disciplines", "subject headings",
        "research subject categories", "subjects (physh)", "jel classifications", "jel classification", "jel codes",
        "öfos 2012", "austrian fields of science 2012", "unesco subjects", "unesco nomenclature",
    ),
    "subjects:SDG": (
        "un sdgs", "un sustainable development goals", "sustainable development goals", "sdgs",
        "un sustainable development goals (sdgs)", "sustainable development goals (sdgs)",
    ),
    "series": ("publication series", "series", "publication series:", "book series"),
    "event": (
        "conference", "workshop", "symposium", "seminar", "congress", "colloquium", "summer school", "exhibition", "event",
        "course", "other event", "other", "conference:", "meeting",
    ),
    "note": (
        "bibliographical note", "bibliographical notes", "bibliographic note", "bibliographic notes", "notes", "note",
        "data access statement", "data availability statement", "publisher's copyright statement", "publisher’s copyright statement",
    ),
    "funding": (
        "funding", "funding information", "funding agency", "funding agencies", "funders", "funder details", "funding details",
        "acknowledgement of funding", "financial support", "funder(s)", "funding body", "funding bodies",
        "funding source", "funding sources", "grant information",
    ),
    "access": (
        "access to document", "access output", "online availability", "access to documents", "document access",
        "access to full text", "access to the document", "access to the documents", "access document", "access dataset", "access to dataset", "doi", "dois", "link(s)",
        "permanent link", "permalink", "text available via doi:", "text available via doi",
        "electronic version(s)", "electronic versions",
    ),
}  # fmt: skip
"""section -> headings."""

SKIPPED: dict[str, tuple[str, ...]] = {
    "links": (
        "access status", "other files and links", "related links", "more information", "library availability", "other access options",
        "links", "files and links", "documents", "documents and links", "documents & links", "related files",
        "additional links", "additional files",
    ),
    "fingerprint": ("fingerprint", "research topics"),
    "cite-this": ("cite this", "citation", "cite", "citation formats", "citationformats", "how to cite", "datasetcite", "quote this", "cite this way", "cite this dataset", "citation format(s)"),
    "related": (
        "projects", "prizes", "activities", "press/media", "press / media", "datasets", "research output", "student theses",
        "impacts", "equipment", "related research output", "related publications", "related projects", "profiles",
        "related activities", "related datasets", "similar publications", "publication forum classification", "research groups and themes", "research centres",
        "related information", "related content", "related data", "structured keywords", "associated projects",
        "associated research data", "supervised work", "press clippings", "similar outputs", "you might also like", "king's authors",
        "recently viewed", "fields of expertise", "jku focus areas",
        "research output per year", "research activity per year", "research beacons, institutes and platforms", "global challenges", "research infrastructure", "profile photos",
        "journal metrics",
    ),
    "organisations": (
        "organisational units", "organisations", "organizations", "external organisations", "external organizations",
        "organisation(s)", "external organisation(s)", "organizational units",
        "organisational unit", "organisation", "colleges, school and institutes", "related research unit(s)",
        "associated organisational unit", "associated organisational units", "associated organisational unit(s)",
    ),
    "references": ("list of references", "reference list"),
    "portal-notes": ("policy impact", "rgc funding information", "electronic data"),
    "publication-types": ("pubmed: mesh publication types",),
    "metrics": ("altmetrics", "plumx metrics", "metrics", "publication metrics", "scopus metrics", "access statistics", "download statistics"),
}  # fmt: skip
"""rule -> headings whose lines are not of the work, up to the next heading."""

FURNITURE: dict[str, tuple[str, ...]] = {
    "navigation": (
        "home", "profiles", "research units", "research output", "research outputs", "outputs", "publications", "search",
        "login", "log in", "sign in", "menu", "help & faq", "help", "faq", "contact us", "contact", "english", "projects",
        "prizes", "activities", "press/media", "datasets", "student theses", "research infrastructure", "equipment",
        "skip to main navigation", "skip to search", "skip to main content", "skip to content", "main navigation", "people",
        "skip to main navigation skip to search skip to main content", "breadcrumb", "departments", "impacts", "back",
        "authors info & claims", "author info & claims", "authors info & affiliations",
        "research", "organisations", "organizations", "organisational units", "press / media", "facilities", "persons",
        "search by expertise, name or affiliation", "toggle navigation", "previous", "next", "go back", "back to top",
        "close", "faculties", "schools", "researchers", "experts", "units", "research groups", "about", "open menu", "close menu",
        "research themes", "grants", "infrastructure", "infrastructures", "research infrastructures", "student projects", "research centres", "research centers", "courses", "clippings", "awards", "theses",
    ),
    "tab": ("overview", "fingerprint", "view full fingerprint", "projects", "similar profiles", "network", "details", "detail(s)", "overview fingerprint", "overviewfingerprint", "show on map",
        "bibliographic details", "bibliographical details", "publication details", "publication information", "output details"),
    "share": SHARE,
    "citation-style": (
        "apa", "author", "bibtex", "harvard", "standard", "ris", "vancouver", "mla", "chicago", "ieee", "endnote",
        "apa standard harvard vancouver author bibtex ris", "apa author bibtex harvard standard ris vancouver",
    ),
    "markup": ("[table]", "[image]", "(button)"),
    "file-version": ("proof",),
    "usage": ("no data available", "(scopus)", "(web of science)", "(scival)"),
    "badge": ("open access", "file", "100% open access", "green open access", "gold open access", "hybrid open access"),
    "cookies": COOKIES,
    "footer": ("about web accessibility", "report vulnerability", "privacy policy", "privacy notice", "accessibility statement",
        "accessibility", "terms of use", "legal notice", "disclaimer", "data protection", "log in to pure", "pure login",
        "contact us",
    ),
}  # fmt: skip
"""rule -> whole lines."""

FURNITURE_STARTS: dict[str, tuple[str, ...]] = {
    "navigation": (
        "skip to ", "search content at ", "search by ", "search for expert", "search for researchers", "breadcrumb", "you are here", "home > ", "home › ", "home » ", "home / ",
    ),
    "link": (
        "link to publication in ", "link to the citations in ", "link to publication", "link to citations",
        "link to ieee publication", "link to full text", "link opens in a new tab", "view in scopus", "view in web of science",
        "view full fingerprint", "open access via", "check ", "discover ", "view graph of relations", "persistent link",
        "see relations at ", "link to article", "other link", "open in new tab", "full text at ", "get it at ",
    ),
    "usage": (
        "posted by ", "tweeted by ", "blogged by ", "reddited by ", "picked up by ", "referenced in ", "mentioned in ",
        "highlighted by ", "on ", "see more details", "number of downloads are based on statistics",
    ),
    "fingerprint": ("dive into the research topics of", "together they form a unique fingerprint"),
    "corresponding-author": ("*corresponding author", "* corresponding author", "corresponding author"),
    "shared-credit": ("* these authors contributed equally", "these authors contributed equally", "*these authors", "†"),
    "footer": (
        "powered by pure", "all content on this site", "we use cookies", "about web accessibility", "report vulnerability",
        "copyright © ", "pure, scopus & elsevier fingerprint engine", ", scopus & elsevier fingerprint engine",
        "elsevier uses cookies",
    ),
    "cookies": COOKIE_STARTS,
    "file-version": (
        "final published version", "accepted author manuscript", "submitted manuscript", "author accepted manuscript",
        "accepted manuscript", "post-print", "postprint", "preprint pdf", "proof,", "publisher's pdf", "early version",
        "peer reviewed version", "final accepted", "full text embargoed", "embargo ended", "embargo ends", "embargo until ", "embargoed until ", "available under license",
    ),
    "sdg-sentence": ("this output contributes to the following un ",),
    "copyright": ("publisher copyright:", "©", "(c) ", "copyright ©"),
}  # fmt: skip
"""rule -> beginnings of lines, tried in this order."""

CREDIT = "*Corresponding author"
"""What stands under the people, or right behind them: "Ada Lovelace**Corresponding author for this work"."""

LINK_ENDS = {
    "check ": ("library", "full text", "availability", "access"),
    "discover ": ("full text", "library"),
    "posted by ": ("x users", "x user"),
    "tweeted by ": tuple("0123456789"),
    "blogged by ": tuple("0123456789"),
    "reddited by ": tuple("0123456789"),
    "picked up by ": ("news outlets", "news outlet"),
    "referenced in ": ("policy sources", "wikipedia pages", "patents", "policy source", "wikipedia page", "patent"),
    "mentioned in ": ("google+ posts", "peer reviews", "q&a threads"),
    "highlighted by ": ("platforms", "platform"),
    "on ": ("facebook pages", "facebook page", "videos"),
}  # fmt: skip
"""Beginnings that titles have as well -> how a link, or what Altmetric counts, ends: "Check CityUHK Library", "Discover
UIUC Full Text", "Posted by 12 X users"."""

"""The words of the ACM Digital Library, as `Site` takes them."""

from __future__ import annotations

GENRES = {
    "research-article": False, "article": False, "short-paper": True, "survey": True, "poster": True,
    "demonstration": True, "tutorial": True, "keynote": True, "editorial": True, "abstract": True,
    "extended-abstract": True, "review-article": True, "introduction": True, "column": True, "opinion": True,
    "panel": True, "invited-talk": True, "work in progress": True, "news": True, "technical-note": True,
    "department": False, "interview": True, "letter": True, "book": False, "chapter": False,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""
ROWS = {
    "authors": "@people", "author": "@people", "published": "@published", "online am": "@published",
    "online": "@published", "publisher": "@publisher", "isbn": "isbn", "issn": "issn", "eissn": "issn_electronic",
    "doi": "doi", "order number": "", "editors": "", "editor": "", "general chair": "", "general chairs": "",
    "program chair": "", "program chairs": "", "conference": "", "copyright": "", "abstract": "abstract",
    "keywords": "keywords",
    "editor-in-chief": "", "sponsors": "", "funding sources": "", "volume": "volume", "issue": "issue",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "author tags": "keywords", "keywords": "keywords", "references": "!references",
    "cited by": "!references", "index terms": "!index terms", "ccs concepts": "!index terms",
    "recommendations": "!references", "comments": "!comments", "supplementary material": "!files",
    "supplemental material": "!files", "formats available": "end", "figures": "end", "affiliations": "!affiliation",
    "contributors": "!affiliation", "other metrics": "!counts", "bibliometrics": "!counts",
    "article metrics": "!counts", "publication history": "!history", "qualifiers": "!kinds", "view options": "!offers",
    "funding sources": "!funding", "conference": "!event", "acceptance rates": "!counts", "sponsors": "!sponsors",
    "information & contributors": "record", "information": "record", "published in": "!host again",
    "copyright": "!copyright", "permissions": "!copyright", "permissions & copyright": "!copyright",
    "login options": "end", "export citations": "end", "acm reference format": "!citation", "check access": "!offers",
    "ai summary": "!summary of a machine",
    "1 introduction": "!article body",
    "media": "end", "tables": "end", "new citation alert added!": "!alerts", "new citation alert!": "!alerts",
}  # fmt: skip
FURNITURE = frozenset(
    {"share on", "open access", "free access", "check for updates", "publication history", "authors info & claims",
     "pdf", "ereader", "authors info & affiliations", "free", "get access", "sign in", "acm digital library", "home",
     "export citation", "view profile", "author info & claims", "public access", "view all authors",
     "artifacts available", "artifacts evaluated & functional", "distinguished paper", "best paper",
     "save to binder", "full text", "cite", "abstract", "pdfereader", "pdf/ereader",
     "skip to main content", "contents", "learn more sign in", "[", "abstract ai summary"}
)  # fmt: skip

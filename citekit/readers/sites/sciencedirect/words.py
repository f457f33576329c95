"""The words of ScienceDirect, as `Site` takes them."""

from __future__ import annotations

from citekit.readers.sites.genres import GENRES as COMMON

GENRES = COMMON | {
    "short survey": True, "data article": True, "full length article": False, "full length research article": False,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""
ROWS = {
    "abstract": "abstract", "keywords": "keywords", "doi": "doi", "issn": "issn", "isbn": "isbn",
    "print isbn": "isbn_print", "key words": "keywords", "keyword": "keywords", "jel classification": "", "jel": "",
    "msc": "", "pacs": "", "summary": "abstract",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "summary": "abstract", "keywords": "keywords", "key words": "keywords",
    "keyword": "keywords", "resumen": "abstract", "résumé": "abstract", "zusammenfassung": "abstract",
    "palabras clave": "keywords", "mots clés": "keywords", "mots-clés": "keywords", "schlüsselwörter": "keywords",
    "introducción": "end", "highlights": "highlights", "graphical abstract": "figures", "abbreviations": "other terms",
    "nomenclature": "other terms", "jel classification": "other terms", "jel codes": "other terms",
    "msc": "other terms", "introduction": "end", "references": "end", "section snippets": "end",
    "recommended articles": "end", "cited by": "end", "view full text": "end", "acknowledgements": "end",
    "funding": "end", "data availability": "end", "article outline": "contents of the article",
    "declaration of competing interest": "end", "credit authorship contribution statement": "end",
    "research data for this article": "end", "citing articles": "end", "special issue articles": "end",
}  # fmt: skip
FURNITURE = frozenset(
    {"show more", "add to mendeley", "share", "cite", "outline", "get rights and content", "view pdf", "download pdf",
     "download full issue", "article preview", "open access", "open archive", "full text access",
     "search sciencedirect", "journals & books", "sign in", "register", "skip to main content", "skip to article",
     "sciencedirect", "help", "my account", "access through your institution", "access through your organization",
     "purchase pdf", "patient access", "other access options", "export", "advanced", "previous article in issue",
     "next article in issue", "show abstract", "previous chapter in book", "next chapter in book", "rights and content",
     "view abstract", "under a creative commons license", "get access", "•", "author links", "previous", "next",
     "elsevier", "full text", "what’s this?", "what's this?", "permissions & reprints"}
)  # fmt: skip

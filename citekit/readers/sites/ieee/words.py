"""The words of IEEE Xplore, as `Site` takes them."""

from __future__ import annotations

ROWS = {
    "abstract": "abstract", "chapter abstract": "abstract", "book abstract": "", "book type": "", "edition": "edition",
    "published in": "@container", "this paper appears in": "@container", "book": "@container",
    "date of conference": "event_duration", "conference date": "event_duration",
    "conference location": "@place", "location": "@place",
    "date of publication": "available_date", "publication date": "issued", "issue date": "@issue date",
    "date added to ieee xplore": "available_date", "date of current version": "", "current version published": "",
    "page(s)": "@pages", "on page(s)": "@pages", "pages": "page", "article sequence number": "article_number",
    "article #": "article_number", "volume": "@volume", "issue": "issue", "number of pages": "number_of_pages",
    "electronic isbn": "isbn_electronic", "online isbn": "isbn_electronic", "print isbn": "isbn_print", "isbn": "isbn",
    "e-isbn": "isbn_electronic", "cd-rom isbn": "isbn", "cd": "@disc", "dvd isbn": "isbn", "usb isbn": "isbn",
    "print on demand(pod) isbn": "isbn", "print on demand isbn": "isbn", "paper isbn": "isbn_print",
    "print on demand (pod) isbn": "isbn", "print on demand(pod) issn": "issn_print",
    "print issn": "issn_print", "electronic issn": "issn_electronic", "cd-rom issn": "issn", "issn": "issn",
    "linking issn": "issn", "online issn": "issn_electronic", "inspec accession number": "custom",
    "doi": "doi", "digital object identifier": "doi", "pubmed id": "pmid", "publisher": "publisher",
    "sponsored by": "custom", "meeting date": "event_duration", "funding agency": "", "isbn information": "",
    "issn information": "", "persistent link": "", "more information": "", "copyright year": "issued",
    "author keywords": "@terms", "ieee keywords": "", "inspec: controlled indexing": "", "index terms": "",
    "inspec": "", "conference name": "", "copyright": "", "author(s)": "author", "authors": "author",
    "author": "author", "title": "title",
    "electronic isbn:": "isbn_electronic", "ics code": "",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "chapter abstract": "abstract", "book abstract": "abstract of the book",
    "author keywords": "keywords", "ieee keywords": "index terms of the site",
    "inspec: controlled indexing": "index terms of the site", "keywords": "index terms of the site",
    "inspec: non-controlled indexing": "index terms of the site", "index terms": "index terms of the site",
    "references": "end", "contents": "end", "footnotes": "end", "figures": "end", "citations": "end", "metrics": "end",
    "more like this": "end", "i. introduction": "end", "section i.": "end", "introduction": "end",
    "purchase details": "end", "document sections": "contents of the article", "need full-text": "offers",
    "authors": "people again", "metadata": "contents of the article",
}  # fmt: skip
FURNITURE = frozenset(
    {"cite this", "pdf", "all authors", "sign in or purchase", "to view full text", "view all authors", "open access",
     "download pdf", "view references", "html", "free", "show more", "scroll to top", "copyright", "save to",
     "references & cited by", "view document", "full text access may be available", "ieee.org", "ieee xplore",
     "my settings", "browse", "help", "advanced search", "skip to main content", "under a creative commons license",
     "alerts", "manage content alerts", "add to citation alerts", "download references", "request permissions",
     "export to collabratec", "citations", "references", "figures", "metrics",
     "create account", "personal sign in", "isbn information:", "issn information:"}
)  # fmt: skip

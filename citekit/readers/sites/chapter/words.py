"""The words of publishers' pages of a book's chapter: Taylor & Francis, Oxford, Cambridge, De Gruyter, Wiley, JSTOR,
IGI Global, World Scientific, Elgar, Brill, Project MUSE.
"""

from __future__ import annotations

from citekit.patterns import regex

ROWS = {
    "book editor(s)": "editor", "editors": "editor", "editor": "editor", "authors": "author", "author": "author",
    "source title": "container_title", "in": "container_title", "page range": "page", "pages": "page",
    "published in print": "issued", "published online": "available_date", "first published": "@dated",
    "published": "published", "print publication year": "issued", "online publication date": "available_date",
    "copyright date": "issued", "publisher": "publisher", "published by": "publisher", "online isbn": "isbn",
    "print isbn": "isbn", "isbn": "isbn", "related isbn": "isbn", "ebook isbn": "isbn", "isbn-13": "isbn", "doi": "doi",
    "book doi": "", "category": "", "type": "", "citations": "", "launched on muse": "", "language": "language",
    "open access": "", "oclc": "", "marc record": "", "keywords": "keywords", "abstract": "abstract",
    "collection": "", "published online by cambridge university press": "available_date", "cited by": "",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "summary": "abstract", "keywords": "keywords", "edited by": "=editor",
    "show author details": "!affiliation", "chapter preview": "end", "citing literature": "end",
    "controlled vocabulary terms": "!site's terms", "related content": "end",
    "from the edited volume": "=container_title", "chapter metrics overview": "record",
    "information": "record", "additional information": "record", "from the book": "=container_title",
    "rights & permissions": "!rights", "introduction": "!article body", "references": "!references",
    "book contents": "!contents of the book",
}  # fmt: skip
FURNITURE = frozenset({
    "share", "cite", "pdf", "tools", "licensed", "unlicensed requires authentication", "cite this", "share this",
    "requires authentication", "you are currently not able to access this content.", "open access", "get access",
    "permissions icon permissions", "search in this book", "previous chapter", "next chapter", "previous", "next",
    "pdf/epub", "ondemand:", "(individual chapters)", "available", "top", "home",
    "click here to navigate to parent product.",
    "breadcrumbs section. click here to navigate to respective pages.", "type", "view pdf", "download", "read online",
    "author information", "buy chapter", "add to cart", "download chapter", "save pdf", "type: chapter",
    "extract", "chapter", "written by", "view full metrics",
})  # fmt: skip
BEGINNINGS = (
    "home >",
    "doi link for ",
    "https://www.jstor.org",
    "subject ",
    "© ",
    "$",
    "chapters in this book",
    "citations:",
)
ENDS = regex(r"[Cc]hapters in this book.*|Access options")
CAMBRIDGE = "published online by cambridge university press:"
BOOK = "book contents"
"""Cambridge prints the first under every title, the second on pages of chapters."""
MUSE = "launched on muse"
GLUED = regex(r"[a-z][A-Z]")
KINDS = frozenset({"chapter", "book chapter", "open access peer-reviewed chapter"})
NUMBER = regex(r"[Cc][Hh][Aa][Pp][Tt][Ee][Rr] (?P<number>\d{1,3}|[IVXLC]{1,7})")
NUMBERED = regex(
    r"(?:[Cc][Hh][Aa][Pp][Tt][Ee][Rr] (?P<number>\d{1,3}|[IVXLC]{1,7})(?:\s?[:.–-])?\s+"
    r"|(?P<bare>\d{1,3})(?:\.|\s?[-–])?\s+)"
    r"(?=[^\W_a-z]|[\"“‘¿¡])"
)  # "Chapter 4: Who Owns the Flood?", "3 - Floods", "4 Who Owns the Flood?"
PAGES = r"(?P<page>[\divxlc]{1,5} ?[-–] ?[\divxlc]{1,5})"
FACTS = (
    regex(r"Book ?(?P<container_title>[A-Z].{3,200})"),  # "BookMachines of the Moon", where a copy lost the blank
    regex(r"Edition ?(?P<edition>\d\w{2} Edition|\w{3,12} [Ee]dition)"),
    regex(r"First Published ?(?P<issued>\d{4})"),
    regex(r"Imprint ?(?P<publisher>.{3,60})"),
    regex(r"Pages? ?(?P<number_of_pages>\d{1,4})"),
    regex(r"(?:eBook |Print |Online )?ISBN:? ?(?P<isbn>97[89][\d-]{10,14})"),
    regex(rf"[Pp]p?(?:\.|ages) {PAGES}(?: \((?P<number_of_pages>\d{{1,3}}) pages\))?"),
    regex(r"Copyright: ©? ?(?P<issued>\d{4}) ?\| ?Pages: ?(?P<number_of_pages>\d{1,3})"),
    # "Wet Property, 2016, pp. 101-124 (24 pages)"
    regex(rf"(?P<container_title>.{{3,200}}?), (?P<issued>\d{{4}}), pp\. {PAGES}"
          r"(?: \((?P<number_of_pages>\d{1,3}) pages\))?"),
    # "Wet Property and Its Insurance, pp. 61-82 (2019)"
    regex(rf"(?P<container_title>.{{3,200}}?) ?, pp\. {PAGES}(?: \((?P<issued>\d{{4}})\))?"),
    regex(r"(?:Chapter in|From) the book (?P<container_title>.{3,200})"),
    regex(rf"(?:https?://(?:dx\.)?doi\.org/)(?P<doi>10\.\S+) Pages {PAGES}"),
    regex(rf", pp\. {PAGES}"),
    regex(r"from (?P<container_title>[A-Z].{3,200})"),
    regex(r"in (?P<container_title>[A-Z].{3,200})"),
    # "Submitted: 12 October 2016 Reviewed: 10 May 2017 Published: 20 December 2017" (IntechOpen)
    regex(r"Submitted: .{6,20} Reviewed: .{6,20} Published: (?P<published>.{6,20})"),
    regex(r"Series (?P<collection_title>[A-Z].{3,100})"),
)  # fmt: skip
"""A whole line -> what it says."""
DATED = regex(
    r"(?P<published>.{6,24}?)\s*(?:https?://(?:dx\.)?doi\.org/(?P<doi>10\.\S+?)(?=$|Citations))?(?:Citations.*)?"
)
# "02 January 2015 https://doi.org/10.5555/9781118900000.ch12"
ISBNS = ("online isbn", "print isbn")
SOURCE = "source title:"
PRESS = regex(r".{0,60}\b(?:Press|Publish(?:ers|ing)|Verlag|Books|Editions?)\b.{0,30}")
YEAR = regex(r"(?:19|20)\d\d")
EDITED = regex(r"Edited by (?P<editors>[^\d:]{5,400})")  # below the book, at IntechOpen
EDITORS = regex(r"\s?\((?:[Ee]ds?\.?|[Ee]ditors?)\)")
BY = regex(r"[Bb]y:?\s?(?=[A-ZÀ-Þ])")
AFFILIATED = regex(r"\s\([^()]{3,120}\)")  # "Helena Vasquez (University of Porto, Portugal)"

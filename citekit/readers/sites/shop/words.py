"""The words of pages of one book, at its publisher's or in a shop."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.sites.sources import DAY

ROWS = {
    **dict.fromkeys(
        ("pub date", "publication date", "published", "date published", "release date", "on sale", "on sale date",
         "on-sale date", "first published", "published on", "publish date", "erscheinungsdatum", "erschienen",
         "date de parution", "parution", "fecha de publicación", "publication", "available from", "publication year",
         "ebook published"),
        "@date",
    ),
    **dict.fromkeys(("publisher", "herausgeber", "press", "verlag", "éditeur", "editorial",
    "published by"), "publisher"),
    **dict.fromkeys(("imprint",), "imprint"),
    **dict.fromkeys(
        ("pages", "page count", "print length", "number of pages", "no. of pages", "extent", "length", "seiten",
         "seitenzahl", "nombre de pages", "páginas", "paperback", "hardcover", "hardback",
         "cloth", "softcover", "taschenbuch",
         "gebundene ausgabe"),
        "@pages",
    ),
    "book title": "title",
    "pub. location": "publisher_place",
    **dict.fromkeys(("series", "series title", "book series", "part of series", "reihe", "collection"), "@series"),
    **dict.fromkeys(("edition", "edition number", "auflage"), "edition"),
    **dict.fromkeys(("language", "sprache", "langue", "idioma"), "language"),
    **dict.fromkeys(("doi",), "@doi"),
    **dict.fromkeys(("author", "authors", "author(s)", "autor", "auteur"), "author"),
    **dict.fromkeys(("editor", "editors", "editor(s)", "edited by"), "editor"),
    **dict.fromkeys(
        ("dimensions", "weight", "item weight", "product dimensions", "size", "trim size", "illustrations", "format",
         "binding", "price", "availability", "best sellers rank", "customer reviews", "reading age", "file size",
         "sku", "art", "illus", "territory", "ean", "subject", "subjects", "discipline", "bisac", "asin",
         "carton quantity", "sold by", "copyright", "copyright year", "country of origin", "category"),
        "",
    ),
}  # fmt: skip
"""Label -> raw field, "" for one to pass over."""
BLURB = frozenset({
    "description", "book description", "about the book", "about this book", "overview", "synopsis",
    "product description", "abstract", "beschreibung", "inhalt", "descripción", "about",
})  # fmt: skip
"""What stands over the text that tells what a book is about."""
OTHERS = frozenset({
    "table of contents", "contents", "reviews", "praise", "about the author", "about the authors", "about the editor",
    "about the editors", "author(s)", "editor(s)", "critics' reviews", "review", "author bio", "authors",
    "endorsements", "product details", "produktinformation",
    "customer reviews", "related books", "you may also like", "also available", "related titles", "resources", "media",
    "author", "editors", "keywords", "awards", "biography", "features", "subjects", "bibliographic information",
    "customers also bought", "request an inspection copy", "news", "events", "look inside", "rights", "excerpt",
})  # fmt: skip
"""Headings of what tells nothing more of the work."""
FORMAT = (
    r"(?:[Tt]rade )?(?:[Hh]ard(?:cover|back)|[Pp]aper(?:back)?|[Ss]oftcover|e-?[Bb]ook|E-?[Bb]ook|EPUB|PDF|[Cc]loth"
    r"|[Kk]indle|[Aa]udiobook|[Pp]rint(?:ed)?|[Tt]aschenbuch|[Bb]roché|[Tt]apa (?:dura|blanda))"
)
ISBN = regex(
    rf"(?:{FORMAT}[ :]{{0,3}})?(?:e-?|E-?)?(?:ISBN|isbn)(?:[- ]?1[03])?(?: \([^()]{{2,20}}\))?[\s:\u200e\u200f]{{0,7}}"
    r"(?P<isbn>(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])(?: ?[(|,] ?[^()|]{2,30}\)?)?"
)
NUMBER = regex(rf"(?:{FORMAT}\s?:?\s)?(?P<isbn>97[89][- ]?(?:\d[- ]?){{9}}\d)(?:\s?\(?{FORMAT}\)?)?")
# "9780367512347", "Paperback: 9780367512347"
PAGES = regex(
    rf"(?:{FORMAT}[,:]? )?(?:[ivxlc]{{1,7}} ?[+,] ?)?(?P<number_of_pages>\d{{2,4}})"
    r" ?(?:pp?\b\.?|[Pp]ages\b|S\.|Seiten\b).{0,80}"
)  # "296 pp., 6 x 9 in", "Paperback, xii + 292 Pages"
DATED = regex(
    rf"(?:First )?[Pp]ublished (?:(?:on|in) )?(?:(?P<issued>{DAY}|[A-Z][a-z]{{2,8}},? \d{{4}}) )?"
    rf"by (?P<publisher>[A-Z][^.]{{2,80}})"
    rf"|(?:First )?[Pp]ublished (?:(?:on|in) )?(?P<alone>{DAY})|© (?P<copyright>\d{{4}})"
    r"|Copyright (?:Year |Information: [^\d]{2,80} )?(?P<holder>\d{4})"
)  # "Published March 31, 2022 by Fen Press"
EDITION = regex(
    r"(?P<edition>\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Revised) [Ee]d(?:ition|n|\.)"
    r"(?:, .{3,40})?"
)
SERIES = regex(r"(?:Part of(?: the)?|Series:|A volume in the) (?P<collection_title>[A-Z].{3,100}?)(?: series)?")
FACTS = (PAGES, DATED, EDITION, SERIES)
# "By Carola Wynn and Peter Obuya", "Edited By Ingrid Solheim, Tom Akande", "by Carola Wynn (Author)"
BY = regex(
    r"(?:(?:[Ww]ritten )?[Bb]y|von(?=\s.*\(Autor)|[Aa]uthors?:|[Aa]uthor\(s\):"
    r"|(?P<editor>[Ee]dited [Bb]y|[Ee]ditors?:|[Ee]ditor\(s\):))\s+(?=[^\W\d_])"
)
ROLE = regex(r"\s\((?:[Aa]uthor|[Ee]ditor|Contributor|Translator|Autor(?:in)?|Herausgeber(?:in)?)\)")
# "Ropes for Harbours Hardcover – March 3, 2020": the binding and the day behind a title
BOUND = regex(rf"\s(?:{FORMAT}(?:\s[–—-]\s(?P<issued>.{{6,30}}))?|\({FORMAT}\))$")
PRICE = regex(
    rf"(?:{FORMAT}(?: Book)?[ :/]{{0,3}})?"
    rf"(?:(?:EUR|USD|GBP|CHF) [\d.,]+|(?:US|CA|AU|Price:? ?)?[$£€¥] ?[\d.,]+|[\d.,]+ ?(?:€|EUR|USD|GBP|£)).{{0,30}}"
    rf"|{FORMAT}"
)
BUTTON = regex(
    r"(?:add|buy|view|look|read|request|share|save|order|browse|search|download|see|find|pre-?order|get|log|sign|sell"
    r"|available|in stock|currently|free|ships|usually)\b.{0,60}"
    r"|\d\.\d out of 5.{0,40}|[\d,]+ (?:ratings?|reviews?|want to read|currently reading).{0,20}|shop(?:ping)?.{0,20}"
    r"|.{0,20}\blogo\b.{0,20}",
    re.IGNORECASE,
)
NO_BOOK = ("book chapter", "doi link for", "chapters in this book", "volume ", "issue ", "article ", "journal article")
"""How a line begins that pages of chapters or articles have."""
OFFERS = (
    "in den einkaufswagen",
    "in den warenkorb",
    "add to cart",
    "add to basket",
    "add to wish",
    "add to bag",
    "buy now",
    "pre-order",
    "pub date",
    "on sale",
    "pub. location",
)
"""How a line begins that a shop or a publisher has."""
NAMES = {"@date": "issued", "@pages": "number_of_pages", "@series": "collection_title"}
"""What reads a value -> raw field."""
MENU = frozenset({
    "books", "shop", "new releases", "best sellers", "bestsellers", "coming soon", "categories", "series", "fiction",
    "non-fiction", "nonfiction", "authors", "subjects", "textbook", "monograph", "latest edition",
})  # fmt: skip
"""Entries of a shop's menu, in lower case."""
# "Pub. Location London", "ImprintRoutledge", of Taylor & Francis eBooks, behind no colon
BARE = regex(
    r"(?P<label>Edition|First Published|eBook Published|Pub\. Location|Imprint|Pages|DOI|Subjects) ?"
    r"(?=[A-Z\d(]|https?:)"
)

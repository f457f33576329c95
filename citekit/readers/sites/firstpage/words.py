"""The words of first pages: how lines begin that are none of the work, what opens its parts."""

from __future__ import annotations

import re

from citekit.patterns import longest_first, regex
from citekit.readers.sites.genres import GENRES
from citekit.vocabulary import article_parts

KINDS = GENRES | {
    "regular papers": False, "original contribution": False, "original investigation": False,
    "research open access": False, "research article open access": False, "methodology article": True,
    "methodology": True, "review open access": True, "mini-review": True, "minireview": True,
    "case report open access": True, "hypothesis and theory article": True, "review published": True, "database": True,
    "software": True, "fast track communication": True, "feature article": True, "debate": True,
    "primary research": False, "meeting report": True, "meta-research": True, "original": False,
    "brief original article": False, "article in press": False, "invited review": True, "research letter": True,
    "clinical article": False, "basic research": False, "clinical research": False, "concise review": True,
    "special article": False, "research reports": False, "research report": False, "featured article": False,
    "general article": False, "special section": False, "case reports": True, "clinical study": True,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""

CITED = regex(
    r"[*_]*(?:(?:how to |please )?cite this (?:article|paper|document|chapter)(?: as)?|how to cite"
    r"|to cite this (?:article|document|paper|version|chapter)|(?:please )?cite (?:this )?as"
    r"|(?:suggested |recommended |original )?citation(?: \([\w ,]{2,20}\))?"
    r"|¿?c[óo]mo citar(?: (?:el|este) art[íi]culo)?\??(?: \([\w ]{2,20}\))?|como citar(?: este artigo)?|citar como"
    rf"|reference to this paper should be made as follows|{'|'.join(longest_first(article_parts.CITE))})\s?[:：|]\s*"
    r"|acm reference format\s?:?\s*"
    r"|\*?\s?to cite this (?:article|paper):?\s+|(?-i:CITATION)$",
    re.IGNORECASE,
)  # fmt: skip
"""What stands before the page's own citation of the work."""

LABELS = (
    "academic editor", "academic editors", "edited by", "reviewed by", "editor", "handling editor", "guest editor",
    "specialty section", "*correspondence", "* correspondence", "correspondence", "copyright", "funding",
    "competing interests", "data availability statement", "data availability", "publisher’s note", "publisher's note",
    "conflict of interest", "disclosure", "supporting information", "keywords", "key words", "index terms",
    "additional key words and phrases", "abbreviations", "additional information", "author contributions",
    "*corresponding author", "corresponding author", "acknowledgments", "acknowledgements", "financial disclosure",
)  # fmt: skip
"""Labels at the margin of a page: with a colon behind them they end what stands above."""

FURNITURE = frozenset({
    "open access", "open", "check for updates", "free access", "full text", "full terms & conditions of access",
    "submit your article to this journal", "view related articles", "view crossmark data", "view crossmark",
    "view supplementary material", "related content", "please scroll down for article", "crossmark",
    "view the article online for updates and enhancements.", "author manuscript", "author's accepted manuscript",
    "accepted manuscript", "nih public access", "hhs public access", "nih-pa author manuscript", "openaccess",
    "publication details, including instructions for authors and", "subscription information:", "orcid",
    "iop publishing", "institute of physics publishing", "elsevier", "hindawi", "hindawi publishing corporation",
    "uk pmc funders group", "europe pmc funders group", "sponsored document from", "peer-reviewed", "peer reviewed",
    "article info", "article information", "in press", "ll", "freely available online", "free full text",
    "taylor & francis", "routledge", "view pdf", "a service of the u.s. national library of medicine",
    "(will be inserted by hand later)", "(will be inserted by the editor)", "published in final edited form as:",
    "see end of article", "creative commons", "confidential manuscript", "plos", "cc-by",
    "you may also like", "(d)", "0", "(0)", "oopen",
    "title page",
})  # fmt: skip
"""Whole lines that are none of the work."""

BEGINNINGS = (
    "©", "(c) ", "c© ", "copyright ", "doi:", "doi ", "issn", "isbn", "http://", "https://", "www.",
    "downloaded from",
    "this article was downloaded by", "this content was downloaded", "published by ", "publisher:", "informa ltd",
    "to link to this article", "to link to this document", "article views:", "citing articles:", "view online:",
    "published online", "published ", "published:", "received", "(received", "revised", "accepted", "submitted ",
    "(dated:", "available online", "first published", "e-mail", "email", "correspondence", "*correspondence",
    "* correspondence", "corresponding author", "*corresponding", "* corresponding", "address correspondence",
    "address for correspondence", "the online version of this article", "this is an open access article",
    "this article is distributed", "this is an open-access article", "article reuse guidelines",
    "reprints and permission", "sagepub.com", "journals.sagepub", "permission to make digital", "licensed under",
    "permission is granted", "this work is licensed", "this paper is included in", "open access to the proceedings",
    "printed in ", "pii:", "pacs", "pii s", "online at stacks", "advance access publication", "advance publication",
    "l'article", "full terms & conditions", "academic editor", "edited by", "reviewed by", "specialty section",
    "full list of author information", "contents lists available", "contents list available", "journal homepage",
    "journal home page", "license", "manuscript received", "author for correspondence", "registered office",
    "office: mortimer house", "on: ", "preprint typeset", "a&a manuscript no", "your thesaurus codes",
    "mnras ", "draft version", "j o u r n a l", "a service of", "available at ", "cite this article",
    "in proceedings of", "in proc.", "appears in", "appeared in", "proc. of", "accepted for", "submitted to",
    "running title",
    "short title", "prepared for submission", "running head", "classification:", "manuscript type", "word count",
    "subject areas:",
    "удк", "udc ", "udk ", "ббк",
    "收稿日期", "修回日期", "基金项目", "文章信息", "文章历史", "通信作者", "通讯作者", "中图分类号", "文献标志码",
    "author manuscript", "nih-pa", "nihms", "pmcid", "to whom correspondence", "to appear in", "in press",
)  # fmt: skip
"""How lines begin that are none of the title's, in lower case."""

INSIDE = (
    "style file", "trim size", "manuscript no", "compiled using", "presented as a", "published as a conference paper",
    "under review as", "all rights reserved", "springer-verlag", "springer science", "the author(s)", "elsevier ",
    "springer nature", "john wiley", "an iop and sissa journal", "typeset with", "issn ", "rights of reproduction",
    "wiley periodicals", "american chemical society", "creative commons", "crossmark",
    "association for computational linguistics", "also available online", "author manuscript; available in pmc",
)  # fmt: skip
"""Words within such lines."""
NUMBERS = regex(
    r".*\$\s?\d+\.\d\d.*"
    r"|[A-Z]{2}[A-Z/-]*[- ]?[\d/.-]+|[\d\s/.-]+|[\W_]+|ⓒ.*|(?:Article|Paper|Report|Publication) (?:[Nn]o\.? )?\d+"
    r"|(?:You are on page|Está en la página|Você está na página"
    r"|Vous êtes sur la page|Sie sind auf Seite|Anda di halaman|Вы находитесь на странице:) ?\d+ ?\w{1,4} ?\d+"
)
"""A report's number, a page's, marks alone: "SLAC-PUB-12820", "2813"."""

ABSTRACT = regex(
    rf"[*_]*(?:\d\.? )?(?:a ?b ?s ?t ?r ?a ?c ?t|abstract and keywords|{'|'.join(article_parts.ABSTRACT)})"
    r"[*_]*(?:\s*[.:—–-]+[*_]*\s*(?=\S)| \| (?=[^|]{60,}$)|\s*[.:]?\s*$)|abstract (?=[A-Z\[])",
    re.IGNORECASE,
)  # fmt: skip
"""What opens an abstract: a heading, or a word before its text."""
COLUMNS = frozenset({"abstract keywords", "abstract article history", "article history abstract", "keywords abstract"})
"""Headings of two columns, on one line."""
KEYWORDS = regex(
    rf"[*_]*(?:additional )?(?:key ?words?|key-words|index terms|{'|'.join(article_parts.KEYWORDS)})(?: and phrases)?"
    r"[*_]*(?:\s*[:.—–-]+[*_]*\s*| \| (?=[^|]{8,}$)|\s*$)"
    r"|keywords (?=[A-Za-z])",
    re.IGNORECASE,
)
ENDS = regex(
    rf"[*_]*(?:(?:1|i)\.?\s+)?(?:(?:{'|'.join(article_parts.INTRODUCTION)}|background|main text)[\s.:]*"
    r"|introduction and [\w ]{3,40})[*_]*"
    r"|(?:1|i)\.?\s+[A-Z][\w ]{3,40}|[*_]*ccs concepts.*|categories and subject.*|general terms.*|contents"
    r"|author summary|significance|highlights",
    re.IGNORECASE,
)
"""Where the text of the article begins, or other parts of its page."""

OTHERS = (
    "contents list",
    "to appear in:",
    "please cite this article as",
    "this article is part of the research topic",
    "sec. ",
)
"""How a line begins on Frontiers's pages, Elsevier's first pages and the covers of its manuscripts."""
BUTTONS = frozenset({
    "share", "cite", "download pdf", "view pdf", "search", "menu", "home", "log in", "sign in", "metrics",
    "references",
    "figures", "tools", "skip to main content", "advanced search", "cite this article", "export citation",
    "get access",
    "show more", "skip to content", "download citation", "add to favorites", "request permissions",
    "view all authors",
    "article metrics", "browse", "subscribe", "register", "rights & permissions", "reprints & permissions",
    "figures & data", "views", "altmetric", "author information", "split view", "save pdf", "[edit]", "share on",
    "get citation", "download as pdf or txt", "advertisement",
})  # fmt: skip
"""Lines that only a page of a site has."""

"""The words of article pages: Taylor & Francis, Wiley, SAGE, Oxford, Cambridge, MDPI, PLOS, Frontiers,
JSTOR, IOP.

Their pages have one grammar, and none of these words says on one of them what it does not say on another: so that they
stand in one table.
"""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.leads import REFERENCES
from citekit.readers.sites.genres import GENRES
from citekit.vocabulary.article_parts import ABSTRACT, CITE, INTRODUCTION, KEYWORDS

PARTS_OF_ARTICLES = {
    **dict.fromkeys(ABSTRACT, "abstract"),
    **dict.fromkeys([*KEYWORDS, "index terms", "descriptors"], "keywords"),
}
"""Heading or label -> section, in every language."""
ROWS = {
    **PARTS_OF_ARTICLES, **dict.fromkeys(CITE, "@citation"),
    "to appear in": "container_title", "pii": "", "reference": "", "received date": "submitted", "revised date": "",
    "accepted date": "accepted", "please cite this article as": "@cited", "abbreviations": "",
    "page(s)": "page", "print publication": "issued", "online publication": "available_date", "editorial type": "",
    "issue": "@facts", "número": "@facts", "numéro": "@facts", "ausgabe": "@facts", "edição": "@facts",
    "fascicolo": "@facts", "publication": "container_title", "subject area": "", "amsc": "",
    "communicated by": "", "source title": "container_title",
    "publication date (web)": "available_date", "category": "", "from the journal": "container_title",
    "cite this article as": "@facts", "issn (print)": "issn_print", "issn (online)": "issn_electronic",
    "isbn (print)": "isbn_print", "isbn (online)": "isbn_electronic", "print isbn": "isbn_print",
    "online isbn": "isbn_electronic", "publisher": "@press",
    "article published online": "available_date", "published/copyright": "published", "article category": "@kind",
    "doi": "@doi", "pages": "page", "page": "page",
    "published in": "container_title", "citation": "@citation", "author(s)": "author",
    "source": "@facts",
    "reviewed work(s)": "",
    "published by": "@sponsored", "stable url": "", "accessed": "", "cite this": "@facts", "issn": "@issn",
    "print issn": "issn_print", "online issn": "issn_electronic",
    "launched on muse": "", "article type": "", "submitted": "@submitted", "pmid": "pmid",
    "publication date": "published", "affiliation": "", "issue section": "",
    "topic": "", "topics": "", "subject": "", "subjects": "", "editor": "", "editors": "", "edited by": "",
    "reviewed by": "", "academic editor": "", "academic editors": "", "copyright": "", "data availability": "",
    "funding": "", "funding information": "", "competing interests": "", "e-mail": "", "email": "",
    "jfm classification": "", "correspondence": "", "géographie": "", "chronologie": "", "index géographique": "",
    "index chronologique": "", "index de mots-clés": "keywords", "geographical index": "",
    "chronological index": "", "keywords index": "keywords", "éditeur(s)": "publisher", "publisher(s)": "publisher",
    "datum izdavanja": "published", "hrčak id": "", "podaci na drugim jezicima": "", "str": "page", "puni tekst": "",
    "uri": "", "issn-e": "issn_electronic", "periodicidad": "", "periodicidade": "", "periodicity": "",
    "recepción": "submitted", "recepção": "submitted", "aprobación": "accepted", "aprovação": "accepted",
    "publicación": "published", "publicação": "published", "publicado": "published",
}  # fmt: skip
HEADINGS = {
    **PARTS_OF_ARTICLES, **dict.fromkeys(CITE, "!citation"), **dict.fromkeys(REFERENCES, "!references"),
    "project number": "record", "proje numarası": "record", "ethical statement": "record", "teşekkür": "record",
    "基金项目": "record", "project supported": "record", "通信作者": "record", "作者简介": "record",
    "第一作者简介": "record",
    "文章历史": "record", "об авторах": "!affiliation", "об авторе": "!affiliation", "рецензия": "record",
    **{f"{number}{word}": "!article body" for word in INTRODUCTION for number in ("", "1 ", "1. ")},
    "sobre os autores": "affiliation", "sobre los autores": "affiliation", "cite this content as": "!citation",
    "related authors": "end", "metadata": "loose",
    "author information": "affiliation", "correspondence address": "affiliation",
    "address for correspondence": "affiliation", "address correspondence to": "affiliation",
    "subject area": "=subject_areas:Subject",
    "competing interest statement": "notes", "additional information": "record",
    "physics subject headings (physh)": "end", "author affiliations": "affiliation",
    "authors": "!affiliation", "msc classification": "!subject classes", "check for updates": "!rights",
    "a b s t r a c t": "abstract", "publication history": "record", "key points": "summary for readers",
    "highlights": "!highlights", "related material": "!files", "cite this paper": "!citation",
    "résumés": "abstract", "haut de page": "record", "top of page": "record", "inicio de página": "record",
    "entrées d’index": "record", "entrées d'index": "record", "texte intégral": "!article body",
    "pour citer cet article": "!citation", "référence papier": "!citation", "référence électronique": "!citation",
    "bibliographical reference": "!citation", "electronic reference": "!citation", "droits d’auteur": "!rights",
    "droits d'auteur": "!rights", "bibliographie": "!references",
    "section": "!section", "sección": "!section", "seção": "!section", "rubrique": "!section", "rubrik": "!section",
    "downloads": "!files", "descargas": "!files", "download data": "!files", "téléchargements": "!files",
    "license": "!rights", "licencia": "!rights", "licença": "!rights", "licence": "!rights", "lizenz": "!rights",
    "cómo citar": "!citation", "como citar": "!citation", "comment citer": "!citation",
    "zitationsvorschlag": "!citation",
    "come citare": "!citation", "references": "!references",
    "how to cite": "!citation", "share and cite": "!citation", "citer ce document": "!citation",
    "citer cet article": "!citation",
    "cite this document": "!citation", "résumé de l'article": "abstract", "résumé de l’article": "abstract",
    "article abstract": "abstract",
    "how to cite.": "!citation",
    "extract": "!extract", "type": "=@kind", "information": "record",
    "author summary": "summary for readers",
    "plain language summary": "summary for readers", "graphical abstract": "!figures",
    "significance": "summary for readers", "footnotes": "!notes", "notes": "!notes",
    "acknowledgements": "!notes", "acknowledgments": "!notes", "supplementary data": "!files",
    "supporting information": "!files", "conflict of interest": "!notes", "open research": "!files",
    "citing literature": "record", "recommended": "end", "article contents": "contents of the article",
    "in this article": "contents of the article", "in this articlearticle contents": "contents of the article",
    "contents": "contents of the article", "table of contents": "contents of the article", "sample our": "!offers",
    "access options": "!offers", "get full access to this article": "!offers",
    "information, rights and permissions": "record", "rights and permissions": "!rights",
    "creative commons": "!rights", "show author details": "!affiliation", "journal information": "end",
    "publisher information": "end", "related research": "contents of the article",
    "you do not currently have access to this article.": "end", "editorial on the research topic": "!article body",
    "read and download": "!offers", "research funding": "!notes", "disclosure statement": "!notes",
}  # fmt: skip
FURNITURE = frozenset({
    "+ author affiliations", "- author affiliations", "navigation – plan du site", "français", "english",
    "français english", "englishfrançais",
    "font type:", "arial georgia verdana", "font size:", "aa aa aa", "line spacing:", "column width:", "orcid icon",
    "en", "de", "es", "fr", "it", "pt", "view all authors and affiliations",
    "author notes", "pdfpdf", "skip to main content", "home", "journals", "all journals", "list of issues",
    "advanced search", "search", "search menu", "publication cover", "submit an article", "journal homepage",
    "journal home", "submit an article journal homepage", "open access", "free access", "restricted access",
    "get access", "full access", "views", "altmetric", "crossref citations to date", "listen", "cite this article",
    "crossmark", "crossmark logo", "crossmark logo crossmark", "crossmark logocrossmark", "full article",
    "figures & data",
    "supplemental", "citations", "metrics", "licensing", "reprints & permissions", "view pdf", "pdf", "tools",
    "share", "share options", "about", "sections", "figures", "related", "information", "read the full text",
    "details", "export citation", "view further author information", "sectionspdftools share",
    "search for more papers by this author", "find this author on pubmed",
    "search for other works by this author on:", "type", "oxford academic",
    "google scholar", "pubmed", "pdf / epub", "more", "cite", "cite article", "metrics and citations",
    "figures and tables", "information, rights and permissions", "show all authors", "article information",
    "split view", "annotate", "permissions", "permissions icon permissions", "share icon share", "article navigation",
    "affiliated with",
    "aller au sommaire du numéro", "découvrir la revue", "see table of contents", "explore this journal",
    "article contents", "< previous", "next >", "advertisement", "save pdf", "rights & permissions", "article",
    "rights & permissions [opens in a new window]",
    "authors", "comments", "media coverage", "peer review", "peer-reviewed", "reader comments", "download pdf",
    "print", "download", "keyboard_arrow_down", "browse figure", "browse figures", "versions notes",
    "see the preprint", "x", "plos", "by", ":", ".", "view all access and purchase options for this article.",
    "request permissions for this article.", "cite this item", "read online", "alternate access options",
    "for independent researchers", "previous article", "next article", "view latest articles",
    "no abstract is available for this article.", "corresponding author",
    "online version of record before inclusion in an issue", "switch to the new experience", "advance articles",
    "related plos articles", "journal article", "latest articles published", "sign in", "get help with access",
    "share this", "cite this", "affiliations & notes", "article info", "collapse all expand all", "list of authors.",
    "list of authors", "figures/media", "author & article information", "tools icon tools",
    "from the journal:", "previous", "next",
    "copyright information", "new results", "follow this preprint", "medrxiv", "biorxiv", "back to top",
    "previousnext", "europe pmc", "export",
    "article views", "figures and data", "jump to",
    "learn about these metrics", "add to", "related content", "responses", "html",
    "bibtex paper supplemental", "buy this article", "total downloads", "article text",
    "bibtex paper reviews and public comment » supplemental", "search this journal",
    "browse by discipline", "information for", "sage journals", "impact factor", "current issue",
 "view citation", "bibtex paper", "abstract image", "supporting info",
    "citing articles",
    "browse", "tables", "bibtex ris", "bibtex ris cite", "export citation and abstract",
    "article metrics", "share this article",
    "download article pdf", "article disponible en ligne à l'adresse", "article disponible en ligne à l’adresse",
    "elsevier", "a r t i c l e i n f o", "a r t i c l e  i n f o", "received in revised form",
    "published online by cambridge university press", "accepted manuscript", "journal pre-proof",
    "[edit]", "cite as get bibtex", "document identifiers", "pdf linkpdf",
    "pdf pdf split view", "statistics from altmetric.com", "crossmark: check for updates",
    "main article content", "article details", "article sidebar", "article main text",
    "more citation formats", "journal cover", "download cover", "received:", "accepted:", "published online:",
    "cc by", "outline",
    "más formatos de cita", "fomatos de citação", "formatos de citação", "plus de formats de citation",
    "weitere zitierformate", "altri formati di citazione", "author", "autores/as", "autores", "auteurs",
    "click to copy article linkarticle link copied!", "click to copy citationcitation copied!", "orcid", "open pdf",
    "supporting information", "open menu", "current", "archives", "register", "login", "technical papers",
    "author and article information", "visual", "full text", "authors:", "share on", "get pdf", "get citation",
    "email", "find other works by these authors", "split-screen",
    "views icon views", "cite icon cite", "show citation", "copy", "download citation", "conference presentation",
    "author affiliations +", "view affiliations", "further information", "pdf/epub", "show more", "article pdf",
    "affiliations & notes article info", "loading metrics", "acessibilidade / reportar erro",
    "visual abstract icon", "editorial comment icon", "taylor and francis online",
    "taylor & francis online", "log in | register", "cart", "search in:", "moresections", "you have access",
    "pdf split view cite", "special issues",
    "citation download citation", "buy",
    "external linkalso available on sciencedirect external link",
    "journal pre-proofs", "peer review under responsibility", "year", "scielo - scientific electronic library online",
    "author index", "subject index", "articles search", "home page", "alphabetic serial listing", "my scielo",
    "services on demand", "journal", "indicators", "related links", "índice de autores", "índice de materia",
    "búsqueda de artículos",
    "lista alfabética de revistas", "servicios personalizados", "indicadores", "links relacionados", "quick search",
    "all metrics", "get xml", "track", "author details author details", "author details", "open peer review",
    "reviewer status", "revised", "software tool article", "alerts", "you are already at the latest version",
    "快速检索", "高级检索", "文章快速检索 高级检索", "citiraj", "open-access", "autoria", "autoría", "authorship",
    "scimago institutions rankings", "sumário", "sumario",
    "documento anterior", "documento atual", "próximo documento", "documento actual", "proceedings papers",
    "preserved in portico this version is not peer-reviewed",
    "this version is not peer-reviewed",
    "preprint", "instructions for authors", "books", "meeting papers", "standards", "no access", "read now",
    "contact us", "article overview", "journal free access", "all issues", "about the journal",
    "content from these authors", "supplementary material", "sauvegarder", "ajouté", "enregistrer",
    "accès à cet article", "…plus d’informations", "…plus d'informations", "…more information",
    "access to this article",
})  # fmt: skip
BEGINNINGS = (
    "roles ", "affiliation ", "image of the first page of this content", "cover image for ", "thumbnail image of ",
    "full article:", "journals, sign in here", "this article is part of the research topic", "sec. ",
    "(this article belongs to", "this article belongs to the ", "your new experience awaits", "view pdf",
    "view all access",
    "article has an altmetric", "author to whom correspondence", "authors to whom correspondence", "dedicated to ",
    "a previous version of this manuscript", "these authors contributed equally", "https://www.cairn",
    "http://www.cairn", "https://shs.cairn", "document téléchargé depuis ",
    "découvrir le sommaire de ce numéro", "flashez ce qr code", "*correspondence", "* correspondence to: ",
    "handling editor: ", "e-mail address", "articleauthorsmetrics", "sectionspdftools", "graphical abstract: ", "£",
    "†email address for correspondence", "orcid.org/", "https://orcid.org/", "©", "this is an open access article",
    "thieme medical publishers ", "georg thieme verlag ", "thieme revinter ",
    "in lieu of an abstract", "you are currently viewing a new version of our web", "section ", "creative common",
    "downloadkeyboard_arrow_down", "browse figure", "formulae display", "download ",
    "log in through", "log in ", "funding information", "copyright ", "impact factor", "5-year impact factor",
    "journal indexing", "submission guidelines", "hostname: ", "part of: ", "http://www.jstor", "http://about.jstor",
    "https://www.jstor", "jel ", "abstractfull text", "this article is a preprint", "correspondence to:",
    "corresponding author: ", "licensed ", "requires authentication", "you currently have no access",
    "return to issue", "edited by ",
    "now published in", "pdf (", "supporting info", "citing articles (",
    "this is a pdf file of ", "(received ", "contents lists available at", "contents list available at",
    "journal homepage", "article history", "home all journals ", "home > ", "home / ", "home journals ",
    "author information article notes",
    "access provided by ", "peer review reports", "удк ", "ббк ", "doi qr", "metrics ",
    "› author affiliations", "also available at ",
)  # fmt: skip
"""How lines begin that are of the site."""
PASSED = regex(
    r"[a-z]{2,6} vol\.\d{1,4}|page \d{1,3}|[\d.,]+k? accesses"
    r"|bibtex(?: \S{1,12}){1,8}|pdfhtmlexport citation"
    r"|[\d.,]+k?(?: views?| total downloads?)?|(?:cited(?: by)?|tweetations):? ?\(?\d+\)?|views [\d.,]+k?"
    r"|\[version \d+; .{5,60}\]|(?:first|latest) published: .{8,30}\(https?://doi\.org/\S+\)"
    r"|posjeta: [\d. *]+|preuzimanja: \d+|result list \(\d*\)"
    r"|annotations? (?:\d+|open annotations\b.*)|version \d+|\[?opens? in a new window\]? ?,?|\S+@\S+"
)
# "1,245" views, "Version 2", a name's link
ENDS = regex(
    r"Distribution électronique Cairn\.info .*|JSTOR is a not-for-profit .*|Your use of the JSTOR .*"
    r"|(?:Tous droits réservés|All Rights Reserved) ©.*"
)  # on the cover that it puts before a work
KINDS = GENRES | {
    "research articles": False, "journal article": False, "special issue article": False, "review articles": True,
    "essay": True, "essays": True, "perspectives": True, "book reviews": True, "research note": True, "report": True,
    "obituary": True, "methods": True, "protocol": True, "feature": True, "forum": True, "introduction article": False,
    "conceptual analysis": True, "policy forum": True, "education": False, "note": True, "concept paper": True,
    "original investigation": False, "working paper": True, "discussion paper": True, "policy paper": True,
    "proceedings article": False, "originalarbeit": False,
    "original scientific paper": False, "technical papers": False, "technical paper": False,
    "full length research paper": False, "data description paper": False, "model description paper": False,
    "development and technical paper": False, "model evaluation paper": False, "measurement report": True,
    "review and perspective paper": True, "ideas and perspectives": True, "invited perspective": True,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""
PART_OF = regex(r"Part of: (?P<part>Volume|Series|Conference): (?P<name>.{3,200})")
PARTS_OF = {"Volume": "container_title", "Series": "collection_title", "Conference": "text:event_title"}
"""What a paper may be part of -> raw field."""
SECTION_AND_DAY = regex(r"[A-Z][^.?!]{3,90}[a-z)](?P<published>[A-Z][a-z]{2,8} \d{1,2}, \d{4})")
DATED_KIND = regex(
    r"(?P<kind>[A-Za-z][A-Za-z' ]{3,30}?)\s?(?:\||(?<=[a-z])\s)\s?"
    r"(?P<published>(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? [\d, ]{4,9})(?: Paper)?"
)  # "Research Article Jan 14, 2020", "Proceedings Article | 3 April 2018 Paper"
PARTS = frozenset({"methods", "discussion", "protocol", "case report", "note", "commentary", "viewpoint", "education"})
"""Kinds that are also what a part of an article is called, in its contents."""
KIND = regex(
    r"(?:open access|free access)?(?P<kind>[a-zà-ÿ' ]{4,30}?)(?: (?:\| )?\(?(?:open access|accepted manuscript|free)\)?"
    r"| • the following article is.*)*", re.IGNORECASE,
)  # fmt: skip
# "Open AccessArticle", "EDITORIAL article", "JOURNAL ARTICLE ACCEPTED MANUSCRIPT", "Paper • The following article is …"
BESIDE_TITLE = "part of: "
"""How a line between these two begins."""
UNDER_TITLE = ("published online by cambridge university press:", "author(s):", "by ")
"""How the line under a title begins."""
NUMBERED_BELOW = regex(r"[A-Z].{2,100}, (?:Volume|Tome) \d{1,4} \(\d{4}\).{0,60}\.")
"""The line under a title at Mersenne: "Annales de la glace, Volume 18 (2015) no. 3, pp. 250-260."."""
NUMBERED_PEOPLE = regex(r"(?:[^\W\d_][^;\d]{3,60} \d{1,2}(?:, ?\d{1,2})*(?:; |$)){2,}")
# "Karin Lind 1; Mei Ito 1, 2", under the keywords
NUMBERED_PLACE = regex(r"\d{1,2} [^\W\d_]")
OVER_TITLE = (
    "journal article",
    "open accessarticle",
    "open accessreview",
    "open access article",
    "this is a preprint and has not",
)
"""How the line over a title begins, where a page's own menu stands above."""
STARTS = {
    "submit an article": 2, "published online by cambridge university press:": 1, "open accessarticle": 0,
    "open accessreview": 0, "front. ": 1, "source: ": -1, "journal article": 0, "peer-reviewed": 1,
    "first published online ": 2, "first published: ": -1,
}  # fmt: skip
"""How a line begins that each page has once -> how many of its lines stand above; -1 for title and people."""
ISSN_BELOW = (
    "print version issn", "on-line version issn", "versión impresa issn", "versión on-line issn",
    "versão impressa issn", "versão on-line issn",
)  # fmt: skip
"""How the line under a journal's name begins, where a site's own menu stands above (SciELO)."""
SERIAL = regex(
    r"(?:(?:print|on-line) version|vers(?:ión|ão) (?:impresa|impressa|on-line)) ISSN"
    r" (?P<issn>\d{4}-\d{3}[\dX])", re.IGNORECASE,
)  # fmt: skip
ISSN = regex(
    r"E?-?ISSN:? (?P<issn>\d{4}-\d{3}[\dX])|(?P<issn_electronic>\d{4}-\d{3}[\dX]) \((?:numérique|digital)\)"
    r"|ISBN:? (?P<isbn>(?:\d[ -]?){9,12}[\dX])",
    re.IGNORECASE,
)  # alone on a line
FOOT_ISSN = regex(r"(?P<issn>[012]\d{3}-\d{3}[\dX])/? ?(?:\$.{0,40})?© ?(?:19|20)\d\d .{2,120}")
# "0165-2322/ © 2019 Elsevier B.V. All rights reserved.", "0022-1694/$ - see front matter © 2008 Elsevier"
LETTERED = "(a1)"
"""Behind a name in Cambridge's older pages: of whom the first address is."""
UNDER_JOURNAL = (
    *ISSN_BELOW, "volume ", "vol. ", "vol.1", "vol.2", "vol.3", "vol.4", "vol.5", "vol.6", "vol.7", "vol.8",
    "vol.9", "latest articles", "early view", "journal indexing", "impact factor", "browse",
    "submit an article",
)  # fmt: skip
"""How the line under a journal's name begins."""
PRESS = regex(
    r".{0,60}\b(?:Press|Publish(?:ers|ing)|Verlag)(?: (?:Group|AG|Ltd|Inc)\.?)?"
)  # between a journal's name and its numbers
CITED = regex(r"\((?P<issued>(?:19|20)\d\d)\), (?:doi|https?):")
# "Please cite this article as: A. Lind, Rain on kettles, Kettle Letters (2019), doi: …", on a manuscript's cover
FOOTER = regex(r"https?://(?:dx\.)?doi\.org/(?P<doi>10\.\S+)\s+Published online by Cambridge University Press")
ONLINE = "published online by cambridge university press"
FIRST_PAGE = (
    "contents list", "main article content", "author information article notes", "navigation – plan du site",
)  # fmt: skip
"""How a line of a PDF's first page begins which no other page has, or of one by Open Journal Systems, or in PubMed
Central."""
IDENTIFIERS = regex(r"DOI: ?(?P<doi>10\.\d{4,9}/\S+) PMID: ?(?P<pmid>\d+)(?: PMCID: ?(?P<pmcid>PMC\d+))?")
SHORTEST = regex(
    r"\d{1,4} \(\d{1,3}\) |[A-Z][^\d;:]{2,60} \d{4}; ?\d"
)  # "116 (26) 128-130", "N Engl J Med 2020; 382:1513"
PEOPLE_AND_SOURCE = regex(
    r"(?P<people>[^;\d]{5,1500}); (?:(?P<volume>\d{1,4})\((?P<issue>\d{1,4})\): ?(?P<page>\d+[-–−]\d+),"
    r" (?P<issued>\d{4})|(?P<container_title>Proceedings .{5,200}), (?P<issued2>\d{4}), pp\. (?P<page2>\d+[-–−]\d+))\.?"
)  # "Jane Doe, Ann Lee; 24(112):1−38, 2023.", "…; Proceedings of Ice, 2019, pp. 45-54"
LISTED = "article first published online"
"""How a line begins that each article of a list at Wiley has."""
PROCEEDINGS_ARTICLE = "proceedings article"
PREPRINT = (
    "this article is a preprint", "biorxiv ", "medrxiv ", "this is a preprint", "this content is a preprint",
    "you are reading this latest preprint", "this preprint ",
)  # fmt: skip
"""How a line begins in which a preprint says that it is one."""
FOLLOW, UNREVIEWED = "follow this preprint", "this version is not peer-reviewed"
COLD_SPRING_HARBOR = regex(r"10\.1101/(?:20\d\d\.\d\d\.\d\d\.)?\d{6,8}(?!\d)")
# "10.1101/2024.08.21.608979", "10.1101/060012": a preprint; its journals have letters there, "10.1101/gr.126953.111"
PROCEEDINGS = regex(r"(?:Advances in|Proceedings of|.{0,80}\b(?:Conference|Symposium|Workshop)\b).*")
TAIL = regex(
    r"\s+(?:get access|open access|free access|free|footnote|in special collection: .{2,60})$|\s?\[\*+\]$",
    re.IGNORECASE,
)  # behind a title
LABELLED = regex(r"(?:Background|Introduction|Objectives?|Aims?|Purpose|Motivation|Context): \S")  # of an abstract
CITATION = regex(
    r"(?:[.?!] )(?P<container_title>[^.?!]{3,80}?),? (?P<volume>\d+)\((?P<issue>[\w-]+)\): ?"
    r"(?:(?P<page>\d+[-–]\d+)|(?P<article_number>e?\d+)\b)"
    r"|(?:[.?!] )(?P<container_title2>[A-Z][^.?!]{2,80}?) (?P<issued3>\d{4}),"
    r" (?P<volume3>\d{1,3}):(?P<article_number3>\d{1,5}) \((?:https?://(?:dx\.)?doi\.org/(?P<doi>10\.[^\s()]+))\)"
    r"|(?P<volume2>\b\d+):(?P<article_number2>\d{3,9})\b"
)
# "PLoS ONE 12(10): e0185809.", "F1000Research 2021, 9:1377 (https://doi.org/…)", "Front. Neurorobot. 18:1431643."

SHORT = regex(
    r"[A-Z][^.;]{3,80} \((?P<issued>\d{4})\),? (?P<volume>\d{1,4})"
    r"(?:\((?P<issue>\d{1,3})\))?[:,] ?(?P<page>\d+[–-]\d+)\.?"
    r"|Citation [^;]{3,80}? \d{4} [A-Z][^;]{2,60}? (?P<volume2>\d{1,4}) (?P<article_number2>\d{4,6})"
)
# "Ecology Letters (2011) 14: 482–489", over an abstract; "Citation A Lind et al 2013 Environ. Res. Lett. 8 024009"
COVER = regex(
    r"(?<!^)\s*(?=(?:Author\(s\)|Source|Published by|Stable URL|Accessed): |JSTOR is a not-for-profit "
    r"|Your use of the JSTOR)"
)
# "Source: Rain, Vol. 2 (1923), pp. 3-9  Published by: Fen Press Stable URL: https://www.jstor.org/stable/1JSTOR is a …"
WORDS = regex(r"keywords (?=[^:]*[,;])", re.IGNORECASE)  # "Keywords ageing, health, young adults"

"""By what a site's page is known: words that it prints, at the beginning of lines.

Two different marks are needed, one of them strong: words that no other page has. Every paste is held against this
table, so that it must be cheap: one look at the beginning of each line, and no more where it is no mark's.
"""

from __future__ import annotations

from citekit.frozen import NamedTuple


class Marks(NamedTuple):
    """Beginnings of lines of a site, in lower case; words `inside` them are strong too. A site whose
    records have a grammar of their own (`enough` is 1) is known by one mark and that grammar, which its reader asks."""

    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    enough: int = 2


MARKS: dict[str, Marks] = {
    "ieee": Marks(
        ("date added to ieee xplore", "inspec accession number", "this paper appears in:", "isbn information:",
         "print on demand(pod) isbn", "issn information:", "ieee keywords", "article sequence number:",
         "date of current version:", "current version published:", "persistent link: https://ieeexplore",
         "inspec: controlled"),
        ("published in:", "date of conference:", "conference location:", "publisher: ieee", "date of publication:",
         "page(s):", "electronic issn", "print issn", "electronic isbn", "print isbn", "on page(s):",
         "sponsored by: ieee", "digital object identifier:", "volume:", "isbn:", "issn:"),
        inside=("( volume:", "(volume:", "( early access", "date added to ieee xplore", "inspec accession"),
    ),
    "paper": Marks(
        ("digital object identifier 10", "digital object identifier no", "manuscript received", "index terms",
         "abstract—", "abstract —"),
        ("abstract", "received ", "corresponding author", "keywords—", "keywords —", "i. introduction"),
        inside=(", date of publication ", "digital object identifier 10.1109/"),
    ),
    "firstpage": Marks(
        ("to cite this article:", "to link to this article", "acm reference format", "how to cite this article",
         "permission to make digital or hard", "view the article online for updates", "this content was downloaded",
         "this article was downloaded by", "plos one |", "specialty section:", "academic editor:",
         "correspondence should",
         "*correspondence:", "* correspondence", "article reuse guidelines", "iop publishing", "hindawi",
         "nih public access",
         "full terms & conditions of", "copyright: ©", "additional key words and phrases", "citation: ",
         "reprints and permission", "this article is licensed under", "cite this: ", "hhs public access",
         "nih-pa author"),
        ("abstract", "keywords", "key words", "doi", "https://doi.org/10.", "published", "accepted", "copyright", "©",
         "e-mail", "email", "article", "research article", "open access", "issn", "summary", "introduction",
         "received",
         "1 introduction", "1. introduction", "department of", "1department", "1 department", "correspondence",
         "pacs",
         "edited by:", "reviewed by:", "proceedings of the "),
        inside=(", lncs ", "(eds.): "),
    ),
    "chapter": Marks(
        ("imprint", "online isbn: ", "doi link for ", "search in this book", "book editor(s):",
         "book contents", "from the book",
         "chapters in this book", "chapter in the book", "source title:", "page range:", "category: chapter",
         "book doi:",
         "book chapter", "type: chapter", "related isbn", "pdf/epub"),
        ("chapter", "abstract", "summary", "pages", "edition", "published", "https://doi.org/", "cite this", "share",
         "pp. ", "in: ", "ebook isbn", "editors:", "doi:", "isbn", "launched on muse", "print publication"),
    ),
    "results": Marks((), inside=(" | publisher: ",), enough=1),
    "index": Marks(
        ("article •", "review •", "conference paper •", "book chapter", "journal article", "review by:",
         "document title", "show abstract", "view at publisher", "related documents", "full text at publisher",
         "related records", "enriched cited references", "add to library", "add to list"), enough=1,
    ),
    "orcid": Marks(("contributors: ",), inside=(" | journal article", " | conference paper"), enough=1),
    "cited": Marks(("keywords: {",), inside=("stamp/stamp.jsp?",), enough=1),
    "sciencedirect": Marks(
        ("author links open overlay panel", "get rights and content", "add to mendeley", "section snippets"),
        ("abstract", "highlights", "keywords", "received ", "available online", "show more", "share", "cite",
        "outline",
         "https://doi.org/10.1016/", "article preview", "under a creative commons", "open access",
         "references (", "graphical abstract", "introduction", "view pdf", "journal home page for",
         "recommended articles"),
    ),
    "elsevier": Marks((), inside=("(https://www.sciencedirect.com/science/article/",), enough=1),
    "pubmed": Marks(("author information:", "search in nlm catalog"), inside=("pmid:",), enough=1),
    "arxiv": Marks(
        ("submission history", "cite as:"), inside=("[submitted on", "[pdf", "(or arxiv:"), enough=1
    ),
    "scholar": Marks(
        ("cited by ", "related articles", "save cite", "all 2 versions", "[citation]", "[book]", "[pdf] ", "[html]",
         "zitiert von", "speichern zitieren", "ähnliche artikel", "enregistrer citer", "autres articles",
         *(f"cité {digit}" for digit in range(1, 10)), "citado por", "guardar citar", "artículos relacionados",
         "artigos relacionados", "citato da", "salva cita", "articoli correlati", "citeret af", "gem citer",
         "relaterede artikler", "geciteerd door", "opslaan citeren", "verwante artikelen", "citerat av",
         "spara citera",
         "relaterade artiklar", "sitert av", "lagre sitér", "relaterte artikler", "viittaukset", "cytowane przez",
         "zapisz cytuj", "powiązane artykuły", "цитируется", "сохранить цитировать", "похожие статьи"),
        inside=("☆", "related articles", "被引用次数", "相关文章", "引用元", "関連記事", "관련 학술자료"),
        enough=1,
    ),
    "diva": Marks(
        ("diva, id", "urn: urn:nbn:", "oai: oai:diva.org", "place, publisher, year, edition, pages",
         "national category", "ort, förlag, år, upplaga, sidor", "nationell ämneskategori",
         "sted, utgiver, år, opplag, sider", "open this publication in new window or tab",
         "citeexportlink to result list",
         "öppna denna publikation i ny flik eller fönster",
         *(f"publi{works} ({shown} {of}" for works in ("cations", "kationer") for shown in range(1, 11)
           for of in ("of", "av"))),
        ("educational program", "public defence", "presentation:", "subject / course", "citeexportlink to record",
         "link to record", "länk till posten", "refine search result"),
        inside=("(english)", "(engelska)", "(swedish)", "(svenska)", "(other academic)", "(refereed)",
                "(refereegranskat)", "article in journal (", "artikel i tidskrift (", "chapter in book (",
                "kapitel i bok, del av antologi (", "published paper (", "publicerat paper ("),
    ),
    "researchgate": Marks(
        ("see discussions, stats, and author profiles", "all content following this page was uploaded by"),
        ("citations", "see profile", "the user has requested enhancement"),
    ),
    "acm": Marks(
        ("authors info & claims", "author info & claims", "authors info & affiliations", "view profile",
         "author tags"),
        ("research-article", "short-paper", "https://doi.org/10.1145/", "authors:", "author:", "published:",
         "article no.:", "publication history", "index terms", "check for updates", "share on", "acm digital library",
         "pages ", "ccs concepts", "new citation alert"),
        inside=("info & claims", "info & affiliations", "publication history"),
    ),
    "eprints": Marks(
        ("item type:", "item type\t", "depositing user:", "date deposited:", "depositing user\t", "date deposited\t",
         "dokumentart:", "hinterlegt am:"),
        ("divisions:", "last modified:", "uri:", "qualification level:", "unique id:", "official url:",
         "uncontrolled keywords", "subjects:", "refereed:", "letzte änderung:", "eprint id", "item id"),
    ),
    "springer": Marks(
        ("explore all metrics", "similar content being viewed by others", "aims and scope", "submit manuscript",
         "about this article", "cite this article", "cite this conference paper", "cite this chapter",
         "part of the book series", "about this chapter", "about this paper", "metrics details", "metricsdetails"),
        ("abstract", "volume ", "download pdf", "published:", "save article", "doihttps", "doi https",
        "first online:",
         "chapter", "you have full access", "access this article", "author information", "publisher name", "keywords",
         "references"),
        inside=(" book series (", ")cite this article", ") cite this article", ", article number: "),
    ),
    "publisher": Marks(
        ("author declarations", "now published in ", "crossref citations to date",
         "journal homepage", "submit an article", "crossmark logo", "full article: ",
         "first published: ", "search for more papers by this author", "search for other works by this author",
         "read the full text", "citing literature", "online version of record before", "first published ",
         "information, rights and permissions", "article first published online", "permissions icon", "split view",
         "issue section:", "published online by cambridge university press", "rights & permissions",
         "submission received:", "author to whom correspondence", "(this article belongs to",
         "order article reprints",
         "browse figure", "versions notes", "reader comments", "media coverage", "competing interests: ",
         "this article is part of the research topic", "front. ", "original research article", "stable url: ",
         "https://www.jstor.org/stable", "jstor is a not-for-profit", "follow this preprint",
         "this article is a preprint",
         "published in print: ", "licensed unlicensed", "version published: ", "online publication: ",
         "print publication: ", "cite this: ", "article views", "physics subject headings", "launched on muse",
         "europe pmc",
         "part of advances in neural", "correspondence to: ", "article history:", "to appear in:",
         "author & article information",
         "author and article information", "split-screen", "tools icon tools", "affiliations & notes",
         "online publication date:", "published/copyright:",
         "© author(s) 20", "› author affiliations", "proceedings article | ", "show citation",
         "original investigation", "visual abstract icon", "find other works by these authors",
         "original scientific paper", "cite this article as: elife", "main article content", "more citation formats",
         "más formatos de cita", "fomatos de citação", "plus de formats de citation", "weitere zitierformate",
         "[edit]", "part of: volume:", "statistics from altmetric.com", "print version issn",
         "versão impressa issn", "versión impresa issn",
         "click to copy article link",
         "search for articles by this author",
         "please cite this article as", "this is a pdf file of "),
        ("abstract", "keywords", "views", "altmetric", "pages ", "received ", "received:", "published online: ",
         "published: ", "cite this article", "volume", "article: ", "early view", "latest articles",
         "https://doi.org/", "pdf", "citations: ", "open access", "research article", "share", "restricted access",
         "view all access", "metrics and citations", "journal article", "get access", "article contents", "extract",
         "type", "doi: https://doi.org/", "save pdf", "affiliation:", "by ", "article menu", "authors", "metrics",
         "citation: ", "sec. ", "review article", "editorial article", "author(s):", "source: ", "accessed: ",
         "cite this item", "doi: 10.", "rights & permissions", "bibtex", "article info", "a r t i c l e",
         "a b s t r a c t", "contents lists available", "pii:", "reference:", "received date:", "accepted date:",
         "(received ", "author affiliations", "author information", "article information", "key points",
         "export citation", "article category:", "from the journal ", "research article |", "academic editor",
         "open archive", "highlights", "view affiliations", "how to cite", "article published online",
         "article details", "cómo citar", "como citar", "comment citer", "zitationsvorschlag", "palabras clave",
         "palavras-chave"),
        inside=("view orcid profile", "info & affiliations", " • 20", " • 19", " • © ",
                "published online by cambridge university press"),
    ),
    "cff": Marks(("cff-version:",), enough=1),
    "catalogue": Marks(
        ("research product .", "openaire", "subjects by vocabulary", "mendeley data", "steps to reproduce",
         "last time updated on",
         "ethos id", "ethos - e-theses", "use this url to cite or link to this record in ethos", "dart-europe",
         "auteur / autrice",
         "thèse de doctorat en", "etablissement(s)", "use este identificador para citar", "worldwide applications",
         "find prior art", "application granted", "doi 10.3386/w", "acknowledgements and disclosures",
         "download free pdf", "autor:innen", "publikationstyp", "vorschaubild", "creation date",
         "mostrar registro", "mostrar el registro", "aparece en las colecciones", "aparece nas coleções",
         "por favor use este identificador", "dspace software", "zur langanzeige", "näytä kaikki kuvailutiedot",
         "vis full innførsel",
         "proszę używać tego identyfikatora", "localización:", "títulos paralelos", "bibliographische detailangaben",
         "university/publisher", "cite this dataset",
         "please use this identifier to cite", "por favor, use este identificador", "thumbnail image", "journal issn",
         "learn about data citation", "license/data use", "always quote citation", "bibliographic data: ",
         "inventor(s)", "full-text available", "download full-text", "request full-text", "home > ",
         "country of publisher", "journal volume & issue", "lc control no", "econpapers",
         "article publication date:",
         "issue publication date:", "copy   bibtex", "data de defesa", "publication stage:", "publisher: dryad",
         "subject keywords", "https://doi.org/10.5061/dryad", "preprint doi", "bibliographic code:",
         "journal article published ", "author / creator", "link zu diesem datensatz", "umfang/format",
         "isbn/einband",
         "utilize este identificador", "veuillez utiliser cette", "utilizza questo identificativo",
         "appears in collections", "dc field", "dc.title\t", "dc.date.issued",
         "dc.contributor.author", "show full item record", "show simple item record", "full item page",
         "items in dspace are", "anthology id:", "bibkey:", "pub date:", "bibcode:", "e-print comments:",
         "times cited in web of science", "keywords plus", "cited reference count:", "ids number", "reprint address:",
         "eric number:", "abstractor:", "record type: journal", "oclc number", "edition/format:",
         "proquest document id", "dissertation/thesis number", "main author:", "other authors:", "main author\t",
         "bibliographic details", "bibliographic information", "record id", "prior art keywords",
         "date written:", "handle: repec:",
         "printed from https://ideas", "jel classification:", "corpus id:", "posted on ", "indexed keywords",
         "source type: journal", "author identifier", "hal id", "article dans une revue",
         "document type: article", "resource type", "conference papers year", "view web of science",
         "document availability at", "committee chair", "first advisor", "psycinfo database record", "keyword(s):",
         "view via publisher", "create alert", "tl;dr:", "submission number:", "inspire id", "reference search",
         "zenodo (", "zenodo |", "view in:", "e-print:", "par id:", "author(s) / creator(s):"),
        ("tytuł", "nimeke", "tekijä", "päivämäärä", "utgivelsesdato", "sammendrag", "wydawca", "autorzy", "verfasser",
         "1. verfasser", "format", "sprache", "autores:", "idioma:", "degree", "publication date",
         "título", "titre", "titel", "titolo", "autor", "auteur", "autore", "verfasser", "editor", "fecha", "datum",
         "data d", "resumen", "resumo", "résumé", "zusammenfassung", "riassunto", "mots clés", "palabras clave",
         "palavras-chave", "schlagwörter", "soutenue le", "sous la direction de", "contributors", "licence", "type:",
         "issue date", "access:", "working paper", "related papers", "university", "supervisor", "pages:",
         "title", "author", "suggested citation", "recommended citation", "authors", "abstract", "publisher", "issn",
         "isbn", "doi", "language", "source",
         "document type", "publication date", "issue date", "keywords", "citation", "uri", "publication number",
         "priority date", "subjects", "subject",
         "published", "cite", "format", "edition", "description", "date", "inventor", "details", "note", "creator",
         "identifiers", "degree", "department", "advisor", "save to library", "editors", "volume", "pages",
         "journal title", "categories", "submitted on", "soumis le"),
        inside=("ssrn.com/abstract", "corpus id:", "(search for similar items in econ"),
    ),
}  # fmt: skip

NARROWER = frozenset({"firstpage", "chapter"})
"""Sites whose pages may have the words of a publisher's article: they are asked before that one."""
WIDTH = 6
BEGINNINGS: dict[str, tuple[tuple[str, str], ...]] = {}
"""First letters of a strong mark -> the marks that begin with them, each with its site."""
for _site, _marks in MARKS.items():
    for _text in _marks.strong:
        BEGINNINGS[_text[:WIDTH]] = (*BEGINNINGS.get(_text[:WIDTH], ()), (_text, _site))
RAREST = "☆被相引関학[&•)(|/:"
INSIDE: dict[str, list[tuple[str, str]]] = {}
"""A rare character -> the marks that have it, each with its site; one without any stands for itself."""
for _site, _marks in MARKS.items():
    for _text in _marks.inside:
        INSIDE.setdefault(next((char for char in RAREST if char in _text), _text), []).append((_text, _site))


class Around(NamedTuple):
    """What the marks with a rare character have behind it, or before it if they end with it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


AROUND: dict[str, Around] = {}
"""A rare character that many marks have -> what stands around it in them, which is sooner seen than all of them."""
for _rare, _found in INSIDE.items():
    if len(_found) > 3:
        _pairs = [_text.split(_rare, 1) for _text, _site in _found]
        _befores = tuple(before for before, behind in _pairs if not behind)
        AROUND[_rare] = Around(_befores, tuple(behind for before, behind in _pairs if behind))


def find_sites(lowers: list[str], joined: str | None = None) -> list[str]:
    """The sites whose marks stand on the lines of a paste, in lower case (`joined`: all of them); the surest first."""
    seen: dict[str, set[str]] = {}
    for lower in [lower for lower in lowers if lower[:WIDTH] in BEGINNINGS]:
        for text, site in BEGINNINGS[lower[:WIDTH]]:
            if lower.startswith(text):
                seen.setdefault(site, set()).add(text)
    whole = "\n".join(lowers) if joined is None else joined
    for rare in [rare for rare in INSIDE if rare in whole]:
        if rare in AROUND and not _is_near(whole.split(rare), AROUND[rare]):
            continue
        for text, site in INSIDE[rare]:
            if text in whole:
                seen.setdefault(site, set()).add(text)
    return _known(lowers, seen) if seen else []


def _is_near(pieces: list[str], around: Around) -> bool:
    """Whether one of the marks may stand where a text is split at their rare character."""
    before, behind = around
    ends = True in [piece.endswith(before) for piece in pieces[:-1]]
    return ends or True in [piece.startswith(behind) for piece in pieces[1:]]


def site_of(lower: str, sites: list[str]) -> str:
    """Which of some sites prints a line: the one whose strong mark stands on it; "" for none of those."""
    return next((site for site in sites if site not in NARROWER and _is_marked(lower, MARKS[site])), "")


def _is_marked(lower: str, marks: Marks) -> bool:
    return lower.startswith(marks.strong) or any(text in lower for text in marks.inside)


def _known(lowers: list[str], seen: dict[str, set[str]]) -> list[str]:
    """The sites with enough marks, the weak ones counted too."""
    for site, marks in seen.items():
        strong, weak = MARKS[site].strong, MARKS[site].weak
        others = [lower for lower in lowers if lower.startswith(weak) and not lower.startswith(strong)]
        marks |= {text for lower in others for text in weak if lower.startswith(text)}
    known = [site for site in seen if len(seen[site]) >= MARKS[site].enough]
    for site in NARROWER.intersection(known):
        seen[site] |= seen.get("publisher", set()) | {""}
    return sorted(known, key=lambda site: -len(seen[site]) if site in seen else 0)

"""Lines of a list that belong to the portal and not to a work, each by a named rule."""

from __future__ import annotations

import re

from citekit.patterns import regex

YEAR = regex(r"(?:1[5-9]|20)\d\d")  # "2024": the heading of a year's items
CONCEPT = regex(r".{2,90}\s\d{1,3}\s?%")  # "Clinical Psychology 100%"
NUMBER = regex(r"[\[(]?\d{1,4}[.)\]]{0,2}")  # "12.": an item's number alone on its line

LINES: dict[str, tuple[str, ...]] = {
    "badge": (
        "open access", "file", "files", "open access file", "open accessfile",
        "acceso abierto", "archivo", "åben adgang",
        "fil", "freier zugang", "datei", "offener zugang", "öppen tillgång", "avoin pääsy",
        "tiedosto", "open toegang",
        "bestand", "accès ouvert", "fichier", "accesso aperto", "acesso aberto",
        "åpen tilgang", "オープンアクセス", "ファイル",
        "开放访问", "開啟存取", "오픈액세스", "fulltext", "full text", "supplementary material",
        "featured", "highlight",
        "highlighted", "peer-reviewed", "peer reviewed", "100% open access",
    ),
    "metrics": (
        "plum print visual indicator of research metrics", "captures", "mentions",
        "social media", "see details", "usage",
        "citations", "plumx metrics", "altmetric", "metrics", "policy citations", "citation indexes", "plumx",
        "plumx metrics detail page", "link opens in a new tab", "view plumx details",
    ),
    "sort": (
        "export search results", "search results", "sort by", "sort", "order by", "publication year, title",
        "publication year, author last name", "publication year", "title", "type",
        "type, title", "author last name", "filter",
        "filters", "per year", "date", "title a-z", "title z-a", "newest", "oldest", "relevance", "publication date",
        "results per page", "export", "rss", "select all", "clear all", "ordenar por", "resultados de la búsqueda",
        "exportar resultados de la búsqueda", "sortér efter", "sortieren nach", "suchergebnisse",
        "publication year (descending)", "publication year (ascending)", "research output per year",
    ),
    "heading": (
        "research output", "research outputs", "publications", "publikationer", "publikationen",
        "forskningsoutput", "onderzoeksoutput", "tutkimustuotokset", "resultados de la investigación",
        "producción científica", "résultats de recherche", "forschungsoutput",
    ),
    "profile": (
        "h-index", "scopus h-index", "i10-index",
        "calculated based on number of publications stored in pure and citations from scopus",
        "calculated based on number of publications stored in pure", "network", "similar profiles",
    ),
    "pager": (
        "next", "previous", "next ›", "‹ previous", "next >", "< previous", "prev", "first",
        "last", "siguiente", "anterior",
        "siguiente ›", "‹ anterior", "næste", "forrige", "næste ›", "‹ forrige", "weiter",
        "zurück", "load more", "show more",
        "show all", "view all", "show less", "…", "...", "next page", "previous page", "skip to results list",
    ),
}  # fmt: skip
"""rule -> whole lines, in lower case."""

EXACT = {line: rule for rule, lines in LINES.items() for line in lines}

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "12 Citations (SciVal)", "1 Scopus citations", "3 Citas (Scopus)"
    ("citation count", regex(
        r"\d[\d.,]*\s*(?:link opens in a new tab\s*)?(?:scopus|web of science|scival)?\s*"
        r"(?:citations?|citas?|citationer|zitate?|citaties|sitaatiot|citeringar|citaten|引用|인용)\b.{0,40}",
        re.IGNORECASE)),
    # "317 Downloads (Pure)", "26 Descargas (Pure)"
    ("downloads", regex(r"\d[\d.,]*\s*(?:downloads?|views?|descargas?|reads)\b.{0,30}", re.IGNORECASE)),
    # "Readers: 12", "Citation Indexes: 3", "Shares, Likes & Comments: 5"
    ("metrics", regex(
        r"(?:readers|tweets|citation indexes|shares, likes & comments|(?:news|blog|reference|comment) mentions|"
        r"references|"
        r"abstract views|full text views|link-outs|link outs|clicks|exports-saves|downloads|policy citations?|"
        r"clinical citations|patent family citations|q&a site mentions|captures|mentions|usage|citations|"
        r"social media|facebook|altmetric score)\s*:?\s*\d[\d.,]*", re.IGNORECASE)),
    # "1 - 50 out of 80,716 results", "Showing 1 to 20 of 214", "21 results", "1 - 6 de 6 resultados"
    ("result count", regex(
        r"(?:showing |results? |viser |mostrando )?\d[\d.,]*\s*(?:[-–]|to|til|a|bis)\s*\d[\d.,]*\s*"
        r"(?:out of|of|de|af|von|ud af|sur|av|van)\s*\d[\d.,]*\b.{0,30}"
        r"|\d[\d.,]*\s*(?:search )?(?:results?|resultados|resultater|ergebnisse|items|publications|research outputs?)"
        r"(?: found)?\.?", re.IGNORECASE)),
    # "1 2 3 … 10 Next ›", "Page 1 of 12"
    ("pager", regex(
        r"(?:[‹<]\s*previous\s+)?(?:\d{1,4}\s+|…\s+|\.\.\.\s+){2,30}(?:\d{1,5}|next\s*[›>]?|[›>»])"
        r"|page \d{1,5} of \d{1,6}", re.IGNORECASE)),
    # "View all 10 research outputs", "11 h-index"
    ("pager", regex(
        r"(?:view|show|see) (?:all )?\d[\d.,]* (?:research outputs?|publications?|results?|items|more)",
        re.IGNORECASE)),
    ("profile", regex(r"\d{1,4} (?:scopus )?h-index|(?:scopus )?h-index:? ?\d{1,4}", re.IGNORECASE)),
    # "Sort by Publication Year, Title"
    ("sort", regex(
        r"(?:sort(?:ed)? by|ordered by|order by|filter by|ordenar por|sortieren nach)\b.{0,60}", re.IGNORECASE)),
    # "<!-- GENERATED FILE - do not edit by hand.", "21 publications -->"
    ("comment", regex(r"<!--.*|.*-->")),
    # "https://researchportal.bath.ac.uk/en/publications/"
    ("address", regex(r"https?://\S+")),
)  # fmt: skip
"""Rules of lines that vary, tried in this order."""

OTHER_KINDS = regex(
    r"(?:activity|prize|press/media|press / media|project|person|equipment|impact|course|actividad|aktivitet|aktivität)"
    r"\s?:\s+\S",
    re.IGNORECASE,
)  # "Activity: Talk or presentation › Invited talk": not of a work


def noise_rule(text: str) -> str | None:
    """The rule by which a line belongs to the portal; None for one that may be of a work."""
    if exact := EXACT.get(text.lower()):
        return exact
    if len(text) > 160:
        return None
    if text[-1] == "%" and CONCEPT.fullmatch(text):
        return "concept"
    if NUMBER.fullmatch(text) and not YEAR.fullmatch(text):
        return "number"
    return next((rule for rule, pattern in PATTERNS if pattern.fullmatch(text)), None)

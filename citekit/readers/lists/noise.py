"""Lines of a list that belong to the portal and not to a work, each by a named rule."""

from __future__ import annotations

import re
from functools import cache

from citekit.patterns import regex

YEAR = regex(r"(?:1[5-9]|20)\d\d")  # "2024": the heading of a year's items
CONCEPT = regex(r".{2,90}\s\d{1,3}\s?%")  # "Clinical Psychology 100%"
SHARE = regex(r"\d{1,3}\s?%")  # "100%" below its concept
# "12.": an item's number alone on its line, "[j14]" in DBLP; "2018)." ends a bracket
NUMBER = regex(r"(?!\(?(?:1[5-9]|20)\d\d(?![\d\]]))[\[(]?\d{1,4}[.)\]]{0,2}|\[[a-z]\d{1,4}\]")

LINES: dict[str, tuple[str, ...]] = {
    "badge": (
        "open access", "file", "files", "open access file", "open accessfile", "fulltext", "full text",
        "supplementary material", "featured", "highlight", "highlighted", "peer-reviewed", "peer reviewed",
        "100% open access", "doi", "dois",
    ),
    "metrics": (
        "plum print visual indicator of research metrics", "captures", "mentions",
        "social media", "see details", "usage",
        "citations", "plumx metrics", "altmetric", "metrics", "policy citations", "citation indexes", "plumx",
        "plumx metrics detail page", "(scopus)", "(scival)", "(web of science)", "(pure)", "(crossref)",
        "link opens in a new tab", "view plumx details",
    ),
    "sort": (
        "export search results", "search results", "sort by", "sort", "order by", "publication year, title",
        "publication year, author last name", "publication year", "title", "type",
        "type, title", "author last name", "filter",
        "filters", "per year", "date", "title a-z", "title z-a", "newest", "oldest", "relevance", "publication date",
        "results per page", "export", "rss", "select all", "clear all",
        "publication year (descending)", "publication year (ascending)", "(descending)", "(ascending)",
        "research output per year",
    ),
    "heading": ("research output", "research outputs", "publications"),
    "profile": (
        "h-index", "scopus h-index", "i10-index",
        "calculated based on number of publications stored in pure and citations from scopus",
        "calculated based on number of publications stored in pure", "network", "similar profiles",
    ),
    "pager": (
        "next", "previous", "prev", "first", "last", "load more", "show more", "show all", "view all", "show less", "…",
        "...", "next page", "previous page", "skip to results list",
    ),
}  # fmt: skip
"""rule -> whole lines in lower case, in English; those of other languages are put into it."""

EXACT = {line: rule for rule, lines in LINES.items() for line in lines}
ARROWS = " ‹›<>«»→←"  # "Next ›"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "12 Citations (SciVal)", "1 Scopus citations"
    ("citation count", regex(
        r"\d[\d.,]*\s*(?:link opens in a new tab\s*)?(?:scopus|web of science|scival)?\s*citations?\b"
        r"(?!\s(?:that|and|which|are|as|to|for)\b).{0,40}",
        re.IGNORECASE)),
    # "317 Downloads (Pure)"
    ("downloads", regex(r"\d[\d.,]*\s*(?:downloads?|views?|reads)\b.{0,30}", re.IGNORECASE)),
    # "Readers: 12", "Citation Indexes: 3", "Shares, Likes & Comments: 5"
    ("metrics", regex(
        r"(?:readers|tweets|citation indexes|shares, likes & comments|(?:news|blog|reference|comment) mentions|"
        r"references|"
        r"abstract views|full text views|link-outs|link outs|clicks|exports-saves|downloads|policy citations?|"
        r"clinical citations|patent family citations|q&a site mentions|captures|mentions|usage|citations|"
        r"social media|facebook|altmetric score)\s*:?\s*\d[\d.,]*", re.IGNORECASE)),
    # "1 - 50 out of 80,716 results", "Showing 1 to 20 of 214", "1 - 6 ud af 48 resultater", "21 results"; no
    # "818-824, June 1987."
    ("result count", regex(
        r"(?:[^\W\d_]{4,10} )?\d[\d.,]*\s*(?:[-–]|to|til|a|bis|à|do|по)\s*\d[\d.,]*\s*"
        r"(?:out of|of|(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b)"
        r"[^\W\d_]{1,4}(?: [^\W\d_]{1,4})?)\s*\d[\d.,\xa0\u202f ]*\b.{0,30}"
        r"|\d[\d.,]*\s*(?:search )?(?:results?|items|publications|research outputs?)(?: found)?\.?", re.IGNORECASE)),
    # "1 2 3 … 10 Next ›", "Previous 1 2 3 Next", "Page 1 of 12"
    ("pager", regex(
        r"(?:[‹<]?\s*previous\s+)?(?:\d{1,4}\s+|…\s+|\.\.\.\s+){2,30}(?:\d{1,5}|next\s*[›>]?|[›>»])"
        r"|page \d{1,5} of \d{1,6}", re.IGNORECASE)),
    # "View all 10 research outputs", "11 h-index"
    ("pager", regex(
        r"(?:view|show|see) (?:all )?\d[\d.,]* (?:research outputs?|publications?|results?|items|more)",
        re.IGNORECASE)),
    ("profile", regex(r"\d{1,4} (?:scopus )?h-index|(?:scopus )?h-index:? ?\d{1,4}", re.IGNORECASE)),
    # "Sort by Publication Year, Title"
    ("sort", regex(
        r"(?:sort(?:ed)? by|ordered by|order by|filter by)\b.{0,60}", re.IGNORECASE)),
    # "<!-- GENERATED FILE - do not edit by hand.", "21 publications -->"
    ("comment", regex(r"<!--.*|.*-->")),
    # "Warning: These citations may not always be 100% accurate.", of VuFind
    ("citation style", regex(
        r"(?:warning: these citations may not always be 100% accurate"
        r"|achtung: diese zitate sind unter umständen nicht zu 100% korrekt"
        r"|varning: dessa hänvisningar är inte alltid fullständigt riktiga)\.?", re.IGNORECASE)),
    # "https://researchportal.bath.ac.uk/en/publications/"
    ("address", regex(r"https?://\S+")),
)  # fmt: skip
"""Rules of lines that vary, tried in this order."""

OTHER_KINDS = regex(
    r"(?:activity|prize|press/media|press / media|project|person|equipment(?:/facility)?|impact|course"
    r"|actividad|aktivitet|aktivität|activiteit|activité|atividade|attività|aktiviteetti|activitat"
    r"|projekti?|proyecto|projet|projeto|progetto|projecte|preis|prijs|pris|premio|prix|prémio|palkinto|premi"
    r"|presse/medien|presse / medien|presse/medie|presse / medie|pers/media|pers / media)\s?[:：]\s*\S"
    r"|(?:活動|活动|项目|項目|プロジェクト|獎項|奖项|受賞|活動成果)\s?[:：]\s*\S",
    re.IGNORECASE,
)  # "Activity: Talk or presentation › Invited talk": not of a work

BADGES = ("open access", "file")
DIGIT = regex(r"\d")


def noise_rule(text: str, languages: tuple[str, ...] = ()) -> str | None:
    """The rule by which a line belongs to the portal; None for one that may be of a work."""
    lower = text.lower().strip(ARROWS) or text
    if exact := EXACT.get(lower):
        return exact
    if len(text) > 160:
        return None
    if text[-1] == "%" and (CONCEPT.fullmatch(text) or SHARE.fullmatch(text)):
        return "concept" if CONCEPT.fullmatch(text) else "share"
    if NUMBER.fullmatch(text):
        return "number"
    found = next((rule for rule, pattern in PATTERNS if pattern.fullmatch(text)), None)
    return found or (_foreign_rule(text, lower, languages) if languages else None)


def _foreign_rule(text: str, lower: str, languages: tuple[str, ...]) -> str | None:
    """The rule of a line in another language: "Åben adgang", "Ordenar por Título", "12 citationer (Scopus)"."""
    from citekit.vocabulary.lines import lines_in_english

    lines = lines_in_english(languages)
    if exact := EXACT.get(lines.get(lower, "")):
        return exact
    if DIGIT.match(text):
        return _count_rule(text) or _pager_rule(lower, lines)
    return "sort" if lower.startswith(_sorting(languages)) else None


@cache
def _sorting(languages: tuple[str, ...]) -> tuple[str, ...]:
    """How lines begin that say the order of the list."""
    from citekit.vocabulary.lines import lines_in_english

    return tuple(line for line, meaning in lines_in_english(languages).items() if meaning == "sort by")


def _pager_rule(lower: str, lines: dict[str, str]) -> str | None:
    """ "1 2 3 … 5 Siguiente ›" """
    found = PAGED.fullmatch(lower)
    return "pager" if found and lines.get(found[1].strip(), "next") in PAGERS else None


PAGED = regex(r"(?:(?:\d{1,4}|…|\.\.\.)\s+){2,30}([^\d…]*)")
PAGERS = ("next", "previous")


def _count_rule(text: str) -> str | None:
    from citekit.readers.pure.other_words import metric, usage

    if metric(text).fullmatch(text):
        return "citation count"
    if downloads().fullmatch(text) or usage().fullmatch(text):
        return "downloads"
    return "result count" if results().fullmatch(text) else None


@cache
def results() -> re.Pattern[str]:
    """ "48 resultater" """
    from citekit.vocabulary.list_lines import RESULTS
    from citekit.vocabulary.value_words import any_of

    return re.compile(rf"\d[\d.,]*\s*(?:{any_of(RESULTS)})\.?", re.IGNORECASE)


@cache
def downloads() -> re.Pattern[str]:
    """ "317 Descargas (Pure)" """
    from citekit.vocabulary.value_words import DOWNLOADS, any_of

    return re.compile(rf"\d[\d.,]*\s*(?:{any_of(DOWNLOADS)})\s*[(（][^()（）]{{3,20}}[)）]", re.IGNORECASE)


@cache
def glued_badges(languages: tuple[str, ...]) -> re.Pattern[str]:
    """What is glued to a type line: "… › peer-reviewOpen AccessFile10 Citations (Scopus)"."""
    return re.compile(rf"(?:\s?(?:{_badges(languages)})){{1,9}}\s?$", re.IGNORECASE)


@cache
def leading_badge(languages: tuple[str, ...]) -> re.Pattern[str]:
    """The same, one of them, over the next item: "File10 Citations (Scopus)Gulls of the quay"."""
    return re.compile(rf"\s*(?:{_badges(languages)})(?-i:(?![a-zß-öø-ÿ]))", re.IGNORECASE)


def _badges(languages: tuple[str, ...]) -> str:
    from citekit.vocabulary.lines import lines_in_english
    from citekit.vocabulary.value_words import CITATIONS, DOWNLOADS

    lines = [line for line, meaning in lines_in_english(languages).items() if meaning in BADGES]
    words = "|".join(map(re.escape, sorted((*BADGES, *lines), key=len, reverse=True)))
    counted = "|".join(
        re.escape(word) for language in languages for word in (*CITATIONS[language], *DOWNLOADS[language])
    )
    count = (
        rf"\d[\d.,]{{0,8}}\s(?:citations?|downloads?{'|' if counted else ''}{counted})\s?[(（][^()（）]{{3,20}}[)）]"
    )
    return f"{words}|{count}"

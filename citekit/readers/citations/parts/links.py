"""What stands behind every citation: buttons, identifiers, links and when they were read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.languages import parse_language
from citekit.patterns import regex
from citekit.readers.citations.words import DATABASES, UNDATED, alternatives

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

# ". https://doi.org/10.1145/3676641.3716273", ". doi.org/10.5555/rain"; a line may have ended behind "https://"
LINK = regex(
    r"[\s,(<]*(?:https?://\s?\S{3,300}|https?://doi\.org/\s10\.\S{3,300}|www\.\S{3,300}"
    r"|(?<=[\s,(<])(?:dx\.)?doi\.org/10\.\S{3,300})\s*$"
)
# "https://doi.org/10.1145/3676641.3716273", "www.doi.org/10.5555/rain"
DOI_LINK = regex(r"(?:https?://\s?)?(?:(?:dx|www)\.)?doi\.org/\s?(?P<doi>\S{6,300}?)[\s.>)]*$")
# ". doi: 10.5555/rain.12"
# the same with a remark: "doi: 10.5555/rain.12. (“Rain” alone)"
DOI_WORD = regex(
    r"[\s,.;]*\b(?:doi|DOI|Doi)\s?:?\s*(?P<doi>(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S{1,300}?)[\s.]*(?:\s\([^()]{3,200}\)[\s.]*)?$"
)
# " (doi:10.5555/rain)", " [10.5555/rain]."
DOI_ROUND = regex(r"\s(?:\((?:doi|DOI):\s?|\[(?:(?:doi|DOI):\s?)?)(?P<doi>10\.\d{4,9}/[^\s\[]{1,300}?)[)\]][\s.]*$")
DOI_BARE = regex(r"(?<=[\s,.;])\s*(?P<doi>10\.\d{4,9}/\S{1,300}?)[\s.]*$")  # "Zenodo. 10.5281/zenodo.1234"
# "; 2014. arXiv:1312.6120", beside what the work appeared in
ARXIV_BEHIND = regex(r"(?<=\d[.;,])\s(?:arXiv:\s?)(?P<arxiv>\d{4}\.\d{4,5}(?:v\d+)?)(?:\s\[[\w.-]+\])?[\s.]*$")
# ". PMID: 12345678; PMCID: PMC1234567.", ". ISBN 978-0-00-000000-2.", ". S2CID 12345" (Wikipedia)
NUMBERED = regex(
    r"[\s.;,(–—-]*\b(?:PMID:?\s?(?P<pmid>\d{4,9})|PMC(?:ID)?:?\s?(?P<pmcid>(?:PMC)?\d{4,9})"
    r"|ISBN:?\s?(?P<isbn>[\dXx -]{9,16}[\dXx])|ISSN:?\s?(?P<issn>\d{4}-?\d{3}[\dXx])"
    r"|(?:S2CID|OCLC|JSTOR|LCCN|Bibcode|CiteSeerX|MR|Zbl):?\s?[\w./:&-]{4,40})\)?[\s.;]*$"
)
# ". hdl:1887/3199", " (hdl.handle.net/1887/3199)", ". Handle: 1887/3199"
HANDLE_TAIL = regex(
    r"[\s.,;(<]*(?P<handle>(?<![\w/.])(?:(?:hdl|HDL|[Hh]andle):\s?|hdl\.handle\.net/)\d{1,9}(?:\.\w{1,12}){0,4}/[^\s\"<>]{1,100}?)[\s.>)]*$"
)
LINKED = (
    r"\b(?i:link|pdf|doi|paper|code|slides|video|download|bib(?:tex)?|poster|html|data(?:set)?|arxiv|preprint|ur[ln]"
    r"|project(?: page)?|github|talk|supplement|publisher|full text)\b"
)  # "paper | code | slides"
# ". [PDF]", " Article Google Scholar", " (Publisher link).": buttons of a list of references;
# " Paper: [PDF]. Talk: [PDF].", " [Best Paper Award]", " (best paper award)", " (oral)"
BUTTON = regex(
    r"\s?(?:External Links:\s.{1,160}?)?\s?Cited by:\s.{1,160}$|\s?External Links:\s.{1,160}$|"
    r"(?:\s(?:Article|PubMed(?:\sCentral)?|CAS|ADS|MathSciNet|MATH|View\s(?:PDF|[Aa]rticle|in\sScopus)))*"
    r"\s(?:Google\sScholar|Cross[Rr]ef|Digital\sLibrary|View\sin\sScopus|[(\[](?i:pdf|html|link|publisher\slink|code|bib(?:tex)?|doi)[)\]])[\s.]*$"
    r"|(?<=[.\d)>\]])\s(?i:link|pdf|doi|code|slides|video|download|bibtex)\.?$"
    rf"|(?<=[.\d)>\]])\s\[?{LINKED}\]?(?:\s?[|/,·;.]?\s?\[?{LINKED}\]?){{1,6}}[\s.]*$"
    rf"|(?<=[.\d)>\]”\"])\s(?:(?:[A-Z][a-z]{{2,13}}:\s)?\[{LINKED}\][\s.,;|/]{{0,3}}){{1,8}}$"
    r"|(?<=[.\d)>\]”\"])\s[\[(](?:[^\[\]()]{0,60}\b(?i:awards?|nominee|honou?rable mention|best paper)\b[^\[\]()]{0,90}"
    r"|(?i:oral|spotlight)(?:\s(?:presentation|paper|talk))?)[\])]"
    r"[\s.]*$"
    r"|\sNavigate\sto\s?citation\s\d{1,3}$"
)
# "Accessed 3 May 2020.", "[Accessed: 3 May 2020]", "Acesso em: 15 jul. 2025." (ABNT)
ACCESSED = regex(
    r"[\s.,;]*[\[(]?\b(?:(?:[Ll]ast\s)?[Aa]ccessed|(?:[Ll]ast\s)?[Vv]isited|[Vv]iewed|[Дд]ата\sобращения|[Aa]cc?esso\s(?:em|il)|[Cc]onsultado\s(?:el|em)|[Cc]onsulté\sle|[Aa]bgerufen\sam|[Gg]eraadpleegd\sop"
    r"|[Hh]ämtad|[Hh]entet|[Ll]est|[Vv]iitattu|[Ll]uettu|(?:[Ll]etzter\s)?[Zz]ugriff(?:\sam)?)"
    r":?\s(?:on\s)?((?:[^.\[\]()]|\.(?=\s?\d)){4,30})[\])]?[\s.]*$"
)
VISITED = regex(r"\s?\[([12]\d{3}-\d\d-\d\d)\][\s.]*$")  # "12(3): 1-9[2016-05-03]" (GB/T 7714)
YEAR = regex(r"[12]\d{3}")
# ". JSTOR", ". Web." (MLA): where it was read
DATABASE = regex(rf"(?<=[\d”\"])\.?,?\s{alternatives(DATABASES)}[\s.,]*$")
AVAILABLE = regex(
    r"[\s.,]*(?:(?:DOI|doi|URL|url)(?=\s?:)|(?:URL|Online|available)(?=\s?:?\s*$)|[Aa]vailable\s(?:at|from|online)|[Rr]etrieved\s(?:([A-Z\d][^.:]{4,24}?),?\s)?from"
    r"|\[[Oo]nline\]\.?\s?[Aa]vailable|\[[Ee]n\s[Ll]igne\]\.?\s?[Dd]isponible(?:\s(?:à|sur))?"
    r"|\[[Ee]m linha\]\.?\s?[Dd]isponível\sem|\[[Ee]n línea\]\.?\s?[Dd]isponible\sen|[Dd]ispon[ií](?:vel\sem"
    r"|ble\sen|ble\s(?:à(?:\sl['’]adresse)?|sur)|bile\s(?:a|su))|[Vv]erfügbar\sunter|[Tt]illgänglig|[Tt]ilgjengelig|[Ss]aatavissa|[Ss]aatavilla|[Bb]eschikbaar(?:\s(?:op|via))?)(?:\sat)?\s?:?\s*$"
)
# "Research output: Contribution to journal › Article"
KIND_LINE = regex(r"\s*(?P<work_type>(?:Research output|Publikation|Publication|Output):\s[^:]{4,200})$")
INDEX = regex(r"scopus\.com|webofscience|plu\.mx|altmetric|openalex")  # links to indexes are not the work's


def _link(text: str, found: re.Match[str]) -> tuple[int, int]:
    start = found.start() + re.search(r"https?:|www", found[0]).start()  # type: ignore[union-attr]
    return start, start + len(text[start : found.end()].rstrip(" .>)"))


# ", n.d.", "; [date unknown].", behind all else
UNDATED_TAIL = regex(rf"[.,;:]?(?<=[.,;:])\s(?:\[date unknown\]|{alternatives(UNDATED)})[\s.]*$")
# " [In Danish]", " (in Danish with a summary in English)"
TONGUE = regex(r"\s[\[(][Ii]n (?P<language>[A-Z][a-z]{3,11})(?:[,;]? with [^\[\]()]{3,60})?[\])][\s.]*$")


# ":33-40. Spanish.", of PubMed
TOLD = regex(r"(?<=\d)\.\s(?P<language>[A-Z][a-z]{3,11})\.?$")
BRACKETS = (")", "]")
LETTERS = frozenset({*BRACKETS, "h", "n", "e", "c", "k"})
"""How the names of languages end, and the brackets around one."""


def _cut_tongue(cut: Stretch) -> None:
    """The language of a work, where the words in brackets name one."""
    last = cut.text[max(cut.start, cut.end - 3) : cut.end].rstrip(" .")[-1:]
    pattern = TONGUE if last in BRACKETS else TOLD
    found = pattern.search(cut.text, max(cut.start, cut.end - 100), cut.end) if last in LETTERS else None
    if found and parse_language(found["language"]):
        cut.take("language", *found.span("language"))
        cut.end = found.start()


def cut_links(cut: Stretch) -> None:
    """The type line, buttons, identifiers and addresses, from the end."""
    cut.tail(KIND_LINE)
    _cut_tongue(cut)
    while cut.tail(BUTTON) or cut.tail(NUMBERED) or cut.tail(HANDLE_TAIL):
        pass
    _cut_visit(cut)
    _cut_addresses(cut)
    _cut_posted(cut)
    _cut_tongue(cut)
    cut.undated = cut.tail(UNDATED_TAIL) is not None or cut.undated


# ". Published May 2, 2018", ". Last modified June 5, 2020", before the address of a page
POSTED = regex(
    r"(?<=[.?!”\"])\s(?:(?:Last\s)?(?:[Mm]odified|[Uu]pdated|[Rr]eviewed)|Published)(?:\son)?\s"
    r"(?P<issued>[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})[\s.]*$"
)


def _cut_posted(cut: Stretch) -> None:
    """The day on which a page in the web was published or changed last."""
    if cut.has("url") and not cut.has("issued") and (found := cut.tail(POSTED)):
        cut.take("csl_type:webpage", *found.span("issued"))


def _cut_addresses(cut: Stretch) -> None:
    """Identifiers and addresses, as many as stand there."""
    for _ in range(5):
        if found := LINK.search(cut.text, max(cut.start, cut.end - 320), cut.end):
            doi = DOI_LINK.search(cut.text, found.start(), cut.end)
            if doi:
                cut.take("doi", *doi.span("doi"))
            elif not INDEX.search(found[0]):
                cut.take("url", *_link(cut.text, found))
            cut.end = found.start()
            _cut_introduction(cut)
            _cut_visit(cut)
        elif not any(map(cut.tail, NUMBERS)):
            return
        else:
            _cut_introduction(cut)


NUMBERS = (DOI_ROUND, DOI_WORD, DOI_BARE, NUMBERED, ARXIV_BEHIND, HANDLE_TAIL)
"""The forms of numbers that stand between addresses."""


def _cut_introduction(cut: Stretch) -> None:
    """The words before an address: "Available at:", "Retrieved May 3, 2016, from"."""
    if found := cut.tail(AVAILABLE):
        cut.online = True
        _take_visit(cut, found)


def _cut_visit(cut: Stretch) -> None:
    """When it was read, and in which database."""
    if found := cut.tail(ACCESSED) or cut.tail(VISITED):
        cut.accessed = True
        _take_visit(cut, found)
    cut.tail(DATABASE)


def _take_visit(cut: Stretch, found: re.Match[str]) -> None:
    """The day of the visit, which has a year."""
    if found[1] and YEAR.search(found[1]) and not cut.has("accessed"):
        cut.take("accessed", *found.span(1))

"""What repositories print on covers: "Lind, Karin and Ito, M. (2014) Title. Journal, 48 (6). pp. 1-9. ISSN 0000-0019"
(EPrints in all its forms; its exact one is read anywhere).

So do repositories that print the like: "Lind, Karin and Ito, Mei 2014. Title. Journal 48 (6) , pp. 1-9." (Cardiff),
"Lind, Karin & Ito, Mei\\n(2014)\\nTitle.\\nJournal, 48(6), pp. 1-9." (Queensland).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited_hosts import read_host, read_whole
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.editors import BRACKETED
from citekit.readers.citations.parts.full_names import INITIAL
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch, find_title, sentences
from citekit.readers.citations.words import JOURNAL_WORDS, PREPRINT_SERVERS, UNDATED, alternatives

if TYPE_CHECKING:
    import re

# " (2014) Rain", " (2014). Rain", " (n.d.) Rain", " 2014. Rain", " (Submitted: 2021) Rain"
YEAR_AT = regex(
    rf"\s(?:\((?:(?:Submitted:\s)?(?P<issued>{YEAR})|{alternatives(UNDATED)})\)\.?|(?P<bare>{YEAR})\.)\s+(?=[^\W_a-z]|[\"'‘“«(\[¿¡])"
)
PART = regex(r"\s?,\s(?:(?:and|\\?&)\s)?|\s(?:and|\\?&)\s|;\s")  # "Lind, Karin, Price-Jones, Gwil and Iyer, R. S."
AND = regex(r"and|&|;")
PAIR = regex(r"[^\W\d_a-z][^,;()]{1,40},\s(?:[^\W\d_a-z]\.?[\s-]?){1,4},?\s?")  # "Vale, T, " before "(ed.)"
# "Price-Jones", "van der Laan", "R. S.": short, with a capital, no clause
NAME = regex(r"(?:(?:van|von|de|der|den|du|da|di|la|le|ter|ten|af|el|al|bin)\s){0,3}[^\W\d_a-z][^\d;:()\[\]]{0,40}")
SHORT = regex(r"[^\W\d_][^\d,]{1,40}\s[^\W\d_a-z]{1,3}")
ET_AL = regex(r",?\s(?P<al>et\sal)\.?(?:\s\(\d+\smore\sauthors?\))?$")  # "Ang, K.K. et al. (2 more authors)"
PEOPLE = 4000
ISSN = r"(?:\s?ISSN:?\s(?P<issn>\d{4}(?:-\s?)?\d{3}[\dXx])(?:\s\([^()]{1,20}\))?)"
ARTICLE = r"Article(?:\s[Nn]umber|\s?ID|\s[Nn]o\.?)?:?\s(?P<article_number>\S{1,30}?)"
# ", Volume 48 (Number 6). pp. 1377-1395. ISSN 0000-0019", ", 7 . Article number 1234.", ", 219. 108183.",
# ", 24 (1). 1 - 46.", " 33 (16) , pp. 1591-1607.", ", Volume 25, Issue 12. Pages 3711-3751,",
# ": 6(2), 21-49.", ", 14:11."
NUMBERS = regex(
    r"(?P<comma>,|:(?=\s\d{1,4}\s?\()|(?<!pp)\.(?=\s\d{1,3}(?:\.|\s\(|$)))?(?<!\bno\.)\s(?:Volume\s|Vol\.?\s)?(?P<volume>\d[\w/-]{0,12})"
    r"(?:\s?\((?:Number\s|No\.?\s|Issue\s)?(?P<issue>[^()]{1,20})\)|,\sIssue\s(?P<marked>[\w/-]{1,12}))?"
    rf"\s?(?::(?P<lone>\d{{1,6}})(?=[.,\s]|$))?[.,:]?(?:\s?(?:pp?\.|Pages?\s)\s?(?P<page>{RANGES})\.?|\s?(?P<span>\d{{1,6}}\s?[-–]\s?\d{{1,6}}|e\d{{1,6}}[-–]e\d{{1,6}})(?=[.\s]|$)\.?"
    rf"|\s?(?P<coded>(?=[\w-]*\d)[\w-]{{3,20}})(?=[.\s]|$)\.?)?(?:\s?{ARTICLE}(?:\s(?P<both>\d{{1,5}}-\d{{1,5}}))?\.?)?(?:,\spp-pp)?{ISSN}?[\s.,]*$"
)
# ". pp. 175-181. ISSN 0000-0019", ". ISSN 0000-0019"
UNNUMBERED = regex(rf"(?:\s?\.\spp\.\s?(?P<page>{RANGES})\.?)?{ISSN}?[\s.,]*$")
EARLY = regex(
    rf",\s(?P<status>Online\sFirst|Early\sView|In\sPress)(?:,?\s(?P<page>{RANGES}))?[\s.,]*$"
)  # ", Online First 1-13."
DOI = regex(r"[\s,.]*\((?:doi|DOI):?\s?(?P<doi>10\.\d{4,9}/\S{1,200}?)\)[\s.]*$")  # ", (doi:10.5555/1)."
# " [Article]", which Sheffield Hallam prints behind
KIND = regex(r"\s\\?\[(?:Article|Book(?:\sSection)?|Monograph|Thesis|Conference\sor\sWorkshop\sItem|Other)\\?\][\s.]*$")
# ". (In Press)", ". ISSN 0000-0019 (Submitted)": how far the work is
STATE = regex(r"\s\((?P<status>In [Pp]ress|Submitted|Unpublished)\)[\s.]*$")
ACCESS = regex(r"\s(?:Green|Gold|Bronze|Hybrid)\sopen\saccess[\s.]*$")  # behind all else (University College London)
HOST = regex(r"[.?!]?(?<!\bPublished)\s[Ii]n:\s(?=\S)")
# ". PhD thesis, University of Oslo.", ". Doctoral thesis (Ph.D), Fen University."
THESIS = regex(
    r"[.?!]\s(?P<work_type>[^\W\d_][\w.()' -]{2,40}\b(?i:thesis|dissertation))(?:\s\([\w. ]{2,20}\))?,?\s"
    r"(?P<awarding_institution>[^.]{3,120})[\s.]*$"
)
SINGLE = regex(r"['‘][^‘]{2,400}?[.?!]?['’],\s")
QUOTED = regex(r"[\"“][^\"”]{2,600}[.,?!][\"”]\s")  # "“Rain.” Mires", of other styles
NAMES = {
    "comma": "", "bare": "issued", "marked": "issue", "span": "page", "both": "page", "lone": "page",
    "coded": "article_number",
}  # fmt: skip
TAIL = 200


def read_deposited(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation on a repository's cover; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None or year.start() > PEOPLE or QUOTED.match(text, year.end()):
        return None
    cut = Stretch(text, year.end(), hints=hints)
    if not _read_people(cut, year.start()):
        return None
    cut.groups(year, NAMES)
    for tail in (KIND, ACCESS, STATE):
        cut.tail(tail)
    cut.tail(DOI)
    cut_links(cut)
    return cut if _read_body(cut) else None


def _read_people(cut: Stretch, end: int) -> bool:
    """The authors; or, behind them, "eds." for the editors of a book."""
    edited = EDITED.search(cut.text, max(end - 8, 0), end)
    if not read_pairs(cut, edited.start() if edited else end):
        return False
    if edited:
        _call_editors(cut, 0)
    return True


EDITED = regex(r",?\s\(?eds?\.?\)?\s?$")


def _call_editors(cut: Stretch, kept: int) -> None:
    """Make the authors of a citation, but for the first parts, its editors."""
    cut.parts[kept:] = [part._replace(field=part.field.replace("author", "editor")) for part in cut.parts[kept:]]


def _read_body(cut: Stretch) -> bool:
    """A thesis, what has a host, or an article."""
    if thesis := THESIS.search(cut.text, cut.start, cut.end):
        cut.groups(thesis)
        cut.rest("title", end=thesis.start() + 1)
        return True
    if hosts := list(HOST.finditer(cut.text, cut.start, cut.end)):
        cut.rest("title", end=hosts[-1].start() + (cut.text[hosts[-1].start()] in "?!"))
        cut.start = hosts[-1].end()
        _cut_paired_editors(cut)
        return read_host(cut)
    return read_whole(cut) or _read_article(cut)


def _cut_paired_editors(cut: Stretch) -> None:
    """ "Ray, Jo, Ito, Mei A. and Fox, Al, (eds.) Host": editors as the people are."""
    found = BRACKETED.search(cut.text, cut.start, min(cut.end, cut.start + PEOPLE))
    if found and (AND.search(cut.text, cut.start, found.start()) or PAIR.fullmatch(cut.text, cut.start, found.start())):
        kept = len(cut.parts)
        if read_pairs(cut, found.start(), cut.start):
            _call_editors(cut, kept)
            cut.start = found.end()
        else:
            del cut.parts[kept:]


def _read_article(cut: Stretch) -> bool:
    numbers = _find_numbers(cut)
    titled = (_quoted_title(cut) or find_title(cut)) if numbers else None
    if numbers is None:
        return _read_bare_article(cut)
    places = [titled] if titled and titled < numbers.start() else sentences(cut.text, cut.start, numbers.start())
    while len(places) > 1 and SHORTENED.match(cut.text, places[-2], numbers.start()):
        places.pop()
    if not places:
        return False
    cut.groups(numbers, NAMES)
    cut.rest("title", end=len(cut.text[: places[-1]].rstrip("'’, ")))
    cut.hosted = MEETING.search(cut.text, places[-1], numbers.start()) is not None
    cut.rest("container_title", _behind_marks(cut.text, places[-1]), numbers.start())
    return True


# "Comput. Electron. Mires.": words that full stops shorten, of one journal
SHORTENED = regex(r"(?:[^\W\d_a-z][^\W\d_]{0,9}\.\s){1,5}[^\W\d_a-z][^\W\d_]{1,9}$")


def _read_bare_article(cut: Stretch) -> bool:
    """ "Rain in mires. Journal of Rain.": two sentences, the second a journal by its words, or a preprint server."""
    places = sentences(cut.text, cut.start, cut.end)
    end = len(cut.text[: cut.end].rstrip(" ."))
    if len(places) != 1 or not (
        JOURNAL_WORDS.search(cut.text, places[0], end) or cut.text[places[0] : end] in PREPRINT_SERVERS
    ):
        return False
    cut.rest("title", end=places[0])
    cut.take("container_title", places[0], end)
    return True


MEET = r"\b(?:Conference|Symposium|Workshop|Congress)\b"
# "13th Mire Conference 2021", "Proceedings of the Mire Meeting", "2020 Symposium on Mires", "Fen International
# Conference on Mires"; no society's journal
MEETING = regex(
    rf"\b\d{{1,3}}(?:st|nd|rd|th)\b.{{0,80}}{MEET}"
    r"|^Proc(?:eedings|\.)\sof\sthe\b(?!\s(?:IEEE|IRE)$|\s(?:ACM|VLDB)\b(?!.*\d)|.*\b(?:Academy|Society|Institution|Institute|Association|Journal)\b)"
    rf"|{MEET}.{{0,80}}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{{0,80}}{MEET}"
    rf"|^(?:The\s)?(?:[A-Z][\w/-]{{1,20}}\s){{0,5}}{MEET}\s(?:on|for)\s"
)


def _find_numbers(cut: Stretch) -> re.Match[str] | None:
    """The numbers at the end; without any, the end of a journal's name that an identifier shows to be one."""
    start = max(cut.start, cut.end - TAIL)
    found = NUMBERS.search(cut.text, start, cut.end)
    if found and (found["comma"] or any(found[name] for name in ("issue", "marked", "page", "span", "lone", "coded"))):
        return found
    if early := EARLY.search(cut.text, start, cut.end):
        return early
    found = UNNUMBERED.search(cut.text, start, cut.end)
    known = cut.has("doi", "issn")
    return found if found and (known or found["page"] or found["issn"]) else None


def _quoted_title(cut: Stretch) -> int | None:
    """Where a title in single quotes ends: "'Rain in mires.', Mires, 12 (3)" (Durham)."""
    found = SINGLE.match(cut.text, cut.start, cut.end)
    if found:
        cut.start += 1
    return found.end() if found else None


def _behind_marks(text: str, at: int) -> int:
    return at + len(text[at:]) - len(text[at:].lstrip(" ,"))


def read_pairs(cut: Stretch, end: int, start: int = 0) -> bool:
    """Pairs of family and given name, the last behind "and"."""
    text, places = cut.text, [start]
    if short := ET_AL.search(text, max(start, end - 40), end):
        cut.take("incomplete:author", *short.span("al"))
        end = short.start()
    if text[end - 1] == "." and not INITIAL.search(text, start, end):
        end -= 1  # "Ito, Mei-Ling. (2014)"
    end = len(text[:end].rstrip(" ,;"))
    for number, found in enumerate(PART.finditer(text, start, end)):
        places += found.span()
        if number % 2 == 0 and AND.search(found[0]):
            return False  # "Lind, Karin, Mei Ito, and Jo Ray", of Chicago
    places.append(end)
    spans = list(zip(places[::2], places[1::2], strict=True))
    if len(spans) % 2 or not all(NAME.fullmatch(text, *span) for span in spans):
        return False
    if all(SHORT.fullmatch(text, *span) for span in spans):
        return False  # "Lind K, Ito MS"
    for family, given in zip(spans[::2], spans[1::2], strict=True):
        cut.take("author", family[0], given[1])
    return True

"""Volume, issue, pages and year at the end of a citation, in whatever order and punctuation, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import DATE, MONTH, YEAR
from citekit.readers.citations.parts.imprint import RANGES, take_numbers

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

VOLUME_WORD = r"(?:[Vv]ol(?:ume?)?\.?|[Vv]\.|Bd\.|Band|Jg\.|Jahrgang|[Rr]oč\.|[Rr]ocz\.|t\.|[TТт]\.)\s"
ISSUE_WORD = r"(?:[Nn]os?\.?|[Nn]r\.?|[Nn]\.|[Nn]\.?[°º]|[Nn]úm\.|H\.|Heft|z\.|č\.|[Ii]ssue|№|Вы?и?п\.)\s?"
PAGE_WORD = r"(?:[Pp][Pp]?\.|[SsСс]\.|[Ss]tr\.|pages|pp?(?=\s))\s?"
MARK = r"(?:,|\.?\s[–—-])?\s"  # ", ", ". – " (of Russia's GOST), " "
STOP = rf"(?:\.\s|{MARK})"
ISSUE = r"[\w/–-]{1,12}"
NUMBERS = regex(
    rf"(?:{MARK}(?P<before>{DATE})(?=[,.;]|\s;))?(?:{MARK}|(?<=\d)(?:\.\s|\s?;\s?))(?:{VOLUME_WORD})?(?P<volume>(?!{YEAR},\spp)\d[\w/–-]{{0,7}})(?:\.\s(?:Jg|Jahrgang)\.?)?"
    rf"(?:\.?\s?\((?!{YEAR}\))(?P<issue>{ISSUE})\)|{STOP}{ISSUE_WORD}(?P<marked>{ISSUE})|,\s(?P<number>(?!\d+[–-]+\d+,\s{YEAR}[\s.]*$){ISSUE})(?=,\s|\s\({YEAR}\))"
    rf"|\.(?P<behind_dot>\d{{1,3}})(?=\s\({DATE}\):|:\s\d)|:(?P<behind_colon>{ISSUE})(?=,\s)(?!,\s{YEAR}[\s.]*$))?"
    rf"(?:\s?\((?P<between>{DATE})\))?"
    rf"(?:{STOP}|[,:]\s?)(?:{PAGE_WORD})?(?P<page>{RANGES})"
    rf"(?:,\shttps?://doi\.org/(?P<doi>\S{{6,100}})(?=,|\s\())?(?:\s\((?P<behind>{DATE})\)|[,.]\s(?P<last>{DATE})[a-z]?)?[\s.,]*$"
)
# " 13, 118 (2022)", " 14(3): e02", " 2019, 11(3), 12", " 123 (4) (2019) 45–67", ", 19, 7–9, 2019", " 27 (3), 37–42",
# ", 27(3):37–42, May 2019", ", vol. 27, no. 3, pp. 37–42, 2019", ", v. 27, n. 3, p. 37-42, 2019" (ABNT, of Brazil),
# " 2021 ;Volum 18.(2) s. 65-83" (Cristin),
# ", 27:3, 37–42" (Taylor & Francis), " 2019;27:37–42" (BMJ), ", 2019, vol. 27, no 3, p. 37-42" (ISO 690),
# ". – 2019. – Т. 27. – № 3. – С. 37–42" (GOST), ", 27. Jg., Heft 3, S. 37-42"
# ", v. 67, n. 4, 2024", ", vol. 51, no. 1, 2024": a volume and an issue say by their words what they are
UNPAGED = regex(
    rf"(?:\.\s(?P<before>{DATE})\.\s|,\s){VOLUME_WORD}(?P<volume>\d[\w/-]{{0,7}}),\s{ISSUE_WORD}(?P<marked>{ISSUE})(?:,\s(?P<last>{DATE})[a-z]?)?[\s.,]*$"
)
# ", 3(1), 1983", ", 13(4), May 1995": BibTeX's, which has no pages
ISSUED = regex(rf",\s(?P<volume>\d{{1,4}})\((?P<marked>{ISSUE})\),\s(?P<last>{DATE})[\s.]*$")
# " 28, 1976, S. 3-9", " 28/2, 1976, pp. 3-9", " 28(2), 1976, pp. 3-9"
BETWEEN = regex(
    rf"(?<=[^\W\d_.)])\s(?P<volume>\d{{1,4}})(?:\.\sJg\.)?(?:/(?P<marked>\d{{1,3}})|\s?\((?!{YEAR}\))(?P<issue>{ISSUE})\))?,\s(?P<between>{YEAR}),\s(?:S|pp?)\.\s?(?P<page>{RANGES})[\s.]*$"
)
# ", 160, 2010, 1065–1069", ", 75(3–4), 2006, 224–231", ", 11:2 (2016), 103–128", " Vol. 74, No. 2, 2013: 213-236"
YEARED = regex(
    rf"(?:,|(?<=[^\W\d_.)]))\s(?:{VOLUME_WORD})?(?P<volume>(?!{YEAR})\d{{1,4}})(?:\s?\((?P<issue>{ISSUE})\)|:(?P<behind_colon>{ISSUE})|,\s{ISSUE_WORD}(?P<marked>{ISSUE}))?"
    rf"(?:,\s(?P<between>{YEAR})|\s\((?P<behind>{YEAR})\))[,:]\s(?P<page>\d{{1,5}}[–-]\d{{1,5}})[\s.]*$"
)
# " (2013) 45:503–516", " (2013) 45(3):e503", of Frontiers
YEAR_FIRST = regex(
    rf"(?<=[^\W_.)]|\.)\s\((?P<before>{YEAR})\)\s(?P<volume>\d{{1,4}})(?:\((?P<issue>{ISSUE})\))?:\s?(?P<page>{RANGES})[\s.]*$"
)
# ". 77, 2 (2014), 591–613", ". 83, (2002), 303–304", of ACM SIG proceedings
STOPPED = regex(
    rf"(?<=[^\W\d_])\.\s(?P<volume>\d{{1,4}}),\s(?:(?P<marked>\w{{1,9}})\s)?\((?P<between>{YEAR})\),\s(?P<page>{RANGES})[\s.]*$"
)
# ", Volume 2, Number 1 (2010)"
WORDED = regex(
    rf",?\s[Vv]ol(?:ume|\.)\s(?P<volume>\d{{1,4}}),\s(?:[Nn]umber|[Nn]o\.|[Ii]ssue)\s(?P<marked>{ISSUE})\s\((?P<behind>{DATE})\)[\s.]*$"
)
# " 8, 4 (Dec. 1995), 343-356", as the ACM had it
DATED = regex(
    rf"(?<=[^\W\d_.])\s(?P<volume>\d{{1,4}}),\s(?P<marked>\d{{1,3}})\s\((?P<between>{DATE})\)[,:]\s(?:pp\.\s)?(?P<page>{RANGES})[\s.]*$"
)
# " 357 (2005), no. 2, 709–734" (AMS), " 106 (2011), Nr. 10, S. 706-710" (DIN), " 70 (1990) 5, S. 340-344"
BRACKETED = regex(
    rf"{MARK}(?:{VOLUME_WORD})?(?P<volume>\d[\w/-]{{0,7}}|[IVXLC]{{1,8}})\s\((?P<between>{DATE})\)(?:,?\s{ISSUE_WORD}|,?\s(?=\d{{1,3}},\s))"
    rf"(?P<marked>{ISSUE}),\s(?:{PAGE_WORD})?(?P<page>{RANGES})[\s.,]*$"
)
# ", n. 53, p. 63–79, 2025", ". 2018. № 2. С. 68–75", ". Juillet 2013, n°429, pp. 20-27", ", n° 8, 2014, p. 9-11"
UNBOUND = regex(
    rf"(?:[.,]\s(?:[–—-]\s)?(?P<before>{DATE}))?(?<!\d[A-Za-z])[.,]?\s(?:[–—-]\s)?{ISSUE_WORD}(?P<marked>{ISSUE})"
    rf"(?:,?\s\(?(?P<between>{DATE})\)?)?{STOP}(?:{PAGE_WORD})(?P<page>{RANGES})(?:,\s(?P<last>{DATE}))?[\s.,]*$"
)
VOLUME_AT = regex(rf"(?:{VOLUME_WORD}\S+|\d)[\s.,]*$")  # ", v. 85" before ", n. 4"
ISSUE_AT = regex(rf"[.,]?\s(?:{ISSUE_WORD}|{MONTH})\s?$")  # ", n." before " 53, p. 63", "March" before " 30, 2020"
NUMBER_AT = regex(rf"{ISSUE_AT.pattern}|,\s\d[\w-]*[\s,]*$")  # ", 32" before ", 7, 1995"
YEARS = ("before", "between", "behind", "last")
NAMES = {**dict.fromkeys(YEARS, "issued"), **dict.fromkeys(("marked", "number", "behind_colon", "behind_dot"), "issue")}
TAIL = 200
# ", 2020", ", May 2020", " (2020)", ", 1972–73"
YEAR_TAIL = regex(rf"(?:^|[\s,.]\s?)\(?(?P<issued>{DATE}(?:(?<=\d{{4}})[–-]\d{{2}}(?:\d\d)?)?)\)?[\s.]*$")


def find_numbers(cut: Stretch) -> re.Match[str] | None:
    """The numbers at the end of a citation; None where there are none, or where its year stands twice or not at all."""
    start = max(cut.start, cut.end - TAIL)
    dated = cut.has("issued") or cut.undated
    for pattern, left in FORMS:
        found = pattern.search(cut.text, start, cut.end)
        if found and not _leaves(left, cut, found):
            years = [year for name in YEARS if (year := found.groupdict().get(name))]
            if dated != bool(years) or (years and all(is_told(cut, year) for year in years)):
                return found
    return None


def is_told(cut: Stretch, year: str) -> bool:
    """Whether a year is the one that stands behind the people, too."""
    return any(part.field == "issued" and cut.text[part.start : part.end] == year for part in cut.parts)


def _leaves(left: re.Pattern[str], cut: Stretch, found: re.Match[str]) -> bool:
    """Whether a number or its word was left before those found: no issue is a volume."""
    return left.search(cut.text, max(cut.start, found.start() - TAIL_WORD), found.start() + 1) is not None


TAIL_WORD = 24
"""No word with its number is longer."""
# ". — 2022. — С. 123-145", a journal's year and pages alone
UNVOLUMED = regex(rf"[.,]\s(?:[–—-]\s)?(?P<before>{YEAR})\.?(?:\s[–—-])?\s(?:[CСPp]|pp)\.\s(?P<page>{RANGES})[\s.,]*$")
# ", pages 57-63, October 1966", of a journal whose volume is not told
PAGED = regex(rf",\s(?:[Pp]ages|pp?\.)\s?(?P<page>{RANGES}),\s(?P<last>{DATE})[\s.]*$")
FORMS = (
    (STOPPED, ISSUE_AT),
    (BETWEEN, ISSUE_AT),
    (YEARED, NUMBER_AT),
    (YEAR_FIRST, ISSUE_AT),
    (WORDED, ISSUE_AT),
    (DATED, ISSUE_AT),
    (BRACKETED, ISSUE_AT),
    (NUMBERS, ISSUE_AT),
    (UNPAGED, ISSUE_AT),
    (ISSUED, ISSUE_AT),
    (UNBOUND, VOLUME_AT),
)
"""Forms of numbers, and what may not stand before them."""


def take_all(cut: Stretch, numbers: re.Match[str]) -> None:
    """Each number as what it is."""
    take_numbers(cut, numbers, NAMES | dict.fromkeys(YEARS, "") if cut.has("issued") else NAMES)


def cut_year(cut: Stretch) -> None:
    """The year at the end, where none stood behind the people."""
    if not (cut.has("issued") or cut.undated):
        cut.tail(YEAR_TAIL)


def read_physics(cut: Stretch) -> bool:
    """ "Phys. Rev. B 99, 045101 (2019)", whose year in brackets ends the numbers."""
    numbers = find_numbers(cut) if PHYSICS.search(cut.text, cut.start, cut.end) else None
    if numbers:
        take_all(cut, numbers)
        dotted = "." in cut.text[cut.start : numbers.start() - 1]  # "Mire Rev. Lett. 99", against "Mires. 99"
        (cut.take if dotted else cut.rest)("container_title", cut.start, numbers.start())
    return numbers is not None


PHYSICS = regex(rf"\s\d{{1,4}},\s\w{{1,10}}\s\({YEAR}\)[\s.]*$")

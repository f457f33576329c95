"""Covers of the working papers of central banks and of the Monetary Fund, with the abstract below."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.covers.deposits.printed import MARKS, MONTHS, bare, parted
from citekit.readers.cuts import named, pieces
from citekit.readers.page import Page

if TYPE_CHECKING:
    import re

    from citekit.readers.covers.deposits.printed import Span
    from citekit.readers.lines import Line

GAP = r"[\s#*_\\>]+"
ISSUED = rf"(?P<issued>(?:{MONTHS})\s\d{{4}})"
SETTLEMENTS = regex(
    rf"(?P<collection_title>BIS\sWorking\sPapers){GAP}No\s(?P<collection_number>\d{{1,5}}){GAP}(?P<head>.{{8,900}}?)"
    rf"{GAP}Monetary\sand\sEconomic\sDepartment{GAP}{ISSUED}"
)
BY = regex(r"(?:^|\s)by\s+(?=[^\W\d_a-z])")
NOTE = r"(?:\d|\[?[*\\]+\]?(?:\(\S{1,30}\))?)?"  # "1", "\\*", "[\\*](#page-1-0)"
FUND = regex(
    rf"(?P<collection_title>IMF\s(?:Working|Selected\sIssues)\sPaper)(?!s){GAP}(?P<head>.{{8,900}}?){GAP}Prepared\sby:?"
    rf"\s(?P<people>.{{3,900}}?){NOTE}{GAP}Authorized\sfor\sdistribution\sby\s.{{3,120}}?{GAP}{ISSUED}"
)
DEPARTMENT = regex(r"\b(?:Department|Office|Institute\b.*)$")
PREPARED = regex(r"©|\bPrepared by\b|\bdescribe research\b")
NUMBER = regex(r"\b(?:WP|SIP)/(?P<collection_number>\d{2,4}/\d{1,4})")
OPENS = regex(r"(?:^|management\.|\b[A-Z]{3}|\bWP/\d\d/\d{1,4})[\s#*_]*$")  # what stands over the title on the cover
EUROPE = regex(
    rf"(?P<front>.{{20,1500}}?){GAP}Disclaimer:{GAP}This\spaper\sshould\snot\sbe\sreported\sas\srepresenting\sthe\sviews"
    r"\sof\sthe\s(?P<publisher>European\sCentral\sBank)"
)
SERIES = regex(r"(?:ECB )?(?P<collection_title>Working Paper Series)")
NUMBERED = regex(rf"No (?P<collection_number>\d{{1,5}})(?: / {ISSUED})?")
FOOT = regex(rf"ECB Working Paper Series No \d{{1,5}} / {ISSUED}")
REVISED = regex(rf"(?:Revised|This version:?) (?:{MONTHS}) \d{{4}}")
LABOUR = regex(
    rf"DISCUSSION\sPAPER\sSERIES{GAP}(?P<collection_title>IZA\sDP)\sNo\.\s(?P<collection_number>\d{{1,5}}){GAP}"
    rf"(?P<front>.{{8,900}}?){GAP}(?P<issued>(?:{MONTHS.upper()})\s\d{{4}})"
)
MUNICH = regex(
    rf"[#*\s]*(?P<collection_number>\d{{3,5}}){GAP}\d{{4}}{GAP}{ISSUED}{GAP}(?P<front>.{{8,900}}?){GAP}Impressum:{GAP}"
    rf"(?P<collection_title>CESifo\sWorking\sPapers)(?:{GAP}ISSN\s.{{9,40}}?)?{GAP}"
    r"Publisher\sand\sdistributor:\s(?P<publisher>.{4,120}?GmbH)"
)
PAPER = regex(
    rf"[#*\s]*(?P<collection_title>(?:[A-Z][\w.&’'-]+\s){{0,6}}(?:Working|Discussion|Occasional)\sPapers?)\s(?:No\.?|Nr\.?|\#)"
    rf"\s?(?P<collection_number>\d{{1,5}}){GAP}(?P<front>.{{8,600}}?){GAP}{ISSUED}(?={GAP}|$)"
)
ISSN = regex(r"ISSN:?\s(\d{4}-\d{3}[\dX])")
PUBLISHER = regex(r"Bank for International Settlements|International Monetary Fund|European Central Bank")
FUND_FOR_SHORT = regex(r"IMF(?= \w+ (?:Issues )?Papers?)")
STOP = (
    r"(?:RECOMMENDED\sCITATION|JEL\b|Keywords\b|ECB\sWorking\sPaper\sSeries|BIS\sWorking\sPapers\sare"
    r"|[∗*†‡]\s?(?:We|This|The|I|For)\b|(?:1\W+)?(?:Introduction|Non-?[Tt]echnical\s[Ss]ummary)\b"
    r"|Authors?.{0,2}\sE-?[Mm]ail|$)"
)
ABSTRACT = regex(rf"(?:ABSTRACT:|{GAP}Abstract\b)[\s*_#:]*(?P<abstract>\w.{{60,4000}}?)(?=[\s*_#]*{STOP})")
KEYWORDS = regex(rf"Keywords\b[\W_]+(?P<keywords>.{{3,600}}?)(?=[\s*_#.]*{STOP})")
COMMA = regex(r"\s*[,;]\s+")
PICTURES = ("![", "<!--")
LINES = 120
"""Cover and abstract stand on no more lines."""

Found = list[tuple[str, "Span"]]


def read_bank(lines: list[Line]) -> Page | None:
    """The page of such a cover; None for any other text."""
    page = Page(lines)
    shown = [at for at, line in enumerate(lines[:LINES]) if not line.text.startswith(PICTURES)]
    joined = Joined(page, [(at, 0, len(lines[at].text)) for at in shown], hyphenated=True)
    found = _settlements(joined) or _fund(joined) or _europe(joined) or _labour(joined) or _numbered(joined)
    if not found:
        return None
    publisher = PUBLISHER.search(joined.text) or FUND_FOR_SHORT.search(joined.text)
    behind = max(last for _, (_, last) in found)
    found += [("publisher", publisher.span())] if publisher else []
    found += _below(joined.text, behind)
    for name, place in found:
        if name != "unread":
            joined.use(name, "cover: bank", *place, "cover")
        else:
            _tell(joined, *place)
    joined.use("csl_type:report", "cover: bank", *dict(found)["collection_title"], "cover")
    page.ignore_rest("repository's notice")
    return page


def _tell(joined: Joined, start: int, end: int) -> None:
    """Tell the lines of a stretch that was not read."""
    for at in range(bisect_right(joined.starts, start) - 1, bisect_left(joined.starts, end)):
        joined.page.unread(joined.pieces[at][0])


def _settlements(joined: Joined) -> Found:
    """ "BIS Working Papers" / "No 12" / "Rain" / "by Ann Lee and Bo Ray" / "Monetary and Economic Department" / "May".

    "by" may be missing.
    """
    found = SETTLEMENTS.search(joined.text)
    if found is None:
        return []
    start, end = found.span("head")
    cuts = [by.span() for by in BY.finditer(joined.text, start, end)]
    cuts += [(place, place) for place in _starts(joined, start, end)]
    cut = next((cut for cut in reversed(cuts) if parted(joined, cut[1], end)[0]), None)
    said = [(name, (first, last)) for name, first, last in named(found, {"head": "" if cut else "unread"})]
    return [*said, ("title", bare(joined.text, start, cut[0])), *_people(joined, cut[1], end)] if cut else said


def _fund(joined: Joined) -> Found:
    """ "Rain" / "WP/25/43" / … / "IMF Working Paper" / "African Department" / "Rain" / "Prepared by Ann Lee*".

    The title is what stands on the cover as well as over the people.
    """
    text = joined.text
    found = FUND.search(text)
    if found is None:
        return []
    number = NUMBER.search(text)
    title_place = (
        _stated_twice(joined, found)
        or _over_number(joined, number.start() if number else 0)
        or _under_department(joined, *found.span("head"))
    )
    names = {"head": "" if title_place else "unread", "people": ""}
    said = [(name, (first, last)) for part in (found, number) if part for name, first, last in named(part, names)]
    said += [("title", title_place)] if title_place else []
    return said + _people(joined, *found.span("people"))


def _stated_twice(joined: Joined, found: re.Match[str]) -> Span | None:
    """What stands on the cover, and again over the people."""
    text, (start, end) = joined.text, found.span("head")
    fronts = [_plain(text[at : found.start()]) for at in joined.starts if OPENS.search(text, 0, at)]
    starts = [at for at in range(start, end) if text[at - 1] in MARKS and text[at] not in MARKS]
    title = next((at for at in starts if any(front.startswith(_plain(text[at:end])) for front in fronts)), None)
    return bare(text, title, end) if title else None


def _over_number(joined: Joined, end: int) -> Span | None:
    """What stands over the number on the cover, but for people: the title."""
    lines = pairwise([*(place for place in joined.starts if place < end), end])
    rest = [bare(joined.text, *line) for line in lines if not parted(joined, *line)[0]]
    rest = [place for place in rest if place[0] < place[1]]
    return (rest[0][0], rest[-1][1]) if rest and not PREPARED.search(joined.text, rest[0][0], rest[-1][1]) else None


def _under_department(joined: Joined, start: int, end: int) -> Span | None:
    """What stands under the line of a department, which may be broken."""
    lines = _lines(joined, start, end)
    last = next((at for at, line in enumerate(lines[:2]) if DEPARTMENT.search(joined.text, *line)), 0)
    return (lines[last + 1][0], lines[-1][1]) if last + 1 < len(lines) else None


def _starts(joined: Joined, start: int, end: int) -> list[int]:
    return [place for place in joined.starts if start < place < end]


def _lines(joined: Joined, start: int, end: int) -> list[Span]:
    """The lines of a part of a text, without what is around them."""
    return [bare(joined.text, *line) for line in pairwise([start, *_starts(joined, start, end), end])]


def _full_lines(joined: Joined, start: int, end: int) -> list[Span]:
    """The same, but for those of which nothing is left."""
    return [line for line in _lines(joined, start, end) if line[0] < line[1]]


def _plain(text: str) -> str:
    """Words in small letters, between blanks."""
    return f" {' '.join(text.translate(UNMARKED).split()).lower()} "


UNMARKED = str.maketrans(dict.fromkeys("#*_\\", " "))


def _europe(joined: Joined) -> Found:
    """ "Working Paper Series", "No 2453 / August 2020", people, title, in this order or another, over a disclaimer."""
    found = EUROPE.match(joined.text)
    if found is None:
        return []
    said: Found = []
    rest: list[Span] = []
    end = found.end("front")
    for first, last in pairwise([*(place for place in joined.starts if place < end), end]):
        place = bare(joined.text, first, last)
        known = SERIES.fullmatch(joined.text, *place) or NUMBERED.fullmatch(joined.text, *place)
        if known:
            said += [(name, (start, stop)) for name, start, stop in named(known)]
        elif place[0] < place[1] and not REVISED.fullmatch(joined.text, *place):
            rest.append(place)
    foot = None if "issued" in dict(said) else FOOT.search(joined.text)
    said += [("issued", foot.span("issued"))] if foot else []
    return said + _people_and_title(joined, rest) if "collection_title" in dict(said) and rest else []


def _people_and_title(joined: Joined, rest: list[Span]) -> Found:
    """People on the first of some lines, and a title on the others; or people on the last, if their given names are
    known ones; else nothing is read."""
    last = next((at for at, place in enumerate(rest) if not parted(joined, *place)[0]), len(rest))
    if 0 < last < len(rest):
        return [*_people(joined, rest[0][0], rest[last - 1][1]), ("title", (rest[last][0], rest[-1][1]))]
    first = next((at + 1 for at in range(len(rest) - 1, -1, -1) if not parted(joined, *rest[at])[0]), 0)
    if 0 < first < len(rest) and all(_has_given_name(joined, place) for place in rest[first:]):
        return [("title", (rest[0][0], rest[first - 1][1])), *_people(joined, rest[first][0], rest[-1][1])]
    return [("unread", (rest[0][0], rest[-1][1]))]


def _has_given_name(joined: Joined, place: Span) -> bool:
    """Whether people on a line are no words of a title, such as "Forward Guidance"."""
    return any(joined.text[start:end].split()[0] in GIVEN for start, end in parted(joined, *place)[1])


def _labour(joined: Joined) -> Found:
    """ "DISCUSSION PAPER SERIES" / "IZA DP No. 12" / people on lines / "Rain in Mires" / "MAY 2020", or as CESifo
    has it, with its imprint below."""
    munich = MUNICH.match(joined.text)
    found = munich or LABOUR.search(joined.text)
    if found is None:
        return []
    issn = ISSN.search(joined.text)
    said = [(name, (first, last)) for name, first, last in named(found, {"front": ""})]
    said += [("issn", issn.span(1))] if issn else []
    rest = _full_lines(joined, *found.span("front"))
    return said + (_title_and_people if munich else _people_and_title)(joined, rest)


def _numbered(joined: Joined) -> Found:
    """ "Staff Working Paper No. 12" / title and people / "July 2019"; nothing where it does not show which is which."""
    found = PAPER.match(joined.text)
    if found is None:
        return []
    rest = _full_lines(joined, *found.span("front"))
    several = len(rest) > 1 and len(parted(joined, *rest[-1])[1]) > 1 and not parted(joined, *rest[0])[0]
    said = (_title_and_people if several else _people_and_title)(joined, rest)
    known = "unread" not in dict(said)
    return [(name, (first, last)) for name, first, last in named(found, {"front": ""})] + said if known else []


def _title_and_people(joined: Joined, rest: list[Span]) -> Found:
    """A title over people, whose last line tells, and those above it that end with a comma."""
    first = len(rest) - 1
    while first > 1 and joined.text[rest[first - 1][1] - 1] == ",":
        first -= 1
    if first < 1 or not all(parted(joined, *place)[0] for place in rest[first:]):
        return [("unread", (rest[0][0], rest[-1][1]))]
    return [("title", (rest[0][0], rest[first - 1][1])), *_people(joined, rest[first][0], rest[-1][1])]


def _people(joined: Joined, start: int, end: int) -> Found:
    are_people, places = parted(joined, start, end)
    return [("author", place) for place in places] if are_people else [("unread", (start, end))]


def _below(text: str, start: int) -> Found:
    """Abstract and keywords, if their ends show."""
    abstract, keywords = ABSTRACT.search(text, start), KEYWORDS.search(text, start)
    found: Found = [("abstract", abstract.span("abstract"))] if abstract else []
    if keywords:
        found += [("keywords", place) for place in pieces(text, *keywords.span("keywords"), COMMA)]
    return found

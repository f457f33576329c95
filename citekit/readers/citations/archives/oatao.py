"""What the archive of Toulouse (OATAO) prints: "Lind, Karin and Ito, Mei Rain in fens. (2012) Mires, vol. 23 (n° 3).
pp. 2-9. ISSN 0000-0019": the year behind the title, and nothing between people and title."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited_hosts import DAYS, read_host
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch, find_hint
from citekit.readers.cuts import spans

YEAR_AT = regex(rf"(?<=[^\W_][.?!])[_*]{{0,3}}\s\((?P<issued>{YEAR})\)\s+")
WORD = r"[^\W\d_a-z][\w’'-]*"
GIVEN = rf"{WORD}(?:\s{WORD}){{0,2}}"
PAIR = rf"(?:[^\W\d_a-z][^,:()]{{1,40}}),\s{GIVEN}"
BEFORE = regex(rf"(?:{PAIR}\sand\s){{0,40}}[^\W\d_a-z][^,:()]{{1,40}},\s")
# "Karin Rain in fens", "Karin A count of drops", "Karin RAIN: Fens": a word, and a title whose second word is a small
# one, or whose first has a colon; "Karin _Rain"
LAST = regex(rf"(?:{WORD}(?:\s[^\W\d_a-z]\.)*\s(?=[^\W\d_a-z][\w’'-]*(?::|\s[^\W\d_A-Z]))|{GIVEN}\s(?=[_*]+\w))")
WHOLE = regex(GIVEN)
AND = regex(r"\sand\s")
# "Mires, vol. 23 (n° 3). pp. 2-9. ISSN 0000-0019"
JOURNAL = regex(
    r"(?P<container_title>[^\W\d_].{1,250}?),\svol\.\s?(?P<volume>[\w/-]{1,12})"
    r"(?:\s?\((?:n[°º²]\s?)?(?P<issue>[^()]{1,20})\))?\.?"
    rf"(?:\spp?\.\s(?P<page>{RANGES})\.?)?(?:\sISSN\s(?P<issn>\d{{4}}-?\d{{3}}[\dXx]))?[\s.]*$"
)
# "9th Meeting on Rain, 5 September 2019 - 6 September 2019 (Oslo, Norway)."
MEETING = regex(rf"(?P<event_title>.{{3,300}}?),\s(?P<event_duration>{DAYS})\s\((?P<place>[^()\d]{{2,80}})\)[\s.]*$")
IN = regex(r"[Ii]n:\s")


def read_oatao(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text, or where the title's beginning does not show."""
    year = YEAR_AT.search(text)
    before = BEFORE.match(text, 0, year.start()) if year else None
    if year is None or before is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    title = _title_start(cut, before.end(), year.start())
    if title is None:
        return None
    for start, end in spans(text, 0, title, AND):
        cut.take("author", start, end)
    cut.take("title", title, year.start() - text[: year.start()].endswith("."))
    cut.groups(year)
    cut_links(cut)
    return cut if _read_where(cut) else None


def _title_start(cut: Stretch, start: int, end: int) -> int | None:
    """Where the title begins behind the last given name: as the page prints it elsewhere, or as its words show."""
    hint = find_hint(cut, start, end)
    if hint and WHOLE.fullmatch(cut.text, start, len(cut.text[: hint[0]].rstrip(" _*"))):
        return hint[0]
    last = LAST.match(cut.text, start, end)
    return last.end() if last else None


def _read_where(cut: Stretch) -> bool:
    """A journal with its numbers, a meeting, a host."""
    if journal := JOURNAL.match(cut.text, cut.start, cut.end):
        cut.groups(journal)
        return True
    if not (within := IN.match(cut.text, cut.start, cut.end)):
        return False
    cut.start = within.end()
    if meeting := MEETING.match(cut.text, cut.start, cut.end):
        cut.groups(meeting, {"place": "text:event_place"})
        cut.take("csl_type:paper-conference", *meeting.span("event_title"))
        return True
    return read_host(cut)

"""HAL: "Karin Lind, Mei Ito. Title. Journal, 2012, 61 (2), pp.292-302. ⟨10.5555/1⟩. ⟨hal-00000001⟩".

As its cover pages print it, whose angle brackets a PDF's text has as "￿", as "ff" or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import MONTH, YEAR
from citekit.readers.citations.parts.full_names import INITIAL
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.quoted_people import NATURAL, WORD
from citekit.readers.citations.stretch import Stretch, find_title, sentences
from citekit.readers.citations.words import KNOWN_PUBLISHERS, PUBLISHER_WORDS
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    import re

    Span = tuple[int, int]

OPEN = r"(?:[⟨<\ufffd\uffff]\s?|(?P<{0}>ff))?"
CLOSE = r"(?(e)(?:ff)?|\s?[⟩>\ufffd\uffff]?)"
PORTALS = (
    "anses|artxibo|bioemco|cea|cel|cirad|dumas|edutice|emse|ensl|hal|halshs|hceres|hprints|in2p3|ineris|inria|inserm|insu|ird|jpa"
    "|lara|lirmm|medihal|mem|meteo|obspm|pastel|pasteur|peer|riip|sic|tel|ujm|univ"
)
"""What the number of a deposit begins with."""
ID = rf"(?:{PORTALS})[a-z]{{0,8}}-?\s?\d{{7,9}}(?:v\d{{1,2}})?"
NUMBER = regex(rf"[\s.,]*{OPEN.format('e')}{ID}{CLOSE}[\s.]*$")
DOI = regex(rf"[\s.,]*{OPEN.format('e')}(?P<doi>10\.\d{{4,9}}/[^\s⟩>\ufffd\uffff]{{1,200}}?){CLOSE}[\s.,]*$")
THESIS_NUMBER = regex(rf"[\s.,]*{OPEN.format('e')}NNT\s?:\s?(?P<number>\w{{0,20}}?){CLOSE}[\s.,]*$")
PEOPLE = 4000
COMMAS = regex(r",\s*")
SIGNS = regex(r"[,;]\s*")
# "Ann Bo M.L. Lind", whose initials stand together
GLUED = regex(rf"(?:(?:{WORD}|(?:[^\W\d_a-z]\.){{2,4}})\s){{1,5}}(?:{WORD})")
ET_AL = regex(r",?\s+et\s+al\.?$")
PAGES = rf"pp?\.?\s?(?P<page>{RANGES})"
# ", 2012, 61 (2), pp.292-302", ", 2024, 306, pp.113889", ", 2019, Rain and Fens, 12", ", In press"
JOURNAL = regex(
    rf",\s(?:(?P<issued>{YEAR})|(?P<status>In press|A paraître|Forthcoming))"
    rf"(?:,\s(?P<note>[^\W\d_][^,()]{{3,100}})(?=,\s))?"
    rf"(?:,\s(?P<volume>(?![^,()]*\bpp?\.)(?=[^,()]*\d)[^\s,()]{{1,20}}(?:\s[^\s,()]{{1,12}})?)?\s?(?:\((?P<issue>[^()]{{1,40}})\))?)?(?:,\s{PAGES})?[\s.,]*$"
)
# ", Feb 2012, Chamonix, France. pp.183-190", ", Feb 2012, Chamonix, France. 4 p."
MEETING = regex(
    rf",\s(?P<event_duration>(?:{MONTH}\s)?{YEAR}),\s(?P<place>[^\W\d_][^.\d()]{{2,80}})"
    rf"(?:\.\s?{PAGES}|\.\s(?P<number_of_pages>\d{{1,4}})\s?p\.?)?[\s.,]*$"
)
# ", Feb 2012, Chamonix, France. Fen Press, 8545, pp.183-190, 2013, Notes on Rain"
PRINTED = regex(
    rf",\s(?P<event_duration>(?:{MONTH}\s)?{YEAR}),\s(?P<place>[^\W\d_][^.\d()]{{2,80}})\."
    rf"\s(?P<publisher>[^\W\d_][^,.]{{1,60}}),\s(?:(?P<volume>\d{{1,6}}),\s)?{PAGES},\s(?P<issued>{YEAR})"
    r"(?:,\s(?P<collection_title>[^\W\d_][^,]{2,100}))?[\s.,]*$"
)
UNKNOWN = regex(r",*\s*Unknown Region$")  # "New Orleans,, Unknown Region"
# "Mires, Fen Press, pp.12-34, 2010, Notes on Rain, 978-3-0000-0000-2"
PART = regex(
    rf",\s{PAGES},\s(?P<issued>{YEAR})(?:,\s(?P<collection_title>(?=[^,]*[^\W\d_])[^,]{{3,100}}))?(?:,\s(?P<isbn>[\d-]{{9,16}}[\dX]))?[\s.,]*$"
)
# "Mechanics [physics.class-ph]. Fen University; Oslo University, 2020. English."
THESIS = regex(
    rf"(?:^|(?<=[.?!]\s))[^.\[\]]{{2,80}}\s\[[\w.-]{{2,30}}\]\.\s(?P<awarding_institution>[^\[\]]{{3,200}}?),\s(?P<issued>{YEAR})\."
    r"(?:\s(?P<language>[^\W\d_]{4,12}))?[\s.,]*$"
)
# "Mechanics. Fen University, 2020. English.", where the number says that it is a thesis
UNCODED = regex(
    rf"(?<=[.?!]\s)[^.\[\]]{{2,80}}\.\s(?P<awarding_institution>[^.\[\]]{{3,120}}),\s(?P<issued>{YEAR})\."
    r"(?:\s(?P<language>[^\W\d_]{4,12}))?[\s.,]*$"
)
DEFENDED = regex(r"\bNNT\s?:|\btel-\d")
SCHOOL = regex(r"(?i)universi|école|ecole|institut|insa|polytech|cnam|ens\b|college|collège|hochschule")
# "[Research Report] Fen Institute. 2008, pp.14"
REPORT = regex(
    rf"\s\[(?P<work_type>[^\[\]]{{4,60}})\]\s(?:(?P<number>(?=[^\s,]*\d)[\w/.-]{{3,20}}),\s)?(?:(?P<publisher>[^\[\]]{{2,200}}?)[.,]\s)?(?P<issued>{YEAR})(?:,\spp?\.\s?(?P<number_of_pages>\d{{1,4}}))?[\s.,]*$"
)
COMMA = regex(r",\s(?=[^\W\d_a-z])")
LISTED = regex(r"^[Aa]nd\b|\band\b|&")  # "Journal of Law, Technology and Society"
ALONE = regex(rf"\s(?P<issued>{YEAR})[\s.,]*$")  # "Title. 2021."


def read_hal(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of HAL's, with its number; None for any other text."""
    cut = Stretch(text, hints=hints)
    if not cut.tail(NUMBER):
        return None
    cut.tail(THESIS_NUMBER)
    cut.tail(DOI)
    cut.parts[:] = [part for part in cut.parts if part.field != "e"]  # the bracket's letters
    return cut if _read_people(cut) and _read_body(cut) else None


def _read_people(cut: Stretch) -> bool:
    """Names as they are spoken, up to the first full stop behind a whole list of them."""
    for start in sentences(cut.text, 0, min(cut.end, PEOPLE)):
        end = len(cut.text[:start].rstrip()) - 1
        if INITIAL.search(cut.text, 0, end + 1):
            continue  # "K. B. Lind"
        short = ET_AL.search(cut.text, max(0, end - 12), end)
        names = spans(cut.text, 0, short.start() if short else end, COMMAS)
        if all(GLUED.fullmatch(cut.text, *span) for span in names):
            for span in names:
                cut.take("author", *span)
            if short:
                cut.take("incomplete:author", *short.span())
            cut.start = start
            return True
    return False


def _read_body(cut: Stretch) -> bool:
    """The title, and what stands behind it."""
    titled = find_title(cut)
    begin = titled if titled is not None else cut.start
    readers = (_read_thesis, _read_report, _read_printed, _read_part, _read_journal, _read_meeting, _read_alone)
    return any(read(cut, begin, titled is not None) for read in readers)


def _read_thesis(cut: Stretch, begin: int, titled: bool) -> bool:
    found = THESIS.search(cut.text, begin, cut.end)
    if found is None and DEFENDED.search(cut.text):
        found = UNCODED.search(cut.text, begin, cut.end)
        found = found if found and SCHOOL.search(found["awarding_institution"]) else None
    return found is not None and _close(cut, found, begin if titled else found.start(), "csl_type:thesis")


def _read_report(cut: Stretch, begin: int, titled: bool) -> bool:
    found = REPORT.search(cut.text, max(begin - 1, cut.start), cut.end)
    if found is None:
        return False
    kind = "report" if regex(r"(?i)report|rapport").search(found["work_type"]) else None
    return _close(cut, found, begin if titled else found.start(), f"csl_type:{kind}" if kind else None)


def _read_part(cut: Stretch, begin: int, titled: bool) -> bool:
    """ "Mires, Fen Press, pp.12-34, 2010": a chapter's host and its publisher."""
    found = PART.search(cut.text, begin, cut.end)
    start = _name_start(cut, begin, found, titled)
    comma = cut.text.rfind(", ", start or 0, found.start()) if found and start is not None else -1
    if found is None or start is None or comma < 0:
        return False
    cut.hosted = True
    places = [] if titled else sentences(cut.text, cut.start, start - 1)
    start = next((place for place in places if _editors(cut.text, place, start)), start)
    _close(cut, found, start, "csl_type:chapter")
    cut.rest("container_title", _take_editors(cut, start, comma), comma)
    cut.take("publisher", comma + 1, found.start())
    return True


def _take_editors(cut: Stretch, start: int, end: int) -> int:
    """ "J. Ola Ek, Mei Ito. Mires of Europe": editors over a host; where its name begins."""
    for begin in sentences(cut.text, start, end):
        for span in _editors(cut.text, start, begin):
            cut.take("editor", *span)
            start = begin
    return start


def _editors(text: str, start: int, end: int) -> list[Span]:
    """The names in a sentence that is nothing else."""
    names = spans(text, start, start + len(text[start:end].rstrip(" .")), SIGNS)
    listed = ";" in text[start:end]
    named = (NATURAL.fullmatch(text, *span) and (listed or _is_given(text[slice(*span)])) for span in names)
    return names if all(named) else []


def _is_given(name: str) -> bool:
    """Whether a name begins with an initial or with a given name that is known: no "Fen Notes"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and (first in GIVEN or first.endswith("."))


def _read_journal(cut: Stretch, begin: int, titled: bool) -> bool:
    found = JOURNAL.search(cut.text, begin, cut.end)
    start = _name_start(cut, begin, found, titled)
    if found is None or start is None:
        return False
    _close(cut, found, start)
    press = _find_press(cut.text, start, found.start())
    if press:
        cut.take("publisher", press + 1, found.start())
    cut.rest("container_title", start, press or found.start())
    return True


def _find_press(text: str, start: int, end: int) -> int | None:
    """The comma between a journal's name, which may have some of its own, and its publisher."""
    for found in COMMA.finditer(text, start + 2, end):
        name = text[found.end() : end]
        known = name.startswith(KNOWN_PUBLISHERS)
        if known or (not LISTED.search(name) and " " in name and PUBLISHER_WORDS.search(name)):
            return found.start()
    return None


def _read_meeting(cut: Stretch, begin: int, titled: bool) -> bool:
    return _take_meeting(cut, begin, titled, MEETING.search(cut.text, begin, cut.end))


def _read_printed(cut: Stretch, begin: int, titled: bool) -> bool:
    return _take_meeting(cut, begin, titled, PRINTED.search(cut.text, begin, cut.end))


def _take_meeting(cut: Stretch, begin: int, titled: bool, found: re.Match[str] | None) -> bool:
    start = _name_start(cut, begin, found, titled)
    if found is None or start is None:
        return False
    place = UNKNOWN.search(found["place"])
    end = found.end("place") if place is None else found.start("place") + place.start()
    cut.take("text:event_place", found.start("place"), end)
    _close(cut, found, start, "csl_type:paper-conference")
    cut.rest("event_title", start, found.start())
    return True


def _read_alone(cut: Stretch, begin: int, titled: bool) -> bool:
    """ "Title. 2021.": a preprint, as nothing says where it appeared."""
    found = ALONE.search(cut.text, max(begin - 1, cut.start), cut.end)
    if found is None or (titled and found.start() > begin):
        return False
    return _close(cut, found, begin if titled else found.start(), "csl_type:article")


def _name_start(cut: Stretch, begin: int, found: re.Match[str] | None, titled: bool) -> int | None:
    """Where the name of a journal, host or meeting begins that ends with a match: behind the title."""
    if found is None or titled:
        return begin if found else None
    places = sentences(cut.text, cut.start, found.start())
    return places[-1] if places else None


def _close(cut: Stretch, found: re.Match[str], end: int, kind: str | None = None) -> bool:
    """Take what a match has, and the title before `end`."""
    cut.groups(found, {"place": "", **({"work_type": ""} if kind else {})})
    if kind:
        cut.take(kind, found.start(), found.end())
    while end > cut.start + 1 and cut.text[end - 1] in ". " and cut.text[end - 2] in ". ":
        end -= 1  # "… to bearings.. "
    cut.rest("title", end=end)
    return True

"""Digital Commons: 'Lind, Karin and Ito, Mei (2020) "Rain," Mires: Vol. 28: No. 1, Article 19.', 'Lind, Karin, "Rain"
(2018). Theses. 16571.', 'Karin Lind and Mei Ito. "Rain" Mires (2022).'"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import NATURAL
from citekit.readers.citations.parts.theses import take_thesis
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    import re

OPEN = regex(rf"(?:^|(?P<issued>\s\({YEAR}\)\s)|(?P<mark>[,.]\s))[\"“](?=\S)")
# 'Rain," ', 'Rain?" ', 'Rain" (2018).'; a title with quotes in it ends where the mark is its own
CLOSES = {
    opening: regex(rf"[,?!.]\s?{mark}\s|{mark}\s(?=\({YEAR}\)|[^\W\d_])")
    for opening, mark in (('"', '["”]'), ("“", '["”]'), ("outer", '"'))
}
LONGEST = 600
QUOTES = regex(r"[^\"]*“[^\"”]*”[^\"“”]*\"")
PARTED = regex(r";\s*(?:and\s+)?")
TWO = regex(r"\s+and\s+")
LISTED = regex(r",\s+(?:and\s+)?|\s+and\s+")  # "Karin Lind, Mei Ito, and Jo Ray"
# "Downey, Austin Robert Johnson", "King, Martin L. Jr."
NAME = regex(r"(?=[^\W\d_]|['’])[^\d,;:()\[\]\"“]{1,60}(?:,\s[^\d,;:()\[\]\"“]{1,60}(?:,\s(?:Jr|Sr|II|III|IV)\.?)?)?")
ISSUE = r"[\w/–-]{1,12}"
# " Mires: Vol. 28: No. 1, Article 19.", " Mires: Vol. 12 : Iss. 3 , Article 4."
COUNTED = regex(
    rf"(?P<container_title>[^\"“”]{{2,200}}?)\s?:\s?Vol\.\s?(?P<volume>{ISSUE})(?:\s?:\s?(?:No|Iss)\.\s?(?P<issue>{ISSUE}))?"
    r"(?:\s?,\s?Ar\s?ticle\s(?P<article_number>\w{1,12}))?[\s.,]*$"
)
# " Journal of Rain, 12(3), 1-9.", " , 12(3), ."
COMMAS = regex(
    rf"(?P<container_title>[^\"“”]{{2,200}}?)?\s?,\s(?P<volume>{ISSUE})\((?P<issue>[^()]{{1,12}})\)(?:,\s(?P<page>{RANGES}))?[\s.,]*$"
)
DATED = regex(rf"(?P<container_title>[^\"“”]{{2,200}}?)\s\((?P<issued>{YEAR})\)[\s.]*$")  # " Sensors (Basel) (2022)."
# '(2018). Theses. 16571.', '(2018). Theses.16571.', '(2018). Honors Projects. Paper 5.'
SERIES = regex(
    rf"\((?P<issued>{YEAR})\)\.\s?(?P<series>[^\"“”]{{2,200}}?)\s?\.(?:\s?(?:Paper\s)?(?P<number>[\w-]{{1,12}})\\?\.?)?\s*$"
)
# "(2023). Doctor of Philosophy (PhD), Dissertation, Fens, Fen University."
DEGREE = regex(
    rf"\((?P<issued>{YEAR})\)\.\s(?P<work_type>[^\"“”.]{{3,80}}?,\s(?:Thesis|Dissertation)),\s(?:[^\"“”.]{{2,80}},\s)?"
    r"(?P<awarding_institution>[^\"“”.,]{3,80})[\s.,]*$"
)
THESES = regex(r"\b(?:Thes[ei]s|Dissertations?)\b")
JOURNALS = regex(r"^\W*(?:The\s)?(?:Journal|Annals|Transactions|Proceedings)\sof\b|\bJournal\W*$")
HOSTS = regex(r"\b(?:Proceedings|Conference|Symposium)\b")
PAPERS = regex(r"\b(?:Papers?|Reports?|Series|Bulletins?|Monographs?|Briefs?)\b")


def read_bepress(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of Digital Commons's; None for any other text."""
    opened = OPEN.search(text)
    closed = _find_close(text, opened) if opened else None
    if opened is None or closed is None:
        return None
    cut = Stretch(text, closed.end(), hints=hints)
    if opened.start() and not _read_people(cut, opened):
        return None
    if opened["issued"]:
        cut.take("issued", opened.start() + 2, opened.start() + 6)
    cut.take("title", opened.end(), closed.start() + (closed[0][0] in "?!."))
    cut_links(cut)
    return cut if _read_where(cut, dated=opened["issued"] is not None) else None


def _find_close(text: str, opened: re.Match[str]) -> re.Match[str] | None:
    """Where a title ends: with a straight mark, if it begins with one and has others in it."""
    kind = "outer" if opened[0].endswith('"') and QUOTES.match(text, opened.end()) else opened[0][-1]
    return CLOSES[kind].search(text, opened.end(), opened.end() + LONGEST)


def _read_people(cut: Stretch, opened: re.Match[str]) -> bool:
    """ "Lind, Karin; Ito, Mei; and Ek, Vera", "Lind, Karin and Ito, Mei", "Karin Lind and Mei Ito"."""
    end = opened.start()
    names = spans(cut.text, 0, end, PARTED)
    if len(names) == 1:
        names = spans(cut.text, 0, end, TWO)
        spoken = spans(cut.text, 0, end, LISTED)
        if len(spoken) > 2 and all(NATURAL.fullmatch(cut.text, *span) for span in spoken):
            names = spoken
    turned = [NAME.fullmatch(cut.text, *span) is not None and "," in cut.text[slice(*span)] for span in names]
    if not all(turned) and not all(NATURAL.fullmatch(cut.text, *span) for span in names):
        return False
    for span in names:
        cut.take("author", *span)
    return True


def _read_where(cut: Stretch, *, dated: bool) -> bool:
    """The journal with its numbers, or the year and the series of the repository."""
    if not dated and (degree := DEGREE.match(cut.text, cut.start, cut.end)):
        cut.take("csl_type:thesis", *degree.span("work_type"))
        cut.groups(degree)
        return True
    if not dated and (series := SERIES.match(cut.text, cut.start, cut.end)):
        cut.take("issued", *series.span("issued"))
        _take_series(cut, series)
        return True
    for pattern in (COUNTED, COMMAS) if dated else (DATED,):
        if found := pattern.match(cut.text, cut.start, cut.end):
            if found.groupdict().get("issue") and not found["container_title"]:
                cut.take("csl_type:article-journal", *found.span("volume"))  # " , 12(3), 2-9." of a journal not named
            cut.groups(found)
            return True
    return not dated and take_thesis(cut)  # "PhD diss., Fen University, 2021."


def _take_series(cut: Stretch, found: re.Match[str]) -> None:
    """A meeting's proceedings, or a series of papers; "Theses", "Faculty Publications" are shelves of the library."""
    if HOSTS.search(found["series"]):
        cut.hosted = True
        cut.take("container_title", *found.span("series"))
        return
    if JOURNALS.search(found["series"]):
        cut.take("container_title", *found.span("series"))
    elif THESES.search(found["series"]):
        cut.take("csl_type:thesis", *found.span("series"))
    elif PAPERS.search(found["series"]):
        cut.take("collection_title", *found.span("series"))
        if found["number"]:
            cut.take("collection_number", *found.span("number"))

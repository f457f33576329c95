"""Citations without a title, as physics and chemistry print them: people, an abbreviated journal, numbers and year.

"K. Lind, M. B. Ito, and J. Ray, Mire Rev. B 12, 345 (2010)." (APS, AIP), "K. Lind and M. Ito, Mire Rev., 2020, 120,
919–985." (RSC), "Lind, K.; Ito, M. Mire Rev. 2020, 120, 919–985." (ACS), "K. Lind, in Mires of Europe, edited by J. Ray
(Fen Press, Oslo, 2005), p. 65.", "Lind, K., Ito, M., et al. 2019, MireJ, 27, 379" (astronomy). Where the name before
the numbers may hold a title, nothing is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.by_commas import read_semicolons
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES, take_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.numbers import find_numbers, take_all
from citekit.readers.citations.parts.quoted_people import read_spoken
from citekit.readers.citations.parts.theses import THESIS
from citekit.readers.citations.stretch import Stretch
from citekit.readers.citations.unquoted.people import FAMILY, INITIALED, TURNED

if TYPE_CHECKING:
    import re

GIVEN = r"(?!St\.)[^\W\d_a-zß-öø-ÿ]{1,2}[a-zß-öø-ÿ]?\.(?:[ -]{0,2}(?!St\.)[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]?\.){0,3}"
SPOKEN = rf"{GIVEN}\s(?>{FAMILY})(?:,?\s(?:Jr|Sr)\.|,?\sI{{2,3}}\b)?"
AND = r",?\s(?:and|&)\s"
# "K. Lind, ", "K. Lind and M. B. Ito, ", "K. Lind, M. Ito, and J. Ray, ", "K. Lind et al., "
PEOPLE = regex(rf"(?P<names>{SPOKEN}(?:,\s{SPOKEN}(?=,|\s(?:and|&)\s))*(?:{AND}{SPOKEN})?)(?P<short>,?\set\sal\.)?,\s")
# "Lind, K.; Ito, M. ", "Lind, K., Ito, M. & Ray, J. "
TURNED_PEOPLE = regex(
    rf"(?P<names>(?>{TURNED})(?:(?:;\s(?:and\s)?|,?\s(?:&|and)\s|,\s)(?>{TURNED}))*)(?P<short>[;,]?\set\sal\.)?,?\s"
)
NAME = regex(INITIALED)
TURNED_NAME = regex(TURNED)
SMALL = r"(?:of|and|the|in|for|de|der|des|du|et|für|la|und|&)"
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# "Phys. Rev. Lett.", "J. Phys. A", "Thin Solid Films", "Science", "Proc. R. Soc. London Ser. A": no sentence, no commas
JOURNAL = regex(
    rf"(?:{CAPITAL}[\w&-]{{0,24}}\.?|{SMALL})(?:\s(?:{CAPITAL}[\w-]{{0,24}}\.?|{SMALL}"
    rf"|\([A-Z][\w.]{{2,20}}\))){{0,8}},?"
)
SHORTENED = regex(rf"{CAPITAL}[\w-]{{0,9}}\.")
WHOLE = 4  # so many words at most has a name without full stops: "Thin Solid Films"
# "in Mires of Europe, edited by J. Ray (Fen Press, Oslo, 2005), p. 65"
PART = regex(
    rf"in\s(?P<container_title>{CAPITAL}[^()]{{3,200}}?)(?:,\s(?:edited\sby|ed(?:s|ited)?\.(?:\sby)?)\s(?P<editors>[^()]{{4,200}}?))?"
    rf"\s\((?P<imprint>[^()]{{2,80}}),\s(?P<issued>{YEAR})\)(?:,\s(?:pp?\.\s?)(?P<page>{RANGES}))?[\s.]*$"
)


# "in Mires of Europe (eds Ray, J. & Ek, L.) 33–57 (Fen Press, 2019)", as Nature has it
EDITED_PART = regex(
    rf"[Ii]n\s(?P<container_title>{CAPITAL}[^()]{{3,200}}?)(?:\s(?P<edition>\d{{1,2}}(?:st|nd|rd|th))\sedn)?\s\([Ee]ds?\.?\s(?P<turned>[^()]{{4,200}}?)\)"
    rf"(?:,?\sCh\.\s\d{{1,3}})?(?:,?\s(?P<page>{RANGES}))?\s\((?P<imprint>[^()]{{2,80}}),\s(?P<issued>{YEAR})\)[\s.]*$"
)
# "in Mires of Europe, eds J. Ray and L. Ek, Fen Press, Oslo, 2018, pp. 33–57", as the Royal Society of Chemistry has it
CHEMISTS_PART = regex(
    rf"in\s(?:(?P<container_title>{CAPITAL}[^()]{{3,200}}?),\seds?\.?\s(?P<editors>{SPOKEN}(?:(?:,\s|,?\sand\s){SPOKEN})*)"
    rf"|(?P<proceedings>Proceedings\s[^(),]{{3,200}})),\s(?P<imprint>[^()\d]{{2,80}}),\s(?P<issued>{YEAR})"
    rf"(?:,\s[Vv]ol\.\s(?P<volume>\w{{1,5}}))?,\spp?\.\s(?P<page>{RANGES})[\s.]*$"
)
# "PhD thesis, University of Oslo, 2012", right behind the people
THESIS_ALONE = regex(
    rf"(?P<kind>{THESIS.pattern}),\s(?P<awarding_institution>{CAPITAL}[^()\d]{{3,120}}?),\s(?P<issued>{YEAR})[\s.]*$"
)
# "In Mires of Europe; Ray, J., Ed.; Fen Press: Oslo, 2018", as the American Chemical Society has it
IN_HOST = regex(r"In\s[^().;]{3,200};\s[^;]{3,400},\sEds?\.;")
DATED = regex(rf"(?P<issued>{YEAR})[a-z]?,\s")  # "2019, MireJ"
ASTRONOMY = regex(r"(?<=[^\d\s]),\s(?P<volume>\d{1,5}),\s(?P<page>[A-Z]?\d{1,6})[\s.]*$")  # ", 27, 379"


def read_untitled(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these styles; None for any other text."""
    for pattern, name in ((PEOPLE, NAME), (TURNED_PEOPLE, TURNED_NAME)):
        if people := pattern.match(text):
            cut = Stretch(text, people.end(), hints=hints)
            cut_links(cut)
            if _read_part(cut) or _read_journal(cut):
                _take_people(cut, people, name)
                return cut
    return None


def _read_journal(cut: Stretch) -> bool:
    """A journal that its numbers follow, with nothing before it that could be a title."""
    numbers = ASTRONOMY.search(cut.text, cut.start, cut.end) if cut.head(DATED) else find_numbers(cut)
    if numbers is None or not _is_journal(cut.text[cut.start : numbers.start()]):
        return False
    take_all(cut, numbers)
    cut.take("container_title", cut.start, numbers.start())
    cut.take("csl_type:article-journal", cut.start, numbers.start())
    return True


def _is_journal(text: str) -> bool:
    """Whether a text can be no title: each full stop ends a shortened word, or there are few words."""
    if JOURNAL.fullmatch(text) is None:
        return False
    words = text.rstrip(",").split()
    stopped = [word for word in words if word.endswith(".")]
    return all(map(SHORTENED.fullmatch, stopped)) if stopped else len(words) <= WHOLE


def _read_part(cut: Stretch) -> bool:
    """A part of a host of which only the host's title is told, or a thesis of which only its school is."""
    if IN_HOST.match(cut.text, cut.start, cut.end):
        cut.start += len("In ")
        cut.hosted = read_semicolons(cut, "container_title")
        return cut.hosted
    if thesis := cut.head(THESIS_ALONE):
        cut.parts[:] = [part._replace(field="csl_type:thesis") if part.field == "kind" else part for part in cut.parts]
        return thesis is not None
    found = next((found for form in PARTS if (found := form.match(cut.text, cut.start, cut.end))), None)
    if found is None:
        return False
    cut.hosted = True
    names = found.groupdict()
    if names.get("turned"):
        cut.each(TURNED_NAME, "editor", *found.span("turned"))
    elif names.get("editors"):
        read_spoken(cut, *found.span("editors"), "editor")
    cut.groups(found, {"editors": "", "turned": "", "imprint": "", "proceedings": "container_title"})
    take_publisher(cut, *found.span("imprint"))
    return True


PARTS = (PART, EDITED_PART, CHEMISTS_PART)


def _take_people(cut: Stretch, people: re.Match[str], name: re.Pattern[str]) -> None:
    cut.each(name, "author", *people.span("names"))
    cut.take("incomplete:author", *people.span("short"))

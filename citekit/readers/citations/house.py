"""House styles of publishers, as their pages print them under "How to cite".

Each is told by how people, year and numbers are set: Springer Nature's "Lind, K. & Ito, M. Rain. Nat Mires 13, 118
(2022).", PLOS's and Frontiers' "Lind K, Ito M (2019) Rain. PLoS ONE 14(3): e02.", MDPI's and ACS's "Lind, K.; Ito, M.
Rain. Water 2019, 11, 12.", Elsevier's "K. Lind, M. Ito, Rain, J. Mires 12 (2019) 45–67.", Copernicus' "Lind, K. and
Ito, M.: Rain, Mires, 19, 7–9, 2019.".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.citations.imprint import RANGES, cut_links, take_numbers
from citekit.readers.citations.quoted_people import INITIALED, SMALL
from citekit.readers.citations.stretch import Stretch, sentences

if TYPE_CHECKING:
    import re


class House(NamedTuple):
    """A name, what parts two of them, what parts the last from the title, the numbers at the end; whether a full stop
    parts title and journal, or a comma."""

    name: re.Pattern[str]
    glue: re.Pattern[str]
    after: re.Pattern[str]
    numbers: re.Pattern[str]
    stopped: bool = True


NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}"
FAMILY = rf"(?:{SMALL}\s){{0,3}}(?:[dDO]['’])?{NAME}(?:\s{NAME}){{0,2}}"
INITIALS = r"[^\W\d_a-zß-öø-ÿ]\.(?:[ -]{0,2}[^\W\d_a-zß-öø-ÿ]\.){0,4}"
TURNED = regex(rf"{FAMILY},\s{INITIALS}(?:,\sJr\.)?")  # "van der Laan, J.-P."
SHORT = regex(rf"{FAMILY}\s[^\W\d_a-zß-öø-ÿ]{{1,4}}(?:-[^\W\d_a-zß-öø-ÿ])?(?=[,\s(])")  # "Lind KO"
COMMAS = regex(r",?\s(?:&|and)\s|,\s")
YEAR = r"(?P<issued>(?:1[6-9]|20)\d\d)"
VOLUME = r"(?P<volume>\d[\w/-]{0,7})"
ISSUE = r"(?P<issue>[\w/–-]{1,12})"
PAGE = rf"(?P<page>{RANGES})"
HOUSES = (
    # "Lind, K., Ito, M. & Ray, J. Rain. Nat Mires 13, 118 (2022)."
    House(
        TURNED, COMMAS, regex(r"(?:\set\sal\.)?\s"),
        regex(rf"\s{VOLUME}(?:\({ISSUE}\))?,\s{PAGE}\s\({YEAR}\)[\s.]*$"),
    ),
    # "Lind K, Ito M and Ray J (2019) Rain. Front. Mires 10:1234.", "Lind K (2019) Rain. PLoS ONE 14(3): e0213456."
    House(
        SHORT, COMMAS, regex(rf"(?:\set\sal\.)?\s\({YEAR}\)\.?\s"),
        regex(rf"\s{VOLUME}(?:\s?\({ISSUE}\))?:\s?{PAGE}[\s.]*$"),
    ),
    # "Lind, K.; Ito, M. Rain. Water 2019, 11(3), 1234."
    House(
        TURNED, regex(r";\s"), regex(r"\s"),
        regex(rf"\s{YEAR},\s{VOLUME}(?:\s?\({ISSUE}\))?,\s{PAGE}[\s.]*$"),
    ),
    # "K. Lind, M. Ito, Rain in harbours, J. Mires 123 (2019) 45–67."
    House(
        INITIALED, COMMAS, regex(r",\s"),
        regex(rf"\s{VOLUME}(?:\s?\({ISSUE}\))?\s\({YEAR}\)\s{PAGE}[\s.]*$"), False,
    ),
    # "Lind, K., Ito, M., and Ray, J.: Rain in harbours, Atmos. Mires, 19, 7719–7742, https://doi.org/…, 2019."
    House(
        TURNED, COMMAS, regex(r":\s"),
        regex(rf",\s{VOLUME}(?:,\s{ISSUE})?,\s{PAGE}(?:,\shttps?://doi\.org/(?P<doi>\S{{6,100}}))?,\s{YEAR}[\s.]*$"),
        False,
    ),
)  # fmt: skip
TAIL = 200
REACH = 30_000


def read_house(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in the style of one of these publishers; None for any other text."""
    for house in HOUSES:
        cut = Stretch(text, hints=hints)
        if house.name.match(text) and _read(cut, house):
            return cut
    return None


def _read(cut: Stretch, house: House) -> bool:
    cut_links(cut)
    numbers = house.numbers.search(cut.text, max(0, cut.end - TAIL), cut.end)
    if numbers is None or not _take_people(cut, house):
        return False
    cut.end = numbers.start()
    at = _journal(cut, house)
    if at is None:
        return False
    take_numbers(cut, numbers)
    cut.rest("title", end=at)
    cut.take("container_title", at, cut.end)
    return True


def _take_people(cut: Stretch, house: House) -> bool:
    """The names as far as they go, and what follows the last of them."""
    at = 0
    while found := house.name.match(cut.text, at, min(cut.end, REACH)):
        after = house.after.match(cut.text, found.end(), cut.end)
        glue = house.glue.match(cut.text, found.end(), cut.end)
        cut.take("author", *found.span())
        if glue and house.name.match(cut.text, glue.end(), cut.end):
            at = glue.end()
        elif after is None:
            return False
        else:
            _take_after(cut, after)
            return True
    return False


def _take_after(cut: Stretch, after: re.Match[str]) -> None:
    cut.start = after.end()
    cut.groups(after)
    if "al." in after[0]:
        cut.take("incomplete:author", after.start(), after.start() + after[0].index("al.") + 3)


def _journal(cut: Stretch, house: House) -> int | None:
    """Where the journal's name begins."""
    if house.stopped:
        places = sentences(cut.text, cut.start, cut.end, must=True)
        return _abbreviated(cut.text, places) if places else None
    comma = cut.text.rfind(", ", cut.start, cut.end)
    return comma + 2 if comma > cut.start else None


def _abbreviated(text: str, places: list[int]) -> int:
    """The last sentence, with the short words before it that full stops part: "Front. Mires", "J. Am. Chem. Soc."."""
    at = len(places) - 1
    while at and WORD.fullmatch(text, places[at - 1], places[at]):
        at -= 1
    return places[at]


WORD = regex(r"[^\W\d_]{1,9}\.\s+")

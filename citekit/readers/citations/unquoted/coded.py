"""China's GB/T 7714: behind the title stands the kind of work as a letter.

"Rain[J]. Mires, 2019, 12(3): 1-9.", "Rain[C]//Mires of Europe. Oslo: Fen Press, 2018: 3-9.", "Ponds[M]. 3rd ed. Oslo:
Fen Press, 2018.", "Bogs[D]. Oslo: University of Oslo, 2017.", "Rain[EB/OL]. (2019-05-03)[2020-01-01]. https://…".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import PLACE, RANGES, cut_preprint, take_publisher
from citekit.readers.citations.parts.numbers import find_numbers, take_all
from citekit.readers.citations.parts.pieces import EDITION_PIECE
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.unquoted.people import SHORT

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

CODE = regex(r"\s?[\[［](?P<code>[A-Z]{1,2})(?:/(?:OL|CD|DK|MT))?[\]］]\s?(?P<mark>//|[.．]|$)\s*")
TYPES = {
    "M": "book",
    "C": "paper-conference",
    "G": "book",
    "N": "article-newspaper",
    "J": "article-journal",
    "D": "thesis",
    "R": "report",
    "S": "standard",
    "P": "patent",
    "DB": "dataset",
    "DS": "dataset",
    "CP": "software",
    "EB": "webpage",
}
"""Letter of the kind -> CSL type (GB/T 7714-2015, appendix B)."""
NAME = regex(SHORT)
EDITORS = regex(rf"(?P<names>(?>{SHORT})(?:,\s(?>{SHORT})){{0,9}})(?:,\set\sal)?\.\s+(?=[^\W\d_])")
# ", 2018: 3-9", ", 2019-05-03(4)"
# ",2012,35(1): 112-122", ", 2019, 12(3): 1-9", ", 2024(2): 7-9", ", 2024[2026-05-05]"
NUMBERS = regex(
    rf"[,，]\s?(?P<issued>{YEAR})(?:[,，]\s?(?P<volume>\d[\w-]{{0,7}}))?(?:[,，]?\s?[(（](?P<issue>[\w/–-]{{1,12}})[)）])?"
    rf"(?:\[[\d-]{{4,10}}\])?(?:[:：]\s?(?P<page>{RANGES}))?[\s.．]*$"
)
WHEN = regex(rf"[,，.．]\s?(?P<issued>{YEAR}(?:-\d\d-\d\d)?)(?:\(\d{{1,3}}\))?(?:[:：]\s?(?P<page>{RANGES}))?[\s.．]*$")
CHINESE = r"[\u3400-\u9fff]"
# "北京:高等教育出版社", "2版.北京：科学出版社"
IMPRINT = regex(
    rf"(?:(?P<edition>第?\d{{1,2}})\s?版[.．]\s?)?(?P<publisher_place>{CHINESE}{{2,8}})\s?[:：]\s?(?P<publisher>\S.*)"
)
# "陆本瑞.世界出版概观.北京:中国书籍出版社"
PERSON = regex(rf"{CHINESE}{{2,4}}")
HOST = regex(
    rf"(?:(?P<editors>{CHINESE}{{2,4}}(?:[,，]\s?{CHINESE}{{2,4}}){{0,9}})(?:[,，]\s?等)?[.．]\s?)?(?P<container_title>[^.．]{{2,80}})[.．]\s?"
)
POSTED = regex(r"\s?\((?P<issued>\d{4}(?:-\d\d){0,2})\)(?:\[[\d-]{4,10}\])?[\s.]*$")  # "(2019-05-03)[2020-01-01]"


def read_coded(cut: Stretch, code: re.Match[str]) -> bool:
    """A citation whose title ends with a kind; False where what follows is not as the standard has it."""
    if code["code"] not in TYPES:
        return False
    cut.rest("title", end=code.start())
    cut.start = code.end()
    if cut_preprint(cut):
        return True
    part = code["mark"] == "//" and code["code"] == "M"
    cut.take(f"csl_type:{'chapter' if part else TYPES[code['code']]}", *code.span("code"))
    numbers = NUMBERS.search(cut.text, cut.start, cut.end) if code["code"] == "J" else None
    if numbers := numbers or find_numbers(cut):
        take_all(cut, numbers)
        cut.take("container_title", cut.start, numbers.start())
    elif not cut.tail(POSTED) and cut.tail(WHEN):
        if code["mark"] != "//" and code["code"] in WHOLE:
            cut.parts[:] = [part for part in cut.parts if part.field != "page"]
        if not _read_chinese(cut, code):
            _read_imprint(cut, code)
    return True


WHOLE = frozenset("MDRG")
"""Letters of works whose pages are those of what is quoted: "Ponds[M]. Oslo: Fen Press, 2018: 15-17"."""


def _read_chinese(cut: Stretch, code: re.Match[str]) -> bool:
    """The imprint in Chinese, with no blank behind its colon; before it the host of a part, with its editors."""
    host = HOST.match(cut.text, cut.start, cut.end) if code["mark"] == "//" else None
    imprint = IMPRINT.fullmatch(cut.text, host.end() if host else cut.start, cut.end)
    if imprint is None:
        return False
    if host:
        cut.hosted = True
        cut.take("container_title", *host.span("container_title"))
        for name in PERSON.finditer(cut.text, *host.span("editors")) if host["editors"] else ():
            cut.take("editor", *name.span())
    cut.groups(imprint)
    if code["code"] == "D":
        cut.parts[-1] = cut.parts[-1]._replace(field="awarding_institution")
    return True


def _read_imprint(cut: Stretch, code: re.Match[str]) -> None:
    """ "Mires of Europe. Oslo: Fen Press", "3rd ed. Oslo: Fen Press", "Oslo: University of Oslo", "Mire Times"."""
    at = max(sentences(cut.text, cut.start, cut.end), default=cut.end if code["mark"] == "//" else cut.start)
    if code["mark"] == "//":
        cut.hosted = True
        _take_editors(cut, at)
        cut.rest("container_title", end=at)
    elif edition := EDITION_PIECE.match(cut.text, cut.start, at):
        cut.groups(edition)
    if code["code"] == "N":
        cut.rest("container_title")
    elif code["code"] == "D":
        place = PLACE.match(cut.text, at, cut.end)
        cut.take("awarding_institution", place.end() if place else at, cut.end)
    else:
        take_publisher(cut, at, cut.end)


def _take_editors(cut: Stretch, end: int) -> None:
    """ "RAY J, ITO M. Mires of Europe"."""
    editors = EDITORS.match(cut.text, cut.start, end)
    if editors:
        cut.each(NAME, "editor", editors.start(), editors.end("names") + 1)
        cut.start = editors.end()

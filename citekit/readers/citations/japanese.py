"""Japanese citations: names that only commas or middle dots part, titles in Japanese quotes.

"林一郎, 森花子: 雨の数え方, 沼地学会誌, Vol.20, No.6(2003), pp. 75–84.", "林一郎・森花子, 2020, 「雨の数え方」
『沼地評論』85(3): 45-67.", "林一郎『雨と沼』泥炭書店、2008年".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import DATE, YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re

# never the middle dot, nor the "ほか" behind the last name of a list that was cut short
LETTER = r"(?:(?!(?:ほか|他)[\s:：,，、「『(（著編])[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々])"
NAME = rf"{LETTER}{{1,8}}(?:[\s\u3000]{LETTER}{{1,6}})?"
PARTS = r"(?:,\s?|，\s?|、\s?|・|;\s?)"
PEOPLE = rf"(?P<people>{NAME}(?:{PARTS}{NAME}){{0,30}}?)(?P<short>\s?(?:ほか|他))?(?:\s?[著編]|[（(][著編][)）])?"
COMMA = r"(?:[,，、]\s?)"
# "Vol.20, No.6(2003), pp. 75–84", "第35巻第2号, pp.123-145, 2020", "35(2), 123-145頁, 2020年"
NUMBERS = (
    rf"(?:[Vv]ol\.?\s?(?P<volume>\w{{1,8}})(?:{COMMA}[Nn]o\.?\s?(?P<issue>[\w-]{{1,12}}))?"
    rf"|第?(?P<volume_ja>\d{{1,4}})巻{COMMA}?(?:第?(?P<issue_ja>\d{{1,4}})号)?|(?P<volume_bare>\d{{1,4}})(?:\((?P<issue_bare>\d{{1,4}})\))?)"
    rf"(?:\s?[(（](?P<between>{DATE})年?[)）])?(?:(?:{COMMA}|[:：]\s?)(?:pp?\.\s?)?(?P<page>{RANGES})頁?)?"
    rf"(?:{COMMA}?\s?[(（]?(?P<last>{DATE})年?(?:\d{{1,2}}月)?[)）]?)?[\s.．。]*"
)
# people, colon, title, journal, numbers
ENGINEERS = regex(
    rf"{PEOPLE}\s?[:：]\s?(?:[「\"“](?P<quoted>[^「」\"“”]{{2,200}})[」\"”]|(?P<title>[^「」『』\"“”]{{2,200}}?)){COMMA}(?P<container_title>[^,，、]{{2,60}}){COMMA}{NUMBERS}"
)
# people, year, 「title」『journal』 numbers
SOCIOLOGISTS = regex(
    rf"{PEOPLE}(?:{COMMA}(?P<year>{YEAR})年?{COMMA}|\s?[(（](?P<dated>{YEAR})年?[)）]{COMMA}?\s?)?「(?P<title>[^「」]{{2,200}})」{COMMA}?『(?P<container_title>[^『』]{{2,60}})』{COMMA}?{NUMBERS}"
)
# people『title』publisher、year
BOOK = regex(
    rf"{PEOPLE}(?:{COMMA}(?P<year>{YEAR})年?{COMMA}|\s?[(（](?P<dated>{YEAR})年?[)）])?{COMMA}?『(?P<title>[^『』]{{2,200}})』{COMMA}?\s?(?:[(（])?(?P<publisher>[^,，、（）()。.]{{2,40}})"
    rf"(?:{COMMA}(?P<last>{YEAR})年?)?[)）]?[\s.．。]*"
)
FORMS = (ENGINEERS, SOCIOLOGISTS, BOOK)
FIELDS = {
    "people": "", "short": "incomplete:author",
    "quoted": "title", "volume_ja": "volume", "volume_bare": "volume", "issue_ja": "issue", "issue_bare": "issue",
    "year": "issued", "dated": "issued", "between": "issued", "last": "issued",
}  # fmt: skip
PERSON = regex(NAME)


def read_japanese(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these forms; None for any other text, or where its year stands twice or not at all."""
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    for form in FORMS:
        if found := form.fullmatch(cut.text, 0, cut.end):
            _take(cut, found)
            return cut if [part.field for part in cut.parts].count("issued") == 1 else None
    return None


def _take(cut: Stretch, found: re.Match[str]) -> None:
    cut.each(PERSON, "author", *found.span("people"))
    cut.groups(found, FIELDS)

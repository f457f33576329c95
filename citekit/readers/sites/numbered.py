"""A journal's numbers with their labels in any language: "Jurnal Hujan Volume 11, Nomor 4, Tahun 2022, Halaman 1-15".

Between the labelled numbers stand days, years, pages and serial numbers, and nothing else; before all of them the
journal may stand, and behind a colon the name of the issue.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import longest_first, regex
from citekit.readers.citations.joined import Joined
from citekit.readers.remembered import remembered
from citekit.readers.sites.genres import GENRES
from citekit.readers.sites.people import whole
from citekit.vocabulary import number_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.readers.page import Page

    Part = tuple[str, int, int]


def _label(words: Iterable[str]) -> str:
    """A label with what stands behind it; behind a single letter a full stop or a colon does."""
    each = [f"{re.escape(word)}[.:]" if len(word) == 1 and word not in "№巻号" else re.escape(word) for word in words]
    return rf"(?<![^\W\d_])(?:{'|'.join(longest_first(each))})(?![^\W\d_])[.:]{{0,2}}\s{{0,3}}:?\s{{0,3}}"


LONGEST = 300
PRINT = r"print(?:ed)?(?: version)?|vers(?:ión|ão) impress?a"
ONLINE = r"(?:on-?line|electronic)(?: version)?|vers(?:ión|ão) (?:on-?line|electrónica|eletrônica)"
LABELLED = regex(
    rf"{_label(number_words.VOLUME)}(?P<volume>\d{{1,4}}(?:[/–-]\d{{1,4}})?[A-Z]?|[IVXLC]{{1,7}})\b(?:\s?\((?P<within>\d{{1,3}})\))?"
    rf"|{_label(number_words.ISSUE)}(?P<issue>\d[\w/–-]{{0,9}})"
    rf"|{_label(number_words.YEAR)}(?P<issued>(?:1[89]|20)\d\d)\b"
    rf"|{_label(number_words.PAGES)}(?P<page>[A-Za-z]?\d{{1,6}}(?:\s?[-–]{{1,2}}\s?[A-Za-z]?\d{{1,6}})?)\b"
    r"|第?(?P<volume_cjk>\d{1,4})\s?[卷巻]|[第제]\s?(?P<volume_ko>\d{1,4})\s?권"
    r"|第?(?P<issue_cjk>\d{1,4})\s?[号號期]|[第제]\s?(?P<issue_ko>\d{1,4})\s?호"
    r"|(?P<issued_cjk>(?:1[89]|20)\d\d)\s?[年년]"
    rf"|(?:(?:{PRINT}|{ONLINE})\s?)?(?:[pe]-\s?|[pe])?ISSN(?:\s?\([a-z-]{{1,10}}\))?[\s:]{{0,3}}(?:[pe]-ISSN[\s:]{{1,3}})?"
    r"(?P<issn>\d{4}[- ]\d{3}[\dX])(?!\w)"
    r"|(?:https?://(?:dx\.)?doi\.org/|doi:?\s?)(?P<doi>10\.\d{4,9}/[^\s;,]+)"
    r"|(?:https?://|www\.)[^\s;,]+",
    re.IGNORECASE,
)
EDGES = " ,;|/()[].:·•–—-\t"
RANGE = regex(r"[A-Za-z]?\d{1,6}\s?[-–]{1,2}\s?[A-Za-z]?\d{1,6}")  # "771 - 784", without a label
YEARS = regex(r"(?:1[5-9]|20[0-3])\d\d\s?[-–]\s?(?:1[5-9]|20[0-3])?\d\d")  # "2019-2020", and no pages
NUMBERS = frozenset({"volume", "issue"})
SERIAL = frozenset({"issn", "issn_print", "issn_electronic", "doi"})
SERIAL_NAME = regex(
    r"(?=.*\b(?:journal|jurnal|revista|revue|rivista|zeitschrift|dergi|časopis|журнал|вестник|annals|acta|bulletin))"
    r"[^\W\d_][^\d@,;]{5,80}",
    re.IGNORECASE,
)  # "Fen Letters: Jurnal Hujan", over or before its numbers
ENOUGH, YEAR = 2, 4
PUBLISHED = regex(r"Published (?:on )?(?P<day>.{6,20}) in")  # "Published on 14.03.2022 in Vol 24, No 3 (2022): March"
YEAR_BEHIND = regex(r"(?P<name>.{3,100}?)[,.]?\s\(?(?P<year>(?:1[89]|20)\d\d)\)?(?:\s?г)?")  # "Fen Journal, 2006 г."
TITLED = regex(r"(?<=\d\d\d\d\)):\s.*")  # "Vol. 12 Núm. 3 (2020): Otoño"
# "Fen. Rain falls", "K. Lind, Rain": more than a journal; but "Rev. Mex. Cienc."
MORE = regex(r";|[a-z]{4}[.?!:] |[“\"«]|,.*\w|^\d|https?:|@")
TRAIL = regex(r"(?:Home|Inicio|Início|Accueil|Startseite|Beranda)\s[/>›»]")  # "Home / Archives", no journal
NAME = regex(r"(?!See\b|Cf\b)[^\W\d_].{3,100}")


def use_numbered(page: Page, at: int) -> bool:
    """Take a line of labelled numbers, each once, with the next one where it ends in the middle of them; nothing of
    a line that says anything else."""
    joined = Joined(page, [whole(page, at)])
    journal, parts = read_numbered(joined.text)
    if not parts and OPEN.search(page.lines[at].text) and at + 1 < len(page.lines) and page.marks[at + 1] is None:
        joined = Joined(page, [whole(page, at), whole(page, at + 1)])
        journal, parts = read_numbered(joined.text)
    if not parts:
        return False
    if journal and not TRAIL.match(journal):
        start = joined.text.index(journal)
        parts = [("container_title", start, start + len(journal)), *parts]
    known = {field.name for field in page.draft.fields}
    for name, first, last in parts:
        if name.startswith("issn") or name not in known:
            joined.use(name, "numbered", first, last, "page")
    for line, _, _ in joined.pieces:
        page.ignore(line, "numbered")
    return True


def use_pages_alone(page: Page, at: int) -> bool:
    """ "str. 33-52", "págs. 33-52" on a line of its own."""
    found = _match_alone(page.lines[at].text)
    if found is None or found.lastgroup != "page" or not RANGE.fullmatch(found["page"]):
        return False
    _use_alone(page, at, found)
    return True


def use_number_alone(page: Page, at: int) -> bool:
    """ "Volum 75", beside "Hefte 3" or "Side 145-158", each on a line of its own."""
    found = _match_alone(page.lines[at].text)
    if found is None or found.lastgroup not in ALONE:
        return False
    beside = [_match_alone(line.text) for line in page.lines[max(at - 1, 0) : at + 2]]
    if len({other.lastgroup for other in beside if other}) < ENOUGH:
        return False
    _use_alone(page, at, found)
    return True


ALONE = ("volume", "issue", "page")


def _match_alone(text: str) -> re.Match[str] | None:
    """A labelled number that is a whole line."""
    return LABELLED.fullmatch(text) if text[-1].isdecimal() else None


def _use_alone(page: Page, at: int, found: re.Match[str]) -> None:
    name = found.lastgroup or ""
    if not any(field.name == name for field in page.draft.fields):
        page.use(at, name, "numbered", *found.span(name))
    page.ignore(at, "numbered")


OPEN = regex(
    r"(?:\d,|\b(?:[Nn][or]|[Vv]ol|[Ii]ss|[Nn]úm|[Pp]p?)\.|ISSN:?)$"
)  # "Year 2025,", "Vol. 8, No.", "p-ISSN:", over the rest


def use_issue_of_year(page: Page, at: int) -> bool:
    """ "2/2011", beside "vol. 15": an issue and a year, and no month."""
    found = ISSUE_OF_YEAR.fullmatch(page.lines[at].text)
    beside = (page.lines[place].lower for place in (at - 1, at + 1) if found and 0 <= place < len(page.lines))
    if found is None or not any(lower.startswith(VOLUMES) for lower in beside):
        return False
    for name in ("issue", "issued"):
        page.use(at, name, "numbered", *found.span(name))
    return True


ISSUE_OF_YEAR = regex(r"(?P<issue>\d{1,2}(?:-\d{1,2})?)/(?P<issued>(?:1[89]|20)\d\d)")
VOLUMES = ("vol.", "volume ", "tom ")


@remembered
def read_numbered(text: str) -> tuple[str, list[Part]]:
    """The journal before a line's numbers, if any, and these; nothing of other lines."""
    found = list(LABELLED.finditer(text)) if len(text) <= LONGEST and any(map(str.isdecimal, text)) else []
    parts = [part for one in found for part in (_part(one), ("issue", *one.span("within"))) if part[1] >= 0]
    names = [name for name, _, _ in parts if name not in SERIAL and name]
    if found and not names:
        name, rest = text[: found[0].start()].strip(EDGES), LABELLED.sub("", text[found[0].start() :]).strip(EDGES)
        sound = not rest and (not name or (SERIAL_NAME.fullmatch(name) is not None and parts[0][0].startswith("issn")))
        return name if sound else "", [part for part in parts if part[0] in SERIAL] if sound else []
    if NUMBERS.isdisjoint(names) or len(set(names)) < len(names):
        return "", []
    journal = text[: found[0].start()].strip(EDGES)
    if dated := YEAR_BEHIND.fullmatch(journal):
        start = text.index(journal) + dated.start("year")
        parts.append(("issued", start, start + YEAR))
        journal = "" if text.startswith("(") else dated["name"]  # "(Enero-Junio, 2022). Vol 56(1)"
    if dated := PUBLISHED.fullmatch(journal):
        start = text.index(journal) + dated.start("day")
        parts.append(("published", start, start + len(dated["day"])))
        journal = ""
    titled = TITLED.search(text, found[-1].end())
    ends = [*(one.start() for one in found[1:]), titled.start() if titled else len(text)]
    for one, end in zip(found, ends, strict=True):
        bare = _bare(text, one.end(), end)
        if bare is None:
            return "", []
        parts += bare
    parts = _dated(text, [part for part in parts if part[0]])
    told = [name for name, _, _ in parts if name not in SERIAL]
    if len(told) < ENOUGH or len(set(told)) < len(told) or not _may_be_journal(journal):
        return "", []
    return "" if journal.lower() in GENRES else journal, parts


def _may_be_journal(text: str) -> bool:
    return not text or (NAME.fullmatch(text) is not None and MORE.search(text) is None)


def _dated(text: str, parts: list[Part]) -> list[Part]:
    """The parts without a year that a day has, too: "Year 2023, Issue: 13, 771 - 784, 31.12.2023"."""
    dates = [part for part in parts if part[0] == "issued"]
    years = [part for part in dates if part[2] - part[1] == YEAR]
    if len(dates) == ENOUGH and len(years) == 1 and text[slice(*years[0][1:])] in text[slice(*dates[1][1:])]:
        parts.remove(years[0])
    return parts


def _part(found: re.Match[str]) -> Part:
    name = "volume" if found["within"] else found.lastgroup or ""  # "Volume 4 (1)"
    if name == "issn":
        kind = next((kind for kind, told in KINDS_OF_ISSN if told.match(found[0])), "")
        return name + kind, *found.span(name)
    return name.partition("_")[0], *found.span(name or 0)


KINDS_OF_ISSN = (
    ("_print", regex(rf"p|{PRINT}|ISSN\s?\(print", re.IGNORECASE)),
    ("_electronic", regex(rf"e|{ONLINE}|ISSN\s?\((?:online|electronic)", re.IGNORECASE)),
)


def _bare(text: str, first: int, last: int) -> list[Part] | None:
    """What stands between two labelled numbers without a label; None for other words."""
    bare: list[Part] = []
    for piece in PIECE.finditer(text, first, last):
        start = piece.start()
        inner = piece[0].strip(EDGES).removesuffix(" г").removeprefix("発行日 ")
        start += piece[0].index(inner)
        name = _name(inner)
        if inner.lower() in ACCESS:
            continue
        if inner and not name:
            return None
        bare += [(name, start, start + len(inner))] if inner else []
    return bare


ACCESS = frozenset({"open access", "free access", "full access"})
PIECE = regex(r"[^,;|()]+")


def _name(text: str) -> str:
    """What a value without a label is; "" for other words."""
    if RANGE.fullmatch(text) and not YEARS.fullmatch(text):
        return "page"
    return "issued" if text and is_date(text) else ""

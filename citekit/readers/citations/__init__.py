"""Formatted citations as Pure and others print them under "Cite this" and on covers, read back into their parts."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.loaded import loaded
from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined, Piece
from citekit.readers.citations.sound import is_sound
from citekit.readers.citations.stretch import Citation, Part
from citekit.readers.citations.words import PREPRINT_SERVERS
from citekit.readers.style_names import BUTTONS

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from citekit.readers.citations.stretch import Stretch
    from citekit.readers.page import Page


class Style(NamedTuple):
    """A pattern without which a text is none of this style, and where its reader is; loaded when it is asked."""

    sign: re.Pattern[str]
    reader: str


SLASH = regex(
    r"[.?!\s]\s?/\s|[.?!]\s/[^\W\d_a-z]"
)  # "Huang, Fa Peng. / Model-dependent analysis", "rain. / Lind, Karin"
PACKAGE = "citekit.readers.citations"
STYLES: dict[str, Style] = {
    # "Karin Lind. Rain. 2021. ⟨hal-00000001⟩"
    "hal": Style(regex(r"[a-z]-?\s?\d{7,9}(?:v\d{1,2})?(?:ff)?\s?[⟩>\ufffd\uffff]?[\s.]*$"), f"{PACKAGE}.hal:read_hal"),
    # "Karin Lind, The New Rain, 73 Fen L.J. 733 (1964)", "Karin Lind, ‘Rain’ [2005] FL 440"
    "law": Style(
        regex(
            r",\s\d{1,4}\s[^\d]{2,60}\s\d{1,5}(?:,\s\d[\d–-]*)?\s\((?:\w+\.?\s)?\d{4}\)[\s.]*$|[’']\s(?:\[\d{4}\]|\(\d{4}\)\s\d)"
        ),
        f"{PACKAGE}.law:read_law",
    ),
    # "Rain / Lind, Karin. - In: MIRES. - 12:3(2019)"
    "iris": Style(
        regex(r"\s/\s[^/]{3,8000}?\.\s-\s(?:In:\s|ISSN\s|ELETTRONICO|STAMPA|\()"), f"{PACKAGE}.iris:read_iris"
    ),
    # "Линд, К. Дождь / К. Линд // Вестник. – 2018. – Т. 8", "Линд, К. Дождь / К. Линд. – М. : Наука, 1996"
    "gost": Style(regex(r"\s/\s[^/]{3,600}(?://|\.\s?[–—-]\s)"), f"{PACKAGE}.gost:read_gost"),
    # "Lind, K.W., and Ito, J., 1999, Rain in fens: Mire Society Bulletin, v. 111"
    "geology": Style(
        regex(
            r"\.?,\s(?:1[4-9]|20)\d\d[a-z]?,\s.{4,400}?:\s[^\W\d_a-z][^:]{3,120}(?:,\sv\.\s|\s[\w–-]*\d[\w–-]*,\s\d{1,5}\sp\.|\s[\w–-]*\d\.$)"
        ),
        f"{PACKAGE}.geology:read_geology",
    ),
    # "林一郎: 雨の数え方, 沼地学会誌, Vol.20", "林一郎『雨と沼』泥炭書店"
    "japanese": Style(
        regex(r"^[\u3040-\u30ff\u3400-\u9fff々][^\[［]*(?:[:：]|「|『)"), f"{PACKAGE}.japanese:read_japanese"
    ),
    # "Huang, F. P. (2023). "
    "apa": Style(regex(r"[\da-z.]\)\.\s"), f"{PACKAGE}.apa:read_apa"),
    "author": Style(SLASH, f"{PACKAGE}.slashed:read_author"),
    "standard": Style(SLASH, f"{PACKAGE}.slashed:read_standard"),
    # "Huang, FP 2023, ", "Huang, FP (2023) "
    "harvard": Style(regex(r"(?:\d{4}[a-z]?|\)),?\s"), f"{PACKAGE}.harvard:read_harvard"),
    # "Lind, Karin (2014) Rain"
    "eprints": Style(regex(r"\s\(\d{4}\)\s"), f"{PACKAGE}.eprints:read_eprints"),
    # "Lind, Karin (2020) "Rain," Mires: Vol. 28", "Lind, Karin, "Rain" (2018). Theses. 1"
    "bepress": Style(
        regex(
            r"\(\d{4}\)\s[\"“]|[\"”]\s\(\d{4}\)\.|[^,.?!][\"”]\s[^\"“]{2,200}\(\d{4}\)[\s.]*(?:$|https?:)"
            r"|\.\s[\"”]\s(?:Ph|Doctoral|Master|M)[\w.'’]*\s(?:diss|thesis)"
        ),
        f"{PACKAGE}.bepress:read_bepress",
    ),
    # "Tian C, Huang FP. "
    "vancouver": Style(regex(r"\s[^\W\d_a-z]{1,4}(?:[,.]|\set al|\s[JS23I])"), f"{PACKAGE}.vancouver:read_vancouver"),
    # "Lind, Karin, 2019, "Rain", https://doi.org/…, Mire Dataverse, V1"
    "dataset": Style(regex(r"\d{4}\)?,\s[\"“][^\"”]{3,600}[\"”],\s"), f"{PACKAGE}.datasets:read_dataset"),
    # "Lind, Karin. “Rain.” Mire, vol. 27", "“Rain.” Mire 27.3 (1948)", "“Rain.” Mire Press, 1948."
    "mla": Style(
        regex(r"[.?!]['’]?[\"”’]\s[^\"“]{3,300}?(?:, vol\. \d|\s\d{1,4}\.\d{1,4} \(|, \d{4}, pp\.)"),
        f"{PACKAGE}.quoted:read_turned",
    ),
    "chicago": Style(regex(r"[.?!]['’]?[\"”’“»]\s|[“”»]\.\s"), f"{PACKAGE}.quoted:read_turned"),
    "ieee": Style(regex(r"(?:[,?!][\"”’“»]|[\"”’“»],|,'')\s"), f"{PACKAGE}.ieee:read_ieee"),
    # "Karin Lind, “Rain,” Mire 27, no. 3 (1948): 379"
    "note": Style(regex(r"(?:,[\"”’“»]|[\"”’“»],|,'')\s[^\"“]{3,300}\d{4}"), f"{PACKAGE}.quoted:read_note"),
    # "Karin Lind and Mei Ito. 2019. Rain"
    "acm": Style(regex(r"[^\W\d_]\.\s\d{4}\.\s"), f"{PACKAGE}.acm:read_acm"),
    # "Karin Lind, Rain, Mire Times, Volume 48, Issue 3, July 2020, Pages 4–9"
    "worded": Style(regex(r",\sVolumes?\s\w"), f"{PACKAGE}.worded:read_worded"),
    # "Lind, K. & Ito, M. Rain. Mires 13, 118 (2022)", "Lind, Karin. 2019. Rain. Oslo: Fen Press"
    "unquoted": Style(regex(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)"), f"{PACKAGE}.unquoted:read_unquoted"),
    # "K. Lind and M. Ito, Mire Rev. B 12, 345 (2010)", "Lind, K.; Ito, M. Mire Rev. 2020, 120, 919–985"
    "untitled": Style(
        regex(
            r"\d,\s[\w–−-]{1,20}\s\((?:1[4-9]|20)\d\d\)|(?:1[4-9]|20)\d\d[a-z]?,\s(?:[A-Z][^,\d]{1,40},\s|Vol\.?\s)?\d{1,5}\b|,\s(?:1[4-9]|20)\d\d\),\sp"
        ),
        f"{PACKAGE}.untitled:read_untitled",
    ),
}
"""Style -> how to read it; in the order in which they are tried."""
ON_COVERS: dict[str, Style] = {
    # "Lind, K, Ito, M et al. (2 more authors) (2014) Rain", "Lind, Karin and Ito, Mei 2014. Rain"
    "deposited": Style(regex(r"\s(?:\(\d{4}\)\.?|\d{4}\.)\s"), f"{PACKAGE}.deposited:read_deposited"),
    # "Lind, Karin and Ito, Mei. 2014. “Rain.” Mires 110, 5 (May 2014): 1-9"
    "paired": Style(regex(r"[.?!][\"”’]\s"), f"{PACKAGE}.paired:read_paired"),
    # "Lind, Karin (2017) : Rain, Fen Papers, No. 5"
    "econstor": Style(regex(r"\s\(\d{4}\)\s?:\s"), f"{PACKAGE}.econstor:read_econstor"),
    # "Lind, Karin; Ito, Mei, Rain, MIRES, vol. 33 (6), 2017, pagg.2-9", "Lind K;Ito M. Rain. MIRES. 33 pp: 2-9."
    "aperto": Style(regex(r",\spagg?\.|\spp:\s?[\d-]|,\svol\.\s[^,]{1,30},\s\d{4}"), f"{PACKAGE}.aperto:read_aperto"),
    # "Lind K, Ito M (2017) Rain. Mires 4. Available: http://dx.doi.org/10.5555/1"
    "plos": Style(regex(r"\s\(\d{4}\)\s"), f"{PACKAGE}.plos:read_plos"),
    # "Lind, Karin, and Mei Ito. 2014. Rain. Fen Report 12."
    "titled": Style(regex(r"[^\W\d_]\.\s\d{4}\.\s"), f"{PACKAGE}.titled:read_titled"),
}
"""More styles, in which the covers of repositories are tried first: elsewhere others' names would fit them."""
LONGEST = 40_000
LINES = 30
"""A citation is no longer than this, with thousands of authors."""
TRIES = 6
WIDE = regex(r"\s{20}")  # no citation has such gaps, and patterns need not fear them
BLOCK = regex(r"@\w+\s*\{|[A-Z][A-Z0-9] {0,2}- ?|(?:Research output|Publikation|Publication):")  # "TY  - JOUR"
LINK = regex(r"https?://(?:dx\.)?doi\.org/\S+\s+(?=[^\W\d_])")  # "https://doi.org/10.5555/rain Lind"


def read_citation(text: str, hints: Sequence[str] = (), styles: Mapping[str, Style] = STYLES) -> Citation | None:
    """A citation in one of the styles, in parts; None for any other text.

    `hints` are names that the paste prints elsewhere (a container): they show where a name without marks ends.
    """
    if not 20 <= len(text) <= LONGEST or WIDE.search(text):
        return None
    if styles is STYLES and len(text) <= USUAL:
        return _read_again(text, tuple(hints))
    return _read_in(text, tuple(hints), styles)


USUAL = 2000


@lru_cache(maxsize=256)
def _read_again(text: str, hints: tuple[str, ...]) -> Citation | None:
    """A citation of usual length; where a paste is cut is found by reading its parts again and again."""
    return _read_in(text, hints, STYLES)


def _read_in(text: str, hints: tuple[str, ...], styles: Mapping[str, Style]) -> Citation | None:
    for style, (sign, reader) in styles.items():
        if sign.search(text) and (cut := _read(reader, text, hints)) and is_sound(cut):
            _call_preprint(cut)
            _call_dataset(cut)
            _trim_title(cut)
            return Citation(style, tuple(sorted(cut.parts, key=lambda part: part.start)), cut.hosted)
    return None


def _call_preprint(cut: Stretch) -> None:
    """What is only at arXiv is a preprint: "“Rain,” 2018, arXiv:1801.01234", "Rain. 2018. (arXiv)."."""
    for at, part in enumerate(cut.parts):
        if part.field in SERVED and cut.text[part.start : part.end] in PREPRINT_SERVERS:
            cut.parts[at] = part._replace(field="publisher")
            cut.take("csl_type:article", part.start, part.end)
            return
    arxiv = next((part for part in cut.parts if part.field == "arxiv"), None)
    if arxiv and APPEARED.isdisjoint(part.field.partition(":")[0] for part in cut.parts):
        cut.take("csl_type:article", arxiv.start, arxiv.end)


SERVED = frozenset({"container_title", "collection_title"})


def _call_dataset(cut: Stretch) -> None:
    """What has creators is data: "Lind, K. (Creator) (2 Nov 2020). Rain. Fen Archive."."""
    at = cut.text.find(CREATOR)
    if at > 0 and not any(part.field.startswith(("csl_type", "work_type")) for part in cut.parts):
        cut.take("csl_type:dataset", at, at + len(CREATOR))


CREATOR = " (Creator)"


def _trim_title(cut: Stretch) -> None:
    """Titles without what says that they are online: "Lluvia [en línea]"."""
    for at, part in enumerate(cut.parts):
        if part.field == "title" and cut.text[part.end - 1] == "]":
            found = ONLINE.search(cut.text, part.start, part.end)
            cut.parts[at] = part._replace(end=found.start()) if found else part


ONLINE = regex(r"\s?\[(?i:en línea|en ligne|em linha|on-?line|internet|электронный ресурс|elektronische ressource)\]$")
APPEARED = frozenset({"container_title", "publisher", "event_title", "awarding_institution", "csl_type", "work_type"})


def _read(reader: str, text: str, hints: tuple[str, ...]) -> Stretch | None:
    cut: Stretch | None = loaded(reader)(text, hints)
    return cut


def read_citations(page: Page, indexes: Sequence[int]) -> list[int]:
    """Find citations among some lines of a page and take their parts; the indexes of the lines they stood on.

    Buttons with the names of the styles are taken with them, and ignored.
    """
    taken: list[int] = []
    place = 0
    while place < len(indexes):
        at = indexes[place]
        if page.lines[at].lower in BUTTONS:
            page.ignore(at, "citation style")
            size = 1
        else:
            size = _read_from(page, indexes, place)
        taken += indexes[place : place + size]
        place += max(size, 1)
    return taken


def _read_from(page: Page, indexes: Sequence[int], place: int) -> int:
    """How many lines the citation takes that begins at a place; 0 where none begins."""
    at = indexes[place]
    if several := _several(page, at):
        for piece, found in several:
            use_citation(piece, found)
        return 1
    for size in _sizes(page, indexes, place):
        pieces = [(index, 0, len(page.lines[index].text)) for index in indexes[place : place + size]]
        joined = Joined(page, pieces)
        if citation := read_citation(joined.text):
            use_citation(joined, citation)
            return size
    return 0


def _reach(page: Page, indexes: Sequence[int], place: int) -> int:
    """How many lines a citation may go over: up to a button, a gap, a block, or the next citation."""
    size = 1
    while size < LINES and place + size < len(indexes):
        at = indexes[place + size]
        line = page.lines[at]
        if at != indexes[place] + size or line.lower in BUTTONS or BLOCK.match(line.text) or line.bullet:
            break
        if line.gap and not line.lower.startswith(("http", "doi")):
            break
        if read_citation(line.text):
            break
        size += 1
    return size


def _sizes(page: Page, indexes: Sequence[int], place: int) -> list[int]:
    """How many lines to try, the most first: less only where a line ends as a citation does."""
    most = _reach(page, indexes, place)
    ends = [size for size in range(most - 1, 0, -1) if CLOSED.search(page.lines[indexes[place + size - 1]].text)]
    return [most, *ends][:TRIES]


CLOSED = regex(r"[.)]$|(?:doi\.org/|https?://)\S+$")  # "… pp. 1-9."


def _several(page: Page, at: int) -> list[tuple[Joined, Citation]]:
    """The citations of a line that has several, one behind the other's link; nothing if it has not."""
    text = page.lines[at].text
    cuts = [0, *(found.end() for found in LINK.finditer(text)), len(text)]
    found: list[tuple[Joined, Citation]] = []
    for start, end in pairwise(cuts):
        joined = Joined(page, [(at, start, end)])
        citation = read_citation(joined.text.rstrip())
        if citation is None:
            return []
        found.append((joined, citation))
    return found if len(found) > 1 else []


def use_citation(joined: Joined, citation: Citation, witness: str = "") -> None:
    """Take the parts of a citation as fields of its page, as its style has them; the rest of its lines with them."""
    for part in citation.parts:
        rule = CONTAINER[citation.hosted] if part.field == "container_title" else "citation"
        name = _raw_name(part, joined.text, citation.style)
        if name == "volume" and _is_page(joined, citation, part):
            name = "page"
        joined.use(name, rule, part.start, part.end, witness or citation.style)
    for at, _, _ in joined.pieces:
        joined.page.ignore(at, "citation")


def _is_page(joined: Joined, citation: Citation, part: Part) -> bool:
    """Whether the one number of "The Fen Post, 14." is the page, as the row of the pages says."""
    if any(other.field in ("issue", "page") for other in citation.parts):
        return False
    number = joined.text[part.start : part.end]
    return any(field.name == "page" and field.text == number for field in joined.page.draft.fields)


def _raw_name(part: Part, text: str, style: str) -> str:
    """The raw field of a part; the name says what its style makes certain: days first where full stops part them."""
    dotted = DOTTED_DAY.fullmatch(text, part.start, part.end) if part.field == "issued" else None
    if dotted:
        return f"date:issued:{dotted[3]}-{dotted[2]}-{dotted[1]}"
    if part.field == "editor" and style in LED_STYLES and (led := LED.fullmatch(text, part.start, part.end)):
        return person_name("editor", led["family"], led["given"])
    return "text:status" if part.field == "status" else part.field


LED_STYLES = frozenset({"apa", "harvard"})
# "J. Ibarra Jimenez", as styles have it that shorten all given names
LED = regex(
    r"(?P<given>(?:[^\W\d_a-z]\.?[ -]?){1,4})\s"
    r"(?P<family>[^\W\d_a-z][^\W\d_]{2,20}\s[^\W\d_a-z][^\W\d_]{2,20}(?:[-'’][^\W\d_]+)?)"
)
DOTTED_DAY = regex(r"(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(\d{4})")  # "01.05.2016", as Standard prints a day
CONTAINER = ("row: Journal", "host")
"""The rule of a container's title: a journal's, a host's."""

__all__ = ["Citation", "Joined", "Part", "Piece", "read_citation", "read_citations", "use_citation"]

"""Formatted citations as Pure and others print them under "Cite this" and on covers, read back into their parts."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.loaded import loaded
from citekit.normalize.coded import person_name
from citekit.normalize.statuses import is_status
from citekit.patterns import regex
from citekit.readers.citation_form import opens_slashed
from citekit.readers.citations.impossible_titles import EDITING
from citekit.readers.citations.joined import Joined, Piece
from citekit.readers.citations.known_title import hide_quotation, hide_title, known_title
from citekit.readers.citations.sound import is_sound
from citekit.readers.citations.stretch import Citation, Part
from citekit.readers.citations.styles import STYLES
from citekit.readers.citations.words import DATA_ARCHIVES, NEWSPAPER, PREPRINT_SERVERS, STATUS
from citekit.readers.style_names import are_buttons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from citekit.readers.citations.stretch import Stretch
    from citekit.readers.citations.styles import Style
    from citekit.readers.page import Page


LONGEST = 40_000
LINES = 30
"""A citation is no longer than this, with thousands of authors."""
TRIES = 6
WIDE = regex(r"\s{20}")  # no citation has such gaps, and patterns need not fear them
DOTS, TWO = regex(r"[\W_]{40}"), regex(r"[\W_]{2}")  # nor such lines of dots, which have two of every twentieth letter
BLOCK = regex(r"@\w+\s*\{|[A-Z][A-Z0-9] {0,2}[-–—] ?|(?:Research output|Publikation|Publication):")  # "TY  - JOUR"
LINK = regex(r"https?://(?:dx\.)?doi\.org/\S+\s+(?=[^\W\d_])")  # "https://doi.org/10.5555/rain Lind"


def read_citation(text: str, hints: Sequence[str] = (), styles: Mapping[str, Style] = STYLES) -> Citation | None:
    """A citation in one of the styles, in parts; None for any other text.

    `hints` are names that the paste prints elsewhere (a container): they show where a name without marks ends.
    """
    if not 20 <= len(text) <= LONGEST or WIDE.search(text) or (TWO.search(text[::20]) and DOTS.search(text)):
        return None
    text = hide_quotation(text)
    if " Abstract " in text:
        text = _before_first_page(text)
    if styles is STYLES and len(text) <= USUAL:
        return _read_again(text, tuple(hints))
    return _read_in(text, tuple(hints), styles)


USUAL = 2000
SENTENCE = regex(r"\.\s+(?=(?P<words>[^\W\d_a-z]\S{0,30}(?:\s\S{1,30}){2}))")  # ". Rain in Fens"


def _before_first_page(text: str) -> str:
    """The citation alone, where the work's first page follows: "… Mires. Rain in Fens Karin Lind* Abstract"."""
    end = text.index(" Abstract ")
    for found in SENTENCE.finditer(text, 0, end):
        before, title = text[: found.start()].casefold(), found["words"].casefold()
        if f". {title}" in before or f") {title}" in before:
            return text[: found.start() + 1]
    return text


@lru_cache(maxsize=2048)
def _read_again(text: str, hints: tuple[str, ...]) -> Citation | None:
    """A citation of usual length; where a paste is cut is found by reading its parts again and again."""
    return _read_in(text, hints, STYLES)


def _read_in(text: str, hints: tuple[str, ...], styles: Mapping[str, Style]) -> Citation | None:
    for style, (sign, reader) in styles.items():
        if sign.search(text) and (cut := _read(reader, text, hints)) and is_sound(cut):
            _part_site(cut)
            _call_preprint(cut)
            _call_proceedings(cut)
            _call_archived(cut)
            _call_site(cut)
            _call_dataset(cut)
            _call_series(cut)
            _trim_title(cut)
            _tidy_host(cut)
            return Citation(style, tuple(sorted(cut.parts, key=lambda part: part.start)), _is_hosted(cut))
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


def _call_proceedings(cut: Stretch) -> None:
    """What is called proceedings is a host, and no publisher: "Rain. Proc. 3rd Workshop on Mires, Oslo, 2019"."""
    published = next((part for part in cut.parts if part.field == "publisher"), None)
    if published is None or not PROCEEDINGS.match(cut.text, published.start, published.end) or cut.has(*SERVED):
        return
    names = {"publisher": "container_title", "publisher_place": "text:event_place"}
    cut.parts[:] = [part._replace(field=names.get(part.field, part.field)) for part in cut.parts]
    cut.hosted = True


PROCEEDINGS = regex(r"(?:Proc\.|Proceedings)\s(?!Press\b)")


SERVED = frozenset({"container_title", "collection_title"})


def _is_hosted(cut: Stretch) -> bool:
    """Whether a host is named and no journal: that has an issue, and nobody edits or publishes it."""
    return cut.hosted and not (cut.has("issue") and cut.has("volume") and not cut.has(*OF_HOSTS))


OF_HOSTS = ("editor", "publisher", "publisher_place", "edition", "collection_title", "event_title")


def _part_site(cut: Stretch) -> None:
    """What is read at an address has the name of its site behind the title: "Rain in fens. Fen Watch. [Online]"."""
    told = {part.field.partition(":")[0] for part in cut.parts}
    if not told >= {"url", "accessed", "title"} or not told.isdisjoint({"container_title", *OF_HOSTS}):
        return
    at, title = next((at, part) for at, part in enumerate(cut.parts) if part.field == "title")
    if site := loaded("citekit.readers.citations.parts.host_ends:find_site")(cut.text, title.start, title.end):
        cut.parts[at] = title._replace(end=cut.text.rfind(".", title.start, site))
        cut.take("container_title", site, title.end)


def _call_site(cut: Stretch) -> None:
    """What is at an address of its own and has no numbers is on a site: "“Rain.” Fen Watch, 2016. https://…"."""
    told = {part.field.partition(":")[0] for part in cut.parts}
    if not cut.hosted and told >= {"url", "container_title", "title"} and told.isdisjoint(OF_JOURNALS):
        site = next(part for part in cut.parts if part.field == "container_title")
        kind = "article-newspaper" if NEWSPAPER.search(cut.text, site.start, site.end) else "webpage"
        cut.take(f"csl_type:{kind}", site.start, site.end)


OF_JOURNALS = frozenset(
    {"volume", "issue", "page", "article_number", "doi", "status", "csl_type", "work_type", *OF_HOSTS}
)


def _call_archived(cut: Stretch) -> None:
    """What is in an archive of data is no article: "“Rain counts.” Dryad, 2019"."""
    for at, part in enumerate(cut.parts):
        if part.field == "container_title" and cut.text[part.start : part.end] in DATA_ARCHIVES:
            cut.parts[at] = part._replace(field="publisher")
            if not cut.has("csl_type", "work_type"):
                cut.take("csl_type:dataset", part.start, part.end)
            return


def _call_dataset(cut: Stretch) -> None:
    """What has creators is data: "Lind, K. (Creator) (2 Nov 2020). Rain. Fen Archive."."""
    at = cut.text.find(CREATOR)
    if at > 0 and not any(part.field.startswith(("csl_type", "work_type")) for part in cut.parts):
        cut.take("csl_type:dataset", at, at + len(CREATOR))
        if not cut.has("volume", "page", "publisher"):  # "Fen Archive" has the words of a journal
            cut.parts[:] = [part._replace(field=DATA_FIELDS.get(part.field, part.field)) for part in cut.parts]


CREATOR = " (Creator)"
DATA_FIELDS = {"container_title": "publisher"}


def _call_series(cut: Stretch) -> None:
    """What is called as a series of papers, with a number and a publisher and no pages, is no host: "Fen Working
    Papers, No. 14, Fen Press, Oslo"."""
    told = {part.field for part in cut.parts}
    series = next((part for part in cut.parts if part.field == "container_title"), None)
    if series is None or not told >= NUMBERED or not told.isdisjoint(PLACED):
        return
    if PAPERS.search(cut.text, series.start, series.end):
        names = {"container_title": "collection_title", "issue": "collection_number"}
        cut.parts[:] = [part._replace(field=names.get(part.field, part.field)) for part in cut.parts]
        cut.take("csl_type:report", series.start, series.end)


NUMBERED = frozenset({"issue", "publisher"})
PLACED = frozenset({"page", "volume", "editor", "csl_type:report"})
PAPERS = regex(r"\b(?:Working|Discussion|Occasional|Staff|Technical|Research)\s(?:Papers?|Notes?)(?:\sSeries)?$")


def _tidy_host(cut: Stretch) -> None:
    loaded("citekit.readers.citations.parts.host_ends:tidy_host")(cut)  # for citations only


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
    title = known_title(page)
    hosts = [field.text for field in page.draft.fields if field.name == "container_title" and field.witness == "page"]
    while place < len(indexes):
        at = indexes[place]
        if are_buttons(page.lines[at].lower):
            page.ignore(at, "citation style")
            size = 1
        else:
            size = _read_from(page, indexes, place, title, hosts)
        taken += indexes[place : place + size]
        place += max(size, 1)
    return taken


def _read_from(page: Page, indexes: Sequence[int], place: int, title: str, hosts: list[str]) -> int:
    """How many lines the citation takes that begins at a place; 0 where none begins. `title` is that of the page, in
    `hosts` the journal's or the host's."""
    at = indexes[place]
    if several := _several(page, at):
        for piece, found in several:
            use_citation(piece, found)
        return 1
    for size in _sizes(page, indexes, place):
        pieces = [(index, 0, len(page.lines[index].text)) for index in indexes[place : place + size]]
        joined = Joined(page, pieces)
        citation = read_citation(hide_title(joined.text, title), hosts)
        if citation and not _goes_on(page, at, citation):
            use_citation(joined, citation)
            return size
    return 0


def _goes_on(page: Page, at: int, citation: Citation) -> bool:
    """Whether what looks like a citation without a title is the end of one that began above: "… J. Ito, and"."""
    if at == 0 or page.lines[at].gap or page.marks[at - 1] is not None:
        return False
    return UNENDED.search(page.lines[at - 1].text) is not None and all(part.field != "title" for part in citation.parts)


UNENDED = regex(r"(?:,|\s(?:and|&))\s*$")


def _reach(page: Page, indexes: Sequence[int], place: int) -> int:
    """How many lines a citation may go over: up to a button, a gap, a block, or the next citation."""
    size = 1
    while size < LINES and place + size < len(indexes):
        at = indexes[place + size]
        line = page.lines[at]
        if at != indexes[place] + size or are_buttons(line.lower) or BLOCK.match(line.text) or line.bullet:
            break
        if line.gap and not line.lower.startswith(("http", "doi")):
            break
        above = page.lines[at - 1].text
        if CLOSED.search(above) and opens_slashed(line.text) and not EDITED.search(line.text):
            break
        slashed = size == 1 and opens_slashed(above)  # "Rain. / Lind, Karin.", over "Fens. ed. / Jo"
        if not slashed and (citation := read_citation(line.text)) and not _goes_on(page, at, citation):
            break
        size += 1
    return size


EDITED = regex(rf"\b(?:{EDITING})\.?\s/")  # "Fens. ed. / Jo Ray. Oslo: Fen Press", below "Rain. / Lind, Karin."


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


def use_citation(joined: Joined, citation: Citation, witness: str = "", only: tuple[str, ...] = ()) -> None:
    """Take the parts of a citation as fields of its page, as its style has them, or `only` those of some fields; the
    rest of its lines with them."""
    named = _named(citation, joined.text)
    for part in citation.parts:
        if only and part.field not in only:
            continue
        rule = CONTAINER[citation.hosted] if part.field == "container_title" else "citation"
        name = named.get(part) or _raw_name(part, joined.text, citation.style)
        if name == "volume" and _is_page(joined, citation, part):
            name = "page"
        joined.use(name, rule, part.start, part.end, witness or citation.style)
    for at, _, _ in joined.pieces:
        joined.page.ignore(at, "citation")


def _named(citation: Citation, text: str) -> dict[Part, str]:
    """The raw fields of people whose initials stand behind their family names, role by role."""
    names: dict[Part, str] = {}
    for role in ("author", "editor"):
        people = {part: text[part.start : part.end] for part in citation.parts if part.field == role}
        if not any(" " in name and "," not in name for name in people.values()):
            continue
        short = loaded("citekit.readers.citations.parts.short_names:name_short")
        raw = short(role, list(people.values()), citation.style)
        names |= {part: raw[name] for part, name in people.items() if name in raw}
    return names


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
    if part.field == "status":  # one in another language is to become one of ours
        status = text[part.start : part.end].lower()
        return "status" if status not in STATUSES and is_status(status) else "text:status"
    return part.field


STATUSES = frozenset(word.text.lower() for word in STATUS)
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

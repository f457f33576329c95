"""OpenURL: the work described in a link to a library's resolver, or in a COinS span of a page.

Keys are those of the key/encoded-value formats "journal", "book" and "dissertation" (ANSI/NISO Z39.88-2004, registry
info:ofi/fmt:kev:mtx), and of OpenURL 0.1, which has the same without "rft.".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.draft import Field, Mark
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.web_values import date_field, letters, same_title
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.page import Page

WITNESS = "openurl"
SIGN = regex(r"rft[._]|ctx_ver|atitle=")  # "…?url_ver=Z39.88-2004&rft.genre=article", "?genre=article&atitle=…"
# "?rft.atitle=Corn%20belt%20fog", "&amp;rft.date=2017-08-01", "&spage=2201"; a COinS title begins with its first key
PAIR = regex(r"(?:^|[?&](?:amp;)?)((?:rft[._])?[a-z_]{2,12})=([^&#\s]*)")
WORD = regex(r"[^\s<>\"\]]+")  # "https://x.org/openurl/01?rft.atitle=Corn%20belt%20fog"
WHOLE = frozenset({"journal", "issue"})
"""rft.genre of a link that is about no single work."""

GENRES: dict[str, str] = {
    "article": "article-journal",
    "proceeding": "paper-conference",
    "conference": "book",
    "preprint": "article",
    "bookitem": "chapter",
    "book": "book",
    "report": "report",
    "dissertation": "thesis",
}
"""rft.genre -> CSL type; a conference is a whole volume of proceedings (format "journal", genre)."""

PLAIN: dict[str, str] = {
    "volume": "text:volume",
    "issue": "text:issue",
    "artnum": "text:article_number",
    "stitle": "text:container_title_short",
    "series": "text:collection_title",
    "pub": "text:publisher",
    "inst": "text:publisher",
    "degree": "text:genre",
    "place": "text:publisher_place",
    "edition": "text:edition",
    "tpages": "number_of_pages",
    "issn": "issn_print",
    "eissn": "issn_electronic",
    "isbn": "isbn",
    "language": "language",
    "pages": "page",
}
"""key -> raw field; what several keys say together is said below."""


class Pair(NamedTuple):
    """A key of a link and its value, decoded; `start` and `end` are the place of the value as it stands."""

    key: str
    value: str
    start: int
    end: int


def read_openurl(page: Page, at: int) -> bool:
    """Take what the link in a line of a page says of its work; whether it said something."""
    line = page.lines[at]
    found = next((word for word in WORD.finditer(line.raw) if SIGN.search(word.group())), None)
    if not found:
        return False
    fields = openurl_fields(_trim(found.group()), line.raw_start + found.start())
    if not fields or not _is_of(page, fields):
        return False
    page.draft.fields.extend(fields)
    page.marks[at] = Mark("used", tuple(dict.fromkeys(_plain(field.name) for field in fields)), "openurl")
    return True


def _trim(link: str) -> str:
    """A link without the bracket that closes it in Markdown."""
    return link[:-1] if link.endswith(")") and link.count(")") > link.count("(") - link.startswith("(") else link


def _is_of(page: Page, fields: list[Field]) -> bool:
    """Whether a link is of the page's own work: its title, cut or not, is the page's."""
    ours = " ".join(field.text for field in page.draft.fields if field.name == "title")
    theirs = next((field.text for field in fields if field.name == "text:title"), "")
    return not ours or same_title(ours, theirs)


def _plain(name: str) -> str:
    head, _, rest = name.partition(":")
    return rest.partition(":")[0] or head


def openurl_fields(link: str, start: int) -> list[Field]:
    """The raw fields of a link or of a COinS title; `start` is its place in the source. Nothing without a title."""
    pairs = read_pairs(link)
    said = {pair.key: pair for pair in reversed(pairs) if pair.value}
    if _value(said, "genre") in WHOLE:
        return []
    fields: list[Field] = []

    def take(name: str, pair: Pair, text: str | None = None) -> None:
        span = Span(start + pair.start, start + pair.end)
        fields.append(Field(name, pair.value if text is None else text, span, f"openurl: {pair.key}", WITNESS))

    if not _take_titles(said, take):
        return []
    _take_people(pairs, said, take)
    _take_pages(said, take)
    _take_date(said, take)
    for pair in pairs:
        if pair.value and (name := PLAIN.get(pair.key)):
            take(name, pair)
    _take_identifiers(pairs, take)
    return fields


def read_pairs(link: str) -> list[Pair]:
    """Keys and values of a link, in its order; "rft." is left out of the keys."""
    from urllib.parse import unquote_plus

    return [
        Pair(found[1].removeprefix("rft."), " ".join(unquote_plus(found[2]).split()), *found.span(2))
        for found in PAIR.finditer(link)
    ]


if TYPE_CHECKING:
    Take = Callable[..., None]


def _take_titles(said: dict[str, Pair], take: Take) -> bool:
    """Title, host and kind: "title" is a journal's beside "atitle", and the work's own without."""
    part = said.get("atitle")
    whole = said.get("btitle") or said.get("title")
    title = part or whole
    if title is None or (part is None and "jtitle" in said):
        return False
    take("text:title", title)
    if part and (host := said.get("jtitle") or whole):
        take("text:container_title", host)
    kind = said.get("genre")
    if kind and kind.value in GENRES:
        take(f"csl_type:{GENRES[kind.value]}", kind)
    elif part and "jtitle" in said:
        take("csl_type:article-journal", said["jtitle"])
    return True


def _take_people(pairs: list[Pair], said: dict[str, Pair], take: Take) -> None:
    """The first author in parts, put together at the place of the family name; all as printed, the first among them."""
    people = [pair for pair in pairs if pair.key == "au" and pair.value]
    first = said.get("aulast")
    if first:
        given = _value(said, "aufirst") or _value(said, "auinit")
        take("inverted:author", first, ", ".join(filter(None, (first.value, given, _value(said, "ausuffix")))))
        if people and letters(first.value) in letters(people[0].value):
            people = people[1:]
    for pair in people:
        take("inverted:author" if "," in pair.value else "author", pair)
    if not first and not people and (group := said.get("aucorp")):
        take("group:author", group)


def _value(said: dict[str, Pair], key: str) -> str | None:
    return said[key].value if key in said else None


def _take_pages(said: dict[str, Pair], take: Take) -> None:
    """ "spage" and "epage", where "pages" does not say it all; the text is both, its place that of the first."""
    first, last = said.get("spage"), said.get("epage")
    if first and "pages" not in said:
        take("page", first, f"{first.value}-{last.value}" if last and last.value != first.value else first.value)


def _take_date(said: dict[str, Pair], take: Take) -> None:
    if date := said.get("date"):
        take(date_field("issued", date.value), date)


def _take_identifiers(pairs: list[Pair], take: Take) -> None:
    """ "rft_id=info:doi/10.1175/x", "rft_id=info:pmid/22", and 0.1's "id=doi:10.1175/x"."""
    for pair in pairs:
        kind, _, value = pair.value.removeprefix("info:").replace("doi:", "doi/", 1).partition("/")
        if pair.key in ("rft_id", "id", "doi") and (kind == "doi" or "doi.org/10." in pair.value):
            take("doi", pair, value if kind == "doi" else pair.value)
        elif pair.key in ("rft_id", "id") and kind == "pmid":
            take("pmid", pair, value)

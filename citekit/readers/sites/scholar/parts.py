"""What results, a best result and a profile in Google Scholar have in common: titles with marks, people, hosts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.normalize.names import split_name
from citekit.patterns import regex
from citekit.readers.sites.head import use_title
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.scholar.words import TAGS

if TYPE_CHECKING:
    from citekit.draft import Field
    from citekit.readers.page import Page

PERSON = (
    r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,3}(?:-[A-Z])? (?:[^\W\d_][\w'’.-]*)(?: [^\W\d_][\w'’.-]*){0,3}"
    r"|[^\W\d_\x00-\x7f]{2,5})"
)  # "A Ghanbari", "J van der Berg"
DOMAIN = regex(r"(?:[\w-]+\.)+[a-z]{2,12}$")  # "dl.acm.org"
TAG = regex(r"\[[^\[\]]{1,12}\]\s*")  # "[PDF] ", "[BOOK][B] "
CONFERENCE = regex(
    r"proceedings|conference|symposium|workshop|congress|\bproc\b|kongress|konferenz"
    r"|\bactas\b",
    re.IGNORECASE,
)
# "arXiv preprint arXiv:1901.01234"
PREPRINT = regex(r"arXiv preprint arXiv:(?P<arxiv>\d{4}\.\d{4,5}|\S+/\d{7})", re.IGNORECASE)
CUT_PREPRINT = ("arXiv preprint", "bioRxiv", "medRxiv")
PATENT = regex(r"[A-Z]{2} Patent(?: App\.)? (?P<number>[\d,/.]+)")  # "US Patent 8,123,456"


def use_title_of(page: Page, at: int) -> None:
    """A result's title, without the marks before it."""
    text = page.lines[at].text
    start = 0
    while (tag := TAG.match(text, start)) and tag[0].strip().lower() in TAGS:
        start = tag.end()
    use_title(page, at, start=start)


def use_host(page: Page, at: int, found: re.Match[str], name: str) -> str:
    """The container and the kind it makes; the number of a preprint or a patent."""
    start, end = found.span(name)
    if preprint := PREPRINT.match(found[name]):
        page.use(at, "arxiv", "result", start + preprint.start("arxiv"), start + preprint.end("arxiv"))
        return "article"
    if patent := PATENT.fullmatch(found[name]):
        page.use(at, "number", "result", start + patent.start("number"), start + patent.end("number"))
        return "patent"
    page.use(at, "container_title", "result", start, end)
    if found[name].startswith(CUT_PREPRINT):
        return "article"
    return "paper-conference" if CONFERENCE.search(found[name]) else "article-journal"


INITIALED = regex(r"([^\W\d_a-zß-öø-ÿ]{1,4}) (\S.*)")  # "EK van der Berg"


def use_people(page: Page, at: int, start: int, end: int) -> None:
    """The people of a result: each has initials before the family name, though these look like a name ("EK Ng") or a
    title ("PD van der Berg") elsewhere."""
    use_byline(page, [(at, start, end)], "byline")
    fields = page.draft.fields
    fields[:] = [field._replace(name=_parted(field)) if field.name == "author" else field for field in fields]


def _parted(field: Field) -> str:
    """The name of a raw field; with the parts of its person where these look like others."""
    found = INITIALED.fullmatch(field.text)
    named = _parts(f"Q. {found[2]}") if found else None  # an organization has none
    if found is None or named is None or _parts(field.text) == (*named[:2], found[1]):
        return field.name
    return person_name("author", named[0], found[1], named[1])


def _parts(text: str) -> tuple[str, str | None, str | None] | None:
    """Family, particle and given names of a person; None for what is none."""
    split = split_name(text)
    family = getattr(split.name, "family", None) if split else None
    if split is None or family is None:
        return None
    return family, getattr(split.name, "particle", None), getattr(split.name, "given", None)

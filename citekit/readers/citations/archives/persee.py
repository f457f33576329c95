"""What Persée prints: "Lorme Ada, Rey Paul. Le sel. In: Cahiers du sel, tome 61, n°241, Avril-juin 1979. pp. 475-497":
families first, without commas; the issue may have a title of its own before the pages."""

from __future__ import annotations

from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.citations.archives.irua import COMMA, split_turned
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

PEOPLE = regex(r"(?P<people>[^\W\d_a-z][^.?!:\d«»]{3,1000}?)\.\s")
TITLE = regex(r"(?P<title>.{3,600}?)\.?\sIn\s?:\s(?=\S)")
HOST = regex(
    r"(?P<container_title>.{3,200}?),(?:\s(?:t\.|tome|vol\.|volume)\s?(?P<volume>[\w./-]{1,12}),)?"
    r"(?:\sn°\s?(?P<issue>[\w/-]{1,12}),)?(?:\sfasc\w*\.?\s[\w-]{1,9},)?\s(?:[^\W\d_][^\W\d_-]{2,9}(?:-[^\W\d_]{2,10})?\s)?"
    r"(?P<issued>1[89]\d\d|20\d\d)\.(?:\s(?P<issue_title>.{3,300}?)\.)?\spp?\.\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)"
    r"(?:[.;,\s]{1,3}doi\s?:\s?(?:https?://(?:dx\.)?doi\.org/)?(?P<doi>10\.\d{4,9}/\S{1,90}?))?[.;\s]{0,3}"
)


def read_persee(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    people = PEOPLE.match(text)
    title = TITLE.match(text, people.end()) if people else None
    host = HOST.fullmatch(text, title.end()) if title else None
    names = spans(text, *people.span("people"), COMMA) if people else []
    if people is None or title is None or host is None or not all(" " in text[start:end] for start, end in names):
        return None
    cut = Stretch(text, hints=hints)
    for start, end in names:
        cut.take(person_name("author", *split_turned(text[start:end])), start, end)
    cut.groups(title)
    cut.groups(host, {"issue_title": ""})
    return cut

"""Citations that begin with their title and name the people behind it, as lists on pages of persons have them.

"Rain in fens, K. Lind, M. Ito, and J. Ray, Mire Letters, 27 (3): 3-9, May 2019.", "Rain in fens by Karin Lind, Mei Ito.
3rd Conference on Rain (CR), Oslo (Norway), 2019", "Rain in fens, K. Lind, Mire Letters, volume 27, number 3 (2019)".
"""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import MEETING
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.numbers import cut_year, find_numbers, take_all
from citekit.readers.citations.parts.venues import cut_venue
from citekit.readers.citations.physics.untitled import SPOKEN
from citekit.readers.citations.quoted import complete
from citekit.readers.citations.stretch import Stretch

CAPITAL = r"[^\W\d_a-z]"
WHOLE = rf"{CAPITAL}[\w'’-]+(?:\s(?:{CAPITAL}[\w'’-]+|{CAPITAL}\.)){{1,3}}"  # "Karin Lind", "Karin M. Lind"
NAME = regex(rf"{SPOKEN}|{WHOLE}")
GLUE = r",?\s(?:and|&)\s|,\s"
# ", K. Lind, M. Ito, and Jo Ray, ": one at least shortens the given names
COMMAS = regex(
    rf"(?P<title>[^“”\"]{{12,300}}?),\s(?P<names>{SPOKEN}(?:(?:{GLUE})(?:{SPOKEN}|{WHOLE}(?=(?:{GLUE}){SPOKEN})))*(?:,?\s(?:and|&)\s{WHOLE})?)"
    rf"(?P<short>,?\set\sal\.)?,\s(?=(?:The\s|in\s|In\s)?{CAPITAL}\w)(?!{SPOKEN}(?:,|\sand\b))"
)
# " by Karin Lind, Mei Ito. "
BY = regex(
    rf"(?P<title>[^“”\"]{{12,300}}?)\sby\s(?P<names>(?:{SPOKEN}|{WHOLE})(?:(?:{GLUE})(?:{SPOKEN}|{WHOLE}))*)\.\s(?=\S)"
)
# people, sentences and who edited: in no title before its people
INITIAL = regex(
    r"^[^\w¿¡(]|\.\s|;\s|\set\sal\b|\b(?:[Ee]dited|[Tt]ranslated|[Pp]resented|[Ww]ritten|[Rr]eview(?:ed)?)$"
)
PLACE = regex(
    rf",\s(?P<place>{CAPITAL}[^\W\d_]+(?:[ -]{CAPITAL}[^\W\d_]+){{0,2}}\s\({CAPITAL}[\w\s]{{1,20}}\))$"
)  # ", Oslo (Norway)"
VOLUME = regex(
    rf",\s(?:vol(?:ume|\.))\s(?P<volume>\w{{1,8}})(?:\s?\((?P<bracket>\w{{1,8}})\)|,\s(?:number|no\.|issue)\s(?P<issue>\w{{1,8}}))?"
    rf"(?:,\spp?\.\s(?P<page>[\w–-]{{1,15}}))?(?:,\s(?P<issued>{YEAR})|\s\((?P<year>{YEAR})\))?[\s.]*$"
)


def read_bylined(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these forms; None for any other text."""
    people = BY.match(text) or COMMAS.match(text)
    if people is None or INITIAL.search(people["title"]) or people["title"][-1] in ".?!":
        return None
    cut = Stretch(text, people.end(), hints=hints)
    cut_links(cut)
    cut.each(NAME, "author", *people.span("names"))
    cut.take("title", *people.span("title"))
    if people.re is COMMAS:
        cut.take("incomplete:author", *people.span("short"))
    _read_venue(cut)
    return complete(cut)


def _read_venue(cut: Stretch) -> None:
    """A journal with its numbers, or a meeting with its place and year."""
    numbers = VOLUME.search(cut.text, cut.start, cut.end)
    if numbers:
        cut.groups(numbers, {"bracket": "issue", "year": "issued"})
        cut.rest("container_title", end=numbers.start())
    elif found := find_numbers(cut):
        take_all(cut, found)
        cut.rest("container_title", end=found.start())
    else:
        _read_meeting(cut)


def _read_meeting(cut: Stretch) -> None:
    cut_year(cut)
    end = cut.start + len(cut.left.rstrip(" .,"))
    if placed := PLACE.search(cut.text, cut.start, end):
        cut.take("text:event_place", *placed.span("place"))
        end = placed.start()
    cut.hosted = placed is not None or MEETING.search(cut.text[cut.start : end]) is not None
    if cut.has("issued"):
        for field in cut_venue(cut.text, cut.start, end):
            cut.take(*field)

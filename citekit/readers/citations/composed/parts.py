"""Parts of wholes: a title, "in", editors on either side of a host's name, and what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.composed.tails import cut_tails
from citekit.readers.citations.composed.titles import take_title
from citekit.readers.citations.parts.editors import TURNED
from citekit.readers.citations.parts.people import EITHER, SHORT, read_initialed, read_short
from citekit.readers.citations.parts.quoted_people import read_spoken, read_turned_first
from citekit.readers.citations.parts.short_names import PARTICLE
from citekit.readers.citations.stretch import sentences

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

HOST = regex(
    r"(?P<before>[.?!,:;]|(?<=[”\"’».,]))(?:\s[–—-])?\s?(?:[Ii]n|[Ee]n|[Dd]ans)(?::\s?|\s:\s|\s)(?=[^\W\d_a-z“\"]|\d)"
)
_ROLE = r"(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg|[Dd]irs?|[Éé]ds?|[Cc]oords?|a cura di)\b\.?"
# "J. Ray, M. Ito, eds. Mires", "Ray J, Ito M (eds) Mires", "Ray J ed. Mires"
BEFORE = regex(rf"(?P<names>[^()]{{3,400}}?)(?:,?\s\({_ROLE}\)|,?\s{_ROLE})[.,:]?\s+(?=\S)")
# ", ed. by J. Ray", ", edited by Jo Ray and Mei Ito", " (eds Ray, J.)", ". Edited by J. Ray"
BEHIND = regex(
    rf"(?:[.,]?\s\((?:{_ROLE}:?|[Ee]dited\sby:?)\s(?P<round>[^()]{{4,300}})\)|\s\((?P<role>[^()]{{4,300}}),?;?\s{_ROLE}\)"
    rf"|[.,]\s(?:[Ee]d(?:ited|\.)\sby:?|[Ee]ds?\.)\s(?P<names>[^():]{{4,300}}?))[\s.,]*$"
)


def read_part(cut: Stretch, mark: str) -> bool:
    """A part of a host, at the first "in" behind which everything is known."""
    del mark
    for found in HOST.finditer(cut.text, cut.start, cut.end):
        kept, start, end = len(cut.parts), cut.start, cut.end
        if _read_host(cut, found) and take_title(cut, found.end("before")):
            cut.hosted = True
            return True
        del cut.parts[kept:]
        cut.start, cut.end = start, end
    return False


def _read_host(cut: Stretch, found: re.Match[str]) -> bool:
    start, cut.start = cut.start, found.end()
    edited = _cut_before(cut)
    cut_tails(cut)
    edited = edited or _cut_behind(cut)
    if edited:
        cut_tails(cut)
    name = cut.text[cut.start : cut.end].strip(" .,:;")
    whole = len(name) > 3 and not [at for at in sentences(cut.text, cut.start, cut.end) if cut.text[at - 2] == "."]
    if not whole or not (edited or cut.has("page", "publisher", "publisher_place", "volume")):
        return False
    cut.rest("container_title")
    cut.start = start
    return True


def _cut_before(cut: Stretch) -> bool:
    """Editors before the name of the host."""
    found = BEFORE.match(cut.text, cut.start, cut.end)
    if found is None or not read_editors(cut, *found.span("names")):
        return False
    cut.start = found.end()
    return True


def _cut_behind(cut: Stretch) -> bool:
    """Editors behind it."""
    found = BEHIND.search(cut.text, max(cut.start, cut.end - 320), cut.end)
    group = found.lastgroup if found else None
    if found is None or group is None or not read_editors(cut, *found.span(group)):
        return False
    cut.end = found.start()
    return True


def read_editors(cut: Stretch, start: int, end: int) -> bool:
    """Names in whatever form: turned, with their initials behind them, as they are spoken."""
    kept = len(cut.parts)
    for read in (_read_turned, _read_short, _read_spoken, _read_turned_first):
        names = cut.parts[kept:] if read(cut, start, end) else []
        if names and all(NAMED.fullmatch(cut.text, part.start, part.end) for part in names if part.field in PEOPLE):
            cut.parts[kept:] = [part._replace(field=part.field.replace("author", "editor")) for part in names]
            return True
        del cut.parts[kept:]
    return False


PEOPLE = ("author", "editor")
NAMED = regex(rf"(?:{PARTICLE}\s)?[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?:,?\s(?:{PARTICLE}|y|[^\W\d_a-zß-öø-ÿ][\w.’'-]*)){{0,6}}")


def _read_turned(cut: Stretch, start: int, end: int) -> bool:
    return TURNED.match(cut.text, start, end) is not None and read_initialed(cut, start, end, EITHER)


def _read_short(cut: Stretch, start: int, end: int) -> bool:
    return SHORT.match(cut.text, start, end) is not None and read_short(cut, start, end, "editor")


def _read_turned_first(cut: Stretch, start: int, end: int) -> bool:
    return read_turned_first(cut, start, end)


def _read_spoken(cut: Stretch, start: int, end: int) -> bool:
    return read_spoken(cut, start, end, "editor")

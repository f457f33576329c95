"""The editors before a host: "A. Ed, & B. Ed (Eds.), Host", "Ed, A. (ed.) Host", and "A. Ed, editor, Host"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.full_names import read_full
from citekit.readers.citations.parts.people import EITHER, read_initialed, read_natural
from citekit.readers.citations.words import EDITORS, alternatives
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

BRACKETED = regex(rf"\s\({alternatives(EDITORS)}\)[.,:]?\s+(?=\S)")
SPELT = regex(rf"{BRACKETED.pattern}|,\s(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg|coords?|dirs?|orgs?)\.?[,:.]?\s+(?=\S)")
TURNED = regex(r"[^\d,.&]{2,40},\s[^\W\d_]{1,2}\.")  # "Ray, J."
# "Ray, Jo", "Ray, Jo; Ito, Mei"
WHOLE = regex(r"[^\W\d_][^\s,]{1,30},\s[^\W\d_][^\s,;.]{1,30}(?:\s[^\s,;]{1,20}){0,2}(?:;|$)")
SHORT = regex(r"(?P<names>[^\d.&]{2,40},\s[^\W\d_]{1,3}\.),?\s(?P<al>et\sal\.)\s+(?=\S)")  # "Ray, J., et al. Mires"
REACH = 4000


def cut_editors(cut: Stretch, mark: re.Pattern[str] = BRACKETED) -> None:
    """Take the editors off the front, if a mark shows that there are any."""
    found = mark.search(cut.text, cut.start, min(cut.end, cut.start + REACH))
    if found and _read(cut, cut.start, found.start()):
        cut.start = found.end()
    elif found is None and (short := SHORT.match(cut.text, cut.start, cut.end)):
        cut.take("editor", *short.span("names"))
        cut.take("incomplete:editor", *short.span("al"))
        cut.start = short.end()


SLASHED = regex(r"[^\W\d_][^,/&;]{1,40}(?:,\s[^\W\d_][^,/&;]{0,40})?")  # "Ray, Jo", "Jo Ray"
SLASH = regex(r"\s?/\s?")


def _read_slashed(cut: Stretch, start: int, end: int) -> bool:
    """Names that slashes part, turned or as they are spoken: "Ray, Jo / Ito, Mei"."""
    names = pieces(cut.text, start, end, SLASH)
    if not all(SLASHED.fullmatch(cut.text, *name) for name in names):
        return False
    for name in names:
        cut.take("editor", *name)
    return True


def _read(cut: Stretch, start: int, end: int) -> bool:
    """Turned names, or as they are spoken."""
    if "/" in cut.text[start:end]:
        return _read_slashed(cut, start, end)
    if WHOLE.match(cut.text, start, end):
        return read_full(cut, start, end, "editor")
    if TURNED.match(cut.text, start, end) and ";" in cut.text[start:end]:
        return read_full(cut, start, end, "editor")  # "Dale, R.; Ray, J.; and Zock, M."
    if not TURNED.match(cut.text, start, end):
        return read_natural(cut, start, end)
    kept = len(cut.parts)
    turned = read_initialed(cut, start, end, EITHER)
    editors = [part._replace(field=part.field.replace("author", "editor")) for part in cut.parts[kept:]]
    cut.parts[kept:] = editors if turned else []
    return turned

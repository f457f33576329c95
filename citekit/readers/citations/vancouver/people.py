"""The people of a citation in Vancouver: "Wang X, Tian C.", a group, editors."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.people import GROUP, SHORT, read_short
from citekit.readers.citations.parts.quoted_people import NAME, ONE
from citekit.readers.citations.stretch import Stretch, sentences
from citekit.readers.citations.words import EDITORS, alternatives

# "Huang FP. ", "Zhao M et al. ", "ATLAS Collaboration. "
PEOPLE = regex(r"[^.:;()\[\]/]{3,20000}?(?=\.\s)")
# "Huang FP, Zhao M; SAFE-STAIRS Study Group. ", a group behind the people
SIGNED = regex(
    r"(?P<people>[^.:;()\[\]/]{3,4000}?(?:\set\sal\.)?);\s(?:(?:for|on behalf of)\s)?(?:the\s)?"
    r"(?P<group>[^\W\d_a-z][^.:;\[\]/]{3,100})\.\s"
)
REACH = 4000


def read_people(text: str, hints: tuple[str, ...]) -> Stretch | None:
    """The people, or the group, before a title; None where nobody stands there."""
    people = PEOPLE.match(text)
    signed = SIGNED.match(text) if ";" in text[:REACH] else None
    end = signed.end("people") if signed else people.end() if people else 0
    if not end or not _is_people(text, end):
        return _read_group(text, hints)
    cut = Stretch(text, signed.end() if signed else end + 1, hints=hints)
    if not read_short(cut, 0, end):
        return None
    if signed:
        cut.take("group:author", *signed.span("group"))
    return cut


def _read_group(text: str, hints: tuple[str, ...]) -> Stretch | None:
    """A group before the title of its own site: "Fen Watch. Rain counts [Internet]. Oslo: Fen Watch; 2019"."""
    site = SITE.match(text) if "nternet]" in text else None
    if site is None or not GROUP.fullmatch(text, *site.span("group")):
        return None
    cut = Stretch(text, site.end(), hints=hints)
    cut.take("group:author", *site.span("group"))
    return cut


SITE = regex(r"(?P<group>[^\W\d_a-z][^.:;\[\]/]{2,100})\.\s(?=[^\[\]]{4,300}\s\[[Ii]nternet\]\.\s)")


def read_editors(text: str, hints: tuple[str, ...]) -> Stretch | None:
    """Editors of a whole, each said to be one."""
    found = EDITED.match(text) if "(" in text[:REACH] else None
    if found is None:
        return None
    cut = Stretch(text, found.end(), hints=hints)
    for name in EDITOR.finditer(text, 0, found.end()):
        cut.take("editor", *name.span(1))
    return cut


EDITOR = regex(rf"({SHORT.pattern}),?\s\({alternatives(EDITORS)}\)(?:,\s|\.\s)")
EDITED = regex(rf"(?>{EDITOR.pattern.replace('(', '(?:', 1)})+")  # "Lind K, (ed.), Ito M, (ed.). Rain"


def _is_people(text: str, end: int) -> bool:
    """At least one "Wang X", so that a sentence is not taken for a group; an initial may cut "Karin Lind, Mei B"."""
    short = [SHORT.fullmatch(name.strip()) is not None for name in re.split(r",|\set\sal", text[:end])]
    if not any(short) or not (short[0] or not GOES_ON.match(text, end)) or INITIAL.match(text, end):
        return False
    return NUMBERED.search(text, end) is not None or not (_is_spoken(text, end) or TURNED.match(text))


# ". M. Rain" behind "Lind K", but no ". A. thaliana"; ". и др." of GOST's
INITIAL = regex(rf"\.\s(?:{ONE}(?:,\s|\s[^\W\d_a-z]|\s[“\"])|и\sдр\.)")


def _is_spoken(text: str, end: int) -> bool:
    """Whether an initial stands inside a name: "Karin T. Lind and Mei Ito.", "Karin T. Lind. Rain. Mires"."""
    if SPOKEN.match(text):
        return True
    return (
        "," not in text[:end] and CLOSED.match(text, end) is not None and len(sentences(text, end + 2, len(text))) > 1
    )


# "2019;27", "Oslo: Fen Press; 2019", which only this style has
NUMBERED = regex(
    rf"{YEAR}(?:\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?;\s?\d|\.\s[^.:;\d]{{2,60}}(?::\s[^:;\d]{{2,80}})?;\s{YEAR}(?:[\s.]*$|[.,]\spp?\.\s\d)"
)
CLOSED = regex(rf"\.\s{NAME}\.\s(?=[^\W\d])(?!In\b)")
# "Karin T. Lind and Mei Ito.", "Karin T. Lind, Mei Ito, and Jo Ray": names as they are spoken
SPOKEN = regex(rf"{NAME}(?:\s{ONE})+\s{NAME}(?:,?\s(?:and|&)\s|,\s)(?:{NAME}|{ONE})(?:\s(?:{NAME}|{ONE}))*\s{NAME}[.,]")
TURNED = regex(rf"{NAME},\s{NAME}(?:\s{ONE})+(?!,)")  # "Lind, Karin J. Rain", "LIND, Karin J. (ed.)"
GOES_ON = regex(rf"\.\s{NAME}(?:\.|(?:,|,?\s(?:and|&))\s{NAME}|\s\()")  # "Karin Lind, Mei B. Ito, and Jo Ray."

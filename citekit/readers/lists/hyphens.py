"""Words that a typesetter broke at the ends of lines ("recogni-" / "tion"), as a PDF's list of references has them.

A hyphen at a line's end may be the word's own ("two-" / "class"). It is not if the whole word stands elsewhere in the
text, or what is below is an ending that no word begins with; and where that shows that the text was set so, neither are
the others, but behind words that make compounds.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names.words import words
from citekit.patterns import regex
from citekit.readers.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

BROKEN = regex(r"(?<![^\W\d_])([^\W\d_]+)-$")  # "… speech recogni-"
GOES_ON = regex(r"[^\W\d_]+")
ENDINGS = regex(
    r"[bcdfghjklmnpqrstvwxz]{0,2}(?:c?ations?|[ts]ions?|[ts]ional(?:ly)?|i?tions?|ments?|mental(?:ly)?|ness|ings?|ed|ers?|[aei]bil?i?ty|[ai]bles?|[aei]n[ct]es?|[aei]ncy"
    r"|[ae]nts?|ously?|ious|[at]?ives?|ically|icals?|ics?|i?t(?:y|ies)|[aeiou]lar(?:ly|ity)?|ologi?(?:y|es|cal|sts?)|ograph(?:y|ic|ical)"
    r"|i[sz](?:ation|e|ed|es|ing)|is[mt]s?|istics?|t?ics?|tures?|tural(?:ly)?|[ct]ial(?:ly)?|cian|ally|als?|ary|aries|ories|ory"
    r"|u?res?|ually?|rithms?|rithmic|tems?|temic|puters?|puting|putation(?:al)?|lated|lations?|mentation|dren|guage|tween|sis|ses"
    r"|ung(?:en)?|lich(?:e[nrs]?)?|keit(?:en)?|heit(?:en)?|schaft(?:en)?|isch(?:e[nrs]?)?|ci[oó]n(?:es)?|ç(?:ão|ões)|mientos?|mentos?"
    r"|[td]ade?s?|zion[ei]|logía|logia|ción)"
)
"""Endings with which no word begins that may stand behind a hyphen, in English and some other languages."""
COMPOUNDS = words("""
    two three four one multi non self high low long short well real time large small full half single double cross
    open state data user task role goal rule model case computer human machine object risk cost peer post pre co ex
    anti pro inter intra quasi pseudo semi bi tri mid near far fine coarse hand eye end all ill new old wide deep light
    heavy fast slow early late first second third part whole on off in out up down east west north south left right
    e x t i n k p q r s
""")
"""What stands before a hyphen of a word's own: "two-class", "well-being"."""
SHORT = 3
WORDS = words("""
    in up on off out by to of day way age aid art use led run end key map net old new all low top tip per man men law
    air oil gas sea ice war tax box bag fed one two six ten bed arm leg eye ear job sex self set hoc station stations
    nation nations motion motions mental dental rental table tables cable cables stable rings wings things strings
    springs cities ties dance stance sense fence silence science sciences violence music topic topics basic basics
    public optic optics critic critics fabric metric metrics cubic toxic logic physics native natives motive motives
    nature sure secure pure cure mature culture structure general natural neural rural oral moral rule rules title
    titles battle cycle cycles people purpose nuclear solar polar regular popular clear near bearing wearing hearing
    testing meeting writing reading making taking training learning building living being doing going running thinking
    speaking working planning teaching sharing seeking breaking bringing selling
""")
"""Words that may stand behind a hyphen, though they look like endings or are short: "set-up", "power-station"."""


def join_words(lines: list[Line]) -> list[Line]:
    """The lines, each whose last word goes on below put together with the next."""
    places = [at for at, pair in enumerate(pairwise(lines)) if _may_go_on(*pair)]
    if not places:
        return lines
    text = "\n".join(line.lower for line in lines)
    certain = {at for at in places if _is_broken(*_parts(lines, at), text)}
    broken = certain | ({at for at in places if _may_be(*_parts(lines, at), text)} if certain else set())
    return _join(lines, broken)


def _may_go_on(line: Line, below: Line) -> bool:
    return BROKEN.search(line.text) is not None and below.text[:1].islower() and not below.gap and not below.bullet


def _parts(lines: list[Line], at: int) -> tuple[str, str]:
    """What stands before the hyphen, and what goes on below it, in lower case."""
    before, behind = BROKEN.search(lines[at].lower), GOES_ON.match(lines[at + 1].lower)
    return (before[1] if before else "", behind[0] if behind else "")


def _is_broken(before: str, behind: str, text: str) -> bool:
    """Whether two parts are one word for certain."""
    if before in COMPOUNDS or f"{before}-{behind}" in text:
        return False
    if behind in WORDS:
        return False
    if len(behind) <= SHORT:
        return True
    return f"{before}{behind}" in text or ENDINGS.fullmatch(behind) is not None


def _may_be(before: str, behind: str, text: str) -> bool:
    return before not in COMPOUNDS and f"{before}-{behind}" not in text


def _join(lines: list[Line], broken: Iterable[int]) -> list[Line]:
    joined = set(broken)
    whole: list[Line] = []
    for at, line in enumerate(lines):
        if at - 1 in joined:
            whole[-1] = _together(whole[-1], line)
        else:
            whole.append(line)
    return whole


def _together(line: Line, below: Line) -> Line:
    """One line of two, without the hyphen between them."""
    places = [*_places(line)[:-1], *_places(below)]
    whole = Line(line.number, line.start, line.text[:-1] + below.text, places, line.gap)
    whole.bullet, whole.heading, whole.last, whole.printed = line.bullet, line.heading, below.last, below.printed
    whole.raw, whole.raw_start = (line if line.raw else below).raw, (line if line.raw else below).raw_start
    return whole


def _places(line: Line) -> list[int]:
    return [line.place(at) for at in range(len(line.text))]

"""People as sites print them: one byline over several lines, names run together, or "Family AB"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import cut_off, looks_like_byline, looks_like_person, split_byline
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

NO_NAME = regex(
    r"[^\w]*(?:see all authors|show (?:more|less|all)|view orcid id|orcid"
    r"|all authors|ieee xplore|pdf)?[^\w]*",
    re.IGNORECASE,
)
ORCID = regex(
    r"(?<!\s)\s*(?:ORCID iD|Author Orcid Image)(?=\s*(?:[;,]|$))|(?<!\s)\s*(?:ORCID(?: icon| logo)?:?\s*)?\(?(?:https?://)?orcid\.org/[\dX-]+\)?",
    re.IGNORECASE,
)
# "Jane Doe ORCID: orcid.org/0000-0002-1825-0097", "Jane Doe(https://orcid.org/0000-0002-1825-0097)"
WIDE = regex(r"(?<!\s)\s{2,}")
SHORT = regex(r"[^\W\d_][^\s,;]*(?: [^\W\d_][^\s,;]*)?, (?:[^\W\d_]\.[ -]?){1,4}")
# "Lind, K.   Roe, B.-T.": an item of names between wide blanks
BETWEEN = regex(r"(?<!\s)\s*;\s*|(?<!\s)\s+(?:and|&)\s+")
# "Moe, Siri Anne": one person
TURNED = regex(r"(?:[a-z]{1,4} ){0,3}[^\W\d_][^\s,;]*, [^\W\d_][^,;]*(?<! and)(?<!&)")
AFFILIATED = regex(
    r"(?<![\s,])(?:[\s,]+(?:[a-z]|(?=[a-h]{2,4}\b)a?b?c?d?e?f?g?h?|\d{1,2}|[*⁎∗†‡§#✉]))+\s*$"
    r"|(?<=[a-zà-ÿ]{2})(?:I{1,3}|IV|VI{0,3})\s*$"
)
# "Nina Falk MD a", "Jane Doe a, b ⁎", "Mei Ito ac", "Karin LindII"
STOPPED = regex(r"(?<=[^\W\d_]{3})\.$")  # "Mei Ito.", the last of a line
BESIDE = regex(r"\s#(?=\s?\d)|(?<=\d),[a-z](?=,|$)")  # "Jane Doe # 1": contributed equally; "Jane Doe 1,a"
MARKS = regex(r"(?:[\s,]*(?:(?<![a-z])[a-z]{1,2}(?![a-z])|\d+(?!\d)|[*⁎∗†‡§#✉]))*[\s,]*")
# "a", "b, 1 ⁎": affiliations of a name; no words


def use_byline(page: Page, stretch: list[Piece], rule: str, role: str = "author") -> None:
    """The people of a byline, each as a field; a sign that the list was cut is told."""
    joined = Joined(page, stretch)
    if turned := _turned(joined.text):
        for start, end in turned:
            degrees = DEGREES.search(joined.text, start, end)
            joined.use(role, rule, start, degrees.start() if degrees else end, "page")
        return
    plain = ORCID.sub(_blanks, joined.text) if "orcid" in joined.text.lower() else joined.text
    names = [(text, start) for text, start, _ in split_byline(plain) if not NO_NAME.fullmatch(text)]
    glued = _are_lettered([text for text, _ in names], page, stretch[-1][0])
    for text, start in names:
        end = start + len(STOPPED.sub("", AFFILIATED.sub("", text).rstrip())) - glued
        joined.use(role, rule, start, end, "page")
    if cut := cut_off(plain):
        page.doubt("people-incomplete", stretch[0][0], field=role, text=cut)
        at = joined.text.find(cut)
        joined.use(f"incomplete:{role}", rule, at, at + len(cut), "page")
    for at, _, _ in stretch:
        page.ignore(at, "byline")


def _are_lettered(names: list[str], page: Page, at: int) -> bool:
    """Whether each name ends with the letter of its affiliation, and none of these is missing: "K. Linda, b, M. Itob"
    over "a Fen Institute, Oslo b Mire Office, Lund"."""
    below = " ".join(line.text for line in page.lines[at + 1 : at + 1 + AFFILIATIONS])
    found = [LETTERS_BEHIND.search(name) for name in names] if below.startswith("a ") else []
    if not 1 < len(found) <= AFFILIATIONS or not all(found):
        return False
    new = "".join(dict.fromkeys(letter for one in found if one for letter in one[0] if letter.isalpha()))
    if len(new) < 2 or new[0] != "a" or not "abcdefgh".startswith("".join(sorted(new))):
        return False
    return all(f" {letter} " in f" {below}" for letter in new)


# "Karin Linda", "Mei Itob, c"
LETTERS_BEHIND = regex(r"(?<=[a-zß-ÿ])[a-h](?:[\s,]+[a-h])*[\s,*∗⁎]*$")


AFFILIATIONS = 8


def _turned(text: str) -> list[tuple[int, int]]:
    """Names in the order of an index: "Smith, John and Doe, Jane and Pond Group"; none if it is another list."""
    if wide := wide_names(text):
        return wide
    end = len(text.rstrip(" ."))
    end += INITIAL.match(text, max(end - 2, 0)) is not None
    spans = pieces(text, 0, end, BETWEEN)
    names = [text[start:end] for start, end in spans]
    turned = [TURNED.fullmatch(name) is not None for name in names]
    others = [name for name, is_turned in zip(names, turned, strict=True) if not is_turned]
    return spans if any(turned) and all(" " in name and "," not in name for name in others) else []


def wide_names(text: str) -> list[tuple[int, int]]:
    """Names between wide blanks, in the order of an index or as spoken: "Lind, K.   Mei Ito"; none in another text."""
    wide = pieces(text, 0, len(text.rstrip()), WIDE) if "  " in text else []
    named = [SHORT.fullmatch(text, *span) or looks_like_person(text[slice(*span)]) for span in wide]
    return wide if len(wide) > 1 and all(named) else []


# "Lind, Karin MD; de Vries, Tom MD, PhD": behind a name that is written out
DEGREES = regex(
    r"(?<=[a-z])(?:,?\s(?:[BM]Sc|PhD|M[DASB]|[MD]r?PH|MBBS|MBChB|FRCPC?|FACC|PharmD|PsyD|EdD|MBA|RN|DVM|DDS))+$"
)
INITIAL = regex(r"(?:[\W_]|^)[^\W\d_]\.")  # of the last one, whose full stop is its own: "Lind, A."


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def whole(page: Page, at: int) -> Piece:
    """A whole line as a piece."""
    return at, 0, len(page.lines[at].text)


def is_people(text: str) -> bool:
    """Whether a line names people and nothing else: a byline, or one person."""
    text = BESIDE.sub("", ORCID.sub("", text))
    return looks_like_byline(text) or (looks_like_person(text.rstrip(" ,;*")) and not text.endswith((".", "?", "!")))


def is_marks(text: str) -> bool:
    """Whether a line has nothing but affiliation letters and signs."""
    return MARKS.fullmatch(text) is not None

"""Several people where a format has room for one, as careless files have them: "Doe, A.; Roe, B.", "Jane Doe, Max Roe,
Ann Poe", "Doe, J., Roe, K. L.".

What parts them must show itself: semicolons, initials in pairs with families, or names that are whole. A list of bare
words ("Babor, Berman, Chan, Comstock") may be families only or pairs: it is not taken apart.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.names.forms import INITIALS
from citekit.normalize.names.kind import is_group_name, looks_like_organization, looks_like_person
from citekit.normalize.names.marks import is_degree, is_suffix
from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    Span = tuple[int, int]

SEMICOLON = regex(";")
COMMA = regex(",")
STRONG = regex(r";|,?\s(?:&|\\&|and)\s")
SHORT = regex(r"[^\W\d_][^\d,;.&]* [^\W\d_a-z]{1,3}")  # "Doe AB", "van der Berg J"
FEW, MANY = 3, 8
"""Parts that the name of a person may have ("Doe, Jr., Jane"), and that of a group."""


@lru_cache(maxsize=1024)
def split_listed(text: str) -> tuple[Span, ...] | None:
    """Where the names stand in a text that may hold several (";", " & ", " and ", two commas); None if it is one name;
    none if there are several and nothing tells which words belong together."""
    if ";" in text:
        return _between_semicolons(text)
    pieces = list(_pieces(text, STRONG))
    if len(pieces) > 1 and not is_group_name(text):
        if _are_turned([text[slice(*piece)].split(",") for piece in pieces]):
            return tuple(pieces)
        lists = [_listed(text, piece) for piece in pieces]
        if all(lists):
            return tuple(span for spans in lists for span in spans or ())
    return _alone(text)


def _are_turned(names: list[list[str]]) -> bool:
    """Each with its one comma, "Kim, JH and Ohara, Tatsuki and Lee, S", though "Kim" and "Lee" are given names, too."""
    givens = [name[1].strip() for name in names if len(name) == 2 and len(name[0].split()) < FEW]
    return (
        len(givens) == len(names)
        and any(map(_is_given, filter(None, givens)))
        and all(given[:1].isupper() and given.count(" ") < FEW and not is_degree(given) for given in givens)
    )


def _between_semicolons(text: str) -> tuple[Span, ...] | None:
    spans = tuple(_pieces(text, SEMICOLON))
    return spans if len(spans) > 1 and not any(_is_tail(text[slice(*span)]) for span in spans) else None


def _alone(text: str) -> tuple[Span, ...] | None:
    """Names between commas and nothing else."""
    parts = _parts(text, (0, len(text)))
    names = _between_commas(text, parts) or _with_initials(text, parts)
    if names or len(parts) <= FEW:
        return names
    group = len(parts) <= MANY and (is_group_name(text) or looks_like_organization(text))
    return None if group else ()


def _with_initials(text: str, parts: list[Span]) -> tuple[Span, ...] | None:
    """Two names that begin with initials, as no family name does: "A. Doe, B. C. Roe"."""
    words = [text[slice(*part)] for part in parts]
    two = len(parts) == 2 and all(word[1:2] == "." and _is_whole(word) for word in words)
    return tuple(parts) if two else None


def _listed(text: str, piece: Span) -> tuple[Span, ...] | None:
    """One whole name between strong separators, or several between commas."""
    parts = _parts(text, piece)
    words = [text[slice(*part)] for part in parts]
    one = len(parts) == 1 and _is_whole(words[0])
    turned = len(parts) == 2 and _are_pairs(words[:1], words[1:])
    if len(parts) == 2 and all(map(_is_whole, words)) and all(_is_given(word.split()[0]) for word in words):
        return tuple(parts)  # "J. Doe, K. L. Roe" before "and A. Poe"
    return (piece,) if one or turned else _between_commas(text, parts)


def _between_commas(text: str, parts: list[Span]) -> tuple[Span, ...] | None:
    """Whole names, or families and given names by turns; None where neither is plain."""
    words = [text[slice(*part)] for part in parts]
    if len(parts) >= FEW and all(map(_is_whole, words)):
        return tuple(parts)
    if len(parts) > FEW and len(parts) % 2 == 0 and _are_pairs(words[::2], words[1::2]):
        return tuple((one[0], other[1]) for one, other in zip(parts[::2], parts[1::2], strict=True))
    return None


def _are_pairs(families: Sequence[str], givens: Sequence[str]) -> bool:
    return all(map(_is_family, families)) and all(map(_is_given, givens))


def _parts(text: str, within: Span) -> list[Span]:
    """The parts between commas, each with the suffix or degree that stands behind it."""
    parts: list[Span] = []
    for start, end in _pieces(text, COMMA, within):
        if parts and _is_tail(text[start:end]):
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((start, end))
    return parts


def _pieces(text: str, separator: re.Pattern[str], within: Span | None = None) -> Iterator[Span]:
    """Where the parts between separators stand, without blanks; empty ones are left out."""
    at, limit = within or (0, len(text))
    for found in (*separator.finditer(text, at, limit), None):
        start, end = at, found.start() if found else limit
        at = found.end() if found else limit
        if body := text[start:end].strip():
            start += text[start:end].index(body)
            yield start, start + len(body)


def _is_tail(text: str) -> bool:
    return is_suffix(text) or (is_degree(text) and not INITIALS.fullmatch(text))


def _is_whole(text: str) -> bool:
    """A name of two words or more: "Jane Doe", "Doe AB"."""
    if is_group_name(text):
        return False
    return " " in text and (SHORT.fullmatch(text) is not None or looks_like_person(text))


def _is_family(text: str) -> bool:
    if INITIALS.fullmatch(text) or "." in text or text.count(" ") > 2:
        return False
    return text.split(maxsplit=1)[0] not in GIVEN


def _is_given(text: str) -> bool:
    """Initials, or a known given name: "J.", "K. L.", "Jane"."""
    return INITIALS.fullmatch(text.replace(". ", ".")) is not None or text.split(maxsplit=1)[0] in GIVEN

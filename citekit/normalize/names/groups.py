"""Pieces between commas are put together where a comma stands inside a name: "Dubey, D., Zhang, Y."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names.cleaning import LETTERS
from citekit.normalize.names.cuts import comma_spans, masked
from citekit.normalize.names.forms import DOTTED, INITIALS
from citekit.normalize.names.kind import ACRONYM, has_cjk, is_group_name, looks_like_organization, looks_like_person
from citekit.normalize.names.marks import is_degree, is_suffix
from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.surnames import GIVEN, SPANISH_CLEAR
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.normalize.names.bylines import Piece
    from citekit.normalize.names.cuts import Span


def split_groups(text: str, may_be_cut: bool) -> list[Piece]:
    """The printed names of a byline that is no plain one; `may_be_cut` if a sign like "et al." is to be looked for."""
    plain = masked(text, may_be_cut)
    spans = comma_spans(_parted(plain) if AND.search(plain) else plain)
    turned = _is_turned(text, spans)
    groups = [_group(text, group, turned) for group in spans]
    pieces = [(text[start:end], start, end) for start, end in _joined(text, groups)]
    return [piece for piece in pieces if _is_name(piece[0])]


# "Ada Lorme et Paul Rey", "Budi Santoso dan Siti Aminah"; "José Ortega y Gasset" is one
AND = regex(r"(?<=[^\W\d_])\s(?P<and>et|ve|dan|и|та|y|e|i)\s(?=[^\W\d_])")
SEPARATED = regex(r"[;,|]\s?|\s&\s")


def _parted(text: str) -> str:
    """A byline with a semicolon for the "and" of another language, where a person stands on both of its sides."""
    edges = [0, *(place for found in SEPARATED.finditer(text) for place in found.span()), len(text)]
    for found in AND.finditer(text):
        first = max(edge for edge in edges if edge <= found.start())
        last = min(edge for edge in edges if edge >= found.end())
        two = (text[first : found.start()].strip(), text[found.end() : last].strip())
        if all(map(looks_like_person, two)) and (len(found["and"]) > 1 or two[1].split()[0] in GIVEN):
            text = f"{text[: found.start('and')]}{';' * len(found['and'])}{text[found.end('and') :]}"
            edges = sorted([*edges, *found.span()])
    return text


def _is_turned(text: str, groups: list[list[Span]]) -> bool:
    """Whether two pieces between strong separators are a family and its given names, since others beside them are:
    "Lind, Karin; Nguyễn, Thị Minh Khai", "Lind, Karin, Ito, Mei & Nguyễn, Thị Minh Khai"."""
    if ";" in text:
        return any(len(group) > 1 and _is_bare_family(text[slice(*group[0])]) for group in groups)
    firsts = [[text[slice(*span)] for span in group] for group in groups]
    return all(_is_bare_family(pieces[0]) for pieces in firsts) and any(map(_in_pairs, firsts))


def _group(text: str, spans: list[Span], family_first: bool) -> list[Span]:
    """Comma pieces between two strong separators, put together where a comma stands inside a name."""
    pieces = [role_of(text[start:end])[0] for start, end in spans]
    names = [at for at, piece in enumerate(pieces) if not (_is_tail(piece) or (family_first and _is_third(at, piece)))]
    cores = [pieces[index] for index in names]
    two = family_first and len(cores) == 2 and not is_group_name(cores[1])
    paired = two or _in_pairs(cores) or _is_long_pair(cores)
    seconds = set(names[1::2]) if paired else set()
    if not text.isascii() and any(map(has_cjk, cores)):
        seconds = {names[place] for place in _latin_seconds(cores)}
    merged: list[Span] = []
    for index, (start, end) in enumerate(spans):
        if merged and (index in seconds or _belongs(pieces[index], text[slice(*merged[-1])])):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _latin_seconds(pieces: list[str]) -> list[int]:
    """Where given names stand among whole names in Chinese, Japanese or Korean: "林淑芬, HUANG, Yu-Chen"."""
    seconds: list[int] = []
    for place in range(1, len(pieces)):
        two = (pieces[place - 1], pieces[place])
        whole = any(" " in piece or has_cjk(piece) for piece in two) or (len(two[1]) > SHORT and two[1].isupper())
        if place - 1 not in seconds and not whole:
            seconds.append(place)
    return seconds if all(len(piece) > 1 for piece in pieces if has_cjk(piece)) else []


SHORT = 4
"""Letters of initials, "Y.C."; more in capitals are a group, "UNESCO"."""


def _in_pairs(pieces: list[str]) -> bool:
    """Whether a line is "Family, Given, Family, Given": each first is one word, no second is a whole name."""
    if not pieces or len(pieces) % 2:
        return False
    if not all(map(_is_bare_family, pieces[::2])):
        return False
    return all(
        _is_given(given) or _is_particled(family) or (len(pieces) == 2 and _ends_given(given))
        for family, given in zip(pieces[::2], pieces[1::2], strict=True)
    )


def _is_long_pair(pieces: list[str]) -> bool:
    """One person whose family name has several words and shows itself: "Núñez de Balboa, Vasco"."""
    if len(pieces) != 2 or " " in pieces[1] or not pieces[1][1:].islower():
        return False
    words = pieces[0].split()
    return 1 < len(words) < 5 and words[0] in SPANISH_CLEAR and not is_group_name(pieces[0])


def _is_tail(piece: str) -> bool:
    """A suffix, or a degree that cannot be initials: "Jr.", "PhD"."""
    piece = piece.rstrip(RAISED)
    return is_suffix(piece) or (is_degree(piece) and not INITIALS.fullmatch(piece))


RAISED = "0123456789¹²³⁴⁵⁶⁷⁸⁹⁰*†‡"
"""Marks behind a degree: "PhD2"."""


def _is_third(at: int, piece: str) -> bool:
    """A degree behind a family and a given name: "Doe, Jane, MD; Roe, Richard"."""
    return at > 1 and is_degree(piece)


def _is_bare_family(piece: str) -> bool:
    words = [word for word in piece.split() if word not in LOWER and word not in CAPITAL]
    return len(words) == 1 and words[0] < "\u2e80" and not is_group_name(piece)


def _is_particled(family: str) -> bool:
    """A family name with its particle, and no given name before them: "ap Iwan"."""
    first, _, rest = family.partition(" ")
    return first in LOWER and bool(rest)


def _is_given(piece: str) -> bool:
    words = piece.split()
    return len(words) == 1 or words[0] in GIVEN or words[-1] in LOWER or any(map(DOTTED.fullmatch, words[1:]))


def _ends_given(piece: str) -> bool:
    """Whether the last of two words is no family name, of which one may be in capitals: "ASTRID MARIE"."""
    first, _, last = piece.partition(" ")
    return last.title() in GIVEN or (last.isupper() and first.title() in GIVEN)


SHOUTED = regex(r"(?:[^\W\d_]\.[ -]?)+ [^\W\d_a-z]{2,}")
"""A whole name in capitals behind its initials: "Y. FU", "Y.J. LI"."""


def _belongs(piece: str, before: str) -> bool:
    """Whether a comma piece goes on with the name before it: initials, a suffix, a degree, the rest of an address."""
    if is_suffix(piece) or is_degree(piece.rstrip(RAISED)):
        return True
    head = before.split(",", maxsplit=1)[0]
    if (
        INITIALS.fullmatch(piece)
        and not SHOUTED.fullmatch(piece)
        and ("." in piece or len(piece) == 1 or _is_bare_family(head))
    ):
        return "," not in before or is_suffix(before.rsplit(",", 1)[1].strip())
    if LETTERS.fullmatch(piece):
        return True
    return before.startswith(("Department", "Faculty", "School", "Division")) and looks_like_organization(piece)


def _joined(text: str, groups: list[list[Span]]) -> list[Span]:
    """All pieces in order; an "and" inside an organisation is no separator: "Ministry of Health and Welfare"."""
    spans: list[Span] = []
    for group in groups:
        if spans and group and _one_organization(text, spans[-1], group[0]):
            spans[-1] = (spans[-1][0], group[0][1])
            spans += group[1:]
        else:
            spans += group
    return spans


def _one_organization(text: str, left: Span, right: Span) -> bool:
    between = text[left[1] : right[0]].strip()
    if between not in {"and", "&", "und", "og", "och"}:
        return False
    first, second = text[slice(*left)], role_of(text[slice(*right)])[0]
    if is_group_name(first):
        return not is_group_name(second) and not looks_like_person(second) and not ACRONYM.fullmatch(second)
    return is_group_name(second) and " " not in first and not second.lower().startswith("the ")


def _is_name(piece: str) -> bool:
    """Letters that are more than marks, and not only the words that bring in a group."""
    if LETTERS.fullmatch(piece) or piece.lower() in LINKS:
        return False
    return any(letter.isalpha() for letter in piece)


LINKS = frozenset({"on behalf of", "on behalf of the", "for the", "representing", "representing the"})
"""A line of a byline may break behind them: "…, on behalf of the" / "SUNRISE Study Group"."""

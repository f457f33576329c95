"""What a cover's head prints in full and its citation does not: the title, people whose given names it abbreviates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.citations.parts.quoted_people import NATURAL
from citekit.readers.covers.deposits.values import SEMICOLON, TURNED
from citekit.readers.covers.title_places import find_pieces
from citekit.readers.cuts import pieces, spans

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

PARTED = regex(r"\s*(?:[,;]|\band\b|&)\s*")
INITIALS = regex(r"(?:[^\W\d_a-zß-öø-ÿ]\.?[\s-]?){1,5}")  # "P.", "J.-P.", "KM"


def use_printed_title(page: Page, pieces: list[Piece], title: str, *, spaced: bool = False) -> None:
    """The title as the head prints it, where it has all its letters; not if it may have more blanks and has them."""
    if named := find_pieces(page, pieces, title):
        joined = Joined(page, named)
        if spaced and len(joined.text.split()) > len(title.split()):
            return  # "Rain in Mi res"
        joined.use("title", "cover: title", 0, len(joined.text), "cover")


def use_listed_names(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people with their given names, if a list of them on some lines has them all; whether it does."""
    joined = Joined(page, pieces)
    tokens = spans(joined.text, 0, len(joined.text), PARTED)
    found: list[tuple[int, int]] = []
    for author in authors if all(_is_short(author) for author in authors) else []:
        family, _, given = (part.strip() for part in author.partition(","))
        match = next((token for token in tokens if _is_called(joined.text[slice(*token)], family, given)), None)
        if match is None:
            return False
        found.append(match)
    for start, end in found:
        joined.use("author", "cover: people", start, end, "cover")
    return bool(found)


def use_full_names(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people with their given names, if the head has them all and the citation has initials; whether it does."""
    if not authors or not all(_is_short(author) for author in authors):
        return False
    tokens = [token for piece in pieces for token in tokens_of(page, piece)]
    found: list[Piece] = []
    for author in authors:
        family, _, given = author.partition(",") if "," in author else author.rpartition(" ")  # "Doe, J.", "Doe JB"
        match = next((token for token in tokens if _is_same(page, token, family.strip(), given.strip())), None)
        if match is None:
            return False
        found.append(match)
    for at, start, end in found:
        page.use(at, "author", "cover: people", start, end, "cover")
    return True


COMMA = regex(r"\s*,\s*")


def use_whole_list(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people of a head that goes on where a citation's list ends with "et al."; whether it does."""
    joined = Joined(page, pieces)
    if authors and all("," in author for author in authors):
        return _use_turned_list(joined, authors)
    known = regex(r"\s*,\s*".join(r"\s+".join(map(re.escape, author.split())) for author in authors))
    first = known.search(joined.text)
    end = len(joined.text.rstrip(" *_#►"))
    if first is None or not authors:
        return False
    names = spans(joined.text, first.start(), end, COMMA)
    return len(names) > len(authors) and _use_all(joined, names, NATURAL)


def _use_turned_list(joined: Joined, authors: list[str]) -> bool:
    """The same with families first: "LIND, Karin et al." below "Lind, Karin; Ito, Mei"."""
    known = regex(r"\s*;\s*".join(r"\s+".join(map(re.escape, author.split())) for author in authors), re.IGNORECASE)
    first = known.search(joined.text)
    names = spans(joined.text, first.start(), len(joined.text.rstrip(" *_")), SEMICOLON) if first else []
    return len(names) > len(authors) and _use_all(joined, names, TURNED)


def _use_all(joined: Joined, names: list[tuple[int, int]], shape: re.Pattern[str]) -> bool:
    """Use names that all have one shape; whether they have."""
    if not all(shape.fullmatch(joined.text, *span) for span in names):
        return False
    for start, stop in names:
        joined.use("author", "cover: people", start, stop, "cover")
    return True


def _is_short(author: str) -> bool:
    given = author.partition(",")[2].strip() or author.rpartition(" ")[2]
    return INITIALS.fullmatch(given) is not None


def tokens_of(page: Page, piece: Piece) -> list[Piece]:
    """What stands between commas, "and" and the like in a piece of a line."""
    at, start, end = piece
    return [(at, *span) for span in pieces(page.lines[at].text, start, end, PARTED)]


def _is_same(page: Page, token: Piece, family: str, given: str) -> bool:
    at, start, end = token
    return _is_called(page.lines[at].text[start:end].strip(" *_"), family, given)


def _is_called(words: str, family: str, given: str) -> bool:
    return (
        words.endswith(f" {family}")
        and words[:1] == given[:1]
        and not INITIALS.fullmatch(words[: -len(family)].strip())
    )

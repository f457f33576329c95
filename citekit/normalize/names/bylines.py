"""A byline becomes printed names with their places; what is cut off ("et al.") is told, not named."""

from __future__ import annotations

import re

from citekit.normalize.names.forms import DOTTED, INITIALS
from citekit.normalize.names.kind import ACRONYM, is_group_name, looks_like_organization, looks_like_person
from citekit.normalize.names.marks import LETTERS, is_degree, is_suffix
from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.normalize.names.surnames import GIVEN

Piece = tuple[str, int, int]

UPPER, LETTER = "[A-ZÀ-Þ]", "[A-Za-zÀ-ÿ-]"
PLAIN_NAME = rf"{UPPER}(?:\.|[a-zß-ÿ-]+)(?: (?:{UPPER}(?:\.|{LETTER}+)|van|von|der|den|de|di|da))* {UPPER}{LETTER}+"
PLAIN_LINE = re.compile(f"(?:{PLAIN_NAME}(?:, |$))+")
"""Names of two words or more between commas and nothing else: "Divyanshu Dubey, Allen D. DeSena"."""

SHORT_NAME = re.compile(r"[^\W\d_][^,;&|()\d\n.·•]*, [^\W\d_]\.(?:[ -]?[^\W\d_]\.)*")
SHORT_LINE = re.compile(f"(?:{SHORT_NAME.pattern}(?:, | & |$))+")
"""Families and initials in pairs and nothing else: "Dubey, D., Zhang, Y. & Graves, D."."""

CUT_WORDS = ("et al", "et\u00a0al", "other", "more", "...", "…", "fl.", "u.a.", "u. a.")
"""One of these is in every sign that a list was cut."""

OTHERS = re.compile(
    r"\bet[ \u00a0]al\b\.?"
    r"|(?:&|\band\b|\+)\s?(?:\d{1,5}|several|many|the)?\s?(?:more\b|others?(?![a-z])(?: authors?)?)"
    r"|\.\.\.|…|\bm\. ?fl\.|\bu\. ?a\.(?=\s|$)"
)
"""A list cut short: "et al.", "& 12 others", "and 3 more", "... Waern", "…"; a name may be glued: "& 2 othersAnn"."""

COUNT = re.compile(r"\d+")
"""The 12 of "& 12 others"."""

STRONG = re.compile(r"\s*(?:;|；|\n|\r|\||(?<=\s)[·•](?=\s)|^[•·*]|\s(?:&|and|und|og|och)\s)\s*")
"""Between names, never inside one: "; ", " and ", " & ", " | "."""

COMMA = re.compile(r"[,，、]")
"""Between names, or inside one: "Dubey, D., Zhang, Y."."""

BRACKETS = re.compile(r"\([^()]*\)")
"""A bracket is never cut: "Jane Doe (ed., trans.)"."""

TRIM = " \t\r\n,;，；、|·•\u00a0\u200b\ufeff"
"""What is between names."""


def split_byline(text: str) -> list[Piece]:
    """The printed names of a byline with their offsets: `text[start:end]` is the name; cut-off signs are no names."""
    if PLAIN_LINE.fullmatch(text) and text[-1] != " ":
        return _plain(text)
    if SHORT_LINE.fullmatch(text) and " and " not in text:
        return [(found[0], *found.span()) for found in SHORT_NAME.finditer(text)]
    masked = BRACKETS.sub(_mask, text) if "(" in text else text
    if any(word in masked for word in CUT_WORDS):
        masked = OTHERS.sub(_semicolons, masked)
    spans = [_cut(masked, COMMA, *span) for span in _cut(masked, STRONG, 0, len(masked))]
    family_first = ";" in text and any(len(group) > 1 and _is_bare_family(text[slice(*group[0])]) for group in spans)
    groups = [_group(text, group, family_first) for group in spans]
    pieces = [(text[start:end], start, end) for start, end in _joined(text, groups)]
    return [piece for piece in pieces if _is_name(piece[0])]


def cut_off(text: str) -> str | None:
    """The printed sign that the list was cut, or None; "& 2 others" is none when as many names follow it."""
    found = OTHERS.search(text) if any(word in text for word in CUT_WORDS) else None
    if not found:
        return None
    count = COUNT.search(found[0])
    behind = len(split_byline(text[found.end() :])) if count else 0
    return None if count and behind >= int(count[0]) else found[0].strip(" ,")


def _mask(found: re.Match[str]) -> str:
    return "\ue000" * len(found[0])


def _semicolons(found: re.Match[str]) -> str:
    return ";" * len(found[0])


def _plain(text: str) -> list[Piece]:
    pieces = []
    start = 0
    for name in text.split(", "):
        end = start + len(name)
        pieces.append((name, start, end))
        start = end + 2
    return pieces


Span = tuple[int, int]


def _cut(text: str, separator: re.Pattern[str], start: int, end: int) -> list[Span]:
    """The stretches of text between separators, trimmed, without empty ones."""
    edges = [start]
    for found in separator.finditer(text, start, end):
        edges += found.span()
    edges.append(end)
    spans = [_trim(text, *pair) for pair in zip(edges[::2], edges[1::2], strict=True)]
    return [span for span in spans if span[0] < span[1]]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start] in TRIM or text[start].isspace() or text[start] == "*"):
        start += 1
    while start < end and (text[end - 1] in TRIM or text[end - 1].isspace()):
        end -= 1
    return start, end


def _group(text: str, spans: list[Span], family_first: bool) -> list[Span]:
    """Comma pieces between two strong separators, put together where a comma stands inside a name."""
    pieces = [text[start:end] for start, end in spans]
    names = [index for index, piece in enumerate(pieces) if not _is_tail(piece)]
    cores = [pieces[index] for index in names]
    paired = _in_pairs(cores) or (family_first and len(cores) == 2 and not is_group_name(cores[1]))
    seconds = set(names[1::2]) if paired else set()
    merged: list[Span] = []
    for index, (start, end) in enumerate(spans):
        if merged and (index in seconds or _belongs(pieces[index], text[slice(*merged[-1])])):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _in_pairs(pieces: list[str]) -> bool:
    """Whether a line is "Family, Given, Family, Given": each first is one word, no second is a whole name."""
    if not pieces or len(pieces) % 2:
        return False
    return all(_is_bare_family(piece) for piece in pieces[::2]) and all(_is_given(piece) for piece in pieces[1::2])


def _is_tail(piece: str) -> bool:
    """A suffix, or a degree that cannot be initials: "Jr.", "PhD"."""
    return is_suffix(piece) or (is_degree(piece) and not INITIALS.fullmatch(piece))


def _is_bare_family(piece: str) -> bool:
    words = [word for word in piece.split() if word not in LOWER and word not in CAPITAL]
    return len(words) == 1 and words[0] < "\u2e80" and not is_group_name(piece)


def _is_given(piece: str) -> bool:
    words = piece.split()
    return len(words) == 1 or words[0] in GIVEN or words[-1] in LOWER or any(map(DOTTED.fullmatch, words[1:]))


def _belongs(piece: str, before: str) -> bool:
    """Whether a comma piece goes on with the name before it: initials, a suffix, a degree, the rest of an address."""
    if is_suffix(piece) or is_degree(piece):
        return True
    head = before.split(",", maxsplit=1)[0]
    if INITIALS.fullmatch(piece) and ("." in piece or len(piece) == 1 or _is_bare_family(head)):
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
    first, second = text[slice(*left)], text[slice(*right)]
    if is_group_name(first):
        return not is_group_name(second) and not looks_like_person(second) and not ACRONYM.fullmatch(second)
    return is_group_name(second) and " " not in first and not second.lower().startswith("the ")


def _is_name(piece: str) -> bool:
    """Letters that are more than marks."""
    return any(letter.isalpha() for letter in piece) and not LETTERS.fullmatch(piece)

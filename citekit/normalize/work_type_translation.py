"""Type lines of portals in other languages, phrase by phrase, as the English phrases that `work_types` reads.

The phrases are rows of `vocabulary.type_phrases` and `vocabulary.type_kinds`; `unseen_rows` tells which of those
that a type line needed rest on memory alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.phrases import Phrases
from citekit.patterns import CASELESS, longest_first, regex
from citekit.vocabulary.type_groups import GROUPS
from citekit.vocabulary.type_kinds import KINDS
from citekit.vocabulary.type_phrases import FLAGS, HEAD, STUDENT_HEADS
from citekit.vocabulary.type_phrases import HEADS as RESEARCH_HEADS
from citekit.vocabulary.wording import UNSEEN

if TYPE_CHECKING:
    from citekit.vocabulary.type_phrases import Phrase

HEADS = RESEARCH_HEADS + STUDENT_HEADS
SEPARATORS = " \t›»>→|:"
ENDS = SEPARATORS + "("  # "Dissertatie (TU Delft)"
LEVEL = regex("[›»>→]")  # "Contribution to journal › Article"


@lru_cache(maxsize=1024)
def to_english(type_line: str) -> str:
    """A type line with every phrase of another language put into English; one without such phrases as it is."""
    if type_line.startswith("Research output"):
        return type_line
    pieces, changed = _translate(type_line)
    return "".join(pieces) if changed else type_line


def unseen_rows(type_line: str, languages: tuple[str, ...] = ()) -> list[Phrase]:
    """The rows of the phrases whose reading rests on nothing seen; of a phrase of several languages that of the page's,
    else the first."""
    levels = (_level(level.strip()) for level in LEVEL.split(_body(type_line)))
    words = (word for word in (_head(type_line), *levels) if word)
    unseen = (_rows()[word] for word in words if all(row.source == UNSEEN for row in _rows()[word]))
    return [next((row for row in rows if row.language in languages), rows[0]) for rows in unseen]


def languages_of(type_line: str) -> tuple[str, ...]:
    """The languages in which a type line's head or first level is one."""
    first = _head(type_line) or _level(type_line.partition("›")[0].strip())
    return tuple(dict.fromkeys(row.language for row in _rows().get(first, ())))


def is_foreign_type_line(text: str) -> bool:
    """Whether a line states the kind of a work in another language than English."""
    if _head(text) or _unknown_head(text):
        return True
    first, arrow, _ = text.partition("›")
    if arrow:
        return _level(first.strip()) != ""
    return text.strip().lower() in _alone()


def find_type_line(text: str) -> int:
    """Where a type line begins that stands behind other text on one line; -1 where none does."""
    found = _inside().search(text) if "›" in text or ": " in text else None
    return found.start(1) if found else -1


def find_type_lines(text: str) -> list[tuple[int, int]]:
    """Where type lines stand on one line, with their ends, behind the last level whose words are known."""
    return [(found.start(1), _last_level_end(text, found.end(1))) for found in _inside().finditer(text)]


def _last_level_end(text: str, at: int) -> int:
    lower, end = _lower(text), at
    while at < len(text):
        at = _over_separators(text, at)
        phrase = next((known for known in _whole_phrases().at(lower, at) if _is_closed(text, at + len(known))), "")
        if not phrase:
            break
        at = end = at + len(phrase)
        if not LEVEL.match(text, _over_blanks(text, at)):
            break
    return end


def _over_separators(text: str, at: int) -> int:
    while at < len(text) and text[at] in SEPARATORS:
        at += 1
    return at


def _over_blanks(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


def _is_closed(text: str, at: int) -> bool:
    """Whether a word ends here: with the text, before a sign, or before a capital that is glued to it."""
    return not text[at : at + 1].isalpha() or text[at].isupper()


@cache
def _whole_phrases() -> Phrases:
    """The phrases of all languages, English with them."""
    from citekit.normalize.work_type_words import CATEGORIES, REVIEW
    from citekit.normalize.work_type_words import GROUPS as ENGLISH_GROUPS
    from citekit.normalize.work_type_words import KINDS as ENGLISH_KINDS

    rows = (row.text.lower() for row in (*GROUPS, *KINDS, *FLAGS))
    return Phrases({*ENGLISH_GROUPS, *ENGLISH_KINDS, *CATEGORIES, *REVIEW, *rows})


def _translate(type_line: str) -> tuple[list[str], bool]:
    """The pieces of a type line, and whether one of them was put into English."""
    head = _head(type_line) or type_line[: _unknown_head(type_line)].lower()
    body = _body(type_line)
    lower = _lower(body)
    pieces, at = [_head_in_english(head)] if head else [], 0
    while at < len(body):
        phrase = _phrase(lower, at) if body[at] not in SEPARATORS else ""
        end = at + len(phrase)
        if phrase and _ends(body, lower, end):
            pieces.append(_meaning(phrase, first=LEVEL.search(body, 0, at) is None))
            pieces.append(" › " if body[end:] and body[end] not in SEPARATORS else "")
            at, head = end, phrase
        else:
            end = at + 1 if body[at] in SEPARATORS else _level_end(body, at)
            pieces.append(body[at:end])
            at = end
    return pieces, head != ""


def _meaning(phrase: str, *, first: bool) -> str:
    """A phrase in English; of one that is a group and a kind ("Konferenzbeitrag") the kind, behind the first level."""
    rows = _rows()[phrase]
    return rows[0].english if first or len(rows) == 1 else _kinds_in_english().get(phrase, rows[0].english)


@cache
def _kinds_in_english() -> dict[str, str]:
    return {row.text.lower(): row.english for row in reversed(KINDS)}


def _head_in_english(head: str) -> str:
    return next((row.english for row in HEADS if row.text.lower() == head), HEAD)


def _lower(text: str) -> str:
    """In lower case, if that keeps every character's place ("İ" becomes two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _ends(body: str, lower: str, at: int) -> bool:
    """A phrase is whole where its level ends, or where the next is glued to it: "revistaArtículo"."""
    if body[at : at + 1].isupper():
        return True  # "CongresprocedureConferentiebijdrageAcademic"
    if body[at : at + 1].islower():
        return _phrase(lower, at) in _flags()  # "Artículorevisión exhaustiva"; not "Bijdrage aan congresbundel"
    while at < len(body) and body[at] in " \t":
        at += 1
    return at == len(body) or body[at] in ENDS or _phrase(lower, at) != ""


def _level_end(body: str, at: int) -> int:
    found = LEVEL.search(body, at)
    return found.start() if found else len(body)


def _head(text: str) -> str:
    """The head that a type line begins with, in lower case; "" where it has none of another language."""
    return _known_head(text.lower())[0]


def _body(text: str) -> str:
    return text[_known_head(text.lower())[1] or _unknown_head(text) :]


def _known_head(lower: str) -> tuple[str, int]:
    """The head that a line begins with, "resultado de la investigación: ", and where the first level begins."""
    start = len(lower) - len(lower.lstrip())
    for head in _heads().at(lower, start):
        behind = lower[start + len(head) :].lstrip()
        if behind.startswith(COLONS):
            return head, len(lower) - len(behind[1:].lstrip())
    return "", 0


COLONS = (":", "：")


def _unknown_head(text: str) -> int:
    """Where the first level begins behind a head in words that no table has ("Produção: Contribuição para revista ›"),
    told by a group or kind of another language among the levels; 0 where there is none."""
    head = UNKNOWN_HEAD.match(text) if "›" in text else None
    if head is None or _kinds().isdisjoint(level.strip().lower() for level in text[head.end() :].split("›")):
        return 0
    return head.end()


UNKNOWN_HEAD = regex(r"[^\W\d_][^\d.,;:()]{2,40}\s?[:：]\s+")


@cache
def _flags() -> frozenset[str]:
    return frozenset(row.text.lower() for row in FLAGS)


@cache
def _kinds() -> frozenset[str]:
    return frozenset(row.text.lower() for row in (*GROUPS, *KINDS))


def _level(level: str) -> str:
    return level.lower() if level.lower() in _rows() else ""


@cache
def _rows() -> dict[str, list[Phrase]]:
    rows: dict[str, list[Phrase]] = {}
    for row in (*HEADS, *GROUPS, *KINDS, *FLAGS):
        rows.setdefault(row.text.lower(), []).append(row)
    return rows


def _any(rows: tuple[Phrase, ...]) -> str:
    return "|".join(map(re.escape, longest_first(row.text.lower() for row in rows)))


@cache
def _phrases() -> Phrases:
    return Phrases(row.text.lower() for row in (*GROUPS, *KINDS, *FLAGS))


def _phrase(lower: str, at: int) -> str:
    """The longest phrase at a place, "contribución a una revista"; "" where none is."""
    return next(_phrases().at(lower, at), "")


@cache
def _heads() -> Phrases:
    return Phrases(row.text.lower() for row in HEADS)


@cache
def _inside() -> re.Pattern[str]:
    """ "… 103836. Resultado de la investigación: …", "5 p.Research output: …", "IEEEResearch output: …"."""
    glued = r"(?-i:(?<=[^\W\d_])(?=[A-ZÀ-Þ]))"
    heads = rf"(?:research output|student thesis|{_any(HEADS)})\s?:"
    words = f"(?-i:{CASELESS})"  # "14 页科研成果: 期刊稿件 › 文章"
    return regex(rf"(?:\s|(?<=[.)\d])|{glued}|(?<={words})(?={words}[^›]{{1,80}}›))({heads})", re.IGNORECASE)


@cache
def _alone() -> frozenset[str]:
    """Kinds that make a type line without anything else: "Datasæt"."""
    return frozenset(row.text.lower() for row in KINDS if row.english == "Dataset") | {"dataset"}

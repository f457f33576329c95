"""The type line of a portal page ("Research output: Group › Kind › … › peer-review") to a CSL type and a genre.

Separators may be lost in copying ("Contribution to journalReview article"), so known phrases are consumed one by one,
the longest first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from citekit.frozen import NamedTuple
from citekit.normalize.phrases import Phrases
from citekit.normalize.work_type_words import CATEGORIES, GROUPS, KINDS, REVIEW, WORDS, Kind
from citekit.patterns import regex


class WorkType(NamedTuple):
    """A CSL type; the printed sub-kind where it says more than the type; peer review where stated; whether the
    vocabulary knew the kind, and whether it knew that or the group."""

    type: str
    genre: str | None
    peer_reviewed: bool | None
    known: bool
    told: bool = True


HEAD = regex(
    r"(?:Research outputs?|Output|Publication|Student thesis)\s*(?::|›|\t(?=[^›\t]+ ›)|$)\s*", re.IGNORECASE
)  # "Research output: ", "Research output\tThesis › Doctoral Thesis"
OTHER_HEAD = regex(
    r"(?:[A-Z][a-z]{2,12}\s){0,2}[A-Za-z]{4,14}(?::\s+|\t)(?=[^›:\t]{4,90}›)"
)  # "Scholarly output: … ›", "Type\tContribution to journal ›"
SEPARATOR = regex(r"\s[-–—]\s|[\s›»>→|·:]+|(?<=\s)/\s")  # " › "
LEVEL = regex(r"[›»>→|]")  # the end of a level whose words are unknown
SLASH = regex(r"\s/\s")  # the same where nothing else parts them: "Contribution to journal / Article / peer-review"
GLUE = regex(r"(?:not )?peer|\s[-–—]\s")  # "Articlepeer-review", "Contribution to journal - Article"
CODE = regex(r"RGC \d+ ?[A-Z]?\s*[-–]\s*")  # "RGC 32 - Refereed conference paper"
ARROW = regex(r"\s*(?:[›»>→]|-\s)")  # behind a group: "Contribution to journal › Article"
PHRASES = Phrases({*GROUPS, *KINDS, *CATEGORIES, *REVIEW})
GROUP_STARTS = Phrases(GROUPS.keys() - {"dataset"})


def is_type_line(text: str) -> bool:
    """Whether a line states the kind of a work, with the portal's head ("Research output:") or without it."""
    lower = text.lower()
    if head := HEAD.match(text):
        return lower[:11] != "publication" or head.end() == len(text) or _tells_kind(lower, head.end())
    start = _other_head(text)
    return any(ARROW.match(lower, start + len(group)) for group in GROUP_STARTS.at(lower, start))


def _tells_kind(lower: str, start: int) -> bool:
    """Whether levels or words of a kind follow, and no journal's name as on other sites: "Publication: Fen Letters"."""
    return LEVEL.search(lower, start) is not None or any(True for _ in PHRASES.at(lower, start))


def _other_head(text: str) -> int:
    """Where the first level begins behind a head that the site has renamed; 0 where there is none."""
    head = OTHER_HEAD.match(text) if "›" in text else None
    return head.end() if head else 0


@lru_cache(maxsize=1024)
def parse_work_type(text: str) -> WorkType | None:
    """The kind a type line states; None for a line that states none. An unknown kind falls back to its group's type
    and keeps the printed words as genre (`known` is False)."""
    found = _parse(text)
    sure = found is not None and found.known and found.type != "document" and _begins_in_english(text)
    if sure or text.startswith("Research output"):
        return found
    from citekit.normalize.work_type_translation import to_english

    english = to_english(text)
    return found if english == text else _parse(english, foreign=True)


def known_type(text: str) -> str:
    """The CSL type of a kind in words that the vocabulary knows; "" for any other text."""
    kind = parse_work_type(text)
    return kind.type if kind and kind.known else ""


def _begins_in_english(text: str) -> bool:
    """Whether the first level is a known one: "Bidrag til … konference proceeding › Kapitel" only has a known word."""
    head = HEAD.match(text)
    first = LEVEL.split(text[head.end() :] if head else text)[0].strip().lower()
    return first in GROUPS or first in KINDS


def _parse(text: str, *, foreign: bool = False) -> WorkType | None:
    """The kind that a line states; `foreign` if some of its words were put into English."""
    head = HEAD.match(text)
    body = text[head.end() if head else _other_head(text) :]
    student = bool(head) and text[:7].lower() == "student"
    levels = _levels(body)
    if not levels:
        return WorkType("thesis", None, None, known=True) if student else None
    return _judge(levels, "thesis" if student else None, foreign=foreign)


def _levels(body: str) -> list[str]:
    """The levels of a type line, as printed, though their separators be lost."""
    levels: list[str] = []
    lower = body.lower()
    at = 0
    while at < len(body):
        if found := SEPARATOR.match(body, at):
            at = found.end()
            continue
        end = _level_end(body, lower, at)
        levels.append(CODE.sub("", body[at:end].strip()))
        at = end
    return levels


def _level_end(body: str, lower: str, at: int) -> int:
    separator = LEVEL.search(body, at) or (None if LEVEL.search(body) else SLASH.search(body, at))
    stop = separator.start() if separator else len(body)
    known = next(PHRASES.at(lower, at), None)
    if known is None:
        return stop
    end = at + len(known)
    if end >= stop or (body[end] in " -/" and not body[end:stop].strip()):
        return end
    # glued: "Contribution to journalReview article"
    return end if body[end].isupper() or GLUE.match(lower, end) else stop


def _judge(levels: list[str], group: str | None, *, foreign: bool) -> WorkType:
    group, rest = _without_group(levels, group)
    guess = _by_stem(levels[0], groups=True) if foreign and group is None and len(levels) > 1 else None
    if guess and rest[:1] == levels[:1]:
        rest = rest[1:]
    reviewed = [REVIEW[level.lower()] for level in rest if level.lower() in REVIEW]
    kinds = [level for level in rest if level.lower() not in PASSED]
    printed = next((level for level in kinds if not _is_group(level)), next(iter(kinds), None))
    kind, known = _kind_of(printed.lower()) if printed else (Kind(None, plain=True), True)
    if foreign and printed and not known:
        kind = Kind(_by_stem(printed, groups=False), plain=False)
    if guess:  # what is told by the kind goes before it
        group, known = (guess, False) if guess in PERIODICAL or not kind.type else (kind.type, known)
    type_, genre = _settle(kind.type or group or _ungrouped(levels), None if kind.plain else printed, group, printed)
    if printed is None and genre is None and group in ("article", "report"):
        genre = next((level for level in levels if level.lower() in GROUPS), None)
    return WorkType(type_, genre, reviewed[-1] if reviewed else None, known, known or group is not None)


def _settle(type_: str, genre: str | None, group: str | None, printed: str | None) -> tuple[str, str | None]:
    """The type and genre of a kind in a group."""
    if group in PERIODICAL and type_ not in (group, "book", "article-newspaper"):
        return group, printed  # "Contribution to journal › Abstract" is printed there; a special issue is none
    if group == "chapter" and (type_ == "speech" or (printed and ABSTRACT.search(printed.lower()))):
        return "paper-conference", genre  # "Chapter in Book/… › Poster", "… › Meeting abstract" are printed, too
    if type_ == "book" and group == "thesis":
        return group, genre  # "Thesis › Monograph" is no other work
    if type_ == "paper-conference" and group == "book":
        return group, genre or "Conference proceeding"  # "Book/Report › Conference proceeding" is the whole
    return type_, genre


ABSTRACT = regex(r"abstract\b|conference article")  # "Conference abstract", "Meeting abstract (Book)"
PASSED = frozenset({*CATEGORIES, *REVIEW})
"""Levels that are no kind."""
PERIODICAL = frozenset({"article-journal", "article-magazine"})


def _by_stem(level: str, *, groups: bool) -> str | None:
    """The type that a stem of a word tells in a level in another language; None where none does."""
    from citekit.vocabulary.type_stems import patterns  # for such lines only

    lower = level.lower()
    if lower in GROUPS or lower in KINDS:
        return None
    return next((type_ for pattern, type_ in patterns(groups) if pattern.search(lower)), None)


def _is_group(level: str) -> bool:
    return level.lower() in GROUPS and level.lower() not in KINDS


def _without_group(levels: list[str], group: str | None) -> tuple[str | None, list[str]]:
    """The type of the group, which is stated before the kinds, and the levels but for it and unknown ones before it;
    before another the first level is a group, too, though its words go on ("Book/anthology/dissertation/report"), and
    before a known kind whatever its words are."""
    renamed = any(level.lower() in KINDS for level in levels[1:]) or (
        len(levels) > 1 and levels[0].lower() not in KINDS and _group_of(levels[0].lower()) is not None
    )
    rest: list[str] = []
    for place, level in enumerate(levels):
        lower = level.lower()
        if group is None and (lower in GROUPS or (renamed and place == 0)):
            group = GROUPS.get(lower) or _group_of(lower) or (KINDS[lower].type if lower in KINDS else None)
            rest = [level for level in rest if level.lower() in KINDS]
        else:
            rest.append(level)
    return group, rest


def _ungrouped(levels: list[str]) -> str:
    """The type of a kind that has none of its own and no group: "Research output: Article › peer-review"."""
    kinds = {level.lower() for level in levels} & KINDS.keys()
    return "article-journal" if kinds - {"other", "other contribution"} else "document"


def _group_of(lower: str) -> str | None:
    """The group that a renamed one begins with ("Contribution to journal/Conference contribution in journal/…")."""
    begun = [group for group in GROUPS if lower.startswith(group)]
    return GROUPS[max(begun, key=len)] if begun else None


def _kind_of(lower: str) -> tuple[Kind, bool]:
    if lower in KINDS:
        return KINDS[lower], True
    if lower[-1] == ")" and (bare := lower.partition(" (")[0]) in KINDS:
        return KINDS[bare], True  # "Article (Academic Journal)", "Meeting abstract (Book)"
    if lower in GROUPS:  # "Capitolo in libro/report/atti di convegno › Contributo a conferenza"
        return Kind(GROUPS[lower], plain=True), True
    for pattern, kind in WORDS:
        if pattern.search(lower):
            return kind, True
    return Kind(None, plain=False), False

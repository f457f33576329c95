"""Short lines that stand in no section: a list behind the table is the keywords, whose heading was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.cells import use_terms
from citekit.readers.pure.terms import CLOSING, LABELLED, SENTENCE_ENDS, TERM, heads_styles, is_set_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from citekit.draft import Mark
    from citekit.readers.lines import Line
    from citekit.readers.pure.walk import Walk


def settle_loose(walk: Walk) -> None:
    """Take stretches of loose lines as keywords where they can be nothing else; report the others."""
    for group in _stretches(walk):
        if _is_keywords(walk, group):
            subjects = _second_list(walk.page.lines, group)
            for at in [group[0]] * _may_be_headed(walk, group) + [group[-1]] * heads_styles(walk.page, group[-1]):
                walk.page.unread(at)
            _take_terms(walk, [at for at in group if walk.page.marks[at] is None], subjects)
        else:
            for at in group:
                walk.page.unread(at)


def _take_terms(walk: Walk, group: list[int], subjects: int) -> None:
    """Use lines as keywords, or as subject areas from `subjects` on; among classes with their numbers, others are
    neither."""
    coded = [at for at in group if walk.page.lines[at].text[0].isdigit() and CODED.match(walk.page.lines[at].text)]
    for at in group:
        if coded and at not in coded:
            walk.page.unread(at)
        else:
            field = "keywords" if at < subjects and not coded else "subject_areas:"
            use_terms(walk.page, at, "list without a heading", field)


CODED = regex(r"\d{3,6} [^\W\d_]{3}")  # "101015 Operations Research": a class with its number, and no keyword


def _may_be_headed(walk: Walk, group: list[int]) -> bool:
    """Whether the first line may be the heading in words that are not known, as a page in another language has one."""
    if len(group) == 1:
        return False
    first, second = (walk.page.lines[at] for at in group[:2])
    if first.text[-1] == ":":
        return True
    if first.bullet or second.bullet:
        return not first.bullet
    return any(walk.page.unseen) and not first.text[0].islower()


def _stretches(walk: Walk) -> Iterator[list[int]]:
    """Loose lines that stand together, whatever is said twice between them."""
    group: list[int] = []
    for at in walk.loose:
        if group and at > group[-1] + 1 and _are_parted(walk.page.marks[group[-1] + 1 : at]):
            yield group
            group = []
        group.append(at)
    if group:
        yield group


def _are_parted(between: Sequence[Mark | None]) -> bool:
    return any(mark is None or mark.rule != "repeated" for mark in between)


def _second_list(lines: Sequence[Line], group: list[int]) -> int:
    """Where the subject areas begin, whose heading was lost too: at the one blank line inside a bulleted list."""
    gaps = [at for at in group[1:] if lines[at].gap and lines[at].bullet]
    return gaps[0] if len(gaps) == 1 and len(group) > 2 else group[-1] + 1


def _is_keywords(walk: Walk, group: list[int]) -> bool:
    if walk.main > group[0] or "keywords" in [field.name for field in walk.page.draft.fields]:
        return False
    lines = [walk.page.lines[at] for at in group]
    if len(group) < 3 and not all(line.bullet for line in lines):
        return len(group) == 1 and _lists_terms(lines[0].text)
    if _is_within(walk, group) and not all(line.bullet for line in lines):
        return False
    rows = sum([": " in line.text and LABELLED.match(line.text) is not None for line in lines])
    return rows * 2 <= len(lines) and not any(map(_is_text, [line.text for line in lines]))


def _lists_terms(text: str) -> bool:
    """Whether a line is a list of terms by itself: "wind; harbours; ice", and no list of people."""
    parts = text.split("; ")
    if len(parts) < FEWEST or len(text) > LONGEST or any(len(part) > SHORT or ". " in part for part in parts):
        return False
    return any(map(NO_NAME.search, parts)) and not any("," in part or is_set_phrase(part) for part in parts)


FEWEST, LONGEST, SHORT = 3, 400, 60
NO_NAME = regex(r"^[^\W\d_][^\s.]{2,}$|(?<!\S)[a-zß-ÿ]{4,}")
"""What no person is called: one word, or words in small letters."""


def _is_within(walk: Walk, group: list[int]) -> bool:
    """Whether lines stand between two rows of the table, and so are rows whose labels are not known."""
    above = walk.rows.get(group[0] - 1) or walk.rows.get(group[0] - 2)  # a label, over its value
    below = walk.rows.get(group[-1] + 1)
    return above is not None and below is not None and below.sure != 1 and below.label.kind in ("status", "date", "doi")


def _is_text(text: str) -> bool:
    """Whether a line is a sentence, a greeting or a file rather than a term."""
    if len(text) > TERM or (text[-1] in CLOSING and text.endswith(SENTENCE_ENDS)):
        return True
    return is_set_phrase(text)

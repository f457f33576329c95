"""Whether what a style made of a citation can be true: a lenient one takes another's numbers for names.

"Lind K (2019). "Rain." J Mires. 15(9):956-963." is no APA, though it begins so: no journal is called "15(9):956-963".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import surnames
from citekit.patterns import CASELESS, regex
from citekit.readers.citations.impossible import NUMBERS, WRONG
from citekit.readers.citations.impossible_words import FAMILY
from citekit.readers.citations.misplaced import MISPLACED
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.stretch import Part
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations.stretch import Stretch

A_NAME = regex(rf"[^\W\d_]&?[^\W\d_]|{CASELESS}")  # "Mire", "A&A", "李 明"


def is_sound(cut: Stretch) -> bool:
    """Whether every name is one that something may have, or the paste has elsewhere, and nothing is left that may be of
    another work."""
    if _is_part_untold(cut) or _is_volume_untold(cut) or _is_subtitle(cut) or _is_cut_wrong(cut):
        return False
    judged = ((part.field, cut.text[part.start : part.end]) for part in cut.parts if part.field in JUDGED)
    true = all(text in cut.hints or fits(field, text) for field, text in judged)
    return true and not any(map(_tells_more, _left(cut)))


def _is_part_untold(cut: Stretch) -> bool:
    """Whether a publisher and a range of pages stand behind a title of two sentences, one of which names the host."""
    fields = {part.field: cut.text[part.start : part.end] for part in cut.parts}
    if "container_title" in fields or not fields.keys() >= {"publisher", "page", "title"}:
        return False
    return RANGE.search(fields["page"]) is not None and TWO.search(fields["title"]) is not None


def _is_volume_untold(cut: Stretch) -> bool:
    """Whether a journal has its volume behind it, before pages: "Antiquity 43, 407–425"."""
    fields = {part.field: cut.text[part.start : part.end] for part in cut.parts}
    journal = fields.get("container_title", "") if not cut.hosted and "volume" not in fields else ""
    return NUMBER_BEHIND.search(journal) is not None and not fields.keys().isdisjoint(("page", "article_number", "doi"))


def _is_subtitle(cut: Stretch) -> bool:
    """Whether a host is what stands behind a question: "Does rain matter? A case study of Oslo. Nature"."""
    asked = next((part.end for part in cut.parts if part.field == "title" and cut.text[part.end - 1] in "?!"), 0)
    hosts = (part for part in cut.parts if part.field in HOSTS and 0 < part.start - asked <= 2)
    return asked > 0 and not cut.hosted and any(SUBTITLE.match(cut.text, part.start) for part in hosts)


def _is_cut_wrong(cut: Stretch) -> bool:
    """Whether a given name alone is a person beside others ("Di Stefano", "Ana"), or a journal's name begins within the
    title ("Rain in fens, Scand", "J. Econ.")."""
    names = [cut.text[part.start : part.end] for part in cut.parts if part.field == "author"]
    if len(names) > 1 and any(name in surnames.GIVEN for name in names[1:]):
        return True
    journal = next((part.start for part in cut.parts if part.field == "container_title"), 0)
    ended = any(part.field == "title" and 0 < journal - part.end <= BETWEEN for part in cut.parts)
    return ended and SHORTENED.search(cut.text, max(0, journal - 20), journal) is not None


BETWEEN = 2
SHORTENED = regex(r",\s[^\W\d_a-z][^\W\d_]{1,6}\.\s$")
HOSTS = frozenset({"container_title", "collection_title"})
SUBTITLE = regex(
    r"(?:(?:An?|The|What|Some|New)\s[^\W\d_A-ZÀ-Þ]|(?:Evidence|Lessons|Insights|Results|Findings|Reflections)\s)"
)
NUMBER_BEHIND = regex(r"[^\W\d_]\s(?!(?:1[4-9]|20)\d\d$)\d{1,4}$")
RANGE, TWO = regex(r"\d[-–]"), regex(r"[^\W\d_A-ZÀ-Þ]{3}\.\s[^\W\d_a-z]")


def _left(cut: Stretch) -> Iterator[str]:
    """The stretches that are part of nothing, if they are long."""
    at = 0
    for start, end in sorted((part.start, part.end) for part in (*cut.parts, Part("", len(cut.text), len(cut.text)))):
        if start - at > GLUE:
            yield cut.text[at:start]
        at = max(at, end)


GLUE = 40
"""Characters of words between two parts at most: "In Proceedings of", "Available from:"."""


def _tells_more(text: str) -> bool:
    """Whether a stretch has people or numbers of its own, links apart."""
    return MORE.search(LINKED.sub("", text)) is not None


MORE = regex(rf"{FAMILY},\s[^\W\d_a-z].{{0,300}}(?:{YEAR}|\d[-–]\d)")  # "; Ito, M. Snow. Mires, 31, 211-25"
LINKED = regex(r"https?://\S+|\b10\.\d{4,9}/\S+")


DASHES = "-–—"
"""What parts a name from the one before it is none of it."""
HELPED = ("With ", "with ")  # "With A. Ito", of a person's own list
JUDGED = frozenset({*WRONG, *NUMBERS})


def fits(field: str, text: str) -> bool:
    """Whether a text can be what a field of a citation has."""
    if field == "volume" and (parts := text.partition("/"))[1] and parts[0].isdecimal() and parts[2].isdecimal():
        return int(parts[2]) == int(parts[0]) + 1  # "12/13", and no "121/10"
    if field in NUMBERS:
        return NUMBERS[field].search(text) is None
    if field == "author" and text.startswith(HELPED):
        return False
    if field == "publisher_place" and is_city(text):
        return True  # "М."
    if field in MISPLACED and MISPLACED[field](text):
        return False
    named = text[0] not in DASHES and A_NAME.search(text) is not None
    return named and not any(pattern.search(text) for pattern in WRONG[field])

"""Pages: ranges and single pages as printed, short forms spelled out where there is one way only."""

from __future__ import annotations

from functools import lru_cache

from citekit.normalize.page_labels import DASH, expand, is_label, read_roman, split_label
from citekit.patterns import regex
from citekit.values import PageRange, Pages

PLAIN = regex(rf"([0-9]{{1,9}})(?: ?{DASH}{{1,2}} ?([0-9]{{1,9}}))?")  # "211-215", "291–313", "34 - 40", "17"
# "pp. 33-40", "p.7", "Page(s): 3", "pp33-40"; a capital P glued to a number belongs to it ("P12-P18")
PREFIX = regex(r"(?:[Pp]ages?|[Pp]age\(s\)|[Pp]{1,2}|pgs?)(?:[.:] ?| )|pp?(?=[0-9])")
PARTS = regex(r" ?(?:[,;&]|\band\b) ?")  # "1-4, 7 & 9-12"
SIDES = regex(rf" ?(?:{DASH}++|\bto\b) ?")  # "291–313", "34 - 40", "211--215", "33 to 40"
THOUSANDS = regex(r"[0-9]{1,3},[0-9]{3}(?![0-9])")  # "1,234-1,240": one range or a list?
OPEN = regex(r"(?<=[0-9]) ?- ?\+$")  # "668-+", from the Web of Science: 668 and the following
# "IV-445-IV-448", "3-1-3-22": the number of the volume or chapter, then the page in it
COMPOUND = regex(
    rf"([A-Z]{{1,5}}-[0-9]{{1,6}}) ?{DASH}++ ?([A-Z]{{1,5}}-[0-9]{{1,6}})"
    rf"|(([0-9]{{1,4}})-[0-9]{{1,6}}) ?{DASH}++ ?(\4-[0-9]{{1,6}})"
)


@lru_cache(maxsize=256)
def parse_pages(text: str) -> Pages | None:
    """The pages that the whole text is, in the order printed; None where a part of it cannot be read."""
    if plain := parse_range(text):
        return plain
    text = " ".join(text.split()).rstrip(".,; ")
    text = text[prefix.end() :] if (prefix := PREFIX.match(text)) else text
    if THOUSANDS.search(text):
        return None
    text = OPEN.sub("+", text)
    ranges = [_read_range(part) for part in PARTS.split(text)]
    whole = tuple(range_ for range_ in ranges if range_ is not None)
    return Pages(whole) if len(whole) == len(ranges) else None


def parse_range(text: str) -> Pages | None:
    """One page or range in figures alone, as nearly all are."""
    plain = PLAIN.fullmatch(text)
    if plain is None:
        return None
    first, last = plain.groups()
    return Pages((PageRange(first, last if last is None or len(last) >= len(first) else expand(first, last)),))


def count_pages(pages: Pages) -> int | None:
    """How many pages these are; None where their numbers do not tell ("e12345", "xi-24", "211-215+", "100-99")."""
    counts = [_count(range_) for range_ in pages.ranges]
    whole = [count for count in counts if count is not None]
    return sum(whole) if len(whole) == len(counts) else None


def is_reversed(pages: Pages) -> bool:
    """Whether a range in figures ends before it begins: "215-211"; "212-11", which is no short form either."""
    return any(map(_goes_down, pages.ranges))


def _goes_down(range_: PageRange) -> bool:
    first, last = range_.first, range_.last
    return last is not None and first.isdecimal() and last.isdecimal() and int(last) < int(first)


def _read_range(text: str) -> PageRange | None:
    if compound := COMPOUND.fullmatch(text):
        return PageRange(compound[1] or compound[3], compound[2] or compound[5])
    labels = [_drop_prefix(side) for side in SIDES.split(text)]
    if len(labels) > 2 or not all(map(is_label, labels)):
        return None
    return _make_range(*labels)


def _make_range(first: str, last: str | None = None) -> PageRange:
    return PageRange(first, expand(first, last) if last else None)


def _drop_prefix(side: str) -> str:
    """ "p33" in "p33-p40" is page 33; a capital P may belong to the number."""
    return side[1:].lstrip(". ") if side[:1] == "p" and side[1:2] in "0123456789." else side


def _count(range_: PageRange) -> int | None:
    if range_.last is None:
        return 1 if range_.first.isdecimal() or read_roman(range_.first) else None
    first, last = _number(range_.first), _number(range_.last)
    if first is None or last is None or first[0] != last[0] or last[1] < first[1]:
        return None
    return last[1] - first[1] + 1


def _number(label: str) -> tuple[str, int] | None:
    """What is counted, and its number: ("S", 12); ("roman", 14)."""
    if label.isdecimal():
        return "", int(label)
    if (value := read_roman(label)) is not None:
        return "roman", value
    stem, digits = split_label(label)
    return (stem, int(digits)) if digits else None

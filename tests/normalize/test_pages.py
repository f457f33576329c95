"""Pages: what is read, kept as printed or refused, and how many they are."""

import pytest

from citekit.normalize.page_labels import read_roman
from citekit.normalize.pages import count_pages, parse_pages
from tests.rows import for_each

READ = [
    ("211-215", "211-215", 5),
    ("291–313", "291-313", 23),
    ("1091−1106", "1091-1106", 16),
    ("34 - 40", "34-40", 7),
    ("7444 -- 7458", "7444-7458", 15),
    ("33 to 40", "33-40", 8),
    ("17", "17", 1),
    ("p. 211-215", "211-215", 5),
    ("pp. 33-40", "33-40", 8),
    ("pp33-40", "33-40", 8),
    ("p33-p40", "33-40", 8),
    ("Page(s): 34 - 40", "34-40", 7),
    ("Pages 1 - 38", "1-38", 38),
    ("211-215.", "211-215", 5),
    ("xi-xxiv", "xi-xxiv", 14),
    ("XI–XXIV", "XI-XXIV", 14),
    ("xi-24", "xi-24", None),
    ("e12345", "e12345", None),
    ("e1-e9", "e1-e9", 9),
    ("S12-S19", "S12-S19", 8),
    ("A1-A10", "A1-A10", 10),
    ("P12-P18", "P12-P18", 7),
    ("1:1-1:15", "1:1-1:15", 15),
    ("123.e1-123.e5", "123.e1-123.e5", 5),
    ("1115-1127.e5", "1115-1127.e5", None),
    ("IV-445-IV-448", "IV-445-IV-448", 4),
    ("3-1-3-22", "3-1-3-22", 22),
    ("6.35.1-6.35.7", "6.35.1-6.35.7", 7),
    ("0123-0130", "0123-0130", 8),
    ("211-215+", "211-215+", None),
    ("668-+", "668+", None),
    ("1-4, 7, 9-12", "1-4, 7, 9-12", 9),
    ("1-4 & 7", "1-4, 7", 5),
    ("1-4; 7 and 9", "1-4, 7, 9", 6),
    ("1-1", "1-1", 1),
    # short forms that can be one thing only
    ("211-5", "211-215", 5),
    ("217-20", "217-220", 4),
    ("1478-9", "1478-1479", 2),
    ("12-5", "12-15", 4),
    ("98-9", "98-99", 2),
    ("S1-9", "S1-S9", 9),
    ("S112-9", "S112-S119", 8),
    ("e123-45", "e123-e145", 23),
    # and those that cannot
    ("100-99", "100-99", None),
    ("12-9", "12-9", None),
    ("15-1", "15-1", None),
    ("9-S12", "9-S12", None),
    ("255.e1-10", "255.e1-10", None),
    ("604.4-604", "604.4-604", None),
]
UNREAD = [
    "", " ", "-", "In press", "n/a", "12 p.", "1-15 (15 pages)", "211-", "-215", "1-2-3", "JCAP07(2023)006", "mild",
    "iiii", "1,234-1,240", "²", "١-٩", "211-215, online", "pp.", "https://example.org/1-2", "abcde12",
]  # fmt: skip
ROMAN = [("i", 1), ("iv", 4), ("xiv", 14), ("XXIV", 24), ("mcmxcix", 1999)]


@for_each("text, printed, count", READ)
def test_pages_are_read(text: str, printed: str, count: int | None) -> None:
    pages = parse_pages(text)
    assert pages is not None
    assert str(pages) == printed
    assert count_pages(pages) == count


@for_each("text", UNREAD)
def test_other_text_is_not_read(text: str) -> None:
    assert parse_pages(text) is None


@pytest.mark.parametrize(("text", "value"), ROMAN, ids=[text for text, _ in ROMAN])
def test_roman_numbers(text: str, value: int) -> None:
    assert read_roman(text) == value


@for_each("text", ["", "iiii", "vx", "mild", "Xi", "12"])
def test_other_letters_are_no_roman_numbers(text: str) -> None:
    assert read_roman(text) is None

"""Laws of the normalisers: any text returns, twice is once, and nothing comes out half-cleaned."""

import re
from collections.abc import Callable
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from citekit.normalize import dates, identifiers, languages, pages, text
from citekit.normalize.decoding import repair_letters

PIECES = [
    "*", "**", "_", "<i>", "</i>", "<sub>", "</sub>", "<sup>", "2", "<b", "<br>", "&amp;", "&lt;", "&gt;", "&",
    "amp;", "&#60;", "&#x26;", "&zwj;", "&shy;", "&fjlig;", "&#769;", "&nbsp;", "\\", "\\*", "[", "](", "http://x",
    "(", ")", "]", "<", ">", " ", "a", "b", "Ã", "¶", "ƒ", "\x83", "â", "€", "™", "Å", "„", "e", "\u0301", "\u200b",
    "\u200d", "\u200c", "ی", "ﬁ", "\xa0", "\u00ad", "\n", "\x00", "\u212b", "\ufeff", "\U0001f469",
]  # fmt: skip
WORDS = [
    "May", "1", "2", "30", "2016", "16", "/", "-", "–", "→", ",", ".", " ", " ", "st", "Spring", "to", "Published",
    "p.", "pp", "S", "e", "xi", "211", "5", ":", "+", "&", "and", "²", "١", "10.1145/", "10.1002/x", "%25", "%3C",
    "%2F", "&lt;", "&quot;", "338::A>3.0.CO;2-B", "<", "Licence:", "$", "?x=1", "https://doi.org/", "hdl:", "PMC",
    "978", "1450362085", "0302-9743", "arXiv:", "2605.27569", "v1", "\\", "\u200b", "English", "(US)", "en", "_GB",
    "DK", "Chinese", "(", ")", "[", "]", "*",
]  # fmt: skip

anything = st.text(max_size=60)
markup = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
printed = st.lists(st.sampled_from(WORDS), max_size=10).map("".join)
orders = st.sampled_from([None, "dmy", "mdy", "ymd"])

ANSWERS: list[Callable[[str], object]] = [
    dates.parse_date,
    dates.is_ambiguous,
    dates.is_date,
    dates.split_status,
    pages.parse_pages,
    identifiers.find_dois,
    identifiers.find_isbns,
    identifiers.find_issns,
    identifiers.parse_pmid,
    identifiers.parse_pmcid,
    identifiers.parse_handle,
    languages.parse_languages,
]
SAME_AGAIN: list[Callable[[str], str | None]] = [
    text.clean_text,
    repair_letters,
    identifiers.parse_doi,
    identifiers.parse_pmid,
    identifiers.parse_pmcid,
    identifiers.parse_arxiv,
    languages.parse_language,
]


@given(anything | markup | printed)
@example("²")
@example("&#0;")
def test_any_text_has_an_answer(value: str) -> None:
    for answer in ANSWERS:
        answer(value)
    dates.find_order([value, value])


@given(anything | markup | printed)
@example("<<i>i>")
@example("\u00c3" + "\u0083" * 9)
@example("&amp;lt;i&amp;gt;")
@example("10.1002/x\\&bne;")
def test_twice_is_once(value: str) -> None:
    for normalise in SAME_AGAIN:
        once = normalise(value)
        assert once is None or normalise(once) == once


@given(anything | markup)
def test_clean_text_is_one_line_without_invisible_marks(value: str) -> None:
    cleaned = text.clean_text(value)
    assert cleaned == " ".join(cleaned.split())
    assert not re.search("[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufb00-\ufb06]", cleaned)


@given(st.text(alphabet=st.characters(categories=["L", "N"], max_codepoint=0x7E), max_size=40))
def test_letters_and_digits_stay(value: str) -> None:
    assert text.clean_text(value) == value


@given(st.lists(anything | markup, max_size=4))
def test_paragraphs_stay_apart(values: list[str]) -> None:
    cleaned = text.clean_paragraphs(values)
    assert cleaned.split("\n\n") == [part for part in map(text.clean_text, values) if part] or not cleaned


@given(st.dates(min_value=date(1400, 1, 1), max_value=date(2999, 12, 31)), orders)
def test_every_day_is_read_in_every_form(day: date, order: dates.DateOrder | None) -> None:
    month, year = f"{day:%B}", day.year
    for shown in (
        f"{month} {day.day} {year}",
        f"{day.day} {month[:3]} {year}",
        f"{year} {month[:3]} {day.day}",
        f"{month} {day.day}, {year}",
        day.isoformat(),
        f"{year}/{day.month}/{day.day}",
    ):
        found = dates.parse_date(shown, order)
        assert found is not None
        assert found.iso() == day.isoformat()


@given(st.dates(min_value=date(1969, 1, 1), max_value=date(2068, 12, 31)))
def test_numeric_days_are_read_back_in_their_order(day: date) -> None:
    d, m, y = str(day.day), str(day.month), f"{day:%y}"
    forms: dict[dates.DateOrder, str] = {"dmy": f"{d}/{m}/{y}", "mdy": f"{m}/{d}/{y}", "ymd": f"{y}/{m}/{d}"}
    for order, shown in forms.items():
        found = dates.parse_date(shown, order)
        assert found is not None
        assert found.iso() == day.isoformat()


@given(printed, orders)
def test_a_date_without_order_is_the_same_in_every_order_it_allows(value: str, order: dates.DateOrder | None) -> None:
    if dates.is_ambiguous(value):
        assert dates.parse_date(value) is None
    found = dates.parse_date(value, order)
    assert found is None or dates.parse_date(found.iso()) is not None


@given(printed | anything)
def test_pages_are_read_back_as_printed(value: str) -> None:
    found = pages.parse_pages(value)
    if found is not None:
        assert pages.parse_pages(str(found)) == found
        count = pages.count_pages(found)
        assert count is None or count > 0


@given(st.integers(1, 99999), st.integers(0, 300))
def test_no_digit_of_a_full_range_changes(first: int, length: int) -> None:
    printed_range = f"{first}-{first + length}"
    found = pages.parse_pages(printed_range)
    assert found is not None
    assert str(found) == printed_range
    assert pages.count_pages(found) == length + 1


@given(printed | anything)
def test_a_doi_stands_where_it_was_found(value: str) -> None:
    for doi, start, end in identifiers.find_dois(value):
        assert value[start:end].startswith("10.")
        assert identifiers.parse_doi(doi) == doi


@given(st.integers(0, 9_999_999))
def test_one_check_digit_is_right(number: int) -> None:
    body = f"{number:07d}"
    checks = [identifiers.parse_issn(f"{body[:4]}-{body[4:]}{last}") for last in "0123456789X"]
    assert sum(found is not None and found[1] for found in checks) == 1


@given(printed)
def test_a_handle_is_read_back_behind_its_prefix(value: str) -> None:
    handle = identifiers.parse_handle(value)
    assert handle is None or identifiers.parse_handle(f"hdl:{handle}") == handle

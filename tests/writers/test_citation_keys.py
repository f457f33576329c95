"""Citation keys: a work, a pattern, its key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.errors import UsageError
from citekit.values import Organization, PageRange, Pages, PartialDate, Person
from citekit.work import Work
from citekit.writers.bibtex import write_bibtex
from citekit.writers.citation_keys import DEFAULT_PATTERN, KeyMaker, make_keys
from citekit.writers.transliteration import LETTERS, to_ascii
from tests.rows import for_each
from tests.strategies import any_works

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED: dict[str, Any] = {
    "title": "Use of interleukin-2 for management of natalizumab-associated disease",
    "author": (Person("Dubey", "Divyanshu"), Person("Zhang", "Yinan"), Person("DeSena", "Allen D.")),
    "issued": PartialDate(2016, 5, 1),
    "container_title": "Therapeutic Advances in Neurological Disorders",
    "volume": "9",
    "page": Pages((PageRange("211", "215"),)),
    "type": "article-journal",
}

DEFAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "seed": ({}, "dubey2016use"),
    "article": ({"title": "The use of it"}, "dubey2016use"),
    "title that is an article": ({"title": "A"}, "dubey2016a"),
    "not an article": ({"title": "On-line monitoring"}, "dubey2016online"),
    "german article": ({"title": "Die Sprache", "language": "de"}, "dubey2016sprache"),
    "brackets": ({"title": "“(Un)Fair” play"}, "dubey2016unfair"),
    "apostrophe": ({"title": "Don’t panic"}, "dubey2016dont"),
    "particle": ({"author": (Person("Berg", "Jan", particle="van der"),)}, "vanderberg2016use"),
    "particle in the family": ({"author": (Person("van der Berg", "Jan"),)}, "vanderberg2016use"),
    "accents": ({"author": (Person("Łukasiewicz-Øster", "Ł."),)}, "lukasiewiczoster2016use"),
    "vietnamese": ({"author": (Person("Đặng", "Thế"),)}, "dang2016use"),
    "cyrillic": ({"author": (Person("Щукин", "А."),), "title": "Язык"}, "shchukin2016iazyk"),
    "greek": ({"author": (Person("Παπαδόπουλος", "Γ."),)}, "papadopoylos2016use"),
    "chinese": ({"author": (Person("王", "小明"),)}, "u738bu5c0f2016use"),
    "chinese, one name": ({"author": (Person("王"),)}, "u738b2016use"),
    "chinese group": ({"author": (Organization("北京大学"),)}, "u5317u4eac2016use"),
    "arabic": ({"author": (Person("محفوظ", "نجيب"),)}, "u645u62d2016use"),
    "thai": ({"author": (Person("สุนทร", "ภู่"),)}, "ue2aue192016use"),
    "long family": ({"author": (Person("X" * 60),)}, f"{'x' * 40}2016use"),
    "long word": ({"title": "y" * 300}, f"dubey2016{'y' * 40}"),
    "greek letter": ({"title": "α-synuclein in neurons"}, "dubey2016alphasynuclein"),
    "greek letter inside": ({"title": "NF-κB"}, "dubey2016nfkappab"),
    "greek title": ({"title": "Η γλώσσα", "language": "el"}, "dubey2016i"),
    "chinese title": ({"title": "中文"}, "dubey2016"),
    "group": ({"author": (Organization("World Health Organization"),)}, "who2016use"),
    "group with its acronym": ({"author": (Organization("Nordic Council (NordCo)"),)}, "nordco2016use"),
    "group of two words": ({"author": (Organization("European Commission"),)}, "europeancommission2016use"),
    "group with and": ({"author": (Organization("Smith and Sons"),)}, "smithsons2016use"),
    "editors": ({"author": (), "editor": (Person("Doe", "J."),)}, "doe2016use"),
    "nobody": ({"author": ()}, "use2016of"),
    "no year": ({"issued": None}, "dubeynduse"),
    "nothing": ({"author": (), "issued": None, "title": None}, "anonnd"),
}


@for_each("fields, key", DEFAULTS)
def test_default(fields: dict[str, Any], key: str) -> None:
    assert make_keys([Work(**{**SEED, **fields})]) == [key]


PATTERNS: dict[str, str] = {
    DEFAULT_PATTERN: "dubey2016use",
    "{family}{year}{word}": "Dubey2016Use",
    "{family:upper}_{shortyear}": "DUBEY_16",
    "{families2}{year}": "DubeyZhangEtAl2016",
    "{families3:abbr:lower}:{year}": "dzd:2016",
    "{title3}": "Useinterleukin2management",
    "{title3:abbr}": "Uim",
    "{journal:abbr}{volume}-{firstpage}": "TAND9-211",
    "{type}.{year}": "article-journal.2016",
    "fixed": "fixed",
}


@for_each("pattern, key", PATTERNS.items())
def test_pattern(pattern: str, key: str) -> None:
    assert make_keys([Work(**SEED)], pattern) == [key]


@for_each(
    "pattern, says",
    [
        ("{author}", "{author} is not known; there are {family}, {familiesN}"),
        ("{families}", "{families} is not known"),
        ("{family3}", "{family3} is not known"),
        ("{family:title}", "“:title” is not known; there are :lower, :upper, :abbr"),
        ("{family", "“{family” is neither text"),
        ("a b", "“a b” is neither text"),
        ("ä{year}", "“ä” is neither text"),
    ],
)
def test_wrong_pattern(pattern: str, says: str) -> None:
    with pytest.raises(UsageError, match=re.escape(says)):
        make_keys([], pattern)


def test_same_keys_are_told_apart_in_order() -> None:
    works = [Work(**SEED)] * 29
    suffixes = ["", *"abcdefghijklmnopqrstuvwxyz", "aa", "ab"]
    assert make_keys(works) == [f"dubey2016use{suffix}" for suffix in suffixes]


def test_a_suffix_does_not_meet_another_key() -> None:
    first, second = Work(**SEED), Work(**{**SEED, "title": "Usea"})
    assert make_keys([second, first, first]) == ["dubey2016usea", "dubey2016use", "dubey2016useb"]


def test_keys_that_exist_stay() -> None:
    assert KeyMaker(taken=["Dubey2016Use"]).key(Work(**SEED)) == "dubey2016usea"


def test_a_work_keeps_its_key_unless_a_pattern_is_wanted() -> None:
    works = [Work(**SEED), Work(**SEED, citation_key="Dubey2016Use"), Work(**SEED, citation_key="mine")]
    assert make_keys(works) == ["dubey2016usea", "Dubey2016Use", "mine"]
    assert make_keys(works, "{family}") == ["Dubey", "Dubeya", "Dubeyb"]


@for_each(
    "key", ["Doe, 2016", "a b", "a{b", "50%", "a#1", "a\\b", 'a"b', "a~b", "o'brien", "10.1093/x(1)", "a=b", "a@b"]
)
def test_a_key_that_bibtex_cannot_have_is_replaced_and_told(key: str) -> None:
    written = write_bibtex([Work(**SEED, citation_key=key)])
    assert written.text.startswith("@article{dubey2016use,")
    assert ("citation_key", f"{key}: it is dubey2016use here") in {(loss.field, loss.text) for loss in written.losses}


def test_of_two_works_with_one_key_the_second_gets_another() -> None:
    works = [Work(**SEED, citation_key="doe"), Work(**SEED, citation_key="Doe")]
    assert make_keys(works) == ["doe", "dubey2016use"]
    assert [loss.record for loss in write_bibtex(works).losses if loss.field == "citation_key"] == [1]
    assert not [loss for loss in write_bibtex(works, keys="{year}").losses if loss.field == "citation_key"]


@given(st.lists(any_works, max_size=5), st.sampled_from(sorted(PATTERNS)))
def test_keys_are_plain_and_different(works: Sequence[Work], pattern: str) -> None:
    keys = make_keys(works, pattern)
    assert all(re.fullmatch(r"[A-Za-z0-9_:.-]+", key) for key in keys)
    assert len({key.lower() for key in keys}) == len(works)
    assert make_keys(works, pattern) == keys


@for_each("letter", list(LETTERS))
def test_transliteration(letter: str) -> None:
    assert to_ascii(letter) == LETTERS[letter]
    assert LETTERS[letter].isascii()

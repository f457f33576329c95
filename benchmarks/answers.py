"""Answers: comparing a record with what a careful librarian would write, field by field.

An answer is one record, or {"records": […]}. Its keys are CSL's names with underscores. "also" lists other values that
are accepted, and null or [] there means that the field may be left out. "unread" lists the lines that are to be
reported as not understood.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from citekit.reading import Reading

Answer = dict[str, Any]


class Case(NamedTuple):
    """A listing and where its answer is."""

    name: str
    text: Path
    answer: Path


class Verdict(NamedTuple):
    """One field compared: right, wrong, missed or invented."""

    field: str
    outcome: str
    expected: Any
    got: Any


class Result(NamedTuple):
    """One listing compared; `fault` when there is nothing to compare."""

    case: Case
    kinds: tuple[str, ...]
    verdicts: list[Verdict]
    fault: str | None = None

    @property
    def exact(self) -> bool:
        """Whether every field is right."""
        return self.fault is None and all(verdict.outcome == "right" for verdict in self.verdicts)


# --- what is compared -------------------------------------------------------------------------------------------------

PEOPLE = ("author", "editor", "supervisor", "translator")
NUMBERS = ("ISSN", "ISBN")
WORDS = ("keyword", "subject_areas")
TEXTS = (
    "type", "title", "container_title", "collection_title", "collection_number", "volume", "issue", "page",
    "article_number", "number_of_pages", "issued", "language", "DOI", "publisher", "publisher_place", "edition",
    "event_title", "event_place", "event_date", "abstract_first_words",
)  # fmt: skip
WHERE_ASKED = ("supervisor", "translator", "funding", "number", "translated_title", "version", "medium")
"""Compared only where an answer has them."""
FIELDS = (*TEXTS, *PEOPLE, *NUMBERS, *WORDS, "funding", "number", "translated_title", "version", "medium")
NOT_INVENTED = ("type", "language", "number_of_pages", "collection_number", "edition")
"""An answer may be silent about these."""

LANGUAGES = {
    "english": "en", "english (us)": "en-US", "english (united states)": "en-US", "english (uk)": "en-GB",
    "chinese": "zh", "chinese (simplified)": "zh-Hans", "chinese (traditional)": "zh-Hant", "danish": "da",
    "dutch": "nl", "finnish": "fi", "french": "fr", "german": "de", "german (germany)": "de-DE", "greek": "el",
    "italian": "it", "japanese": "ja", "korean": "ko", "norwegian": "no", "polish": "pl", "portuguese": "pt",
    "russian": "ru", "spanish": "es", "swedish": "sv", "turkish": "tr",
}  # fmt: skip
"""Languages as answers print them -> tag (BCP 47)."""

SAME_SIGN = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("‘’", "'") | dict.fromkeys("“”", '"'))


def plain(value: Any) -> str:
    """A value without what two honest spellings of it differ in: dashes, quotes, blanks, a closing full stop."""
    text = unicodedata.normalize("NFC", str(value)).translate(SAME_SIGN)
    return " ".join(text.split()).rstrip(".")


def person(name: dict[str, str]) -> tuple[str, str]:
    """Family with its particles, and given with the suffix; an organisation is all family."""
    if "literal" in name or "name" in name:
        return plain(name.get("literal") or name.get("name")), ""
    family = " ".join(filter(None, map(name.get, ("dropping-particle", "non-dropping-particle", "family"))))
    return plain(family), plain(" ".join(filter(None, map(name.get, ("given", "suffix")))))


def digits(value: str) -> str:
    """An ISSN or ISBN without hyphens."""
    return re.sub(r"[^0-9X]", "", value.upper())


def language(value: Any) -> str:
    """A language as tag: answers have it as printed."""
    return LANGUAGES.get(plain(value).casefold(), plain(value)).casefold()


def first_words(value: Any) -> str:
    """The beginning of an abstract."""
    return plain(value).casefold()[:60]


def same(field: str, expected: Any, got: Any) -> bool:
    """Whether a value is the expected one."""
    if field in (*PEOPLE, *WORDS, *NUMBERS, "funding"):
        return isinstance(expected, list) and bool(comparable(field, expected) == comparable(field, got))
    if field == "abstract_first_words":
        return plain(got).casefold().startswith(first_words(expected))
    return bool(comparable(field, expected) == comparable(field, got))


def comparable(field: str, value: Any) -> Any:
    """The form of a value in which equal is right."""
    form = FORMS.get(field)
    return form(value) if form else plain(value)


def people(names: list[dict[str, str]]) -> list[tuple[str, str]]:
    """People in their order."""
    return list(map(person, names))


def terms(texts: list[str]) -> list[str]:
    """Terms in their order."""
    return list(map(plain, texts))


def numerals(numbers: list[str]) -> list[str]:
    """ISSNs or ISBNs, in no order, each once."""
    return sorted(set(map(digits, numbers)))


FORMS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(PEOPLE, people),
    **dict.fromkeys(WORDS, terms),
    **dict.fromkeys(NUMBERS, numerals),
    "funding": lambda grants: sorted(map(plain, grants)),
    "language": language,
    "page": lambda pages: plain(pages).replace("--", "-"),
    "DOI": lambda doi: plain(doi).casefold(),
}
"""field -> what brings its values into that form; the others are plain text."""


# --- the answer's keys from what we made ------------------------------------------------------------------------------


def iso(date: dict[str, Any] | None) -> str | None:
    """CSL's date as ISO 8601."""
    if not date:
        return None
    if "date-parts" not in date:
        return str(date.get("literal") or date.get("raw"))
    return "/".join("-".join(f"{int(part):02d}" for part in parts) for parts in date["date-parts"])


def csl_name(name: Answer) -> Answer:
    """A person of a record as CSL has one."""
    return {key: value for key, value in name.items() if key in ("family", "given", "suffix", "name")} | (
        {"non-dropping-particle": name["particle"]} if name.get("particle") else {}
    )


def got_fields(csl: dict[str, Any], record: dict[str, Any]) -> Answer:
    """A CSL-JSON item and a record under the names of the answers; empty ones left out."""
    article = record.get("article_number")
    page = csl.get("page")
    got: Answer = {name: csl.get(name.replace("_", "-")) for name in TEXTS} | {
        "article_number": article,
        "page": None if article and page == article else page,
        "language": record.get("language"),
        "DOI": csl.get("DOI"),
        "abstract_first_words": record.get("abstract"),
        "author": csl.get("author"),
        "editor": csl.get("editor"),
        "supervisor": [csl_name(name) for name in record.get("supervisor", ())],
        "translator": csl.get("translator"),
        "funding": record.get("funding"),
        **{name: record.get(name) for name in ("number", "translated_title", "version", "medium")},
        "keyword": [term["term"] for term in record.get("keywords", ())],
        "subject_areas": [term["term"] for term in record.get("subject_areas", ())],
    }
    got |= {name: iso(csl.get(name.replace("_", "-"))) for name in ("issued", "event_date")}
    got |= {name: [number["value"] for number in record.get(name.lower(), ())] for name in NUMBERS}
    return {name: value for name, value in got.items() if value not in (None, "", [], ())}


# --- comparing --------------------------------------------------------------------------------------------------------


def compare(expected: Answer, got: Answer) -> list[Verdict]:
    """Every field of one record against its answer."""
    outcomes = ((name, outcome(name, expected, got)) for name in FIELDS)
    return [Verdict(name, found, expected.get(name), got.get(name)) for name, found in outcomes if found]


def outcome(field: str, expected: Answer, got: Answer) -> str | None:
    """right, wrong, missed, invented; None where neither side has the field."""
    wanted, value = expected.get(field), got.get(field)
    also = accepted_too(expected, field)
    values = [other for other in also if other not in (None, "", [])]
    if wanted not in (None, "", []):
        if value is None:
            repeated = field == "page" and plain(wanted) == plain(expected.get("article_number", ""))
            return "right" if repeated or len(values) < len(also) else "missed"
        return "right" if any(same(field, one, value) for one in (wanted, *values)) else "wrong"
    if value is None or field in WHERE_ASKED or (field in NOT_INVENTED and not also):
        return None
    return "right" if any(same(field, one, value) for one in values) else "invented"


def accepted_too(expected: Answer, field: str) -> list[Any]:
    """The other values that an answer accepts."""
    also = expected.get("also", {}).get(field, [])
    return also if isinstance(also, list) else [also]


def read_listing(path: Path) -> Reading:
    """The reading of a listing."""
    import citekit

    return citekit.read(path.read_text(encoding="utf-8"))


def judge(case: Case, read: Callable[[Path], Reading] = read_listing) -> Result:
    """Reads a listing and compares all its records with the answer."""
    answer = json.loads(case.answer.read_text(encoding="utf-8"))
    answers: list[Answer] = answer.get("records", [answer])
    kinds = tuple(sorted({str(one.get("type")) for one in answers})) or ("no record",)
    try:
        reading = read(case.text)
        found = records(reading)
    except Exception as error:  # a crash is a result about that listing
        return Result(case, kinds, [], f"{type(error).__name__}: {error}")
    fault = None if len(found) == len(answers) else f"{len(found)} records, not {len(answers)}"
    padded = found + [{}] * (len(answers) - len(found))
    verdicts = [verdict for pair in zip(answers, padded, strict=False) for verdict in compare(*pair)]
    return Result(case, kinds, verdicts + unread_lines(answer, reading), fault)


def records(reading: Any) -> list[Answer]:
    """What a reading found, under the names of the answers."""
    import citekit

    if not reading.works:
        return []
    items = json.loads(citekit.write(reading.works, "csl-json"))
    ours = json.loads(citekit.write(reading.works, "json"))["records"]
    return [got_fields(item, record) for item, record in zip(items, ours, strict=True)]


def unread_lines(answer: Answer, reading: Any) -> list[Verdict]:
    """Whether exactly the lines that the answer names stay unread; nothing where it does not say."""
    if "unread" not in answer:
        return []
    expected = [plain(text) for text in answer["unread"]]
    got = [plain(line.text) for line in reading.lines if line.state == "unread"]
    return [Verdict("unread", "right" if expected == got else "wrong", expected, got)]


def _input(folder: Path) -> Path:
    """The input of a golden folder: input.txt, input.html, …"""
    return next(folder.glob("input.*"))


def cases(folder: Path) -> list[Case]:
    """Every listing with an answer in a folder, by name."""
    ours = [Case(path.parent.name, _input(path.parent), path) for path in folder.glob("*/answer.json")]
    theirs = [
        Case(path.name.removesuffix(".gold.json"), path.with_name(path.name.replace(".gold.json", ".txt")), path)
        for path in folder.glob("*.gold.json")
    ]
    return sorted(ours + theirs)

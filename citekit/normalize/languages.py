"""Languages as portals print them to BCP 47 (RFC 5646)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.language_names import LANGUAGES, REGIONS, SCRIPTS
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

BRACKETED = regex(r"([^()]++)\(([^()]++)\)")  # "English (US)", "Chinese (Simplified)"
TAG = regex(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)  # "en-US", "zh_Hant_TW"
BRACKETS = {0xFF08: "(", 0xFF09: ")"}  # "中文（繁體）"
KEY = regex(r"\?{3}core\.languages\.([a-z]{2,3})(?:_[a-z]{2})?\?{3}", re.IGNORECASE)
"""A language that the portal has no word for: "???core.languages.en_GB???", Pure's key of plain English."""
EAST_ASIA = "\u3400"
"""Where Chinese characters begin."""
LONGEST = 100  # characters of one language's name, and some
SEPARATOR = regex(r"[,;/&、]|\band\b")  # "English, Danish", "German and French"


def parse_language(text: str) -> str | None:
    """The tag of the one language that the text names; None for several and for names not in the tables.

    "Undefined/Unknown" is "und": the page says that it does not know, which is not the same as an unknown word.
    """
    return _read(text) if len(text) <= LONGEST else None


def parse_languages(text: str) -> list[str]:
    """The tags of every language that the text names, each once; none if one of them is not known."""
    if whole := parse_language(text):
        return [whole]
    found = [parse_language(part) for part in SEPARATOR.split(text)]
    known = [tag for tag in found if tag and tag != "und"]  # "No/unknown": Norwegian is none of it
    return list(dict.fromkeys(known)) if len(known) == len(found) else []


@lru_cache(maxsize=512)  # a handful of languages makes up every batch
def _read(text: str) -> str | None:
    words = " ".join(text.translate(BRACKETS).replace("(", " (").split()).casefold()
    if found := _index(names=True).get(words):
        return found
    if words.startswith("???") and (key := KEY.fullmatch(words)):
        return _read_tag(key[1])
    bracketed = BRACKETED.fullmatch(words)
    if bracketed is None:
        return _read_tag(words) or _read_translated(words) or _read_adjective(words) or _read_chinese(words)
    name, detail = bracketed[1].strip(), bracketed[2].strip()
    return _read_bracketed(name, detail) or _read_translated(words) or _join_translated(name, detail)


def _read_translated(words: str) -> str | None:
    """A name as portals in other languages print it: "engelsk", "英語"."""
    from citekit.vocabulary.language_names import language_names

    return language_names().get(words) or language_names().get(words.replace(" (", "("))


def _join_translated(name: str, detail: str) -> str | None:
    """ "englisch (vereinigte staaten)", "中文 (繁體)"."""
    from citekit.vocabulary.language_names import detail_names

    language = _index(names=True).get(name) or _read_translated(name)
    subtag = _details().get(detail) or detail_names().get(detail)
    return f"{language}-{subtag}" if language and subtag else None


def _read_bracketed(name: str, detail: str) -> str | None:
    language, subtag = _index(names=True).get(name), _details().get(detail)
    return f"{language}-{subtag}" if language and subtag else None


def _read_adjective(words: str) -> str | None:
    """ "British English"; "no English" is none of Norway."""
    detail, _, name = words.rpartition(" ")
    return _read_bracketed(name, detail) if len(detail) > 2 or detail in ("us", "uk") else None


def _read_chinese(words: str) -> str | None:
    """ "繁體中文", "简体中文": the script before the language, without a blank."""
    return _join_translated(words[2:], words[:2]) if len(words) == 4 and words > EAST_ASIA else None


def _read_tag(text: str) -> str | None:
    language = _index(names=False).get(text.replace("_", "-").partition("-")[0])
    match = TAG.fullmatch(text) if language else None
    if match is None or language is None:
        return None
    script, region = (match[2] or "").title(), (match[3] or "").upper()
    if (script and script not in SCRIPTS) or (region and not _is_region(region)):
        return None
    return "-".join(filter(None, (language, script, region)))


def _is_region(region: str) -> bool:
    """Any two letters that ISO 3166-1 may give (the table has only those with names), three digits of UN M.49."""
    return region.isdigit() or region not in ("XX", "ZZ")


@lru_cache(maxsize=2)
def _index(*, names: bool) -> Mapping[str, str]:
    """Names (or codes) in lower case -> subtag."""
    index: dict[str, str] = {}
    for subtag, row in LANGUAGES.items():
        codes, *words = row.split("; ")
        keys = words if names else [subtag, *codes.strip(";").split()]
        index.update(dict.fromkeys((key.casefold() for key in keys), subtag))
    return index


@lru_cache(maxsize=1)
def _details() -> Mapping[str, str]:
    """What stands in brackets, in lower case -> region or script; the region's code counts as well: "English (GB)"."""
    rows = {**REGIONS, **SCRIPTS}.items()
    names = {name.casefold(): subtag for subtag, row in rows for name in row.split("; ")}
    return names | {region.casefold(): region for region in REGIONS}


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of the same language, of whatever country: "en" and "en-US"."""
    return one.partition("-")[0] == other.partition("-")[0]

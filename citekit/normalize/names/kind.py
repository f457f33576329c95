"""Fast judgements on a line or a piece of one: a person, an organisation, or neither."""

from __future__ import annotations

from citekit.normalize.names.lexicon import (
    ACRONYMS,
    CJK_BODY,
    FIELD_ENDINGS,
    NAME_BODY,
    NEVER_ALONE,
    ORGANIZATION_WORDS,
    PAGE,
    PERSON_VETO,
)  # fmt: skip
from citekit.normalize.names.marks import clean, is_degree, is_suffix, without_titles
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN, VIETNAMESE
from citekit.normalize.names.words import lower_words
from citekit.patterns import regex

PLAIN = regex(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z](?:\.|[^\W\d_]+)){0,3} [A-ZÀ-ÖØ-Þ][^\W\d_]+")
"""The usual form: "Daniel A. Jiménez", "Sze Ling Yeo"."""

UNLIKE = regex(r"\S\t|[:?!=<>#@%›»]|(?<! [asd])/|\d{4}")
"""What no name has: "City\tGraz", "Funding Information:"."""

ACRONYM = regex(r"[A-Z][A-Z0-9&-]{1,7}")
"""WHO, CERN, COVID-19"""

NATIVE = regex(r"\s{0,40}[(（][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ·・]{2,12}[)）]$")
"""A name in its own script behind it: "Wei Li (李伟)"."""

LABEL = regex("[A-Z][a-z]{3,}(?=[A-ZÀ-Þ])")
"""A word that goes on with a capital: "CitySan"."""


def looks_like_organization(text: str) -> bool:
    """Whether a line names a department, university, group or field: "School of Law", "Neurology"."""
    words = lower_words(text)
    if not words or len(words) > 20:
        return text.strip().endswith(CJK_BODY)
    if not ORGANIZATION_WORDS.isdisjoint(words) or any(word.endswith(FIELD_ENDINGS) for word in words):
        return words[0] not in PAGE and not text.rstrip().endswith((".", "?", "!", ":"))
    return ACRONYM.fullmatch(text.strip()) is not None or text.strip().endswith(CJK_BODY)


def is_group_name(text: str) -> bool:
    """Whether a printed name is that of a group, by a word no person bears: "ATLAS Collaboration", "The Lancet"."""
    words = lower_words(text)
    ends = [word.rpartition("-")[2] for word in words]  # "VDI-Gesellschaft Bau"
    if not NAME_BODY.isdisjoint(words) or not NAME_BODY.isdisjoint(ends) or text in ACRONYMS:
        return True
    if len(words) > 1 and words[0] == "the" and VIETNAMESE.isdisjoint(text.split()):
        return True
    return (" of " in text and not _is_territorial(text)) or text.endswith((*CJK_BODY, *FIRMS))


FIRMS = (" A/S", " ApS", " Oy", " Oyj", " S.p.A.", " LLP", " LLC")
"""What stands behind the name of a company and is nobody's initials: "Søn A/S"."""


def is_glued_label(text: str) -> bool:
    """A label of the page that lost the blank before its value: "CitySan Diego"; not "McDonald"."""
    label = LABEL.match(text)
    return label is not None and label[0].lower() in PAGE


def _is_territorial(text: str) -> bool:
    """ "Drummond of Megginch": rare, so its patterns are loaded when they are needed."""
    from citekit.normalize.names.places import is_territorial

    return is_territorial(text)


def has_cjk(text: str) -> bool:
    """Whether a letter is Han, Kana or Hangul: 王小明, はなこ, 김민수."""
    return any("\u3040" <= letter <= "\ud7af" for letter in text)


def looks_like_person(text: str) -> bool:
    """Whether a piece of text has the form of one person's name of two words or more, or of a known CJK name."""
    if is_glued_label(text):
        return False
    if PLAIN.fullmatch(text) and NEVER_ALONE.isdisjoint(text.lower().split(" ")) and not text.endswith(FIELD_ENDINGS):
        return True
    if "(" in text:
        text = NATIVE.sub("", role_of(text)[0])
    if len(text) > 80 or text.count(" ") > 9 or UNLIKE.search(text):
        return False
    text = clean(text)
    if text.endswith(")") or any(letter.isdigit() for letter in text):
        return False
    if not text.isascii() and has_cjk(text):
        from citekit.normalize.names.cjk import is_cjk_name

        return is_cjk_name(text)
    return _is_territorial(text) if " of " in text else _has_form(text)


def _has_form(text: str) -> bool:
    """Two to seven words of a person's form, and none that no person bears."""
    from citekit.normalize.names.shape import is_shaped

    name, comma, rest = text.partition(",")
    if comma and not _comma_tail(name, rest.strip()):
        return False
    words = name.split()
    if comma and len(words) == 1 and not is_degree(rest) and not is_suffix(rest):
        words += rest.split()
    if len(words) > 2 and words[0].endswith("."):
        words = without_titles(words)  # "Dr. iur. Benedikt Holm"
    return 2 <= len(words) <= 7 and is_shaped(words) and not _vetoed(words)


def _comma_tail(name: str, rest: str) -> bool:
    """What a comma may bring: initials, a suffix, a degree, a given name: "Dubey, D.", "Doe, Jane"."""
    tail = rest.split(",", maxsplit=1)[0].strip()
    initials = tail.replace(".", "").isupper()
    return initials or is_suffix(tail) or is_degree(tail) or (tail.split(" ")[0] in GIVEN and len(name.split()) < 4)


def _vetoed(words: list[str]) -> bool:
    """A word that no person bears, or nothing but words that are rather not names: "Law School", "Home Page"."""
    low = [word.lower().strip("().,") for word in words]
    if any(word in PAGE for word in (low if len(low) > 2 else low[:1])):
        return True
    if all(word in NEVER_ALONE for word in low) or any(word.endswith(FIELD_ENDINGS) for word in low):
        return True
    # "An", "The", "To" are small words, and given or family names in East Asia: "Yuda An".
    asian = not EAST_ASIAN.isdisjoint(words)
    names = {word.lower() for word in words if word in EAST_ASIAN or (asian and word in {"The", "To", "At", "On"})}
    return any(word in PERSON_VETO and word not in names for word in low)

"""Rows of a property table: a page with one is that of a work, and no list. Loaded for every paste, so it is lean."""

from __future__ import annotations

LABELS: dict[str, tuple[str, ...]] = {
    "en": (
        "Original language",
        "Publication status",
        "Pages (from-to)",
        "Date made available",
        "Title of host publication",
        "Journal",
        "Awarding Institution",
    ),
    "da": ("Originalsprog",),
    "nl": ("Originele taal-2",),
    "de": (
        "Originalsprache",
        "Publikationsstatus",
    ),
    "sv": ("Originalspråk",),
    "fi": ("Alkuperäiskieli",),
    "es": ("Idioma original",),
    "fr": ("langue originale",),
    "it": ("Lingua originale",),
    "pl": ("Oryginalny język",),
    "ru": ("Язык оригинала",),
    "ja": (
        "本文言語",
        "元の言語",
    ),
    "ko": (
        "원어",
        "본래 언어",
    ),
    "zh-Hant": (
        "原文",
        "原始語言",
    ),
    "zh-Hans": ("源语言",),
    "is": ("Upprunalegt tungumál",),
    "cy": ("Iaith wreiddiol",),
}
"""Language -> labels. English as seen on many portals; the others rest on nothing seen, and only keep a page from being
read as a list."""

ALL = tuple(label for labels in LABELS.values() for label in labels)
OPENINGS = frozenset(label[:2] for label in ALL)
LONGEST = 90


def is_row(text: str) -> bool:
    """Whether a line is one of those rows: "Original languageEnglish"; not "Original language learning"."""
    if text[:2] not in OPENINGS or len(text) > LONGEST or not text.startswith(ALL):
        return False
    label = next(label for label in ALL if text.startswith(label))
    rest = text[len(label) :]
    if rest[:1] == " " and label == "Journal":  # "Journal Clubs: a survey"
        return False
    return label not in LABELS["en"] or not rest.lstrip(" ")[:1].islower()

"""Yes and no, as rows answer them: "Yes", "Ja", "はい"."""

from __future__ import annotations

from functools import cache

ENGLISH = {"yes": True, "no": False}


def parse_flag(text: str) -> bool | None:
    """Whether the answer is yes; None for a text that is no answer ("Yes, in part" is one)."""
    words = text.lower().split(" ")
    first = words[0].strip(".,")
    if first in ENGLISH:
        return ENGLISH[first]
    return _answers().get(first, _answers().get(" ".join(words[:2])))


@cache
def _answers() -> dict[str, bool]:
    from citekit.vocabulary.value_words import NO, YES

    return {**dict.fromkeys(NO.values(), False), **dict.fromkeys(YES.values(), True)}

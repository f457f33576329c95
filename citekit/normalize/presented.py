"""Where a work was presented, as our .bib files have it: "{CoG 2024}, Milan, Italy". Braces print nothing."""

from __future__ import annotations

from citekit.patterns import regex

BRACE = regex(r"[{}]")


def end_of_group(text: str) -> int:
    """Behind the brace that closes the one with which a text begins; 0 if none does."""
    depth = 0
    for brace in BRACE.finditer(text if text[:1] == "{" else ""):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return 0


def split_presented(spelt: str) -> tuple[str, str, str]:
    """The event, its place and what stands behind a semicolon: "{CoG 2024}, Milan, Italy; ACM"."""
    end = end_of_group(spelt)
    if not end or spelt[end : end + 2] not in ("", ", ", "; "):
        event, _, behind = spelt.partition("; ")
        return event, "", behind
    place, behind = _place(spelt[end:].removeprefix(", "))
    return spelt[:end], place, behind


def _place(told: str) -> tuple[str, str]:
    """A place, which stands in braces if it has a semicolon, and what stands behind it."""
    end = end_of_group(told)
    if end and told[end : end + 2] in ("", "; "):
        return told[:end], told[end + 2 :]
    place, _, behind = told.partition("; ")
    return place, behind

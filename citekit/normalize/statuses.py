"""The status before a date: "Published - May 1 2016"."""

from __future__ import annotations

import re

from citekit.normalize.date_shapes import find_shape

STATUSES = {
    "Published": ("Published - May 1 2016",),
    "E-pub ahead of print": ("E-pub ahead of print - 3 Mar 2020", "Epub ahead of print - 2020"),
    "Accepted/In press": ("Accepted/In press - 2024", "Accepted / In press - Jul 2023"),
    "Submitted": ("Submitted - 1 Apr 2021",),
    "In preparation": ("In preparation - 2022",),
    "Unpublished": ("Unpublished - 2019",),
    "Published online": ("Published online: 7 Apr 2017",),
    "Advance online publication": ("Advance online publication",),
    "Acceptance date": ("Acceptance date - 12 Jan 2026",),
    "Accepted": ("Accepted - 2024",),
    "In press": ("In press",),
    "Forthcoming": ("Forthcoming - 2026",),
    "Not published": ("Not published - 2018",),
}
"""Status as Pure's first six and then other pages print it -> examples, which a test reads."""

BY_WORDS = {re.sub(r"[^a-z]", "", status.lower()): status for status in STATUSES}
"""Letters only, in lower case -> status."""
# "Epub", "E‑pub", "Accepted / In press"
WORDS = "|".join(
    r"\s*".join(re.escape(word) for word in re.findall(r"\w+|/", status)).replace(r"E\s*pub", r"E[-‐‑]?pub")
    for status in sorted(STATUSES, key=len, reverse=True)
)
# "Published - May 1 2016", "Published: 04/11/2024", "Published2016", "Published -", "Unpublished"
STATUS = re.compile(rf"\s*+({WORDS})(?-i:(?![a-z]))\s*+([-‐‑–—:]?)\s*+(.*)", re.IGNORECASE | re.DOTALL)


def split_status(text: str) -> tuple[str | None, str]:
    """Status and the text of its date ("" if there is none); (None, text) where no known status stands in front."""
    match = STATUS.match(text)
    if match is None:
        return None, text
    rest = match[3].strip()
    if rest and not match[2] and find_shape(rest) is None:
        return None, text  # "Published in Nature"
    return BY_WORDS[re.sub(r"[^a-z]", "", match[1].lower())], rest

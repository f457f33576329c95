"""The words and marks of English dates, and the shapes that dates have."""

from __future__ import annotations

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
SEASONS = {
    "spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4,
    "printemps": 1, "été": 2, "automne": 3, "hiver": 4,  # "automne 2019" (Érudit)
}  # fmt: skip
DASHES = ("-", "‐", "‑", "‒", "–", "—", "―", "−", "--")
ARROWS = ("→", "⟶", "⇒", "➔", "->", "-->", "～", "〜", "to", "through", "thru", "until", "till")
WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
)  # fmt: skip
SILENT = (",", "of", *WEEKDAYS)  # "May 1, 2016", "1st of May 2016", "Mon, 30 Mar 2025"

WORDS: dict[str, tuple[str, int | None]] = {
    **{word: ("M", number) for word, number in MONTHS.items()},
    **{f"{word}.": ("M", number) for word, number in MONTHS.items()},  # "Sept. 2019"
    **{word: ("S", number) for word, number in SEASONS.items()},
    **dict.fromkeys(DASHES, ("-", None)),
    **dict.fromkeys(ARROWS, (">", None)),
    **{mark: (mark, None) for mark in "/."},
    **dict.fromkeys(SILENT, ("", None)),
    **{f"{word}.": ("", None) for word in WEEKDAYS},  # "Mon. 30 Mar 2025"
}
"""Word or mark, in lower case -> its letter in a shape, and its number."""

SHAPES = {
    "y": "y",  # 2016
    "My": "my",  # May 2016
    "yM": "ym",  # 2023 Jul
    "M-y": "my",  # Jun-2016
    "M/y": "my",  # Jun/2016
    "Sy": "sy",  # Spring 2019
    "yS": "ys",  # 2019 Summer
    "y-d": "ym",  # 2016-05
    "y/d": "ym",  # 2023/7
    "d/y": "my",  # 05/2016
    "d-y": "my",  # 05-2016
    "d.y": "my",  # 05.2016
    "Mdy": "mdy",  # May 1 2016
    "dMy": "dmy",  # 1 May 2016
    "d.My": "dmy",  # 28. Sep 2026
    "yMd": "ymd",  # 2025 Jun 21
    "ydM": "ydm",  # 2025, 21 June
    "d-M-y": "dmy",  # 01-May-2016
    "d/M/y": "dmy",  # 01/May/2016
    "M-d-y": "mdy",  # May-01-2016
    "y-M-d": "ymd",  # 2016-May-01
    "y/M/d": "ymd",  # 2016/May/01
    "y-d-d": "ymd",  # 2016-05-01
    "y/d/d": "ymd",  # 2016/05/01
    "y.d.d": "ymd",  # 2016.05.01
    "ydd": "ymd",  # 2020 3 15
}
"""Shape of a date -> what its numbers are; the comment of each row is an example that a test reads.
M is a month's name, S a season, y a number of four digits, d one of one or two."""

PIECES = {
    **SHAPES,
    "d": "d",  # 4 (-7 Dec 2013)
    "M": "m",  # Mar (-Apr 2009)
    "S": "s",  # Fall (/Winter 2019)
    "dM": "dm",  # 30 Mar (-3 Apr 2025)
    "Md": "md",  # Mar 30 (-Apr 3 2025)
    "dy": "dy",  # (Mar 30-) 31 2025
}
"""Shape of one side of a range, which may leave its month or year to the other side."""

NUMERIC = frozenset({"d/d/y", "d-d-y", "d.d.y", "d/d/d", "d-d-d", "d.d.d"})
"""Shapes of which only the page can say what is day and what is month: 1/5/2016, 30-03-2025, 17.04.2026, 3/30/25."""

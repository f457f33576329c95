"""The text that readers get: as it came, but for what a mail program or an old system did to its lines."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.source import Source

QUOTED = regex(r"^(?:> ?)+", re.MULTILINE)  # "> Original language English", in an answer to a mail
BEGIN = 4000
"""Characters that tell whether a text is quoted."""
MANY = 4
"""More quoted lines than these tell it by themselves."""


def plain_source(source: Source) -> Source:
    """The same text, place by place, with blanks for the marks of quoted lines, and line feeds where it has none."""
    text = source.text
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")
    if ">" in text and (text[0] == ">" or "\n>" in text) and _is_quoted(text[:BEGIN]):
        text = QUOTED.sub(lambda mark: " " * len(mark[0]), text)
    return source if text is source.text else Source(text, source.name)


def _is_quoted(text: str) -> bool:
    """Whether many lines are quoted, or most."""
    quoted = len(QUOTED.findall(text))
    return quoted > MANY or (2 * quoted > sum(map(bool, map(str.strip, text.splitlines()))))

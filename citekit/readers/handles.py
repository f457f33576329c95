"""Handles among the words of a line: "https://hdl.handle.net/1887/3199", "hdl:1887/3199", "…/handle/1887/3199"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.page import Page

NUMBER = r"\d{1,9}(?:\.\w{1,12}){0,4}/[^\s\"<>“”{}|†;,?#]{1,200}"
# "hdl.handle.net/1887/3199", "https://hdl.handle.net/1887/3199", "Handle: 1887/3199"
HANDLE = regex(
    rf"(?:(?:https?://)?(?:www\.)?\bhdl\.handle\.net/|\b(?:hdl|handle):\s?){NUMBER}",
    re.IGNORECASE,
)
# "https://repository.example.org/xmlui/handle/1887/3199"; never "https://dspace.example.org/handle/123456789/12", the
# prefix of a repository that has none
HOSTED = regex(rf"https?://[\w.:-]{{3,80}}(?:/[\w~-]{{1,40}}){{0,3}}/handle/(?!123456789/){NUMBER}", re.IGNORECASE)
WORDS = ("hdl", "handle")
"""Letters without which a line has none."""


def use_handles(page: Page, at: int, rule: str, start: int = 0, *, hosted: bool = False) -> bool:
    """Take the handles of a line from a place on; with `hosted` those in a repository's addresses of its works, too."""
    line = page.lines[at]
    if not any(word in line.lower for word in WORDS):
        return False
    found = [*HANDLE.finditer(line.text, start), *(HOSTED.finditer(line.text, start) if hosted else ())]
    for handle in found:
        page.use(at, "handle", rule, *handle.span())
    return bool(found)

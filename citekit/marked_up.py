"""Markdown in which a converter left tags of HTML or attributes in braces: they become characters that print nothing,
place by place, as no reader of pastes knows them.

    [Ada Lovelace](https://fen.example/ada){.link .person rel="Person"}
    <a href="https://fen.example/ada" class="link"><span>Ada Lovelace</span></a>
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from citekit.patterns import regex
from citekit.source import Source

HEADING = regex(r"^(?:> ?)?#{1,6} \S", re.MULTILINE)
# "::: {.rendering .type}", "-   ::: rendering", "```{=html}"
FENCE = regex(r"(?:(?<=^)|(?<=^[*-] )|(?<=^    )|(?<=^  )|(?<=^-   )):{3,}.*$|^\s{0,8}```\{=html\}\r?$", re.MULTILINE)
# "## Abstract {#abstract .subheader}", "[Ada](https://fen.example/ada){rel="Person"}"
ATTRIBUTES = regex(r"(?<=[\])^*\w> \u200b])\{(?:[.#]|[a-z][\w-]{0,30}=\")[^{}]{0,400}\}")
# "[Research output]{.type_family}", "[[Ada](https://fen.example/ada)]{.person}"
SPAN = regex(
    r"\[(?P<text>(?:[^\[\]]|\[[^\[\]]{0,200}\]\([^()\s]{0,400}\)){0,400})\]"
    r"(?P<attributes>\{(?:[.#]|[a-z][\w-]{0,30}=\")[^{}]{0,400}\})"
)
TAG = regex(r"</?(?:a|span|em|strong|i|b|button|img|p|time|small|ul|ol|li|col|colgroup)\b[^<>]{0,900}>")
BREAK = regex(r"(?<=[^\s\\])\\(?=\r?$)", re.MULTILINE)  # "Bergen, Norway\" over "Duration: 3 Jun 2018"
DEEPEST = 3
"""Spans within spans."""
NOTHING = "\u200b"
LINE = regex(r"[^\n]")


def plain_markdown(source: Source) -> Source:
    """The same text without such marks; the source itself where it is no Markdown, or has none. Where a line's end is
    within a mark, the converter broke its lines at a width that its marks count in: paragraphs with marks are whole."""
    text = source.text
    if not HEADING.search(text):
        return source
    broken = BROKEN_TAG.search(text) is not None
    for _ in range(DEEPEST if "]{" in text else 0):
        text = SPAN.sub(_text_of, text)
    for pattern in (ATTRIBUTES, FENCE, TAG, BREAK):
        text = pattern.sub(_nothing, text)
    text = _with_whole_paragraphs(text) if broken else text
    return source if text == source.text else Source(text, source.name)


# "<span\nclass=", "</span\n>", "[Ada](https://fen.example/ada){.link\nrel="
BROKEN_TAG = regex(
    r"</?(?:a|span)\s*\n[^<>]{0,400}>|<(?:a|span)\s[^<>\n]{0,400}\n"
    r"|[\])]\{[^{}\n]{0,200}\n[^{}]{0,200}\}|\n[^\[\]\n]{0,200}\]\{[.#]"
)


def _text_of(found: re.Match[str]) -> str:
    return NOTHING + found["text"] + NOTHING + LINE.sub(NOTHING, found["attributes"])


def _nothing(found: re.Match[str]) -> str:
    """As many characters that print nothing, and the line ends."""
    return LINE.sub(NOTHING, found[0])


def _with_whole_paragraphs(text: str) -> str:
    """The text with a blank for each line's end within a paragraph that had marks, and none for the indent behind."""
    lines = text.split("\n")
    groups = groupby(lines, lambda line: line.strip(PRINTS_NOTHING) != "")
    return "\n".join([_paragraph([*group]) if told else "\n".join(group) for told, group in groups])


PRINTS_NOTHING = f" \t\r{NOTHING}"


def _paragraph(lines: list[str]) -> str:
    if not any(NOTHING in line for line in lines):
        return "\n".join(lines)
    pieces = lines[:1]
    for line, below in pairwise(lines):
        bare = below.lstrip(PRINTS_NOTHING)
        if BLOCK.match(bare) or line.lstrip(PRINTS_NOTHING)[:1] in ENDS_ALONE:
            pieces += ["\n", below]
        else:
            blank = NOTHING if line.rstrip(NOTHING)[-1:] == " " else " "
            pieces[-1] = pieces[-1].replace("\r", NOTHING)  # of Windows' line ends
            pieces += [blank, NOTHING * (len(below) - len(bare)), bare]
    return "".join(pieces)


# "- item", "# Title", "| cell |", "<div>", "</tr>", "----"; no "<https://doi.org/…>"
BLOCK = regex(r"[-*+] |[>|#]|\d{1,3}[.)] |</?[a-z][a-z\d]{0,9}[\s/>]|[-+=]{3}")
ENDS_ALONE = "<"
"""How lines begin that never go on below, beside those that print nothing."""

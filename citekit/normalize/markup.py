"""HTML in text: entities decoded, known tags removed, sub- and superscripts kept."""

from __future__ import annotations

import re

from citekit.patterns import regex

# "R&amp;amp;D", "&#8211;", "&#x2013;", "&nbsp;"; never "AT&T" or "R&D;", since these name no entity
ENTITY = regex(r"&(?:amp;)*(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

SUBSCRIPTS = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
SUPERSCRIPTS = str.maketrans("0123456789+-−=()in", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ")
LEVELS = {"sub": SUBSCRIPTS, "inf": SUBSCRIPTS, "sup": SUPERSCRIPTS}
"""Tag (`inf` is Elsevier's `sub`) -> the characters that Unicode has there."""

BLOCKS = frozenset({
    "br", "p", "div", "li", "ul", "ol", "tr", "td", "title", "subtitle", "sec", "h1", "h2", "h3", "h4", "h5", "h6",
    "list-item",
})  # fmt: skip
"""Tags that part words."""
INLINE = frozenset({
    "a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "inf", "small", "big", "font", "tt", "code", "cite",
    "q", "italic", "bold", "sc", "scp", "ovl", "underline", "monospace", "roman", "math", "mi", "mn", "mo", "ms",
    "mtext", "mrow", "msub", "msup", "msubsup", "mfrac", "msqrt", "mover", "munder", "mspace", "mstyle", "semantics",
    "mmultiscripts", "mprescripts", "none", "mroot", "munderover", "mfenced", "mtable", "mtr", "mtd", "inline-formula",
    "tex-math", "xref", "ext-link", "named-content", "styled-content", "inline-graphic",
})  # fmt: skip
"""Tags that leave a word whole: HTML's, JATS's and MathML's; Crossref's records have `jats:`, `mml:`, `m:` or `ns4:`
before them."""

# '<i>', '</jats:p>', '<br />', '<span class="x">', '<mml:math xmlns:mml="…">'; never "a < b and c > d" or "<b and c>"
TAG = regex(
    r"""</?+(?:jats:|mml:|m:|ns[0-9]:)?([a-zA-Z][a-zA-Z0-9-]*+)"""
    r"""(?:\s++[a-zA-Z_][\w:.-]*+\s*+=\s*+(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'<>]++))*\s*+/?+>"""
)
SPACE = regex(r"</?(?:jats|mml|m|ns[0-9]):")  # "<jats:list>", "<jats:disp-formula>": of its many names all are markup
# "H<sub>2</sub>O", "Ca<jats:sup>2+</jats:sup>", "Alcohol<sup>1,2</sup>"
LEVEL = regex(r"<(?:jats:)?(sub|sup|inf)>([^<>]*+)</(?:jats:)?\1>", re.IGNORECASE)


def decode_entities(text: str) -> str:
    """The text with real entities as characters, however often they were escaped."""
    return ENTITY.sub(_decode_entity, text)


def strip_tags(text: str) -> str:
    """The text without known tags; digits that were raised or lowered stay so where Unicode has them."""
    return TAG.sub(_strip_tag, LEVEL.sub(_keep_level, text))


def _decode_entity(match: re.Match[str]) -> str:
    name = match[1]
    if name[0] == "#":
        return _decode_number(match)
    from html.entities import html5  # 2,000 names, wanted by few texts

    return html5.get(f"{name};", match[0])


def _decode_number(match: re.Match[str]) -> str:
    from html import unescape

    character = unescape(f"&{match[1]};")
    return match[0] if character in ("", "\ufffd") or "\ud800" <= character <= "\udfff" else character


def _keep_level(match: re.Match[str]) -> str:
    level, content = LEVELS[match[1].lower()], match[2].strip()
    return content.translate(level) if all(ord(sign) in level or sign in ", " for sign in content) else match[2]


def _strip_tag(match: re.Match[str]) -> str:
    name = match[1].lower()
    if name in INLINE:
        return ""
    return " " if name in BLOCKS or SPACE.match(match[0]) else match[0]

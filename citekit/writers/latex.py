"""Text as LaTeX: every reserved character escaped once, nothing dropped for want of a command.

Of several spellings the one that most programs read back was taken; pandoc, citation-js, bibtexparser and pybtex were
tried on each. So "å" is `{\\r a}` (citation-js leaves `\\aa` standing), "đ", "þ", "€", "<" and "|" stay as they are
(pandoc drops `{\\dj}`, `{\\th}`, `{\\texteuro}`, `{\\textless}`, `{\\textbar}`), and what LaTeX has no command for in
its standard fonts (Cyrillic, Chinese, emoji, "ơ", "ț") passes through as UTF-8.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

ACCENTS: dict[str, str] = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u ", "\u0307": ".",
    "\u0308": '"', "\u030a": "r ", "\u030b": "H ", "\u030c": "v ", "\u0323": "d ", "\u0327": "c ", "\u0328": "k ",
}  # fmt: skip
"""Combining mark -> accent command; a command that is a letter needs the blank."""

BELOW: frozenset[str] = frozenset("\u0323\u0327\u0328")
"""Marks that go around an already accented letter: "ộ" is `{\\d{\\^o}}`."""

ESCAPES: dict[str, str] = {
    "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "\\": r"{\textbackslash}", "~": r"{\textasciitilde}", "^": r"{\textasciicircum}",
}  # fmt: skip
"""Characters that TeX gives a meaning; braces depend on the whole text, see `speller`."""

COMMANDS: dict[str, str] = {
    "ø": r"{\o}", "Ø": r"{\O}", "æ": r"{\ae}", "Æ": r"{\AE}", "œ": r"{\oe}", "Œ": r"{\OE}", "ß": r"{\ss}",
    "ł": r"{\l}", "Ł": r"{\L}", "ı": r"{\i}", "©": r"{\textcopyright}", "®": r"{\textregistered}",
    "°": r"{\textdegree}", "–": "--", "—": "---", "“": "``", "”": "''", "’": "'", "\u00a0": "~", "\u202f": "~",
    "\u00ad": r"\-",
}  # fmt: skip

SYMBOLS: dict[str, str] = {
    "α": r"\alpha", "β": r"\beta", "γ": r"\gamma", "δ": r"\delta", "ε": r"\varepsilon", "ζ": r"\zeta", "η": r"\eta",
    "θ": r"\theta", "ι": r"\iota", "κ": r"\kappa", "λ": r"\lambda", "μ": r"\mu", "ν": r"\nu", "ξ": r"\xi",
    "π": r"\pi", "ρ": r"\rho", "σ": r"\sigma", "ς": r"\varsigma", "τ": r"\tau", "υ": r"\upsilon", "φ": r"\varphi",
    "χ": r"\chi", "ψ": r"\psi", "ω": r"\omega", "ϑ": r"\vartheta", "ϕ": r"\phi", "ϵ": r"\epsilon", "Γ": r"\Gamma",
    "Δ": r"\Delta", "Θ": r"\Theta", "Λ": r"\Lambda", "Ξ": r"\Xi", "Π": r"\Pi", "Σ": r"\Sigma", "Υ": r"\Upsilon",
    "Φ": r"\Phi", "Ψ": r"\Psi", "Ω": r"\Omega",
    "≤": r"\leq", "≥": r"\geq", "≠": r"\neq", "≈": r"\approx", "≡": r"\equiv", "∼": r"\sim", "∞": r"\infty",
    "→": r"\rightarrow", "←": r"\leftarrow", "↔": r"\leftrightarrow", "⇒": r"\Rightarrow", "↑": r"\uparrow",
    "↓": r"\downarrow", "∈": r"\in", "∑": r"\sum", "∏": r"\prod", "∫": r"\int", "√": r"\surd", "∂": r"\partial",
    "∇": r"\nabla", "∆": r"\triangle", "∝": r"\propto", "∩": r"\cap", "∪": r"\cup", "⊂": r"\subset", "∅": r"\emptyset",
    "⊗": r"\otimes", "⊕": r"\oplus", "⋅": r"\cdot", "∘": r"\circ", "≪": r"\ll", "≫": r"\gg", "∀": r"\forall",
    "∃": r"\exists", "−": "-", "′": "'", "″": "''",
}  # fmt: skip
"""Characters that only mathematics has (LaTeX stops at "≤" in text); "±", "µ", "×" are read well as they are."""

ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"
BENEATH = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"
RAISED = str.maketrans(ABOVE, "0123456789+-=()ni")
LOWERED = str.maketrans(BENEATH, "0123456789+-=()aehijklmnoprstuvx")

MATH = regex(rf"[{ABOVE}]+|[{BENEATH}]+|.", re.DOTALL)  # "¹⁸", "₂", "α" in a run such as "α₂"

RESERVED = regex(r"[\\{}$&#%_^~`<>]")  # "R&D_1", "?`"
OPENED = regex(r"[?!]“")  # "Why?“"
# "$B_s^0 \to \mu^+\mu^-$", "H$_2$O", "$CP$ violation"; not "$5 or $6"; of ASCII that prints all but \ $ % # & ~
_FORMULA = (
    r"(?:\$(?=[^$\s])(?=[^$]*[\\_^])|(?<![\w$])\$(?=[A-Za-z]{1,3}\$))"
    r"""(?:\\[A-Za-z]+(?![A-Za-z])|\\[,;:! ]|[ -"'-\[\]-}]){1,400}(?<!\s)\$(?![\d$])"""
)
_ASCII_TOKEN = (
    rf"{_FORMULA}"
    r"|[\\{}$&#%_^~]"
    r"|([-'`,<>])(?=\1)"  # the first sign of a ligature
    r"|[?!](?=`)"
)
FORMULA, ASCII_TOKEN = regex(_FORMULA), regex(_ASCII_TOKEN)
SCRIPTS = ABOVE + BENEATH
MATHEMATICAL = frozenset(SYMBOLS) | frozenset(SCRIPTS)


@cache
def _tokens() -> re.Pattern[str]:
    """The pieces of a text that is not ASCII; compiled when the first one comes, for the sake of the cold start."""
    return regex(
        rf"[{re.escape(''.join(SYMBOLS))}{SCRIPTS}]+"  # "γδ", "¹⁸", "₂"
        r"|[A-Za-z][\u0300-\u036f]+"  # a letter and marks that have no composed form
        rf"|{_ASCII_TOKEN}"
        r"|[?!](?=“)"  # which becomes "``": with it "!" would be "¡"
        r"|[^\x00-\x7f]"  # "é"
    )


_SIGN = r"[^\x00-\"$'-\[\]`-z|\x7f]"
SIGN = regex(_SIGN)  # "é", "%": all but what of ASCII has no meaning to TeX; one class is found far sooner than a token
ASCII_SIGN = regex(r"[\\{}&#%_^~]")


@cache
def _signs() -> re.Pattern[str]:
    """The same with symbols, a run of which is one token."""
    symbols = rf"[{re.escape(''.join(SYMBOLS))}{SCRIPTS}]"
    return regex(rf"{_SIGN}(?:(?<={symbols}){symbols}*)?")


LIGATURES = ("$", "--", "''", "``", ",,", "<<", ">>", "?`", "!`", "?“", "!“")
"""What shows that a text may hold a formula, or a token of several signs."""
MARK = regex(r"[\u0300-\u036f]")  # what is left of "x\u0301" when marks are composed
GREEK = regex(r"[Ͱ-Ͽἀ-῾]")  # "α"
GREEK_WORD = regex(r"[Ͱ-Ͽἀ-῾]{3}")  # "Ελλάδα", not "γδ T cells": Greek text stays text
UNFIT = regex(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")  # "One.\n\nTwo.", "a\x07"
LINE_BREAK = regex(r"(?<![ \t])[ \t]*+[\n\v\f\r\x85\u2028\u2029][\s\x85]*+|\t")  # " \n\n" between paragraphs
UNSAFE = regex(r"[\\{}\x00-\x1f\x7f\ud800-\udfff]")  # "http://a/{b}": signs that no address has (RFC 3986)


def flatten(text: str) -> str:
    """One line: line breaks become a blank; control characters and halves of surrogate pairs go."""
    return text if text.isprintable() else UNFIT.sub("", LINE_BREAK.sub(" ", text))


def unfit(text: str) -> str:
    """What `flatten` takes from a text."""
    return "paragraph and line breaks" if flatten(text) == " ".join(text.split()) else "control characters"


def escape(text: str, unicode: bool = False) -> str:
    """A text as LaTeX; with `unicode` only what TeX reserves is spelt out."""
    return text if (unicode or text.isascii()) and _harmless(text) else speller(text, unicode)(text)


def _harmless(text: str) -> bool:
    """Whether nothing in a text means something to TeX; by two patterns, as one with a choice in it is far slower."""
    doubtful = "--" in text or "''" in text or ",," in text or RESERVED.search(text)
    return not doubtful and (text.isascii() or not OPENED.search(text))


def speller(text: str, unicode: bool) -> Callable[[str], str]:
    """How to spell the pieces of one text: some choices hang on the whole of it."""
    braces = _BALANCED if _balanced(text) else _NAMED
    if unicode or text.isascii():
        return _same if _harmless(text) else lambda piece: _spell_ascii(piece, braces)
    greek = GREEK.search(text) is not None and GREEK_WORD.search(text) is not None
    quoted = "‘" in text  # a lone ’ is an apostrophe; a pair stays UTF-8, as readers take "`q'" literally
    return lambda piece: _spell(normalize("NFC", piece), lambda m: _token(m[0], braces, greek, quoted))


def _spell_ascii(piece: str, braces: dict[str, str]) -> str:
    tokens = ASCII_TOKEN if _has_ligatures(piece) else ASCII_SIGN
    return tokens.sub(lambda m: _ascii(m[0], braces), piece)


def _spell(piece: str, token: Callable[[re.Match[str]], str]) -> str:
    """A piece with its tokens spelt."""
    if _has_ligatures(piece) or MARK.search(piece):
        return _tokens().sub(token, piece)
    return (SIGN if MATHEMATICAL.isdisjoint(piece) else _signs()).sub(token, piece)


def _has_ligatures(text: str) -> bool:
    return any(map(text.__contains__, LIGATURES))


def verbatim(text: str) -> str:
    """A DOI or address as it is, but with braces percent-encoded, since a field must balance its braces."""
    return UNSAFE.sub(lambda m: f"%{ord(m[0]):02X}" if ord(m[0]) < 128 else "", text) if UNSAFE.search(text) else text


_BALANCED: dict[str, str] = {"{": r"\{", "}": r"\}"}
_NAMED: dict[str, str] = {"{": r"{\textbraceleft}", "}": r"{\textbraceright}"}
"""BibTeX counts `\\{` as a brace, so a lone one needs its name (which pandoc drops, hence only then)."""


def _same(piece: str) -> str:
    return piece


def _ascii(token: str, braces: dict[str, str]) -> str:
    if token.startswith("$") and len(token) > 1:
        return token if _balanced(token) else ASCII_TOKEN.sub(lambda m: _ascii(m[0], braces), token[:-1]) + ESCAPES["$"]
    return ESCAPES.get(token) or braces.get(token) or token + "{}"


def _token(token: str, braces: dict[str, str], greek: bool, quoted: bool) -> str:
    if token.isascii():
        return _ascii(token, braces)
    if (greek and GREEK.match(token)) or (quoted and token == "’"):
        return token
    return _spelt(token)


@lru_cache(maxsize=4096)
def _spelt(token: str) -> str:
    if command := COMMANDS.get(token):
        return command
    return _math(token) if token[0] in MATHEMATICAL else _accented(token) or token


def _math(run: str) -> str:
    """ "¹⁸" -> `$^{18}$`. Capitals in braces, as styles that lower a title would make `\\Delta` a `\\delta`."""
    math = "".join(map(_symbol, MATH.findall(run)))
    return f"{{${math}$}}" if math != math.lower() else f"${math}$"


def _symbol(part: str) -> str:
    if symbol := SYMBOLS.get(part):
        return symbol
    sign, digits = ("^", part.translate(RAISED)) if part[0] in ABOVE else ("_", part.translate(LOWERED))
    return f"{sign}{digits}" if len(digits) == 1 else f"{sign}{{{digits}}}"


def _accented(token: str) -> str | None:
    """ "é" -> `{\\'e}`, "ế" -> `{\\'{\\^e}}`; None where a mark has no command or the letter is not a Latin one."""
    letter, *marks = list(normalize("NFD", token))
    if not marks or not letter.isascii() or not letter.isalpha() or not ACCENTS.keys() >= set(marks):
        return None
    spelt = letter
    for mark in sorted(marks, key=BELOW.__contains__):
        command = ACCENTS[mark]
        spelt = f"\\{command}{spelt}" if spelt == letter else f"\\{command.strip()}{{{spelt}}}"
    return f"{{{spelt}}}"


def _balanced(text: str) -> bool:
    depth = 0
    text = text if "{" in text or "}" in text else ""
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0

"""Text as LaTeX: each row is a text, its classic spelling and its UTF-8 one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.writers.latex import ACCENTS, COMMANDS, ESCAPES, SYMBOLS, escape, flatten, verbatim
from tests.rows import for_each

SPELLINGS: dict[str, tuple[str, str, str]] = {
    "french": ("Émile à Noël", r"{\'E}mile {\`a} No{\"e}l", "Émile à Noël"),
    "vietnamese stacked": ("Nguyễn Thế Cộng", r"Nguy{\~{\^e}}n Th{\'{\^e}} C{\d{\^o}}ng", "Nguyễn Thế Cộng"),
    "vietnamese horn": ("Hợp", "Hợp", "Hợp"),
    "polish": ("Łódź, żółć, ą", r"{\L}{\'o}d{\'z}, {\.z}{\'o}{\l}{\'c}, {\k a}", "Łódź, żółć, ą"),
    "czech": ("Dvořák, ů", r"Dvo{\v r}{\'a}k, {\r u}", "Dvořák, ů"),
    "turkish": ("ığ İş", r"{\i}{\u g} {\.I}{\c s}", "ığ İş"),
    "romanian": ("Ștefan, ţ", r"Ștefan, {\c t}", "Ștefan, ţ"),
    "nordic": ("Åsa Ærø Þór", r"{\r A}sa {\AE}r{\o} Þ{\'o}r", "Åsa Ærø Þór"),
    "hungarian": ("Erdős", r"Erd{\H o}s", "Erdős"),
    "german": ("Straße", r"Stra{\ss}e", "Straße"),
    "decomposed": ("e\u0301", r"{\'e}", "e\u0301"),
    "mark without a letter of its own": ("x\u0301", r"{\'x}", "x\u0301"),
    "greek symbols": ("αβ-catenin, μ", r"$\alpha\beta$-catenin, $\mu$", "αβ-catenin, μ"),
    "greek capital": ("Δ9", r"{$\Delta$}9", "Δ9"),
    "greek text": ("Ελλάδα α", "Ελλάδα α", "Ελλάδα α"),
    "subscript": ("H₂O, C₁₂", "H$_2$O, C$_{12}$", "H₂O, C₁₂"),
    "superscript": ("¹⁸F, Ca²⁺", "$^{18}$F, Ca$^{2+}$", "¹⁸F, Ca²⁺"),
    "subscript letters": ("Zr₁₋ₓO₍ₙ₎, xⁿ", r"Zr$_{1-x}$O$_{(n)}$, x$^n$", "Zr₁₋ₓO₍ₙ₎, xⁿ"),
    "both": ("α₂", r"$\alpha_2$", "α₂"),
    "mathematics": ("p ≤ 5 → ∞", r"p $\leq$ 5 $\rightarrow$ $\infty$", "p ≤ 5 → ∞"),
    "formulas": ("H$_2$O, $\\frac{1}{2}$", "H$_2$O, $\\frac{1}{2}$", "H$_2$O, $\\frac{1}{2}$"),
    "short formulas": ("$CP$ and $W^+$", "$CP$ and $W^+$", "$CP$ and $W^+$"),
    "no formulas": (
        "US$CP$ or $5_a, $ x_1$, $x_1$5, $a$$b$, $a_%$",
        r"US\$CP\$ or \$5\_a, \$ x\_1\$, \$x\_1\$5, \$a\$\$b\$, \$a\_\%\$",
        r"US\$CP\$ or \$5\_a, \$ x\_1\$, \$x\_1\$5, \$a\$\$b\$, \$a\_\%\$",
    ),
    "formula with a lone brace": (
        r"$\frac{1}{2$",
        r"\${\textbackslash}frac{\textbraceleft}1{\textbraceright}{\textbraceleft}2\$",
        r"\${\textbackslash}frac{\textbraceleft}1{\textbraceright}{\textbraceleft}2\$",
    ),
    "reserved": ("R&D 50% $5 #1 a_b", r"R\&D 50\% \$5 \#1 a\_b", r"R\&D 50\% \$5 \#1 a\_b"),
    "tilde and so on": (
        r"a~b^c\d",
        r"a{\textasciitilde}b{\textasciicircum}c{\textbackslash}d",
        r"a{\textasciitilde}b{\textasciicircum}c{\textbackslash}d",
    ),
    "braces": ("a{b}c", r"a\{b\}c", r"a\{b\}c"),
    "lone brace": ("a}b{", r"a{\textbraceright}b{\textbraceleft}", r"a{\textbraceright}b{\textbraceleft}"),
    "not reserved": ("x<y>z | \"q\" 'p' @a =", "x<y>z | \"q\" 'p' @a =", "x<y>z | \"q\" 'p' @a ="),
    "dashes": ("1–2 — 3", "1--2 --- 3", "1–2 — 3"),
    "no dashes": ("--dry-run ---", "-{}-dry-run -{}-{}-", "-{}-dry-run -{}-{}-"),
    "no quotes": ("f''(x) ``a", "f'{}'(x) `{}`a", "f'{}'(x) `{}`a"),
    "quotes": ("“q” don’t", "``q'' don't", "“q” don’t"),
    "no opened exclamation": ("why!“q”", "why!{}``q''", "why!“q”"),
    "single quotes": ("‘q’ don’t", "‘q’ don’t", "‘q’ don’t"),
    "fixed blank": ("5\u00a0mm", "5~mm", "5\u00a0mm"),
    "other scripts": ("王 Толстой عربي 🧬", "王 Толстой عربي 🧬", "王 Толстой عربي 🧬"),
    "readers know these best as they are": ("10 µm ± 2 € … «a» ½ đ", "10 µm ± 2 € … «a» ½ đ", "10 µm ± 2 € … «a» ½ đ"),
    "signs": ("© 5 °C ®", r"{\textcopyright} 5 {\textdegree}C {\textregistered}", "© 5 °C ®"),
}


@for_each("text, classic, unicode", SPELLINGS)
def test_spelling(text: str, classic: str, unicode: str) -> None:
    assert escape(text) == classic
    assert escape(text, unicode=True) == unicode


def balanced(spelt: str) -> bool:
    """Whether BibTeX would find the end of a field: it counts every brace."""
    depth = 0
    for sign in spelt:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


@given(st.text() | st.text("{}\\$&é–'-αx ^"), st.booleans())
def test_braces_balance_and_nothing_is_dropped(text: str, unicode: bool) -> None:
    spelt = escape(flatten(text), unicode)
    assert balanced(spelt)
    assert len(spelt) >= len(escape("".join(sign for sign in flatten(text) if sign.isalnum()), True)) - text.count(
        "\u0301"
    )


@given(st.text(), st.text(), st.booleans())
def test_different_texts_look_different(one: str, other: str, unicode: bool) -> None:
    if flatten(one) != flatten(other) and one.isascii() and other.isascii():
        assert escape(flatten(one), unicode) != escape(flatten(other), unicode)


@pytest.mark.parametrize(
    "table", [ACCENTS, COMMANDS, ESCAPES, SYMBOLS], ids=["accents", "commands", "escapes", "symbols"]
)
def test_rows_are_single_characters(table: dict[str, str]) -> None:
    assert all(len(sign) == 1 for sign in table)
    assert all(balanced(spelt) for spelt in table.values())


@for_each("sign", [*COMMANDS, *ESCAPES, *SYMBOLS])
def test_rows_are_used(sign: str) -> None:
    row = {**COMMANDS, **ESCAPES, **SYMBOLS}[sign]
    assert row in escape(f"a{sign}b")


@for_each("mark", list(ACCENTS))
def test_accents_are_used(mark: str) -> None:
    assert escape(f"z{mark}").startswith(f"{{\\{ACCENTS[mark].strip()}")


FLAT: dict[str, tuple[str, str]] = {
    "paragraphs": ("One.\n\n Two.", "One. Two."),
    "windows": ("One.\r\nTwo.", "One. Two."),
    "tab": ("a\tb", "a b"),
    "line separator": ("a\u2028b", "a b"),
    "control": ("a\x07b\x00\x7f", "ab"),
    "half a pair": ("a\ud83d", "a"),
    "blanks stay": ("a  b ", "a  b "),
}


@for_each("text, flat", FLAT)
def test_flat(text: str, flat: str) -> None:
    assert flatten(text) == flat


ADDRESSES: dict[str, tuple[str, str]] = {
    "as it is": ("https://x.org/~a_b?c=%20&d#e$", "https://x.org/~a_b?c=%20&d#e$"),
    "old doi": ("10.1002/(SICI)1097(1998)17:15<16::AID>3.0.CO;2-2", "10.1002/(SICI)1097(1998)17:15<16::AID>3.0.CO;2-2"),
    "braces": ("http://x.org/{a}\\", "http://x.org/%7Ba%7D%5C"),
    "not ascii": ("http://例え.jp/é", "http://例え.jp/é"),
}


@pytest.mark.parametrize(("address", "spelt"), ADDRESSES.values(), ids=ADDRESSES)
def test_verbatim(address: str, spelt: str) -> None:
    assert verbatim(address) == spelt
    assert verbatim(spelt) == spelt

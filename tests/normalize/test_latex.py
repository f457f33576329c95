"""LaTeX to text: every spelling that bibliographies use of accents, letters, signs and simple mathematics."""

from __future__ import annotations

from citekit.normalize.latex import decode_latex
from citekit.normalize.latex_commands import ACCENTS, LETTERS, SIGNS
from tests.rows import for_each

ROWS: list[tuple[str, str]] = [
    (r"plain text", "plain text"),
    (r"{\'e} \'e \'{e} {\'{e}} \' e", "é é é é é"),
    (r"{\"i} {\"\i} \"{\i} {\"{\i}}", "ï ï ï ï"),
    (r"{\o}re \o{}re \o re", "øre øre øre"),
    (r"{\aa} {\r a} \r{a}", "å å å"),
    (r"{\v s} \v{s} \v s", "š š š"),
    (r"{\c c} \c{c} {\ss} {\l}", "ç ç ß ł"),
    (r"{\d{\^o}} {\'{\^e}}", "ộ ế"),
    (r"Erd\H{o}s, \L{}uk, \t{oo}", "Erdős, Łuk, o͡o"),
    (r"{\\'e} {\\\"u}", "é  ü"),
    (r"A \& B {\&} C & D", "A & B & C & D"),
    (r"50\% a\_b \#1 \$5 a\{b\}", "50% a_b #1 $5 a{b}"),
    (r"{\textbackslash} a{\textasciitilde}b \~{} \^{} x{\textless}y", r"\ a~b ~ ^ x<y"),
    (r"a--b---c", "a–b—c"),
    (r"``q'' it's -{}- `{}`", "“q” it's -- ``"),
    (r"?`Que? !`Ole!", "¿Que? ¡Ole!"),
    (r"a~b", "a\u00a0b"),
    (r"{DNA} in {{K}im}", "DNA in Kim"),
    (r"\emph{in vitro} \textit{a {B} c} {\em d} {\bf e}", "in vitro a B c d e"),
    (r"\href{https://x.org/a}{text} \url{https://x.org/a_b}", "text https://x.org/a_b"),
    (r"see \url{https://x.org/~doe/a--b\_c} a~b--c", "see https://x.org/~doe/a--b_c a\u00a0b–c"),
    (r"P{\a'e}rez, \a`a, \a={o} G{\a{'}o}ra \alpha", "Pérez, à, ō Góra α"),
    (r"Bo\ifmmode \check{z}\else \v{z}\fi{}a \ifmmode\times\else\texttimes\fi{}", "Boža ×"),
    (r"a \ifmmode b \else c", r"a \ifmmode b \else c"),
    (r"\textlangle a\textrangle{}", "⟨a⟩"),
    (r"\enquote{x} \textsuperscript{2} H\textsubscript{2}O", "“x” ² H₂O"),
    (r"{\noopsort{1973b}}1973", "1973"),
    (r"$\alpha$-catenin {$\Delta$}x", "α-catenin Δx"),
    (
        r"the 5$^{th}$ of $n^\mathrm{th}$ order, $4^{\textrm{ème}}$ Congrès, 12$^{\rm th}$, x$^{a}$",
        "the 5th of nth order, 4ème Congrès, 12th, x$^{a}$",
    ),
    (r"H$_2$O $^{18}$F 10$^{-3}$ x$<$y", "H₂O ¹⁸F 10⁻³ x<y"),
    (r"\(x^2\) 90$^\circ$ $\mathcal{O}(n)$ $x_{max}$", "x² 90° O(n) xₘₐₓ"),
    (r"Mat\'\ias", "Matías"),  # a blank is missing
    (r"on $\hat{x}$ and $f''$, not $\hat{xy}$", r"on x̂ and f″, not $\hat{xy}$"),
    (r"at \SI{250}{\celsius} or \SI{5}{kg}", "at 250 °C or 5 kg"),
    (r"{\textgreek{a}}-tocopherol", "α-tocopherol"),
    (r"$n \geq 2$ $x\in A$ $\alpha \beta$", "n ≥ 2 x∈A αβ"),
    (r"$\sum_{i=1}^n x_i$", "∑ᵢ₌₁ⁿ xᵢ"),
    (r"$\frac{a}{b}$ $n_{b}$", r"$\frac{a}{b}$ $n_{b}$"),
    (r"$5 and $6, $5-$10, $", "$5 and $6, $5-$10, $"),
    (r"\foo{bar} \foo bar \foo", r"\foo{bar} \foo bar \foo"),
    (r"\emph{\'e}x \foo{\'e} \v{\'e} \'{\o}", r"éx \foo{é} é̌ ǿ"),
    (r"{\' e} {\'{\i}} \^{\j} {\v {s}} {\.\i}", "é í ĵ š i̇"),
    (r"a\\& b", "a & b"),
    (r"50\\% of {\\textcopyright} \\#1", "50% of © #1"),
    (r"one\\two", "one two"),
    ("a\n  b\t c  d", "a b c d"),
    (r"The \LaTeX\ book \\ two", "The LaTeX book   two"),
    (r"{{{a", "a"),
    (r"a}}b", "ab"),
    ("\\", "\\"),
]


@for_each("tex, text", ROWS)
def test_decoding(tex: str, text: str) -> None:
    assert decode_latex(tex) == text


@for_each("name", sorted(SIGNS))
def test_signs(name: str) -> None:
    assert decode_latex(f"a{{\\{name}}}b") == f"a{SIGNS[name]}b"


@for_each("name", sorted(LETTERS))
def test_letters(name: str) -> None:
    assert decode_latex(f"{{\\{name}}}x \\{name}{{}}y") == f"{LETTERS[name]}x {LETTERS[name]}y"


def test_accents_need_no_letter() -> None:
    assert all(decode_latex(f"\\{name}{{}}") is not None for name in ACCENTS)


def test_deep_nesting_ends() -> None:
    assert decode_latex("{" * 50_000 + "a\\&" + "}" * 50_000) == "a&"
    assert decode_latex("$" + "{" * 5_000 + "a" + "}" * 5_000 + "$").startswith("$")

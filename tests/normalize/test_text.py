"""Text: what is cleaned, and beside it what must stay."""

from citekit.normalize.text import LIGATURES, clean_paragraphs, clean_text
from tests.rows import for_each

CLEANED = [
    ("Use of  interleukin-2\tfor ", "Use of interleukin-2 for"),
    ("Case\u00a0report\u2009and\u3000review", "Case report and review"),
    ("two\r\nlines", "two lines"),
    ("\ufeffTitle\u200b", "Title"),
    ("multi\u00adple scler\u2060osis", "multiple sclerosis"),
    ("\u200eHebrew\u200f and \u202aArabic\u202c", "Hebrew and Arabic"),
    ("nul\x00and bell\x07", "nuland bell"),
    ("natalizumab\u200d-associated", "natalizumab-associated"),
    ("Jime\u0301nez", "Jiménez"),
    ("5 \u212bngström", "5 Ångström"),
    ("Scientiﬁc eﬀects of ﬂow", "Scientific effects of flow"),
    # wrongly decoded letters
    ("RenstrÃ¶m", "Renström"),
    ("Luis JimÃ©nez", "Luis Jiménez"),
    ("MichaÅ‚ KovaÄ‡ of PoznaÅ„", "Michał Kovać of Poznań"),
    ("donâ€™t â€“ 20 Â°C", "don’t – 20 °C"),
    ("Renstr\u00c3\u0083\u00c2\u00b6m", "Renström"),
    # HTML
    ("Research &amp; Development", "Research & Development"),
    ("R&amp;amp;amp;D", "R&D"),
    ("2016&#8211;17 &#x2013; x", "2016–17 – x"),
    ("don&#146;t", "don’t"),
    ("p &lt; 0.05", "p < 0.05"),
    ("a&nbsp;b", "a b"),
    ("The <i>BRCA1</i> gene", "The BRCA1 gene"),
    ("&lt;i&gt;E. coli&lt;/i&gt;", "E. coli"),
    ('<span class="x">A</span> and <B>b</B>', "A and b"),
    ("<p>One.</p><p>Two.</p>", "One. Two."),
    ("One<br />Two", "One Two"),
    ("<jats:italic>in vivo</jats:italic>", "in vivo"),
    ("<mml:math xmlns:mml='http://www.w3.org/1998/Math/MathML'><mml:mi>x</mml:mi></mml:math>", "x"),
    ("H<sub>2</sub>O and CO<inf>2</inf>", "H₂O and CO₂"),
    ("Ca<sup>2+</sup>, 10<sup>-3</sup>", "Ca²⁺, 10⁻³"),
    ("x<jats:sub>ij</jats:sub>", "xᵢⱼ"),
    ("as <jats:disp-formula>x</jats:disp-formula> and <jats:styled-content>H</jats:styled-content>2O", "as x and H2O"),
    ("Patchouli Alcohol<sup>1,2</sup>", "Patchouli Alcohol¹,²"),
    ("In an Infant<subtitle>Treatment</subtitle>", "In an Infant Treatment"),
    ("10<sup>th</sup> T<sub>c</sub>", "10th Tc"),
    # Markdown
    ("[Skia](https://example.org/skia)", "Skia"),
    ("[10.1016/S0140-6736(05)67889-4](https://doi.org/10.1016/S0140-6736(05)67889-4)", "10.1016/S0140-6736(05)67889-4"),
    ('[Title [sic]](https://example.org/a "hover")', "Title [sic]"),
    ("<https://doi.org/10.1145/3062341.3062371>", "https://doi.org/10.1145/3062341.3062371"),
    ("**DOI:** and *Homo sapiens*, (*E. coli*)", "DOI: and Homo sapiens, (E. coli)"),
    ("***both***", "both"),
    ("an _in vitro_ study", "an in vitro study"),
    (r"Energy \& Buildings", "Energy & Buildings"),
    (r"A\* search \[sic\] in snake\_case, \#1", "A* search [sic] in snake_case, #1"),
]
KEPT = [
    "",
    "Use of interleukin-2 for management of natalizumab-associated PML",
    "“Quotes” – dashes — and 'primes'",
    "AT&T",
    "R&D; and Q&A;",
    "&#0; &#xD800; &nothing;",
    "a < b and c > d",
    "a <b and c> d",
    "<unknown> tags </unknown>",
    "f[x](y) and [18F](FDG)",
    "A* and B* search",
    "*p < .05, **p < .01, ***p < .001",
    "2 * 3 * 4",
    "*Corresponding author",
    "snake_case_name, _private_name and __init__",
    "https://example.org/_next_/a_b_c",
    r"C:\new and \alpha",
    "the river „Å“ and “Å–Ä”",
    "a cell of 12 Å³, 5 Å² or 2.3 Å± 0.1, and 3 Å·mol",
    "CAFÉ” and VOILÀ » of SÃO",
    "می\u200cخواهم",
    "👩\u200d🔬",
    "x² + CO₂",
    "日本語の題名",
]


@for_each("text, value", CLEANED)
def test_clean_text_cleans(text: str, value: str) -> None:
    assert clean_text(text) == value


@for_each("text", KEPT)
def test_clean_text_keeps(text: str) -> None:
    assert clean_text(text) == text


@for_each("ligature, letters", LIGATURES.items())
def test_ligatures_are_spelled_out(ligature: str, letters: str) -> None:
    assert clean_text(f"x{ligature}x") == f"x{letters}x"


def test_markup_without_end_is_text() -> None:
    nested = "<<<<<<<<<<" + "<i>" + "i>" * 10
    assert clean_text(nested) == nested


def test_clean_paragraphs_keeps_paragraphs() -> None:
    assert clean_paragraphs(["One  line.", " ", "Volume&nbsp;3"]) == "One line.\n\nVolume 3"
    assert clean_paragraphs([]) == ""

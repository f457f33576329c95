"""Which words of a title are protected: a title with the braces it gets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citekit.writers.capitals import brace_words, protected
from citekit.writers.proper_words import ELEMENTS, PROPER_WORDS, ROMAN_NUMERALS
from tests.rows import for_each

TITLES: dict[str, str] = {
    "seed": "Use of interleukin-2 for management of natalizumab-associated progressive multifocal leukoencephalopathy: "
    "Case report and review of literature",
    "acronyms": "{JCV} and {RNA} in a case of {PML}",
    "name": "A case of {John} {Cunningham} virus in {Denmark}",
    "inner capital": "The {McDonald} criteria, {mRNA} and {pH}",
    "first word": "{ADoCS}: Automatic designer of conference schedules",
    "hyphen": "{IL}-2 and {T}-cells in the blood",
    "digits": "{BRCA1}, {CO2} and {2D} materials",
    "single letter": "Vitamin {C} in common colds",
    "possessive": "Forms of {Alzheimer's} disease in the elderly",
    "after a colon": "Wanted: A more intelligent grid for {Europe}",
    "after a question": "Human evolution. {What's} for dinner? {Researchers} seek our ancestors' answers",
    "quoted first word": "``{What} works in classes of mathematics?''",
    "part of a word": "The {GIFT} framework: Give visitors the tools",
    "accent": "Notes on {{\\'E}mile} {{\\O}stergaard} and his work",
    "formula": "The {$B_s^0$} meson, {H$_2$O} and {$\\Delta T = 5$} in small numbers",
    "subscript": "Storage of {CO$_2$} in deep rock",
    "title case": "Stealing {PINs} via Mobile Sensors: Actual Risk versus User Perception",
    "title case, name": "Generating Diagnostic {Bayesian} Networks from Qualitative Causal Models",
    "title case, event": "Impact of {Brexit} on the {European} {Union}",
    "title case, an ordinal": "Proceedings of the 21st Conference on Quiet Sensors, {CQS} 2023",
    "title case, two words": "Water in {South} {Africa}, {New} {York} and the {North} {Sea}: New Views of Great Cities",
    "title case, persons": "Freedom and Necessity: {Marx} after {Hegel}",
    "title case, adjectives": "{Keynesian} Policies and {Weberian} Bureaucracy in {Napoleonic} {France}",
    "title case, numeral": "{World} {War} {II} and the Making of Modern Borders",
    "title case, letter": "Vitamin {C} Deficiency in the Developing World",
    "title case, letter A": "Vitamin {A} Deficiency in the Developing World",
    "title case, article": "Automatic Identification Of A Playing Card Using A {Raspberry} Pi 3",
    "title case, article after a colon": "Machine Learning for Sensors: A Detailed Review",
    "title case, element": "Growth of {Si} and {Ga} Layers on Cold Surfaces",
    "title case, quoted": "``{The} Rise of Modern Machines'' Revisited Again",
    "title case, no names together": "A New {Bayesian} Approach to Great {European} and Old {Chinese} Seas",
    "title case, question": "Can Machines Think? {Old} Questions and New Answers",
    "hyphen in title case": "{MarineLLM}-{PDDL}: Generation of Planning Domains for Marine Vessels",
    "title case, Spanish": "Geoportal Salesiano En El {Ecuador} Un Camino De La Catedral Al Bazar",
    "title case, Spanish and": "Agua Y Tierra En La Costa De Los Pescadores",
    "title case, aluminium": "Growth of {Al} Foams in Molten Salt Baths",
    "german": "Die {Bedeutung} der {Sprache} für den {Erwerb} neuer {Kompetenzen} und {Werte}".replace("ü", '{\\"u}'),
    "all capitals": "THE ROLE OF INTERLEUKIN-2 IN HUMAN DISEASE",
    "all capitals, codes": "THE ROLE OF {CYP3A4} AND {mTOR} IN WORLD WAR {II} MEDICINE",
    "one acronym": "{IEEE} 754",
    "greek capital": "{{$\\Delta$}9}-{THC} in the blood",
    "no letters": "1984",
    "chinese": "中文 标题",
}


def bare(title: str) -> str:
    """The title without the braces of this test, as a page prints it."""
    for spelt, sign in (("{\\'E}", "É"), ("{\\O}", "Ø"), ('{\\"u}', "ü"), ("$_2$", "₂"), ("{$\\Delta$}", "Δ")):
        title = title.replace(spelt, sign)
    return title.replace("{", "").replace("}", "").replace("``", "“").replace("''", "”")


@for_each("title", TITLES)
def test_words(title: str) -> None:
    assert brace_words(bare(title)) == title


def test_language_decides_too() -> None:
    assert brace_words("Neue Wege Moderner Technik", language="de") == "Neue {Wege} {Moderner} {Technik}"


@given(st.text("aAbB12 :.-?“’éÉ{}αΔ₂", max_size=40))
def test_only_words_with_capitals(title: str) -> None:
    end = 0
    for start, stop in protected(title):
        word = title[start:stop]
        assert start >= end
        assert word != word.lower()
        end = stop


@given(st.lists(st.sampled_from(["IL-2", "DeSena", "the", "Word", "A", ":", "mRNA", "Long", "use"]), min_size=1))
def test_capitals_inside_are_always_kept(words: list[str]) -> None:
    spelt = brace_words(" ".join(words))
    assert spelt.count("{DeSena}") == words.count("DeSena")
    assert spelt.count("{mRNA}") == words.count("mRNA")
    assert spelt.count("{IL}-2") == words.count("IL-2")


@for_each("word", sorted(PROPER_WORDS | ELEMENTS))
def test_listed_words_are_kept_in_title_case(word: str) -> None:
    assert f"{{{word}}}" in brace_words(f"Modern Views on {word} from Various Authors", unicode=True)


@for_each("numeral", sorted(ROMAN_NUMERALS))
def test_numerals_are_kept_in_capitals(numeral: str) -> None:
    assert f"{{{numeral}}}" in brace_words(f"THE HISTORY OF PART {numeral} OF THE SERIES")

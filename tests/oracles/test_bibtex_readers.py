"""pandoc, citation-js and pybtex read the same in our BibTeX and BibLaTeX, and bibtexparser takes it to pieces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from citekit.work import Work
from citekit.writers.biblatex import write_biblatex
from citekit.writers.bibtex import write_bibtex
from tests.oracles.facts import Facts, Known, disagreements, facts_of, facts_of_item, plain, without
from tests.oracles.tools import need, read_with_citation_js, read_with_pandoc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.writers.written import Loss, Written
    from tests.oracles.facts import People

WRITERS: dict[str, Callable[[Sequence[Work]], Written]] = {"bibtex": write_bibtex, "biblatex": write_biblatex}

FIELDS = {"container": "container_title", "year": "issued"}
"""Fact -> field of Work, where they have different names."""


def expected(work: Work, kind: str, lost: set[str]) -> Facts:
    """The facts, with "and others" where the list was cut, without what the writer declares that it cannot carry."""
    told = facts_of(work)
    gone = {fact for fact in Facts._fields if FIELDS.get(fact, fact) in lost}
    if kind == "biblatex" and not work.page:
        gone.add("page")  # an article number is an eid, for which CSL has no variable
    cut = told._replace(author=_cut("author", told.author, work), editor=_cut("editor", told.editor, work))
    return without(cut, gone)


def _cut(role: str, people: People, work: Work) -> People:
    return (*people, ("others", "", "")) if people and role in work.incomplete else people


def read_with_pybtex(text: str) -> list[Facts]:
    """What pybtex reads, with its own decoding of LaTeX."""
    need("pybtex")
    from pybtex.database import parse_string  # type: ignore[import-untyped, unused-ignore]  # has no types

    return [facts_of_pybtex(entry) for entry in parse_string(text, "bibtex").entries.values()]


def facts_of_pybtex(entry: Any) -> Facts:
    def field(*names: str) -> str:
        return next((decoded(entry.fields[name]) for name in names if name in entry.fields), "")

    return Facts(
        field("title"),
        tuple(map(pybtex_person, entry.persons.get("author", ()))),
        tuple(map(pybtex_person, entry.persons.get("editor", ()))),
        field("year", "date")[:4],
        field("journal", "journaltitle", "booktitle"),
        field("volume"),
        field("number", "issue"),
        field("pages"),
        entry.fields.get("doi", ""),
    )


def decoded(latex: str) -> str:
    """pybtex leaves these commands as they are; its reading is judged behind them."""
    from pybtex.richtext import Text  # type: ignore[import-untyped, unused-ignore]  # has no types

    for command, sign in LEFT_BY_PYBTEX:
        latex = re.sub(command, sign, latex)
    return plain(str(Text.from_latex(latex)).translate(STAND_INS))


LEFT_BY_PYBTEX = (
    (r"\\textbraceleft(?![A-Za-z]) ?(\{\})?", "\ue000"),
    (r"\\textbraceright(?![A-Za-z]) ?(\{\})?", "\ue001"),
    (r"\\textasciicircum(?![A-Za-z]) ?(\{\})?", "^"),
    (r"\\\{", "\ue000"),
    (r"\\\}", "\ue001"),
    (r"\\\$", "\ue002"),
)
STAND_INS = {0xE000: "{", 0xE001: "}", 0xE002: "$"}


def pybtex_person(person: Any) -> tuple[str, str, str]:
    family = [*person.prelast_names, *person.last_names]
    return (
        decoded(" ".join(family)),
        decoded(" ".join([*person.first_names, *person.middle_names])),
        decoded(" ".join(person.lineage_names)),
    )


READERS: dict[str, Callable[[str, str], list[Facts]]] = {
    "pandoc": lambda kind, text: [facts_of_item(item) for item in read_with_pandoc(kind, text)],
    "citation-js": lambda kind, text: [facts_of_item(item) for item in read_with_citation_js(kind, text)],
    "pybtex": lambda _, text: read_with_pybtex(text),
}


def flat(value: Any) -> str:
    """A fact as one text."""
    return value if isinstance(value, str) else " and ".join(" ".join(person) for person in value)


def letters(value: Any) -> str:
    """Letters and digits of a fact, as they come, in one case; α for \\alpha, 2 for ₂, nothing for other commands."""
    text = COMMAND.sub(_letter, flat(value))
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ı", "i")
    return "".join(filter(str.isalnum, folded))


GREEK = {
    unicodedata.name(letter).rpartition(" ")[2].replace("LAMDA", "LAMBDA"): letter
    for letter in "αβγδεζηθικλμνξοπρστυφχψω"
}
# "\\beta", "\\Psi", "\\textbraceleft", "\\approx" for "≈", "<sup>a</sup>" for "ª"
COMMAND = re.compile(rf"\\(textbrace(?:lef|righ)t|approx|neq|leq|geq|(?i:{'|'.join(GREEK)}))|</?su[bp]>")


def _letter(command: re.Match[str]) -> str:
    return GREEK.get((command[1] or "").upper(), "")


Explains = Callable[[Work, Any], bool]


def signs(fact: str) -> Explains:
    """The letters are ours, in any order for people; the text has a sign that TeX or the reader gives a meaning."""

    def explains(work: Work, told: Any) -> bool:
        ours = getattr(facts_of(work), fact)
        same = letters(told) == letters(ours) or (isinstance(ours, tuple) and shuffled(told) == shuffled(ours))
        return same and ODD.search(flat(ours)) is not None

    return explains


def shuffled(people: Any) -> str:
    """The letters of names, whoever has them; without the word that joins names and the one that ends a cut list."""
    return "".join(sorted(letters(people).replace("others", "").replace("and", "")))


# "{", "$5", "a~b", "H₂O", "β", "- x", "a,b", "d' x", "van x", a soft hyphen
ODD = re.compile(r"[^\w\s.:()-]|[²³¹ªº⁰-ₜᵢ-ᵥⱼΑ-ω\u00ad]|(?:^| )(?:-|[a-z.])")


def math(fact: str) -> Explains:
    """H$_2$O and $\\beta$ in our spelling."""
    same = signs(fact)
    return lambda work, told: same(work, told) and MATH.search(flat(getattr(facts_of(work), fact))) is not None


# "H₂O", "10²", "xₕ", "vᵢ", "β-catenin", "Ψ", "10ª", "≈"
MATH = re.compile(r"[²³¹ªº⁰-ₜᵢ-ᵥⱼΑ-ω←-⋿]")


def accent(fact: str) -> Explains:
    """The letters are ours without their accents, one of which is told as its command."""

    def explains(work: Work, told: Any) -> bool:
        bare, count = ACCENT.subn("", flat(told))
        return count > 0 and unaccented(bare) == unaccented(getattr(facts_of(work), fact))

    return explains


def unaccented(value: Any) -> str:
    """The letters without accents, and without the word that ends a cut list."""
    decomposed = unicodedata.normalize("NFD", letters(value))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).removesuffix("andothers")


# "\\d H" for "Ḥ"
ACCENT = re.compile(r"\\[a-z] ?(?=[A-Za-z])")


def lone_brace(fact: str) -> Explains:
    """A brace without its partner."""
    same = signs(fact)

    def explains(work: Work, told: Any) -> bool:
        left = PAIR.sub("", flat(getattr(facts_of(work), fact)))
        return ("{" in left or "}" in left) and same(work, told)

    return explains


# "{DNA}"
PAIR = re.compile(r"\{[^{}]*\}")


def in_another_case(fact: str) -> Explains:
    return lambda work, told: letters(told) == letters(getattr(facts_of(work), fact))


def with_translation(work: Work, told: Any) -> bool:
    """The whole translation, or one that begins with mathematics, whose TeX pandoc gives a capital ("\\Alpha")."""
    added = flat(work.translated_title or "")
    same = letters(told) == letters(f"{work.title} {added}")
    return bool(added) and (same or (MATH.match(added) is not None and letters(told).startswith(letters(work.title))))


def has_any(characters: str, role: str) -> Explains:
    return lambda work, _: any(character in flat(getattr(facts_of(work), role)) for character in characters)


def begins_with(sign: str, role: str) -> Explains:
    return lambda work, _: any(person[0].startswith(sign) for person in getattr(facts_of(work), role))


def is_periodical(work: Work, told: Any) -> bool:
    """A special issue: @periodical with title, the journal, and issuetitle."""
    return work.type == "book" and letters(told) == letters(plain(work.container_title))


def deaf_to(fact: str) -> list[Known]:
    return [
        Known("of the spellings of a lone brace none is read", lone_brace(fact), mute=True),
        Known("mathematics stays TeX", math(fact), mute=True),
    ]


KNOWN: dict[tuple[str, str], list[Known]] = {
    ("pandoc", "title"): [
        *deaf_to("title"),
        Known("titles are put in sentence case", in_another_case("title"), mute=True),
        Known("a titleaddon is taken for a part of the title", with_translation, mute=True),
    ],
    ("pandoc", "container"): [
        *deaf_to("container"),
        Known("titles are put in sentence case", in_another_case("container"), mute=True),
    ],
    ("pandoc", "issue"): [Known("issue, a named one, is not read beside number", lambda _, told: told == "")],
}
for role in ("author", "editor"):
    small = Known("small words and signs are particles, also within braces", signs(role))
    lost = Known("a name that begins with = is lost", begins_with("=", role), mute=True)
    KNOWN["pandoc", role] = [*deaf_to(role), small, lost]
    KNOWN["citation-js", role] = [
        Known(r"a hyphen alone is lost, after \& or \} no and is seen", signs(role), mute=True),
        Known("a name with & or = in it is lost or cut", has_any("&=", role), mute=True),
    ]
for fact in ("title", "container", "author", "editor"):
    KNOWN["pybtex", fact] = [
        Known("mathematics stays TeX", math(fact), mute=True),
        Known("an accent stays TeX", accent(fact), mute=True),
    ]
    KNOWN.setdefault(("citation-js", fact), []).append(Known("some mathematics stays TeX", math(fact), mute=True))
for reader in ("pandoc", "citation-js", "pybtex"):
    KNOWN[reader, "title"].append(
        Known("the title of a periodical is the journal's, its issuetitle is not read", is_periodical, mute=True)
    )


def judge(works: Sequence[Work], kind: str, text: str, losses: Sequence[Loss]) -> list[str]:
    answers = {name: read(kind, text) for name, read in READERS.items()}
    lost: list[set[str]] = [set() for _ in works]
    for loss in losses:
        lost[loss.record].add(loss.field)
    ours = [expected(work, kind, gone) for work, gone in zip(works, lost, strict=True)]
    return disagreements(works, ours, answers, KNOWN)


@pytest.mark.parametrize("kind", WRITERS)
def test_random_records(drawn: Sequence[Work], kind: str) -> None:
    written = WRITERS[kind](drawn)
    assert judge(drawn, kind, written.text, written.losses) == []


@pytest.mark.parametrize(("kind", "name"), [("bibtex", "output.bib"), ("biblatex", "output.biblatex.bib")])
def test_golden_outputs(
    golden_works: Sequence[Work],
    golden_file: Callable[[str], list[str]],
    kind: str,
    name: str,
) -> None:
    losses = WRITERS[kind](golden_works).losses
    assert judge(golden_works, kind, in_one_file(golden_file(name)), losses) == []


def in_one_file(texts: Sequence[str]) -> str:
    """Files of one entry or more with keys that are different in all: some readers stop at a repeated key."""
    return "\n".join(KEY.sub(rf"\g<0>{number}x", text) for number, text in enumerate(texts))


# "@article{dubey2016use,"
KEY = re.compile(r"^@\w+\{", re.MULTILINE)


@pytest.mark.parametrize("kind", WRITERS)
def test_bibtexparser_takes_every_entry_to_pieces(drawn: Sequence[Work], kind: str) -> None:
    need("bibtexparser")
    import bibtexparser

    library = bibtexparser.entrypoint.parse_string(WRITERS[kind](drawn).text)
    assert library.failed_blocks == []
    assert len(library.entries) == len(drawn)
    assert [entry["doi"] for entry in library.entries if "doi" in entry] == [work.doi for work in drawn if work.doi]

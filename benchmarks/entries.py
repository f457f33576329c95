"""Works that nobody has seen, as entries of BibTeX, RIS and CSL-JSON, in the way that exports write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.speed import FAMILIES, GIVEN, word, words

if TYPE_CHECKING:
    import random

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LATEX = {
    "ü": '{\\"u}', "í": "{\\'\\i}", "Ó": "{\\'O}", "é": "{\\'e}", "ú": "\\'{u}", "&": "\\&", "–": "--",
}  # fmt: skip


class Facts(NamedTuple):
    """What one work is."""

    number: int
    kind: str
    people: list[tuple[str, str]]
    title: str
    host: str
    publisher: str
    volume: int
    issue: int
    first: int
    year: int
    month: int
    doi: str
    abstract: str
    keywords: list[str]


KINDS = ("article",) * 6 + ("inproceedings",) * 2 + ("incollection", "book")


def make_facts(chance: random.Random, number: int) -> Facts:
    """A work of one of four kinds, with one to six people and an abstract of some 90 words."""
    host = f"{words(chance, 3).title()}{chance.choice(('', ' & ' + word(chance).title()))}"
    return Facts(
        number,
        KINDS[number % len(KINDS)],
        [
            (f"{chance.choice(FAMILIES)}{word(chance)}", f"{chance.choice(GIVEN)} {chance.choice('ABCDEFG')}.")
            for _ in range(chance.randint(1, 6))
        ],
        f"{words(chance, 8).capitalize()} {word(chance).upper()}{chance.choice((' – ', ': '))}{words(chance, 4)}",
        f"{chance.choice(('Journal of', 'Annals of', 'Studies in'))} {host}",
        f"{word(chance).title()} Press",
        chance.randint(1, 99),
        chance.randint(1, 12),
        first := chance.randint(1, 900),
        chance.randint(1990, 2025),
        chance.randint(1, 12),
        f"10.5555/{word(chance)}.{number}.{first}",
        f"{words(chance, 90).capitalize()}.",
        [words(chance, 2) for _ in range(chance.randint(2, 6))],
    )


def latex(text: str) -> str:
    """A text as a BibTeX export spells it."""
    return "".join([LATEX.get(sign, sign) for sign in text])


def bibtex_entry(facts: Facts) -> str:
    """An entry in the manner of an export."""
    people = " and ".join([f"{latex(family)}, {latex(given)}" for family, given in facts.people])
    host = {"article": "journal", "book": "series"}.get(facts.kind, "booktitle")
    fields = {
        "title": f"{{{latex(facts.title)}}}",
        "author": people,
        host: latex(facts.host),
        "publisher": facts.publisher,
        "volume": str(facts.volume),
        "number": str(facts.issue),
        "pages": f"{facts.first}--{facts.first + 12}",
        "year": str(facts.year),
        "doi": facts.doi,
        "url": f"https://example.org/works/{facts.number}",
        "abstract": latex(facts.abstract),
        "keywords": ", ".join(facts.keywords),
    }
    if facts.kind != "article":
        del fields["number"]
    rows = [f"  {name} = {{{value}}},\n" for name, value in fields.items()]
    return f"@{facts.kind}{{key{facts.number},\n{''.join(rows)}  month = {MONTHS[facts.month - 1]},\n}}\n"


TYPES = {"article": "JOUR", "inproceedings": "CONF", "incollection": "CHAP", "book": "BOOK"}


def ris_entry(facts: Facts) -> str:
    """A record in the manner of an export."""
    rows = [("TY", TYPES[facts.kind]), ("TI", facts.title)]
    rows += [("AU", f"{family}, {given}") for family, given in facts.people]
    rows += [
        ("T2", facts.host),
        ("PB", facts.publisher),
        ("VL", str(facts.volume)),
        ("IS", str(facts.issue)),
        ("SP", str(facts.first)),
        ("EP", str(facts.first + 12)),
        ("PY", str(facts.year)),
        ("DA", f"{facts.year}/{facts.month:02}//"),
        ("DO", facts.doi),
        ("UR", f"https://example.org/works/{facts.number}"),
        ("AB", facts.abstract),
        *[("KW", term) for term in facts.keywords],
        ("ER", ""),
    ]
    return "".join([f"{tag}  - {value}\n" for tag, value in rows])


CSL = {"article": "article-journal", "inproceedings": "paper-conference", "incollection": "chapter", "book": "book"}


def csl_item(facts: Facts) -> dict[str, Any]:
    """An item in the manner of an export."""
    return {
        "id": f"key{facts.number}",
        "type": CSL[facts.kind],
        "title": facts.title,
        "author": [{"family": family, "given": given} for family, given in facts.people],
        "container-title" if facts.kind != "book" else "collection-title": facts.host,
        "publisher": facts.publisher,
        "volume": str(facts.volume),
        "issue": str(facts.issue),
        "page": f"{facts.first}-{facts.first + 12}",
        "issued": {"date-parts": [[facts.year, facts.month]]},
        "DOI": facts.doi,
        "URL": f"https://example.org/works/{facts.number}",
        "abstract": facts.abstract,
        "keyword": ", ".join(facts.keywords),
    }

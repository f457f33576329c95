"""pandoc, citation-js and rispy read the same in our RIS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.values import Person
from citekit.writers.ris import write_ris
from citekit.writers.ris_sheet import COMMA
from tests.oracles.facts import Excuses, Facts, Known, disagreements, facts_of, facts_of_item, plain, split_anew
from tests.oracles.tools import read_with_citation_js, read_with_pandoc, read_with_rispy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.work import Work
    from tests.oracles.facts import People


def without_commas(people: People) -> People:
    """RIS cannot quote a comma in a name: the writer takes it out and declares it."""
    return tuple((plain(COMMA.sub(" ", a)), plain(COMMA.sub(" ", b)), plain(COMMA.sub(" ", c))) for a, b, c in people)


def expected(work: Work) -> Facts:
    told = facts_of(work)
    return told._replace(author=without_commas(told.author), editor=without_commas(told.editor))


def facts_of_rispy(entry: dict[str, Any]) -> Facts:
    """rispy gives tags as they are; ED, BT and SV are unknown to it and kept."""
    unknown = entry.get("unknown_tag", {})
    host = entry.get("custom3") if entry["type_of_reference"] == "CONF" else entry.get("secondary_title")
    pages = [entry[key] for key in ("start_page", "end_page") if key in entry]
    return Facts(
        plain(entry.get("title")),
        tuple(map(ris_person, entry.get("authors", ()))),
        tuple(map(ris_person, unknown.get("ED", ()))),
        str(entry.get("year", "")),
        plain(host),
        plain(entry.get("volume")),
        plain(entry.get("number")),
        plain("-".join(pages)),
        entry.get("doi", ""),
    )


def ris_person(line: str) -> tuple[str, str, str]:
    """`Family, Given, Suffix`, as both specifications have it."""
    family, given, suffix = (*line.split(","), "", "")[:3]
    return plain(family), plain(given), plain(suffix)


def words_of(work: Work) -> list[str]:
    return [part for person in facts_of(work).author for part in person]


def has_suffix(work: Work, _: Any) -> bool:
    return any(isinstance(name, Person) and name.suffix for name in (*work.author, *work.editor))


PANDOC_NAMES = [
    Known("the second part of a name is the suffix, as in BibTeX", has_suffix),
    Known("a small word or a sign is split off as a particle", split_anew),
    Known("an address in a name is a link and its text is lost", lambda work, _: "://" in str(work.author)),
    Known("= is biblatex's extended form of names, family=Müller", lambda work, _: "=" in "".join(words_of(work))),
]

KNOWN: Excuses = {
    ("pandoc", "container"): [
        Known("T2 of a CONF, the name of the event, is taken for the host", lambda work, _: bool(work.event_title))
    ],
    ("pandoc", "author"): PANDOC_NAMES,
    ("pandoc", "editor"): PANDOC_NAMES,
    ("citation-js", "title"): [
        Known("TT, a translation, overwrites the title", lambda work, title: title == plain(work.translated_title))
    ],
    ("citation-js", "author"): [
        Known("AU of NEWS is not read", lambda work, _: work.type == "article-newspaper"),
        Known("AU of MUSIC is the composer", lambda work, _: work.type == "musical_score"),
    ],
    ("citation-js", "issue"): [Known("IS of NEWS is not read", lambda work, _: work.type == "article-newspaper")],
    ("citation-js", "editor"): [Known("ED is not read", lambda _, people: people == ())],
}

READERS: dict[str, Callable[[str], list[Facts]]] = {
    "pandoc": lambda text: [facts_of_item(item) for item in read_with_pandoc("ris", text)],
    "citation-js": lambda text: [facts_of_item(item) for item in read_with_citation_js("ris", text)],
    "rispy": lambda text: [facts_of_rispy(entry) for entry in read_with_rispy(text)],
}


def judge(works: Sequence[Work], text: str) -> list[str]:
    answers = {name: read(text) for name, read in READERS.items()}
    return disagreements(works, [expected(work) for work in works], answers, KNOWN)


def test_random_records(drawn: Sequence[Work]) -> None:
    assert judge(drawn, write_ris(drawn).text) == []


def test_golden_outputs(golden_works: Sequence[Work], golden_file: Callable[[str], list[str]]) -> None:
    assert judge(golden_works, "\r\n".join(golden_file("output.ris"))) == []

"""What must come back from every reader, and who is right where readers differ."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, NamedTuple

from citekit.values import Name, Organization, Person
from citekit.writers.wording import full_family

if TYPE_CHECKING:
    from citekit.work import Work

People = tuple[tuple[str, str, str], ...]


class Facts(NamedTuple):
    """The facts of one record, as plain text; a person is family with particles, given, suffix."""

    title: str = ""
    author: People = ()
    editor: People = ()
    year: str = ""
    container: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    doi: str = ""


SERIALS = ("article-journal", "article-magazine", "article-newspaper")
PARTS = (*SERIALS, "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary")
ONLY_ON: dict[str, tuple[str, ...]] = {"container": PARTS, "page": PARTS, "volume": SERIALS, "issue": SERIALS}
"""Facts that are compared on these types alone: on others the formats have other places, or none, for them."""


def facts_of(work: Work) -> Facts:
    """What a reader should say of what we wrote of a work."""
    told = Facts(
        plain(work.title),
        tuple(map(_person, work.author)),
        tuple(map(_person, work.editor)),
        str(work.issued.year) if work.issued else "",
        plain(work.container_title),
        plain(work.volume),
        plain(work.issue),
        plain(str(work.page)) if work.page else plain(work.article_number),
        work.doi or "",
    )
    return without(told, {fact for fact, types in ONLY_ON.items() if work.type not in types})


def without(told: Facts, facts: Set[str]) -> Facts:
    """The facts but some."""
    kept: Any = (getattr(Facts() if name in facts else told, name) for name in Facts._fields)
    return Facts(*kept)


def facts_of_item(item: Mapping[str, Any]) -> Facts:
    """The facts of a CSL item that a reader gave."""
    return Facts(
        plain(raised(str(item.get("title", "")))),
        tuple(map(_csl_person, item.get("author", ()))),
        tuple(map(_csl_person, item.get("editor", ()))),
        _year(item.get("issued", {})),
        plain(raised(str(item.get("container-title", "")))),
        plain(item.get("volume")),
        plain(item.get("issue")),
        plain(item.get("page")),
        str(item.get("DOI", "")),
    )


def raised(text: str) -> str:
    """CSL's rich text for sub- and superscripts as the characters."""
    return MARKUP.sub(lambda found: found[2].translate(RAISED[found[1]]), text)


# "10<sup>2</sup>", "H<sub>2</sub>O", "10<sup>a</sup>"
MARKUP = re.compile(r"<(su[bp])>([^<>]*)</su[bp]>")
RAISED = {"sup": str.maketrans("0123456789ao", "⁰¹²³⁴⁵⁶⁷⁸⁹ªº"), "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")}


def _year(date: Mapping[str, Any]) -> str:
    """Also of "1927/1928", which citation-js takes as it is from the year of classic BibTeX."""
    parts = date.get("date-parts") or [[date.get("literal", "")]]
    return str(parts[0][0])[:4]


def plain(text: object) -> str:
    """Text without the freedom that formats take: blanks, dashes and quotes have many spellings."""
    told = unicodedata.normalize("NFC", "" if text is None else str(text)).translate(SPELLINGS)
    told = AGAIN.sub("", told)
    return " ".join(RUNS.sub(lambda run: run[0][0], told).split())


SPELLINGS = str.maketrans({**dict.fromkeys("–—", "-"), **dict.fromkeys('‘’“”"`', "'"), "…": "...", "\u00a0": " "})
AGAIN = re.compile(r"</(\w+)><\1>")  # "<i>x</i><i>y</i>" is "<i>xy</i>"
# "a--b", "a---b", "``q''"
RUNS = re.compile(r"-{2,}|'{2,}")


def _person(name: Name) -> tuple[str, str, str]:
    if isinstance(name, Organization):
        return plain(name.name), "", ""
    given = " ".join(part for part in (name.given, name.dropping_particle) if part)
    return plain(full_family(name)), plain(given), plain(name.suffix)


def _csl_person(name: Mapping[str, str]) -> tuple[str, str, str]:
    """Family with particles, given, suffix. What pandoc calls a dropping particle is any BibTeX `von`."""
    if "literal" in name:
        return plain(name["literal"]), "", ""
    particles = [name[key] for key in ("dropping-particle", "non-dropping-particle") if key in name]
    family = full_family(Person(name.get("family", ""), particle=" ".join(particles) or None))
    return plain(family), plain(name.get("given")), plain(name.get("suffix"))


def split_anew(work: Work, people: People) -> bool:
    """The same letters in other parts, for a name with a word in it that may pass for a particle ("et", "d'", "-x")."""
    told = [part for name in (*work.author, *work.editor) for part in _person(name)]
    same = letters(people) in (letters(facts_of(work).author), letters(facts_of(work).editor))
    return same and any(not word[:1].isupper() for part in told for word in part.split())


def letters(people: People) -> str:
    """All letters of some names, in alphabetical order."""
    return "".join(sorted(letter for name in people for part in name for letter in part if letter.isalnum()))


class Known(NamedTuple):
    """A reader's own way with a fact: in words, and the works and answers that it explains. A `mute` reader has no
    vote on them, since no spelling reaches it."""

    what: str
    explains: Callable[[Work, Any], bool]
    mute: bool = False


Excuses = Mapping[tuple[str, str], Sequence[Known]]
"""(reader, fact) -> what is known of it."""


def disagreements(
    works: Sequence[Work], expected: Sequence[Facts], answers: Mapping[str, Sequence[Facts]], known: Excuses
) -> list[str]:
    """A line for each fact that a reader misreads for no known reason, or that most readers misread."""
    for reader, told in answers.items():
        assert len(told) == len(works), f"{reader} reads {len(told)} of {len(works)} records"
    lines: list[str] = []
    for number, (work, ours) in enumerate(zip(works, expected, strict=True)):
        for fact in Facts._fields:
            theirs = {reader: getattr(told[number], fact) for reader, told in answers.items()}
            found = _differences(work, fact, getattr(ours, fact), theirs, known) if getattr(ours, fact) else ()
            lines += [f"record {number}, a {work.type}: {fact}: {line}" for line in found]
    return lines


def _differences(work: Work, fact: str, ours: Any, theirs: Mapping[str, Any], known: Excuses) -> list[str]:
    wrong = {reader: value for reader, value in theirs.items() if value != ours}
    excuses = {
        reader: next((bug for bug in known.get((reader, fact), ()) if bug.explains(work, value)), None)
        for reader, value in wrong.items()
    }
    lines = [f"{reader} reads {wrong[reader]!r} for {ours!r}" for reader, bug in excuses.items() if not bug]
    against = [reader for reader, bug in excuses.items() if bug and not bug.mute and wrong[reader]]
    right = len(theirs) - len(wrong)
    if not right and all(bug and bug.mute for bug in excuses.values()):
        return []  # each has a bug of its own there, and no spelling reaches any
    return lines or ([f"most do not read {ours!r} but {wrong!r}"] if right < max(1, len(against)) else [])

"""BibTeX itself, biber and bibtexparser on what we write: golden records, random ones, and names taken apart."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from citekit.values import Name, Person
from citekit.work import Work
from citekit.writers.bib_names import spell_name
from citekit.writers.biblatex import write_biblatex
from citekit.writers.biblatex_model import FIELDS
from citekit.writers.bibtex import write_bibtex
from citekit.writers.latex import escape, flatten
from tests.writers.test_bibtex import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

MISSING = re.compile(
    r"Warning--(?:empty (?:author|booktitle|institution|journal|publisher|school|title|year)(?: and \w+)*"
    r"|to sort, need author|there's a number but no volume|can't use both author and editor fields) "
    r"|Warning--you've exceeded 500, the entry-string-size"  # plainnat's label from a name of hundreds of letters
)
"""What BibTeX says of a record that lacks what the type wants; nothing is made up to silence it."""

LACKING = re.compile(
    r"Missing mandatory field|'volume' must be datatype 'integer'"  # "12A" is a volume to everyone else
)


def run_bibtex(bibtex: str, folder: Path, style: str, text: str) -> tuple[list[str], str]:
    """What `bibtex` says, line by line, and the bibliography that it makes."""
    (folder / "x.bib").write_text(text, encoding="utf-8")
    (folder / "x.aux").write_text(
        f"\\relax\n\\citation{{*}}\n\\bibstyle{{{style}}}\n\\bibdata{{x}}\n", encoding="utf-8"
    )
    done = subprocess.run([bibtex, "x"], cwd=folder, capture_output=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-2000:]
    made = (folder / "x.bbl").read_bytes().decode("utf-8", "replace")
    return done.stdout.decode("utf-8", "replace").splitlines(), made


def run_biber(biber: str, folder: Path, text: str) -> list[str]:
    """What biber's validation says."""
    (folder / "x.bib").write_text(text, encoding="utf-8")
    command = [biber, "--tool", "--validate-datamodel", "--output-file=o.bib", "x.bib"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-2000:]
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return [line for line in lines if line.startswith(("WARN", "ERROR"))]


def assert_bibtex_takes(bibtex: str, folder: Path, style: str, works: Sequence[Work], unicode: bool) -> None:
    said, made = run_bibtex(bibtex, folder, style, write_bibtex(works, unicode=unicode).text)
    assert [line for line in said if line.startswith("Warning--") and not MISSING.match(f"{line} ")] == []
    assert made.count("\\bibitem") == len(works)


@pytest.mark.parametrize("unicode", [False, True], ids=["latex", "utf-8"])
@pytest.mark.parametrize("style", ["plain", "abbrv", "plainnat"])
def test_bibtex_takes_random_records(
    need: Callable[[str], str], tmp_path: Path, drawn: Sequence[Work], style: str, unicode: bool
) -> None:
    assert_bibtex_takes(need("bibtex"), tmp_path, style, drawn, unicode)


@pytest.mark.parametrize("style", ["plain", "abbrv", "plainnat"])
def test_bibtex_takes_golden_records(
    need: Callable[[str], str], tmp_path: Path, golden_works: Sequence[Work], style: str
) -> None:
    assert_bibtex_takes(need("bibtex"), tmp_path, style, golden_works, unicode=False)


def test_biber_takes_random_records(need: Callable[[str], str], tmp_path: Path, drawn: Sequence[Work]) -> None:
    said = run_biber(need("biber"), tmp_path, write_biblatex(drawn).text)
    assert [line for line in said if not LACKING.search(line)] == []


def test_biber_takes_golden_records(need: Callable[[str], str], tmp_path: Path, golden_works: Sequence[Work]) -> None:
    said = run_biber(need("biber"), tmp_path, write_biblatex(golden_works).text)
    assert [line for line in said if not LACKING.search(line)] == []


def test_biber_takes_our_bibtex_too(need: Callable[[str], str], tmp_path: Path, drawn: Sequence[Work]) -> None:
    said = run_biber(need("biber"), tmp_path, write_bibtex(drawn).text)
    assert [line for line in said if line.startswith("ERROR")] == []


VALUES: dict[str, str] = {
    "date": "2020-01", "eventdate": "2020-01-02/2020-01-03", "urldate": "2020-21", "isbn": "9780306406157",
    "issn": "1756-2856", "volume": "3", "volumes": "3", "author": "Doe, J.", "editor": "Doe, J.", "pubstate": "inpress",
}  # fmt: skip


def test_every_field_of_every_type_is_legal(need: Callable[[str], str], tmp_path: Path) -> None:
    entries = [
        f"@{kind}{{{kind},\n"
        + "".join([f"  {field} = {{{VALUES.get(field, 'x')}}},\n" for field in sorted(fields)])
        + "}\n"
        for kind, fields in FIELDS.items()
    ]
    said = run_biber(need("biber"), tmp_path, "\n".join(entries))
    assert [line for line in said if "mandatory" not in line] == []


def test_biber_reads_the_season(need: Callable[[str], str], tmp_path: Path) -> None:
    from citekit.values import PartialDate

    work = Work(type="dataset", title="T", issued=PartialDate(2019, season=1))
    assert run_biber(need("biber"), tmp_path, write_biblatex([work]).text) == []
    assert "2019-21" in (tmp_path / "o.bib").read_text(encoding="utf-8")


PARTS_STYLE = """ENTRY { author } { } { }
INTEGERS { n i }
STRINGS { part }
FUNCTION {write.part} { write$ newline$ }
FUNCTION {misc}
{ author num.names$ 'n :=
  #1 'i :=
  { i n > { #0 } { #1 } if$ }
  { "FIRST:" author i "{ff}" format.name$ * write.part
    "VON:" author i "{vv}" format.name$ * write.part
    "LAST:" author i "{ll}" format.name$ * write.part
    "JR:" author i "{jj}" format.name$ * write.part
    i #1 + 'i :=
  }
  while$
}
READ
ITERATE {call.type$}
"""
"""A style that prints the parts of each name, so that BibTeX is the judge of how it splits them."""


def parts_by_bibtex(bibtex: str, folder: Path, names: Sequence[Name], unicode: bool) -> list[dict[str, str]]:
    """The parts that BibTeX finds, one entry a name; it breaks long lines at blanks and joins words with ties."""
    (folder / "parts.bst").write_text(PARTS_STYLE, encoding="utf-8")
    works = [Work(type="document", author=(name,)) for name in names]
    _, made = run_bibtex(bibtex, folder, "parts", write_bibtex(works, unicode=unicode, keys="k").text)
    joined = made.replace("\n  ", " ").splitlines()
    told = [line.split(":", 1) for line in joined]
    return [{name: _loose(text) for name, text in told[at : at + 4]} for at in range(0, len(told), 4)]


def _loose(text: str) -> str:
    """Without the outer braces, and with a blank for every tie."""
    inner = text[1:-1] if text.startswith("{") and text.endswith("}") and _is_one_group(text) else text
    return " ".join(inner.replace("~", " ").split())


def _is_one_group(text: str) -> bool:
    depths: list[int] = []
    for sign in text:
        depths.append((depths[-1] if depths else 0) + (sign == "{") - (sign == "}"))
    return all(depths[:-1])


def _spelt(part: str | None, unicode: bool) -> str:
    return _loose(escape(flatten(part or ""), unicode))


def declared(names: Iterable[Name], unicode: bool) -> list[Name]:
    """The people whose parts are promised: no group, and no loss declared."""
    return [name for name in names if isinstance(name, Person) and not spell_name(name, unicode).loss]


@pytest.mark.parametrize("unicode", [False, True], ids=["latex", "utf-8"])
def test_bibtex_finds_the_same_parts(
    need: Callable[[str], str], tmp_path: Path, drawn: Sequence[Work], unicode: bool
) -> None:
    everyone = [name for work in drawn for name in (*work.author, *work.editor)] + [name for name, _ in NAMES.values()]
    names = [name for name in declared(dict.fromkeys(everyone), unicode) if len(spell_name(name, unicode).text) < 200]
    assert len(names) > 20
    found = parts_by_bibtex(need("bibtex"), tmp_path, names, unicode)
    wanted = [
        {"FIRST": name.given, "VON": name.particle, "LAST": name.family, "JR": name.suffix}
        for name in names
        if isinstance(name, Person)
    ]
    told = [{part: _spelt(text, unicode) for part, text in parts.items()} for parts in wanted]
    assert [(name, here, there) for name, here, there in zip(names, told, found, strict=True) if here != there] == []


def test_bibtexparser_reads_title_people_and_year(need: Callable[[str], str], drawn: Sequence[Work]) -> None:
    need("bibtexparser")
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors

    plain = [work for work in drawn if work.title and _is_tame(work.title)]
    assert plain
    middleware = [SeparateCoAuthors(), LatexDecodingMiddleware()]
    library = parse_string(write_bibtex(plain).text, append_middleware=middleware)
    assert library.failed_blocks == []
    assert [entry["title"] for entry in library.entries] == [work.title for work in plain]
    assert [entry["year"] for entry in library.entries if "year" in entry] == [
        str(work.issued.year) + (f"/{end.year}" if (end := work.issued.end) and end.year != work.issued.year else "")
        for work in plain
        if work.issued
    ]
    assert [len(entry["author"]) for entry in library.entries if "author" in entry] == [
        len(work.author) + ("author" in work.incomplete) for work in plain if work.author
    ]


TAME = re.compile(r"[\w ,.:()&%#+*/=@!?-]+", re.ASCII)  # what bibtexparser's decoder (pylatexenc) does not reinterpret


def _is_tame(title: str) -> bool:
    letters = title.translate(str.maketrans("éöüÜßŁóźøåãô", "eouUsLozoaao"))
    return bool(TAME.fullmatch(letters)) and "--" not in title and " ".join(title.split()) == title

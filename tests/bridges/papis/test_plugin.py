"""Papis itself, with its own command line and its own test helpers, in a library of its own."""

from __future__ import annotations

import json
import logging
import tomllib
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.bridges.papis.importer import MOST, CitekitImporter
from citekit.work import Work, present
from tests.enrichers.crossref_server import running
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bridges.papis.conftest import Papis

SEVERAL = ROOT / "fixtures" / "lists" / "wrapped-and-numbered" / "input.txt"


def test_every_entry_point_leads_somewhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = {group: rows for group, rows in project["entry-points"].items() if group.startswith("papis.")}
    assert set(groups) == {"papis.importer", "papis.exporter", "papis.command"}
    for rows in groups.values():
        for place in rows.values():
            module, _, name = place.partition(":")
            assert getattr(import_module(module), name)


def test_the_seed_listing_is_in_info_yaml_and_in_every_export(papis: Papis) -> None:
    assert "citekit" in papis("add", "--list-importers").stdout
    done = papis("add", "--batch", "--from", "citekit", str(LISTING))
    assert done.returncode == 0, done.stderr
    (data,) = papis.documents()
    (work,) = citekit.read(LISTING.read_text("utf-8")).works
    assert {name: data[name] for name in ("type", "journal", "number", "pages", "year", "month", "langid")} == {
        "type": "article", "journal": "Therapeutic Advances in Neurological Disorders", "number": "3",
        "pages": "211--215", "year": 2016, "month": 5, "langid": "american",
    }  # fmt: skip
    assert data["author"].startswith("Dubey, Divyanshu and Zhang, Yinan")
    assert len(data["author_list"]) == len(work.author)
    assert (data["title"], data["abstract"]) == (work.title, work.abstract)
    assert "Natalizumab" in data["tags"]
    assert {area["term"] for area in data["citekit"]["subject_areas"]} == {term.term for term in work.subject_areas}

    keyed = Work(**present(work), citation_key=data["ref"])  # Papis gives each document one
    ris = papis("export", "--all", "--format", "citekit-ris")
    assert (ris.returncode, ris.stdout.split()) == (0, citekit.write([keyed], "ris").split())
    csl = papis("export", "--all", "--format", "citekit-csl-json")
    assert json.loads(csl.stdout) == json.loads(citekit.write([keyed], "csl-json"))
    bibtex = papis("export", "--all", "--format", "bibtex")
    assert bibtex.returncode == 0
    for said in ("@article{", "Therapeutic Advances", "{211--215}", "Dubey, Divyanshu", "number = {3}"):
        assert said in bibtex.stdout


def test_pasted_text_is_taken_too(papis: Papis) -> None:
    done = papis("add", "--batch", "--from", "citekit", LISTING.read_text("utf-8"))
    assert done.returncode == 0, done.stderr
    assert [data["number"] for data in papis.documents()] == ["3"]


def test_a_wrong_file_adds_nothing(papis: Papis, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("This is a shopping list: milk, bread and cheese.\n", encoding="utf-8")
    for words in (("add", "--batch", "--from", "citekit", str(wrong)), ("citekit", "--batch", str(wrong))):
        done = papis(*words)
        assert (done.returncode, papis.documents()) == (1, [])
        assert "Traceback" not in done.stderr
        assert "does not match URI" in done.stderr or "no bibliographic record found" in done.stderr


def test_several_works_by_the_command(papis: Papis) -> None:
    works = citekit.read(SEVERAL.read_text("utf-8")).works
    assert len(works) > 1
    done = papis("citekit", "--batch", str(SEVERAL))
    assert done.returncode == 0, done.stderr
    assert [data["title"] for data in papis.documents()] == sorted(str(work.title) for work in works)
    exported = papis("export", "--all", "--format", "citekit-ris")
    assert exported.stdout.count("TY  - ") == len(works)


def test_several_works_by_papis_add(papis: Papis) -> None:
    done = papis("add", "--batch", "--from", "citekit", str(SEVERAL))
    assert done.returncode == 0
    assert "'papis citekit' adds all" in done.stderr
    assert len(papis.documents()) == 1


def test_the_command_reads_standard_input_and_goes_on_after_trouble(papis: Papis) -> None:
    done = papis("citekit", "--batch", "nowhere.txt", "-", stdin=LISTING.read_text("utf-8"))
    assert done.returncode == 1
    assert "nowhere.txt: there is no such file or folder" in done.stderr
    assert len(papis.documents()) == 1


def test_the_command_completes_works(papis: Papis, tmp_path: Path) -> None:
    page = tmp_path / "page.bib"
    page.write_text(
        "@article{x, title={Tidal gates}, author={Linde, Mari}, year=2021, doi={10.1000/tidal.1}}",
        encoding="utf-8",
    )
    with running() as server:
        done = papis(
            "citekit", "--batch", "--enrich", "crossref", "--mailto", "me@example.org", str(page),
            CITEKIT_CROSSREF_URL=server.url, CITEKIT_CROSSREF_RATE="500", NO_PROXY="127.0.0.1",
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [data["volume"] for data in papis.documents()] == ["1"]
    assert "volume: filled “1” from Crossref 10.1000/tidal.1 [filled]" in done.stderr


def test_wrong_usage(papis: Papis) -> None:
    for words, said in (("--enrich nobody", "unknown source “nobody”"), ("--from endnote", "endnote")):
        done = papis("citekit", "--batch", *words.split(), str(LISTING))
        assert done.returncode == 2, done.stderr
        assert said in done.stderr
    assert papis.documents() == []


@pytest.mark.parametrize(
    "uri",
    [
        "", "nowhere.txt", "https://example.org/x", "10.1000/182", "\0", "x" * 5000, ".", "two\nlines of nothing",
        "@article{a,\n title={Papis reads this itself}}\n",
    ],
)  # fmt: skip
def test_what_is_no_paste_does_not_match(uri: str) -> None:
    assert CitekitImporter.match(uri) is None


def test_large_and_binary_files_do_not_match(tmp_path: Path) -> None:
    for name, content in (("large.txt", b"x" * (MOST + 1)), ("a.pdf", b"%PDF-1.7"), ("nul.txt", b"a\0b\n")):
        (tmp_path / name).write_bytes(content)
        assert CitekitImporter.match(str(tmp_path / name)) is None


def test_doubts_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    importer = CitekitImporter.match("TY  - JOUR\nPY  - 2016\nER  - \n")
    assert importer
    with caplog.at_level(logging.INFO, "papis.importer.citekit"):
        importer.fetch()
    assert importer.ctx.data["year"] == 2016
    assert any("no title found [title-missing]" in record.getMessage() for record in caplog.records)
    gone = CitekitImporter("nowhere.txt")
    gone.fetch()
    assert not gone.ctx
    assert "no bibliographic record in: 'nowhere.txt'" in caplog.text


@pytest.mark.filterwarnings("ignore:The argument `allow_remote`:DeprecationWarning")  # Papis warns of its own call
def test_in_this_process_with_papis_own_helpers() -> None:
    from papis.commands.add import cli
    from papis.database import get
    from papis.testing import PapisRunner, TemporaryLibrary

    with TemporaryLibrary(populate=False):
        done = PapisRunner().invoke(cli, ["--batch", "--from", "citekit", str(LISTING)])
        assert done.exit_code == 0
        (document,) = get().get_all_documents()
        assert document["journal"] == "Therapeutic Advances in Neurological Disorders"

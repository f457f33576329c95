"""The example of docs/plugins.md at work: as if it were installed, and installed for real with CITEKIT_EXAMPLE=1."""

from __future__ import annotations

import importlib
import json
import logging
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.plugins import TARGETS, is_known
from citekit.work import FIELDS, present
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLE = Path(__file__).parent / "example"
REAL = os.environ.get("CITEKIT_EXAMPLE") == "1"
DOCS = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")

MEDLINE = """\
PMID- 27134678
OWN - NLM
DP  - 2016 May
TI  - Tidal gates and what
      they do.
FAU - Linde, Mari
AU  - Linde M
FAU - van Gogh, Vincent
CN  - Gate Consortium
JT  - Annals of coasts
VI  - 9
IP  - 3
PG  - 211-5
LID - 10.1000/tidal.1 [doi]
MH  - Floods
XX  - what is this

PMID- 2
TI  - Silt
"""


@pytest.fixture(autouse=True)
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example on the path, with the entry points that its pyproject.toml states."""
    if REAL:
        return
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))["project"]
    folder = tmp_path / "citekit_example-1.0.dist-info"
    folder.mkdir()
    groups = project["entry-points"].items()
    rows = "".join(f"[{group}]\n" + "".join(f"{name} = {at}\n" for name, at in to.items()) for group, to in groups)
    (folder / "entry_points.txt").write_text(rows, encoding="utf-8")
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: citekit-example\nVersion: 1.0\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(EXAMPLE))
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()


def cli(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """`citekit` in a process that sees the example."""
    paths = os.pathsep.join([str(ROOT), *([] if REAL else [path for path in sys.path[:4] if path])])
    return subprocess.run(
        [sys.executable, "-m", "citekit", *words], env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"},
        input=stdin, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_the_reader_reads() -> None:
    reading = citekit.read(MEDLINE, reader="medline")
    first, second = reading.records
    assert present(first) == {
        "title": "Tidal gates and what they do.", "issued": citekit.PartialDate(2016), "volume": "9", "issue": "3",
        "author": (citekit.Person("Linde", "Mari"), citekit.Person("Gogh", "Vincent", "van"),
                   citekit.Organization("Gate Consortium")),
        "container_title": "Annals of coasts", "page": citekit.Pages((citekit.PageRange("211", "215"),)),
        "doi": "10.1000/tidal.1", "pmid": "27134678", "subject_areas": (citekit.Term("Floods", "MeSH"),),
        "type": first.type,
    }  # fmt: skip
    assert (second.title, second.pmid) == ("Silt", "2")


def test_its_values_are_located_and_its_lines_accounted_for() -> None:
    reading = citekit.read(MEDLINE, reader="medline")
    origin = reading.origin("doi")
    assert origin
    assert (origin.text, reading.source.slice(origin.span)) == ("10.1000/tidal.1", "10.1000/tidal.1 ")
    states = {line.number: (line.state, line.rule) for line in reading.lines}
    assert states[2] == ("ignored", "MEDLINE: book-keeping")
    assert states[5][0] == "used"
    assert [number for number, (state, _) in states.items() if state == "unread"] == [16]
    assert len(states) == len([line for line in MEDLINE.splitlines() if line.strip()])


def test_the_writer_writes_and_tells_its_losses() -> None:
    records = citekit.read(LISTING.read_text("utf-8")).records
    written = citekit.write_with_losses(records, "wikitext")
    assert written.text.startswith("{{cite journal |last1=Dubey |first1=Divyanshu |last2=Zhang")
    assert (
        "|journal=Therapeutic Advances in Neurological Disorders |issue=3 |pages=211-215 |date=2016-05-01"
        in written.text
    )
    assert "abstract" in [loss.field for loss in written.losses]
    assert citekit.write(records, "wikitext", style="lines").count("\n |") > 8
    with pytest.raises(citekit.UsageError, match="wikitext has no option “colour”; it has: style"):
        citekit.write(records, "wikitext", colour="red")


def test_what_the_writer_writes_or_loses_is_everything() -> None:
    (record,) = citekit.read(LISTING.read_text("utf-8")).records
    whole = citekit.write_with_losses([record], "wikitext")
    for name in set(present(record)) - {"type"}:
        rest = citekit.Work(**{key: value for key, value in present(record).items() if key != name})
        assert citekit.write_with_losses([rest], "wikitext") != whole, name


def test_the_importer_imports(caplog: pytest.LogCaptureFixture) -> None:
    (point,) = entry_points(group="shelf.importers", name="citekit")
    import_paste: Callable[[str], list[dict[str, Any]]] = point.load()
    (entry,) = import_paste(LISTING.read_text("utf-8"))
    assert (entry["year"], entry["authors"][:13]) == (2016, "Dubey; Zhang;")
    assert entry["bibtex"].startswith("@article{dubey2016use,")
    assert (
        citekit.Record.model_validate_json(json.dumps(entry["record"]))
        == citekit.read(LISTING.read_text("utf-8")).records[0]
    )
    with pytest.raises(ValueError, match="no work"):
        import_paste("shopping list")
    with caplog.at_level(logging.WARNING, "shelf.citekit"):
        import_paste("TY  - JOUR\nPY  - 2016\nER  - \n")
    assert "[title-missing]" in caplog.text


def test_the_command_knows_it_by_name(tmp_path: Path) -> None:
    page = tmp_path / "page.nbib"
    page.write_text(MEDLINE, encoding="utf-8")
    done = cli("convert", str(page), "--from", "medline", "--to", "wikitext")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("{{citation |last1=Linde |first1=Mari")
    assert "wikitext does not carry, or not in full: subject_areas [loss]" in done.stderr
    listed = cli("formats").stdout
    assert re.search(r"read \(--from\): .* json medline\n.* json wikitext\n", listed)


def test_without_its_name_it_changes_nothing() -> None:
    assert not citekit.read(MEDLINE).works or citekit.read(MEDLINE).works[0].pmid is None
    assert "medline" not in citekit.read_formats()
    assert "wikitext" not in citekit.write_formats()


BIB = """@book{doe, title = {A History of Lock-Keeping on Northern Canals}, author = {Doe, Jane}, year = {2004},
             publisher = {Made-up Press}}"""


def test_the_source_completes_a_work() -> None:
    done = cli("convert", "--enrich", "catalogue", stdin=BIB)
    assert "address = {Nowhere}" in done.stdout
    assert "publisher_place: filled “Nowhere” from catalogue shelf-7" in done.stderr
    assert done.returncode == 0


def test_the_source_is_asked_and_does_not_judge() -> None:
    done = cli("convert", "--enrich", "catalogue", stdin=BIB.replace("Doe, Jane", "Roe, Richard"))
    assert "address" not in done.stdout
    assert "[work-not-found]" in done.stderr


def test_it_is_installed_for_real() -> None:
    if not REAL:
        pytest.skip("the example is not installed: pip install ./tests/plugins/example, and CITEKIT_EXAMPLE=1")
    assert "site-packages" in str(importlib.import_module("citekit_example").__file__)


# what docs/plugins.md says


def test_the_docs_show_what_is_tested() -> None:
    for name in ("medline.py", "wikitext.py", "catalogue.py", "shelf.py"):
        assert f"tests/plugins/example/citekit_example/{name}" in DOCS
    for block in re.findall(r"^```python\n(.*?)^```$", DOCS, re.MULTILINE | re.DOTALL):
        shown = {line for line in block.splitlines() if line.strip() and line.strip() != "…"}
        sources = [path.read_text("utf-8").splitlines() for path in (EXAMPLE / "citekit_example").glob("*.py")]
        assert any(shown <= set(lines) for lines in sources), block
    for row in re.search(r"^```toml\n(.*?)^```$", DOCS, re.MULTILINE | re.DOTALL)[1].splitlines():  # type: ignore[index]
        assert row in (EXAMPLE / "pyproject.toml").read_text("utf-8").splitlines()


def test_every_field_in_the_docs_is_known_and_every_known_one_is_in_the_docs() -> None:
    table = DOCS.partition("| name of the field |")[2].partition("\n\n")[0]
    named = {name for row in table.splitlines()[2:] for name in re.findall("`([^`]+)`", row.split("|")[1])}
    assert len(named) > 20
    for name in named:
        sample = name.replace(
            "FIELD",
            {"date": "issued", "texts": "note", "term": "keywords", "number": "issn"}.get(
                name.partition(":")[0], "title"
            ),
        )
        assert is_known(sample.replace("ROLE", "author")), name
    assert {kind.partition(":")[0] for kind in named} >= set(TARGETS)


def test_targets_are_fields() -> None:
    for kind, targets in TARGETS.items():
        assert targets <= set(FIELDS), kind

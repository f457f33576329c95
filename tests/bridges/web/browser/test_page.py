"""What one does with the page: paste, look, correct, copy, download, complete."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.csl import TYPES
from citekit.explain import explain_json
from tests.bridges.zotero.zotero_server import Said, Zotero
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from tests.bridges.web.browser.page import Page
    from tests.enrichers.crossref_server import Server

PASTE = LISTING.read_text(encoding="utf-8")
DOUBTFUL = (
    "Tidal gates\nMari Linde\nResearch output: Book/Report › Book\nOriginal language\tEnglish\nPublisher\tReef\n"
    "Frobs\t12\nzzz qqq ppp\n"
)
SEVERAL = (ROOT / "fixtures" / "lists" / "results-with-panels" / "input.txt").read_text(encoding="utf-8")
HTML = (ROOT / "fixtures" / "html" / "json-ld" / "input.html").read_text(encoding="utf-8")
COLOUR = "(one) => getComputedStyle(one).backgroundColor"
THERE_AND_BACK = """async (files) => {
  const { toText, fromText } = await import("/values.mjs");
  const sorted = (_, one) =>
    Object(one) === one && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one;
  const plain = (value) => JSON.stringify(value, sorted);
  const hidden = new Set(["isbn", "issn", "keywords", "subject_areas", "cited_by"]);
  const wrong = [];
  for (const record of files.flat()) {
    for (const [name, value] of Object.entries(record)) {
      const text = toText(name, value);
      const back = fromText(name, text);
      const same = hidden.has(name) ? toText(name, back) === text : plain(back) === plain(value);
      if (!same || fromText(name, text, value) !== value) wrong.push([name, value, back]);
    }
  }
  return wrong;
}"""
IN_PLACE = """async (texts) => {
  const { read } = await import("/server.mjs");
  const { cutLines, lineStarts, spansOf, unitsOf } = await import("/pieces.mjs");
  const found = [];
  for (const text of texts) {
    const reading = await read(text);
    const spans = spansOf(reading, unitsOf(text));
    const cuts = cutLines(reading.lines, lineStarts(text, reading.lines), spans);
    found.push([
      cuts.map((pieces) => pieces.map((piece) => piece.text).join("")),
      spans.map(({ start, end, field }) => [field, text.slice(start, end)]),
    ]);
  }
  return found;
}"""
MADE_UP = ROOT / "tests" / "commands" / "crossref.json"


def test_a_paste_becomes_a_citation(page: Page) -> None:
    page.paste(PASTE)
    assert page.output("@article") == citekit.convert(PASTE)
    assert page.text("#preview").startswith("Dubey, D., Zhang, Y.")
    assert page.text("#counts") == "22 lines, all understood"


def test_each_piece_says_what_it_became(page: Page) -> None:
    page.paste(PASTE)
    first = page.tab.locator("#line-1 .piece")
    assert first.get_attribute("data-fields") == "title"
    assert page.text("#line-1 .said") == "Title"
    assert page.text("#line-15 .piece") == "Therapeutic Advances in Neurological Disorders"
    colours = page.tab.locator("#lines .piece").evaluate_all(f"(all) => all.map({COLOUR})")
    assert len(set(colours)) == len(page.texts("#legend li")) > 5


def places(text: str) -> tuple[list[str], list[list[str]]]:
    """The lines of a text, and each field with where it was read, in order."""
    reading = citekit.read(text)
    found = json.loads(explain_json(reading))["records"]
    spans = [
        (*one["span"], field) for record in found for field in record["origins"] for one in record["origins"][field]
    ]
    return [line.text for line in reading.lines], sorted([field, text[start:end]] for start, end, field in spans)


def test_each_piece_is_where_it_was_read(page: Page) -> None:
    """Also where a letter is two units of a script's strings."""
    kinds = ("pure", "lists", "cover", "sites")
    paths = [path for kind in kinds for path in (ROOT / "fixtures" / kind).glob("*/input.txt")]
    texts = [path.read_text("utf-8") for path in sorted(paths)]
    texts.append(PASTE.replace("interleukin", "𝛼𝛽-interleukin").replace("3", "𝟑"))
    assert len(texts) > 80
    found = page.tab.evaluate(IN_PLACE, texts)
    assert [(lines, sorted(spans)) for lines, spans in found] == [places(text) for text in texts]


def test_a_field_lights_its_lines_and_a_line_its_field(page: Page) -> None:
    page.paste(PASTE)
    piece, row = page.tab.locator("#line-16 .piece"), page.tab.locator(".field[data-field=issue]")
    for act in (row.hover, page.field("issue").focus, piece.hover, piece.focus):
        page.tab.locator("h1").hover()
        page.tab.evaluate("document.activeElement.blur()")
        assert page.tab.locator(".lit").count() == 0
        act()
        assert "lit" in piece.get_attribute("class").split()
        assert "lit" in row.get_attribute("class").split()
        assert page.tab.locator(".lit").count() == 2


def test_a_piece_leads_to_its_field_and_back(page: Page) -> None:
    page.paste(PASTE)
    page.tab.locator("#line-16 .piece").click()
    assert page.focused() == "field-issue"
    page.tab.locator("[data-field=keywords] .from").click()
    assert page.focused() == "line-22"


def test_doubts_and_unread_lines_stand_out(page: Page) -> None:
    page.paste(DOUBTFUL)
    assert page.text("#counts") == "7 lines, 2 not understood"
    assert page.texts(".line.unread .said") == ["not understood"] * 2
    doubts = page.texts("#doubts li")
    assert [doubt.split("\n")[0] for doubt in doubts] == ["line 6", "line 7"]
    assert page.tab.locator("#line-7").evaluate(COLOUR) != page.tab.locator("#line-1").evaluate(COLOUR)
    page.tab.locator("#doubts button").last.click()
    assert page.focused() == "line-7"


def test_a_listing_without_a_work_is_answered(page: Page) -> None:
    page.paste("milk, eggs")
    assert "no bibliographic record" in page.text("#empty")
    assert page.tab.locator("#result").is_hidden()


def test_fields_are_corrected(page: Page) -> None:
    page.paste(PASTE)
    page.field("issue").fill("4")
    assert "number = {4}" in page.output("number = {4}")
    assert "corrected" in page.tab.locator(".field[data-field=issue]").get_attribute("class").split()
    page.tab.locator("[data-field=issue] .undo").click()
    assert page.output("number = {3}") == citekit.convert(PASTE)


CORRECTIONS = [
    ("author", "Linde, Mari\n{Gate Board}", "author = {Linde, Mari and {Gate Board}}"),
    ("author", "van der Berg, Jo, Jr", "author = {van der Berg, Jr, Jo}"),
    ("issued", "2017-02", "year = {2017}"),
    ("page", "1-4, 9", "pages = {1--4, 9}"),
    ("title", "Gates & <b>", r"Gates \&"),
    ("type", "book", "@book"),
    ("keywords", "one\ntwo", "keywords = {one, two}"),
]


@pytest.mark.parametrize(("field", "typed", "written"), CORRECTIONS, ids=[row[0] for row in CORRECTIONS])
def test_each_kind_of_value_is_corrected(page: Page, field: str, typed: str, written: str) -> None:
    page.paste(PASTE)
    page.field(field).fill(typed)
    page.output(written)


WRONG = [
    ("issued", "2017-13"), ("issued", "soon"), ("externally_published", "perhaps"), ("number_of_pages", "many"),
    ("cited_by", "often"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "typed"), WRONG)
def test_a_value_that_is_none_is_told_and_not_taken(page: Page, field: str, typed: str) -> None:
    page.paste(PASTE)
    before = page.output("@article")
    page.field(field).fill(typed)
    assert page.field(field).get_attribute("aria-invalid") == "true"
    assert page.text(f"#wrong-{field}")
    assert page.output("@article") == before


def test_a_field_is_added_and_emptied(page: Page) -> None:
    page.paste(PASTE)
    page.tab.locator("#add").select_option("volume")
    assert page.focused() == "field-volume"
    page.tab.keyboard.type("9")
    page.output("volume = {9}")
    page.field("issue").fill("")
    page.tab.wait_for_function("() => !document.getElementById('output').textContent.includes('number =')")


@pytest.mark.parametrize("to", ["bibtex", "biblatex", "ris", "csl-json", "json"])
def test_the_citation_is_copied_and_downloaded_in_each_format(page: Page, to: str) -> None:
    page.paste(PASTE)
    whole = citekit.convert(PASTE, to=to)
    page.tab.locator(f"label[for=to-{to}]").click()
    page.shows(whole)
    page.tab.locator("#copy").click()
    page.tab.wait_for_function("() => document.getElementById('copy').textContent === 'Copied'")
    assert page.tab.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n") == whole.replace("\r\n", "\n")
    with page.tab.expect_download() as download:
        page.tab.locator("#download").click()
    assert Path(download.value.path()).read_bytes().decode() == whole


def test_what_is_copied_is_never_older_than_what_is_seen(page: Page) -> None:
    page.paste(PASTE)
    page.output("@article")
    asked: list[Any] = []

    def hold_the_first(route: Any) -> None:
        asked.append(route)
        if len(asked) > 1:
            route.continue_()

    page.tab.route("**/api/convert", hold_the_first)
    for typed in ("4", "45", "456"):
        page.field("issue").fill(typed)
    page.tab.locator("#copy").click()
    assert page.text("#copy") == "Copy"
    asked[0].continue_()
    page.tab.wait_for_function("() => document.getElementById('copy').textContent === 'Copied'")
    assert "number = {456}" in page.tab.evaluate("navigator.clipboard.readText()")
    assert len(asked) == 2


def test_what_was_corrected_is_not_lost_in_silence(page: Page) -> None:
    page.paste(PASTE)
    page.field("issue").fill("4")
    page.output("number = {4}")
    page.tab.locator("#clear").click()
    assert page.odd.pop().startswith("dialog: What you corrected")
    assert page.field("issue").input_value() == "4"
    page.tab.locator("[data-field=issue] .undo").click()
    page.output("number = {3}")
    page.tab.locator("#clear").click()
    assert page.tab.locator("#result").is_hidden()


def test_a_second_listing_is_pasted_over_the_first(page: Page) -> None:
    page.paste(PASTE)
    page.tab.evaluate("(text) => navigator.clipboard.writeText(text)", DOUBTFUL)
    page.tab.keyboard.press("Control+V")
    page.output("Tidal gates")


def test_a_hint_is_seen_and_said(page: Page) -> None:
    page.paste(PASTE)
    assert page.tab.locator("#help-author").is_hidden()
    page.field("author").focus()
    assert page.text("#help-author").startswith("One a line: Family, Given.")
    assert "help-author" in page.field("author").get_attribute("aria-describedby").split()


def test_the_types_are_those_of_csl(page: Page) -> None:
    page.paste(PASTE)
    offered = page.tab.locator("#types option").evaluate_all("(all) => all.map((one) => one.value)")
    assert set(offered) == TYPES
    assert page.field("type").get_attribute("list") == "types"


def test_several_works_are_a_list(page: Page) -> None:
    page.paste(SEVERAL)
    works = citekit.read(SEVERAL).works
    buttons = page.tab.locator("#works button")
    assert buttons.count() == len(works) == 7
    assert page.output("@article") == citekit.write(works, "bibtex")
    assert [text for text in page.texts("#works button") if "doubt" in text] == [buttons.nth(4).inner_text()]
    page.tab.locator("#doubts button").click()
    assert page.field("title").input_value() == works[4].title
    buttons.nth(2).click()
    assert page.field("title").input_value() == works[2].title
    page.tab.locator("#all").uncheck()
    page.shows(citekit.write(works[2:3], "bibtex"))


def test_a_rich_paste_is_text_or_html(page: Page) -> None:
    page.paste("Granular wind", HTML)
    page.tab.locator("#as-html").click()
    page.output("Sand House")
    assert page.field("issue").input_value() == "4"
    page.tab.locator("#as-text").click()
    page.tab.wait_for_function("() => document.getElementById('lines').children.length === 1")


FILES = [
    ("listing.txt", PASTE, "dubey2016use"), ("page.html", HTML, "Granular wind"),
    ("refs.bib", "@book{gates, title = {Tidal gates}, author = {Linde, Mari}, year = 2021}", "Tidal gates"),
    ("refs.ris", "TY  - BOOK\r\nTI  - Tidal gates\r\nAU  - Linde, Mari\r\nER  - \r\n", "Tidal gates"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "written"), FILES, ids=[row[0] for row in FILES])
def test_a_file_is_dropped(page: Page, name: str, text: str, written: str) -> None:
    page.drop(name, text)
    page.output(written)


def test_values_of_golden_records_are_read_back_from_their_text(page: Page) -> None:
    """All of a value but what its text does not show: the kind of a number, the scheme of a term."""
    folders = sorted((ROOT / "fixtures" / "pure").glob("*/record.json"))
    records = [json.loads(path.read_text("utf-8"))["records"] for path in folders]
    assert len(records) > 50
    assert page.tab.evaluate(THERE_AND_BACK, records) == []


def test_a_file_that_is_no_text_is_told(page: Page) -> None:
    page.tab.locator("#file").set_input_files(
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF\xff\xfe"}
    )
    page.tab.wait_for_selector("#alert:not([hidden])")
    assert "UTF-8" in page.text("#alert")


def test_the_bookmarklet_brings_what_is_selected_elsewhere(page: Page, browser: Any) -> None:
    address = page.tab.locator("#bookmarklet").get_attribute("href")
    elsewhere = browser.new_context().new_page()
    elsewhere.set_content(f"<pre>{PASTE}</pre>")
    with elsewhere.expect_popup() as popup:
        elsewhere.evaluate(address.removeprefix("javascript:"))
    popup.value.wait_for_selector("#output:not(:empty)")
    assert popup.value.locator("#output").text_content() == citekit.convert(PASTE)
    assert "#" not in popup.value.url
    elsewhere.context.close()


def test_what_crossref_holds_is_taken_field_by_field(page: Page, crossref: Server, axe: str) -> None:
    crossref.works = {work["DOI"]: work for work in json.loads(MADE_UP.read_text("utf-8"))}
    page.paste(PASTE)
    page.tab.locator("#enrich summary").click()
    page.tab.locator("#mailto").fill("mari.linde@example.org")
    assert not crossref.seen
    page.tab.locator("#enrich-form button").click()
    page.tab.wait_for_selector("#offers table")
    assert page.text("#offers .outcome").startswith("Crossref holds this work.")
    assert page.complaints(axe) == []
    page.tab.get_by_label("Take Volume from Crossref").click()
    assert "volume = {9}" in page.output("volume = {9}")
    assert "doi" not in page.text("#output")
    assert page.text("[data-field=volume] .from") == "Crossref"
    assert page.texts("#offers .taken th") == ["Volume"]


def sent(page: Page, words: str) -> str:
    """What is said of the sending, once it holds these words."""
    page.tab.wait_for_function("(words) => document.getElementById('sent').textContent.includes(words)", arg=words)
    return page.text("#sent")


def test_works_are_sent_to_zotero_each_once(page: Page, zotero: Zotero) -> None:
    page.paste(SEVERAL)
    page.tab.locator("#all").uncheck()
    page.output("@article")
    before = len(zotero.items)
    page.tab.locator("#send").click()
    assert sent(page, "1 of 1").startswith("1 of 1 sent to “My Library › Coast”.")
    page.tab.locator("#all").check()
    page.tab.locator("#send").click()
    sent(page, "6 of 6")
    titles = [item["title"] for item in zotero.items[before:]]
    assert titles == [work.title for work in citekit.read(SEVERAL).works]
    assert page.text("#send") == "Send again"


def test_a_zotero_that_does_not_take_a_work_is_told(page: Page, zotero: Zotero) -> None:
    zotero.plan["/connector/saveItems"] = [Said(500, body="no room")]
    page.paste(PASTE)
    page.tab.locator("#send").click()
    assert "no room" in sent(page, "0 of 1")
    assert page.text("#send") == "Send to Zotero"


def test_a_server_that_is_gone_is_told(page: Page) -> None:
    page.paste(PASTE)
    page.context.set_offline(True)
    page.field("issue").fill("4")
    page.tab.wait_for_selector("#alert:not([hidden])")
    assert "citekit serve" in page.text("#alert")
    assert page.tab.locator("#copy").is_disabled()
    page.odd[:] = [one for one in page.odd if "ERR_INTERNET_DISCONNECTED" not in one]

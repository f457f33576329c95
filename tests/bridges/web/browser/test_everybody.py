"""The page for everybody: keyboard, screen reader, light and dark, narrow; and text that would like to be script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.bridges.web.browser.page import Page
from tests.bridges.web.browser.test_page import DOUBTFUL, PASTE, SEVERAL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bridges.web.running import Running

LOOKS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 360, "height": 740}},
    "contrast": {"forced_colors": "active"},
}
STATES = {"empty": "", "article": PASTE, "doubtful": DOUBTFUL, "several": SEVERAL}
JUDGED = [
    *(("light", state) for state in STATES), ("dark", "article"), ("dark", "doubtful"), ("narrow", "several"),
    ("contrast", "doubtful"),
]  # fmt: skip


Opener = Callable[[str], AbstractContextManager[Page]]


@pytest.fixture
def opened(browser: Any, served: Running) -> Opener:
    """`with opened("dark") as page`: the page in one of its looks."""

    @contextmanager
    def opening(look: str) -> Iterator[Page]:
        page = Page(browser, served.url, **LOOKS[look])
        yield page
        page.close()
        assert page.odd == []

    return opening


@pytest.mark.parametrize(("look", "state"), JUDGED)
def test_axe_finds_nothing(look: str, state: str, opened: Opener, axe: str, pictures: Path | None) -> None:
    with opened(look) as page:
        if STATES[state]:
            page.paste(STATES[state])
            page.tab.locator("#enrich summary").click()
            page.tab.evaluate("scrollTo(0, 0)")
        if pictures:
            page.tab.screenshot(path=pictures / f"{state}-{look}.png", full_page=True)
        assert page.complaints(axe) == []


@pytest.mark.parametrize("look", ["light", "narrow"])
def test_nothing_is_wider_than_the_screen(look: str, opened: Opener) -> None:
    with opened(look) as page:
        page.paste(SEVERAL.replace("Journal", "Journal" * 40))
        assert page.tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


@pytest.mark.parametrize(("look", "least", "most"), [("light", 600, 765), ("dark", 0, 150)])
def test_dark_is_dark(look: str, least: int, most: int, opened: Opener) -> None:
    with opened(look) as page:
        colour = page.tab.evaluate("getComputedStyle(document.body).backgroundColor")  # "rgb(22, 24, 28)"
        assert least <= sum(map(int, colour[4:-1].split(","))) <= most


def tab_to(page: Page, name: str) -> None:
    """Presses the Tab key until something has the focus."""
    for _ in range(200):
        if page.focused() == name:
            return
        page.tab.keyboard.press("Tab")
    pytest.fail(f"the Tab key does not lead to {name}")


def test_the_keyboard_does_for_all(page: Page) -> None:
    assert page.focused() == "paste"
    page.tab.keyboard.insert_text(PASTE)
    page.tab.keyboard.press("Control+Enter")
    page.wait()
    tab_to(page, "to-bibtex")
    page.tab.keyboard.press("ArrowRight")
    page.output("journaltitle")
    tab_to(page, "field-issue")
    assert page.tab.locator("#line-16 .piece.lit").count() == 1
    page.tab.keyboard.press("Control+A")
    page.tab.keyboard.type("7")
    page.output("number = {7}")
    page.tab.locator("#line-16 .piece").focus()
    page.tab.keyboard.press("Enter")
    assert page.focused() == "field-issue"
    page.tab.locator("h2").first.click()
    tab_to(page, "copy")
    page.tab.keyboard.press("Enter")
    page.tab.wait_for_function("() => document.getElementById('copy').textContent === 'Copied'")
    assert "number = {7}" in page.tab.evaluate("navigator.clipboard.readText()")


def test_the_focus_is_always_seen(page: Page) -> None:
    page.paste(PASTE)
    for _ in range(60):
        page.tab.keyboard.press("Tab")
        outline = page.tab.evaluate(
            "(() => { const at = document.activeElement; const next = at.nextElementSibling;"
            "const seen = at.type === 'radio' ? next : at.type === 'file' ? at.parentElement : at;"
            "return [at.outerHTML.slice(0, 80), getComputedStyle(seen).outlineStyle] })()"
        )
        assert outline[1] != "none" or "<body" in outline[0], outline


def test_what_happens_is_said(page: Page) -> None:
    page.paste(DOUBTFUL)
    assert page.tab.locator("#live").text_content() == "1 work read, 2 doubts"
    tree = page.tab.locator("main").aria_snapshot()
    for said in (
        'region "Listing"',
        'region "Citation"',
        'textbox "Title"',
        'group "Format"',
        'radio "RIS"',
        'button "Copy"',
    ):
        assert said in tree


SCRIPTS = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "<svg/onload=alert(1)>", "{{7*7}}",
    "javascript:alert(1)", "\u202egnp.exe\u202c", "' onmouseover='alert(1)", "&lt;b&gt;", "<style>*{all:unset}</style>",
]  # fmt: skip


@pytest.mark.parametrize("text", SCRIPTS)
def test_script_is_shown_as_text(page: Page, text: str) -> None:
    paste = (
        f"Gates {text}\n{text} Linde, Mari Rask\nResearch output: Book/Report › Book\nOriginal language\tEnglish\n"
        f"Publisher\tReef {text}\n{text}\t{text}\nDOIs\thttps://doi.org/10.1000/{text}\n"
    )
    page.paste(paste)
    assert page.tab.locator("#lines").text_content().count(text) >= 4
    assert page.tab.locator("main img, main script, main svg, main style, main b, main a").count() == 0
    assert page.tab.locator("[onerror], [onload], [onmouseover]").count() == 0
    page.tab.locator("label[for=to-json]").click()
    page.output('"type"')


def test_letters_of_the_other_direction_stay_in_their_place(page: Page) -> None:
    page.paste("\u202eevil\nMari Linde\nResearch output: Book/Report › Book\nOriginal language\tEnglish\n")
    assert page.tab.locator("#line-1 .words").evaluate("(one) => getComputedStyle(one).unicodeBidi") == "isolate"

"""The trail of pages over an article, whose last step is its title: "AccueilNuméros12Le selMoulins à sel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.site import use_missing

if TYPE_CHECKING:
    import re

    from citekit.readers.page import Page

TRAIL = regex(
    r"(?:Accueil|Home|Inicio|Início)\s?(?:Tous les numéros|Todos los números|Numéros|Números|Numeri|Issues|All issues)"
    r"(?![a-z])"
)
# "HomeAIAA JournalVol. 60, No. 3Flutter of Panels": journal and numbers run together with the title (Atypon)
RUN_TOGETHER = regex(
    r"Home(?P<container_title>[A-Z][^\d]{3,100}?)Vol(?:ume|\.) ?(?P<volume>\d{1,4})"
    r"(?:, (?:No\.|Issue) ?(?P<issue>[\w/-]{1,9}?))?"
    r"(?=[^\W\d_a-z]|$)"
)
FARTHEST, SHORTEST = 12, 8


def find_trail(page: Page) -> int | None:
    """The line of a trail of pages near the top, or the last of the lines that its steps stand on."""
    for at in range(min(FARTHEST, len(page.lines))):
        if TRAIL.match(page.lines[at].text) or _run_together(page, at):
            return at
        below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
        if TRAIL.fullmatch(f"{page.lines[at].text} {below}"):
            return _last_step(page, at + 1)
    return None


def _last_step(page: Page, at: int) -> int:
    """The last of the lines below one that nothing parts from it: "134", "Articles", "Moulins à s..."."""
    while at + 1 < len(page.lines) and not page.lines[at + 1].gap and not page.lines[at].text.endswith(("...", "…")):
        at += 1
    return at


def _run_together(page: Page, at: int) -> re.Match[str] | None:
    """A trail with the journal's numbers, whose end stands on a line below; None for any other line."""
    text = page.lines[at].text
    found = RUN_TOGETHER.match(text) if text.startswith("Home") else None
    below = [line.text for line in page.lines[at + 1 : at + FARTHEST]]
    return found if found and text[found.end() :] in ["", *below] else None


def leave_trail(page: Page) -> None:
    """Pass over a trail of pages, but for the numbers in it, and what stands above it."""
    trail = find_trail(page)
    if trail is not None and (found := _run_together(page, trail)):
        use_missing(page, trail, found, "trail")
    for at in range(0 if trail is None else trail + 1):
        page.ignore(at, "menu")


def told_by_trail(page: Page, head: list[int]) -> int | None:
    """The first of some lines with which a trail ends, or begins to: it may be cut ("Moulins à s...")."""
    trail = find_trail(page)
    if trail is None:
        return None
    below = [at for at in head if trail < at <= trail + FARTHEST]
    return next((at for at in below if _ends(page.lines[trail].text, page.lines[at].text)), None)


def _ends(trail: str, title: str) -> bool:
    """Whether a trail ends with a title, or with the first letters of one."""
    if trail.endswith(title):
        return len(title) >= SHORTEST
    step = trail.removesuffix("...").removesuffix("…").rstrip()
    return step != trail and any(step.endswith(title[:size]) for size in range(SHORTEST, len(title)))

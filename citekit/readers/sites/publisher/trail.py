"""The trail of pages over an article, whose last step is its title: "AccueilNuméros12Le selMoulins à sel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.page import Page

TRAIL = regex(
    r"(?:Accueil|Home|Inicio|Início)\s?(?:Tous les numéros|Todos los números|Numéros|Números|Numeri|Issues|All issues)"
    r"(?![a-z])"
)
FARTHEST, SHORTEST = 12, 8


def find_trail(page: Page) -> int | None:
    """The line of a trail of pages near the top."""
    return next((at for at in range(min(FARTHEST, len(page.lines))) if TRAIL.match(page.lines[at].text)), None)


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

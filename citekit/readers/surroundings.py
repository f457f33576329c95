"""What any site prints around a page: menus and buttons above it, cookies and footers below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.buttons import count_buttons, is_button
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.lines import Line

SHARE = (
    "share", "share this", "print", "email", "e-mail", "facebook", "twitter", "x", "linkedin", "mendeley", "reddit",
    "bluesky", "mastodon", "whatsapp", "link copied", "copy link", "right click to copy link", "copy", "share link",
    "add to mendeley", "export", "save", "download", "bookmark", "tweet", "weibo", "download citation",
    "share on facebook", "share on twitter", "share on x", "share on linkedin", "share by email", "share via email",
    "export citation", "request a copy",
)  # fmt: skip
"""Buttons under which a page is shared or kept."""
COOKIES = (
    "accept all cookies", "accept all", "accept cookies", "accept", "reject all", "cookie settings", "manage cookies",
    "your choice regarding cookies on this site", "necessary cookies only", "cookie policy", "cookies settings",
    "customise", "customize", "i agree", "reject", "decline", "got it", "only necessary cookies", "show details",
    "cookie preferences", "save preferences", "cookie consent",
)  # fmt: skip
"""Buttons that answer whether cookies may be kept."""
MENU = frozenset(
    {*SHARE, *COOKIES, "skip to main content", "skip to content", "skip to main navigation", "skip to search", "home",
     "menu", "main navigation", "search", "advanced search", "login", "log in", "sign in", "register", "my account",
     "help", "faq", "help & faq", "about", "contact", "contact us", "breadcrumb", "back", "go back", "back to top",
     "toggle navigation", "open menu", "close menu", "browse", "news", "profiles"}
)  # fmt: skip
"""Whole lines over a page, in lower case."""
SECTIONS = frozenset(
    {"research output", "research outputs", "publications", "projects", "people", "persons", "datasets", "prizes",
     "activities", "press/media", "student theses", "research units", "organisations", "equipment", "impacts"}
)  # fmt: skip
"""The same of a portal, which are its menu's only between other lines of that."""
COOKIE_STARTS = (
    "we and our",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "by clicking",
    "by continuing",
)
FOOT_STARTS = (
    "all content on this site", "elsevier uses cookies", "cookies on this site", "powered by pure",
    "powered by tcpdf", "powered by eprints", "powered by dspace",
)  # fmt: skip
"""How the first line below a page begins, in lower case; one of those that speak of cookies says so, too."""
FOOT_LINES = frozenset(
    {"privacy notice", "about web accessibility", "report vulnerability", "log in to pure", "powered by pure"}
)
"""The same of the whole line."""
FOOT = 15
"""Lines that a foot has at most."""
ADDRESS = ("https://", "http://", "www.")


def part_surroundings(lines: list[Line]) -> tuple[list[Line], list[Page]]:
    """The lines of a page, and those around it, if there are any, as a page without a work."""
    start = _menu(lines)
    end = _foot(lines, start)
    if start == 0 and end == len(lines):
        return lines, []
    around = Page([*lines[:start], *lines[end:]])
    around.ignore_rest("foot of the page", start)
    if start == 1 and not _is_menu(lines[0].lower) and is_button(lines[0].text):
        around.unread(0)  # which may be part of the title
    around.ignore_rest("menu")
    return lines[start:end], [around]


def _menu(lines: list[Line]) -> int:
    """Where the menu over a page ends; one word alone may be a title, and what has nothing else is no menu."""
    end = 0
    for at, line in enumerate(lines):
        if _is_menu(line.lower) or is_button(line.text):
            end = at + 1
        elif line.lower not in SECTIONS:
            sure = end > 1 or (end == 1 and (_is_above(lines[0].lower) or count_buttons(lines[: at + 1]) > 0))
            return end if sure else 0
    return 0


def _is_menu(lower: str) -> bool:
    return lower in MENU or _is_above(lower)


def _is_above(lower: str) -> bool:
    """What no title is: a link down the page, a field to search in, an address, which is not that of a DOI."""
    if lower.startswith(("skip to ", "jump to ", "search by ")):
        return True
    return lower.startswith(ADDRESS) and " " not in lower and "doi.org/" not in lower


def _foot(lines: list[Line], start: int) -> int:
    """Where the foot of the page begins; before it may be the number of a printed page."""
    first = max(start + 1, len(lines) - FOOT)
    below = (at for at in range(first, len(lines)) if _is_below(lines[at].lower) and not _is_over_cover(lines, at))
    end = next(below, len(lines))
    return end - 1 if end > start + 1 and _is_number(lines[end - 1], lines[end - 2]) else end


def _is_over_cover(lines: list[Line], at: int) -> bool:
    """Whether what most covers have below stands over one: "Powered by TCPDF", "Lind, Åsa", "Document Version"."""
    return lines[at].lower.startswith(TCPDF) and any(line.lower.startswith(OF_COVERS) for line in lines[at + 1 :])


TCPDF = "powered by tcpdf"
OF_COVERS = ("document version", "please cite the original version", "citation for published version")


def _is_below(lower: str) -> bool:
    return (
        lower in FOOT_LINES or lower.startswith(FOOT_STARTS) or ("cookie" in lower and lower.startswith(COOKIE_STARTS))
    )


def _is_number(line: Line, above: Line) -> bool:
    """A printed page's number: behind a gap, and under no label."""
    labelled = above.text[-1] == ":" or above.lower in NUMBERED
    return line.gap and len(line.text) < 4 and line.text.isdecimal() and not labelled


NUMBERED = frozenset({"volume", "issue", "issue number", "number", "pages", "number of pages", "edition"})
"""Labels whose values look like such a number."""

"""Values of rows as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell


def first_value(name: str) -> Cell:
    """A value as it stands, where it is the first."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        if find(page, name):
            page.ignore(at, rule)
        else:
            page.use(at, name, rule, start)

    return use

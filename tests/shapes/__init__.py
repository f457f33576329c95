"""One made work in each shape in which a Pure portal shows it, and what that shape states of it.

The punctuation is that of real pages, lists, blocks and covers; a shape is a text and the facts that stand in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.shapes.entries import bibtex, ris
from tests.shapes.pages import cover, html, item, page, plain_html
from tests.shapes.styles import apa, author, harvard, standard, vancouver

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.made import Made
    from tests.shapes.wording import Shape

SHAPES: dict[str, Callable[[Made], Shape]] = {
    shape.__name__: shape
    for shape in (page, item, cover, apa, author, standard, harvard, vancouver, bibtex, ris, html, plain_html)
}

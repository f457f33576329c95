"""A field's LaTeX as a clean value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.latex import decode_latex
from citekit.normalize.structured_text import clean_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field

    Handler = Callable[[Assembly, Field], None]
    DetailedHandler = Callable[[Assembly, Field, str], None]


PLAIN = bytes(set(range(0x20, 0x7F)) - set(b"\\{}$~`&<"))
"""Signs that mean what they are, to LaTeX and in HTML, unless two of a kind stand together."""


def decoded(field: Field) -> str:
    """The text that a field would print."""
    text = field.text
    pairs = "  " in text or "--" in text or "''" in text
    if pairs or not text.isascii() or text.encode().translate(None, PLAIN):
        return clean_value(decode_latex(text))
    return text.strip()

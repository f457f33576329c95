"""A field's LaTeX as a clean value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.latex import decode_latex
from citekit.structured_fields import clean_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assembly import Assembly
    from citekit.draft import Field

    Handler = Callable[[Assembly, Field], None]
    DetailedHandler = Callable[[Assembly, Field, str], None]


def decoded(field: Field) -> str:
    """The text that a field would print."""
    return clean_value(decode_latex(field.text))

"""A field's LaTeX as a clean value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.structured_fields import clean_value
from citekit.normalize.latex import decode_latex

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field

    Handler = Callable[[Assembly, Field], None]
    DetailedHandler = Callable[[Assembly, Field, str], None]


def decoded(field: Field) -> str:
    """The text that a field would print."""
    return clean_value(decode_latex(field.text))

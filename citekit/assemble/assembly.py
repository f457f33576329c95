"""The record being put together: values, where each came from, and the doubts on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.diagnostic import Doubt

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Field
    from citekit.normalize.dates import DateOrder

    Handler = Callable[["Assembly", Field], None]


class Assembly:
    """What is known so far of one work. `raw` keeps texts that only become values together with others; `order` finds
    out which order of day and month the page's dates have."""

    def __init__(self, order: Callable[[], DateOrder | None]) -> None:
        self.order = order
        self.values: dict[str, Any] = {}
        self.raw: dict[str, Field] = {}
        self.origins: dict[str, list[Field]] = {}
        self.doubts: list[Doubt] = []

    def put(self, name: str, value: Any, field: Field) -> None:
        """Set a field that has one value; a second, different one is reported and not taken."""
        if value is None:
            return
        kept = self.values.setdefault(name, value)
        if kept is value or kept == value:
            self.origins.setdefault(name, []).append(field)
        else:
            self.doubt("repeated-field", field, field=name, kept=str(getattr(kept, "iso", lambda: kept)()))

    def add(self, name: str, value: Any, field: Field) -> None:
        """Add one value to a field that has several, in order; people may repeat, other values do not."""
        self.values.setdefault(name, []).append(value)
        self.origins.setdefault(name, []).append(field)

    def add_new(self, name: str, value: Any, field: Field) -> None:
        """Add a value unless it is there already."""
        if value in self.values.get(name, ()):
            self.trace(name, field)
        else:
            self.add(name, value, field)

    def trace(self, name: str, field: Field) -> None:
        """Note that a value came from a field."""
        self.origins.setdefault(name, []).append(field)

    def doubt(self, code: str, place: Field, **words: str) -> None:
        """Note something odd about a raw field."""
        self.doubts.append(Doubt(code, place.span, {"text": place.text, **words}))

"""What comes of the splitting of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.values import Name


class Split(NamedTuple):
    """A name, and why another split of it is honestly possible; "" where the reading is certain enough."""

    name: Name
    reason: str

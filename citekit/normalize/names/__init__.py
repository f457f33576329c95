"""People and groups: one printed name, a byline, its roles, and what looks like one. The front of this package."""

from __future__ import annotations

from citekit.normalize.names.byline_kind import could_be_byline, looks_like_byline
from citekit.normalize.names.bylines import cut_off, split_byline
from citekit.normalize.names.kind import looks_like_organization, looks_like_person
from citekit.normalize.names.known import is_known_person
from citekit.normalize.names.roles import field_of, role_of
from citekit.normalize.names.split import split_name
from citekit.normalize.names.splits import Split

__all__ = [
    "Split", "could_be_byline", "cut_off", "field_of", "is_known_person", "looks_like_byline",
    "looks_like_organization", "looks_like_person", "role_of", "split_byline", "split_name",
]  # fmt: skip

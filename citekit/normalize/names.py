"""People and groups: one printed name, a byline, its roles, and what looks like one. The front of the name modules."""

from __future__ import annotations

from citekit.normalize.byline_kind import looks_like_byline
from citekit.normalize.bylines import cut_off, split_byline
from citekit.normalize.name_kind import looks_like_organization, looks_like_person
from citekit.normalize.name_roles import ROLES, role_of
from citekit.normalize.name_split import Split, split_name

__all__ = [
    "ROLES", "Split", "cut_off", "looks_like_byline", "looks_like_organization", "looks_like_person",
    "role_of", "split_byline", "split_name",
]  # fmt: skip

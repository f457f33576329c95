"""Roles printed behind a name, and the field of a work they belong to."""

from __future__ import annotations

from citekit.patterns import regex

ROLES: dict[str, str] = {
    "author": "author", "authors": "author", "creator": "author", "inventor": "author", "composer": "author",
    "artist": "author", "developer": "author", "designer": "author", "performer": "author",
    "corresponding author": "author", "first author": "author", "joint first author": "author",
    "lead author": "author", "co-author": "author", "speaker": "author", "director": "author",
    "editor": "editor", "editors": "editor", "ed": "editor", "eds": "editor", "guest editor": "editor",
    "guest editors": "editor", "editor-in-chief": "editor", "volume editor": "editor", "co-editor": "editor",
    "redaktør": "editor", "hrsg": "editor", "herausgeber": "editor", "herausgeberin": "editor",
    "herausgeber:in": "editor", "red": "editor", "redaktör": "editor", "redacteur": "editor",
    "toimittaja": "editor", "éditeur": "editor",
    "translator": "translator", "translators": "translator", "trans": "translator", "transl": "translator",
    "tr": "translator",
    "illustrator": "illustrator", "illustrators": "illustrator", "ill": "illustrator", "illus": "illustrator",
    "series editor": "collection_editor", "series editors": "collection_editor",
    "supervisor": "supervisor", "supervisors": "supervisor", "promotor": "supervisor",
    "co-supervisor": "supervisor", "copromotor": "supervisor", "co-promotor": "supervisor", "advisor": "supervisor",
    "main supervisor": "supervisor", "vejleder": "supervisor",
    "contributor": "contributor", "contributors": "contributor", "photographer": "contributor",
    "compiler": "contributor", "comp": "contributor", "foreword": "contributor", "preface": "contributor",
    "introduction": "contributor", "afterword": "contributor", "data collector": "contributor",
    "data manager": "contributor", "project manager": "contributor", "contact person": "contributor",
    "owner": "contributor", "producer": "contributor", "curator": "contributor", "other": "contributor",
    "consultant": "contributor", "researcher": "contributor", "project member": "contributor",
    "data curator": "contributor", "sponsor": "contributor", "distributor": "contributor",
    "publisher": "contributor", "hosting institution": "contributor", "data provider": "contributor",
    "registration agency": "contributor", "funder": "contributor", "related person": "contributor",
    "rights holder": "contributor", "interviewer": "contributor", "narrator": "contributor",
}  # fmt: skip
"""Printed role (lower case, without full stop) -> field of Work."""

TAIL = regex(r"[\s,]*\(([^()]{2,30})\)[\s,;*]*$")
"""A role in brackets at the end: "Jane Doe (Editor)", "Jane Doe(ed.)"."""


def role_of(text: str) -> tuple[str, str]:
    """The name without its role, and the field: ("Jane Doe", "editor") for "Jane Doe (Editor)"; by default author."""
    if "(" not in text:
        return text, "author"
    found = TAIL.search(text)
    if not found or (role := ROLES.get(found[1].strip().rstrip(".").lower())) is None:
        return text, "author"
    return text[: found.start()], role

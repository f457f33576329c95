"""Roles printed behind a name, and the field of a work they belong to."""

from __future__ import annotations

from functools import cache

from citekit.patterns import regex

ROLES: dict[str, str] = {
    "author": "author", "authors": "author", "creator": "author", "inventor": "author", "composer": "author",
    "artist": "author", "developer": "author", "designer": "author", "performer": "author",
    "corresponding author": "author", "first author": "author", "joint first author": "author",
    "lead / corresponding author": "author", "lead/corresponding author": "author", "lead": "author",
    "joint last author": "author", "joint senior author": "author", "last author": "author", "senior author": "author",
    "joint lead author": "author", "joint corresponding author": "author",
    "main author": "author", "lead author": "author", "co-author": "author", "speaker": "author", "director": "author",
    "host": "author", "presenter": "author", "writer": "author", "executive producer": "author",
    "editor": "editor", "editors": "editor", "ed": "editor", "eds": "editor", "guest editor": "editor",
    "guest editors": "editor", "guest ed": "editor", "guest eds": "editor",
    "editor-in-chief": "editor", "volume editor": "editor", "co-editor": "editor",
    "translator": "translator", "translators": "translator", "trans": "translator", "transl": "translator",
    "tr": "translator",
    "illustrator": "illustrator", "illustrators": "illustrator", "ill": "illustrator", "illus": "illustrator",
    "series editor": "collection_editor", "series editors": "collection_editor",
    "supervisor": "supervisor", "supervisors": "supervisor", "promotor": "supervisor",
    "co-supervisor": "supervisor", "copromotor": "supervisor", "co-promotor": "supervisor", "advisor": "supervisor",
    "main supervisor": "supervisor",
    "contributor": "contributor", "contributors": "contributor", "photographer": "contributor",
    "compiler": "contributor", "comp": "contributor", "foreword": "contributor", "preface": "contributor",
    "introduction": "contributor", "afterword": "contributor", "data collector": "contributor",
    "data manager": "contributor", "project manager": "contributor", "contact person": "contributor",
    "examiner": "contributor", "opponent": "contributor", "assessor": "contributor",
    "owner": "contributor", "applicant": "contributor", "assignee": "contributor",
    "producer": "contributor", "curator": "contributor", "other": "contributor",
    "consultant": "contributor", "researcher": "contributor", "project member": "contributor",
    "data curator": "contributor", "sponsor": "contributor", "distributor": "contributor",
    "publisher": "contributor", "hosting institution": "contributor", "data provider": "contributor",
    "registration agency": "contributor", "funder": "contributor", "related person": "contributor",
    "rights holder": "contributor", "interviewer": "contributor", "narrator": "contributor",
    "conductor": "contributor", "dancer": "contributor", "actor": "contributor", "cinematographer": "contributor",
    "discussant": "contributor", "organiser": "contributor", "organizer": "contributor",
    "choreographer": "author", "architect": "author", "maker": "author", "filmmaker": "author",
    "film director": "author",
    "project leader": "contributor", "work package leader": "contributor", "principal investigator": "contributor",
    "co-investigator": "contributor", "data steward": "contributor", "depositor": "contributor",
    "custodian": "contributor",
    "programmer": "author", "contributing author": "author",
}  # fmt: skip
"""Printed role (lower case, without full stop) -> field of Work; those of other languages are in the vocabulary."""

TAIL = regex(r"[\s,]{0,40}\(([^()]{1,30})\)[\s,;*]*$")
"""A role in brackets at the end: "Jane Doe (Editor)", "Jane Doe(ed.)"."""


def role_of(text: str) -> tuple[str, str]:
    """The name without its role, and the field: ("Jane Doe", "editor") for "Jane Doe (Editor)"; by default author."""
    if "(" not in text:
        return text, "author"
    found = TAIL.search(text)
    role = field_of(found[1]) if found else None
    return (text[: found.start()], role) if found and role else (text, "author")


def field_of(role: str) -> str | None:
    """The field of a role as printed, in any language; None for other words."""
    word = role.strip().rstrip(".").lower()
    if word in ROLES:
        return ROLES[word]
    foreign = _foreign_roles()
    return foreign.get(word) or foreign.get(GENDERED.sub("", word))


GENDERED = regex(r"(?<=[^\W\d_])(?:[:*_·]|/-?)in(?:nen)?$")
"""German marks of any gender: "Ersteller*in", "Herausgeber/-innen"."""


@cache
def _foreign_roles() -> dict[str, str]:
    from citekit.vocabulary.role_words import role_names

    return role_names()

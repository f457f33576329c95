"""A title, or what a work is in, read for its place, that looks like what stands there where none was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.likeness import may_be_place, what_it_is_like
from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_person
from citekit.values import Person
from citekit.work import ROLES

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly


def tell_doubtful(assembly: Assembly) -> None:
    """Say that a title may be none, or that a work may not be in what it is said to be in."""
    if likeness := likeness_of_title(assembly):
        assembly.doubt("title-doubtful", assembly.origins["title"][0], text=assembly.values["title"], likeness=likeness)
    fields = assembly.origins.get("container_title", ())
    if len(fields) == 1 and fields[0].rule in CONTAINERS and (likeness := what_it_is_like(fields[0].text)):
        assembly.doubt("container-doubtful", fields[0], text=fields[0].text, likeness=likeness)
    for name, signs in CUT.items():
        text = assembly.values.get(name, "")
        if assembly.origins.get(name) and (text.startswith(signs.before) or text.endswith(signs.behind)):
            assembly.doubt("text-cut", assembly.origins[name][0], field=name, text=text)


class Signs(NamedTuple):
    """What a text that was cut short begins with, or ends with."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


CUT = {
    "title": Signs(("… ", "... "), (" …", " ...")),  # "If only …" may be whole, and is rarely printed so
    "container_title": Signs(("…", "..."), ("…", "...")),
}


def likeness_of_title(assembly: Assembly) -> str:
    """What a title that its place alone tells looks like; "" for a title that looks like one."""
    fields = assembly.origins.get("title", ())
    if len(fields) != 1 or fields[0].rule != BY_PLACE:
        return ""
    title = assembly.values["title"]
    named = assembly.values.get("author") or assembly.values.get("supervisor")
    if named and not _has_authors(assembly) and looks_like_person(title):
        return "people"  # "Soumaya El Idrissi", over "Organization Sciences"
    return what_it_is_like(title) or ("" if _has_people(assembly) or not may_be_place(title) else "a place of work")


BY_PLACE = "title"


def _has_authors(assembly: Assembly) -> bool:
    """Whether a person is named as author or editor; a body may be where one works."""
    return any(isinstance(name, Person) for role in ("author", "editor") for name in assembly.values.get(role, ()))


def _has_people(assembly: Assembly) -> bool:
    """Whether the witness that has the title names people; a citation below it names them in any case."""
    fields = (field for role in ROLES for field in assembly.origins.get(role, ()))
    return any(field.witness == assembly.origins["title"][0].witness for field in fields)


CONTAINERS = frozenset({"journal", "book", "container", "host"})
"""Rules of what a work is in that nothing but its place tells."""

"""A work as the data of a document of Papis, and such a document as a work.

Whoever made it, a document is BibLaTeX without LaTeX, and is read as BibLaTeX. What BibLaTeX has no field for, or
cannot say in full, stands under `citekit` as in the JSON of citekit itself, so that nothing is lost in `info.yaml` and
an export says all of it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.bridges.papis.documents import LISTS, projection
from citekit.normalize.own_values import build_value, fits
from citekit.pipeline import read
from citekit.readers.bibtex.decided import DECIDED
from citekit.readers.bibtex.fields import TARGETS
from citekit.values import Organization, Person
from citekit.work import Work, present
from citekit.writers.bib_names import people, spell_name
from citekit.writers.latex import escape, flatten, verbatim
from citekit.writers.record_json import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from citekit.bridges.papis.documents import Data

REST = "citekit"
"""The key under which the rest of a work stands."""
VERBATIM = frozenset(("doi", "url", "eprint"))
KNOWN = (TARGETS.keys() | DECIDED.keys() | {"eprint", "eprinttype", "eprintclass", "archiveprefix", "primaryclass"}) - {
    "type"
}
"""Keys that say something of a work; the others are Papis' own or the user's."""


def data_of(work: Work) -> Data:
    """The data of a document."""
    data = projection(work)
    back = present(read_back(data))
    whole = present(work)
    rest: Data = {name: plain(value) for name, value in whole.items() if back.get(name) != value}
    rest |= {name: None for name in back if name not in whole}
    if work.keywords:
        data["tags"] = [flatten(term.term) for term in work.keywords]
    return data | ({REST: rest} if rest else {})


def work_of(document: Mapping[str, Any]) -> Work:
    """The work that a document stands for."""
    base = read_back(document)
    rest = document.get(REST)
    known = (
        {name: value for name, value in rest.items() if fits_or_absent(name, value)} if isinstance(rest, dict) else {}
    )
    return _with_rest(base, known, document)


def fits_or_absent(name: Any, value: Any) -> bool:
    """Whether a value under `citekit` is one that was put there."""
    return isinstance(name, str) and (value is None or fits(name, value))


def _with_rest(base: Work, rest: Mapping[str, Any], document: Mapping[str, Any]) -> Work:
    """The work with what stands under `citekit`, unless the fields of the document say another thing by now."""
    whole = _replaced(base, rest)
    if not differences(whole, document):
        return whole
    work = base
    for name, value in rest.items():
        tried = _replaced(work, {name: value})
        if differences(tried, document) <= differences(work, document):
            work = tried
    return work


def _replaced(work: Work, values: Mapping[str, Any]) -> Work:
    kept = {name: value for name, value in present(work).items() if name not in values}
    new = {name: build_value(name, value) for name, value in values.items() if value is not None}
    return Work(**kept, **new)


def differences(work: Work, document: Mapping[str, Any]) -> set[str]:
    """The keys of a document that the work would write otherwise."""
    written = projection(work)
    return {key for key, value in written.items() if document.get(key) != value}


def read_back(document: Mapping[str, Any]) -> Work:
    """What the fields of BibLaTeX say, and what needs no reading."""
    found = read(entry_of(document), reader="bibtex").works
    values = present(found[0]) if found else {}
    for field, key in (("abstract", "abstract"), ("citation_key", "ref")):
        text = document.get(key)
        values |= {field: text} if isinstance(text, str) and text.strip() else {}
    return Work(**values)


def entry_of(document: Mapping[str, Any]) -> str:
    """A document as an entry of BibLaTeX."""
    fields = {key: text for key, value in document.items() if key in KNOWN and (text := _spelt(key, value))}
    for role in LISTS:  # they go before the text
        if names := _names(document.get(f"{role}_list")):
            fields[role] = people([spell_name(name, unicode=True) for name in names], cut=False)
    if "keywords" not in fields and (tags := document.get("tags")):
        fields["keywords"] = _spelt("keywords", tags)
    kind = str(document.get("type") or "misc")
    lines = "".join(f"  {key} = {{{text}}},\n" for key, text in fields.items())
    return f"@{kind if kind.isalnum() else 'misc'}{{,\n{lines}}}\n"


def _spelt(key: str, value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, (_spelt(key, part) for part in value)))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = flatten(str(value))
    if key in ("pages", "month"):
        return text.replace("{", "").replace("}", "")
    return verbatim(text) if key in VERBATIM else escape(text, True)


def _names(people_in_parts: Any) -> tuple[Person | Organization, ...]:
    """The people of a list; who has a family name of several words and no other is a group."""
    found: list[Person | Organization] = []
    for one in people_in_parts if isinstance(people_in_parts, list) else []:
        family, given = (
            (str(one.get(part) or "").strip() for part in ("family", "given")) if isinstance(one, dict) else ("", "")
        )
        if family and not given and " " in family:
            found.append(Organization(family))
        elif family or given:
            found.append(Person(family or given, given if family and given else None))
    return tuple(found)

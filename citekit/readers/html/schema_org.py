"""One work in schema.org's words: the raw fields of a node of JSON-LD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from citekit.draft import Field
from citekit.normalize.markup import decode_entities
from citekit.patterns import regex
from citekit.readers.web_values import date_field, names_in

if TYPE_CHECKING:
    from citekit.readers.html.scripts import Script

    Node = dict[str, Any]

WITNESS = "json-ld"
TYPES: dict[str, str] = {
    "ScholarlyArticle": "article-journal",
    "MedicalScholarlyArticle": "article-journal",
    "Chapter": "chapter",
    "Book": "book",
    "Thesis": "thesis",
    "Report": "report",
    "TechArticle": "report",
    "Dataset": "dataset",
    "SoftwareSourceCode": "software",
}
"""schema.org type of a work that scholars cite -> CSL type."""
SCHEMA = regex(r"^(?:https?://schema\.org/|schema:)")  # "https://schema.org/Article", "schema:Article"
IDENTIFIERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("doi", regex(r"(?:https?://(?:dx\.)?doi\.org/|doi:|info:doi/)?10\.\d{4,9}/\S+", re.IGNORECASE)),
    ("pmid", regex(r"(?:https?://(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed/|https?://pubmed\.ncbi\.nlm\.nih\.gov/|pmid:)\d+/?",
                        re.IGNORECASE)),
    ("arxiv", regex(r"(?:https?://arxiv\.org/abs/|arxiv:)\S+", re.IGNORECASE)),
    ("handle", regex(r"https?://hdl\.handle\.net/\S+", re.IGNORECASE)),
)  # fmt: skip
"""raw field -> the forms in which "identifier", "sameAs" and "@id" name it: "https://doi.org/10.1175/x"."""
PLAIN: tuple[tuple[str, str], ...] = (
    ("abstract", "text:abstract"),
    ("description", "text:abstract"),
    ("bookEdition", "text:edition"),
    ("version", "text:version"),
    ("numberOfPages", "number_of_pages"),
    ("pagination", "page"),
    ("volumeNumber", "text:volume"),
    ("issueNumber", "text:issue"),
    ("isbn", "isbn"),
    ("issn", "issn"),
    ("inSupportOf", "text:genre"),
    ("reportNumber", "text:number"),
)
"""property of a work with a text or number -> raw field."""


def csl_type(node: Node) -> str | None:
    """The CSL type of a node; None if it is no scholarly work. An "Article" is one when it is part of an issue."""
    names = {SCHEMA.sub("", name) for name in _texts(node.get("@type"))}
    found = next((TYPES[name] for name in TYPES if name in names), None)
    if found is None and "Article" in names and _is_in_issue(node):
        return "article-journal"
    return found


def _is_in_issue(node: Node) -> bool:
    kinds = {SCHEMA.sub("", kind) for part in _chain(node) for kind in _texts(part.get("@type"))}
    return bool(kinds & {"PublicationIssue", "PublicationVolume", "Periodical"})


def read_work(node: Node, script: Script) -> list[Field]:
    """The raw fields of a work; none where it has no title."""
    title = _first(node, "name", "headline")
    if not title:
        return []
    fields = [_field(f"csl_type:{csl_type(node)}", _texts(node.get("@type"))[0], script, "@type")]
    fields.append(_field("text:title", title, script, "name"))
    for role, keys in (("author", ("author", "creator")), ("editor", ("editor",)), ("translator", ("translator",))):
        key = next((key for key in keys if node.get(key)), None)
        if key:
            fields += _people(role, node[key], script, key)
    fields += _dates(node, script)
    fields += _host(node, script)
    fields += _plain(node, script)
    fields += _pages(node, script)
    fields += _identifiers(node, script)
    return fields + _others(node, script)


def _field(name: str, text: str, script: Script, key: str) -> Field:
    return Field(name, text, script.find(text), f"json-ld: {key}", WITNESS)


def _texts(value: Any) -> list[str]:
    """The texts of a value: alone, in a list, or as the name of a node."""
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, (int, float)):
        return [str(value)]
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if isinstance(value, list):
        return [text for item in value if not isinstance(item, list) for text in _texts(item)]
    if isinstance(value, dict):
        return _texts(value.get("@value") or value.get("name"))[:1]
    return []


def _first(node: Node, *keys: str) -> str:
    return next((texts[0] for key in keys if (texts := _texts(node.get(key)))), "")


def _nodes(value: Any) -> list[Any]:
    """A value as a list: JSON-LD has one thing bare, and wraps lists whose order matters."""
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    return value if isinstance(value, list) else [value]


def _people(role: str, value: Any, script: Script, key: str) -> list[Field]:
    found: list[Field] = []
    for item in names_in(value) if isinstance(value, str) else _parted(_nodes(value)):
        if isinstance(item, str) and item.strip():
            text = item.strip()
            found.append(_field(f"inverted:{role}" if "," in text else role, text, script, key))
        elif isinstance(item, dict):
            inner = item.get(key)  # {"@type": "Role", "author": {"name": "Jane Doe"}}
            found += _person(role, inner if isinstance(inner, dict) else item, script, key)
    return found


def _parted(people: list[Any]) -> list[Any]:
    """The people of a list, those parted that one name holds ("Doe, Jane; Roe, Richard"); where a list was cut at its
    commas ("Doe", "Jane; Roe", "Richard"), what belongs together."""
    names = [decode_entities(next(iter(_texts(item)), "")) for item in people]
    if not (all(names) and any(";" in name for name in names)):
        return people
    cut = len(names) > 2 and [";" in name for name in names] == [False, *[True] * (len(names) - 2), False]
    return [name.strip() for name in (", " if cut else "; ").join(names).split(";") if name.strip()]


def _person(role: str, node: Node, script: Script, key: str) -> list[Field]:
    family, given, name = (_first(node, part) for part in ("familyName", "givenName", "name"))
    if "Organization" in {SCHEMA.sub("", kind) for kind in _texts(node.get("@type"))} and name:
        return [_field(f"group:{role}", name, script, key)]
    if family:
        whole = ", ".join(filter(None, (family, given, _first(node, "honorificSuffix"))))
        return [_field(f"inverted:{role}", family, script, key)._replace(text=whole)]
    if name:
        field = _field(f"inverted:{role}" if "," in name else role, name, script, key)
        return [field._replace(text=decode_entities(name)) if "&" in name else field]  # "Karin&nbsp;Lind"
    return [_field(f"fact:json-ld: {key}", address, script, key)] if (address := _first(node, "@id", "url")) else []


def _dates(node: Node, script: Script) -> list[Field]:
    """The date of a work; without one, that of the issue or the book that it is part of."""
    date = _first(node, "datePublished", "dateCreated")
    hosts = [
        part for part in _chain(node) if DATED.intersection(SCHEMA.sub("", kind) for kind in _texts(part.get("@type")))
    ]
    date = date or next(filter(None, (_first(part, "datePublished") for part in hosts)), "")
    return [_field(date_field("issued", date), date, script, "datePublished")] if date else []


DATED = frozenset({"PublicationIssue", "PublicationVolume", "Book"})


def _chain(node: Node) -> list[Node]:
    """What a work is part of, and that of, from the inside out."""
    found: list[Node] = []
    queue = [item for item in _nodes(node.get("isPartOf")) if isinstance(item, dict)]
    while queue and len(found) < 12:
        part = queue.pop(0)
        found.append(part)
        queue += [item for item in _nodes(part.get("isPartOf")) if isinstance(item, dict)]
    return found


def _host(node: Node, script: Script) -> list[Field]:
    """Issue, volume and journal, or the book, that a work is part of."""
    found: list[Field] = []
    named = ""
    for part in _chain(node):
        kinds = {SCHEMA.sub("", kind) for kind in _texts(part.get("@type"))}
        for key, name in (("issueNumber", "text:issue"), ("volumeNumber", "text:volume")):
            if (text := _first(part, key)) and key not in node:
                found.append(_field(name, text, script, key))
        found += [_field("issn", text, script, "issn") for text in _texts(part.get("issn"))]
        if kinds & HOSTS and not named and (named := _first(part, "name")):
            found.append(_field("text:container_title", named, script, "isPartOf"))
            found += [_field("isbn", text, script, "isbn") for text in _texts(part.get("isbn"))]
            if "Book" in kinds:
                found += _of_a_book(node, part, script)
        if "Periodical" in kinds and (publisher := _first(part, "publisher")) and not _first(node, "publisher"):
            found.append(_field("text:publisher", publisher, script, "publisher"))
    if not named and isinstance(node.get("isPartOf"), str) and not node["isPartOf"].startswith(("http", "#")):
        found.append(_field("text:container_title", node["isPartOf"].strip(), script, "isPartOf"))
    return found


def _of_a_book(node: Node, book: Node, script: Script) -> list[Field]:
    """Whom a book has besides its chapter: editors and publisher, where the chapter names none itself."""
    found = _people("editor", book["editor"], script, "editor") if book.get("editor") and "editor" not in node else []
    if (publisher := _first(book, "publisher")) and not _first(node, "publisher"):
        found.append(_field("text:publisher", publisher, script, "publisher"))
    return found


HOSTS = frozenset({"Periodical", "Book", "Collection", "BookSeries", "CreativeWorkSeries"})


def _plain(node: Node, script: Script) -> list[Field]:
    found: list[Field] = []
    for key, name in PLAIN:
        texts = _texts(node.get(key))
        if texts and not any(field.name == name for field in found):
            kept = texts if name in ("isbn", "issn") else texts[:1]
            found += [_field(name, text, script, key) for text in kept]
    return found


def _pages(node: Node, script: Script) -> list[Field]:
    """First and last page are two properties; the text is both, its place that of the first."""
    first, last = _first(node, "pageStart"), _first(node, "pageEnd")
    if not first or _texts(node.get("pagination")):
        return []
    place = _field("page", first, script, "pageStart")
    return [place._replace(text=f"{first}-{last}") if last and last != first else place]


def _identifiers(node: Node, script: Script) -> list[Field]:
    """DOI and the like from "identifier", "sameAs", "@id" and "url"; every one once."""
    found: list[Field] = []
    for key in ("doi", "identifier", "sameAs", "@id", "url"):
        for item in _nodes(node.get(key)):
            kind, text = _identifier(item)
            name = next((name for name, form in IDENTIFIERS if form.fullmatch(text)), kind) if text else ""
            if name and not any(field.name == name for field in found):
                found.append(_field(name, text, script, key))
    address = _first(node, "url", "codeRepository")
    numbered = any(field.name in ("doi", "handle") for field in found)
    if address.startswith("http") and not numbered and not any(field.text == address for field in found):
        found.append(_field("url", address, script, "url"))
    return found


def _identifier(item: Any) -> tuple[str, str]:
    """The kind, where it is stated, and the text of an identifier."""
    if isinstance(item, str):
        return "", item.strip()
    if not isinstance(item, dict):
        return "", ""
    kind = _first(item, "propertyID", "name").lower().rpartition("/")[2]
    return (kind if kind in ("doi", "pmid", "pmcid", "arxiv") else ""), _first(item, "value", "@value", "@id")


def _others(node: Node, script: Script) -> list[Field]:
    """Publisher, language, keywords."""
    found: list[Field] = []
    if publisher := _first(node, "publisher", "sourceOrganization"):
        found.append(_field("text:publisher", publisher, script, "publisher"))
    language = node.get("inLanguage")
    if isinstance(language, dict):
        language = language.get("alternateName") or language.get("name")
    if texts := _texts(language):
        found.append(_field("language", texts[0], script, "inLanguage"))
    words = _texts(node.get("keywords"))
    if len(words) == 1:
        words = re.split(r"\s*[;,]\s*", words[0])
    return found + [_field("keywords", word, script, "keywords") for word in words if word]

"""Titles, terms and other words: what makes values of raw fields that are text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.flags import parse_flag
from citekit.normalize.languages import parse_languages
from citekit.normalize.text import clean_text
from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.values import CitedBy, Custom, Term

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field

SENTENCE_END = regex(r"[.!?:;…\"”’)\]]$")  # "… is old."


def put_text(name: str) -> Handler:
    """A field of one text."""

    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, clean_text(field.text) or None, field)

    return put


def clean_title(text: str) -> str:
    """A title's text, without the blank that copies put before a colon or a comma ("crystals : a tutorial"), nor the
    quotes of a spreadsheet's cell."""
    text = clean_text(text)
    if text[:1] == '"' == text[-1:] and '""' in text[1:-1] and '"' not in text[1:-1].replace('""', ""):
        text = text[1:-1].replace('""', '"')  # "On ""free"" bread"
    if "[" in text:
        text = CARRIER.sub("", text)
    return BLANK_BEFORE.sub(r"\1", text) if " :" in text or " ," in text else text


# "Les crues [Texte imprimé] : mémoire d'un fleuve": what libraries call the form of a copy
CARRIER = regex(
    r" \[(?i:texte imprimé|ressource électronique|electronic resource|recurso electrónico|elektronische ressource"
    r"|texto impreso|risorsa elettronica|microform|videorecording|sound recording|computer file)\](?=$| :|:)"
)
BLANK_BEFORE = regex(r"(?<=[\w?!)”’]) ([:,])(?= )")  # "Rain , fen", "Rain : fen", "Rain? : fen"


def put_name(name: str) -> Handler:
    """A field that is a title or name, as titles are cleaned."""

    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, clean_title(field.text) or None, field)

    return put


def put_number(name: str) -> Handler:
    """A field of one number, or what stands as one: a blank that a line's end put behind a hyphen goes."""

    def put(assembly: Assembly, field: Field) -> None:
        text = clean_text(field.text)
        assembly.put(name, (BROKEN.sub("-", text) if "- " in text else text) or None, field)

    return put


BROKEN = regex(r"(?<=\d)- (?=\d)")  # "1999- 112"


def put_title(assembly: Assembly, field: Field) -> None:
    """A title, or one more line of it: broken by a window, or a subtitle."""
    text = clean_title(field.text)
    if not text:
        return
    before = assembly.values.get("title")
    if before is None:
        assembly.values["title"] = text
    elif field.rule == "citation":
        return  # another citation in the same style has another's title
    else:
        shouted = len(before) >= 30 and before.isupper() and text.isupper()
        wrapped = shouted or len(before) >= 45 or text[0].islower() or SENTENCE_END.search(before)
        between = "" if text[0] == ":" else " " if wrapped else ": "
        assembly.values["title"] = f"{before}{between}{text}"
        assembly.doubt("title-joined", field, text=assembly.values["title"])
    assembly.trace("title", field)


def put_own_subtitle(assembly: Assembly, field: Field) -> None:
    """A work's subtitle, on a line or in a row of its own."""
    title, text = assembly.values.get("title"), clean_title(field.text)
    if title and text:
        assembly.values["title"] = f"{title}{'' if title.endswith((':', '?', '!')) else ':'} {text}"
        assembly.doubt("title-joined", field, text=assembly.values["title"])
        assembly.trace("title", field)


def put_subtitle(assembly: Assembly, field: Field) -> None:
    """A host's subtitle belongs behind its title, whichever row comes first."""
    text = clean_text(field.text)
    title = assembly.values.get("container_title")
    if title and text and text not in title:
        assembly.values["container_title"] = f"{title}{'' if title.endswith((':', '?', '!')) else ':'} {text}"
        assembly.trace("container_title", field)
    elif text and not title:
        assembly.raw["container_subtitle"] = field


def put_abstract(assembly: Assembly, field: Field) -> None:
    """A paragraph of the abstract; they are joined at the end."""
    assembly.values.setdefault("abstract", []).append(field)
    assembly.trace("abstract", field)


def put_flag(name: str) -> Handler:
    """A field that is yes or no."""

    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, parse_flag(clean_text(field.text)), field)

    return put


def put_language(assembly: Assembly, field: Field) -> None:
    """The first language as BCP 47; the others are kept beside."""
    languages = parse_languages(clean_text(field.text))
    if not languages:
        assembly.doubt("language-unknown", field)
        assembly.add("custom", Custom("Original language", clean_text(field.text)), field)
        return
    assembly.put("language", languages[0], field)
    for other in languages[1:]:
        assembly.add("custom", Custom("Language", other), field)


def add_keyword(assembly: Assembly, field: Field) -> None:
    """A keyword of the authors."""
    if text := clean_text(field.text).rstrip(";,"):
        assembly.add("keywords", Term(text, "author"), field)


def add_subject(assembly: Assembly, field: Field, scheme: str) -> None:
    """A subject class; a UN goal says what a work is for and not what it is about, and is kept beside."""
    text = clean_text(field.text).rstrip(";,")
    if scheme == "SDG":
        assembly.add_new("custom", Custom("UN SDGs", text), field)
    elif text:
        assembly.add_new("subject_areas", Term(text, scheme or None), field)


def add_texts(name: str) -> Handler:
    """A field of several texts."""

    def add(assembly: Assembly, field: Field) -> None:
        if text := clean_text(field.text):
            assembly.add_new(name, text, field)

    return add


def add_cited_by(assembly: Assembly, field: Field, source: str) -> None:
    """How often a work is cited, as a source counts."""
    digits = "".join(filter(str.isdecimal, field.text))
    if digits:
        assembly.add_new("cited_by", CitedBy(int(digits), source.strip() or None), field)


def add_custom(assembly: Assembly, field: Field) -> None:
    """What has no field of its own, under its label."""
    if text := clean_text(field.text):
        assembly.add_new("custom", Custom(field.rule.removeprefix("row: "), text), field)


def keep(assembly: Assembly, field: Field) -> None:
    """Keep a text for `complete`, which needs several together; a second one is kept when the first was empty."""
    if clean_text(field.text):
        assembly.raw.setdefault(field.name, field)


def put_work_type(assembly: Assembly, field: Field) -> None:
    """The kind of the work, as its type line says it."""
    kind = parse_work_type(clean_text(field.text))
    if kind is None:
        return
    if kind.told:
        assembly.put("type", kind.type, field)
    else:
        assembly.raw.setdefault("work_type", field)  # the page's rows may tell it
    assembly.put("genre", kind.genre, field)
    assembly.put("peer_reviewed", kind.peer_reviewed, field)
    if kind.told and not kind.known:
        assembly.doubt("type-unknown", field, type=kind.type)

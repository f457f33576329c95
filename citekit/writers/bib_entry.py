"""One entry of a .bib file in the making: what is written, and what of the work has found no place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from citekit.errors import UsageError
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.work import Work, present
from citekit.writers.bib_names import literal_list, people, spell_name
from citekit.writers.capitals import brace_words
from citekit.writers.citation_keys import make_keys, replaced_keys
from citekit.writers.latex import escape, flatten, unfit, verbatim
from citekit.writers.read_back import changed_by_latex
from citekit.writers.wording import in_words
from citekit.writers.written import Loss, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from citekit.values import Name

Protect = Literal["words", "whole", "none"]
PROTECTS: tuple[Protect, ...] = ("words", "whole", "none")
Told = bool | str
"""What a rule says of its value: True, all of it is written; False, nothing is; or, in words, what is not."""


class Kind(NamedTuple):
    """An entry type. `says` if it stands for the CSL type, or `word` does in a note; else the type is a loss. `genre`:
    where the genre goes: to the "type" field, a "note", "how" (it opens `howpublished`), "said" (by the entry type), or
    nowhere."""

    name: str
    says: bool = True
    word: str = ""
    genre: str = ""


class Remark(NamedTuple):
    """A part of the note, as LaTeX; `free` if it is one of the work's own and no fact under a label, `braced` if it is
    in braces already."""

    spelt: str
    free: bool
    braced: bool = False


class Entry:
    """The fields of one entry; `allowed` are the fields of its type (None for any)."""

    __slots__ = ("allowed", "cut", "fields", "how", "kind", "notes", "protect", "unicode", "work")

    def __init__(self, work: Work, kind: Kind, allowed: frozenset[str] | None, unicode: bool, protect: Protect) -> None:
        if protect not in PROTECTS:
            raise UsageError(f"protect: there is no “{protect}”; there are {', '.join(PROTECTS)}")
        self.work, self.kind, self.allowed, self.unicode, self.protect = work, kind, allowed, unicode, protect
        self.fields: dict[str, str] = {}
        self.cut: set[str] = set()
        self.how: list[str] = []
        self.notes: list[Remark] = []

    def may(self, field: str) -> bool:
        """Whether a field is legal and still free."""
        return field not in self.fields and (self.allowed is None or field in self.allowed)

    def raw(self, field: str, spelt: str) -> bool:
        """Writes what is LaTeX already, in braces."""
        if field in self.fields or (self.allowed is not None and field not in self.allowed):
            return False
        self.fields[field] = f"{{{spelt}}}"
        return True

    def text(self, field: str, text: str) -> Told:
        """Writes a text."""
        flat = flatten(text)
        return self.told(text, self.raw(field, escape(flat, self.unicode)), flat)

    def title(self, field: str, text: str) -> Told:
        """Writes a title, with its capitals protected as asked for."""
        flat = flatten(text)
        if self.protect == "words":
            return self.told(text, self.raw(field, brace_words(flat, self.unicode, self.work.language)), flat)
        spelt = escape(flat, self.unicode)
        return self.told(text, self.raw(field, f"{{{spelt}}}" if self.protect == "whole" else spelt), flat)

    def names(self, field: str, names: tuple[Name, ...], role: str) -> Told:
        """Writes people."""
        spelt = [spell_name(name, self.unicode) for name in names]
        if not self.raw(field, people(spelt, role in self.work.incomplete)):
            return False
        self.cut.add(role)
        return "; ".join([name.loss for name in spelt if name.loss]) or True

    def listed(self, field: str, text: str) -> Told:
        """Writes a publisher, place or institution, which biblatex takes for a list."""
        flat = flatten(text)
        return self.told(text, self.raw(field, literal_list(flat, self.unicode)), flat)

    def verbatim(self, field: str, text: str) -> Told:
        """Writes an identifier or address as it is."""
        flat = flatten(text)
        return self.raw(field, verbatim(flat)) and (flat == text or unfit(text))

    def note(self, text: str, label: str = "", *, free: bool = False) -> Told:
        """Adds a remark to the note: a fact behind its label, or a free one."""
        spelt = escape(flatten(text), self.unicode)
        named = label.endswith(": ") and ";" not in spelt
        plain = named or (DOTTED if label == "Version " else BARE).fullmatch(spelt)
        apart = REMARK.match(spelt) if free else label and not plain
        self.notes.append(Remark(f"{label}{{{spelt}}}" if apart else f"{label}{spelt}", free, bool(apart)))
        return self.told(text, True)

    def published(self, text: str) -> Told:
        """Adds to the words on how a work came out that has neither journal nor publisher."""
        self.how.append(escape(flatten(text), self.unicode))
        return self.told(text, True)

    def presented(self, event: str, what: str = "") -> Told:
        """Adds where a work was presented, to these words if `what` is given, else to the note: "Poster presented at
        {CoG 2024}, Milan". Braces, which print nothing, part the event from its place."""
        spelt, place = escape(flatten(event), self.unicode), self.work.event_place
        if place:
            where = escape(flatten(place), self.unicode)
            spelt = f"{{{spelt}}}, {{{where}}}" if ";" in where else f"{{{spelt}}}, {where}"
        elif ";" in spelt:
            spelt = f"{{{spelt}}}"
        if what:
            self.how.insert(0, f"{escape(what, self.unicode)} presented at {spelt}")
        else:
            self.notes.append(Remark(f"Presented at {spelt}", free=False))
        return self.told(event, True)

    def told(self, text: str, written: bool, flat: str | None = None) -> Told:
        """What became of a text: a field is one line (`flat`) of characters that print."""
        if not written or not text.strip():
            return False
        flat = flatten(text) if flat is None else flat
        return (changed_by_latex(text, self.unicode) or True) if flat is text or flat == text else unfit(text)


# a remark that readers take for a fact: "Conference date: 29-06-2024", "PMID: 22", "In press"
REMARK = regex(
    r"(?:Conference date|Publisher Copyright|Funding Information|Translated title|Publication status|Series|In|Genre"
    r"|Medium|arXiv|PMID): ?|(?:Presented at|Series number|Issue|Number|Version|[Cc]ited [Bb]y:?) "
    r"|(?:In press|Submitted|In preparation|Unpublished|Forthcoming|E-pub ahead of print|Accepted(?:/In press)?"
    r"|Not published)$"
)
# "12", "IEEE Std 99"; behind "Version " "2.1": what needs no braces
BARE, DOTTED = regex(r"[^.:;{}\\]{1,30}"), regex(r"[^\s:;{}\\]{1,30}")


def tell(entry: Entry, rules: Mapping[str, Callable[[Entry, Any], Told]], record: int) -> list[Loss]:
    """Puts every field of the work through its rule; what has no rule, or not all of it a place, is a loss."""
    losses = []
    for field, value in present(entry.work).items():
        rule = rules.get(field)
        told = rule(entry, value) if rule else False
        if told is not True:
            losses.append(Loss(record, field, told or in_words(value)))
    if entry.how:
        entry.raw("howpublished", "; ".join(entry.how))
    if entry.notes:
        entry.raw("note", _joined(entry.notes))
    return losses


def _joined(remarks: list[Remark]) -> str:
    """Remarks with semicolons between; a free one in braces where nothing else tells that it is one by itself."""
    several, labelled = len(remarks) > 1, any(not remark.free for remark in remarks)
    return "; ".join([_apart(remark, several, labelled) for remark in remarks])


def _apart(remark: Remark, several: bool, labelled: bool) -> str:
    wanted = remark.free and several and (";" in remark.spelt or not labelled)
    return f"{{{remark.spelt}}}" if wanted and not remark.braced else remark.spelt


def lay_out(entry: Entry, key: str, order: Mapping[str, int], losses: list[Loss]) -> Written:
    """The entry as text: one field a line, in one order, always."""
    fields = entry.fields
    lines = "".join([f"  {name} = {fields[name]},\n" for name in sorted(fields, key=order.__getitem__)])
    return Written(f"@{entry.kind.name}{{{key},\n{lines}}}\n", losses)


def write_entries(works: Sequence[Work], keys: str | None, write: Callable[..., Written]) -> Written:
    """Entries one below the other, each with a key of its own; `keys` is a pattern by which all get new ones."""
    made = make_keys(works, keys)
    entries = [write(work, key, record=index) for index, (work, key) in enumerate(zip(works, made, strict=True))]
    losses = [loss for entry in entries for loss in entry.losses]
    return Written(
        "\n".join([entry.text for entry in entries]), losses if keys else losses + replaced_keys(works, made)
    )

"""One RIS record in the making, and how a name and a date stand on a line."""

from __future__ import annotations

from functools import lru_cache

from citekit.frozen import replace
from citekit.patterns import regex
from citekit.values import Name, Organization, PartialDate, Person
from citekit.work import Work, present
from citekit.writers.read_back import changed, name_read, usual_line
from citekit.writers.ris_tags import TYPES
from citekit.writers.wording import SEASONS, full_family, in_words
from citekit.writers.written import Loss

# "first paragraph\n\nsecond", and "a  - b", which citation-js takes for a new tag
_BREAK = regex(r"[\x00-\x1f\x7f\x85\u2028\u2029]| {2}")
# the same, whole: what is replaced by one blank
_GAP = regex(r"[ \x00-\x1f\x7f\x85\u2028\u2029]+")


class Sheet:
    """One RIS record in the making: what is left of the work, the lines so far, the losses."""

    __slots__ = ("index", "left", "lines", "losses", "tag")

    def __init__(self, work: Work, index: int) -> None:
        self.left = present(work)
        self.index = index
        self.lines: list[str] = []
        self.losses: list[Loss] = []
        self.tag = ris_type(work)

    def line(self, tag: str, text: str, field: str) -> None:
        """One line, on one line."""
        if _BREAK.search(text):
            self.lose(field, "its paragraphs and runs of blanks")
            text = _GAP.sub(" ", text)
        elif tag not in ("AU", "ED") and (told := changed(text)):
            self.lose(field, told)
        self.lines.append(f"{tag}  - {text}")

    def move(self, field: str, *tags: str) -> None:
        """Write a field under its tags, if it is there."""
        value = self.left.pop(field, None)
        if value is not None:
            for tag in tags:
                self.line(tag, str(value), field)

    def lose(self, field: str, text: str) -> None:
        """Declare what of a field is not in the lines."""
        self.losses.append(Loss(self.index, field, text))


def ris_type(work: Work) -> str:
    """The TY of a work; a conference paper without a host is a CPAPER."""
    if work.type == "paper-conference" and not work.container_title:
        return "CPAPER"
    return TYPES.get(work.type, "GEN")


def ris_name(name: Name, role: str, sheet: Sheet) -> str:
    """`Family, Given, Suffix`; a group, and a single name of several words, ends in a comma that keeps it whole."""
    if usual := usual_line(name):
        return usual
    line = _spelt(name)
    if lost := _misread(name, line):
        sheet.lose(role, lost)
    return line


def _spelt(name: Name) -> str:
    if isinstance(name, Organization):
        return f"{_part(name.name)},"
    family = _part(full_family(name))
    given = " ".join([_part(part) for part in (name.given, name.dropping_particle) if part])
    if name.suffix:
        return f"{family}, {given}, {_part(name.suffix)}"
    return f"{family}, {given}" if given else f"{family}," if " " in family else family


def _part(part: str) -> str:
    """A part of a name without commas, which RIS cannot quote: "Acme, Inc." """
    return COMMA.sub(" ", part).strip() if "," in part else part


@lru_cache(maxsize=4096)
def _misread(name: Name, line: str) -> str | None:
    """What of a name its line does not say to a reader."""
    read = name_read(line)
    if read == name:
        return None
    if "," in (words := in_words(replace(name, suffix=None) if isinstance(name, Person) else name)):
        return f"the comma of {words}"
    if isinstance(name, Organization):
        return f"that {words} is one group"
    if not isinstance(read, Person):
        return f"that {full_family(name)} is one person"
    ours, theirs = (sorted(f"{one.given} {full_family(one)}".split()) for one in (name, read))
    apart = name.dropping_particle or ours == theirs
    return f"which words of {words} are a particle" if apart else f"the parts of {words}"


# "Ministry of Health, Labour and Welfare"; "Smith,Jones & Co"
COMMA = regex(r",+ ?")


def ris_date(date: PartialDate) -> str:
    """`2016/05/01/`, `2016/05//`, `2016///Spring`: year, month, day, other."""
    month = f"{date.month:02d}" if date.month else ""
    day = f"{date.day:02d}" if date.day else ""
    return f"{date.year:04d}/{month}/{day}/{SEASONS[date.season or 0]}"

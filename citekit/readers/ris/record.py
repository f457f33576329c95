"""One RIS record: what each of its tags says, by its type and by what else is there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.coded import date_name
from citekit.normalize.slash_dates import most_exact, with_year
from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.readers.ris.tags import FACTS, MEETINGS, REFINED, REFINED_CODES, SERIALS, TYPES

if TYPE_CHECKING:
    from citekit.readers.ris.scan import Tag


class Found(NamedTuple):
    """A raw field in a tag: `text` with its place, which is `text[start:end]` of the tag."""

    name: str
    text: str
    start: int
    end: int


class Ignored(NamedTuple):
    """A tag that says nothing of the work, or nothing new."""

    rule: str


DATES = ("PY", "Y1", "DA")

Said = str | list[Found] | Ignored
"""One raw field that is the whole value, several in parts of it, or why there is none."""


class Record:
    """The tags of a record, and what decides the meaning of the others.

    `kind` is the CSL type, `stated` what TY alone makes it, `pure` that a Pure portal wrote the record, with the
    defects of its export (title cut at the colon, event as T2, article number as M1), `old` that it follows the
    specification of 2001. `link` is the first of the links seen so far, `subtitle` T2 where it is the rest of the
    title, `issued` the most exact of PY, Y1 and DA that agree on the year; `date` and `pages` name raw fields.
    """

    def __init__(self, tags: list[Tag]) -> None:
        self.by_code: dict[str, list[str]] = {}
        for code, text, _, _, _ in tags:
            if text and code in self.by_code:
                self.by_code[code].append(text)
            elif text:
                self.by_code[code] = [text]
        self.pure = self._is_pure()
        self.old = "A1" in self.by_code and "AU" not in self.by_code
        self.code = self.first("TY").upper()
        self.stated = TYPES.get(self.code)
        label = parse_work_type(self.first("M3")) if self.has("M3") else None
        self.label = label if label and label.known else None
        self.kind = self._kind()
        self.subtitle = self._subtitle()
        self.link = ""
        self.issued = most_exact(self._dates(), self.is_meeting)
        self.date = date_name("issued", self.issued) if self.issued else "fact:Date"
        self.pages = self._pages()

    def _dates(self) -> tuple[str, ...]:
        dates = tuple([self.dated(text) for code in DATES for text in self.by_code.get(code, ())])
        told = PUBLISHED.match(self.first("C1"))
        return (*dates, told[1]) if told else dates

    def first(self, code: str) -> str:
        """The first value of a tag, or nothing."""
        found = self.by_code.get(code)
        return found[0] if found else ""

    def has(self, *codes: str) -> bool:
        """Whether one of some tags has a value."""
        return not self.by_code.keys().isdisjoint(codes)

    def dated(self, text: str) -> str:
        """A date as it is; one of DA that leaves the year to PY with it: "MAY 25"."""
        return text if text[-4:].isdecimal() or text[:4].isdecimal() else with_year(text, self.first("PY")[:4])

    def _is_pure(self) -> bool:
        """Pure repeats the DOI as U2 and the date as Y1, and names Scopus; no other export does all of it."""
        if not self.has("U2", "AN", "Y1", "N2", "JF"):
            return False
        signs = (
            self.first("U2") != "" and self.first("U2") == self.first("DO"),
            self.first("AN").startswith("SCOPUS:"),
            self.has("PY") and self.first("PY") == self.first("Y1"),
            self.has("N2") and self.first("N2") == self.first("AB"),
            self.has("JO") and self.first("JO") == self.first("JF"),
            any(map(SCOPUS.match, self.by_code.get("UR", ()))),
        )
        return sum(signs) > 1

    def _is_labelled(self) -> bool:
        """Whether a record says the date twice and its kind in Pure's words; of a report without a DOI Pure says no
        more by which it could be told."""
        return self.label is not None and self.has("PY") and self.first("PY") == self.first("Y1")

    def _kind(self) -> str:
        """TY's type, or what M3 makes of it: Pure calls conference papers GEN, a preprint is a report to RIS."""
        kind = self.stated or ("document" if self.code or not self.has("JO", "JF", "JA") else "article-journal")
        if self.code == "BOOK" and self._is_part():
            return "chapter"
        label = self.label
        if label is None:
            return kind
        refined = REFINED_CODES.get(self.code) or REFINED.get(kind)
        return label.type if kind == "document" or (refined and label.type in refined) else kind

    def _is_part(self) -> bool:
        """Whether a book is a chapter of T2, as Web of Science has them: no book has a last page in another."""
        host, last = self.first("T2"), self.first("EP")
        apart = (last and last != self.first("SP")) or self.first("AN").startswith("WOS:")
        return bool(host and apart) and host.casefold() != (self.first("TI") or self.first("T1")).casefold()

    def _subtitle(self) -> str:
        """T2 where it is the rest of the title: the journal stands in JF or JO, the host in BT, and T2 is neither."""
        rest = self.first("T2")
        if not rest or self.is_meeting:
            return ""
        if self.kind in SERIALS:
            known = (self.first("JF"), self.first("JO") if self.pure else "")
            told = any(known) or self.pure
        else:
            known = (self.first("BT") or self.first("T3"), "")
            told = (any(known) or self.kind in WHOLE) and (self.pure or self._is_labelled())
        return rest if told and not any(name and same_journal(rest, name) for name in known) else ""

    @property
    def conference(self) -> str:
        """CP where it is no issue: "12th International Coastal Symposium (ICS)"."""
        told = self.first("CP")
        beside = self.has("IS") or self.first("AN").startswith("WOS:")
        words = len(told) > LONGEST_ISSUE or (beside and sum(map(str.isalpha, told)) > MANY_LETTERS)
        return told if words else ""

    def _pages(self) -> str:
        """The pages, of SP and EP together, as the name of a raw field."""
        first, last = self.first("SP"), self.first("EP")
        apart = last and last not in (first, "+") and not first.endswith(f"-{last}")  # "1095-+" has no last page
        return f"said:page:{first}-{last}" if apart else f"said:page:{first}"

    @property
    def is_meeting(self) -> bool:
        """Whether the record is of a conference."""
        return self.kind in MEETINGS


WHOLE = frozenset({"book", "report", "thesis", "article"})
"""Kinds that stand in nothing; Pure has their series in T3."""
SCOPUS = regex(
    r"https?://(?:www\.)?(?:scopus\.com|webofscience\.com|plu\.mx)/|<Go to ISI>"
)  # "http://www.scopus.com/inward/record.url?scp=850", "<Go to ISI>://WOS:0002"


PUBLISHED = regex(r"Full publication date: (.+)")  # C1 of JSTOR: "Full publication date: ottobre-dicembre 1982"
LONGEST_ISSUE, MANY_LETTERS = 20, 5  # "SUPPL. 2, PART 1"


def fact(record: Record, code: str, text: str) -> Said:
    """A fact without a field of its own."""
    del record, text
    return f"fact:{FACTS.get(code, code)}"


@lru_cache(maxsize=1024)
def same_journal(one: str, other: str) -> bool:
    """Whether one name is in the other or its abbreviation: "Augment Altern Commun"."""
    one, other = sorted((one.casefold(), other.casefold()), key=len)
    if one in other:
        return True
    short, long = WORDS.findall(one), WORDS.findall(other)
    rest = iter(long)
    if short and all(any(_begins(word, full) for full in rest) for word in short):
        return True
    return "".join(short) == "".join([word[0] for word in long if word not in SMALL])


def _begins(short: str, word: str) -> bool:
    return word.startswith(short) or (word[0] == short[0] and len(short) > 2 and word[-1] == short[-1])


WORDS = regex(r"\w+")
SMALL = frozenset({"of", "the", "and", "in", "for", "on", "de", "la", "und", "der"})
"""Words that leave no initial: "JBC" is the Journal of Biological Chemistry."""

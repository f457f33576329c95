"""A source for `--enrich`: the catalogue of a library, which is made up."""

from __future__ import annotations

from citekit import Candidate, Lookup, PartialDate, Person, Work

BOOKS = {
    "shelf-7": Work(type="book", title="A history of lock-keeping on northern canals", author=(Person("Doe", "Jane"),),
                    issued=PartialDate(2004), publisher="Made-up Press", publisher_place="Nowhere"),
}  # fmt: skip


class Catalogue:
    """Implements `citekit.Enricher`."""

    name = "catalogue"

    def lookup(self, work: Work) -> Lookup:
        """The books that share a word of the title; which of them is the same work, citekit judges."""
        wanted = set((work.title or "").lower().split())
        found = [key for key, book in BOOKS.items() if wanted & set((book.title or "").lower().split())]
        return Lookup(tuple(Candidate(self.name, key, "book", BOOKS[key]) for key in found), "search")

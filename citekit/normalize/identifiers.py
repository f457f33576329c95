"""Identifiers in any printed form: PMID, PMCID, arXiv and handle here, DOI, ISSN and ISBN next door."""

from __future__ import annotations

import re

from citekit.normalize.dois import find_dois, parse_doi, trim
from citekit.normalize.serials import find_isbns, find_issns, parse_isbn, parse_issn
from citekit.patterns import regex

__all__ = [
    "find_dois", "find_isbns", "find_issns", "parse_arxiv", "parse_doi", "parse_handle", "parse_isbn", "parse_issn",
    "parse_pmcid", "parse_pmid", "parse_stated_handle",
]  # fmt: skip

# "19965390", "PMID: 19965390  [Indexed for MEDLINE]", "https://pubmed.ncbi.nlm.nih.gov/19965390/"
PMID = regex(
    r"\s*+(?:PMID:?\s*+|(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/)?"
    r"([1-9][0-9]{0,8})/?\s*+(?:\[Indexed[^\]]*+\])?\s*+",
    re.IGNORECASE,
)
# "PMC1234567", "PMCID: PMC1234567", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/"
PMCID = regex(r"(?<![A-Za-z0-9])PMC([1-9][0-9]{0,9})(?![A-Za-z0-9])", re.IGNORECASE)
# "arXiv:2605.27569v1 [cs.AI]", "https://arxiv.org/pdf/2605.27569v1.pdf", "10.48550/arXiv.2605.27569"
ARXIV = regex(r"(?<![0-9])(?<![0-9]\.)([0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5})(v[1-9][0-9]?)?(?![0-9A-Za-z])")
# "hep-th/9901001", "math.GT/0309136v2": the numbers until March 2007
OLD_ARXIV = regex(
    r"(?<![A-Za-z.-])([a-z]{2,8}(?:-[a-z]{2,5})?(?:\.[A-Z]{2})?/[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3})"
    r"(v[1-9][0-9]?)?(?![0-9A-Za-z])"
)
# "http://hdl.handle.net/10037/12345", "hdl:2066/12345", "Handle: 20.500.12345/678", "https://example.org/handle/1887/3",
# but for the prefix of a repository that has none; never a bare "10037/12345"
HANDLE = regex(
    r"(?:hdl\.handle\.net/|hdl:\s*+|handle:\s*+|/handle/(?!123456789/))([0-9]{1,9}(?:\.[0-9A-Za-z]{1,12}){0,4}/[^\s\"<>“”{}|†]{1,300})",
    re.IGNORECASE,
)


def parse_pmid(text: str) -> str | None:
    """The PubMed number that a text is."""
    match = PMID.fullmatch(text)
    return match[1] if match else None


def parse_pmcid(text: str) -> str | None:
    """The one PubMed Central number in a text, as "PMC1234567"."""
    return _only([f"PMC{match[1]}" for match in PMCID.finditer(text)])


def parse_arxiv(text: str) -> str | None:
    """The one arXiv number in a text, with its version if that is all that stands there."""
    found = [match.groups(default="") for pattern in (ARXIV, OLD_ARXIV) for match in pattern.finditer(text)]
    number = _only([number for number, _ in found])
    version = _only([version for _, version in found])
    return f"{number}{version or ''}" if number else None


def parse_handle(text: str) -> str | None:
    """The one handle in a text, without its resolver; only a resolver or prefix makes it one."""
    return _only([handle for match in HANDLE.finditer(text) if "/" in (handle := trim(match[1]))])


def parse_stated_handle(text: str) -> str | None:
    """The one handle in a text that is said to hold one, also bare: "10037/12345"."""
    return parse_handle(text) or parse_handle(f"hdl:{text.strip()}")


def _only(found: list[str]) -> str | None:
    return found[0] if len(set(found)) == 1 else None

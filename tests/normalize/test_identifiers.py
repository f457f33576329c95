"""Identifiers: every printed form, and look-alikes."""

import pytest

from citekit.normalize.identifiers import (
    find_dois,
    find_isbns,
    find_issns,
    parse_arxiv,
    parse_doi,
    parse_handle,
    parse_isbn,
    parse_issn,
    parse_pmcid,
    parse_pmid,
)
from tests.rows import for_each

SICI = "10.1002/(SICI)1097-4636(199823)43:3<338::AID-JBM16>3.0.CO;2-B"
DOIS = [
    ("10.1145/3676641.3716273", "10.1145/3676641.3716273"),
    ("https://doi.org/10.1145/3676641.3716273", "10.1145/3676641.3716273"),
    ("http://dx.doi.org/10.1016/j.cviu.2015.06.009", "10.1016/j.cviu.2015.06.009"),
    ("DOIshttps://doi.org/10.1109/ISCA59077.2024.00071", "10.1109/ISCA59077.2024.00071"),
    ("DOI10.1109/ISCA59077.2024.00071", "10.1109/ISCA59077.2024.00071"),
    ("⟨10.5555/hyp.10812⟩. ⟨hal-01361234⟩", "10.5555/hyp.10812"),
    ("doi:10.1126/science.1176827.", "10.1126/science.1176827"),
    ("doi: 10.1126/science.326.5959.1478. Epub 2009 Nov", "10.1126/science.326.5959.1478"),
    ("10.1145/3669940.3707286Licence: CC BY", "10.1145/3669940.3707286"),
    ("10.1109/ICMLA.2013.105Publisher: IEEE", "10.1109/ICMLA.2013.105"),
    ("10.1016/j.x.2016.01.001Get rights and content", "10.1016/j.x.2016.01.001"),
    ("10.1000/ab12:Abc", "10.1000/ab12:Abc"),
    ("10.1145/3669940.3707286License: Unspecified", "10.1145/3669940.3707286"),
    ("10.1145/3669940.3707286Final published version, 1 MB", "10.1145/3669940.3707286"),
    ("cite14†https://doi.org/10.1088/1475-7516/2023/07/006†doi.org L39:", "10.1088/1475-7516/2023/07/006"),
    ("| DOIs | 10.1007/s10207-017-0369-x|", "10.1007/s10207-017-0369-x"),
    ("https://doi-org.libproxy.example.edu/10.1145/123?nosfx=y", "10.1145/123"),
    ("https://dl.acm.org/doi/abs/10.1145/123.pdf?download=true", "10.1145/123"),
    ("https://onlinelibrary.wiley.com/doi/10.1002/jrsm.1230/abstract", "10.1002/jrsm.1230"),
    ("login?url=https%3A%2F%2Fdoi.org%2F10.1145%2F3676641.3716273", "10.1145/3676641.3716273"),
    ("info:doi/10.1145/3676641.3716273&rft.date=2025", "10.1145/3676641.3716273"),
    ("<https://doi.org/10.1145/3062341.3062371>", "10.1145/3062341.3062371"),
    ("[10.1145/3062341.3062371](https://doi.org/10.1145/3062341.3062371)", "10.1145/3062341.3062371"),
    ("**10.1145/123**, “10.1145/123”", "10.1145/123"),
    ("(see 10.1145/123), and", "10.1145/123"),
    ("10.1016/S0140-6736(05)67889-4", "10.1016/S0140-6736(05)67889-4"),
    ("(10.1016/S0004-3702(02)00191-1).", "10.1016/S0004-3702(02)00191-1"),
    ("10.4233/uuid:310f94fd-d818-4c23-ba1f-bfff87ca5ec4 ", "10.4233/uuid:310f94fd-d818-4c23-ba1f-bfff87ca5ec4"),
    (f"{SICI}.", SICI),
    ("10.1659/0276-4741(2004)024 [ 0336:EOMC]2.0.CO;2", "10.1659/0276-4741(2004)024[0336:EOMC]2.0.CO;2"),
    ("10.1002/(SICI)1097-4636(199823)43:3&lt;338::AID-JBM16&gt;3.0.CO;2-B", SICI),
    ("https://doi.org/10.1002/%28SICI%291097-4636%28199823%2943%3A3%3C338%3A%3AAID-JBM16%3E3.0.CO%3B2-B", SICI),
    ("10.1175/1520-0469(1993)050<0123:TEOTA>2.0.CO;2</a>", "10.1175/1520-0469(1993)050<0123:TEOTA>2.0.CO;2"),
    ("10.1175/1520-0493(1974)102<0736:wacoj>2.0.co;2", "10.1175/1520-0493(1974)102<0736:wacoj>2.0.co;2"),
    ("10.1145/3676\u200b641", "10.1145/3676641"),
    (r"10.1007/978-3-030-12345-6\_12", "10.1007/978-3-030-12345-6_12"),
    ("10.1145/x&gt;", "10.1145/x"),
    ("$10.1145/123$", "10.1145/123"),
    ("10.1000.10/abc", "10.1000.10/abc"),
    ("10.1093/AJAE/AAQ063", "10.1093/AJAE/AAQ063"),
    ("10.1000/_a_", "10.1000/_a_"),
    ("10.1000/a_, and", "10.1000/a_"),
    ("_10.1145/123_", "10.1145/123"),
    ("10.1145/x<br>Next", "10.1145/x"),
    ("10.26180/5b31c0de7ab12## Keywords", "10.26180/5b31c0de7ab12"),
    ("10.1145/x<br/>Next", "10.1145/x"),
    ("<b>10.1145/x</b>Next", "10.1145/x"),
    ("10.1145/x<i>(open access)</i>", "10.1145/x"),
    ("https://doi.org/10.1145/x%20", "10.1145/x"),
]
NO_DOIS = [
    "", "10.1145", "10.1145/", "10.1145/ 123", "$10.1016 /$ j.cviu.2015.06.009", "10.12/abc", "110.1145/3",
    "10.1000/a<b>c", "10.1000%2Fabc%20d", "https://doi.org/10.1000/a%3Cb%3Ec", "10.1000/a&lt;b&gt;c",
    "01.10.2024/15.10.2024", "10.1145/1 and 10.1145/2", "10037/12345", "10.1145/…",
]  # fmt: skip
ISSNS = [("1063-6897", True), ("2575-713X", True), ("0302-9743", True), ("1756-2857", False)]
ISBNS = [
    ("9798400710797", True), ("979-8-4007-0391-1", True), ("978-0-7695-5144-9", True), ("0-19-852663-6", True),
    ("080442957X", True), ("9798400710798", False), ("0-19-852663-7", False),
]  # fmt: skip


@for_each("text, value", DOIS)
def test_doi_is_read(text: str, value: str) -> None:
    assert parse_doi(text) == value


@for_each("text", NO_DOIS)
def test_no_doi_or_several(text: str) -> None:
    assert parse_doi(text) is None


def test_dois_are_found_where_they_stand() -> None:
    text = "- [https://doi.org/10.1007/a](https://doi.org/10.1007/a), 10.1145/1,10.1145/B."
    found = find_dois(text)
    assert [value for value, _, _ in found] == ["10.1007/a", "10.1007/a", "10.1145/1", "10.1145/B"]
    assert [text[start:end] for _, start, end in found] == [value for value, _, _ in found]


@pytest.mark.parametrize(("number", "right"), ISSNS, ids=[number for number, _ in ISSNS])
@pytest.mark.parametrize("form", ["{}", "ISSN {}", "ISSN{}", " {}. "])
def test_issn(number: str, right: bool, form: str) -> None:
    assert parse_issn(form.format(number)) == (number, right)


def test_issn_has_one_form() -> None:
    assert parse_issn("2575713x") == parse_issn("2575–713x") == ("2575-713X", True)
    assert parse_issn("ISSN 2575-\n713x") == ("2575-713X", True)  # a line's end broke it


@for_each("text", ["", "1063", "1063-68971", "1063-6897-1", "0302-9743 1611-3349", "print"])
def test_no_issn_or_several(text: str) -> None:
    assert parse_issn(text) is None


@pytest.mark.parametrize(("number", "right"), ISBNS, ids=[number for number, _ in ISBNS])
@pytest.mark.parametrize("form", ["{}", "ISBN {}", "ISBN: {}."])
def test_isbn(number: str, right: bool, form: str) -> None:
    assert parse_isbn(form.format(number)) == (number, right)


@for_each("text", ["", "978", "97984007107", "979840071079712", "979840071079X", "9781450362085, 9781450362078"])
def test_no_isbn_or_several(text: str) -> None:
    assert parse_isbn(text) is None


def test_lists_of_numbers() -> None:
    assert [number for number, _ in find_issns("0302-9743 1611-3349, 03029743")] == [
        "0302-9743",
        "1611-3349",
        "0302-9743",
    ]
    isbns = find_isbns("9781450362085, 9781450362078 978 1 4503 6208 5 0-19-852663-6 080442957x")
    assert isbns == [
        ("9781450362085", True),
        ("9781450362078", True),
        ("978-1-4503-6208-5", True),
        ("0-19-852663-6", True),
        ("080442957X", True),
    ]


PMIDS = [
    "19965390",
    "PMID: 19965390  [Indexed for MEDLINE]",
    "https://pubmed.ncbi.nlm.nih.gov/19965390/",
    "PMID19965390",
]
PMCIDS = ["PMC1234567", "PMCID: PMC1234567", "pmc1234567", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/"]
ARXIV = [
    ("arXiv:2605.27569", "2605.27569"),
    ("arXiv:2605.27569v1 [cs.AI]", "2605.27569v1"),
    ("arXiv:2605.27569 [cs.AI] (or arXiv:2605.27569v1 [cs.AI] for this version)", "2605.27569"),
    ("https://arxiv.org/pdf/2605.27569v1.pdf", "2605.27569v1"),
    ("10.48550/arXiv.2605.27569", "2605.27569"),
    ("0704.0001", "0704.0001"),
    ("https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001"),
    ("math.GT/0309136v2", "math.GT/0309136v2"),
]
HANDLES = [
    ("http://hdl.handle.net/10037/12345.", "10037/12345"),
    ("(https://hdl.handle.net/20.500.11820/ab-cd)", "20.500.11820/ab-cd"),
    ("hdl:2066/12345", "2066/12345"),
    ("Handle: 11245.1/678", "11245.1/678"),
    ("https://repository.example.org/xmlui/handle/1887/3199", "1887/3199"),
]


@pytest.mark.parametrize("text", PMIDS)
def test_pmid(text: str) -> None:
    assert parse_pmid(text) == "19965390"


@for_each("text", ["", "0", "abc", "PMC1234567", "19965390 20007881", "1234567890", "²"])
def test_no_pmid(text: str) -> None:
    assert parse_pmid(text) is None


@pytest.mark.parametrize("text", PMCIDS)
def test_pmcid(text: str) -> None:
    assert parse_pmcid(text) == "PMC1234567"


@pytest.mark.parametrize("text", ["", "1234567", "PMC", "PMC1 PMC2"])
def test_no_pmcid(text: str) -> None:
    assert parse_pmcid(text) is None


@for_each("text, value", ARXIV)
def test_arxiv(text: str, value: str) -> None:
    assert parse_arxiv(text) == value


@for_each("text", ["", "2613.12345", "2605.275690", "cs.AI", "2605.27569 2605.27570", "hep-th/99"])
def test_no_arxiv(text: str) -> None:
    assert parse_arxiv(text) is None


@pytest.mark.parametrize(("text", "value"), HANDLES, ids=[text for text, _ in HANDLES])
def test_handle(text: str, value: str) -> None:
    assert parse_handle(text) == value


@pytest.mark.parametrize(
    "text",
    ["", "10037/12345", "hdl:10037", "hdl:10037/.", "http://hdl.handle.net/", "https://x.org/handle/123456789/1"],
)
def test_no_handle(text: str) -> None:
    assert parse_handle(text) is None

"""Citations in forms that reference lists of papers have: EndNote's numbers, BibTeX's plain styles, older ones."""

# ruff: noqa: E501
from __future__ import annotations

from citekit.readers.citations import read_citation
from tests.readers.test_citations import check_citation, check_damaged
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "endnote-numbered": (
        "unquoted",
        "Lind, K.R., Wet expression of the fen gene in tall reeds. Nat Mires, 1999. 21(1): p. 70-1.",
        {
            "author": "Lind, K.R.",
            "title": "Wet expression of the fen gene in tall reeds",
            "container_title": "Nat Mires",
            "issued": "1999",
            "volume": "21",
            "issue": "1",
            "page": "70-1",
        },
    ),
    "endnote-numbered-two": (
        "unquoted",
        "Lind, K.R. and J. Ito, Improved drops for tracing the rain. Fen Biol, 1985. 109(2): p. 509-14.",
        {
            "author": ["Lind, K.R.", "J. Ito"],
            "title": "Improved drops for tracing the rain",
            "container_title": "Fen Biol",
            "issued": "1985",
            "volume": "109",
            "issue": "2",
            "page": "509-14",
        },
    ),
    "endnote-numbered-three": (
        "unquoted",
        "Lind, K., D. Ito, and J.W. Ray, Wet probes that count living reeds. J Mires, 1987. 7(4): p. 1207-14.",
        {
            "author": ["Lind, K.", "D. Ito", "J.W. Ray"],
            "title": "Wet probes that count living reeds",
            "container_title": "J Mires",
            "issued": "1987",
            "volume": "7",
            "issue": "4",
            "page": "1207-14",
        },
    ),
    "endnote-numbered-et-al": (
        "unquoted",
        "Lind, K.R., et al., Drops that suppress the heat of green fens. Curr Mires, 1996. 6(12): p. 1653-63.",
        {
            "author": "Lind, K.R.",
            "incomplete:author": "et al.",
            "title": "Drops that suppress the heat of green fens",
            "container_title": "Curr Mires",
            "issued": "1996",
            "volume": "6",
            "issue": "12",
            "page": "1653-63",
        },
    ),
    "journal-range-before-year": (
        "unquoted",
        "K. Lind. Understanding line drawings of wet scenes. Artificial Mires, 2, 79-116, 1971.",
        {
            "author": "K. Lind",
            "title": "Understanding line drawings of wet scenes",
            "container_title": "Artificial Mires",
            "volume": "2",
            "page": "79-116",
            "issued": "1971",
        },
    ),
    "journal-shortened-after-capitals": (
        "unquoted",
        "K. J. Lind. Elastic matching of wet drawings. FEN Trans. Rain Analysis and Mire Intelligence, 3(6), 708-713, 1981.",
        {
            "author": "K. J. Lind",
            "title": "Elastic matching of wet drawings",
            "container_title": "FEN Trans. Rain Analysis and Mire Intelligence",
            "volume": "3",
            "issue": "6",
            "page": "708-713",
            "issued": "1981",
        },
    ),
    "journal-without-pages": (
        "unquoted",
        "K. Lind, H. Ito, and T. Ray. Application of drops to a mire machine. New Generation Mires, 1(1), 1983.",
        {
            "author": ["K. Lind", "H. Ito", "T. Ray"],
            "title": "Application of drops to a mire machine",
            "container_title": "New Generation Mires",
            "volume": "1",
            "issue": "1",
            "issued": "1983",
        },
    ),
    "journal-without-volume": (
        "unquoted",
        "K. J. Lind. Analysis of reeds for wet processing. FEN Transactions on Wet Computers, pages 757-763, October 1966.",
        {
            "author": "K. J. Lind",
            "title": "Analysis of reeds for wet processing",
            "container_title": "FEN Transactions on Wet Computers",
            "page": "757-763",
            "issued": "October 1966",
        },
    ),
    "journal-of-the-acm": (
        "unquoted",
        "Lind, K. A. Simple wet polymorphism. Fens and Symbolic Rain 8, 4 (Dec. 1995), 343-356.",
        {
            "author": "Lind, K. A.",
            "title": "Simple wet polymorphism",
            "container_title": "Fens and Symbolic Rain",
            "volume": "8",
            "issue": "4",
            "issued": "Dec. 1995",
            "page": "343-356",
        },
    ),
    "semicolons-and-an-and": (
        "unquoted",
        "Lind, Erika; Ito, Hana; & Ray, Thomas. 1974. Responses to the crying of gulls. Journal of Mire Language 1, 89–95.",
        {
            "author": ["Lind, Erika", "Ito, Hana", "Ray, Thomas"],
            "issued": "1974",
            "title": "Responses to the crying of gulls",
            "container_title": "Journal of Mire Language",
            "volume": "1",
            "page": "89–95",
        },
    ),
    "apa-journal-letter": (
        "unquoted",
        "Lind, K. (1965). Backtrack rain. J. MIRE, 12, 516-524.",
        {
            "author": "Lind, K.",
            "issued": "1965",
            "title": "Backtrack rain",
            "container_title": "J. MIRE",
            "volume": "12",
            "page": "516-524",
        },
    ),
    "apa-volume-word": (
        "unquoted",
        "Lind, K., & Ito, H. A. (1996). Mire compilation and fen theory. Journal of the MIRE, Vol. 43, No. 2, 193-224.",
        {
            "author": ["Lind, K.", "Ito, H. A."],
            "issued": "1996",
            "title": "Mire compilation and fen theory",
            "container_title": "Journal of the MIRE",
            "volume": "43",
            "issue": "2",
            "page": "193-224",
        },
    ),
    "apa-colon-pages": (
        "unquoted",
        "Lind, K. A. (2012). A wet motion selection algorithm. Rain Dynamics and Fen Engineering, 40(c):48–61.",
        {
            "author": "Lind, K. A.",
            "issued": "2012",
            "title": "A wet motion selection algorithm",
            "container_title": "Rain Dynamics and Fen Engineering",
            "volume": "40",
            "issue": "c",
            "page": "48–61",
        },
    ),
    "apa-volume-and-page": (
        "apa",
        "Lind, A. G. C., & Ito, S. A. (2009). Comparing three short rains among fens: a wet method. WET Public Mires 9, 489. doi:10.5555/1471-9-489",
        {
            "author": ["Lind, A. G. C.", "Ito, S. A."],
            "issued": "2009",
            "title": "Comparing three short rains among fens: a wet method",
            "container_title": "WET Public Mires",
            "volume": "9",
            "page": "489",
            "doi": "10.5555/1471-9-489",
        },
    ),
    "apa-host-pages": (
        "apa",
        "Lind, K. (1992). Complexity results for wet fens. In Proceedings of National Conference on Artificial Rain, pp. 729-734. San Jose, CA. WET Press.",
        {
            "author": "Lind, K.",
            "issued": "1992",
            "title": "Complexity results for wet fens",
            "container_title": "Proceedings of National Conference on Artificial Rain",
            "page": "729-734",
            "text:event_place": "San Jose, CA",
            "publisher": "WET Press",
        },
    ),
    "apa-host-town": (
        "apa",
        "Lind, K. A. and Ito, L. (2010). Scenario spectra for wet designs. In 9th National Conference on Rain Engineering, Toronto, Canada.",
        {
            "author": ["Lind, K. A.", "Ito, L."],
            "issued": "2010",
            "title": "Scenario spectra for wet designs",
            "container_title": "9th National Conference on Rain Engineering",
            "text:event_place": "Toronto, Canada",
        },
    ),
    "apa-editors-spelt": (
        "apa",
        "Lind, D. and Ito, A. B. (1992). Mires and the development of models. In Ray, C. L., Ek, S. J., and Moe, J. D., editors, Advances in Wet Processing (WET*92), pages 855-862, San Mateo, CA. Fen Books.",
        {
            "author": ["Lind, D.", "Ito, A. B."],
            "issued": "1992",
            "title": "Mires and the development of models",
            "editor": ["Ray, C. L.", "Ek, S. J.", "Moe, J. D."],
            "container_title": "Advances in Wet Processing (WET*92)",
            "page": "855-862",
            "publisher_place": "San Mateo, CA",
            "publisher": "Fen Books",
        },
    ),
    "apa-ed-without-stop": (
        "apa",
        "Lind, L., & Ito, Y. (2002). Coherence and change in brief rain. In S. R. Ray (Ed), The wet communication of fens (pp. 151-165). Oslo: Fen Press.",
        {
            "author": ["Lind, L.", "Ito, Y."],
            "issued": "2002",
            "title": "Coherence and change in brief rain",
            "editor": "S. R. Ray",
            "container_title": "The wet communication of fens",
            "page": "151-165",
            "publisher_place": "Oslo",
            "publisher": "Fen Press",
        },
    ),
    "apa-bare-pages": (
        "apa",
        "Lind, G. T. (2002). Perceptual rain. In G. Ito & P. Ray (Eds.), Fens: Evolution and practice (25-50). Oslo: Fen Press.",
        {
            "author": "Lind, G. T.",
            "issued": "2002",
            "title": "Perceptual rain",
            "editor": ["G. Ito", "P. Ray"],
            "container_title": "Fens: Evolution and practice",
            "page": "25-50",
            "publisher_place": "Oslo",
            "publisher": "Fen Press",
        },
    ),
    "apa-and-co": (
        "apa",
        "Lind, G. E., & Ito, J. M. (1968). An Introduction to Wet Logic. Fens and Co. Ltd.",
        {
            "author": ["Lind, G. E.", "Ito, J. M."],
            "issued": "1968",
            "title": "An Introduction to Wet Logic",
            "publisher": "Fens and Co. Ltd.",
        },
    ),
    "bibtex-volume-of-series": (
        "unquoted",
        "L. G. Lind and M. L. Ito. Rain improvement using wet process data. In Proceedings of the Fifth Conference in Mire Engineering, volume 989 of Lecture Notes in Rain, pages 44-58. Fen Press, September 1995.",
        {
            "author": ["L. G. Lind", "M. L. Ito"],
            "title": "Rain improvement using wet process data",
            "container_title": "Proceedings of the Fifth Conference in Mire Engineering",
            "collection_number": "989",
            "collection_title": "Lecture Notes in Rain",
            "page": "44-58",
            "publisher": "Fen Press",
            "issued": "September 1995",
        },
    ),
    "bibtex-volume-of-host": (
        "unquoted",
        "R. S. Lind, M. C. Ito, and G. E. Ray. WET: Recognizing drops in fens. In D. S. Moe, editor, Wet Information Systems, Vol. 2, pages 266-273. Fen Books, San Mateo, CA, 1990.",
        {
            "author": ["R. S. Lind", "M. C. Ito", "G. E. Ray"],
            "title": "WET: Recognizing drops in fens",
            "editor": "D. S. Moe",
            "container_title": "Wet Information Systems",
            "volume": "2",
            "page": "266-273",
            "publisher": "Fen Books",
            "publisher_place": "San Mateo, CA",
            "issued": "1990",
        },
    ),
    "bibtex-town-behind-pages": (
        "unquoted",
        "Albert Lind and David Ito. A Dynamic Reed Protocol. In Proceedings of the International Conference in Rain Engineering, pages 49-56, Los Angeles, CA, 1986.",
        {
            "author": ["Albert Lind", "David Ito"],
            "title": "A Dynamic Reed Protocol",
            "container_title": "Proceedings of the International Conference in Rain Engineering",
            "page": "49-56",
            "publisher_place": "Los Angeles, CA",
            "issued": "1986",
        },
    ),
    "bibtex-town-behind-host": (
        "unquoted",
        "M. Lind and P. Ito. Automatic rain partitioning. In Proceedings of the 6th Distributed Rain Conference, Portland, OR, April 1991.",
        {
            "author": ["M. Lind", "P. Ito"],
            "title": "Automatic rain partitioning",
            "container_title": "Proceedings of the 6th Distributed Rain Conference",
            "text:event_place": "Portland, OR",
            "issued": "April 1991",
        },
    ),
    "editors-between-semicolons": (
        "unquoted",
        "Lind, D., and Ito, C. S. 1990. Getting the rain across. In Dale, R.; Ray, C.; and Moe, M., eds., Current Research in Wet Generation. New York: Mire Press. 47-73.",
        {
            "author": ["Lind, D.", "Ito, C. S."],
            "issued": "1990",
            "title": "Getting the rain across",
            "editor": ["Dale, R.", "Ray, C.", "Moe, M."],
            "container_title": "Current Research in Wet Generation",
            "publisher_place": "New York",
            "publisher": "Mire Press",
            "page": "47-73",
        },
    ),
    "edited-by": (
        "unquoted",
        "Lind, Franz. Der Regen: Ein Roman. Edited by Max Ray. Frankfurt: S. Moor Verlag, 1953.",
        {
            "author": "Lind, Franz",
            "title": "Der Regen: Ein Roman",
            "editor": "Max Ray",
            "publisher_place": "Frankfurt",
            "publisher": "S. Moor Verlag",
            "issued": "1953",
        },
    ),
    "edited-and-translated": (
        "unquoted",
        "Lind, Henri. The Production of Rain. Edited and translated by Donald Ray-Ito. Oxford: Fenwell, 1991.",
        {
            "author": "Lind, Henri",
            "title": "The Production of Rain",
            "editor": "Donald Ray-Ito",
            "translator": "Donald Ray-Ito",
            "publisher_place": "Oxford",
            "publisher": "Fenwell",
            "issued": "1991",
        },
    ),
    "volume-of-a-whole": (
        "unquoted",
        "Lind, Joris-Karl. A la pluie. Vol. 7 of Oeuvres complètes. Geneva: Marais, 1972.",
        {
            "author": "Lind, Joris-Karl",
            "title": "A la pluie",
            "volume": "7",
            "container_title": "Oeuvres complètes",
            "publisher_place": "Geneva",
            "publisher": "Marais",
            "issued": "1972",
        },
    ),
    "title-with-semicolon": (
        "unquoted",
        "Lind, John and Joan Ito. Rainage: Lind Muses on Fens; John Lind in Conversation with Joan Ito. Hanover, NH: University Press of New Mire, 1996.",
        {
            "author": ["Lind, John", "Joan Ito"],
            "title": "Rainage: Lind Muses on Fens; John Lind in Conversation with Joan Ito",
            "publisher_place": "Hanover, NH",
            "publisher": "University Press of New Mire",
            "issued": "1996",
        },
    ),
    "title-that-lists-masters": (
        "unquoted",
        "Lind, Kathleen. Drops, Masters, and the Art of Rain in Wet Comedy. Oslo: Fen University Press, 2000.",
        {
            "author": "Lind, Kathleen",
            "title": "Drops, Masters, and the Art of Rain in Wet Comedy",
            "publisher_place": "Oslo",
            "publisher": "Fen University Press",
            "issued": "2000",
        },
    ),
    "university-shortened": (
        "unquoted",
        "H. Lind. The Art and Science of Rain. Mire Univ. Press, Cambridge, 1982.",
        {
            "author": "H. Lind",
            "title": "The Art and Science of Rain",
            "publisher": "Mire Univ. Press",
            "publisher_place": "Cambridge",
            "issued": "1982",
        },
    ),
    "chicago-issue-mark": (
        "chicago",
        "Lind, K., et O. Ito. «Cathodic Behavior of Impure Rain in Wet Media.» Journal of Wet Society 128, n° 7 (1981): 1523-1526.",
        {
            "author": ["Lind, K.", "O. Ito"],
            "title": "Cathodic Behavior of Impure Rain in Wet Media",
            "container_title": "Journal of Wet Society",
            "volume": "128",
            "issue": "7",
            "issued": "1981",
            "page": "1523-1526",
        },
    ),
    "chicago-issue-bare": (
        "note",
        "Lind, Lee. “Wet Property Rights, Strategy, and Policy,” Economic Mires and New Rain 13, 5 (2004): 399–415.",
        {
            "author": "Lind, Lee",
            "title": "Wet Property Rights, Strategy, and Policy",
            "container_title": "Economic Mires and New Rain",
            "volume": "13",
            "issue": "5",
            "issued": "2004",
            "page": "399–415",
        },
    ),
    "chicago-pages-alone": (
        "chicago",
        "Lind, William D. 1975. “The wet business cycle.” The Review of Wet Studies pp. 169–190.",
        {
            "author": "Lind, William D",
            "issued": "1975",
            "title": "The wet business cycle",
            "container_title": "The Review of Wet Studies",
            "page": "169–190",
        },
    ),
    "note-roman-volume": (
        "note",
        'Lind, Donald P. "The Wet Portfolios of Fens," The Journal of Rain, Vol. XV, No. 3 (September, 1960).',
        {
            "author": "Lind, Donald P.",
            "title": "The Wet Portfolios of Fens",
            "container_title": "The Journal of Rain",
            "volume": "XV",
            "issue": "3",
            "issued": "September, 1960",
        },
    ),
    "note-year-behind-pages": (
        "note",
        'E. Lind. "Factoring drops over large fens," Mathematics of Rain, Vol. 24, No. 111, pp. 713-735 (1970).',
        {
            "author": "E. Lind",
            "title": "Factoring drops over large fens",
            "container_title": "Mathematics of Rain",
            "volume": "24",
            "issue": "111",
            "page": "713-735",
            "issued": "1970",
        },
    ),
    "ieee-year-inside-host": (
        "ieee",
        "D. H. van der Laan, C. W. Lind, and O. H. Ito, “Wet economic optimization of rain,” in Decision and Rain, 2001. Proceedings of the 40th FEN Conference on, vol. 5, 2001, pp. 4228–4233 vol.5.",
        {
            "author": ["D. H. van der Laan", "C. W. Lind", "O. H. Ito"],
            "title": "Wet economic optimization of rain",
            "container_title": "Decision and Rain, 2001. Proceedings of the 40th FEN Conference on",
            "volume": "5",
            "issued": "2001",
            "page": "4228–4233",
        },
    ),
    "ieee-host-with-commas": (
        "ieee",
        "L. Lind, “A wet particle approach,” in Proceedings of the WET Guidance, Navigation and Rain Conference, no. 10, 2006.",
        {
            "author": "L. Lind",
            "title": "A wet particle approach",
            "container_title": "Proceedings of the WET Guidance, Navigation and Rain Conference",
            "issue": "10",
            "issued": "2006",
        },
    ),
    "ieee-volume-without-word": (
        "ieee",
        'J. Lind and Y. Ito, "Obstacle avoidance with wet sensors," FEN J. Rain Automation 4, pp. 213-218, 1988.',
        {
            "author": ["J. Lind", "Y. Ito"],
            "title": "Obstacle avoidance with wet sensors",
            "container_title": "FEN J. Rain Automation",
            "volume": "4",
            "page": "213-218",
            "issued": "1988",
        },
    ),
}
NONE: tuple[str, ...] = (
    "Lind, C. X. (1995). Personal communication.",
    "Lind, J. and Ito, A. O. Merging fens under rain. Manuscript, 1995.",
    "Lind, K. (2002). Technical basis for wet guidance. Technical report, Fen Hill.",
    "Lind, B. (1986). Wet Vision, FEN Press.",
    "Lind, C. S. (1984). Speaking of rain. In Lind's Mires, pp. 77-84. Reprinted in Ray's Wet Information, 403-409.",
)
"""What no style fits: told as unread, and no part of it taken for another."""


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


@for_each("text", [text for _, text, _ in CITATIONS.values()])
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


@for_each("text", NONE)
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None

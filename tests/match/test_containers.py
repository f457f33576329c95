"""Names of journals and books: the same in full and abbreviated, near, or others; told alike either way round."""

from __future__ import annotations

from citekit.match.containers import compare_containers
from tests.rows import for_each

NAMES = {
    "agrees": (
        ("Postgrad Med J", "Postgraduate Medical Journal"),
        ("Journal of the American Chemical Society", "J Am Chem Soc"),
        ("PNAS", "Proceedings of the National Academy of Sciences"),
        ("Proc Natl Acad Sci USA", "Proc. Natl. Acad. Sci. U.S.A."),
        ("N Engl J Med", "New England Journal of Medicine"),
        ("NEJM", "New England Journal of Medicine"),
        ("BMJ", "British Medical Journal"),
        ("BMJ (Clinical research ed.)", "BMJ"),
        ("Lancet (London, England)", "The Lancet"),
        ("The Lancet", "Lancet"),
        ("Science (New York, N.Y.)", "Science"),
        ("J. Phys. Conf. Ser.", "Journal of Physics: Conference Series"),
        ("Phys Rev Lett", "Physical Review Letters"),
        ("Eur J Biochem", "European Journal of Biochemistry"),
        ("FEBS J", "FEBS Journal"),
        (
            "Nucl. Instrum. Methods Phys. Res. A",
            "Nuclear Instruments and Methods in Physics Research Section A: Accelerators",
        ),
        ("Philos Trans R Soc B", "Philosophical Transactions of the Royal Society B: Biological Sciences"),
        ("LNCS", "Lecture Notes in Computer Science"),
        ("Zeitschrift für Physik", "Z. Physik"),
        ("JAMA", "Journal of the American Medical Association"),
        ("Angew. Chem. Int. Ed.", "Angewandte Chemie International Edition"),
        ("PLoS ONE", "PLOS ONE"),
        ("IEEE Trans. Pattern Anal. Mach. Intell.", "IEEE Transactions on Pattern Analysis and Machine Intelligence"),
        ("Ther Adv Neurol Disord", "Therapeutic Advances in Neurological Disorders"),
        ("J Chem Phys", "The Journal of Chemical Physics"),
        ("J Biol", "Journal of Biology"),
        ("Med J Aust", "Medical Journal of Australia"),
        ("Cochrane Database Syst Rev", "Cochrane Database of Systematic Reviews"),
        ("Arch. Dermatol.", "Archives of Dermatology"),
        ("Br J Radiol", "The British Journal of Radiology"),
        ("Am J Med", "American Journal of Medicine"),
        ("JAMA Pediatr", "JAMA Pediatrics"),
        ("Ann. N.Y. Acad. Sci.", "Annals of the New York Academy of Sciences"),
        ("Rev Cienc Tecnol", "Revista de Ciencia y Tecnología"),
        ("People, Preferences and Prices", "People, Preferences &amp; Prices: Sequencing the Economic Genome"),
        (
            "Proceedings of the 2020 International Conference on Tidal Gates",
            "2020 International Conference on Tidal Gates",
        ),
        ("ICTG 2020: 2020 International Conference on Tidal Gates", "2020 International Conference on Tidal Gates"),
        ("CHI '17: Proceedings of the Conference on Tidal Gates", "Conference on Tidal Gates"),
    ),
    "near": (
        ("JAMA", "JAMA: The Journal of the American Medical Association"),
        ("Physica A", "Physica A: Statistical Mechanics and its Applications"),
        ("Neurology", "Neurology: Clinical Practice"),
        ("Acta Cryst. D", "Acta Crystallographica Section D Structural Biology"),
        ("Physical Review", "Physical Review B"),
        ("J Clin Oncol", "Journal of Clinical Oncology Practice"),
    ),
    "disagrees": (
        ("Ecology", "Ecology Letters"),
        ("Nature", "Nature Communications"),
        ("Arch Dermatol", "A.M.A. Archives of Dermatology"),
        ("Physica A", "Physica B"),
        ("Physica", "Physica A"),
        ("Physical Review A", "Physical Review B"),
        ("Am J Med", "American Journal of Mathematics"),
        ("J Med", "Journal of Mathematics"),
        ("Lancet", "The Lancet Oncology"),
        ("J Clin Med", "Journal of Clinical Investigation"),
        ("Acta Cryst. D", "Acta Crystallographica Section E"),
        ("Sci Rep", "Science"),
        ("J. Neurol.", "Journal"),
        ("Proceedings of the 2020 Conference on Tidal Gates", "Proceedings of the 2019 Conference on Tidal Gates"),
        ("Annals: Neurology", "Neurology"),
    ),
}
"""What is found -> pairs of names."""


@for_each("row", [(found, *pair) for found, pairs in NAMES.items() for pair in pairs])
def test_two_names(row: tuple[str, str, str]) -> None:
    found, one, other = row
    assert (compare_containers(one, other), compare_containers(other, one)) == (found, found)

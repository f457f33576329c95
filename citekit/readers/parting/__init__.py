"""Two pages of one kind in one paste: what tells that there are two (`repeated`), where the second begins (`pages`),
and what a cut there is worth (`worth`). Sites, covers and pages that nobody knows are parted so."""

"""`python -m tests.oracles.draw hard 400` prints random records as citekit's JSON, the same ones on every run.

A process of its own: Hypothesis draws constants from the modules that are loaded, so that in the test process any new
number anywhere would change every record.
"""

from __future__ import annotations

import sys

from citekit.writers.record_json import write_json
from tests.strategies import hard_works, sample, tame_works

if __name__ == "__main__":
    works = sample({"tame": tame_works, "hard": hard_works}[sys.argv[1]], int(sys.argv[2]))
    sys.stdout.buffer.write(write_json(works).text.encode())

"""`python -m citekit`."""

import sys

from citekit.cli import run

sys.exit(run())

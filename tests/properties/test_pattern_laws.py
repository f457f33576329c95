"""No text hangs a pattern: each is attacked with texts made of its own grammar."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.ambiguity import pumps
from tests.amounts import LONG, share
from tests.attacks import ENDS, attacks
from tests.compiled import all_patterns
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = 8 if LONG else 1
"""Of the patterns, for as many processes as there may be."""
TRIES = 100 if LONG else 2
"""Texts for each repeat of a pattern."""
PUMPS = 40 if LONG else 1
"""Texts for each loop of a pattern that can be gone round in two ways."""
TIMES = (22, 40)
"""How often such a text is repeated: two ways round make four million, and more than can be counted."""
LIMIT = 2.0
"""Seconds of the processor, a thousand times what is needed: what doubles with each repetition never ends."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises `TimeoutError` in what takes longer; a pattern looks for signals while it matches."""

    def stop(*_: Any) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def is_endless(pattern: re.Pattern[str], text: str, limit: float = LIMIT) -> bool:
    """Whether a pattern comes to no end with a text, in one of the ways in which it may be asked."""
    try:
        with limited(limit):
            pattern.search(text), pattern.match(text), pattern.fullmatch(text)
    except TimeoutError:
        return True
    return False


needs_timer = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer to stop a pattern with")


@pytest.mark.law
@needs_timer
@pytest.mark.parametrize("part", range(PARTS))
def test_no_text_hangs_a_pattern(part: int) -> None:
    patterns = list(all_patterns().items())[part::PARTS]
    assert patterns
    tried = share(patterns, 5)
    hanging = ((name, text) for pattern, name in tried for text in attacks(pattern, TRIES) if is_endless(pattern, text))
    assert dict(hanging) == {}


@pytest.mark.law
@needs_timer
@pytest.mark.parametrize("part", range(PARTS))
def test_no_loop_is_gone_round_in_two_ways(part: int) -> None:
    """As "X II, X II, …" was by a pattern of names: each was two names, or one, or a name and its number."""
    patterns = list(all_patterns().items())[part::PARTS]
    assert patterns
    tried = share(patterns, 6)
    hanging = ((name, text) for pattern, name in tried for text in pumped(pattern) if is_endless(pattern, text))
    assert dict(hanging) == {}


LISTED = """
from tests.compiled import patterns_of
print(sorted((name, repr(pattern.pattern)) for pattern, name in patterns_of("citekit").items()))
"""


@pytest.mark.law
def test_patterns_are_the_same_in_every_process() -> None:
    """A set of texts has another order in each process: a pattern made of one was attacked with other texts."""
    lists = {
        subprocess.run(
            [sys.executable, "-c", LISTED], env={**os.environ, "PYTHONHASHSEED": seed}, cwd=ROOT, stdout=-1, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(lists) == 1


def pumped(pattern: re.Pattern[str]) -> Iterator[str]:
    """Texts that a pattern can read in ever more ways, but for their ends; the same ones every time."""
    random = Random(ascii(pattern.pattern))
    for before, again in pumps(pattern, random, PUMPS):
        yield from (before + again * times + random.choice(ENDS) for times in TIMES)


@needs_timer
@pytest.mark.parametrize(("pattern", "endless"), [(r"(?:\w+\s?)+,", True), (r"(?:\w+\s)+,", False)])
def test_two_ways_round_are_noticed(pattern: str, endless: bool) -> None:
    compiled = re.compile(pattern)
    assert any(is_endless(compiled, text, 0.2) for text in pumped(compiled)) is endless


@needs_timer
@pytest.mark.parametrize(("pattern", "endless"), [(r"(?:a|aa)+,", True), (r"(?:aa?,)+", False)])
def test_what_hangs_is_noticed(pattern: str, endless: bool) -> None:
    compiled = re.compile(pattern)
    assert any(is_endless(compiled, text, 0.2) for text in attacks(compiled, 6)) is endless


def test_patterns_in_functions_are_attacked() -> None:
    assert "compiled while reading" in all_patterns().values()

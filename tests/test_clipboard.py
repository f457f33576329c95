"""`--clipboard`, with fake programs on the PATH."""

from __future__ import annotations

import re
import time

import pytest

from tests.shell import LISTING, Shell

FAKES = {
    "wl": ({"wl-paste": "cat clip", "wl-copy": "cat > clip; sleep 30 &"}, {"WAYLAND_DISPLAY": "wayland-0"}),
    "xclip": ({"xclip": 'case "$*" in *-out*) cat clip;; *) cat > clip; sleep 30 & esac'}, {"DISPLAY": ":0"}),
    "xsel": ({"xsel": 'case "$*" in *--output*) cat clip;; *) cat > clip; esac'}, {"DISPLAY": ":0"}),
    "mac": ({"pbpaste": "cat clip", "pbcopy": "cat > clip"}, {}),
    "windows": ({"powershell.exe": 'case "$*" in *Get-*) cat clip;; *) cat > clip; esac'}, {}),
}  # fmt: skip
"""Name -> (programs with their scripts, environment). wl-copy and xclip stay behind, as the real ones do."""


def install(shell: Shell, programs: dict[str, str]) -> None:
    """Puts scripts on the PATH."""
    for name, script in programs.items():
        shell.install(name, script)


@pytest.mark.parametrize("name", FAKES)
def test_clipboard(shell: Shell, name: str) -> None:
    programs, display = FAKES[name]
    install(shell, programs)
    (shell.folder / "clip").write_bytes(LISTING.read_bytes())
    began = time.monotonic()
    done = shell.quick("citekit convert --clipboard --to biblatex", variables=display)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"clipboard: info: now holds the result as biblatex" in done.stderr
    assert (shell.folder / "clip").read_bytes() == shell.quick(f"citekit convert {LISTING} --to biblatex").stdout
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    ("programs", "said", "status"),
    [
        ({}, "found no program to reach it", 3),
        ({"pbpaste": "exit 1", "pbcopy": "true"}, "pbpaste gave no text: it ended with status 1", 3),
        ({"pbpaste": "echo no clipboard here >&2; exit 1", "pbcopy": "true"}, "no clipboard here", 3),
        ({"pbpaste": "printf '\\351'", "pbcopy": "true"}, "pbpaste gave no text", 3),
        ({"pbpaste": f"cat {LISTING}", "pbcopy": "exit 4"}, "pbcopy did not take the text: it ended with status 4", 5),
    ],
    ids=["none", "fails", "fails-with-words", "no-text", "copy-fails"],
)
def test_clipboard_trouble(shell: Shell, programs: dict[str, str], said: str, status: int) -> None:
    install(shell, programs)
    done = shell.quick("citekit convert --clipboard")
    assert (done.returncode, done.stdout) == (status, b"")
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_clipboard_that_hangs(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from citekit import clipboard
    from citekit.errors import InputError

    install(shell, {"pbpaste": "exec sleep 30", "pbcopy": "true"})
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", f"{shell.folder / '.bin'}:/usr/bin:/bin")
    monkeypatch.setattr(clipboard, "TIME_OUT", 0.2)
    with pytest.raises(InputError, match=re.escape("no answer within 0.2 seconds")):
        clipboard.read_clipboard()

"""The command and the world: standard streams, odd inputs, output files."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.shell import LISTING, Shell

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("redirect", ["| head -c 0", "| true", "2>&1 | head -c 0"])
def test_a_reader_that_leaves_is_no_reason_for_words(shell: Shell, redirect: str) -> None:
    many = " ".join([str(LISTING)] * 80)  # more than a pipe holds
    done = shell(f"citekit convert --quiet {many} {redirect}")
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
    assert b"roken pipe" not in done.stderr


@pytest.mark.parametrize("redirect", [">&-", ">/dev/full"])
def test_an_output_that_takes_nothing(shell: Shell, redirect: str) -> None:
    done = shell(f"citekit convert --quiet {LISTING} {redirect}")
    assert done.returncode == 5
    assert b"citekit: error: standard output: " in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.parametrize("redirect", ["2>&-", "2>/dev/full"])
def test_a_standard_error_that_takes_nothing_stops_nothing(shell: Shell, redirect: str) -> None:
    done = shell(f"citekit convert {LISTING} {redirect}")
    assert (done.returncode, done.stdout[:1]) == (0, b"@")


def test_closed_standard_input(shell: Shell) -> None:
    done = shell("citekit convert <&-")
    assert (done.returncode, done.stderr) == (3, b"<stdin>: error: standard input is closed\n")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Interrupts reach new processes, also where the tests run behind a shell's `&`, which has them ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_quiet(shell: Shell) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "citekit", "convert"],
        cwd=shell.folder, env=shell.environment(),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x7fELF\x02\x01\x01\x00\x00", "is not text (it holds NUL bytes)"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF file, not text"),
        (b"{\\rtf1\\ansi Rain}", "is an RTF document, not text"),
        (b"bplist00\xd1\x01", "is a web archive of Safari, not text"),
        (b"caf\xe9 au lait", "is not utf-8 text (byte 0xe9 in line 1)"),
        (b"\xff\xfea", "is not utf-16 text"),
        (b"\xef\xbb\xbfRain\ncaf\xe9", "is not utf-8 text (byte 0xe9 in line 2)"),
        ("Rain on kettles".encode("utf-16-le"), "if it is UTF-16, name that (--encoding utf-16-le)"),
        (b"", "no-record"),
        (b" \n\t\r\n\xc2\xa0", "no-record"),
        (b"DOI: 10.5555/rain.1\n", "“citekit convert https://doi.org/10.5555/rain.1” reads the page"),
        (b"https://example.org/rain\n", "“citekit convert https://example.org/rain” reads the page"),
        (b"Pancakes\n\n250 g flour\nVolume 3\nBake at 180 degrees.\n", "no-record"),
    ],
    ids=[
        "binary",
        "pdf",
        "rtf",
        "web-archive",
        "latin-1",
        "utf-16-cut",
        "marked-utf-8",
        "utf-16-unmarked",
        "empty",
        "whitespace",
        "doi",
        "address",
        "recipe",
    ],
)
def test_bad_input(shell: Shell, data: bytes, said: str) -> None:
    (shell.folder / "bad.txt").write_bytes(data)
    done = shell.quick("citekit convert bad.txt --output out.bib")
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.startswith(b"bad.txt:")
    assert said in done.stderr.decode()
    assert not (shell.folder / "out.bib").exists()


def test_fifty_megabytes_of_one_line(shell: Shell) -> None:
    (shell.folder / "huge.txt").write_bytes(b"Volume 3 pages " * 3_500_000)
    began = os.times().children_user
    done = shell("citekit convert huge.txt")
    assert done.returncode == 3
    assert len(done.stderr) < 2_000
    assert os.times().children_user - began < 30  # of the processor: the machine may have other work


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_what_they_are(shell: Shell, codec: str) -> None:
    (shell.folder / "page.txt").write_text(LISTING.read_text(encoding="utf-8"), encoding=codec)
    assert shell.quick("citekit convert page.txt").stdout == shell.quick(f"citekit convert {LISTING}").stdout


def test_an_encoding_that_is_named(shell: Shell) -> None:
    text = LISTING.read_text(encoding="utf-8").replace("Divyanshu", "Désirée")
    (shell.folder / "page.txt").write_bytes(text.replace("•", "*").encode("cp1252"))
    done = shell.quick("citekit convert page.txt --encoding cp1252 --to csl-json")
    assert json.loads(done.stdout)[0]["author"][0]["given"] == "Désirée"


def test_an_encoding_that_the_file_names(shell: Shell) -> None:
    entry = "@book{k, author = {Doe, Désirée}, title = {A}, year = 2016}\n"
    for head, codec in (("% Encoding: Cp1252", "cp1252"), ("% Encoding: Cp1252", "utf-8"), ("%", "utf-8")):
        (shell.folder / "refs.bib").write_bytes(f"{head}\n{entry}".encode(codec))
        done = shell.quick("citekit convert refs.bib --to csl-json")
        assert json.loads(done.stdout)[0]["author"][0]["given"] == "Désirée"
    (shell.folder / "refs.bib").write_bytes(f"% Encoding: none-such\n{entry}".encode("cp1252"))
    assert shell.quick("citekit convert refs.bib").returncode == 3


def test_input_cannot_reach_the_terminal(shell: Shell) -> None:
    (shell.folder / "page.txt").write_text(
        "\x1b[2J\x9b31m\u202eoops\n" + LISTING.read_text(encoding="utf-8"), encoding="utf-8"
    )
    for line in ("citekit explain page.txt --color always", "citekit explain page.txt", "citekit convert page.txt"):
        done = shell.quick(line)
        text = re.sub("\x1b\\[[0-9;]*m", "", (done.stdout + done.stderr).decode())
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)


def test_output_keeps_permissions_and_links(shell: Shell) -> None:
    real, link = shell.folder / "real.bib", shell.folder / "link.bib"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    convert = f"citekit convert --quiet {LISTING} --output"
    done = shell(f"umask 022; {convert} link.bib; {convert} new.bib")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("@")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert stat.S_IMODE((shell.folder / "new.bib").stat().st_mode) == 0o644
    assert shell.names() == [".bin", "fixtures", "link.bib", "new.bib", "real.bib"]


@pytest.mark.parametrize("target", ["missing/out.bib", ".", "fixtures/pure", "page.txt/out.bib", "a" * 300], ids=str)
def test_output_that_cannot_be_written(shell: Shell, target: str) -> None:
    (shell.folder / "page.txt").write_bytes(LISTING.read_bytes())
    before = shell.names()
    done = shell.quick(f"citekit convert page.txt --output {target}")
    assert done.returncode == 5
    assert b"nothing was written" in done.stderr
    assert b"Traceback" not in done.stderr
    assert shell.names() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("locked", ["folder", "file"])
def test_output_without_permission(shell: Shell, locked: str) -> None:
    place = shell.folder / "locked"
    place.mkdir()
    (place / "out.bib").write_text("old", encoding="utf-8")
    (place if locked == "folder" else place / "out.bib").chmod(0o555)
    assert shell(f"citekit convert {LISTING} --output locked/out.bib").returncode == 5
    assert (place / "out.bib").read_text(encoding="utf-8") == "old"
    place.chmod(0o755)


def test_ris_line_ends_are_bytes(shell: Shell) -> None:
    shell(f"citekit convert {LISTING} --to ris --output out.ris")
    printed = shell(f"citekit convert {LISTING} --to ris").stdout
    assert (shell.folder / "out.ris").read_bytes() == printed
    assert printed.count(b"\r\n") == printed.count(b"\n") > 5
    assert b"\r\r" not in printed


def test_several_inputs_have_keys_of_their_own(shell: Shell) -> None:
    done = shell.quick(f"citekit convert {LISTING} {LISTING} nothing.txt --quiet")
    keys = re.findall(r"^@\w+\{(.+),$", done.stdout.decode(), re.MULTILINE)
    assert len(set(keys)) == len(keys) == 2
    assert done.returncode == 3

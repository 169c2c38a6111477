"""What the doctor says of made-up machines, and that every sentence it can say is there in both languages."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.adapters.doctor_display import clients_of_mask
from scc_wall.adapters.doctor_facts import DisplayFacts, Facts, LibVlcFacts, PythonFacts, SystemFacts
from scc_wall.adapters.words import load_words
from scc_wall.app.doctor_command import as_json, as_text
from scc_wall.app.doctor_findings import Finding, judge, version_of
from scc_wall.base.words import LANGUAGES

GOOD = Facts(
    LibVlcFacts(version="3.0.24", starts=True),
    DisplayFacts(name=":0", clients=1024, has_xvfb=True, has_gpu=True, has_gl=True),
    SystemFacts(
        cores=8,
        memory_mib=16000,
        pipe_max_bytes=1 << 20,
        pipe_user_pages=16384,
        shared_memory_mib=4000,
        free_mib={"/data": 90000},
        has_fonts=True,
        is_time_synchronised=True,
    ),
    PythonFacts((3, 11, 2), {"av": "18.1.0"}, has_keyring=True),
)


def found(facts: Facts, topic: str) -> list[Finding]:
    return [finding for finding in judge(facts) if finding.key.startswith(topic + ".")]


def only(facts: Facts, topic: str) -> Finding:
    (finding,) = found(facts, topic)
    return finding


def test_a_good_machine_has_nothing_to_mend() -> None:
    assert {finding.state for finding in judge(GOOD)} == {"ok"}
    assert not any(finding.remedy for finding in judge(GOOD))


@pytest.mark.parametrize(
    ("version", "key", "state"),
    [
        ("", "libvlc.missing", "problem"),
        ("2.2.8", "libvlc.foreign", "problem"),
        ("4.0.0-dev", "libvlc.foreign", "problem"),
        ("3.0.20", "libvlc.old", "problem"),
        ("3.0.21", "libvlc.holes", "note"),
        ("3.0.23-2", "libvlc.holes", "note"),
        ("3.0.24", "libvlc.ok", "ok"),
        ("3.0.100", "libvlc.ok", "ok"),
    ],
)
def test_libvlc_by_version(version: str, key: str, state: str) -> None:
    finding = only(replace(GOOD, libvlc=LibVlcFacts(version=version, starts=True)), "libvlc")
    assert (finding.key, finding.state) == (key, state)
    assert ("apt-get install" in finding.remedy) == (state != "ok")
    if key == "libvlc.holes":
        assert "CVE-2026-73324" in load_words("en").say("doctor.libvlc.holes", **finding.params)


@pytest.mark.parametrize(
    ("version", "offered", "distribution", "key", "remedy"),
    [
        ("3.0.16", "3.0.24", "debian", "libvlc.old", "sudo apt-get update && sudo apt-get install"),
        ("3.0.16", "", "", "libvlc.old", "sudo apt-get update && sudo apt-get install"),
        ("3.0.16", "3.0.16", "debian", "libvlc.old_here", 'echo "deb http://security.debian.org/debian-security'),
        (
            "3.0.16",
            "3.0.20",
            "ubuntu",
            "libvlc.old_here",
            "sudo apt-get install update-manager-core && sudo do-release-upgrade",
        ),
        (
            "3.0.21",
            "3.0.21",
            "ubuntu",
            "libvlc.holes_here",
            "sudo apt-get install update-manager-core && sudo do-release-upgrade",
        ),
        ("3.0.21", "3.0.24", "ubuntu", "libvlc.holes", "sudo apt-get update && sudo apt-get install"),
        ("3.0.20", "3.0.20", "", "libvlc.old_here", ""),
    ],
)
def test_an_update_is_advised_only_where_there_is_one(
    version: str, offered: str, distribution: str, key: str, remedy: str
) -> None:
    system = replace(GOOD.system, distribution=distribution)
    finding = only(replace(GOOD, libvlc=LibVlcFacts(version=version, starts=True, offered=offered), system=system), "libvlc")
    assert finding.key == key
    assert finding.remedy.startswith(remedy)
    assert bool(finding.remedy) == bool(remedy)


@pytest.mark.parametrize(
    ("missing", "state", "options"),
    [((), "ok", 0), (("Composite", "DAMAGE"), "note", 2), (("SHAPE",), "note", 0), (("RANDR", "SHAPE"), "problem", 1)],
)
def test_extensions_of_the_display(missing: tuple[str, ...], state: str, options: int) -> None:
    finding = only(replace(GOOD, display=replace(GOOD.display, missing_extensions=missing)), "extensions")
    assert finding.state == state
    assert finding.remedy.count("Enable") == options
    if options:
        shown = subprocess.run(
            ["sh", "-c", finding.remedy.split("&& ", 1)[1].split(" |")[0]], capture_output=True, text=True, check=True
        ).stdout
        assert shown.splitlines()[0] == 'Section "Extensions"'
        assert shown.endswith("EndSection\n")
        assert shown.count("\n") == options + 2


def test_what_the_kernel_allows_is_set_for_every_start() -> None:
    small = replace(GOOD, system=replace(GOOD.system, pipe_max_bytes=4096, pipe_user_pages=64))
    remedies = [finding.remedy for finding in found(small, "pipes")]
    assert len({remedy.split(" tee ")[1].split()[0] for remedy in remedies}) == 2
    assert all("/etc/sysctl.d/" in remedy and "sudo sysctl -w fs.pipe-" in remedy for remedy in remedies)


def test_libvlc_that_crashes_or_does_not_start_is_a_problem() -> None:
    assert only(replace(GOOD, libvlc=LibVlcFacts(answered=False)), "libvlc").key == "libvlc.silent"
    assert [f.key for f in found(replace(GOOD, libvlc=LibVlcFacts(version="3.0.24")), "libvlc")] == [
        "libvlc.ok",
        "libvlc.silent",
    ]


def test_missing_plugins_name_their_package() -> None:
    facts = LibVlcFacts(
        version="3.0.24", missing_plugins=("xcb_x11",), missing_packages=("vlc-plugin-video-output",), starts=True
    )
    finding = only(replace(GOOD, libvlc=facts), "plugins")
    assert finding.state == "problem"
    assert finding.params == {"names": "xcb_x11"}
    assert finding.remedy.endswith(" vlc-plugin-video-output")


@pytest.mark.parametrize(
    ("facts", "key", "state"),
    [
        (DisplayFacts(name=":0", clients=256), "display.ok", "ok"),
        (DisplayFacts(name=":0", clients=256, wayland="wayland-0"), "display.wayland", "ok"),
        (DisplayFacts(name=":0", has_xvfb=True), "display.silent", "problem"),
        (DisplayFacts(wayland="wayland-0", has_xvfb=True), "display.only_wayland", "problem"),
        (DisplayFacts(has_xvfb=True), "display.virtual", "note"),
        (DisplayFacts(), "display.none", "problem"),
    ],
)
def test_display(facts: DisplayFacts, key: str, state: str) -> None:
    finding = only(replace(GOOD, display=facts), "display")
    assert (finding.key, finding.state) == (key, state)


def test_few_x_clients_are_noted_before_they_run_out() -> None:
    few = only(replace(GOOD, display=DisplayFacts(name=":0", clients=128)), "clients")
    assert (few.key, few.params["panes"]) == ("clients.few", "54")
    assert only(replace(GOOD, display=DisplayFacts(name=":0", clients=256)), "clients").key == "clients.ok"


@pytest.mark.parametrize(("mask", "clients"), [(0x1FFFFF, 256), (0x3FFFF, 2048), (0x7FFFF, 1024)])
def test_the_client_limit_is_read_from_the_mask(mask: int, clients: int) -> None:
    assert clients_of_mask(mask) == clients


@pytest.mark.parametrize(("pages", "key"), [(16384, "pipes.ok"), (0, "pipes.ok"), (1024, "pipes.few")])
def test_pipes_of_an_ordinary_user(pages: int, key: str) -> None:
    assert only(replace(GOOD, system=replace(GOOD.system, pipe_user_pages=pages)), "pipes").key == key


@pytest.mark.parametrize(("mib", "state"), [(16000, "ok"), (1000, "note"), (300, "problem")])
def test_memory(mib: int, state: str) -> None:
    assert only(replace(GOOD, system=replace(GOOD.system, memory_mib=mib)), "memory").state == state


def test_each_folder_has_its_own_disk_finding() -> None:
    full = replace(GOOD, system=replace(GOOD.system, free_mib={"/a": 90000, "/b": 10}))
    assert [(finding.params["folder"], finding.state) for finding in found(full, "disk")] == [("/a", "ok"), ("/b", "problem")]


@pytest.mark.parametrize(("state", "key"), [(True, "time.ok"), (False, "time.loose"), (None, "time.unknown")])
def test_time(state: bool | None, key: str) -> None:
    assert only(replace(GOOD, system=replace(GOOD.system, is_time_synchronised=state)), "time").key == key


@pytest.mark.parametrize(("encoding", "keys"), [("UTF-8", []), ("utf8", []), ("ISO-8859-1", ["locale.other"])])
def test_a_locale_of_other_letters_is_noted(encoding: str, keys: list[str]) -> None:
    assert [one.key for one in found(replace(GOOD, system=replace(GOOD.system, encoding=encoding)), "locale")] == keys


def test_a_clock_in_1970_is_a_problem() -> None:
    past = replace(GOOD, system=replace(GOOD.system, year=1970, is_time_synchronised=False))
    assert [(one.key, one.state) for one in found(past, "time")] == [("time.past", "problem"), ("time.loose", "note")]


@pytest.mark.parametrize(("has_gl", "key", "state"), [(True, "gl.ok", "ok"), (False, "gl.none", "note")])
def test_a_driver_without_opengl_is_noted(has_gl: bool, key: str, state: str) -> None:
    finding = only(replace(GOOD, display=replace(GOOD.display, has_gl=has_gl)), "gl")
    assert (finding.key, finding.state) == (key, state)


def test_a_missing_library_is_a_problem_with_a_command() -> None:
    finding = only(replace(GOOD, python=PythonFacts((3, 11, 2), {"av": ""})), "library")
    assert (finding.key, finding.state) == ("library.missing", "problem")
    assert finding.remedy == "sh packaging/start.sh demo"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("3.0.24-0+deb12u1", (3, 0, 24)), ("3.0.24 Vetinari", (3, 0, 24)), ("", ()), ("v3", ()), ("3.x", (3,))],
)
def test_version_of(text: str, numbers: tuple[int, ...]) -> None:
    assert version_of(text) == numbers


any_facts = st.builds(
    Facts,
    st.builds(
        LibVlcFacts,
        st.booleans(),
        st.sampled_from(["", "2.2.8", "3.0.20", "3.0.22", "3.0.24", "4.0.0"]),
        st.sampled_from([(), ("ts",)]),
        st.sampled_from([(), ("vlc-plugin-base",)]),
        st.booleans(),
        st.sampled_from(["", "3.0.20", "3.0.24"]),
    ),
    st.builds(
        DisplayFacts,
        st.sampled_from(["", ":0"]),
        st.sampled_from(["", "wayland-0"]),
        st.sampled_from([None, 128, 1024]),
        st.sampled_from([(), ("libegl1",)]),
        st.booleans(),
        st.booleans(),
        st.sampled_from([(), ("Composite", "SHAPE")]),
        st.sampled_from([None, True, False]),
    ),
    st.builds(
        SystemFacts,
        st.integers(1, 64),
        st.none() | st.integers(0, 99999),
        st.none() | st.sampled_from([4096, 1 << 20]),
        st.none() | st.sampled_from([0, 64, 16384]),
        st.none() | st.integers(0, 999),
        st.dictionaries(st.sampled_from(["/a", "/b {x}"]), st.integers(0, 9999)),
        st.booleans(),
        st.sampled_from([None, True, False]),
        st.sampled_from(["UTF-8", "utf8", "ISO-8859-1"]),
        st.sampled_from([1970, 2026, 2031]),
        st.sampled_from(["", "debian", "ubuntu"]),
    ),
    st.builds(
        PythonFacts,
        st.sampled_from([(3, 9, 2), (3, 11, 2)]),
        st.dictionaries(st.sampled_from(["av"]), st.sampled_from(["", "18"])),
        st.booleans(),
    ),
)


@given(any_facts)
@settings(max_examples=100)
def test_every_finding_can_be_said_in_every_language(facts: Facts) -> None:
    findings = judge(facts)
    for language in LANGUAGES:
        words = load_words(language)
        rows = json.loads(as_json(findings, words))
        assert [row["key"] for row in rows] == [finding.key for finding in findings]
        text = as_text(findings, words)
        assert all(row["sentence"] in text and row["remedy"] in text for row in rows)
        assert text.count("\n$") == 0

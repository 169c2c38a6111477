"""Judges what the doctor measured: pure, facts in, findings out. The figures are DESIGN.md's and this wall's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from scc_wall.adapters.doctor_facts import DisplayFacts, Facts, LibVlcFacts, PythonFacts, SystemFacts

State = Literal["ok", "note", "problem"]

OLDEST_LIBVLC = (3, 0, 21)
"""Below it the wall does not work reliably."""
GOOD_LIBVLC = (3, 0, 24)
HOLES = "CVE-2026-56711, CVE-2026-73324, CVE-2026-102875"
"""Known security holes that `GOOD_LIBVLC` closed (Debian's release notes of 3.0.24)."""
OLDEST_YEAR = 2026
"""A clock before this program was made is wrong: its battery is empty, and nobody has set it since."""
PANES = 36
"""The wall the judgement is made for."""

_PAGE_BYTES = 4096
_PIPE_BYTES = 256 * 1024  # what feeds asks for each pane
_CLIENTS_OF_PLAYER = 2  # X connections a player holds
_CLIENTS_OF_REST = 20  # desktop, gui and the other windows of a session
_LITTLE_MEMORY_MIB, _TOO_LITTLE_MEMORY_MIB = 1500, 600  # 36 panes take about 400 MiB, gui and feeds about 300
_LITTLE_DISK_MIB, _TOO_LITTLE_DISK_MIB = 1000, 200
_LITTLE_SHARED_MEMORY_MIB = 32
_APT = "sudo apt-get install --no-install-recommends "
_MORE_CLIENTS = (
    'sudo mkdir -p /etc/X11/xorg.conf.d && printf \'Section "ServerFlags"\\n  Option "MaxClients" "1024"\\nEndSection\\n\' |'
    " sudo tee /etc/X11/xorg.conf.d/50-scc-wall.conf"
)
"""Read at the X server's next start; xorg.conf(5), ServerFlags."""
_TOGGLES = frozenset({"Composite", "DAMAGE", "RANDR"})
"""Extensions that xorg.conf can switch on; the others are in every server or in none."""
_SECURITY = (
    'echo "deb http://security.debian.org/debian-security $(. /etc/os-release; echo $VERSION_CODENAME)-security main" |'
    " sudo tee /etc/apt/sources.list.d/debian-security.list && sudo apt-get update"
)
_NEXT_RELEASE = "sudo apt-get install update-manager-core && sudo do-release-upgrade"
_LET_IN = "xhost +si:localuser:$(id -un)"
"""Typed in the session of whoever owns the display."""
_FREE_DISK = "sudo apt-get clean && sudo journalctl --vacuum-size=100M"
_SET_UP = "sh packaging/start.sh demo"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: the sentence `doctor.<key>` filled with `params`; `remedy` is a command to type, or empty."""

    key: str
    state: State
    params: Mapping[str, str] = field(default_factory=dict)
    remedy: str = ""


def judge(facts: Facts) -> tuple[Finding, ...]:
    """Return everything worth saying, in the order a person would mend it."""
    return (
        *_python(facts.python),
        *_libvlc(facts.libvlc, facts.system.distribution),
        *_display(facts.display),
        *_room(facts.system),
        *_rest(facts),
    )


def version_of(text: str) -> tuple[int, ...]:
    """Return the leading numbers of a version: "3.0.24-0+deb12u1" is (3, 0, 24)."""
    numbers: list[int] = []
    for part in text.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return tuple(numbers)


def _python(facts: PythonFacts) -> Iterator[Finding]:
    told = {"version": ".".join(map(str, facts.version))}
    yield (
        Finding("python.ok", "ok", told)
        if facts.version >= (3, 11)
        else Finding("python.old", "problem", told, _APT + "python3 python3-venv")
    )
    for name, version in facts.distributions.items():
        if version:
            yield Finding("library.ok", "ok", {"name": name, "version": version})
        else:
            yield Finding("library.missing", "problem", {"name": name}, _SET_UP)


def _libvlc(facts: LibVlcFacts, distribution: str) -> Iterator[Finding]:
    mend = _APT + "libvlc5 vlc-plugin-base vlc-plugin-video-output"
    version = version_of(facts.version)
    told = {"version": facts.version, "oldest": _dotted(OLDEST_LIBVLC), "good": _dotted(GOOD_LIBVLC), "holes": HOLES}
    told["offered"] = facts.offered
    if not facts.answered:
        yield Finding("libvlc.silent", "problem", remedy="sudo apt-get install --reinstall libvlc5 vlc-plugin-base")
        return
    if not version:
        yield Finding("libvlc.missing", "problem", told, mend)
        return
    if version[0] != OLDEST_LIBVLC[0]:
        yield Finding("libvlc.foreign", "problem", told, mend)
    elif version < OLDEST_LIBVLC:
        yield _older("libvlc.old", "problem", told, OLDEST_LIBVLC, distribution, mend)
    elif version < GOOD_LIBVLC:
        yield _older("libvlc.holes", "note", told, GOOD_LIBVLC, distribution, mend)
    else:
        yield Finding("libvlc.ok", "ok", told)
    if facts.missing_plugins:
        names = ", ".join(facts.missing_plugins)
        yield Finding("plugins.missing", "problem", {"names": names}, _install(facts.missing_packages))
    elif facts.starts:
        yield Finding("plugins.ok", "ok")
    else:
        yield Finding("libvlc.silent", "problem", remedy="sudo apt-get install --reinstall libvlc5 vlc-plugin-base")


def _older(key: str, state: State, told: Mapping[str, str], wanted: tuple[int, ...], distribution: str, mend: str) -> Finding:
    """Return what is said of a libVLC that is too old: an update helps only where the package sources have a newer one."""
    if not told["offered"] or version_of(told["offered"]) >= wanted:
        return Finding(key, state, told, f"sudo apt-get update && {mend}")
    ways = {"debian": f"{_SECURITY} && {mend}", "ubuntu": _NEXT_RELEASE}
    return Finding(f"{key}_here", state, told, ways.get(distribution, ""))


def _display(facts: DisplayFacts) -> Iterator[Finding]:
    if facts.missing_packages:
        yield Finding(
            "windows.missing", "problem", {"names": ", ".join(facts.missing_packages)}, _install(facts.missing_packages)
        )
    else:
        yield Finding("windows.ok", "ok")
    told = {"name": facts.name or "-", "wayland": facts.wayland}
    if facts.clients is not None:
        yield Finding("display.wayland" if facts.wayland else "display.ok", "ok", told)
        yield _clients(facts.clients)
        yield _extensions(facts.missing_extensions)
        yield Finding("gl.ok", "ok") if facts.has_gl else Finding("gl.none", "note", remedy=_install(["libgl1-mesa-dri"]))
    elif facts.name:
        yield Finding("display.silent", "problem", told, _LET_IN)
    elif facts.wayland:
        yield Finding("display.only_wayland", "problem", told, _install(["xwayland"]))
    elif facts.has_xvfb:
        yield Finding("display.virtual", "note", told)
    else:
        yield Finding("display.none", "problem", told, _install(["xvfb", "x11-xserver-utils"]))
    yield Finding("gpu.ok", "ok") if facts.has_gpu else Finding("gpu.none", "note")


def _clients(limit: int) -> Finding:
    panes = (limit - _CLIENTS_OF_REST) // _CLIENTS_OF_PLAYER
    told = {"clients": str(limit), "panes": str(panes)}
    return Finding("clients.ok", "ok", told) if panes >= 2 * PANES else Finding("clients.few", "note", told, _MORE_CLIENTS)


def _extensions(missing: tuple[str, ...]) -> Finding:
    if not missing:
        return Finding("extensions.ok", "ok")
    lines = "".join(f'  Option "{name}" "Enable"\\n' for name in missing if name in _TOGGLES)
    switch_on = (
        f"sudo mkdir -p /etc/X11/xorg.conf.d && printf 'Section \"Extensions\"\\n{lines}EndSection\\n' |"
        " sudo tee /etc/X11/xorg.conf.d/51-scc-wall.conf"
    )
    state: State = "problem" if "RANDR" in missing else "note"
    return Finding("extensions.missing", state, {"names": ", ".join(missing)}, switch_on if lines else "")


def _room(facts: SystemFacts) -> Iterator[Finding]:
    told = {"cores": str(facts.cores), "panes": str(PANES)}
    yield Finding("cores.ok", "ok", told) if facts.cores >= 2 else Finding("cores.few", "note", told)  # 36: 1.2 cores measured
    if facts.memory_mib is not None:
        state = _scale(facts.memory_mib, _LITTLE_MEMORY_MIB, _TOO_LITTLE_MEMORY_MIB)
        told = {"mib": str(facts.memory_mib), "needed": str(_LITTLE_MEMORY_MIB), "panes": str(PANES)}
        yield Finding("memory.ok" if state == "ok" else "memory.little", state, told)
    for folder, free in facts.free_mib.items():
        state = _scale(free, _LITTLE_DISK_MIB, _TOO_LITTLE_DISK_MIB)
        told = {"folder": folder, "mib": str(free), "needed": str(_LITTLE_DISK_MIB)}
        yield Finding("disk.ok" if state == "ok" else "disk.little", state, told, "" if state == "ok" else _FREE_DISK)
    if facts.shared_memory_mib is not None:
        told = {"mib": str(facts.shared_memory_mib), "needed": str(_LITTLE_SHARED_MEMORY_MIB)}
        little = facts.shared_memory_mib < _LITTLE_SHARED_MEMORY_MIB
        yield (
            Finding("shm.little", "note", told, "sudo mount -o remount,size=256M /dev/shm")
            if little
            else Finding("shm.ok", "ok", told)
        )
    yield from _pipes(facts)


def _pipes(facts: SystemFacts) -> Iterator[Finding]:
    if facts.pipe_max_bytes is not None and facts.pipe_max_bytes < _PIPE_BYTES:
        told = {"bytes": str(facts.pipe_max_bytes), "needed": str(_PIPE_BYTES)}
        yield Finding("pipes.small", "note", told, _kernel("size", f"fs.pipe-max-size={4 * _PIPE_BYTES}"))
    if facts.pipe_user_pages is None:
        return
    pages = _PIPE_BYTES // _PAGE_BYTES
    panes = facts.pipe_user_pages // pages
    if facts.pipe_user_pages and panes < 2 * PANES:
        told = {"panes": str(panes)}
        yield Finding("pipes.few", "note", told, _kernel("pages", f"fs.pipe-user-pages-soft={4 * PANES * pages}"))
    else:
        yield Finding("pipes.ok", "ok")


def _kernel(name: str, setting: str) -> str:
    """Return how a setting of the kernel is made now and for every start."""
    return f"echo {setting} | sudo tee /etc/sysctl.d/60-scc-wall-pipe-{name}.conf && sudo sysctl -w {setting}"


def _rest(facts: Facts) -> Iterator[Finding]:
    system = facts.system
    yield (
        Finding("fonts.ok", "ok")
        if system.has_fonts
        else Finding("fonts.missing", "problem", remedy=_install(["fonts-dejavu-core"]))
    )
    if system.encoding.lower().replace("-", "") != "utf8":
        yield Finding("locale.other", "note", {"name": system.encoding}, "export LC_ALL=C.UTF-8")
    if system.year < OLDEST_YEAR:
        yield Finding("time.past", "problem", {"year": str(system.year)}, 'sudo date -s "YYYY-MM-DD HH:MM"')
    if system.is_time_synchronised is None:
        yield Finding("time.unknown", "note")
    elif system.is_time_synchronised:
        yield Finding("time.ok", "ok")
    else:
        yield Finding("time.loose", "note", remedy="sudo apt-get install systemd-timesyncd && sudo timedatectl set-ntp true")
    yield Finding("keyring.ok", "ok") if facts.python.has_keyring else Finding("keyring.none", "note")


def _scale(value: int, little: int, too_little: int) -> State:
    if value < too_little:
        return "problem"
    return "note" if value < little else "ok"


def _install(packages: Iterable[str]) -> str:
    return _APT + " ".join(packages)


def _dotted(version: Iterable[int]) -> str:
    return ".".join(map(str, version))

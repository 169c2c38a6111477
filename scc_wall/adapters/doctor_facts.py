"""What the doctor measures: facts without judgement (`scc_wall.app.doctor_findings` judges them)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LibVlcFacts:
    """libVLC on this machine; `answered` is False when loading it crashed or hung."""

    answered: bool = True
    version: str = ""
    """As "3.0.24"; empty when there is none."""
    missing_plugins: tuple[str, ...] = ()
    missing_packages: tuple[str, ...] = ()
    starts: bool = False
    """Whether an instance could be made."""
    offered: str = ""
    """The version that this system's package sources have; empty where they do not say."""


@dataclass(frozen=True, slots=True)
class DisplayFacts:
    """The session's display; `clients` is the X server's limit, None when no server answers."""

    name: str = ""
    wayland: str = ""
    clients: int | None = None
    missing_packages: tuple[str, ...] = ()
    """Debian packages of the libraries Qt's windows need and that cannot be loaded."""
    has_xvfb: bool = False
    has_gpu: bool = False
    """Whether a render node may be used by this user."""
    missing_extensions: tuple[str, ...] = ()
    """X extensions that the wall uses and this server lacks, by the server's own names."""
    has_gl: bool | None = None
    """Whether the server's driver offers OpenGL (GLX); None when no server answers."""


@dataclass(frozen=True, slots=True)
class SystemFacts:
    """The machine; sizes in MiB unless named otherwise. None: this system does not tell."""

    cores: int = 1
    memory_mib: int | None = None
    """Memory that is free for programs now."""
    pipe_max_bytes: int | None = None
    pipe_user_pages: int | None = None
    """Pages of pipe buffer an ordinary user may hold before pipes shrink; 0 is no limit."""
    shared_memory_mib: int | None = None
    """Free room of /dev/shm."""
    free_mib: Mapping[str, int] = field(default_factory=dict)
    """Free disk space by folder."""
    has_fonts: bool = False
    is_time_synchronised: bool | None = None
    encoding: str = "utf-8"
    """The character set of the system's locale."""
    year: int = 2026
    """By the system's clock, in UTC."""
    distribution: str = ""
    """As /etc/os-release calls it (ID): debian, ubuntu."""


@dataclass(frozen=True, slots=True)
class PythonFacts:
    """Python and the libraries it finds: distribution -> version, empty when it is not installed."""

    version: tuple[int, int, int]
    distributions: Mapping[str, str]
    has_keyring: bool = False
    """Whether the desktop's secret store answers and is unlocked."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it."""

    libvlc: LibVlcFacts
    display: DisplayFacts
    system: SystemFacts
    python: PythonFacts

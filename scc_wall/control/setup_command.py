"""Commands that set up a site while its wall runs: cameras, tables of cameras, limits of lines and recorders.

`cells` are a camera's columns as JSON, `{"name": "Gerbang", "number": "7"}`; a column that is not there stays as it is. No
password is ever a word: `login` is a ticket for one that was typed into the desk's own field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

Long = str
"""A word that may be longer than others; the grammar knows it by this name."""
Text = str
"""A field of a sentence, where others are a word."""


@dataclass(frozen=True, slots=True)
class AddCamera:
    """Take a new camera into the site, by its id, with these cells."""

    verb: ClassVar[str] = "camera add"
    tells: ClassVar[bool] = False
    camera: str
    cells: Long
    login: str = ""


@dataclass(frozen=True, slots=True)
class SetCamera:
    """Change cells of a camera of the site; with a ticket, its login too."""

    verb: ClassVar[str] = "camera set"
    tells: ClassVar[bool] = False
    camera: str
    cells: Long
    login: str = ""


@dataclass(frozen=True, slots=True)
class RemoveCamera:
    """Take a camera out of the site, its login too; `camera restore` brings the last ones back."""

    verb: ClassVar[str] = "camera remove"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class RestoreCamera:
    """Bring back a camera that was removed since the wall was started, with its login."""

    verb: ClassVar[str] = "camera restore"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class TryCamera:
    """Connect to a camera once more, beside the wall, and tell what comes; cells: to be tried in place of the site's."""

    verb: ClassVar[str] = "camera test"
    tells: ClassVar[bool] = True
    camera: str
    cells: Long = ""
    login: str = ""


@dataclass(frozen=True, slots=True)
class DiscoverCameras:
    """Look for ONVIF devices on the network for so many seconds, and tell them."""

    verb: ClassVar[str] = "camera discover"
    tells: ClassVar[bool] = True
    seconds: int = 3


@dataclass(frozen=True, slots=True)
class ProbeCamera:
    """Ask a device by ONVIF what it is and where its streams are. login: a ticket."""

    verb: ClassVar[str] = "camera probe"
    tells: ClassVar[bool] = True
    host: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class PreviewImport:
    """Tell what importing a table would change, without doing it, and the mark of that state."""

    verb: ClassVar[str] = "import preview"
    tells: ClassVar[bool] = True
    file: Long


@dataclass(frozen=True, slots=True)
class ApplyImport:
    """Import a table of cameras; with the mark of a preview only as long as table and site are still as previewed."""

    verb: ClassVar[str] = "import apply"
    tells: ClassVar[bool] = True
    file: Long
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SetLink:
    """Limit what cameras on a line may take together, in Mbit/s."""

    verb: ClassVar[str] = "link set"
    tells: ClassVar[bool] = False
    name: str
    mbit: float


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Let a line have no limit."""

    verb: ClassVar[str] = "link remove"
    tells: ClassVar[bool] = False
    name: str


@dataclass(frozen=True, slots=True)
class SetHost:
    """Limit the sessions a recorder gets at a time."""

    verb: ClassVar[str] = "host set"
    tells: ClassVar[bool] = False
    name: str
    sessions: int


@dataclass(frozen=True, slots=True)
class RemoveHost:
    """Let a recorder have no limit."""

    verb: ClassVar[str] = "host remove"
    tells: ClassVar[bool] = False
    name: str


@dataclass(frozen=True, slots=True)
class SnapshotsInto:
    """Put the snapshots from now on into a folder of that event; without one, into a folder by the day."""

    verb: ClassVar[str] = "snapshots into"
    tells: ClassVar[bool] = False
    event: str = ""


@dataclass(frozen=True, slots=True)
class PrintSnapshot:
    """Make a page of a snapshot, with camera, time, site and operator, as PDF beside it; with a printer's name print it, too.

    file: within the site's `snapshots`, `last` for the newest; printer: `default`, or a name of the print system.
    """

    verb: ClassVar[str] = "snapshots print"
    tells: ClassVar[bool] = True
    file: Long = "last"
    printer: str = ""


@dataclass(frozen=True, slots=True)
class ExportSnapshot:
    """Write a snapshot or its page, sealed at a closed site, as a plain file into the site's `exports`, and say why."""

    verb: ClassVar[str] = "snapshots export"
    tells: ClassVar[bool] = True
    file: Long
    reason: Text


SetupCommand = (
    AddCamera
    | SetCamera
    | RemoveCamera
    | RestoreCamera
    | TryCamera
    | DiscoverCameras
    | ProbeCamera
    | PreviewImport
    | ApplyImport
    | SetLink
    | RemoveLink
    | SetHost
    | RemoveHost
    | SnapshotsInto
    | PrintSnapshot
    | ExportSnapshot
)

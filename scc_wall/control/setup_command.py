"""Commands that set up a site while its wall runs: cameras, tables of cameras, limits of lines and recorders.

`cells` are a camera's columns as JSON, `{"name": "Gerbang", "number": "7"}`; a column that is not there stays as it is. No
password is ever a word: `login` is a ticket for one that was typed into the desk's own field.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

Long = str
"""A word that may be longer than others; the grammar knows it by this name."""
Text = str
"""A field of a sentence, where others are a word."""


@dataclass(frozen=True, slots=True)
class AddCamera(Asked, verb="camera add"):
    """Take a new camera into the site, by its id, with these cells."""

    camera: str
    cells: Long
    login: str = ""


@dataclass(frozen=True, slots=True)
class SetCamera(Asked, verb="camera set"):
    """Change cells of a camera of the site; with a ticket, its login too."""

    camera: str
    cells: Long
    login: str = ""


@dataclass(frozen=True, slots=True)
class RemoveCamera(Asked, verb="camera remove"):
    """Take a camera out of the site, its login too; `camera restore` brings the last ones back."""

    camera: str


@dataclass(frozen=True, slots=True)
class RestoreCamera(Asked, verb="camera restore"):
    """Bring back a camera that was removed since the wall was started, with its login."""

    camera: str


@dataclass(frozen=True, slots=True)
class TryCamera(Asked, verb="camera test", tells=True):
    """Connect to a camera once more, beside the wall, and tell what comes; cells: to be tried in place of the site's."""

    camera: str
    cells: Long = ""
    login: str = ""


@dataclass(frozen=True, slots=True)
class DiscoverCameras(Asked, verb="camera discover", tells=True):
    """Look for ONVIF devices on the network for so many seconds, and tell them."""

    seconds: int = 3


@dataclass(frozen=True, slots=True)
class ProbeCamera(Asked, verb="camera probe", tells=True):
    """Ask a device by ONVIF what it is and where its streams are. login: a ticket."""

    host: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class PreviewImport(Asked, verb="import preview", tells=True):
    """Tell what importing a table would change, without doing it, and the mark of that state."""

    file: Long


@dataclass(frozen=True, slots=True)
class ApplyImport(Asked, verb="import apply", tells=True):
    """Import a table of cameras; with the mark of a preview only as long as table and site are still as previewed."""

    file: Long
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SetLink(Asked, verb="link set"):
    """Limit what cameras on a line may take together, in Mbit/s."""

    name: str
    mbit: float


@dataclass(frozen=True, slots=True)
class RemoveLink(Asked, verb="link remove"):
    """Let a line have no limit."""

    name: str


@dataclass(frozen=True, slots=True)
class SetHost(Asked, verb="host set"):
    """Limit the sessions a recorder gets at a time."""

    name: str
    sessions: int


@dataclass(frozen=True, slots=True)
class RemoveHost(Asked, verb="host remove"):
    """Let a recorder have no limit."""

    name: str


@dataclass(frozen=True, slots=True)
class SnapshotsInto(Asked, verb="snapshots into"):
    """Put the snapshots from now on into a folder of that event; without one, into a folder by the day."""

    event: str = ""


@dataclass(frozen=True, slots=True)
class PrintSnapshot(Asked, verb="snapshots print", tells=True):
    """Make a page of a snapshot, with camera, time, site and operator, as PDF beside it; with a printer's name print it, too.

    file: within the site's `snapshots`, `last` for the newest; printer: `default`, or a name of the print system.
    """

    file: Long = "last"
    printer: str = ""


@dataclass(frozen=True, slots=True)
class ListSnapshots(Asked, verb="snapshots list", tells=True):
    """Tell the folder the next snapshots come into, and the newest that are kept."""


@dataclass(frozen=True, slots=True)
class LookSnapshot(Asked, verb="snapshots look", tells=True):
    """Tell what a snapshot says of itself; the desk shows its picture. file: within the site's `snapshots`, or `last`."""

    file: Long = "last"


@dataclass(frozen=True, slots=True)
class ExportSnapshot(Asked, verb="snapshots export", tells=True):
    """Write a snapshot or its page, sealed at a closed site, as a plain file into the site's `exports`, and say why."""

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
    | ListSnapshots
    | LookSnapshot
)

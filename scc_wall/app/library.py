"""What the running wall knows of its site: read once before the first window, off the GUI thread afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scc_wall.access.account import Accounts
from scc_wall.access.rights_table import RightsTable
from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.plan_files import read_plans
from scc_wall.adapters.ptz_file import read_ptz
from scc_wall.adapters.rights_file import read_rights
from scc_wall.adapters.site import SiteLoaded, load_site, open_secrets
from scc_wall.adapters.tours_file import read_tours
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed
from scc_wall.camera.secret import Secret
from scc_wall.layout.event_plan import EventPlan
from scc_wall.layout.layout import Layout
from scc_wall.layout.tour import Tour
from scc_wall.ptz.settings import PtzSettings

NO_SECRET = Secret("", "")
USUAL_PTZ = PtzSettings()
OPEN = Accounts()


@dataclass(frozen=True, slots=True, repr=False)
class Library:
    """Cameras, layouts and secrets of a site, and what is wrong with it."""

    site: SiteLoaded
    cameras: Mapping[str, Camera]
    secrets: Mapping[str, Secret]
    troubles: tuple[Trouble, ...]
    ptz: PtzSettings = USUAL_PTZ
    tours: tuple[Tour, ...] = ()
    plans: tuple[EventPlan, ...] = ()
    accounts: Accounts = OPEN
    rights: RightsTable = field(default_factory=RightsTable)

    @property
    def folder(self) -> Path:
        """The site's folder."""
        return self.site.folder

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """All good layouts, in the order of their names."""
        return self.site.layouts

    def layout(self, name: str) -> Layout:
        """Return a layout; Trouble names those there are."""
        found = self.site.layout(name)
        if found is None:
            raise Trouble("app.no_layout", name=name, names=", ".join(layout.name for layout in self.layouts) or "-")
        return found

    def plan(self, name: str) -> EventPlan:
        """Return an event plan; Trouble names those there are."""
        found = next((plan for plan in self.plans if plan.name == name), None)
        if found is None:
            raise Trouble("event.no_plan", name=name, names=", ".join(plan.name for plan in self.plans) or "-")
        return found

    def camera(self, camera_id: str) -> Camera:
        """Return a camera; Trouble where there is none of that id."""
        if camera_id not in self.cameras:
            raise Trouble("app.no_camera", camera=camera_id)
        return self.cameras[camera_id]

    def secret(self, feed: Feed) -> Secret:
        """Return what opens a feed; without a login, an empty one."""
        return self.secrets.get(feed.camera, NO_SECRET)


def load_library(folder: Path) -> Library:
    """Read a site; Trouble only where there is none. Blocks: for the time before the first window, or a thread."""
    site = load_site(folder)
    secrets, unread = open_secrets(folder, site.settings).get_all()
    ptz, of_ptz = read_ptz(folder)
    tours, of_tours = read_tours(folder)
    plans, of_plans = read_plans(folder)
    rights, of_rights = read_rights(folder)
    accounts = load_accounts(folder, KeyFolder.of_site(site.settings.id, folder))
    of_accounts = () if accounts.trouble is None else (accounts.trouble,)
    troubles = (*site.troubles, *unread, *of_ptz, *of_tours, *of_plans, *of_rights, *of_accounts)
    cameras = {camera.id: camera for camera in site.cameras}
    return Library(site, cameras, secrets, troubles, ptz, tours, plans, accounts, rights)

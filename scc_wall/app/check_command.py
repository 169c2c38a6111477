"""`scc-wall check [--site DIR]`: every mistake of a site with file and line; exit 1 if there is one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.layout_files import cameras_of
from scc_wall.adapters.places import default_site
from scc_wall.adapters.plan_files import plan_mistakes
from scc_wall.adapters.ptz_file import read_ptz
from scc_wall.adapters.rights_file import read_rights
from scc_wall.adapters.secrets import FILE as SECRETS_FILE
from scc_wall.adapters.shift_file import read_book
from scc_wall.adapters.site import SiteLoaded, load_site, open_secrets
from scc_wall.adapters.site_files import LAYOUTS
from scc_wall.adapters.site_formats import older_files
from scc_wall.adapters.site_settings import FILE as SETTINGS_FILE
from scc_wall.adapters.snapshot_files import SNAPSHOTS
from scc_wall.adapters.timelapse_files import read_timelapse
from scc_wall.adapters.tours_file import FILE as TOURS
from scc_wall.adapters.tours_file import read_tours
from scc_wall.app.check_sources import source_mistakes, source_notes
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Stream, host_of
from scc_wall.layout.compose import HOTSPOT
from scc_wall.layout.monitors import Monitor, find_monitor


@dataclass(frozen=True, slots=True)
class Checked:
    """A site, its mistakes, and what is worth knowing but no mistake."""

    site: SiteLoaded
    mistakes: tuple[Trouble, ...]
    notes: tuple[Trouble, ...]


def check_site(folder: Path) -> Checked:
    """Return all that is wrong with a site; Trouble where there is none. Reads only, and asks no keyring."""
    site = load_site(folder)
    mistakes = (
        *site.troubles,
        *open_secrets(folder, site.settings).troubles(),
        *read_ptz(folder)[1],
        *_tour_mistakes(site),
        *plan_mistakes(folder),
        *read_timelapse(folder)[1],
        *read_book(folder)[1],
        *_access_mistakes(site),
        *_unknown_cameras(site),
        *source_mistakes(site),
    )
    return Checked(
        site,
        mistakes,
        (
            *site.notes,
            *older_files(folder),
            *_too_open_folder(folder),
            *_absent_monitors(site),
            *_orphaned_secrets(site),
            *_unused_budgets(site),
            *source_notes(site),
            *_plain_pictures(site),
            *_where_secrets_are(site),
        ),
    )


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall check", description=words.say("site.help_check"))
    parser.add_argument("--site", metavar="DIR", type=Path, default=None)
    add_token(parser, words)
    told = parser.parse_args(arguments)
    site = told.site or default_site()
    try:
        with admitted(site, "check", told, words):
            found = check_site(site)
    except Trouble as trouble:
        sys.stderr.write(f"{words.tell(trouble)}\n")
        return 1
    for mistake in found.mistakes:
        sys.stderr.write(f"{words.tell(mistake)}\n")
    for note in found.notes:
        sys.stdout.write(words.say("site.note", text=words.tell(note)) + "\n")
    counts = {"cameras": len(found.site.cameras), "layouts": len(found.site.layouts), "mistakes": len(found.mistakes)}
    sys.stdout.write(words.say("site.check_failed" if found.mistakes else "site.check_passed", **counts) + "\n")
    return 1 if found.mistakes else 0


def _unknown_cameras(site: SiteLoaded) -> Iterator[Trouble]:
    ids = {HOTSPOT, *(camera.id for camera in site.cameras)}
    for parsed in site.parsed:
        layout = parsed.layout
        if layout is None or cameras_of(parsed) <= ids:
            continue
        file = str(site.folder / LAYOUTS / f"{layout.name}.toml")
        for screen in layout.screens:
            for tile in screen.tiles:
                if tile.camera not in ids:
                    place = Place(file, parsed.lines.get(screen.tile_id(tile), 0))
                    yield Trouble("layout.unknown_camera", place, id=tile.camera)


def _access_mistakes(site: SiteLoaded) -> Iterator[Trouble]:
    """Yield what is wrong with the table of rights and with the accounts."""
    yield from read_rights(site.folder)[1]
    accounts = load_accounts(site.folder, KeyFolder.of_site(site.settings.id, site.folder))
    if accounts.trouble is not None:
        yield accounts.trouble


def _tour_mistakes(site: SiteLoaded) -> Iterator[Trouble]:
    """Yield what is wrong with the tours: in their file, and layouts they name that are not there."""
    tours, troubles = read_tours(site.folder)
    yield from troubles
    names = {layout.name for layout in site.layouts}
    for tour in tours:
        for missing in dict.fromkeys(step.layout for step in tour.steps if step.layout not in names):
            yield Trouble("tour.unknown_layout", Place(str(site.folder / TOURS), tour.line), name=tour.name, layout=missing)


def _absent_monitors(site: SiteLoaded) -> Iterator[Trouble]:
    """Which monitors are plugged in is not known here; the site's list is what a layout can be compared with."""
    listed = [Monitor(one.identity, one.number, one.name, Rect(0, 0, 1, 1)) for one in site.monitors if not one.former]
    if not listed:
        return
    for layout in site.layouts:
        absent = [screen.monitor for screen in layout.screens if find_monitor(screen.monitor, listed) is None]
        if absent:
            yield Trouble(
                "layout.absent_monitors", Place(str(site.folder / LAYOUTS / f"{layout.name}.toml")), monitors=", ".join(absent)
            )


def _orphaned_secrets(site: SiteLoaded) -> Iterator[Trouble]:
    orphans = open_secrets(site.folder, site.settings).ids() - {camera.id for camera in site.cameras}
    if orphans:
        ids = ", ".join(sorted(orphans)[:10])
        yield Trouble("site.orphaned_secrets", Place(str(site.folder / SECRETS_FILE)), count=len(orphans), ids=ids)


def _unused_budgets(site: SiteLoaded) -> Iterator[Trouble]:
    """No mistake: the cameras may come later. But a name that is written wrong limits nothing."""
    budgets, place = site.settings.budgets, Place(str(site.folder / SETTINGS_FILE))
    hosts = sorted({host_of(camera, stream) for camera in site.cameras for stream in Stream} - {""})
    for link in sorted(budgets.links.keys() - {camera.link for camera in site.cameras}):
        yield Trouble("budget.unused_link", place, name=link)
    for host in sorted(budgets.hosts.keys() - set(hosts)):
        yield Trouble("budget.unused_host", place, name=host, names=", ".join(hosts[:10]) or "-")


def _where_secrets_are(site: SiteLoaded) -> Iterator[Trouble]:
    secrets = open_secrets(site.folder, site.settings)
    in_file, in_keyring = secrets.counts()
    if in_file or in_keyring:
        yield Trouble("keep.secrets_are", Place(str(secrets.path)), in_file=in_file, in_keyring=in_keyring)


def _plain_pictures(site: SiteLoaded) -> Iterator[Trouble]:
    """No mistake: an open site seals nothing, because it asks nobody who may open it."""
    plain = [path for end in ("png", "pdf") for path in (site.folder / SNAPSHOTS).glob(f"*/*.{end}")]
    if plain:
        is_closed = load_accounts(site.folder, KeyFolder.of_site(site.settings.id, site.folder)).is_closed
        key = "keep.plain_closed" if is_closed else "keep.plain_open"
        yield Trouble(key, Place(str(site.folder / SNAPSHOTS)), count=len(plain))


def _too_open_folder(folder: Path) -> Iterator[Trouble]:
    """No mistake: the secrets in it are closed by themselves, and the folder may be somebody's on purpose."""
    mode = folder.stat().st_mode & 0o777
    if mode & 0o077:
        yield Trouble("site.too_open", Place(str(folder)), mode=f"{mode:04o}", right="0700")

"""`scc-wall import FILE.csv --site DIR`: cameras from a table into a site, their logins into its secret store."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.files import read_capped
from scc_wall.adapters.layout_files import install_shipped_layouts
from scc_wall.adapters.plan_files import install_shipped_plans
from scc_wall.adapters.secrets import Secrets
from scc_wall.adapters.site import create_site, open_secrets, save_cameras, writing
from scc_wall.adapters.site_files import load_regions, read_cameras, read_settings
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.roster import Roster, join
from scc_wall.camera.row import CameraRow
from scc_wall.camera.secret import Secret
from scc_wall.camera.table import SIZE_LIMIT, read_table


@dataclass(frozen=True, slots=True, repr=False)
class Imported:
    """What an import did.

    kept_in: `keyring` or `file`, empty where no row had a login; layouts: shipped ones a new site got.
    """

    roster: Roster
    kept_in: str
    secrets_file: Path
    layouts: tuple[str, ...]


def import_table(file: Path, folder: Path, words: Words) -> Imported:
    """Read a table of cameras into a site, which is made where there is none. Trouble where nothing could be done."""
    try:
        data = read_capped(file, SIZE_LIMIT)
    except FileNotFoundError:
        raise Trouble("site.file_missing", Place(str(file))) from None
    return import_data(data, str(file), folder, words)


def import_data(data: bytes, name: str, folder: Path, words: Words) -> Imported:
    """Do the same with a table's bytes; name: how to call it in troubles."""
    table = read_table(data, name)
    if table.is_damaged:
        raise table.troubles[0]
    is_new = create_site(folder, words)
    with writing(folder):
        before, troubles, is_good = read_cameras(folder)
        unread = [trouble for trouble in troubles if trouble.key != "site.login_in_cameras"]
        if is_good and unread:
            # Writing the table anew would lose the lines that we cannot read
            raise unread[0]
        roster = join(table, name, load_regions(), before.cameras)
        settings, _, _ = read_settings(folder)
        store = open_secrets(folder, settings)
        kept_in = _keep_logins(store, (*before.rows, *roster.rows))
        if before.cameras != roster.cameras or troubles:
            # What is damaged, or holds a login somebody wrote into it by hand, must not become the last good one
            save_cameras(folder, roster.cameras, keep_last=not troubles)
    layouts = install_shipped_layouts(folder) if is_new else ()
    if is_new:
        install_shipped_plans(folder)
    return Imported(roster, kept_in, store.path, layouts)


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall import", description=words.say("site.help_import"))
    parser.add_argument("file", metavar="FILE.csv", type=Path)
    parser.add_argument("--site", metavar="DIR", type=Path, required=True)
    add_token(parser, words)
    told = parser.parse_args(arguments)
    try:
        with admitted(told.site, "import", told, words):
            done = import_table(told.file, told.site, words)
    except Trouble as trouble:
        _print_troubles([trouble], words)
        return 1
    _print_troubles((*done.roster.troubles, *done.roster.notes), words)
    kept_in = words.say(f"site.kept_in_{done.kept_in or 'nothing'}", file=done.secrets_file)
    # A line may be wrong twice; it is refused once
    refused = len({trouble.place for trouble in done.roster.troubles})
    sys.stdout.write(words.say("site.imported", count=len(done.roster.rows), refused=refused, kept_in=kept_in) + "\n")
    if done.layouts:
        sys.stdout.write(words.say("site.layouts_installed", names=", ".join(done.layouts)) + "\n")
    return 1 if done.roster.troubles else 0


def _keep_logins(store: Secrets, rows: Iterable[CameraRow]) -> str:
    """Store the rows' logins; what a row does not tell stays as it was. Return where they went."""
    given = [row for row in rows if row.user is not None or row.password is not None]
    if not given:
        return ""
    known, troubles = store.get_all()
    if troubles and any(row.user is None or row.password is None for row in given):
        raise troubles[0]  # a half login cannot be completed without the other half
    for row in given:
        known[row.camera.id] = _completed(row, known.get(row.camera.id))
    return store.put_all({row.camera.id: known[row.camera.id] for row in given})


def _completed(row: CameraRow, before: Secret | None) -> Secret:
    user = row.user if row.user is not None else before.user if before else ""
    password = row.password if row.password is not None else before.password if before else ""
    return Secret(user, password)


def _print_troubles(troubles: Iterable[Trouble], words: Words) -> None:
    for trouble in troubles:
        sys.stderr.write(f"{words.tell(trouble)}\n")

"""Carries out a first set-up: what `SetUpPlan` says, step by step. It blocks: for the command line, and for the disk's thread.

Every step may be done again: what is there already stays as it is. So a set-up that was broken off goes on where it was, and
one that is carried out on a site in use adds to it and takes nothing away. Language, name and the order of monitors are only
set while the set-up is under way: those of a site in use are its people's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from scc_wall.adapters import site_settings
from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.first_start import Start, begin, finish, start_of
from scc_wall.adapters.layout_files import install_shipped_layouts, layout_path, put_layout_once
from scc_wall.adapters.plan_files import install_shipped_plans
from scc_wall.adapters.site import create_site, load_site, save_monitors, writing
from scc_wall.adapters.site_files import load_regions, read_monitors
from scc_wall.adapters.state_file import last_layout, remember_last_layout
from scc_wall.adapters.toml_door import TomlError, with_value
from scc_wall.adapters.words import load_words
from scc_wall.app.account_changes import make_first_admin
from scc_wall.app.audit_command import keys_of
from scc_wall.app.import_command import Imported, import_data
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.first_layouts import Proposal, Wanted, proposals
from scc_wall.desk.set_up_plan import SetUpPlan, merged


@dataclass(frozen=True, slots=True)
class MadeSite:
    """What was done. made, kept: names of layouts that are new, and of those that were there; first: the one shown first.

    has_admin: the admin was made now; troubles: what of the tables was left out, and what was kept in another way than asked.
    """

    imported: tuple[Imported, ...] = ()
    made: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    first: str = ""
    has_admin: bool = False
    troubles: tuple[Trouble, ...] = ()


def carry_out(plan: SetUpPlan, folder: Path) -> MadeSite:
    """Do all of it, and take the mark of a set-up under way from the site; Trouble where a step is refused."""
    done = carry_out_devices(plan, folder)
    done = put_layouts(plan, folder, done)
    done = put_admin(plan, folder, done)
    finish(folder)
    return done


def carry_out_devices(plan: SetUpPlan, folder: Path) -> MadeSite:
    """Do the first half: the site itself, its monitors, its cameras. The guide does so after each of its steps."""
    words = load_words(plan.language)
    if start_of(folder) is Start.NEW:
        begin(folder)
    if start_of(folder) is Start.BEGUN:
        create_site(folder, words)
        _put_settings(plan, folder)
        _put_monitors(plan, folder)
    imported = tuple(import_data(table.data, table.name, folder, words) for table in plan.tables)
    return MadeSite(imported, troubles=tuple(trouble for one in imported for trouble in one.roster.troubles))


def put_layouts(plan: SetUpPlan, folder: Path, done: MadeSite) -> MadeSite:
    """Make the layouts of a plan, each in a file of its own; one that is there already is left as it is."""
    words = load_words(plan.language)
    if start_of(folder) is Start.BEGUN:
        install_shipped_layouts(folder)
        install_shipped_plans(folder)
    layouts = plan.layouts or tuple(one.layout for one in proposed(plan, folder) if one.kind in plan.kinds)
    new = tuple(layout.name for layout in layouts if put_layout_once(folder, layout, words))
    kept = tuple(layout.name for layout in layouts if layout.name not in new)
    first = plan.first or next((layout.name for layout in layouts), "")
    troubles = done.troubles
    if first and not layout_path(folder, first).is_file():
        troubles, first = (*troubles, Trouble("begin.no_such_first", name=first)), ""
    if first and (start_of(folder) is Start.BEGUN or last_layout(folder) is None):
        remember_last_layout(folder, first)
    return replace(done, made=new, kept=kept, first=first, troubles=troubles)


def put_admin(plan: SetUpPlan, folder: Path, done: MadeSite) -> MadeSite:
    """Close the site with its first admin, where the plan has one; a site that is closed already keeps its accounts."""
    if plan.admin is None:
        return done
    keys = keys_of(folder)
    accounts = load_accounts(folder, keys)
    if accounts.is_closed:
        is_same = accounts.trouble is None and accounts.person(plan.admin.name) is not None
        kept = () if is_same else (Trouble("begin.closed_already", name=plan.admin.name),)
        return replace(done, troubles=(*done.troubles, *kept))
    make_first_admin(folder, keys, plan.admin.name, plan.admin.hashed, load_words(plan.language))
    return replace(done, has_admin=True)


def proposed(plan: SetUpPlan, folder: Path) -> tuple[Proposal, ...]:
    """Return the layouts that are proposed for the cameras a site has now."""
    titles = tuple((language, load_words(language).say("begin.all_cameras")) for language in LANGUAGES)
    wanted = Wanted(plan.screens, plan.tiles, titles, plan.language)
    return proposals(load_site(folder).cameras, wanted, load_regions().names)


def _put_settings(plan: SetUpPlan, folder: Path) -> None:
    path = folder / site_settings.FILE
    with writing(folder):
        text = read_capped(path, site_settings.SIZE_LIMIT).decode("utf-8-sig")
        try:
            edited = with_value(text, ("language",), plan.language)
            edited = with_value(edited, ("name",), plan.name) if plan.name else edited
        except TomlError:
            raise Trouble("layout.not_editable", Place(str(path))) from None
        if edited != text:
            write_atomically(path, edited.encode())


def _put_monitors(plan: SetUpPlan, folder: Path) -> None:
    if plan.monitors:
        known, _, _ = read_monitors(folder)
        save_monitors(folder, merged(plan.monitors, known))

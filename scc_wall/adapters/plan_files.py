"""A site's event plans, and those that come with the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scc_wall.adapters.files import make_private_folder, read_capped, write_atomically
from scc_wall.adapters.resources import shipped_layouts_path
from scc_wall.adapters.site import PLANS, keep_copy, load_site, writing
from scc_wall.adapters.site_files import Read, read_text_file, with_last_good
from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.event_plan import EventPlan
from scc_wall.layout.parse import NAME
from scc_wall.layout.parse_event_plan import SIZE_LIMIT, parse_plan

PLAN_COUNT = 200
"""Plans of a site at the most."""


def read_plans(folder: Path) -> tuple[tuple[EventPlan, ...], tuple[Trouble, ...]]:
    """Return a site's event plans, by name, and what is wrong with them; a damaged one is replaced by its last good text."""
    found: list[EventPlan] = []
    troubles: list[Trouble] = []
    paths = sorted((folder / PLANS).glob("*.toml"))
    if len(paths) > PLAN_COUNT:
        troubles.append(Trouble("event.too_many_plans", Place(str(folder / PLANS)), limit=PLAN_COUNT))
    for path in paths[:PLAN_COUNT]:
        plan, told, _ = read_plan(path)
        troubles += told
        if plan is not None:
            found.append(plan)
    return tuple(found), tuple(troubles)


def read_plan(path: Path) -> tuple[EventPlan | None, tuple[Trouble, ...], bool]:
    """Return one file's plan, what is wrong, and whether the file itself (and not its last good copy) gave it."""
    if not NAME.fullmatch(path.stem):
        return None, (Trouble("event.file_name", Place(str(path))),), False

    def read(one: Path) -> Read[EventPlan]:
        parsed = parse_plan(read_text_file(one, SIZE_LIMIT), path.stem, str(one))
        return parsed.plan, parsed.troubles

    return with_last_good(path, read)


def keep_good_plans(folder: Path) -> None:
    """Keep a copy of every plan that is whole now; called when the wall starts."""
    with writing(folder):
        for path in sorted((folder / PLANS).glob("*.toml"))[:PLAN_COUNT]:
            _, troubles, is_good = read_plan(path)
            keep_copy(path, is_good=is_good and not troubles)


def shipped_plans() -> Iterator[tuple[EventPlan, bytes]]:
    """Yield each plan that comes with the program, and its text."""
    for path in sorted((shipped_layouts_path() / PLANS).glob("*.toml")):
        data = read_capped(path, SIZE_LIMIT)
        plan = parse_plan(data.decode(), path.stem, path.name).plan
        if plan is not None:
            yield plan, data


def install_shipped_plans(folder: Path) -> tuple[str, ...]:
    """Copy into a site those shipped plans of which it has all layouts and moving cameras, never over its own; return names."""
    site = load_site(folder)
    layouts, cameras = {layout.name for layout in site.layouts}, {one.id for one in site.cameras if one.onvif is not None}
    installed: list[str] = []
    with writing(folder):
        for plan, data in shipped_plans():
            needed = {name for phase in plan.phases for name in phase.layouts()}
            moved = {wish.camera for phase in plan.phases for wish in phase.presets}
            path = folder / PLANS / f"{plan.name}.toml"
            if needed <= layouts and moved <= cameras and not path.exists():
                make_private_folder(path.parent)
                write_atomically(path, data)
                installed.append(plan.name)
    return tuple(installed)


def plan_mistakes(folder: Path) -> Iterator[Trouble]:
    """Yield what is wrong with a site's plans: in their files, and layouts and cameras they name that are not there."""
    site = load_site(folder)
    plans, troubles = read_plans(folder)
    yield from troubles
    layouts, cameras = {layout.name for layout in site.layouts}, {camera.id: camera for camera in site.cameras}
    for plan in plans:
        file = str(folder / PLANS / f"{plan.name}.toml")
        for phase in plan.phases:
            used = [(phase.layout, phase.line), *((part.layout, part.line) for part in phase.monitors)]
            for name, line in used:
                if name and name not in layouts:
                    yield Trouble("event.unknown_layout", Place(file, line), layout=name)
            for wish in phase.presets:
                camera = cameras.get(wish.camera)
                if camera is None:
                    yield Trouble("event.unknown_camera", Place(file, wish.line), camera=wish.camera)
                elif camera.onvif is None:
                    yield Trouble("event.no_onvif", Place(file, wish.line), camera=wish.camera)

"""Makes and edits a site's layout files; what people wrote in them stays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.layout_text import edited_text, same
from scc_wall.adapters.resources import shipped_layouts_path
from scc_wall.adapters.site import load_site, writing
from scc_wall.adapters.site_files import LAYOUTS
from scc_wall.adapters.toml_door import TomlError, with_screenful
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.layout.compose import HOTSPOT
from scc_wall.layout.layout import Layout, Screenful
from scc_wall.layout.parse import NAME, SIZE_LIMIT, ParsedLayout, parse_layout


def layout_path(folder: Path, name: str) -> Path:
    """Return the file of a layout; Trouble for what is no layout's name (and might be a path to elsewhere)."""
    if not NAME.fullmatch(name):
        raise Trouble("layout.name")
    return folder / LAYOUTS / f"{name}.toml"


def put_screenful(folder: Path, name: str, screenful: Screenful, words: Words, *, replace: bool = False) -> bool:
    """Write one monitor's part of a layout, making the file where there is none. Return whether it is new.

    Trouble where the file is wrong in itself, where the monitor has its part already (and replace is False), or where the whole
    would no longer be a right layout file.
    """
    path = layout_path(folder, name)
    with writing(folder):
        try:
            text = _good_text(path, name)
        except FileNotFoundError:
            text, is_new = words.say("layout.file_head", name=name), True
        else:
            is_new = False
            if _is_locked(text, name):
                raise Trouble("layout.is_locked", Place(str(path)))
            has_part = any(screen.monitor == screenful.monitor for screen in _screens(text, name, path))
            if has_part and not replace:
                raise Trouble("layout.has_monitor", Place(str(path)), monitor=screenful.monitor)
        try:
            edited = with_screenful(text, screenful)
        except TomlError:
            raise Trouble("layout.not_editable", Place(str(path))) from None
        # Places in the new text mean nothing to the person: what is wrong came from the command line
        parsed = parse_layout(edited, name, str(path))
        if parsed.troubles:
            raise Trouble(parsed.troubles[0].key, Place(str(path)), **parsed.troubles[0].params)
        write_atomically(path, edited.encode())
    return is_new


def put_new_layout(folder: Path, layout: Layout, words: Words) -> None:
    """Write a layout into a file of its own; Trouble where there is one of that name already, or the name is none."""
    path = layout_path(folder, layout.name)
    with writing(folder):
        if path.exists():
            raise Trouble("layout.exists", Place(str(path)))
        text = words.say("layout.file_head", name=layout.name)
        for screen in layout.screens:
            text = with_screenful(text, screen)
        write_atomically(path, text.encode())


def put_layout_once(folder: Path, layout: Layout, words: Words) -> bool:
    """Write a layout, its titles too, into a file of its own; return False, and leave it, where there is one of that name."""
    path = layout_path(folder, layout.name)
    with writing(folder):
        if path.exists():
            return False
        text = edited_text(words.say("layout.file_head", name=layout.name), layout)
        write_atomically(path, text.encode())
    return True


@dataclass(frozen=True, slots=True)
class LayoutFile:
    """A layout as it was read from its file. mark: what tells whether the file is still the same, "" where there is none."""

    layout: Layout
    mark: str


def read_layout(folder: Path, name: str) -> LayoutFile:
    """Read one layout for editing; Trouble where there is none, or where its file is not wholly right."""
    path = layout_path(folder, name)
    try:
        text, mark = _marked_text(path, name)
    except FileNotFoundError:
        raise Trouble("layout.no_file", Place(str(path))) from None
    layout = parse_layout(text, name, str(path)).layout
    if layout is None:
        raise Trouble("layout.not_editable", Place(str(path)))
    return LayoutFile(layout, mark)


def keep_layout(folder: Path, layout: Layout, mark: str, words: Words, *, source: str = "", unlocks: bool = False) -> str:
    """Write an edited layout into its file and return the file's new mark.

    mark: the file as it was when it was read, "" for a new one; source: the layout whose text, comments included, a new file
    begins with; unlocks: a person has opened the lock of this very layout. Trouble where the file has changed meanwhile, where
    a new one is there already, and where it is locked.
    """
    path = layout_path(folder, layout.name)
    with writing(folder):
        text, now = _text_to_edit(path, layout.name)
        if mark and now != mark:
            raise Trouble("layout.changed_meanwhile", Place(str(path)))
        if not mark and now:
            raise Trouble("layout.exists", Place(str(path)))
        before = parse_layout(text, layout.name, str(path)).layout if now else None
        if before is not None and before.locked and not unlocks and not same(before, layout):
            raise Trouble("layout.is_locked", Place(str(path)))
        if not now:
            text = _model_text(folder, source) or words.say("layout.file_head", name=layout.name)
        try:
            edited = edited_text(text, layout)
        except TomlError:
            raise Trouble("layout.not_editable", Place(str(path))) from None
        write_atomically(path, edited.encode())
    return _mark(edited.encode())


def layout_mark(folder: Path, name: str) -> str:
    """Return the mark of a layout's file as it is now, "" where there is none: who has been asked may overwrite it."""
    try:
        return _mark(read_capped(layout_path(folder, name), SIZE_LIMIT))
    except FileNotFoundError:
        return ""


def shipped_layouts() -> Iterator[tuple[ParsedLayout, bytes]]:
    """Yield each layout that comes with the program, and its text."""
    for path in sorted(shipped_layouts_path().glob("*.toml")):
        data = read_capped(path, SIZE_LIMIT)
        yield parse_layout(data.decode(), path.stem, path.name), data


def install_shipped_layouts(folder: Path) -> tuple[str, ...]:
    """Copy into a site those shipped layouts of which it has all cameras, never over one of its own; return their names."""
    ids = {HOTSPOT, *(camera.id for camera in load_site(folder).cameras)}
    installed: list[str] = []
    with writing(folder):
        for parsed, data in shipped_layouts():
            layout = parsed.layout
            if layout is None or not cameras_of(parsed) <= ids:
                continue
            path = layout_path(folder, layout.name)
            if not path.exists():
                write_atomically(path, data)
                installed.append(layout.name)
    return tuple(installed)


def cameras_of(parsed: ParsedLayout) -> frozenset[str]:
    """Return the ids of the cameras a layout shows."""
    return frozenset(tile.camera for screen in _parts(parsed) for tile in screen.tiles)


def _text_to_edit(path: Path, name: str) -> tuple[str, str]:
    try:
        return _marked_text(path, name)
    except FileNotFoundError:
        return "", ""


def _model_text(folder: Path, source: str) -> str:
    """Return the text of the layout that a new one was made from, "" where it is none or no longer a good one."""
    try:
        return _good_text(layout_path(folder, source), source) if source else ""
    except (FileNotFoundError, Trouble):
        return ""


def _marked_text(path: Path, name: str) -> tuple[str, str]:
    data = read_capped(path, SIZE_LIMIT)
    return _good(data, path, name), _mark(data)


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _is_locked(text: str, name: str) -> bool:
    layout = parse_layout(text, name, name).layout
    return layout is not None and layout.locked


def _good_text(path: Path, name: str) -> str:
    return _good(read_capped(path, SIZE_LIMIT), path, name)


def _good(data: bytes, path: Path, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Trouble("site.not_utf8", Place(str(path))) from None
    troubles = parse_layout(text, name, str(path)).troubles
    if troubles:
        raise troubles[0]
    return text


def _screens(text: str, name: str, path: Path) -> tuple[Screenful, ...]:
    return _parts(parse_layout(text, name, str(path)))


def _parts(parsed: ParsedLayout) -> tuple[Screenful, ...]:
    return parsed.layout.screens if parsed.layout is not None else ()

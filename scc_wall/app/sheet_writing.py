"""The last part of an acceptance sheet: what disk and machine tell, and the PDF. It blocks for seconds: for a thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from scc_wall.adapters.build_facts import versions
from scc_wall.adapters.device_memory import DeviceMemory, load_devices
from scc_wall.adapters.files import make_private_folder
from scc_wall.adapters.health_reading import read_losses
from scc_wall.adapters.machine_parts import machine_parts
from scc_wall.adapters.report_files import REPORTS
from scc_wall.adapters.room import check_room
from scc_wall.adapters.words import load_words
from scc_wall.app.page_process import save_page
from scc_wall.desk.sheet import CameraLine, History, Sheet
from scc_wall.desk.sheet_text import heading, html_text

PRINT_LIMIT_S = 300.0


def write_sheet(sheet: Sheet, folder: Path, language: str) -> tuple[Sheet, Path]:
    """Complete a sheet and print it into the site's `reports`; return it, and its file. Trouble where the disk refuses."""
    place, words = folder / REPORTS, load_words(language)
    check_room(place)
    whole = complete(sheet, read_losses(folder), load_devices(folder))
    whole = replace(whole, versions=versions(), machine=machine_parts())
    if not place.is_dir():
        make_private_folder(place)
    file = place / f"sheet_{whole.made:%Y%m%d-%H%M%S}_WIB.pdf"
    save_page(file, html_text(whole, words), heading(whole, words), language, PRINT_LIMIT_S)
    return whole, file


def complete(sheet: Sheet, losses: Mapping[str, tuple[int, int]], devices: DeviceMemory) -> Sheet:
    """Return the sheet with what is remembered of its cameras: how often they were lost, and which were proven to stop."""
    return replace(sheet, cameras=tuple(_remembered(line, losses, devices) for line in sheet.cameras))


def _remembered(line: CameraLine, losses: Mapping[str, tuple[int, int]], devices: DeviceMemory) -> CameraLine:
    camera = line.camera.id
    if camera in losses:
        line = replace(line, history=History(*losses[camera]))
    if devices.rung_for(camera):
        line = replace(line, moves="proven", model=devices.models[camera])
    return line

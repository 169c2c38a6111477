"""A site in one file: written whole, and checked whole before anything of it is used.

The file is a zip archive with a list of what is in it (`backup.json`): format, program, moment, and size and SHA-256 of each
member. The history of health and the newest reports are in it. Logs, snapshots, time-lapse pictures, the audit and sockets are
no part of a site's backup (`left_out`); logins are one only where that was asked for.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from scc_wall.adapters import site_settings
from scc_wall.adapters.files import unreadable, unwritable
from scc_wall.adapters.health_file import FILE as HEALTH
from scc_wall.adapters.report_files import REPORTS
from scc_wall.adapters.shift_file import FILE as BOOK
from scc_wall.adapters.shift_file import FOLDER as SHIFT
from scc_wall.adapters.site import CLIPS, PLANS
from scc_wall.adapters.site_files import LAYOUTS
from scc_wall.base.trouble import Place, Trouble

FORMAT = 2
"""2 since health and reports are in it: a program that knows only 1 would take their names for strange ones."""
LIST = "backup.json"
SECRETS = "secrets.json"
"""Within the backup: logins in plain text, also those that were in a keyring."""
TOP_KINDS = frozenset({".toml", ".csv", ".json", ".pem", ".crt", ".txt"})
MEMBERS = 2000
MEMBER_BYTES = 2 << 30
WHOLE_BYTES = 8 << 30
LIST_BYTES = 1 << 20
PIECE = 1 << 20
REPORT_KINDS = frozenset({".pdf", ".csv"})
REPORTS_KEPT = 500
"""Reports in a backup at the most, the newest; those before them can be made again from the history."""
LEFT_OUT = ("snapshots", "timelapse", "audit", "logs")
"""Folders of a site that are in no backup: pictures of people, far larger than all else; a chain that is good only where its
key is; and what tells of this machine."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that has been checked. files: size of each member by its name; made: as it says itself."""

    path: Path
    files: Mapping[str, int]
    made: str
    program: str
    has_secrets: bool


def site_members(folder: Path) -> Iterator[str]:
    """Yield the names of a site's files that belong into a backup, as paths with slashes; links are left out."""
    for path in sorted(folder.iterdir()):
        if path.suffix in TOP_KINDS and not path.name.startswith(".") and path.name != SECRETS and _is_file(path):
            yield path.name
    for name, kinds in ((LAYOUTS, {".toml"}), (PLANS, {".toml"}), (SHIFT, {".jsonl"}), (CLIPS, None)):
        place = folder / name
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            if not path.name.startswith(".") and _is_file(path) and (kinds is None or path.suffix in kinds):
                yield f"{name}/{path.name}"
    for path in _newest_reports(folder / REPORTS):
        yield f"{REPORTS}/{path.name}"


def left_out(folder: Path) -> tuple[str, ...]:
    """Return the folders of a site with something in them that is in no backup."""
    return tuple(name for name in LEFT_OUT if (folder / name).is_dir() and any((folder / name).iterdir()))


def write_backup(
    folder: Path, file: Path, secrets: bytes | None, *, made: str, program: str, health: Path | None = None
) -> int:
    """Write a site into a file of mode 0600, never over one that is there; return how many files are in it.

    secrets: what `secrets.json` of the backup holds, None for none; health: a copy of the history, None for none.
    """
    members = {name: folder / name for name in site_members(folder)} | ({HEALTH: health} if health is not None else {})
    beside = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(descriptor, "w+b") as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
                listed = {name: _put(archive, name, path) for name, path in members.items()}
                if secrets is not None:
                    archive.writestr(SECRETS, secrets)
                    listed[SECRETS] = {"bytes": len(secrets), "sha256": hashlib.sha256(secrets).hexdigest()}
                told = {
                    "format": FORMAT,
                    "site_format": site_settings.FORMAT,
                    "program": program,
                    "made": made,
                    "files": listed,
                }
                archive.writestr(LIST, json.dumps(told, indent=1))
            file.hardlink_to(beside)  # unlike a renaming it never replaces what is there
        finally:
            beside.unlink(missing_ok=True)
    except FileExistsError:
        raise Trouble("care.file_there", Place(str(file))) from None
    except OSError as error:
        raise unwritable(file, error) from None
    return len(members)


def check_backup(path: Path) -> Backup:
    """Return a backup after all of it was read and found right; Trouble says what is wrong with it, nothing is written."""
    try:
        with zipfile.ZipFile(path) as archive:
            told = _list_of(archive, path)
            listed = told["files"]
            members = [one for one in archive.infolist() if one.filename != LIST]
            _names_are_right(path, members, listed)
            for member in members:
                _content_is_right(path, archive, member, listed[member.filename])
    except FileNotFoundError:
        raise Trouble("site.file_missing", Place(str(path))) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise Trouble("care.damaged", Place(str(path))) from None
    except OSError as error:
        raise unreadable(path, error) from None
    sizes = {member.filename: member.file_size for member in members}
    return Backup(path, sizes, str(told.get("made", ""))[:40], str(told.get("program", ""))[:40], SECRETS in sizes)


def unpack(backup: Backup, folder: Path) -> None:
    """Write a checked backup's files, but not its logins, into an empty folder, each of mode 0600."""
    try:
        with zipfile.ZipFile(backup.path) as archive:
            for name in backup.files:
                if name == SECRETS:
                    continue
                target = folder / name
                target.parent.mkdir(mode=0o700, exist_ok=True)
                descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
                with os.fdopen(descriptor, "wb") as out, archive.open(name) as source:
                    while piece := source.read(PIECE):
                        out.write(piece)
                    out.flush()
                    os.fsync(out.fileno())
    except OSError as error:
        raise unwritable(folder, error) from None


def secrets_of(backup: Backup) -> bytes:
    """Return the logins in a checked backup."""
    with zipfile.ZipFile(backup.path) as archive:
        return archive.read(SECRETS)


def _put(archive: zipfile.ZipFile, name: str, path: Path) -> dict[str, object]:
    """Copy a file into the archive; return what the list says of it."""
    digest, length = hashlib.sha256(), 0
    entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_STORED if name.startswith(f"{CLIPS}/") else zipfile.ZIP_DEFLATED
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as source, archive.open(entry, "w", force_zip64=True) as out:
        while piece := source.read(PIECE):
            digest.update(piece)
            length += len(piece)
            out.write(piece)
    return {"bytes": length, "sha256": digest.hexdigest()}


def _list_of(archive: zipfile.ZipFile, path: Path) -> dict[str, dict[str, dict[str, object]]]:
    """Return the list of a backup; Trouble where it has none, or one of a newer program."""
    try:
        entry = archive.getinfo(LIST)
        if entry.file_size > LIST_BYTES:
            raise Trouble("care.damaged", Place(str(path)))
        told = json.loads(archive.read(entry))
    except (KeyError, ValueError, RecursionError):
        raise Trouble("care.no_backup", Place(str(path))) from None
    if not isinstance(told, dict) or not isinstance(told.get("files"), dict):
        raise Trouble("care.no_backup", Place(str(path)))
    for name, ours in (("format", FORMAT), ("site_format", site_settings.FORMAT)):
        version = told.get(name)
        if type(version) is not int or version < 1:
            raise Trouble("care.no_backup", Place(str(path)))
        if version > ours:
            raise Trouble("care.newer_backup", Place(str(path)), told=version, ours=ours)
    if not all(isinstance(entry, dict) for entry in told["files"].values()):
        raise Trouble("care.damaged", Place(str(path)))
    return told


def _names_are_right(path: Path, members: list[zipfile.ZipInfo], listed: Mapping[str, object]) -> None:
    names = [member.filename for member in members]
    if len(names) > MEMBERS or sum(member.file_size for member in members) > WHOLE_BYTES:
        raise Trouble("care.too_large", Place(str(path)))
    for member in members:
        if not is_right_name(member.filename) or not _is_plain(member):
            raise Trouble("care.strange_member", Place(str(path)), name=_harmless(member.filename))
    if len(set(names)) != len(names) or set(names) != set(listed):
        raise Trouble("care.damaged", Place(str(path)))


def is_right_name(name: str) -> bool:
    """Return whether a member's name is one that a backup may have: a file of the site, one of its folders, or the book."""
    parts = PurePosixPath(name).parts
    if not name or "\\" in name or ":" in name or not name.isprintable() or len(name) > 200 or name != "/".join(parts):
        return False
    if any(part.startswith(".") or part == "/" for part in parts):
        return False
    if len(parts) == 1:
        return name == HEALTH or Path(name).suffix in TOP_KINDS
    if len(parts) == 2 and parts[0] == REPORTS:
        return Path(name).suffix in REPORT_KINDS
    is_plain = len(parts) == 2 and (parts[0] == CLIPS or (parts[0] in {LAYOUTS, PLANS} and name.endswith(".toml")))
    return is_plain or parts == (SHIFT, BOOK)


def _is_plain(member: zipfile.ZipInfo) -> bool:
    """Return whether a member is an ordinary file: no folder, no link, no device, and not encrypted."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    return not member.is_dir() and kind in {0, stat.S_IFREG} and not member.flag_bits & 0x1 and member.file_size <= MEMBER_BYTES


def _content_is_right(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, entry: object) -> None:
    digest, length = hashlib.sha256(), 0
    with archive.open(member) as source:
        while piece := source.read(PIECE):
            digest.update(piece)
            length += len(piece)
            if length > member.file_size:
                break
    if entry != {"bytes": length, "sha256": digest.hexdigest()}:
        raise Trouble("care.damaged", Place(str(path)))


def _is_file(path: Path) -> bool:
    return stat.S_ISREG(path.lstat().st_mode)


def _newest_reports(place: Path) -> list[Path]:
    found = [path for path in place.iterdir() if path.suffix in REPORT_KINDS] if place.is_dir() else []
    plain = [path for path in found if not path.name.startswith(".") and _is_file(path)]
    return sorted(sorted(plain, key=lambda path: path.stat().st_mtime, reverse=True)[:REPORTS_KEPT])


def _harmless(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name[:60])


def secrets_text(secrets: Mapping[str, tuple[str, str]]) -> bytes:
    """Return logins as a backup holds them: user and password by camera."""
    out = io.StringIO()
    json.dump({"format": FORMAT, "secrets": {name: list(pair) for name, pair in sorted(secrets.items())}}, out)
    return out.getvalue().encode()


def read_secrets(data: bytes, path: Path) -> dict[str, tuple[str, str]]:
    """Return the logins in a backup's bytes; Trouble where they are not such."""
    try:
        told = json.loads(data)
        pairs = {name: (pair[0], pair[1]) for name, pair in told["secrets"].items() if len(pair) == 2}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Trouble("care.damaged", Place(str(path))) from None
    if not all(isinstance(part, str) for name, pair in pairs.items() for part in (name, *pair)):
        raise Trouble("care.damaged", Place(str(path)))
    return pairs

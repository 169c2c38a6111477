"""Looks for a password where it must not be: files, command lines and environments of processes, in every form it may take."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable
from mmap import ACCESS_READ, mmap
from pathlib import Path
from urllib.parse import quote, quote_plus

import psutil


def forms_of(user: str, password: str) -> dict[str, bytes]:
    """Return the forms of a password by name. Base64 ones lose their last letters, which depend on what follows."""
    plain, both = password.encode(), f"{user}:{password}".encode()
    return {
        "plain": plain,
        "percent-encoded": quote(password, safe="").encode(),
        "percent-encoded, lower case": quote(password, safe="").lower().encode(),
        "percent-encoded as a path": quote(password).encode(),
        "as a form": quote_plus(password).encode(),
        "base64": b64encode(plain).rstrip(b"=")[:-1],
        "base64 for addresses": urlsafe_b64encode(plain).rstrip(b"=")[:-1],
        "base64 with the user": b64encode(both).rstrip(b"=")[:-1],
        "hexadecimal": plain.hex().encode(),
    }


def in_files(folders: Iterable[Path], forms: dict[str, bytes], allowed: Iterable[str] = ()) -> list[str]:
    """Return `file: form` for each find; allowed: names of files that may hold it (the secret store)."""
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.name in allowed:
                continue
            if path.stat().st_size:
                with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:  # a core file is large
                    found += [f"{path}: {name}" for name, form in forms.items() if data.find(form) >= 0]
    return found


def in_processes(processes: Iterable[psutil.Process], forms: dict[str, bytes]) -> list[str]:
    """Return `place: form` for each find in /proc/*/cmdline and /proc/*/environ; a process may end meanwhile."""
    found = []
    for process in processes:
        for name in ("cmdline", "environ"):
            place = Path("/proc") / str(process.pid) / name
            try:
                data = place.read_bytes()
            except (FileNotFoundError, ProcessLookupError):
                continue
            found += [f"{place}: {form_name}" for form_name, form in forms.items() if form in data]
    return found

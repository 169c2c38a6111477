"""`scc-wall support-bundle FILE`: what helps to find a fault, masked, and saved only once a person has looked it over."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from importlib import metadata
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.places import cache_folder, default_site
from scc_wall.adapters.site import load_site, open_secrets
from scc_wall.adapters.support_texts import masker, save_bundle, site_texts
from scc_wall.app.check_command import check_site
from scc_wall.app.doctor_command import as_text, measure
from scc_wall.app.doctor_findings import judge
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code: 0 saved, 1 not."""
    parser = argparse.ArgumentParser("scc-wall support-bundle", description=words.say("app.help_support_bundle"))
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--yes", action="store_true", help=words.say("care.help_yes"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    site = told.site or default_site()
    try:
        with admitted(site, "support-bundle", told, words):
            texts = gather(site, words)
        if not told.yes and not _agreed(texts, words):
            sys.stdout.write(words.say("care.not_saved") + "\n")
            return 1
        save_bundle(told.file, texts)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(words.say("care.bundle_saved", count=len(texts), file=told.file) + "\n")
    return 0


def gather(folder: Path, words: Words) -> dict[str, str]:
    """Return everything that goes into a bundle, masked, by its name."""
    site = load_site(folder)
    secrets, unread = open_secrets(folder, site.settings).get_all()
    mask = masker(site, secrets)
    checked = check_site(folder)
    texts = {
        "versions.json": _versions(),
        "doctor.txt": as_text(judge(measure((folder, cache_folder()))), words),
        "check.txt": "\n".join(words.tell(one) for one in (*checked.mistakes, *checked.notes, *unread)) + "\n",
        **dict(site_texts(folder)),
    }
    return {name: mask(text) for name, text in texts.items()}


def _versions() -> str:
    listed = sorted((one.metadata["Name"], one.version) for one in metadata.distributions())
    told = {
        "scc-wall": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "packages": dict(listed),
    }
    return json.dumps(told, indent=1) + "\n"


def _agreed(texts: dict[str, str], words: Words) -> bool:
    """Show what would be saved, all of it where that is asked for, and ask; nobody at the keyboard means no."""
    sys.stdout.write(words.say("care.bundle_head") + "\n")
    for name, text in texts.items():
        sys.stdout.write(f"  {name:<40} {len(text.encode()):>9} B\n")
    while True:
        sys.stdout.write(words.say("care.bundle_ask") + " ")
        sys.stdout.flush()
        answer = sys.stdin.readline().strip().lower()
        if answer not in {"l", "v"}:
            return answer in {"s", "y"}
        for name, text in texts.items():
            sys.stdout.write(f"\n===== {name}\n{text}\n")

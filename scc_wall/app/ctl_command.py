"""`scc-wall ctl`: asks the running wall. Starts without Qt and PyAV, so that scripts may call it often."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scc_wall.adapters.ctl_socket import ask, is_running
from scc_wall.adapters.places import cache_folder, default_site
from scc_wall.adapters.token_text import read_token_file
from scc_wall.app import rehearse_ctl, sheet_ctl
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.command import COMMANDS
from scc_wall.control.lines import JSON_FLAG, help_lines, parse, request
from scc_wall.control.reply import WrongUsage

NO_WALL = 3


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    usage = "\n".join(f"  {line:<28} {sentence}" for line, sentence in help_lines(COMMANDS, words))
    parser = argparse.ArgumentParser(
        "scc-wall ctl",
        description=words.say("app.help_ctl"),
        epilog=usage,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--token-file", metavar="FILE", type=Path, help=words.say("access.help_token_file"))
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="COMMAND")
    told = parser.parse_args(arguments)
    asked = [word for word in told.words if word != JSON_FLAG]
    try:
        token = read_token_file(told.token_file) if told.token_file is not None else ""
        waits = _waits_for(told.words)
        if waits is not None:
            return waits(told.words, told.site or _running_site(), words, token)
        parse(asked)
        answer = json.loads(ask(told.site or _running_site(), request(asked, token)))
    except WrongUsage as wrong:
        sys.stderr.write(words.tell(wrong) + "\n")
        return 2
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return NO_WALL if trouble.key == "app.no_wall" else 1
    except ValueError:
        sys.stderr.write(words.say("app.no_answer") + "\n")
        return 1
    if not answer["ok"]:
        sys.stderr.write(answer["sentence"] + "\n")
        return 2 if answer["usage"] else 1
    if answer["value"]:
        as_json = JSON_FLAG in told.words
        sys.stdout.write(json.dumps(answer["value"], ensure_ascii=False) + "\n" if as_json else _lines(answer["value"]))
    return 0


def _waits_for(told: list[str]) -> Callable[[list[str], Path, Words, str], int] | None:
    """Return what asks and waits for what takes long, None for all other words."""
    if rehearse_ctl.is_rehearsal([word for word in told if word != JSON_FLAG]):
        return _rehearse
    return _sheet if sheet_ctl.is_sheet(told) else None


def _sheet(told: list[str], site: Path, words: Words, token: str) -> int:
    return sheet_ctl.run(told, _asker(site, token), words)


def _rehearse(told: list[str], site: Path, words: Words, token: str) -> int:
    rest, pdf = rehearse_ctl.split_pdf(told)
    parse([word for word in rest if word != JSON_FLAG])
    return rehearse_ctl.run(rest, pdf, _asker(site, token), words)


def _asker(site: Path, token: str) -> rehearse_ctl.Ask:
    """Return what asks a site's wall for the value of an answer; a refusal is a Trouble with the wall's own sentence."""

    def value(line: Sequence[str]) -> Mapping[str, object]:
        answer = json.loads(ask(site, request(line, token)))
        if not answer["ok"]:
            raise (WrongUsage if answer["usage"] else Trouble)("event.said", sentence=answer["sentence"])
        return dict(answer["value"])

    return value


def demo_site() -> Path:
    """Return the folder of the demo's site."""
    return cache_folder() / "demo"


def _running_site() -> Path:
    """Return the site whose wall runs: the default one, else the demo's."""
    return demo_site() if not is_running(default_site()) and is_running(demo_site()) else default_site()


def _lines(value: Mapping[str, object]) -> str:
    """Return an answer for people: a line for each value, a line for each entry of a list."""
    lines: list[str] = []
    for name, told in value.items():
        if isinstance(told, list):
            lines.append(f"{name}:")
            lines += [f"  {_flat(entry)}" for entry in told]
        else:
            lines.append(f"{name}: {_flat(told)}")
    return "\n".join(lines) + "\n"


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{name}={told}" for name, told in value.items() if told not in (None, ""))
    return str(value)

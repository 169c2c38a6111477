"""The command line: `scc-wall COMMAND ...`. Each command is loaded when it is called, so that `ctl` starts without Qt."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module

from scc_wall import __version__
from scc_wall.adapters.core_files import forbid_core_files
from scc_wall.adapters.words import LANGUAGE_VARIABLE, load_words
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES, Words

COMMANDS = {
    "demo": "scc_wall.app.demo_command",
    "setup": "scc_wall.app.first_setup_command",
    "run": "scc_wall.app.run_command",
    "simulate": "scc_wall.app.simulate_command",
    "import": "scc_wall.app.import_command",
    "layout": "scc_wall.app.layout_command",
    "camera": "scc_wall.app.camera_command",
    "check": "scc_wall.app.check_command",
    "doctor": "scc_wall.app.doctor_command",
    "bench": "scc_wall.app.bench_command",
    "backup": "scc_wall.app.backup_command",
    "migrate": "scc_wall.app.migrate_command",
    "restore": "scc_wall.app.restore_command",
    "support-bundle": "scc_wall.app.support_command",
    "admin": "scc_wall.app.admin_command",
    "audit": "scc_wall.app.audit_command",
    "person": "scc_wall.app.person_command",
    "retention": "scc_wall.app.retention_command",
    "report": "scc_wall.app.report_command",
    "about": "scc_wall.app.about_command",
    "ctl": "scc_wall.app.ctl_command",
}

INTERRUPTED = 130
"""What shells call a program that Ctrl+C ended."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit code: 0 done, 1 refused or wrong input, 2 wrong usage, 3 no wall is running."""
    forbid_core_files()
    _bear_other_letters()
    told = list(sys.argv[1:] if arguments is None else arguments)
    language = os.environ.get(LANGUAGE_VARIABLE, LANGUAGES[0])
    if told[:1] == ["--language"] and len(told) > 1:
        language, told = told[1], told[2:]
        os.environ[LANGUAGE_VARIABLE] = language
    words = load_words(language if language in LANGUAGES else LANGUAGES[0])
    if language not in LANGUAGES:
        sys.stderr.write(words.say("app.no_language", language=language, languages=", ".join(LANGUAGES)) + "\n")
        return 2
    if told in (["--version"], ["version"]):
        sys.stdout.write(f"scc-wall {__version__}\n")
        return 0
    if told[:1] in (["--help"], ["-h"], ["help"]):
        sys.stdout.write(_usage(words))
        return 0
    if not told or told[0] not in COMMANDS:
        sys.stderr.write(_usage(words))
        return 2
    return _run(told[0], told[1:], words)


def _bear_other_letters() -> None:
    """Let signs that the locale's character set lacks (not UTF-8) be written as `?`, not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


def _run(command: str, arguments: list[str], words: Words) -> int:
    """Run a command; a disk or folder that fails where nobody expected it is told in a sentence, too."""
    try:
        return int(import_module(COMMANDS[command]).run(arguments, words))
    except OSError as error:
        place = Place(str(error.filename)) if error.filename else None
        sys.stderr.write(words.tell(Trouble("app.disk", place, why=error.strerror or type(error).__name__)) + "\n")
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _usage(words: Words) -> str:
    lines = [words.say("app.usage"), ""]
    lines += [f"  scc-wall {name:<14} {words.say('app.help_' + name.replace('-', '_'))}" for name in COMMANDS]
    return "\n".join(lines) + "\n"

"""`scc-wall audit verify | list | head`: is the audit whole, what is in it, and its head to be kept outside."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from scc_wall.access.aliases import renamed
from scc_wall.access.audit_view import COLUMNS, Wanted, cells, day_bounds, line_text, matches, moment_text
from scc_wall.access.chain import Head
from scc_wall.adapters.audit_log import AuditLog
from scc_wall.adapters.audit_store import FILE, FOLDER, read_names, read_rows
from scc_wall.adapters.files import write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site_files import read_settings
from scc_wall.app.audit_check import ChainReport, check_audit, outside_text, read_outside
from scc_wall.app.line_gate import Caller, add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code: 1 where the audit is not as it was written."""
    told = _parser(words).parse_args(arguments)
    site = told.site or default_site()
    try:
        keys = keys_of(site)
        with admitted(site, f"audit {told.action}", told, words) as caller:
            act = {"verify": _verify, "list": _list, "head": _head, "report": _report}[told.action]
            return int(act(told, site, keys, words, caller))
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1


def keys_of(site: Path) -> KeyFolder:
    """Return the key folder of a site; Trouble where there is no such site."""
    if not site.is_dir():
        raise Trouble("site.missing", Place(str(site)))
    settings, _, _ = read_settings(site)
    return KeyFolder.of_site(settings.id, site)


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("scc-wall audit", description=words.say("app.help_audit"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="verify|list|head|report")
    verify = actions.add_parser("verify", description=words.say("access.help_verify"))
    verify.add_argument("--head", metavar="FILE", type=Path, help=words.say("access.help_verify_head"))
    listing = actions.add_parser("list", description=words.say("access.help_list"))
    for name in ("person", "letter", "camera"):
        listing.add_argument(f"--{name}", default="", help=words.say(f"access.help_list_{name}"))
    for name in ("begin", "end"):
        listing.add_argument(
            f"--{name}", metavar="YYYY-MM-DD", type=date.fromisoformat, help=words.say(f"access.help_list_{name}")
        )
    listing.add_argument("--csv", action="store_true", help=words.say("access.help_csv"))
    head = actions.add_parser("head", description=words.say("access.help_head"))
    head.add_argument("--out", metavar="FILE", type=Path, help=words.say("access.help_head_out"))
    report = actions.add_parser("report", description=words.say("keep.help_minutes"))
    about = report.add_mutually_exclusive_group(required=True)
    for kind in ("letter", "event"):
        about.add_argument(f"--{kind}", metavar="NAME", help=words.say(f"keep.help_minutes_{kind}"))
    report.add_argument("--pdf", metavar="FILE", type=Path, help=words.say("keep.help_minutes_pdf"))
    for one in (verify, listing, head, report):
        one.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    add_token(listing, words)
    add_token(report, words)
    return parser


def _verify(told: argparse.Namespace, site: Path, keys: KeyFolder, words: Words, _caller: Caller) -> int:
    outside = read_outside(told.head) if told.head is not None else None
    reports = check_audit(site, keys, outside)
    if not reports:
        raise Trouble("access.no_audit", Place(str(site)))
    for report in reports:
        sys.stdout.write("".join(f"{line}\n" for line in report_lines(report, outside.head if outside else None, words)))
    return 0 if all(report.is_whole for report in reports) else 1


def report_lines(report: ChainReport, outside: Head | None, words: Words) -> Iterator[str]:
    """Yield what is known of a chain, in sentences."""
    findings = report.findings
    if findings is None:
        if report.trouble is not None:
            yield words.tell(report.trouble)
        return
    if findings.first is not None:
        yield words.tell(Trouble(f"access.line_{findings.first.fault}", Place(str(report.path)), seq=findings.first.seq))
    else:
        yield words.say("access.whole", file=report.path, count=findings.lines, moment=moment_text(findings.last_utc))
    if report.wrong_names:
        yield words.tell(Trouble("keep.wrong_names", Place(str(report.path)), count=report.wrong_names))
    if report.cut is not None:
        yield words.say("keep.cut", seq=report.cut.seq, moment=moment_text(report.cut.utc))
    if not report.guarded:
        yield words.tell(Trouble("access.no_guards", Place(str(report.path))))
    if outside is not None and outside.chain == report.chain and findings.witnessed is not None:
        yield words.say("access.witnessed_outside", seq=outside.seq, moment=moment_text(outside.utc))
        return
    if findings.witnessed is not None:
        yield words.say("access.witnessed_inside", seq=findings.witnessed.seq, moment=moment_text(findings.witnessed.utc))
    yield words.say("access.rollback_since", seq=findings.last, moment=moment_text(findings.last_utc))


def _list(told: argparse.Namespace, site: Path, _keys: KeyFolder, _words: Words, caller: Caller) -> int:
    path = site / FOLDER / FILE
    if not path.is_file():
        raise Trouble("access.no_audit", Place(str(site)))
    begin = day_bounds(told.begin)[0] if told.begin else ""
    end = day_bounds(told.end)[1] if told.end else ""
    person = told.person if caller.sees_all else caller.person
    wanted = Wanted(person, told.letter, told.camera, begin, end)
    if told.csv:
        sys.stdout.write(_row(COLUMNS))
    for line in read_lines(path):
        if matches(line, wanted):
            sys.stdout.write(_row(cells(line)) if told.csv else f"{line_text(line)}\n")
    return 0


def read_lines(path: Path) -> Iterator[dict[str, object]]:
    """Yield the lines of a chain as plain values, with names; one that cannot be read is told as such, `verify` says more."""
    names = {alias: name for alias, name, _ in read_names(path)}
    for row in read_rows(path):
        try:
            told = json.loads(str(row.body))
        except (ValueError, RecursionError):
            told = None
        is_line = isinstance(told, dict)
        yield renamed(told, lambda one: names.get(one, one)) if is_line else {"seq": row.seq, "outcome": "?", "reason": "?"}


def _report(told: argparse.Namespace, site: Path, _keys: KeyFolder, words: Words, caller: Caller) -> int:
    from scc_wall.app.minutes_process import write_minutes  # noqa: PLC0415 - it reads lines by this module

    kind = "letter" if told.letter else "event"
    out = told.pdf.absolute() if told.pdf is not None else None
    sys.stdout.write(f"{write_minutes(site, kind, told.letter or told.event, caller.person, words, out)}\n")
    return 0


def _head(told: argparse.Namespace, site: Path, keys: KeyFolder, words: Words, _caller: Caller) -> int:
    log = AuditLog(site, keys)
    try:
        head = log.head()
    finally:
        log.close()
    if head is None:
        raise Trouble("access.no_audit", Place(str(site)))
    text = outside_text(head, keys.signing_key())
    if told.out is None:
        sys.stdout.write(text)
        return 0
    write_atomically(told.out.absolute(), text.encode(), keep_last=False)
    sys.stdout.write(words.say("access.head_written", file=told.out, seq=head.seq, moment=moment_text(head.utc)) + "\n")
    return 0


def _row(values: list[str] | tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(values)
    return out.getvalue()

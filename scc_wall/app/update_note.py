"""`python -m scc_wall.app.update_note SITES DEED --from VERSION --to VERSION`: a line about an update in every site's audit.

Started by `scc-wall-update` as the account of the service, to which sites and keys belong; a wall that runs meanwhile writes on
after the line. Ends with 1 where a site's audit could not be written, after it has written those of the others.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.site_settings import FILE
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_command import keys_of
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.control.audit import Outcome

DEEDS: Mapping[str, tuple[str, Outcome]] = MappingProxyType(
    {
        "begin": ("update begin", Outcome.DONE),
        "done": ("update", Outcome.DONE),
        "back": ("update", Outcome.FAILED),
        "refused": ("update", Outcome.REFUSED),
    }
)
"""What each deed is called in the audit. back: the former version and the sites as they were are there again."""


def main(arguments: list[str]) -> int:
    """Write the lines; say of every site whose audit takes none why."""
    parser = argparse.ArgumentParser("update_note", description=__doc__)
    parser.add_argument("sites", type=Path, metavar="SITES")
    parser.add_argument("deed", choices=DEEDS, metavar="|".join(DEEDS))
    parser.add_argument("--from", dest="former", required=True, metavar="VERSION")
    parser.add_argument("--to", dest="version", required=True, metavar="VERSION")
    parser.add_argument("--by", default="", metavar="NAME", help="account of the system that asked for it")
    parser.add_argument("--why", default="", metavar="KEY")
    parser.add_argument("--wanted", type=int, metavar="COUNT", help="pictures that were live before")
    told = parser.parse_args(arguments)
    fields = {"from": told.former, "to": told.version, "live": told.wanted, "system_user": told.by}
    failed = [
        trouble
        for file in sorted(told.sites.glob(f"*/{FILE}"))
        if (
            trouble := _noted(
                file.parent, told.deed, {name: value for name, value in fields.items() if value not in ("", None)}, told.why
            )
        )
    ]
    for trouble in failed:
        for language in LANGUAGES:
            sys.stderr.write(f"scc-wall-update: {load_words(language).tell(trouble)}\n")
    return 1 if failed else 0


def _noted(site: Path, deed: str, fields: Mapping[str, object], why: str) -> Trouble | None:
    """Write one site's line; return why that was not possible."""
    command, outcome = DEEDS[deed]
    try:
        book = AuditLog(site, keys_of(site))
        try:
            book.write([program_line(command, fields, outcome, why)])
        finally:
            book.close()
    except Trouble as trouble:
        return trouble
    except OSError as error:
        return Trouble("app.disk", Place(str(site)), why=error.strerror or type(error).__name__)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

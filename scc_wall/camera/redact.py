"""Takes passwords out of texts that are about to be logged or shown.

Foreign error texts hold whole URLs. What is masked here is masked without knowing the password; where it is known
(in the process that opens cameras), it is told too and masked wherever it stands.
"""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote, quote_plus

from scc_wall.camera.query_login import PASSWORD_NAMES, USER_NAMES

MASK = "***"

_LINE = re.compile(r"[^\r\n]+")
_QUERY = re.compile(rf"(?i)([?&;/_](?:{'|'.join((*USER_NAMES, *PASSWORD_NAMES))})=)(?!\{{(?:user|password)\}})[^&\s\"'<>]+")
_HEADER = re.compile(r"(?i)\b(authorization\s*:\s*|(?:basic|bearer)\s+(?=[a-z0-9+/_.=-]{4}))[^\r\n]+")


def redacted(text: str, user: str = "", password: str = "") -> str:
    """Return the text without logins in URLs and headers, and without this password in plain, URL-coded or base64 form."""
    for form in sorted(_forms(user, password), key=len, reverse=True):
        text = text.replace(form, MASK)
    text = _LINE.sub(lambda line: _without_userinfo(line[0]), text)
    text = _QUERY.sub(rf"\1{MASK}", text)
    return _HEADER.sub(rf"\1{MASK}", text)


def _without_userinfo(line: str) -> str:
    """From the first `://` of a line to its last `@`: a raw password may hold anything, so rather too much is masked."""
    start, end = line.find("://"), line.rfind("@")
    return f"{line[: start + 3]}{MASK}{line[end:]}" if 0 <= start < end else line


def _forms(user: str, password: str) -> set[str]:
    if not password:
        return set()
    forms = {password, quote(password, safe=""), quote(password), quote_plus(password)}
    forms |= {re.sub(r"%[0-9A-F]{2}", lambda escape: escape[0].lower(), form) for form in forms}
    forms |= {b64encode(text.encode()).decode() for text in (password, f"{user}:{password}")}
    return forms

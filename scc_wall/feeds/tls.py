"""Encrypted ways to cameras. A certificate is checked only where the site names a file of authorities (`ca_file`).

Cameras sign their own certificates, and few sites replace them: without a file the way is encrypted, but nobody has proved who
is at its other end. The strip and `status` say which of the two it is.
"""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass

from scc_wall.feeds.session import SessionEnded


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom a site trusts. ca_file: authorities (PEM), or the cameras' own certificates; empty: nobody is checked."""

    ca_file: str = ""

    @property
    def security(self) -> str:
        """What an encrypted session is called: see `session.Session.security`."""
        return "verified" if self.ca_file else "encrypted"

    def context(self) -> ssl.SSLContext:
        """Return what a connection is made with; SessionEnded where the file cannot be used."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if not self.ca_file:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            return context
        try:
            context.load_verify_locations(self.ca_file)
        except (OSError, ssl.SSLError):
            raise SessionEnded("certificate") from None
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # a camera's own certificate in the file is enough
        return context


NOBODY_CHECKED = Trust()


def connect(host: str, port: int, limit_s: float, context: ssl.SSLContext | None) -> socket.socket:
    """Return a connection to a host, encrypted where a context is given; SessionEnded when that fails within the limit."""
    reason = ""
    try:
        plain = socket.create_connection((host.strip("[]"), port), limit_s)
    except TimeoutError:
        reason = "silent"
    except (OSError, UnicodeError):  # UnicodeError: a name with a label that is too long
        reason = "unreachable"
    if reason:
        raise SessionEnded(reason)
    if context is None:
        return plain
    try:
        return context.wrap_socket(plain, server_hostname=host.strip("[]"))
    except ssl.SSLCertVerificationError:
        reason = "certificate"
    except TimeoutError:
        reason = "silent"
    except (ssl.SSLError, ValueError):
        reason = "tls"
    except OSError:
        reason = "ended"
    plain.close()
    raise SessionEnded(reason)

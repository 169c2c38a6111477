"""The simulator's own certificate for rtsps and https: made once, signed by itself, kept beside the clips.

A site that names the certificate as its `ca_file` sees these cameras as checked, every other one as encrypted only.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

CERTIFICATE, KEY = "simulator.pem", "simulator.key"
_DAYS = 3650


def server_context(folder: Path, bind: str) -> ssl.SSLContext:
    """Return what TLS is served with; a certificate is made where there is none to be used. OSError if it cannot be kept."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(folder / CERTIFICATE, folder / KEY)
    except (OSError, ssl.SSLError):
        _make(folder, bind)
        context.load_cert_chain(folder / CERTIFICATE, folder / KEY)
    return context


def _make(folder: Path, bind: str) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "SCC Wall simulator")])
    hosts = [ipaddress.ip_address(one) for one in dict.fromkeys(("127.0.0.1", "::1", bind))]
    names: list[x509.GeneralName] = [x509.DNSName("localhost"), *map(x509.IPAddress, hosts)]
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=_DAYS))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with open(folder / KEY, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        file.write(secret)
    (folder / CERTIFICATE).write_bytes(made.public_bytes(serialization.Encoding.PEM))

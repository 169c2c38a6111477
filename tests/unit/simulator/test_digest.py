from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.digest import NONCE_LIFE, REALM, Account, Gate, parts

URL = "rtsp://127.0.0.1:8554/jsc-01/sub"
ACCOUNT = Account('op "er', "a@:/%# b\\")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def header(
    gate: Gate, account: Account = ACCOUNT, method: str = "DESCRIBE", uri: str = URL, *, qop: bool = False, hashed: str = "md5"
) -> str:
    nonce = parts(gate.challenge())["nonce"]

    def h(text: str) -> str:
        return hashlib.new(hashed, text.encode()).hexdigest()

    first, second = h(f"{account.user}:{REALM}:{account.password}"), h(f"{method}:{uri}")
    extra = ":00000001:abc:auth" if qop else ""
    told = h(f"{first}:{nonce}{extra}:{second}")
    user = account.user.replace("\\", "\\\\").replace('"', '\\"')
    more = ', qop=auth, nc=00000001, cnonce="abc"' if qop else ""
    return f'Digest username="{user}", realm="{REALM}", nonce="{nonce}", uri="{uri}", response="{told}"{more}'


@pytest.mark.parametrize("qop", [False, True])
def test_the_right_password_is_granted(qop: bool) -> None:
    gate = Gate(ACCOUNT, Clock())
    assert gate.verdict("DESCRIBE", URL, header(gate, qop=qop)) == "granted"


def test_sha_256_is_asked_for_by_name() -> None:
    gate = Gate(ACCOUNT, Clock(), "SHA-256")
    assert "algorithm=SHA-256" in gate.challenge()
    assert gate.verdict("DESCRIBE", URL, header(gate, hashed="sha256") + ", algorithm=SHA-256") == "granted"
    assert gate.verdict("DESCRIBE", URL, header(gate) + ", algorithm=MD5") == "denied"


@pytest.mark.parametrize(
    "told",
    [
        lambda gate: "",
        lambda gate: "Basic dXNlcjpwYXNz",
        lambda gate: header(gate, Account(ACCOUNT.user, "another")),
        lambda gate: header(gate, Account("another", ACCOUNT.password)),
        lambda gate: header(gate, method="PLAY"),
        lambda gate: header(gate, uri=URL + "x"),
        lambda gate: header(Gate(ACCOUNT, Clock())),
    ],
    ids=["none", "basic", "password", "user", "method", "address", "foreign nonce"],
)
def test_anything_else_is_denied(told: Callable[[Gate], str]) -> None:
    gate = Gate(ACCOUNT, Clock())
    assert gate.verdict("DESCRIBE", URL, told(gate)) == "denied"


def test_an_old_nonce_is_stale_and_nonces_are_fresh() -> None:
    clock = Clock()
    gate = Gate(ACCOUNT, clock)
    old = header(gate)
    clock.now += NONCE_LIFE + 1
    assert gate.verdict("DESCRIBE", URL, old) == "stale"
    assert gate.challenge() != gate.challenge()


def test_a_path_alone_is_the_same_place() -> None:
    gate = Gate(ACCOUNT, Clock())
    assert gate.verdict("DESCRIBE", URL, header(gate, uri="/jsc-01/sub")) == "granted"


def test_the_password_is_not_shown() -> None:
    gate = Gate(ACCOUNT, Clock())
    assert ACCOUNT.password not in repr(gate)
    assert repr(gate.key) not in repr(gate)


@given(st.text(max_size=300))
def test_no_header_breaks_it(text: str) -> None:
    gate = Gate(ACCOUNT, Clock())
    assert gate.verdict("DESCRIBE", URL, text) == "denied"
    assert gate.verdict("DESCRIBE", URL, f"Digest {text}") == "denied"

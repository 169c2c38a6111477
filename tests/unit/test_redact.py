"""Redaction: the password is in no text that leaves."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scc_wall.camera.address import Address
from scc_wall.camera.redact import MASK, redacted
from scc_wall.camera.secret import Secret

PASSWORDS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_categories=("Cs", "Cc")), min_size=4, max_size=20
)
FRAME = "error: cannot open {} (404)"


def _assume_telling(password: str) -> None:
    """A password that is part of the sentence around it proves nothing."""
    around = (
        FRAME.format(f"rtsp://admin:{MASK}@cam-1:554/live http://cam-1/live?user={MASK}&pwd={MASK}")
        + f"Authorization: Basic {MASK}"
    )
    assume(password not in around and quote(password, safe="") not in around)


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(PASSWORDS)
def test_the_password_is_in_no_redacted_text_of_an_url(password: str) -> None:
    _assume_telling(password)
    urls = (
        Address("rtsp://cam-1:554/live").with_credentials("admin", password),
        Address("http://cam-1/live?user={user}&pwd={password}").with_credentials("admin", password),
        f"rtsp://admin:{password}@cam-1:554/live",
        f"http://cam-1/live?pwd={quote_plus(password)}",
    )
    for url in urls:
        shown = redacted(FRAME.format(url))
        assert password not in shown
        assert quote(password, safe="") not in shown


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(PASSWORDS)
def test_a_known_password_is_masked_wherever_it_stands(password: str) -> None:
    _assume_telling(password)
    coded = b64encode(f"admin:{password}".encode()).decode()
    text = f"{password} | {quote(password)} | {quote_plus(password)} | {coded} | {b64encode(password.encode()).decode()}"
    shown = redacted(text, "admin", password)
    for form in (password, quote(password), quote_plus(password), coded):
        assert form not in shown


@pytest.mark.parametrize("header", ["Authorization: Basic {}", "sent basic {} to camera", "Authorization: Bearer {}"])
def test_headers_are_masked(header: str) -> None:
    coded = b64encode(b"admin:rahasia").decode()
    assert coded not in redacted(header.format(coded))


def test_what_is_no_secret_stays() -> None:
    for text in ("rtsp://cam-1:554/live: 404", "http://cam/x?user={user}&pwd={password}", "camera user: JSC-01"):
        assert redacted(text) == text


def test_a_secret_does_not_show_itself() -> None:
    secret = Secret("admin", "rahasia")
    assert "rahasia" not in f"{secret} {secret!r} {[secret]}"
    assert "admin" not in repr(secret)

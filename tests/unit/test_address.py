"""Addresses: what people paste, what attackers paste."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import LENGTH_LIMIT, Address, parse_address, split_credentials

HOSTS = ("10.0.0.5", "cam-1", "kamera.palembang.go.id:8554", "[2001:db8::7]:554", "nvr_2:65535")
PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=20)
ANY_TEXT = st.text(max_size=30)


@pytest.mark.parametrize(
    ("text", "url", "user", "password"),
    [
        ("rtsp://10.0.0.5/live", "rtsp://10.0.0.5/live", "", ""),
        ("RTSP://Cam-1:8554/Live?x=1", "rtsp://cam-1:8554/Live?x=1", "", ""),
        ("https://[2001:DB8::7]:8443/x", "https://[2001:db8::7]:8443/x", "", ""),
        ("rtsp://admin:p%40ss@cam/x", "rtsp://cam/x", "admin", "p@ss"),
        ("rtsp://admin@cam/x", "rtsp://cam/x", "admin", ""),
        ("rtsp://admin:p@ss:/%#  word@host/x", "rtsp://host/x", "admin", "p@ss:/%#  word"),
        ("rtsp://admin:p@ss/word@10.0.0.5/x", "rtsp://10.0.0.5/x", "admin", "p@ss/word"),
        ("rtsp://admin:12/34@10.0.0.5/x", "rtsp://10.0.0.5/x", "admin", "12/34"),
        ("rtsp://admin:100%@cam/x", "rtsp://cam/x", "admin", "100%"),
        ("rtsp://u:p@10.0.0.5/path@main", "rtsp://10.0.0.5/path@main", "u", "p"),
        ("http://cam/zms?monitor=1&user=a&pass=b%20c", "http://cam/zms?monitor=1&user={user}&pass={password}", "a", "b c"),
        ("http://cam/x.m3u8?token=abc==", "http://cam/x.m3u8?token={password}", "", "abc=="),
        ("http://10.1.1.1:80/x?user=ops@palembang.go.id", "http://10.1.1.1:80/x?user={user}", "ops@palembang.go.id", ""),
        (
            "rtsp://cam:554/user=admin_password=tlJ_w_channel=1_stream=0.sdp?real_stream",
            "rtsp://cam:554/user={user}_password={password}_channel=1_stream=0.sdp?real_stream",
            "admin",
            "tlJ_w",
        ),
        ("http://cam/x?user={user}&pwd={password}", "http://cam/x?user={user}&pwd={password}", "", ""),
    ],
)
def test_logins_are_split_out(text: str, url: str, user: str, password: str) -> None:
    assert split_credentials(text) == (Address(url), user, password)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("file:///etc/passwd", "camera.url_scheme"),
        ("rtsp:/cam/x", "camera.url_scheme"),
        ("", "camera.url_scheme"),
        ("concat:rtsp://cam/x", "camera.url_scheme"),
        ("rtsp:///x", "camera.url_host"),
        ("rtsp://cam:0/x", "camera.url_host"),
        ("rtsp://cam:65536/x", "camera.url_host"),
        ("rtsp://cam:/x", "camera.url_host"),
        ("rtsp://300.1.1.1/x", "camera.url_host"),
        ("rtsp://[::g]/x", "camera.url_host"),
        ("rtsp://-cam/x", "camera.url_host"),
        ("rtsp://cam/x y", "camera.url_character"),
        ("rtsp://cam/x#y", "camera.url_character"),
        ("rtsp://cam/x\ny", "camera.url_character"),
        ("rtsp://cam/{other}", "camera.url_character"),
        ("rtsp://cam/" + "x" * LENGTH_LIMIT, "camera.url_length"),
        ("rtsp://u:p@ss/word@cam/live", "camera.url_ambiguous"),
        ("http://proxy/get?url=rtsp://u:p@10.0.0.5/x", "camera.url_ambiguous"),
        ("rtsp://u:p@cam/x?pwd=q", "camera.url_two_logins"),
        ("http://cam/x?pwd=a&token=b", "camera.url_two_logins"),
    ],
)
def test_a_wrong_address_is_told(text: str, key: str) -> None:
    with pytest.raises(Trouble) as caught:
        split_credentials(text, "sub_url")
    assert caught.value.key == key
    assert caught.value.params["what"] == "sub_url"


def test_an_address_for_the_camera_file_holds_no_login() -> None:
    assert parse_address("rtsp://cam/x") == Address("rtsp://cam/x")
    with pytest.raises(Trouble, match="url_has_login"):
        parse_address("rtsp://u:p@cam/x")


def test_host_and_port() -> None:
    assert (Address("rtsp://cam:8554/x").host, Address("rtsp://cam:8554/x").port) == ("cam", 8554)
    assert (Address("rtsp://[::1]/x").host, Address("rtsp://[::1]/x").port) == ("[::1]", None)
    assert Address("rtsps://cam").scheme == "rtsps"


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.sampled_from(HOSTS), ANY_TEXT, ANY_TEXT)
def test_an_opened_address_has_exactly_this_login_and_host(host: str, user: str, password: str) -> None:
    address, _, _ = split_credentials(f"rtsp://{host}/live?x=1")
    opened = urlsplit(address.with_credentials(user, password))
    assert unquote(opened.username or "") == user
    assert unquote(opened.password or "") == password
    assert (opened.netloc.rpartition("@")[2], opened.path, opened.query) == (host, "/live", "x=1")


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.sampled_from(HOSTS), ANY_TEXT.filter(lambda text: "{" not in text), ANY_TEXT.filter(lambda text: "{" not in text))
def test_an_opened_address_splits_into_what_it_was_made_of(host: str, user: str, password: str) -> None:
    for url in (f"rtsp://{host}/live", f"http://{host}/x?user={{user}}&pwd={{password}}"):
        assert split_credentials(Address(url).with_credentials(user, password)) == (Address(url), user, password) or not (
            user and password  # an empty value in a query stays as it is
        )


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(PRINTABLE)
def test_a_raw_password_goes_to_the_secret_or_is_refused_but_never_stays(password: str) -> None:
    try:
        address, user, found = split_credentials(f"rtsp://admin:{password}@10.0.0.5/live")
    except Trouble:
        return
    if address.url == "rtsp://10.0.0.5/live":
        assert user == "admin"
        assert found in {password, unquote(password)}
    else:
        # Only where the password itself holds what is a whole address of a machine: `@10.1.1.1/`
        assert "@" in password


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.text(max_size=80))
def test_any_text_gives_an_address_or_a_trouble(text: str) -> None:
    for candidate in (text, f"rtsp://{text}", f"http://cam/{text}"):
        try:
            address, _, _ = split_credentials(candidate)
        except Trouble:
            continue
        assert split_credentials(address.url) == (address, "", "")


def test_a_trouble_never_quotes_the_address() -> None:
    for text in ("gopher://u:rahasia@cam/x", "rtsp://u:rahasia@:0/x", "rtsp://u:rahasia@cam/{x}", "rtsp://u:ra@ha/sia@cam/x"):
        with pytest.raises(Trouble) as caught:
            split_credentials(text)
        assert "sia" not in str(caught.value)


def test_a_token_is_filled_in_without_userinfo() -> None:
    assert Address("http://cam/x?token={password}").with_credentials("", "a b") == "http://cam/x?token=a%20b"
    assert Address("http://cam/x?user={user}").with_credentials("u", "p") == "http://u:p@cam/x?user=u"
    assert Address("rtsp://cam/x").with_credentials("", "") == "rtsp://cam/x"
    assert quote("@:/%# ", safe="") in Address("rtsp://cam/x").with_credentials("u", "@:/%# ")

"""Accounts, rights, throttling and trusted time: nothing is opened by what is missing, damaged, put back or turned back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.access.account import Account, Accounts, Role, check_name, check_password, is_last_admin
from scc_wall.access.chain import Stamp
from scc_wall.access.right import Right
from scc_wall.access.rights_table import NOBODY, USUAL, RightsTable, parse_rights, rights_text
from scc_wall.access.throttle import FREE, LOCK_AFTER, LOCK_MS, NAMES, Throttle, blocked, failed, succeeded
from scc_wall.access.trusted_time import ClockSign, Known, advance
from scc_wall.adapters.accounts_file import FILE, load_accounts, save_accounts, with_person
from scc_wall.adapters.cryptography_door import hash_password, is_password
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.token_text import new_token, owner_of, read_token_file
from scc_wall.adapters.words import load_words
from scc_wall.app import admin_command, sign_in
from scc_wall.app.audit_command import read_lines
from scc_wall.base.trouble import Trouble

PASSWORD = "kuda laut 2018"
ANI = Account("ani", Role.OPERATOR, "x")
SITI = Account("siti", Role.ADMIN, "x")

# names and passwords


@pytest.mark.parametrize("name", ["", "a", "Ani", "\u0430ni", "ani\u202e", "../x", "ani'--", "a" * 33, "1ani", "ani "])
def test_names_that_look_alike_or_do_harm_are_refused(name: str) -> None:
    with pytest.raises(Trouble, match=r"access\.bad_name"):
        check_name(name)


@given(st.text())
def test_any_other_name_is_plain(name: str) -> None:
    try:
        told = check_name(name)
    except Trouble:
        return
    assert told.isascii()
    assert told == told.lower()


@pytest.mark.parametrize("password", ["", "pendek", "aaaaaaaaaaaa", "ani1234567", "x" * 129])
def test_easy_passwords_are_refused(password: str) -> None:
    with pytest.raises(Trouble):
        check_password(password, "ani")


def test_a_password_is_known_by_its_hash_only() -> None:
    made = hash_password(PASSWORD, b"0123456789abcdef")
    assert made.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert is_password(PASSWORD, made)
    assert not is_password(PASSWORD + " ", made)
    assert not is_password(PASSWORD, "damaged")


# the file


def test_a_site_is_open_until_it_has_accounts_and_then_stays_closed(tmp_path: Path) -> None:
    keys = KeyFolder(tmp_path / "keys")
    assert load_accounts(tmp_path, keys) == Accounts()
    accounts = with_person(with_person(Accounts(), SITI), ANI)
    save_accounts(tmp_path, keys, accounts)
    assert load_accounts(tmp_path, keys) == accounts
    old = (tmp_path / FILE).read_bytes()
    save_accounts(tmp_path, keys, with_person(accounts, Account("ani", Role.OPERATOR, "x", is_off=True)))
    assert load_accounts(tmp_path, keys).person("ani") is None
    (tmp_path / FILE).write_bytes(old)
    assert_shut(tmp_path, keys, "access.accounts_foreign")
    (tmp_path / FILE).unlink()
    assert_shut(tmp_path, keys, "access.accounts_gone")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"format": 1, "people": 3, "tokens": []}', '{"format": 2, "people": [], "tokens": []}']
)
def test_a_damaged_file_opens_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert_shut(tmp_path, KeyFolder(tmp_path / "keys"), "access.accounts_damaged")


def assert_shut(site: Path, keys: KeyFolder, why: str) -> None:
    accounts = load_accounts(site, keys)
    assert accounts.is_closed
    assert not accounts.people
    assert accounts.trouble is not None
    assert accounts.trouble.key == why


def test_the_last_admin_is_known() -> None:
    accounts = with_person(with_person(Accounts(), SITI), ANI)
    assert is_last_admin(accounts, "siti")
    assert not is_last_admin(with_person(accounts, Account("budi", Role.ADMIN, "x")), "siti")


def test_tokens_act_for_their_person_while_that_may_sign_in(tmp_path: Path) -> None:
    token, text = new_token("ani", "skrip")
    accounts = Accounts(True, {"ani": ANI}, {token.id: token})
    assert owner_of(accounts, text) == ANI
    for wrong in ("", text[:-1], f"{text}x", text.replace(token.id, "00000000"), "scc__", "\udcff_a_b"):
        assert owner_of(accounts, wrong) is None
    assert owner_of(with_person(accounts, Account("ani", Role.OPERATOR, "x", is_off=True)), text) is None
    file = tmp_path / "token"
    file.write_text(text)
    file.chmod(0o644)
    with pytest.raises(Trouble, match=r"site\.too_open"):
        read_token_file(file)
    file.chmod(0o600)
    assert read_token_file(file) == text


# the table of rights


def test_the_usual_table_reads_as_it_is_written() -> None:
    table, troubles = parse_rights(rights_text(RightsTable(), "kepala\ndua"), "rights.toml")
    assert (dict(table.grants), troubles) == (dict(RightsTable().grants), ())


def test_a_role_can_be_narrowed_but_not_widened() -> None:
    table, troubles = parse_rights('format = 1\n[operator]\nrights = ["view", "users"]\ngroups = ["Gelora"]\n', "r")
    assert [trouble.key for trouble in troubles] == ["access.rights_more"]
    grant = table.grants[Role.OPERATOR]
    assert grant.rights == NOBODY | {Right.VIEW}
    assert (grant.covers("Gelora"), grant.covers("Danau"), grant.covers(None)) == (True, False, False)


@given(
    st.text()
    | st.sampled_from(["[operator]\nrights = 3", "operator = 1", "format=1\n[tamu]\ngroups=[1]", "[admin]\nrights=[]"])
)
def test_no_text_gives_anybody_more_than_usual(text: str) -> None:
    table, _ = parse_rights(text, "r")
    assert all(table.grants[role].rights <= USUAL[role] for role in Role)
    assert Right.USERS in table.grants[Role.ADMIN].rights or "admin" in text


# guessing


def test_guessing_becomes_slow_and_ends_in_a_lock() -> None:
    throttle, now, tried = Throttle(), 0, 0
    while now < 60_000:
        if blocked(throttle, "ani", now) is None:
            throttle, tried = failed(throttle, "ani", now), tried + 1
        now += 10
    assert FREE < tried < LOCK_AFTER
    while blocked(throttle, "ani", now) is None or not throttle.by_name["ani"].is_locked:
        now += 1000
        if blocked(throttle, "ani", now) is None:
            throttle = failed(throttle, "ani", now)
    held = blocked(throttle, "ani", now)
    assert held is not None
    assert held.until_ms - now == LOCK_MS
    assert blocked(throttle, "ani", now + LOCK_MS) is None
    assert blocked(succeeded(throttle, "ani"), "ani", now) is None


def test_many_names_are_slow_as_well_and_do_not_fill_the_memory() -> None:
    throttle, now, tried = Throttle(), 0, 0
    while now < 60_000:
        name = f"n{now}"
        if blocked(throttle, name, now) is None:
            throttle, tried = failed(throttle, name, now), tried + 1
        now += 10
    assert tried < 50
    for number in range(2 * NAMES):
        throttle = failed(throttle, f"m{number}", now)
    assert len(throttle.by_name) <= NAMES


# the clock


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(-(10**10), 10**10)), max_size=20))
def test_trusted_time_never_goes_back_and_never_stands_still(steps: list[tuple[int, int]]) -> None:
    known, mono, utc = Known(10**12, 0, "b"), 0, 10**12
    for passed, jump in steps:
        mono, utc = mono + passed, utc + passed + jump
        after, sign = advance(known, Stamp(utc, mono, "b"))
        assert after.trusted_ms >= known.trusted_ms + passed
        assert (sign is ClockSign.BACK) == (utc < known.trusted_ms + passed - 2000)
        known = after
    restarted, _ = advance(known, Stamp(0, 5, "other"))
    assert restarted.trusted_ms == known.trusted_ms


# the command line


class Terminal:
    """Answers in order, as a person at the terminal would give them."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)

    def __call__(self, _question: str) -> str:
        return self.answers.pop(0)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ruang").mkdir()
    monkeypatch.setattr(admin_command, "keys_of", lambda _: KeyFolder(tmp_path / "keys"))
    monkeypatch.setattr(sign_in, "hash_password", lambda password, _salt: f"hash of {password}")
    monkeypatch.setattr(sign_in, "is_password", lambda password, hashed: hashed == f"hash of {password}")
    sign_in._nobodys.clear()
    return tmp_path


def admin(room: Path, monkeypatch: pytest.MonkeyPatch, words: str, *answers: str) -> int:
    terminal = Terminal(*answers)
    monkeypatch.setattr(admin_command, "ask_text", terminal)
    monkeypatch.setattr(admin_command, "ask_secret", terminal)
    code = admin_command.run([*words.split(), "--site", str(room / "ruang")], load_words("en"))
    assert not terminal.answers
    return code


def test_the_whole_life_of_accounts(room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def run(words: str, *answers: str) -> int:
        return admin(room, monkeypatch, words, *answers)

    by_siti = ("siti", PASSWORD)
    assert run("init", "siti", PASSWORD, PASSWORD) == 0
    assert run("init") == 1
    assert run("user add ani --role operator", *by_siti, f"{PASSWORD}!", f"{PASSWORD}!") == 0
    assert run("user add ani --role tamu", *by_siti, PASSWORD, PASSWORD) == 1
    assert run("user add budi --role tamu", "ani", f"{PASSWORD}!") == 1
    assert run("user add budi --role tamu", "siti", "wrong") == 1
    assert run("user disable siti", *by_siti) == 1
    assert run("user role ani --role pengawas", *by_siti) == 0
    assert run(f"token ani --out {room / 'token'}", *by_siti) == 0
    capsys.readouterr()
    assert run("user list", *by_siti) == 0
    listed = capsys.readouterr().out
    assert "pengawas" in listed
    assert PASSWORD not in listed
    accounts = load_accounts(room / "ruang", KeyFolder(room / "keys"))
    owner = owner_of(accounts, read_token_file(room / "token"))
    assert owner is not None
    assert owner.name == "ani"
    assert run("user disable ani", *by_siti) == 0
    assert owner_of(load_accounts(room / "ruang", KeyFolder(room / "keys")), read_token_file(room / "token")) is None
    (room / "ruang" / FILE).write_text("{}")
    assert run("user list") == 1
    assert (
        run(
            "recover",
            "other",
        )
        == 1
    )
    assert run("recover", "ruang", "tuti", PASSWORD, PASSWORD) == 0
    assert run("user add ani --role operator", "tuti", PASSWORD, PASSWORD, PASSWORD) == 0
    lines = list(read_lines(room / "ruang" / "audit" / "audit.db"))
    told = [(line["command"], line["who"], line["outcome"]) for line in lines]
    assert ("admin user add", "siti", "done") in told
    assert ("admin sign-in", "siti", "refused") in told
    assert ("admin recover", "", "done") in told
    assert PASSWORD not in json.dumps(lines)
    assert PASSWORD not in (room / "keys" / "tries.json").read_text()


def test_a_lock_survives_a_restart_and_a_right_password_waits_as_well(room: Path) -> None:
    keys = KeyFolder(room / "keys")
    accounts = Accounts(True, {"ani": Account("ani", Role.OPERATOR, f"hash of {PASSWORD}")})
    verdicts = [sign_in.judge(accounts, keys, "ani", "salah") for _ in range(FREE + 1)]
    assert [verdict.counted for verdict in verdicts] == [True] * (FREE + 1)
    late = sign_in.judge(accounts, KeyFolder(room / "keys"), "ani", PASSWORD)
    assert late.trouble is not None
    assert (late.account, late.counted, late.trouble.key) == (None, False, "access.wait")

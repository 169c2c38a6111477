"""Assignment letters on a running wall: who may do what under one, at once after each step, and after a kill."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scc_wall.access.chain import WIB
from scc_wall.adapters.ctl_socket import ask
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_command import read_lines
from scc_wall.app.layout_command import new_screenful, put_screenful
from scc_wall.control.lines import request
from tests.process.support import LIMIT_S, Wall, display_of, home_environment, kill, running_wall, wait_for
from tests.unit.closed_site import ClosedSite, closed_site


class People:
    """Asks as somebody, by their token."""

    def __init__(self, room: ClosedSite) -> None:
        self._site = room.site
        self._tokens = {name: room.token(name).read_text().strip() for name in ("siti", "rudi", "ani", "tomi")}

    def ask(self, who: str, *words: str) -> dict[str, Any]:
        told = json.loads(ask(self._site, request(words, self._tokens[who])))
        return dict(told)

    def done(self, who: str, *words: str) -> dict[str, Any]:
        told = self.ask(who, *words)
        assert told["ok"], (who, words, told)
        return dict(told["value"])

    def refused(self, who: str, *words: str) -> str:
        told = self.ask(who, *words)
        return "" if told["ok"] else str(told["trouble"])

    def cameras(self, who: str) -> list[str]:
        return sorted(str(pane["wanted"]) for pane in self.done(who, "status")["panes"])


def form(number: str) -> str:
    today = datetime.now(UTC).astimezone(WIB).date()
    return json.dumps(
        {
            "number": number,
            "date": str(today - timedelta(days=1)),
            "office": "Dinas Contoh",
            "signer_name": "Pejabat Contoh",
            "signer_position": "Kepala Dinas",
            "purpose": "Meninjau gerbang",
            "destination": "Ruang SCC",
            "begin": str(today),
            "until": str(today + timedelta(days=2)),
            "cameras": "OUT-02",
            "rights": "layout",
            "holders": [{"name": "Tamu Contoh", "id_kind": "NIP", "id_number": "123", "account": "tomi"}],
            "notice": "yes",
            "rules": "yes",
        }
    )


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClosedSite:
    return closed_site(tmp_path, monkeypatch)


def on_wall(wall: Wall, people: People) -> dict[str, Any]:
    assert wall.process.poll() is None
    return dict(people.done("siti", "status")["access"])


def test_a_letters_whole_way(room: ClosedSite, tmp_path: Path) -> None:
    people = People(room)
    home = home_environment(tmp_path / "home", {"XDG_DATA_HOME": str(tmp_path / "data")})
    with display_of(1) as display:
        environment = {**home, **display.environment}
        site, token = room.site, room.token("siti").read_text().strip()
        put_screenful(site, "dua", new_screenful(site, "1", "2x1", ["IN-01", "OUT-02"]), load_words("en"), replace=False)
        with running_wall(site, environment, "--layout", "dua", token=token) as wall:
            told = people.done("ani", "letter", "draft", "new", form("090/1/2026"))
            assert (told["letter"], len(told["notices"])) == ("st-0001", 1)  # the NIP is odd, which hinders nothing
            people.done("ani", "letter", "submit", "st-0001")
            assert people.refused("ani", "letter", "approve", "st-0001") == "access.no_right_approve"
            assert people.refused("ani", "letter", "open", "st-0001") == "letter.is_submitted"
            people.done("rudi", "letter", "approve", "st-0001")
            people.done("ani", "letter", "open", "st-0001")
            assert on_wall(wall, people)["sessions"] == ["st-0001"]
            assert on_wall(wall, people)["guest"]
            assert people.refused("ani", "guest", "off") == "letter.guest_stays"
            assert people.cameras("tomi") == ["OUT-02"]
            people.done("ani", "letter", "act", "st-0001")
            assert people.cameras("ani") == ["OUT-02"]
            assert people.refused("ani", "zoom", "IN-01") == "letter.out_of_scope"
            assert people.refused("ani", "letter", "list") == "letter.not_allowed"
            people.done("ani", "zoom", "OUT-02")
            people.done("rudi", "letter", "withdraw", "st-0001", "perintah pimpinan")
            people.done("ani", "zoom", "IN-01")
            assert people.cameras("tomi") == ["IN-01"]
            people.done("rudi", "letter", "draft", "new", form("090/2/2026"))
            people.done("rudi", "letter", "submit", "st-0002")
            assert people.refused("rudi", "letter", "approve", "st-0002") == "letter.own"
            people.done("rudi", "letter", "emergency", "st-0002", "petugas sendiri")
            kill(wall.process.pid)
            wall.process.wait(LIMIT_S)
        lines = list(read_lines(site / "audit" / "audit.db"))
        assert ("ani", "st-0001", "zoom", "refused") in {
            (line["who"], line["letter"], line["command"], line["outcome"]) for line in lines
        }
        assert "Tamu Contoh" not in json.dumps(lines)
        with running_wall(site, environment, token=token) as wall:
            wait_for(lambda: on_wall(wall, people)["sessions"] == ["st-0002"])
            letters = people.done("rudi", "letter", "list")["letters"]
            assert [(one["letter"], one["state"], one["emergency"]) for one in letters] == [
                ("st-0002", "open", True),
                ("st-0001", "withdrawn", False),
            ]
            people.done("rudi", "letter", "end", "st-0002")
            assert on_wall(wall, people)["sessions"] == []

"""Acceptance of assignment letters: the whole way of new users, by real processes, keys and clicks, with pictures to look at.

Run from the project's root: `python -m tests.acceptance.letters [id|en]`. Prints each step and what became of it; returns 0
where all are as they should be. Pictures lie in SCC_WALL_PICTURES, or the system's folder for temporary files.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scc_wall.access.chain import WIB
from tests.acceptance.desk_stand import Person, probe_path
from tests.process.cameras import PASSWORD, USER, simulator
from tests.process.support import display_of, home_environment, make_layout, make_site, running_wall, wait_for

PICTURES = Path(os.environ.get("SCC_WALL_PICTURES") or Path(tempfile.gettempdir()) / "scc-wall-letter-pictures")
SECRET = "kuda laut 2018"
PEOPLE = {"ani": "operator", "rudi": "pengawas", "tomi": "tamu"}
SIZE = (1366, 768)
WORDS = {
    "id": {"approve": "Setujui", "open": "Buka sesi", "act": "Bertindak atas surat ini"},
    "en": {"approve": "Approve", "open": "Open session", "act": "Act under this letter"},
}
END_LIMIT_S, WAIT_S = 500.0, 60.0


class Room:
    """The command room of this acceptance, and a count of what was not as it should be."""

    def __init__(self, site: Path, environment: Mapping[str, str], folder: Path, language: str) -> None:
        self.site, self.environment, self.folder, self.language = site, environment, folder, language
        self.bad = 0

    def run(self, *words: str | Path, answers: str = "") -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "scc_wall", *map(str, words)]
        return subprocess.run(
            line, env=dict(self.environment), input=answers, capture_output=True, text=True, timeout=120, check=False
        )

    def ctl(self, who: str, *words: str) -> subprocess.CompletedProcess[str]:
        return self.run("ctl", "--site", self.site, "--token-file", self.folder / f"{who}.token", *words)

    def step(self, name: str, is_right: object, told: object = "") -> None:
        self.bad += not is_right
        print(f"{'ok ' if is_right else 'BAD'} {name}  {str(told).strip()}", flush=True)

    def does(self, who: str, *words: str) -> str:
        done = self.ctl(who, *words)
        self.step(f"{who}: {' '.join(words)[:70]}", done.returncode == 0, done.stderr)
        return done.stdout

    def refuses(self, who: str, *words: str) -> None:
        done = self.ctl(who, *words)
        self.step(f"{who} is refused: {' '.join(words)[:70]}", done.returncode == 1, done.stderr)

    def status(self, who: str) -> dict[str, object]:
        return dict(json.loads(self.ctl(who, "status", "--json").stdout))


def form(minutes: int, number: str) -> str:
    """Return a letter that ends in so many minutes."""
    now = datetime.now(UTC).astimezone(WIB)
    told = {
        "number": number,
        "date": str(now.date()),
        "place": "Palembang",
        "office": "Dinas Contoh",
        "unit": "Bidang Contoh",
        "basis": "Peraturan Contoh Nomor 1",
        "signer_name": "Pejabat Contoh",
        "signer_position": "Plt. Kepala Dinas",
        "purpose": "Meninjau arus lalu lintas di sekitar gelanggang",
        "destination": "Ruang SCC",
        "begin": str(now.date()),
        "until": (now + timedelta(minutes=minutes)).strftime("%Y-%m-%d %H.%M"),
        "cameras": "SIM1",
        "rights": "layout,snapshot",
        "escort": "Petugas jaga",
        "holders": [
            {
                "name": "Tamu Contoh",
                "id_kind": "NIP",
                "id_number": "19800101200501100",
                "position": "Analis",
                "account": "tomi",
            },
            {"name": "Rekan Contoh", "id_kind": "kartu instansi", "id_number": "K-77", "office": "Dinas Contoh"},
        ],
        "notice": "yes",
        "rules": "yes",
    }
    return json.dumps(told)


def accounts(room: Room) -> None:
    """Close the site and make its people, as an admin does at the terminal."""
    done = room.run("admin", "init", "--site", room.site, answers=f"siti\n{SECRET}\n{SECRET}\n")
    room.step("admin init", done.returncode == 0, done.stderr)
    for name, role in PEOPLE.items():
        answers = f"siti\n{SECRET}\n{SECRET}\n{SECRET}\n"
        done = room.run("admin", "user", "add", name, "--role", role, "--site", room.site, answers=answers)
        room.step(f"admin user add {name}", done.returncode == 0, done.stderr)
    for name in ("siti", *PEOPLE):
        out = room.folder / f"{name}.token"
        done = room.run("admin", "token", name, "--out", out, "--site", room.site, answers=f"siti\n{SECRET}\n")
        room.step(f"admin token {name}", done.returncode == 0, done.stderr)


class Hands:
    """A person at the wall's keyboard, and a camera for pictures of what they see."""

    def __init__(self, room: Room, person: Person) -> None:
        self.room, self.person, self._taken = room, person, 0

    def sign_in(self, name: str) -> None:
        """Sign in by F9, and wait until the wall says so."""
        self.person.press("F9")
        wait_for(lambda: any(one["kind"] == "SignInWindow" for one in self.person.widgets()))
        self.person.type(name)
        self.person.press("Tab")
        self.person.type(SECRET)
        self.person.press("Return")
        wait_for(lambda: self.access()["person"] == name, WAIT_S, lambda: self.picture("failed"))
        self.room.step(f"{name} signs in at the wall", is_right=True)

    def access(self) -> dict[str, object]:
        """Return who is at the wall, asked by the socket itself: a process for each look would be heavy."""
        return dict(self.person.wall.status()["access"])

    def page(self, who: str) -> None:
        """Open the desk at the page of letters."""
        self.room.does(who, "desk", "letters")
        wait_for(lambda: any(one["kind"] == "LettersPage" for one in self.person.widgets()))

    def choose(self, letter: str) -> None:
        """Click at a letter: the list has one line of about 40 pixels for each, the newest first."""
        place = next(
            one["place"] for one in self.person.widgets() if one["name"] in {"Daftar surat tugas", "Assignment letters"}
        )
        letters = [one["letter"] for one in json.loads(self.room.ctl("rudi", "letter", "list", "--json").stdout)["letters"]]
        self.person.click(place[0] + 60, place[1] + 20 + 38 * letters.index(letter))
        wait_for(lambda: self.person.sees(letter))

    def press(self, what: str) -> None:
        """Press a button of the page by its words."""
        words = WORDS[self.room.language][what]
        wait_for(lambda: self.person.sees(words), told=lambda: [one["text"] for one in self.person.widgets()])
        self.person.click(*self.person.find(words))

    def picture(self, name: str) -> None:
        """Keep what both monitors show."""
        self._taken += 1
        PICTURES.mkdir(parents=True, exist_ok=True)
        file = PICTURES / f"{self.room.language}-{self._taken:02}-{name}.png"
        self.person.picture(file, (0, 0, 2 * SIZE[0], SIZE[1]))


def visit(room: Room, hands: Hands) -> None:
    """Go the whole way: form, approval by another, session, allowed and refused deeds, the end of its time."""
    hands.sign_in("ani")
    hands.page("ani")
    hands.picture("empty-form")
    told = room.does("ani", "letter", "draft", "new", form(6, "090/1/Contoh/2026"), "--json")
    room.step("the odd NIP is told softly", len(json.loads(told)["notices"]) == 1, told)
    room.refuses("ani", "letter", "draft", "st-0001", '{"office": "Dinas \\u202e Contoh"}')
    hands.choose("st-0001")
    hands.picture("draft")
    room.does("ani", "letter", "submit", "st-0001")
    room.refuses("ani", "letter", "approve", "st-0001")
    hands.picture("submitted-own")
    hands.sign_in("rudi")
    hands.page("rudi")
    hands.choose("st-0001")
    hands.picture("to-approve")
    hands.press("approve")
    hands.press("open")
    wait_for(lambda: hands.access()["sessions"] == ["st-0001"], WAIT_S)
    hands.picture("open")
    hands.press("act")
    wait_for(lambda: hands.access()["letter"] == "st-0001", WAIT_S)
    room.step("rudi acts under st-0001", is_right=True)
    hands.picture("acting")
    panes = room.status("rudi")["panes"]
    room.step("only its camera is listed", isinstance(panes, list) and {one["wanted"] for one in panes} == {"SIM1"})
    room.does("rudi", "zoom", "SIM1")
    for words in (["zoom", "SIM2"], ["show", "dua"], ["put", "zoom", "SIM2"], ["letter", "list"], ["shift", "notes"], ["quit"]):
        room.refuses("rudi", *words)
    room.refuses("tomi", "zoom", "SIM1")
    panes = room.status("tomi")["panes"]
    room.step(
        "the guest's account sees its camera only", isinstance(panes, list) and {one["wanted"] for one in panes} == {"SIM1"}
    )
    hands.picture("zoom-inside")
    wait_for(lambda: not hands.access()["sessions"], END_LIMIT_S)
    wait_for(lambda: hands.access()["person"] == "", WAIT_S)
    room.step("its time is over: closed, and signed out", is_right=True)
    hands.picture("over")
    room.refuses("ani", "letter", "open", "st-0001")


def audit(room: Room) -> None:
    """Look at the audit: whole, and each deed under its letter."""
    done = room.run("audit", "verify", "--site", room.site)
    room.step("audit verify", done.returncode == 0, done.stdout)
    done = room.run("audit", "list", "--site", room.site, "--token-file", room.folder / "rudi.token", "--letter", "st-0001")
    lines = done.stdout.splitlines()
    room.step("the audit by letter", len(lines) > 12 and any("zoom" in line for line in lines), f"{len(lines)} lines")
    room.step("no name of a holder in it", "Tamu Contoh" not in done.stdout)
    print(done.stdout)


def main() -> int:
    """Return 0 where all steps were as they should be."""
    language = sys.argv[1] if len(sys.argv) > 1 else "id"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with simulator(folder, 2) as cameras, display_of(2, *SIZE) as display:
            environment = home_environment(folder / "home", {**display.environment, "SCC_WALL_LANGUAGE": language})
            login = {"user": USER, "password": PASSWORD, "region": "16.71"}
            rows = [
                {"id": f"SIM{n}", "number": str(n), "name": f"Kamera {n}", "group": zone, **login}
                | {"sub_url": f"{cameras.address}/jsc-0{n}/sub"}
                for n, zone in ((1, "Gelora"), (2, "Danau"))
            ]
            site = make_site(folder / "situs", rows, environment)
            make_layout(site, "dua", [("2x1", "SIM1,SIM2")], environment)
            room = Room(site, environment, folder, language)
            accounts(room)
            token = (folder / "siti.token").read_text().strip()
            program = ("tests.acceptance.desk_probe", str(probe_path(site)))
            with running_wall(site, environment, "--layout", "dua", program=program, token=token) as wall:
                wait_for(lambda: wall.is_live(2), 60, wall.states)
                visit(room, Hands(room, Person(wall)))
            audit(room)
    print(f"{'all as it should be' if not room.bad else f'{room.bad} BAD'}; pictures in {PICTURES}")
    return 1 if room.bad else 0


if __name__ == "__main__":
    sys.exit(main())

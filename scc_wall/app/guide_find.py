"""A way cameras come: devices searched for by ONVIF, or one by its address, with one login for all that are asked.

Who has another login is told so; the search is done again with that one, and finds those that are left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from scc_wall.adapters.resources import resource_path
from scc_wall.app.camera_command import PROBE_LIMIT_S, device_url
from scc_wall.app.errand import Errand
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.base.device_messages import DeviceAnswer, DiscoverDevices, ProbeDevice
from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera
from scc_wall.camera.secret import Secret
from scc_wall.desk.found_devices import FoundDevice, devices_of, table_of, with_answer
from scc_wall.desk.set_up_plan import CameraTable
from scc_wall.ui.guide.question import Field, Question, Row

SEARCH_S = 4.0
ASKED_AT_ONCE = 6
"""Devices asked at a time: each answer takes a dozen questions, and some devices take one caller only."""
STREAMS = ("rtsp://", "rtsps://", "http+jpeg://")


class Cameras(Protocol):
    """What is needed of the page that this one is a way of."""

    guide: Guide
    cameras: tuple[Camera, ...]

    def add(self, table: CameraTable) -> None:
        """Take a table into the site."""


class FindPage(PlainPage):
    """Asks for the login, searches, shows who answers, takes those that are ticked."""

    def __init__(self, cameras: Cameras, *, is_search: bool) -> None:
        super().__init__(cameras.guide)
        self._cameras, self._is_search = cameras, is_search
        self._devices: tuple[FoundDevice, ...] | None = None
        self._secret = Secret("", "")
        self._errand: Errand | None = None
        self._is_searching = False
        self._next = 0

    def question(self) -> Question:
        """See `Page`."""
        return self._login() if self._devices is None else self._found(self._devices)

    def answered(self, _row: int, texts: Sequence[str]) -> None:
        """Begin with what was typed, or take what is ticked."""
        if self._devices is None:
            self._begin(list(texts))
        elif self._wanted():
            ids = [camera.id for camera in self._cameras.cameras]
            self._cameras.add(table_of(self._wanted(), self._secret, ids, "ONVIF"))
        elif not self._is_waiting():
            self._devices = None
            self.guide.show()

    def toggled(self, row: int) -> None:
        """Tick or untick a device."""
        if self._devices is not None and 0 <= row < len(self._devices) and self._devices[row].is_good:
            self._change(row, replace(self._devices[row], is_wanted=not self._devices[row].is_wanted))

    def back(self) -> bool:
        """Go back to the login."""
        if self._devices is None:
            return False
        self.end()
        self._devices = None
        self.guide.show()
        return True

    def end(self) -> None:
        """End the process that asks."""
        errand, self._errand = self._errand, None
        self._is_searching = False
        if errand is not None:
            errand.end()

    def _login(self) -> Question:
        guide, way = self.guide, "find" if self._is_search else "address"
        address = () if self._is_search else (Field(guide.say("field_address")),)
        login = (Field(guide.say("field_user"), self._secret.user), Field(guide.say("field_password"), is_secret=True))
        return Question(
            2, f"login_{way}", guide.say(f"way_{way}"), guide.say(f"text_{way}"), fields=(*address, *login),
            keys=(("Tab ↓", guide.say("key_field")),), go_on=guide.say(f"go_{way}"), back=guide.say("key_back"),
        )  # fmt: skip

    def _found(self, devices: tuple[FoundDevice, ...]) -> Question:
        guide = self.guide
        good, open_ = sum(one.is_good for one in devices), sum(one.is_open for one in devices)
        is_done = bool(devices) and not self._is_waiting()
        title = guide.say("title_found_all" if is_done else "title_found", n=len(devices), good=good)
        text = guide.say("text_found", n=len(devices), good=good, waiting=open_)
        if self._is_searching:
            text = guide.say("text_searching")
        elif not devices:
            text = guide.say("text_none")
        wanted = len(self._wanted())
        go_on = guide.say("go_take", n=wanted) if wanted else "" if self._is_waiting() else guide.say("go_again")
        return Question(
            2, "found", title, text, tuple(map(self._row, devices)),
            keys=(("↑ ↓", guide.say("key_choose")), ("Space", guide.say("key_tick"))) if good else (),
            go_on=go_on, back=guide.say("key_login"),
        )  # fmt: skip

    def _row(self, device: FoundDevice) -> Row:
        guide = self.guide
        title = f"{device.name}  {device.onvif or device.main}".strip()
        if device.trouble is not None:
            return Row(title, guide.words.tell(device.trouble), is_bad=True)
        if device.is_open:
            return Row(title, guide.say("asking"))
        streams = guide.say("two_streams" if device.main and device.sub else "one_stream")
        return Row(title, streams, mark=device.is_wanted)

    def _wanted(self) -> tuple[FoundDevice, ...]:
        return tuple(one for one in self._devices or () if one.is_good and one.is_wanted)

    def _is_waiting(self) -> bool:
        return self._is_searching or any(one.is_open for one in self._devices or ())

    def _begin(self, texts: list[str]) -> None:
        address = "" if self._is_search else texts.pop(0).strip()
        self._secret = Secret(texts[0].strip(), texts[1])
        try:
            if self._is_search:
                self._devices, self._is_searching = (), True
                self._ask(SEARCH_S + 15.0, self._searched).send(DiscoverDevices(0, SEARCH_S))
            elif address.startswith(STREAMS):
                parse_address(address, "URL")
                self._devices = (FoundDevice("", main=address),)
            else:
                self._devices = (FoundDevice(device_url(address)),)
                self._probe_all()
        except (Trouble, OSError) as error:
            self._devices = None
            trouble = error if isinstance(error, Trouble) else Trouble("app.disk", why=error.strerror or "-")
            self.guide.tell(Trouble(trouble.key, None, **trouble.params))
            return
        self.guide.show()

    def _searched(self, answer: DeviceAnswer) -> None:
        known = {camera.onvif.url for camera in self._cameras.cameras if camera.onvif is not None}
        self.end()
        self._devices = devices_of(answer.facts, known)
        if self._devices:
            self._probe_all()
        self.guide.show()

    def _probe_all(self) -> None:
        devices = self._devices or ()
        limit_s = PROBE_LIMIT_S * (1 + len(devices) // ASKED_AT_ONCE)
        self._errand = self._ask(limit_s, self._answered_one)
        self._next = 0
        for _ in range(ASKED_AT_ONCE):
            self._probe_next()

    def _probe_next(self) -> None:
        devices = self._devices or ()
        if self._next < len(devices) and self._errand is not None:
            self._next += 1
            url = devices[self._next - 1].onvif
            self._errand.send(ProbeDevice(self._next, url, self._secret.user, self._secret.password))

    def _answered_one(self, answer: DeviceAnswer) -> None:
        row = answer.serial - 1
        if self._devices is None or not 0 <= row < len(self._devices):
            return
        device = self._devices[row]
        if answer.trouble:
            params = {fact.name: fact.value for fact in answer.params}
            device = replace(device, trouble=Trouble(answer.trouble, None, **params))
        else:
            device = with_answer(device, answer.facts)
        self._probe_next()
        self._change(row, device)
        if not self._is_waiting():
            self.end()

    def _change(self, row: int, device: FoundDevice) -> None:
        devices = list(self._devices or ())
        devices[row] = device
        self._devices = tuple(devices)
        self.guide.show()

    def _ask(self, limit_s: float, answered: Callable[[DeviceAnswer], None]) -> Errand:
        def said(told: object) -> None:
            if isinstance(told, DeviceAnswer):
                answered(told)

        def failed(trouble: Trouble) -> None:
            self._errand, self._is_searching = None, False
            self._devices = tuple(replace(one, trouble=trouble) if one.is_open else one for one in self._devices or ())
            self.guide.tell(trouble)

        log = self.guide.folder / "logs" / "setup.log"
        self._errand = Errand(self.guide.watch, "devices", (str(resource_path("onvif")),), log, limit_s, said, failed)
        return self._errand

"""A small ONVIF camera for tests of the client: it really moves, and really misbehaves. Nothing of it knows our client."""

# ruff: noqa: E501, S324 - envelopes are long; the hashes are the standards' own

from __future__ import annotations

import base64
import calendar
import hashlib
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

USER, PASSWORD = "operator", "r4hasia&<>"
ENVELOPE = (
    '<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
    'xmlns:tt="http://www.onvif.org/ver10/schema" xmlns:tds="http://www.onvif.org/ver10/device/wsdl" '
    'xmlns:trt="http://www.onvif.org/ver10/media/wsdl" xmlns:tptz="http://www.onvif.org/ver20/ptz/wsdl" '
    'xmlns:ter="http://www.onvif.org/ver10/error">{}</s:Envelope>'
)
FAULT = (
    "<s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:{}</s:Value></s:Subcode></s:Code>"
    '<s:Reason><s:Text xml:lang="en">no</s:Text></s:Reason></s:Fault></s:Body>'
)
SPACE = "http://www.onvif.org/ver10/tptz/{}"


HANGS_S = 20.0
"""How long a request waits at the most for an answer that a test holds back."""


def _set() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


@dataclass
class Camera:
    """Where it looks, how it moves, what it does wrong. All times by `time.monotonic`.

    answers: while it is not set, requests wait; arrived: what was asked, answered or not; asked, heard: what was answered.
    """

    quirks: set[str] = field(default_factory=set)
    clock_off_s: float = 0.0
    speed: dict[str, float] = field(default_factory=lambda: {"pan": 0.0, "tilt": 0.0, "zoom": 0.0})
    place: dict[str, float] = field(default_factory=lambda: {"pan": 0.0, "tilt": 0.0, "zoom": 0.0})
    until: float = float("inf")
    at: float = field(default_factory=time.monotonic)
    arrived: list[str] = field(default_factory=list)
    answers: threading.Event = field(default_factory=_set)
    asked: list[str] = field(default_factory=list)
    heard: list[tuple[str, str]] = field(default_factory=list)
    presets: dict[str, tuple[str, dict[str, float]]] = field(default_factory=dict)
    lock: threading.RLock = field(default_factory=threading.RLock)
    port: int = 0
    raw: bytes | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/onvif/device_service"

    def advance(self) -> None:
        with self.lock:
            now = time.monotonic()
            end = min(now, self.until)
            for axis, speed in self.speed.items():
                moved = self.place[axis] + speed * max(0.0, end - self.at)
                self.place[axis] = max(0.0 if axis == "zoom" else -1.0, min(1.0, moved))
            self.at = now
            if now >= self.until:
                self.speed = dict.fromkeys(self.speed, 0.0)

    @property
    def is_moving(self) -> bool:
        with self.lock:
            self.advance()
            return any(self.speed.values())

    def count(self, operation: str) -> int:
        return self.asked.count(operation)

    def answer(self, operation: str, body: str) -> str:
        """Return the answer's body, or `!Reason` for a fault."""
        with self.lock:
            self.advance()
            self.asked.append(operation)
            self.heard.append((operation, body))
            return str(getattr(self, f"_{operation.lower()}", lambda _body: "!ActionNotSupported")(body))

    def _getsystemdateandtime(self, _body: str) -> str:
        at = time.gmtime(time.time() + self.clock_off_s)
        clock = f"<tt:Hour>{at.tm_hour}</tt:Hour><tt:Minute>{at.tm_min}</tt:Minute><tt:Second>{at.tm_sec}</tt:Second>"
        day = f"<tt:Year>{at.tm_year}</tt:Year><tt:Month>{at.tm_mon}</tt:Month><tt:Day>{at.tm_mday}</tt:Day>"
        utc = f"<tt:UTCDateTime><tt:Time>{clock}</tt:Time><tt:Date>{day}</tt:Date></tt:UTCDateTime>"
        fixed = "<tt:DateTimeType>NTP</tt:DateTimeType><tt:DaylightSavings>false</tt:DaylightSavings>"
        told = f"<tds:SystemDateAndTime>{fixed}{utc}</tds:SystemDateAndTime>"
        return f"<tds:GetSystemDateAndTimeResponse>{told}</tds:GetSystemDateAndTimeResponse>"

    def _getservices(self, _body: str) -> str:
        host = "192.0.2.7" if "other host" in self.quirks else "127.0.0.1"
        version = "<tds:Version><tt:Major>2</tt:Major><tt:Minor>0</tt:Minor></tds:Version>"
        told = "".join(
            f"<tds:Service><tds:Namespace>http://www.onvif.org/{name}/wsdl</tds:Namespace>"
            f"<tds:XAddr>http://{host}:{self.port}/onvif/{name[6:]}</tds:XAddr>{version}</tds:Service>"
            for name in ("ver10/device", "ver10/media", "ver20/ptz")
        )
        return f"<tds:GetServicesResponse>{told}</tds:GetServicesResponse>"

    def _getdeviceinformation(self, _body: str) -> str:
        told = "".join(
            f"<tds:{name}>{value}</tds:{name}>"
            for name, value in (
                ("Manufacturer", "Kecil"), ("Model", "K-1"), ("FirmwareVersion", "1"), ("SerialNumber", "1"), ("HardwareId", "1")
            )
        )  # fmt: skip
        return f"<tds:GetDeviceInformationResponse>{told}</tds:GetDeviceInformationResponse>"

    def _getprofiles(self, _body: str) -> str:
        source = (
            '<tt:VideoSourceConfiguration token="vsc"><tt:Name>s</tt:Name><tt:UseCount>1</tt:UseCount>'
            '<tt:SourceToken>vs</tt:SourceToken><tt:Bounds x="0" y="0" width="1" height="1"/></tt:VideoSourceConfiguration>'
        )
        ptz = (
            '<tt:PTZConfiguration token="pc"><tt:Name>p</tt:Name><tt:UseCount>1</tt:UseCount><tt:NodeToken>n</tt:NodeToken>'
            "</tt:PTZConfiguration>"
        )
        made = "".join(
            f'<trt:Profiles token="{name}" fixed="true"><tt:Name>{name}</tt:Name>{source}{_encoder(*size)}{ptz}</trt:Profiles>'
            for name, size in (("kecil", (640, 360)), ("besar", (1920, 1080)))
        )
        return f"<trt:GetProfilesResponse>{made}</trt:GetProfilesResponse>"

    def _getstreamuri(self, body: str) -> str:
        name = "besar" if "besar" in body else "kecil"
        told = (
            f"<tt:Uri>rtsp://x:y@10.9.9.9:8554/{name}</tt:Uri><tt:InvalidAfterConnect>false</tt:InvalidAfterConnect>"
            "<tt:InvalidAfterReboot>false</tt:InvalidAfterReboot><tt:Timeout>PT0S</tt:Timeout>"
        )
        return f"<trt:GetStreamUriResponse><trt:MediaUri>{told}</trt:MediaUri></trt:GetStreamUriResponse>"

    def _getnodes(self, _body: str) -> str:
        aux = (
            "<tt:AuxiliaryCommands>tt:Wiper|On</tt:AuxiliaryCommands><tt:AuxiliaryCommands>tt:Wiper|Off</tt:AuxiliaryCommands>"
        )
        fixed = "<tt:MaximumNumberOfPresets>10</tt:MaximumNumberOfPresets><tt:HomeSupported>true</tt:HomeSupported>"
        node = f'<tptz:PTZNode token="n"><tt:Name>n</tt:Name><tt:SupportedPTZSpaces/>{fixed}{aux}</tptz:PTZNode>'
        return f"<tptz:GetNodesResponse>{node}</tptz:GetNodesResponse>"

    def _getconfigurationoptions(self, _body: str) -> str:
        def space(tag: str, name: str, *axes: str) -> str:
            ranges = "".join(f"<tt:{axis}><tt:Min>-1</tt:Min><tt:Max>1</tt:Max></tt:{axis}>" for axis in axes)
            return f"<tt:{tag}><tt:URI>{SPACE.format(name)}</tt:URI>{ranges}</tt:{tag}>"

        spaces = (
            space("RelativePanTiltTranslationSpace", "PanTiltSpaces/TranslationGenericSpace", "XRange", "YRange")
            + space("ContinuousPanTiltVelocitySpace", "PanTiltSpaces/VelocityGenericSpace", "XRange", "YRange")
            + space("ContinuousZoomVelocitySpace", "ZoomSpaces/VelocityGenericSpace", "XRange")
        )
        timeout = "<tt:PTZTimeout><tt:Min>PT1S</tt:Min><tt:Max>PT10S</tt:Max></tt:PTZTimeout>"
        told = f"<tptz:PTZConfigurationOptions><tt:Spaces>{spaces}</tt:Spaces>{timeout}</tptz:PTZConfigurationOptions>"
        return f"<tptz:GetConfigurationOptionsResponse>{told}</tptz:GetConfigurationOptionsResponse>"

    def _getstatus(self, _body: str) -> str:
        if "no status" in self.quirks:
            return "!ActionNotSupported"
        place = (
            f'<tt:Position><tt:PanTilt x="{self.place["pan"]:.6f}" y="{self.place["tilt"]:.6f}"/>'
            f'<tt:Zoom x="{self.place["zoom"]:.6f}"/></tt:Position>'
        )
        word = "MOVING" if any(self.speed.values()) or "stuck status" in self.quirks else "IDLE"
        moves = f"<tt:MoveStatus><tt:PanTilt>{word}</tt:PanTilt><tt:Zoom>{word}</tt:Zoom></tt:MoveStatus>"
        utc = "<tt:UtcTime>2026-01-01T00:00:00Z</tt:UtcTime>"
        return f"<tptz:GetStatusResponse><tptz:PTZStatus>{place}{moves}{utc}</tptz:PTZStatus></tptz:GetStatusResponse>"

    def _continuousmove(self, body: str) -> str:
        turn = re.search(r'PanTilt[^>]* x="([-0-9.e]+)" y="([-0-9.e]+)"', body)
        zoom = re.search(r'Zoom[^>]* x="([-0-9.e]+)"', body)
        timeout = re.search(r"Timeout>PT([0-9.]+)S<", body)
        asked = {
            **({"pan": float(turn[1]), "tilt": float(turn[2])} if turn else {}),
            **({"zoom": float(zoom[1])} if zoom else {}),
        }
        if not any(asked.values()) and "zero ignored" in self.quirks:
            return "<tptz:ContinuousMoveResponse/>"
        self.speed.update(asked)
        honoured = timeout and "timeout ignored" not in self.quirks
        self.until = time.monotonic() + float(timeout[1]) if honoured and timeout else float("inf")
        return "<tptz:ContinuousMoveResponse/>"

    def _stop(self, body: str) -> str:
        if "stop refused" in self.quirks:
            return "!ActionNotSupported"
        both = "PanTilt>true" in body and "Zoom>true" in body
        if "stop ignored" in self.quirks or ("stop per axis" in self.quirks and both):
            return "<tptz:StopResponse/>"
        if "PanTilt>true" in body:
            self.speed["pan"] = self.speed["tilt"] = 0.0
        if "Zoom>true" in body:
            self.speed["zoom"] = 0.0
        return "<tptz:StopResponse/>"

    def _relativemove(self, body: str) -> str:
        turn = re.search(r'PanTilt[^>]* x="([-0-9.e]+)" y="([-0-9.e]+)"', body)
        if turn:
            self.place["pan"] += float(turn[1])
            self.place["tilt"] += float(turn[2])
        return "<tptz:RelativeMoveResponse/>"

    def _setpreset(self, body: str) -> str:
        name = re.search(r"PresetName>([^<]*)<", body)
        told = re.search(r"PresetToken>([^<]*)<", body)
        token = told[1] if told else f"P{len(self.presets) + 1}"
        self.presets[token] = (name[1] if name else "", dict(self.place))
        return f"<tptz:SetPresetResponse><tptz:PresetToken>{token}</tptz:PresetToken></tptz:SetPresetResponse>"

    def _getpresets(self, _body: str) -> str:
        told = "".join(
            f'<tptz:Preset token="{token}"><tt:Name>{name}</tt:Name></tptz:Preset>' for token, (name, _) in self.presets.items()
        )
        return f"<tptz:GetPresetsResponse>{told}</tptz:GetPresetsResponse>"

    def _gotopreset(self, body: str) -> str:
        told = re.search(r"PresetToken>([^<]*)<", body)
        if not told or told[1] not in self.presets:
            return "!NoToken"
        self.place = dict(self.presets[told[1]][1])
        return "<tptz:GotoPresetResponse/>"

    def _removepreset(self, body: str) -> str:
        told = re.search(r"PresetToken>([^<]*)<", body)
        return "<tptz:RemovePresetResponse/>" if told and self.presets.pop(told[1], None) else "!NoToken"

    def _sendauxiliarycommand(self, _body: str) -> str:
        told = "<tptz:AuxiliaryResponse>ok</tptz:AuxiliaryResponse>"
        return f"<tptz:SendAuxiliaryCommandResponse>{told}</tptz:SendAuxiliaryCommandResponse>"


def _encoder(width: int, height: int) -> str:
    rate = "<tt:FrameRateLimit>15</tt:FrameRateLimit><tt:EncodingInterval>1</tt:EncodingInterval><tt:BitrateLimit>1</tt:BitrateLimit>"
    address = "<tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address>"
    cast = f"<tt:Address>{address}</tt:Address><tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart>"
    return (
        '<tt:VideoEncoderConfiguration token="ve"><tt:Name>v</tt:Name><tt:UseCount>1</tt:UseCount><tt:Encoding>H264</tt:Encoding>'
        f"<tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution><tt:Quality>1</tt:Quality>"
        f"<tt:RateControl>{rate}</tt:RateControl><tt:Multicast>{cast}</tt:Multicast><tt:SessionTimeout>PT60S</tt:SessionTimeout>"
        "</tt:VideoEncoderConfiguration>"
    )


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    camera: Camera

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        camera = self.camera
        found = re.search(r"Body>\s*<(?:\w+:)?(\w+)", body)
        operation = found[1] if found else "?"
        if camera.raw is not None:
            self.wfile.write(camera.raw)
            self.close_connection = True
            return
        if "silent" in camera.quirks:
            time.sleep(30)
            self.close_connection = True
            return
        camera.arrived.append(operation)
        camera.answers.wait(HANGS_S)
        if operation != "GetSystemDateAndTime" and not self._is_signed(body):
            camera.asked.append("denied")
            if "digest" in camera.quirks:
                challenge = 'Digest realm="k", qop="auth", nonce="n1", algorithm=MD5'
                self._send(401, "<html>login</html>", ("WWW-Authenticate", challenge), kind="text/html")
            else:
                self._send(400, ENVELOPE.format(FAULT.format("NotAuthorized")))
            return
        told = camera.answer(operation, body)
        is_fault = told.startswith("!")
        self._send(
            400 if is_fault else 200, ENVELOPE.format(FAULT.format(told[1:]) if is_fault else f"<s:Body>{told}</s:Body>")
        )

    def _is_signed(self, body: str) -> bool:
        if "digest" in self.camera.quirks:
            return self._is_digest()
        parts = [re.search(rf"<(?:\w+:)?{name}\b[^>]*>([^<]*)<", body) for name in ("Username", "Password", "Nonce", "Created")]
        if not all(parts):
            return False
        user, digest, nonce, created = (part[1] for part in parts if part)
        at = time.strptime(created, "%Y-%m-%dT%H:%M:%SZ")
        late = abs(calendar.timegm(at) - time.time() - self.camera.clock_off_s)
        right = base64.b64encode(hashlib.sha1(base64.b64decode(nonce) + created.encode() + PASSWORD.encode()).digest()).decode()
        return user == USER and digest == right and late < 5

    def _is_digest(self) -> bool:
        told = dict(re.findall(r'(\w+)="?([^",]+)"?', self.headers.get("Authorization", "")))
        if not told.get("response"):
            return False

        def md5(text: str) -> str:
            return hashlib.md5(text.encode()).hexdigest()

        first, second = md5(f"{USER}:k:{PASSWORD}"), md5(f"POST:{self.path}")
        return told["response"] == md5(f"{first}:n1:{told['nc']}:{told['cnonce']}:auth:{second}")

    def _send(
        self, status: int, text: str, *headers: tuple[str, str], kind: str = "application/soap+xml; charset=utf-8"
    ) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def handle(self) -> None:
        with suppress(ConnectionError):
            super().handle()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    disable_nagle_algorithm = True

    def handle_error(self, *_: object) -> None:
        """Keep quiet about clients that hang up."""


@contextmanager
def small_camera(*quirks: str, clock_off_s: float = 0.0) -> Iterator[Camera]:
    """Run a camera."""
    camera = Camera(set(quirks), clock_off_s)
    handler = type("Handler", (_Handler,), {"camera": camera, "wbufsize": -1})
    server = _Server(("127.0.0.1", 0), handler)
    camera.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield camera
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)

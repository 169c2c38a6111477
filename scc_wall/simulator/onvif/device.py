"""The device service: time, who it is, and which services it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from scc_wall import __version__
from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.names import NAMESPACES
from scc_wall.simulator.onvif.tree import Element, make

VERSIONS = {"tds": (26, 6), "trt": (21, 12), "tr2": (26, 6), "tptz": (26, 6), "timg": (19, 6)}
WITHOUT_LOGIN = frozenset({
    "tds:GetSystemDateAndTime", "tds:GetCapabilities", "tds:GetServices", "tds:GetServiceCapabilities", "tds:GetHostname",
    "tds:GetWsdlUrl", "tds:GetEndpointReference", "trt:GetServiceCapabilities", "tr2:GetServiceCapabilities",
    "tptz:GetServiceCapabilities", "timg:GetServiceCapabilities",
})  # fmt: skip
"""Access class PRE_AUTH of ONVIF's core specification."""
_WEST_INDONESIA = timedelta(hours=7)


def offered(call: Call) -> Iterator[str]:
    """Yield the prefixes of the services a camera has, in its own order."""
    services = ["tds", "trt", "tr2", "timg", "tptz"]
    if call.quirks.has("media2-first"):
        services = ["tds", "tr2", "trt", "timg", "tptz"]
    for one in services:
        if one == "tr2" and (not call.state.is_modern or call.quirks.has("no-media2")):
            continue
        if one in {"tptz", "timg"} and call.state.dome is None:
            continue
        yield one


def get_system_date_and_time(call: Call) -> Element:
    """Tell the camera's time."""
    utc = datetime.fromtimestamp(call.clock, UTC)
    here = utc + _WEST_INDONESIA
    if call.quirks.has("clock-local"):
        utc = here
    return make(
        "tds:GetSystemDateAndTimeResponse",
        make(
            "tds:SystemDateAndTime",
            make("tt:DateTimeType", "Manual"),
            make("tt:DaylightSavings", "false"),
            make("tt:TimeZone", make("tt:TZ", "WIB-7")),
            _moment("tt:UTCDateTime", utc),
            _moment("tt:LocalDateTime", here),
        ),
    )


def get_device_information(call: Call) -> Element:
    """Tell who made it."""
    model = f"Kubah {call.state.lens.most:.0f}x" if call.state.dome else "Tetap 2"
    return make(
        "tds:GetDeviceInformationResponse",
        make("tds:Manufacturer", "SCC Wall simulator"),
        make("tds:Model", model),
        make("tds:FirmwareVersion", __version__),
        make("tds:SerialNumber", call.state.serial),
        make("tds:HardwareId", "simulated"),
    )


def get_services(call: Call) -> Element:
    """List the services."""
    asks = call.asked("tds:IncludeCapability") in {"true", "1"}
    return make(
        "tds:GetServicesResponse",
        *(
            make(
                "tds:Service",
                make("tds:Namespace", NAMESPACES[one]),
                make("tds:XAddr", call.address(one)),
                make("tds:Capabilities", _abilities(one)) if asks else None,
                make("tds:Version", make("tt:Major", str(VERSIONS[one][0])), make("tt:Minor", str(VERSIONS[one][1]))),
            )
            for one in offered(call)
        ),
    )


def get_capabilities(call: Call) -> Element:
    """List the services in the old way."""
    services = set(offered(call))
    streaming = (make("tt:RTPMulticast", "false"), make("tt:RTP_TCP", "true"), make("tt:RTP_RTSP_TCP", "true"))
    return make(
        "tds:GetCapabilitiesResponse",
        make(
            "tds:Capabilities",
            make("tt:Device", make("tt:XAddr", call.address("tds"))),
            make("tt:Imaging", make("tt:XAddr", call.address("timg"))) if "timg" in services else None,
            make("tt:Media", make("tt:XAddr", call.address("trt")), make("tt:StreamingCapabilities", *streaming)),
            make("tt:PTZ", make("tt:XAddr", call.address("tptz"))) if "tptz" in services else None,
        ),
    )


def get_service_capabilities(call: Call) -> Element:
    """Tell what the device service can do."""
    del call
    return make("tds:GetServiceCapabilitiesResponse", _abilities("tds"))


def scopes(call: Call) -> tuple[str, ...]:
    """Return a camera's scopes, as in discovery."""
    kinds = ("Network_Video_Transmitter", *(("ptz",) if call.state.dome else ()), "video_encoder")
    camera = call.state.camera
    told = (f"name/{_safe(camera.id)}", f"location/{_safe(camera.group)}", "hardware/simulated", "Profile/Streaming")
    return tuple(f"onvif://www.onvif.org/{one}" for one in (*(f"type/{kind}" for kind in kinds), *told))


def get_scopes(call: Call) -> Element:
    """List the scopes."""
    return make(
        "tds:GetScopesResponse",
        *(make("tds:Scopes", make("tt:ScopeDef", "Fixed"), make("tt:ScopeItem", one)) for one in scopes(call)),
    )


def get_hostname(call: Call) -> Element:
    """Tell the host's name."""
    info = make("tds:HostnameInformation", make("tt:FromDHCP", "false"), make("tt:Name", call.state.camera.path))
    return make("tds:GetHostnameResponse", info)


def get_endpoint_reference(call: Call) -> Element:
    """Tell the name used in discovery."""
    return make("tds:GetEndpointReferenceResponse", make("tds:GUID", endpoint(call.state.camera.number)))


def endpoint(number: int) -> str:
    """Return the address a camera is known by in discovery, the same at every start."""
    return f"urn:uuid:5cc0a11e-0000-4000-8000-{number:012d}"


def _abilities(service: str) -> Element:
    """Return a service's Capabilities element."""
    made = make(f"{service}:Capabilities")
    if service == "tds":
        security = {"TLS1.2": False, "HttpDigest": True, "UsernameToken": True}
        made.append(make("tds:Network", NTP=0))
        made.append(make("tds:Security", **security))
        made.append(make("tds:System", DiscoveryResolve=False, DiscoveryBye=True))
    if service == "trt":
        made = make("trt:Capabilities", SnapshotUri=True, Rotation=False)
        made.append(make("trt:ProfileCapabilities", MaximumNumberOfProfiles=2))
        made.append(make("trt:StreamingCapabilities", RTPMulticast=False, RTP_TCP=True, RTP_RTSP_TCP=True))
    if service == "tr2":
        made = make("tr2:Capabilities", SnapshotUri=True)
        profile = make(
            "tr2:ProfileCapabilities", MaximumNumberOfProfiles=2, ConfigurationsSupported="VideoSource VideoEncoder PTZ"
        )
        made.append(profile)
        made.append(make("tr2:StreamingCapabilities", RTSPStreaming=True, RTPMulticast=False, RTP_RTSP_TCP=True))
    if service == "tptz":
        made = make("tptz:Capabilities", EFlip=False, Reverse=False, MoveStatus=True, StatusPosition=True)
    if service == "timg":
        made = make("timg:Capabilities", ImageStabilization=False, Presets=False)
    return made


abilities = _abilities


def _moment(name: str, at: datetime) -> Element:
    time = make("tt:Time", make("tt:Hour", str(at.hour)), make("tt:Minute", str(at.minute)), make("tt:Second", str(at.second)))
    date = make("tt:Date", make("tt:Year", str(at.year)), make("tt:Month", str(at.month)), make("tt:Day", str(at.day)))
    return make(name, time, date)


def _safe(told: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in told)


OPERATIONS = {
    "GetSystemDateAndTime": get_system_date_and_time,
    "GetDeviceInformation": get_device_information,
    "GetServices": get_services,
    "GetCapabilities": get_capabilities,
    "GetServiceCapabilities": get_service_capabilities,
    "GetScopes": get_scopes,
    "GetHostname": get_hostname,
    "GetEndpointReference": get_endpoint_reference,
}

"""Media: profiles, where their streams and snapshots are, and a key picture when one is asked for."""

from __future__ import annotations

from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.device import abilities
from scc_wall.simulator.onvif.ptz_describe import configuration
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import Profile
from scc_wall.simulator.onvif.tree import Element, make

_SOURCE, _SOURCE_SETTING = "source", "source-configuration"


def get_service_capabilities(call: Call) -> Element:
    """Tell what Media can do."""
    del call
    return make("trt:GetServiceCapabilitiesResponse", abilities("trt"))


def get_profiles(call: Call) -> Element:
    """List the profiles."""
    return make("trt:GetProfilesResponse", *(_profile(call, one, "trt:Profiles") for one in call.state.profiles.values()))


def get_profile(call: Call) -> Element:
    """Tell one profile."""
    return make("trt:GetProfileResponse", _profile(call, call.profile("trt:ProfileToken"), "trt:Profile"))


def get_video_sources(call: Call) -> Element:
    """Tell the one picture sensor."""
    size = size_of("tt:Resolution", _largest(call))
    source = make("trt:VideoSources", make("tt:Framerate", str(_largest(call).rate)), size, token=_SOURCE)
    return make("trt:GetVideoSourcesResponse", source)


def get_video_source_configurations(call: Call) -> Element:
    """List the one source configuration."""
    return make("trt:GetVideoSourceConfigurationsResponse", source_setting(call, "trt:Configurations"))


def get_video_encoder_configurations(call: Call) -> Element:
    """List the encoder configurations."""
    known = (_encoder(one, "trt:Configurations") for one in call.state.profiles.values())
    return make("trt:GetVideoEncoderConfigurationsResponse", *known)


def get_stream_uri(call: Call) -> Element:
    """Tell where a profile's stream is."""
    if call.asked("trt:StreamSetup", "tt:Stream") != "RTP-Unicast":
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidStreamSetup")
    return make("trt:GetStreamUriResponse", _media_uri(call.stream(call.profile("trt:ProfileToken"))))


def get_snapshot_uri(call: Call) -> Element:
    """Tell where a profile's snapshots are."""
    profile = call.profile("trt:ProfileToken")
    return make("trt:GetSnapshotUriResponse", _media_uri(f"{call.address('snapshot')}/{profile.token}.jpg"))


def set_synchronization_point(call: Call) -> Element:
    """Accept the wish for a key picture; who serves the streams is told by its profile."""
    call.profile("trt:ProfileToken")
    return make("trt:SetSynchronizationPointResponse")


def _profile(call: Call, profile: Profile, name: str) -> Element:
    made = make(
        name,
        make("tt:Name", profile.token),
        source_setting(call, "tt:VideoSourceConfiguration"),
        _encoder(profile, "tt:VideoEncoderConfiguration"),
        configuration(call, "tt:PTZConfiguration") if call.state.dome else None,
        token=profile.token,
    )
    made.set("fixed", "true")
    return made


def _encoder(profile: Profile, name: str) -> Element:
    """Return Media's view of an encoder: H.265 is beyond its words, and such cameras say H264 there."""
    return make(
        name,
        make("tt:Name", f"encoder-{profile.token}"),
        make("tt:UseCount", "1"),
        make("tt:Encoding", "H264"),
        size_of("tt:Resolution", profile),
        make("tt:Quality", "5"),
        make(
            "tt:RateControl",
            make("tt:FrameRateLimit", str(profile.rate)),
            make("tt:EncodingInterval", "1"),
            make("tt:BitrateLimit", str(profile.peak // 1000)),
        ),
        make("tt:H264", make("tt:GovLength", str(profile.gop)), make("tt:H264Profile", "High")),
        multicast(),
        make("tt:SessionTimeout", "PT60S"),
        token=f"encoder-{profile.token}",
    )


def source_setting(call: Call, name: str) -> Element:
    """Return the one source configuration as an element of that name."""
    largest = _largest(call)
    return make(
        name,
        make("tt:Name", "source"),
        make("tt:UseCount", str(len(call.state.profiles))),
        make("tt:SourceToken", _SOURCE),
        make("tt:Bounds", x=0, y=0, width=largest.width, height=largest.height),
        token=_SOURCE_SETTING,
    )


def _largest(call: Call) -> Profile:
    return max(call.state.profiles.values(), key=lambda one: one.width)


def size_of(name: str, profile: Profile) -> Element:
    """Return a profile's size as an element of that name."""
    return make(name, make("tt:Width", str(profile.width)), make("tt:Height", str(profile.height)))


def multicast() -> Element:
    """Return the word that there is no multicast."""
    address = make("tt:Address", make("tt:Type", "IPv4"), make("tt:IPv4Address", "0.0.0.0"))  # noqa: S104 - says: none
    return make("tt:Multicast", address, make("tt:Port", "0"), make("tt:TTL", "1"), make("tt:AutoStart", "false"))


def _media_uri(uri: str) -> Element:
    told = (make("tt:InvalidAfterConnect", "false"), make("tt:InvalidAfterReboot", "false"), make("tt:Timeout", "PT0S"))
    return make("trt:MediaUri", make("tt:Uri", uri), *told)


OPERATIONS = {
    "GetServiceCapabilities": get_service_capabilities,
    "GetProfiles": get_profiles,
    "GetProfile": get_profile,
    "GetVideoSources": get_video_sources,
    "GetVideoSourceConfigurations": get_video_source_configurations,
    "GetVideoEncoderConfigurations": get_video_encoder_configurations,
    "GetStreamUri": get_stream_uri,
    "GetSnapshotUri": get_snapshot_uri,
    "SetSynchronizationPoint": set_synchronization_point,
}

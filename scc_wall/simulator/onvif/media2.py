"""Media2: the same profiles as Media tells, with H.265 where it is, and only the configurations that are asked for."""

from __future__ import annotations

from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.device import abilities
from scc_wall.simulator.onvif.media import multicast, size_of, source_setting
from scc_wall.simulator.onvif.ptz_describe import configuration
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import Profile
from scc_wall.simulator.onvif.tree import Element, children, make


def get_service_capabilities(call: Call) -> Element:
    """Tell what Media2 can do."""
    del call
    return make("tr2:GetServiceCapabilitiesResponse", abilities("tr2"))


def get_profiles(call: Call) -> Element:
    """List the profiles with the configurations asked for."""
    token = call.asked("tr2:Token")
    if token and token not in call.state.profiles:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoProfile")
    kinds = {one.text for one in children(call.body) if one.tag.endswith("}Type")}
    profiles = [one for one in call.state.profiles.values() if token in {"", one.token}]
    return make("tr2:GetProfilesResponse", *(_profile(call, one, kinds) for one in profiles))


def get_video_encoder_configurations(call: Call) -> Element:
    """List the encoder configurations."""
    known = (_encoder(one, "tr2:Configurations") for one in call.state.profiles.values())
    return make("tr2:GetVideoEncoderConfigurationsResponse", *known)


def get_video_source_configurations(call: Call) -> Element:
    """List the one source configuration."""
    return make("tr2:GetVideoSourceConfigurationsResponse", source_setting(call, "tr2:Configurations"))


def get_stream_uri(call: Call) -> Element:
    """Tell where a profile's stream is."""
    if call.asked("tr2:Protocol") not in {"RTSP", "RtspUnicast", "RtspOverHttp"}:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidStreamSetup")
    return make("tr2:GetStreamUriResponse", make("tr2:Uri", call.stream(call.profile("tr2:ProfileToken"))))


def get_snapshot_uri(call: Call) -> Element:
    """Tell where a profile's snapshots are."""
    profile = call.profile("tr2:ProfileToken")
    return make("tr2:GetSnapshotUriResponse", make("tr2:Uri", f"{call.address('snapshot')}/{profile.token}.jpg"))


def set_synchronization_point(call: Call) -> Element:
    """Accept the wish for a key picture."""
    call.profile("tr2:ProfileToken")
    return make("tr2:SetSynchronizationPointResponse")


def _profile(call: Call, profile: Profile, kinds: set[str | None]) -> Element:
    def wanted(kind: str) -> bool:
        return bool(kinds & {kind, "All"})

    made = make(
        "tr2:Profiles",
        make("tr2:Name", profile.token),
        make(
            "tr2:Configurations",
            source_setting(call, "tr2:VideoSource") if wanted("VideoSource") else None,
            _encoder(profile, "tr2:VideoEncoder") if wanted("VideoEncoder") else None,
            configuration(call, "tr2:PTZ") if call.state.dome and wanted("PTZ") else None,
        )
        if kinds
        else None,
        token=profile.token,
    )
    made.set("fixed", "true")
    return made


def _encoder(profile: Profile, name: str) -> Element:
    return make(
        name,
        make("tt:Name", f"encoder-{profile.token}"),
        make("tt:UseCount", "1"),
        make("tt:Encoding", profile.encoding),
        size_of("tt:Resolution", profile),
        make(
            "tt:RateControl", make("tt:FrameRateLimit", str(profile.rate)), make("tt:BitrateLimit", str(profile.peak // 1000))
        ),
        multicast(),
        make("tt:Quality", "5"),
        token=f"encoder-{profile.token}",
        GovLength=profile.gop,
        Profile="Main",
    )


OPERATIONS = {
    "GetServiceCapabilities": get_service_capabilities,
    "GetProfiles": get_profiles,
    "GetVideoSourceConfigurations": get_video_source_configurations,
    "GetVideoEncoderConfigurations": get_video_encoder_configurations,
    "GetStreamUri": get_stream_uri,
    "GetSnapshotUri": get_snapshot_uri,
    "SetSynchronizationPoint": set_synchronization_point,
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>device</name>
    <message id="device.unreachable">
        <source>the camera cannot be reached by ONVIF; check power, network and the ONVIF port</source>
        <translation>the camera cannot be reached by ONVIF; check power, network and the ONVIF port</translation>
    </message>
    <message id="device.slow">
        <source>the camera did not finish its answer within {seconds} s</source>
        <translation>the camera did not finish its answer within {seconds} s</translation>
    </message>
    <message id="device.refused">
        <source>the camera refuses user or password for ONVIF; nothing more is tried, so that it does not lock the account. Put the login right, then retry</source>
        <translation>the camera refuses user or password for ONVIF; nothing more is tried, so that it does not lock the account. Put the login right, then retry</translation>
    </message>
    <message id="device.redirect">
        <source>the camera sends us to another address; that is not followed, the login would go there</source>
        <translation>the camera sends us to another address; that is not followed, the login would go there</translation>
    </message>
    <message id="device.other_host">
        <source>the camera names an address on another host; it is not contacted</source>
        <translation>the camera names an address on another host; it is not contacted</translation>
    </message>
    <message id="device.huge">
        <source>the camera's answer is larger than {limit} MiB; it was cut off</source>
        <translation>the camera's answer is larger than {limit} MiB; it was cut off</translation>
    </message>
    <message id="device.dtd">
        <source>the camera's answer holds a document type or entities, as attacks do; it was not read</source>
        <translation>the camera's answer holds a document type or entities, as attacks do; it was not read</translation>
    </message>
    <message id="device.web_page">
        <source>the camera answers with a web page (HTTP {status}) instead of ONVIF; check the ONVIF address and port, and whether ONVIF is switched on</source>
        <translation>the camera answers with a web page (HTTP {status}) instead of ONVIF; check the ONVIF address and port, and whether ONVIF is switched on</translation>
    </message>
    <message id="device.nonsense">
        <source>the camera's answer cannot be understood as ONVIF</source>
        <translation>the camera's answer cannot be understood as ONVIF</translation>
    </message>
    <message id="device.fault">
        <source>the camera says no: {why}</source>
        <translation>the camera says no: {why}</translation>
    </message>
    <message id="device.no_service">
        <source>the camera has no ONVIF service "{service}"</source>
        <translation>the camera has no ONVIF service "{service}"</translation>
    </message>
    <message id="device.not_movable">
        <source>this camera cannot be moved</source>
        <translation>this camera cannot be moved</translation>
    </message>
    <message id="device.no_such_axis">
        <source>this camera cannot move that way</source>
        <translation>this camera cannot move that way</translation>
    </message>
    <message id="device.no_preset">
        <source>there is no preset "{preset}"</source>
        <translation>there is no preset "{preset}"</translation>
    </message>
    <message id="device.no_auxiliary">
        <source>the camera knows no "{wanted}"; it lists: {listed}</source>
        <translation>the camera knows no "{wanted}"; it lists: {listed}</translation>
    </message>
    <message id="device.no_zoom_known">
        <source>the camera does not tell where it looks, so this cannot be worked out</source>
        <translation>the camera does not tell where it looks, so this cannot be worked out</translation>
    </message>
    <message id="device.does_not_arrive">
        <source>the camera did not come to a stand within {seconds} s</source>
        <translation>the camera did not come to a stand within {seconds} s</translation>
    </message>
    <message id="device.unknown">
        <source>this camera has no ONVIF address; add it in the site's cameras (onvif_url)</source>
        <translation>this camera has no ONVIF address; add it in the site's cameras (onvif_url)</translation>
    </message>
    <message id="device.unknown_wish">
        <source>nothing like "{what}" can be asked of a camera</source>
        <translation>nothing like "{what}" can be asked of a camera</translation>
    </message>
    <message id="device.busy">
        <source>too much is being asked of this camera at once; wait a moment</source>
        <translation>too much is being asked of this camera at once; wait a moment</translation>
    </message>
    <message id="device.stopped_first">
        <source>a stop came first; ask again if it is still wanted</source>
        <translation>a stop came first; ask again if it is still wanted</translation>
    </message>
    <message id="device.bug">
        <source>an error of the program's own; it was logged (logs/devices.log)</source>
        <translation>an error of the program's own; it was logged (logs/devices.log)</translation>
    </message>
    <message id="device.odd_clock">
        <source>its clock is more than half a minute off; set its time (NTP)</source>
        <translation>its clock is more than half a minute off; set its time (NTP)</translation>
    </message>
    <message id="device.odd_host">
        <source>it names its services on another host (as behind NAT); the typed host is used</source>
        <translation>it names its services on another host (as behind NAT); the typed host is used</translation>
    </message>
    <message id="device.odd_services">
        <source>it does not list its services; the usual addresses are tried</source>
        <translation>it does not list its services; the usual addresses are tried</translation>
    </message>
    <message id="device.odd_no_media">
        <source>it offers no media service</source>
        <translation>it offers no media service</translation>
    </message>
    <message id="device.odd_no_stream">
        <source>it does not tell where a stream is</source>
        <translation>it does not tell where a stream is</translation>
    </message>
    <message id="device.odd_ptz_profile">
        <source>no profile has a PTZ configuration; the first profile is used</source>
        <translation>no profile has a PTZ configuration; the first profile is used</translation>
    </message>
    <message id="device.odd_no_spaces">
        <source>it does not say how it can move; the usual ranges are assumed</source>
        <translation>it does not say how it can move; the usual ranges are assumed</translation>
    </message>
    <message id="device.odd_no_status">
        <source>it does not tell where it looks or whether it moves: a stop cannot be proven</source>
        <translation>it does not tell where it looks or whether it moves: a stop cannot be proven</translation>
    </message>
    <message id="device.odd_no_zoom">
        <source>it does not tell its zoom: speed cannot follow it</source>
        <translation>it does not tell its zoom: speed cannot follow it</translation>
    </message>
    <message id="device.help">
        <source>find cameras by ONVIF, see what they can do, take them into a site</source>
        <translation>find cameras by ONVIF, see what they can do, take them into a site</translation>
    </message>
    <message id="device.help_probe">
        <source>ask one camera what it is, what it can do and what it does wrong</source>
        <translation>ask one camera what it is, what it can do and what it does wrong</translation>
    </message>
    <message id="device.help_discover">
        <source>look for cameras on every network interface (WS-Discovery)</source>
        <translation>look for cameras on every network interface (WS-Discovery)</translation>
    </message>
    <message id="device.help_add">
        <source>take a camera into a site: its streams by size, its ONVIF address</source>
        <translation>take a camera into a site: its streams by size, its ONVIF address</translation>
    </message>
    <message id="device.help_host">
        <source>host, host:port, or the address of the ONVIF device service</source>
        <translation>host, host:port, or the address of the ONVIF device service</translation>
    </message>
    <message id="device.help_user">
        <source>ONVIF user; the password is asked for</source>
        <translation>ONVIF user; the password is asked for</translation>
    </message>
    <message id="device.help_password_stdin">
        <source>read the password from standard input</source>
        <translation>read the password from standard input</translation>
    </message>
    <message id="device.help_seconds">
        <source>how long to listen</source>
        <translation>how long to listen</translation>
    </message>
    <message id="device.help_json">
        <source>for programs</source>
        <translation>for programs</translation>
    </message>
    <message id="device.help_name">
        <source>name of the camera</source>
        <translation>name of the camera</translation>
    </message>
    <message id="device.help_group">
        <source>its zone</source>
        <translation>its zone</translation>
    </message>
    <message id="device.ask_password">
        <source>Password of {user}: </source>
        <translation>Password of {user}: </translation>
    </message>
    <message id="device.found">
        <source>{count} devices answered; nothing was sent to them but the question who is there</source>
        <translation>{count} devices answered; nothing was sent to them but the question who is there</translation>
    </message>
    <message id="device.added">
        <source>{id} is now in {site}</source>
        <translation>{id} is now in {site}</translation>
    </message>
    <message id="device.no_streams">
        <source>the camera tells no stream address, so it cannot be added; try the CSV with addresses by hand</source>
        <translation>the camera tells no stream address, so it cannot be added; try the CSV with addresses by hand</translation>
    </message>
    <message id="device.not_http">
        <source>an ONVIF address begins with http:// or https://</source>
        <translation>an ONVIF address begins with http:// or https://</translation>
    </message>
    <message id="device.odd_head">
        <source>What it does wrong:</source>
        <translation>What it does wrong:</translation>
    </message>
    <message id="device.odd_nothing">
        <source>Nothing wrong was noticed.</source>
        <translation>Nothing wrong was noticed.</translation>
    </message>
    <message id="device.fact_maker">
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message id="device.fact_model">
        <source>model</source>
        <translation>model</translation>
    </message>
    <message id="device.fact_firmware">
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message id="device.fact_login">
        <source>login by</source>
        <translation>login by</translation>
    </message>
    <message id="device.fact_services">
        <source>services</source>
        <translation>services</translation>
    </message>
    <message id="device.fact_clock_off_s">
        <source>clock off (s)</source>
        <translation>clock off (s)</translation>
    </message>
    <message id="device.fact_main_url">
        <source>main stream</source>
        <translation>main stream</translation>
    </message>
    <message id="device.fact_sub_url">
        <source>sub stream</source>
        <translation>sub stream</translation>
    </message>
    <message id="device.fact_snapshot_url">
        <source>snapshot</source>
        <translation>snapshot</translation>
    </message>
    <message id="device.fact_profile">
        <source>profile</source>
        <translation>profile</translation>
    </message>
    <message id="device.fact_moves">
        <source>moves</source>
        <translation>moves</translation>
    </message>
    <message id="device.fact_presets">
        <source>presets at most</source>
        <translation>presets at most</translation>
    </message>
    <message id="device.fact_home">
        <source>home position</source>
        <translation>home position</translation>
    </message>
    <message id="device.fact_timeout_s">
        <source>stops by itself (s)</source>
        <translation>stops by itself (s)</translation>
    </message>
    <message id="device.fact_click_to_centre">
        <source>click to centre</source>
        <translation>click to centre</translation>
    </message>
    <message id="device.fact_tours">
        <source>preset tours</source>
        <translation>preset tours</translation>
    </message>
    <message id="device.fact_auxiliary">
        <source>auxiliary</source>
        <translation>auxiliary</translation>
    </message>
</context>
</TS>

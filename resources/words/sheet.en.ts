<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sheet</name>
    <message id="sheet.title">
        <source>Acceptance sheet of the video wall</source>
        <translation>Acceptance sheet of the video wall</translation>
    </message>
    <message id="sheet.heading">
        <source>SCC Wall acceptance sheet · {site} · {moment}</source>
        <translation>SCC Wall acceptance sheet · {site} · {moment}</translation>
    </message>
    <message id="sheet.site">
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message id="sheet.made">
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message id="sheet.on_wall">
        <source>On the wall</source>
        <translation>On the wall</translation>
    </message>
    <message id="sheet.nothing_shown">
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message id="sheet.counts">
        <source>Cameras live: {live} of {all}</source>
        <translation>Cameras live: {live} of {all}</translation>
    </message>
    <message id="sheet.pictured">
        <source>cameras with a picture in this sheet: {n}</source>
        <translation>cameras with a picture in this sheet: {n}</translation>
    </message>
    <message id="sheet.measured">
        <source>Rates and delays were measured by the wall itself over the last {minutes} minutes, a look every 2 seconds. What could not be measured says "not measured"; nothing is estimated in its place.</source>
        <translation>Rates and delays were measured by the wall itself over the last {minutes} minutes, a look every 2 seconds. What could not be measured says "not measured"; nothing is estimated in its place.</translation>
    </message>
    <message id="sheet.measured_not">
        <source>The wall has only just started: rates and delays were not measured.</source>
        <translation>The wall has only just started: rates and delays were not measured.</translation>
    </message>
    <message id="sheet.overload">
        <source>When this sheet was made: {why}</source>
        <translation>When this sheet was made: {why}</translation>
    </message>
    <message id="sheet.h_versions">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="sheet.h_machine">
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message id="sheet.h_signing">
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message id="sheet.h_monitors">
        <source>Monitors ({n} connected)</source>
        <translation>Monitors ({n} connected)</translation>
    </message>
    <message id="sheet.h_links">
        <source>Lines ({n})</source>
        <translation>Lines ({n})</translation>
    </message>
    <message id="sheet.h_hosts">
        <source>Recorders and cameras' own hosts ({n})</source>
        <translation>Recorders and cameras' own hosts ({n})</translation>
    </message>
    <message id="sheet.h_layouts">
        <source>Layouts ({n})</source>
        <translation>Layouts ({n})</translation>
    </message>
    <message id="sheet.h_cameras">
        <source>Cameras ({n})</source>
        <translation>Cameras ({n})</translation>
    </message>
    <message id="sheet.explained">
        <source>Sent: pictures a second as they come from the camera. On the glass: as shown while live, in the mean. Delay: from a picture's last byte to the glass (p50: half of the looks were no longer); the camera's own delay and the network's are not in it.</source>
        <translation>Sent: pictures a second as they come from the camera. On the glass: as shown while live, in the mean. Delay: from a picture's last byte to the glass (p50: half of the looks were no longer); the camera's own delay and the network's are not in it.</translation>
    </message>
    <message id="sheet.program">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="sheet.commit">
        <source>Built from</source>
        <translation>Built from</translation>
    </message>
    <message id="sheet.untold">
        <source>not told by the system</source>
        <translation>not told by the system</translation>
    </message>
    <message id="sheet.processor">
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message id="sheet.cores">
        <source>{name} ({n} cores)</source>
        <translation>{name} ({n} cores)</translation>
    </message>
    <message id="sheet.memory">
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message id="sheet.graphics">
        <source>Graphics</source>
        <translation>Graphics</translation>
    </message>
    <message id="sheet.no_graphics">
        <source>none that the system knows</source>
        <translation>none that the system knows</translation>
    </message>
    <message id="sheet.outputs">
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message id="sheet.output_connected">
        <source>{name} (monitor connected)</source>
        <translation>{name} (monitor connected)</translation>
    </message>
    <message id="sheet.output_disconnected">
        <source>{name} (free)</source>
        <translation>{name} (free)</translation>
    </message>
    <message id="sheet.output_unknown">
        <source>{name} (unknown)</source>
        <translation>{name} (unknown)</translation>
    </message>
    <message id="sheet.system">
        <source>System</source>
        <translation>System</translation>
    </message>
    <message id="sheet.sign_text">
        <source>Both sides have looked at the wall and at this sheet with its pages, and accept what is measured in it.</source>
        <translation>Both sides have looked at the wall and at this sheet with its pages, and accept what is measured in it.</translation>
    </message>
    <message id="sheet.sign_customer">
        <source>For the customer</source>
        <translation>For the customer</translation>
    </message>
    <message id="sheet.sign_installer">
        <source>For the installer</source>
        <translation>For the installer</translation>
    </message>
    <message id="sheet.sign_place">
        <source>Place, date:</source>
        <translation>Place, date:</translation>
    </message>
    <message id="sheet.sign_name">
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message id="sheet.monitor_number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="sheet.monitor_name">
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message id="sheet.monitor_identity">
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message id="sheet.monitor_pixels">
        <source>Size (pixels)</source>
        <translation>Size (pixels)</translation>
    </message>
    <message id="sheet.monitor_mm">
        <source>Size (mm)</source>
        <translation>Size (mm)</translation>
    </message>
    <message id="sheet.monitor_place">
        <source>Place (pixels)</source>
        <translation>Place (pixels)</translation>
    </message>
    <message id="sheet.not_connected">
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message id="sheet.at">
        <source>left {x}, top {y}</source>
        <translation>left {x}, top {y}</translation>
    </message>
    <message id="sheet.load_cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="sheet.load_sessions">
        <source>Sessions now</source>
        <translation>Sessions now</translation>
    </message>
    <message id="sheet.load_mbit">
        <source>Traffic now</source>
        <translation>Traffic now</translation>
    </message>
    <message id="sheet.load_limit">
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message id="sheet.partly">
        <source>{mbit} (of {measured} of {sessions} sessions; the others not measured)</source>
        <translation>{mbit} (of {measured} of {sessions} sessions; the others not measured)</translation>
    </message>
    <message id="sheet.sessions">
        <source>{n} sessions</source>
        <translation>{n} sessions</translation>
    </message>
    <message id="sheet.layout_name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="sheet.layout_title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="sheet.layout_tiles">
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message id="sheet.layout_monitors">
        <source>On monitors</source>
        <translation>On monitors</translation>
    </message>
    <message id="sheet.tiles_on">
        <source>monitor {monitor}: {n}</source>
        <translation>monitor {monitor}: {n}</translation>
    </message>
    <message id="sheet.column_picture">
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message id="sheet.column_camera">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="sheet.column_streams">
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message id="sheet.column_standing">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="sheet.stream_main">
        <source>Main stream</source>
        <translation>Main stream</translation>
    </message>
    <message id="sheet.stream_sub">
        <source>Sub stream</source>
        <translation>Sub stream</translation>
    </message>
    <message id="sheet.link">
        <source>line {link}</source>
        <translation>line {link}</translation>
    </message>
    <message id="sheet.host">
        <source>host {host}</source>
        <translation>host {host}</translation>
    </message>
    <message id="sheet.unmeasured">
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message id="sheet.not_on_wall">
        <source>not on the wall</source>
        <translation>not on the wall</translation>
    </message>
    <message id="sheet.no_picture">
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
    <message id="sheet.no_right_to_pictures">
        <source>no picture: whoever asked for this sheet may not take pictures out</source>
        <translation>no picture: whoever asked for this sheet may not take pictures out</translation>
    </message>
    <message id="sheet.covered">
        <source>no picture: covered at this moment</source>
        <translation>no picture: covered at this moment</translation>
    </message>
    <message id="sheet.private">
        <source>no picture: privacy cover</source>
        <translation>no picture: privacy cover</translation>
    </message>
    <message id="sheet.rate">
        <source>{n}/s</source>
        <translation>{n}/s</translation>
    </message>
    <message id="sheet.rates">
        <source>sent {sent}, on the glass {glass}</source>
        <translation>sent {sent}, on the glass {glass}</translation>
    </message>
    <message id="sheet.asked">
        <source>asked for {rate}</source>
        <translation>asked for {rate}</translation>
    </message>
    <message id="sheet.kbps">
        <source>bit rate {kbps}</source>
        <translation>bit rate {kbps}</translation>
    </message>
    <message id="sheet.delays">
        <source>delay {delay}</source>
        <translation>delay {delay}</translation>
    </message>
    <message id="sheet.delay">
        <source>p50 {p50} ms, worst {worst} ms</source>
        <translation>p50 {p50} ms, worst {worst} ms</translation>
    </message>
    <message id="sheet.live_looks">
        <source>live at {live} of {looks} looks in {minutes} min</source>
        <translation>live at {live} of {looks} looks in {minutes} min</translation>
    </message>
    <message id="sheet.losses">
        <source>losses: {n}, since {since}</source>
        <translation>losses: {n}, since {since}</translation>
    </message>
    <message id="sheet.losses_unmeasured">
        <source>losses: not measured</source>
        <translation>losses: not measured</translation>
    </message>
    <message id="sheet.moves_fixed">
        <source>no PTZ address in this site</source>
        <translation>no PTZ address in this site</translation>
    </message>
    <message id="sheet.moves_untried">
        <source>PTZ: stopping not tried</source>
        <translation>PTZ: stopping not tried</translation>
    </message>
    <message id="sheet.moves_proven">
        <source>PTZ: proven to stop, by this model ({model})</source>
        <translation>PTZ: proven to stop, by this model ({model})</translation>
    </message>
    <message id="sheet.progress">
        <source>acceptance sheet: pictures {done} of {of} ...</source>
        <translation>acceptance sheet: pictures {done} of {of} ...</translation>
    </message>
    <message id="sheet.kept">
        <source>kept in {file}</source>
        <translation>kept in {file}</translation>
    </message>
    <message id="sheet.usage">
        <source>written: sheet [--pdf FILE] [--minutes M] [--json]</source>
        <translation>written: sheet [--pdf FILE] [--minutes M] [--json]</translation>
    </message>
    <message id="sheet.minutes">
        <source>minutes are a number from 1 to {most}</source>
        <translation>minutes are a number from 1 to {most}</translation>
    </message>
    <message id="sheet.busy">
        <source>an acceptance sheet is being made already; wait until it is done</source>
        <translation>an acceptance sheet is being made already; wait until it is done</translation>
    </message>
    <message id="sheet.none">
        <source>no acceptance sheet was asked for since the wall was started</source>
        <translation>no acceptance sheet was asked for since the wall was started</translation>
    </message>
    <message id="sheet.not_printed">
        <source>the acceptance sheet could not be printed: {why}</source>
        <translation>the acceptance sheet could not be printed: {why}</translation>
    </message>
    <message id="sheet.hosts_of_one">
        <source>Hosts that serve one camera each, without a limit: {n}. Their traffic stands at the camera.</source>
        <translation>Hosts that serve one camera each, without a limit: {n}. Their traffic stands at the camera.</translation>
    </message>
    <message id="sheet.never_lost">
        <source>never lost since {since}</source>
        <translation>never lost since {since}</translation>
    </message>
    <message id="sheet.tab">
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message id="sheet.tab_hint">
        <source>The acceptance sheet is a PDF for the customer to sign: cameras, streams, rates, delays, monitors, versions, each as the wall measured it. Show every camera for some minutes first (a tour will do): what nobody has seen says "not measured".</source>
        <translation>The acceptance sheet is a PDF for the customer to sign: cameras, streams, rates, delays, monitors, versions, each as the wall measured it. Show every camera for some minutes first (a tour will do): what nobody has seen says "not measured".</translation>
    </message>
    <message id="sheet.tab_minutes">
        <source>Measured over the last (minutes)</source>
        <translation>Measured over the last (minutes)</translation>
    </message>
    <message id="sheet.tab_make">
        <source>Make the sheet</source>
        <translation>Make the sheet</translation>
    </message>
    <message id="sheet.tab_going">
        <source>Taking pictures: {done} of {of} ...</source>
        <translation>Taking pictures: {done} of {of} ...</translation>
    </message>
    <message id="sheet.tab_printing">
        <source>Printing ...</source>
        <translation>Printing ...</translation>
    </message>
    <message id="sheet.lowered">
        <source>shown with fewer pictures or a smaller stream: machine or line at its limit</source>
        <translation>shown with fewer pictures or a smaller stream: machine or line at its limit</translation>
    </message>
</context>
</TS>

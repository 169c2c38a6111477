<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>setup</name>
    <message id="setup.title">
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message id="setup.cells">
        <source>The cells of a camera are no JSON of columns and texts; there are the columns {known}</source>
        <translation>The cells of a camera are no JSON of columns and texts; there are the columns {known}</translation>
    </message>
    <message id="setup.column">
        <source>There is no column "{column}"; there are {known}</source>
        <translation>There is no column "{column}"; there are {known}</translation>
    </message>
    <message id="setup.login_in_cells">
        <source>A login is not taken in the words of a command. Type it on the desk's Set-up page, or use scc-wall import or camera replace --password-stdin</source>
        <translation>A login is not taken in the words of a command. Type it on the desk's Set-up page, or use scc-wall import or camera replace --password-stdin</translation>
    </message>
    <message id="setup.no_ticket">
        <source>That login is not held any more. Type it again on the desk's Set-up page</source>
        <translation>That login is not held any more. Type it again on the desk's Set-up page</translation>
    </message>
    <message id="setup.id_taken">
        <source>There is a camera of the id {camera} already</source>
        <translation>There is a camera of the id {camera} already</translation>
    </message>
    <message id="setup.number_taken">
        <source>Number {number} is camera {owner}'s by now</source>
        <translation>Number {number} is camera {owner}'s by now</translation>
    </message>
    <message id="setup.no_link">
        <source>The line {name} has no limit</source>
        <translation>The line {name} has no limit</translation>
    </message>
    <message id="setup.no_host">
        <source>The recorder {name} has no limit</source>
        <translation>The recorder {name} has no limit</translation>
    </message>
    <message id="setup.not_as_previewed">
        <source>The table or the site's cameras have changed since the preview. Look at the preview again</source>
        <translation>The table or the site's cameras have changed since the preview. Look at the preview again</translation>
    </message>
    <message id="setup.nothing_to_restore">
        <source>Camera {camera} is none of those removed since the wall was started</source>
        <translation>Camera {camera} is none of those removed since the wall was started</translation>
    </message>
    <message id="setup.no_answer">
        <source>No answer came in time</source>
        <translation>No answer came in time</translation>
    </message>
    <message id="setup.worker_lost">
        <source>The process that looked at the camera has ended; logs/setup.log says why</source>
        <translation>The process that looked at the camera has ended; logs/setup.log says why</translation>
    </message>
    <message id="setup.too_many">
        <source>{limit} such looks are under way. Wait until one is done</source>
        <translation>{limit} such looks are under way. Wait until one is done</translation>
    </message>
    <message id="setup.test_failed">
        <source>The camera gives no picture: {why}</source>
        <translation>The camera gives no picture: {why}</translation>
    </message>
    <message id="setup.cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="setup.table">
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message id="setup.budgets">
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message id="setup.search">
        <source>Search: number, name, zone</source>
        <translation>Search: number, name, zone</translation>
    </message>
    <message id="setup.add">
        <source>New camera</source>
        <translation>New camera</translation>
    </message>
    <message id="setup.find">
        <source>Find on the network…</source>
        <translation>Find on the network…</translation>
    </message>
    <message id="setup.test">
        <source>Test picture</source>
        <translation>Test picture</translation>
    </message>
    <message id="setup.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="setup.remove">
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message id="setup.restore">
        <source>Bring back the removed one</source>
        <translation>Bring back the removed one</translation>
    </message>
    <message id="setup.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="setup.new_camera">
        <source>New camera</source>
        <translation>New camera</translation>
    </message>
    <message id="setup.who">
        <source>Who and where</source>
        <translation>Who and where</translation>
    </message>
    <message id="setup.login">
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message id="setup.streams">
        <source>Addresses and lines</source>
        <translation>Addresses and lines</translation>
    </message>
    <message id="setup.field_id">
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message id="setup.field_number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="setup.field_name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="setup.field_group">
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message id="setup.field_region">
        <source>Regency</source>
        <translation>Regency</translation>
    </message>
    <message id="setup.field_lat">
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message id="setup.field_lon">
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message id="setup.field_sub_url">
        <source>Address of the small stream (sub)</source>
        <translation>Address of the small stream (sub)</translation>
    </message>
    <message id="setup.field_main_url">
        <source>Address of the large stream (main)</source>
        <translation>Address of the large stream (main)</translation>
    </message>
    <message id="setup.field_onvif_url">
        <source>ONVIF address</source>
        <translation>ONVIF address</translation>
    </message>
    <message id="setup.field_transport">
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message id="setup.field_interval">
        <source>JPEG every (seconds)</source>
        <translation>JPEG every (seconds)</translation>
    </message>
    <message id="setup.field_link">
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message id="setup.field_host">
        <source>Recorder (host)</source>
        <translation>Recorder (host)</translation>
    </message>
    <message id="setup.field_user">
        <source>User</source>
        <translation>User</translation>
    </message>
    <message id="setup.field_password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="setup.field_device">
        <source>Device's address</source>
        <translation>Device's address</translation>
    </message>
    <message id="setup.no_region">
        <source>(not told)</source>
        <translation>(not told)</translation>
    </message>
    <message id="setup.transport_tcp">
        <source>TCP (usual)</source>
        <translation>TCP (usual)</translation>
    </message>
    <message id="setup.transport_udp">
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message id="setup.transport_http">
        <source>HTTP (tunnel)</source>
        <translation>HTTP (tunnel)</translation>
    </message>
    <message id="setup.password_kept">
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message id="setup.password_none">
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message id="setup.host_hint">
        <source>from the address</source>
        <translation>from the address</translation>
    </message>
    <message id="setup.number_hint">
        <source>empty: by itself</source>
        <translation>empty: by itself</translation>
    </message>
    <message id="setup.picture">
        <source>Picture of the test</source>
        <translation>Picture of the test</translation>
    </message>
    <message id="setup.test_hint">
        <source>Test picture connects to the camera as written here, before it is saved.</source>
        <translation>Test picture connects to the camera as written here, before it is saved.</translation>
    </message>
    <message id="setup.testing">
        <source>Connecting to the camera…</source>
        <translation>Connecting to the camera…</translation>
    </message>
    <message id="setup.came">
        <source>A picture came: stream {stream}, {width}×{height}, {codec}, {fps} pictures a second</source>
        <translation>A picture came: stream {stream}, {width}×{height}, {codec}, {fps} pictures a second</translation>
    </message>
    <message id="setup.id_missing">
        <source>Give the camera an ID, as JSC-37.</source>
        <translation>Give the camera an ID, as JSC-37.</translation>
    </message>
    <message id="setup.nothing_changed">
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message id="setup.saved">
        <source>Camera {camera} is saved.</source>
        <translation>Camera {camera} is saved.</translation>
    </message>
    <message id="setup.remove_ask">
        <source>Remove camera {number} {name} from this site, with its login?
Layouts that show it: {layouts}</source>
        <translation>Remove camera {number} {name} from this site, with its login?
Layouts that show it: {layouts}</translation>
    </message>
    <message id="setup.remove_yes">
        <source>Remove the camera</source>
        <translation>Remove the camera</translation>
    </message>
    <message id="setup.removed">
        <source>Camera {camera} is removed. It can be brought back until the wall ends.</source>
        <translation>Camera {camera} is removed. It can be brought back until the wall ends.</translation>
    </message>
    <message id="setup.restored">
        <source>Camera {camera} is back.</source>
        <translation>Camera {camera} is back.</translation>
    </message>
    <message id="setup.login_moved">
        <source>The login within the address was moved to the login's own fields.</source>
        <translation>The login within the address was moved to the login's own fields.</translation>
    </message>
    <message id="setup.leave_ask">
        <source>What was changed of this camera is not saved.</source>
        <translation>What was changed of this camera is not saved.</translation>
    </message>
    <message id="setup.leave_yes">
        <source>Drop the changes</source>
        <translation>Drop the changes</translation>
    </message>
    <message id="setup.leave_no">
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message id="setup.found_fill">
        <source>Give this camera an ID and a name, test its picture, then save it.</source>
        <translation>Give this camera an ID and a name, test its picture, then save it.</translation>
    </message>
    <message id="setup.discover">
        <source>Look for ONVIF devices</source>
        <translation>Look for ONVIF devices</translation>
    </message>
    <message id="setup.discovering">
        <source>Looking for devices for {seconds} seconds…</source>
        <translation>Looking for devices for {seconds} seconds…</translation>
    </message>
    <message id="setup.discovered">
        <source>{n} devices were found. Choose one, type its login and press Ask the device.</source>
        <translation>{n} devices were found. Choose one, type its login and press Ask the device.</translation>
    </message>
    <message id="setup.discovered_none">
        <source>No device has answered. Type its address yourself, then press Ask the device.</source>
        <translation>No device has answered. Type its address yourself, then press Ask the device.</translation>
    </message>
    <message id="setup.is_ours">
        <source>(camera {camera})</source>
        <translation>(camera {camera})</translation>
    </message>
    <message id="setup.probe">
        <source>Ask the device</source>
        <translation>Ask the device</translation>
    </message>
    <message id="setup.probing">
        <source>Asking the device…</source>
        <translation>Asking the device…</translation>
    </message>
    <message id="setup.take">
        <source>Take these addresses</source>
        <translation>Take these addresses</translation>
    </message>
    <message id="setup.facts">
        <source>What the device told</source>
        <translation>What the device told</translation>
    </message>
    <message id="setup.devices">
        <source>Devices found</source>
        <translation>Devices found</translation>
    </message>
    <message id="setup.host_example">
        <source>192.0.2.10 or http://…</source>
        <translation>192.0.2.10 or http://…</translation>
    </message>
    <message id="setup.import_hint">
        <source>Choose a CSV table of cameras. The preview shows what would change; nothing is saved before Apply is pressed.</source>
        <translation>Choose a CSV table of cameras. The preview shows what would change; nothing is saved before Apply is pressed.</translation>
    </message>
    <message id="setup.browse">
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message id="setup.preview">
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message id="setup.apply">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="setup.tables">
        <source>Tables of cameras (*.csv *.txt)</source>
        <translation>Tables of cameras (*.csv *.txt)</translation>
    </message>
    <message id="setup.all_files">
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message id="setup.file_hint">
        <source>File of the table of cameras (CSV)</source>
        <translation>File of the table of cameras (CSV)</translation>
    </message>
    <message id="setup.preview_counts">
        <source>New {added}, changed {changed}, unchanged {unchanged}, bad lines {bad}, notes {notes}. Bad lines are not imported.</source>
        <translation>New {added}, changed {changed}, unchanged {unchanged}, bad lines {bad}, notes {notes}. Bad lines are not imported.</translation>
    </message>
    <message id="setup.group_bad">
        <source>Bad lines ({n})</source>
        <translation>Bad lines ({n})</translation>
    </message>
    <message id="setup.group_changed">
        <source>Changed ({n})</source>
        <translation>Changed ({n})</translation>
    </message>
    <message id="setup.group_added">
        <source>New ({n})</source>
        <translation>New ({n})</translation>
    </message>
    <message id="setup.group_unchanged">
        <source>Unchanged ({n})</source>
        <translation>Unchanged ({n})</translation>
    </message>
    <message id="setup.group_notes">
        <source>Notes ({n})</source>
        <translation>Notes ({n})</translation>
    </message>
    <message id="setup.line">
        <source>Line {line}: {sentence}</source>
        <translation>Line {line}: {sentence}</translation>
    </message>
    <message id="setup.empty">
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message id="setup.login_comes">
        <source>new (not shown)</source>
        <translation>new (not shown)</translation>
    </message>
    <message id="setup.imported">
        <source>Imported: {rows} cameras; refused lines: {refused}.</source>
        <translation>Imported: {rows} cameras; refused lines: {refused}.</translation>
    </message>
    <message id="setup.column_what">
        <source>Camera and column</source>
        <translation>Camera and column</translation>
    </message>
    <message id="setup.column_before">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="setup.column_after">
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message id="setup.budget_hint">
        <source>Limits protect lines and recorders: what does not fit is lowered or withheld, and the wall says so. Without a limit nothing is protected.</source>
        <translation>Limits protect lines and recorders: what does not fit is lowered or withheld, and the wall says so. Without a limit nothing is protected.</translation>
    </message>
    <message id="setup.links">
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message id="setup.hosts">
        <source>Recorders</source>
        <translation>Recorders</translation>
    </message>
    <message id="setup.column_link">
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message id="setup.column_host">
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message id="setup.column_link_limit">
        <source>Limit (Mbit/s)</source>
        <translation>Limit (Mbit/s)</translation>
    </message>
    <message id="setup.column_host_limit">
        <source>Limit (sessions)</source>
        <translation>Limit (sessions)</translation>
    </message>
    <message id="setup.column_cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="setup.unlimited">
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message id="setup.set_limit">
        <source>Set the limit</source>
        <translation>Set the limit</translation>
    </message>
    <message id="setup.no_limit">
        <source>Take the limit off</source>
        <translation>Take the limit off</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>care</name>
    <message id="care.help_watch">
        <source>start the wall again by itself when it crashes or hangs</source>
        <translation>start the wall again by itself when it crashes or hangs</translation>
    </message>
    <message id="care.fault_title">
        <source>The video wall does not run</source>
        <translation>The video wall does not run</translation>
    </message>
    <message id="care.fault_body">
        <source>It stopped by itself several times in a row, so it is not started again by itself.
The reason is written in {logs}

Enter: try again      Ctrl+Q: end</source>
        <translation>It stopped by itself several times in a row, so it is not started again by itself.
The reason is written in {logs}

Enter: try again      Ctrl+Q: end</translation>
    </message>
    <message id="care.cover_title">
        <source>The wall is covered</source>
        <translation>The wall is covered</translation>
    </message>
    <message id="care.cover_leave">
        <source>T uncovers it</source>
        <translation>T uncovers it</translation>
    </message>
    <message id="care.not_on_the_wall">
        <source>{camera} is not on the wall now</source>
        <translation>{camera} is not on the wall now</translation>
    </message>
    <message id="care.no_tile_pointed_at">
        <source>point at a tile first, or name a camera</source>
        <translation>point at a tile first, or name a camera</translation>
    </message>
    <message id="care.no_fit">
        <source>there is no {mode}: choose {modes}</source>
        <translation>there is no {mode}: choose {modes}</translation>
    </message>
    <message id="care.no_zoom">
        <source>100 to 800 per cent, and 0 to 1000 for the point in the middle</source>
        <translation>100 to 800 per cent, and 0 to 1000 for the point in the middle</translation>
    </message>
    <message id="care.on_or_off">
        <source>on or off, not {word}</source>
        <translation>on or off, not {word}</translation>
    </message>
    <message id="care.snapshot_kept">
        <source>Picture of {camera} kept: {file}</source>
        <translation>Picture of {camera} kept: {file}</translation>
    </message>
    <message id="care.no_picture">
        <source>there is no picture of {camera} to keep</source>
        <translation>there is no picture of {camera} to keep</translation>
    </message>
    <message id="care.zoomed">
        <source>zoom {times}×</source>
        <translation>zoom {times}×</translation>
    </message>
    <message id="care.help_replace">
        <source>another device under the same id and number; layouts stay as they are</source>
        <translation>another device under the same id and number; layouts stay as they are</translation>
    </message>
    <message id="care.help_replace_user">
        <source>the new device's user; without it the login stays</source>
        <translation>the new device's user; without it the login stays</translation>
    </message>
    <message id="care.no_address">
        <source>give the new device's --sub-url or --main-url, or both</source>
        <translation>give the new device's --sub-url or --main-url, or both</translation>
    </message>
    <message id="care.replaced">
        <source>{id} (number {number}, {name}) is now the new device; a running wall connects by itself</source>
        <translation>{id} (number {number}, {name}) is now the new device; a running wall connects by itself</translation>
    </message>
    <message id="care.replaced_same_login">
        <source>{id} (number {number}, {name}) is now the new device, with the login of the old one; a running wall connects by itself</source>
        <translation>{id} (number {number}, {name}) is now the new device, with the login of the old one; a running wall connects by itself</translation>
    </message>
    <message id="care.help_with_secrets">
        <source>also the cameras' logins, in plain text: keep the file as you would keep them</source>
        <translation>also the cameras' logins, in plain text: keep the file as you would keep them</translation>
    </message>
    <message id="care.backed_up">
        <source>{count} files of the site are in {file} (mode 0600)</source>
        <translation>{count} files of the site are in {file} (mode 0600)</translation>
    </message>
    <message id="care.with_secrets">
        <source>{count} logins are in it in plain text: whoever has the file has them</source>
        <translation>{count} logins are in it in plain text: whoever has the file has them</translation>
    </message>
    <message id="care.without_secrets">
        <source>no logins are in it: on another PC import them again, or back up with --with-secrets</source>
        <translation>no logins are in it: on another PC import them again, or back up with --with-secrets</translation>
    </message>
    <message id="care.file_there">
        <source>this file is there already; choose another name</source>
        <translation>this file is there already; choose another name</translation>
    </message>
    <message id="care.damaged">
        <source>this backup is damaged or was changed; nothing was touched</source>
        <translation>this backup is damaged or was changed; nothing was touched</translation>
    </message>
    <message id="care.no_backup">
        <source>this is no backup of a site</source>
        <translation>this is no backup of a site</translation>
    </message>
    <message id="care.newer_backup">
        <source>this backup has format {told}, this program knows {ours}; update the program</source>
        <translation>this backup has format {told}, this program knows {ours}; update the program</translation>
    </message>
    <message id="care.newer_site">
        <source>the site in this backup was made by a newer program; update the program</source>
        <translation>the site in this backup was made by a newer program; update the program</translation>
    </message>
    <message id="care.too_large">
        <source>this backup is larger than a site can be</source>
        <translation>this backup is larger than a site can be</translation>
    </message>
    <message id="care.strange_member">
        <source>{name} does not belong into a backup (a link, a folder, or a path to elsewhere); nothing was touched</source>
        <translation>{name} does not belong into a backup (a link, a folder, or a path to elsewhere); nothing was touched</translation>
    </message>
    <message id="care.help_replace_site">
        <source>put the site that is there aside and take the backup's</source>
        <translation>put the site that is there aside and take the backup's</translation>
    </message>
    <message id="care.site_there">
        <source>there is a site here already; choose another folder, or --replace puts it aside</source>
        <translation>there is a site here already; choose another folder, or --replace puts it aside</translation>
    </message>
    <message id="care.restored">
        <source>{count} files from the backup of {made} are the site {site} now</source>
        <translation>{count} files from the backup of {made} are the site {site} now</translation>
    </message>
    <message id="care.former">
        <source>what was there before is in {folder}</source>
        <translation>what was there before is in {folder}</translation>
    </message>
    <message id="care.secrets_restored">
        <source>the cameras' logins are restored, too</source>
        <translation>the cameras' logins are restored, too</translation>
    </message>
    <message id="care.no_secrets_restored">
        <source>the backup holds no logins: import them (scc-wall import, columns id,user,password and an address)</source>
        <translation>the backup holds no logins: import them (scc-wall import, columns id,user,password and an address)</translation>
    </message>
    <message id="care.help_yes">
        <source>save without asking; you have looked it over before</source>
        <translation>save without asking; you have looked it over before</translation>
    </message>
    <message id="care.not_saved">
        <source>nothing was saved</source>
        <translation>nothing was saved</translation>
    </message>
    <message id="care.bundle_saved">
        <source>{count} texts are in {file} (mode 0600); it goes nowhere by itself</source>
        <translation>{count} texts are in {file} (mode 0600); it goes nowhere by itself</translation>
    </message>
    <message id="care.bundle_head">
        <source>This would be saved, with logins and camera addresses masked:</source>
        <translation>This would be saved, with logins and camera addresses masked:</translation>
    </message>
    <message id="care.bundle_ask">
        <source>[l] look at all of it   [s] save   [Enter] do not save:</source>
        <translation>[l] look at all of it   [s] save   [Enter] do not save:</translation>
    </message>
    <message id="care.site_newer">
        <source>this site was made by a newer program (format {told}, this one knows {ours}): update the program, or restore a backup of before</source>
        <translation>this site was made by a newer program (format {told}, this one knows {ours}): update the program, or restore a backup of before</translation>
    </message>
    <message id="care.event_name">
        <source>The name of an event's folder of snapshots: letters, digits, spaces, dots, lines; 64 at the most</source>
        <translation>The name of an event's folder of snapshots: letters, digits, spaces, dots, lines; 64 at the most</translation>
    </message>
    <message id="care.no_snapshot">
        <source>There is no snapshot in this site yet</source>
        <translation>There is no snapshot in this site yet</translation>
    </message>
    <message id="care.no_such_snapshot">
        <source>There is no snapshot {file} in this site's snapshots</source>
        <translation>There is no snapshot {file} in this site's snapshots</translation>
    </message>
    <message id="care.not_a_picture">
        <source>{file} is no picture that can be read</source>
        <translation>{file} is no picture that can be read</translation>
    </message>
    <message id="care.not_printed">
        <source>Not printed: {why}</source>
        <translation>Not printed: {why}</translation>
    </message>
    <message id="care.no_lp">
        <source>There is no print system (lp) on this computer; the page is kept as {file}</source>
        <translation>There is no print system (lp) on this computer; the page is kept as {file}</translation>
    </message>
    <message id="care.page_camera">
        <source>Camera: {text}</source>
        <translation>Camera: {text}</translation>
    </message>
    <message id="care.page_time">
        <source>Time: {text}</source>
        <translation>Time: {text}</translation>
    </message>
    <message id="care.page_site">
        <source>Site: {text}</source>
        <translation>Site: {text}</translation>
    </message>
    <message id="care.page_operator">
        <source>Operator: {text}</source>
        <translation>Operator: {text}</translation>
    </message>
    <message id="care.left_out">
        <source>no backup holds these folders of the site: {folders}; copy them yourself where they are to be kept</source>
        <translation>no backup holds these folders of the site: {folders}; copy them yourself where they are to be kept</translation>
    </message>
    <message id="care.no_history">
        <source>the history of health is not in it: {why}</source>
        <translation>the history of health is not in it: {why}</translation>
    </message>
    <message id="care.history_not_restored">
        <source>the history of health in the backup was left out: {why}</source>
        <translation>the history of health in the backup was left out: {why}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app</name>
    <message id="app.usage">
        <source>Usage: scc-wall COMMAND [...]   (--language id|en before COMMAND chooses the language)</source>
        <translation>Usage: scc-wall COMMAND [...]   (--language id|en before COMMAND chooses the language)</translation>
    </message>
    <message id="app.help_demo">
        <source>a wall of simulated cameras, with no set-up at all</source>
        <translation>a wall of simulated cameras, with no set-up at all</translation>
    </message>
    <message id="app.help_run">
        <source>the wall of a site</source>
        <translation>the wall of a site</translation>
    </message>
    <message id="app.help_setup">
        <source>the guided first set-up, on the screen or from a file</source>
        <translation>the guided first set-up, on the screen or from a file</translation>
    </message>
    <message id="app.help_simulate">
        <source>simulated cameras alone</source>
        <translation>simulated cameras alone</translation>
    </message>
    <message id="app.help_import">
        <source>take cameras from a CSV file into a site</source>
        <translation>take cameras from a CSV file into a site</translation>
    </message>
    <message id="app.help_layout">
        <source>make a layout</source>
        <translation>make a layout</translation>
    </message>
    <message id="app.help_check">
        <source>show every mistake in a site's files</source>
        <translation>show every mistake in a site's files</translation>
    </message>
    <message id="app.help_doctor">
        <source>tell what this machine can do and what to install</source>
        <translation>tell what this machine can do and what to install</translation>
    </message>
    <message id="app.help_bench">
        <source>measure the wall beside other players</source>
        <translation>measure the wall beside other players</translation>
    </message>
    <message id="app.help_ctl">
        <source>ask or command the running wall</source>
        <translation>ask or command the running wall</translation>
    </message>
    <message id="app.help_site">
        <source>the site's folder</source>
        <translation>the site's folder</translation>
    </message>
    <message id="app.help_words">
        <source>the command for the wall</source>
        <translation>the command for the wall</translation>
    </message>
    <message id="app.help_windowed">
        <source>ordinary windows instead of full screen</source>
        <translation>ordinary windows instead of full screen</translation>
    </message>
    <message id="app.help_desk">
        <source>open the operator's desk also where every monitor has tiles</source>
        <translation>open the operator's desk also where every monitor has tiles</translation>
    </message>
    <message id="app.help_debug">
        <source>log in more detail</source>
        <translation>log in more detail</translation>
    </message>
    <message id="app.help_cameras">
        <source>number of simulated cameras (1 to 200)</source>
        <translation>number of simulated cameras (1 to 200)</translation>
    </message>
    <message id="app.help_monitors">
        <source>use a virtual display with so many monitors</source>
        <translation>use a virtual display with so many monitors</translation>
    </message>
    <message id="app.help_duration">
        <source>end by itself after so many seconds</source>
        <translation>end by itself after so many seconds</translation>
    </message>
    <message id="app.help_screenshot">
        <source>write a picture of the whole wall to this PNG file once every tile is live</source>
        <translation>write a picture of the whole wall to this PNG file once every tile is live</translation>
    </message>
    <message id="app.no_language">
        <source>there is no language {language}; choose one of: {languages}</source>
        <translation>there is no language {language}; choose one of: {languages}</translation>
    </message>
    <message id="app.no_layout">
        <source>there is no layout {name}; there are: {names}</source>
        <translation>there is no layout {name}; there are: {names}</translation>
    </message>
    <message id="app.no_nth_layout">
        <source>there is no layout number {number}; there are {count}</source>
        <translation>there is no layout number {number}; there are {count}</translation>
    </message>
    <message id="app.no_layouts">
        <source>this site has no layout yet; make one: scc-wall layout new NAME --grid 3x3 --cameras ID,ID,... --site {folder}</source>
        <translation>this site has no layout yet; make one: scc-wall layout new NAME --grid 3x3 --cameras ID,ID,... --site {folder}</translation>
    </message>
    <message id="app.no_camera">
        <source>there is no camera {camera} in this site; cameras.csv lists them</source>
        <translation>there is no camera {camera} in this site; cameras.csv lists them</translation>
    </message>
    <message id="app.unknown_cameras">
        <source>{count} cameras of this layout are not known: {cameras}</source>
        <translation>{count} cameras of this layout are not known: {cameras}</translation>
    </message>
    <message id="app.nothing_before">
        <source>no layout was shown before this one</source>
        <translation>no layout was shown before this one</translation>
    </message>
    <message id="app.already_running">
        <source>a wall of this site is running already; end it first: scc-wall ctl quit</source>
        <translation>a wall of this site is running already; end it first: scc-wall ctl quit</translation>
    </message>
    <message id="app.demo_running">
        <source>the demo is running already; end it first: scc-wall ctl quit</source>
        <translation>the demo is running already; end it first: scc-wall ctl quit</translation>
    </message>
    <message id="app.no_wall">
        <source>no wall of this site is running; start it: scc-wall run</source>
        <translation>no wall of this site is running; start it: scc-wall run</translation>
    </message>
    <message id="app.no_answer">
        <source>the wall is running but does not answer; try again, then see logs/wall.log</source>
        <translation>the wall is running but does not answer; try again, then see logs/wall.log</translation>
    </message>
    <message id="app.no_display">
        <source>the X display {display} does not answer; run this in a graphical session or set DISPLAY</source>
        <translation>the X display {display} does not answer; run this in a graphical session or set DISPLAY</translation>
    </message>
    <message id="app.no_simulator">
        <source>the simulated cameras did not start; {log} says why</source>
        <translation>the simulated cameras did not start; {log} says why</translation>
    </message>
    <message id="app.starting_simulator">
        <source>Starting {count} simulated cameras. The first time their scenes are still being drawn (one to two minutes); until then a camera shows a card.</source>
        <translation>Starting {count} simulated cameras. The first time their scenes are still being drawn (one to two minutes); until then a camera shows a card.</translation>
    </message>
    <message id="app.virtual_display">
        <source>No screen in use: the wall takes the virtual display {display} with {count} monitors. To look at it by other programs: DISPLAY={display} XAUTHORITY={authority}</source>
        <translation>No screen in use: the wall takes the virtual display {display} with {count} monitors. To look at it by other programs: DISPLAY={display} XAUTHORITY={authority}</translation>
    </message>
    <message id="app.screenshot">
        <source>Picture of the wall ({live} of {count} tiles live) written to {path}</source>
        <translation>Picture of the wall ({live} of {count} tiles live) written to {path}</translation>
    </message>
    <message id="app.screenshot_failed">
        <source>The picture of the wall cannot be written to {path}; check the folder and the disk's room</source>
        <translation>The picture of the wall cannot be written to {path}; check the folder and the disk's room</translation>
    </message>
    <message id="app.disk">
        <source>the site cannot be written: {why}</source>
        <translation>the site cannot be written: {why}</translation>
    </message>
    <message id="app.help_layout_name">
        <source>the first layout; without it the one shown last</source>
        <translation>the first layout; without it the one shown last</translation>
    </message>
    <message id="app.workers_fail">
        <source>Pictures cannot be shown</source>
        <translation>Pictures cannot be shown</translation>
    </message>
    <message id="app.workers_fail_body">
        <source>The wall's helper processes end again and again. The reason is written in: {logs}. Also run: scc-wall doctor</source>
        <translation>The wall's helper processes end again and again. The reason is written in: {logs}. Also run: scc-wall doctor</translation>
    </message>
    <message id="app.help_camera">
        <source>find cameras by ONVIF, see what they can do, take them into a site</source>
        <translation>find cameras by ONVIF, see what they can do, take them into a site</translation>
    </message>
    <message id="app.help_backup">
        <source>put a site into one file</source>
        <translation>put a site into one file</translation>
    </message>
    <message id="app.help_migrate">
        <source>bring a site's files to this program's formats, or back to those of an older one</source>
        <translation>bring a site's files to this program's formats, or back to those of an older one</translation>
    </message>
    <message id="app.help_restore">
        <source>make a site of a backup, here or on another PC</source>
        <translation>make a site of a backup, here or on another PC</translation>
    </message>
    <message id="app.help_support_bundle">
        <source>gather what helps to find a fault, without logins, for you to look over first</source>
        <translation>gather what helps to find a fault, without logins, for you to look over first</translation>
    </message>
    <message id="app.help_audit">
        <source>who did what, and whether the audit is as it was written</source>
        <translation>who did what, and whether the audit is as it was written</translation>
    </message>
    <message id="app.help_report">
        <source>write the availability report of a site as CSV and PDF</source>
        <translation>write the availability report of a site as CSV and PDF</translation>
    </message>
    <message id="app.help_admin">
        <source>who may do what: close the site, accounts, tokens, rights</source>
        <translation>who may do what: close the site, accounts, tokens, rights</translation>
    </message>
    <message id="app.help_retention">
        <source>delete what is older than the site's rule, with a line in the audit</source>
        <translation>delete what is older than the site's rule, with a line in the audit</translation>
    </message>
    <message id="app.help_person">
        <source>what the site knows of a person, given out or removed on request; the privacy notice</source>
        <translation>what the site knows of a person, given out or removed on request; the privacy notice</translation>
    </message>
    <message id="app.help_about">
        <source>version, licence and every part inside</source>
        <translation>version, licence and every part inside</translation>
    </message>
    <message id="app.no_gl">
        <source>[video] output = "{output}" needs OpenGL, which this graphics driver does not offer: pictures are drawn by the processor instead. Install the driver's OpenGL (sudo apt-get install libgl1-mesa-dri), or choose output = "auto"</source>
        <translation>[video] output = "{output}" needs OpenGL, which this graphics driver does not offer: pictures are drawn by the processor instead. Install the driver's OpenGL (sudo apt-get install libgl1-mesa-dri), or choose output = "auto"</translation>
    </message>
    <message id="app.clock_past">
        <source>the clock of this machine says {year}: times in reports, letters and the audit will be wrong, and certificates will be refused. Set it with: sudo date -s "YYYY-MM-DD HH:MM", and have its battery changed</source>
        <translation>the clock of this machine says {year}: times in reports, letters and the audit will be wrong, and certificates will be refused. Set it with: sudo date -s "YYYY-MM-DD HH:MM", and have its battery changed</translation>
    </message>
</context>
</TS>

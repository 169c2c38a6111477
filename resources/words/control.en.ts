<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>control</name>
    <message id="control.bug">
        <source>The command “{verb}” failed by an error in the program; its log says more</source>
        <translation>The command “{verb}” failed by an error in the program; its log says more</translation>
    </message>
    <message id="control.no_verb">
        <source>A command is missing; there are: {verbs}</source>
        <translation>A command is missing; there are: {verbs}</translation>
    </message>
    <message id="control.unknown_verb">
        <source>There is no command “{verb}”; there are: {verbs}</source>
        <translation>There is no command “{verb}”; there are: {verbs}</translation>
    </message>
    <message id="control.unknown_verb_near">
        <source>There is no command “{verb}”; did you mean “{near}”?</source>
        <translation>There is no command “{verb}”; did you mean “{near}”?</translation>
    </message>
    <message id="control.words_count">
        <source>“{verb}” has too few or too many words; it is written: {usage}</source>
        <translation>“{verb}” has too few or too many words; it is written: {usage}</translation>
    </message>
    <message id="control.not_a_number">
        <source>“{word}” is not a whole number from 1 to 9999; it is written: {usage}</source>
        <translation>“{word}” is not a whole number from 1 to 9999; it is written: {usage}</translation>
    </message>
    <message id="control.unknown_flag">
        <source>There is no option “{word}” here; it is written: {usage}</source>
        <translation>There is no option “{word}” here; it is written: {usage}</translation>
    </message>
    <message id="control.bad_word">
        <source>“{word}” cannot be a name; a name has 1 to {limit} visible characters and no spaces at its ends</source>
        <translation>“{word}” cannot be a name; a name has 1 to {limit} visible characters and no spaces at its ends</translation>
    </message>
    <message id="control.not_a_request">
        <source>This is not a request of ctl; it is one line: {{"command": ["word", …]}}</source>
        <translation>This is not a request of ctl; it is one line: {{"command": ["word", …]}}</translation>
    </message>
    <message id="control.help.show">
        <source>Show a layout</source>
        <translation>Show a layout</translation>
    </message>
    <message id="control.help.nth">
        <source>Show the layout of that place in the list</source>
        <translation>Show the layout of that place in the list</translation>
    </message>
    <message id="control.help.back">
        <source>Show what was shown before</source>
        <translation>Show what was shown before</translation>
    </message>
    <message id="control.help.zoom">
        <source>Show one camera as large as possible</source>
        <translation>Show one camera as large as possible</translation>
    </message>
    <message id="control.help.warm">
        <source>Connect a layout's cameras beforehand, without showing them</source>
        <translation>Connect a layout's cameras beforehand, without showing them</translation>
    </message>
    <message id="control.help.plan">
        <source>Tell what showing a layout would change</source>
        <translation>Tell what showing a layout would change</translation>
    </message>
    <message id="control.help.layouts">
        <source>List the layouts</source>
        <translation>List the layouts</translation>
    </message>
    <message id="control.help.status">
        <source>Tell how every picture is</source>
        <translation>Tell how every picture is</translation>
    </message>
    <message id="control.help.retry">
        <source>Try a lost or refused camera again now; without an id, all of them</source>
        <translation>Try a lost or refused camera again now; without an id, all of them</translation>
    </message>
    <message id="control.help.keys">
        <source>Show or hide the page of keys</source>
        <translation>Show or hide the page of keys</translation>
    </message>
    <message id="control.help.windows">
        <source>Leave full screen, or close the page over the wall</source>
        <translation>Leave full screen, or close the page over the wall</translation>
    </message>
    <message id="control.help.quit">
        <source>End the program</source>
        <translation>End the program</translation>
    </message>
    <message id="control.key.keys">
        <source>Show or hide this page</source>
        <translation>Show or hide this page</translation>
    </message>
    <message id="control.key.nth">
        <source>Layout: {title}</source>
        <translation>Layout: {title}</translation>
    </message>
    <message id="control.key.back">
        <source>Back to what was shown before</source>
        <translation>Back to what was shown before</translation>
    </message>
    <message id="control.key.retry">
        <source>Try all lost and refused cameras again now</source>
        <translation>Try all lost and refused cameras again now</translation>
    </message>
    <message id="control.key.windows">
        <source>Close this page, or leave full screen where the site allows it</source>
        <translation>Close this page, or leave full screen where the site allows it</translation>
    </message>
    <message id="control.key.quit">
        <source>End the program</source>
        <translation>End the program</translation>
    </message>
    <message id="control.help.fullscreen">
        <source>go back to full screen</source>
        <translation>go back to full screen</translation>
    </message>
    <message id="control.key.fullscreen">
        <source>Back to full screen</source>
        <translation>Back to full screen</translation>
    </message>
    <message id="control.help.ptz_move">
        <source>move a camera; ends unless repeated within a second (axes -1 to 1)</source>
        <translation>move a camera; ends unless repeated within a second (axes -1 to 1)</translation>
    </message>
    <message id="control.help.ptz_stop">
        <source>stop a camera; without one, all</source>
        <translation>stop a camera; without one, all</translation>
    </message>
    <message id="control.help.ptz_centre">
        <source>bring a place in the picture to its centre (0 to 1 from the left top)</source>
        <translation>bring a place in the picture to its centre (0 to 1 from the left top)</translation>
    </message>
    <message id="control.help.ptz_frame">
        <source>fill the picture with a rectangle of it</source>
        <translation>fill the picture with a rectangle of it</translation>
    </message>
    <message id="control.help.ptz_goto">
        <source>go to a position (pan and tilt -1 to 1, zoom 0 to 1)</source>
        <translation>go to a position (pan and tilt -1 to 1, zoom 0 to 1)</translation>
    </message>
    <message id="control.help.ptz_presets">
        <source>list the presets</source>
        <translation>list the presets</translation>
    </message>
    <message id="control.help.ptz_preset">
        <source>go to a preset</source>
        <translation>go to a preset</translation>
    </message>
    <message id="control.help.ptz_preset-set">
        <source>keep where the camera looks as a preset</source>
        <translation>keep where the camera looks as a preset</translation>
    </message>
    <message id="control.help.ptz_preset-rename">
        <source>rename a preset (the camera goes there)</source>
        <translation>rename a preset (the camera goes there)</translation>
    </message>
    <message id="control.help.ptz_preset-remove">
        <source>remove a preset; "yes" confirms</source>
        <translation>remove a preset; "yes" confirms</translation>
    </message>
    <message id="control.help.ptz_home">
        <source>go to the home position; "set" makes this one home</source>
        <translation>go to the home position; "set" makes this one home</translation>
    </message>
    <message id="control.help.ptz_focus">
        <source>focus near, far, stop or auto</source>
        <translation>focus near, far, stop or auto</translation>
    </message>
    <message id="control.help.ptz_iris">
        <source>iris open, close or auto</source>
        <translation>iris open, close or auto</translation>
    </message>
    <message id="control.help.ptz_aux">
        <source>switch wiper, washer, irlamp ... on, off or auto</source>
        <translation>switch wiper, washer, irlamp ... on, off or auto</translation>
    </message>
    <message id="control.help.ptz_tours">
        <source>list the preset tours</source>
        <translation>list the preset tours</translation>
    </message>
    <message id="control.help.ptz_tour">
        <source>start or stop a preset tour</source>
        <translation>start or stop a preset tour</translation>
    </message>
    <message id="control.help.ptz_hold">
        <source>take a camera in hand</source>
        <translation>take a camera in hand</translation>
    </message>
    <message id="control.help.ptz_release">
        <source>let a camera go; without one, all</source>
        <translation>let a camera go; without one, all</translation>
    </message>
    <message id="control.help.ptz_where">
        <source>where a camera looks</source>
        <translation>where a camera looks</translation>
    </message>
    <message id="control.help.ptz_status">
        <source>who holds which camera, and how each moves</source>
        <translation>who holds which camera, and how each moves</translation>
    </message>
    <message id="control.not_a_fraction">
        <source>{word} is not a number; usage: {usage}</source>
        <translation>{word} is not a number; usage: {usage}</translation>
    </message>
    <message id="control.key.ptz_take">
        <source>take the camera under the pointer in hand (PTZ), or let it go; the right mouse button does the same</source>
        <translation>take the camera under the pointer in hand (PTZ), or let it go; the right mouse button does the same</translation>
    </message>
    <message id="control.key.ptz_turn">
        <source>turn the camera in hand while pressed; Shift faster, Ctrl slower</source>
        <translation>turn the camera in hand while pressed; Shift faster, Ctrl slower</translation>
    </message>
    <message id="control.key.ptz_zoom">
        <source>zoom in and out; so does the wheel</source>
        <translation>zoom in and out; so does the wheel</translation>
    </message>
    <message id="control.key.ptz_stop">
        <source>stop the camera in hand</source>
        <translation>stop the camera in hand</translation>
    </message>
    <message id="control.help.select">
        <source>let the keys mean a tile</source>
        <translation>let the keys mean a tile</translation>
    </message>
    <message id="control.help.put">
        <source>show a camera in a tile (several: A,B,C from that tile on)</source>
        <translation>show a camera in a tile (several: A,B,C from that tile on)</translation>
    </message>
    <message id="control.help.swap">
        <source>exchange the cameras of two tiles</source>
        <translation>exchange the cameras of two tiles</translation>
    </message>
    <message id="control.help.undo">
        <source>take back the last change by hand</source>
        <translation>take back the last change by hand</translation>
    </message>
    <message id="control.help.redo">
        <source>make it again</source>
        <translation>make it again</translation>
    </message>
    <message id="control.help.save">
        <source>save what is on the wall as a new layout</source>
        <translation>save what is on the wall as a new layout</translation>
    </message>
    <message id="control.help.ack">
        <source>take note of all alerts</source>
        <translation>take note of all alerts</translation>
    </message>
    <message id="control.help.desk">
        <source>open the operator's desk, at a page where one is named</source>
        <translation>open the operator's desk, at a page where one is named</translation>
    </message>
    <message id="control.key.desk">
        <source>Open the operator's desk</source>
        <translation>Open the operator's desk</translation>
    </message>
    <message id="control.key.undo">
        <source>Take back the last change by hand</source>
        <translation>Take back the last change by hand</translation>
    </message>
    <message id="control.key.redo">
        <source>Make it again</source>
        <translation>Make it again</translation>
    </message>
    <message id="control.help.cover">
        <source>cover the whole wall or uncover it: on, off; without a word, the other</source>
        <translation>cover the whole wall or uncover it: on, off; without a word, the other</translation>
    </message>
    <message id="control.help.numbers">
        <source>show every camera's number in large figures: on, off</source>
        <translation>show every camera's number in large figures: on, off</translation>
    </message>
    <message id="control.help.identify">
        <source>let a camera flash wherever it is shown</source>
        <translation>let a camera flash wherever it is shown</translation>
    </message>
    <message id="control.help.snapshot">
        <source>keep a camera's newest picture in the site's snapshots</source>
        <translation>keep a camera's newest picture in the site's snapshots</translation>
    </message>
    <message id="control.help.fit">
        <source>show a picture whole (fit), filling its tile (fill), drawn to it (stretch), or the next of these (next)</source>
        <translation>show a picture whole (fit), filling its tile (fill), drawn to it (stretch), or the next of these (next)</translation>
    </message>
    <message id="control.help.magnify">
        <source>look closer at a camera, in per cent; 100 ends it</source>
        <translation>look closer at a camera, in per cent; 100 ends it</translation>
    </message>
    <message id="control.key.cover">
        <source>cover the whole wall, or uncover it</source>
        <translation>cover the whole wall, or uncover it</translation>
    </message>
    <message id="control.key.numbers">
        <source>hold: large camera numbers on all tiles</source>
        <translation>hold: large camera numbers on all tiles</translation>
    </message>
    <message id="control.key.snapshot">
        <source>keep a picture of the camera under the pointer</source>
        <translation>keep a picture of the camera under the pointer</translation>
    </message>
    <message id="control.key.fit">
        <source>camera under the pointer: whole, filling, stretched</source>
        <translation>camera under the pointer: whole, filling, stretched</translation>
    </message>
    <message id="control.key.magnify">
        <source>end the zoom under the pointer (wheel: closer, drag: move)</source>
        <translation>end the zoom under the pointer (wheel: closer, drag: move)</translation>
    </message>
    <message id="control.help.ptz_calibrate">
        <source>learn the zoom curve: the picture is now WIDTH metres wide at DISTANCE metres</source>
        <translation>learn the zoom curve: the picture is now WIDTH metres wide at DISTANCE metres</translation>
    </message>
    <message id="control.help.turn">
        <source>show a layout's part on one monitor</source>
        <translation>show a layout's part on one monitor</translation>
    </message>
    <message id="control.help.tour_start">
        <source>start a tour</source>
        <translation>start a tour</translation>
    </message>
    <message id="control.help.tour_stop">
        <source>end the tour</source>
        <translation>end the tour</translation>
    </message>
    <message id="control.help.tour_pause">
        <source>pause the tour, or let it go on</source>
        <translation>pause the tour, or let it go on</translation>
    </message>
    <message id="control.help.tours">
        <source>list the tours</source>
        <translation>list the tours</translation>
    </message>
    <message id="control.key.tour_pause">
        <source>Pause the tour, or let it go on</source>
        <translation>Pause the tour, or let it go on</translation>
    </message>
    <message id="control.help.fast">
        <source>Show a camera with the least delay (on), or with the usual one again (off)</source>
        <translation>Show a camera with the least delay (on), or with the usual one again (off)</translation>
    </message>
    <message id="control.help.favourite">
        <source>put a camera among the favourites at the desk, or take it out (on, off)</source>
        <translation>put a camera among the favourites at the desk, or take it out (on, off)</translation>
    </message>
    <message id="control.help.theme">
        <source>show the operator's desk dark or light (dark, light); without a word, the other of the two</source>
        <translation>show the operator's desk dark or light (dark, light); without a word, the other of the two</translation>
    </message>
    <message id="control.help.size">
        <source>size of the desk's letters and buttons: 100, 125, 150, 175 or 200 per cent</source>
        <translation>size of the desk's letters and buttons: 100, 125, 150, 175 or 200 per cent</translation>
    </message>
    <message id="control.help.editor_open">
        <source>open the layout editor, with a layout or a new one</source>
        <translation>open the layout editor, with a layout or a new one</translation>
    </message>
    <message id="control.help.editor_save">
        <source>save what is in the layout editor; "over" overwrites what somebody else changed meanwhile</source>
        <translation>save what is in the layout editor; "over" overwrites what somebody else changed meanwhile</translation>
    </message>
    <message id="control.help.lock">
        <source>lock a layout against accidents (on), or unlock it (off)</source>
        <translation>lock a layout against accidents (on), or unlock it (off)</translation>
    </message>
    <message id="control.key.editor_open">
        <source>Layout editor</source>
        <translation>Layout editor</translation>
    </message>
    <message id="control.help.unwatched">
        <source>tell the cameras that nobody has had on a readable tile for long</source>
        <translation>tell the cameras that nobody has had on a readable tile for long</translation>
    </message>
    <message id="control.help.history">
        <source>tell how all, camera:ID, link:NAME or region:CODE was over an hour, day or week</source>
        <translation>tell how all, camera:ID, link:NAME or region:CODE was over an hour, day or week</translation>
    </message>
    <message id="control.help.availability">
        <source>tell how available cameras, lines and regencies were between two dates</source>
        <translation>tell how available cameras, lines and regencies were between two dates</translation>
    </message>
    <message id="control.help.report">
        <source>write the availability report between two dates as CSV and PDF</source>
        <translation>write the availability report between two dates as CSV and PDF</translation>
    </message>
    <message id="control.bad_text">
        <source>A text has one line and at most {limit} characters</source>
        <translation>A text has one line and at most {limit} characters</translation>
    </message>
    <message id="control.help.event_plans">
        <source>Tell the event plans</source>
        <translation>Tell the event plans</translation>
    </message>
    <message id="control.help.event_start">
        <source>Start an event plan at its first phase</source>
        <translation>Start an event plan at its first phase</translation>
    </message>
    <message id="control.help.event_next">
        <source>Begin the next phase</source>
        <translation>Begin the next phase</translation>
    </message>
    <message id="control.help.event_phase">
        <source>Begin the phase of that number</source>
        <translation>Begin the phase of that number</translation>
    </message>
    <message id="control.help.event_end">
        <source>End the event; the wall stays as it is</source>
        <translation>End the event; the wall stays as it is</translation>
    </message>
    <message id="control.help.event_status">
        <source>Tell the phase, the next one and its time</source>
        <translation>Tell the phase, the next one and its time</translation>
    </message>
    <message id="control.help.event_rehearse">
        <source>Connect every stream and ask for every preset of a plan, and report what fails; --pdf FILE prints it</source>
        <translation>Connect every stream and ask for every preset of a plan, and report what fails; --pdf FILE prints it</translation>
    </message>
    <message id="control.help.event_rehearsal">
        <source>Tell how far the rehearsal is, and its report</source>
        <translation>Tell how far the rehearsal is, and its report</translation>
    </message>
    <message id="control.help.event_cancel">
        <source>End the rehearsal early</source>
        <translation>End the rehearsal early</translation>
    </message>
    <message id="control.help.event_report">
        <source>Keep the last rehearsal's report as PDF in the site's reports</source>
        <translation>Keep the last rehearsal's report as PDF in the site's reports</translation>
    </message>
    <message id="control.help.shift_note">
        <source>Write a note into the shift book: name, text</source>
        <translation>Write a note into the shift book: name, text</translation>
    </message>
    <message id="control.help.shift_sign">
        <source>Sign that all open notes of others were read: name</source>
        <translation>Sign that all open notes of others were read: name</translation>
    </message>
    <message id="control.help.shift_notes">
        <source>Tell the newest notes and who has signed them</source>
        <translation>Tell the newest notes and who has signed them</translation>
    </message>
    <message id="control.help.camera_add">
        <source>add a camera; CELLS are JSON, as {{"main_url": "rtsp://..."}}</source>
        <translation>add a camera; CELLS are JSON, as {{"main_url": "rtsp://..."}}</translation>
    </message>
    <message id="control.help.camera_set">
        <source>change cells of a camera; CELLS are JSON, as {{"name": "Gate"}}</source>
        <translation>change cells of a camera; CELLS are JSON, as {{"name": "Gate"}}</translation>
    </message>
    <message id="control.help.camera_remove">
        <source>remove a camera from the site</source>
        <translation>remove a camera from the site</translation>
    </message>
    <message id="control.help.camera_restore">
        <source>bring back a camera removed since the wall was started</source>
        <translation>bring back a camera removed since the wall was started</translation>
    </message>
    <message id="control.help.camera_test">
        <source>connect to a camera once more and tell what comes</source>
        <translation>connect to a camera once more and tell what comes</translation>
    </message>
    <message id="control.help.camera_discover">
        <source>look for ONVIF devices on the network</source>
        <translation>look for ONVIF devices on the network</translation>
    </message>
    <message id="control.help.camera_probe">
        <source>ask an ONVIF device what it is and where its streams are</source>
        <translation>ask an ONVIF device what it is and where its streams are</translation>
    </message>
    <message id="control.help.import_preview">
        <source>tell what a table of cameras would change</source>
        <translation>tell what a table of cameras would change</translation>
    </message>
    <message id="control.help.import_apply">
        <source>import a table of cameras; with MARK only while it is as previewed</source>
        <translation>import a table of cameras; with MARK only while it is as previewed</translation>
    </message>
    <message id="control.help.link_set">
        <source>limit a line, in Mbit/s</source>
        <translation>limit a line, in Mbit/s</translation>
    </message>
    <message id="control.help.link_remove">
        <source>take a line's limit off</source>
        <translation>take a line's limit off</translation>
    </message>
    <message id="control.help.host_set">
        <source>limit a recorder's sessions</source>
        <translation>limit a recorder's sessions</translation>
    </message>
    <message id="control.help.host_remove">
        <source>take a recorder's limit off</source>
        <translation>take a recorder's limit off</translation>
    </message>
    <message id="control.help.snapshots_into">
        <source>keep the next snapshots in that event's folder; without a name, by the day</source>
        <translation>keep the next snapshots in that event's folder; without a name, by the day</translation>
    </message>
    <message id="control.help.snapshots_print">
        <source>make a PDF page of a snapshot, and print it on PRINTER</source>
        <translation>make a PDF page of a snapshot, and print it on PRINTER</translation>
    </message>
    <message id="control.help.sign-in">
        <source>open the window for signing in at the wall</source>
        <translation>open the window for signing in at the wall</translation>
    </message>
    <message id="control.help.sign-out">
        <source>sign out whoever is signed in at the wall</source>
        <translation>sign out whoever is signed in at the wall</translation>
    </message>
    <message id="control.help.guest">
        <source>a guest is in the room, on or off: cameras that guests may not see are covered</source>
        <translation>a guest is in the room, on or off: cameras that guests may not see are covered</translation>
    </message>
    <message id="control.key.sign-in">
        <source>sign in, or take over from who is signed in</source>
        <translation>sign in, or take over from who is signed in</translation>
    </message>
    <message id="control.key.sign-out">
        <source>sign out; the wall goes on</source>
        <translation>sign out; the wall goes on</translation>
    </message>
    <message id="control.help.timelapse_start">
        <source>take a picture of a camera every MINUTES (10), until its folder holds LIMIT_GB (5)</source>
        <translation>take a picture of a camera every MINUTES (10), until its folder holds LIMIT_GB (5)</translation>
    </message>
    <message id="control.help.timelapse_stop">
        <source>take no more such pictures of a camera; those there stay</source>
        <translation>take no more such pictures of a camera; those there stay</translation>
    </message>
    <message id="control.help.timelapse_list">
        <source>tell whose pictures are taken at intervals, and what is stored</source>
        <translation>tell whose pictures are taken at intervals, and what is stored</translation>
    </message>
    <message id="control.help.timelapse_clip">
        <source>make a clip of a camera's pictures from FIRST to LAST (2026-11-30); it is made beside the wall's work</source>
        <translation>make a clip of a camera's pictures from FIRST to LAST (2026-11-30); it is made beside the wall's work</translation>
    </message>
    <message id="control.help.jobs_list">
        <source>tell the long jobs, how far they are and how they ended</source>
        <translation>tell the long jobs, how far they are and how they ended</translation>
    </message>
    <message id="control.help.jobs_cancel">
        <source>leave a job undone, by its number</source>
        <translation>leave a job undone, by its number</translation>
    </message>
    <message id="control.help.snapshots_export">
        <source>write a snapshot, sealed at a closed site, as a plain file into exports, and why</source>
        <translation>write a snapshot, sealed at a closed site, as a plain file into exports, and why</translation>
    </message>
    <message id="control.help.minutes">
        <source>write the closing report of a letter or an event as PDF into reports</source>
        <translation>write the closing report of a letter or an event as PDF into reports</translation>
    </message>
    <message id="control.help.snapshots_list">
        <source>tell the newest snapshots, and the folder for the next</source>
        <translation>tell the newest snapshots, and the folder for the next</translation>
    </message>
    <message id="control.help.snapshots_look">
        <source>tell a snapshot's camera, time, site and operator</source>
        <translation>tell a snapshot's camera, time, site and operator</translation>
    </message>
    <message id="control.help.letter_draft">
        <source>keep what is filled in of a letter's form (JSON); new begins a letter</source>
        <translation>keep what is filled in of a letter's form (JSON); new begins a letter</translation>
    </message>
    <message id="control.help.letter_scan">
        <source>put a scan of the letter (PNG, JPEG, PDF) of this machine to it</source>
        <translation>put a scan of the letter (PNG, JPEG, PDF) of this machine to it</translation>
    </message>
    <message id="control.help.letter_submit">
        <source>ask for a letter's approval</source>
        <translation>ask for a letter's approval</translation>
    </message>
    <message id="control.help.letter_approve">
        <source>approve somebody else's letter, its later end or its emergency opening</source>
        <translation>approve somebody else's letter, its later end or its emergency opening</translation>
    </message>
    <message id="control.help.letter_refuse">
        <source>say no to a letter or a later end, and why</source>
        <translation>say no to a letter or a later end, and why</translation>
    </message>
    <message id="control.help.letter_open">
        <source>begin a session under an approved letter</source>
        <translation>begin a session under an approved letter</translation>
    </message>
    <message id="control.help.letter_emergency">
        <source>begin a session in an emergency, without a second approval, and say why; short, and marked</source>
        <translation>begin a session in an emergency, without a second approval, and say why; short, and marked</translation>
    </message>
    <message id="control.help.letter_act">
        <source>act under a letter whose session runs: only its cameras and what it allows</source>
        <translation>act under a letter whose session runs: only its cameras and what it allows</translation>
    </message>
    <message id="control.help.letter_leave">
        <source>act under the letter no more; who is at the wall is signed out</source>
        <translation>act under the letter no more; who is at the wall is signed out</translation>
    </message>
    <message id="control.help.letter_extend">
        <source>ask for a later end; another person approves it</source>
        <translation>ask for a later end; another person approves it</translation>
    </message>
    <message id="control.help.letter_end">
        <source>end the session</source>
        <translation>end the session</translation>
    </message>
    <message id="control.help.letter_withdraw">
        <source>take a letter back for good, and say why; its session ends at once</source>
        <translation>take a letter back for good, and say why; its session ends at once</translation>
    </message>
    <message id="control.help.letter_list">
        <source>tell the letters there are, the newest first</source>
        <translation>tell the letters there are, the newest first</translation>
    </message>
    <message id="control.help.letter_read">
        <source>tell all that is kept of a letter</source>
        <translation>tell all that is kept of a letter</translation>
    </message>
    <message id="control.help.clock_confirm">
        <source>say that the clock, which has jumped ahead, is right now</source>
        <translation>say that the clock, which has jumped ahead, is right now</translation>
    </message>
    <message id="control.help.sheet_make">
        <source>begin to write the acceptance sheet; `ctl sheet --pdf FILE [--minutes M]` waits for it</source>
        <translation>begin to write the acceptance sheet; `ctl sheet --pdf FILE [--minutes M]` waits for it</translation>
    </message>
    <message id="control.help.sheet_progress">
        <source>tell how far the acceptance sheet is, and its file</source>
        <translation>tell how far the acceptance sheet is, and its file</translation>
    </message>
    <message id="control.help.about">
        <source>tell version, licence and every part inside; with a part, the text of its licence</source>
        <translation>tell version, licence and every part inside; with a part, the text of its licence</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>event</name>
    <message id="event.size">
        <source>the plan is larger than {limit} KiB</source>
        <translation>the plan is larger than {limit} KiB</translation>
    </message>
    <message id="event.format">
        <source>write format = {ours} as the first line</source>
        <translation>write format = {ours} as the first line</translation>
    </message>
    <message id="event.no_phases">
        <source>the plan needs at least one part that begins with [[phase]]</source>
        <translation>the plan needs at least one part that begins with [[phase]]</translation>
    </message>
    <message id="event.too_many">
        <source>at most {limit} entries are possible here; those from here on are left out</source>
        <translation>at most {limit} entries are possible here; those from here on are left out</translation>
    </message>
    <message id="event.text">
        <source>this is a text of one line, at most {limit} characters, or one for each language: {{ id = "...", en = "..." }}</source>
        <translation>this is a text of one line, at most {limit} characters, or one for each language: {{ id = "...", en = "..." }}</translation>
    </message>
    <message id="event.contact">
        <source>a contact looks like this: {{ role = "Komandan lapangan", reach = "HT kanal 1" }}</source>
        <translation>a contact looks like this: {{ role = "Komandan lapangan", reach = "HT kanal 1" }}</translation>
    </message>
    <message id="event.phase_name">
        <source>the phase has no name; write name = "..."</source>
        <translation>the phase has no name; write name = "..."</translation>
    </message>
    <message id="event.layout_name">
        <source>layout is the name of a layout, a file in layouts without .toml</source>
        <translation>layout is the name of a layout, a file in layouts without .toml</translation>
    </message>
    <message id="event.shows_nothing">
        <source>the phase shows nothing; write layout = "..." or monitors = [ ... ]</source>
        <translation>the phase shows nothing; write layout = "..." or monitors = [ ... ]</translation>
    </message>
    <message id="event.monitor_part">
        <source>a monitor's part looks like this, each monitor once: {{ monitor = 2, layout = "jalan" }}</source>
        <translation>a monitor's part looks like this, each monitor once: {{ monitor = 2, layout = "jalan" }}</translation>
    </message>
    <message id="event.preset">
        <source>a preset looks like this: {{ camera = "JSC-01", preset = "Stadion" }}</source>
        <translation>a preset looks like this: {{ camera = "JSC-01", preset = "Stadion" }}</translation>
    </message>
    <message id="event.preset_twice">
        <source>camera {camera} has a preset in this phase already</source>
        <translation>camera {camera} has a preset in this phase already</translation>
    </message>
    <message id="event.at">
        <source>at is a time in WIB, as "15:30" or "2026-12-05 15:30"</source>
        <translation>at is a time in WIB, as "15:30" or "2026-12-05 15:30"</translation>
    </message>
    <message id="event.switch">
        <source>switch is "remind" (a person begins the phase) or "auto" (it begins by itself)</source>
        <translation>switch is "remind" (a person begins the phase) or "auto" (it begins by itself)</translation>
    </message>
    <message id="event.switch_without_time">
        <source>a phase that begins by itself needs its time: at = "15:30"</source>
        <translation>a phase that begins by itself needs its time: at = "15:30"</translation>
    </message>
    <message id="event.remind">
        <source>remind is a number of minutes, 0 to {most}</source>
        <translation>remind is a number of minutes, 0 to {most}</translation>
    </message>
    <message id="event.too_many_plans">
        <source>a site has at most {limit} event plans; the others are left out</source>
        <translation>a site has at most {limit} event plans; the others are left out</translation>
    </message>
    <message id="event.file_name">
        <source>the name of a plan's file consists of letters a to z, digits, hyphens and underscores, and ends in .toml</source>
        <translation>the name of a plan's file consists of letters a to z, digits, hyphens and underscores, and ends in .toml</translation>
    </message>
    <message id="event.unknown_layout">
        <source>there is no layout {layout}</source>
        <translation>there is no layout {layout}</translation>
    </message>
    <message id="event.unknown_camera">
        <source>there is no camera {camera}</source>
        <translation>there is no camera {camera}</translation>
    </message>
    <message id="event.no_onvif">
        <source>camera {camera} has no ONVIF address, so it has no presets</source>
        <translation>camera {camera} has no ONVIF address, so it has no presets</translation>
    </message>
    <message id="event.no_plan">
        <source>there is no event plan {name}; there are: {names}</source>
        <translation>there is no event plan {name}; there are: {names}</translation>
    </message>
    <message id="event.none_runs">
        <source>no event is running</source>
        <translation>no event is running</translation>
    </message>
    <message id="event.no_phase">
        <source>there is no phase {number}; the plan has {count}</source>
        <translation>there is no phase {number}; the plan has {count}</translation>
    </message>
    <message id="event.last_phase">
        <source>“{title}” is in its last phase; `event end` ends it</source>
        <translation>“{title}” is in its last phase; `event end` ends it</translation>
    </message>
    <message id="event.layout_gone">
        <source>phase “{phase}” cannot be shown: there is no layout {layout}</source>
        <translation>phase “{phase}” cannot be shown: there is no layout {layout}</translation>
    </message>
    <message id="event.preset_failed">
        <source>camera {camera} did not go to preset {preset}: {why}</source>
        <translation>camera {camera} did not go to preset {preset}: {why}</translation>
    </message>
    <message id="event.phase_of">
        <source>Phase {number} of {count}: {name}</source>
        <translation>Phase {number} of {count}: {name}</translation>
    </message>
    <message id="event.coming">
        <source>Next: {name}</source>
        <translation>Next: {name}</translation>
    </message>
    <message id="event.coming_at">
        <source>Next {at}: {name}</source>
        <translation>Next {at}: {name}</translation>
    </message>
    <message id="event.is_last">
        <source>Last phase</source>
        <translation>Last phase</translation>
    </message>
    <message id="event.by_itself">
        <source>begins by itself</source>
        <translation>begins by itself</translation>
    </message>
    <message id="event.by_hand">
        <source>begun by hand</source>
        <translation>begun by hand</translation>
    </message>
    <message id="event.soon">
        <source>soon</source>
        <translation>soon</translation>
    </message>
    <message id="event.due">
        <source>it is time</source>
        <translation>it is time</translation>
    </message>
    <message id="event.waits">
        <source>waits: a hand is at the wall</source>
        <translation>waits: a hand is at the wall</translation>
    </message>
    <message id="event.no_rehearsal">
        <source>no rehearsal goes on</source>
        <translation>no rehearsal goes on</translation>
    </message>
    <message id="event.rehearsal_goes_on">
        <source>a rehearsal goes on; wait for it or end it with `event cancel`</source>
        <translation>a rehearsal goes on; wait for it or end it with `event cancel`</translation>
    </message>
    <message id="event.no_report">
        <source>nothing was rehearsed yet</source>
        <translation>nothing was rehearsed yet</translation>
    </message>
    <message id="event.no_pictures">
        <source>the session stands, but no pictures come (frozen)</source>
        <translation>the session stands, but no pictures come (frozen)</translation>
    </message>
    <message id="event.no_word">
        <source>the camera does not answer</source>
        <translation>the camera does not answer</translation>
    </message>
    <message id="event.unplaced">
        <source>{count} tiles have no place: monitor {monitors} is not connected</source>
        <translation>{count} tiles have no place: monitor {monitors} is not connected</translation>
    </message>
    <message id="event.withheld">
        <source>{camera} would not be shown: {why}</source>
        <translation>{camera} would not be shown: {why}</translation>
    </message>
    <message id="event.progress">
        <source>Rehearsal: {done} of {of}</source>
        <translation>Rehearsal: {done} of {of}</translation>
    </message>
    <message id="event.report_heading">
        <source>Rehearsal: {title}</source>
        <translation>Rehearsal: {title}</translation>
    </message>
    <message id="event.report_began">
        <source>Begun {at}</source>
        <translation>Begun {at}</translation>
    </message>
    <message id="event.report_times">
        <source>Begun {began}, ended {ended}</source>
        <translation>Begun {began}, ended {ended}</translation>
    </message>
    <message id="event.report_running">
        <source>{done} of {of} checked, faults so far: {n}</source>
        <translation>{done} of {of} checked, faults so far: {n}</translation>
    </message>
    <message id="event.report_cancelled">
        <source>Ended early: {done} of {of} checked, faults: {n}</source>
        <translation>Ended early: {done} of {of} checked, faults: {n}</translation>
    </message>
    <message id="event.report_failed">
        <source>Faults: {n}; {of} checked</source>
        <translation>Faults: {n}; {of} checked</translation>
    </message>
    <message id="event.report_passed">
        <source>No faults; {of} checked</source>
        <translation>No faults; {of} checked</translation>
    </message>
    <message id="event.report_phases">
        <source>phase {phases}</source>
        <translation>phase {phases}</translation>
    </message>
    <message id="event.report_failures">
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message id="event.report_phase_list">
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message id="event.report_signature">
        <source>Read by (name, signature)</source>
        <translation>Read by (name, signature)</translation>
    </message>
    <message id="event.column_what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="event.column_why">
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message id="event.column_phases">
        <source>Needed in</source>
        <translation>Needed in</translation>
    </message>
    <message id="event.column_done">
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message id="event.column_number">
        <source>#</source>
        <translation>#</translation>
    </message>
    <message id="event.column_phase">
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message id="event.column_at">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="event.column_layouts">
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message id="event.column_outcome">
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message id="event.column_role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="event.column_reach">
        <source>How to reach</source>
        <translation>How to reach</translation>
    </message>
    <message id="event.phase_good">
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message id="event.phase_bad">
        <source>has faults</source>
        <translation>has faults</translation>
    </message>
    <message id="event.phase_open">
        <source>not finished</source>
        <translation>not finished</translation>
    </message>
    <message id="event.subject_phase">
        <source>Phase “{what}”</source>
        <translation>Phase “{what}”</translation>
    </message>
    <message id="event.subject_preset">
        <source>{camera}, preset {preset}</source>
        <translation>{camera}, preset {preset}</translation>
    </message>
    <message id="event.subject_stream">
        <source>{camera}, {streams}</source>
        <translation>{camera}, {streams}</translation>
    </message>
    <message id="event.stream_main">
        <source>main stream</source>
        <translation>main stream</translation>
    </message>
    <message id="event.stream_sub">
        <source>sub stream</source>
        <translation>sub stream</translation>
    </message>
    <message id="event.page">
        <source>{footer} · page {number} of {count}</source>
        <translation>{footer} · page {number} of {count}</translation>
    </message>
    <message id="event.pdf_usage">
        <source>write --pdf FILE</source>
        <translation>write --pdf FILE</translation>
    </message>
    <message id="event.pdf_folder">
        <source>there is no folder for {file}</source>
        <translation>there is no folder for {file}</translation>
    </message>
    <message id="event.pdf_failed">
        <source>the report could not be printed into this file</source>
        <translation>the report could not be printed into this file</translation>
    </message>
    <message id="event.pdf_kept">
        <source>Report: {file}</source>
        <translation>Report: {file}</translation>
    </message>
    <message id="event.said">
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message id="event.page_title">
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message id="event.keep">
        <source>Keep it running</source>
        <translation>Keep it running</translation>
    </message>
    <message id="event.plans">
        <source>Event plans</source>
        <translation>Event plans</translation>
    </message>
    <message id="event.no_plans">
        <source>No event plan yet: put one into the site's plans folder</source>
        <translation>No event plan yet: put one into the site's plans folder</translation>
    </message>
    <message id="event.plan_line">
        <source>{title} · {count} phases</source>
        <translation>{title} · {count} phases</translation>
    </message>
    <message id="event.phase_line">
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message id="event.phase_line_at">
        <source>{number}  {name} · {at}</source>
        <translation>{number}  {name} · {at}</translation>
    </message>
    <message id="event.phases">
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message id="event.contacts">
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message id="event.no_contacts">
        <source>This plan names no contacts</source>
        <translation>This plan names no contacts</translation>
    </message>
    <message id="event.nothing_runs">
        <source>No event is running</source>
        <translation>No event is running</translation>
    </message>
    <message id="event.start">
        <source>Start the event</source>
        <translation>Start the event</translation>
    </message>
    <message id="event.next">
        <source>Next phase</source>
        <translation>Next phase</translation>
    </message>
    <message id="event.go">
        <source>Go to this phase</source>
        <translation>Go to this phase</translation>
    </message>
    <message id="event.end">
        <source>End the event</source>
        <translation>End the event</translation>
    </message>
    <message id="event.end_ask">
        <source>End “{title}”? What is on the wall stays.</source>
        <translation>End “{title}”? What is on the wall stays.</translation>
    </message>
    <message id="event.rehearse">
        <source>Rehearse</source>
        <translation>Rehearse</translation>
    </message>
    <message id="event.cancel">
        <source>Stop the rehearsal</source>
        <translation>Stop the rehearsal</translation>
    </message>
    <message id="event.print">
        <source>Save report as PDF</source>
        <translation>Save report as PDF</translation>
    </message>
    <message id="event.report">
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message id="event.resumed">
        <source>{title} goes on after the restart: phase {number}, {phase}</source>
        <translation>{title} goes on after the restart: phase {number}, {phase}</translation>
    </message>
    <message id="event.not_resumed">
        <source>The event {plan} ran when the wall ended; it is over, or its plan has changed, and does not go on</source>
        <translation>The event {plan} ran when the wall ended; it is over, or its plan has changed, and does not go on</translation>
    </message>
</context>
</TS>

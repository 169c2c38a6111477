<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>health</name>
    <message id="health.no_group">
        <source>{what} names nothing: write all, camera:ID, link:NAME or region:CODE</source>
        <translation>{what} names nothing: write all, camera:ID, link:NAME or region:CODE</translation>
    </message>
    <message id="health.no_cameras">
        <source>no camera belongs to {what}</source>
        <translation>no camera belongs to {what}</translation>
    </message>
    <message id="health.no_span">
        <source>{span} is no span of a history: {spans}</source>
        <translation>{span} is no span of a history: {spans}</translation>
    </message>
    <message id="health.no_date">
        <source>{text} is no date; write it as 2026-11-30</source>
        <translation>{text} is no date; write it as 2026-11-30</translation>
    </message>
    <message id="health.days_order">
        <source>the last day {last} lies before the first day {first}</source>
        <translation>the last day {last} lies before the first day {first}</translation>
    </message>
    <message id="health.days_many">
        <source>a report spans {limit} days at the most</source>
        <translation>a report spans {limit} days at the most</translation>
    </message>
    <message id="health.moved">
        <source>the history was damaged or not ours; it is kept as {file}, and a new one has begun</source>
        <translation>the history was damaged or not ours; it is kept as {file}, and a new one has begun</translation>
    </message>
    <message id="health.nothing_yet">
        <source>there is no history yet: it begins with the first run of the wall</source>
        <translation>there is no history yet: it begins with the first run of the wall</translation>
    </message>
    <message id="health.refused">
        <source>the history cannot be read or written: {reason}</source>
        <translation>the history cannot be read or written: {reason}</translation>
    </message>
    <message id="health.report_failed">
        <source>the report could not be made: {why}</source>
        <translation>the report could not be made: {why}</translation>
    </message>
    <message id="health.watching">
        <source>[watching] must be a table</source>
        <translation>[watching] must be a table</translation>
    </message>
    <message id="health.number">
        <source>{name} must be a whole number from {least} to {most}</source>
        <translation>{name} must be a whole number from {least} to {most}</translation>
    </message>
    <message id="health.help_from">
        <source>first day, as 2026-11-24; usually six days ago</source>
        <translation>first day, as 2026-11-24; usually six days ago</translation>
    </message>
    <message id="health.help_to">
        <source>last day, included; usually today</source>
        <translation>last day, included; usually today</translation>
    </message>
    <message id="health.help_csv">
        <source>write the table into this file only</source>
        <translation>write the table into this file only</translation>
    </message>
    <message id="health.help_pdf">
        <source>write the page for printing into this file only</source>
        <translation>write the page for printing into this file only</translation>
    </message>
    <message id="health.days">
        <source>{n} d {rest} h</source>
        <translation>{n} d {rest} h</translation>
    </message>
    <message id="health.hours">
        <source>{n} h {rest} min</source>
        <translation>{n} h {rest} min</translation>
    </message>
    <message id="health.minutes">
        <source>{n} min {rest} s</source>
        <translation>{n} min {rest} s</translation>
    </message>
    <message id="health.seconds">
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message id="health.report_title">
        <source>Availability of cameras: {site}</source>
        <translation>Availability of cameras: {site}</translation>
    </message>
    <message id="health.report_days">
        <source>From {first} to {last} inclusive (WIB)</source>
        <translation>From {first} to {last} inclusive (WIB)</translation>
    </message>
    <message id="health.report_made">
        <source>Made on {moment} WIB by SCC Wall</source>
        <translation>Made on {moment} WIB by SCC Wall</translation>
    </message>
    <message id="health.report_ran">
        <source>The wall ran for {percent} of that time ({span}), overloaded for {overload}.</source>
        <translation>The wall ran for {percent} of that time ({span}), overloaded for {overload}.</translation>
    </message>
    <message id="health.report_rule">
        <source>Available: live, as a share of the time a camera was judged. Time in which the wall did not run, a camera was not on the wall, or was held back by it, is not measured and never counts as live. Connecting is no verdict. An outage is a time disconnected or refused; its length is what was measured of it.</source>
        <translation>Available: live, as a share of the time a camera was judged. Time in which the wall did not run, a camera was not on the wall, or was held back by it, is not measured and never counts as live. Connecting is no verdict. An outage is a time disconnected or refused; its length is what was measured of it.</translation>
    </message>
    <message id="health.group_all">
        <source>All cameras</source>
        <translation>All cameras</translation>
    </message>
    <message id="health.group_region">
        <source>Regencies and cities</source>
        <translation>Regencies and cities</translation>
    </message>
    <message id="health.group_link">
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message id="health.group_camera">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="health.everything">
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message id="health.column_what">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="health.column_cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="health.column_available">
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message id="health.column_not_measured">
        <source>Not measured</source>
        <translation>Not measured</translation>
    </message>
    <message id="health.column_losses">
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message id="health.column_longest">
        <source>Longest outage</source>
        <translation>Longest outage</translation>
    </message>
    <message id="health.kind_live">
        <source>live</source>
        <translation>live</translation>
    </message>
    <message id="health.kind_frozen">
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message id="health.kind_late">
        <source>delayed</source>
        <translation>delayed</translation>
    </message>
    <message id="health.kind_lost">
        <source>disconnected</source>
        <translation>disconnected</translation>
    </message>
    <message id="health.kind_refused">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="health.kind_connecting">
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message id="health.kind_none">
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message id="health.strip">
        <source>Health of the wall</source>
        <translation>Health of the wall</translation>
    </message>
    <message id="health.strip_live">
        <source>{n} of {all} live</source>
        <translation>{n} of {all} live</translation>
    </message>
    <message id="health.strip_frozen">
        <source>{n} frozen</source>
        <translation>{n} frozen</translation>
    </message>
    <message id="health.strip_late">
        <source>{n} delayed</source>
        <translation>{n} delayed</translation>
    </message>
    <message id="health.strip_lost">
        <source>{n} disconnected</source>
        <translation>{n} disconnected</translation>
    </message>
    <message id="health.strip_refused">
        <source>{n} refused</source>
        <translation>{n} refused</translation>
    </message>
    <message id="health.strip_connecting">
        <source>{n} connecting</source>
        <translation>{n} connecting</translation>
    </message>
    <message id="health.strip_off">
        <source>{n} held back</source>
        <translation>{n} held back</translation>
    </message>
    <message id="health.load_good">
        <source>load fine</source>
        <translation>load fine</translation>
    </message>
    <message id="health.load_bad">
        <source>overloaded</source>
        <translation>overloaded</translation>
    </message>
    <message id="health.disk_good">
        <source>disk {room} free</source>
        <translation>disk {room} free</translation>
    </message>
    <message id="health.disk_bad">
        <source>disk only {room} free</source>
        <translation>disk only {room} free</translation>
    </message>
    <message id="health.disk_unknown">
        <source>disk not known yet</source>
        <translation>disk not known yet</translation>
    </message>
    <message id="health.clock_synchronised">
        <source>clock in step</source>
        <translation>clock in step</translation>
    </message>
    <message id="health.clock_alone">
        <source>clock not in step</source>
        <translation>clock not in step</translation>
    </message>
    <message id="health.clock_unknown">
        <source>clock not known</source>
        <translation>clock not known</translation>
    </message>
    <message id="health.clock_jumped">
        <source>clock was set</source>
        <translation>clock was set</translation>
    </message>
    <message id="health.workers_good">
        <source>{n} processes run</source>
        <translation>{n} processes run</translation>
    </message>
    <message id="health.workers_bad">
        <source>{n} processes fail</source>
        <translation>{n} processes fail</translation>
    </message>
    <message id="health.all">
        <source>All cameras</source>
        <translation>All cameras</translation>
    </message>
    <message id="health.find">
        <source>Camera, line or regency</source>
        <translation>Camera, line or regency</translation>
    </message>
    <message id="health.span_hour">
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message id="health.span_day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="health.span_week">
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message id="health.loading">
        <source>Reading the history …</source>
        <translation>Reading the history …</translation>
    </message>
    <message id="health.plot">
        <source>{what}: {available} available, {missing} not measured, {losses} losses</source>
        <translation>{what}: {available} available, {missing} not measured, {losses} losses</translation>
    </message>
    <message id="health.summary">
        <source>{available} available</source>
        <translation>{available} available</translation>
    </message>
    <message id="health.summary_losses">
        <source>{n} losses</source>
        <translation>{n} losses</translation>
    </message>
    <message id="health.summary_longest">
        <source>longest outage {span} ({camera}, {moment} WIB)</source>
        <translation>longest outage {span} ({camera}, {moment} WIB)</translation>
    </message>
    <message id="health.report_from">
        <source>Report from</source>
        <translation>Report from</translation>
    </message>
    <message id="health.report_to">
        <source>to</source>
        <translation>to</translation>
    </message>
    <message id="health.write_report">
        <source>Write report (CSV, PDF)</source>
        <translation>Write report (CSV, PDF)</translation>
    </message>
    <message id="health.writing">
        <source>Writing the report …</source>
        <translation>Writing the report …</translation>
    </message>
    <message id="health.written">
        <source>Written: {files}</source>
        <translation>Written: {files}</translation>
    </message>
    <message id="health.date">
        <source>Date as 2026-11-30</source>
        <translation>Date as 2026-11-30</translation>
    </message>
    <message id="health.unwatched_head">
        <source>Nobody has had these on a readable tile for {minutes} min or longer</source>
        <translation>Nobody has had these on a readable tile for {minutes} min or longer</translation>
    </message>
    <message id="health.unwatched_none">
        <source>Every camera was on a readable tile in the last {minutes} min</source>
        <translation>Every camera was on a readable tile in the last {minutes} min</translation>
    </message>
    <message id="health.unwatched_off">
        <source>site.toml says unwatched_minutes = 0: nobody is listed</source>
        <translation>site.toml says unwatched_minutes = 0: nobody is listed</translation>
    </message>
    <message id="health.unwatched_line">
        <source>{number} {name} · last {span} ago</source>
        <translation>{number} {name} · last {span} ago</translation>
    </message>
    <message id="health.unwatched_never">
        <source>{number} {name} · never since the wall started ({span})</source>
        <translation>{number} {name} · never since the wall started ({span})</translation>
    </message>
    <message id="health.unwatched_hint">
        <source>Enter or double click shows it large; Backspace goes back. The rule stands in site.toml under [watching].</source>
        <translation>Enter or double click shows it large; Backspace goes back. The rule stands in site.toml under [watching].</translation>
    </message>
</context>
</TS>

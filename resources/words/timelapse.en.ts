<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>timelapse</name>
    <message id="timelapse.file_comment">
        <source>Written by the program ("scc-wall ctl timelapse ..."); numbers may be edited by hand, comments do not stay</source>
        <translation>Written by the program ("scc-wall ctl timelapse ..."); numbers may be edited by hand, comments do not stay</translation>
    </message>
    <message id="timelapse.format">
        <source>The list of time-lapses must begin with format = {ours}</source>
        <translation>The list of time-lapses must begin with format = {ours}</translation>
    </message>
    <message id="timelapse.tables">
        <source>Time-lapses are written as [[timelapse]]</source>
        <translation>Time-lapses are written as [[timelapse]]</translation>
    </message>
    <message id="timelapse.entry">
        <source>A time-lapse needs camera, minutes ({least} to {most}) and limit_gb ({gb_least} to {gb_most}); by may be left out</source>
        <translation>A time-lapse needs camera, minutes ({least} to {most}) and limit_gb ({gb_least} to {gb_most}); by may be left out</translation>
    </message>
    <message id="timelapse.twice">
        <source>Camera {camera} has its time-lapse twice; the first one counts</source>
        <translation>Camera {camera} has its time-lapse twice; the first one counts</translation>
    </message>
    <message id="timelapse.too_many">
        <source>At most {limit} cameras can have a time-lapse</source>
        <translation>At most {limit} cameras can have a time-lapse</translation>
    </message>
    <message id="timelapse.bad_minutes">
        <source>Minutes between two pictures: from {least} to {most}</source>
        <translation>Minutes between two pictures: from {least} to {most}</translation>
    </message>
    <message id="timelapse.bad_gb">
        <source>Gigabytes for one camera: from {least} to {most}</source>
        <translation>Gigabytes for one camera: from {least} to {most}</translation>
    </message>
    <message id="timelapse.bad_day">
        <source>{day} is no day; write it as 2026-11-30</source>
        <translation>{day} is no day; write it as 2026-11-30</translation>
    </message>
    <message id="timelapse.days_turned">
        <source>The first day ({first}) comes after the last ({last})</source>
        <translation>The first day ({first}) comes after the last ({last})</translation>
    </message>
    <message id="timelapse.bad_fps">
        <source>Pictures a second of a clip: from {least} to {most}</source>
        <translation>Pictures a second of a clip: from {least} to {most}</translation>
    </message>
    <message id="timelapse.none_of">
        <source>Camera {camera} has no time-lapse</source>
        <translation>Camera {camera} has no time-lapse</translation>
    </message>
    <message id="timelapse.no_room">
        <source>Camera {camera}: its line or recorder has no room for one more connection</source>
        <translation>Camera {camera}: its line or recorder has no room for one more connection</translation>
    </message>
    <message id="timelapse.no_picture">
        <source>No picture came from the camera in time</source>
        <translation>No picture came from the camera in time</translation>
    </message>
    <message id="timelapse.full">
        <source>Time-lapse of {camera}: its {gb} GB are full, no more pictures are taken. Make a clip, move pictures away, or allow more</source>
        <translation>Time-lapse of {camera}: its {gb} GB are full, no more pictures are taken. Make a clip, move pictures away, or allow more</translation>
    </message>
    <message id="timelapse.disk_low">
        <source>Time-lapse: less than {mb} MB free on the disk, no pictures are taken until there is room</source>
        <translation>Time-lapse: less than {mb} MB free on the disk, no pictures are taken until there is room</translation>
    </message>
    <message id="timelapse.no_pictures">
        <source>There are no pictures of camera {detail} for those days</source>
        <translation>There are no pictures of camera {detail} for those days</translation>
    </message>
    <message id="timelapse.none_readable">
        <source>None of the {detail} pictures can be read</source>
        <translation>None of the {detail} pictures can be read</translation>
    </message>
    <message id="timelapse.not_encoded">
        <source>The clip cannot be made: {detail}</source>
        <translation>The clip cannot be made: {detail}</translation>
    </message>
    <message id="timelapse.not_written">
        <source>The clip cannot be written: {detail}</source>
        <translation>The clip cannot be written: {detail}</translation>
    </message>
    <message id="timelapse.job_bug">
        <source>The job failed by an error of the program; logs/jobs.log tells more</source>
        <translation>The job failed by an error of the program; logs/jobs.log tells more</translation>
    </message>
    <message id="timelapse.job_lost">
        <source>The job ended its process {tries} times and was given up; logs/jobs.log tells more</source>
        <translation>The job ended its process {tries} times and was given up; logs/jobs.log tells more</translation>
    </message>
    <message id="timelapse.no_job">
        <source>There is no job {number} that goes on or waits</source>
        <translation>There is no job {number} that goes on or waits</translation>
    </message>
    <message id="timelapse.clip_lost">
        <source>The clip of camera {camera} that was being made when the wall ended is lost; make it again</source>
        <translation>The clip of camera {camera} that was being made when the wall ended is lost; make it again</translation>
    </message>
    <message id="timelapse.made">
        <source>Clip of {camera} is ready ({pictures} pictures): {file}</source>
        <translation>Clip of {camera} is ready ({pictures} pictures): {file}</translation>
    </message>
    <message id="timelapse.made_but">
        <source>Clip of {camera} is ready ({pictures} pictures, {skipped} unreadable ones left out): {file}</source>
        <translation>Clip of {camera} is ready ({pictures} pictures, {skipped} unreadable ones left out): {file}</translation>
    </message>
    <message id="timelapse.line">
        <source>{name} · every {minutes} min · {n} pictures, {size} of {gb} GB</source>
        <translation>{name} · every {minutes} min · {n} pictures, {size} of {gb} GB</translation>
    </message>
    <message id="timelapse.line_next">
        <source>newest {newest} · next {next}</source>
        <translation>newest {newest} · next {next}</translation>
    </message>
    <message id="timelapse.line_missed">
        <source>{n} missed since the wall was started: {why}</source>
        <translation>{n} missed since the wall was started: {why}</translation>
    </message>
    <message id="timelapse.line_stopped">
        <source>{name} · stopped · {n} pictures, {size}</source>
        <translation>{name} · stopped · {n} pictures, {size}</translation>
    </message>
    <message id="timelapse.job_line">
        <source>Clip {number}: {name} · {state}</source>
        <translation>Clip {number}: {name} · {state}</translation>
    </message>
    <message id="timelapse.state_waiting">
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message id="timelapse.state_running">
        <source>{done} of {of} pictures</source>
        <translation>{done} of {of} pictures</translation>
    </message>
    <message id="timelapse.state_done">
        <source>ready, {done} pictures</source>
        <translation>ready, {done} pictures</translation>
    </message>
    <message id="timelapse.state_failed">
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message id="timelapse.state_cancelled">
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message id="timelapse.state_lost">
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message id="timelapse.jobs">
        <source>Clips of this session</source>
        <translation>Clips of this session</translation>
    </message>
    <message id="timelapse.no_jobs">
        <source>No clip has been made since the wall was started</source>
        <translation>No clip has been made since the wall was started</translation>
    </message>
    <message id="timelapse.none_yet">
        <source>No camera has a time-lapse yet. Choose one above and start</source>
        <translation>No camera has a time-lapse yet. Choose one above and start</translation>
    </message>
    <message id="timelapse.camera">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="timelapse.every">
        <source>every</source>
        <translation>every</translation>
    </message>
    <message id="timelapse.up_to">
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message id="timelapse.minutes">
        <source>Minutes between two pictures</source>
        <translation>Minutes between two pictures</translation>
    </message>
    <message id="timelapse.minutes_unit">
        <source>min</source>
        <translation>min</translation>
    </message>
    <message id="timelapse.gb">
        <source>Gigabytes for this camera</source>
        <translation>Gigabytes for this camera</translation>
    </message>
    <message id="timelapse.gb_unit">
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message id="timelapse.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="timelapse.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="timelapse.first">
        <source>from</source>
        <translation>from</translation>
    </message>
    <message id="timelapse.last">
        <source>to</source>
        <translation>to</translation>
    </message>
    <message id="timelapse.make">
        <source>Make a clip</source>
        <translation>Make a clip</translation>
    </message>
    <message id="timelapse.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="timelapse.started">
        <source>The first picture is taken now</source>
        <translation>The first picture is taken now</translation>
    </message>
    <message id="timelapse.stopped">
        <source>No more pictures are taken; those there stay</source>
        <translation>No more pictures are taken; those there stay</translation>
    </message>
    <message id="timelapse.making">
        <source>The clip is being made; the wall goes on as before</source>
        <translation>The clip is being made; the wall goes on as before</translation>
    </message>
    <message id="timelapse.cancelling">
        <source>The clip is cancelled</source>
        <translation>The clip is cancelled</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bench</name>
    <message id="bench.making_clip">
        <source>Making the film {name}; it is kept for the next run ...</source>
        <translation>Making the film {name}; it is kept for the next run ...</translation>
    </message>
    <message id="bench.no_clip">
        <source>The film {name} cannot be made: {why}.</source>
        <translation>The film {name} cannot be made: {why}.</translation>
    </message>
    <message id="bench.no_server">
        <source>The measuring cameras need GStreamer's RTSP server; install it with: sudo apt-get install {packages}</source>
        <translation>The measuring cameras need GStreamer's RTSP server; install it with: sudo apt-get install {packages}</translation>
    </message>
    <message id="bench.not_installed">
        <source>{contender} is not measured: it is not installed. To install it: sudo apt-get install {packages}</source>
        <translation>{contender} is not measured: it is not installed. To install it: sudo apt-get install {packages}</translation>
    </message>
    <message id="bench.no_matplotlib">
        <source>The plot needs matplotlib, which is not installed: pip install 'scc-wall[bench]'. The table and --json work without it.</source>
        <translation>The plot needs matplotlib, which is not installed: pip install 'scc-wall[bench]'. The table and --json work without it.</translation>
    </message>
    <message id="bench.plot_ending">
        <source>The plot {file} must end in one of: {endings}</source>
        <translation>The plot {file} must end in one of: {endings}</translation>
    </message>
    <message id="bench.depth">
        <source>The display has {depth} bits a pixel; the bar codes are read from one of 24.</source>
        <translation>The display has {depth} bits a pixel; the bar codes are read from one of 24.</translation>
    </message>
    <message id="bench.glass">
        <source>The display cannot be read at {x}, {y}: it has ended, or the picture lies outside of it.</source>
        <translation>The display cannot be read at {x}, {y}: it has ended, or the picture lies outside of it.</translation>
    </message>
    <message id="bench.no_places">
        <source>The wall did not tell where its pictures are.</source>
        <translation>The wall did not tell where its pictures are.</translation>
    </message>
    <message id="bench.wall_ended">
        <source>The wall ended by itself; it last said: {why}</source>
        <translation>The wall ended by itself; it last said: {why}</translation>
    </message>
    <message id="bench.refused">
        <source>The wall refused {command}: {why}</source>
        <translation>The wall refused {command}: {why}</translation>
    </message>
    <message id="bench.step">
        <source>{contender}: {streams} streams, monitors: {monitors}</source>
        <translation>{contender}: {streams} streams, monitors: {monitors}</translation>
    </message>
    <message id="bench.step_start">
        <source>  start ...</source>
        <translation>  start ...</translation>
    </message>
    <message id="bench.step_steady">
        <source>  steady: cost, numbers and delay ...</source>
        <translation>  steady: cost, numbers and delay ...</translation>
    </message>
    <message id="bench.step_cold">
        <source>  switch to cameras that are not connected ...</source>
        <translation>  switch to cameras that are not connected ...</translation>
    </message>
    <message id="bench.step_warm">
        <source>  switch to cameras that are connected ...</source>
        <translation>  switch to cameras that are connected ...</translation>
    </message>
    <message id="bench.table_title">
        <source>{streams} streams 640x360, monitors: {monitors}</source>
        <translation>{streams} streams 640x360, monitors: {monitors}</translation>
    </message>
    <message id="bench.column_contender">
        <source>player</source>
        <translation>player</translation>
    </message>
    <message id="bench.column_cpu">
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message id="bench.column_times_bare">
        <source>x bare</source>
        <translation>x bare</translation>
    </message>
    <message id="bench.column_per_stream">
        <source>% each</source>
        <translation>% each</translation>
    </message>
    <message id="bench.column_x">
        <source>X server %</source>
        <translation>X server %</translation>
    </message>
    <message id="bench.column_memory">
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message id="bench.column_first">
        <source>start s</source>
        <translation>start s</translation>
    </message>
    <message id="bench.column_rate">
        <source>least/s</source>
        <translation>least/s</translation>
    </message>
    <message id="bench.column_lost">
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message id="bench.column_cold">
        <source>cold s</source>
        <translation>cold s</translation>
    </message>
    <message id="bench.column_warm">
        <source>warm s</source>
        <translation>warm s</translation>
    </message>
    <message id="bench.column_p50">
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message id="bench.column_p95">
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message id="bench.remark">
        <source>  {contender}: {what}</source>
        <translation>  {contender}: {what}</translation>
    </message>
    <message id="bench.not_warm">
        <source>no warm switch: {why}</source>
        <translation>no warm switch: {why}</translation>
    </message>
    <message id="bench.told_lowered">
        <source>{count} tiles were lowered to spare the machine</source>
        <translation>{count} tiles were lowered to spare the machine</translation>
    </message>
    <message id="bench.told_not_live">
        <source>{count} tiles were not live</source>
        <translation>{count} tiles were not live</translation>
    </message>
    <message id="bench.told_ended">
        <source>{count} processes ended by themselves</source>
        <translation>{count} processes ended by themselves</translation>
    </message>
    <message id="bench.note">
        <source>CPU in percent of one core of {cores}, of all processes; x bare: times bare decoding; % each: by stream. MB: memory, shared
parts once. start s: from the start until the last tile shows a picture; cold s, warm s: from the switch until the last tile
shows another camera, median (n/N: only n did). Cameras are met in the midst of a group of pictures of 2 s, as in life. mpv and
gstreamer change cameras while they run, ffplay is restarted; none can be warm. gstreamer has a jitter buffer of 200 ms,
gstreamer-now shows pictures as they come. least/s: numbers a second on the worst tile; lost: numbers skipped, all tiles. p50,
p95: from a picture's last byte to the glass, first tile. X server, cameras: what display and RTSP server took meanwhile;
others: anything else on this machine, which disturbs. The wall's pictures are a little smaller, as each tile has a strip of
text. Compare within a run only.</source>
        <translation>CPU in percent of one core of {cores}, of all processes; x bare: times bare decoding; % each: by stream. MB: memory, shared
parts once. start s: from the start until the last tile shows a picture; cold s, warm s: from the switch until the last tile
shows another camera, median (n/N: only n did). Cameras are met in the midst of a group of pictures of 2 s, as in life. mpv and
gstreamer change cameras while they run, ffplay is restarted; none can be warm. gstreamer has a jitter buffer of 200 ms,
gstreamer-now shows pictures as they come. least/s: numbers a second on the worst tile; lost: numbers skipped, all tiles. p50,
p95: from a picture's last byte to the glass, first tile. X server, cameras: what display and RTSP server took meanwhile;
others: anything else on this machine, which disturbs. The wall's pictures are a little smaller, as each tile has a strip of
text. Compare within a run only.</translation>
    </message>
    <message id="bench.plot_cpu">
        <source>CPU, percent of one core</source>
        <translation>CPU, percent of one core</translation>
    </message>
    <message id="bench.plot_switch">
        <source>Switch: seconds to the last picture</source>
        <translation>Switch: seconds to the last picture</translation>
    </message>
    <message id="bench.plot_warm">
        <source>, warm</source>
        <translation>, warm</translation>
    </message>
    <message id="bench.plot_streams">
        <source>streams</source>
        <translation>streams</translation>
    </message>
    <message id="bench.wrong_streams">
        <source>give whole numbers from 1 to {most}</source>
        <translation>give whole numbers from 1 to {most}</translation>
    </message>
    <message id="bench.wrong_seconds">
        <source>give seconds from {least} to {most}</source>
        <translation>give seconds from {least} to {most}</translation>
    </message>
    <message id="bench.help_streams">
        <source>numbers of streams, one scene each</source>
        <translation>numbers of streams, one scene each</translation>
    </message>
    <message id="bench.help_seconds">
        <source>length of the steady window (1 to 60)</source>
        <translation>length of the steady window (1 to 60)</translation>
    </message>
    <message id="bench.help_monitors">
        <source>monitors of the virtual display</source>
        <translation>monitors of the virtual display</translation>
    </message>
    <message id="bench.help_json">
        <source>also write all figures to this file</source>
        <translation>also write all figures to this file</translation>
    </message>
    <message id="bench.help_plot">
        <source>also draw a plot into this file (.svg or .png)</source>
        <translation>also draw a plot into this file (.svg or .png)</translation>
    </message>
    <message id="bench.help_quick">
        <source>short waits and few streams, to see that it works</source>
        <translation>short waits and few streams, to see that it works</translation>
    </message>
    <message id="bench.help_on_display">
        <source>use the display of DISPLAY, which must be one monitor, instead of a virtual one</source>
        <translation>use the display of DISPLAY, which must be one monitor, instead of a virtual one</translation>
    </message>
    <message id="bench.column_cameras">
        <source>cameras %</source>
        <translation>cameras %</translation>
    </message>
    <message id="bench.column_others">
        <source>others %</source>
        <translation>others %</translation>
    </message>
    <message id="bench.plot_delay">
        <source>Delay to the glass, ms (median)</source>
        <translation>Delay to the glass, ms (median)</translation>
    </message>
    <message id="bench.not_results">
        <source>this is no file that `scc-wall bench --json` wrote; name one, or measure again</source>
        <translation>this is no file that `scc-wall bench --json` wrote; name one, or measure again</translation>
    </message>
    <message id="bench.from_what">
        <source>--from draws a plot of earlier runs; say where to with --plot FILE</source>
        <translation>--from draws a plot of earlier runs; say where to with --plot FILE</translation>
    </message>
    <message id="bench.help_switches">
        <source>how often to switch, cold and warm; the median counts</source>
        <translation>how often to switch, cold and warm; the median counts</translation>
    </message>
    <message id="bench.help_from">
        <source>with --plot: draw what these JSON files hold, measure nothing</source>
        <translation>with --plot: draw what these JSON files hold, measure nothing</translation>
    </message>
    <message id="bench.plot_rate">
        <source>Numbers a second on the worst tile</source>
        <translation>Numbers a second on the worst tile</translation>
    </message>
</context>
</TS>

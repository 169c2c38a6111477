<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tour</name>
    <message id="tour.format">
        <source>write format = {ours} as the first line</source>
        <translation>write format = {ours} as the first line</translation>
    </message>
    <message id="tour.tables">
        <source>each tour is a part that begins with [[tour]]</source>
        <translation>each tour is a part that begins with [[tour]]</translation>
    </message>
    <message id="tour.keys">
        <source>a tour has name, steps and, if it is for one monitor only, monitor; nothing else</source>
        <translation>a tour has name, steps and, if it is for one monitor only, monitor; nothing else</translation>
    </message>
    <message id="tour.name">
        <source>a tour's name consists of letters a to z, digits, hyphens and underscores</source>
        <translation>a tour's name consists of letters a to z, digits, hyphens and underscores</translation>
    </message>
    <message id="tour.twice">
        <source>there is a tour {name} already; choose another name</source>
        <translation>there is a tour {name} already; choose another name</translation>
    </message>
    <message id="tour.too_many">
        <source>a site has at most {limit} tours; those from here on are left out</source>
        <translation>a site has at most {limit} tours; those from here on are left out</translation>
    </message>
    <message id="tour.monitor">
        <source>monitor of tour {name} is a monitor's number or name, as in a layout</source>
        <translation>monitor of tour {name} is a monitor's number or name, as in a layout</translation>
    </message>
    <message id="tour.step">
        <source>a step of tour {name} looks like this: {{ layout = "stadion", dwell = 20 }}; dwell is {least} to {most} seconds</source>
        <translation>a step of tour {name} looks like this: {{ layout = "stadion", dwell = 20 }}; dwell is {least} to {most} seconds</translation>
    </message>
    <message id="tour.no_steps">
        <source>tour {name} has no usable step; write steps = [ ... ]</source>
        <translation>tour {name} has no usable step; write steps = [ ... ]</translation>
    </message>
    <message id="tour.unknown_layout">
        <source>tour {name}: there is no layout {layout}</source>
        <translation>tour {name}: there is no layout {layout}</translation>
    </message>
    <message id="tour.unknown">
        <source>there is no tour {name}; there are: {names}</source>
        <translation>there is no tour {name}; there are: {names}</translation>
    </message>
    <message id="tour.no_number">
        <source>there is no tour number {number}; there are {count}</source>
        <translation>there is no tour number {number}; there are {count}</translation>
    </message>
    <message id="tour.none_runs">
        <source>no tour runs</source>
        <translation>no tour runs</translation>
    </message>
    <message id="tour.no_monitor">
        <source>there is no monitor {monitor}, or the layout has no part for it</source>
        <translation>there is no monitor {monitor}, or the layout has no part for it</translation>
    </message>
    <message id="tour.running">
        <source>Tour: {name}</source>
        <translation>Tour: {name}</translation>
    </message>
    <message id="tour.paused">
        <source>Tour {name} waits (Ctrl+T: go on)</source>
        <translation>Tour {name} waits (Ctrl+T: go on)</translation>
    </message>
</context>
</TS>

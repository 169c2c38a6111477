<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>layout</name>
    <message id="layout.syntax">
        <source>this is not valid TOML ({reason}); look for a missing quote, comma or bracket</source>
        <translation>this is not valid TOML ({reason}); look for a missing quote, comma or bracket</translation>
    </message>
    <message id="layout.nesting">
        <source>brackets are nested too deeply; a layout needs no more than three levels</source>
        <translation>brackets are nested too deeply; a layout needs no more than three levels</translation>
    </message>
    <message id="layout.size">
        <source>the layout file is too big; at most {limit} KiB</source>
        <translation>the layout file is too big; at most {limit} KiB</translation>
    </message>
    <message id="layout.format">
        <source>the line format = {ours} is missing or wrong</source>
        <translation>the line format = {ours} is missing or wrong</translation>
    </message>
    <message id="layout.newer">
        <source>this file has format {told}, this program knows {ours}; what it knows was read, update the program for the rest</source>
        <translation>this file has format {told}, this program knows {ours}; what it knows was read, update the program for the rest</translation>
    </message>
    <message id="layout.key">
        <source>{name} is not known here; right are {known}</source>
        <translation>{name} is not known here; right are {known}</translation>
    </message>
    <message id="layout.warm">
        <source>warm is either true or false</source>
        <translation>warm is either true or false</translation>
    </message>
    <message id="layout.title">
        <source>title is a text, or one for each language: title = {{ id = "Gerbang", en = "Gates" }}</source>
        <translation>title is a text, or one for each language: title = {{ id = "Gerbang", en = "Gates" }}</translation>
    </message>
    <message id="layout.title_text">
        <source>a title is one line of at most {limit} characters</source>
        <translation>a title is one line of at most {limit} characters</translation>
    </message>
    <message id="layout.no_monitors">
        <source>there is no [[monitor]] part; each monitor has one with monitor, grid and tiles</source>
        <translation>there is no [[monitor]] part; each monitor has one with monitor, grid and tiles</translation>
    </message>
    <message id="layout.too_many_monitors">
        <source>more than {limit} monitors; the rest was left out</source>
        <translation>more than {limit} monitors; the rest was left out</translation>
    </message>
    <message id="layout.monitor">
        <source>monitor is its number from 1 to 99, or its name as "DP-1"</source>
        <translation>monitor is its number from 1 to 99, or its name as "DP-1"</translation>
    </message>
    <message id="layout.monitor_twice">
        <source>monitor {monitor} has a part already; put all its tiles into one part</source>
        <translation>monitor {monitor} has a part already; put all its tiles into one part</translation>
    </message>
    <message id="layout.grid">
        <source>grid is columns x rows from 1 to 16, as grid = "6x6"</source>
        <translation>grid is columns x rows from 1 to 16, as grid = "6x6"</translation>
    </message>
    <message id="layout.tiles">
        <source>tiles is a list of tiles, each as {{ camera = "JSC-01", at = "1,1" }}</source>
        <translation>tiles is a list of tiles, each as {{ camera = "JSC-01", at = "1,1" }}</translation>
    </message>
    <message id="layout.cameras">
        <source>cameras is a list of ids, as ["JSC-01", "JSC-02"]</source>
        <translation>cameras is a list of ids, as ["JSC-01", "JSC-02"]</translation>
    </message>
    <message id="layout.camera">
        <source>camera is a camera's id in quotes, as "JSC-01"</source>
        <translation>camera is a camera's id in quotes, as "JSC-01"</translation>
    </message>
    <message id="layout.at">
        <source>at is column,row counted from 1, as at = "1,1"</source>
        <translation>at is column,row counted from 1, as at = "1,1"</translation>
    </message>
    <message id="layout.span">
        <source>span is columns x rows from 1 to 16, as span = "2x2"</source>
        <translation>span is columns x rows from 1 to 16, as span = "2x2"</translation>
    </message>
    <message id="layout.stream">
        <source>stream is auto, main or sub; taken as auto</source>
        <translation>stream is auto, main or sub; taken as auto</translation>
    </message>
    <message id="layout.outside">
        <source>the tile reaches beyond the grid of {grid}; move it or make it smaller</source>
        <translation>the tile reaches beyond the grid of {grid}; move it or make it smaller</translation>
    </message>
    <message id="layout.overlap">
        <source>the tile of {camera} lies over that of {other} at {at}; give it free fields</source>
        <translation>the tile of {camera} lies over that of {other} at {at}; give it free fields</translation>
    </message>
    <message id="layout.no_field">
        <source>{count} cameras of this list have no free field (there are {free}); make the grid larger or the list shorter</source>
        <translation>{count} cameras of this list have no free field (there are {free}); make the grid larger or the list shorter</translation>
    </message>
    <message id="layout.too_many_tiles">
        <source>a layout has at most 256 tiles; this one and those after it were left out</source>
        <translation>a layout has at most 256 tiles; this one and those after it were left out</translation>
    </message>
    <message id="layout.file_name">
        <source>a layout's file is called by letters, digits, hyphens and underscores, at most 64, and .toml, as jakabaring-36.toml</source>
        <translation>a layout's file is called by letters, digits, hyphens and underscores, at most 64, and .toml, as jakabaring-36.toml</translation>
    </message>
    <message id="layout.name">
        <source>a layout's name is 1 to 64 letters, digits, hyphens and underscores, beginning with a letter or digit, as jakabaring-36</source>
        <translation>a layout's name is 1 to 64 letters, digits, hyphens and underscores, beginning with a letter or digit, as jakabaring-36</translation>
    </message>
    <message id="layout.grid_argument">
        <source>--grid is columns x rows from 1 to {limit}, as 3x3</source>
        <translation>--grid is columns x rows from 1 to {limit}, as 3x3</translation>
    </message>
    <message id="layout.no_cameras">
        <source>--cameras names no camera; right are ids with commas between them, as JSC-01,JSC-02</source>
        <translation>--cameras names no camera; right are ids with commas between them, as JSC-01,JSC-02</translation>
    </message>
    <message id="layout.too_many_cameras">
        <source>{count} cameras do not fit a grid of {grid}, it has {fields} fields; choose a larger grid or fewer cameras</source>
        <translation>{count} cameras do not fit a grid of {grid}, it has {fields} fields; choose a larger grid or fewer cameras</translation>
    </message>
    <message id="layout.unknown_cameras">
        <source>this site has no camera {ids}; look into cameras.csv or import them first</source>
        <translation>this site has no camera {ids}; look into cameras.csv or import them first</translation>
    </message>
    <message id="layout.unknown_camera">
        <source>this site has no camera {id}; right is an id of cameras.csv</source>
        <translation>this site has no camera {id}; right is an id of cameras.csv</translation>
    </message>
    <message id="layout.has_monitor">
        <source>the layout has a part for monitor {monitor} already; name another with --monitor, or add --replace to write it anew</source>
        <translation>the layout has a part for monitor {monitor} already; name another with --monitor, or add --replace to write it anew</translation>
    </message>
    <message id="layout.not_editable">
        <source>the file cannot be edited here; write each monitor as a [[monitor]] part</source>
        <translation>the file cannot be edited here; write each monitor as a [[monitor]] part</translation>
    </message>
    <message id="layout.absent_monitors">
        <source>monitor {monitors} is not in the site's list; its tiles have no place until it is there</source>
        <translation>monitor {monitors} is not in the site's list; its tiles have no place until it is there</translation>
    </message>
    <message id="layout.monitors_renewed">
        <source>none of the known monitors is there; numbers were given anew in reading order</source>
        <translation>none of the known monitors is there; numbers were given anew in reading order</translation>
    </message>
    <message id="layout.made">
        <source>layout made: {file} (monitor {monitor}: {count} cameras)</source>
        <translation>layout made: {file} (monitor {monitor}: {count} cameras)</translation>
    </message>
    <message id="layout.extended">
        <source>layout changed: {file} (monitor {monitor}: {count} cameras)</source>
        <translation>layout changed: {file} (monitor {monitor}: {count} cameras)</translation>
    </message>
    <message id="layout.help">
        <source>Layouts of a site.</source>
        <translation>Layouts of a site.</translation>
    </message>
    <message id="layout.help_new">
        <source>Make a layout, or give it one more monitor.</source>
        <translation>Make a layout, or give it one more monitor.</translation>
    </message>
    <message id="layout.help_monitor">
        <source>number or name of the monitor (usually 1)</source>
        <translation>number or name of the monitor (usually 1)</translation>
    </message>
    <message id="layout.help_replace">
        <source>write the part of this monitor anew</source>
        <translation>write the part of this monitor anew</translation>
    </message>
    <message id="layout.file_head">
        <source># Layout {name}. May be edited by hand; comments stay. Look it over with: scc-wall check
# monitor: its number or name; grid: columns x rows; at: column,row from 1; span: columns x rows; stream: auto, main or sub
format = 1
</source>
        <translation># Layout {name}. May be edited by hand; comments stay. Look it over with: scc-wall check
# monitor: its number or name; grid: columns x rows; at: column,row from 1; span: columns x rows; stream: auto, main or sub
format = 1
</translation>
    </message>
    <message id="layout.exists">
        <source>there is a layout of that name already; choose another name</source>
        <translation>there is a layout of that name already; choose another name</translation>
    </message>
    <message id="layout.fit">
        <source>fit is "fit", "fill" or "stretch"</source>
        <translation>fit is "fit", "fill" or "stretch"</translation>
    </message>
    <message id="layout.locked">
        <source>locked is either true or false</source>
        <translation>locked is either true or false</translation>
    </message>
    <message id="layout.is_locked">
        <source>the layout is locked; unlock it in the layout editor, or write locked = false in its file</source>
        <translation>the layout is locked; unlock it in the layout editor, or write locked = false in its file</translation>
    </message>
    <message id="layout.changed_meanwhile">
        <source>the file was changed meanwhile by somebody else; nothing was overwritten</source>
        <translation>the file was changed meanwhile by somebody else; nothing was overwritten</translation>
    </message>
    <message id="layout.no_file">
        <source>there is no such layout</source>
        <translation>there is no such layout</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.title">
        <source>SCC Wall: operator's desk</source>
        <translation>SCC Wall: operator's desk</translation>
    </message>
    <message id="desk.search">
        <source>Search cameras</source>
        <translation>Search cameras</translation>
    </message>
    <message id="desk.by_region">
        <source>By regency</source>
        <translation>By regency</translation>
    </message>
    <message id="desk.by_link">
        <source>By line</source>
        <translation>By line</translation>
    </message>
    <message id="desk.no_region">
        <source>(no regency)</source>
        <translation>(no regency)</translation>
    </message>
    <message id="desk.no_group">
        <source>(no zone)</source>
        <translation>(no zone)</translation>
    </message>
    <message id="desk.no_link">
        <source>(no line)</source>
        <translation>(no line)</translation>
    </message>
    <message id="desk.found">
        <source>{n} found</source>
        <translation>{n} found</translation>
    </message>
    <message id="desk.nobody_found">
        <source>Nothing found. Try a number, or a part of a name.</source>
        <translation>Nothing found. Try a number, or a part of a name.</translation>
    </message>
    <message id="desk.tally">
        <source>{live} of {all} live</source>
        <translation>{live} of {all} live</translation>
    </message>
    <message id="desk.tally_late">
        <source>{n} late</source>
        <translation>{n} late</translation>
    </message>
    <message id="desk.tally_lost">
        <source>{n} lost</source>
        <translation>{n} lost</translation>
    </message>
    <message id="desk.tally_refused">
        <source>{n} refused</source>
        <translation>{n} refused</translation>
    </message>
    <message id="desk.tally_connecting">
        <source>{n} connecting</source>
        <translation>{n} connecting</translation>
    </message>
    <message id="desk.tally_off">
        <source>{n} off</source>
        <translation>{n} off</translation>
    </message>
    <message id="desk.tally_hidden">
        <source>{n} not on the wall</source>
        <translation>{n} not on the wall</translation>
    </message>
    <message id="desk.state_hidden">
        <source>not on the wall</source>
        <translation>not on the wall</translation>
    </message>
    <message id="desk.layouts">
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message id="desk.plan">
        <source>{title}: {ready} connected already, {opened} to connect, {closed} are closed</source>
        <translation>{title}: {ready} connected already, {opened} to connect, {closed} are closed</translation>
    </message>
    <message id="desk.on_the_wall">
        <source>On the wall: {title}</source>
        <translation>On the wall: {title}</translation>
    </message>
    <message id="desk.changed">
        <source>changed by hand</source>
        <translation>changed by hand</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.redo">
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message id="desk.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.save">
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message id="desk.save_name">
        <source>Name of the new layout (letters a to z, digits, hyphens):</source>
        <translation>Name of the new layout (letters a to z, digits, hyphens):</translation>
    </message>
    <message id="desk.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="desk.no_alerts">
        <source>Nothing to report</source>
        <translation>Nothing to report</translation>
    </message>
    <message id="desk.acknowledge">
        <source>Take note of all</source>
        <translation>Take note of all</translation>
    </message>
    <message id="desk.alert.lost">
        <source>disconnected</source>
        <translation>disconnected</translation>
    </message>
    <message id="desk.alert.late">
        <source>delayed</source>
        <translation>delayed</translation>
    </message>
    <message id="desk.alert.refused">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="desk.alert.overload">
        <source>the machine is overloaded</source>
        <translation>the machine is overloaded</translation>
    </message>
    <message id="desk.alert_line">
        <source>{time} WIB  {who} {what}</source>
        <translation>{time} WIB  {who} {what}</translation>
    </message>
    <message id="desk.alert_times">
        <source>{n} times</source>
        <translation>{n} times</translation>
    </message>
    <message id="desk.alert_over">
        <source>over since {time} WIB</source>
        <translation>over since {time} WIB</translation>
    </message>
    <message id="desk.theme">
        <source>Light / dark</source>
        <translation>Light / dark</translation>
    </message>
    <message id="desk.smaller">
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message id="desk.larger">
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message id="desk.no_theme">
        <source>There is no theme {word}; there are: {words}</source>
        <translation>There is no theme {word}; there are: {words}</translation>
    </message>
    <message id="desk.no_size">
        <source>There is no size {size}; there are: {sizes}</source>
        <translation>There is no size {size}; there are: {sizes}</translation>
    </message>
    <message id="desk.menu.select">
        <source>Let the keys mean this tile</source>
        <translation>Let the keys mean this tile</translation>
    </message>
    <message id="desk.menu.enlarge">
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message id="desk.menu.back">
        <source>Back to the layout</source>
        <translation>Back to the layout</translation>
    </message>
    <message id="desk.menu.put">
        <source>Show here: {camera}</source>
        <translation>Show here: {camera}</translation>
    </message>
    <message id="desk.menu.retry">
        <source>Try this camera again now</source>
        <translation>Try this camera again now</translation>
    </message>
    <message id="desk.no_tile">
        <source>there is no tile {tile} on the wall; `ctl status` lists the tiles</source>
        <translation>there is no tile {tile} on the wall; `ctl status` lists the tiles</translation>
    </message>
    <message id="desk.nothing_to_undo">
        <source>nothing was changed by hand</source>
        <translation>nothing was changed by hand</translation>
    </message>
    <message id="desk.nothing_to_redo">
        <source>nothing was taken back</source>
        <translation>nothing was taken back</translation>
    </message>
    <message id="desk.enlarged">
        <source>one camera is enlarged; go back to the layout first</source>
        <translation>one camera is enlarged; go back to the layout first</translation>
    </message>
    <message id="desk.nothing_shown">
        <source>no camera is on the wall</source>
        <translation>no camera is on the wall</translation>
    </message>
    <message id="desk.no_number">
        <source>no camera has the number {number}</source>
        <translation>no camera has the number {number}</translation>
    </message>
    <message id="desk.no_monitor">
        <source>no monitor {number} with a camera</source>
        <translation>no monitor {number} with a camera</translation>
    </message>
    <message id="desk.key_needs_number">
        <source>type a number first, then {pressed}</source>
        <translation>type a number first, then {pressed}</translation>
    </message>
    <message id="desk.typed">
        <source>Number: {digits}</source>
        <translation>Number: {digits}</translation>
    </message>
    <message id="desk.too_few_tiles">
        <source>only {n} of {all} cameras have found a tile</source>
        <translation>only {n} of {all} cameras have found a tile</translation>
    </message>
    <message id="desk.key.digits">
        <source>digits, Enter</source>
        <translation>digits, Enter</translation>
    </message>
    <message id="desk.key.digits_says">
        <source>Camera of that number into the selected tile</source>
        <translation>Camera of that number into the selected tile</translation>
    </message>
    <message id="desk.key.enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="desk.key.enter_says">
        <source>Next tile of the monitor</source>
        <translation>Next tile of the monitor</translation>
    </message>
    <message id="desk.key.dot">
        <source>digits, .</source>
        <translation>digits, .</translation>
    </message>
    <message id="desk.key.dot_says">
        <source>Keys mean that monitor</source>
        <translation>Keys mean that monitor</translation>
    </message>
    <message id="desk.key.walk">
        <source>+  -</source>
        <translation>+  -</translation>
    </message>
    <message id="desk.key.walk_says">
        <source>Next or former camera of the zone</source>
        <translation>Next or former camera of the zone</translation>
    </message>
    <message id="desk.miniature">
        <source>The wall in miniature</source>
        <translation>The wall in miniature</translation>
    </message>
    <message id="desk.key.slash">
        <source>digits, /</source>
        <translation>digits, /</translation>
    </message>
    <message id="desk.key.slash_says">
        <source>Preset of that number, for the PTZ camera in the selected tile</source>
        <translation>Preset of that number, for the PTZ camera in the selected tile</translation>
    </message>
    <message id="desk.key.star">
        <source>digits, *</source>
        <translation>digits, *</translation>
    </message>
    <message id="desk.key.star_says">
        <source>Start the tour of that number; * alone ends it</source>
        <translation>Start the tour of that number; * alone ends it</translation>
    </message>
    <message id="desk.page.cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="desk.no_page">
        <source>the desk has no page {page}; there are: {pages}</source>
        <translation>the desk has no page {page}; there are: {pages}</translation>
    </message>
    <message id="desk.picture">
        <source>picture of {time} WIB, {span} old</source>
        <translation>picture of {time} WIB, {span} old</translation>
    </message>
    <message id="desk.favourites">
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message id="desk.menu.favourite">
        <source>Make it a favourite</source>
        <translation>Make it a favourite</translation>
    </message>
    <message id="desk.menu.no_favourite">
        <source>No longer a favourite</source>
        <translation>No longer a favourite</translation>
    </message>
    <message id="desk.menu.show_here">
        <source>Show in the selected tile</source>
        <translation>Show in the selected tile</translation>
    </message>
    <message id="desk.menu.show_all">
        <source>Show all {n} from the selected tile on</source>
        <translation>Show all {n} from the selected tile on</translation>
    </message>
    <message id="desk.cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="desk.hits">
        <source>Cameras that were found</source>
        <translation>Cameras that were found</translation>
    </message>
    <message id="desk.too_many_favourites">
        <source>{limit} favourites at the most; take one away first</source>
        <translation>{limit} favourites at the most; take one away first</translation>
    </message>
    <message id="desk.search_tip">
        <source>Search: number, name, zone, regency (Ctrl+F)</source>
        <translation>Search: number, name, zone, regency (Ctrl+F)</translation>
    </message>
    <message id="desk.key.pages">
        <source>Alt+1 … 9</source>
        <translation>Alt+1 … 9</translation>
    </message>
    <message id="desk.key.pages_says">
        <source>Pages of the desk, in the order of its side bar</source>
        <translation>Pages of the desk, in the order of its side bar</translation>
    </message>
    <message id="desk.key.find">
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message id="desk.key.find_says">
        <source>Search for a camera at the desk; Enter shows it in the selected tile</source>
        <translation>Search for a camera at the desk; Enter shows it in the selected tile</translation>
    </message>
    <message id="desk.close_keys">
        <source>F1 or Esc: back to the desk</source>
        <translation>F1 or Esc: back to the desk</translation>
    </message>
    <message id="desk.alert.disk">
        <source>little room on the disk</source>
        <translation>little room on the disk</translation>
    </message>
    <message id="desk.alert.clock">
        <source>the clock is not kept by a time service</source>
        <translation>the clock is not kept by a time service</translation>
    </message>
    <message id="desk.alert.clock_back">
        <source>the clock was set back</source>
        <translation>the clock was set back</translation>
    </message>
    <message id="desk.alert.clock_ahead">
        <source>the clock was set ahead</source>
        <translation>the clock was set ahead</translation>
    </message>
    <message id="desk.page.health">
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message id="desk.page.watch">
        <source>Unwatched</source>
        <translation>Unwatched</translation>
    </message>
    <message id="desk.page.editor">
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pictures</name>
    <message id="pictures.title">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="pictures.snapshots">
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message id="pictures.timelapse">
        <source>Time-lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message id="pictures.selected">
        <source>Selected tile: {name}</source>
        <translation>Selected tile: {name}</translation>
    </message>
    <message id="pictures.none_selected">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="pictures.take">
        <source>Take a snapshot</source>
        <translation>Take a snapshot</translation>
    </message>
    <message id="pictures.event">
        <source>Folder of the event</source>
        <translation>Folder of the event</translation>
    </message>
    <message id="pictures.event_example">
        <source>Pembukaan; empty: by day</source>
        <translation>Pembukaan; empty: by day</translation>
    </message>
    <message id="pictures.into">
        <source>Use this folder</source>
        <translation>Use this folder</translation>
    </message>
    <message id="pictures.into_done">
        <source>Snapshots go into the folder {name} from now on</source>
        <translation>Snapshots go into the folder {name} from now on</translation>
    </message>
    <message id="pictures.into_day">
        <source>Snapshots go into a folder by the day from now on</source>
        <translation>Snapshots go into a folder by the day from now on</translation>
    </message>
    <message id="pictures.list">
        <source>Snapshots that are kept, the newest first</source>
        <translation>Snapshots that are kept, the newest first</translation>
    </message>
    <message id="pictures.nothing_yet">
        <source>No snapshots yet. Select a tile on the wall and take one</source>
        <translation>No snapshots yet. Select a tile on the wall and take one</translation>
    </message>
    <message id="pictures.picture">
        <source>The chosen snapshot</source>
        <translation>The chosen snapshot</translation>
    </message>
    <message id="pictures.texts">
        <source>{camera} · {at} · {by} · {size}</source>
        <translation>{camera} · {at} · {by} · {size}</translation>
    </message>
    <message id="pictures.page">
        <source>Make a page (PDF)</source>
        <translation>Make a page (PDF)</translation>
    </message>
    <message id="pictures.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="pictures.taken">
        <source>Snapshot kept: {file}</source>
        <translation>Snapshot kept: {file}</translation>
    </message>
    <message id="pictures.page_made">
        <source>The page is kept: {file}</source>
        <translation>The page is kept: {file}</translation>
    </message>
    <message id="pictures.printed">
        <source>Sent to the printer: {file}</source>
        <translation>Sent to the printer: {file}</translation>
    </message>
</context>
</TS>

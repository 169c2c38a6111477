<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>pictures</name>
    <message id="pictures.title">
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message id="pictures.snapshots">
        <source>Snapshots</source>
        <translation>Cuplikan gambar</translation>
    </message>
    <message id="pictures.timelapse">
        <source>Time-lapse</source>
        <translation>Gambar berkala</translation>
    </message>
    <message id="pictures.selected">
        <source>Selected tile: {name}</source>
        <translation>Petak terpilih: {name}</translation>
    </message>
    <message id="pictures.none_selected">
        <source>none</source>
        <translation>belum ada</translation>
    </message>
    <message id="pictures.take">
        <source>Take a snapshot</source>
        <translation>Ambil cuplikan</translation>
    </message>
    <message id="pictures.event">
        <source>Folder of the event</source>
        <translation>Folder acara</translation>
    </message>
    <message id="pictures.event_example">
        <source>Pembukaan; empty: by day</source>
        <translation>misalnya Pembukaan; kosong: satu folder per hari</translation>
    </message>
    <message id="pictures.into">
        <source>Use this folder</source>
        <translation>Pakai folder ini</translation>
    </message>
    <message id="pictures.into_done">
        <source>Snapshots go into the folder {name} from now on</source>
        <translation>Cuplikan berikutnya masuk folder {name}</translation>
    </message>
    <message id="pictures.into_day">
        <source>Snapshots go into a folder by the day from now on</source>
        <translation>Cuplikan berikutnya masuk folder menurut hari</translation>
    </message>
    <message id="pictures.list">
        <source>Snapshots that are kept, the newest first</source>
        <translation>Cuplikan tersimpan, terbaru di atas</translation>
    </message>
    <message id="pictures.nothing_yet">
        <source>No snapshots yet. Select a tile on the wall and take one</source>
        <translation>Belum ada cuplikan. Pilih petak di dinding lalu ambil</translation>
    </message>
    <message id="pictures.picture">
        <source>The chosen snapshot</source>
        <translation>Cuplikan yang dipilih</translation>
    </message>
    <message id="pictures.texts">
        <source>{camera} · {at} · {by} · {size}</source>
        <translation>{camera} · {at} · {by} · {size}</translation>
    </message>
    <message id="pictures.page">
        <source>Make a page (PDF)</source>
        <translation>Buat halaman (PDF)</translation>
    </message>
    <message id="pictures.print">
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message id="pictures.taken">
        <source>Snapshot kept: {file}</source>
        <translation>Cuplikan tersimpan: {file}</translation>
    </message>
    <message id="pictures.page_made">
        <source>The page is kept: {file}</source>
        <translation>Halaman tersimpan: {file}</translation>
    </message>
    <message id="pictures.printed">
        <source>Sent to the printer: {file}</source>
        <translation>Dikirim ke pencetak: {file}</translation>
    </message>
</context>
</TS>

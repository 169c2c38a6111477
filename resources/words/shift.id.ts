<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>shift</name>
    <message id="shift.line">
        <source>this line of the shift book cannot be read; it stays as it is and is left out</source>
        <translation>baris buku jaga ini tidak dapat dibaca; dibiarkan dan tidak dipakai</translation>
    </message>
    <message id="shift.full">
        <source>the shift book is full: {limit} notes</source>
        <translation>buku jaga penuh: {limit} catatan</translation>
    </message>
    <message id="shift.too_large">
        <source>the shift book is full: {limit} MiB; keep the file elsewhere and begin a new one</source>
        <translation>buku jaga penuh: {limit} MiB; simpan berkas ini di tempat lain dan mulai yang baru</translation>
    </message>
    <message id="shift.person">
        <source>a name is needed, at most {limit} characters</source>
        <translation>perlu nama, paling banyak {limit} karakter</translation>
    </message>
    <message id="shift.text">
        <source>a note is a text of one line, at most {limit} characters</source>
        <translation>catatan berupa teks satu baris, paling banyak {limit} karakter</translation>
    </message>
    <message id="shift.nothing_open">
        <source>there is no note that nobody has signed</source>
        <translation>tidak ada catatan yang belum ditandatangani</translation>
    </message>
    <message id="shift.only_own">
        <source>{person} wrote all open notes; somebody else signs them</source>
        <translation>semua catatan yang terbuka ditulis {person}; yang menandatangani orang lain</translation>
    </message>
    <message id="shift.page_title">
        <source>Shift book</source>
        <translation>Buku jaga</translation>
    </message>
    <message id="shift.heading">
        <source>Shift book</source>
        <translation>Buku jaga</translation>
    </message>
    <message id="shift.open_count">
        <source>not signed yet: {n}</source>
        <translation>belum ditandatangani: {n}</translation>
    </message>
    <message id="shift.all_signed">
        <source>All notes are signed</source>
        <translation>Semua catatan sudah ditandatangani</translation>
    </message>
    <message id="shift.none">
        <source>No notes yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message id="shift.note">
        <source>{number} · {at} · {by}: {text}</source>
        <translation>{number} · {at} · {by}: {text}</translation>
    </message>
    <message id="shift.signed_by">
        <source>read: {person}, {at}</source>
        <translation>dibaca: {person}, {at}</translation>
    </message>
    <message id="shift.not_signed">
        <source>not signed yet</source>
        <translation>belum ditandatangani</translation>
    </message>
    <message id="shift.your_name">
        <source>Name or shift team</source>
        <translation>Nama atau regu</translation>
    </message>
    <message id="shift.your_note">
        <source>Note for the next shift</source>
        <translation>Catatan untuk giliran jaga berikut</translation>
    </message>
    <message id="shift.write">
        <source>Write note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message id="shift.sign">
        <source>I have read all: sign</source>
        <translation>Sudah dibaca semua: tanda tangani</translation>
    </message>
</context>
</TS>

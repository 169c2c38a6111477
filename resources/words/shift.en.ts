<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shift</name>
    <message id="shift.line">
        <source>this line of the shift book cannot be read; it stays as it is and is left out</source>
        <translation>this line of the shift book cannot be read; it stays as it is and is left out</translation>
    </message>
    <message id="shift.full">
        <source>the shift book is full: {limit} notes</source>
        <translation>the shift book is full: {limit} notes</translation>
    </message>
    <message id="shift.too_large">
        <source>the shift book is full: {limit} MiB; keep the file elsewhere and begin a new one</source>
        <translation>the shift book is full: {limit} MiB; keep the file elsewhere and begin a new one</translation>
    </message>
    <message id="shift.person">
        <source>a name is needed, at most {limit} characters</source>
        <translation>a name is needed, at most {limit} characters</translation>
    </message>
    <message id="shift.text">
        <source>a note is a text of one line, at most {limit} characters</source>
        <translation>a note is a text of one line, at most {limit} characters</translation>
    </message>
    <message id="shift.nothing_open">
        <source>there is no note that nobody has signed</source>
        <translation>there is no note that nobody has signed</translation>
    </message>
    <message id="shift.only_own">
        <source>{person} wrote all open notes; somebody else signs them</source>
        <translation>{person} wrote all open notes; somebody else signs them</translation>
    </message>
    <message id="shift.page_title">
        <source>Shift book</source>
        <translation>Shift book</translation>
    </message>
    <message id="shift.heading">
        <source>Shift book</source>
        <translation>Shift book</translation>
    </message>
    <message id="shift.open_count">
        <source>not signed yet: {n}</source>
        <translation>not signed yet: {n}</translation>
    </message>
    <message id="shift.all_signed">
        <source>All notes are signed</source>
        <translation>All notes are signed</translation>
    </message>
    <message id="shift.none">
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message id="shift.note">
        <source>{number} · {at} · {by}: {text}</source>
        <translation>{number} · {at} · {by}: {text}</translation>
    </message>
    <message id="shift.signed_by">
        <source>read: {person}, {at}</source>
        <translation>read: {person}, {at}</translation>
    </message>
    <message id="shift.not_signed">
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message id="shift.your_name">
        <source>Name or shift team</source>
        <translation>Name or shift team</translation>
    </message>
    <message id="shift.your_note">
        <source>Note for the next shift</source>
        <translation>Note for the next shift</translation>
    </message>
    <message id="shift.write">
        <source>Write note</source>
        <translation>Write note</translation>
    </message>
    <message id="shift.sign">
        <source>I have read all: sign</source>
        <translation>I have read all: sign</translation>
    </message>
</context>
</TS>

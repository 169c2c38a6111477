<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.unknown">
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message id="about.commit">
        <source>built from {commit}</source>
        <translation>built from {commit}</translation>
    </message>
    <message id="about.licence">
        <source>free software under {licence}: you may use, study, change and hand it on, with its source; without any warranty</source>
        <translation>free software under {licence}: you may use, study, change and hand it on, with its source; without any warranty</translation>
    </message>
    <message id="about.libraries">
        <source>Libraries for pictures: Qt {qt} · libVLC {libvlc} · FFmpeg {ffmpeg}</source>
        <translation>Libraries for pictures: Qt {qt} · libVLC {libvlc} · FFmpeg {ffmpeg}</translation>
    </message>
    <message id="about.source">
        <source>Source code of every part</source>
        <translation>Source code of every part</translation>
    </message>
    <message id="about.gpl">
        <source>SCC Wall is free software: you may hand it on and change it under the terms of the GNU General Public License, version 3 or, as you choose, any later one. It comes without any warranty. The full text, which alone is binding:</source>
        <translation>SCC Wall is free software: you may hand it on and change it under the terms of the GNU General Public License, version 3 or, as you choose, any later one. It comes without any warranty. The full text, which alone is binding:</translation>
    </message>
    <message id="about.offer">
        <source>Whoever received this program has a right to the source of SCC Wall and of its parts under the GPL or LGPL. Who hands the program on must hand on the source, too, or a written offer of it (GPL-3 section 6). The source of each part, by its exact version:</source>
        <translation>Whoever received this program has a right to the source of SCC Wall and of its parts under the GPL or LGPL. Who hands the program on must hand on the source, too, or a written offer of it (GPL-3 section 6). The source of each part, by its exact version:</translation>
    </message>
    <message id="about.within">
        <source>Lies within {part}, under its licences:</source>
        <translation>Lies within {part}, under its licences:</translation>
    </message>
    <message id="about.ffmpeg">
        <source>Lies within PyAV (av) and, for the pictures on the wall, within libVLC's plugins. What the one within PyAV says of itself:</source>
        <translation>Lies within PyAV (av) and, for the pictures on the wall, within libVLC's plugins. What the one within PyAV says of itself:</translation>
    </message>
    <message id="about.no_text">
        <source>This part brings no text of its licence; its name stands in the list.</source>
        <translation>This part brings no text of its licence; its name stands in the list.</translation>
    </message>
    <message id="about.no_part">
        <source>there is no part {part}; `about` without a name lists all</source>
        <translation>there is no part {part}; `about` without a name lists all</translation>
    </message>
    <message id="about.help_part">
        <source>key of a part: print the text of its licence</source>
        <translation>key of a part: print the text of its licence</translation>
    </message>
    <message id="about.title">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="about.reading">
        <source>Reading ...</source>
        <translation>Reading ...</translation>
    </message>
    <message id="about.parts">
        <source>Parts and licences</source>
        <translation>Parts and licences</translation>
    </message>
    <message id="about.text">
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message id="about.hint">
        <source>Arrow keys choose a part; Tab goes to its text, where arrows and PgDn scroll.</source>
        <translation>Arrow keys choose a part; Tab goes to its text, where arrows and PgDn scroll.</translation>
    </message>
</context>
</TS>

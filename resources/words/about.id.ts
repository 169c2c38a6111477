<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.unknown">
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message id="about.commit">
        <source>built from {commit}</source>
        <translation>dibuat dari {commit}</translation>
    </message>
    <message id="about.licence">
        <source>free software under {licence}: you may use, study, change and hand it on, with its source; without any warranty</source>
        <translation>perangkat lunak bebas berlisensi {licence}: boleh dipakai, dipelajari, diubah, dan diteruskan beserta sumbernya; tanpa jaminan apa pun</translation>
    </message>
    <message id="about.libraries">
        <source>Libraries for pictures: Qt {qt} · libVLC {libvlc} · FFmpeg {ffmpeg}</source>
        <translation>Pustaka gambar: Qt {qt} · libVLC {libvlc} · FFmpeg {ffmpeg}</translation>
    </message>
    <message id="about.source">
        <source>Source code of every part</source>
        <translation>Kode sumber setiap bagian</translation>
    </message>
    <message id="about.gpl">
        <source>SCC Wall is free software: you may hand it on and change it under the terms of the GNU General Public License, version 3 or, as you choose, any later one. It comes without any warranty. The full text, which alone is binding:</source>
        <translation>SCC Wall adalah perangkat lunak bebas: boleh diteruskan dan diubah menurut Lisensi Publik Umum GNU (GPL) versi 3 atau versi sesudahnya. Tidak ada jaminan apa pun. Teks lengkapnya, yang mengikat, dalam bahasa Inggris:</translation>
    </message>
    <message id="about.offer">
        <source>Whoever received this program has a right to the source of SCC Wall and of its parts under the GPL or LGPL. Who hands the program on must hand on the source, too, or a written offer of it (GPL-3 section 6). The source of each part, by its exact version:</source>
        <translation>Siapa pun yang menerima program ini berhak atas kode sumber SCC Wall dan bagian-bagiannya yang berlisensi GPL atau LGPL. Yang meneruskan program ini wajib menyertakan juga kode sumbernya atau janji tertulis untuk itu (GPL-3 pasal 6). Sumber setiap bagian, dengan versinya yang tepat:</translation>
    </message>
    <message id="about.within">
        <source>Lies within {part}, under its licences:</source>
        <translation>Berada di dalam {part}, dengan lisensinya:</translation>
    </message>
    <message id="about.ffmpeg">
        <source>Lies within PyAV (av) and, for the pictures on the wall, within libVLC's plugins. What the one within PyAV says of itself:</source>
        <translation>Berada di dalam PyAV (av) dan, untuk gambar di dinding, di dalam pengaya libVLC. Keterangan yang di dalam PyAV tentang dirinya:</translation>
    </message>
    <message id="about.no_text">
        <source>This part brings no text of its licence; its name stands in the list.</source>
        <translation>Bagian ini tidak membawa teks lisensinya; namanya tertulis di daftar.</translation>
    </message>
    <message id="about.no_part">
        <source>there is no part {part}; `about` without a name lists all</source>
        <translation>tidak ada bagian {part}; `about` tanpa nama menyebut semuanya</translation>
    </message>
    <message id="about.help_part">
        <source>key of a part: print the text of its licence</source>
        <translation>kunci sebuah bagian: cetak teks lisensinya</translation>
    </message>
    <message id="about.title">
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message id="about.reading">
        <source>Reading ...</source>
        <translation>Membaca ...</translation>
    </message>
    <message id="about.parts">
        <source>Parts and licences</source>
        <translation>Bagian dan lisensinya</translation>
    </message>
    <message id="about.text">
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message id="about.hint">
        <source>Arrow keys choose a part; Tab goes to its text, where arrows and PgDn scroll.</source>
        <translation>Tombol panah memilih bagian; Tab ke teksnya, lalu panah dan PgDn menggulirnya.</translation>
    </message>
</context>
</TS>

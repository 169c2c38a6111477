<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>keep</name>
    <message id="keep.line_closed">
        <source>this site is closed: who are you? (scripts: --token-file)</source>
        <translation>situs ini tertutup: siapa yang memerintah? (skrip: --token-file)</translation>
    </message>
    <message id="keep.ask_name">
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message id="keep.line_needs_account">
        <source>this site is closed: it takes an account, or for scripts a token (`--token-file FILE`)</source>
        <translation>situs ini tertutup: perlu akun, atau bagi skrip sebuah token (`--token-file BERKAS`)</translation>
    </message>
    <message id="keep.other_key">
        <source>this file was sealed with another key: restore the key folder it belongs to</source>
        <translation>berkas ini disegel dengan kunci lain: pulihkan folder kunci asalnya</translation>
    </message>
    <message id="keep.seal_broken">
        <source>this file is damaged or was changed: nothing of it is shown</source>
        <translation>berkas ini rusak atau telah diubah: isinya tidak ditampilkan</translation>
    </message>
    <message id="keep.no_file_key">
        <source>the key of sealed files is gone: restore it from a copy of the key folder</source>
        <translation>kunci berkas tersegel hilang: pulihkan dari salinan folder kunci</translation>
    </message>
    <message id="keep.no_room">
        <source>the disk has only {free} MB free: pictures and exports stop here, so that the audit can go on ({kept} MB are kept for it)</source>
        <translation>disk hanya tersisa {free} MB: penyimpanan gambar dan ekspor dihentikan agar catatan audit tetap berjalan ({kept} MB dicadangkan)</translation>
    </message>
    <message id="keep.snapshot_sealed">
        <source>picture of {camera} kept, sealed: {file}</source>
        <translation>gambar {camera} disimpan tersegel: {file}</translation>
    </message>
    <message id="keep.plain_open">
        <source>{count} pictures and pages lie here unsealed, as an open site keeps them; whoever may read this folder may look at them</source>
        <translation>{count} gambar dan halaman di sini tidak tersegel, karena situs ini terbuka; siapa pun yang dapat membaca folder ini dapat melihatnya</translation>
    </message>
    <message id="keep.plain_closed">
        <source>{count} pictures and pages from before the site was closed lie here unsealed</source>
        <translation>{count} gambar dan halaman dari masa sebelum situs ditutup ada di sini tanpa segel</translation>
    </message>
    <message id="keep.wrong_names">
        <source>the names of {count} people in the audit were changed, or taken out without a line that says so</source>
        <translation>nama {count} orang dalam catatan audit telah diubah, atau dihapus tanpa baris yang mencatatnya</translation>
    </message>
    <message id="keep.cut">
        <source>lines up to {seq} ({moment}) were deleted by the rule of retention, which a line says</source>
        <translation>baris sampai {seq} ({moment}) dihapus menurut aturan masa simpan; penghapusannya tercatat</translation>
    </message>
</context>
</TS>

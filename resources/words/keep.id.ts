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
    <message id="keep.retention">
        <source>retention is a table of days</source>
        <translation>retention adalah tabel berisi jumlah hari</translation>
    </message>
    <message id="keep.days">
        <source>{name} must be a whole number of days, 0 for keeping for ever, {most} at the most; until then nothing is deleted by it</source>
        <translation>{name} harus berupa jumlah hari yang bulat, 0 berarti disimpan selamanya, paling banyak {most}; sebelum itu tidak ada yang dihapus</translation>
    </message>
    <message id="keep.retention_waits">
        <source>nothing was deleted by the rule: the last look was long ago, or the clock has jumped. Look at the clock, then: scc-wall retention --run</source>
        <translation>tidak ada yang dihapus menurut aturan masa simpan: pemeriksaan terakhir sudah lama atau jam komputer melompat. Periksa jam, lalu jalankan: scc-wall retention --run</translation>
    </message>
    <message id="keep.help_run">
        <source>delete it; without this it is only told</source>
        <translation>hapus; tanpa ini hanya ditampilkan</translation>
    </message>
    <message id="keep.no_rule">
        <source>the site has no rule: [retention] with snapshot_days, letter_days, audit_days</source>
        <translation>situs ini tidak punya aturan masa simpan: [retention] dengan snapshot_days, letter_days, audit_days</translation>
    </message>
    <message id="keep.deleted">
        <source>deleted; the audit says so</source>
        <translation>sudah dihapus dan tercatat dalam audit</translation>
    </message>
    <message id="keep.not_deleted">
        <source>nothing was deleted; `--run` does it</source>
        <translation>belum ada yang dihapus; jalankan dengan `--run`</translation>
    </message>
    <message id="keep.due_files">
        <source>pictures, pages and exports past their days: {count}</source>
        <translation>gambar, halaman, dan ekspor yang lewat masa simpan: {count}</translation>
    </message>
    <message id="keep.due_letters">
        <source>assignment letters past their days: {count}</source>
        <translation>surat tugas yang lewat masa simpan: {count}</translation>
    </message>
    <message id="keep.due_lines">
        <source>lines of the audit past their days (before {before}): {count}</source>
        <translation>baris audit yang lewat masa simpan (sebelum {before}): {count}</translation>
    </message>
</context>
</TS>

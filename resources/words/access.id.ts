<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>access</name>
    <message id="access.key_damaged">
        <source>this file beside the audit's key is damaged; restore it from a copy, or move it away and tell whoever is responsible</source>
        <translation>berkas di samping kunci audit ini rusak; pulihkan dari salinan, atau pindahkan dan laporkan kepada penanggung jawab</translation>
    </message>
    <message id="access.audit_full">
        <source>the disk is full: the audit cannot be written</source>
        <translation>disk penuh: catatan audit tidak dapat ditulis</translation>
    </message>
    <message id="access.audit_on_spare">
        <source>the disk is full: the audit goes on in the room kept for it; make room now</source>
        <translation>disk penuh: catatan audit masih ditulis di ruang cadangan; kosongkan disk sekarang</translation>
    </message>
    <message id="access.audit_damaged">
        <source>the audit's file is damaged ({why})</source>
        <translation>berkas catatan audit rusak ({why})</translation>
    </message>
    <message id="access.audit_unwritable">
        <source>the audit cannot be written: {why}</source>
        <translation>catatan audit tidak dapat ditulis: {why}</translation>
    </message>
    <message id="access.audit_lost">
        <source>{count} lines of the audit could not be kept</source>
        <translation>{count} baris catatan audit tidak dapat disimpan</translation>
    </message>
    <message id="access.audit_put_aside">
        <source>the audit was damaged; it was kept as {aside}, and a new one has begun</source>
        <translation>catatan audit rusak; berkasnya disimpan sebagai {aside} dan catatan baru dimulai</translation>
    </message>
    <message id="access.audit_gone">
        <source>the audit is gone: line {seq} of {utc} was its last one; a new one has begun</source>
        <translation>catatan audit hilang: baris terakhirnya {seq}, {utc}; catatan baru dimulai</translation>
    </message>
    <message id="access.audit_rolled_back">
        <source>the audit is an older one or was changed: line {seq} of {utc} is not in it</source>
        <translation>catatan audit lebih tua atau telah diubah: baris {seq}, {utc}, tidak ada di dalamnya</translation>
    </message>
    <message id="access.no_key">
        <source>the key of this site's audit is not on this machine; name an exported head with --head</source>
        <translation>kunci catatan audit situs ini tidak ada di komputer ini; sebutkan kepala yang diekspor dengan --head</translation>
    </message>
    <message id="access.head_foreign">
        <source>the exported head was signed by another key than this site's</source>
        <translation>kepala yang diekspor ditandatangani dengan kunci lain, bukan kunci situs ini</translation>
    </message>
    <message id="access.head_damaged">
        <source>this is no exported head of an audit, or it was changed</source>
        <translation>ini bukan kepala catatan audit yang diekspor, atau isinya telah diubah</translation>
    </message>
    <message id="access.chain_gone">
        <source>a whole audit ({chain}) is missing; line {seq} of {utc} was the last one known</source>
        <translation>satu catatan audit utuh ({chain}) hilang; baris terakhir yang diketahui {seq}, {utc}</translation>
    </message>
    <message id="access.no_audit">
        <source>there is no audit here yet</source>
        <translation>belum ada catatan audit di sini</translation>
    </message>
    <message id="access.line_altered">
        <source>line {seq} was altered; what follows it proves nothing</source>
        <translation>baris {seq} telah diubah; baris sesudahnya tidak membuktikan apa pun</translation>
    </message>
    <message id="access.line_missing">
        <source>line {seq} is missing</source>
        <translation>baris {seq} hilang</translation>
    </message>
    <message id="access.line_added">
        <source>line {seq} was added by somebody else</source>
        <translation>baris {seq} ditambahkan oleh pihak lain</translation>
    </message>
    <message id="access.no_guards">
        <source>the rules in the file that forbid changes were taken out</source>
        <translation>aturan di dalam berkas yang melarang perubahan telah dihapus</translation>
    </message>
    <message id="access.whole">
        <source>{file}: whole, {count} lines, the last one of {moment}</source>
        <translation>{file}: utuh, {count} baris, yang terakhir {moment}</translation>
    </message>
    <message id="access.witnessed_outside">
        <source>the exported head agrees: up to line {seq} of {moment} nothing was taken away</source>
        <translation>kepala yang diekspor cocok: sampai baris {seq}, {moment}, tidak ada yang dihapus</translation>
    </message>
    <message id="access.witnessed_inside">
        <source>the head kept beside the key agrees up to line {seq} of {moment}</source>
        <translation>kepala yang disimpan di samping kunci cocok sampai baris {seq}, {moment}</translation>
    </message>
    <message id="access.rollback_since">
        <source>without an exported head (scc-wall audit head) it cannot be excluded that lines after {seq}, since {moment}, were taken away</source>
        <translation>tanpa kepala yang diekspor (scc-wall audit head) tidak dapat dipastikan bahwa baris sesudah {seq}, sejak {moment}, tidak dihapus</translation>
    </message>
    <message id="access.help_verify">
        <source>check every line; name the first one that was altered, is missing or was added</source>
        <translation>periksa setiap baris; sebutkan baris pertama yang diubah, hilang, atau ditambahkan</translation>
    </message>
    <message id="access.help_verify_head">
        <source>a head exported before, kept outside this machine</source>
        <translation>kepala yang pernah diekspor dan disimpan di luar komputer ini</translation>
    </message>
    <message id="access.help_list">
        <source>show the audit's lines</source>
        <translation>tampilkan baris catatan audit</translation>
    </message>
    <message id="access.help_list_person">
        <source>only of this person</source>
        <translation>hanya dari orang ini</translation>
    </message>
    <message id="access.help_list_letter">
        <source>only under this letter</source>
        <translation>hanya atas surat tugas ini</translation>
    </message>
    <message id="access.help_list_camera">
        <source>only about this camera</source>
        <translation>hanya tentang kamera ini</translation>
    </message>
    <message id="access.help_list_begin">
        <source>from this day on (WIB)</source>
        <translation>mulai tanggal ini (WIB)</translation>
    </message>
    <message id="access.help_list_end">
        <source>up to this day (WIB)</source>
        <translation>sampai tanggal ini (WIB)</translation>
    </message>
    <message id="access.help_csv">
        <source>as CSV, for a spreadsheet</source>
        <translation>sebagai CSV, untuk lembar kerja</translation>
    </message>
    <message id="access.help_head">
        <source>write the audit's signed head, to be printed or kept on another disk</source>
        <translation>tulis kepala catatan audit yang bertanda tangan, untuk dicetak atau disimpan di disk lain</translation>
    </message>
    <message id="access.help_head_out">
        <source>into this file</source>
        <translation>ke berkas ini</translation>
    </message>
    <message id="access.head_written">
        <source>{file}: line {seq} of {moment}; keep it where nobody of this room can write</source>
        <translation>{file}: baris {seq}, {moment}; simpan di tempat yang tidak dapat ditulis dari ruang ini</translation>
    </message>
</context>
</TS>

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
        <source>the site has no rule: `[retention]` with `snapshot_days`, `letter_days`, `audit_days`</source>
        <translation>situs ini tidak punya aturan masa simpan: `[retention]` dengan `snapshot_days`, `letter_days`, `audit_days`</translation>
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
    <message id="keep.help_person_export">
        <source>write all that the site knows of a person into a file</source>
        <translation>tulis semua data seseorang yang ada di situs ini ke sebuah berkas</translation>
    </message>
    <message id="keep.help_person_remove">
        <source>remove all that the site knows of a person; lines of the audit keep an alias</source>
        <translation>hapus semua data seseorang di situs ini; baris audit tetap ada dengan nama samaran</translation>
    </message>
    <message id="keep.help_person_notice">
        <source>tell the privacy notice</source>
        <translation>tampilkan pemberitahuan privasi</translation>
    </message>
    <message id="keep.help_person_out">
        <source>the file, JSON; never over another one</source>
        <translation>berkasnya, JSON; tidak pernah menimpa yang sudah ada</translation>
    </message>
    <message id="keep.exported">
        <source>written: {file}. Hand it over safely, and delete it here afterwards.</source>
        <translation>ditulis: {file}. Serahkan dengan aman, lalu hapus dari sini.</translation>
    </message>
    <message id="keep.removed">
        <source>removed; the audit says that it was done, and no longer of whom</source>
        <translation>sudah dihapus; audit mencatat penghapusannya, tanpa menyebut namanya lagi</translation>
    </message>
    <message id="keep.nobody">
        <source>nothing is known of {name}</source>
        <translation>tidak ada data tentang {name}</translation>
    </message>
    <message id="keep.still_on">
        <source>{name} may still sign in: switch the account off first (scc-wall admin user disable)</source>
        <translation>{name} masih dapat masuk: nonaktifkan akunnya dahulu (scc-wall admin user disable)</translation>
    </message>
    <message id="keep.letter_not_over">
        <source>letters that are not over yet name this person: {letters}</source>
        <translation>surat tugas yang belum berakhir masih memuat nama ini: {letters}</translation>
    </message>
    <message id="keep.notice_days">
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message id="keep.notice_undecided">
        <source>until the agency decides</source>
        <translation>sampai instansi menetapkannya</translation>
    </message>
    <message id="keep.notice">
        <source>Privacy notice of {site}. Purpose: security, disaster prevention and traffic; nobody is identified by face or number plate. Kept: name, kind and last four digits of an identity, position and office, the assignment letter with its scan, and what was done at the wall. Why: the agency's public duty; access to this room is limited. For how long: pictures {snapshots}, letters {letters}, audit {audit}. Who sees it: the room's supervisors and administrators. Everybody may ask the agency to see, correct or remove what is kept of them.</source>
        <translation>Pemberitahuan privasi {site}. Tujuan: keamanan, penanggulangan bencana, dan lalu lintas; tidak ada orang yang dikenali lewat wajah atau pelat nomor. Yang disimpan: nama, jenis dan empat angka terakhir identitas, jabatan dan instansi, surat tugas beserta pindaiannya, dan apa yang dilakukan di dinding. Dasarnya: tugas pelayanan publik instansi; akses ke ruang ini terbatas. Lamanya: gambar {snapshots}, surat tugas {letters}, audit {audit}. Yang dapat melihat: pengawas dan admin ruang ini. Setiap orang dapat meminta instansi untuk melihat, memperbaiki, atau menghapus data dirinya.</translation>
    </message>
    <message id="keep.help_minutes">
        <source>the closing report of a letter or an event as PDF</source>
        <translation>berita acara sebuah surat tugas atau acara, sebagai PDF</translation>
    </message>
    <message id="keep.help_minutes_letter">
        <source>the letter, as st-0001</source>
        <translation>surat tugasnya, misalnya st-0001</translation>
    </message>
    <message id="keep.help_minutes_event">
        <source>the event's plan; its last run is told</source>
        <translation>rencana acaranya; yang terakhir dijalankan yang dimuat</translation>
    </message>
    <message id="keep.help_minutes_pdf">
        <source>the file; usually one in the site's reports</source>
        <translation>berkasnya; biasanya di reports milik situs</translation>
    </message>
    <message id="keep.minutes_nothing">
        <source>the audit knows nothing of {name}</source>
        <translation>audit tidak memuat apa pun tentang {name}</translation>
    </message>
    <message id="keep.minutes_title">
        <source>Closing report: {name}</source>
        <translation>Berita acara: {name}</translation>
    </message>
    <message id="keep.minutes_site">
        <source>room</source>
        <translation>ruang</translation>
    </message>
    <message id="keep.minutes_letter">
        <source>assignment letter</source>
        <translation>surat tugas</translation>
    </message>
    <message id="keep.minutes_event">
        <source>event</source>
        <translation>acara</translation>
    </message>
    <message id="keep.minutes_office">
        <source>issued by</source>
        <translation>penerbit</translation>
    </message>
    <message id="keep.minutes_holders">
        <source>holders</source>
        <translation>pemegang</translation>
    </message>
    <message id="keep.minutes_purpose">
        <source>purpose</source>
        <translation>keperluan</translation>
    </message>
    <message id="keep.minutes_approved">
        <source>approved by</source>
        <translation>disetujui oleh</translation>
    </message>
    <message id="keep.minutes_emergency">
        <source>emergency opening</source>
        <translation>pembukaan darurat</translation>
    </message>
    <message id="keep.minutes_span">
        <source>from … to</source>
        <translation>dari … sampai</translation>
    </message>
    <message id="keep.minutes_made">
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message id="keep.minutes_people">
        <source>What each person did</source>
        <translation>Tindakan setiap orang</translation>
    </message>
    <message id="keep.minutes_lines">
        <source>Lines of the audit: {count}</source>
        <translation>Baris audit: {count}</translation>
    </message>
    <message id="keep.minutes_who">
        <source>who</source>
        <translation>siapa</translation>
    </message>
    <message id="keep.minutes_done">
        <source>carried out</source>
        <translation>dilaksanakan</translation>
    </message>
    <message id="keep.minutes_refused">
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message id="keep.minutes_failed">
        <source>not possible</source>
        <translation>gagal</translation>
    </message>
    <message id="keep.minutes_cameras">
        <source>cameras</source>
        <translation>kamera</translation>
    </message>
    <message id="keep.minutes_time">
        <source>time</source>
        <translation>waktu</translation>
    </message>
    <message id="keep.minutes_command">
        <source>what</source>
        <translation>perintah</translation>
    </message>
    <message id="keep.minutes_with">
        <source>about</source>
        <translation>rincian</translation>
    </message>
    <message id="keep.minutes_outcome">
        <source>outcome</source>
        <translation>hasil</translation>
    </message>
    <message id="keep.minutes_more">
        <source>{count} more lines are in the audit only</source>
        <translation>{count} baris lagi hanya ada di audit</translation>
    </message>
    <message id="keep.minutes_whole">
        <source>The audit was whole when this was printed, up to line {seq}. Head kept apart: {digest}</source>
        <translation>Audit utuh saat dicetak, sampai baris {seq}. Kepala rantai yang disimpan terpisah: {digest}</translation>
    </message>
    <message id="keep.minutes_broken">
        <source>The audit was NOT whole when this was printed: it is as written up to line {seq} only. Head kept apart: {digest}</source>
        <translation>Audit TIDAK utuh saat dicetak: hanya sesuai sampai baris {seq}. Kepala rantai yang disimpan terpisah: {digest}</translation>
    </message>
    <message id="keep.minutes_sign_operator">
        <source>for the issuing office</source>
        <translation>pihak instansi penerbit</translation>
    </message>
    <message id="keep.minutes_sign_supervisor">
        <source>supervisor of the room</source>
        <translation>pengawas ruang</translation>
    </message>
    <message id="keep.help_password">
        <source>another password for a camera; the old one stays until the camera has shown a picture with the new one</source>
        <translation>ganti sandi sebuah kamera; sandi lama tetap dipakai sampai kamera menampilkan gambar dengan sandi baru</translation>
    </message>
    <message id="keep.help_password_user">
        <source>another user, too; usually the one it has</source>
        <translation>pengguna lain juga; biasanya yang sudah dipakai</translation>
    </message>
    <message id="keep.password_in_keyring">
        <source>{id}: the new password is proven and kept in the keyring</source>
        <translation>{id}: sandi baru terbukti dan disimpan di keyring</translation>
    </message>
    <message id="keep.password_in_file">
        <source>{id}: the new password is proven and kept in {file} (mode 0600)</source>
        <translation>{id}: sandi baru terbukti dan disimpan di {file} (mode 0600)</translation>
    </message>
    <message id="keep.secrets_are">
        <source>logins of cameras: {in_file} in this file (mode 0600), {in_keyring} in the desktop's keyring</source>
        <translation>akun masuk kamera: {in_file} di berkas ini (mode 0600), {in_keyring} di keyring desktop</translation>
    </message>
    <message id="keep.private">
        <source>homes in view: covered</source>
        <translation>rumah warga terlihat: ditutup</translation>
    </message>
    <message id="keep.private_kept">
        <source>no picture of {camera} is kept while homes are in view close up</source>
        <translation>gambar {camera} tidak disimpan selama rumah warga terlihat dari dekat</translation>
    </message>
    <message id="keep.cover_table">
        <source>covers are a list of tables [[camera.ID.cover]], {limit} at the most; until this is mended the camera is covered whenever it is enlarged</source>
        <translation>penutup privasi adalah daftar tabel [[camera.ID.cover]], paling banyak {limit}; sebelum diperbaiki, gambar kamera ini ditutup setiap kali diperbesar</translation>
    </message>
    <message id="keep.cover_wrong">
        <source>a cover has begin and end (degrees, clockwise, end after begin) and beyond (1 and more); until this is mended it covers all around</source>
        <translation>penutup privasi berisi begin dan end (derajat, searah jarum jam, end sesudah begin) serta beyond (1 atau lebih); sebelum diperbaiki, penutup ini berlaku ke semua arah</translation>
    </message>
    <message id="keep.minutes_about">
        <source>a closing report is about a `letter` or an `event`</source>
        <translation>berita acara dibuat untuk `letter` (surat tugas) atau `event` (acara)</translation>
    </message>
    <message id="keep.minutes_not_made">
        <source>the closing report could not be made: {why}</source>
        <translation>berita acara tidak dapat dibuat: {why}</translation>
    </message>
    <message id="keep.private_timelapse">
        <source>{camera} has privacy covers: no time-lapse is taken of it</source>
        <translation>{camera} punya penutup privasi: gambar berkala tidak diambil darinya</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>letter</name>
    <message id="letter.too_long">
        <source>{field}: {count} characters; at most {limit}</source>
        <translation>{field}: {count} karakter; paling banyak {limit}</translation>
    </message>
    <message id="letter.hidden_mark">
        <source>{field}: holds a mark that cannot be seen ({mark}): {text}</source>
        <translation>{field}: memuat tanda yang tidak terlihat ({mark}): {text}</translation>
    </message>
    <message id="letter.no_moment">
        <source>{field}: write a date as 2026-12-01, or with the time as 2026-12-01 14.05 (WIB)</source>
        <translation>{field}: tulis tanggal sebagai 2026-12-01, atau dengan jam sebagai 2026-12-01 14.05 (WIB)</translation>
    </message>
    <message id="letter.form_size">
        <source>this form is larger than {limit} KiB</source>
        <translation>formulir ini lebih dari {limit} KiB</translation>
    </message>
    <message id="letter.not_a_form">
        <source>this is no form; write it as JSON, as in {{"number": "090/1/Dinas/2026"}}</source>
        <translation>ini bukan formulir; tulis sebagai JSON, misalnya {{"number": "090/1/Dinas/2026"}}</translation>
    </message>
    <message id="letter.no_field">
        <source>there is no field {field}; there are: {known}</source>
        <translation>tidak ada isian {field}; yang ada: {known}</translation>
    </message>
    <message id="letter.not_text">
        <source>{field}: must be a text</source>
        <translation>{field}: harus berupa teks</translation>
    </message>
    <message id="letter.choice">
        <source>{field}: choose one of {choices}</source>
        <translation>{field}: pilih salah satu dari {choices}</translation>
    </message>
    <message id="letter.too_many">
        <source>{field}: a list of at most {limit} codes</source>
        <translation>{field}: daftar dengan paling banyak {limit} kode</translation>
    </message>
    <message id="letter.holders">
        <source>{field}: a list of at most {limit} people</source>
        <translation>{field}: daftar dengan paling banyak {limit} orang</translation>
    </message>
    <message id="letter.holder">
        <source>{field}: each person holds the texts {known} and nothing else</source>
        <translation>{field}: setiap orang berisi teks {known}, tidak ada yang lain</translation>
    </message>
    <message id="letter.holder_name">
        <source>{field}: each person needs a name</source>
        <translation>{field}: setiap orang harus bernama</translation>
    </message>
    <message id="letter.holder_account">
        <source>{field}: an account's name is small letters a to z, digits, dots, hyphens or underscores</source>
        <translation>{field}: nama akun terdiri atas huruf kecil a sampai z, angka, titik, tanda hubung, atau garis bawah</translation>
    </message>
    <message id="letter.missing">
        <source>not filled in yet: {fields}</source>
        <translation>belum diisi: {fields}</translation>
    </message>
    <message id="letter.ends_before">
        <source>{field}: the end must be after the beginning</source>
        <translation>{field}: akhir masa berlaku harus sesudah awalnya</translation>
    </message>
    <message id="letter.too_long_a_time">
        <source>{field}: valid for {days} days at the most</source>
        <translation>{field}: masa berlaku paling lama {days} hari</translation>
    </message>
    <message id="letter.dated_after">
        <source>{field}: the letter's date (without a time) must not be after it becomes valid</source>
        <translation>{field}: tanggal surat (tanpa jam) tidak boleh sesudah awal masa berlaku</translation>
    </message>
    <message id="letter.unknown_cameras">
        <source>{field}: there is no camera {code} in this site</source>
        <translation>{field}: tidak ada kamera {code} di situs ini</translation>
    </message>
    <message id="letter.unknown_zones">
        <source>{field}: there is no zone {code} in this site</source>
        <translation>{field}: tidak ada zona {code} di situs ini</translation>
    </message>
    <message id="letter.unknown_regions">
        <source>{field}: {code} is no code of a regency of Sumatera Selatan</source>
        <translation>{field}: {code} bukan kode kabupaten/kota Sumatera Selatan</translation>
    </message>
    <message id="letter.id_odd">
        <source>the identity number of {name} is unusual; look at the card</source>
        <translation>nomor identitas {name} tidak lazim; periksa kartunya</translation>
    </message>
    <message id="letter.nip_not_digits">
        <source>the NIP of {name} holds more than digits; look at the card</source>
        <translation>NIP {name} memuat selain angka; periksa kartunya</translation>
    </message>
    <message id="letter.nip_length">
        <source>the NIP of {name} does not have 18 digits; look at the card</source>
        <translation>NIP {name} tidak terdiri atas 18 angka; periksa kartunya</translation>
    </message>
    <message id="letter.nip_odd">
        <source>the NIP of {name} holds no possible date of birth; look at the card</source>
        <translation>NIP {name} tidak memuat tanggal lahir yang mungkin; periksa kartunya</translation>
    </message>
    <message id="letter.mixed_letters">
        <source>{field}: mixes letters of several alphabets: {text}</source>
        <translation>{field}: mencampur huruf dari beberapa abjad: {text}</translation>
    </message>
    <message id="letter.is_draft">
        <source>{id} is still a draft</source>
        <translation>{id} masih berupa draf</translation>
    </message>
    <message id="letter.is_submitted">
        <source>{id} is waiting for approval</source>
        <translation>{id} sedang menunggu persetujuan</translation>
    </message>
    <message id="letter.is_refused">
        <source>{id} was refused; mend it and submit it again</source>
        <translation>{id} ditolak; perbaiki dan ajukan lagi</translation>
    </message>
    <message id="letter.is_approved">
        <source>{id} is approved, its session is not open</source>
        <translation>{id} sudah disetujui, sesinya belum dibuka</translation>
    </message>
    <message id="letter.is_open">
        <source>the session of {id} is running</source>
        <translation>sesi {id} sedang berjalan</translation>
    </message>
    <message id="letter.is_ended">
        <source>{id} has ended; it takes a new letter</source>
        <translation>{id} sudah berakhir; perlu surat baru</translation>
    </message>
    <message id="letter.is_withdrawn">
        <source>{id} was withdrawn; it takes a new letter</source>
        <translation>{id} sudah dicabut; perlu surat baru</translation>
    </message>
    <message id="letter.own">
        <source>somebody else has to approve it: {who} has entered, asked for or opened it</source>
        <translation>harus disetujui orang lain: {who} ikut mengisi, meminta, atau membukanya</translation>
    </message>
    <message id="letter.over_already">
        <source>{field}: its time ended at {until}</source>
        <translation>{field}: masa berlaku berakhir {until}</translation>
    </message>
    <message id="letter.not_yet">
        <source>this letter is valid from {begin}</source>
        <translation>surat ini berlaku mulai {begin}</translation>
    </message>
    <message id="letter.clock_jumped">
        <source>the computer's clock has jumped ahead; this letter is valid from {begin}. If the clock is right now, a supervisor gives the command "clock confirm"</source>
        <translation>jam komputer melompat maju; surat ini berlaku mulai {begin}. Jika jam sekarang benar, pengawas memberi perintah "clock confirm"</translation>
    </message>
    <message id="letter.number_taken">
        <source>{field}: this number is there already as {other}, of the same issuer and year</source>
        <translation>{field}: nomor surat ini sudah ada pada {other}, dari penerbit dan tahun yang sama</translation>
    </message>
    <message id="letter.emergency_first">
        <source>another supervisor has to approve this emergency opening first</source>
        <translation>pembukaan darurat ini harus disetujui pengawas lain dulu</translation>
    </message>
    <message id="letter.not_later">
        <source>{field}: must be later than {until}</source>
        <translation>{field}: harus sesudah {until}</translation>
    </message>
    <message id="letter.no_reason">
        <source>write the reason</source>
        <translation>tulis alasannya</translation>
    </message>
    <message id="letter.too_many_sessions">
        <source>this letter has had {limit} sessions</source>
        <translation>surat ini sudah memiliki {limit} sesi</translation>
    </message>
    <message id="letter.no_letter">
        <source>there is no assignment letter {id}</source>
        <translation>tidak ada surat tugas {id}</translation>
    </message>
    <message id="letter.damaged">
        <source>this letter's file is damaged; nothing is opened by it. Restore it from a copy, or enter a new letter</source>
        <translation>surat tugas ini rusak; tidak ada sesi yang dibuka dengannya. Pulihkan dari salinan atau isi surat baru</translation>
    </message>
    <message id="letter.foreign">
        <source>this letter's file is not as this program wrote it last; nothing is opened by it</source>
        <translation>surat tugas ini bukan yang terakhir ditulis program ini; tidak ada sesi yang dibuka dengannya</translation>
    </message>
    <message id="letter.gone">
        <source>this letter's file is gone; nothing is opened by it</source>
        <translation>berkas surat tugas ini hilang; tidak ada sesi yang dibuka dengannya</translation>
    </message>
    <message id="letter.store_full">
        <source>there are {limit} letters already; destroy old ones by their retention</source>
        <translation>sudah ada {limit} surat tugas; musnahkan yang lama menurut masa simpan</translation>
    </message>
    <message id="letter.record_size">
        <source>{id} is larger than {limit} KiB; shorten it</source>
        <translation>{id} lebih dari {limit} KiB; perpendek isinya</translation>
    </message>
    <message id="letter.scan_size">
        <source>the scan is larger than {limit} MiB</source>
        <translation>pindaian lebih dari {limit} MiB</translation>
    </message>
    <message id="letter.scan_kind">
        <source>a scan must be a PNG, a JPEG or a PDF</source>
        <translation>pindaian harus berupa PNG, JPEG, atau PDF</translation>
    </message>
    <message id="letter.scan_broken">
        <source>this picture is damaged or cut off</source>
        <translation>gambar ini rusak atau terpotong</translation>
    </message>
    <message id="letter.scan_pixels">
        <source>a picture of {width} × {height} pixels is too large</source>
        <translation>gambar {width} × {height} piksel terlalu besar</translation>
    </message>
    <message id="letter.scan_gone">
        <source>the scan is not there</source>
        <translation>pindaian tidak ada</translation>
    </message>
    <message id="letter.scan_foreign">
        <source>this scan is not the one that was kept</source>
        <translation>pindaian ini bukan yang dulu disimpan</translation>
    </message>
    <message id="letter.not_allowed">
        <source>assignment letter {id} does not allow it</source>
        <translation>surat tugas {id} tidak mengizinkannya</translation>
    </message>
    <message id="letter.out_of_scope">
        <source>outside the cameras of assignment letter {id}</source>
        <translation>di luar kamera dalam surat tugas {id}</translation>
    </message>
    <message id="letter.under_none">
        <source>nobody acts under a letter here now</source>
        <translation>sekarang tidak bertindak atas surat tugas apa pun</translation>
    </message>
    <message id="letter.open_site">
        <source>this site is open; assignment letters need accounts (scc-wall admin init)</source>
        <translation>situs ini terbuka; surat tugas perlu akun (scc-wall admin init)</translation>
    </message>
    <message id="letter.clock_well">
        <source>the clock has not jumped; there is nothing to confirm</source>
        <translation>jam komputer tidak melompat; tidak ada yang perlu dikonfirmasi</translation>
    </message>
    <message id="letter.guest_stays">
        <source>a session under a letter is running; guest mode stays on</source>
        <translation>sesi surat tugas masih berjalan; mode tamu tetap menyala</translation>
    </message>
    <message id="letter.ends_soon">
        <source>the session of {id} ends in {minutes} min</source>
        <translation>sesi {id} berakhir dalam {minutes} menit</translation>
    </message>
    <message id="letter.opened">
        <source>the session of {id} is open; guest mode is on</source>
        <translation>sesi {id} dibuka; mode tamu menyala</translation>
    </message>
    <message id="letter.opened_emergency">
        <source>EMERGENCY session of {id} opened without a second approval; guest mode is on</source>
        <translation>sesi DARURAT {id} dibuka tanpa persetujuan kedua; mode tamu menyala</translation>
    </message>
    <message id="letter.over_over">
        <source>the time of {id} is over; its session is closed</source>
        <translation>masa berlaku {id} habis; sesinya ditutup</translation>
    </message>
    <message id="letter.over_closed">
        <source>the session of {id} is closed</source>
        <translation>sesi {id} ditutup</translation>
    </message>
    <message id="letter.over_withdrawn">
        <source>{id} was withdrawn; its session is closed</source>
        <translation>{id} dicabut; sesinya ditutup</translation>
    </message>
    <message id="letter.left">
        <source>the letter was put down; press F9 to sign in again</source>
        <translation>surat tugas diletakkan; tekan F9 untuk masuk lagi</translation>
    </message>
    <message id="letter.mark_acting">
        <source>under letter {id}, {left}</source>
        <translation>atas surat tugas {id}, {left}</translation>
    </message>
    <message id="letter.mark_running">
        <source>session {id}, {left}</source>
        <translation>sesi {id}, {left}</translation>
    </message>
    <message id="letter.mark_emergency">
        <source>(EMERGENCY)</source>
        <translation>(DARURAT)</translation>
    </message>
    <message id="letter.minutes_left">
        <source>{minutes} min left</source>
        <translation>sisa {minutes} menit</translation>
    </message>
    <message id="letter.until">
        <source>until {until}</source>
        <translation>sampai {until}</translation>
    </message>
    <message id="letter.page_title">
        <source>Letters</source>
        <translation>Surat tugas</translation>
    </message>
    <message id="letter.list_name">
        <source>Assignment letters</source>
        <translation>Daftar surat tugas</translation>
    </message>
    <message id="letter.new">
        <source>New letter</source>
        <translation>Surat baru</translation>
    </message>
    <message id="letter.new_heading">
        <source>New assignment letter</source>
        <translation>Surat tugas baru</translation>
    </message>
    <message id="letter.keep">
        <source>Keep draft</source>
        <translation>Simpan draf</translation>
    </message>
    <message id="letter.attach">
        <source>Attach scan…</source>
        <translation>Lampirkan pindaian…</translation>
    </message>
    <message id="letter.submit">
        <source>Submit</source>
        <translation>Ajukan</translation>
    </message>
    <message id="letter.approve">
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message id="letter.approve_longer">
        <source>Approve later end</source>
        <translation>Setujui perpanjangan</translation>
    </message>
    <message id="letter.refuse">
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message id="letter.open">
        <source>Open session</source>
        <translation>Buka sesi</translation>
    </message>
    <message id="letter.emergency">
        <source>Emergency</source>
        <translation>Buka darurat</translation>
    </message>
    <message id="letter.act">
        <source>Act under this letter</source>
        <translation>Bertindak atas surat ini</translation>
    </message>
    <message id="letter.leave">
        <source>Put the letter down</source>
        <translation>Letakkan surat</translation>
    </message>
    <message id="letter.extend">
        <source>Ask for later end</source>
        <translation>Minta perpanjangan</translation>
    </message>
    <message id="letter.end">
        <source>End session</source>
        <translation>Akhiri sesi</translation>
    </message>
    <message id="letter.withdraw">
        <source>Withdraw</source>
        <translation>Cabut</translation>
    </message>
    <message id="letter.kept">
        <source>draft {id} is kept</source>
        <translation>draf {id} disimpan</translation>
    </message>
    <message id="letter.kept_odd">
        <source>draft {id} is kept; note: {notices}</source>
        <translation>draf {id} disimpan; perhatikan: {notices}</translation>
    </message>
    <message id="letter.submitted_odd">
        <source>{id} is submitted; note: {notices}</source>
        <translation>{id} diajukan; perhatikan: {notices}</translation>
    </message>
    <message id="letter.submitted_well">
        <source>{id} is submitted; another supervisor approves it</source>
        <translation>{id} diajukan; pengawas lain menyetujuinya</translation>
    </message>
    <message id="letter.word">
        <source>a reason, or the new end (2026-12-01 16.00)</source>
        <translation>alasan, atau waktu akhir yang baru (2026-12-01 16.00)</translation>
    </message>
    <message id="letter.word_help">
        <source>A reason is needed to refuse, to open in an emergency and to withdraw; the new end to ask for a later one.</source>
        <translation>Alasan diperlukan untuk menolak, membuka darurat, dan mencabut; waktu akhir yang baru untuk perpanjangan.</translation>
    </message>
    <message id="letter.own_hint">
        <source>Whoever is signed in has entered this letter; another supervisor approves it.</source>
        <translation>Surat ini ikut diisi oleh yang sedang masuk; pengawas lain yang menyetujuinya.</translation>
    </message>
    <message id="letter.none_running">
        <source>No session is running</source>
        <translation>Tidak ada sesi yang berjalan</translation>
    </message>
    <message id="letter.running">
        <source>Running sessions: {sessions}</source>
        <translation>Sesi berjalan: {sessions}</translation>
    </message>
    <message id="letter.running_one">
        <source>{id}  {who}, {left}</source>
        <translation>{id}  {who}, {left}</translation>
    </message>
    <message id="letter.acting_heading">
        <source>Acting under assignment letter {id}, {left}</source>
        <translation>Bertindak atas surat tugas {id}, {left}</translation>
    </message>
    <message id="letter.acting_help">
        <source>Only this letter's cameras and what it allows. After it is put down, sign in again with F9.</source>
        <translation>Hanya kamera dan izin dalam surat ini. Setelah surat diletakkan, masuk lagi dengan F9.</translation>
    </message>
    <message id="letter.no_letters">
        <source>There are no letters yet</source>
        <translation>Belum ada surat tugas</translation>
    </message>
    <message id="letter.sign_in">
        <source>Sign in with F9 to handle letters</source>
        <translation>Masuk dengan F9 untuk mengurus surat tugas</translation>
    </message>
    <message id="letter.unreadable">
        <source>cannot be used</source>
        <translation>tidak dapat dipakai</translation>
    </message>
    <message id="letter.line">
        <source>{mark} {id}  {state}  ·  {number}  ·  {who}</source>
        <translation>{mark} {id}  {state}  ·  {number}  ·  {who}</translation>
    </message>
    <message id="letter.more_people">
        <source>{name} and {count} more</source>
        <translation>{name} dan {count} orang lain</translation>
    </message>
    <message id="letter.no_people">
        <source>nobody named</source>
        <translation>tanpa nama</translation>
    </message>
    <message id="letter.scan_none">
        <source>no scan yet</source>
        <translation>belum ada pindaian</translation>
    </message>
    <message id="letter.scan_there">
        <source>scan {kind}, {size} KiB</source>
        <translation>pindaian {kind}, {size} KiB</translation>
    </message>
    <message id="letter.state_draft">
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message id="letter.state_submitted">
        <source>submitted</source>
        <translation>diajukan</translation>
    </message>
    <message id="letter.state_refused">
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message id="letter.state_approved">
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message id="letter.state_open">
        <source>session running</source>
        <translation>sesi berjalan</translation>
    </message>
    <message id="letter.state_ended">
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message id="letter.state_withdrawn">
        <source>withdrawn</source>
        <translation>dicabut</translation>
    </message>
    <message id="letter.detail_state">
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message id="letter.detail_span">
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
    <message id="letter.detail_scope">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="letter.detail_entered">
        <source>Entered by</source>
        <translation>Diisi oleh</translation>
    </message>
    <message id="letter.detail_approved">
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message id="letter.detail_emergency">
        <source>Emergency</source>
        <translation>Darurat</translation>
    </message>
    <message id="letter.detail_longer">
        <source>Later end asked for</source>
        <translation>Perpanjangan diminta</translation>
    </message>
    <message id="letter.detail_history">
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message id="letter.detail_notices">
        <source>Note</source>
        <translation>Perhatikan</translation>
    </message>
    <message id="letter.detail_scan">
        <source>Scan</source>
        <translation>Pindaian</translation>
    </message>
    <message id="letter.by">
        <source>{until}, by {who}</source>
        <translation>{until}, oleh {who}</translation>
    </message>
    <message id="letter.span">
        <source>{begin} until {until}</source>
        <translation>{begin} sampai {until}</translation>
    </message>
    <message id="letter.deed_draft">
        <source>entered</source>
        <translation>diisi</translation>
    </message>
    <message id="letter.deed_submit">
        <source>submitted</source>
        <translation>diajukan</translation>
    </message>
    <message id="letter.deed_approve">
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message id="letter.deed_refuse">
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message id="letter.deed_extension_approved">
        <source>later end approved</source>
        <translation>perpanjangan disetujui</translation>
    </message>
    <message id="letter.deed_extension_refused">
        <source>later end refused</source>
        <translation>perpanjangan ditolak</translation>
    </message>
    <message id="letter.deed_open">
        <source>session opened</source>
        <translation>sesi dibuka</translation>
    </message>
    <message id="letter.deed_emergency">
        <source>emergency session opened</source>
        <translation>sesi darurat dibuka</translation>
    </message>
    <message id="letter.deed_extend">
        <source>later end asked for</source>
        <translation>perpanjangan diminta</translation>
    </message>
    <message id="letter.deed_end">
        <source>session ended</source>
        <translation>sesi diakhiri</translation>
    </message>
    <message id="letter.deed_withdraw">
        <source>withdrawn</source>
        <translation>dicabut</translation>
    </message>
    <message id="letter.deed_over">
        <source>time over</source>
        <translation>masa berlaku habis</translation>
    </message>
    <message id="letter.why_closed">
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message id="letter.field_number">
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message id="letter.help_number">
        <source>Exactly as on the letter; never twice for one issuer and year.</source>
        <translation>Persis seperti tertulis pada surat; tidak boleh sama dengan surat lain dari penerbit dan tahun yang sama.</translation>
    </message>
    <message id="letter.field_date">
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message id="letter.help_date">
        <source>As 2026-11-30; not after it becomes valid.</source>
        <translation>Misalnya 2026-11-30; tidak sesudah awal masa berlaku.</translation>
    </message>
    <message id="letter.field_place">
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message id="letter.help_place">
        <source>Where the letter was made; may be empty.</source>
        <translation>Kota tempat surat dibuat; boleh kosong.</translation>
    </message>
    <message id="letter.field_office">
        <source>Issuing office</source>
        <translation>Instansi penerbit</translation>
    </message>
    <message id="letter.help_office">
        <source>This office answers for the holders.</source>
        <translation>Instansi ini bertanggung jawab atas pemegang surat.</translation>
    </message>
    <message id="letter.field_unit">
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message id="letter.help_unit">
        <source>The unit within the issuing office; may be empty.</source>
        <translation>Bagian atau bidang pada instansi penerbit; boleh kosong.</translation>
    </message>
    <message id="letter.field_basis">
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message id="letter.help_basis">
        <source>One basis a line; may be empty.</source>
        <translation>Satu dasar per baris; boleh kosong.</translation>
    </message>
    <message id="letter.field_copies">
        <source>Copies</source>
        <translation>Tembusan</translation>
    </message>
    <message id="letter.help_copies">
        <source>One a line; may be empty.</source>
        <translation>Satu tembusan per baris; boleh kosong.</translation>
    </message>
    <message id="letter.field_signer_name">
        <source>Signing official</source>
        <translation>Pejabat penandatangan</translation>
    </message>
    <message id="letter.help_signer_name">
        <source>Name of the official who has signed.</source>
        <translation>Nama pejabat yang menandatangani.</translation>
    </message>
    <message id="letter.field_signer_position">
        <source>Their position</source>
        <translation>Jabatan penandatangan</translation>
    </message>
    <message id="letter.help_signer_position">
        <source>With Pj, Pjs, Plt or Plh where it is written.</source>
        <translation>Tulis juga Pj, Pjs, Plt, atau Plh.</translation>
    </message>
    <message id="letter.field_signer_rank">
        <source>Their rank</source>
        <translation>Pangkat penandatangan</translation>
    </message>
    <message id="letter.help_signer_rank">
        <source>Acting officials give none; may be empty.</source>
        <translation>Pejabat sementara tidak mencantumkannya; boleh kosong.</translation>
    </message>
    <message id="letter.field_on_behalf">
        <source>On behalf of</source>
        <translation>Atas nama</translation>
    </message>
    <message id="letter.help_on_behalf">
        <source>Where it is signed on behalf of another official.</source>
        <translation>Jika ditandatangani atas nama pejabat lain.</translation>
    </message>
    <message id="letter.field_e_signature">
        <source>Electronic signature</source>
        <translation>Tanda tangan elektronik</translation>
    </message>
    <message id="letter.help_e_signature">
        <source>Only what a person has really checked.</source>
        <translation>Hanya yang benar-benar sudah diperiksa petugas.</translation>
    </message>
    <message id="letter.sign_">
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message id="letter.sign_yes">
        <source>checked, valid</source>
        <translation>diperiksa, sah</translation>
    </message>
    <message id="letter.sign_no">
        <source>checked, not valid</source>
        <translation>diperiksa, tidak sah</translation>
    </message>
    <message id="letter.sign_unchecked">
        <source>there, not checked</source>
        <translation>ada, belum diperiksa</translation>
    </message>
    <message id="letter.field_holders">
        <source>Holders</source>
        <translation>Pemegang surat</translation>
    </message>
    <message id="letter.help_holders">
        <source>One row for each person. The number is checked, then only its last four digits are kept. Account: where a guest signs in with their own.</source>
        <translation>Satu baris per orang. Nomor identitas diperiksa lalu hanya empat angka terakhirnya disimpan. Akun diisi jika tamu masuk dengan akunnya sendiri.</translation>
    </message>
    <message id="letter.field_purpose">
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message id="letter.help_purpose">
        <source>What they are to do in this room.</source>
        <translation>Tugas yang dikerjakan di ruang ini.</translation>
    </message>
    <message id="letter.field_destination">
        <source>Place to visit</source>
        <translation>Tujuan</translation>
    </message>
    <message id="letter.help_destination">
        <source>The place that the letter names.</source>
        <translation>Tempat yang dituju menurut surat.</translation>
    </message>
    <message id="letter.field_begin">
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message id="letter.help_begin">
        <source>As 2026-12-01, or with the time 2026-12-01 08.00 (WIB).</source>
        <translation>Misalnya 2026-12-01, atau dengan jam 2026-12-01 08.00 (WIB).</translation>
    </message>
    <message id="letter.field_until">
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message id="letter.help_until">
        <source>A date without a time counts to 23.59 of that day.</source>
        <translation>Tanggal tanpa jam berlaku sampai pukul 23.59 hari itu.</translation>
    </message>
    <message id="letter.field_cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="letter.help_cameras">
        <source>Camera codes with commas; nothing else is seen or used.</source>
        <translation>Kode kamera dengan koma; di luar ini tidak ada yang terlihat atau dapat dipakai.</translation>
    </message>
    <message id="letter.field_zones">
        <source>Zones</source>
        <translation>Zona</translation>
    </message>
    <message id="letter.help_zones">
        <source>All cameras of these zones.</source>
        <translation>Semua kamera pada zona ini.</translation>
    </message>
    <message id="letter.field_regions">
        <source>Regencies</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message id="letter.help_regions">
        <source>All cameras of these regencies, by Kemendagri code.</source>
        <translation>Semua kamera pada kabupaten/kota ini, dengan kode Kemendagri.</translation>
    </message>
    <message id="letter.field_rights">
        <source>Allowed besides looking</source>
        <translation>Izin selain melihat</translation>
    </message>
    <message id="letter.help_rights">
        <source>A guest's own account only looks; this is for staff who act under the letter.</source>
        <translation>Akun tamu tetap hanya melihat; izin ini berlaku bagi petugas yang bertindak atas surat.</translation>
    </message>
    <message id="letter.right_layout">
        <source>change the layout</source>
        <translation>ubah tata letak</translation>
    </message>
    <message id="letter.right_camera">
        <source>reconnect cameras</source>
        <translation>sambungkan ulang kamera</translation>
    </message>
    <message id="letter.right_ptz">
        <source>move cameras</source>
        <translation>gerakkan kamera</translation>
    </message>
    <message id="letter.right_snapshot">
        <source>take snapshots</source>
        <translation>ambil cuplikan</translation>
    </message>
    <message id="letter.field_devices">
        <source>Devices brought</source>
        <translation>Perangkat yang dibawa</translation>
    </message>
    <message id="letter.help_devices">
        <source>Kind and serial number, one a line.</source>
        <translation>Jenis dan nomor seri, satu per baris.</translation>
    </message>
    <message id="letter.field_escort">
        <source>Escort</source>
        <translation>Pendamping</translation>
    </message>
    <message id="letter.help_escort">
        <source>Who of SCC stays with them throughout.</source>
        <translation>Petugas SCC yang mendampingi selama kunjungan.</translation>
    </message>
    <message id="letter.field_badge">
        <source>Badge number</source>
        <translation>Nomor kartu tamu</translation>
    </message>
    <message id="letter.help_badge">
        <source>The badge that was lent.</source>
        <translation>Kartu tamu yang dipinjamkan.</translation>
    </message>
    <message id="letter.field_notes">
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message id="letter.help_notes">
        <source>Whatever else the approver should know.</source>
        <translation>Hal lain yang perlu diketahui penyetuju.</translation>
    </message>
    <message id="letter.field_photos">
        <source>may take photographs</source>
        <translation>boleh memotret</translation>
    </message>
    <message id="letter.field_notice">
        <source>the privacy notice was shown and agreed to</source>
        <translation>pemberitahuan privasi sudah dibacakan dan disetujui</translation>
    </message>
    <message id="letter.field_rules">
        <source>the house rules were agreed to</source>
        <translation>tata tertib ruang sudah disetujui</translation>
    </message>
    <message id="letter.help_flags">
        <source>The last two are needed before a letter is submitted.</source>
        <translation>Dua yang terakhir wajib sebelum surat diajukan.</translation>
    </message>
    <message id="letter.column_name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="letter.column_id_kind">
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message id="letter.column_id_number">
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message id="letter.column_rank">
        <source>Rank</source>
        <translation>Pangkat/gol.</translation>
    </message>
    <message id="letter.column_position">
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message id="letter.column_office">
        <source>Office</source>
        <translation>Instansi</translation>
    </message>
    <message id="letter.column_account">
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message id="letter.add_holder">
        <source>Add person</source>
        <translation>Tambah orang</translation>
    </message>
    <message id="letter.drop_holder">
        <source>Remove row</source>
        <translation>Hapus baris</translation>
    </message>
    <message id="letter.known_holder">
        <source>Known before…</source>
        <translation>Pernah tercatat…</translation>
    </message>
    <message id="letter.add_code">
        <source>Add…</source>
        <translation>Tambahkan…</translation>
    </message>
    <message id="letter.choose_scan">
        <source>Choose the letter's scan (PNG, JPEG, PDF)</source>
        <translation>Pilih pindaian surat (PNG, JPEG, PDF)</translation>
    </message>
    <message id="letter.scan_path">
        <source>write the whole path of the scan's file, beginning with /</source>
        <translation>tulis jalur lengkap berkas pindaian, mulai dengan /</translation>
    </message>
</context>
</TS>

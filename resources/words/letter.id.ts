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
</context>
</TS>

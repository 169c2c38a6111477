<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>care</name>
    <message id="care.help_watch">
        <source>start the wall again by itself when it crashes or hangs</source>
        <translation>mulai ulang dinding dengan sendirinya bila mati mendadak atau macet</translation>
    </message>
    <message id="care.fault_title">
        <source>The video wall does not run</source>
        <translation>Dinding video tidak berjalan</translation>
    </message>
    <message id="care.fault_body">
        <source>It stopped by itself several times in a row, so it is not started again by itself.
The reason is written in {logs}

Enter: try again      Ctrl+Q: end</source>
        <translation>Dinding berhenti sendiri beberapa kali berturut-turut, jadi tidak dimulai ulang dengan sendirinya.
Penyebabnya tercatat di {logs}

Enter: coba lagi      Ctrl+Q: akhiri</translation>
    </message>
    <message id="care.cover_title">
        <source>The wall is covered</source>
        <translation>Dinding ditutup</translation>
    </message>
    <message id="care.cover_leave">
        <source>T uncovers it</source>
        <translation>Tekan T untuk membuka</translation>
    </message>
    <message id="care.not_on_the_wall">
        <source>{camera} is not on the wall now</source>
        <translation>{camera} sedang tidak ada di dinding</translation>
    </message>
    <message id="care.no_tile_pointed_at">
        <source>point at a tile first, or name a camera</source>
        <translation>arahkan penunjuk ke sebuah petak, atau sebut kameranya</translation>
    </message>
    <message id="care.no_fit">
        <source>there is no {mode}: choose {modes}</source>
        <translation>tidak ada {mode}: pilih {modes}</translation>
    </message>
    <message id="care.no_zoom">
        <source>100 to 800 per cent, and 0 to 1000 for the point in the middle</source>
        <translation>100 sampai 800 persen, dan 0 sampai 1000 untuk titik tengahnya</translation>
    </message>
    <message id="care.on_or_off">
        <source>on or off, not {word}</source>
        <translation>on atau off, bukan {word}</translation>
    </message>
    <message id="care.snapshot_kept">
        <source>Picture of {camera} kept: {file}</source>
        <translation>Gambar {camera} disimpan: {file}</translation>
    </message>
    <message id="care.no_picture">
        <source>there is no picture of {camera} to keep</source>
        <translation>tidak ada gambar {camera} untuk disimpan</translation>
    </message>
    <message id="care.zoomed">
        <source>zoom {times}×</source>
        <translation>zum {times}×</translation>
    </message>
    <message id="care.help_replace">
        <source>another device under the same id and number; layouts stay as they are</source>
        <translation>perangkat lain di bawah id dan nomor yang sama; tata letak tetap</translation>
    </message>
    <message id="care.help_replace_user">
        <source>the new device's user; without it the login stays</source>
        <translation>pengguna perangkat baru; tanpa ini data masuk lama tetap dipakai</translation>
    </message>
    <message id="care.no_address">
        <source>give the new device's --sub-url or --main-url, or both</source>
        <translation>berikan --sub-url atau --main-url perangkat baru, atau keduanya</translation>
    </message>
    <message id="care.replaced">
        <source>{id} (number {number}, {name}) is now the new device; a running wall connects by itself</source>
        <translation>{id} (nomor {number}, {name}) kini perangkat baru; dinding yang berjalan menyambung sendiri</translation>
    </message>
    <message id="care.replaced_same_login">
        <source>{id} (number {number}, {name}) is now the new device, with the login of the old one; a running wall connects by itself</source>
        <translation>{id} (nomor {number}, {name}) kini perangkat baru, dengan data masuk yang lama; dinding yang berjalan menyambung sendiri</translation>
    </message>
    <message id="care.help_with_secrets">
        <source>also the cameras' logins, in plain text: keep the file as you would keep them</source>
        <translation>juga nama dan sandi kamera, tanpa enkripsi: jaga berkasnya seperti menjaga sandi</translation>
    </message>
    <message id="care.backed_up">
        <source>{count} files of the site are in {file} (mode 0600)</source>
        <translation>{count} berkas situs tersimpan di {file} (mode 0600)</translation>
    </message>
    <message id="care.with_secrets">
        <source>{count} logins are in it in plain text: whoever has the file has them</source>
        <translation>di dalamnya ada {count} data masuk tanpa enkripsi: siapa pun yang memegang berkas ini memilikinya</translation>
    </message>
    <message id="care.without_secrets">
        <source>no logins are in it: on another PC import them again, or back up with --with-secrets</source>
        <translation>tidak ada sandi di dalamnya: di PC lain impor lagi, atau cadangkan dengan --with-secrets</translation>
    </message>
    <message id="care.file_there">
        <source>this file is there already; choose another name</source>
        <translation>berkas ini sudah ada; pilih nama lain</translation>
    </message>
    <message id="care.damaged">
        <source>this backup is damaged or was changed; nothing was touched</source>
        <translation>cadangan ini rusak atau diubah; tidak ada yang disentuh</translation>
    </message>
    <message id="care.no_backup">
        <source>this is no backup of a site</source>
        <translation>ini bukan cadangan situs</translation>
    </message>
    <message id="care.newer_backup">
        <source>this backup has format {told}, this program knows {ours}; update the program</source>
        <translation>cadangan ini berformat {told}, program ini mengenal {ours}; perbarui program</translation>
    </message>
    <message id="care.newer_site">
        <source>the site in this backup was made by a newer program; update the program</source>
        <translation>situs di cadangan ini dibuat program yang lebih baru; perbarui program</translation>
    </message>
    <message id="care.too_large">
        <source>this backup is larger than a site can be</source>
        <translation>cadangan ini lebih besar daripada yang mungkin untuk sebuah situs</translation>
    </message>
    <message id="care.strange_member">
        <source>{name} does not belong into a backup (a link, a folder, or a path to elsewhere); nothing was touched</source>
        <translation>{name} tidak boleh ada di cadangan (tautan, folder, atau jalur ke tempat lain); tidak ada yang disentuh</translation>
    </message>
    <message id="care.help_replace_site">
        <source>put the site that is there aside and take the backup's</source>
        <translation>singkirkan situs yang ada dan pakai yang dari cadangan</translation>
    </message>
    <message id="care.site_there">
        <source>there is a site here already; choose another folder, or --replace puts it aside</source>
        <translation>sudah ada situs di sini; pilih folder lain, atau --replace menyingkirkannya</translation>
    </message>
    <message id="care.restored">
        <source>{count} files from the backup of {made} are the site {site} now</source>
        <translation>{count} berkas dari cadangan {made} kini menjadi situs {site}</translation>
    </message>
    <message id="care.former">
        <source>what was there before is in {folder}</source>
        <translation>yang ada sebelumnya kini di {folder}</translation>
    </message>
    <message id="care.secrets_restored">
        <source>the cameras' logins are restored, too</source>
        <translation>data masuk kamera ikut dipulihkan</translation>
    </message>
    <message id="care.no_secrets_restored">
        <source>the backup holds no logins: import them (scc-wall import, columns id,user,password and an address)</source>
        <translation>cadangan ini tanpa sandi: impor lagi (scc-wall import, kolom id,user,password dan alamat)</translation>
    </message>
    <message id="care.help_yes">
        <source>save without asking; you have looked it over before</source>
        <translation>simpan tanpa bertanya; isinya sudah diperiksa sebelumnya</translation>
    </message>
    <message id="care.not_saved">
        <source>nothing was saved</source>
        <translation>tidak ada yang disimpan</translation>
    </message>
    <message id="care.bundle_saved">
        <source>{count} texts are in {file} (mode 0600); it goes nowhere by itself</source>
        <translation>{count} teks tersimpan di {file} (mode 0600); berkas ini tidak terkirim ke mana pun dengan sendirinya</translation>
    </message>
    <message id="care.bundle_head">
        <source>This would be saved, with logins and camera addresses masked:</source>
        <translation>Ini yang akan disimpan, dengan sandi dan alamat kamera disamarkan:</translation>
    </message>
    <message id="care.bundle_ask">
        <source>[l] look at all of it   [s] save   [Enter] do not save:</source>
        <translation>[l] lihat semuanya   [s] simpan   [Enter] jangan simpan:</translation>
    </message>
    <message id="care.site_newer">
        <source>this site was made by a newer program (format {told}, this one knows {ours}): update the program, or restore a backup of before</source>
        <translation>situs ini dibuat program yang lebih baru (format {told}, program ini mengenal {ours}): perbarui program, atau pulihkan cadangan sebelumnya</translation>
    </message>
    <message id="care.event_name">
        <source>The name of an event's folder of snapshots: letters, digits, spaces, dots, lines; 64 at the most</source>
        <translation>Nama acara untuk folder cuplikan: huruf, angka, spasi, titik, garis; paling panjang 64</translation>
    </message>
    <message id="care.no_snapshot">
        <source>There is no snapshot in this site yet</source>
        <translation>Belum ada cuplikan gambar di situs ini</translation>
    </message>
    <message id="care.no_such_snapshot">
        <source>There is no snapshot {file} in this site's snapshots</source>
        <translation>Tidak ada cuplikan {file} dalam folder snapshots situs ini</translation>
    </message>
    <message id="care.not_a_picture">
        <source>{file} is no picture that can be read</source>
        <translation>{file} bukan gambar yang dapat dibaca</translation>
    </message>
    <message id="care.not_printed">
        <source>Not printed: {why}</source>
        <translation>Tidak tercetak: {why}</translation>
    </message>
    <message id="care.no_lp">
        <source>There is no print system (lp) on this computer; the page is kept as {file}</source>
        <translation>Sistem cetak (lp) tidak ada di komputer ini; halamannya tersimpan sebagai {file}</translation>
    </message>
    <message id="care.page_camera">
        <source>Camera: {text}</source>
        <translation>Kamera: {text}</translation>
    </message>
    <message id="care.page_time">
        <source>Time: {text}</source>
        <translation>Waktu: {text}</translation>
    </message>
    <message id="care.page_site">
        <source>Site: {text}</source>
        <translation>Situs: {text}</translation>
    </message>
    <message id="care.page_operator">
        <source>Operator: {text}</source>
        <translation>Operator: {text}</translation>
    </message>
    <message id="care.left_out">
        <source>no backup holds these folders of the site: {folders}; copy them yourself where they are to be kept</source>
        <translation>folder situs ini tidak ikut dalam cadangan mana pun: {folders}; salin sendiri bila harus disimpan</translation>
    </message>
    <message id="care.no_history">
        <source>the history of health is not in it: {why}</source>
        <translation>riwayat kesehatan tidak ikut: {why}</translation>
    </message>
    <message id="care.history_not_restored">
        <source>the history of health in the backup was left out: {why}</source>
        <translation>riwayat kesehatan dalam cadangan tidak dipulihkan: {why}</translation>
    </message>
</context>
</TS>

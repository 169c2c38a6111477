<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>site</name>
    <message id="site.missing">
        <source>there is no site; make one with scc-wall import FILE.csv --site DIR</source>
        <translation>folder ruang komando tidak ada; buat dengan scc-wall import BERKAS.csv --site FOLDER</translation>
    </message>
    <message id="site.file_missing">
        <source>there is no such file; right is the path of a CSV file</source>
        <translation>berkas tidak ditemukan; yang benar jalur ke sebuah berkas CSV</translation>
    </message>
    <message id="site.not_a_file">
        <source>this is no ordinary file; right is a text file</source>
        <translation>ini bukan berkas biasa; yang benar sebuah berkas teks</translation>
    </message>
    <message id="site.file_size">
        <source>the file is too big; at most {limit} KiB</source>
        <translation>berkas terlalu besar; paling besar {limit} KiB</translation>
    </message>
    <message id="site.unreadable">
        <source>cannot be read ({reason}); look at its permissions</source>
        <translation>tidak dapat dibaca ({reason}); periksa izin aksesnya</translation>
    </message>
    <message id="site.unwritable">
        <source>cannot be written ({reason}); look at permissions and free room on the disk</source>
        <translation>tidak dapat ditulis ({reason}); periksa izin akses dan sisa ruang diska</translation>
    </message>
    <message id="site.not_utf8">
        <source>the file is not UTF-8; save it anew as UTF-8</source>
        <translation>berkas bukan UTF-8; simpan ulang sebagai UTF-8</translation>
    </message>
    <message id="site.busy">
        <source>another scc-wall is writing here; try again when it is done</source>
        <translation>scc-wall lain sedang menulis di sini; coba lagi setelah selesai</translation>
    </message>
    <message id="site.newer">
        <source>this site has format {told}, this program knows {ours}: it reads what it knows and writes nothing; update the program</source>
        <translation>folder ini berformat {told}, program ini mengenal {ours}: yang dikenal tetap dibaca, tetapi tidak ada yang ditulis; perbarui program</translation>
    </message>
    <message id="site.format">
        <source>the line format = {ours} is missing or wrong</source>
        <translation>baris format = {ours} tidak ada atau keliru</translation>
    </message>
    <message id="site.text">
        <source>{name} is a text of one line, at most {limit} characters</source>
        <translation>{name} berupa teks satu baris, paling banyak {limit} karakter</translation>
    </message>
    <message id="site.choice">
        <source>{name}: right is one of {choices}; the first was taken</source>
        <translation>{name}: yang benar salah satu dari {choices}; dipakai yang pertama</translation>
    </message>
    <message id="site.video">
        <source>video is a part of its own: [video]</source>
        <translation>video adalah bagian tersendiri: [video]</translation>
    </message>
    <message id="site.file_empty">
        <source>the file is empty; put back what was in it</source>
        <translation>berkas kosong; kembalikan isinya</translation>
    </message>
    <message id="site.file_gone">
        <source>the file is gone; put it back or import again</source>
        <translation>berkas hilang; kembalikan atau impor ulang</translation>
    </message>
    <message id="site.last_good_used">
        <source>the file is damaged; the last good one (.bak) is used until it is put right</source>
        <translation>berkas rusak; dipakai berkas baik terakhir (.bak) sampai diperbaiki</translation>
    </message>
    <message id="site.login_in_cameras">
        <source>user and password must not stand here; the next scc-wall import moves them to the secret store</source>
        <translation>pengguna dan kata sandi tidak boleh tersimpan di sini; scc-wall import berikutnya memindahkannya ke penyimpanan rahasia</translation>
    </message>
    <message id="site.too_many_layouts">
        <source>more than {limit} layouts; the rest was not read</source>
        <translation>lebih dari {limit} tata letak; sisanya tidak dibaca</translation>
    </message>
    <message id="site.monitor">
        <source>a [[monitor]] part has number (1 to 999), identity and name, as written by scc-wall</source>
        <translation>bagian [[monitor]] berisi number (1 sampai 999), identity, dan name, seperti yang ditulis scc-wall</translation>
    </message>
    <message id="site.monitor_twice">
        <source>number {number} or this monitor is in the list already; each has a number of its own</source>
        <translation>nomor {number} atau monitor ini sudah ada di daftar; setiap monitor punya nomor sendiri</translation>
    </message>
    <message id="site.secrets_damaged">
        <source>the secret store is damaged; import the cameras with their passwords again</source>
        <translation>penyimpanan rahasia rusak; impor ulang kamera beserta kata sandinya</translation>
    </message>
    <message id="site.too_open">
        <source>others may look into it (mode {mode}); right is: chmod {right}</source>
        <translation>pengguna lain dapat membukanya (mode {mode}); yang benar: chmod {right}</translation>
    </message>
    <message id="site.keyring_missing">
        <source>site.toml asks for a keyring, but none is unlocked; unlock it, or write secrets = "file" and import again</source>
        <translation>site.toml meminta keyring, tetapi tidak ada yang terbuka; buka kuncinya, atau tulis secrets = "file" lalu impor ulang</translation>
    </message>
    <message id="site.keyring_locked">
        <source>the password of camera {id} is in a keyring that is locked or silent; unlock it, or write secrets = "file" into site.toml and import again</source>
        <translation>kata sandi kamera {id} ada di keyring yang terkunci atau tidak menjawab; buka kuncinya, atau tulis secrets = "file" di site.toml lalu impor ulang</translation>
    </message>
    <message id="site.orphaned_secrets">
        <source>{count} passwords belong to no camera: {ids}</source>
        <translation>{count} kata sandi tidak ada kameranya: {ids}</translation>
    </message>
    <message id="site.imported">
        <source>{count} cameras imported, {refused} lines refused; {kept_in}</source>
        <translation>{count} kamera diimpor, {refused} ditolak; {kept_in}</translation>
    </message>
    <message id="site.kept_in_keyring">
        <source>passwords kept in the keyring</source>
        <translation>kata sandi disimpan di keyring</translation>
    </message>
    <message id="site.kept_in_file">
        <source>passwords kept in {file} (mode 0600, no keyring in use)</source>
        <translation>kata sandi disimpan di {file} (mode 0600, tanpa keyring)</translation>
    </message>
    <message id="site.kept_in_nothing">
        <source>no passwords in the file</source>
        <translation>tidak ada kata sandi di berkas</translation>
    </message>
    <message id="site.layouts_installed">
        <source>layouts added: {names}</source>
        <translation>tata letak ditambahkan: {names}</translation>
    </message>
    <message id="site.check_passed">
        <source>No mistakes: {cameras} cameras, {layouts} layouts</source>
        <translation>Tidak ada kesalahan: {cameras} kamera, {layouts} tata letak</translation>
    </message>
    <message id="site.check_failed">
        <source>Mistakes: {mistakes}; usable: {cameras} cameras, {layouts} layouts</source>
        <translation>Kesalahan: {mistakes}; yang dapat dipakai: {cameras} kamera, {layouts} tata letak</translation>
    </message>
    <message id="site.note">
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message id="site.help_import">
        <source>Read cameras from a CSV table into a site; passwords go to the secret store.</source>
        <translation>Baca kamera dari tabel CSV ke folder ruang komando; kata sandi masuk ke penyimpanan rahasia.</translation>
    </message>
    <message id="site.help_check">
        <source>Tell every mistake of a site with file and line.</source>
        <translation>Sebutkan setiap kesalahan di folder ruang komando beserta berkas dan barisnya.</translation>
    </message>
    <message id="site.template">
        <source># A command room's settings. May be edited by hand; look them over with: scc-wall check
format = {format}
id = "{id}"                  # names this site in the keyring: leave it
name = {name}
language = "{language}"                       # {languages}
secrets = "auto"                      # where passwords are: {kinds}
#ca_file = "ca.pem"                  # sertifikat kamera (rtsps, https) diperiksa dengan berkas ini

[video]
output = "auto"                       # {outputs}; scc-wall doctor proposes one
hardware = "auto"                     # {hardware}

#[warm_budget]                        # what layouts that are kept ready may take beside the one that is shown
#mbit = 48
#sessions = 40

#[[link]]                             # a line that cameras share (their column link)
#name = "Lahat"
#mbit = 8

#[[host]]                             # a recorder with few sessions (column host, else the address's host)
#name = "nvr-03"
#sessions = 16

#[watching]
#unwatched_minutes = 60               # a camera that nobody had on a readable tile for so long is told; 0: never
#readable_lines = 240                 # a picture of so many lines on the glass can be read
#disk_mb = 1024                       # less free room than this is told

#[retention]                          # days; without a rule of the agency nothing is ever deleted
#snapshot_days = 30                   # snapshots, their pages and exports
#letter_days = 365                    # assignment letters, after their end
#audit_days = 730                     # lines of the audit
</source>
        <translation># Pengaturan ruang komando. Boleh disunting tangan; periksa dengan: scc-wall check
format = {format}
id = "{id}"                  # nama folder ini di keyring: jangan diubah
name = {name}
language = "{language}"                       # {languages}
secrets = "auto"                      # tempat kata sandi: {kinds}
#ca_file = "ca.pem"                  # sertifikat kamera (rtsps, https) diperiksa dengan berkas ini

[video]
output = "auto"                       # {outputs}; scc-wall doctor mengusulkan yang cocok
hardware = "auto"                     # {hardware}

#[warm_budget]                        # jatah tata letak yang disiapkan, di samping yang sedang tampil
#mbit = 48
#sessions = 40

#[[link]]                             # jalur yang dipakai bersama (kolom link kamera)
#name = "Lahat"
#mbit = 8

#[[host]]                             # NVR dengan sesi terbatas (kolom host, atau host pada alamat)
#name = "nvr-03"
#sessions = 16

#[watching]
#unwatched_minutes = 60               # kamera yang selama ini tidak tampil di petak yang terbaca akan didaftar; 0: tidak pernah
#readable_lines = 240                 # gambar setinggi ini (baris) di layar dapat dibaca
#disk_mb = 1024                       # ruang kosong di bawah ini diperingatkan
</translation>
    </message>
    <message id="site.ca_file">
        <source>ca_file: there is no file of certificates (PEM) at {path}; no camera of rtsps or https can be opened</source>
        <translation>ca_file: tidak ada berkas sertifikat (PEM) di {path}; kamera rtsps dan https tidak bisa dibuka</translation>
    </message>
    <message id="site.unchecked">
        <source>{count} cameras are encrypted, but their certificates are not checked: site.toml names no ca_file</source>
        <translation>{count} kamera terenkripsi, tetapi sertifikatnya tidak diperiksa: site.toml tidak menyebut ca_file</translation>
    </message>
    <message id="site.checked">
        <source>{count} cameras are encrypted, and their certificates are checked by {path}</source>
        <translation>{count} kamera terenkripsi, dan sertifikatnya diperiksa dengan {path}</translation>
    </message>
    <message id="site.clip_missing">
        <source>{column}: there is no clip {name} in the site's folder clips</source>
        <translation>{column}: klip {name} tidak ada di folder clips milik situs</translation>
    </message>
</context>
</TS>

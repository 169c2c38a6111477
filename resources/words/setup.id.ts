<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>setup</name>
    <message id="setup.title">
        <source>Set-up</source>
        <translation>Pengaturan</translation>
    </message>
    <message id="setup.cells">
        <source>The cells of a camera are no JSON of columns and texts; there are the columns {known}</source>
        <translation>Isian kamera bukan JSON dari kolom dan teks; kolom yang ada: {known}</translation>
    </message>
    <message id="setup.column">
        <source>There is no column "{column}"; there are {known}</source>
        <translation>Tidak ada kolom "{column}"; yang ada: {known}</translation>
    </message>
    <message id="setup.login_in_cells">
        <source>A login is not taken in the words of a command. Type it on the desk's Set-up page, or use scc-wall import or camera replace --password-stdin</source>
        <translation>Kata sandi tidak diterima dalam perintah. Ketik di Pengaturan pada meja operator, atau pakai scc-wall import atau camera replace --password-stdin</translation>
    </message>
    <message id="setup.no_ticket">
        <source>That login is not held any more. Type it again on the desk's Set-up page</source>
        <translation>Isian masuk itu sudah tidak disimpan. Ketik lagi di Pengaturan pada meja operator</translation>
    </message>
    <message id="setup.id_taken">
        <source>There is a camera of the id {camera} already</source>
        <translation>Sudah ada kamera dengan ID {camera}</translation>
    </message>
    <message id="setup.number_taken">
        <source>Number {number} is camera {owner}'s by now</source>
        <translation>Nomor {number} sudah dipakai kamera {owner}</translation>
    </message>
    <message id="setup.no_link">
        <source>The line {name} has no limit</source>
        <translation>Jaringan {name} tidak punya batas</translation>
    </message>
    <message id="setup.no_host">
        <source>The recorder {name} has no limit</source>
        <translation>Perekam {name} tidak punya batas</translation>
    </message>
    <message id="setup.not_as_previewed">
        <source>The table or the site's cameras have changed since the preview. Look at the preview again</source>
        <translation>Tabel atau daftar kamera sudah berubah sejak pratinjau. Buat pratinjau lagi</translation>
    </message>
    <message id="setup.nothing_to_restore">
        <source>Camera {camera} is none of those removed since the wall was started</source>
        <translation>Kamera {camera} tidak ada di antara yang dihapus sejak dinding dijalankan</translation>
    </message>
    <message id="setup.no_answer">
        <source>No answer came in time</source>
        <translation>Tidak ada jawaban dalam batas waktu</translation>
    </message>
    <message id="setup.worker_lost">
        <source>The process that looked at the camera has ended; logs/setup.log says why</source>
        <translation>Proses yang memeriksa kamera berhenti; sebabnya ada di logs/setup.log</translation>
    </message>
    <message id="setup.too_many">
        <source>{limit} such looks are under way. Wait until one is done</source>
        <translation>Sudah {limit} pemeriksaan berjalan. Tunggu sampai salah satu selesai</translation>
    </message>
    <message id="setup.test_failed">
        <source>The camera gives no picture: {why}</source>
        <translation>Kamera tidak memberi gambar: {why}</translation>
    </message>
    <message id="setup.cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="setup.table">
        <source>Import a table</source>
        <translation>Impor tabel</translation>
    </message>
    <message id="setup.budgets">
        <source>Limits</source>
        <translation>Batas jaringan</translation>
    </message>
    <message id="setup.search">
        <source>Search: number, name, zone</source>
        <translation>Cari: nomor, nama, zona</translation>
    </message>
    <message id="setup.add">
        <source>New camera</source>
        <translation>Kamera baru</translation>
    </message>
    <message id="setup.find">
        <source>Find on the network…</source>
        <translation>Cari di jaringan…</translation>
    </message>
    <message id="setup.test">
        <source>Test picture</source>
        <translation>Uji gambar</translation>
    </message>
    <message id="setup.save">
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message id="setup.remove">
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message id="setup.restore">
        <source>Bring back the removed one</source>
        <translation>Kembalikan yang dihapus</translation>
    </message>
    <message id="setup.cancel">
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message id="setup.new_camera">
        <source>New camera</source>
        <translation>Kamera baru</translation>
    </message>
    <message id="setup.who">
        <source>Who and where</source>
        <translation>Siapa dan di mana</translation>
    </message>
    <message id="setup.login">
        <source>Login</source>
        <translation>Isian masuk</translation>
    </message>
    <message id="setup.streams">
        <source>Addresses and lines</source>
        <translation>Alamat dan jaringan</translation>
    </message>
    <message id="setup.field_id">
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message id="setup.field_number">
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message id="setup.field_name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="setup.field_group">
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message id="setup.field_region">
        <source>Regency</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message id="setup.field_lat">
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message id="setup.field_lon">
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message id="setup.field_sub_url">
        <source>Address of the small stream (sub)</source>
        <translation>Alamat aliran kecil (sub)</translation>
    </message>
    <message id="setup.field_main_url">
        <source>Address of the large stream (main)</source>
        <translation>Alamat aliran besar (main)</translation>
    </message>
    <message id="setup.field_onvif_url">
        <source>ONVIF address</source>
        <translation>Alamat ONVIF</translation>
    </message>
    <message id="setup.field_transport">
        <source>Transport</source>
        <translation>Cara kirim</translation>
    </message>
    <message id="setup.field_interval">
        <source>JPEG every (seconds)</source>
        <translation>Jeda JPEG (detik)</translation>
    </message>
    <message id="setup.field_link">
        <source>Line</source>
        <translation>Jaringan</translation>
    </message>
    <message id="setup.field_host">
        <source>Recorder (host)</source>
        <translation>Perekam (host)</translation>
    </message>
    <message id="setup.field_user">
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message id="setup.field_password">
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message id="setup.field_device">
        <source>Device's address</source>
        <translation>Alamat perangkat</translation>
    </message>
    <message id="setup.no_region">
        <source>(not told)</source>
        <translation>(tidak ditentukan)</translation>
    </message>
    <message id="setup.transport_tcp">
        <source>TCP (usual)</source>
        <translation>TCP (biasa)</translation>
    </message>
    <message id="setup.transport_udp">
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message id="setup.transport_http">
        <source>HTTP (tunnel)</source>
        <translation>HTTP (terowongan)</translation>
    </message>
    <message id="setup.password_kept">
        <source>stored</source>
        <translation>tersimpan</translation>
    </message>
    <message id="setup.password_none">
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message id="setup.host_hint">
        <source>from the address</source>
        <translation>dari alamat</translation>
    </message>
    <message id="setup.number_hint">
        <source>empty: by itself</source>
        <translation>kosong: otomatis</translation>
    </message>
    <message id="setup.picture">
        <source>Picture of the test</source>
        <translation>Gambar hasil uji</translation>
    </message>
    <message id="setup.test_hint">
        <source>Test picture connects to the camera as written here, before it is saved.</source>
        <translation>Uji gambar menyambung ke kamera seperti yang tertulis di sini, sebelum disimpan.</translation>
    </message>
    <message id="setup.testing">
        <source>Connecting to the camera…</source>
        <translation>Menyambung ke kamera…</translation>
    </message>
    <message id="setup.came">
        <source>A picture came: stream {stream}, {width}×{height}, {codec}, {fps} pictures a second</source>
        <translation>Gambar datang: aliran {stream}, {width}×{height}, {codec}, {fps} gambar per detik</translation>
    </message>
    <message id="setup.id_missing">
        <source>Give the camera an ID, as JSC-37.</source>
        <translation>Isi ID kamera, misalnya JSC-37.</translation>
    </message>
    <message id="setup.nothing_changed">
        <source>Nothing has changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message id="setup.saved">
        <source>Camera {camera} is saved.</source>
        <translation>Kamera {camera} disimpan.</translation>
    </message>
    <message id="setup.remove_ask">
        <source>Remove camera {number} {name} from this site, with its login?
Layouts that show it: {layouts}</source>
        <translation>Hapus kamera {number} {name} dari situs ini, beserta isian masuknya?
Tata letak yang menampilkannya: {layouts}</translation>
    </message>
    <message id="setup.remove_yes">
        <source>Remove the camera</source>
        <translation>Hapus kamera</translation>
    </message>
    <message id="setup.removed">
        <source>Camera {camera} is removed. It can be brought back until the wall ends.</source>
        <translation>Kamera {camera} dihapus. Sampai dinding ditutup, kamera ini dapat dikembalikan.</translation>
    </message>
    <message id="setup.restored">
        <source>Camera {camera} is back.</source>
        <translation>Kamera {camera} kembali.</translation>
    </message>
    <message id="setup.login_moved">
        <source>The login within the address was moved to the login's own fields.</source>
        <translation>Isian masuk dalam alamat dipindahkan ke kolomnya sendiri.</translation>
    </message>
    <message id="setup.leave_ask">
        <source>What was changed of this camera is not saved.</source>
        <translation>Perubahan pada kamera ini belum disimpan.</translation>
    </message>
    <message id="setup.leave_yes">
        <source>Drop the changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message id="setup.leave_no">
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message id="setup.found_fill">
        <source>Give this camera an ID and a name, test its picture, then save it.</source>
        <translation>Beri kamera ini ID dan nama, uji gambarnya, lalu simpan.</translation>
    </message>
    <message id="setup.discover">
        <source>Look for ONVIF devices</source>
        <translation>Cari perangkat ONVIF</translation>
    </message>
    <message id="setup.discovering">
        <source>Looking for devices for {seconds} seconds…</source>
        <translation>Mencari perangkat selama {seconds} detik…</translation>
    </message>
    <message id="setup.discovered">
        <source>{n} devices were found. Choose one, type its login and press Ask the device.</source>
        <translation>{n} perangkat ditemukan. Pilih satu, isi pengguna dan kata sandi, lalu tekan Tanya perangkat.</translation>
    </message>
    <message id="setup.discovered_none">
        <source>No device has answered. Type its address yourself, then press Ask the device.</source>
        <translation>Tidak ada perangkat yang menjawab. Isi alamatnya sendiri, lalu tekan Tanya perangkat.</translation>
    </message>
    <message id="setup.is_ours">
        <source>(camera {camera})</source>
        <translation>(kamera {camera})</translation>
    </message>
    <message id="setup.probe">
        <source>Ask the device</source>
        <translation>Tanya perangkat</translation>
    </message>
    <message id="setup.probing">
        <source>Asking the device…</source>
        <translation>Bertanya kepada perangkat…</translation>
    </message>
    <message id="setup.take">
        <source>Take these addresses</source>
        <translation>Pakai alamat ini</translation>
    </message>
    <message id="setup.facts">
        <source>What the device told</source>
        <translation>Jawaban perangkat</translation>
    </message>
    <message id="setup.devices">
        <source>Devices found</source>
        <translation>Perangkat yang ditemukan</translation>
    </message>
    <message id="setup.host_example">
        <source>192.0.2.10 or http://…</source>
        <translation>192.0.2.10 atau http://…</translation>
    </message>
    <message id="setup.import_hint">
        <source>Choose a CSV table of cameras. The preview shows what would change; nothing is saved before Apply is pressed.</source>
        <translation>Pilih tabel CSV kamera. Pratinjau menunjukkan apa yang akan berubah; belum ada yang disimpan sampai Terapkan ditekan.</translation>
    </message>
    <message id="setup.browse">
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message id="setup.preview">
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message id="setup.apply">
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message id="setup.tables">
        <source>Tables of cameras (*.csv *.txt)</source>
        <translation>Tabel kamera (*.csv *.txt)</translation>
    </message>
    <message id="setup.all_files">
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message id="setup.file_hint">
        <source>File of the table of cameras (CSV)</source>
        <translation>Berkas tabel kamera (CSV)</translation>
    </message>
    <message id="setup.preview_counts">
        <source>New {added}, changed {changed}, unchanged {unchanged}, bad lines {bad}, notes {notes}. Bad lines are not imported.</source>
        <translation>Baru {added}, berubah {changed}, tetap {unchanged}, baris salah {bad}, catatan {notes}. Baris yang salah tidak diimpor.</translation>
    </message>
    <message id="setup.group_bad">
        <source>Bad lines ({n})</source>
        <translation>Baris yang salah ({n})</translation>
    </message>
    <message id="setup.group_changed">
        <source>Changed ({n})</source>
        <translation>Berubah ({n})</translation>
    </message>
    <message id="setup.group_added">
        <source>New ({n})</source>
        <translation>Baru ({n})</translation>
    </message>
    <message id="setup.group_unchanged">
        <source>Unchanged ({n})</source>
        <translation>Tetap ({n})</translation>
    </message>
    <message id="setup.group_notes">
        <source>Notes ({n})</source>
        <translation>Catatan ({n})</translation>
    </message>
    <message id="setup.line">
        <source>Line {line}: {sentence}</source>
        <translation>Baris {line}: {sentence}</translation>
    </message>
    <message id="setup.empty">
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message id="setup.login_comes">
        <source>new (not shown)</source>
        <translation>baru (tidak ditampilkan)</translation>
    </message>
    <message id="setup.imported">
        <source>Imported: {rows} cameras; refused lines: {refused}.</source>
        <translation>Diimpor: {rows} kamera; baris yang ditolak: {refused}.</translation>
    </message>
    <message id="setup.column_what">
        <source>Camera and column</source>
        <translation>Kamera dan kolom</translation>
    </message>
    <message id="setup.column_before">
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message id="setup.column_after">
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message id="setup.budget_hint">
        <source>Limits protect lines and recorders: what does not fit is lowered or withheld, and the wall says so. Without a limit nothing is protected.</source>
        <translation>Batas menjaga jaringan dan perekam: yang tidak muat diturunkan atau ditahan, dan dinding mengatakannya. Tanpa batas berarti tidak dijaga.</translation>
    </message>
    <message id="setup.links">
        <source>Lines</source>
        <translation>Jaringan</translation>
    </message>
    <message id="setup.hosts">
        <source>Recorders</source>
        <translation>Perekam</translation>
    </message>
    <message id="setup.column_link">
        <source>Line</source>
        <translation>Jaringan</translation>
    </message>
    <message id="setup.column_host">
        <source>Recorder</source>
        <translation>Perekam</translation>
    </message>
    <message id="setup.column_link_limit">
        <source>Limit (Mbit/s)</source>
        <translation>Batas (Mbit/s)</translation>
    </message>
    <message id="setup.column_host_limit">
        <source>Limit (sessions)</source>
        <translation>Batas (sesi)</translation>
    </message>
    <message id="setup.column_cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="setup.unlimited">
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message id="setup.set_limit">
        <source>Set the limit</source>
        <translation>Pasang batas</translation>
    </message>
    <message id="setup.no_limit">
        <source>Take the limit off</source>
        <translation>Lepas batas</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>begin</name>
    <message id="begin.language">
        <source>English</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message id="begin.language_detail">
        <source>The wall and the operator's desk speak English</source>
        <translation>Dinding dan meja operator berbahasa Indonesia</translation>
    </message>
    <message id="begin.title_language">
        <source>Welcome. Choose the language</source>
        <translation>Selamat datang. Pilih bahasa</translation>
    </message>
    <message id="begin.text_language">
        <source>This guide sets the command room up, step by step. All of it by keyboard; no mouse, no internet. The site is made in {site}</source>
        <translation>Panduan ini menyiapkan ruang komando langkah demi langkah. Semua dengan papan tik; tidak perlu tetikus atau internet. Situs dibuat di {site}</translation>
    </message>
    <message id="begin.step_language">
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message id="begin.step_monitors">
        <source>Monitors</source>
        <translation>Monitor</translation>
    </message>
    <message id="begin.step_cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="begin.step_test">
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message id="begin.step_layouts">
        <source>Layouts</source>
        <translation>Tata letak</translation>
    </message>
    <message id="begin.step_admin">
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message id="begin.step_end">
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message id="begin.key_choose">
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message id="begin.key_choose_this">
        <source>take this one</source>
        <translation>ambil pilihan ini</translation>
    </message>
    <message id="begin.key_next">
        <source>next</source>
        <translation>lanjut</translation>
    </message>
    <message id="begin.key_back">
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message id="begin.key_leave">
        <source>leave the guide</source>
        <translation>tutup panduan</translation>
    </message>
    <message id="begin.key_number">
        <source>that monitor's number</source>
        <translation>nomor monitor itu</translation>
    </message>
    <message id="begin.key_tick">
        <source>tick</source>
        <translation>centang</translation>
    </message>
    <message id="begin.key_field">
        <source>next field</source>
        <translation>isian berikut</translation>
    </message>
    <message id="begin.key_look">
        <source>look for files again</source>
        <translation>cari berkas lagi</translation>
    </message>
    <message id="begin.key_look_over">
        <source>look over</source>
        <translation>lihat semua</translation>
    </message>
    <message id="begin.key_retry">
        <source>test those with trouble again</source>
        <translation>uji lagi yang bermasalah</translation>
    </message>
    <message id="begin.key_trouble">
        <source>next one with trouble</source>
        <translation>yang bermasalah berikutnya</translation>
    </message>
    <message id="begin.key_login">
        <source>another login</source>
        <translation>nama pengguna lain</translation>
    </message>
    <message id="begin.key_tiles">
        <source>tiles a monitor</source>
        <translation>petak per monitor</translation>
    </message>
    <message id="begin.key_name">
        <source>rename</source>
        <translation>ganti nama</translation>
    </message>
    <message id="begin.key_first">
        <source>show first</source>
        <translation>tampil pertama</translation>
    </message>
    <message id="begin.leave_sure">
        <source>Leave the guide? Press Ctrl+Q once more. Any other key: stay. Nothing that is saved is lost; the guide goes on from this step.</source>
        <translation>Tutup panduan? Tekan Ctrl+Q sekali lagi. Tombol lain: tetap di sini. Yang sudah disimpan tidak hilang; panduan lanjut dari langkah ini.</translation>
    </message>
    <message id="begin.busy_site">
        <source>saving</source>
        <translation>menyimpan</translation>
    </message>
    <message id="begin.busy_import">
        <source>taking cameras in</source>
        <translation>memasukkan kamera</translation>
    </message>
    <message id="begin.busy_tables">
        <source>looking for tables</source>
        <translation>mencari berkas tabel</translation>
    </message>
    <message id="begin.busy_preview">
        <source>reading the table</source>
        <translation>membaca tabel</translation>
    </message>
    <message id="begin.busy_password">
        <source>securing the password</source>
        <translation>mengamankan sandi</translation>
    </message>
    <message id="begin.busy_end">
        <source>making layouts and account</source>
        <translation>membuat tata letak dan akun</translation>
    </message>
    <message id="begin.monitor">
        <source>Monitor {number}: {name}</source>
        <translation>Monitor {number}: {name}</translation>
    </message>
    <message id="begin.monitor_detail">
        <source>{w} by {h} pixels</source>
        <translation>{w} kali {h} piksel</translation>
    </message>
    <message id="begin.monitor_here">
        <source>{w} by {h} pixels; this guide is here</source>
        <translation>{w} kali {h} piksel; panduan ini ada di sini</translation>
    </message>
    <message id="begin.title_monitors">
        <source>{n} monitors: put them in order</source>
        <translation>{n} monitor: beri urutannya</translation>
    </message>
    <message id="begin.text_monitors">
        <source>Each monitor shows its number. Choose a monitor, then press the number it should have: the two swap numbers.</source>
        <translation>Setiap monitor menampilkan nomornya. Pilih monitor, lalu tekan nomor yang seharusnya: keduanya bertukar nomor.</translation>
    </message>
    <message id="begin.text_one_monitor">
        <source>Only one monitor is seen. If there should be more, look at the cables: a new monitor shows up here at once.</source>
        <translation>Hanya satu monitor yang terlihat. Bila seharusnya lebih, periksa kabelnya: monitor baru langsung muncul di sini.</translation>
    </message>
    <message id="begin.title_cameras">
        <source>Cameras in this site: {n}</source>
        <translation>Kamera di situs ini: {n}</translation>
    </message>
    <message id="begin.text_cameras">
        <source>Where do cameras come from? Several ways may be taken, one after the other.</source>
        <translation>Dari mana kamera diambil? Boleh beberapa cara, satu demi satu.</translation>
    </message>
    <message id="begin.way_find">
        <source>Search the network (ONVIF)</source>
        <translation>Cari di jaringan (ONVIF)</translation>
    </message>
    <message id="begin.way_find_detail">
        <source>finds cameras by itself; one user and password for each search</source>
        <translation>menemukan kamera sendiri; satu nama pengguna dan sandi untuk sekali cari</translation>
    </message>
    <message id="begin.way_table">
        <source>From a CSV table</source>
        <translation>Dari tabel CSV</translation>
    </message>
    <message id="begin.way_table_detail">
        <source>on a USB stick or in a folder; passwords come with it</source>
        <translation>di diska USB atau di folder; sandi ikut dari tabel</translation>
    </message>
    <message id="begin.way_address">
        <source>One camera by its address</source>
        <translation>Satu kamera dengan alamatnya</translation>
    </message>
    <message id="begin.way_address_detail">
        <source>a device's IP address, or an rtsp:// address</source>
        <translation>alamat IP perangkat, atau alamat rtsp://</translation>
    </message>
    <message id="begin.way_enough">
        <source>Enough: go on with {n} cameras</source>
        <translation>Cukup: lanjut dengan {n} kamera</translation>
    </message>
    <message id="begin.way_enough_detail">
        <source>next, all of them are tested</source>
        <translation>berikutnya semua kamera diuji</translation>
    </message>
    <message id="begin.added">
        <source>{n} cameras taken in; {kept_in}</source>
        <translation>{n} kamera masuk; {kept_in}</translation>
    </message>
    <message id="begin.added_some">
        <source>{told}. {n} lines refused, the first: {first}</source>
        <translation>{told}. {n} baris ditolak, yang pertama: {first}</translation>
    </message>
    <message id="begin.kept_in_keyring">
        <source>passwords are kept in the keyring</source>
        <translation>sandi disimpan di keyring</translation>
    </message>
    <message id="begin.kept_in_file">
        <source>passwords are kept in the site (mode 0600)</source>
        <translation>sandi disimpan di situs (mode 0600)</translation>
    </message>
    <message id="begin.kept_in_nothing">
        <source>no passwords</source>
        <translation>tanpa sandi</translation>
    </message>
    <message id="begin.field_address">
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message id="begin.field_site">
        <source>Name of the command room</source>
        <translation>Nama ruang komando</translation>
    </message>
    <message id="begin.key_site">
        <source>name it</source>
        <translation>beri nama</translation>
    </message>
    <message id="begin.field_user">
        <source>User</source>
        <translation>Nama pengguna</translation>
    </message>
    <message id="begin.field_password">
        <source>Password</source>
        <translation>Sandi</translation>
    </message>
    <message id="begin.field_again">
        <source>Password again</source>
        <translation>Sandi sekali lagi</translation>
    </message>
    <message id="begin.field_name">
        <source>Admin's name</source>
        <translation>Nama admin</translation>
    </message>
    <message id="begin.field_path">
        <source>Another file (path)</source>
        <translation>Berkas lain (jalur)</translation>
    </message>
    <message id="begin.field_title">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="begin.text_find">
        <source>User and password of the cameras. Where they differ, search several times: those taken in are not asked again.</source>
        <translation>Nama pengguna dan sandi kamera. Bila sandinya berbeda-beda, cari beberapa kali: yang sudah masuk tidak ditanya lagi.</translation>
    </message>
    <message id="begin.text_address">
        <source>As 192.0.2.15, 192.0.2.15:8080, or rtsp://192.0.2.15/stream1</source>
        <translation>Contoh: 192.0.2.15, 192.0.2.15:8080, atau rtsp://192.0.2.15/stream1</translation>
    </message>
    <message id="begin.go_find">
        <source>search</source>
        <translation>cari</translation>
    </message>
    <message id="begin.go_address">
        <source>ask that camera</source>
        <translation>tanya kamera itu</translation>
    </message>
    <message id="begin.title_found">
        <source>Cameras found</source>
        <translation>Kamera yang ditemukan</translation>
    </message>
    <message id="begin.title_found_all">
        <source>Cameras found: {good} of {n} have answered</source>
        <translation>Kamera yang ditemukan: {good} dari {n} menjawab</translation>
    </message>
    <message id="begin.text_searching">
        <source>Searching the network, a few seconds ...</source>
        <translation>Mencari di jaringan, beberapa detik ...</translation>
    </message>
    <message id="begin.text_found">
        <source>{n} found, {good} answered, {waiting} still awaited. Those ticked are taken in.</source>
        <translation>{n} ditemukan, {good} menjawab, {waiting} masih ditunggu. Yang dicentang akan masuk.</translation>
    </message>
    <message id="begin.text_none">
        <source>No new camera has answered. Look at the network cable and whether the cameras' ONVIF is on, or use a table.</source>
        <translation>Tidak ada kamera baru yang menjawab. Periksa kabel jaringan dan apakah ONVIF kamera menyala, atau pakai tabel.</translation>
    </message>
    <message id="begin.go_take">
        <source>take {n} cameras in</source>
        <translation>masukkan {n} kamera</translation>
    </message>
    <message id="begin.go_again">
        <source>search again</source>
        <translation>cari lagi</translation>
    </message>
    <message id="begin.asking">
        <source>being asked</source>
        <translation>sedang ditanya</translation>
    </message>
    <message id="begin.two_streams">
        <source>main and sub stream</source>
        <translation>aliran utama dan kedua</translation>
    </message>
    <message id="begin.one_stream">
        <source>one stream</source>
        <translation>satu aliran</translation>
    </message>
    <message id="begin.text_table">
        <source>Choose the table. Take the USB stick away afterwards: the passwords are in the table.</source>
        <translation>Pilih tabelnya. Sesudah itu cabut diska USB: sandi ada di dalam tabel.</translation>
    </message>
    <message id="begin.text_no_table">
        <source>No .csv file on a USB stick or in the home folder. Plug the stick in and press F5, or type the file's path.</source>
        <translation>Tidak ada berkas .csv di diska USB atau folder rumah. Pasang diskanya lalu tekan F5, atau ketik jalur berkasnya.</translation>
    </message>
    <message id="begin.stick">
        <source>the USB stick {device} cannot be opened: {why}</source>
        <translation>diska USB {device} tidak dapat dibuka: {why}</translation>
    </message>
    <message id="begin.stick_no_program">
        <source>the USB stick {device} is in, but nothing opens it; install the package udisks2, or type the file's path</source>
        <translation>diska USB {device} terpasang, tetapi tidak ada yang membukanya; pasang paket udisks2, atau ketik jalur berkasnya</translation>
    </message>
    <message id="begin.go_preview">
        <source>read the table</source>
        <translation>baca tabel</translation>
    </message>
    <message id="begin.title_preview">
        <source>What {file} holds</source>
        <translation>Isi {file}</translation>
    </message>
    <message id="begin.text_preview">
        <source>{new} new cameras, {changed} changed, {bad} wrong lines (left out).</source>
        <translation>{new} kamera baru, {changed} berubah, {bad} baris keliru (tidak ikut masuk).</translation>
    </message>
    <message id="begin.row_new">
        <source>{id}: new, no password</source>
        <translation>{id}: baru, tanpa sandi</translation>
    </message>
    <message id="begin.row_new_login">
        <source>{id}: new, with a password</source>
        <translation>{id}: baru, dengan sandi</translation>
    </message>
    <message id="begin.row_changed">
        <source>{id}: changed</source>
        <translation>{id}: berubah</translation>
    </message>
    <message id="begin.row_changed_login">
        <source>{id}: changed, with a password</source>
        <translation>{id}: berubah, dengan sandi</translation>
    </message>
    <message id="begin.go_import">
        <source>take it in</source>
        <translation>masukkan</translation>
    </message>
    <message id="begin.title_test">
        <source>Test of {n} cameras</source>
        <translation>Uji {n} kamera</translation>
    </message>
    <message id="begin.title_tested">
        <source>Result of the test: {good} of {n} cameras are good</source>
        <translation>Hasil uji: {good} dari {n} kamera baik</translation>
    </message>
    <message id="begin.text_test_on">
        <source>{good} good, {bad} with trouble, {waiting} being tested. There is no need to wait for the last one.</source>
        <translation>{good} baik, {bad} bermasalah, {waiting} sedang diuji. Tidak perlu menunggu yang terakhir.</translation>
    </message>
    <message id="begin.text_test_done">
        <source>{good} good, {bad} with trouble. Those with trouble hold nothing up; the wall goes on trying to connect to them.</source>
        <translation>{good} baik, {bad} bermasalah. Yang bermasalah tidak menghalangi; sambungannya dicoba terus oleh dinding.</translation>
    </message>
    <message id="begin.trying">
        <source>being tested</source>
        <translation>sedang diuji</translation>
    </message>
    <message id="begin.rate">
        <source>{fps}/s</source>
        <translation>{fps}/dtk</translation>
    </message>
    <message id="begin.all_cameras">
        <source>All cameras</source>
        <translation>Semua kamera</translation>
    </message>
    <message id="begin.title_layouts">
        <source>First layouts</source>
        <translation>Tata letak pertama</translation>
    </message>
    <message id="begin.text_layouts">
        <source>Those ticked are made. At most {tiles} tiles a monitor. All of it can be changed later with F3.</source>
        <translation>Yang dicentang akan dibuat. Paling banyak {tiles} petak per monitor. Semua dapat diubah nanti dengan F3.</translation>
    </message>
    <message id="begin.title_layout_name">
        <source>This layout's name</source>
        <translation>Nama tata letak ini</translation>
    </message>
    <message id="begin.layout_first">
        <source>{n} cameras, {monitors} monitors; shown first</source>
        <translation>{n} kamera, {monitors} monitor; tampil pertama</translation>
    </message>
    <message id="begin.layout_detail">
        <source>{n} cameras, {monitors} monitors</source>
        <translation>{n} kamera, {monitors} monitor</translation>
    </message>
    <message id="begin.no_layout">
        <source>Tick one layout at least: without any the wall is empty</source>
        <translation>Centang setidaknya satu tata letak: tanpa itu dinding kosong</translation>
    </message>
    <message id="begin.title_admin">
        <source>First admin</source>
        <translation>Admin pertama</translation>
    </message>
    <message id="begin.text_admin">
        <source>With an admin the site is closed: everybody signs in with name and password, and all of it is on record.</source>
        <translation>Dengan admin, situs ditutup: siapa pun masuk dengan nama dan sandi, dan semua tercatat.</translation>
    </message>
    <message id="begin.admin_make">
        <source>Make the admin now</source>
        <translation>Buat admin sekarang</translation>
    </message>
    <message id="begin.admin_make_detail">
        <source>advised for a command room</source>
        <translation>disarankan untuk ruang komando</translation>
    </message>
    <message id="begin.admin_open">
        <source>Leave the site open</source>
        <translation>Biarkan situs terbuka</translation>
    </message>
    <message id="begin.admin_open_detail">
        <source>whoever is at this keyboard may do everything; the wall says so; an admin can be made later</source>
        <translation>siapa pun di papan tik ini boleh melakukan semuanya; dinding menyebutkannya; admin dapat dibuat nanti</translation>
    </message>
    <message id="begin.title_admin_name">
        <source>The admin's name and password</source>
        <translation>Nama dan sandi admin</translation>
    </message>
    <message id="begin.text_admin_name">
        <source>Name: small letters and digits. Password: 10 characters or more. Keep it well: without it nobody can administer the site.</source>
        <translation>Nama: huruf kecil dan angka. Sandi: 10 karakter atau lebih. Simpan baik-baik: tanpa sandi ini tidak ada yang dapat mengatur situs.</translation>
    </message>
    <message id="begin.title_end">
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message id="begin.text_end">
        <source>Enter makes all of this, and the wall starts.</source>
        <translation>Enter membuat semua ini lalu menyalakan dinding.</translation>
    </message>
    <message id="begin.end_site">
        <source>{name} ({site})</source>
        <translation>{name} ({site})</translation>
    </message>
    <message id="begin.end_monitors">
        <source>{n} monitors</source>
        <translation>{n} monitor</translation>
    </message>
    <message id="begin.end_layouts">
        <source>{n} layouts; shown first: {first}</source>
        <translation>{n} tata letak; tampil pertama: {first}</translation>
    </message>
    <message id="begin.end_admin">
        <source>Admin: {name}</source>
        <translation>Admin: {name}</translation>
    </message>
    <message id="begin.end_admin_detail">
        <source>the site is closed; sign in at the wall with F9</source>
        <translation>situs ditutup; masuk di dinding dengan F9</translation>
    </message>
    <message id="begin.end_open">
        <source>No admin: the site is open</source>
        <translation>Tanpa admin: situs terbuka</translation>
    </message>
    <message id="begin.end_open_detail">
        <source>an admin is made later with scc-wall admin init</source>
        <translation>admin dibuat nanti dengan scc-wall admin init</translation>
    </message>
    <message id="begin.end_sheet">
        <source>Acceptance sheet for the customer (PDF)</source>
        <translation>Lembar serah terima untuk pelanggan (PDF)</translation>
    </message>
    <message id="begin.end_sheet_detail">
        <source>while the wall runs: scc-wall ctl --site {site} sheet --pdf FILE.pdf</source>
        <translation>saat dinding menyala: scc-wall ctl --site {site} sheet --pdf BERKAS.pdf</translation>
    </message>
    <message id="begin.end_help">
        <source>At the wall: F1 all keys, F2 the operator's desk</source>
        <translation>Di dinding: F1 semua tombol, F2 meja operator</translation>
    </message>
    <message id="begin.end_help_detail">
        <source>after a power cut the wall comes back with its last layout</source>
        <translation>bila listrik padam, dinding kembali dengan tata letak terakhir</translation>
    </message>
    <message id="begin.go_wall">
        <source>make it and start the wall</source>
        <translation>buat dan nyalakan dinding</translation>
    </message>
    <message id="begin.help_from">
        <source>do the set-up from this file, without a screen; example: setup.toml in packaging or in /usr/share/doc/scc-wall/examples</source>
        <translation>lakukan penyiapan dari berkas ini, tanpa layar; contoh: setup.toml di folder packaging atau di /usr/share/doc/scc-wall/examples</translation>
    </message>
    <message id="begin.help_no_wall">
        <source>do not start the wall once the guide is done</source>
        <translation>sesudah panduan selesai, jangan nyalakan dinding</translation>
    </message>
    <message id="begin.is_ready">
        <source>this site is set up already; change it on the operator's desk (F2, Settings), or add to it with scc-wall setup --from FILE.toml</source>
        <translation>situs ini sudah disiapkan; ubah di meja operator (F2, Pengaturan), atau tambahkan dengan scc-wall setup --from BERKAS.toml</translation>
    </message>
    <message id="begin.bug">
        <source>this program has made a mistake, not you; it is in the log. Press Enter to try again</source>
        <translation>program ini keliru; kekeliruannya tercatat di log. Tekan Enter untuk mencoba lagi</translation>
    </message>
    <message id="begin.wall_runs">
        <source>this site's wall is running; end it first with scc-wall ctl quit</source>
        <translation>dinding situs ini sedang menyala; akhiri dulu dengan scc-wall ctl quit</translation>
    </message>
    <message id="begin.left">
        <source>the set-up is not finished; go on at any time with scc-wall setup --site {site}</source>
        <translation>penyiapan belum selesai; lanjutkan kapan saja dengan scc-wall setup --site {site}</translation>
    </message>
    <message id="begin.unfinished">
        <source>this site's set-up is not finished; go on at its screen with scc-wall setup, or with scc-wall setup --from FILE.toml</source>
        <translation>penyiapan situs ini belum selesai; lanjutkan di layar dengan scc-wall setup, atau dengan scc-wall setup --from BERKAS.toml</translation>
    </message>
    <message id="begin.no_file">
        <source>there is no such set-up file; an example is setup.toml in packaging or in /usr/share/doc/scc-wall/examples</source>
        <translation>berkas penyiapan tidak ditemukan; contohnya setup.toml di folder packaging atau di /usr/share/doc/scc-wall/examples</translation>
    </message>
    <message id="begin.made">
        <source>{site}: {cameras} cameras taken in; new layouts: {layouts}</source>
        <translation>{site}: {cameras} kamera masuk; tata letak baru: {layouts}</translation>
    </message>
    <message id="begin.kept">
        <source>already there and left as they are: {layouts}</source>
        <translation>sudah ada dan tidak diubah: {layouts}</translation>
    </message>
    <message id="begin.closed">
        <source>the site is closed; the admin can sign in</source>
        <translation>situs ditutup; admin dapat masuk</translation>
    </message>
    <message id="begin.admin_as_is">
        <source>the site's accounts are as they were</source>
        <translation>akun situs tidak diubah</translation>
    </message>
    <message id="begin.next_steps">
        <source>next: scc-wall check --site {site}, then scc-wall run --site {site}</source>
        <translation>berikutnya: scc-wall check --site {site} lalu scc-wall run --site {site}</translation>
    </message>
    <message id="begin.no_such_first">
        <source>there is no layout {name}; what is shown first stays as it was</source>
        <translation>tidak ada tata letak bernama {name}; yang tampil pertama tidak diubah</translation>
    </message>
    <message id="begin.closed_already">
        <source>the site is closed already; admin {name} was not made, make one with scc-wall admin user add</source>
        <translation>situs sudah ditutup; admin {name} tidak dibuat, buat dengan scc-wall admin user add</translation>
    </message>
    <message id="begin.file_format">
        <source>a set-up file's format must be format = {ours}</source>
        <translation>format berkas penyiapan harus format = {ours}</translation>
    </message>
    <message id="begin.file_choice">
        <source>{name} must be one of: {choices}</source>
        <translation>{name} harus salah satu dari: {choices}</translation>
    </message>
    <message id="begin.file_name">
        <source>a site's name has {limit} characters at the most, on one line</source>
        <translation>nama situs paling panjang {limit} karakter, dalam satu baris</translation>
    </message>
    <message id="begin.file_monitors">
        <source>monitors: how many there are (1 to {limit}), or the list of their plugs, each once, as ["DP-1", "DP-2"]</source>
        <translation>monitors: jumlah monitor (1 sampai {limit}), atau daftar colokannya tanpa kembar, misalnya ["DP-1", "DP-2"]</translation>
    </message>
    <message id="begin.file_tables">
        <source>cameras: a list of CSV files, each once, {limit} at the most, as ["kamera.csv"]</source>
        <translation>cameras: daftar berkas CSV tanpa kembar, paling banyak {limit}, misalnya ["kamera.csv"]</translation>
    </message>
    <message id="begin.file_layouts">
        <source>layouts: a list of all, group, region; each once at the most</source>
        <translation>layouts: daftar dari all, group, region; masing-masing paling banyak sekali</translation>
    </message>
    <message id="begin.file_tiles">
        <source>tiles must be one of: {choices}</source>
        <translation>tiles harus salah satu dari: {choices}</translation>
    </message>
    <message id="begin.file_show">
        <source>show: a layout's name, of letters, digits, hyphens</source>
        <translation>show: nama sebuah tata letak, huruf, angka, tanda hubung</translation>
    </message>
    <message id="begin.file_admin">
        <source>admin: a name of 2 to 32 characters, small letters and digits, beginning with a letter</source>
        <translation>admin: nama 2 sampai 32 karakter, huruf kecil dan angka, diawali huruf</translation>
    </message>
</context>
</TS>

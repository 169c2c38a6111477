<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>control</name>
    <message id="control.bug">
        <source>The command “{verb}” failed by an error in the program; its log says more</source>
        <translation>Perintah “{verb}” gagal karena kesalahan program; rinciannya ada di log</translation>
    </message>
    <message id="control.no_verb">
        <source>A command is missing; there are: {verbs}</source>
        <translation>Perintah belum ditulis; yang ada: {verbs}</translation>
    </message>
    <message id="control.unknown_verb">
        <source>There is no command “{verb}”; there are: {verbs}</source>
        <translation>Perintah “{verb}” tidak ada; yang ada: {verbs}</translation>
    </message>
    <message id="control.unknown_verb_near">
        <source>There is no command “{verb}”; did you mean “{near}”?</source>
        <translation>Perintah “{verb}” tidak ada; maksudnya “{near}”?</translation>
    </message>
    <message id="control.words_count">
        <source>“{verb}” has too few or too many words; it is written: {usage}</source>
        <translation>Kata setelah “{verb}” kurang atau berlebih; cara menulisnya: {usage}</translation>
    </message>
    <message id="control.not_a_number">
        <source>“{word}” is not a whole number from 1 to 9999; it is written: {usage}</source>
        <translation>“{word}” bukan bilangan bulat 1 sampai 9999; cara menulisnya: {usage}</translation>
    </message>
    <message id="control.unknown_flag">
        <source>There is no option “{word}” here; it is written: {usage}</source>
        <translation>Pilihan “{word}” tidak ada di sini; cara menulisnya: {usage}</translation>
    </message>
    <message id="control.bad_word">
        <source>“{word}” cannot be a name; a name has 1 to {limit} visible characters and no spaces at its ends</source>
        <translation>“{word}” tidak dapat menjadi nama; nama terdiri atas 1 sampai {limit} huruf yang tampak, tanpa spasi di ujungnya</translation>
    </message>
    <message id="control.not_a_request">
        <source>This is not a request of ctl; it is one line: {{"command": ["word", …]}}</source>
        <translation>Ini bukan permintaan dari ctl; bentuknya satu baris: {{"command": ["kata", …]}}</translation>
    </message>
    <message id="control.help.show">
        <source>Show a layout</source>
        <translation>Tampilkan tata letak</translation>
    </message>
    <message id="control.help.nth">
        <source>Show the layout of that place in the list</source>
        <translation>Tampilkan tata letak dengan nomor urut itu</translation>
    </message>
    <message id="control.help.back">
        <source>Show what was shown before</source>
        <translation>Kembali ke tampilan sebelumnya</translation>
    </message>
    <message id="control.help.zoom">
        <source>Show one camera as large as possible</source>
        <translation>Tampilkan satu kamera sebesar mungkin</translation>
    </message>
    <message id="control.help.warm">
        <source>Connect a layout's cameras beforehand, without showing them</source>
        <translation>Sambungkan kamera suatu tata letak lebih dahulu, tanpa menampilkannya</translation>
    </message>
    <message id="control.help.plan">
        <source>Tell what showing a layout would change</source>
        <translation>Jelaskan apa yang berubah bila tata letak ditampilkan</translation>
    </message>
    <message id="control.help.layouts">
        <source>List the layouts</source>
        <translation>Sebutkan semua tata letak</translation>
    </message>
    <message id="control.help.status">
        <source>Tell how every picture is</source>
        <translation>Jelaskan keadaan setiap gambar</translation>
    </message>
    <message id="control.help.retry">
        <source>Try a lost or refused camera again now; without an id, all of them</source>
        <translation>Sambungkan lagi kamera yang terputus atau ditolak sekarang; tanpa id, semuanya</translation>
    </message>
    <message id="control.help.keys">
        <source>Show or hide the page of keys</source>
        <translation>Tampilkan atau sembunyikan daftar tombol</translation>
    </message>
    <message id="control.help.windows">
        <source>Leave full screen, or close the page over the wall</source>
        <translation>Keluar dari layar penuh, atau tutup halaman di atas gambar</translation>
    </message>
    <message id="control.help.quit">
        <source>End the program</source>
        <translation>Tutup program</translation>
    </message>
    <message id="control.key.keys">
        <source>Show or hide this page</source>
        <translation>Tampilkan atau sembunyikan halaman ini</translation>
    </message>
    <message id="control.key.nth">
        <source>Layout: {title}</source>
        <translation>Tata letak: {title}</translation>
    </message>
    <message id="control.key.back">
        <source>Back to what was shown before</source>
        <translation>Kembali ke tampilan sebelumnya</translation>
    </message>
    <message id="control.key.retry">
        <source>Try all lost and refused cameras again now</source>
        <translation>Sambungkan lagi semua kamera yang terputus atau ditolak sekarang</translation>
    </message>
    <message id="control.key.windows">
        <source>Close this page, or leave full screen where the site allows it</source>
        <translation>Tutup halaman ini, atau keluar dari layar penuh bila diizinkan</translation>
    </message>
    <message id="control.key.quit">
        <source>End the program</source>
        <translation>Tutup program</translation>
    </message>
    <message id="control.help.fullscreen">
        <source>go back to full screen</source>
        <translation>kembali ke layar penuh</translation>
    </message>
    <message id="control.key.fullscreen">
        <source>Back to full screen</source>
        <translation>Kembali ke layar penuh</translation>
    </message>
    <message id="control.help.ptz_move">
        <source>move a camera; ends unless repeated within a second (axes -1 to 1)</source>
        <translation>gerakkan kamera; berakhir bila tidak diulang dalam satu detik (sumbu -1 sampai 1)</translation>
    </message>
    <message id="control.help.ptz_stop">
        <source>stop a camera; without one, all</source>
        <translation>hentikan kamera; tanpa nama, semuanya</translation>
    </message>
    <message id="control.help.ptz_centre">
        <source>bring a place in the picture to its centre (0 to 1 from the left top)</source>
        <translation>bawa satu titik gambar ke tengah (0 sampai 1 dari kiri atas)</translation>
    </message>
    <message id="control.help.ptz_frame">
        <source>fill the picture with a rectangle of it</source>
        <translation>perbesar satu kotak gambar sampai penuh</translation>
    </message>
    <message id="control.help.ptz_goto">
        <source>go to a position (pan and tilt -1 to 1, zoom 0 to 1)</source>
        <translation>menuju posisi (putar dan dongak -1 sampai 1, zoom 0 sampai 1)</translation>
    </message>
    <message id="control.help.ptz_presets">
        <source>list the presets</source>
        <translation>daftar posisi preset</translation>
    </message>
    <message id="control.help.ptz_preset">
        <source>go to a preset</source>
        <translation>menuju posisi preset</translation>
    </message>
    <message id="control.help.ptz_preset-set">
        <source>keep where the camera looks as a preset</source>
        <translation>simpan arah kamera sebagai posisi preset</translation>
    </message>
    <message id="control.help.ptz_preset-rename">
        <source>rename a preset (the camera goes there)</source>
        <translation>ganti nama posisi preset (kamera menuju ke sana)</translation>
    </message>
    <message id="control.help.ptz_preset-remove">
        <source>remove a preset; "yes" confirms</source>
        <translation>hapus posisi preset; "yes" mengesahkan</translation>
    </message>
    <message id="control.help.ptz_home">
        <source>go to the home position; "set" makes this one home</source>
        <translation>menuju posisi awal; "set" menjadikan arah ini posisi awal</translation>
    </message>
    <message id="control.help.ptz_focus">
        <source>focus near, far, stop or auto</source>
        <translation>fokus near, far, stop atau auto</translation>
    </message>
    <message id="control.help.ptz_iris">
        <source>iris open, close or auto</source>
        <translation>iris open, close atau auto</translation>
    </message>
    <message id="control.help.ptz_aux">
        <source>switch wiper, washer, irlamp ... on, off or auto</source>
        <translation>nyalakan atau matikan wiper, washer, irlamp ... (on, off, auto)</translation>
    </message>
    <message id="control.help.ptz_tours">
        <source>list the preset tours</source>
        <translation>daftar tur preset</translation>
    </message>
    <message id="control.help.ptz_tour">
        <source>start or stop a preset tour</source>
        <translation>start atau stop tur preset</translation>
    </message>
    <message id="control.help.ptz_hold">
        <source>take a camera in hand</source>
        <translation>pegang kendali kamera</translation>
    </message>
    <message id="control.help.ptz_release">
        <source>let a camera go; without one, all</source>
        <translation>lepas kendali kamera; tanpa nama, semuanya</translation>
    </message>
    <message id="control.help.ptz_where">
        <source>where a camera looks</source>
        <translation>arah pandang kamera</translation>
    </message>
    <message id="control.help.ptz_status">
        <source>who holds which camera, and how each moves</source>
        <translation>siapa memegang kamera mana, dan geraknya</translation>
    </message>
    <message id="control.not_a_fraction">
        <source>{word} is not a number; usage: {usage}</source>
        <translation>{word} bukan angka; cara pakai: {usage}</translation>
    </message>
    <message id="control.key.ptz_take">
        <source>take the camera under the pointer in hand (PTZ), or let it go; the right mouse button does the same</source>
        <translation>pegang kendali kamera (PTZ) di bawah penunjuk, atau lepas; tombol kanan tetikus juga bisa</translation>
    </message>
    <message id="control.key.ptz_turn">
        <source>turn the camera in hand while pressed; Shift faster, Ctrl slower</source>
        <translation>putar kamera yang dipegang selama ditekan; Shift lebih cepat, Ctrl lebih pelan</translation>
    </message>
    <message id="control.key.ptz_zoom">
        <source>zoom in and out; so does the wheel</source>
        <translation>perbesar dan perkecil; roda tetikus juga bisa</translation>
    </message>
    <message id="control.key.ptz_stop">
        <source>stop the camera in hand</source>
        <translation>hentikan kamera yang dipegang</translation>
    </message>
    <message id="control.help.select">
        <source>let the keys mean a tile</source>
        <translation>pilih petak untuk tombol</translation>
    </message>
    <message id="control.help.put">
        <source>show a camera in a tile (several: A,B,C from that tile on)</source>
        <translation>tampilkan kamera di petak (beberapa: A,B,C mulai petak itu)</translation>
    </message>
    <message id="control.help.swap">
        <source>exchange the cameras of two tiles</source>
        <translation>tukar kamera dua petak</translation>
    </message>
    <message id="control.help.undo">
        <source>take back the last change by hand</source>
        <translation>urungkan perubahan tangan terakhir</translation>
    </message>
    <message id="control.help.redo">
        <source>make it again</source>
        <translation>lakukan lagi</translation>
    </message>
    <message id="control.help.save">
        <source>save what is on the wall as a new layout</source>
        <translation>simpan tampilan dinding sebagai tata letak baru</translation>
    </message>
    <message id="control.help.ack">
        <source>take note of all alerts</source>
        <translation>tandai semua peringatan sudah dibaca</translation>
    </message>
    <message id="control.help.desk">
        <source>open the operator's desk, at a page where one is named</source>
        <translation>buka meja operator, pada halaman tertentu bila disebut</translation>
    </message>
    <message id="control.key.desk">
        <source>Open the operator's desk</source>
        <translation>Buka meja operator</translation>
    </message>
    <message id="control.key.undo">
        <source>Take back the last change by hand</source>
        <translation>Urungkan perubahan tangan terakhir</translation>
    </message>
    <message id="control.key.redo">
        <source>Make it again</source>
        <translation>Lakukan lagi</translation>
    </message>
    <message id="control.help.cover">
        <source>cover the whole wall or uncover it: on, off; without a word, the other</source>
        <translation>tutup seluruh dinding atau buka kembali: on, off; tanpa kata, kebalikannya</translation>
    </message>
    <message id="control.help.numbers">
        <source>show every camera's number in large figures: on, off</source>
        <translation>tampilkan nomor setiap kamera dengan angka besar: on, off</translation>
    </message>
    <message id="control.help.identify">
        <source>let a camera flash wherever it is shown</source>
        <translation>buat sebuah kamera berkedip di mana pun ia tampil</translation>
    </message>
    <message id="control.help.snapshot">
        <source>keep a camera's newest picture in the site's snapshots</source>
        <translation>simpan gambar terbaru sebuah kamera di snapshots situs</translation>
    </message>
    <message id="control.help.fit">
        <source>show a picture whole (fit), filling its tile (fill), drawn to it (stretch), or the next of these (next)</source>
        <translation>tampilkan gambar utuh (fit), memenuhi petak (fill), ditarik sesuai petak (stretch), atau berikutnya (next)</translation>
    </message>
    <message id="control.help.magnify">
        <source>look closer at a camera, in per cent; 100 ends it</source>
        <translation>perbesar gambar sebuah kamera, dalam persen; 100 mengakhirinya</translation>
    </message>
    <message id="control.key.cover">
        <source>cover the whole wall, or uncover it</source>
        <translation>tutup seluruh dinding, atau buka kembali</translation>
    </message>
    <message id="control.key.numbers">
        <source>hold: large camera numbers on all tiles</source>
        <translation>tahan: nomor kamera besar di semua petak</translation>
    </message>
    <message id="control.key.snapshot">
        <source>keep a picture of the camera under the pointer</source>
        <translation>simpan gambar kamera di bawah penunjuk</translation>
    </message>
    <message id="control.key.fit">
        <source>camera under the pointer: whole, filling, stretched</source>
        <translation>kamera di bawah penunjuk: utuh, memenuhi, ditarik</translation>
    </message>
    <message id="control.key.magnify">
        <source>end the zoom under the pointer (wheel: closer, drag: move)</source>
        <translation>akhiri zum di bawah penunjuk (roda: perbesar, seret: geser)</translation>
    </message>
    <message id="control.help.ptz_calibrate">
        <source>learn the zoom curve: the picture is now WIDTH metres wide at DISTANCE metres</source>
        <translation>pelajari kurva zoom: lebar gambar sekarang WIDTH meter pada jarak DISTANCE meter</translation>
    </message>
    <message id="control.help.turn">
        <source>show a layout's part on one monitor</source>
        <translation>tampilkan bagian tata letak di satu monitor</translation>
    </message>
    <message id="control.help.tour_start">
        <source>start a tour</source>
        <translation>mulai putaran</translation>
    </message>
    <message id="control.help.tour_stop">
        <source>end the tour</source>
        <translation>akhiri putaran</translation>
    </message>
    <message id="control.help.tour_pause">
        <source>pause the tour, or let it go on</source>
        <translation>jeda putaran, atau lanjutkan</translation>
    </message>
    <message id="control.help.tours">
        <source>list the tours</source>
        <translation>daftar putaran</translation>
    </message>
    <message id="control.key.tour_pause">
        <source>Pause the tour, or let it go on</source>
        <translation>Jeda putaran, atau lanjutkan</translation>
    </message>
    <message id="control.help.fast">
        <source>Show a camera with the least delay (on), or with the usual one again (off)</source>
        <translation>Tampilkan kamera dengan tundaan terkecil (on), atau seperti biasa lagi (off)</translation>
    </message>
    <message id="control.help.favourite">
        <source>put a camera among the favourites at the desk, or take it out (on, off)</source>
        <translation>masukkan kamera ke daftar favorit di meja operator, atau keluarkan (on, off)</translation>
    </message>
    <message id="control.help.theme">
        <source>show the operator's desk dark or light (dark, light); without a word, the other of the two</source>
        <translation>tampilkan meja operator gelap atau terang (dark, light); tanpa kata, yang satunya</translation>
    </message>
    <message id="control.help.size">
        <source>size of the desk's letters and buttons: 100, 125, 150, 175 or 200 per cent</source>
        <translation>ukuran huruf dan tombol meja operator: 100, 125, 150, 175 atau 200 persen</translation>
    </message>
    <message id="control.help.editor_open">
        <source>open the layout editor, with a layout or a new one</source>
        <translation>buka penyunting tata letak, dengan sebuah tata letak atau yang baru</translation>
    </message>
    <message id="control.help.editor_save">
        <source>save what is in the layout editor; "over" overwrites what somebody else changed meanwhile</source>
        <translation>simpan isi penyunting tata letak; "over" menimpa perubahan orang lain</translation>
    </message>
    <message id="control.help.lock">
        <source>lock a layout against accidents (on), or unlock it (off)</source>
        <translation>kunci tata letak agar tidak terubah tanpa sengaja (on), atau buka kuncinya (off)</translation>
    </message>
    <message id="control.key.editor_open">
        <source>Layout editor</source>
        <translation>Penyunting tata letak</translation>
    </message>
    <message id="control.help.unwatched">
        <source>tell the cameras that nobody has had on a readable tile for long</source>
        <translation>sebutkan kamera yang lama tidak tampil di petak yang terbaca</translation>
    </message>
    <message id="control.help.history">
        <source>tell how all, camera:ID, link:NAME or region:CODE was over an hour, day or week</source>
        <translation>sebutkan riwayat all, camera:ID, link:NAMA atau region:KODE selama hour, day atau week</translation>
    </message>
    <message id="control.help.availability">
        <source>tell how available cameras, lines and regencies were between two dates</source>
        <translation>sebutkan ketersediaan kamera, jalur, dan kabupaten/kota di antara dua tanggal</translation>
    </message>
    <message id="control.help.report">
        <source>write the availability report between two dates as CSV and PDF</source>
        <translation>tulis laporan ketersediaan di antara dua tanggal sebagai CSV dan PDF</translation>
    </message>
    <message id="control.bad_text">
        <source>A text has one line and at most {limit} characters</source>
        <translation>Teks hanya satu baris dan paling banyak {limit} karakter</translation>
    </message>
    <message id="control.help.event_plans">
        <source>Tell the event plans</source>
        <translation>Sebutkan rencana acara</translation>
    </message>
    <message id="control.help.event_start">
        <source>Start an event plan at its first phase</source>
        <translation>Mulai rencana acara dari fase pertama</translation>
    </message>
    <message id="control.help.event_next">
        <source>Begin the next phase</source>
        <translation>Mulai fase berikut</translation>
    </message>
    <message id="control.help.event_phase">
        <source>Begin the phase of that number</source>
        <translation>Mulai fase bernomor itu</translation>
    </message>
    <message id="control.help.event_end">
        <source>End the event; the wall stays as it is</source>
        <translation>Akhiri acara; dinding tetap seperti adanya</translation>
    </message>
    <message id="control.help.event_status">
        <source>Tell the phase, the next one and its time</source>
        <translation>Sebutkan fase sekarang, fase berikut, dan jamnya</translation>
    </message>
    <message id="control.help.event_rehearse">
        <source>Connect every stream and ask for every preset of a plan, and report what fails; --pdf FILE prints it</source>
        <translation>Sambungkan semua aliran dan tanyakan semua posisi preset sebuah rencana, lalu laporkan gangguannya; --pdf BERKAS mencetaknya</translation>
    </message>
    <message id="control.help.event_rehearsal">
        <source>Tell how far the rehearsal is, and its report</source>
        <translation>Sebutkan kemajuan gladi dan laporannya</translation>
    </message>
    <message id="control.help.event_cancel">
        <source>End the rehearsal early</source>
        <translation>Hentikan gladi</translation>
    </message>
    <message id="control.help.event_report">
        <source>Keep the last rehearsal's report as PDF in the site's reports</source>
        <translation>Simpan laporan gladi terakhir sebagai PDF di reports milik situs</translation>
    </message>
    <message id="control.help.shift_note">
        <source>Write a note into the shift book: name, text</source>
        <translation>Tulis catatan di buku jaga: nama, teks</translation>
    </message>
    <message id="control.help.shift_sign">
        <source>Sign that all open notes of others were read: name</source>
        <translation>Tandatangani bahwa semua catatan orang lain sudah dibaca: nama</translation>
    </message>
    <message id="control.help.shift_notes">
        <source>Tell the newest notes and who has signed them</source>
        <translation>Sebutkan catatan terbaru dan siapa yang menandatangani</translation>
    </message>
    <message id="control.help.camera_add">
        <source>add a camera; CELLS are JSON, as {{"main_url": "rtsp://..."}}</source>
        <translation>tambah kamera; CELLS berupa JSON, misalnya {{"main_url": "rtsp://..."}}</translation>
    </message>
    <message id="control.help.camera_set">
        <source>change cells of a camera; CELLS are JSON, as {{"name": "Gate"}}</source>
        <translation>ubah isian kamera; CELLS berupa JSON, misalnya {{"name": "Gerbang"}}</translation>
    </message>
    <message id="control.help.camera_remove">
        <source>remove a camera from the site</source>
        <translation>hapus kamera dari situs</translation>
    </message>
    <message id="control.help.camera_restore">
        <source>bring back a camera removed since the wall was started</source>
        <translation>kembalikan kamera yang dihapus sejak dinding dijalankan</translation>
    </message>
    <message id="control.help.camera_test">
        <source>connect to a camera once more and tell what comes</source>
        <translation>sambungkan sekali lagi ke kamera dan katakan apa yang datang</translation>
    </message>
    <message id="control.help.camera_discover">
        <source>look for ONVIF devices on the network</source>
        <translation>cari perangkat ONVIF di jaringan</translation>
    </message>
    <message id="control.help.camera_probe">
        <source>ask an ONVIF device what it is and where its streams are</source>
        <translation>tanya perangkat ONVIF apa dan di mana alirannya</translation>
    </message>
    <message id="control.help.import_preview">
        <source>tell what a table of cameras would change</source>
        <translation>katakan apa yang akan diubah oleh tabel kamera</translation>
    </message>
    <message id="control.help.import_apply">
        <source>import a table of cameras; with MARK only while it is as previewed</source>
        <translation>impor tabel kamera; dengan MARK hanya bila masih seperti pratinjau</translation>
    </message>
    <message id="control.help.link_set">
        <source>limit a line, in Mbit/s</source>
        <translation>batasi jaringan, dalam Mbit/s</translation>
    </message>
    <message id="control.help.link_remove">
        <source>take a line's limit off</source>
        <translation>lepas batas jaringan</translation>
    </message>
    <message id="control.help.host_set">
        <source>limit a recorder's sessions</source>
        <translation>batasi sesi perekam</translation>
    </message>
    <message id="control.help.host_remove">
        <source>take a recorder's limit off</source>
        <translation>lepas batas perekam</translation>
    </message>
    <message id="control.help.snapshots_into">
        <source>keep the next snapshots in that event's folder; without a name, by the day</source>
        <translation>simpan cuplikan berikutnya dalam folder acara itu; tanpa nama, per hari</translation>
    </message>
    <message id="control.help.snapshots_print">
        <source>make a PDF page of a snapshot, and print it on PRINTER</source>
        <translation>buat halaman PDF dari cuplikan, dan cetak pada PRINTER</translation>
    </message>
    <message id="control.help.sign-in">
        <source>open the window for signing in at the wall</source>
        <translation>buka jendela masuk di dinding</translation>
    </message>
    <message id="control.help.sign-out">
        <source>sign out whoever is signed in at the wall</source>
        <translation>keluarkan orang yang sedang masuk di dinding</translation>
    </message>
    <message id="control.help.guest">
        <source>a guest is in the room, on or off: cameras that guests may not see are covered</source>
        <translation>ada tamu di ruangan, on atau off: kamera yang tidak boleh dilihat tamu ditutup</translation>
    </message>
    <message id="control.key.sign-in">
        <source>sign in, or take over from who is signed in</source>
        <translation>masuk, atau mengambil alih</translation>
    </message>
    <message id="control.key.sign-out">
        <source>sign out; the wall goes on</source>
        <translation>keluar; dinding tetap berjalan</translation>
    </message>
    <message id="control.help.timelapse_start">
        <source>take a picture of a camera every MINUTES (10), until its folder holds LIMIT_GB (5)</source>
        <translation>ambil gambar sebuah kamera tiap MINUTES menit (10), sampai foldernya berisi LIMIT_GB gigabita (5)</translation>
    </message>
    <message id="control.help.timelapse_stop">
        <source>take no more such pictures of a camera; those there stay</source>
        <translation>hentikan gambar berkala sebuah kamera; yang sudah ada tetap tersimpan</translation>
    </message>
    <message id="control.help.timelapse_list">
        <source>tell whose pictures are taken at intervals, and what is stored</source>
        <translation>sebutkan kamera dengan gambar berkala, dan apa yang sudah tersimpan</translation>
    </message>
    <message id="control.help.timelapse_clip">
        <source>make a clip of a camera's pictures from FIRST to LAST (2026-11-30); it is made beside the wall's work</source>
        <translation>buat video timelapse dari gambar sebuah kamera, dari FIRST sampai LAST (2026-11-30); dikerjakan di samping kerja dinding</translation>
    </message>
    <message id="control.help.jobs_list">
        <source>tell the long jobs, how far they are and how they ended</source>
        <translation>sebutkan pekerjaan panjang, sampai mana, dan bagaimana berakhir</translation>
    </message>
    <message id="control.help.jobs_cancel">
        <source>leave a job undone, by its number</source>
        <translation>batalkan sebuah pekerjaan menurut nomornya</translation>
    </message>
    <message id="control.help.snapshots_export">
        <source>write a snapshot, sealed at a closed site, as a plain file into exports, and why</source>
        <translation>tulis sebuah gambar, yang tersegel di situs tertutup, sebagai berkas terbuka di exports, beserta alasannya</translation>
    </message>
    <message id="control.help.minutes">
        <source>write the closing report of a letter or an event as PDF into reports</source>
        <translation>tulis berita acara sebuah surat tugas atau acara sebagai PDF di reports</translation>
    </message>
    <message id="control.help.snapshots_list">
        <source>tell the newest snapshots, and the folder for the next</source>
        <translation>sebutkan cuplikan terbaru, dan folder untuk yang berikutnya</translation>
    </message>
    <message id="control.help.snapshots_look">
        <source>tell a snapshot's camera, time, site and operator</source>
        <translation>sebutkan kamera, waktu, situs, dan operator sebuah cuplikan</translation>
    </message>
    <message id="control.help.letter_draft">
        <source>keep what is filled in of a letter's form (JSON); new begins a letter</source>
        <translation>simpan isian formulir surat tugas (JSON); new memulai surat baru</translation>
    </message>
    <message id="control.help.letter_scan">
        <source>put a scan of the letter (PNG, JPEG, PDF) of this machine to it</source>
        <translation>lampirkan pindaian surat (PNG, JPEG, PDF) dari komputer ini</translation>
    </message>
    <message id="control.help.letter_submit">
        <source>ask for a letter's approval</source>
        <translation>ajukan surat tugas untuk disetujui</translation>
    </message>
    <message id="control.help.letter_approve">
        <source>approve somebody else's letter, its later end or its emergency opening</source>
        <translation>setujui surat, perpanjangan, atau pembukaan darurat dari orang lain</translation>
    </message>
    <message id="control.help.letter_refuse">
        <source>say no to a letter or a later end, and why</source>
        <translation>tolak surat atau perpanjangan, dengan alasan</translation>
    </message>
    <message id="control.help.letter_open">
        <source>begin a session under an approved letter</source>
        <translation>buka sesi atas surat yang disetujui</translation>
    </message>
    <message id="control.help.letter_emergency">
        <source>begin a session in an emergency, without a second approval, and say why; short, and marked</source>
        <translation>buka sesi darurat tanpa persetujuan kedua, dengan alasan; singkat dan ditandai</translation>
    </message>
    <message id="control.help.letter_act">
        <source>act under a letter whose session runs: only its cameras and what it allows</source>
        <translation>bertindak atas surat yang sesinya berjalan: hanya kamera dan izinnya</translation>
    </message>
    <message id="control.help.letter_leave">
        <source>act under the letter no more; who is at the wall is signed out</source>
        <translation>berhenti bertindak atas surat; yang duduk di dinding dikeluarkan</translation>
    </message>
    <message id="control.help.letter_extend">
        <source>ask for a later end; another person approves it</source>
        <translation>minta masa berlaku lebih panjang; orang lain menyetujuinya</translation>
    </message>
    <message id="control.help.letter_end">
        <source>end the session</source>
        <translation>tutup sesi</translation>
    </message>
    <message id="control.help.letter_withdraw">
        <source>take a letter back for good, and say why; its session ends at once</source>
        <translation>cabut surat untuk seterusnya, dengan alasan; sesinya langsung ditutup</translation>
    </message>
    <message id="control.help.letter_list">
        <source>tell the letters there are, the newest first</source>
        <translation>tampilkan surat tugas, yang terbaru dulu</translation>
    </message>
    <message id="control.help.letter_read">
        <source>tell all that is kept of a letter</source>
        <translation>tampilkan seluruh isi satu surat tugas</translation>
    </message>
    <message id="control.help.clock_confirm">
        <source>say that the clock, which has jumped ahead, is right now</source>
        <translation>nyatakan bahwa jam yang melompat maju sekarang benar</translation>
    </message>
    <message id="control.help.sheet_make">
        <source>begin to write the acceptance sheet; `ctl sheet --pdf FILE [--minutes M]` waits for it</source>
        <translation>mulai membuat lembar uji terima; `ctl sheet --pdf BERKAS [--minutes M]` menunggunya</translation>
    </message>
    <message id="control.help.sheet_progress">
        <source>tell how far the acceptance sheet is, and its file</source>
        <translation>sebutkan sejauh mana lembar uji terima dibuat, dan berkasnya</translation>
    </message>
    <message id="control.help.about">
        <source>tell version, licence and every part inside; with a part, the text of its licence</source>
        <translation>sebutkan versi, lisensi, dan semua bagian di dalamnya; dengan nama bagian, teks lisensinya</translation>
    </message>
</context>
</TS>

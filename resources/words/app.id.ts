<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>app</name>
    <message id="app.usage">
        <source>Usage: scc-wall COMMAND [...]   (--language id|en before COMMAND chooses the language)</source>
        <translation>Pakai: scc-wall PERINTAH [...]   (--language id|en sebelum PERINTAH memilih bahasa)</translation>
    </message>
    <message id="app.help_demo">
        <source>a wall of simulated cameras, with no set-up at all</source>
        <translation>dinding dengan kamera simulasi, tanpa persiapan apa pun</translation>
    </message>
    <message id="app.help_run">
        <source>the wall of a site</source>
        <translation>dinding sebuah situs</translation>
    </message>
    <message id="app.help_setup">
        <source>the guided first set-up, on the screen or from a file</source>
        <translation>panduan penyiapan pertama, di layar atau dari berkas</translation>
    </message>
    <message id="app.help_simulate">
        <source>simulated cameras alone</source>
        <translation>kamera simulasi saja</translation>
    </message>
    <message id="app.help_import">
        <source>take cameras from a CSV file into a site</source>
        <translation>masukkan kamera dari berkas CSV ke sebuah situs</translation>
    </message>
    <message id="app.help_layout">
        <source>make a layout</source>
        <translation>buat tata letak</translation>
    </message>
    <message id="app.help_check">
        <source>show every mistake in a site's files</source>
        <translation>tunjukkan setiap kesalahan di berkas situs</translation>
    </message>
    <message id="app.help_doctor">
        <source>tell what this machine can do and what to install</source>
        <translation>periksa kemampuan mesin ini dan apa yang perlu dipasang</translation>
    </message>
    <message id="app.help_bench">
        <source>measure the wall beside other players</source>
        <translation>ukur dinding bersama pemutar lain</translation>
    </message>
    <message id="app.help_ctl">
        <source>ask or command the running wall</source>
        <translation>tanya atau perintah dinding yang sedang berjalan</translation>
    </message>
    <message id="app.help_site">
        <source>the site's folder</source>
        <translation>folder situs</translation>
    </message>
    <message id="app.help_words">
        <source>the command for the wall</source>
        <translation>perintah untuk dinding</translation>
    </message>
    <message id="app.help_windowed">
        <source>ordinary windows instead of full screen</source>
        <translation>jendela biasa, bukan layar penuh</translation>
    </message>
    <message id="app.help_desk">
        <source>open the operator's desk also where every monitor has tiles</source>
        <translation>buka meja operator juga bila semua monitor terpakai petak</translation>
    </message>
    <message id="app.help_debug">
        <source>log in more detail</source>
        <translation>catat lebih rinci ke log</translation>
    </message>
    <message id="app.help_cameras">
        <source>number of simulated cameras (1 to 200)</source>
        <translation>jumlah kamera simulasi (1 sampai 200)</translation>
    </message>
    <message id="app.help_monitors">
        <source>use a virtual display with so many monitors</source>
        <translation>pakai layar virtual dengan sejumlah monitor</translation>
    </message>
    <message id="app.help_duration">
        <source>end by itself after so many seconds</source>
        <translation>berhenti sendiri setelah sekian detik</translation>
    </message>
    <message id="app.help_screenshot">
        <source>write a picture of the whole wall to this PNG file once every tile is live</source>
        <translation>simpan gambar seluruh dinding ke berkas PNG ini setelah semua petak langsung</translation>
    </message>
    <message id="app.no_language">
        <source>there is no language {language}; choose one of: {languages}</source>
        <translation>bahasa {language} tidak ada; pilih salah satu: {languages}</translation>
    </message>
    <message id="app.no_layout">
        <source>there is no layout {name}; there are: {names}</source>
        <translation>tata letak {name} tidak ada; yang ada: {names}</translation>
    </message>
    <message id="app.no_nth_layout">
        <source>there is no layout number {number}; there are {count}</source>
        <translation>tata letak ke-{number} tidak ada; jumlahnya {count}</translation>
    </message>
    <message id="app.no_layouts">
        <source>this site has no layout yet; make one: scc-wall layout new NAME --grid 3x3 --cameras ID,ID,... --site {folder}</source>
        <translation>situs ini belum punya tata letak; buat satu: scc-wall layout new NAMA --grid 3x3 --cameras ID,ID,... --site {folder}</translation>
    </message>
    <message id="app.no_camera">
        <source>there is no camera {camera} in this site; cameras.csv lists them</source>
        <translation>kamera {camera} tidak ada di situs ini; daftar ada di cameras.csv</translation>
    </message>
    <message id="app.unknown_cameras">
        <source>{count} cameras of this layout are not known: {cameras}</source>
        <translation>{count} kamera di tata letak ini tidak dikenal: {cameras}</translation>
    </message>
    <message id="app.nothing_before">
        <source>no layout was shown before this one</source>
        <translation>belum ada tata letak sebelum ini</translation>
    </message>
    <message id="app.already_running">
        <source>a wall of this site is running already; end it first: scc-wall ctl quit</source>
        <translation>dinding untuk situs ini sudah berjalan; hentikan dulu dengan: scc-wall ctl quit</translation>
    </message>
    <message id="app.demo_running">
        <source>the demo is running already; end it first: scc-wall ctl quit</source>
        <translation>demo sudah berjalan; hentikan dulu dengan: scc-wall ctl quit</translation>
    </message>
    <message id="app.no_wall">
        <source>no wall of this site is running; start it: scc-wall run</source>
        <translation>tidak ada dinding yang berjalan untuk situs ini; mulai dengan: scc-wall run</translation>
    </message>
    <message id="app.no_answer">
        <source>the wall is running but does not answer; try again, then see logs/wall.log</source>
        <translation>dinding berjalan tetapi tidak menjawab; coba lagi, lalu lihat logs/wall.log</translation>
    </message>
    <message id="app.no_display">
        <source>the X display {display} does not answer; run this in a graphical session or set DISPLAY</source>
        <translation>layar X {display} tidak menjawab; jalankan dari sesi grafis atau atur DISPLAY</translation>
    </message>
    <message id="app.no_simulator">
        <source>the simulated cameras did not start; {log} says why</source>
        <translation>kamera simulasi tidak mau mulai; sebabnya ada di {log}</translation>
    </message>
    <message id="app.starting_simulator">
        <source>Starting {count} simulated cameras. The first time their scenes are still being drawn (one to two minutes); until then a camera shows a card.</source>
        <translation>Memulai {count} kamera simulasi. Pertama kali, adegannya masih digambar (satu sampai dua menit); sampai selesai, kamera menampilkan kartu.</translation>
    </message>
    <message id="app.virtual_display">
        <source>No screen in use: the wall takes the virtual display {display} with {count} monitors. To look at it by other programs: DISPLAY={display} XAUTHORITY={authority}</source>
        <translation>Tidak ada layar yang dipakai: dinding memakai layar virtual {display} dengan {count} monitor. Untuk melihatnya dari program lain: DISPLAY={display} XAUTHORITY={authority}</translation>
    </message>
    <message id="app.screenshot">
        <source>Picture of the wall ({live} of {count} tiles live) written to {path}</source>
        <translation>Gambar dinding ({live} dari {count} petak langsung) disimpan di {path}</translation>
    </message>
    <message id="app.screenshot_failed">
        <source>The picture of the wall cannot be written to {path}; check the folder and the disk's room</source>
        <translation>Gambar dinding tidak dapat disimpan di {path}; periksa folder dan ruang disk</translation>
    </message>
    <message id="app.disk">
        <source>the site cannot be written: {why}</source>
        <translation>situs tidak dapat ditulis: {why}</translation>
    </message>
    <message id="app.help_layout_name">
        <source>the first layout; without it the one shown last</source>
        <translation>tata letak pertama; tanpa ini yang terakhir ditampilkan</translation>
    </message>
    <message id="app.workers_fail">
        <source>Pictures cannot be shown</source>
        <translation>Gambar tidak dapat ditampilkan</translation>
    </message>
    <message id="app.workers_fail_body">
        <source>The wall's helper processes end again and again. The reason is written in: {logs}. Also run: scc-wall doctor</source>
        <translation>Proses pendukung dinding berhenti berulang kali. Sebabnya tertulis di: {logs}. Jalankan juga: scc-wall doctor</translation>
    </message>
    <message id="app.help_camera">
        <source>find cameras by ONVIF, see what they can do, take them into a site</source>
        <translation>cari kamera lewat ONVIF, lihat kemampuannya, masukkan ke sebuah situs</translation>
    </message>
    <message id="app.help_backup">
        <source>put a site into one file</source>
        <translation>simpan sebuah situs ke satu berkas</translation>
    </message>
    <message id="app.help_migrate">
        <source>bring a site's files to this program's formats, or back to those of an older one</source>
        <translation>ubah berkas situs ke format program ini, atau kembali ke format program yang lebih lama</translation>
    </message>
    <message id="app.help_restore">
        <source>make a site of a backup, here or on another PC</source>
        <translation>pulihkan situs dari cadangan, di sini atau di PC lain</translation>
    </message>
    <message id="app.help_support_bundle">
        <source>gather what helps to find a fault, without logins, for you to look over first</source>
        <translation>kumpulkan bahan untuk mencari gangguan, tanpa sandi, untuk diperiksa dulu</translation>
    </message>
    <message id="app.help_audit">
        <source>who did what, and whether the audit is as it was written</source>
        <translation>siapa melakukan apa, dan apakah catatan audit masih utuh</translation>
    </message>
    <message id="app.help_report">
        <source>write the availability report of a site as CSV and PDF</source>
        <translation>tulis laporan ketersediaan ruang komando sebagai CSV dan PDF</translation>
    </message>
    <message id="app.help_admin">
        <source>who may do what: close the site, accounts, tokens, rights</source>
        <translation>siapa boleh apa: tutup situs, akun, token, hak</translation>
    </message>
    <message id="app.help_retention">
        <source>delete what is older than the site's rule, with a line in the audit</source>
        <translation>hapus yang melewati masa simpan situs, dan catat dalam audit</translation>
    </message>
    <message id="app.help_person">
        <source>what the site knows of a person, given out or removed on request; the privacy notice</source>
        <translation>data seseorang di situs ini: diberikan atau dihapus atas permintaan; pemberitahuan privasi</translation>
    </message>
    <message id="app.help_about">
        <source>version, licence and every part inside</source>
        <translation>versi, lisensi, dan semua bagian di dalamnya</translation>
    </message>
    <message id="app.no_gl">
        <source>[video] output = "{output}" needs OpenGL, which this graphics driver does not offer: pictures are drawn by the processor instead. Install the driver's OpenGL (sudo apt-get install libgl1-mesa-dri), or choose output = "auto"</source>
        <translation>[video] output = "{output}" memerlukan OpenGL, yang tidak disediakan penggerak grafis ini: gambar digambar oleh prosesor. Pasang OpenGL untuk penggeraknya (sudo apt-get install libgl1-mesa-dri), atau pilih output = "auto"</translation>
    </message>
    <message id="app.clock_past">
        <source>the clock of this machine says {year}: times in reports, letters and the audit will be wrong, and certificates will be refused. Set it with: sudo date -s "YYYY-MM-DD HH:MM", and have its battery changed</source>
        <translation>jam komputer ini menunjuk tahun {year}: waktu di laporan, surat tugas, dan jejak audit akan keliru, dan sertifikat akan ditolak. Setel dengan: sudo date -s "TTTT-BB-HH JJ:MM", dan ganti baterai papan induknya</translation>
    </message>
</context>
</TS>

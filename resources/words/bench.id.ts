<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>bench</name>
    <message id="bench.making_clip">
        <source>Making the film {name}; it is kept for the next run ...</source>
        <translation>Membuat film {name}; disimpan untuk pengukuran berikutnya ...</translation>
    </message>
    <message id="bench.no_clip">
        <source>The film {name} cannot be made: {why}.</source>
        <translation>Film {name} tidak dapat dibuat: {why}.</translation>
    </message>
    <message id="bench.no_server">
        <source>The measuring cameras need GStreamer's RTSP server; install it with: sudo apt-get install {packages}</source>
        <translation>Kamera pengukur memerlukan server RTSP GStreamer; pasang dengan: sudo apt-get install {packages}</translation>
    </message>
    <message id="bench.not_installed">
        <source>{contender} is not measured: it is not installed. To install it: sudo apt-get install {packages}</source>
        <translation>{contender} tidak diukur karena belum terpasang. Cara memasang: sudo apt-get install {packages}</translation>
    </message>
    <message id="bench.no_matplotlib">
        <source>The plot needs matplotlib, which is not installed: pip install 'scc-wall[bench]'. The table and --json work without it.</source>
        <translation>Grafik memerlukan matplotlib yang belum terpasang: pip install 'scc-wall[bench]'. Tabel dan --json tetap dapat dipakai.</translation>
    </message>
    <message id="bench.plot_ending">
        <source>The plot {file} must end in one of: {endings}</source>
        <translation>Nama grafik {file} harus berakhir dengan salah satu dari: {endings}</translation>
    </message>
    <message id="bench.depth">
        <source>The display has {depth} bits a pixel; the bar codes are read from one of 24.</source>
        <translation>Layar ini memakai {depth} bit per piksel; kode batang hanya dibaca dari layar 24 bit.</translation>
    </message>
    <message id="bench.glass">
        <source>The display cannot be read at {x}, {y}: it has ended, or the picture lies outside of it.</source>
        <translation>Layar tidak dapat dibaca di {x}, {y}: layar sudah ditutup, atau gambar berada di luarnya.</translation>
    </message>
    <message id="bench.no_places">
        <source>The wall did not tell where its pictures are.</source>
        <translation>Dinding tidak memberi tahu letak gambarnya.</translation>
    </message>
    <message id="bench.wall_ended">
        <source>The wall ended by itself; it last said: {why}</source>
        <translation>Dinding berhenti sendiri; pesan terakhirnya: {why}</translation>
    </message>
    <message id="bench.refused">
        <source>The wall refused {command}: {why}</source>
        <translation>Dinding menolak {command}: {why}</translation>
    </message>
    <message id="bench.step">
        <source>{contender}: {streams} streams, monitors: {monitors}</source>
        <translation>{contender}: {streams} aliran, monitor: {monitors}</translation>
    </message>
    <message id="bench.step_start">
        <source>  start ...</source>
        <translation>  mulai ...</translation>
    </message>
    <message id="bench.step_steady">
        <source>  steady: cost, numbers and delay ...</source>
        <translation>  tetap: biaya, nomor gambar dan tundaan ...</translation>
    </message>
    <message id="bench.step_cold">
        <source>  switch to cameras that are not connected ...</source>
        <translation>  ganti ke kamera yang belum tersambung ...</translation>
    </message>
    <message id="bench.step_warm">
        <source>  switch to cameras that are connected ...</source>
        <translation>  ganti ke kamera yang sudah tersambung ...</translation>
    </message>
    <message id="bench.table_title">
        <source>{streams} streams 640x360, monitors: {monitors}</source>
        <translation>{streams} aliran 640x360, monitor: {monitors}</translation>
    </message>
    <message id="bench.column_contender">
        <source>player</source>
        <translation>pemutar</translation>
    </message>
    <message id="bench.column_cpu">
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message id="bench.column_times_bare">
        <source>x bare</source>
        <translation>x dasar</translation>
    </message>
    <message id="bench.column_per_stream">
        <source>% each</source>
        <translation>% tiap</translation>
    </message>
    <message id="bench.column_x">
        <source>X server %</source>
        <translation>server X %</translation>
    </message>
    <message id="bench.column_memory">
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message id="bench.column_first">
        <source>start s</source>
        <translation>mulai s</translation>
    </message>
    <message id="bench.column_rate">
        <source>least/s</source>
        <translation>min/s</translation>
    </message>
    <message id="bench.column_lost">
        <source>lost</source>
        <translation>hilang</translation>
    </message>
    <message id="bench.column_cold">
        <source>cold s</source>
        <translation>dingin s</translation>
    </message>
    <message id="bench.column_warm">
        <source>warm s</source>
        <translation>hangat s</translation>
    </message>
    <message id="bench.column_p50">
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message id="bench.column_p95">
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message id="bench.remark">
        <source>  {contender}: {what}</source>
        <translation>  {contender}: {what}</translation>
    </message>
    <message id="bench.not_warm">
        <source>no warm switch: {why}</source>
        <translation>tanpa penggantian hangat: {why}</translation>
    </message>
    <message id="bench.told_lowered">
        <source>{count} tiles were lowered to spare the machine</source>
        <translation>{count} petak diturunkan untuk meringankan mesin</translation>
    </message>
    <message id="bench.told_not_live">
        <source>{count} tiles were not live</source>
        <translation>{count} petak tidak langsung</translation>
    </message>
    <message id="bench.told_ended">
        <source>{count} processes ended by themselves</source>
        <translation>{count} proses berhenti sendiri</translation>
    </message>
    <message id="bench.note">
        <source>CPU in percent of one core of {cores}, of all processes; x bare: times bare decoding; % each: by stream. MB: memory, shared
parts once. start s: from the start until the last tile shows a picture; cold s, warm s: from the switch until the last tile
shows another camera, median (n/N: only n did). Cameras are met in the midst of a group of pictures of 2 s, as in life. mpv and
gstreamer change cameras while they run, ffplay is restarted; none can be warm. gstreamer has a jitter buffer of 200 ms,
gstreamer-now shows pictures as they come. least/s: numbers a second on the worst tile; lost: numbers skipped, all tiles. p50,
p95: from a picture's last byte to the glass, first tile. X server, cameras: what display and RTSP server took meanwhile;
others: anything else on this machine, which disturbs. The wall's pictures are a little smaller, as each tile has a strip of
text. Compare within a run only.</source>
        <translation>CPU dalam persen dari satu inti (ada {cores}), semua proses; x dasar: kelipatan dari mengurai gambar saja; % tiap: per aliran.
MB: memori, bagian bersama dihitung sekali. mulai s: dari mulai sampai petak terakhir bergambar; dingin s, hangat s: dari
penggantian sampai petak terakhir menampilkan kamera lain, median (n/N: hanya n). Kamera dijumpai di tengah kelompok gambar 2
detik, seperti kenyataannya. mpv dan gstreamer berganti kamera sambil berjalan, ffplay dimulai ulang; tidak satu pun dapat
hangat. gstreamer memakai penyangga 200 ms, gstreamer-now menampilkan gambar begitu datang. min/s: nomor per detik di petak
terburuk; hilang: nomor yang terlewat, semua petak. p50, p95: dari bita terakhir gambar sampai tampil di layar, petak pertama.
server X, kamera: beban layar dan server RTSP sementara itu; lain: pekerjaan lain di mesin ini, yang mengganggu. Gambar dinding
sedikit lebih kecil karena ada baris teks di tiap petak. Bandingkan hanya dalam satu pengukuran.</translation>
    </message>
    <message id="bench.plot_cpu">
        <source>CPU, percent of one core</source>
        <translation>CPU, persen dari satu inti</translation>
    </message>
    <message id="bench.plot_switch">
        <source>Switch: seconds to the last picture</source>
        <translation>Penggantian: detik sampai gambar terakhir</translation>
    </message>
    <message id="bench.plot_warm">
        <source>, warm</source>
        <translation>, hangat</translation>
    </message>
    <message id="bench.plot_streams">
        <source>streams</source>
        <translation>aliran</translation>
    </message>
    <message id="bench.wrong_streams">
        <source>give whole numbers from 1 to {most}</source>
        <translation>beri bilangan bulat dari 1 sampai {most}</translation>
    </message>
    <message id="bench.wrong_seconds">
        <source>give seconds from {least} to {most}</source>
        <translation>beri detik dari {least} sampai {most}</translation>
    </message>
    <message id="bench.help_streams">
        <source>numbers of streams, one scene each</source>
        <translation>jumlah aliran, satu adegan tiap jumlah</translation>
    </message>
    <message id="bench.help_seconds">
        <source>length of the steady window (1 to 60)</source>
        <translation>lama pengukuran saat tetap (1 sampai 60)</translation>
    </message>
    <message id="bench.help_monitors">
        <source>monitors of the virtual display</source>
        <translation>jumlah monitor layar virtual</translation>
    </message>
    <message id="bench.help_json">
        <source>also write all figures to this file</source>
        <translation>simpan juga semua angka ke berkas ini</translation>
    </message>
    <message id="bench.help_plot">
        <source>also draw a plot into this file (.svg or .png)</source>
        <translation>gambar juga grafik ke berkas ini (.svg atau .png)</translation>
    </message>
    <message id="bench.help_quick">
        <source>short waits and few streams, to see that it works</source>
        <translation>jeda singkat dan sedikit aliran, untuk melihat bahwa semuanya bekerja</translation>
    </message>
    <message id="bench.help_on_display">
        <source>use the display of DISPLAY, which must be one monitor, instead of a virtual one</source>
        <translation>pakai layar dari DISPLAY, yang harus satu monitor, bukan layar virtual</translation>
    </message>
    <message id="bench.column_cameras">
        <source>cameras %</source>
        <translation>kamera %</translation>
    </message>
    <message id="bench.column_others">
        <source>others %</source>
        <translation>lain %</translation>
    </message>
    <message id="bench.plot_delay">
        <source>Delay to the glass, ms (median)</source>
        <translation>Tundaan sampai layar, ms (median)</translation>
    </message>
    <message id="bench.not_results">
        <source>this is no file that `scc-wall bench --json` wrote; name one, or measure again</source>
        <translation>ini bukan berkas hasil `scc-wall bench --json`; sebutkan berkas yang benar, atau ukur lagi</translation>
    </message>
    <message id="bench.from_what">
        <source>--from draws a plot of earlier runs; say where to with --plot FILE</source>
        <translation>--from menggambar grafik dari pengukuran terdahulu; sebutkan tujuannya dengan --plot BERKAS</translation>
    </message>
    <message id="bench.help_switches">
        <source>how often to switch, cold and warm; the median counts</source>
        <translation>berapa kali berganti, dingin dan hangat; yang dihitung mediannya</translation>
    </message>
    <message id="bench.help_from">
        <source>with --plot: draw what these JSON files hold, measure nothing</source>
        <translation>dengan --plot: gambar isi berkas JSON ini, tanpa mengukur</translation>
    </message>
    <message id="bench.plot_rate">
        <source>Numbers a second on the worst tile</source>
        <translation>Nomor per detik di petak terburuk</translation>
    </message>
</context>
</TS>

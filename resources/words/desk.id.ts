<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.title">
        <source>SCC Wall: operator's desk</source>
        <translation>SCC Wall: meja operator</translation>
    </message>
    <message id="desk.search">
        <source>Search cameras</source>
        <translation>Cari kamera</translation>
    </message>
    <message id="desk.by_region">
        <source>By regency</source>
        <translation>Per kabupaten/kota</translation>
    </message>
    <message id="desk.by_link">
        <source>By line</source>
        <translation>Per jaringan</translation>
    </message>
    <message id="desk.no_region">
        <source>(no regency)</source>
        <translation>(tanpa kabupaten/kota)</translation>
    </message>
    <message id="desk.no_group">
        <source>(no zone)</source>
        <translation>(tanpa zona)</translation>
    </message>
    <message id="desk.no_link">
        <source>(no line)</source>
        <translation>(tanpa jaringan)</translation>
    </message>
    <message id="desk.found">
        <source>{n} found</source>
        <translation>{n} ditemukan</translation>
    </message>
    <message id="desk.nobody_found">
        <source>Nothing found. Try a number, or a part of a name.</source>
        <translation>Tidak ditemukan. Coba nomor, atau sebagian nama.</translation>
    </message>
    <message id="desk.tally">
        <source>{live} of {all} live</source>
        <translation>{live} dari {all} langsung</translation>
    </message>
    <message id="desk.tally_late">
        <source>{n} late</source>
        <translation>{n} tertunda</translation>
    </message>
    <message id="desk.tally_lost">
        <source>{n} lost</source>
        <translation>{n} terputus</translation>
    </message>
    <message id="desk.tally_refused">
        <source>{n} refused</source>
        <translation>{n} ditolak</translation>
    </message>
    <message id="desk.tally_connecting">
        <source>{n} connecting</source>
        <translation>{n} menyambung</translation>
    </message>
    <message id="desk.tally_off">
        <source>{n} off</source>
        <translation>{n} mati</translation>
    </message>
    <message id="desk.tally_hidden">
        <source>{n} not on the wall</source>
        <translation>{n} tidak di dinding</translation>
    </message>
    <message id="desk.state_hidden">
        <source>not on the wall</source>
        <translation>tidak di dinding</translation>
    </message>
    <message id="desk.layouts">
        <source>Layouts</source>
        <translation>Tata letak</translation>
    </message>
    <message id="desk.plan">
        <source>{title}: {ready} connected already, {opened} to connect, {closed} are closed</source>
        <translation>{title}: {ready} sudah tersambung, {opened} akan disambungkan, {closed} ditutup</translation>
    </message>
    <message id="desk.on_the_wall">
        <source>On the wall: {title}</source>
        <translation>Di dinding: {title}</translation>
    </message>
    <message id="desk.changed">
        <source>changed by hand</source>
        <translation>diubah tangan</translation>
    </message>
    <message id="desk.undo">
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message id="desk.redo">
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message id="desk.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="desk.save">
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message id="desk.save_name">
        <source>Name of the new layout (letters a to z, digits, hyphens):</source>
        <translation>Nama tata letak baru (huruf a sampai z, angka, tanda hubung):</translation>
    </message>
    <message id="desk.alerts">
        <source>Alerts</source>
        <translation>Peringatan</translation>
    </message>
    <message id="desk.no_alerts">
        <source>Nothing to report</source>
        <translation>Tidak ada peringatan</translation>
    </message>
    <message id="desk.acknowledge">
        <source>Take note of all</source>
        <translation>Tandai semua sudah dibaca</translation>
    </message>
    <message id="desk.alert.lost">
        <source>disconnected</source>
        <translation>terputus</translation>
    </message>
    <message id="desk.alert.late">
        <source>delayed</source>
        <translation>tertunda</translation>
    </message>
    <message id="desk.alert.refused">
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message id="desk.alert.overload">
        <source>the machine is overloaded</source>
        <translation>mesin kelebihan beban</translation>
    </message>
    <message id="desk.alert_line">
        <source>{time} WIB  {who} {what}</source>
        <translation>{time} WIB  {who} {what}</translation>
    </message>
    <message id="desk.alert_times">
        <source>{n} times</source>
        <translation>{n} kali</translation>
    </message>
    <message id="desk.alert_over">
        <source>over since {time} WIB</source>
        <translation>berakhir {time} WIB</translation>
    </message>
    <message id="desk.theme">
        <source>Light / dark</source>
        <translation>Terang / gelap</translation>
    </message>
    <message id="desk.smaller">
        <source>Smaller letters</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message id="desk.larger">
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message id="desk.no_theme">
        <source>There is no theme {word}; there are: {words}</source>
        <translation>Tidak ada tema {word}; yang ada: {words}</translation>
    </message>
    <message id="desk.no_size">
        <source>There is no size {size}; there are: {sizes}</source>
        <translation>Tidak ada ukuran {size}; yang ada: {sizes}</translation>
    </message>
    <message id="desk.menu.select">
        <source>Let the keys mean this tile</source>
        <translation>Pilih petak ini untuk tombol</translation>
    </message>
    <message id="desk.menu.enlarge">
        <source>Enlarge</source>
        <translation>Besarkan</translation>
    </message>
    <message id="desk.menu.back">
        <source>Back to the layout</source>
        <translation>Kembali ke tata letak</translation>
    </message>
    <message id="desk.menu.put">
        <source>Show here: {camera}</source>
        <translation>Tampilkan di sini: {camera}</translation>
    </message>
    <message id="desk.menu.retry">
        <source>Try this camera again now</source>
        <translation>Sambungkan lagi kamera ini sekarang</translation>
    </message>
    <message id="desk.no_tile">
        <source>there is no tile {tile} on the wall; `ctl status` lists the tiles</source>
        <translation>tidak ada petak {tile} di dinding; `ctl status` menyebut semua petak</translation>
    </message>
    <message id="desk.nothing_to_undo">
        <source>nothing was changed by hand</source>
        <translation>belum ada yang diubah tangan</translation>
    </message>
    <message id="desk.nothing_to_redo">
        <source>nothing was taken back</source>
        <translation>tidak ada yang diurungkan</translation>
    </message>
    <message id="desk.enlarged">
        <source>one camera is enlarged; go back to the layout first</source>
        <translation>satu kamera sedang dibesarkan; kembali dulu ke tata letak</translation>
    </message>
    <message id="desk.nothing_shown">
        <source>no camera is on the wall</source>
        <translation>tidak ada kamera di dinding</translation>
    </message>
    <message id="desk.no_number">
        <source>no camera has the number {number}</source>
        <translation>tidak ada kamera bernomor {number}</translation>
    </message>
    <message id="desk.no_monitor">
        <source>no monitor {number} with a camera</source>
        <translation>tidak ada monitor {number} yang menampilkan kamera</translation>
    </message>
    <message id="desk.key_needs_number">
        <source>type a number first, then {pressed}</source>
        <translation>ketik nomor dulu, lalu {pressed}</translation>
    </message>
    <message id="desk.typed">
        <source>Number: {digits}</source>
        <translation>Nomor: {digits}</translation>
    </message>
    <message id="desk.too_few_tiles">
        <source>only {n} of {all} cameras have found a tile</source>
        <translation>hanya {n} dari {all} kamera mendapat petak</translation>
    </message>
    <message id="desk.key.digits">
        <source>digits, Enter</source>
        <translation>angka, Enter</translation>
    </message>
    <message id="desk.key.digits_says">
        <source>Camera of that number into the selected tile</source>
        <translation>Kamera bernomor itu ke petak terpilih</translation>
    </message>
    <message id="desk.key.enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="desk.key.enter_says">
        <source>Next tile of the monitor</source>
        <translation>Petak berikutnya di monitor</translation>
    </message>
    <message id="desk.key.dot">
        <source>digits, .</source>
        <translation>angka, .</translation>
    </message>
    <message id="desk.key.dot_says">
        <source>Keys mean that monitor</source>
        <translation>Tombol untuk monitor itu</translation>
    </message>
    <message id="desk.key.walk">
        <source>+  -</source>
        <translation>+  -</translation>
    </message>
    <message id="desk.key.walk_says">
        <source>Next or former camera of the zone</source>
        <translation>Kamera berikut atau sebelumnya di zona</translation>
    </message>
    <message id="desk.miniature">
        <source>The wall in miniature</source>
        <translation>Dinding dalam ukuran kecil</translation>
    </message>
    <message id="desk.key.slash">
        <source>digits, /</source>
        <translation>angka, /</translation>
    </message>
    <message id="desk.key.slash_says">
        <source>Preset of that number, for the PTZ camera in the selected tile</source>
        <translation>Posisi preset bernomor itu untuk kamera PTZ di petak terpilih</translation>
    </message>
    <message id="desk.key.star">
        <source>digits, *</source>
        <translation>angka, *</translation>
    </message>
    <message id="desk.key.star_says">
        <source>Start the tour of that number; * alone ends it</source>
        <translation>Mulai putaran bernomor itu; * saja mengakhirinya</translation>
    </message>
    <message id="desk.page.cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="desk.no_page">
        <source>the desk has no page {page}; there are: {pages}</source>
        <translation>meja operator tidak punya halaman {page}; yang ada: {pages}</translation>
    </message>
    <message id="desk.picture">
        <source>picture of {time} WIB, {span} old</source>
        <translation>gambar {time} WIB, umur {span}</translation>
    </message>
    <message id="desk.favourites">
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
    <message id="desk.menu.favourite">
        <source>Make it a favourite</source>
        <translation>Jadikan favorit</translation>
    </message>
    <message id="desk.menu.no_favourite">
        <source>No longer a favourite</source>
        <translation>Hapus dari favorit</translation>
    </message>
    <message id="desk.menu.show_here">
        <source>Show in the selected tile</source>
        <translation>Tampilkan di petak terpilih</translation>
    </message>
    <message id="desk.menu.show_all">
        <source>Show all {n} from the selected tile on</source>
        <translation>Tampilkan {n} kamera mulai petak terpilih</translation>
    </message>
    <message id="desk.cameras">
        <source>Cameras</source>
        <translation>Daftar kamera</translation>
    </message>
    <message id="desk.hits">
        <source>Cameras that were found</source>
        <translation>Kamera yang ditemukan</translation>
    </message>
    <message id="desk.too_many_favourites">
        <source>{limit} favourites at the most; take one away first</source>
        <translation>paling banyak {limit} favorit; hapus satu dahulu</translation>
    </message>
    <message id="desk.search_tip">
        <source>Search: number, name, zone, regency (Ctrl+F)</source>
        <translation>Cari: nomor, nama, zona, kabupaten/kota (Ctrl+F)</translation>
    </message>
    <message id="desk.key.pages">
        <source>Alt+1 … 9</source>
        <translation>Alt+1 … 9</translation>
    </message>
    <message id="desk.key.pages_says">
        <source>Pages of the desk, in the order of its side bar</source>
        <translation>Halaman meja operator, sesuai urutan bilah samping</translation>
    </message>
    <message id="desk.key.find">
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message id="desk.key.find_says">
        <source>Search for a camera at the desk; Enter shows it in the selected tile</source>
        <translation>Cari kamera di meja operator; Enter menampilkannya di petak terpilih</translation>
    </message>
    <message id="desk.close_keys">
        <source>F1 or Esc: back to the desk</source>
        <translation>F1 atau Esc: kembali ke meja operator</translation>
    </message>
    <message id="desk.alert.disk">
        <source>little room on the disk</source>
        <translation>ruang disk hampir habis</translation>
    </message>
    <message id="desk.alert.clock">
        <source>the clock is not kept by a time service</source>
        <translation>jam tidak disinkronkan layanan waktu</translation>
    </message>
    <message id="desk.alert.clock_back">
        <source>the clock was set back</source>
        <translation>jam dimundurkan</translation>
    </message>
    <message id="desk.alert.clock_ahead">
        <source>the clock was set ahead</source>
        <translation>jam dimajukan</translation>
    </message>
    <message id="desk.page.health">
        <source>Health</source>
        <translation>Riwayat</translation>
    </message>
    <message id="desk.page.watch">
        <source>Unwatched</source>
        <translation>Luput</translation>
    </message>
    <message id="desk.page.editor">
        <source>Editor</source>
        <translation>Penyunting</translation>
    </message>
</context>
</TS>

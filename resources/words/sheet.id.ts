<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>sheet</name>
    <message id="sheet.title">
        <source>Acceptance sheet of the video wall</source>
        <translation>Lembar uji terima dinding video</translation>
    </message>
    <message id="sheet.heading">
        <source>SCC Wall acceptance sheet · {site} · {moment}</source>
        <translation>Lembar uji terima SCC Wall · {site} · {moment}</translation>
    </message>
    <message id="sheet.site">
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message id="sheet.made">
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message id="sheet.on_wall">
        <source>On the wall</source>
        <translation>Di dinding</translation>
    </message>
    <message id="sheet.nothing_shown">
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message id="sheet.counts">
        <source>Cameras live: {live} of {all}</source>
        <translation>Kamera langsung: {live} dari {all}</translation>
    </message>
    <message id="sheet.pictured">
        <source>cameras with a picture in this sheet: {n}</source>
        <translation>kamera dengan gambar di lembar ini: {n}</translation>
    </message>
    <message id="sheet.measured">
        <source>Rates and delays were measured by the wall itself over the last {minutes} minutes, a look every 2 seconds. What could not be measured says "not measured"; nothing is estimated in its place.</source>
        <translation>Laju dan tundaan diukur oleh dinding itu sendiri selama {minutes} menit terakhir, setiap 2 detik. Yang tidak dapat diukur ditulis "tidak diukur"; tidak ada angka perkiraan sebagai gantinya.</translation>
    </message>
    <message id="sheet.measured_not">
        <source>The wall has only just started: rates and delays were not measured.</source>
        <translation>Dinding baru saja dijalankan: laju dan tundaan tidak diukur.</translation>
    </message>
    <message id="sheet.overload">
        <source>When this sheet was made: {why}</source>
        <translation>Saat lembar ini dibuat: {why}</translation>
    </message>
    <message id="sheet.h_versions">
        <source>Versions</source>
        <translation>Versi program</translation>
    </message>
    <message id="sheet.h_machine">
        <source>Machine</source>
        <translation>Komputer</translation>
    </message>
    <message id="sheet.h_signing">
        <source>Acceptance</source>
        <translation>Serah terima</translation>
    </message>
    <message id="sheet.h_monitors">
        <source>Monitors ({n} connected)</source>
        <translation>Monitor ({n} terhubung)</translation>
    </message>
    <message id="sheet.h_links">
        <source>Lines ({n})</source>
        <translation>Jaringan ({n})</translation>
    </message>
    <message id="sheet.h_hosts">
        <source>Recorders and cameras' own hosts ({n})</source>
        <translation>Perekam dan alamat kamera ({n})</translation>
    </message>
    <message id="sheet.h_layouts">
        <source>Layouts ({n})</source>
        <translation>Tata letak ({n})</translation>
    </message>
    <message id="sheet.h_cameras">
        <source>Cameras ({n})</source>
        <translation>Kamera ({n})</translation>
    </message>
    <message id="sheet.explained">
        <source>Sent: pictures a second as they come from the camera. On the glass: as shown while live, in the mean. Delay: from a picture's last byte to the glass (p50: half of the looks were no longer); the camera's own delay and the network's are not in it.</source>
        <translation>Dikirim: gambar per detik yang datang dari kamera. Di layar: yang tampil selama langsung, rata-rata. Tundaan: sejak bita terakhir sebuah gambar tiba sampai tampil (p50: separuh pengamatan tidak lebih lama); tundaan kamera dan jaringan tidak termasuk.</translation>
    </message>
    <message id="sheet.program">
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message id="sheet.commit">
        <source>Built from</source>
        <translation>Dibuat dari</translation>
    </message>
    <message id="sheet.untold">
        <source>not told by the system</source>
        <translation>tidak disebut oleh sistem</translation>
    </message>
    <message id="sheet.processor">
        <source>Processor</source>
        <translation>Prosesor</translation>
    </message>
    <message id="sheet.cores">
        <source>{name} ({n} cores)</source>
        <translation>{name} ({n} inti)</translation>
    </message>
    <message id="sheet.memory">
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message id="sheet.graphics">
        <source>Graphics</source>
        <translation>Kartu grafis</translation>
    </message>
    <message id="sheet.no_graphics">
        <source>none that the system knows</source>
        <translation>tidak ada yang dikenal sistem</translation>
    </message>
    <message id="sheet.outputs">
        <source>Outputs</source>
        <translation>Keluaran gambar</translation>
    </message>
    <message id="sheet.output_connected">
        <source>{name} (monitor connected)</source>
        <translation>{name} (ada monitor)</translation>
    </message>
    <message id="sheet.output_disconnected">
        <source>{name} (free)</source>
        <translation>{name} (kosong)</translation>
    </message>
    <message id="sheet.output_unknown">
        <source>{name} (unknown)</source>
        <translation>{name} (tidak diketahui)</translation>
    </message>
    <message id="sheet.system">
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message id="sheet.sign_text">
        <source>Both sides have looked at the wall and at this sheet with its pages, and accept what is measured in it.</source>
        <translation>Kedua pihak telah memeriksa dinding dan lembar ini beserta semua halamannya, dan menerima hasil ukur di dalamnya.</translation>
    </message>
    <message id="sheet.sign_customer">
        <source>For the customer</source>
        <translation>Pihak pelanggan</translation>
    </message>
    <message id="sheet.sign_installer">
        <source>For the installer</source>
        <translation>Pihak pemasang</translation>
    </message>
    <message id="sheet.sign_place">
        <source>Place, date:</source>
        <translation>Tempat, tanggal:</translation>
    </message>
    <message id="sheet.sign_name">
        <source>Name:</source>
        <translation>Nama:</translation>
    </message>
    <message id="sheet.monitor_number">
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message id="sheet.monitor_name">
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message id="sheet.monitor_identity">
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message id="sheet.monitor_pixels">
        <source>Size (pixels)</source>
        <translation>Ukuran (piksel)</translation>
    </message>
    <message id="sheet.monitor_mm">
        <source>Size (mm)</source>
        <translation>Ukuran (mm)</translation>
    </message>
    <message id="sheet.monitor_place">
        <source>Place (pixels)</source>
        <translation>Letak (piksel)</translation>
    </message>
    <message id="sheet.not_connected">
        <source>not connected</source>
        <translation>tidak terhubung</translation>
    </message>
    <message id="sheet.at">
        <source>left {x}, top {y}</source>
        <translation>kiri {x}, atas {y}</translation>
    </message>
    <message id="sheet.load_cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="sheet.load_sessions">
        <source>Sessions now</source>
        <translation>Sesi kini</translation>
    </message>
    <message id="sheet.load_mbit">
        <source>Traffic now</source>
        <translation>Lalu lintas kini</translation>
    </message>
    <message id="sheet.load_limit">
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message id="sheet.partly">
        <source>{mbit} (of {measured} of {sessions} sessions; the others not measured)</source>
        <translation>{mbit} (dari {measured} di antara {sessions} sesi; sisanya tidak diukur)</translation>
    </message>
    <message id="sheet.sessions">
        <source>{n} sessions</source>
        <translation>{n} sesi</translation>
    </message>
    <message id="sheet.layout_name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="sheet.layout_title">
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message id="sheet.layout_tiles">
        <source>Tiles</source>
        <translation>Petak</translation>
    </message>
    <message id="sheet.layout_monitors">
        <source>On monitors</source>
        <translation>Di monitor</translation>
    </message>
    <message id="sheet.tiles_on">
        <source>monitor {monitor}: {n}</source>
        <translation>monitor {monitor}: {n}</translation>
    </message>
    <message id="sheet.column_picture">
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message id="sheet.column_camera">
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message id="sheet.column_streams">
        <source>Streams</source>
        <translation>Aliran video</translation>
    </message>
    <message id="sheet.column_standing">
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message id="sheet.stream_main">
        <source>Main stream</source>
        <translation>Aliran utama</translation>
    </message>
    <message id="sheet.stream_sub">
        <source>Sub stream</source>
        <translation>Aliran kedua</translation>
    </message>
    <message id="sheet.link">
        <source>line {link}</source>
        <translation>jaringan {link}</translation>
    </message>
    <message id="sheet.host">
        <source>host {host}</source>
        <translation>alamat {host}</translation>
    </message>
    <message id="sheet.unmeasured">
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message id="sheet.not_on_wall">
        <source>not on the wall</source>
        <translation>tidak di dinding</translation>
    </message>
    <message id="sheet.no_picture">
        <source>no picture</source>
        <translation>tanpa gambar</translation>
    </message>
    <message id="sheet.no_right_to_pictures">
        <source>no picture: whoever asked for this sheet may not take pictures out</source>
        <translation>tanpa gambar: pembuat lembar ini tidak berhak mengeluarkan gambar</translation>
    </message>
    <message id="sheet.covered">
        <source>no picture: covered at this moment</source>
        <translation>tanpa gambar: sedang ditutup</translation>
    </message>
    <message id="sheet.private">
        <source>no picture: privacy cover</source>
        <translation>tanpa gambar: penutup privasi</translation>
    </message>
    <message id="sheet.rate">
        <source>{n}/s</source>
        <translation>{n}/dtk</translation>
    </message>
    <message id="sheet.rates">
        <source>sent {sent}, on the glass {glass}</source>
        <translation>dikirim {sent}, di layar {glass}</translation>
    </message>
    <message id="sheet.asked">
        <source>asked for {rate}</source>
        <translation>diminta {rate}</translation>
    </message>
    <message id="sheet.kbps">
        <source>bit rate {kbps}</source>
        <translation>laju bit {kbps}</translation>
    </message>
    <message id="sheet.delays">
        <source>delay {delay}</source>
        <translation>tundaan {delay}</translation>
    </message>
    <message id="sheet.delay">
        <source>p50 {p50} ms, worst {worst} ms</source>
        <translation>p50 {p50} md, terburuk {worst} md</translation>
    </message>
    <message id="sheet.live_looks">
        <source>live at {live} of {looks} looks in {minutes} min</source>
        <translation>langsung pada {live} dari {looks} pengamatan selama {minutes} mnt</translation>
    </message>
    <message id="sheet.losses">
        <source>losses: {n}, since {since}</source>
        <translation>terputus {n} kali sejak {since}</translation>
    </message>
    <message id="sheet.losses_unmeasured">
        <source>losses: not measured</source>
        <translation>putusnya sambungan: tidak diukur</translation>
    </message>
    <message id="sheet.moves_fixed">
        <source>no PTZ address in this site</source>
        <translation>tanpa alamat PTZ di situs ini</translation>
    </message>
    <message id="sheet.moves_untried">
        <source>PTZ: stopping not tried</source>
        <translation>PTZ: berhentinya tidak diuji</translation>
    </message>
    <message id="sheet.moves_proven">
        <source>PTZ: proven to stop, by this model ({model})</source>
        <translation>PTZ: terbukti berhenti, menurut modelnya ({model})</translation>
    </message>
    <message id="sheet.progress">
        <source>acceptance sheet: pictures {done} of {of} ...</source>
        <translation>lembar uji terima: gambar {done} dari {of} ...</translation>
    </message>
    <message id="sheet.kept">
        <source>kept in {file}</source>
        <translation>disimpan di {file}</translation>
    </message>
    <message id="sheet.usage">
        <source>written: sheet [--pdf FILE] [--minutes M] [--json]</source>
        <translation>ditulis: sheet [--pdf BERKAS] [--minutes M] [--json]</translation>
    </message>
    <message id="sheet.minutes">
        <source>minutes are a number from 1 to {most}</source>
        <translation>menit berupa angka dari 1 sampai {most}</translation>
    </message>
    <message id="sheet.busy">
        <source>an acceptance sheet is being made already; wait until it is done</source>
        <translation>lembar uji terima sedang dibuat; tunggu sampai selesai</translation>
    </message>
    <message id="sheet.none">
        <source>no acceptance sheet was asked for since the wall was started</source>
        <translation>belum ada lembar uji terima yang diminta sejak dinding dijalankan</translation>
    </message>
    <message id="sheet.not_printed">
        <source>the acceptance sheet could not be printed: {why}</source>
        <translation>lembar uji terima tidak dapat dicetak: {why}</translation>
    </message>
    <message id="sheet.hosts_of_one">
        <source>Hosts that serve one camera each, without a limit: {n}. Their traffic stands at the camera.</source>
        <translation>Alamat yang melayani satu kamera saja, tanpa batas: {n}. Lalu lintasnya tertulis pada kameranya.</translation>
    </message>
    <message id="sheet.never_lost">
        <source>never lost since {since}</source>
        <translation>tidak pernah terputus sejak {since}</translation>
    </message>
    <message id="sheet.tab">
        <source>Acceptance</source>
        <translation>Uji terima</translation>
    </message>
    <message id="sheet.tab_hint">
        <source>The acceptance sheet is a PDF for the customer to sign: cameras, streams, rates, delays, monitors, versions, each as the wall measured it. Show every camera for some minutes first (a tour will do): what nobody has seen says "not measured".</source>
        <translation>Lembar uji terima adalah PDF yang ditandatangani pelanggan: kamera, aliran video, laju, tundaan, monitor, dan versi, semuanya hasil ukur dinding. Tampilkan dulu setiap kamera beberapa menit (misalnya dengan putaran): yang tidak pernah tampil ditulis "tidak diukur".</translation>
    </message>
    <message id="sheet.tab_minutes">
        <source>Measured over the last (minutes)</source>
        <translation>Hasil ukur selama (menit terakhir)</translation>
    </message>
    <message id="sheet.tab_make">
        <source>Make the sheet</source>
        <translation>Buat lembar</translation>
    </message>
    <message id="sheet.tab_going">
        <source>Taking pictures: {done} of {of} ...</source>
        <translation>Mengambil gambar: {done} dari {of} ...</translation>
    </message>
    <message id="sheet.tab_printing">
        <source>Printing ...</source>
        <translation>Mencetak ...</translation>
    </message>
    <message id="sheet.lowered">
        <source>shown with fewer pictures or a smaller stream: machine or line at its limit</source>
        <translation>ditampilkan lebih hemat: komputer atau jaringan sedang di batasnya</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>health</name>
    <message id="health.no_group">
        <source>{what} names nothing: write all, camera:ID, link:NAME or region:CODE</source>
        <translation>{what} tidak dikenal: tulis all, camera:ID, link:NAMA, atau region:KODE</translation>
    </message>
    <message id="health.no_cameras">
        <source>no camera belongs to {what}</source>
        <translation>tidak ada kamera yang termasuk {what}</translation>
    </message>
    <message id="health.no_span">
        <source>{span} is no span of a history: {spans}</source>
        <translation>{span} bukan rentang riwayat: {spans}</translation>
    </message>
    <message id="health.no_date">
        <source>{text} is no date; write it as 2026-11-30</source>
        <translation>{text} bukan tanggal; tulis seperti 2026-11-30</translation>
    </message>
    <message id="health.days_order">
        <source>the last day {last} lies before the first day {first}</source>
        <translation>hari terakhir {last} mendahului hari pertama {first}</translation>
    </message>
    <message id="health.days_many">
        <source>a report spans {limit} days at the most</source>
        <translation>laporan mencakup paling banyak {limit} hari</translation>
    </message>
    <message id="health.moved">
        <source>the history was damaged or not ours; it is kept as {file}, and a new one has begun</source>
        <translation>riwayat rusak atau bukan milik program ini; disimpan sebagai {file}, dan riwayat baru dimulai</translation>
    </message>
    <message id="health.nothing_yet">
        <source>there is no history yet: it begins with the first run of the wall</source>
        <translation>belum ada riwayat: pencatatan dimulai saat dinding pertama kali berjalan</translation>
    </message>
    <message id="health.refused">
        <source>the history cannot be read or written: {reason}</source>
        <translation>riwayat tidak dapat dibaca atau ditulis: {reason}</translation>
    </message>
    <message id="health.report_failed">
        <source>the report could not be made: {why}</source>
        <translation>laporan tidak dapat dibuat: {why}</translation>
    </message>
    <message id="health.watching">
        <source>[watching] must be a table</source>
        <translation>[watching] harus berupa tabel</translation>
    </message>
    <message id="health.number">
        <source>{name} must be a whole number from {least} to {most}</source>
        <translation>{name} harus bilangan bulat dari {least} sampai {most}</translation>
    </message>
    <message id="health.help_from">
        <source>first day, as 2026-11-24; usually six days ago</source>
        <translation>hari pertama, seperti 2026-11-24; biasanya enam hari lalu</translation>
    </message>
    <message id="health.help_to">
        <source>last day, included; usually today</source>
        <translation>hari terakhir, ikut dihitung; biasanya hari ini</translation>
    </message>
    <message id="health.help_csv">
        <source>write the table into this file only</source>
        <translation>tulis hanya tabel ke berkas ini</translation>
    </message>
    <message id="health.help_pdf">
        <source>write the page for printing into this file only</source>
        <translation>tulis hanya halaman cetak ke berkas ini</translation>
    </message>
    <message id="health.days">
        <source>{n} d {rest} h</source>
        <translation>{n} hari {rest} jam</translation>
    </message>
    <message id="health.hours">
        <source>{n} h {rest} min</source>
        <translation>{n} jam {rest} mnt</translation>
    </message>
    <message id="health.minutes">
        <source>{n} min {rest} s</source>
        <translation>{n} mnt {rest} dtk</translation>
    </message>
    <message id="health.seconds">
        <source>{n} s</source>
        <translation>{n} dtk</translation>
    </message>
    <message id="health.report_title">
        <source>Availability of cameras: {site}</source>
        <translation>Laporan ketersediaan kamera: {site}</translation>
    </message>
    <message id="health.report_days">
        <source>From {first} to {last} inclusive (WIB)</source>
        <translation>Dari {first} sampai dengan {last} (WIB)</translation>
    </message>
    <message id="health.report_made">
        <source>Made on {moment} WIB by SCC Wall</source>
        <translation>Dibuat {moment} WIB oleh SCC Wall</translation>
    </message>
    <message id="health.report_ran">
        <source>The wall ran for {percent} of that time ({span}), overloaded for {overload}.</source>
        <translation>Dinding berjalan selama {percent} dari waktu itu ({span}), kelebihan beban selama {overload}.</translation>
    </message>
    <message id="health.report_rule">
        <source>Available: live, as a share of the time a camera was judged. Time in which the wall did not run, a camera was not on the wall, or was held back by it, is not measured and never counts as live. Connecting is no verdict. An outage is a time disconnected or refused; its length is what was measured of it.</source>
        <translation>Tersedia: langsung, sebagai bagian dari waktu kamera dinilai. Waktu ketika dinding tidak berjalan, kamera tidak tampil di dinding, atau ditahan olehnya tidak diukur dan tidak pernah dihitung sebagai langsung. Menyambung bukan penilaian. Gangguan adalah waktu terputus atau ditolak; lamanya sebatas yang terukur.</translation>
    </message>
    <message id="health.group_all">
        <source>All cameras</source>
        <translation>Semua kamera</translation>
    </message>
    <message id="health.group_region">
        <source>Regencies and cities</source>
        <translation>Kabupaten dan kota</translation>
    </message>
    <message id="health.group_link">
        <source>Lines</source>
        <translation>Jalur</translation>
    </message>
    <message id="health.group_camera">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="health.everything">
        <source>Everything</source>
        <translation>Keseluruhan</translation>
    </message>
    <message id="health.column_what">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="health.column_cameras">
        <source>Cameras</source>
        <translation>Kamera</translation>
    </message>
    <message id="health.column_available">
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message id="health.column_not_measured">
        <source>Not measured</source>
        <translation>Tidak diukur</translation>
    </message>
    <message id="health.column_losses">
        <source>Losses</source>
        <translation>Jumlah gangguan</translation>
    </message>
    <message id="health.column_longest">
        <source>Longest outage</source>
        <translation>Gangguan terlama</translation>
    </message>
    <message id="health.kind_live">
        <source>live</source>
        <translation>langsung</translation>
    </message>
    <message id="health.kind_frozen">
        <source>frozen</source>
        <translation>beku</translation>
    </message>
    <message id="health.kind_late">
        <source>delayed</source>
        <translation>tertunda</translation>
    </message>
    <message id="health.kind_lost">
        <source>disconnected</source>
        <translation>terputus</translation>
    </message>
    <message id="health.kind_refused">
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message id="health.kind_connecting">
        <source>connecting</source>
        <translation>menyambung</translation>
    </message>
    <message id="health.kind_none">
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message id="health.strip">
        <source>Health of the wall</source>
        <translation>Kesehatan dinding</translation>
    </message>
    <message id="health.strip_live">
        <source>{n} of {all} live</source>
        <translation>{n} dari {all} langsung</translation>
    </message>
    <message id="health.strip_frozen">
        <source>{n} frozen</source>
        <translation>{n} beku</translation>
    </message>
    <message id="health.strip_late">
        <source>{n} delayed</source>
        <translation>{n} tertunda</translation>
    </message>
    <message id="health.strip_lost">
        <source>{n} disconnected</source>
        <translation>{n} terputus</translation>
    </message>
    <message id="health.strip_refused">
        <source>{n} refused</source>
        <translation>{n} ditolak</translation>
    </message>
    <message id="health.strip_connecting">
        <source>{n} connecting</source>
        <translation>{n} menyambung</translation>
    </message>
    <message id="health.strip_off">
        <source>{n} held back</source>
        <translation>{n} ditahan</translation>
    </message>
    <message id="health.load_good">
        <source>load fine</source>
        <translation>beban wajar</translation>
    </message>
    <message id="health.load_bad">
        <source>overloaded</source>
        <translation>kelebihan beban</translation>
    </message>
    <message id="health.disk_good">
        <source>disk {room} free</source>
        <translation>disk sisa {room}</translation>
    </message>
    <message id="health.disk_bad">
        <source>disk only {room} free</source>
        <translation>disk tinggal {room}</translation>
    </message>
    <message id="health.disk_unknown">
        <source>disk not known yet</source>
        <translation>disk belum diketahui</translation>
    </message>
    <message id="health.clock_synchronised">
        <source>clock in step</source>
        <translation>jam sinkron</translation>
    </message>
    <message id="health.clock_alone">
        <source>clock not in step</source>
        <translation>jam tidak sinkron</translation>
    </message>
    <message id="health.clock_unknown">
        <source>clock not known</source>
        <translation>sinkron jam tidak diketahui</translation>
    </message>
    <message id="health.clock_jumped">
        <source>clock was set</source>
        <translation>jam diubah</translation>
    </message>
    <message id="health.workers_good">
        <source>{n} processes run</source>
        <translation>{n} proses berjalan</translation>
    </message>
    <message id="health.workers_bad">
        <source>{n} processes fail</source>
        <translation>{n} proses gagal</translation>
    </message>
    <message id="health.all">
        <source>All cameras</source>
        <translation>Semua kamera</translation>
    </message>
    <message id="health.find">
        <source>Camera, line or regency</source>
        <translation>Kamera, jalur, atau kabupaten/kota</translation>
    </message>
    <message id="health.span_hour">
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message id="health.span_day">
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message id="health.span_week">
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message id="health.loading">
        <source>Reading the history …</source>
        <translation>Membaca riwayat …</translation>
    </message>
    <message id="health.plot">
        <source>{what}: {available} available, {missing} not measured, {losses} losses</source>
        <translation>{what}: tersedia {available}, tidak diukur {missing}, {losses} gangguan</translation>
    </message>
    <message id="health.summary">
        <source>{available} available</source>
        <translation>tersedia {available}</translation>
    </message>
    <message id="health.summary_losses">
        <source>{n} losses</source>
        <translation>{n} gangguan</translation>
    </message>
    <message id="health.summary_longest">
        <source>longest outage {span} ({camera}, {moment} WIB)</source>
        <translation>gangguan terlama {span} ({camera}, {moment} WIB)</translation>
    </message>
    <message id="health.report_from">
        <source>Report from</source>
        <translation>Laporan dari</translation>
    </message>
    <message id="health.report_to">
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message id="health.write_report">
        <source>Write report (CSV, PDF)</source>
        <translation>Tulis laporan (CSV, PDF)</translation>
    </message>
    <message id="health.writing">
        <source>Writing the report …</source>
        <translation>Menulis laporan …</translation>
    </message>
    <message id="health.written">
        <source>Written: {files}</source>
        <translation>Tertulis: {files}</translation>
    </message>
    <message id="health.date">
        <source>Date as 2026-11-30</source>
        <translation>Tanggal seperti 2026-11-30</translation>
    </message>
    <message id="health.unwatched_head">
        <source>Nobody has had these on a readable tile for {minutes} min or longer</source>
        <translation>Sudah {minutes} menit atau lebih tidak tampil di petak yang terbaca</translation>
    </message>
    <message id="health.unwatched_none">
        <source>Every camera was on a readable tile in the last {minutes} min</source>
        <translation>Semua kamera tampil di petak yang terbaca dalam {minutes} menit terakhir</translation>
    </message>
    <message id="health.unwatched_off">
        <source>site.toml says unwatched_minutes = 0: nobody is listed</source>
        <translation>site.toml berisi unwatched_minutes = 0: tidak ada yang didaftar</translation>
    </message>
    <message id="health.unwatched_line">
        <source>{number} {name} · last {span} ago</source>
        <translation>{number} {name} · terakhir {span} lalu</translation>
    </message>
    <message id="health.unwatched_never">
        <source>{number} {name} · never since the wall started ({span})</source>
        <translation>{number} {name} · belum pernah sejak dinding berjalan ({span})</translation>
    </message>
    <message id="health.unwatched_hint">
        <source>Enter or double click shows it large; Backspace goes back. The rule stands in site.toml under [watching].</source>
        <translation>Enter atau klik dua kali membesarkannya; Backspace kembali. Aturannya ada di site.toml pada [watching].</translation>
    </message>
</context>
</TS>

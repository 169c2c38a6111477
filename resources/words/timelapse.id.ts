<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>timelapse</name>
    <message id="timelapse.file_comment">
        <source>Written by the program ("scc-wall ctl timelapse ..."); numbers may be edited by hand, comments do not stay</source>
        <translation>Ditulis oleh program ("scc-wall ctl timelapse ..."); angka boleh diubah dengan tangan, komentar tidak bertahan</translation>
    </message>
    <message id="timelapse.format">
        <source>The list of time-lapses must begin with format = {ours}</source>
        <translation>Daftar gambar berkala harus diawali format = {ours}</translation>
    </message>
    <message id="timelapse.tables">
        <source>Time-lapses are written as [[timelapse]]</source>
        <translation>Gambar berkala ditulis sebagai [[timelapse]]</translation>
    </message>
    <message id="timelapse.entry">
        <source>A time-lapse needs camera, minutes ({least} to {most}) and limit_gb ({gb_least} to {gb_most}); by may be left out</source>
        <translation>Gambar berkala perlu camera, minutes ({least} sampai {most}) dan limit_gb ({gb_least} sampai {gb_most}); by boleh tidak ada</translation>
    </message>
    <message id="timelapse.twice">
        <source>Camera {camera} has its time-lapse twice; the first one counts</source>
        <translation>Kamera {camera} tertulis dua kali; yang pertama berlaku</translation>
    </message>
    <message id="timelapse.too_many">
        <source>At most {limit} cameras can have a time-lapse</source>
        <translation>Paling banyak {limit} kamera bisa memakai gambar berkala</translation>
    </message>
    <message id="timelapse.bad_minutes">
        <source>Minutes between two pictures: from {least} to {most}</source>
        <translation>Menit antara dua gambar: dari {least} sampai {most}</translation>
    </message>
    <message id="timelapse.bad_gb">
        <source>Gigabytes for one camera: from {least} to {most}</source>
        <translation>Gigabita untuk satu kamera: dari {least} sampai {most}</translation>
    </message>
    <message id="timelapse.bad_day">
        <source>{day} is no day; write it as 2026-11-30</source>
        <translation>{day} bukan tanggal; tulis seperti 2026-11-30</translation>
    </message>
    <message id="timelapse.days_turned">
        <source>The first day ({first}) comes after the last ({last})</source>
        <translation>Hari pertama ({first}) sesudah hari terakhir ({last})</translation>
    </message>
    <message id="timelapse.bad_fps">
        <source>Pictures a second of a clip: from {least} to {most}</source>
        <translation>Gambar per detik dalam video: dari {least} sampai {most}</translation>
    </message>
    <message id="timelapse.none_of">
        <source>Camera {camera} has no time-lapse</source>
        <translation>Kamera {camera} tidak memakai gambar berkala</translation>
    </message>
    <message id="timelapse.no_room">
        <source>Camera {camera}: its line or recorder has no room for one more connection</source>
        <translation>Kamera {camera}: jalur atau perekamnya tidak punya tempat untuk satu sambungan lagi</translation>
    </message>
    <message id="timelapse.no_picture">
        <source>No picture came from the camera in time</source>
        <translation>Gambar dari kamera tidak datang pada waktunya</translation>
    </message>
    <message id="timelapse.full">
        <source>Time-lapse of {camera}: its {gb} GB are full, no more pictures are taken. Make a clip, move pictures away, or allow more</source>
        <translation>Gambar berkala {camera}: jatah {gb} GB penuh, gambar tidak diambil lagi. Buat video, pindahkan gambar, atau tambah jatah</translation>
    </message>
    <message id="timelapse.disk_low">
        <source>Time-lapse: less than {mb} MB free on the disk, no pictures are taken until there is room</source>
        <translation>Gambar berkala: sisa disk di bawah {mb} MB, gambar tidak diambil sampai ada tempat</translation>
    </message>
    <message id="timelapse.no_pictures">
        <source>There are no pictures of camera {detail} for those days</source>
        <translation>Tidak ada gambar kamera {detail} untuk hari-hari itu</translation>
    </message>
    <message id="timelapse.none_readable">
        <source>None of the {detail} pictures can be read</source>
        <translation>Tidak satu pun dari {detail} gambar dapat dibaca</translation>
    </message>
    <message id="timelapse.not_encoded">
        <source>The clip cannot be made: {detail}</source>
        <translation>Video tidak dapat dibuat: {detail}</translation>
    </message>
    <message id="timelapse.not_written">
        <source>The clip cannot be written: {detail}</source>
        <translation>Video tidak dapat ditulis: {detail}</translation>
    </message>
    <message id="timelapse.job_bug">
        <source>The job failed by an error of the program; logs/jobs.log tells more</source>
        <translation>Pekerjaan gagal karena kesalahan program; logs/jobs.log memuat rinciannya</translation>
    </message>
    <message id="timelapse.job_lost">
        <source>The job ended its process {tries} times and was given up; logs/jobs.log tells more</source>
        <translation>Pekerjaan mematikan prosesnya {tries} kali dan dihentikan; logs/jobs.log memuat rinciannya</translation>
    </message>
    <message id="timelapse.no_job">
        <source>There is no job {number} that goes on or waits</source>
        <translation>Tidak ada pekerjaan {number} yang berjalan atau menunggu</translation>
    </message>
    <message id="timelapse.clip_lost">
        <source>The clip of camera {camera} that was being made when the wall ended is lost; make it again</source>
        <translation>Video kamera {camera} yang sedang dibuat saat dinding berakhir tidak jadi; buat lagi</translation>
    </message>
    <message id="timelapse.made">
        <source>Clip of {camera} is ready ({pictures} pictures): {file}</source>
        <translation>Video {camera} selesai ({pictures} gambar): {file}</translation>
    </message>
    <message id="timelapse.made_but">
        <source>Clip of {camera} is ready ({pictures} pictures, {skipped} unreadable ones left out): {file}</source>
        <translation>Video {camera} selesai ({pictures} gambar, {skipped} yang rusak dilewati): {file}</translation>
    </message>
    <message id="timelapse.line">
        <source>{name} · every {minutes} min · {n} pictures, {size} of {gb} GB</source>
        <translation>{name} · tiap {minutes} menit · {n} gambar, {size} dari {gb} GB</translation>
    </message>
    <message id="timelapse.line_next">
        <source>newest {newest} · next {next}</source>
        <translation>terbaru {newest} · berikutnya {next}</translation>
    </message>
    <message id="timelapse.line_missed">
        <source>{n} missed since the wall was started: {why}</source>
        <translation>{n} terlewat sejak dinding dimulai: {why}</translation>
    </message>
    <message id="timelapse.line_stopped">
        <source>{name} · stopped · {n} pictures, {size}</source>
        <translation>{name} · dihentikan · {n} gambar, {size}</translation>
    </message>
    <message id="timelapse.job_line">
        <source>Clip {number}: {name} · {state}</source>
        <translation>Video {number}: {name} · {state}</translation>
    </message>
    <message id="timelapse.state_waiting">
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message id="timelapse.state_running">
        <source>{done} of {of} pictures</source>
        <translation>{done} dari {of} gambar</translation>
    </message>
    <message id="timelapse.state_done">
        <source>ready, {done} pictures</source>
        <translation>selesai, {done} gambar</translation>
    </message>
    <message id="timelapse.state_failed">
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message id="timelapse.state_cancelled">
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message id="timelapse.state_lost">
        <source>given up</source>
        <translation>dihentikan karena gagal berulang</translation>
    </message>
    <message id="timelapse.jobs">
        <source>Clips of this session</source>
        <translation>Video sesi ini</translation>
    </message>
    <message id="timelapse.no_jobs">
        <source>No clip has been made since the wall was started</source>
        <translation>Belum ada video sejak dinding dimulai</translation>
    </message>
    <message id="timelapse.none_yet">
        <source>No camera has a time-lapse yet. Choose one above and start</source>
        <translation>Belum ada gambar berkala. Pilih kamera di atas lalu mulai</translation>
    </message>
    <message id="timelapse.camera">
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message id="timelapse.every">
        <source>every</source>
        <translation>tiap</translation>
    </message>
    <message id="timelapse.up_to">
        <source>up to</source>
        <translation>paling banyak</translation>
    </message>
    <message id="timelapse.minutes">
        <source>Minutes between two pictures</source>
        <translation>Menit antara dua gambar</translation>
    </message>
    <message id="timelapse.minutes_unit">
        <source>min</source>
        <translation>menit</translation>
    </message>
    <message id="timelapse.gb">
        <source>Gigabytes for this camera</source>
        <translation>Gigabita untuk kamera ini</translation>
    </message>
    <message id="timelapse.gb_unit">
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message id="timelapse.start">
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message id="timelapse.stop">
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message id="timelapse.first">
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message id="timelapse.last">
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message id="timelapse.make">
        <source>Make a clip</source>
        <translation>Buat video</translation>
    </message>
    <message id="timelapse.cancel">
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message id="timelapse.started">
        <source>The first picture is taken now</source>
        <translation>Gambar pertama diambil sekarang</translation>
    </message>
    <message id="timelapse.stopped">
        <source>No more pictures are taken; those there stay</source>
        <translation>Gambar tidak diambil lagi; yang ada tetap tersimpan</translation>
    </message>
    <message id="timelapse.making">
        <source>The clip is being made; the wall goes on as before</source>
        <translation>Video sedang dibuat; dinding tetap berjalan seperti biasa</translation>
    </message>
    <message id="timelapse.cancelling">
        <source>The clip is cancelled</source>
        <translation>Video dibatalkan</translation>
    </message>
</context>
</TS>

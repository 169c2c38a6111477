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
</context>
</TS>

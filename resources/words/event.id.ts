<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>event</name>
    <message id="event.size">
        <source>the plan is larger than {limit} KiB</source>
        <translation>rencana lebih besar dari {limit} KiB</translation>
    </message>
    <message id="event.format">
        <source>write format = {ours} as the first line</source>
        <translation>tulis format = {ours} di baris pertama</translation>
    </message>
    <message id="event.no_phases">
        <source>the plan needs at least one part that begins with [[phase]]</source>
        <translation>rencana perlu paling sedikit satu bagian yang diawali [[phase]]</translation>
    </message>
    <message id="event.too_many">
        <source>at most {limit} entries are possible here; those from here on are left out</source>
        <translation>paling banyak {limit} isian di sini; mulai dari sini tidak dipakai</translation>
    </message>
    <message id="event.text">
        <source>this is a text of one line, at most {limit} characters, or one for each language: {{ id = "...", en = "..." }}</source>
        <translation>ini teks satu baris, paling banyak {limit} karakter, atau satu untuk tiap bahasa: {{ id = "...", en = "..." }}</translation>
    </message>
    <message id="event.contact">
        <source>a contact looks like this: {{ role = "Komandan lapangan", reach = "HT kanal 1" }}</source>
        <translation>kontak ditulis begini: {{ role = "Komandan lapangan", reach = "HT kanal 1" }}</translation>
    </message>
    <message id="event.phase_name">
        <source>the phase has no name; write name = "..."</source>
        <translation>fase ini belum bernama; tulis name = "..."</translation>
    </message>
    <message id="event.layout_name">
        <source>layout is the name of a layout, a file in layouts without .toml</source>
        <translation>“layout” berisi nama tata letak, yaitu berkas di folder “layouts” tanpa .toml</translation>
    </message>
    <message id="event.shows_nothing">
        <source>the phase shows nothing; write layout = "..." or monitors = [ ... ]</source>
        <translation>fase ini tidak menampilkan apa pun; tulis layout="..." atau monitors=[ ... ]</translation>
    </message>
    <message id="event.monitor_part">
        <source>a monitor's part looks like this, each monitor once: {{ monitor = 2, layout = "jalan" }}</source>
        <translation>bagian monitor ditulis begini, tiap monitor satu kali: {{ monitor = 2, layout = "jalan" }}</translation>
    </message>
    <message id="event.preset">
        <source>a preset looks like this: {{ camera = "JSC-01", preset = "Stadion" }}</source>
        <translation>posisi preset ditulis begini: {{ camera = "JSC-01", preset = "Stadion" }}</translation>
    </message>
    <message id="event.preset_twice">
        <source>camera {camera} has a preset in this phase already</source>
        <translation>kamera {camera} sudah punya posisi preset di fase ini</translation>
    </message>
    <message id="event.at">
        <source>at is a time in WIB, as "15:30" or "2026-12-05 15:30"</source>
        <translation>at berisi jam WIB, misalnya "15:30" atau "2026-12-05 15:30"</translation>
    </message>
    <message id="event.switch">
        <source>switch is "remind" (a person begins the phase) or "auto" (it begins by itself)</source>
        <translation>switch berisi "remind" (fase dimulai orang) atau "auto" (mulai sendiri)</translation>
    </message>
    <message id="event.switch_without_time">
        <source>a phase that begins by itself needs its time: at = "15:30"</source>
        <translation>fase yang mulai sendiri perlu jam: at = "15:30"</translation>
    </message>
    <message id="event.remind">
        <source>remind is a number of minutes, 0 to {most}</source>
        <translation>remind berisi jumlah menit, 0 sampai {most}</translation>
    </message>
    <message id="event.too_many_plans">
        <source>a site has at most {limit} event plans; the others are left out</source>
        <translation>paling banyak {limit} rencana acara per situs; selebihnya tidak dipakai</translation>
    </message>
    <message id="event.file_name">
        <source>the name of a plan's file consists of letters a to z, digits, hyphens and underscores, and ends in .toml</source>
        <translation>nama berkas rencana terdiri atas huruf a sampai z, angka, tanda hubung, dan garis bawah, lalu .toml</translation>
    </message>
    <message id="event.unknown_layout">
        <source>there is no layout {layout}</source>
        <translation>tata letak {layout} tidak ada</translation>
    </message>
    <message id="event.unknown_camera">
        <source>there is no camera {camera}</source>
        <translation>kamera {camera} tidak ada</translation>
    </message>
    <message id="event.no_onvif">
        <source>camera {camera} has no ONVIF address, so it has no presets</source>
        <translation>kamera {camera} tidak punya alamat ONVIF, jadi tidak punya posisi preset</translation>
    </message>
    <message id="event.no_plan">
        <source>there is no event plan {name}; there are: {names}</source>
        <translation>rencana acara {name} tidak ada; yang ada: {names}</translation>
    </message>
    <message id="event.none_runs">
        <source>no event is running</source>
        <translation>tidak ada acara yang berjalan</translation>
    </message>
    <message id="event.no_phase">
        <source>there is no phase {number}; the plan has {count}</source>
        <translation>fase {number} tidak ada; rencana ini punya {count} fase</translation>
    </message>
    <message id="event.last_phase">
        <source>“{title}” is in its last phase; `event end` ends it</source>
        <translation>“{title}” sudah di fase terakhir; `event end` mengakhirinya</translation>
    </message>
    <message id="event.layout_gone">
        <source>phase “{phase}” cannot be shown: there is no layout {layout}</source>
        <translation>fase “{phase}” tidak dapat ditampilkan: tata letak {layout} tidak ada</translation>
    </message>
    <message id="event.preset_failed">
        <source>camera {camera} did not go to preset {preset}: {why}</source>
        <translation>kamera {camera} tidak pindah ke posisi preset {preset}: {why}</translation>
    </message>
    <message id="event.phase_of">
        <source>Phase {number} of {count}: {name}</source>
        <translation>Fase {number} dari {count}: {name}</translation>
    </message>
    <message id="event.coming">
        <source>Next: {name}</source>
        <translation>Berikut: {name}</translation>
    </message>
    <message id="event.coming_at">
        <source>Next {at}: {name}</source>
        <translation>Berikut {at}: {name}</translation>
    </message>
    <message id="event.is_last">
        <source>Last phase</source>
        <translation>Fase terakhir</translation>
    </message>
    <message id="event.by_itself">
        <source>begins by itself</source>
        <translation>mulai sendiri</translation>
    </message>
    <message id="event.by_hand">
        <source>begun by hand</source>
        <translation>dimulai orang</translation>
    </message>
    <message id="event.soon">
        <source>soon</source>
        <translation>segera</translation>
    </message>
    <message id="event.due">
        <source>it is time</source>
        <translation>sudah waktunya</translation>
    </message>
    <message id="event.waits">
        <source>waits: a hand is at the wall</source>
        <translation>menunggu: dinding sedang dipakai</translation>
    </message>
    <message id="event.no_rehearsal">
        <source>no rehearsal goes on</source>
        <translation>tidak ada gladi yang berjalan</translation>
    </message>
    <message id="event.rehearsal_goes_on">
        <source>a rehearsal goes on; wait for it or end it with `event cancel`</source>
        <translation>gladi masih berjalan; tunggu, atau hentikan dengan `event cancel`</translation>
    </message>
    <message id="event.no_report">
        <source>nothing was rehearsed yet</source>
        <translation>belum ada gladi</translation>
    </message>
    <message id="event.no_pictures">
        <source>the session stands, but no pictures come (frozen)</source>
        <translation>tersambung, tetapi tidak ada gambar yang datang (beku)</translation>
    </message>
    <message id="event.no_word">
        <source>the camera does not answer</source>
        <translation>kamera tidak menjawab</translation>
    </message>
    <message id="event.unplaced">
        <source>{count} tiles have no place: monitor {monitors} is not connected</source>
        <translation>{count} petak tidak mendapat tempat: monitor {monitors} tidak tersambung</translation>
    </message>
    <message id="event.withheld">
        <source>{camera} would not be shown: {why}</source>
        <translation>{camera} tidak akan tampil: {why}</translation>
    </message>
    <message id="event.progress">
        <source>Rehearsal: {done} of {of}</source>
        <translation>Gladi: {done} dari {of}</translation>
    </message>
    <message id="event.report_heading">
        <source>Rehearsal: {title}</source>
        <translation>Gladi: {title}</translation>
    </message>
    <message id="event.report_began">
        <source>Begun {at}</source>
        <translation>Mulai {at}</translation>
    </message>
    <message id="event.report_times">
        <source>Begun {began}, ended {ended}</source>
        <translation>Mulai {began}, selesai {ended}</translation>
    </message>
    <message id="event.report_running">
        <source>{done} of {of} checked, faults so far: {n}</source>
        <translation>{done} dari {of} diperiksa, sejauh ini {n} gangguan</translation>
    </message>
    <message id="event.report_cancelled">
        <source>Ended early: {done} of {of} checked, faults: {n}</source>
        <translation>Dihentikan sebelum selesai: {done} dari {of} diperiksa, {n} gangguan</translation>
    </message>
    <message id="event.report_failed">
        <source>Faults: {n}; {of} checked</source>
        <translation>Gangguan: {n}; {of} diperiksa</translation>
    </message>
    <message id="event.report_passed">
        <source>No faults; {of} checked</source>
        <translation>Tidak ada gangguan; {of} diperiksa</translation>
    </message>
    <message id="event.report_phases">
        <source>phase {phases}</source>
        <translation>fase {phases}</translation>
    </message>
    <message id="event.report_failures">
        <source>To be mended</source>
        <translation>Yang harus diperbaiki</translation>
    </message>
    <message id="event.report_phase_list">
        <source>Phases</source>
        <translation>Fase</translation>
    </message>
    <message id="event.report_signature">
        <source>Read by (name, signature)</source>
        <translation>Dibaca oleh (nama, tanda tangan)</translation>
    </message>
    <message id="event.column_what">
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message id="event.column_why">
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message id="event.column_phases">
        <source>Needed in</source>
        <translation>Dipakai di</translation>
    </message>
    <message id="event.column_done">
        <source>Mended</source>
        <translation>Selesai</translation>
    </message>
    <message id="event.column_number">
        <source>#</source>
        <translation>No.</translation>
    </message>
    <message id="event.column_phase">
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message id="event.column_at">
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message id="event.column_layouts">
        <source>Layouts</source>
        <translation>Tata letak</translation>
    </message>
    <message id="event.column_outcome">
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message id="event.column_role">
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message id="event.column_reach">
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message id="event.phase_good">
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message id="event.phase_bad">
        <source>has faults</source>
        <translation>ada gangguan</translation>
    </message>
    <message id="event.phase_open">
        <source>not finished</source>
        <translation>belum selesai</translation>
    </message>
    <message id="event.subject_phase">
        <source>Phase “{what}”</source>
        <translation>Fase “{what}”</translation>
    </message>
    <message id="event.subject_preset">
        <source>{camera}, preset {preset}</source>
        <translation>{camera}, posisi preset {preset}</translation>
    </message>
    <message id="event.subject_stream">
        <source>{camera}, {streams}</source>
        <translation>{camera}, {streams}</translation>
    </message>
    <message id="event.stream_main">
        <source>main stream</source>
        <translation>aliran utama</translation>
    </message>
    <message id="event.stream_sub">
        <source>sub stream</source>
        <translation>aliran kedua</translation>
    </message>
    <message id="event.page">
        <source>{footer} · page {number} of {count}</source>
        <translation>{footer} · halaman {number} dari {count}</translation>
    </message>
    <message id="event.pdf_usage">
        <source>write --pdf FILE</source>
        <translation>tulis --pdf BERKAS</translation>
    </message>
    <message id="event.pdf_folder">
        <source>there is no folder for {file}</source>
        <translation>folder untuk {file} tidak ada</translation>
    </message>
    <message id="event.pdf_failed">
        <source>the report could not be printed into this file</source>
        <translation>laporan tidak dapat dicetak ke berkas ini</translation>
    </message>
    <message id="event.pdf_kept">
        <source>Report: {file}</source>
        <translation>Laporan: {file}</translation>
    </message>
    <message id="event.said">
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message id="event.page_title">
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message id="event.keep">
        <source>Keep it running</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message id="event.plans">
        <source>Event plans</source>
        <translation>Rencana acara</translation>
    </message>
    <message id="event.no_plans">
        <source>No event plan yet: put one into the site's plans folder</source>
        <translation>Belum ada rencana acara: taruh di folder plans milik situs</translation>
    </message>
    <message id="event.plan_line">
        <source>{title} · {count} phases</source>
        <translation>{title} · {count} fase</translation>
    </message>
    <message id="event.phase_line">
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message id="event.phase_line_at">
        <source>{number}  {name} · {at}</source>
        <translation>{number}  {name} · {at}</translation>
    </message>
    <message id="event.phases">
        <source>Phases</source>
        <translation>Fase</translation>
    </message>
    <message id="event.contacts">
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message id="event.no_contacts">
        <source>This plan names no contacts</source>
        <translation>Rencana ini tidak menyebut kontak</translation>
    </message>
    <message id="event.nothing_runs">
        <source>No event is running</source>
        <translation>Tidak ada acara yang berjalan</translation>
    </message>
    <message id="event.start">
        <source>Start the event</source>
        <translation>Mulai acara</translation>
    </message>
    <message id="event.next">
        <source>Next phase</source>
        <translation>Fase berikut</translation>
    </message>
    <message id="event.go">
        <source>Go to this phase</source>
        <translation>Ke fase ini</translation>
    </message>
    <message id="event.end">
        <source>End the event</source>
        <translation>Akhiri acara</translation>
    </message>
    <message id="event.end_ask">
        <source>End “{title}”? What is on the wall stays.</source>
        <translation>Akhiri “{title}”? Yang tampil di dinding tetap.</translation>
    </message>
    <message id="event.rehearse">
        <source>Rehearse</source>
        <translation>Gladi</translation>
    </message>
    <message id="event.cancel">
        <source>Stop the rehearsal</source>
        <translation>Hentikan gladi</translation>
    </message>
    <message id="event.print">
        <source>Save report as PDF</source>
        <translation>Simpan laporan PDF</translation>
    </message>
    <message id="event.report">
        <source>Rehearsal</source>
        <translation>Gladi</translation>
    </message>
    <message id="event.resumed">
        <source>{title} goes on after the restart: phase {number}, {phase}</source>
        <translation>{title} dilanjutkan setelah dinding dimulai ulang: fase {number}, {phase}</translation>
    </message>
    <message id="event.not_resumed">
        <source>The event {plan} ran when the wall ended; it is over, or its plan has changed, and does not go on</source>
        <translation>Acara {plan} berjalan ketika dinding berakhir; acara itu sudah lewat atau rencananya berubah, jadi tidak dilanjutkan</translation>
    </message>
</context>
</TS>

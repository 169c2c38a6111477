<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>faults</name>
    <message id="faults.help-file">
        <source>play this timetable of faults (below)</source>
        <translation>jalankan jadwal gangguan ini (lihat bawah)</translation>
    </message>
    <message id="faults.help-demo">
        <source>play this timetable of faults to the cameras, for training (scc-wall simulate --help shows its form)</source>
        <translation>jalankan jadwal gangguan ini pada kamera, untuk latihan (bentuknya: scc-wall simulate --help)</translation>
    </message>
    <message id="faults.help-verb">
        <source>one of the faults below, drop, heal, or status</source>
        <translation>salah satu gangguan di bawah, drop, heal, atau status</translation>
    </message>
    <message id="faults.help-value">
        <source>a number, step or code (below); off ends the fault</source>
        <translation>angka, langkah, atau kode (lihat bawah); off mengakhiri gangguan</translation>
    </message>
    <message id="faults.help-timetable">
        <source>The timetable of --faults is a text file with one fault a line, # begins a remark:

  seed 36                                  the same number draws the same faults again
  0:30      jsc-01   pause        for 20   half a minute after the start, for 20 seconds
  1:00      all      refuse 503   for 10   every camera refuses with code 503
  1:30      jsc-02   drop                  connections cut once
  every 10  random   random       for 5..20

When: seconds, M:SS or H:MM:SS after the start, or every SECONDS. Whom: a camera's id, all, or random.
What: a fault with its value (scc-wall simulate fault --help lists them), or random. Without "for" it stays.</source>
        <translation>Jadwal untuk --faults adalah berkas teks dengan satu gangguan per baris, # memulai catatan:

  seed 36                                  angka yang sama mengundi gangguan yang sama lagi
  0:30      jsc-01   pause        for 20   setengah menit setelah mulai, selama 20 detik
  1:00      all      refuse 503   for 10   semua kamera menolak dengan kode 503
  1:30      jsc-02   drop                  koneksi diputus sekali
  every 10  random   random       for 5..20

Kapan: detik, M:DD atau J:MM:DD setelah mulai, atau every DETIK. Siapa: id kamera, all (semua), atau random (acak).
Apa: gangguan dengan nilainya (daftarnya: scc-wall simulate fault --help), atau random. Tanpa "for" gangguan menetap.</translation>
    </message>
    <message id="faults.help-list">
        <source>Faults, each with its usual value; "off" as the value ends it:

  pause              pictures stop, the session stays (resume ends it)
  drop               connections are cut, once
  refuse 401         401, 403, 404, 453 or 503 for every request (accept ends it)
  silent describe    never answers from this step on: options, describe, setup or play
  busy 4             401 for so many seconds after a session has ended
  half-open          connections stay open, nothing comes and nothing is answered
  slow 5000          so many bytes a second at the most
  junk               RTP packets with random content
  garbage            endless bytes that are no RTSP
  loss 2             percent of the packets lost (UDP)
  reorder 5          percent of the packets swapped with the next one (UDP)
  jitter 30          packets up to so many milliseconds late (UDP)
  jump 3600          RTP time jumps by so many seconds, once; may be negative
  backlog 20         pictures come smoothly, but so many seconds old
  stale 65           a session whose connection broke goes on for so many seconds, into the next connection
  single             one session only, others are refused with 453
  heal               ends all of these</source>
        <translation>Gangguan, masing-masing dengan nilai lazimnya; nilai "off" mengakhirinya:

  pause              gambar berhenti, sesi tetap (resume mengakhirinya)
  drop               koneksi diputus, sekali
  refuse 401         401, 403, 404, 453, atau 503 untuk setiap permintaan (accept mengakhirinya)
  silent describe    sejak langkah ini tidak pernah menjawab: options, describe, setup, atau play
  busy 4             401 selama sekian detik setelah suatu sesi berakhir
  half-open          koneksi tetap terbuka, tidak ada yang datang dan tidak ada jawaban
  slow 5000          paling banyak sekian byte per detik
  junk               paket RTP berisi acak
  garbage            byte tanpa akhir yang bukan RTSP
  loss 2             persen paket yang hilang (UDP)
  reorder 5          persen paket yang tertukar dengan berikutnya (UDP)
  jitter 30          paket terlambat sampai sekian milidetik (UDP)
  jump 3600          waktu RTP melompat sekian detik, sekali; boleh negatif
  backlog 20         gambar datang lancar, tetapi sudah sekian detik yang lalu
  stale 65           sesi yang koneksinya putus berjalan terus sekian detik, ke dalam koneksi berikutnya
  single             hanya satu sesi, yang lain ditolak dengan 453
  heal               mengakhiri semuanya</translation>
    </message>
    <message id="faults.too-long">
        <source>The timetable has more than {limit} lines.</source>
        <translation>Jadwal ini lebih dari {limit} baris.</translation>
    </message>
    <message id="faults.bad-seed">
        <source>"{text}" is no seed: write a whole number, as in: seed 36</source>
        <translation>"{text}" bukan seed: tulis bilangan bulat, misalnya: seed 36</translation>
    </message>
    <message id="faults.bad-entry">
        <source>"{text}" is no entry: write WHEN CAMERA FAULT [VALUE] [for SECONDS], as in: 0:30 jsc-01 pause for 20</source>
        <translation>"{text}" bukan baris jadwal: tulis KAPAN KAMERA GANGGUAN [NILAI] [for DETIK], misalnya: 0:30 jsc-01 pause for 20</translation>
    </message>
    <message id="faults.bad-time">
        <source>"{text}" is no time: write seconds, M:SS or H:MM:SS, or: every SECONDS</source>
        <translation>"{text}" bukan waktu: tulis detik, M:DD atau J:MM:DD, atau: every DETIK</translation>
    </message>
    <message id="faults.bad-span">
        <source>"{text}" is no length of time: write seconds, or two numbers as in 5..20</source>
        <translation>"{text}" bukan lama waktu: tulis detik, atau dua angka seperti 5..20</translation>
    </message>
    <message id="faults.no-camera">
        <source>There is no simulated camera {camera}: write an id such as jsc-01, all, or random.</source>
        <translation>Tidak ada kamera simulasi {camera}: tulis id seperti jsc-01, all, atau random.</translation>
    </message>
    <message id="faults.no-fault">
        <source>There is no fault "{fault}". There are: {faults}, random.</source>
        <translation>Tidak ada gangguan "{fault}". Yang ada: {faults}, random.</translation>
    </message>
    <message id="faults.bad-value">
        <source>The fault {fault} cannot take "{value}". Possible: {values}.</source>
        <translation>Gangguan {fault} tidak dapat bernilai "{value}". Yang mungkin: {values}.</translation>
    </message>
    <message id="faults.unreadable">
        <source>The timetable {path} cannot be read: {why}.</source>
        <translation>Jadwal {path} tidak dapat dibaca: {why}.</translation>
    </message>
</context>
</TS>

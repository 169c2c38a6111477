<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>doctor</name>
    <message id="doctor.about">
        <source>Says what this machine can do and what to install.</source>
        <translation>Memberi tahu apa yang dapat dilakukan komputer ini dan apa yang perlu dipasang.</translation>
    </message>
    <message id="doctor.json">
        <source>print a JSON list instead of text</source>
        <translation>cetak daftar JSON, bukan teks</translation>
    </message>
    <message id="doctor.state.ok">
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message id="doctor.state.note">
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message id="doctor.state.problem">
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message id="doctor.sum">
        <source>{problems} problem(s) and {notes} note(s). Mend the problems first; each command above can be typed as it stands.</source>
        <translation>{problems} masalah dan {notes} catatan. Bereskan dulu masalahnya; setiap perintah di atas dapat diketik apa adanya.</translation>
    </message>
    <message id="doctor.sum.good">
        <source>No problems, {notes} note(s): the wall can run here.</source>
        <translation>Tidak ada masalah, {notes} catatan: dinding video dapat dijalankan di sini.</translation>
    </message>
    <message id="doctor.python.ok">
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message id="doctor.python.old">
        <source>Python {version} is too old; 3.11 or newer is needed.</source>
        <translation>Python {version} terlalu lama; diperlukan 3.11 atau yang lebih baru.</translation>
    </message>
    <message id="doctor.library.ok">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="doctor.library.missing">
        <source>The Python library {name} is not installed.</source>
        <translation>Pustaka Python {name} belum terpasang.</translation>
    </message>
    <message id="doctor.libvlc.ok">
        <source>libVLC {version}</source>
        <translation>libVLC {version}</translation>
    </message>
    <message id="doctor.libvlc.missing">
        <source>libVLC was not found; without it no picture can be shown. Version {good} or newer is needed.</source>
        <translation>libVLC tidak ditemukan; tanpanya gambar tidak dapat ditampilkan. Diperlukan versi {good} atau yang lebih baru.</translation>
    </message>
    <message id="doctor.libvlc.old">
        <source>libVLC {version} is too old; {oldest} is the least that works, {good} is advised.</source>
        <translation>libVLC {version} terlalu lama; paling rendah {oldest}, disarankan {good}.</translation>
    </message>
    <message id="doctor.libvlc.holes">
        <source>libVLC {version} works but has known security holes ({holes}); {good} closes them.</source>
        <translation>libVLC {version} dapat dipakai, tetapi memiliki celah keamanan yang sudah diketahui ({holes}); versi {good} menutupnya.</translation>
    </message>
    <message id="doctor.libvlc.old_here">
        <source>libVLC {version} is too old; {oldest} is the least that works, and this system's package sources have only {offered}.</source>
        <translation>libVLC {version} terlalu lama; paling rendah {oldest}, sedangkan sumber paket sistem ini hanya memiliki {offered}.</translation>
    </message>
    <message id="doctor.libvlc.holes_here">
        <source>libVLC {version} works but has known security holes ({holes}); {good} closes them, and this system's package sources have only {offered}.</source>
        <translation>libVLC {version} dapat dipakai, tetapi memiliki celah keamanan yang sudah diketahui ({holes}); versi {good} menutupnya, sedangkan sumber paket sistem ini hanya memiliki {offered}.</translation>
    </message>
    <message id="doctor.libvlc.foreign">
        <source>libVLC {version} is of another generation; the wall needs 3.0.x, {good} or newer.</source>
        <translation>libVLC {version} berasal dari generasi lain; dinding video memerlukan 3.0.x, {good} atau yang lebih baru.</translation>
    </message>
    <message id="doctor.libvlc.silent">
        <source>libVLC is there but does not start; its files may be damaged or from different versions.</source>
        <translation>libVLC ada, tetapi tidak dapat dimulai; berkasnya mungkin rusak atau berasal dari versi yang berbeda.</translation>
    </message>
    <message id="doctor.plugins.ok">
        <source>libVLC starts and has every plugin the wall needs.</source>
        <translation>libVLC dapat dimulai dan semua pengaya yang diperlukan tersedia.</translation>
    </message>
    <message id="doctor.plugins.missing">
        <source>libVLC lacks plugins the wall needs: {names}.</source>
        <translation>libVLC tidak memiliki pengaya yang diperlukan: {names}.</translation>
    </message>
    <message id="doctor.windows.ok">
        <source>The libraries of Qt's windows are there.</source>
        <translation>Pustaka untuk jendela Qt lengkap.</translation>
    </message>
    <message id="doctor.windows.missing">
        <source>Libraries of Qt's windows are missing: {names}.</source>
        <translation>Pustaka untuk jendela Qt belum ada: {names}.</translation>
    </message>
    <message id="doctor.display.ok">
        <source>The X display {name} answers.</source>
        <translation>Layar X {name} menjawab.</translation>
    </message>
    <message id="doctor.display.wayland">
        <source>A Wayland session; the wall uses its X display {name} (XWayland), which answers.</source>
        <translation>Sesi Wayland; dinding video memakai layar X-nya, {name} (XWayland), dan layar itu menjawab.</translation>
    </message>
    <message id="doctor.display.silent">
        <source>DISPLAY is {name}, but no X server answers there or it refuses this user. Run this in the desktop's own session, or unset DISPLAY.</source>
        <translation>DISPLAY berisi {name}, tetapi tidak ada server X yang menjawab di sana atau pengguna ini ditolak. Jalankan dari sesi desktop itu sendiri, atau kosongkan DISPLAY.</translation>
    </message>
    <message id="doctor.display.only_wayland">
        <source>A Wayland session without an X display; libVLC cannot show its pictures in it. XWayland is needed.</source>
        <translation>Sesi Wayland tanpa layar X; libVLC tidak dapat menampilkan gambar di sana. Diperlukan XWayland.</translation>
    </message>
    <message id="doctor.display.virtual">
        <source>No display here; the demo starts a virtual one. The wall itself needs a desktop with X.</source>
        <translation>Tidak ada layar di sini; peraga akan memulai layar virtual. Dinding video yang sebenarnya memerlukan desktop dengan X.</translation>
    </message>
    <message id="doctor.display.none">
        <source>No display here, and no Xvfb with which the demo could make one.</source>
        <translation>Tidak ada layar di sini, dan tidak ada Xvfb untuk membuat layar virtual.</translation>
    </message>
    <message id="doctor.gpu.ok">
        <source>A graphics card may be used by this user.</source>
        <translation>Kartu grafis dapat dipakai oleh pengguna ini.</translation>
    </message>
    <message id="doctor.gpu.none">
        <source>No graphics card that this user may use: the processor decodes and draws every picture.</source>
        <translation>Tidak ada kartu grafis yang dapat dipakai pengguna ini: semua gambar diolah oleh prosesor.</translation>
    </message>
    <message id="doctor.clients.ok">
        <source>The X server takes {clients} clients, enough for about {panes} pictures.</source>
        <translation>Server X menerima {clients} klien, cukup untuk sekitar {panes} gambar.</translation>
    </message>
    <message id="doctor.clients.few">
        <source>The X server takes only {clients} clients, about {panes} pictures. Start it with -maxclients 1024.</source>
        <translation>Server X hanya menerima {clients} klien, sekitar {panes} gambar. Jalankan server itu dengan -maxclients 1024.</translation>
    </message>
    <message id="doctor.extensions.ok">
        <source>The X server has all that the wall uses (Composite, Damage, RandR, Shape).</source>
        <translation>Server X memiliki semua yang dipakai dinding (Composite, Damage, RandR, Shape).</translation>
    </message>
    <message id="doctor.extensions.missing">
        <source>The X server lacks {names}: pictures flash when camera or size change, or monitors are not told apart. It reads its settings when it starts.</source>
        <translation>Server X tidak memiliki {names}: gambar berkedip saat kamera atau ukurannya berganti, atau monitor tidak dapat dibedakan. Pengaturannya dibaca saat server itu mulai.</translation>
    </message>
    <message id="doctor.cores.ok">
        <source>{cores} processor cores</source>
        <translation>{cores} inti prosesor</translation>
    </message>
    <message id="doctor.cores.few">
        <source>Only {cores} processor core; {panes} cameras need two or more.</source>
        <translation>Hanya {cores} inti prosesor; {panes} kamera memerlukan dua atau lebih.</translation>
    </message>
    <message id="doctor.memory.ok">
        <source>{mib} MiB of memory free</source>
        <translation>Memori bebas {mib} MiB</translation>
    </message>
    <message id="doctor.memory.little">
        <source>Only {mib} MiB of memory free; {panes} cameras want {needed} MiB. Close other programs or add memory.</source>
        <translation>Memori bebas hanya {mib} MiB; {panes} kamera memerlukan {needed} MiB. Tutup program lain atau tambah memori.</translation>
    </message>
    <message id="doctor.disk.ok">
        <source>{mib} MiB of disk free for {folder}</source>
        <translation>Ruang disk bebas {mib} MiB untuk {folder}</translation>
    </message>
    <message id="doctor.disk.little">
        <source>Only {mib} MiB of disk free for {folder}; {needed} MiB are advised. Remove what is not needed.</source>
        <translation>Ruang disk bebas untuk {folder} hanya {mib} MiB; disarankan {needed} MiB. Hapus yang tidak diperlukan.</translation>
    </message>
    <message id="doctor.shm.ok">
        <source>{mib} MiB of shared memory free</source>
        <translation>Memori bersama bebas {mib} MiB</translation>
    </message>
    <message id="doctor.shm.little">
        <source>Only {mib} MiB of shared memory free in /dev/shm; {needed} MiB are needed.</source>
        <translation>Memori bersama di /dev/shm hanya bebas {mib} MiB; diperlukan {needed} MiB.</translation>
    </message>
    <message id="doctor.pipes.ok">
        <source>Pipes are large enough for every picture.</source>
        <translation>Pipa data cukup besar untuk semua gambar.</translation>
    </message>
    <message id="doctor.pipes.small">
        <source>This system limits a pipe to {bytes} bytes; {needed} keep short pauses from losing pictures.</source>
        <translation>Sistem ini membatasi pipa data pada {bytes} bita; dengan {needed} bita jeda pendek tidak menghilangkan gambar.</translation>
    </message>
    <message id="doctor.pipes.few">
        <source>An ordinary user gets full pipes for {panes} pictures only; further ones lose pictures sooner.</source>
        <translation>Pengguna biasa hanya mendapat pipa data penuh untuk {panes} gambar; selebihnya lebih cepat kehilangan gambar.</translation>
    </message>
    <message id="doctor.fonts.ok">
        <source>Fonts are installed.</source>
        <translation>Fon tersedia.</translation>
    </message>
    <message id="doctor.fonts.missing">
        <source>No font was found; names and states could not be read.</source>
        <translation>Tidak ada fon; nama dan status kamera tidak akan terbaca.</translation>
    </message>
    <message id="doctor.time.ok">
        <source>The clock follows a time server.</source>
        <translation>Jam mengikuti server waktu.</translation>
    </message>
    <message id="doctor.time.loose">
        <source>The clock follows no time server; times on the wall may be wrong.</source>
        <translation>Jam tidak mengikuti server waktu; waktu pada layar bisa salah.</translation>
    </message>
    <message id="doctor.time.unknown">
        <source>This system does not tell whether its clock follows a time server.</source>
        <translation>Sistem ini tidak memberi tahu apakah jamnya mengikuti server waktu.</translation>
    </message>
    <message id="doctor.keyring.ok">
        <source>Passwords can be kept in the desktop's secret store, which is unlocked.</source>
        <translation>Sandi dapat disimpan di penyimpan rahasia desktop, yang sedang tidak terkunci.</translation>
    </message>
    <message id="doctor.keyring.none">
        <source>No unlocked secret store of a desktop: passwords are kept in a file that only this user can read.</source>
        <translation>Tidak ada penyimpan rahasia desktop yang terbuka: sandi disimpan dalam berkas yang hanya dapat dibaca pengguna ini.</translation>
    </message>
    <message id="doctor.gl.ok">
        <source>The graphics driver offers OpenGL.</source>
        <translation>Penggerak grafis menyediakan OpenGL.</translation>
    </message>
    <message id="doctor.gl.none">
        <source>The graphics driver offers no OpenGL: output = "gl" cannot be used in site.toml; the usual output does not need it.</source>
        <translation>Penggerak grafis tidak menyediakan OpenGL: output = "gl" di site.toml tidak dapat dipakai; pilihan biasa tidak memerlukannya.</translation>
    </message>
    <message id="doctor.locale.other">
        <source>The system's character set is {name}, not UTF-8: signs that it lacks are written as ?.</source>
        <translation>Himpunan aksara sistem adalah {name}, bukan UTF-8: tanda yang tidak ada di dalamnya ditulis sebagai ?.</translation>
    </message>
    <message id="doctor.time.past">
        <source>The clock says {year}, before this program was made: set it, and have the machine's battery changed.</source>
        <translation>Jam menunjuk tahun {year}, sebelum program ini dibuat: setel jamnya, dan ganti baterai papan induknya.</translation>
    </message>
</context>
</TS>

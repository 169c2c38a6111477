<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>access</name>
    <message id="access.key_damaged">
        <source>this file beside the audit's key is damaged; restore it from a copy, or move it away and tell whoever is responsible</source>
        <translation>berkas di samping kunci audit ini rusak; pulihkan dari salinan, atau pindahkan dan laporkan kepada penanggung jawab</translation>
    </message>
    <message id="access.audit_full">
        <source>the disk is full: the audit cannot be written</source>
        <translation>disk penuh: catatan audit tidak dapat ditulis</translation>
    </message>
    <message id="access.audit_on_spare">
        <source>the disk is full: the audit goes on in the room kept for it; make room now</source>
        <translation>disk penuh: catatan audit masih ditulis di ruang cadangan; kosongkan disk sekarang</translation>
    </message>
    <message id="access.audit_damaged">
        <source>the audit's file is damaged ({why})</source>
        <translation>berkas catatan audit rusak ({why})</translation>
    </message>
    <message id="access.audit_unwritable">
        <source>the audit cannot be written: {why}</source>
        <translation>catatan audit tidak dapat ditulis: {why}</translation>
    </message>
    <message id="access.audit_lost">
        <source>{count} lines of the audit could not be kept</source>
        <translation>{count} baris catatan audit tidak dapat disimpan</translation>
    </message>
    <message id="access.audit_put_aside">
        <source>the audit was damaged; it was kept as {aside}, and a new one has begun</source>
        <translation>catatan audit rusak; berkasnya disimpan sebagai {aside} dan catatan baru dimulai</translation>
    </message>
    <message id="access.audit_gone">
        <source>the audit is gone: line {seq} of {utc} was its last one; a new one has begun</source>
        <translation>catatan audit hilang: baris terakhirnya {seq}, {utc}; catatan baru dimulai</translation>
    </message>
    <message id="access.audit_rolled_back">
        <source>the audit is an older one or was changed: line {seq} of {utc} is not in it</source>
        <translation>catatan audit lebih tua atau telah diubah: baris {seq}, {utc}, tidak ada di dalamnya</translation>
    </message>
    <message id="access.no_key">
        <source>the key of this site's audit is not on this machine; name an exported head with --head</source>
        <translation>kunci catatan audit situs ini tidak ada di komputer ini; sebutkan kepala yang diekspor dengan --head</translation>
    </message>
    <message id="access.head_foreign">
        <source>the exported head was signed by another key than this site's</source>
        <translation>kepala yang diekspor ditandatangani dengan kunci lain, bukan kunci situs ini</translation>
    </message>
    <message id="access.head_damaged">
        <source>this is no exported head of an audit, or it was changed</source>
        <translation>ini bukan kepala catatan audit yang diekspor, atau isinya telah diubah</translation>
    </message>
    <message id="access.chain_gone">
        <source>a whole audit ({chain}) is missing; line {seq} of {utc} was the last one known</source>
        <translation>satu catatan audit utuh ({chain}) hilang; baris terakhir yang diketahui {seq}, {utc}</translation>
    </message>
    <message id="access.no_audit">
        <source>there is no audit here yet</source>
        <translation>belum ada catatan audit di sini</translation>
    </message>
    <message id="access.line_altered">
        <source>line {seq} was altered; what follows it proves nothing</source>
        <translation>baris {seq} telah diubah; baris sesudahnya tidak membuktikan apa pun</translation>
    </message>
    <message id="access.line_missing">
        <source>line {seq} is missing</source>
        <translation>baris {seq} hilang</translation>
    </message>
    <message id="access.line_added">
        <source>line {seq} was added by somebody else</source>
        <translation>baris {seq} ditambahkan oleh pihak lain</translation>
    </message>
    <message id="access.no_guards">
        <source>the rules in the file that forbid changes were taken out</source>
        <translation>aturan di dalam berkas yang melarang perubahan telah dihapus</translation>
    </message>
    <message id="access.whole">
        <source>{file}: whole, {count} lines, the last one of {moment}</source>
        <translation>{file}: utuh, {count} baris, yang terakhir {moment}</translation>
    </message>
    <message id="access.witnessed_outside">
        <source>the exported head agrees: up to line {seq} of {moment} nothing was taken away</source>
        <translation>kepala yang diekspor cocok: sampai baris {seq}, {moment}, tidak ada yang dihapus</translation>
    </message>
    <message id="access.witnessed_inside">
        <source>the head kept beside the key agrees up to line {seq} of {moment}</source>
        <translation>kepala yang disimpan di samping kunci cocok sampai baris {seq}, {moment}</translation>
    </message>
    <message id="access.rollback_since">
        <source>without an exported head (scc-wall audit head) it cannot be excluded that lines after {seq}, since {moment}, were taken away</source>
        <translation>tanpa kepala yang diekspor (scc-wall audit head) tidak dapat dipastikan bahwa baris sesudah {seq}, sejak {moment}, tidak dihapus</translation>
    </message>
    <message id="access.help_verify">
        <source>check every line; name the first one that was altered, is missing or was added</source>
        <translation>periksa setiap baris; sebutkan baris pertama yang diubah, hilang, atau ditambahkan</translation>
    </message>
    <message id="access.help_verify_head">
        <source>a head exported before, kept outside this machine</source>
        <translation>kepala yang pernah diekspor dan disimpan di luar komputer ini</translation>
    </message>
    <message id="access.help_list">
        <source>show the audit's lines</source>
        <translation>tampilkan baris catatan audit</translation>
    </message>
    <message id="access.help_list_person">
        <source>only of this person</source>
        <translation>hanya dari orang ini</translation>
    </message>
    <message id="access.help_list_letter">
        <source>only under this letter</source>
        <translation>hanya atas surat tugas ini</translation>
    </message>
    <message id="access.help_list_camera">
        <source>only about this camera</source>
        <translation>hanya tentang kamera ini</translation>
    </message>
    <message id="access.help_list_begin">
        <source>from this day on (WIB)</source>
        <translation>mulai tanggal ini (WIB)</translation>
    </message>
    <message id="access.help_list_end">
        <source>up to this day (WIB)</source>
        <translation>sampai tanggal ini (WIB)</translation>
    </message>
    <message id="access.help_csv">
        <source>as CSV, for a spreadsheet</source>
        <translation>sebagai CSV, untuk lembar kerja</translation>
    </message>
    <message id="access.help_head">
        <source>write the audit's signed head, to be printed or kept on another disk</source>
        <translation>tulis kepala catatan audit yang bertanda tangan, untuk dicetak atau disimpan di disk lain</translation>
    </message>
    <message id="access.help_head_out">
        <source>into this file</source>
        <translation>ke berkas ini</translation>
    </message>
    <message id="access.head_written">
        <source>{file}: line {seq} of {moment}; keep it where nobody of this room can write</source>
        <translation>{file}: baris {seq}, {moment}; simpan di tempat yang tidak dapat ditulis dari ruang ini</translation>
    </message>
    <message id="access.no_right_view">
        <source>your role may not look at this</source>
        <translation>peran ini tidak boleh melihat bagian itu</translation>
    </message>
    <message id="access.no_right_layout">
        <source>your role may not change what the wall shows</source>
        <translation>peran ini tidak boleh mengubah tampilan dinding</translation>
    </message>
    <message id="access.no_right_camera">
        <source>your role may not ask this of a camera</source>
        <translation>peran ini tidak boleh memerintah kamera seperti itu</translation>
    </message>
    <message id="access.no_right_ptz">
        <source>your role may not move cameras</source>
        <translation>peran ini tidak boleh menggerakkan kamera</translation>
    </message>
    <message id="access.no_right_stop">
        <source>your role may not stop cameras</source>
        <translation>peran ini tidak boleh menghentikan kamera</translation>
    </message>
    <message id="access.no_right_snapshot">
        <source>your role may not keep pictures</source>
        <translation>peran ini tidak boleh menyimpan gambar</translation>
    </message>
    <message id="access.no_right_guest">
        <source>your role may not turn guest mode on or off</source>
        <translation>peran ini tidak boleh mengubah mode tamu</translation>
    </message>
    <message id="access.no_right_system">
        <source>your role may not end the program or leave full screen</source>
        <translation>peran ini tidak boleh menutup program atau keluar dari layar penuh</translation>
    </message>
    <message id="access.no_right_sign">
        <source>your role may not sign in</source>
        <translation>peran ini tidak boleh masuk</translation>
    </message>
    <message id="access.no_right_audit">
        <source>your role may not read the audit</source>
        <translation>peran ini tidak boleh membaca catatan audit</translation>
    </message>
    <message id="access.no_right_users">
        <source>only an admin may do this</source>
        <translation>hanya admin yang boleh melakukannya</translation>
    </message>
    <message id="access.sign_in_first">
        <source>nobody has signed in; press F9</source>
        <translation>belum ada yang masuk; tekan F9</translation>
    </message>
    <message id="access.no_token">
        <source>this site is closed: give --token-file with a token that is good (scc-wall admin token)</source>
        <translation>situs ini tertutup: berikan --token-file dengan token yang berlaku (scc-wall admin token)</translation>
    </message>
    <message id="access.out_of_scope">
        <source>this is outside the cameras your role may use</source>
        <translation>di luar kamera yang boleh dipakai peran ini</translation>
    </message>
    <message id="access.guest_here">
        <source>a guest is in the room: only an operator moves cameras</source>
        <translation>ada tamu di ruangan: hanya operator yang menggerakkan kamera</translation>
    </message>
    <message id="access.accounts_gone">
        <source>the accounts are gone; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>berkas akun hilang; situs tetap tertutup. Admin baru dapat dibuat: scc-wall admin recover</translation>
    </message>
    <message id="access.accounts_foreign">
        <source>the accounts are not those this program wrote last; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>berkas akun bukan yang terakhir ditulis program ini; situs tetap tertutup. Admin baru dapat dibuat: scc-wall admin recover</translation>
    </message>
    <message id="access.accounts_damaged">
        <source>the accounts are damaged; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>berkas akun rusak; situs tetap tertutup. Admin baru dapat dibuat: scc-wall admin recover</translation>
    </message>
    <message id="access.rights_keys">
        <source>write format = {ours}, idle_minutes and one part for each role: {roles}; nothing else</source>
        <translation>tulis format = {ours}, idle_minutes, dan satu bagian untuk setiap peran: {roles}; tidak ada yang lain</translation>
    </message>
    <message id="access.rights_idle">
        <source>idle_minutes is a whole number from {least} to {most}</source>
        <translation>idle_minutes adalah bilangan bulat dari {least} sampai {most}</translation>
    </message>
    <message id="access.rights_role">
        <source>[{role}] has rights and groups, nothing else; this role may do nothing now</source>
        <translation>[{role}] berisi rights dan groups, tidak ada yang lain; peran ini sekarang tanpa hak</translation>
    </message>
    <message id="access.rights_unknown">
        <source>rights of [{role}] is a list out of: {rights}; this role may do nothing now</source>
        <translation>rights pada [{role}] adalah daftar dari: {rights}; peran ini sekarang tanpa hak</translation>
    </message>
    <message id="access.rights_groups">
        <source>groups of [{role}] is a list of camera zones; this role may do nothing now</source>
        <translation>groups pada [{role}] adalah daftar zona kamera; peran ini sekarang tanpa hak</translation>
    </message>
    <message id="access.rights_more">
        <source>[{role}] can be narrowed, not widened: {rights} left out</source>
        <translation>[{role}] hanya dapat dipersempit, tidak diperluas: {rights} tidak dipakai</translation>
    </message>
    <message id="access.rights_comment">
        <source>Who may do what. Take rights away, or let a role see and move only some zones (groups);
more than here cannot be given. The running wall takes changes within seconds.</source>
        <translation>Siapa boleh apa. Hapus hak, atau batasi peran pada zona kamera tertentu (groups);
hak di luar daftar ini tidak dapat diberikan. Dinding yang berjalan membacanya dalam beberapa detik.</translation>
    </message>
    <message id="access.wrong">
        <source>the name or the password is wrong</source>
        <translation>nama atau sandi salah</translation>
    </message>
    <message id="access.wait">
        <source>too many wrong tries: wait {seconds} s</source>
        <translation>terlalu banyak percobaan salah: tunggu {seconds} detik</translation>
    </message>
    <message id="access.locked_out">
        <source>locked after too many wrong tries, until {until}</source>
        <translation>terkunci karena terlalu banyak percobaan salah, sampai {until}</translation>
    </message>
    <message id="access.bad_name">
        <source>a name has 2 to 32 small letters a to z, digits, dots, hyphens or underscores, and begins with a letter</source>
        <translation>nama terdiri atas 2 sampai 32 huruf kecil a sampai z, angka, titik, tanda hubung, atau garis bawah, dan diawali huruf</translation>
    </message>
    <message id="access.password_length">
        <source>a password has {least} to {most} characters</source>
        <translation>sandi terdiri atas {least} sampai {most} karakter</translation>
    </message>
    <message id="access.password_weak">
        <source>this password is too easy: it holds the name, or hardly any different characters</source>
        <translation>sandi ini terlalu mudah: memuat nama, atau karakternya hampir sama semua</translation>
    </message>
    <message id="access.no_answer">
        <source>the input ended before everything was answered</source>
        <translation>masukan berakhir sebelum semua pertanyaan dijawab</translation>
    </message>
    <message id="access.closed_already">
        <source>this site has accounts already</source>
        <translation>situs ini sudah memiliki akun</translation>
    </message>
    <message id="access.open_already">
        <source>this site is open: nobody has an account (scc-wall admin init)</source>
        <translation>situs ini terbuka: belum ada akun (scc-wall admin init)</translation>
    </message>
    <message id="access.not_confirmed">
        <source>not confirmed; nothing was changed</source>
        <translation>tidak dikonfirmasi; tidak ada yang diubah</translation>
    </message>
    <message id="access.name_taken">
        <source>there is somebody named {name} already</source>
        <translation>nama {name} sudah ada</translation>
    </message>
    <message id="access.no_such_name">
        <source>there is nobody of that name who may sign in</source>
        <translation>tidak ada orang bernama itu yang boleh masuk</translation>
    </message>
    <message id="access.last_admin">
        <source>this is the only admin; make another one first</source>
        <translation>ini satu-satunya admin; buat admin lain dulu</translation>
    </message>
    <message id="access.bad_label">
        <source>a label has up to 40 letters, digits, spaces, dots, hyphens or underscores</source>
        <translation>label terdiri atas paling banyak 40 huruf, angka, spasi, titik, tanda hubung, atau garis bawah</translation>
    </message>
    <message id="access.not_the_same">
        <source>the two passwords differ</source>
        <translation>kedua sandi berbeda</translation>
    </message>
    <message id="access.no_token_in_file">
        <source>there is no token in this file</source>
        <translation>tidak ada token di berkas ini</translation>
    </message>
    <message id="access.ask_admin">
        <source>Admin's name</source>
        <translation>Nama admin</translation>
    </message>
    <message id="access.ask_password">
        <source>Password</source>
        <translation>Sandi</translation>
    </message>
    <message id="access.ask_new_password">
        <source>New password for {name}</source>
        <translation>Sandi baru untuk {name}</translation>
    </message>
    <message id="access.ask_again">
        <source>The same again</source>
        <translation>Ulangi sandi</translation>
    </message>
    <message id="access.ask_site">
        <source>Type the site's name ({name}) to go on</source>
        <translation>Ketik nama situs ({name}) untuk melanjutkan</translation>
    </message>
    <message id="access.init_guide">
        <source>{site} is open: whoever is at this PC may do everything.
After this it is closed: it shows its layout, and touching it needs an account.</source>
        <translation>{site} masih terbuka: siapa pun di PC ini boleh melakukan segalanya.
Setelah ini situs tertutup: tata letak tetap tampil, tetapi untuk menyentuhnya perlu akun.</translation>
    </message>
    <message id="access.init_done">
        <source>The site is closed; {name} is its admin. What each role may do: {file}
Keep a copy of {keys} elsewhere: it holds the audit's key.</source>
        <translation>Situs tertutup; {name} adalah adminnya. Hak setiap peran: {file}
Simpan salinan {keys} di tempat lain: di sana ada kunci catatan audit.</translation>
    </message>
    <message id="access.recover_guide">
        <source>This makes an admin anew without a password. It is written into the audit and cannot be taken out unseen.</source>
        <translation>Ini membuat admin baru tanpa sandi lama. Tindakan ini dicatat di audit dan tidak dapat dihapus tanpa ketahuan.</translation>
    </message>
    <message id="access.recover_done">
        <source>{name} is an admin now; the audit tells how</source>
        <translation>{name} sekarang admin; caranya tercatat di audit</translation>
    </message>
    <message id="access.added">
        <source>{name} may sign in as {role}</source>
        <translation>{name} boleh masuk sebagai {role}</translation>
    </message>
    <message id="access.changed">
        <source>{name}: changed</source>
        <translation>{name}: diubah</translation>
    </message>
    <message id="access.state_on">
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message id="access.state_off">
        <source>off</source>
        <translation>nonaktif</translation>
    </message>
    <message id="access.token_written">
        <source>{file}: a token that acts for {name}; whoever has it may do what {name} may</source>
        <translation>{file}: token atas nama {name}; pemegangnya boleh melakukan apa yang boleh dilakukan {name}</translation>
    </message>
    <message id="access.help_init">
        <source>make the first admin, guided, and close the site; passwords are asked for, never given as words</source>
        <translation>buat admin pertama dengan panduan, lalu tutup situs; sandi ditanyakan, tidak pernah ditulis di perintah</translation>
    </message>
    <message id="access.help_rights">
        <source>show what each role may do</source>
        <translation>tampilkan hak setiap peran</translation>
    </message>
    <message id="access.help_recover">
        <source>make an admin anew when all have lost their passwords; the audit tells it for ever</source>
        <translation>buat admin baru bila semua admin lupa sandinya; tercatat selamanya di audit</translation>
    </message>
    <message id="access.help_user">
        <source>accounts of people</source>
        <translation>akun orang</translation>
    </message>
    <message id="access.help_user_list">
        <source>list them</source>
        <translation>tampilkan daftarnya</translation>
    </message>
    <message id="access.help_user_add">
        <source>let somebody sign in</source>
        <translation>beri seseorang akun</translation>
    </message>
    <message id="access.help_user_disable">
        <source>switch an account off, with its tokens</source>
        <translation>nonaktifkan akun beserta tokennya</translation>
    </message>
    <message id="access.help_user_enable">
        <source>switch an account on again</source>
        <translation>aktifkan kembali akun</translation>
    </message>
    <message id="access.help_user_role">
        <source>give somebody another role</source>
        <translation>ganti peran seseorang</translation>
    </message>
    <message id="access.help_user_password">
        <source>give somebody another password</source>
        <translation>ganti sandi seseorang</translation>
    </message>
    <message id="access.help_role">
        <source>what this person may do</source>
        <translation>apa yang boleh dilakukan orang ini</translation>
    </message>
    <message id="access.help_token">
        <source>make a token for scripts, for ctl --token-file</source>
        <translation>buat token untuk skrip, dipakai dengan ctl --token-file</translation>
    </message>
    <message id="access.help_label">
        <source>what it is for</source>
        <translation>keperluannya</translation>
    </message>
    <message id="access.help_token_out">
        <source>the new file for it, mode 0600</source>
        <translation>berkas baru untuknya, mode 0600</translation>
    </message>
    <message id="access.account_off">
        <source>this account was switched off: signed out</source>
        <translation>akun ini dinonaktifkan: sudah keluar</translation>
    </message>
    <message id="access.idle">
        <source>nobody touched anything for {minutes} minutes: signed out</source>
        <translation>tidak ada yang menyentuh selama {minutes} menit: sudah keluar</translation>
    </message>
    <message id="access.change_of_hands">
        <source>{name} takes over</source>
        <translation>{name} mengambil alih</translation>
    </message>
    <message id="access.nobody_here">
        <source>nobody has signed in</source>
        <translation>belum ada yang masuk</translation>
    </message>
    <message id="access.on_or_off">
        <source>write on or off</source>
        <translation>tulis on atau off</translation>
    </message>
    <message id="access.ui_title">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="access.ui_name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="access.ui_password">
        <source>Password</source>
        <translation>Sandi</translation>
    </message>
    <message id="access.ui_enter">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="access.ui_cancel">
        <source>Cancel (Esc)</source>
        <translation>Batal (Esc)</translation>
    </message>
    <message id="access.ui_both">
        <source>Give name and password</source>
        <translation>Isi nama dan sandi</translation>
    </message>
    <message id="access.ui_judging">
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message id="access.ui_change">
        <source>The wall stays as it is; whoever signs in takes over.</source>
        <translation>Dinding tetap seperti ini; yang masuk mengambil alih.</translation>
    </message>
    <message id="access.ui_nobody">
        <source>Nobody has signed in. The wall goes on showing its layout.</source>
        <translation>Belum ada yang masuk. Dinding tetap menampilkan tata letaknya.</translation>
    </message>
    <message id="access.mark_nobody">
        <source>CLOSED: nobody signed in, F9</source>
        <translation>TERTUTUP: belum ada yang masuk, F9</translation>
    </message>
    <message id="access.mark_tamu">
        <source>GUEST: {name}</source>
        <translation>TAMU: {name}</translation>
    </message>
    <message id="access.mark_operator">
        <source>OPERATOR: {name}</source>
        <translation>OPERATOR: {name}</translation>
    </message>
    <message id="access.mark_pengawas">
        <source>SUPERVISOR: {name}</source>
        <translation>PENGAWAS: {name}</translation>
    </message>
    <message id="access.mark_admin">
        <source>ADMIN: {name}</source>
        <translation>ADMIN: {name}</translation>
    </message>
    <message id="access.mark_guest">
        <source>GUEST MODE</source>
        <translation>MODE TAMU</translation>
    </message>
    <message id="access.mark_clock_back">
        <source>CLOCK WAS TURNED BACK</source>
        <translation>JAM DIMUNDURKAN</translation>
    </message>
    <message id="access.mark_clock_ahead">
        <source>CLOCK JUMPED AHEAD</source>
        <translation>JAM MELOMPAT MAJU</translation>
    </message>
    <message id="access.hidden">
        <source>not for guests</source>
        <translation>tertutup bagi tamu</translation>
    </message>
    <message id="access.help_token_file">
        <source>a file with a token, for a closed site (scc-wall admin token)</source>
        <translation>berkas berisi token, untuk situs tertutup (scc-wall admin token)</translation>
    </message>
    <message id="access.no_right_export">
        <source>your role may not take pictures out, on paper or as files</source>
        <translation>peran ini tidak boleh mengeluarkan gambar, baik cetakan maupun berkas</translation>
    </message>
    <message id="access.no_right_letter">
        <source>this role may not handle assignment letters</source>
        <translation>peran ini tidak boleh mengurus surat tugas</translation>
    </message>
    <message id="access.no_right_approve">
        <source>only a supervisor approves assignment letters</source>
        <translation>hanya pengawas yang menyetujui surat tugas</translation>
    </message>
</context>
</TS>

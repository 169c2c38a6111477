<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>camera</name>
    <message id="camera.url_scheme">
        <source>{what}: the address must begin with one of {schemes}</source>
        <translation>{what}: alamat harus diawali salah satu dari {schemes}</translation>
    </message>
    <message id="camera.url_host">
        <source>{what}: host or port is wrong; right is rtsp://192.168.1.10:554/path, port 1 to 65535</source>
        <translation>{what}: host atau port keliru; yang benar seperti rtsp://192.168.1.10:554/jalur, port 1 sampai 65535</translation>
    </message>
    <message id="camera.url_character">
        <source>{what}: the address holds a character that cannot stand in an address; write a space as %20, # as %23, and leave out line breaks and tabs</source>
        <translation>{what}: ada karakter yang tidak boleh dipakai dalam alamat; tulis spasi sebagai %20, # sebagai %23, tanpa ganti baris dan tab</translation>
    </message>
    <message id="camera.url_length">
        <source>{what}: the address is too long; at most {limit} characters</source>
        <translation>{what}: alamat terlalu panjang; paling banyak {limit} karakter</translation>
    </message>
    <message id="camera.url_ambiguous">
        <source>{what}: it is not clear where the password ends; put user and password into the columns user and password, or write @ as %40 and / as %2F</source>
        <translation>{what}: batas kata sandi tidak jelas; isikan pengguna dan kata sandi di kolom user dan password, atau tulis @ sebagai %40 dan / sebagai %2F</translation>
    </message>
    <message id="camera.url_two_logins">
        <source>{what}: the address holds a login in two places; leave only one of them</source>
        <translation>{what}: alamat memuat kata sandi atau pengguna di dua tempat; sisakan satu saja</translation>
    </message>
    <message id="camera.url_has_login">
        <source>{what}: the address must not hold user and password; put them into the columns user and password and run scc-wall import</source>
        <translation>{what}: alamat tidak boleh memuat pengguna dan kata sandi; isikan di kolom user dan password lalu jalankan scc-wall import</translation>
    </message>
    <message id="camera.two_logins">
        <source>the columns and addresses of this line tell different users or passwords; a camera has one login, best told in the columns user and password only</source>
        <translation>kolom dan alamat di baris ini menyebut pengguna atau kata sandi yang berbeda; satu kamera punya satu pengguna dan satu kata sandi, sebaiknya hanya di kolom user dan password</translation>
    </message>
    <message id="camera.no_url">
        <source>no address of a stream; fill in sub_url or main_url</source>
        <translation>alamat aliran video tidak ada; isi kolom sub_url atau main_url</translation>
    </message>
    <message id="camera.id">
        <source>column id: right are 1 to {limit} letters, digits, hyphens, underscores and dots, beginning with a letter or digit, as JSC-01</source>
        <translation>kolom id: yang benar 1 sampai {limit} huruf, angka, tanda hubung, garis bawah, atau titik, diawali huruf atau angka, misalnya JSC-01</translation>
    </message>
    <message id="camera.id_twice">
        <source>the id {id} is already in line {line}; each camera has an id of its own</source>
        <translation>id {id} sudah dipakai di baris {line}; setiap kamera harus punya id sendiri</translation>
    </message>
    <message id="camera.number">
        <source>column number: right is a whole number from 1 to {limit}, or an empty cell for the next free one</source>
        <translation>kolom number: yang benar bilangan bulat 1 sampai {limit}, atau kosongkan agar diberi nomor bebas berikutnya</translation>
    </message>
    <message id="camera.number_taken">
        <source>number {number} belongs to camera {owner}; free is for example {free}, or leave the cell empty</source>
        <translation>nomor {number} sudah dipakai kamera {owner}; yang masih bebas misalnya {free}, atau kosongkan selnya</translation>
    </message>
    <message id="camera.transport">
        <source>column transport: right is tcp, udp or http (RTSP through HTTP), or an empty cell</source>
        <translation>kolom transport: yang benar tcp, udp, atau http (RTSP lewat HTTP), atau kosongkan selnya</translation>
    </message>
    <message id="camera.host">
        <source>column host: right is a host name or an IP address, as nvr-2 or 192.168.1.10</source>
        <translation>kolom host: yang benar nama host atau alamat IP, misalnya nvr-2 atau 192.168.1.10</translation>
    </message>
    <message id="camera.degrees">
        <source>column {column}: right are degrees from -{limit} to {limit}, as -3.0214</source>
        <translation>kolom {column}: yang benar derajat dari -{limit} sampai {limit}, misalnya -3.0214</translation>
    </message>
    <message id="camera.cell_character">
        <source>column {column}: a cell holds a line break, a tab or another invisible character; remove it</source>
        <translation>kolom {column}: ada ganti baris, tab, atau karakter tak kasatmata lain; hapus karakter itu</translation>
    </message>
    <message id="camera.cell_length">
        <source>a cell is too long; at most {limit} characters</source>
        <translation>isi sel terlalu panjang; paling banyak {limit} karakter</translation>
    </message>
    <message id="camera.row_cells">
        <source>{found} cells instead of {expected}; a cell that holds the separator must stand in double quotes</source>
        <translation>ada {found} sel, seharusnya {expected}; sel yang memuat tanda pemisah harus diapit tanda kutip ganda</translation>
    </message>
    <message id="camera.row_quotes">
        <source>the double quotes do not match; a cell with quotes is written "so", a quote inside it twice: "say ""so"""</source>
        <translation>tanda kutip ganda tidak berpasangan; sel berkutip ditulis "begini", dan kutip di dalamnya ditulis dua kali: "kata ""ini"""</translation>
    </message>
    <message id="camera.region_unknown">
        <source>column region: none of the 17 kabupaten and kota of Sumatera Selatan; right is a code as 16.71 or a name as Kota Palembang (kept as it is)</source>
        <translation>kolom region: bukan salah satu dari 17 kabupaten dan kota di Sumatera Selatan; yang benar kode seperti 16.71 atau nama seperti Kota Palembang (isinya tetap disimpan)</translation>
    </message>
    <message id="camera.region_by_name">
        <source>column region: the name was replaced by its code {code}</source>
        <translation>kolom region: nama diganti dengan kodenya, {code}</translation>
    </message>
    <message id="camera.extra_login">
        <source>an address in a further column holds a login; it was masked and not kept</source>
        <translation>alamat di kolom tambahan memuat kata sandi; bagian itu disamarkan dan tidak disimpan</translation>
    </message>
    <message id="camera.table_size">
        <source>the file is too big for a list of cameras; at most {limit} MiB</source>
        <translation>berkas terlalu besar untuk daftar kamera; paling besar {limit} MiB</translation>
    </message>
    <message id="camera.table_columns">
        <source>too many columns; at most {limit}</source>
        <translation>terlalu banyak kolom; paling banyak {limit}</translation>
    </message>
    <message id="camera.table_rows">
        <source>too many lines; at most {limit} cameras, the rest was not read</source>
        <translation>terlalu banyak baris; paling banyak {limit} kamera, sisanya tidak dibaca</translation>
    </message>
    <message id="camera.table_empty">
        <source>the file is empty; the first line must name the columns, as id,name,sub_url,user,password</source>
        <translation>berkas kosong; baris pertama harus memuat nama kolom, misalnya id,name,sub_url,user,password</translation>
    </message>
    <message id="camera.table_header">
        <source>the first line must name the columns: id and at least one of sub_url, main_url, as id,name,sub_url,user,password; known columns found: {found}</source>
        <translation>baris pertama harus memuat nama kolom: id dan sedikitnya satu dari sub_url atau main_url, misalnya id,name,sub_url,user,password; kolom yang dikenali: {found}</translation>
    </message>
    <message id="camera.table_column_twice">
        <source>column {column} is there twice; leave one of them</source>
        <translation>kolom {column} ada dua kali; sisakan satu saja</translation>
    </message>
    <message id="camera.table_cp1252">
        <source>from this line on the file is not UTF-8; it was read as Windows-1252, look whether names and passwords are right, or save it as CSV UTF-8</source>
        <translation>mulai baris ini berkas bukan UTF-8; dibaca sebagai Windows-1252, jadi periksa nama dan kata sandi, atau simpan ulang sebagai CSV UTF-8</translation>
    </message>
    <message id="camera.url_clip">
        <source>{what}: a clip is clip:// and the name of a file in the site's folder clips, as clip://gerbang.mp4</source>
        <translation>{what}: klip ditulis clip:// lalu nama berkas di folder clips milik situs, misalnya clip://gerbang.mp4</translation>
    </message>
    <message id="camera.interval">
        <source>column interval: right are seconds from {least} to {most}, or an empty cell</source>
        <translation>kolom interval: yang benar detik dari {least} sampai {most}, atau kosongkan selnya</translation>
    </message>
</context>
</TS>

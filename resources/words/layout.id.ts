<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>layout</name>
    <message id="layout.syntax">
        <source>this is not valid TOML ({reason}); look for a missing quote, comma or bracket</source>
        <translation>bukan TOML yang benar ({reason}); periksa tanda kutip, koma, atau kurung yang kurang</translation>
    </message>
    <message id="layout.nesting">
        <source>brackets are nested too deeply; a layout needs no more than three levels</source>
        <translation>kurung bertumpuk terlalu dalam; cukup tiga tingkat</translation>
    </message>
    <message id="layout.size">
        <source>the layout file is too big; at most {limit} KiB</source>
        <translation>berkas tata letak terlalu besar; paling besar {limit} KiB</translation>
    </message>
    <message id="layout.format">
        <source>the line format = {ours} is missing or wrong</source>
        <translation>baris format = {ours} tidak ada atau keliru</translation>
    </message>
    <message id="layout.newer">
        <source>this file has format {told}, this program knows {ours}; what it knows was read, update the program for the rest</source>
        <translation>berkas ini berformat {told}, program ini mengenal {ours}; yang dikenal tetap dibaca, perbarui program untuk sisanya</translation>
    </message>
    <message id="layout.key">
        <source>{name} is not known here; right are {known}</source>
        <translation>{name} tidak dikenal di sini; yang benar {known}</translation>
    </message>
    <message id="layout.warm">
        <source>warm is either true or false</source>
        <translation>warm hanya boleh true atau false</translation>
    </message>
    <message id="layout.title">
        <source>title is a text, or one for each language: title = {{ id = "Gerbang", en = "Gates" }}</source>
        <translation>title berupa teks, atau satu untuk tiap bahasa: title = {{ id = "Gerbang", en = "Gates" }}</translation>
    </message>
    <message id="layout.title_text">
        <source>a title is one line of at most {limit} characters</source>
        <translation>judul hanya satu baris, paling banyak {limit} karakter</translation>
    </message>
    <message id="layout.no_monitors">
        <source>there is no [[monitor]] part; each monitor has one with monitor, grid and tiles</source>
        <translation>bagian [[monitor]] tidak ada; tiap monitor punya satu bagian berisi monitor, grid, dan tiles</translation>
    </message>
    <message id="layout.too_many_monitors">
        <source>more than {limit} monitors; the rest was left out</source>
        <translation>lebih dari {limit} monitor; sisanya tidak dipakai</translation>
    </message>
    <message id="layout.monitor">
        <source>monitor is its number from 1 to 99, or its name as "DP-1"</source>
        <translation>monitor diisi nomornya dari 1 sampai 99, atau namanya seperti "DP-1"</translation>
    </message>
    <message id="layout.monitor_twice">
        <source>monitor {monitor} has a part already; put all its tiles into one part</source>
        <translation>monitor {monitor} sudah punya bagian; gabungkan semua petaknya di satu bagian</translation>
    </message>
    <message id="layout.grid">
        <source>grid is columns x rows from 1 to 16, as grid = "6x6"</source>
        <translation>grid diisi kolom x baris dari 1 sampai 16, misalnya grid = "6x6"</translation>
    </message>
    <message id="layout.tiles">
        <source>tiles is a list of tiles, each as {{ camera = "JSC-01", at = "1,1" }}</source>
        <translation>tiles adalah daftar petak, masing-masing seperti {{ camera = "JSC-01", at = "1,1" }}</translation>
    </message>
    <message id="layout.cameras">
        <source>cameras is a list of ids, as ["JSC-01", "JSC-02"]</source>
        <translation>cameras adalah daftar id, misalnya ["JSC-01", "JSC-02"]</translation>
    </message>
    <message id="layout.camera">
        <source>camera is a camera's id in quotes, as "JSC-01"</source>
        <translation>camera diisi id kamera dalam tanda kutip, misalnya "JSC-01"</translation>
    </message>
    <message id="layout.at">
        <source>at is column,row counted from 1, as at = "1,1"</source>
        <translation>at diisi kolom,baris dihitung dari 1, misalnya at = "1,1"</translation>
    </message>
    <message id="layout.span">
        <source>span is columns x rows from 1 to 16, as span = "2x2"</source>
        <translation>span diisi kolom x baris dari 1 sampai 16, misalnya span = "2x2"</translation>
    </message>
    <message id="layout.stream">
        <source>stream is auto, main or sub; taken as auto</source>
        <translation>stream diisi auto, main, atau sub; dianggap auto</translation>
    </message>
    <message id="layout.outside">
        <source>the tile reaches beyond the grid of {grid}; move it or make it smaller</source>
        <translation>petak keluar dari kisi {grid}; geser atau kecilkan petaknya</translation>
    </message>
    <message id="layout.overlap">
        <source>the tile of {camera} lies over that of {other} at {at}; give it free fields</source>
        <translation>petak {camera} menimpa petak {other} di {at}; tempatkan di kotak kisi yang masih bebas</translation>
    </message>
    <message id="layout.no_field">
        <source>{count} cameras of this list have no free field (there are {free}); make the grid larger or the list shorter</source>
        <translation>{count} kamera di daftar ini tidak mendapat kotak bebas (tersedia {free}); perbesar kisi atau pendekkan daftarnya</translation>
    </message>
    <message id="layout.too_many_tiles">
        <source>a layout has at most 256 tiles; this one and those after it were left out</source>
        <translation>satu tata letak paling banyak 256 petak; petak ini dan sesudahnya tidak dipakai</translation>
    </message>
    <message id="layout.file_name">
        <source>a layout's file is called by letters, digits, hyphens and underscores, at most 64, and .toml, as jakabaring-36.toml</source>
        <translation>nama berkas tata letak terdiri atas huruf, angka, tanda hubung, dan garis bawah, paling banyak 64, lalu .toml, misalnya jakabaring-36.toml</translation>
    </message>
    <message id="layout.name">
        <source>a layout's name is 1 to 64 letters, digits, hyphens and underscores, beginning with a letter or digit, as jakabaring-36</source>
        <translation>nama tata letak terdiri atas 1 sampai 64 huruf, angka, tanda hubung, atau garis bawah, diawali huruf atau angka, misalnya jakabaring-36</translation>
    </message>
    <message id="layout.grid_argument">
        <source>--grid is columns x rows from 1 to {limit}, as 3x3</source>
        <translation>--grid diisi kolom x baris dari 1 sampai {limit}, misalnya 3x3</translation>
    </message>
    <message id="layout.no_cameras">
        <source>--cameras names no camera; right are ids with commas between them, as JSC-01,JSC-02</source>
        <translation>--cameras kosong; yang benar id kamera dipisah koma, misalnya JSC-01,JSC-02</translation>
    </message>
    <message id="layout.too_many_cameras">
        <source>{count} cameras do not fit a grid of {grid}, it has {fields} fields; choose a larger grid or fewer cameras</source>
        <translation>{count} kamera tidak muat di kisi {grid} yang hanya punya {fields} kotak; pilih kisi lebih besar atau kamera lebih sedikit</translation>
    </message>
    <message id="layout.unknown_cameras">
        <source>this site has no camera {ids}; look into cameras.csv or import them first</source>
        <translation>kamera {ids} tidak ada; lihat cameras.csv atau impor dahulu</translation>
    </message>
    <message id="layout.unknown_camera">
        <source>this site has no camera {id}; right is an id of cameras.csv</source>
        <translation>kamera {id} tidak ada; yang benar id yang tercantum di cameras.csv</translation>
    </message>
    <message id="layout.has_monitor">
        <source>the layout has a part for monitor {monitor} already; name another with --monitor, or add --replace to write it anew</source>
        <translation>tata letak ini sudah punya bagian untuk monitor {monitor}; pilih monitor lain dengan --monitor, atau tambahkan --replace untuk menggantinya</translation>
    </message>
    <message id="layout.not_editable">
        <source>the file cannot be edited here; write each monitor as a [[monitor]] part</source>
        <translation>berkas ini tidak dapat disunting dari sini; tulis tiap monitor sebagai bagian [[monitor]]</translation>
    </message>
    <message id="layout.absent_monitors">
        <source>monitor {monitors} is not in the site's list; its tiles have no place until it is there</source>
        <translation>monitor {monitors} tidak ada di daftar monitor; petaknya tidak mendapat tempat sampai monitor itu ada</translation>
    </message>
    <message id="layout.monitors_renewed">
        <source>none of the known monitors is there; numbers were given anew in reading order</source>
        <translation>tidak satu pun monitor yang dikenal ditemukan; nomor diberikan ulang menurut urutan baca</translation>
    </message>
    <message id="layout.made">
        <source>layout made: {file} (monitor {monitor}: {count} cameras)</source>
        <translation>tata letak dibuat: {file} (monitor {monitor}: {count} kamera)</translation>
    </message>
    <message id="layout.extended">
        <source>layout changed: {file} (monitor {monitor}: {count} cameras)</source>
        <translation>tata letak diubah: {file} (monitor {monitor}: {count} kamera)</translation>
    </message>
    <message id="layout.help">
        <source>Layouts of a site.</source>
        <translation>Tata letak sebuah ruang komando.</translation>
    </message>
    <message id="layout.help_new">
        <source>Make a layout, or give it one more monitor.</source>
        <translation>Buat tata letak, atau tambahkan satu monitor ke dalamnya.</translation>
    </message>
    <message id="layout.help_monitor">
        <source>number or name of the monitor (usually 1)</source>
        <translation>nomor atau nama monitor (biasanya 1)</translation>
    </message>
    <message id="layout.help_replace">
        <source>write the part of this monitor anew</source>
        <translation>ganti bagian monitor ini</translation>
    </message>
    <message id="layout.file_head">
        <source># Layout {name}. May be edited by hand; comments stay. Look it over with: scc-wall check
# monitor: its number or name; grid: columns x rows; at: column,row from 1; span: columns x rows; stream: auto, main or sub
format = 1
</source>
        <translation># Tata letak {name}. Boleh disunting tangan; komentar tidak hilang. Periksa dengan: scc-wall check
# monitor: nomor atau namanya; grid: kolom x baris; at: kolom,baris dari 1; span: kolom x baris; stream: auto, main, atau sub
format = 1
</translation>
    </message>
    <message id="layout.exists">
        <source>there is a layout of that name already; choose another name</source>
        <translation>sudah ada tata letak dengan nama itu; pilih nama lain</translation>
    </message>
    <message id="layout.fit">
        <source>fit is "fit", "fill" or "stretch"</source>
        <translation>fit adalah "fit", "fill", atau "stretch"</translation>
    </message>
    <message id="layout.locked">
        <source>locked is either true or false</source>
        <translation>locked hanya boleh true atau false</translation>
    </message>
    <message id="layout.is_locked">
        <source>the layout is locked; unlock it in the layout editor, or write locked = false in its file</source>
        <translation>tata letak ini terkunci; buka kuncinya di penyunting tata letak, atau tulis locked = false di berkasnya</translation>
    </message>
    <message id="layout.changed_meanwhile">
        <source>the file was changed meanwhile by somebody else; nothing was overwritten</source>
        <translation>berkas ini sudah diubah orang lain sejak dibuka; tidak ada yang ditimpa</translation>
    </message>
    <message id="layout.no_file">
        <source>there is no such layout</source>
        <translation>tata letak itu tidak ada</translation>
    </message>
</context>
</TS>

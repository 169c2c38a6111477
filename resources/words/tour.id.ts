<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>tour</name>
    <message id="tour.format">
        <source>write format = {ours} as the first line</source>
        <translation>tulis format = {ours} di baris pertama</translation>
    </message>
    <message id="tour.tables">
        <source>each tour is a part that begins with [[tour]]</source>
        <translation>setiap putaran adalah bagian yang diawali [[tour]]</translation>
    </message>
    <message id="tour.keys">
        <source>a tour has name, steps and, if it is for one monitor only, monitor; nothing else</source>
        <translation>putaran berisi name, steps, dan monitor bila hanya untuk satu monitor; tidak ada yang lain</translation>
    </message>
    <message id="tour.name">
        <source>a tour's name consists of letters a to z, digits, hyphens and underscores</source>
        <translation>nama putaran terdiri atas huruf a sampai z, angka, tanda hubung, dan garis bawah</translation>
    </message>
    <message id="tour.twice">
        <source>there is a tour {name} already; choose another name</source>
        <translation>sudah ada putaran {name}; pilih nama lain</translation>
    </message>
    <message id="tour.too_many">
        <source>a site has at most {limit} tours; those from here on are left out</source>
        <translation>paling banyak {limit} putaran per situs; mulai dari sini tidak dipakai</translation>
    </message>
    <message id="tour.monitor">
        <source>monitor of tour {name} is a monitor's number or name, as in a layout</source>
        <translation>monitor pada putaran {name} adalah nomor atau nama monitor, seperti di tata letak</translation>
    </message>
    <message id="tour.step">
        <source>a step of tour {name} looks like this: {{ layout = "stadion", dwell = 20 }}; dwell is {least} to {most} seconds</source>
        <translation>langkah putaran {name} ditulis begini: {{ layout = "stadion", dwell = 20 }}; dwell {least} sampai {most} detik</translation>
    </message>
    <message id="tour.no_steps">
        <source>tour {name} has no usable step; write steps = [ ... ]</source>
        <translation>putaran {name} tidak punya langkah yang bisa dipakai; tulis steps = [ ... ]</translation>
    </message>
    <message id="tour.unknown_layout">
        <source>tour {name}: there is no layout {layout}</source>
        <translation>putaran {name}: tidak ada tata letak {layout}</translation>
    </message>
    <message id="tour.unknown">
        <source>there is no tour {name}; there are: {names}</source>
        <translation>tidak ada putaran {name}; yang ada: {names}</translation>
    </message>
    <message id="tour.no_number">
        <source>there is no tour number {number}; there are {count}</source>
        <translation>tidak ada putaran nomor {number}; jumlahnya {count}</translation>
    </message>
    <message id="tour.none_runs">
        <source>no tour runs</source>
        <translation>tidak ada putaran yang berjalan</translation>
    </message>
    <message id="tour.no_monitor">
        <source>there is no monitor {monitor}, or the layout has no part for it</source>
        <translation>tidak ada monitor {monitor}, atau tata letak itu tidak punya bagian untuknya</translation>
    </message>
    <message id="tour.running">
        <source>Tour: {name}</source>
        <translation>Putaran: {name}</translation>
    </message>
    <message id="tour.paused">
        <source>Tour {name} waits (Ctrl+T: go on)</source>
        <translation>Putaran {name} dijeda (Ctrl+T: lanjut)</translation>
    </message>
</context>
</TS>

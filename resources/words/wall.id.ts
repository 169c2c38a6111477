<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>wall</name>
    <message id="wall.connecting_again">
        <source>Connecting again</source>
        <translation>Menyambung ulang</translation>
    </message>
    <message id="wall.feeds_silent">
        <source>The program part that reads the cameras does not answer</source>
        <translation>Bagian program yang membaca kamera tidak menjawab</translation>
    </message>
    <message id="wall.first_pictures">
        <source>Waiting for the next picture</source>
        <translation>Menunggu gambar berikutnya</translation>
    </message>
    <message id="wall.lagging">
        <source>The camera's picture has fallen behind</source>
        <translation>Gambar kamera tertinggal dari waktu sebenarnya</translation>
    </message>
    <message id="wall.not_shown">
        <source>Pictures arrive but are not shown</source>
        <translation>Gambar diterima, tetapi tidak tampil</translation>
    </message>
    <message id="wall.pictures_stopped">
        <source>The camera sends no new pictures</source>
        <translation>Kamera tidak mengirim gambar baru</translation>
    </message>
    <message id="wall.player_restarts">
        <source>The picture's player is being restarted</source>
        <translation>Pemutar gambar sedang dijalankan ulang</translation>
    </message>
    <message id="wall.player_silent">
        <source>The picture's player does not answer</source>
        <translation>Pemutar gambar tidak menjawab</translation>
    </message>
    <message id="wall.window_hidden">
        <source>The picture's window cannot be seen</source>
        <translation>Jendela gambar tidak terlihat</translation>
    </message>
    <message id="wall.unplaced">
        <source>Layout {layout}: {count} tiles have no place on this computer's monitors: {tiles}</source>
        <translation>Tata letak {layout}: {count} petak tidak mendapat tempat di monitor komputer ini: {tiles}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ptz</name>
    <message id="ptz.held">
        <source>{holder} is moving this camera; ask them to let go, or wait until it has not been used for a while</source>
        <translation>kamera ini sedang digerakkan oleh {holder}; minta dilepas, atau tunggu sampai beberapa saat tidak dipakai</translation>
    </message>
    <message id="ptz.taken">
        <source>{camera}: {holder} has taken it over from {former}</source>
        <translation>{camera}: diambil alih oleh {holder} dari {former}</translation>
    </message>
    <message id="ptz.stopped_itself">
        <source>{camera}: the move was stopped, because the camera or the network did not answer</source>
        <translation>{camera}: gerakan dihentikan karena kamera atau jaringan tidak menjawab</translation>
    </message>
    <message id="ptz.no_answer">
        <source>the camera has not answered in time</source>
        <translation>kamera tidak menjawab pada waktunya</translation>
    </message>
    <message id="ptz.devices_gone">
        <source>the process that moves cameras ended and is being started again; cameras in motion are stopped first</source>
        <translation>proses penggerak kamera berhenti dan sedang dijalankan lagi; kamera yang bergerak dihentikan lebih dahulu</translation>
    </message>
    <message id="ptz.home_word">
        <source>after home only "set" may follow, not "{word}"</source>
        <translation>setelah home hanya boleh "set", bukan "{word}"</translation>
    </message>
    <message id="ptz.confirm_remove">
        <source>removing preset "{preset}" cannot be undone; say it again with "{yes}" at the end</source>
        <translation>posisi preset "{preset}" akan dihapus dan tidak dapat dikembalikan; ulangi dengan "{yes}" di akhir</translation>
    </message>
    <message id="ptz.file_cameras">
        <source>camera: every camera needs a table of its own, as [camera.JSC-36]</source>
        <translation>camera: setiap kamera perlu tabel sendiri, misalnya [camera.JSC-36]</translation>
    </message>
    <message id="ptz.file_invert">
        <source>invert is a list of {axes}</source>
        <translation>invert berupa daftar dari {axes}</translation>
    </message>
    <message id="ptz.file_switch">
        <source>{name} is true or false</source>
        <translation>{name} berisi true atau false</translation>
    </message>
    <message id="ptz.file_curve">
        <source>curve is a list of [zoom position 0 to 1, degrees], positions rising and degrees falling, as [[0.0, 62.0], [1.0, 1.5]]</source>
        <translation>curve berupa daftar [posisi zoom 0 sampai 1, derajat], posisi naik dan derajat turun, misalnya [[0.0, 62.0], [1.0, 1.5]]</translation>
    </message>
    <message id="ptz.file_number">
        <source>{name} is a number from {low} to {high}</source>
        <translation>{name} berupa angka dari {low} sampai {high}</translation>
    </message>
    <message id="ptz.person_key">
        <source>the operator at the wall</source>
        <translation>operator di dinding</translation>
    </message>
    <message id="ptz.person_ctl">
        <source>a script (ctl)</source>
        <translation>skrip (ctl)</translation>
    </message>
    <message id="ptz.person_desk">
        <source>the operator at the desk</source>
        <translation>operator di meja</translation>
    </message>
    <message id="ptz.person_event">
        <source>the event plan</source>
        <translation>rencana acara</translation>
    </message>
    <message id="ptz.no_pane">
        <source>point at a camera that can be moved first</source>
        <translation>arahkan penunjuk dulu ke kamera yang dapat digerakkan</translation>
    </message>
    <message id="ptz.bar_held">
        <source>PTZ: {holder}</source>
        <translation>PTZ: {holder}</translation>
    </message>
    <message id="ptz.bar_free">
        <source>PTZ: free</source>
        <translation>PTZ: bebas</translation>
    </message>
    <message id="ptz.bar_zoom">
        <source>{factor}x</source>
        <translation>{factor}x</translation>
    </message>
    <message id="ptz.bar_degrees">
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message id="ptz.bar_width">
        <source>{width} m wide at {distance}</source>
        <translation>lebar {width} m pada {distance}</translation>
    </message>
    <message id="ptz.bar_moving">
        <source>moving</source>
        <translation>bergerak</translation>
    </message>
    <message id="ptz.bar_stopping">
        <source>stopping …</source>
        <translation>menghentikan …</translation>
    </message>
    <message id="ptz.bar_still">
        <source>stands still</source>
        <translation>diam</translation>
    </message>
    <message id="ptz.bar_unproven">
        <source>stop sent, not confirmed</source>
        <translation>berhenti dikirim, belum terbukti</translation>
    </message>
    <message id="ptz.bar_runaway">
        <source>CAMERA MAY STILL BE MOVING</source>
        <translation>KAMERA MUNGKIN MASIH BERGERAK</translation>
    </message>
    <message id="ptz.bar_connecting">
        <source>connecting PTZ …</source>
        <translation>menyambung PTZ …</translation>
    </message>
    <message id="ptz.bar_help">
        <source>arrows move, + − zoom, click = centre, Esc lets go</source>
        <translation>panah = gerak, + − = zoom, klik = ke tengah, Esc = lepas</translation>
    </message>
    <message id="ptz.calibration">
        <source>that does not fit the other points: zoomed in closer, the picture must be narrower; check width and distance</source>
        <translation>tidak cocok dengan titik lain: makin diperbesar, gambar harus makin sempit; periksa lebar dan jarak</translation>
    </message>
    <message id="ptz.file_damaged">
        <source>the file is no TOML, so nothing was written; mend or remove it</source>
        <translation>berkas bukan TOML sehingga tidak ditulisi; perbaiki atau hapus berkasnya</translation>
    </message>
</context>
</TS>

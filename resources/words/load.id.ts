<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>load</name>
    <message id="load.key_pictures">
        <source>Key pictures only</source>
        <translation>Hanya gambar kunci</translation>
    </message>
    <message id="load.overload">
        <source>The computer is at its limit: {count} of {shown} tiles show key pictures only</source>
        <translation>Komputer sudah penuh: {count} dari {shown} petak hanya menampilkan gambar kunci</translation>
    </message>
    <message id="load.on_or_off">
        <source>{state} is neither on nor off: write fast CAMERA on, or fast CAMERA off</source>
        <translation>{state} bukan on atau off: tulis fast KAMERA on, atau fast KAMERA off</translation>
    </message>
</context>
</TS>

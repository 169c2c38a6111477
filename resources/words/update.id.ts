<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>update</name>
    <message id="update.no_package">
        <source>there is no such package</source>
        <translation>berkas paket ini tidak ada</translation>
    </message>
    <message id="update.no_keys">
        <source>no key is trusted here yet; put the public key of whoever makes the packages (a .pub file) into this folder</source>
        <translation>belum ada kunci yang dipercaya di sini; taruh kunci publik pembuat paket (berkas .pub) di folder ini</translation>
    </message>
    <message id="update.no_signature">
        <source>this package is not signed: {file} is not beside it or cannot be read; copy that file too</source>
        <translation>paket ini tidak bertanda tangan: {file} tidak ada di sebelahnya atau tidak terbaca; salin juga berkas itu</translation>
    </message>
    <message id="update.stranger">
        <source>this package is signed with a key that is not trusted here (see {folder}); do not install it</source>
        <translation>paket ini ditandatangani kunci yang tidak dipercaya di sini (lihat {folder}); jangan dipasang</translation>
    </message>
    <message id="update.changed">
        <source>the signature does not fit: the package was changed or damaged after it was signed; copy it again from where it came</source>
        <translation>tanda tangan tidak cocok: paket ini berubah atau rusak sesudah ditandatangani; salin ulang dari asalnya</translation>
    </message>
    <message id="update.signed">
        <source>The signature is good (key {mark}...)</source>
        <translation>Tanda tangan sah (kunci {mark}...)</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>onvif_simulator</name>
    <message id="onvif_simulator.help-port-each">
        <source>each camera also has an ONVIF port of its own: the next ones after --onvif-port, in the order of the cameras</source>
        <translation>setiap kamera juga punya port ONVIF sendiri: port berikutnya sesudah --onvif-port, menurut urutan kamera</translation>
    </message>
    <message id="onvif_simulator.help-quirk">
        <source>an oddity from the start, such as jsc-01:stop-refused or all:late=300; may be given several times (`simulate fault --help` lists them)</source>
        <translation>keanehan sejak awal, misalnya jsc-01:stop-refused atau all:late=300; boleh diberikan beberapa kali (daftarnya di `simulate fault --help`)</translation>
    </message>
    <message id="onvif_simulator.help-discovery">
        <source>answer WS-Discovery on the network card with this address; may be given several times; another port than 3702 only for tests</source>
        <translation>jawab WS-Discovery di kartu jaringan dengan alamat ini; boleh diberikan beberapa kali; port selain 3702 hanya untuk tes</translation>
    </message>
    <message id="onvif_simulator.help-motion-log">
        <source>write what the PTZ cameras really do into this file, a line of JSON each</source>
        <translation>tulis gerakan kamera PTZ yang sebenarnya ke berkas ini, satu baris JSON per kejadian</translation>
    </message>
    <message id="onvif_simulator.help-domes">
        <source>at most so many PTZ cameras can be moved; the others stand still</source>
        <translation>paling banyak sekian kamera PTZ yang dapat digerakkan; sisanya diam</translation>
    </message>
    <message id="onvif_simulator.help-mark">
        <source>draw a bar code of place and time into the pictures of PTZ cameras, for measuring</source>
        <translation>gambar kode batang posisi dan waktu pada gambar kamera PTZ, untuk pengukuran</translation>
    </message>
    <message id="onvif_simulator.help-orders">
        <source>Of cameras with ONVIF:
  quirk NAME       an oddity from the list below; NAME=off ends it, `none` ends all, some need a number (late=300)
  dome             where the PTZ cameras really are
  onvif            what was asked, and what broke the official schemas
Oddities:
{names}</source>
        <translation>Untuk kamera dengan ONVIF:
  quirk NAMA       keanehan dari daftar di bawah; NAMA=off mengakhirinya, `none` mengakhiri semua, sebagian perlu angka (late=300)
  dome             posisi kamera PTZ yang sebenarnya
  onvif            apa yang diminta, dan apa yang melanggar skema resmi
Keanehan:
{names}</translation>
    </message>
    <message id="onvif_simulator.bad-quirk">
        <source>--quirk {text} is not possible ({why}): give CAMERA:NAME or CAMERA:NAME=NUMBER, for example jsc-01:late=300.</source>
        <translation>--quirk {text} tidak mungkin ({why}): beri KAMERA:NAMA atau KAMERA:NAMA=ANGKA, misalnya jsc-01:late=300.</translation>
    </message>
    <message id="onvif_simulator.no-log">
        <source>The file {path} for --motion-log cannot be written: {why}. Give another one.</source>
        <translation>Berkas {path} untuk --motion-log tidak dapat ditulis: {why}. Beri berkas lain.</translation>
    </message>
</context>
</TS>

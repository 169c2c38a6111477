<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>streams</name>
    <message id="streams.help-rtsps-port">
        <source>port of RTSP over TLS (rtsps); 0: any free one. The certificate is simulator.pem in the cache folder</source>
        <translation>port RTSP lewat TLS (rtsps); 0: port bebas. Sertifikatnya simulator.pem di folder cache</translation>
    </message>
    <message id="streams.help-web-port">
        <source>port of the same cameras over HTTP: /CAMERA/video.mjpg, /CAMERA/still.jpg, /CAMERA/live.m3u8; 0: any free one</source>
        <translation>port kamera yang sama lewat HTTP: /KAMERA/video.mjpg, /KAMERA/still.jpg, /KAMERA/live.m3u8; 0: port bebas</translation>
    </message>
    <message id="streams.help-https-port">
        <source>the same over HTTPS</source>
        <translation>sama, lewat HTTPS</translation>
    </message>
    <message id="streams.help-digest">
        <source>how a login is asked for</source>
        <translation>cara login diminta</translation>
    </message>
    <message id="streams.help-list">
        <source>Each camera has these streams, as rtsp://HOST:PORT/CAMERA/STREAM, by TCP, UDP or an HTTP tunnel: {streams}</source>
        <translation>Tiap kamera punya aliran ini, sebagai rtsp://HOST:PORT/KAMERA/ALIRAN, lewat TCP, UDP, atau terowongan HTTP: {streams}</translation>
    </message>
</context>
</TS>

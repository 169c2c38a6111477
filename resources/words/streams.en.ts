<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>streams</name>
    <message id="streams.help-rtsps-port">
        <source>port of RTSP over TLS (rtsps); 0: any free one. The certificate is simulator.pem in the cache folder</source>
        <translation>port of RTSP over TLS (rtsps); 0: any free one. The certificate is simulator.pem in the cache folder</translation>
    </message>
    <message id="streams.help-web-port">
        <source>port of the same cameras over HTTP: /CAMERA/video.mjpg, /CAMERA/still.jpg, /CAMERA/live.m3u8; 0: any free one</source>
        <translation>port of the same cameras over HTTP: /CAMERA/video.mjpg, /CAMERA/still.jpg, /CAMERA/live.m3u8; 0: any free one</translation>
    </message>
    <message id="streams.help-https-port">
        <source>the same over HTTPS</source>
        <translation>the same over HTTPS</translation>
    </message>
    <message id="streams.help-digest">
        <source>how a login is asked for</source>
        <translation>how a login is asked for</translation>
    </message>
    <message id="streams.help-list">
        <source>Each camera has these streams, as rtsp://HOST:PORT/CAMERA/STREAM, by TCP, UDP or an HTTP tunnel: {streams}</source>
        <translation>Each camera has these streams, as rtsp://HOST:PORT/CAMERA/STREAM, by TCP, UDP or an HTTP tunnel: {streams}</translation>
    </message>
</context>
</TS>

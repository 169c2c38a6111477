<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>feed</name>
    <message id="feed.denied">
        <source>the camera refuses user name or password</source>
        <translation>the camera refuses user name or password</translation>
    </message>
    <message id="feed.forbidden">
        <source>the camera forbids this account to see pictures</source>
        <translation>the camera forbids this account to see pictures</translation>
    </message>
    <message id="feed.not_found">
        <source>the camera has no stream at this address</source>
        <translation>the camera has no stream at this address</translation>
    </message>
    <message id="feed.busy">
        <source>the camera is busy: too many connections</source>
        <translation>the camera is busy: too many connections</translation>
    </message>
    <message id="feed.unreachable">
        <source>the camera cannot be reached</source>
        <translation>the camera cannot be reached</translation>
    </message>
    <message id="feed.silent">
        <source>the camera is silent and sends nothing</source>
        <translation>the camera is silent and sends nothing</translation>
    </message>
    <message id="feed.ended">
        <source>the camera ended the connection</source>
        <translation>the camera ended the connection</translation>
    </message>
    <message id="feed.garbage">
        <source>the camera's data cannot be read</source>
        <translation>the camera's data cannot be read</translation>
    </message>
    <message id="feed.mixed">
        <source>the camera still sends an old connection's pictures into the new one</source>
        <translation>the camera still sends an old connection's pictures into the new one</translation>
    </message>
    <message id="feed.no_video">
        <source>the camera sends no video</source>
        <translation>the camera sends no video</translation>
    </message>
    <message id="feed.codec">
        <source>this kind of video is not supported (H.264, H.265 and JPEG are)</source>
        <translation>this kind of video is not supported (H.264, H.265 and JPEG are)</translation>
    </message>
    <message id="feed.answer">
        <source>the camera's answer is of no use</source>
        <translation>the camera's answer is of no use</translation>
    </message>
    <message id="feed.transport">
        <source>the camera does not send over TCP: choose UDP as its transport</source>
        <translation>the camera does not send over TCP: choose UDP as its transport</translation>
    </message>
    <message id="feed.certificate">
        <source>the camera's certificate is not vouched for by the site's ca_file</source>
        <translation>the camera's certificate is not vouched for by the site's ca_file</translation>
    </message>
    <message id="feed.tls">
        <source>the encrypted connection to the camera fails</source>
        <translation>the encrypted connection to the camera fails</translation>
    </message>
    <message id="feed.protected">
        <source>the stream is encrypted with a key we do not have</source>
        <translation>the stream is encrypted with a key we do not have</translation>
    </message>
    <message id="feed.clip">
        <source>no such clip in the site's folder clips</source>
        <translation>no such clip in the site's folder clips</translation>
    </message>
</context>
</TS>

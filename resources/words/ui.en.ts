<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui</name>
    <message id="ui.state.connecting">
        <source>CONNECTING…</source>
        <translation>CONNECTING…</translation>
    </message>
    <message id="ui.state.live">
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message id="ui.state.late">
        <source>DELAYED</source>
        <translation>DELAYED</translation>
    </message>
    <message id="ui.state.late_for">
        <source>DELAYED {span}</source>
        <translation>DELAYED {span}</translation>
    </message>
    <message id="ui.state.lost">
        <source>DISCONNECTED</source>
        <translation>DISCONNECTED</translation>
    </message>
    <message id="ui.state.lost_retry">
        <source>DISCONNECTED, retry in {n} s</source>
        <translation>DISCONNECTED, retry in {n} s</translation>
    </message>
    <message id="ui.state.lost_retry_short">
        <source>LOST ↻ {n} s</source>
        <translation>LOST ↻ {n} s</translation>
    </message>
    <message id="ui.state.refused">
        <source>REFUSED</source>
        <translation>REFUSED</translation>
    </message>
    <message id="ui.state.off">
        <source>OFF</source>
        <translation>OFF</translation>
    </message>
    <message id="ui.state.frozen">
        <source>FROZEN PICTURE?</source>
        <translation>FROZEN PICTURE?</translation>
    </message>
    <message id="ui.state.frozen_short">
        <source>FROZEN?</source>
        <translation>FROZEN?</translation>
    </message>
    <message id="ui.age">
        <source>{span} old</source>
        <translation>{span} old</translation>
    </message>
    <message id="ui.age.under_second">
        <source>&lt;1 s</source>
        <translation>&lt;1 s</translation>
    </message>
    <message id="ui.span.second">
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message id="ui.span.minute">
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message id="ui.span.hour">
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message id="ui.span.day">
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message id="ui.strip.change">
        <source>→ {new}</source>
        <translation>→ {new}</translation>
    </message>
    <message id="ui.cover.retry">
        <source>trying again in {n} s</source>
        <translation>trying again in {n} s</translation>
    </message>
    <message id="ui.cover.retrying">
        <source>trying again now</source>
        <translation>trying again now</translation>
    </message>
    <message id="ui.cover.age">
        <source>last picture {span} ago</source>
        <translation>last picture {span} ago</translation>
    </message>
    <message id="ui.count.live">
        <source>{n} of {all} live</source>
        <translation>{n} of {all} live</translation>
    </message>
    <message id="ui.count.frozen">
        <source>{n} perhaps frozen</source>
        <translation>{n} perhaps frozen</translation>
    </message>
    <message id="ui.count.late">
        <source>{n} delayed</source>
        <translation>{n} delayed</translation>
    </message>
    <message id="ui.count.lost">
        <source>{n} disconnected</source>
        <translation>{n} disconnected</translation>
    </message>
    <message id="ui.count.refused">
        <source>{n} refused</source>
        <translation>{n} refused</translation>
    </message>
    <message id="ui.count.connecting">
        <source>{n} connecting</source>
        <translation>{n} connecting</translation>
    </message>
    <message id="ui.count.off">
        <source>{n} off</source>
        <translation>{n} off</translation>
    </message>
    <message id="ui.wall.open">
        <source>OPEN SITE: no accounts</source>
        <translation>OPEN SITE: no accounts</translation>
    </message>
    <message id="ui.wall.clock">
        <source>{date}  {hour:02}:{minute:02}:{second:02} WIB</source>
        <translation>{date}  {hour:02}:{minute:02}:{second:02} WIB</translation>
    </message>
    <message id="ui.wall.window">
        <source>{monitor} - SCC Wall</source>
        <translation>{monitor} - SCC Wall</translation>
    </message>
    <message id="ui.help.title">
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message id="ui.help.close">
        <source>F1 or Esc: back to the wall</source>
        <translation>F1 or Esc: back to the wall</translation>
    </message>
    <message id="ui.awake.failed">
        <source>this display may go to sleep: its idle timer cannot be reset ({why}); switch the screen saver off in the desktop's settings</source>
        <translation>this display may go to sleep: its idle timer cannot be reset ({why}); switch the screen saver off in the desktop's settings</translation>
    </message>
    <message id="ui.security.verified">
        <source>TLS checked</source>
        <translation>TLS checked</translation>
    </message>
    <message id="ui.security.encrypted">
        <source>TLS not checked</source>
        <translation>TLS not checked</translation>
    </message>
</context>
</TS>

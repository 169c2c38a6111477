<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wall</name>
    <message id="wall.connecting_again">
        <source>Connecting again</source>
        <translation>Connecting again</translation>
    </message>
    <message id="wall.feeds_silent">
        <source>The program part that reads the cameras does not answer</source>
        <translation>The program part that reads the cameras does not answer</translation>
    </message>
    <message id="wall.first_pictures">
        <source>Waiting for the next picture</source>
        <translation>Waiting for the next picture</translation>
    </message>
    <message id="wall.lagging">
        <source>The camera's picture has fallen behind</source>
        <translation>The camera's picture has fallen behind</translation>
    </message>
    <message id="wall.not_shown">
        <source>Pictures arrive but are not shown</source>
        <translation>Pictures arrive but are not shown</translation>
    </message>
    <message id="wall.pictures_stopped">
        <source>The camera sends no new pictures</source>
        <translation>The camera sends no new pictures</translation>
    </message>
    <message id="wall.player_restarts">
        <source>The picture's player is being restarted</source>
        <translation>The picture's player is being restarted</translation>
    </message>
    <message id="wall.player_silent">
        <source>The picture's player does not answer</source>
        <translation>The picture's player does not answer</translation>
    </message>
    <message id="wall.window_hidden">
        <source>The picture's window cannot be seen</source>
        <translation>The picture's window cannot be seen</translation>
    </message>
    <message id="wall.unplaced">
        <source>Layout {layout}: {count} tiles have no place on this computer's monitors: {tiles}</source>
        <translation>Layout {layout}: {count} tiles have no place on this computer's monitors: {tiles}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>display</name>
    <message id="display.program_missing">
        <source>The program {program} is missing; install it with: sudo apt-get install {package}</source>
        <translation>Program {program} tidak ada; pasang dengan: sudo apt-get install {package}</translation>
    </message>
    <message id="display.monitors">
        <source>A virtual display of {monitors} monitors is not possible; choose from 1 to {most}.</source>
        <translation>Layar virtual dengan {monitors} monitor tidak mungkin; pilih dari 1 sampai {most}.</translation>
    </message>
    <message id="display.server_failed">
        <source>The virtual display did not start: {reason}</source>
        <translation>Layar virtual tidak dapat dimulai: {reason}</translation>
    </message>
    <message id="display.monitor_failed">
        <source>The virtual display runs, but xrandr could not define its monitor {monitor}.</source>
        <translation>Layar virtual berjalan, tetapi xrandr tidak dapat membuat monitor {monitor}.</translation>
    </message>
</context>
</TS>

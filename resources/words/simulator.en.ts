<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>simulator</name>
    <message id="simulator.making">
        <source>Making clip {begun} of {count} ({name}) ...</source>
        <translation>Making clip {begun} of {count} ({name}) ...</translation>
    </message>
    <message id="simulator.all-ready">
        <source>All {count} clips are ready.</source>
        <translation>All {count} clips are ready.</translation>
    </message>
    <message id="simulator.no-password">
        <source>--user needs a password: give --password-stdin and write the password on the first line of standard input.</source>
        <translation>--user needs a password: give --password-stdin and write the password on the first line of standard input.</translation>
    </message>
    <message id="simulator.no-cache">
        <source>The folder {path} for clips cannot be written: {why}. Give another one with --cache.</source>
        <translation>The folder {path} for clips cannot be written: {why}. Give another one with --cache.</translation>
    </message>
    <message id="simulator.cannot-listen">
        <source>The simulator cannot listen at {bind}, port {port}: {why}. Choose a free port with --port (0 lets the system choose).</source>
        <translation>The simulator cannot listen at {bind}, port {port}: {why}. Choose a free port with --port (0 lets the system choose).</translation>
    </message>
    <message id="simulator.no-answer">
        <source>No simulator answers at {path}. Start one with --control {path}.</source>
        <translation>No simulator answers at {path}. Start one with --control {path}.</translation>
    </message>
    <message id="simulator.unknown-camera">
        <source>There is no simulated camera {camera}. Give an id such as jsc-01, or all.</source>
        <translation>There is no simulated camera {camera}. Give an id such as jsc-01, or all.</translation>
    </message>
    <message id="simulator.unknown-order">
        <source>The simulator does not know the order {order}.</source>
        <translation>The simulator does not know the order {order}.</translation>
    </message>
    <message id="simulator.fault-done">
        <source>{order}: {cameras} camera(s).</source>
        <translation>{order}: {cameras} camera(s).</translation>
    </message>
    <message id="simulator.bad-number">
        <source>{text} is not possible; give a whole number from {least} to {most}</source>
        <translation>{text} is not possible; give a whole number from {least} to {most}</translation>
    </message>
    <message id="simulator.help-simulate">
        <source>Serve simulated cameras over RTSP. `simulate fault` changes them while they run.</source>
        <translation>Serve simulated cameras over RTSP. `simulate fault` changes them while they run.</translation>
    </message>
    <message id="simulator.help-cameras">
        <source>how many cameras</source>
        <translation>how many cameras</translation>
    </message>
    <message id="simulator.help-port">
        <source>RTSP port; 0 lets the system choose</source>
        <translation>RTSP port; 0 lets the system choose</translation>
    </message>
    <message id="simulator.help-onvif-port">
        <source>ONVIF port (HTTP): camera jsc-01 is at http://ADDRESS:P/jsc-01/onvif/device_service; 0 lets the system choose</source>
        <translation>ONVIF port (HTTP): camera jsc-01 is at http://ADDRESS:P/jsc-01/onvif/device_service; 0 lets the system choose</translation>
    </message>
    <message id="simulator.help-bind">
        <source>address to listen at; only this PC unless given</source>
        <translation>address to listen at; only this PC unless given</translation>
    </message>
    <message id="simulator.help-user">
        <source>account the cameras ask for; without it they ask for none</source>
        <translation>account the cameras ask for; without it they ask for none</translation>
    </message>
    <message id="simulator.help-password-stdin">
        <source>read the account's password from the first line of standard input</source>
        <translation>read the account's password from the first line of standard input</translation>
    </message>
    <message id="simulator.help-cache">
        <source>folder where drawn clips are kept</source>
        <translation>folder where drawn clips are kept</translation>
    </message>
    <message id="simulator.help-control">
        <source>socket for orders while it runs</source>
        <translation>socket for orders while it runs</translation>
    </message>
    <message id="simulator.help-seconds">
        <source>length of a clip; below 60 only for tests, since the dial is then wrong</source>
        <translation>length of a clip; below 60 only for tests, since the dial is then wrong</translation>
    </message>
    <message id="simulator.help-die-with-parent">
        <source>end when the program that started it ends</source>
        <translation>end when the program that started it ends</translation>
    </message>
    <message id="simulator.help-verbose">
        <source>log more</source>
        <translation>log more</translation>
    </message>
    <message id="simulator.help-fault">
        <source>Change simulated cameras while they run, or show their state.</source>
        <translation>Change simulated cameras while they run, or show their state.</translation>
    </message>
    <message id="simulator.help-camera">
        <source>a camera's id such as jsc-01, or all</source>
        <translation>a camera's id such as jsc-01, or all</translation>
    </message>
</context>
</TS>

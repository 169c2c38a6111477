<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>onvif_simulator</name>
    <message id="onvif_simulator.help-port-each">
        <source>each camera also has an ONVIF port of its own: the next ones after --onvif-port, in the order of the cameras</source>
        <translation>each camera also has an ONVIF port of its own: the next ones after --onvif-port, in the order of the cameras</translation>
    </message>
    <message id="onvif_simulator.help-quirk">
        <source>an oddity from the start, such as jsc-01:stop-refused or all:late=300; may be given several times (`simulate fault --help` lists them)</source>
        <translation>an oddity from the start, such as jsc-01:stop-refused or all:late=300; may be given several times (`simulate fault --help` lists them)</translation>
    </message>
    <message id="onvif_simulator.help-discovery">
        <source>answer WS-Discovery on the network card with this address; may be given several times; another port than 3702 only for tests</source>
        <translation>answer WS-Discovery on the network card with this address; may be given several times; another port than 3702 only for tests</translation>
    </message>
    <message id="onvif_simulator.help-motion-log">
        <source>write what the PTZ cameras really do into this file, a line of JSON each</source>
        <translation>write what the PTZ cameras really do into this file, a line of JSON each</translation>
    </message>
    <message id="onvif_simulator.help-domes">
        <source>at most so many PTZ cameras can be moved; the others stand still</source>
        <translation>at most so many PTZ cameras can be moved; the others stand still</translation>
    </message>
    <message id="onvif_simulator.help-mark">
        <source>draw a bar code of place and time into the pictures of PTZ cameras, for measuring</source>
        <translation>draw a bar code of place and time into the pictures of PTZ cameras, for measuring</translation>
    </message>
    <message id="onvif_simulator.help-orders">
        <source>Of cameras with ONVIF:
  quirk NAME       an oddity from the list below; NAME=off ends it, `none` ends all, some need a number (late=300)
  dome             where the PTZ cameras really are
  onvif            what was asked, and what broke the official schemas
Oddities:
{names}</source>
        <translation>Of cameras with ONVIF:
  quirk NAME       an oddity from the list below; NAME=off ends it, `none` ends all, some need a number (late=300)
  dome             where the PTZ cameras really are
  onvif            what was asked, and what broke the official schemas
Oddities:
{names}</translation>
    </message>
    <message id="onvif_simulator.bad-quirk">
        <source>--quirk {text} is not possible ({why}): give CAMERA:NAME or CAMERA:NAME=NUMBER, for example jsc-01:late=300.</source>
        <translation>--quirk {text} is not possible ({why}): give CAMERA:NAME or CAMERA:NAME=NUMBER, for example jsc-01:late=300.</translation>
    </message>
    <message id="onvif_simulator.no-log">
        <source>The file {path} for --motion-log cannot be written: {why}. Give another one.</source>
        <translation>The file {path} for --motion-log cannot be written: {why}. Give another one.</translation>
    </message>
</context>
</TS>

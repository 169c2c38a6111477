<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>update</name>
    <message id="update.no_package">
        <source>there is no such package</source>
        <translation>there is no such package</translation>
    </message>
    <message id="update.no_keys">
        <source>no key is trusted here yet; put the public key of whoever makes the packages (a .pub file) into this folder</source>
        <translation>no key is trusted here yet; put the public key of whoever makes the packages (a .pub file) into this folder</translation>
    </message>
    <message id="update.no_signature">
        <source>this package is not signed: {file} is not beside it or cannot be read; copy that file too</source>
        <translation>this package is not signed: {file} is not beside it or cannot be read; copy that file too</translation>
    </message>
    <message id="update.stranger">
        <source>this package is signed with a key that is not trusted here (see {folder}); do not install it</source>
        <translation>this package is signed with a key that is not trusted here (see {folder}); do not install it</translation>
    </message>
    <message id="update.changed">
        <source>the signature does not fit: the package was changed or damaged after it was signed; copy it again from where it came</source>
        <translation>the signature does not fit: the package was changed or damaged after it was signed; copy it again from where it came</translation>
    </message>
    <message id="update.signed">
        <source>The signature is good (key {mark}...)</source>
        <translation>The signature is good (key {mark}...)</translation>
    </message>
</context>
</TS>

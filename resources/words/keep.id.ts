<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>keep</name>
    <message id="keep.line_closed">
        <source>this site is closed: who are you? (scripts: --token-file)</source>
        <translation>situs ini tertutup: siapa yang memerintah? (skrip: --token-file)</translation>
    </message>
    <message id="keep.ask_name">
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message id="keep.line_needs_account">
        <source>this site is closed: it takes an account, or for scripts a token (`--token-file FILE`)</source>
        <translation>situs ini tertutup: perlu akun, atau bagi skrip sebuah token (`--token-file BERKAS`)</translation>
    </message>
</context>
</TS>

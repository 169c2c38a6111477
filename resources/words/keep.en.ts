<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>keep</name>
    <message id="keep.line_closed">
        <source>this site is closed: who are you? (scripts: --token-file)</source>
        <translation>this site is closed: who are you? (scripts: --token-file)</translation>
    </message>
    <message id="keep.ask_name">
        <source>name</source>
        <translation>name</translation>
    </message>
    <message id="keep.line_needs_account">
        <source>this site is closed: it takes an account, or for scripts a token (`--token-file FILE`)</source>
        <translation>this site is closed: it takes an account, or for scripts a token (`--token-file FILE`)</translation>
    </message>
</context>
</TS>

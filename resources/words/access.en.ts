<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>access</name>
    <message id="access.key_damaged">
        <source>this file beside the audit's key is damaged; restore it from a copy, or move it away and tell whoever is responsible</source>
        <translation>this file beside the audit's key is damaged; restore it from a copy, or move it away and tell whoever is responsible</translation>
    </message>
    <message id="access.audit_full">
        <source>the disk is full: the audit cannot be written</source>
        <translation>the disk is full: the audit cannot be written</translation>
    </message>
    <message id="access.audit_on_spare">
        <source>the disk is full: the audit goes on in the room kept for it; make room now</source>
        <translation>the disk is full: the audit goes on in the room kept for it; make room now</translation>
    </message>
    <message id="access.audit_damaged">
        <source>the audit's file is damaged ({why})</source>
        <translation>the audit's file is damaged ({why})</translation>
    </message>
    <message id="access.audit_unwritable">
        <source>the audit cannot be written: {why}</source>
        <translation>the audit cannot be written: {why}</translation>
    </message>
    <message id="access.audit_lost">
        <source>{count} lines of the audit could not be kept</source>
        <translation>{count} lines of the audit could not be kept</translation>
    </message>
    <message id="access.audit_put_aside">
        <source>the audit was damaged; it was kept as {aside}, and a new one has begun</source>
        <translation>the audit was damaged; it was kept as {aside}, and a new one has begun</translation>
    </message>
    <message id="access.audit_gone">
        <source>the audit is gone: line {seq} of {utc} was its last one; a new one has begun</source>
        <translation>the audit is gone: line {seq} of {utc} was its last one; a new one has begun</translation>
    </message>
    <message id="access.audit_rolled_back">
        <source>the audit is an older one or was changed: line {seq} of {utc} is not in it</source>
        <translation>the audit is an older one or was changed: line {seq} of {utc} is not in it</translation>
    </message>
    <message id="access.no_key">
        <source>the key of this site's audit is not on this machine; name an exported head with --head</source>
        <translation>the key of this site's audit is not on this machine; name an exported head with --head</translation>
    </message>
    <message id="access.head_foreign">
        <source>the exported head was signed by another key than this site's</source>
        <translation>the exported head was signed by another key than this site's</translation>
    </message>
    <message id="access.head_damaged">
        <source>this is no exported head of an audit, or it was changed</source>
        <translation>this is no exported head of an audit, or it was changed</translation>
    </message>
    <message id="access.chain_gone">
        <source>a whole audit ({chain}) is missing; line {seq} of {utc} was the last one known</source>
        <translation>a whole audit ({chain}) is missing; line {seq} of {utc} was the last one known</translation>
    </message>
    <message id="access.no_audit">
        <source>there is no audit here yet</source>
        <translation>there is no audit here yet</translation>
    </message>
    <message id="access.line_altered">
        <source>line {seq} was altered; what follows it proves nothing</source>
        <translation>line {seq} was altered; what follows it proves nothing</translation>
    </message>
    <message id="access.line_missing">
        <source>line {seq} is missing</source>
        <translation>line {seq} is missing</translation>
    </message>
    <message id="access.line_added">
        <source>line {seq} was added by somebody else</source>
        <translation>line {seq} was added by somebody else</translation>
    </message>
    <message id="access.no_guards">
        <source>the rules in the file that forbid changes were taken out</source>
        <translation>the rules in the file that forbid changes were taken out</translation>
    </message>
    <message id="access.whole">
        <source>{file}: whole, {count} lines, the last one of {moment}</source>
        <translation>{file}: whole, {count} lines, the last one of {moment}</translation>
    </message>
    <message id="access.witnessed_outside">
        <source>the exported head agrees: up to line {seq} of {moment} nothing was taken away</source>
        <translation>the exported head agrees: up to line {seq} of {moment} nothing was taken away</translation>
    </message>
    <message id="access.witnessed_inside">
        <source>the head kept beside the key agrees up to line {seq} of {moment}</source>
        <translation>the head kept beside the key agrees up to line {seq} of {moment}</translation>
    </message>
    <message id="access.rollback_since">
        <source>without an exported head (scc-wall audit head) it cannot be excluded that lines after {seq}, since {moment}, were taken away</source>
        <translation>without an exported head (scc-wall audit head) it cannot be excluded that lines after {seq}, since {moment}, were taken away</translation>
    </message>
    <message id="access.help_verify">
        <source>check every line; name the first one that was altered, is missing or was added</source>
        <translation>check every line; name the first one that was altered, is missing or was added</translation>
    </message>
    <message id="access.help_verify_head">
        <source>a head exported before, kept outside this machine</source>
        <translation>a head exported before, kept outside this machine</translation>
    </message>
    <message id="access.help_list">
        <source>show the audit's lines</source>
        <translation>show the audit's lines</translation>
    </message>
    <message id="access.help_list_person">
        <source>only of this person</source>
        <translation>only of this person</translation>
    </message>
    <message id="access.help_list_letter">
        <source>only under this letter</source>
        <translation>only under this letter</translation>
    </message>
    <message id="access.help_list_camera">
        <source>only about this camera</source>
        <translation>only about this camera</translation>
    </message>
    <message id="access.help_list_begin">
        <source>from this day on (WIB)</source>
        <translation>from this day on (WIB)</translation>
    </message>
    <message id="access.help_list_end">
        <source>up to this day (WIB)</source>
        <translation>up to this day (WIB)</translation>
    </message>
    <message id="access.help_csv">
        <source>as CSV, for a spreadsheet</source>
        <translation>as CSV, for a spreadsheet</translation>
    </message>
    <message id="access.help_head">
        <source>write the audit's signed head, to be printed or kept on another disk</source>
        <translation>write the audit's signed head, to be printed or kept on another disk</translation>
    </message>
    <message id="access.help_head_out">
        <source>into this file</source>
        <translation>into this file</translation>
    </message>
    <message id="access.head_written">
        <source>{file}: line {seq} of {moment}; keep it where nobody of this room can write</source>
        <translation>{file}: line {seq} of {moment}; keep it where nobody of this room can write</translation>
    </message>
</context>
</TS>

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
    <message id="keep.other_key">
        <source>this file was sealed with another key: restore the key folder it belongs to</source>
        <translation>this file was sealed with another key: restore the key folder it belongs to</translation>
    </message>
    <message id="keep.seal_broken">
        <source>this file is damaged or was changed: nothing of it is shown</source>
        <translation>this file is damaged or was changed: nothing of it is shown</translation>
    </message>
    <message id="keep.no_file_key">
        <source>the key of sealed files is gone: restore it from a copy of the key folder</source>
        <translation>the key of sealed files is gone: restore it from a copy of the key folder</translation>
    </message>
    <message id="keep.no_room">
        <source>the disk has only {free} MB free: pictures and exports stop here, so that the audit can go on ({kept} MB are kept for it)</source>
        <translation>the disk has only {free} MB free: pictures and exports stop here, so that the audit can go on ({kept} MB are kept for it)</translation>
    </message>
    <message id="keep.snapshot_sealed">
        <source>picture of {camera} kept, sealed: {file}</source>
        <translation>picture of {camera} kept, sealed: {file}</translation>
    </message>
    <message id="keep.plain_open">
        <source>{count} pictures and pages lie here unsealed, as an open site keeps them; whoever may read this folder may look at them</source>
        <translation>{count} pictures and pages lie here unsealed, as an open site keeps them; whoever may read this folder may look at them</translation>
    </message>
    <message id="keep.plain_closed">
        <source>{count} pictures and pages from before the site was closed lie here unsealed</source>
        <translation>{count} pictures and pages from before the site was closed lie here unsealed</translation>
    </message>
    <message id="keep.wrong_names">
        <source>the names of {count} people in the audit were changed, or taken out without a line that says so</source>
        <translation>the names of {count} people in the audit were changed, or taken out without a line that says so</translation>
    </message>
    <message id="keep.cut">
        <source>lines up to {seq} ({moment}) were deleted by the rule of retention, which a line says</source>
        <translation>lines up to {seq} ({moment}) were deleted by the rule of retention, which a line says</translation>
    </message>
    <message id="keep.retention">
        <source>retention is a table of days</source>
        <translation>retention is a table of days</translation>
    </message>
    <message id="keep.days">
        <source>{name} must be a whole number of days, 0 for keeping for ever, {most} at the most; until then nothing is deleted by it</source>
        <translation>{name} must be a whole number of days, 0 for keeping for ever, {most} at the most; until then nothing is deleted by it</translation>
    </message>
    <message id="keep.retention_waits">
        <source>nothing was deleted by the rule: the last look was long ago, or the clock has jumped. Look at the clock, then: scc-wall retention --run</source>
        <translation>nothing was deleted by the rule: the last look was long ago, or the clock has jumped. Look at the clock, then: scc-wall retention --run</translation>
    </message>
    <message id="keep.help_run">
        <source>delete it; without this it is only told</source>
        <translation>delete it; without this it is only told</translation>
    </message>
    <message id="keep.no_rule">
        <source>the site has no rule: [retention] with snapshot_days, letter_days, audit_days</source>
        <translation>the site has no rule: [retention] with snapshot_days, letter_days, audit_days</translation>
    </message>
    <message id="keep.deleted">
        <source>deleted; the audit says so</source>
        <translation>deleted; the audit says so</translation>
    </message>
    <message id="keep.not_deleted">
        <source>nothing was deleted; `--run` does it</source>
        <translation>nothing was deleted; `--run` does it</translation>
    </message>
    <message id="keep.due_files">
        <source>pictures, pages and exports past their days: {count}</source>
        <translation>pictures, pages and exports past their days: {count}</translation>
    </message>
    <message id="keep.due_letters">
        <source>assignment letters past their days: {count}</source>
        <translation>assignment letters past their days: {count}</translation>
    </message>
    <message id="keep.due_lines">
        <source>lines of the audit past their days (before {before}): {count}</source>
        <translation>lines of the audit past their days (before {before}): {count}</translation>
    </message>
</context>
</TS>

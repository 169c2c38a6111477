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
        <source>the site has no rule: `[retention]` with `snapshot_days`, `letter_days`, `audit_days`</source>
        <translation>the site has no rule: `[retention]` with `snapshot_days`, `letter_days`, `audit_days`</translation>
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
    <message id="keep.help_person_export">
        <source>write all that the site knows of a person into a file</source>
        <translation>write all that the site knows of a person into a file</translation>
    </message>
    <message id="keep.help_person_remove">
        <source>remove all that the site knows of a person; lines of the audit keep an alias</source>
        <translation>remove all that the site knows of a person; lines of the audit keep an alias</translation>
    </message>
    <message id="keep.help_person_notice">
        <source>tell the privacy notice</source>
        <translation>tell the privacy notice</translation>
    </message>
    <message id="keep.help_person_out">
        <source>the file, JSON; never over another one</source>
        <translation>the file, JSON; never over another one</translation>
    </message>
    <message id="keep.exported">
        <source>written: {file}. Hand it over safely, and delete it here afterwards.</source>
        <translation>written: {file}. Hand it over safely, and delete it here afterwards.</translation>
    </message>
    <message id="keep.removed">
        <source>removed; the audit says that it was done, and no longer of whom</source>
        <translation>removed; the audit says that it was done, and no longer of whom</translation>
    </message>
    <message id="keep.nobody">
        <source>nothing is known of {name}</source>
        <translation>nothing is known of {name}</translation>
    </message>
    <message id="keep.still_on">
        <source>{name} may still sign in: switch the account off first (scc-wall admin user disable)</source>
        <translation>{name} may still sign in: switch the account off first (scc-wall admin user disable)</translation>
    </message>
    <message id="keep.letter_not_over">
        <source>letters that are not over yet name this person: {letters}</source>
        <translation>letters that are not over yet name this person: {letters}</translation>
    </message>
    <message id="keep.notice_days">
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message id="keep.notice_undecided">
        <source>until the agency decides</source>
        <translation>until the agency decides</translation>
    </message>
    <message id="keep.notice">
        <source>Privacy notice of {site}. Purpose: security, disaster prevention and traffic; nobody is identified by face or number plate. Kept: name, kind and last four digits of an identity, position and office, the assignment letter with its scan, and what was done at the wall. Why: the agency's public duty; access to this room is limited. For how long: pictures {snapshots}, letters {letters}, audit {audit}. Who sees it: the room's supervisors and administrators. Everybody may ask the agency to see, correct or remove what is kept of them.</source>
        <translation>Privacy notice of {site}. Purpose: security, disaster prevention and traffic; nobody is identified by face or number plate. Kept: name, kind and last four digits of an identity, position and office, the assignment letter with its scan, and what was done at the wall. Why: the agency's public duty; access to this room is limited. For how long: pictures {snapshots}, letters {letters}, audit {audit}. Who sees it: the room's supervisors and administrators. Everybody may ask the agency to see, correct or remove what is kept of them.</translation>
    </message>
    <message id="keep.help_minutes">
        <source>the closing report of a letter or an event as PDF</source>
        <translation>the closing report of a letter or an event as PDF</translation>
    </message>
    <message id="keep.help_minutes_letter">
        <source>the letter, as st-0001</source>
        <translation>the letter, as st-0001</translation>
    </message>
    <message id="keep.help_minutes_event">
        <source>the event's plan; its last run is told</source>
        <translation>the event's plan; its last run is told</translation>
    </message>
    <message id="keep.help_minutes_pdf">
        <source>the file; usually one in the site's reports</source>
        <translation>the file; usually one in the site's reports</translation>
    </message>
    <message id="keep.minutes_nothing">
        <source>the audit knows nothing of {name}</source>
        <translation>the audit knows nothing of {name}</translation>
    </message>
    <message id="keep.minutes_title">
        <source>Closing report: {name}</source>
        <translation>Closing report: {name}</translation>
    </message>
    <message id="keep.minutes_site">
        <source>room</source>
        <translation>room</translation>
    </message>
    <message id="keep.minutes_letter">
        <source>assignment letter</source>
        <translation>assignment letter</translation>
    </message>
    <message id="keep.minutes_event">
        <source>event</source>
        <translation>event</translation>
    </message>
    <message id="keep.minutes_office">
        <source>issued by</source>
        <translation>issued by</translation>
    </message>
    <message id="keep.minutes_holders">
        <source>holders</source>
        <translation>holders</translation>
    </message>
    <message id="keep.minutes_purpose">
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message id="keep.minutes_approved">
        <source>approved by</source>
        <translation>approved by</translation>
    </message>
    <message id="keep.minutes_emergency">
        <source>emergency opening</source>
        <translation>emergency opening</translation>
    </message>
    <message id="keep.minutes_span">
        <source>from … to</source>
        <translation>from … to</translation>
    </message>
    <message id="keep.minutes_made">
        <source>made</source>
        <translation>made</translation>
    </message>
    <message id="keep.minutes_people">
        <source>What each person did</source>
        <translation>What each person did</translation>
    </message>
    <message id="keep.minutes_lines">
        <source>Lines of the audit: {count}</source>
        <translation>Lines of the audit: {count}</translation>
    </message>
    <message id="keep.minutes_who">
        <source>who</source>
        <translation>who</translation>
    </message>
    <message id="keep.minutes_done">
        <source>carried out</source>
        <translation>carried out</translation>
    </message>
    <message id="keep.minutes_refused">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="keep.minutes_failed">
        <source>not possible</source>
        <translation>not possible</translation>
    </message>
    <message id="keep.minutes_cameras">
        <source>cameras</source>
        <translation>cameras</translation>
    </message>
    <message id="keep.minutes_time">
        <source>time</source>
        <translation>time</translation>
    </message>
    <message id="keep.minutes_command">
        <source>what</source>
        <translation>what</translation>
    </message>
    <message id="keep.minutes_with">
        <source>about</source>
        <translation>about</translation>
    </message>
    <message id="keep.minutes_outcome">
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message id="keep.minutes_more">
        <source>{count} more lines are in the audit only</source>
        <translation>{count} more lines are in the audit only</translation>
    </message>
    <message id="keep.minutes_whole">
        <source>The audit was whole when this was printed, up to line {seq}. Head kept apart: {digest}</source>
        <translation>The audit was whole when this was printed, up to line {seq}. Head kept apart: {digest}</translation>
    </message>
    <message id="keep.minutes_broken">
        <source>The audit was NOT whole when this was printed: it is as written up to line {seq} only. Head kept apart: {digest}</source>
        <translation>The audit was NOT whole when this was printed: it is as written up to line {seq} only. Head kept apart: {digest}</translation>
    </message>
    <message id="keep.minutes_sign_operator">
        <source>for the issuing office</source>
        <translation>for the issuing office</translation>
    </message>
    <message id="keep.minutes_sign_supervisor">
        <source>supervisor of the room</source>
        <translation>supervisor of the room</translation>
    </message>
    <message id="keep.help_password">
        <source>another password for a camera; the old one stays until the camera has shown a picture with the new one</source>
        <translation>another password for a camera; the old one stays until the camera has shown a picture with the new one</translation>
    </message>
    <message id="keep.help_password_user">
        <source>another user, too; usually the one it has</source>
        <translation>another user, too; usually the one it has</translation>
    </message>
    <message id="keep.password_in_keyring">
        <source>{id}: the new password is proven and kept in the keyring</source>
        <translation>{id}: the new password is proven and kept in the keyring</translation>
    </message>
    <message id="keep.password_in_file">
        <source>{id}: the new password is proven and kept in {file} (mode 0600)</source>
        <translation>{id}: the new password is proven and kept in {file} (mode 0600)</translation>
    </message>
    <message id="keep.secrets_are">
        <source>logins of cameras: {in_file} in this file (mode 0600), {in_keyring} in the desktop's keyring</source>
        <translation>logins of cameras: {in_file} in this file (mode 0600), {in_keyring} in the desktop's keyring</translation>
    </message>
    <message id="keep.private">
        <source>homes in view: covered</source>
        <translation>homes in view: covered</translation>
    </message>
    <message id="keep.private_kept">
        <source>no picture of {camera} is kept while homes are in view close up</source>
        <translation>no picture of {camera} is kept while homes are in view close up</translation>
    </message>
    <message id="keep.cover_table">
        <source>covers are a list of tables [[camera.ID.cover]], {limit} at the most; until this is mended the camera is covered whenever it is enlarged</source>
        <translation>covers are a list of tables [[camera.ID.cover]], {limit} at the most; until this is mended the camera is covered whenever it is enlarged</translation>
    </message>
    <message id="keep.cover_wrong">
        <source>a cover has begin and end (degrees, clockwise, end after begin) and beyond (1 and more); until this is mended it covers all around</source>
        <translation>a cover has begin and end (degrees, clockwise, end after begin) and beyond (1 and more); until this is mended it covers all around</translation>
    </message>
    <message id="keep.minutes_about">
        <source>a closing report is about a `letter` or an `event`</source>
        <translation>a closing report is about a `letter` or an `event`</translation>
    </message>
    <message id="keep.minutes_not_made">
        <source>the closing report could not be made: {why}</source>
        <translation>the closing report could not be made: {why}</translation>
    </message>
    <message id="keep.private_timelapse">
        <source>{camera} has privacy covers: no time-lapse is taken of it</source>
        <translation>{camera} has privacy covers: no time-lapse is taken of it</translation>
    </message>
</context>
</TS>

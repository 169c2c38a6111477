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
    <message id="access.no_right_view">
        <source>your role may not look at this</source>
        <translation>your role may not look at this</translation>
    </message>
    <message id="access.no_right_layout">
        <source>your role may not change what the wall shows</source>
        <translation>your role may not change what the wall shows</translation>
    </message>
    <message id="access.no_right_camera">
        <source>your role may not ask this of a camera</source>
        <translation>your role may not ask this of a camera</translation>
    </message>
    <message id="access.no_right_ptz">
        <source>your role may not move cameras</source>
        <translation>your role may not move cameras</translation>
    </message>
    <message id="access.no_right_stop">
        <source>your role may not stop cameras</source>
        <translation>your role may not stop cameras</translation>
    </message>
    <message id="access.no_right_snapshot">
        <source>your role may not keep pictures</source>
        <translation>your role may not keep pictures</translation>
    </message>
    <message id="access.no_right_guest">
        <source>your role may not turn guest mode on or off</source>
        <translation>your role may not turn guest mode on or off</translation>
    </message>
    <message id="access.no_right_system">
        <source>your role may not end the program or leave full screen</source>
        <translation>your role may not end the program or leave full screen</translation>
    </message>
    <message id="access.no_right_sign">
        <source>your role may not sign in</source>
        <translation>your role may not sign in</translation>
    </message>
    <message id="access.no_right_audit">
        <source>your role may not read the audit</source>
        <translation>your role may not read the audit</translation>
    </message>
    <message id="access.no_right_users">
        <source>only an admin may do this</source>
        <translation>only an admin may do this</translation>
    </message>
    <message id="access.sign_in_first">
        <source>nobody has signed in; press F9</source>
        <translation>nobody has signed in; press F9</translation>
    </message>
    <message id="access.no_token">
        <source>this site is closed: give --token-file with a token that is good (scc-wall admin token)</source>
        <translation>this site is closed: give --token-file with a token that is good (scc-wall admin token)</translation>
    </message>
    <message id="access.out_of_scope">
        <source>this is outside the cameras your role may use</source>
        <translation>this is outside the cameras your role may use</translation>
    </message>
    <message id="access.guest_here">
        <source>a guest is in the room: only an operator moves cameras</source>
        <translation>a guest is in the room: only an operator moves cameras</translation>
    </message>
    <message id="access.accounts_gone">
        <source>the accounts are gone; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>the accounts are gone; the site stays closed. An admin can be made anew: scc-wall admin recover</translation>
    </message>
    <message id="access.accounts_foreign">
        <source>the accounts are not those this program wrote last; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>the accounts are not those this program wrote last; the site stays closed. An admin can be made anew: scc-wall admin recover</translation>
    </message>
    <message id="access.accounts_damaged">
        <source>the accounts are damaged; the site stays closed. An admin can be made anew: scc-wall admin recover</source>
        <translation>the accounts are damaged; the site stays closed. An admin can be made anew: scc-wall admin recover</translation>
    </message>
    <message id="access.rights_keys">
        <source>write format = {ours}, idle_minutes and one part for each role: {roles}; nothing else</source>
        <translation>write format = {ours}, idle_minutes and one part for each role: {roles}; nothing else</translation>
    </message>
    <message id="access.rights_idle">
        <source>idle_minutes is a whole number from {least} to {most}</source>
        <translation>idle_minutes is a whole number from {least} to {most}</translation>
    </message>
    <message id="access.rights_role">
        <source>[{role}] has rights and groups, nothing else; this role may do nothing now</source>
        <translation>[{role}] has rights and groups, nothing else; this role may do nothing now</translation>
    </message>
    <message id="access.rights_unknown">
        <source>rights of [{role}] is a list out of: {rights}; this role may do nothing now</source>
        <translation>rights of [{role}] is a list out of: {rights}; this role may do nothing now</translation>
    </message>
    <message id="access.rights_groups">
        <source>groups of [{role}] is a list of camera zones; this role may do nothing now</source>
        <translation>groups of [{role}] is a list of camera zones; this role may do nothing now</translation>
    </message>
    <message id="access.rights_more">
        <source>[{role}] can be narrowed, not widened: {rights} left out</source>
        <translation>[{role}] can be narrowed, not widened: {rights} left out</translation>
    </message>
    <message id="access.rights_comment">
        <source>Who may do what. Take rights away, or let a role see and move only some zones (groups);
more than here cannot be given. The running wall takes changes within seconds.</source>
        <translation>Who may do what. Take rights away, or let a role see and move only some zones (groups);
more than here cannot be given. The running wall takes changes within seconds.</translation>
    </message>
    <message id="access.wrong">
        <source>the name or the password is wrong</source>
        <translation>the name or the password is wrong</translation>
    </message>
    <message id="access.wait">
        <source>too many wrong tries: wait {seconds} s</source>
        <translation>too many wrong tries: wait {seconds} s</translation>
    </message>
    <message id="access.locked_out">
        <source>locked after too many wrong tries, until {until}</source>
        <translation>locked after too many wrong tries, until {until}</translation>
    </message>
    <message id="access.bad_name">
        <source>a name has 2 to 32 small letters a to z, digits, dots, hyphens or underscores, and begins with a letter</source>
        <translation>a name has 2 to 32 small letters a to z, digits, dots, hyphens or underscores, and begins with a letter</translation>
    </message>
    <message id="access.password_length">
        <source>a password has {least} to {most} characters</source>
        <translation>a password has {least} to {most} characters</translation>
    </message>
    <message id="access.password_weak">
        <source>this password is too easy: it holds the name, or hardly any different characters</source>
        <translation>this password is too easy: it holds the name, or hardly any different characters</translation>
    </message>
    <message id="access.no_answer">
        <source>the input ended before everything was answered</source>
        <translation>the input ended before everything was answered</translation>
    </message>
    <message id="access.closed_already">
        <source>this site has accounts already</source>
        <translation>this site has accounts already</translation>
    </message>
    <message id="access.open_already">
        <source>this site is open: nobody has an account (scc-wall admin init)</source>
        <translation>this site is open: nobody has an account (scc-wall admin init)</translation>
    </message>
    <message id="access.not_confirmed">
        <source>not confirmed; nothing was changed</source>
        <translation>not confirmed; nothing was changed</translation>
    </message>
    <message id="access.name_taken">
        <source>there is somebody named {name} already</source>
        <translation>there is somebody named {name} already</translation>
    </message>
    <message id="access.no_such_name">
        <source>there is nobody of that name who may sign in</source>
        <translation>there is nobody of that name who may sign in</translation>
    </message>
    <message id="access.last_admin">
        <source>this is the only admin; make another one first</source>
        <translation>this is the only admin; make another one first</translation>
    </message>
    <message id="access.bad_label">
        <source>a label has up to 40 letters, digits, spaces, dots, hyphens or underscores</source>
        <translation>a label has up to 40 letters, digits, spaces, dots, hyphens or underscores</translation>
    </message>
    <message id="access.not_the_same">
        <source>the two passwords differ</source>
        <translation>the two passwords differ</translation>
    </message>
    <message id="access.no_token_in_file">
        <source>there is no token in this file</source>
        <translation>there is no token in this file</translation>
    </message>
    <message id="access.ask_admin">
        <source>Admin's name</source>
        <translation>Admin's name</translation>
    </message>
    <message id="access.ask_password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="access.ask_new_password">
        <source>New password for {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message id="access.ask_again">
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message id="access.ask_site">
        <source>Type the site's name ({name}) to go on</source>
        <translation>Type the site's name ({name}) to go on</translation>
    </message>
    <message id="access.init_guide">
        <source>{site} is open: whoever is at this PC may do everything.
After this it is closed: it shows its layout, and touching it needs an account.</source>
        <translation>{site} is open: whoever is at this PC may do everything.
After this it is closed: it shows its layout, and touching it needs an account.</translation>
    </message>
    <message id="access.init_done">
        <source>The site is closed; {name} is its admin. What each role may do: {file}
Keep a copy of {keys} elsewhere: it holds the audit's key.</source>
        <translation>The site is closed; {name} is its admin. What each role may do: {file}
Keep a copy of {keys} elsewhere: it holds the audit's key.</translation>
    </message>
    <message id="access.recover_guide">
        <source>This makes an admin anew without a password. It is written into the audit and cannot be taken out unseen.</source>
        <translation>This makes an admin anew without a password. It is written into the audit and cannot be taken out unseen.</translation>
    </message>
    <message id="access.recover_done">
        <source>{name} is an admin now; the audit tells how</source>
        <translation>{name} is an admin now; the audit tells how</translation>
    </message>
    <message id="access.added">
        <source>{name} may sign in as {role}</source>
        <translation>{name} may sign in as {role}</translation>
    </message>
    <message id="access.changed">
        <source>{name}: changed</source>
        <translation>{name}: changed</translation>
    </message>
    <message id="access.state_on">
        <source>active</source>
        <translation>active</translation>
    </message>
    <message id="access.state_off">
        <source>off</source>
        <translation>off</translation>
    </message>
    <message id="access.token_written">
        <source>{file}: a token that acts for {name}; whoever has it may do what {name} may</source>
        <translation>{file}: a token that acts for {name}; whoever has it may do what {name} may</translation>
    </message>
    <message id="access.help_init">
        <source>make the first admin, guided, and close the site; passwords are asked for, never given as words</source>
        <translation>make the first admin, guided, and close the site; passwords are asked for, never given as words</translation>
    </message>
    <message id="access.help_rights">
        <source>show what each role may do</source>
        <translation>show what each role may do</translation>
    </message>
    <message id="access.help_recover">
        <source>make an admin anew when all have lost their passwords; the audit tells it for ever</source>
        <translation>make an admin anew when all have lost their passwords; the audit tells it for ever</translation>
    </message>
    <message id="access.help_user">
        <source>accounts of people</source>
        <translation>accounts of people</translation>
    </message>
    <message id="access.help_user_list">
        <source>list them</source>
        <translation>list them</translation>
    </message>
    <message id="access.help_user_add">
        <source>let somebody sign in</source>
        <translation>let somebody sign in</translation>
    </message>
    <message id="access.help_user_disable">
        <source>switch an account off, with its tokens</source>
        <translation>switch an account off, with its tokens</translation>
    </message>
    <message id="access.help_user_enable">
        <source>switch an account on again</source>
        <translation>switch an account on again</translation>
    </message>
    <message id="access.help_user_role">
        <source>give somebody another role</source>
        <translation>give somebody another role</translation>
    </message>
    <message id="access.help_user_password">
        <source>give somebody another password</source>
        <translation>give somebody another password</translation>
    </message>
    <message id="access.help_role">
        <source>what this person may do</source>
        <translation>what this person may do</translation>
    </message>
    <message id="access.help_token">
        <source>make a token for scripts, for ctl --token-file</source>
        <translation>make a token for scripts, for ctl --token-file</translation>
    </message>
    <message id="access.help_label">
        <source>what it is for</source>
        <translation>what it is for</translation>
    </message>
    <message id="access.help_token_out">
        <source>the new file for it, mode 0600</source>
        <translation>the new file for it, mode 0600</translation>
    </message>
    <message id="access.account_off">
        <source>this account was switched off: signed out</source>
        <translation>this account was switched off: signed out</translation>
    </message>
    <message id="access.idle">
        <source>nobody touched anything for {minutes} minutes: signed out</source>
        <translation>nobody touched anything for {minutes} minutes: signed out</translation>
    </message>
    <message id="access.change_of_hands">
        <source>{name} takes over</source>
        <translation>{name} takes over</translation>
    </message>
    <message id="access.nobody_here">
        <source>nobody has signed in</source>
        <translation>nobody has signed in</translation>
    </message>
    <message id="access.on_or_off">
        <source>write on or off</source>
        <translation>write on or off</translation>
    </message>
    <message id="access.ui_title">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="access.ui_name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="access.ui_password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="access.ui_enter">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="access.ui_cancel">
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message id="access.ui_both">
        <source>Give name and password</source>
        <translation>Give name and password</translation>
    </message>
    <message id="access.ui_judging">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="access.ui_change">
        <source>The wall stays as it is; whoever signs in takes over.</source>
        <translation>The wall stays as it is; whoever signs in takes over.</translation>
    </message>
    <message id="access.ui_nobody">
        <source>Nobody has signed in. The wall goes on showing its layout.</source>
        <translation>Nobody has signed in. The wall goes on showing its layout.</translation>
    </message>
    <message id="access.mark_nobody">
        <source>CLOSED: nobody signed in, F9</source>
        <translation>CLOSED: nobody signed in, F9</translation>
    </message>
    <message id="access.mark_tamu">
        <source>GUEST: {name}</source>
        <translation>GUEST: {name}</translation>
    </message>
    <message id="access.mark_operator">
        <source>OPERATOR: {name}</source>
        <translation>OPERATOR: {name}</translation>
    </message>
    <message id="access.mark_pengawas">
        <source>SUPERVISOR: {name}</source>
        <translation>SUPERVISOR: {name}</translation>
    </message>
    <message id="access.mark_admin">
        <source>ADMIN: {name}</source>
        <translation>ADMIN: {name}</translation>
    </message>
    <message id="access.mark_guest">
        <source>GUEST MODE</source>
        <translation>GUEST MODE</translation>
    </message>
    <message id="access.mark_clock_back">
        <source>CLOCK WAS TURNED BACK</source>
        <translation>CLOCK WAS TURNED BACK</translation>
    </message>
    <message id="access.mark_clock_ahead">
        <source>CLOCK JUMPED AHEAD</source>
        <translation>CLOCK JUMPED AHEAD</translation>
    </message>
    <message id="access.hidden">
        <source>not for guests</source>
        <translation>not for guests</translation>
    </message>
    <message id="access.help_token_file">
        <source>a file with a token, for a closed site (scc-wall admin token)</source>
        <translation>a file with a token, for a closed site (scc-wall admin token)</translation>
    </message>
    <message id="access.no_right_export">
        <source>your role may not take pictures out, on paper or as files</source>
        <translation>your role may not take pictures out, on paper or as files</translation>
    </message>
    <message id="access.no_right_letter">
        <source>this role may not handle assignment letters</source>
        <translation>this role may not handle assignment letters</translation>
    </message>
    <message id="access.no_right_approve">
        <source>only a supervisor approves assignment letters</source>
        <translation>only a supervisor approves assignment letters</translation>
    </message>
</context>
</TS>

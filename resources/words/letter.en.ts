<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>letter</name>
    <message id="letter.too_long">
        <source>{field}: {count} characters; at most {limit}</source>
        <translation>{field}: {count} characters; at most {limit}</translation>
    </message>
    <message id="letter.hidden_mark">
        <source>{field}: holds a mark that cannot be seen ({mark}): {text}</source>
        <translation>{field}: holds a mark that cannot be seen ({mark}): {text}</translation>
    </message>
    <message id="letter.no_moment">
        <source>{field}: write a date as 2026-12-01, or with the time as 2026-12-01 14.05 (WIB)</source>
        <translation>{field}: write a date as 2026-12-01, or with the time as 2026-12-01 14.05 (WIB)</translation>
    </message>
    <message id="letter.form_size">
        <source>this form is larger than {limit} KiB</source>
        <translation>this form is larger than {limit} KiB</translation>
    </message>
    <message id="letter.not_a_form">
        <source>this is no form; write it as JSON, as in {{"number": "090/1/Dinas/2026"}}</source>
        <translation>this is no form; write it as JSON, as in {{"number": "090/1/Dinas/2026"}}</translation>
    </message>
    <message id="letter.no_field">
        <source>there is no field {field}; there are: {known}</source>
        <translation>there is no field {field}; there are: {known}</translation>
    </message>
    <message id="letter.not_text">
        <source>{field}: must be a text</source>
        <translation>{field}: must be a text</translation>
    </message>
    <message id="letter.choice">
        <source>{field}: choose one of {choices}</source>
        <translation>{field}: choose one of {choices}</translation>
    </message>
    <message id="letter.too_many">
        <source>{field}: a list of at most {limit} codes</source>
        <translation>{field}: a list of at most {limit} codes</translation>
    </message>
    <message id="letter.holders">
        <source>{field}: a list of at most {limit} people</source>
        <translation>{field}: a list of at most {limit} people</translation>
    </message>
    <message id="letter.holder">
        <source>{field}: each person holds the texts {known} and nothing else</source>
        <translation>{field}: each person holds the texts {known} and nothing else</translation>
    </message>
    <message id="letter.holder_name">
        <source>{field}: each person needs a name</source>
        <translation>{field}: each person needs a name</translation>
    </message>
    <message id="letter.holder_account">
        <source>{field}: an account's name is small letters a to z, digits, dots, hyphens or underscores</source>
        <translation>{field}: an account's name is small letters a to z, digits, dots, hyphens or underscores</translation>
    </message>
    <message id="letter.missing">
        <source>not filled in yet: {fields}</source>
        <translation>not filled in yet: {fields}</translation>
    </message>
    <message id="letter.ends_before">
        <source>{field}: the end must be after the beginning</source>
        <translation>{field}: the end must be after the beginning</translation>
    </message>
    <message id="letter.too_long_a_time">
        <source>{field}: valid for {days} days at the most</source>
        <translation>{field}: valid for {days} days at the most</translation>
    </message>
    <message id="letter.dated_after">
        <source>{field}: the letter's date (without a time) must not be after it becomes valid</source>
        <translation>{field}: the letter's date (without a time) must not be after it becomes valid</translation>
    </message>
    <message id="letter.unknown_cameras">
        <source>{field}: there is no camera {code} in this site</source>
        <translation>{field}: there is no camera {code} in this site</translation>
    </message>
    <message id="letter.unknown_zones">
        <source>{field}: there is no zone {code} in this site</source>
        <translation>{field}: there is no zone {code} in this site</translation>
    </message>
    <message id="letter.unknown_regions">
        <source>{field}: {code} is no code of a regency of Sumatera Selatan</source>
        <translation>{field}: {code} is no code of a regency of Sumatera Selatan</translation>
    </message>
    <message id="letter.id_odd">
        <source>the identity number of {name} is unusual; look at the card</source>
        <translation>the identity number of {name} is unusual; look at the card</translation>
    </message>
    <message id="letter.nip_not_digits">
        <source>the NIP of {name} holds more than digits; look at the card</source>
        <translation>the NIP of {name} holds more than digits; look at the card</translation>
    </message>
    <message id="letter.nip_length">
        <source>the NIP of {name} does not have 18 digits; look at the card</source>
        <translation>the NIP of {name} does not have 18 digits; look at the card</translation>
    </message>
    <message id="letter.nip_odd">
        <source>the NIP of {name} holds no possible date of birth; look at the card</source>
        <translation>the NIP of {name} holds no possible date of birth; look at the card</translation>
    </message>
    <message id="letter.mixed_letters">
        <source>{field}: mixes letters of several alphabets: {text}</source>
        <translation>{field}: mixes letters of several alphabets: {text}</translation>
    </message>
    <message id="letter.is_draft">
        <source>{id} is still a draft</source>
        <translation>{id} is still a draft</translation>
    </message>
    <message id="letter.is_submitted">
        <source>{id} is waiting for approval</source>
        <translation>{id} is waiting for approval</translation>
    </message>
    <message id="letter.is_refused">
        <source>{id} was refused; mend it and submit it again</source>
        <translation>{id} was refused; mend it and submit it again</translation>
    </message>
    <message id="letter.is_approved">
        <source>{id} is approved, its session is not open</source>
        <translation>{id} is approved, its session is not open</translation>
    </message>
    <message id="letter.is_open">
        <source>the session of {id} is running</source>
        <translation>the session of {id} is running</translation>
    </message>
    <message id="letter.is_ended">
        <source>{id} has ended; it takes a new letter</source>
        <translation>{id} has ended; it takes a new letter</translation>
    </message>
    <message id="letter.is_withdrawn">
        <source>{id} was withdrawn; it takes a new letter</source>
        <translation>{id} was withdrawn; it takes a new letter</translation>
    </message>
    <message id="letter.own">
        <source>somebody else has to approve it: {who} has entered, asked for or opened it</source>
        <translation>somebody else has to approve it: {who} has entered, asked for or opened it</translation>
    </message>
    <message id="letter.over_already">
        <source>{field}: its time ended at {until}</source>
        <translation>{field}: its time ended at {until}</translation>
    </message>
    <message id="letter.not_yet">
        <source>this letter is valid from {begin}</source>
        <translation>this letter is valid from {begin}</translation>
    </message>
    <message id="letter.clock_jumped">
        <source>the computer's clock has jumped ahead; this letter is valid from {begin}. If the clock is right now, a supervisor gives the command "clock confirm"</source>
        <translation>the computer's clock has jumped ahead; this letter is valid from {begin}. If the clock is right now, a supervisor gives the command "clock confirm"</translation>
    </message>
    <message id="letter.number_taken">
        <source>{field}: this number is there already as {other}, of the same issuer and year</source>
        <translation>{field}: this number is there already as {other}, of the same issuer and year</translation>
    </message>
    <message id="letter.emergency_first">
        <source>another supervisor has to approve this emergency opening first</source>
        <translation>another supervisor has to approve this emergency opening first</translation>
    </message>
    <message id="letter.not_later">
        <source>{field}: must be later than {until}</source>
        <translation>{field}: must be later than {until}</translation>
    </message>
    <message id="letter.no_reason">
        <source>write the reason</source>
        <translation>write the reason</translation>
    </message>
    <message id="letter.too_many_sessions">
        <source>this letter has had {limit} sessions</source>
        <translation>this letter has had {limit} sessions</translation>
    </message>
    <message id="letter.no_letter">
        <source>there is no assignment letter {id}</source>
        <translation>there is no assignment letter {id}</translation>
    </message>
    <message id="letter.damaged">
        <source>this letter's file is damaged; nothing is opened by it. Restore it from a copy, or enter a new letter</source>
        <translation>this letter's file is damaged; nothing is opened by it. Restore it from a copy, or enter a new letter</translation>
    </message>
    <message id="letter.foreign">
        <source>this letter's file is not as this program wrote it last; nothing is opened by it</source>
        <translation>this letter's file is not as this program wrote it last; nothing is opened by it</translation>
    </message>
    <message id="letter.gone">
        <source>this letter's file is gone; nothing is opened by it</source>
        <translation>this letter's file is gone; nothing is opened by it</translation>
    </message>
    <message id="letter.store_full">
        <source>there are {limit} letters already; destroy old ones by their retention</source>
        <translation>there are {limit} letters already; destroy old ones by their retention</translation>
    </message>
    <message id="letter.record_size">
        <source>{id} is larger than {limit} KiB; shorten it</source>
        <translation>{id} is larger than {limit} KiB; shorten it</translation>
    </message>
    <message id="letter.scan_size">
        <source>the scan is larger than {limit} MiB</source>
        <translation>the scan is larger than {limit} MiB</translation>
    </message>
    <message id="letter.scan_kind">
        <source>a scan must be a PNG, a JPEG or a PDF</source>
        <translation>a scan must be a PNG, a JPEG or a PDF</translation>
    </message>
    <message id="letter.scan_broken">
        <source>this picture is damaged or cut off</source>
        <translation>this picture is damaged or cut off</translation>
    </message>
    <message id="letter.scan_pixels">
        <source>a picture of {width} × {height} pixels is too large</source>
        <translation>a picture of {width} × {height} pixels is too large</translation>
    </message>
    <message id="letter.scan_gone">
        <source>the scan is not there</source>
        <translation>the scan is not there</translation>
    </message>
    <message id="letter.scan_foreign">
        <source>this scan is not the one that was kept</source>
        <translation>this scan is not the one that was kept</translation>
    </message>
    <message id="letter.not_allowed">
        <source>assignment letter {id} does not allow it</source>
        <translation>assignment letter {id} does not allow it</translation>
    </message>
    <message id="letter.out_of_scope">
        <source>outside the cameras of assignment letter {id}</source>
        <translation>outside the cameras of assignment letter {id}</translation>
    </message>
    <message id="letter.under_none">
        <source>nobody acts under a letter here now</source>
        <translation>nobody acts under a letter here now</translation>
    </message>
    <message id="letter.open_site">
        <source>this site is open; assignment letters need accounts (scc-wall admin init)</source>
        <translation>this site is open; assignment letters need accounts (scc-wall admin init)</translation>
    </message>
    <message id="letter.clock_well">
        <source>the clock has not jumped; there is nothing to confirm</source>
        <translation>the clock has not jumped; there is nothing to confirm</translation>
    </message>
    <message id="letter.guest_stays">
        <source>a session under a letter is running; guest mode stays on</source>
        <translation>a session under a letter is running; guest mode stays on</translation>
    </message>
    <message id="letter.ends_soon">
        <source>the session of {id} ends in {minutes} min</source>
        <translation>the session of {id} ends in {minutes} min</translation>
    </message>
    <message id="letter.opened">
        <source>the session of {id} is open; guest mode is on</source>
        <translation>the session of {id} is open; guest mode is on</translation>
    </message>
    <message id="letter.opened_emergency">
        <source>EMERGENCY session of {id} opened without a second approval; guest mode is on</source>
        <translation>EMERGENCY session of {id} opened without a second approval; guest mode is on</translation>
    </message>
    <message id="letter.over_over">
        <source>the time of {id} is over; its session is closed</source>
        <translation>the time of {id} is over; its session is closed</translation>
    </message>
    <message id="letter.over_closed">
        <source>the session of {id} is closed</source>
        <translation>the session of {id} is closed</translation>
    </message>
    <message id="letter.over_withdrawn">
        <source>{id} was withdrawn; its session is closed</source>
        <translation>{id} was withdrawn; its session is closed</translation>
    </message>
    <message id="letter.left">
        <source>the letter was put down; press F9 to sign in again</source>
        <translation>the letter was put down; press F9 to sign in again</translation>
    </message>
    <message id="letter.mark_acting">
        <source>under letter {id}, {left}</source>
        <translation>under letter {id}, {left}</translation>
    </message>
    <message id="letter.mark_running">
        <source>session {id}, {left}</source>
        <translation>session {id}, {left}</translation>
    </message>
    <message id="letter.mark_emergency">
        <source>(EMERGENCY)</source>
        <translation>(EMERGENCY)</translation>
    </message>
    <message id="letter.minutes_left">
        <source>{minutes} min left</source>
        <translation>{minutes} min left</translation>
    </message>
    <message id="letter.until">
        <source>until {until}</source>
        <translation>until {until}</translation>
    </message>
    <message id="letter.page_title">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="letter.list_name">
        <source>Assignment letters</source>
        <translation>Assignment letters</translation>
    </message>
    <message id="letter.new">
        <source>New letter</source>
        <translation>New letter</translation>
    </message>
    <message id="letter.new_heading">
        <source>New assignment letter</source>
        <translation>New assignment letter</translation>
    </message>
    <message id="letter.keep">
        <source>Keep draft</source>
        <translation>Keep draft</translation>
    </message>
    <message id="letter.attach">
        <source>Attach scan…</source>
        <translation>Attach scan…</translation>
    </message>
    <message id="letter.submit">
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message id="letter.approve">
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message id="letter.approve_longer">
        <source>Approve later end</source>
        <translation>Approve later end</translation>
    </message>
    <message id="letter.refuse">
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message id="letter.open">
        <source>Open session</source>
        <translation>Open session</translation>
    </message>
    <message id="letter.emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="letter.act">
        <source>Act under this letter</source>
        <translation>Act under this letter</translation>
    </message>
    <message id="letter.leave">
        <source>Put the letter down</source>
        <translation>Put the letter down</translation>
    </message>
    <message id="letter.extend">
        <source>Ask for later end</source>
        <translation>Ask for later end</translation>
    </message>
    <message id="letter.end">
        <source>End session</source>
        <translation>End session</translation>
    </message>
    <message id="letter.withdraw">
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message id="letter.kept">
        <source>draft {id} is kept</source>
        <translation>draft {id} is kept</translation>
    </message>
    <message id="letter.kept_odd">
        <source>draft {id} is kept; note: {notices}</source>
        <translation>draft {id} is kept; note: {notices}</translation>
    </message>
    <message id="letter.submitted_odd">
        <source>{id} is submitted; note: {notices}</source>
        <translation>{id} is submitted; note: {notices}</translation>
    </message>
    <message id="letter.submitted_well">
        <source>{id} is submitted; another supervisor approves it</source>
        <translation>{id} is submitted; another supervisor approves it</translation>
    </message>
    <message id="letter.word">
        <source>a reason, or the new end (2026-12-01 16.00)</source>
        <translation>a reason, or the new end (2026-12-01 16.00)</translation>
    </message>
    <message id="letter.word_help">
        <source>A reason is needed to refuse, to open in an emergency and to withdraw; the new end to ask for a later one.</source>
        <translation>A reason is needed to refuse, to open in an emergency and to withdraw; the new end to ask for a later one.</translation>
    </message>
    <message id="letter.own_hint">
        <source>Whoever is signed in has entered this letter; another supervisor approves it.</source>
        <translation>Whoever is signed in has entered this letter; another supervisor approves it.</translation>
    </message>
    <message id="letter.none_running">
        <source>No session is running</source>
        <translation>No session is running</translation>
    </message>
    <message id="letter.running">
        <source>Running sessions: {sessions}</source>
        <translation>Running sessions: {sessions}</translation>
    </message>
    <message id="letter.running_one">
        <source>{id}  {who}, {left}</source>
        <translation>{id}  {who}, {left}</translation>
    </message>
    <message id="letter.acting_heading">
        <source>Acting under assignment letter {id}, {left}</source>
        <translation>Acting under assignment letter {id}, {left}</translation>
    </message>
    <message id="letter.acting_help">
        <source>Only this letter's cameras and what it allows. After it is put down, sign in again with F9.</source>
        <translation>Only this letter's cameras and what it allows. After it is put down, sign in again with F9.</translation>
    </message>
    <message id="letter.no_letters">
        <source>There are no letters yet</source>
        <translation>There are no letters yet</translation>
    </message>
    <message id="letter.sign_in">
        <source>Sign in with F9 to handle letters</source>
        <translation>Sign in with F9 to handle letters</translation>
    </message>
    <message id="letter.unreadable">
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
    <message id="letter.line">
        <source>{mark} {id}  {state}  ·  {number}  ·  {who}</source>
        <translation>{mark} {id}  {state}  ·  {number}  ·  {who}</translation>
    </message>
    <message id="letter.more_people">
        <source>{name} and {count} more</source>
        <translation>{name} and {count} more</translation>
    </message>
    <message id="letter.no_people">
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message id="letter.scan_none">
        <source>no scan yet</source>
        <translation>no scan yet</translation>
    </message>
    <message id="letter.scan_there">
        <source>scan {kind}, {size} KiB</source>
        <translation>scan {kind}, {size} KiB</translation>
    </message>
    <message id="letter.state_draft">
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message id="letter.state_submitted">
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message id="letter.state_refused">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="letter.state_approved">
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message id="letter.state_open">
        <source>session running</source>
        <translation>session running</translation>
    </message>
    <message id="letter.state_ended">
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message id="letter.state_withdrawn">
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message id="letter.detail_state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="letter.detail_span">
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message id="letter.detail_scope">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="letter.detail_entered">
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message id="letter.detail_approved">
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message id="letter.detail_emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="letter.detail_longer">
        <source>Later end asked for</source>
        <translation>Later end asked for</translation>
    </message>
    <message id="letter.detail_history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="letter.detail_notices">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="letter.detail_scan">
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message id="letter.by">
        <source>{until}, by {who}</source>
        <translation>{until}, by {who}</translation>
    </message>
    <message id="letter.span">
        <source>{begin} until {until}</source>
        <translation>{begin} until {until}</translation>
    </message>
    <message id="letter.deed_draft">
        <source>entered</source>
        <translation>entered</translation>
    </message>
    <message id="letter.deed_submit">
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message id="letter.deed_approve">
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message id="letter.deed_refuse">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="letter.deed_extension_approved">
        <source>later end approved</source>
        <translation>later end approved</translation>
    </message>
    <message id="letter.deed_extension_refused">
        <source>later end refused</source>
        <translation>later end refused</translation>
    </message>
    <message id="letter.deed_open">
        <source>session opened</source>
        <translation>session opened</translation>
    </message>
    <message id="letter.deed_emergency">
        <source>emergency session opened</source>
        <translation>emergency session opened</translation>
    </message>
    <message id="letter.deed_extend">
        <source>later end asked for</source>
        <translation>later end asked for</translation>
    </message>
    <message id="letter.deed_end">
        <source>session ended</source>
        <translation>session ended</translation>
    </message>
    <message id="letter.deed_withdraw">
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message id="letter.deed_over">
        <source>time over</source>
        <translation>time over</translation>
    </message>
    <message id="letter.why_closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="letter.field_number">
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message id="letter.help_number">
        <source>Exactly as on the letter; never twice for one issuer and year.</source>
        <translation>Exactly as on the letter; never twice for one issuer and year.</translation>
    </message>
    <message id="letter.field_date">
        <source>Date of the letter</source>
        <translation>Date of the letter</translation>
    </message>
    <message id="letter.help_date">
        <source>As 2026-11-30; not after it becomes valid.</source>
        <translation>As 2026-11-30; not after it becomes valid.</translation>
    </message>
    <message id="letter.field_place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="letter.help_place">
        <source>Where the letter was made; may be empty.</source>
        <translation>Where the letter was made; may be empty.</translation>
    </message>
    <message id="letter.field_office">
        <source>Issuing office</source>
        <translation>Issuing office</translation>
    </message>
    <message id="letter.help_office">
        <source>This office answers for the holders.</source>
        <translation>This office answers for the holders.</translation>
    </message>
    <message id="letter.field_unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="letter.help_unit">
        <source>The unit within the issuing office; may be empty.</source>
        <translation>The unit within the issuing office; may be empty.</translation>
    </message>
    <message id="letter.field_basis">
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message id="letter.help_basis">
        <source>One basis a line; may be empty.</source>
        <translation>One basis a line; may be empty.</translation>
    </message>
    <message id="letter.field_copies">
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message id="letter.help_copies">
        <source>One a line; may be empty.</source>
        <translation>One a line; may be empty.</translation>
    </message>
    <message id="letter.field_signer_name">
        <source>Signing official</source>
        <translation>Signing official</translation>
    </message>
    <message id="letter.help_signer_name">
        <source>Name of the official who has signed.</source>
        <translation>Name of the official who has signed.</translation>
    </message>
    <message id="letter.field_signer_position">
        <source>Their position</source>
        <translation>Their position</translation>
    </message>
    <message id="letter.help_signer_position">
        <source>With Pj, Pjs, Plt or Plh where it is written.</source>
        <translation>With Pj, Pjs, Plt or Plh where it is written.</translation>
    </message>
    <message id="letter.field_signer_rank">
        <source>Their rank</source>
        <translation>Their rank</translation>
    </message>
    <message id="letter.help_signer_rank">
        <source>Acting officials give none; may be empty.</source>
        <translation>Acting officials give none; may be empty.</translation>
    </message>
    <message id="letter.field_on_behalf">
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message id="letter.help_on_behalf">
        <source>Where it is signed on behalf of another official.</source>
        <translation>Where it is signed on behalf of another official.</translation>
    </message>
    <message id="letter.field_e_signature">
        <source>Electronic signature</source>
        <translation>Electronic signature</translation>
    </message>
    <message id="letter.help_e_signature">
        <source>Only what a person has really checked.</source>
        <translation>Only what a person has really checked.</translation>
    </message>
    <message id="letter.sign_">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="letter.sign_yes">
        <source>checked, valid</source>
        <translation>checked, valid</translation>
    </message>
    <message id="letter.sign_no">
        <source>checked, not valid</source>
        <translation>checked, not valid</translation>
    </message>
    <message id="letter.sign_unchecked">
        <source>there, not checked</source>
        <translation>there, not checked</translation>
    </message>
    <message id="letter.field_holders">
        <source>Holders</source>
        <translation>Holders</translation>
    </message>
    <message id="letter.help_holders">
        <source>One row for each person. The number is checked, then only its last four digits are kept. Account: where a guest signs in with their own.</source>
        <translation>One row for each person. The number is checked, then only its last four digits are kept. Account: where a guest signs in with their own.</translation>
    </message>
    <message id="letter.field_purpose">
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message id="letter.help_purpose">
        <source>What they are to do in this room.</source>
        <translation>What they are to do in this room.</translation>
    </message>
    <message id="letter.field_destination">
        <source>Place to visit</source>
        <translation>Place to visit</translation>
    </message>
    <message id="letter.help_destination">
        <source>The place that the letter names.</source>
        <translation>The place that the letter names.</translation>
    </message>
    <message id="letter.field_begin">
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message id="letter.help_begin">
        <source>As 2026-12-01, or with the time 2026-12-01 08.00 (WIB).</source>
        <translation>As 2026-12-01, or with the time 2026-12-01 08.00 (WIB).</translation>
    </message>
    <message id="letter.field_until">
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message id="letter.help_until">
        <source>A date without a time counts to 23.59 of that day.</source>
        <translation>A date without a time counts to 23.59 of that day.</translation>
    </message>
    <message id="letter.field_cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="letter.help_cameras">
        <source>Camera codes with commas; nothing else is seen or used.</source>
        <translation>Camera codes with commas; nothing else is seen or used.</translation>
    </message>
    <message id="letter.field_zones">
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message id="letter.help_zones">
        <source>All cameras of these zones.</source>
        <translation>All cameras of these zones.</translation>
    </message>
    <message id="letter.field_regions">
        <source>Regencies</source>
        <translation>Regencies</translation>
    </message>
    <message id="letter.help_regions">
        <source>All cameras of these regencies, by Kemendagri code.</source>
        <translation>All cameras of these regencies, by Kemendagri code.</translation>
    </message>
    <message id="letter.field_rights">
        <source>Allowed besides looking</source>
        <translation>Allowed besides looking</translation>
    </message>
    <message id="letter.help_rights">
        <source>A guest's own account only looks; this is for staff who act under the letter.</source>
        <translation>A guest's own account only looks; this is for staff who act under the letter.</translation>
    </message>
    <message id="letter.right_layout">
        <source>change the layout</source>
        <translation>change the layout</translation>
    </message>
    <message id="letter.right_camera">
        <source>reconnect cameras</source>
        <translation>reconnect cameras</translation>
    </message>
    <message id="letter.right_ptz">
        <source>move cameras</source>
        <translation>move cameras</translation>
    </message>
    <message id="letter.right_snapshot">
        <source>take snapshots</source>
        <translation>take snapshots</translation>
    </message>
    <message id="letter.field_devices">
        <source>Devices brought</source>
        <translation>Devices brought</translation>
    </message>
    <message id="letter.help_devices">
        <source>Kind and serial number, one a line.</source>
        <translation>Kind and serial number, one a line.</translation>
    </message>
    <message id="letter.field_escort">
        <source>Escort</source>
        <translation>Escort</translation>
    </message>
    <message id="letter.help_escort">
        <source>Who of SCC stays with them throughout.</source>
        <translation>Who of SCC stays with them throughout.</translation>
    </message>
    <message id="letter.field_badge">
        <source>Badge number</source>
        <translation>Badge number</translation>
    </message>
    <message id="letter.help_badge">
        <source>The badge that was lent.</source>
        <translation>The badge that was lent.</translation>
    </message>
    <message id="letter.field_notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="letter.help_notes">
        <source>Whatever else the approver should know.</source>
        <translation>Whatever else the approver should know.</translation>
    </message>
    <message id="letter.field_photos">
        <source>may take photographs</source>
        <translation>may take photographs</translation>
    </message>
    <message id="letter.field_notice">
        <source>the privacy notice was shown and agreed to</source>
        <translation>the privacy notice was shown and agreed to</translation>
    </message>
    <message id="letter.field_rules">
        <source>the house rules were agreed to</source>
        <translation>the house rules were agreed to</translation>
    </message>
    <message id="letter.help_flags">
        <source>The last two are needed before a letter is submitted.</source>
        <translation>The last two are needed before a letter is submitted.</translation>
    </message>
    <message id="letter.column_name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="letter.column_id_kind">
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message id="letter.column_id_number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="letter.column_rank">
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message id="letter.column_position">
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message id="letter.column_office">
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message id="letter.column_account">
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message id="letter.add_holder">
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message id="letter.drop_holder">
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message id="letter.known_holder">
        <source>Known before…</source>
        <translation>Known before…</translation>
    </message>
    <message id="letter.add_code">
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message id="letter.choose_scan">
        <source>Choose the letter's scan (PNG, JPEG, PDF)</source>
        <translation>Choose the letter's scan (PNG, JPEG, PDF)</translation>
    </message>
    <message id="letter.scan_path">
        <source>write the whole path of the scan's file, beginning with /</source>
        <translation>write the whole path of the scan's file, beginning with /</translation>
    </message>
</context>
</TS>

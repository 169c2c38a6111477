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
</context>
</TS>

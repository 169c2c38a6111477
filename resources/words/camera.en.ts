<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>camera</name>
    <message id="camera.url_scheme">
        <source>{what}: the address must begin with one of {schemes}</source>
        <translation>{what}: the address must begin with one of {schemes}</translation>
    </message>
    <message id="camera.url_host">
        <source>{what}: host or port is wrong; right is rtsp://192.168.1.10:554/path, port 1 to 65535</source>
        <translation>{what}: host or port is wrong; right is rtsp://192.168.1.10:554/path, port 1 to 65535</translation>
    </message>
    <message id="camera.url_character">
        <source>{what}: the address holds a character that cannot stand in an address; write a space as %20, # as %23, and leave out line breaks and tabs</source>
        <translation>{what}: the address holds a character that cannot stand in an address; write a space as %20, # as %23, and leave out line breaks and tabs</translation>
    </message>
    <message id="camera.url_length">
        <source>{what}: the address is too long; at most {limit} characters</source>
        <translation>{what}: the address is too long; at most {limit} characters</translation>
    </message>
    <message id="camera.url_ambiguous">
        <source>{what}: it is not clear where the password ends; put user and password into the columns user and password, or write @ as %40 and / as %2F</source>
        <translation>{what}: it is not clear where the password ends; put user and password into the columns user and password, or write @ as %40 and / as %2F</translation>
    </message>
    <message id="camera.url_two_logins">
        <source>{what}: the address holds a login in two places; leave only one of them</source>
        <translation>{what}: the address holds a login in two places; leave only one of them</translation>
    </message>
    <message id="camera.url_has_login">
        <source>{what}: the address must not hold user and password; put them into the columns user and password and run scc-wall import</source>
        <translation>{what}: the address must not hold user and password; put them into the columns user and password and run scc-wall import</translation>
    </message>
    <message id="camera.two_logins">
        <source>the columns and addresses of this line tell different users or passwords; a camera has one login, best told in the columns user and password only</source>
        <translation>the columns and addresses of this line tell different users or passwords; a camera has one login, best told in the columns user and password only</translation>
    </message>
    <message id="camera.no_url">
        <source>no address of a stream; fill in sub_url or main_url</source>
        <translation>no address of a stream; fill in sub_url or main_url</translation>
    </message>
    <message id="camera.id">
        <source>column id: right are 1 to {limit} letters, digits, hyphens, underscores and dots, beginning with a letter or digit, as JSC-01</source>
        <translation>column id: right are 1 to {limit} letters, digits, hyphens, underscores and dots, beginning with a letter or digit, as JSC-01</translation>
    </message>
    <message id="camera.id_twice">
        <source>the id {id} is already in line {line}; each camera has an id of its own</source>
        <translation>the id {id} is already in line {line}; each camera has an id of its own</translation>
    </message>
    <message id="camera.number">
        <source>column number: right is a whole number from 1 to {limit}, or an empty cell for the next free one</source>
        <translation>column number: right is a whole number from 1 to {limit}, or an empty cell for the next free one</translation>
    </message>
    <message id="camera.number_taken">
        <source>number {number} belongs to camera {owner}; free is for example {free}, or leave the cell empty</source>
        <translation>number {number} belongs to camera {owner}; free is for example {free}, or leave the cell empty</translation>
    </message>
    <message id="camera.transport">
        <source>column transport: right is tcp, udp or http (RTSP through HTTP), or an empty cell</source>
        <translation>column transport: right is tcp, udp or http (RTSP through HTTP), or an empty cell</translation>
    </message>
    <message id="camera.host">
        <source>column host: right is a host name or an IP address, as nvr-2 or 192.168.1.10</source>
        <translation>column host: right is a host name or an IP address, as nvr-2 or 192.168.1.10</translation>
    </message>
    <message id="camera.degrees">
        <source>column {column}: right are degrees from -{limit} to {limit}, as -3.0214</source>
        <translation>column {column}: right are degrees from -{limit} to {limit}, as -3.0214</translation>
    </message>
    <message id="camera.cell_character">
        <source>column {column}: a cell holds a line break, a tab or another invisible character; remove it</source>
        <translation>column {column}: a cell holds a line break, a tab or another invisible character; remove it</translation>
    </message>
    <message id="camera.cell_length">
        <source>a cell is too long; at most {limit} characters</source>
        <translation>a cell is too long; at most {limit} characters</translation>
    </message>
    <message id="camera.row_cells">
        <source>{found} cells instead of {expected}; a cell that holds the separator must stand in double quotes</source>
        <translation>{found} cells instead of {expected}; a cell that holds the separator must stand in double quotes</translation>
    </message>
    <message id="camera.row_quotes">
        <source>the double quotes do not match; a cell with quotes is written "so", a quote inside it twice: "say ""so"""</source>
        <translation>the double quotes do not match; a cell with quotes is written "so", a quote inside it twice: "say ""so"""</translation>
    </message>
    <message id="camera.region_unknown">
        <source>column region: none of the 17 kabupaten and kota of Sumatera Selatan; right is a code as 16.71 or a name as Kota Palembang (kept as it is)</source>
        <translation>column region: none of the 17 kabupaten and kota of Sumatera Selatan; right is a code as 16.71 or a name as Kota Palembang (kept as it is)</translation>
    </message>
    <message id="camera.region_by_name">
        <source>column region: the name was replaced by its code {code}</source>
        <translation>column region: the name was replaced by its code {code}</translation>
    </message>
    <message id="camera.extra_login">
        <source>an address in a further column holds a login; it was masked and not kept</source>
        <translation>an address in a further column holds a login; it was masked and not kept</translation>
    </message>
    <message id="camera.table_size">
        <source>the file is too big for a list of cameras; at most {limit} MiB</source>
        <translation>the file is too big for a list of cameras; at most {limit} MiB</translation>
    </message>
    <message id="camera.table_columns">
        <source>too many columns; at most {limit}</source>
        <translation>too many columns; at most {limit}</translation>
    </message>
    <message id="camera.table_rows">
        <source>too many lines; at most {limit} cameras, the rest was not read</source>
        <translation>too many lines; at most {limit} cameras, the rest was not read</translation>
    </message>
    <message id="camera.table_empty">
        <source>the file is empty; the first line must name the columns, as id,name,sub_url,user,password</source>
        <translation>the file is empty; the first line must name the columns, as id,name,sub_url,user,password</translation>
    </message>
    <message id="camera.table_header">
        <source>the first line must name the columns: id and at least one of sub_url, main_url, as id,name,sub_url,user,password; known columns found: {found}</source>
        <translation>the first line must name the columns: id and at least one of sub_url, main_url, as id,name,sub_url,user,password; known columns found: {found}</translation>
    </message>
    <message id="camera.table_column_twice">
        <source>column {column} is there twice; leave one of them</source>
        <translation>column {column} is there twice; leave one of them</translation>
    </message>
    <message id="camera.table_cp1252">
        <source>from this line on the file is not UTF-8; it was read as Windows-1252, look whether names and passwords are right, or save it as CSV UTF-8</source>
        <translation>from this line on the file is not UTF-8; it was read as Windows-1252, look whether names and passwords are right, or save it as CSV UTF-8</translation>
    </message>
    <message id="camera.url_clip">
        <source>{what}: a clip is clip:// and the name of a file in the site's folder clips, as clip://gerbang.mp4</source>
        <translation>{what}: a clip is clip:// and the name of a file in the site's folder clips, as clip://gerbang.mp4</translation>
    </message>
    <message id="camera.interval">
        <source>column interval: right are seconds from {least} to {most}, or an empty cell</source>
        <translation>column interval: right are seconds from {least} to {most}, or an empty cell</translation>
    </message>
</context>
</TS>

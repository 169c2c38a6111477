<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>begin</name>
    <message id="begin.language">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="begin.language_detail">
        <source>The wall and the operator's desk speak English</source>
        <translation>The wall and the operator's desk speak English</translation>
    </message>
    <message id="begin.title_language">
        <source>Welcome. Choose the language</source>
        <translation>Welcome. Choose the language</translation>
    </message>
    <message id="begin.text_language">
        <source>This guide sets the command room up, step by step. All of it by keyboard; no mouse, no internet. The site is made in {site}</source>
        <translation>This guide sets the command room up, step by step. All of it by keyboard; no mouse, no internet. The site is made in {site}</translation>
    </message>
    <message id="begin.step_language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="begin.step_monitors">
        <source>Monitors</source>
        <translation>Monitors</translation>
    </message>
    <message id="begin.step_cameras">
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message id="begin.step_test">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="begin.step_layouts">
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message id="begin.step_admin">
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message id="begin.step_end">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="begin.key_choose">
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message id="begin.key_choose_this">
        <source>take this one</source>
        <translation>take this one</translation>
    </message>
    <message id="begin.key_next">
        <source>next</source>
        <translation>next</translation>
    </message>
    <message id="begin.key_back">
        <source>back</source>
        <translation>back</translation>
    </message>
    <message id="begin.key_leave">
        <source>leave the guide</source>
        <translation>leave the guide</translation>
    </message>
    <message id="begin.key_number">
        <source>that monitor's number</source>
        <translation>that monitor's number</translation>
    </message>
    <message id="begin.key_tick">
        <source>tick</source>
        <translation>tick</translation>
    </message>
    <message id="begin.key_field">
        <source>next field</source>
        <translation>next field</translation>
    </message>
    <message id="begin.key_look">
        <source>look for files again</source>
        <translation>look for files again</translation>
    </message>
    <message id="begin.key_look_over">
        <source>look over</source>
        <translation>look over</translation>
    </message>
    <message id="begin.key_retry">
        <source>test those with trouble again</source>
        <translation>test those with trouble again</translation>
    </message>
    <message id="begin.key_trouble">
        <source>next one with trouble</source>
        <translation>next one with trouble</translation>
    </message>
    <message id="begin.key_login">
        <source>another login</source>
        <translation>another login</translation>
    </message>
    <message id="begin.key_tiles">
        <source>tiles a monitor</source>
        <translation>tiles a monitor</translation>
    </message>
    <message id="begin.key_name">
        <source>rename</source>
        <translation>rename</translation>
    </message>
    <message id="begin.key_first">
        <source>show first</source>
        <translation>show first</translation>
    </message>
    <message id="begin.leave_sure">
        <source>Leave the guide? Press Ctrl+Q once more. Any other key: stay. Nothing that is saved is lost; the guide goes on from this step.</source>
        <translation>Leave the guide? Press Ctrl+Q once more. Any other key: stay. Nothing that is saved is lost; the guide goes on from this step.</translation>
    </message>
    <message id="begin.busy_site">
        <source>saving</source>
        <translation>saving</translation>
    </message>
    <message id="begin.busy_import">
        <source>taking cameras in</source>
        <translation>taking cameras in</translation>
    </message>
    <message id="begin.busy_tables">
        <source>looking for tables</source>
        <translation>looking for tables</translation>
    </message>
    <message id="begin.busy_preview">
        <source>reading the table</source>
        <translation>reading the table</translation>
    </message>
    <message id="begin.busy_password">
        <source>securing the password</source>
        <translation>securing the password</translation>
    </message>
    <message id="begin.busy_end">
        <source>making layouts and account</source>
        <translation>making layouts and account</translation>
    </message>
    <message id="begin.monitor">
        <source>Monitor {number}: {name}</source>
        <translation>Monitor {number}: {name}</translation>
    </message>
    <message id="begin.monitor_detail">
        <source>{w} by {h} pixels</source>
        <translation>{w} by {h} pixels</translation>
    </message>
    <message id="begin.monitor_here">
        <source>{w} by {h} pixels; this guide is here</source>
        <translation>{w} by {h} pixels; this guide is here</translation>
    </message>
    <message id="begin.title_monitors">
        <source>{n} monitors: put them in order</source>
        <translation>{n} monitors: put them in order</translation>
    </message>
    <message id="begin.text_monitors">
        <source>Each monitor shows its number. Choose a monitor, then press the number it should have: the two swap numbers.</source>
        <translation>Each monitor shows its number. Choose a monitor, then press the number it should have: the two swap numbers.</translation>
    </message>
    <message id="begin.text_one_monitor">
        <source>Only one monitor is seen. If there should be more, look at the cables: a new monitor shows up here at once.</source>
        <translation>Only one monitor is seen. If there should be more, look at the cables: a new monitor shows up here at once.</translation>
    </message>
    <message id="begin.title_cameras">
        <source>Cameras in this site: {n}</source>
        <translation>Cameras in this site: {n}</translation>
    </message>
    <message id="begin.text_cameras">
        <source>Where do cameras come from? Several ways may be taken, one after the other.</source>
        <translation>Where do cameras come from? Several ways may be taken, one after the other.</translation>
    </message>
    <message id="begin.way_find">
        <source>Search the network (ONVIF)</source>
        <translation>Search the network (ONVIF)</translation>
    </message>
    <message id="begin.way_find_detail">
        <source>finds cameras by itself; one user and password for each search</source>
        <translation>finds cameras by itself; one user and password for each search</translation>
    </message>
    <message id="begin.way_table">
        <source>From a CSV table</source>
        <translation>From a CSV table</translation>
    </message>
    <message id="begin.way_table_detail">
        <source>on a USB stick or in a folder; passwords come with it</source>
        <translation>on a USB stick or in a folder; passwords come with it</translation>
    </message>
    <message id="begin.way_address">
        <source>One camera by its address</source>
        <translation>One camera by its address</translation>
    </message>
    <message id="begin.way_address_detail">
        <source>a device's IP address, or an rtsp:// address</source>
        <translation>a device's IP address, or an rtsp:// address</translation>
    </message>
    <message id="begin.way_enough">
        <source>Enough: go on with {n} cameras</source>
        <translation>Enough: go on with {n} cameras</translation>
    </message>
    <message id="begin.way_enough_detail">
        <source>next, all of them are tested</source>
        <translation>next, all of them are tested</translation>
    </message>
    <message id="begin.added">
        <source>{n} cameras taken in; {kept_in}</source>
        <translation>{n} cameras taken in; {kept_in}</translation>
    </message>
    <message id="begin.added_some">
        <source>{told}. {n} lines refused, the first: {first}</source>
        <translation>{told}. {n} lines refused, the first: {first}</translation>
    </message>
    <message id="begin.kept_in_keyring">
        <source>passwords are kept in the keyring</source>
        <translation>passwords are kept in the keyring</translation>
    </message>
    <message id="begin.kept_in_file">
        <source>passwords are kept in the site (mode 0600)</source>
        <translation>passwords are kept in the site (mode 0600)</translation>
    </message>
    <message id="begin.kept_in_nothing">
        <source>no passwords</source>
        <translation>no passwords</translation>
    </message>
    <message id="begin.field_address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="begin.field_site">
        <source>Name of the command room</source>
        <translation>Name of the command room</translation>
    </message>
    <message id="begin.key_site">
        <source>name it</source>
        <translation>name it</translation>
    </message>
    <message id="begin.field_user">
        <source>User</source>
        <translation>User</translation>
    </message>
    <message id="begin.field_password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="begin.field_again">
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message id="begin.field_name">
        <source>Admin's name</source>
        <translation>Admin's name</translation>
    </message>
    <message id="begin.field_path">
        <source>Another file (path)</source>
        <translation>Another file (path)</translation>
    </message>
    <message id="begin.field_title">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="begin.text_find">
        <source>User and password of the cameras. Where they differ, search several times: those taken in are not asked again.</source>
        <translation>User and password of the cameras. Where they differ, search several times: those taken in are not asked again.</translation>
    </message>
    <message id="begin.text_address">
        <source>As 192.0.2.15, 192.0.2.15:8080, or rtsp://192.0.2.15/stream1</source>
        <translation>As 192.0.2.15, 192.0.2.15:8080, or rtsp://192.0.2.15/stream1</translation>
    </message>
    <message id="begin.go_find">
        <source>search</source>
        <translation>search</translation>
    </message>
    <message id="begin.go_address">
        <source>ask that camera</source>
        <translation>ask that camera</translation>
    </message>
    <message id="begin.title_found">
        <source>Cameras found</source>
        <translation>Cameras found</translation>
    </message>
    <message id="begin.title_found_all">
        <source>Cameras found: {good} of {n} have answered</source>
        <translation>Cameras found: {good} of {n} have answered</translation>
    </message>
    <message id="begin.text_searching">
        <source>Searching the network, a few seconds ...</source>
        <translation>Searching the network, a few seconds ...</translation>
    </message>
    <message id="begin.text_found">
        <source>{n} found, {good} answered, {waiting} still awaited. Those ticked are taken in.</source>
        <translation>{n} found, {good} answered, {waiting} still awaited. Those ticked are taken in.</translation>
    </message>
    <message id="begin.text_none">
        <source>No new camera has answered. Look at the network cable and whether the cameras' ONVIF is on, or use a table.</source>
        <translation>No new camera has answered. Look at the network cable and whether the cameras' ONVIF is on, or use a table.</translation>
    </message>
    <message id="begin.go_take">
        <source>take {n} cameras in</source>
        <translation>take {n} cameras in</translation>
    </message>
    <message id="begin.go_again">
        <source>search again</source>
        <translation>search again</translation>
    </message>
    <message id="begin.asking">
        <source>being asked</source>
        <translation>being asked</translation>
    </message>
    <message id="begin.two_streams">
        <source>main and sub stream</source>
        <translation>main and sub stream</translation>
    </message>
    <message id="begin.one_stream">
        <source>one stream</source>
        <translation>one stream</translation>
    </message>
    <message id="begin.text_table">
        <source>Choose the table. Take the USB stick away afterwards: the passwords are in the table.</source>
        <translation>Choose the table. Take the USB stick away afterwards: the passwords are in the table.</translation>
    </message>
    <message id="begin.text_no_table">
        <source>No .csv file on a USB stick or in the home folder. Plug the stick in and press F5, or type the file's path.</source>
        <translation>No .csv file on a USB stick or in the home folder. Plug the stick in and press F5, or type the file's path.</translation>
    </message>
    <message id="begin.stick">
        <source>the USB stick {device} cannot be opened: {why}</source>
        <translation>the USB stick {device} cannot be opened: {why}</translation>
    </message>
    <message id="begin.stick_no_program">
        <source>the USB stick {device} is in, but nothing opens it; install the package udisks2, or type the file's path</source>
        <translation>the USB stick {device} is in, but nothing opens it; install the package udisks2, or type the file's path</translation>
    </message>
    <message id="begin.go_preview">
        <source>read the table</source>
        <translation>read the table</translation>
    </message>
    <message id="begin.title_preview">
        <source>What {file} holds</source>
        <translation>What {file} holds</translation>
    </message>
    <message id="begin.text_preview">
        <source>{new} new cameras, {changed} changed, {bad} wrong lines (left out).</source>
        <translation>{new} new cameras, {changed} changed, {bad} wrong lines (left out).</translation>
    </message>
    <message id="begin.row_new">
        <source>{id}: new, no password</source>
        <translation>{id}: new, no password</translation>
    </message>
    <message id="begin.row_new_login">
        <source>{id}: new, with a password</source>
        <translation>{id}: new, with a password</translation>
    </message>
    <message id="begin.row_changed">
        <source>{id}: changed</source>
        <translation>{id}: changed</translation>
    </message>
    <message id="begin.row_changed_login">
        <source>{id}: changed, with a password</source>
        <translation>{id}: changed, with a password</translation>
    </message>
    <message id="begin.go_import">
        <source>take it in</source>
        <translation>take it in</translation>
    </message>
    <message id="begin.title_test">
        <source>Test of {n} cameras</source>
        <translation>Test of {n} cameras</translation>
    </message>
    <message id="begin.title_tested">
        <source>Result of the test: {good} of {n} cameras are good</source>
        <translation>Result of the test: {good} of {n} cameras are good</translation>
    </message>
    <message id="begin.text_test_on">
        <source>{good} good, {bad} with trouble, {waiting} being tested. There is no need to wait for the last one.</source>
        <translation>{good} good, {bad} with trouble, {waiting} being tested. There is no need to wait for the last one.</translation>
    </message>
    <message id="begin.text_test_done">
        <source>{good} good, {bad} with trouble. Those with trouble hold nothing up; the wall goes on trying to connect to them.</source>
        <translation>{good} good, {bad} with trouble. Those with trouble hold nothing up; the wall goes on trying to connect to them.</translation>
    </message>
    <message id="begin.trying">
        <source>being tested</source>
        <translation>being tested</translation>
    </message>
    <message id="begin.rate">
        <source>{fps}/s</source>
        <translation>{fps}/s</translation>
    </message>
    <message id="begin.all_cameras">
        <source>All cameras</source>
        <translation>All cameras</translation>
    </message>
    <message id="begin.title_layouts">
        <source>First layouts</source>
        <translation>First layouts</translation>
    </message>
    <message id="begin.text_layouts">
        <source>Those ticked are made. At most {tiles} tiles a monitor. All of it can be changed later with F3.</source>
        <translation>Those ticked are made. At most {tiles} tiles a monitor. All of it can be changed later with F3.</translation>
    </message>
    <message id="begin.title_layout_name">
        <source>This layout's name</source>
        <translation>This layout's name</translation>
    </message>
    <message id="begin.layout_first">
        <source>{n} cameras, {monitors} monitors; shown first</source>
        <translation>{n} cameras, {monitors} monitors; shown first</translation>
    </message>
    <message id="begin.layout_detail">
        <source>{n} cameras, {monitors} monitors</source>
        <translation>{n} cameras, {monitors} monitors</translation>
    </message>
    <message id="begin.no_layout">
        <source>Tick one layout at least: without any the wall is empty</source>
        <translation>Tick one layout at least: without any the wall is empty</translation>
    </message>
    <message id="begin.title_admin">
        <source>First admin</source>
        <translation>First admin</translation>
    </message>
    <message id="begin.text_admin">
        <source>With an admin the site is closed: everybody signs in with name and password, and all of it is on record.</source>
        <translation>With an admin the site is closed: everybody signs in with name and password, and all of it is on record.</translation>
    </message>
    <message id="begin.admin_make">
        <source>Make the admin now</source>
        <translation>Make the admin now</translation>
    </message>
    <message id="begin.admin_make_detail">
        <source>advised for a command room</source>
        <translation>advised for a command room</translation>
    </message>
    <message id="begin.admin_open">
        <source>Leave the site open</source>
        <translation>Leave the site open</translation>
    </message>
    <message id="begin.admin_open_detail">
        <source>whoever is at this keyboard may do everything; the wall says so; an admin can be made later</source>
        <translation>whoever is at this keyboard may do everything; the wall says so; an admin can be made later</translation>
    </message>
    <message id="begin.title_admin_name">
        <source>The admin's name and password</source>
        <translation>The admin's name and password</translation>
    </message>
    <message id="begin.text_admin_name">
        <source>Name: small letters and digits. Password: 10 characters or more. Keep it well: without it nobody can administer the site.</source>
        <translation>Name: small letters and digits. Password: 10 characters or more. Keep it well: without it nobody can administer the site.</translation>
    </message>
    <message id="begin.title_end">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="begin.text_end">
        <source>Enter makes all of this, and the wall starts.</source>
        <translation>Enter makes all of this, and the wall starts.</translation>
    </message>
    <message id="begin.end_site">
        <source>{name} ({site})</source>
        <translation>{name} ({site})</translation>
    </message>
    <message id="begin.end_monitors">
        <source>{n} monitors</source>
        <translation>{n} monitors</translation>
    </message>
    <message id="begin.end_layouts">
        <source>{n} layouts; shown first: {first}</source>
        <translation>{n} layouts; shown first: {first}</translation>
    </message>
    <message id="begin.end_admin">
        <source>Admin: {name}</source>
        <translation>Admin: {name}</translation>
    </message>
    <message id="begin.end_admin_detail">
        <source>the site is closed; sign in at the wall with F9</source>
        <translation>the site is closed; sign in at the wall with F9</translation>
    </message>
    <message id="begin.end_open">
        <source>No admin: the site is open</source>
        <translation>No admin: the site is open</translation>
    </message>
    <message id="begin.end_open_detail">
        <source>an admin is made later with scc-wall admin init</source>
        <translation>an admin is made later with scc-wall admin init</translation>
    </message>
    <message id="begin.end_sheet">
        <source>Acceptance sheet for the customer (PDF)</source>
        <translation>Acceptance sheet for the customer (PDF)</translation>
    </message>
    <message id="begin.end_sheet_detail">
        <source>while the wall runs: scc-wall ctl --site {site} sheet --pdf FILE.pdf</source>
        <translation>while the wall runs: scc-wall ctl --site {site} sheet --pdf FILE.pdf</translation>
    </message>
    <message id="begin.end_help">
        <source>At the wall: F1 all keys, F2 the operator's desk</source>
        <translation>At the wall: F1 all keys, F2 the operator's desk</translation>
    </message>
    <message id="begin.end_help_detail">
        <source>after a power cut the wall comes back with its last layout</source>
        <translation>after a power cut the wall comes back with its last layout</translation>
    </message>
    <message id="begin.go_wall">
        <source>make it and start the wall</source>
        <translation>make it and start the wall</translation>
    </message>
    <message id="begin.help_from">
        <source>do the set-up from this file, without a screen; example: setup.toml in packaging or in /usr/share/doc/scc-wall/examples</source>
        <translation>do the set-up from this file, without a screen; example: setup.toml in packaging or in /usr/share/doc/scc-wall/examples</translation>
    </message>
    <message id="begin.help_no_wall">
        <source>do not start the wall once the guide is done</source>
        <translation>do not start the wall once the guide is done</translation>
    </message>
    <message id="begin.is_ready">
        <source>this site is set up already; change it on the operator's desk (F2, Settings), or add to it with scc-wall setup --from FILE.toml</source>
        <translation>this site is set up already; change it on the operator's desk (F2, Settings), or add to it with scc-wall setup --from FILE.toml</translation>
    </message>
    <message id="begin.bug">
        <source>this program has made a mistake, not you; it is in the log. Press Enter to try again</source>
        <translation>this program has made a mistake, not you; it is in the log. Press Enter to try again</translation>
    </message>
    <message id="begin.wall_runs">
        <source>this site's wall is running; end it first with scc-wall ctl quit</source>
        <translation>this site's wall is running; end it first with scc-wall ctl quit</translation>
    </message>
    <message id="begin.left">
        <source>the set-up is not finished; go on at any time with scc-wall setup --site {site}</source>
        <translation>the set-up is not finished; go on at any time with scc-wall setup --site {site}</translation>
    </message>
    <message id="begin.unfinished">
        <source>this site's set-up is not finished; go on at its screen with scc-wall setup, or with scc-wall setup --from FILE.toml</source>
        <translation>this site's set-up is not finished; go on at its screen with scc-wall setup, or with scc-wall setup --from FILE.toml</translation>
    </message>
    <message id="begin.no_file">
        <source>there is no such set-up file; an example is setup.toml in packaging or in /usr/share/doc/scc-wall/examples</source>
        <translation>there is no such set-up file; an example is setup.toml in packaging or in /usr/share/doc/scc-wall/examples</translation>
    </message>
    <message id="begin.made">
        <source>{site}: {cameras} cameras taken in; new layouts: {layouts}</source>
        <translation>{site}: {cameras} cameras taken in; new layouts: {layouts}</translation>
    </message>
    <message id="begin.kept">
        <source>already there and left as they are: {layouts}</source>
        <translation>already there and left as they are: {layouts}</translation>
    </message>
    <message id="begin.closed">
        <source>the site is closed; the admin can sign in</source>
        <translation>the site is closed; the admin can sign in</translation>
    </message>
    <message id="begin.admin_as_is">
        <source>the site's accounts are as they were</source>
        <translation>the site's accounts are as they were</translation>
    </message>
    <message id="begin.next_steps">
        <source>next: scc-wall check --site {site}, then scc-wall run --site {site}</source>
        <translation>next: scc-wall check --site {site}, then scc-wall run --site {site}</translation>
    </message>
    <message id="begin.no_such_first">
        <source>there is no layout {name}; what is shown first stays as it was</source>
        <translation>there is no layout {name}; what is shown first stays as it was</translation>
    </message>
    <message id="begin.closed_already">
        <source>the site is closed already; admin {name} was not made, make one with scc-wall admin user add</source>
        <translation>the site is closed already; admin {name} was not made, make one with scc-wall admin user add</translation>
    </message>
    <message id="begin.file_format">
        <source>a set-up file's format must be format = {ours}</source>
        <translation>a set-up file's format must be format = {ours}</translation>
    </message>
    <message id="begin.file_choice">
        <source>{name} must be one of: {choices}</source>
        <translation>{name} must be one of: {choices}</translation>
    </message>
    <message id="begin.file_name">
        <source>a site's name has {limit} characters at the most, on one line</source>
        <translation>a site's name has {limit} characters at the most, on one line</translation>
    </message>
    <message id="begin.file_monitors">
        <source>monitors: how many there are (1 to {limit}), or the list of their plugs, each once, as ["DP-1", "DP-2"]</source>
        <translation>monitors: how many there are (1 to {limit}), or the list of their plugs, each once, as ["DP-1", "DP-2"]</translation>
    </message>
    <message id="begin.file_tables">
        <source>cameras: a list of CSV files, each once, {limit} at the most, as ["kamera.csv"]</source>
        <translation>cameras: a list of CSV files, each once, {limit} at the most, as ["kamera.csv"]</translation>
    </message>
    <message id="begin.file_layouts">
        <source>layouts: a list of all, group, region; each once at the most</source>
        <translation>layouts: a list of all, group, region; each once at the most</translation>
    </message>
    <message id="begin.file_tiles">
        <source>tiles must be one of: {choices}</source>
        <translation>tiles must be one of: {choices}</translation>
    </message>
    <message id="begin.file_show">
        <source>show: a layout's name, of letters, digits, hyphens</source>
        <translation>show: a layout's name, of letters, digits, hyphens</translation>
    </message>
    <message id="begin.file_admin">
        <source>admin: a name of 2 to 32 characters, small letters and digits, beginning with a letter</source>
        <translation>admin: a name of 2 to 32 characters, small letters and digits, beginning with a letter</translation>
    </message>
</context>
</TS>

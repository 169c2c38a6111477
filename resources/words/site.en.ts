<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>site</name>
    <message id="site.missing">
        <source>there is no site; make one with scc-wall import FILE.csv --site DIR</source>
        <translation>there is no site; make one with scc-wall import FILE.csv --site DIR</translation>
    </message>
    <message id="site.file_missing">
        <source>there is no such file; right is the path of a CSV file</source>
        <translation>there is no such file; right is the path of a CSV file</translation>
    </message>
    <message id="site.not_a_file">
        <source>this is no ordinary file; right is a text file</source>
        <translation>this is no ordinary file; right is a text file</translation>
    </message>
    <message id="site.file_size">
        <source>the file is too big; at most {limit} KiB</source>
        <translation>the file is too big; at most {limit} KiB</translation>
    </message>
    <message id="site.unreadable">
        <source>cannot be read ({reason}); look at its permissions</source>
        <translation>cannot be read ({reason}); look at its permissions</translation>
    </message>
    <message id="site.unwritable">
        <source>cannot be written ({reason}); look at permissions and free room on the disk</source>
        <translation>cannot be written ({reason}); look at permissions and free room on the disk</translation>
    </message>
    <message id="site.not_utf8">
        <source>the file is not UTF-8; save it anew as UTF-8</source>
        <translation>the file is not UTF-8; save it anew as UTF-8</translation>
    </message>
    <message id="site.busy">
        <source>another scc-wall is writing here; try again when it is done</source>
        <translation>another scc-wall is writing here; try again when it is done</translation>
    </message>
    <message id="site.newer">
        <source>this site has format {told}, this program knows {ours}: it reads what it knows and writes nothing; update the program</source>
        <translation>this site has format {told}, this program knows {ours}: it reads what it knows and writes nothing; update the program</translation>
    </message>
    <message id="site.format">
        <source>the line format = {ours} is missing or wrong</source>
        <translation>the line format = {ours} is missing or wrong</translation>
    </message>
    <message id="site.text">
        <source>{name} is a text of one line, at most {limit} characters</source>
        <translation>{name} is a text of one line, at most {limit} characters</translation>
    </message>
    <message id="site.choice">
        <source>{name}: right is one of {choices}; the first was taken</source>
        <translation>{name}: right is one of {choices}; the first was taken</translation>
    </message>
    <message id="site.video">
        <source>video is a part of its own: [video]</source>
        <translation>video is a part of its own: [video]</translation>
    </message>
    <message id="site.file_empty">
        <source>the file is empty; put back what was in it</source>
        <translation>the file is empty; put back what was in it</translation>
    </message>
    <message id="site.file_gone">
        <source>the file is gone; put it back or import again</source>
        <translation>the file is gone; put it back or import again</translation>
    </message>
    <message id="site.last_good_used">
        <source>the file is damaged; the last good one (.bak) is used until it is put right</source>
        <translation>the file is damaged; the last good one (.bak) is used until it is put right</translation>
    </message>
    <message id="site.login_in_cameras">
        <source>user and password must not stand here; the next scc-wall import moves them to the secret store</source>
        <translation>user and password must not stand here; the next scc-wall import moves them to the secret store</translation>
    </message>
    <message id="site.too_many_layouts">
        <source>more than {limit} layouts; the rest was not read</source>
        <translation>more than {limit} layouts; the rest was not read</translation>
    </message>
    <message id="site.monitor">
        <source>a [[monitor]] part has number (1 to 999), identity and name, as written by scc-wall</source>
        <translation>a [[monitor]] part has number (1 to 999), identity and name, as written by scc-wall</translation>
    </message>
    <message id="site.monitor_twice">
        <source>number {number} or this monitor is in the list already; each has a number of its own</source>
        <translation>number {number} or this monitor is in the list already; each has a number of its own</translation>
    </message>
    <message id="site.secrets_damaged">
        <source>the secret store is damaged; import the cameras with their passwords again</source>
        <translation>the secret store is damaged; import the cameras with their passwords again</translation>
    </message>
    <message id="site.too_open">
        <source>others may look into it (mode {mode}); right is: chmod {right}</source>
        <translation>others may look into it (mode {mode}); right is: chmod {right}</translation>
    </message>
    <message id="site.keyring_missing">
        <source>site.toml asks for a keyring, but none is unlocked; unlock it, or write secrets = "file" and import again</source>
        <translation>site.toml asks for a keyring, but none is unlocked; unlock it, or write secrets = "file" and import again</translation>
    </message>
    <message id="site.keyring_locked">
        <source>the password of camera {id} is in a keyring that is locked or silent; unlock it, or write secrets = "file" into site.toml and import again</source>
        <translation>the password of camera {id} is in a keyring that is locked or silent; unlock it, or write secrets = "file" into site.toml and import again</translation>
    </message>
    <message id="site.orphaned_secrets">
        <source>{count} passwords belong to no camera: {ids}</source>
        <translation>{count} passwords belong to no camera: {ids}</translation>
    </message>
    <message id="site.imported">
        <source>{count} cameras imported, {refused} lines refused; {kept_in}</source>
        <translation>{count} cameras imported, {refused} lines refused; {kept_in}</translation>
    </message>
    <message id="site.kept_in_keyring">
        <source>passwords kept in the keyring</source>
        <translation>passwords kept in the keyring</translation>
    </message>
    <message id="site.kept_in_file">
        <source>passwords kept in {file} (mode 0600, no keyring in use)</source>
        <translation>passwords kept in {file} (mode 0600, no keyring in use)</translation>
    </message>
    <message id="site.kept_in_nothing">
        <source>no passwords in the file</source>
        <translation>no passwords in the file</translation>
    </message>
    <message id="site.layouts_installed">
        <source>layouts added: {names}</source>
        <translation>layouts added: {names}</translation>
    </message>
    <message id="site.check_passed">
        <source>No mistakes: {cameras} cameras, {layouts} layouts</source>
        <translation>No mistakes: {cameras} cameras, {layouts} layouts</translation>
    </message>
    <message id="site.check_failed">
        <source>Mistakes: {mistakes}; usable: {cameras} cameras, {layouts} layouts</source>
        <translation>Mistakes: {mistakes}; usable: {cameras} cameras, {layouts} layouts</translation>
    </message>
    <message id="site.note">
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message id="site.help_import">
        <source>Read cameras from a CSV table into a site; passwords go to the secret store.</source>
        <translation>Read cameras from a CSV table into a site; passwords go to the secret store.</translation>
    </message>
    <message id="site.help_check">
        <source>Tell every mistake of a site with file and line.</source>
        <translation>Tell every mistake of a site with file and line.</translation>
    </message>
    <message id="site.template">
        <source># A command room's settings. May be edited by hand; look them over with: scc-wall check
format = {format}
id = "{id}"                  # names this site in the keyring: leave it
name = {name}
language = "{language}"                       # {languages}
secrets = "auto"                      # where passwords are: {kinds}
#ca_file = "ca.pem"                  # cameras' certificates (rtsps, https) are checked by this file

[video]
output = "auto"                       # {outputs}; scc-wall doctor proposes one
hardware = "auto"                     # {hardware}

#[warm_budget]                        # what layouts that are kept ready may take beside the one that is shown
#mbit = 48
#sessions = 40

#[[link]]                             # a line that cameras share (their column link)
#name = "Lahat"
#mbit = 8

#[[host]]                             # a recorder with few sessions (column host, else the address's host)
#name = "nvr-03"
#sessions = 16

#[watching]
#unwatched_minutes = 60               # a camera that nobody had on a readable tile for so long is told; 0: never
#readable_lines = 240                 # a picture of so many lines on the glass can be read
#disk_mb = 1024                       # less free room than this is told

#[retention]                          # days; without a rule of the agency nothing is ever deleted
#snapshot_days = 30                   # snapshots, their pages and exports
#letter_days = 365                    # assignment letters, after their end
#audit_days = 730                     # lines of the audit
</source>
        <translation># A command room's settings. May be edited by hand; look them over with: scc-wall check
format = {format}
id = "{id}"                  # names this site in the keyring: leave it
name = {name}
language = "{language}"                       # {languages}
secrets = "auto"                      # where passwords are: {kinds}
#ca_file = "ca.pem"                  # cameras' certificates (rtsps, https) are checked by this file

[video]
output = "auto"                       # {outputs}; scc-wall doctor proposes one
hardware = "auto"                     # {hardware}

#[warm_budget]                        # what layouts that are kept ready may take beside the one that is shown
#mbit = 48
#sessions = 40

#[[link]]                             # a line that cameras share (their column link)
#name = "Lahat"
#mbit = 8

#[[host]]                             # a recorder with few sessions (column host, else the address's host)
#name = "nvr-03"
#sessions = 16

#[watching]
#unwatched_minutes = 60               # a camera that nobody had on a readable tile for so long is told; 0: never
#readable_lines = 240                 # a picture of so many lines on the glass can be read
#disk_mb = 1024                       # less free room than this is told

#[retention]                          # days; without a rule of the agency nothing is ever deleted
#snapshot_days = 30                   # snapshots, their pages and exports
#letter_days = 365                    # assignment letters, after their end
#audit_days = 730                     # lines of the audit
</translation>
    </message>
    <message id="site.ca_file">
        <source>ca_file: there is no file of certificates (PEM) at {path}; no camera of rtsps or https can be opened</source>
        <translation>ca_file: there is no file of certificates (PEM) at {path}; no camera of rtsps or https can be opened</translation>
    </message>
    <message id="site.unchecked">
        <source>{count} cameras are encrypted, but their certificates are not checked: site.toml names no ca_file</source>
        <translation>{count} cameras are encrypted, but their certificates are not checked: site.toml names no ca_file</translation>
    </message>
    <message id="site.checked">
        <source>{count} cameras are encrypted, and their certificates are checked by {path}</source>
        <translation>{count} cameras are encrypted, and their certificates are checked by {path}</translation>
    </message>
    <message id="site.clip_missing">
        <source>{column}: there is no clip {name} in the site's folder clips</source>
        <translation>{column}: there is no clip {name} in the site's folder clips</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>doctor</name>
    <message id="doctor.about">
        <source>Says what this machine can do and what to install.</source>
        <translation>Says what this machine can do and what to install.</translation>
    </message>
    <message id="doctor.json">
        <source>print a JSON list instead of text</source>
        <translation>print a JSON list instead of text</translation>
    </message>
    <message id="doctor.state.ok">
        <source>good</source>
        <translation>good</translation>
    </message>
    <message id="doctor.state.note">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="doctor.state.problem">
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message id="doctor.sum">
        <source>{problems} problem(s) and {notes} note(s). Mend the problems first; each command above can be typed as it stands.</source>
        <translation>{problems} problem(s) and {notes} note(s). Mend the problems first; each command above can be typed as it stands.</translation>
    </message>
    <message id="doctor.sum.good">
        <source>No problems, {notes} note(s): the wall can run here.</source>
        <translation>No problems, {notes} note(s): the wall can run here.</translation>
    </message>
    <message id="doctor.python.ok">
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message id="doctor.python.old">
        <source>Python {version} is too old; 3.11 or newer is needed.</source>
        <translation>Python {version} is too old; 3.11 or newer is needed.</translation>
    </message>
    <message id="doctor.library.ok">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="doctor.library.missing">
        <source>The Python library {name} is not installed.</source>
        <translation>The Python library {name} is not installed.</translation>
    </message>
    <message id="doctor.libvlc.ok">
        <source>libVLC {version}</source>
        <translation>libVLC {version}</translation>
    </message>
    <message id="doctor.libvlc.missing">
        <source>libVLC was not found; without it no picture can be shown. Version {good} or newer is needed.</source>
        <translation>libVLC was not found; without it no picture can be shown. Version {good} or newer is needed.</translation>
    </message>
    <message id="doctor.libvlc.old">
        <source>libVLC {version} is too old; {oldest} is the least that works, {good} is advised.</source>
        <translation>libVLC {version} is too old; {oldest} is the least that works, {good} is advised.</translation>
    </message>
    <message id="doctor.libvlc.holes">
        <source>libVLC {version} works but has known security holes ({holes}); {good} closes them.</source>
        <translation>libVLC {version} works but has known security holes ({holes}); {good} closes them.</translation>
    </message>
    <message id="doctor.libvlc.old_here">
        <source>libVLC {version} is too old; {oldest} is the least that works, and this system's package sources have only {offered}.</source>
        <translation>libVLC {version} is too old; {oldest} is the least that works, and this system's package sources have only {offered}.</translation>
    </message>
    <message id="doctor.libvlc.holes_here">
        <source>libVLC {version} works but has known security holes ({holes}); {good} closes them, and this system's package sources have only {offered}.</source>
        <translation>libVLC {version} works but has known security holes ({holes}); {good} closes them, and this system's package sources have only {offered}.</translation>
    </message>
    <message id="doctor.libvlc.foreign">
        <source>libVLC {version} is of another generation; the wall needs 3.0.x, {good} or newer.</source>
        <translation>libVLC {version} is of another generation; the wall needs 3.0.x, {good} or newer.</translation>
    </message>
    <message id="doctor.libvlc.silent">
        <source>libVLC is there but does not start; its files may be damaged or from different versions.</source>
        <translation>libVLC is there but does not start; its files may be damaged or from different versions.</translation>
    </message>
    <message id="doctor.plugins.ok">
        <source>libVLC starts and has every plugin the wall needs.</source>
        <translation>libVLC starts and has every plugin the wall needs.</translation>
    </message>
    <message id="doctor.plugins.missing">
        <source>libVLC lacks plugins the wall needs: {names}.</source>
        <translation>libVLC lacks plugins the wall needs: {names}.</translation>
    </message>
    <message id="doctor.windows.ok">
        <source>The libraries of Qt's windows are there.</source>
        <translation>The libraries of Qt's windows are there.</translation>
    </message>
    <message id="doctor.windows.missing">
        <source>Libraries of Qt's windows are missing: {names}.</source>
        <translation>Libraries of Qt's windows are missing: {names}.</translation>
    </message>
    <message id="doctor.display.ok">
        <source>The X display {name} answers.</source>
        <translation>The X display {name} answers.</translation>
    </message>
    <message id="doctor.display.wayland">
        <source>A Wayland session; the wall uses its X display {name} (XWayland), which answers.</source>
        <translation>A Wayland session; the wall uses its X display {name} (XWayland), which answers.</translation>
    </message>
    <message id="doctor.display.silent">
        <source>DISPLAY is {name}, but no X server answers there or it refuses this user. Run this in the desktop's own session, or unset DISPLAY.</source>
        <translation>DISPLAY is {name}, but no X server answers there or it refuses this user. Run this in the desktop's own session, or unset DISPLAY.</translation>
    </message>
    <message id="doctor.display.only_wayland">
        <source>A Wayland session without an X display; libVLC cannot show its pictures in it. XWayland is needed.</source>
        <translation>A Wayland session without an X display; libVLC cannot show its pictures in it. XWayland is needed.</translation>
    </message>
    <message id="doctor.display.virtual">
        <source>No display here; the demo starts a virtual one. The wall itself needs a desktop with X.</source>
        <translation>No display here; the demo starts a virtual one. The wall itself needs a desktop with X.</translation>
    </message>
    <message id="doctor.display.none">
        <source>No display here, and no Xvfb with which the demo could make one.</source>
        <translation>No display here, and no Xvfb with which the demo could make one.</translation>
    </message>
    <message id="doctor.gpu.ok">
        <source>A graphics card may be used by this user.</source>
        <translation>A graphics card may be used by this user.</translation>
    </message>
    <message id="doctor.gpu.none">
        <source>No graphics card that this user may use: the processor decodes and draws every picture.</source>
        <translation>No graphics card that this user may use: the processor decodes and draws every picture.</translation>
    </message>
    <message id="doctor.clients.ok">
        <source>The X server takes {clients} clients, enough for about {panes} pictures.</source>
        <translation>The X server takes {clients} clients, enough for about {panes} pictures.</translation>
    </message>
    <message id="doctor.clients.few">
        <source>The X server takes only {clients} clients, about {panes} pictures. Start it with -maxclients 1024.</source>
        <translation>The X server takes only {clients} clients, about {panes} pictures. Start it with -maxclients 1024.</translation>
    </message>
    <message id="doctor.extensions.ok">
        <source>The X server has all that the wall uses (Composite, Damage, RandR, Shape).</source>
        <translation>The X server has all that the wall uses (Composite, Damage, RandR, Shape).</translation>
    </message>
    <message id="doctor.extensions.missing">
        <source>The X server lacks {names}: pictures flash when camera or size change, or monitors are not told apart. It reads its settings when it starts.</source>
        <translation>The X server lacks {names}: pictures flash when camera or size change, or monitors are not told apart. It reads its settings when it starts.</translation>
    </message>
    <message id="doctor.cores.ok">
        <source>{cores} processor cores</source>
        <translation>{cores} processor cores</translation>
    </message>
    <message id="doctor.cores.few">
        <source>Only {cores} processor core; {panes} cameras need two or more.</source>
        <translation>Only {cores} processor core; {panes} cameras need two or more.</translation>
    </message>
    <message id="doctor.memory.ok">
        <source>{mib} MiB of memory free</source>
        <translation>{mib} MiB of memory free</translation>
    </message>
    <message id="doctor.memory.little">
        <source>Only {mib} MiB of memory free; {panes} cameras want {needed} MiB. Close other programs or add memory.</source>
        <translation>Only {mib} MiB of memory free; {panes} cameras want {needed} MiB. Close other programs or add memory.</translation>
    </message>
    <message id="doctor.disk.ok">
        <source>{mib} MiB of disk free for {folder}</source>
        <translation>{mib} MiB of disk free for {folder}</translation>
    </message>
    <message id="doctor.disk.little">
        <source>Only {mib} MiB of disk free for {folder}; {needed} MiB are advised. Remove what is not needed.</source>
        <translation>Only {mib} MiB of disk free for {folder}; {needed} MiB are advised. Remove what is not needed.</translation>
    </message>
    <message id="doctor.shm.ok">
        <source>{mib} MiB of shared memory free</source>
        <translation>{mib} MiB of shared memory free</translation>
    </message>
    <message id="doctor.shm.little">
        <source>Only {mib} MiB of shared memory free in /dev/shm; {needed} MiB are needed.</source>
        <translation>Only {mib} MiB of shared memory free in /dev/shm; {needed} MiB are needed.</translation>
    </message>
    <message id="doctor.pipes.ok">
        <source>Pipes are large enough for every picture.</source>
        <translation>Pipes are large enough for every picture.</translation>
    </message>
    <message id="doctor.pipes.small">
        <source>This system limits a pipe to {bytes} bytes; {needed} keep short pauses from losing pictures.</source>
        <translation>This system limits a pipe to {bytes} bytes; {needed} keep short pauses from losing pictures.</translation>
    </message>
    <message id="doctor.pipes.few">
        <source>An ordinary user gets full pipes for {panes} pictures only; further ones lose pictures sooner.</source>
        <translation>An ordinary user gets full pipes for {panes} pictures only; further ones lose pictures sooner.</translation>
    </message>
    <message id="doctor.fonts.ok">
        <source>Fonts are installed.</source>
        <translation>Fonts are installed.</translation>
    </message>
    <message id="doctor.fonts.missing">
        <source>No font was found; names and states could not be read.</source>
        <translation>No font was found; names and states could not be read.</translation>
    </message>
    <message id="doctor.time.ok">
        <source>The clock follows a time server.</source>
        <translation>The clock follows a time server.</translation>
    </message>
    <message id="doctor.time.loose">
        <source>The clock follows no time server; times on the wall may be wrong.</source>
        <translation>The clock follows no time server; times on the wall may be wrong.</translation>
    </message>
    <message id="doctor.time.unknown">
        <source>This system does not tell whether its clock follows a time server.</source>
        <translation>This system does not tell whether its clock follows a time server.</translation>
    </message>
    <message id="doctor.keyring.ok">
        <source>Passwords can be kept in the desktop's secret store, which is unlocked.</source>
        <translation>Passwords can be kept in the desktop's secret store, which is unlocked.</translation>
    </message>
    <message id="doctor.keyring.none">
        <source>No unlocked secret store of a desktop: passwords are kept in a file that only this user can read.</source>
        <translation>No unlocked secret store of a desktop: passwords are kept in a file that only this user can read.</translation>
    </message>
    <message id="doctor.gl.ok">
        <source>The graphics driver offers OpenGL.</source>
        <translation>The graphics driver offers OpenGL.</translation>
    </message>
    <message id="doctor.gl.none">
        <source>The graphics driver offers no OpenGL: output = "gl" cannot be used in site.toml; the usual output does not need it.</source>
        <translation>The graphics driver offers no OpenGL: output = "gl" cannot be used in site.toml; the usual output does not need it.</translation>
    </message>
    <message id="doctor.locale.other">
        <source>The system's character set is {name}, not UTF-8: signs that it lacks are written as ?.</source>
        <translation>The system's character set is {name}, not UTF-8: signs that it lacks are written as ?.</translation>
    </message>
    <message id="doctor.time.past">
        <source>The clock says {year}, before this program was made: set it, and have the machine's battery changed.</source>
        <translation>The clock says {year}, before this program was made: set it, and have the machine's battery changed.</translation>
    </message>
</context>
</TS>

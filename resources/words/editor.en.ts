<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>editor</name>
    <message id="editor.title">
        <source>SCC Wall: layout editor</source>
        <translation>SCC Wall: layout editor</translation>
    </message>
    <message id="editor.open">
        <source>Edit layouts… (F3)</source>
        <translation>Edit layouts… (F3)</translation>
    </message>
    <message id="editor.unnamed">
        <source>new layout</source>
        <translation>new layout</translation>
    </message>
    <message id="editor.head">
        <source>Layout: {title}</source>
        <translation>Layout: {title}</translation>
    </message>
    <message id="editor.is_locked">
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message id="editor.is_changed">
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message id="editor.empty">
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message id="editor.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="editor.open_other">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="editor.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="editor.redo">
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message id="editor.lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="editor.unlock">
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="editor.save_as">
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message id="editor.show">
        <source>Show on the wall</source>
        <translation>Show on the wall</translation>
    </message>
    <message id="editor.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="editor.shapes">
        <source>Standard shapes</source>
        <translation>Standard shapes</translation>
    </message>
    <message id="editor.shape_tip">
        <source>Shape {name}: {n} tiles. Cameras keep their order.</source>
        <translation>Shape {name}: {n} tiles. Cameras keep their order.</translation>
    </message>
    <message id="editor.monitor">
        <source>Monitor {name}</source>
        <translation>Monitor {name}</translation>
    </message>
    <message id="editor.add_monitor">
        <source>Add monitor</source>
        <translation>Add monitor</translation>
    </message>
    <message id="editor.other_monitor">
        <source>Monitor {name} (not there now)</source>
        <translation>Monitor {name} (not there now)</translation>
    </message>
    <message id="editor.remove_monitor">
        <source>Remove monitor {name} from the layout</source>
        <translation>Remove monitor {name} from the layout</translation>
    </message>
    <message id="editor.copy">
        <source>Copy to…</source>
        <translation>Copy to…</translation>
    </message>
    <message id="editor.copy_shape">
        <source>{monitor}: the arrangement only</source>
        <translation>{monitor}: the arrangement only</translation>
    </message>
    <message id="editor.copy_all">
        <source>{monitor}: with the cameras</source>
        <translation>{monitor}: with the cameras</translation>
    </message>
    <message id="editor.columns">
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message id="editor.rows">
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message id="editor.canvas">
        <source>Tiles of the monitor</source>
        <translation>Tiles of the monitor</translation>
    </message>
    <message id="editor.merge">
        <source>Merge (M)</source>
        <translation>Merge (M)</translation>
    </message>
    <message id="editor.split">
        <source>Split (B)</source>
        <translation>Split (B)</translation>
    </message>
    <message id="editor.clear">
        <source>Empty (Del)</source>
        <translation>Empty (Del)</translation>
    </message>
    <message id="editor.fill">
        <source>Fill empty tiles (Ctrl+I)</source>
        <translation>Fill empty tiles (Ctrl+I)</translation>
    </message>
    <message id="editor.draw">
        <source>Draw tiles</source>
        <translation>Draw tiles</translation>
    </message>
    <message id="editor.draw_tip">
        <source>Dragging draws a tile, also over cameras. Without it, dragging moves a camera; with Shift it draws.</source>
        <translation>Dragging draws a tile, also over cameras. Without it, dragging moves a camera; with Shift it draws.</translation>
    </message>
    <message id="editor.hint">
        <source>Drag cameras here · drag over empty tiles to draw a large one · drag a camera onto another to swap · F1: keys</source>
        <translation>Drag cameras here · drag over empty tiles to draw a large one · drag a camera onto another to swap · F1: keys</translation>
    </message>
    <message id="editor.keys">
        <source>Keys: arrows choose a tile · Shift+arrows choose several, then M · B split · Del empty · Ctrl+arrows swap · number and Enter put a camera · Ctrl+I fill with the chosen group · Tab to the cameras, Enter puts one · Ctrl+Z, Ctrl+Y · Ctrl+S save · Ctrl+N new · Ctrl+O open · Ctrl+L lock · Ctrl+PgUp, PgDn monitor · F2 desk · Esc close</source>
        <translation>Keys: arrows choose a tile · Shift+arrows choose several, then M · B split · Del empty · Ctrl+arrows swap · number and Enter put a camera · Ctrl+I fill with the chosen group · Tab to the cameras, Enter puts one · Ctrl+Z, Ctrl+Y · Ctrl+S save · Ctrl+N new · Ctrl+O open · Ctrl+L lock · Ctrl+PgUp, PgDn monitor · F2 desk · Esc close</translation>
    </message>
    <message id="editor.cost_title">
        <source>What it takes</source>
        <translation>What it takes</translation>
    </message>
    <message id="editor.cost">
        <source>{tiles} tiles, {streams} streams ({main} main), {mbit} Mbit/s</source>
        <translation>{tiles} tiles, {streams} streams ({main} main), {mbit} Mbit/s</translation>
    </message>
    <message id="editor.cost_decode">
        <source>Decoding: {pixels} million pixels a second, {load}</source>
        <translation>Decoding: {pixels} million pixels a second, {load}</translation>
    </message>
    <message id="editor.cost_percent">
        <source>about {percent}% of the processors</source>
        <translation>about {percent}% of the processors</translation>
    </message>
    <message id="editor.cost_unknown">
        <source>not measured on this machine yet</source>
        <translation>not measured on this machine yet</translation>
    </message>
    <message id="editor.cost_links">
        <source>Lines in Mbit/s: {list}</source>
        <translation>Lines in Mbit/s: {list}</translation>
    </message>
    <message id="editor.cost_hosts">
        <source>Sessions: {list}</source>
        <translation>Sessions: {list}</translation>
    </message>
    <message id="editor.amount">
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
    <message id="editor.amount_of">
        <source>{name} {amount} of {limit}</source>
        <translation>{name} {amount} of {limit}</translation>
    </message>
    <message id="editor.warn_decode">
        <source>Too heavy for this computer: about {percent}% of the processors, {limit}% is the most that is fluent</source>
        <translation>Too heavy for this computer: about {percent}% of the processors, {limit}% is the most that is fluent</translation>
    </message>
    <message id="editor.warn_link">
        <source>Line {name} would carry {mbit} Mbit/s, its budget is {limit}</source>
        <translation>Line {name} would carry {mbit} Mbit/s, its budget is {limit}</translation>
    </message>
    <message id="editor.warn_host">
        <source>{name} would serve {n} sessions, it may serve {limit}</source>
        <translation>{name} would serve {n} sessions, it may serve {limit}</translation>
    </message>
    <message id="editor.warn_lowered">
        <source>Only the sub stream because of {name}: {n} tiles</source>
        <translation>Only the sub stream because of {name}: {n} tiles</translation>
    </message>
    <message id="editor.warn_waiting">
        <source>No picture because of {name}: {n} tiles</source>
        <translation>No picture because of {name}: {n} tiles</translation>
    </message>
    <message id="editor.warn_empty">
        <source>Large tiles still empty: {n}; the file keeps only tiles with a camera</source>
        <translation>Large tiles still empty: {n}; the file keeps only tiles with a camera</translation>
    </message>
    <message id="editor.fallen">
        <source>Without a tile now ({n}): {list}. Ctrl+Z brings them back.</source>
        <translation>Without a tile now ({n}): {list}. Ctrl+Z brings them back.</translation>
    </message>
    <message id="editor.typed">
        <source>Number: {digits}</source>
        <translation>Number: {digits}</translation>
    </message>
    <message id="editor.no_number">
        <source>there is no camera with the number {number}</source>
        <translation>there is no camera with the number {number}</translation>
    </message>
    <message id="editor.nothing_chosen">
        <source>choose a camera or a group in the list first</source>
        <translation>choose a camera or a group in the list first</translation>
    </message>
    <message id="editor.saved">
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="editor.name_question">
        <source>Name of the layout, as people call it:</source>
        <translation>Name of the layout, as people call it:</translation>
    </message>
    <message id="editor.discard_question">
        <source>There are changes that are not saved: {title}</source>
        <translation>There are changes that are not saved: {title}</translation>
    </message>
    <message id="editor.discard">
        <source>Discard them</source>
        <translation>Discard them</translation>
    </message>
    <message id="editor.changed_question">
        <source>The file {name} was changed by somebody else since it was opened here.</source>
        <translation>The file {name} was changed by somebody else since it was opened here.</translation>
    </message>
    <message id="editor.changed_notice">
        <source>The file {name} has just been changed outside the editor. Saving will ask.</source>
        <translation>The file {name} has just been changed outside the editor. Saving will ask.</translation>
    </message>
    <message id="editor.overwrite">
        <source>Overwrite it</source>
        <translation>Overwrite it</translation>
    </message>
    <message id="editor.reload">
        <source>Take the file as it is now</source>
        <translation>Take the file as it is now</translation>
    </message>
    <message id="editor.exists_question">
        <source>There is a layout {name} already.</source>
        <translation>There is a layout {name} already.</translation>
    </message>
    <message id="editor.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="editor.ok">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="editor.stream">
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message id="editor.stream.auto">
        <source>by size</source>
        <translation>by size</translation>
    </message>
    <message id="editor.stream.main">
        <source>main</source>
        <translation>main</translation>
    </message>
    <message id="editor.stream.sub">
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message id="editor.fit">
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message id="editor.fit.fit">
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message id="editor.fit.fill">
        <source>fill the tile, edges cut off</source>
        <translation>fill the tile, edges cut off</translation>
    </message>
    <message id="editor.fit.stretch">
        <source>stretch</source>
        <translation>stretch</translation>
    </message>
    <message id="editor.locked">
        <source>this layout is locked; unlock it first (Ctrl+L)</source>
        <translation>this layout is locked; unlock it first (Ctrl+L)</translation>
    </message>
    <message id="editor.too_fine">
        <source>a grid has at most {limit} columns and rows; this tile cannot be divided further</source>
        <translation>a grid has at most {limit} columns and rows; this tile cannot be divided further</translation>
    </message>
    <message id="editor.no_tile">
        <source>there is no such tile any more</source>
        <translation>there is no such tile any more</translation>
    </message>
    <message id="editor.monitor_there">
        <source>the layout has a part for monitor {monitor} already</source>
        <translation>the layout has a part for monitor {monitor} already</translation>
    </message>
    <message id="editor.last_monitor">
        <source>a layout needs one monitor at least</source>
        <translation>a layout needs one monitor at least</translation>
    </message>
    <message id="editor.no_part">
        <source>the layout has no part for monitor {monitor}</source>
        <translation>the layout has no part for monitor {monitor}</translation>
    </message>
    <message id="editor.too_many_tiles">
        <source>a layout has at most {limit} tiles</source>
        <translation>a layout has at most {limit} tiles</translation>
    </message>
    <message id="editor.no_name">
        <source>give the layout a name with at least one letter or digit</source>
        <translation>give the layout a name with at least one letter or digit</translation>
    </message>
    <message id="editor.not_open">
        <source>the layout editor is not open; open it with: editor open</source>
        <translation>the layout editor is not open; open it with: editor open</translation>
    </message>
    <message id="editor.unsaved">
        <source>the layout editor holds changes that are not saved; save or discard them first</source>
        <translation>the layout editor holds changes that are not saved; save or discard them first</translation>
    </message>
    <message id="editor.busy">
        <source>a save is still going on</source>
        <translation>a save is still going on</translation>
    </message>
    <message id="editor.over">
        <source>the word after the name is either over or nothing, not {word}</source>
        <translation>the word after the name is either over or nothing, not {word}</translation>
    </message>
</context>
</TS>

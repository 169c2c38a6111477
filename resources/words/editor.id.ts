<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>editor</name>
    <message id="editor.title">
        <source>SCC Wall: layout editor</source>
        <translation>SCC Wall: penyunting tata letak</translation>
    </message>
    <message id="editor.open">
        <source>Edit layouts… (F3)</source>
        <translation>Sunting tata letak… (F3)</translation>
    </message>
    <message id="editor.unnamed">
        <source>new layout</source>
        <translation>tata letak baru</translation>
    </message>
    <message id="editor.head">
        <source>Layout: {title}</source>
        <translation>Tata letak: {title}</translation>
    </message>
    <message id="editor.is_locked">
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message id="editor.is_changed">
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message id="editor.empty">
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message id="editor.new">
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message id="editor.open_other">
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message id="editor.undo">
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message id="editor.redo">
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message id="editor.lock">
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message id="editor.unlock">
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message id="editor.save_as">
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message id="editor.show">
        <source>Show on the wall</source>
        <translation>Tampilkan di dinding</translation>
    </message>
    <message id="editor.close">
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message id="editor.shapes">
        <source>Standard shapes</source>
        <translation>Bentuk baku</translation>
    </message>
    <message id="editor.shape_tip">
        <source>Shape {name}: {n} tiles. Cameras keep their order.</source>
        <translation>Bentuk {name}: {n} petak. Urutan kamera tetap.</translation>
    </message>
    <message id="editor.monitor">
        <source>Monitor {name}</source>
        <translation>Monitor {name}</translation>
    </message>
    <message id="editor.add_monitor">
        <source>Add monitor</source>
        <translation>Tambah monitor</translation>
    </message>
    <message id="editor.other_monitor">
        <source>Monitor {name} (not there now)</source>
        <translation>Monitor {name} (sekarang tidak ada)</translation>
    </message>
    <message id="editor.remove_monitor">
        <source>Remove monitor {name} from the layout</source>
        <translation>Hapus monitor {name} dari tata letak</translation>
    </message>
    <message id="editor.copy">
        <source>Copy to…</source>
        <translation>Salin ke…</translation>
    </message>
    <message id="editor.copy_shape">
        <source>{monitor}: the arrangement only</source>
        <translation>{monitor}: susunannya saja</translation>
    </message>
    <message id="editor.copy_all">
        <source>{monitor}: with the cameras</source>
        <translation>{monitor}: dengan kameranya</translation>
    </message>
    <message id="editor.columns">
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message id="editor.rows">
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message id="editor.canvas">
        <source>Tiles of the monitor</source>
        <translation>Petak pada monitor</translation>
    </message>
    <message id="editor.merge">
        <source>Merge (M)</source>
        <translation>Gabung (M)</translation>
    </message>
    <message id="editor.split">
        <source>Split (B)</source>
        <translation>Bagi (B)</translation>
    </message>
    <message id="editor.clear">
        <source>Empty (Del)</source>
        <translation>Kosongkan (Del)</translation>
    </message>
    <message id="editor.fill">
        <source>Fill empty tiles (Ctrl+I)</source>
        <translation>Isi petak kosong (Ctrl+I)</translation>
    </message>
    <message id="editor.draw">
        <source>Draw tiles</source>
        <translation>Gambar petak</translation>
    </message>
    <message id="editor.draw_tip">
        <source>Dragging draws a tile, also over cameras. Without it, dragging moves a camera; with Shift it draws.</source>
        <translation>Menyeret menggambar petak, juga di atas kamera. Jika mati, menyeret memindahkan kamera; dengan Shift menggambar.</translation>
    </message>
    <message id="editor.hint">
        <source>Drag cameras here · drag over empty tiles to draw a large one · drag a camera onto another to swap · F1: keys</source>
        <translation>Seret kamera ke sini · seret di petak kosong untuk petak besar · seret kamera ke kamera lain untuk menukar · F1: tombol</translation>
    </message>
    <message id="editor.keys">
        <source>Keys: arrows choose a tile · Shift+arrows choose several, then M · B split · Del empty · Ctrl+arrows swap · number and Enter put a camera · Ctrl+I fill with the chosen group · Tab to the cameras, Enter puts one · Ctrl+Z, Ctrl+Y · Ctrl+S save · Ctrl+N new · Ctrl+O open · Ctrl+L lock · Ctrl+PgUp, PgDn monitor · F2 desk · Esc close</source>
        <translation>Tombol: panah pilih petak · Shift+panah pilih beberapa, lalu M · B bagi · Del kosongkan · Ctrl+panah tukar · nomor lalu Enter pasang kamera · Ctrl+I isi dengan kelompok terpilih · Tab ke daftar kamera, Enter pasang · Ctrl+Z, Ctrl+Y · Ctrl+S simpan · Ctrl+N baru · Ctrl+O buka · Ctrl+L kunci · Ctrl+PgUp, PgDn monitor · F2 meja operator · Esc tutup</translation>
    </message>
    <message id="editor.cost_title">
        <source>What it takes</source>
        <translation>Beban</translation>
    </message>
    <message id="editor.cost">
        <source>{tiles} tiles, {streams} streams ({main} main), {mbit} Mbit/s</source>
        <translation>{tiles} petak, {streams} aliran ({main} utama), {mbit} Mbit/dtk</translation>
    </message>
    <message id="editor.cost_decode">
        <source>Decoding: {pixels} million pixels a second, {load}</source>
        <translation>Dekode: {pixels} juta piksel per detik, {load}</translation>
    </message>
    <message id="editor.cost_percent">
        <source>about {percent}% of the processors</source>
        <translation>sekitar {percent}% dari prosesor</translation>
    </message>
    <message id="editor.cost_unknown">
        <source>not measured on this machine yet</source>
        <translation>belum terukur di komputer ini</translation>
    </message>
    <message id="editor.cost_links">
        <source>Lines in Mbit/s: {list}</source>
        <translation>Jaringan dalam Mbit/dtk: {list}</translation>
    </message>
    <message id="editor.cost_hosts">
        <source>Sessions: {list}</source>
        <translation>Sesi: {list}</translation>
    </message>
    <message id="editor.amount">
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
    <message id="editor.amount_of">
        <source>{name} {amount} of {limit}</source>
        <translation>{name} {amount} dari {limit}</translation>
    </message>
    <message id="editor.warn_decode">
        <source>Too heavy for this computer: about {percent}% of the processors, {limit}% is the most that is fluent</source>
        <translation>Terlalu berat untuk komputer ini: sekitar {percent}% dari prosesor, yang masih lancar paling banyak {limit}%</translation>
    </message>
    <message id="editor.warn_link">
        <source>Line {name} would carry {mbit} Mbit/s, its budget is {limit}</source>
        <translation>Jaringan {name} akan memikul {mbit} Mbit/dtk, jatahnya {limit}</translation>
    </message>
    <message id="editor.warn_host">
        <source>{name} would serve {n} sessions, it may serve {limit}</source>
        <translation>{name} akan melayani {n} sesi, batasnya {limit}</translation>
    </message>
    <message id="editor.warn_lowered">
        <source>Only the sub stream because of {name}: {n} tiles</source>
        <translation>Hanya aliran kedua karena {name}: {n} petak</translation>
    </message>
    <message id="editor.warn_waiting">
        <source>No picture because of {name}: {n} tiles</source>
        <translation>Tanpa gambar karena {name}: {n} petak</translation>
    </message>
    <message id="editor.warn_empty">
        <source>Large tiles still empty: {n}; the file keeps only tiles with a camera</source>
        <translation>{n} petak besar masih kosong; berkas hanya menyimpan petak yang berkamera</translation>
    </message>
    <message id="editor.fallen">
        <source>Without a tile now ({n}): {list}. Ctrl+Z brings them back.</source>
        <translation>{n} kamera tidak mendapat petak lagi: {list}. Ctrl+Z mengembalikannya.</translation>
    </message>
    <message id="editor.typed">
        <source>Number: {digits}</source>
        <translation>Nomor: {digits}</translation>
    </message>
    <message id="editor.no_number">
        <source>there is no camera with the number {number}</source>
        <translation>tidak ada kamera bernomor {number}</translation>
    </message>
    <message id="editor.nothing_chosen">
        <source>choose a camera or a group in the list first</source>
        <translation>pilih dulu kamera atau kelompok di daftar</translation>
    </message>
    <message id="editor.saved">
        <source>Saved: {name}</source>
        <translation>Tersimpan: {name}</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message id="editor.name_question">
        <source>Name of the layout, as people call it:</source>
        <translation>Nama tata letak, seperti sebutannya sehari-hari:</translation>
    </message>
    <message id="editor.discard_question">
        <source>There are changes that are not saved: {title}</source>
        <translation>Ada perubahan yang belum disimpan: {title}</translation>
    </message>
    <message id="editor.discard">
        <source>Discard them</source>
        <translation>Buang perubahan</translation>
    </message>
    <message id="editor.changed_question">
        <source>The file {name} was changed by somebody else since it was opened here.</source>
        <translation>Berkas {name} sudah diubah orang lain sejak dibuka di sini.</translation>
    </message>
    <message id="editor.changed_notice">
        <source>The file {name} has just been changed outside the editor. Saving will ask.</source>
        <translation>Berkas {name} baru saja diubah di luar penyunting ini. Saat menyimpan akan ditanyakan.</translation>
    </message>
    <message id="editor.overwrite">
        <source>Overwrite it</source>
        <translation>Timpa</translation>
    </message>
    <message id="editor.reload">
        <source>Take the file as it is now</source>
        <translation>Pakai isi berkas yang sekarang</translation>
    </message>
    <message id="editor.exists_question">
        <source>There is a layout {name} already.</source>
        <translation>Tata letak {name} sudah ada.</translation>
    </message>
    <message id="editor.cancel">
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message id="editor.ok">
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message id="editor.stream">
        <source>Stream</source>
        <translation>Aliran</translation>
    </message>
    <message id="editor.stream.auto">
        <source>by size</source>
        <translation>menurut ukuran</translation>
    </message>
    <message id="editor.stream.main">
        <source>main</source>
        <translation>utama</translation>
    </message>
    <message id="editor.stream.sub">
        <source>sub</source>
        <translation>kedua</translation>
    </message>
    <message id="editor.fit">
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message id="editor.fit.fit">
        <source>whole</source>
        <translation>utuh</translation>
    </message>
    <message id="editor.fit.fill">
        <source>fill the tile, edges cut off</source>
        <translation>penuhi petak, tepi terpotong</translation>
    </message>
    <message id="editor.fit.stretch">
        <source>stretch</source>
        <translation>tarik</translation>
    </message>
    <message id="editor.locked">
        <source>this layout is locked; unlock it first (Ctrl+L)</source>
        <translation>tata letak ini terkunci; buka kuncinya dulu (Ctrl+L)</translation>
    </message>
    <message id="editor.too_fine">
        <source>a grid has at most {limit} columns and rows; this tile cannot be divided further</source>
        <translation>kisi paling banyak {limit} kolom dan baris; petak ini tidak dapat dibagi lagi</translation>
    </message>
    <message id="editor.no_tile">
        <source>there is no such tile any more</source>
        <translation>petak itu sudah tidak ada</translation>
    </message>
    <message id="editor.monitor_there">
        <source>the layout has a part for monitor {monitor} already</source>
        <translation>tata letak ini sudah punya bagian untuk monitor {monitor}</translation>
    </message>
    <message id="editor.last_monitor">
        <source>a layout needs one monitor at least</source>
        <translation>tata letak perlu paling sedikit satu monitor</translation>
    </message>
    <message id="editor.no_part">
        <source>the layout has no part for monitor {monitor}</source>
        <translation>tata letak ini tidak punya bagian untuk monitor {monitor}</translation>
    </message>
    <message id="editor.too_many_tiles">
        <source>a layout has at most {limit} tiles</source>
        <translation>satu tata letak paling banyak {limit} petak</translation>
    </message>
    <message id="editor.no_name">
        <source>give the layout a name with at least one letter or digit</source>
        <translation>beri nama tata letak dengan sedikitnya satu huruf atau angka</translation>
    </message>
    <message id="editor.not_open">
        <source>the layout editor is not open; open it with: editor open</source>
        <translation>penyunting tata letak tidak terbuka; buka dengan: editor open</translation>
    </message>
    <message id="editor.unsaved">
        <source>the layout editor holds changes that are not saved; save or discard them first</source>
        <translation>penyunting tata letak berisi perubahan yang belum disimpan; simpan atau buang dulu</translation>
    </message>
    <message id="editor.busy">
        <source>a save is still going on</source>
        <translation>penyimpanan sebelumnya masih berjalan</translation>
    </message>
    <message id="editor.over">
        <source>the word after the name is either over or nothing, not {word}</source>
        <translation>kata setelah nama hanya boleh over atau kosong, bukan {word}</translation>
    </message>
</context>
</TS>

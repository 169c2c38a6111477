<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>migrate</name>
    <message id="migrate.older">
        <source>this file is of an older format ({told}, now {ours}): `scc-wall run` brings it up, or `scc-wall migrate` now</source>
        <translation>berkas ini masih format lama ({told}, kini {ours}): `scc-wall run` akan memperbaruinya, atau jalankan `scc-wall migrate` sekarang</translation>
    </message>
    <message id="migrate.newer">
        <source>this file is of format {told}, and this program reads formats up to {ours}: use the newer program; nothing was changed</source>
        <translation>berkas ini berformat {told}, sedangkan program ini membaca format sampai {ours}: pakai program yang lebih baru; tidak ada yang diubah</translation>
    </message>
    <message id="migrate.no_step">
        <source>there is no way from format {told} to format {to}; nothing was changed</source>
        <translation>tidak ada jalan dari format {told} ke format {to}; tidak ada yang diubah</translation>
    </message>
    <message id="migrate.too_many">
        <source>there are too many kept copies of this file: move some of them away</source>
        <translation>salinan lama berkas ini sudah terlalu banyak: pindahkan sebagian</translation>
    </message>
    <message id="migrate.wish">
        <source>--to: right is KIND=N, with KIND one of {kinds}</source>
        <translation>--to: yang benar JENIS=N, dengan JENIS salah satu dari {kinds}</translation>
    </message>
    <message id="migrate.help_to">
        <source>bring the files of one kind to format N for an older program; may be repeated; kinds: {kinds}</source>
        <translation>ubah berkas satu jenis ke format N untuk program yang lebih lama; boleh diulang; jenis: {kinds}</translation>
    </message>
    <message id="migrate.nothing">
        <source>every file has the right format; nothing was changed</source>
        <translation>format semua berkas sudah benar; tidak ada yang diubah</translation>
    </message>
    <message id="migrate.moved">
        <source>{path}: format {before} -&gt; {after}; the former file is kept as {kept}</source>
        <translation>{path}: format {before} -&gt; {after}; berkas lama disimpan sebagai {kept}</translation>
    </message>
</context>
</TS>

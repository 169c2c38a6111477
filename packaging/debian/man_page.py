"""The man page out of the program's own sentences:  man_page.py id|en VERSION   (prints it)."""

from __future__ import annotations

import sys

from scc_wall.adapters.words import load_words
from scc_wall.app.cli import COMMANDS
from scc_wall.control.lines import FIRST_WORDS

FRAME = {
    "en": ("NAME", "video wall of a command room", "SYNOPSIS", "COMMAND", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "FILES"),
    "id": ("NAMA", "dinding video ruang komando", "SINTAKSIS", "PERINTAH", "KETERANGAN", "PERINTAH", "KODE KELUAR", "BERKAS"),
}
ABOUT = {
    "en": "Shows dozens of live cameras on several monitors and is always honest about the state of each picture. "
    "Each command tells its options with \\fB\\-\\-help\\fR. Indonesian is spoken unless \\fB\\-\\-language en\\fR or "
    "SCC_WALL_LANGUAGE=en says otherwise.",
    "id": "Menampilkan puluhan kamera langsung di beberapa monitor dan selalu jujur tentang keadaan setiap gambar. "
    "Setiap perintah menjelaskan pilihannya dengan \\fB\\-\\-help\\fR. Bahasa Inggris: \\fB\\-\\-language en\\fR atau "
    "SCC_WALL_LANGUAGE=en.",
}
CODES = {
    "en": ("done", "refused or wrong input; one line on standard error says what", "wrong usage", "no wall is running"),
    "id": ("selesai", "ditolak atau masukan salah; satu baris di keluaran galat menyebut apa", "cara pakai salah",
           "tidak ada dinding yang berjalan"),
}  # fmt: skip
FILES = {
    "en": {
        "/var/lib/scc-wall/sites": "the sites of the service scc\\-wall\\-kiosk, mode 0700",
        "/var/lib/scc-wall/backups": "backups made before each upgrade",
        "/etc/scc-wall/kiosk.conf": "which site the service shows",
        "~/.local/share/scc-wall": "the site where none is named",
        "/usr/lib/scc-wall/licences": "the notices of everything inside",
    },
    "id": {
        "/var/lib/scc-wall/sites": "situs layanan scc\\-wall\\-kiosk, mode 0700",
        "/var/lib/scc-wall/backups": "cadangan yang dibuat sebelum setiap pembaruan",
        "/etc/scc-wall/kiosk.conf": "situs mana yang ditampilkan layanan",
        "~/.local/share/scc-wall": "situs bila tidak disebutkan",
        "/usr/lib/scc-wall/licences": "lisensi semua isi paket",
    },
}


def page(language: str, version: str) -> str:
    """Return the page in roff."""
    words = load_words(language)
    name, short, synopsis, command, description, commands, codes, files = FRAME[language]
    lines = [
        f'.TH SCC\\-WALL 1 "" "scc-wall {version}" "SCC Wall"',
        f".SH {name}",
        f"scc\\-wall \\- {short}",
        f".SH {synopsis}",
    ]
    lines += [
        f"\\fBscc\\-wall\\fR [\\fB\\-\\-language\\fR id|en] \\fI{command}\\fR [...]",
        f".SH {description}",
        ABOUT[language],
    ]
    lines += [f".SH {commands}"]
    for verb in COMMANDS:
        lines += [".TP", f"\\fB{_plain(verb)}\\fR", _plain(words.say("app.help_" + verb.replace("-", "_")))]
    lines += [f".SH {codes}"]
    for code, told in enumerate(CODES[language]):
        lines += [".TP", f"\\fB{code}\\fR", told]
    lines += [f".SH {files}"]
    for path, told in FILES[language].items():
        lines += [".TP", f"\\fI{_plain(path)}\\fR", told]
    return "\n".join(lines) + "\n"


def completion() -> str:
    """Return the completion for bash: commands, the verbs of `ctl` as its own help tells them, and files."""
    return "\n".join([
        "# bash completion for scc-wall",
        "_scc_wall() {",
        "    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}",
        '    if [ "$COMP_CWORD" -eq 1 ]; then',
        f'        COMPREPLY=($(compgen -W "{" ".join(COMMANDS)} --language --version --help" -- "$word"))',
        '    elif [ "$command" = ctl ] && [ "$COMP_CWORD" -eq 2 ]; then',
        f'        COMPREPLY=($(compgen -W "{" ".join(FIRST_WORDS)} --site --token-file" -- "$word"))',
        "    else",
        '        COMPREPLY=($(compgen -W "--site --help" -- "$word") $(compgen -f -- "$word"))',
        "    fi",
        "}",
        "complete -o filenames -F _scc_wall scc-wall",
        "",
    ])  # fmt: skip


def _plain(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


if __name__ == "__main__":
    sys.stdout.write(completion() if sys.argv[1] == "completion" else page(sys.argv[1], sys.argv[2]))

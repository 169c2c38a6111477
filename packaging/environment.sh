# shellcheck shell=sh disable=SC2154  # root and environment come from start.sh
# The virtual environment .venv at the project's root. Its stamp says what it was made from; while work goes on the stamp
# says "unfinished", so an interrupted one is noticed and made again.

# choose_python: sets $python to the first Python >= 3.11 that can make environments, else to any >= 3.11, else to nothing
choose_python() {
    python=
    for candidate in python3.11 python3.12 python3.13 python3.14 python3 /usr/bin/python3; do
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
            python=$candidate
            return 0
        fi
        [ -n "$python" ] || python=$candidate
    done
}

# What .venv depends on: its place (scripts in it hold their path), its Python and the list of requirements.
current_stamp() {
    printf '%s\n%s\n%s\n' "$root" "$("$environment/bin/python" -V 2>&1)" "$(sha256sum <"$root/pyproject.toml")"
}

# Prints the reason why .venv cannot be kept, or nothing.
reason_to_make_anew() {
    if [ "$(head -n 1 "$stamp" 2>/dev/null)" = unfinished ]; then
        printf '%s' "pemasangan sebelumnya terputus / an earlier installation was interrupted"
    elif [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" != "$root" ]; then
        printf '%s' "folder telah dipindahkan / the folder was moved"
    elif ! "$environment/bin/python" -m pip --version >/dev/null 2>&1; then
        printf '%s' "rusak / broken"
    fi
}

# prepare_environment EXTRAS ("" or "dev"): afterwards .venv/bin/scc-wall is there and its libraries can be imported
prepare_environment() {
    stamp=$environment/.scc-wall-stamp
    step 2 "Lingkungan Python di .venv ($("$python" -V 2>&1))" "Python environment in .venv"
    if [ -e "$environment" ] || [ -L "$environment" ]; then
        reason=$(reason_to_make_anew)
        if [ -n "$reason" ]; then
            say "Dibuat ulang: $reason" "Making it again"
            rm -rf -- "$environment" || fail "tidak dapat menghapus $environment; hapus dengan: sudo rm -rf '$environment'" \
                "cannot remove $environment; remove it with the command above"
        fi
    fi
    if [ -x "$environment/bin/python" ]; then
        say "Sudah ada" "Already there"
    else
        mkdir -p -- "$environment" || fail "tidak boleh menulis di $root; jalankan sebagai pemilik folder itu" \
            "cannot write in $root; run this as the owner of that folder"
        printf 'unfinished\n' >"$stamp"
        "$python" -m venv -- "$environment" || fail "gagal membuat $environment" "could not make $environment"
        say "Dibuat" "Made"
    fi

    step 3 "Program dan pustakanya" "The program and its libraries"
    if is_up_to_date "$1"; then
        say "Sudah lengkap" "All there"
        return 0
    fi
    # Once the tools of the tests are in, a later `demo` keeps them up to date too.
    [ "$(sed -n 's/^extras //p' "$stamp" 2>/dev/null)" != dev ] || set -- dev
    printf 'unfinished\n' >"$stamp" || fail "$environment milik pengguna lain; jalankan sebagai pemiliknya atau hapus dulu" \
        "$environment belongs to another user; run this as that user or remove it first"
    "$environment/bin/python" -m pip install --disable-pip-version-check -e ".${1:+[$1]}" ||
        fail "pip tidak dapat memasang pustaka; periksa sambungan internet dan ruang disk, lalu ulangi perintah tadi" \
            "pip could not install the libraries; check the network and free disk space, then repeat your command"
    can_import || fail "pustaka terpasang tetapi tidak dapat dimuat (lihat pesan di atas)" \
        "the libraries are installed but cannot be loaded (see the message above)"
    { current_stamp && printf 'extras %s\n' "${1:--}"; } >"$stamp"
}

# is_up_to_date EXTRAS
is_up_to_date() {
    [ "$(head -n 3 "$stamp" 2>/dev/null)" = "$(current_stamp)" ] || return 1
    [ -z "$1" ] || [ "$(sed -n 's/^extras //p' "$stamp")" = "$1" ] || return 1
    [ -x "$environment/bin/scc-wall" ] && can_import
}

# The window library and the camera reader are those that need system libraries; from another folder, so that the installed
# package is what answers.
can_import() {
    (cd / && "$environment/bin/python" -c 'import av, PySide6.QtWidgets, scc_wall')
}

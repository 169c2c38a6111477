#!/bin/sh
# The program of this folder, after a look at the machine and at the folder:  ./start.sh demo
# The program itself cannot say that it is on the wrong machine, or that half of it is missing: it does not even begin.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

# fail INDONESIAN ENGLISH
fail() {
    printf 'scc-wall: %s\nscc-wall: %s\n' "$1" "$2" >&2
    exit 1
}

machine=$(uname -m)
[ "$machine" = x86_64 ] || fail "paket ini untuk mesin x86-64, bukan $machine; minta paket untuk mesin itu, atau pakai komputer lain" \
    "this package is for x86-64 machines, not $machine; ask for a package for that machine, or use another computer"

if [ ! -x "$here/scc-wall" ] || [ ! -d "$here/_internal" ] || [ ! -s "$here/SHA256SUMS" ]; then
    fail "folder ini tidak lengkap; salin ulang semuanya, lalu periksa dengan: cd '$here' && sha256sum --quiet -c SHA256SUMS" \
        "this folder is incomplete; copy all of it again, then check it by the command above"
fi

needed=$(cat "$here/GLIBC" 2>/dev/null || echo 0)
there=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed -n 's/^glibc //p')
oldest=$(printf '%s\n%s\n' "$needed" "${there:-0}" | sort -V | head -n 1)
[ "$oldest" = "$needed" ] || fail "sistem ini terlalu lama: pustaka C-nya versi ${there:-?}, perlu $needed; pasang Debian 12 atau Ubuntu 22.04 ke atas" \
    "this system is too old: its C library is ${there:-?}, $needed is needed; install Debian 12, Ubuntu 22.04 or newer"

exec "$here/scc-wall" "$@"

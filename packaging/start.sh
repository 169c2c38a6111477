#!/bin/sh
# The two commands of the README:
#
#   sh packaging/start.sh demo [options of `scc-wall demo`]   installs what is missing, then starts the demo wall
#   sh packaging/start.sh test [options of pytest]            installs what is missing, then runs every check and test
#
# Starts from a Debian 12 with git and Python 3.11 only; may be run again at any time, and is then quick and needs no rights.
# Plain POSIX sh, because nothing else is certain to be there. Works from any folder and from a path with spaces in it.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
environment=$root/.venv

. "$root/packaging/saying.sh"
. "$root/packaging/system_packages.sh"
. "$root/packaging/environment.sh"

usage() {
    printf '%s\n' "Pemakaian / usage: sh packaging/start.sh demo|test [...]" >&2
    exit 2
}

# With sudo everything but the system packages is done as the person who called it: a .venv that belongs to root would be
# one that its owner can neither renew nor remove. HOME is set because sudo leaves root's.
go_on_as_the_owner() {
    [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$SUDO_USER" != root ] || return 0
    [ "$(stat -c %U -- "$root")" = "$SUDO_USER" ] || return 0
    say "Selanjutnya dijalankan sebagai $SUDO_USER, pemilik folder ini" "From here on as $SUDO_USER, who owns this folder"
    home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    runtime=/run/user/$SUDO_UID
    [ -d "$runtime" ] || runtime=
    exec runuser -u "$SUDO_USER" -- env HOME="$home" USER="$SUDO_USER" LOGNAME="$SUDO_USER" \
        ${runtime:+XDG_RUNTIME_DIR="$runtime"} SCC_WALL_PACKAGES_ARE_THERE=1 sh "$root/packaging/start.sh" "$@"
}

[ $# -gt 0 ] || usage
purpose=$1
case $purpose in
    demo) extras= ;;
    test) extras=dev ;;
    *) usage ;;
esac

# Paths may hold any letter; Python and apt want a locale that can write them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

if [ -z "${SCC_WALL_PACKAGES_ARE_THERE:-}" ]; then
    step 1 "Paket sistem" "System packages"
    choose_python
    install_system_packages "$purpose"
    go_on_as_the_owner "$@"
fi
unset SCC_WALL_PACKAGES_ARE_THERE
choose_python
[ -n "$python" ] || fail "Python 3.11 atau lebih baru tidak ditemukan; pasang paket python3 (Debian 12 atau lebih baru)" \
    "No Python 3.11 or newer was found; install the package python3 (Debian 12 or newer)"

cd "$root"
prepare_environment "$extras"
shift
if [ "$purpose" = demo ]; then
    step 4 "Memulai dinding peraga" "Starting the demo wall"
    exec "$environment/bin/scc-wall" demo "$@"
fi
step 4 "Pemeriksaan dan tes" "Checks and tests"
exec sh "$root/packaging/check.sh" "$environment/bin" "$@"

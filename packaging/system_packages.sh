# shellcheck shell=sh
# Debian's packages the program needs; only the missing ones are installed, so a second run needs no rights and no network.

# libVLC decodes and draws; vlc-plugin-video-output holds its X11 windows.
for_the_players="libvlc5 vlc-plugin-base vlc-plugin-video-output"
# What Qt's xcb platform opens at run time; the Python package brings Qt itself, but none of these.
for_the_windows="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-xkb1 libxkbcommon-x11-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 fonts-dejavu-core"
# The virtual display of a demo without a screen; xrandr divides it into monitors.
for_the_virtual_display="xvfb x11-xserver-utils"
# Independent judges for the tests: a foreign RTSP server (by the system's Python), pictures, windows, keys, processes.
for_the_tests="python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-base gstreamer1.0-plugins-good
    gstreamer1.0-plugins-bad ffmpeg imagemagick x11-utils xdotool openbox procps iproute2"
# What makes the package: reads and makes libraries, packs, and looks over the result.
for_the_package="binutils gcc dpkg-dev fakeroot lintian"

# Prints those of its arguments that are not installed.
missing_of() {
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
    done
}

# The package that mends the chosen Python: Debian ships it without the modules that make a virtual environment.
wanted_for_python() {
    if [ -z "$python" ]; then
        printf 'python3 python3-venv'
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# install_system_packages demo|test
install_system_packages() {
    wanted="$for_the_players $for_the_windows $for_the_virtual_display $(wanted_for_python)"
    [ "$1" = demo ] || wanted="$wanted $for_the_tests"
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "Bukan sistem Debian; pasang sendiri padanan paket ini: $wanted" \
            "Not a Debian system; install the counterparts of these packages yourself"
        return 0
    fi
    # shellcheck disable=SC2086  # a list of package names
    missing=$(missing_of $wanted)
    if [ -z "$missing" ]; then
        say "Sudah lengkap" "All there"
        return 0
    fi
    say "Belum ada: $missing" "These are missing"
    # shellcheck disable=SC2086
    apt_as_root $missing
    # shellcheck disable=SC2086
    missing=$(missing_of $missing)
    [ -z "$missing" ] || tell_the_command "$missing"
}

# apt_as_root PACKAGE...: as root directly, else by sudo, else the command is told
apt_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
        as_root=sudo
    else
        tell_the_command "$*"
    fi
    # Mends what an interrupted installation left half done; apt refuses to work before that.
    $as_root env DEBIAN_FRONTEND=noninteractive dpkg --configure -a </dev/null || :
    # A repository that does not answer need not matter: the packages may come from the others. Dpkg's lock is waited for,
    # because a fresh Debian updates itself in the background.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update </dev/null ||
        say "apt-get update tidak sepenuhnya berhasil; dicoba terus" "apt-get update failed in part; going on"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" \
        </dev/null || tell_the_command "$*"
}

# tell_the_command PACKAGES: what somebody with rights must run; ends the whole command
tell_the_command() {
    # shellcheck disable=SC2086  # a list of package names
    set -- $1
    fail "paket sistem belum terpasang. Minta orang yang berhak menjalankan ini sebagai root, lalu ulangi perintah tadi:
    apt-get update && apt-get install -y --no-install-recommends $*" \
        "system packages are missing. Have somebody with the rights run the line above as root, then repeat your command."
}

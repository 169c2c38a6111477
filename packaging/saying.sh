# shellcheck shell=sh
# How the scripts speak: Bahasa Indonesia first, English under it.

# step NUMBER INDONESIAN ENGLISH
step() {
    printf '\n[%s/4] %s\n      %s\n' "$1" "$2" "$3"
}

# say INDONESIAN ENGLISH
say() {
    printf '      %s\n      (%s)\n' "$1" "$2"
}

# fail INDONESIAN ENGLISH: says it on stderr and ends the whole command
fail() {
    printf '\nGAGAL: %s\nFAILED: %s\n' "$1" "$2" >&2
    exit 1
}

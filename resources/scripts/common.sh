# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/run, tests/run and .ci/run share; sourced by bash with $root set to the checkout. Nothing
# here reads standard input or writes standard output: both belong to the program that is started.
: "${root:?the checkout}"

say() { printf 'simstock: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# packages SECTION...: the lines of these sections of resources/packages.txt.
packages() {
    local section=" $* "
    awk -v wanted="$section" '
        /^[[:space:]]*(#|$)/ { next }
        /^\[/ { gsub(/[][]/, ""); inside = index(wanted, " " $1 " "); next }
        inside { print $1 }' "$root/resources/packages.txt"
}

# missing_packages SECTION...: the lines of which no alternative is installed.
missing_packages() {
    local installed line name
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    packages "$@" | while read -r line; do
        for name in ${line//|/ }; do
            grep -qxF -- "$name" <<<"$installed" && continue 2
        done
        printf '%s\n' "$line"
    done
}

# choose LINE...: of each line the first alternative that the package lists know; a line that they
# do not know keeps its first name, and the answer is then 1.
choose() {
    local line name known=0
    for line; do
        for name in ${line//|/ }; do
            if apt-cache show -q=0 "$name" >/dev/null 2>&1; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        printf '%s\n' "${line%%|*}"
        known=1
    done
    return "$known"
}

as_root() {
    local sudo=() # where sudo wants a password it asks on the terminal, not on standard input
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive "$@" </dev/null >>"$root/build/packages.log"
}

# install SECTION...: does nothing, and asks for no rights, when everything is there.
install_packages() {
    local missing names
    local options=(-qq -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
    local install=(install -y --no-install-recommends)
    command -v dpkg-query >/dev/null || fail "this needs Debian 12, Ubuntu 24.04 or a relative of" \
        "them (there is no dpkg here). The packages are listed in resources/packages.txt."
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "${#missing[@]} packages are missing, and installing them needs root or sudo. Ask your" \
            "administrator for: apt-get install ${missing[*]%%|*}"
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    mkdir -p "$root/build"
    # shellcheck disable=SC2086 # one word per package is meant
    if names=$(choose "${missing[@]}") && as_root apt-get "${options[@]}" "${install[@]}" $names; then
        return 0
    fi
    say "reading the package lists"
    as_root apt-get "${options[@]}" update ||
        fail "the package lists could not be read. Nothing was built; check the network and this" \
            "user's rights (root or sudo), then start again."
    names=$(choose "${missing[@]}") || true
    # shellcheck disable=SC2086
    as_root apt-get "${options[@]}" "${install[@]}" $names ||
        fail "installing failed (see above). Needed:" $names
}

# One compiler per core, but not more than the memory carries (about 1.2 GB each).
build_jobs() {
    local cores carried
    cores=$(nproc)
    carried=$(awk '/^MemTotal:/ { print int($2 / 1200000) }' /proc/meminfo)
    [ "${carried:-1}" -ge 1 ] || carried=1
    echo $((cores < carried ? cores : carried))
}

# build PRESET [TARGET...]: configures when that was never done here or the presets are newer; for
# changed CMake files ninja does it by itself.
build() {
    local preset=$1
    shift
    local folder=$root/build/$preset stamp=$root/build/$preset/.configured fresh=() started=$SECONDS
    if [ ! -f "$stamp" ] || [ "$root/CMakePresets.json" -nt "$stamp" ] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "configuring $preset"
        [ ! -f "$folder/CMakeCache.txt" ] || fresh=(--fresh)
        (cd "$root" && cmake --preset "$preset" "${fresh[@]}" -Wno-dev) </dev/null >&2 ||
            fail "configuring $preset failed (see above)"
        touch "$stamp"
    fi
    case $(ninja -C "$folder" -n "$@" 2>/dev/null) in *"no work to do"*) return 0 ;; esac
    say "building $preset"
    ninja -C "$folder" -j "$(build_jobs)" "$@" </dev/null >&2 || fail "building $preset failed (see above)"
    say "built $preset in $((SECONDS - started)) s"
}

# start_display: a virtual display that only this user may look at. Sets DISPLAY and XAUTHORITY. It
# ends with this process, also when that became another program by exec.
start_display() {
    local folder=$root/build/display number cookie
    (umask 077 && mkdir -p "$folder")
    cookie=$(mcookie)
    export XAUTHORITY=$folder/authority.$$
    find "$folder" -name 'authority.*' -mtime +1 -delete
    (umask 077 && : >"$XAUTHORITY")
    # The server takes every cookie of the file, whatever display it is written for.
    xauth -q -f "$XAUTHORITY" add :0 . "$cookie" 2>/dev/null
    exec {number}< <(exec setsid setpriv --pdeathsig TERM Xvfb -displayfd 1 -screen 0 1600x1000x24 \
        -nolisten tcp -auth "$XAUTHORITY" 2>/dev/null </dev/null)
    read -r -t 30 -u "$number" DISPLAY || fail "the virtual display (Xvfb) did not start"
    exec {number}<&-
    export DISPLAY=:$DISPLAY
    xauth -q -f "$XAUTHORITY" add "$DISPLAY" . "$cookie" 2>/dev/null
}

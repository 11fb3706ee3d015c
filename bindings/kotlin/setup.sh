# Sourced by the scripts of the Kotlin bindings and of the Android shell, which stand in the root of the tree.

# need COMMAND=PACKAGE...: installs the Debian packages of the commands that are missing, and says so in one line.
need() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
    done
    ((${#missing[@]})) || return 0
    apt-get update -qq && apt-get install -qqy --no-install-recommends "${missing[@]}" >/dev/null
    echo "installed from Debian: ${missing[*]}"
}

target=$(.ci/target)
case $(uname -s) in
    Darwin) library=$target/debug/libfaro_ffi.dylib ;;
    *) library=$target/debug/libfaro_ffi.so ;;
esac

# What Maven fetches stays in the tree.
export MAVEN_OPTS="-Dmaven.repo.local=$PWD/.cache/maven -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

maven() {
    mvn --batch-mode --no-transfer-progress -Dstyle.color=never --file bindings/kotlin/pom.xml "-Dnative.dir=$target/debug" "$@"
}

# pack FOLDER ARCHIVE: the same files make the same bytes, whoever packs them, when and where. `jar` would compress by the zlib
# of its Java; zip brings its own. The date of everything is the commit's, unless the builder says one.
pack() {
    local date=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
    find "$1" -type f -exec chmod 644 {} + -exec touch --date="@$date" {} +
    rm -f "$2"
    (cd "$1" && find . -type f -printf '%P\n' | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$OLDPWD/$2" -@)
}

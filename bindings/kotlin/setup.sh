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

# The folder of the built library: asked of cargo, which may have been told another one.
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
case $(uname -s) in
    Darwin) library=$target/debug/libfaro_ffi.dylib ;;
    *) library=$target/debug/libfaro_ffi.so ;;
esac

# What Maven fetches stays in the tree.
export MAVEN_OPTS="-Dmaven.repo.local=$PWD/.cache/maven -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

maven() {
    mvn --batch-mode --no-transfer-progress --file bindings/kotlin/pom.xml "-Dnative.dir=$target/debug" "$@"
}

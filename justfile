# The menu: `just` lists it. Each line is a command of the tree that runs without `just` too.

[private]
default:
    @just --list --unsorted

# The main job on a sample case, in a language
run lang="en":
    cargo run --release --locked -- demo --lang {{ lang }}

# Core, border and command line
test *ARGS:
    cargo test --locked {{ ARGS }}

# Format, clippy, and the parts that what you changed since main can break
check:
    .ci/run --changed

# Everything that must hold before a change lands, or the named parts of it (`.ci/run --list`)
ci *PARTS:
    .ci/run {{ PARTS }}

# The Android shell on the JVM (`just android -Dtest=HomeTest`)
android *ARGS:
    android-shell/test {{ ARGS }}

# The iOS shell on Linux (root)
ios:
    ios-shell/test

# The pictures of the Android shell, drawn anew
pictures:
    android-shell/test --screenshots

# What is measured (core/benches/README.md): all of it, or `just bench --bench outlook`
bench *ARGS:
    cargo bench --locked -p faro-core -p faro-ffi {{ ARGS }}

# The vault beside SQLCipher and SQLite, the counting and the plan beside python-dateutil
rivals:
    cd core/benches/rivals && cargo run --release --locked
    core/tests/oracle/test
    .cache/oracle/bin/python core/benches/counting.py
    .cache/oracle/bin/python core/benches/reminders.py

# Which lines of the core the tests run
coverage:
    core/tests/coverage/test

# The proofs of the vault at full size (SECURITY.md): about half an hour
proofs:
    FARO_PROOFS=full cargo test --release --locked -p faro-core --test proofs --test mutated -- --nocapture

# How strong the tests are: what cargo-mutants would break, drawn by a seed; hours, and it goes on where it stopped
mutants *ARGS:
    core/tests/mutants/test {{ ARGS }}

# The Rust of all phone targets, as far as it can be checked without their SDKs
targets:
    bindings/targets

# How far each language is
translate:
    cargo run --quiet --locked -- locale status --locales locales

# What the library weighs on a phone
size:
    .ci/size

# The case files, the reading levels and the transcripts written anew; read the difference
bless:
    FARO_BLESS=1 cargo test --locked -p faro-core --test cases --test reading_level
    FARO_BLESS=1 cargo test --locked -p faro-cli --test kit --test packs --test transcripts

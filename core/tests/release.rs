//! What is written down in several places for a release, and for CI, agrees.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What follows `before` in a file, up to a quote, a bracket or white space, at each place.
fn said(file: &str, before: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(file)).unwrap();
    let after = text.split(before).skip(1);
    let word = |rest: &str| rest.split(['"', '<', '\n', ' ', '\\']).next().unwrap().to_owned();
    after.map(word).collect()
}

#[test]
fn a_release_has_one_version() {
    let ours = env!("CARGO_PKG_VERSION");
    for (file, before) in [
        ("android-shell/build.gradle.kts", "versionName = \""),
        ("android-shell/pom.xml", "<artifactId>faro-kotlin</artifactId>\n    <version>"),
        ("android-shell/test", "--version-name "),
        ("android-shell/fastlane/app.faro.yml", "versionName: "),
        ("android-shell/fastlane/app.faro.yml", "CurrentVersion: "),
        ("android-shell/fastlane/app.faro.yml", "commit: v"),
        ("bindings/kotlin/pom.xml", "<artifactId>faro-kotlin</artifactId>\n  <version>"),
        ("bindings/kotlin/core/pom.xml", "<artifactId>faro-kotlin</artifactId>\n    <version>"),
        ("ios-shell/App/Info.plist", "<key>CFBundleShortVersionString</key>\n    <string>"),
    ] {
        assert_eq!(said(file, before), [ours], "{file}: {before}");
    }
}

#[test]
fn a_build_for_phones_has_one_number_and_its_news() {
    let ours = said("android-shell/build.gradle.kts", "versionCode = ");
    assert_eq!(ours.len(), 1);
    for (file, before) in [
        ("android-shell/test", "--version-code "),
        ("android-shell/fastlane/app.faro.yml", "versionCode: "),
        ("android-shell/fastlane/app.faro.yml", "CurrentVersionCode: "),
        ("ios-shell/App/Info.plist", "<key>CFBundleVersion</key>\n    <string>"),
    ] {
        assert_eq!(said(file, before), ours, "{file}: {before}");
    }
    for language in ["en-US", "es-ES"] {
        let news = format!("android-shell/fastlane/metadata/android/{language}/changelogs/{}.txt", ours[0]);
        assert!(root().join(&news).is_file(), "{news}");
    }
}

#[cfg(unix)]
#[test]
fn a_change_is_tried_by_the_parts_that_it_can_break() {
    let parts = |arguments: &[&str]| {
        let done = std::process::Command::new(root().join(".ci/run")).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}");
        let said = String::from_utf8(done.stdout).unwrap();
        said.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let known = parts(&["--list"]);
    let all = parts(&["--breaks", "core/src/lib.rs"]);
    assert!(all.len() > 10 && all.iter().all(|part| known.contains(part)), "{all:?}");
    for path in
        ["Cargo.lock", "locales/es/packs/us/hearing.md", "core/packs/us/asylum.toml", ".ci/run", "new/folder"]
    {
        assert_eq!(parts(&["--breaks", path]), all, "{path}");
    }
    for (path, wanted) in [
        ("README.md", "core"),
        ("android-shell/test", "android"),
        ("bindings/swift/Tests/JourneyTests.swift", "ios swift"),
        ("bindings/python/setup", "faults python strangers weight"),
        ("core/tests/check_support/others", "others"),
        ("core/tests/check_support/weblate", "translations"),
        ("core/fuzz/test", "core"),
        ("LICENSE-MIT", ""),
    ] {
        assert_eq!(parts(&["--breaks", path]).join(" "), wanted, "{path}");
    }
    // Examples and programs of tests write down what the shells and other tools read.
    let of_tests = parts(&["--breaks", "core/tests/cases_support/mod.rs"]);
    for part in ["core", "android", "ios", "python", "strangers", "stock", "browser"] {
        assert!(of_tests.contains(&part.to_owned()), "{part}: {of_tests:?}");
    }
    assert_eq!(parts(&["--breaks", "README.md", "android-shell/test"]), ["android", "core"]);
    // Without a commit to compare with nothing is called unchanged.
    let lost =
        std::process::Command::new(root().join(".ci/run")).args(["--changed", "no-such-branch"]).output();
    assert_eq!(lost.unwrap().status.code(), Some(2));
}

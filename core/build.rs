//! Packs the text files of `core/packs`, `core/words` and `locales` into compressed bundles, so that the library carries
//! them without files of its own. Each language is a bundle by itself: only those of a reader's chain are unpacked. What
//! only the command line says is one more, and stays out of a library without the feature `terminal`. In a bundle each
//! entry is path length u32, path, text length u32, text (big-endian).
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const KEPT: [&str; 4] = ["toml", "ftl", "md", "words"];
const ROOTS: [(&str, &str); 3] = [("packs", "packs"), ("words", "words"), ("locales", "../locales")];

type Texts = BTreeMap<String, Vec<u8>>;

fn main() -> io::Result<()> {
    let core = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let mut files = Texts::new();
    for (name, root) in ROOTS.map(|(name, folder)| (name, core.join(folder))) {
        // A folder is watched as a whole, so that a new file is noticed too.
        println!("cargo::rerun-if-changed={}", root.display());
        collect(&root, name, &mut files)?;
    }
    let mut bundles: BTreeMap<String, Texts> = BTreeMap::new();
    for (path, text) in files {
        bundles.entry(bundle_of(&path)).or_default().insert(path, text);
    }
    if env::var_os("CARGO_FEATURE_TERMINAL").is_none() {
        bundles.retain(|folder, _| !folder.ends_with("/terminal/"));
    }
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let mut table = format!("static PACKED: [Packed; {}] = [\n", bundles.len());
    for (number, (folder, texts)) in bundles.iter().enumerate() {
        fs::write(out.join(format!("{number}.zlib")), packed(texts)?)?;
        let bytes = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{number}.zlib\"))");
        writeln!(table, "    Packed::new({folder:?}, {bytes}),").map_err(io::Error::other)?;
    }
    fs::write(out.join("packed.rs"), table + "];\n")
}

/// The folder whose files are unpacked together: a language, or all that is not of one.
fn bundle_of(path: &str) -> String {
    let mut parts = path.split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("locales"), Some(tag), Some("terminal")) => format!("locales/{tag}/terminal/"),
        (Some("locales"), Some(tag), Some(_)) => format!("locales/{tag}/"),
        (Some(root), ..) => format!("{root}/"),
        (None, ..) => String::new(),
    }
}

fn packed(texts: &Texts) -> io::Result<Vec<u8>> {
    let mut bundle = Vec::new();
    for (path, text) in texts {
        for part in [path.as_bytes(), text.as_slice()] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            bundle.extend_from_slice(&length.to_be_bytes());
            bundle.extend_from_slice(part);
        }
    }
    Ok(miniz_oxide::deflate::compress_to_vec_zlib(&bundle, 9))
}

fn collect(folder: &Path, name: &str, files: &mut Texts) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.file_name().is_some_and(|name| name == "state.toml") {
            // What translators know of each sentence is nothing for a reader.
        } else if path.extension().is_some_and(|kind| KEPT.iter().any(|kept| kind == *kept)) {
            files.insert(name, fs::read(path)?);
        }
    }
    Ok(())
}

//! Packs the text files of `core/packs`, `core/words` and `locales` into one compressed bundle, so that the library carries
//! them without files of its own: each entry is path length u32, path, text length u32, text (big-endian).
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const KEPT: [&str; 4] = ["toml", "ftl", "md", "words"];
const ROOTS: [(&str, &str); 3] = [("packs", "packs"), ("words", "words"), ("locales", "../locales")];

fn main() -> io::Result<()> {
    let core = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let mut files = Vec::new();
    for (name, root) in ROOTS.map(|(name, folder)| (name, core.join(folder))) {
        // A folder is watched as a whole, so that a new file is noticed too.
        println!("cargo::rerun-if-changed={}", root.display());
        collect(&root, name, &mut files)?;
    }
    files.sort();
    let mut bundle = Vec::new();
    for (path, text) in &files {
        for part in [path.as_bytes(), text.as_slice()] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            bundle.extend_from_slice(&length.to_be_bytes());
            bundle.extend_from_slice(part);
        }
    }
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&bundle, 9);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("files.zlib"), packed)
}

fn collect(folder: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.extension().is_some_and(|kind| KEPT.iter().any(|kept| kind == *kept)) {
            files.push((name, fs::read(path)?));
        }
    }
    Ok(())
}

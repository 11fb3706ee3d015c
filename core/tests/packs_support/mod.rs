//! A small organisation: its keys, its publisher files, its packs.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use faro_core::files::Files;
use faro_core::minisign::{KeyId, PublicKey, SecretKey};
use faro_core::packs::{
    Archive, PackRefusal, Publisher, Seen, Signed, Verified, build, sign, sign_catalogue, sign_publisher,
    verify,
};

pub const TODAY: &str = "2026-12-01";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The key of a number.
pub fn key(number: u8) -> SecretKey {
    SecretKey::from_seed(&[number; 32])
}

pub fn id(number: u8) -> KeyId {
    key(number).public().id()
}

fn listed(keys: &[u8]) -> String {
    let keys: Vec<String> = keys.iter().map(|number| format!("'{}'", key(*number).public())).collect();
    format!("[{}]", keys.join(", "))
}

/// A publisher file, not signed.
pub fn publisher_text(
    version: u32,
    first: Option<&str>,
    root: &[u8],
    release: &[u8],
    threshold: usize,
) -> String {
    let first = first.map(|first| format!("first = '{first}'\n")).unwrap_or_default();
    format!(
        "name = 'Legal Aid'\nversion = {version}\n{first}contact = 'desk@example.org'\n\n[root]\nkeys = {}\n\
         threshold = 1\n\n[release]\nkeys = {}\nthreshold = {threshold}\n",
        listed(root),
        listed(release),
    )
}

pub fn unsigned(text: impl Into<String>) -> Signed {
    Signed { text: text.into(), ..Signed::default() }
}

/// A first version with root key 1 and two release keys, 2 and 3, both of which must sign.
pub fn publisher() -> Publisher {
    publisher_of(&publisher_text(1, None, &[1], &[2, 3], 2), 1)
}

pub fn publisher_of(text: &str, root: u8) -> Publisher {
    Publisher::of(vec![sign_publisher(&[], unsigned(text), &key(root)).unwrap()]).unwrap()
}

/// The next version of a publisher, signed by these keys.
pub fn next(publisher: &Publisher, text: &str, signers: &[u8]) -> Vec<Signed> {
    let mut chain = publisher.chain().to_vec();
    let newest = signers
        .iter()
        .fold(unsigned(text), |signed, number| sign_publisher(&chain, signed, &key(*number)).unwrap());
    chain.push(newest);
    chain
}

pub const RULE: &str = "id = 'legal-aid.notice'\nkind = 'deadline'\nbeside = 'us.pfr'\n\n[[fact]]\nname = 'bia_order'\n\
    type = 'date'\n\n[[version]]\nstatus = 'in_force'\ncitation = ['8 CFR 1003.38']\n\
    source = 'https://www.ecfr.gov/current/title-8'\nchecked_on = 2026-11-27\nverify_by = 2027-03-27\n\
    confidence = { period = 'R1', counting = 'R1' }\n\n[version.count]\ntrigger = ['bia_order']\ndirection = 'after'\n\
    period = '20 days'\nroll = 'none'\ncalendar = 'us.federal'\n";

/// The contents of a small pack with one rule and one article.
pub fn contents(version: u32) -> BTreeMap<String, Vec<u8>> {
    let pack = format!(
        "id = 'legal-aid'\njurisdiction = 'us'\nversion = {version}\nlanguages = ['en']\nchecked_on = 2026-11-20\n\
         review_by = 2027-02-20\nexpires_on = 2027-11-20\nlicense = 'CC-BY-4.0'\n"
    );
    let article = "id = 'help'\ntopics = ['court']\nsources = ['https://www.justice.gov/eoir']\n\
                   checked_on = 2026-11-20\nreview_by = 2027-02-20\n";
    let words =
        "legal-aid-notice = Notice\n    .plain = A day.\n    .missed = Ask a lawyer.\n    .todo = Send it.\n";
    [
        ("pack.toml", pack.as_str()),
        ("articles.toml", &format!("[[article]]\n{article}")),
        ("rules/notice.toml", RULE),
        ("words/en/pack.ftl", "pack-title = Legal Aid notes\npack-about = What to do.\n"),
        ("words/en/rules.ftl", words),
        ("words/en/help.md", "# Help\n\nCall us.\n\n## Steps {#steps}\n\n- Call.\n"),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

/// The small pack, signed by these keys.
pub fn pack(version: u32, publisher: &Publisher, catalogue: Option<&Signed>, signers: &[u8]) -> Vec<u8> {
    packed(&contents(version), publisher, catalogue, signers)
}

pub fn packed(
    contents: &BTreeMap<String, Vec<u8>>,
    publisher: &Publisher,
    catalogue: Option<&Signed>,
    signers: &[u8],
) -> Vec<u8> {
    let bytes = build(contents, publisher, catalogue, Files::builtin()).unwrap();
    signers.iter().fold(bytes, |bytes, number| sign(&bytes, &key(*number), Files::builtin()).unwrap())
}

pub fn catalogue_text(publisher: &Publisher, version: u32, issued_on: &str, more: &str) -> String {
    let good_until = day(issued_on) + chrono::Days::new(90);
    format!(
        "publisher = '{}'\nversion = {version}\nissued_on = {issued_on}\ngood_until = {good_until}\n{more}",
        publisher.id()
    )
}

pub fn catalogue(publisher: &Publisher, text: &str, signers: &[u8]) -> Signed {
    signers
        .iter()
        .fold(unsigned(text), |signed, number| sign_catalogue(signed, publisher, &key(*number)).unwrap())
}

/// A catalogue that names version 1, signed by both.
pub fn fresh(publisher: &Publisher) -> Signed {
    catalogue(publisher, &catalogue_text(publisher, 1, "2026-11-25", "[newest]\nlegal-aid = 1\n"), &[2, 3])
}

pub fn checked(bytes: &[u8], seen: &Seen) -> Result<Verified, PackRefusal> {
    verify(bytes, seen, Files::builtin(), day(TODAY), None)
}

/// What was seen after these packs, of a publisher whom the person calls "Ana's office".
pub fn seen(packs: &[&[u8]]) -> Seen {
    let mut seen = Seen::default();
    for pack in packs {
        let verified = checked(pack, &seen).unwrap();
        let id = verified.publisher.id().to_owned();
        let before = seen.publishers.iter().find(|known| known.publisher == id).cloned().unwrap_or_default();
        let mut known = verified.known_after(&before);
        known.name = Some("Ana's office".to_owned());
        seen.publishers.retain(|known| known.publisher != id);
        seen.publishers.push(known);
        seen.installed.insert(verified.contents.info.id.clone(), id);
    }
    seen
}

/// The files of an archive, which a test then changes.
pub fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let archive = Archive::read(bytes).unwrap();
    archive.files().map(|(name, content)| (name.to_owned(), content.to_vec())).collect()
}

pub fn archive(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    Archive::write(files.iter().map(|(name, content)| (name.as_str(), content.as_slice()))).unwrap()
}

/// A signature by a key over whatever a test wants.
pub fn signature(number: u8, bytes: &[u8], comment: &str) -> Vec<u8> {
    key(number).sign(bytes, comment).unwrap().to_string().into_bytes()
}

pub fn public(number: u8) -> PublicKey {
    key(number).public()
}

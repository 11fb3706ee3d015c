//! A text with the signatures that lie beside it, and which of a publisher's keys made them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::archive::Archive;
use super::contents::ContentFault;
use super::name::Name;
use super::refusal::PackRefusal;
use crate::minisign::{Algorithm, PublicKey, Signature};

/// So many signatures may a file have.
const MOST_SIGNATURES: usize = 16;

/// A text and its signatures, by the ids of their keys: as they lie in an archive, and as a vault keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// What was signed.
    pub text: String,
    /// The files of the signatures.
    pub signatures: BTreeMap<String, String>,
}

/// One signature that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Whose.
    pub key: PublicKey,
    /// Its trusted comment.
    pub comment: String,
}

impl Signed {
    /// A file of an archive with its signatures; none where it is not there.
    ///
    /// # Errors
    /// [`PackRefusal::TooMany`]; a signature that is no text.
    pub(super) fn of(archive: &Archive<'_>, name: &str) -> Result<Option<Signed>, PackRefusal> {
        let Some(bytes) = archive.get(name) else { return Ok(None) };
        let text = std::str::from_utf8(bytes)
            .map_err(|_| ContentFault::NotText { file: name.to_owned() })?
            .to_owned();
        let mut signatures = BTreeMap::new();
        for (file, bytes) in archive.files() {
            if let Some(Name::Signature(_, key)) =
                Name::of(file).filter(|of| matches!(of, Name::Signature(of, _) if *of == name))
            {
                if signatures.len() == MOST_SIGNATURES {
                    return Err(PackRefusal::TooMany);
                }
                let signature =
                    std::str::from_utf8(bytes).map_err(|_| crate::minisign::MinisignError::NoSignature)?;
                signatures.insert(key.to_owned(), signature.to_owned());
            }
        }
        Ok(Some(Signed { text, signatures }))
    }

    /// The files of it, by their names in an archive.
    pub fn files(&self, name: &str) -> BTreeMap<String, Vec<u8>> {
        let signatures = self.signatures.iter();
        let signatures =
            signatures.map(|(key, text)| (Name::of_signature(name, key), text.clone().into_bytes()));
        signatures.chain([(name.to_owned(), self.text.clone().into_bytes())]).collect()
    }

    /// Who signed. Every signature must hold, and be by one of these keys.
    ///
    /// # Errors
    /// [`PackRefusal::Signature`], [`PackRefusal::OldSignature`], [`PackRefusal::StrangeKey`].
    pub(super) fn signers<'k>(
        &self,
        keys: impl Iterator<Item = &'k PublicKey> + Clone,
    ) -> Result<Vec<Signer>, PackRefusal> {
        let mut signers = Vec::new();
        for (id, file) in &self.signatures {
            let signature = Signature::parse(file.as_bytes())?;
            if signature.algorithm() != Algorithm::Prehashed {
                return Err(PackRefusal::OldSignature);
            }
            if signature.key_id().to_string() != *id {
                return Err(crate::minisign::MinisignError::OtherKey.into());
            }
            let named = keys.clone().filter(|key| key.id() == signature.key_id());
            // Of two keys that were given one id in different versions, one may have made it.
            let mut last = PackRefusal::StrangeKey { key: id.clone() };
            let held = named.into_iter().find_map(|key| match key.verify(self.text.as_bytes(), &signature) {
                Ok(comment) => Some(Signer { key: key.clone(), comment: comment.to_owned() }),
                Err(error) => {
                    last = error.into();
                    None
                }
            });
            signers.push(held.ok_or(last)?);
        }
        Ok(signers)
    }
}

/// That each of these signatures says what it is of.
///
/// # Errors
/// [`PackRefusal::Comment`].
pub(super) fn said(signers: &[Signer], comment: &str) -> Result<(), PackRefusal> {
    if signers.iter().all(|signer| signer.comment == comment) { Ok(()) } else { Err(PackRefusal::Comment) }
}

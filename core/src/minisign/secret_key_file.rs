//! Secret key files of stock minisign: with a password (scrypt), or without one (`minisign -G -W`).

use blake2::digest::consts::U32;
use blake2::{Blake2b, Digest};
use zeroize::Zeroizing;

use super::base64::{decoded, encoded};
use super::comment::{UNTRUSTED, key_line};
use super::error::MinisignError;
use super::key_id::KeyId;
use super::secret_key::SecretKey;

/// What minisign asks of scrypt (libsodium's "sensitive"): no file of it has more.
const MOST_OPERATIONS: u64 = 33_554_432;
const MOST_MEMORY: u64 = 1_073_741_824;
/// libsodium takes no fewer.
const FEWEST_OPERATIONS: u64 = 32_768;
/// libsodium's block size: a step over 128 r bytes counts 4 r operations.
const R: u64 = 8;

/// Key id, seed and public key, checksum: what the password covers.
const COVERED: usize = 8 + 64 + 32;

impl SecretKey {
    /// Reads a secret key file. Of a file without a password it is passed over. It takes about a gigabyte of memory.
    ///
    /// # Errors
    /// [`MinisignError::NoSecretKey`], [`MinisignError::TooMuchWork`], [`MinisignError::WrongPassword`].
    pub fn from_file(text: &str, password: &[u8]) -> Result<SecretKey, MinisignError> {
        let bytes = key_line(text).and_then(|line| decoded::<{ 54 + COVERED }>(line).map(Zeroizing::new));
        let bytes = bytes.ok_or(MinisignError::NoSecretKey)?;
        read(&*bytes, password)
    }
}

impl SecretKey {
    /// Whether a secret key file opens with a password alone.
    pub fn is_locked(text: &str) -> bool {
        let bytes = key_line(text).and_then(|line| decoded::<{ 54 + COVERED }>(line).map(Zeroizing::new));
        bytes.is_some_and(|bytes| bytes.get(2..4) == Some(b"Sc"))
    }

    /// A secret key file as `minisign -G` writes it, under a password and a random salt; without one as `minisign -G -W`.
    /// With a password it takes about a gigabyte of memory.
    ///
    /// # Errors
    /// [`MinisignError::TooMuchWork`] where there is not enough memory.
    pub fn file(&self, lock: Option<(&[u8], &[u8; 32])>) -> Result<Zeroizing<String>, MinisignError> {
        let named = Zeroizing::new([&self.id().0[..], &*self.pair()].concat());
        let sum = match lock {
            Some(_) => Blake2b::<U32>::new().chain_update(b"Ed").chain_update(&*named).finalize().into(),
            None => [0_u8; 32],
        };
        let mut covered = Zeroizing::new([&named[..], &sum].concat());
        let (kdf, salt, operations, memory) = match lock {
            Some((password, salt)) => {
                let stream = stream(password, salt, MOST_OPERATIONS, MOST_MEMORY)?;
                covered.iter_mut().zip(stream.iter()).for_each(|(byte, with)| *byte ^= with);
                (b"Sc", *salt, MOST_OPERATIONS, MOST_MEMORY)
            }
            None => (b"\0\0", [0; 32], 0, 0),
        };
        let (operations, memory) = (operations.to_le_bytes(), memory.to_le_bytes());
        let parts = [&b"Ed"[..], kdf, b"B2", &salt, &operations, &memory, &covered];
        let line = Zeroizing::new(encoded(&Zeroizing::new(parts.concat())));
        Ok(Zeroizing::new(format!("{UNTRUSTED}minisign secret key\n{}\n", *line)))
    }
}

/// What a password and a salt are stretched to.
fn stream(
    password: &[u8],
    salt: &[u8],
    operations: u64,
    memory: u64,
) -> Result<Zeroizing<[u8; COVERED]>, MinisignError> {
    let (log_n, p) = cost(operations, memory).ok_or(MinisignError::TooMuchWork)?;
    let params = scrypt::Params::new(log_n, R as u32, p).map_err(|_| MinisignError::TooMuchWork)?;
    let mut stream = Zeroizing::new([0; COVERED]);
    scrypt::scrypt(password, salt, &params, &mut *stream).map_err(|_| MinisignError::TooMuchWork)?;
    Ok(stream)
}

fn read(bytes: &[u8], password: &[u8]) -> Result<SecretKey, MinisignError> {
    let file = Fields::of(bytes).ok_or(MinisignError::NoSecretKey)?;
    let mut plain = Zeroizing::new(*file.covered);
    let is_locked = match file.kdf {
        b"\0\0" => false,
        b"Sc" => {
            let stream = stream(password, file.salt, file.operations, file.memory)?;
            plain.iter_mut().zip(stream.iter()).for_each(|(byte, with)| *byte ^= with);
            true
        }
        _ => return Err(MinisignError::NoSecretKey),
    };
    let refusal = if is_locked { MinisignError::WrongPassword } else { MinisignError::NoSecretKey };
    opened(&plain, is_locked).ok_or(refusal)
}

/// The key, if its public half is right, and its checksum, which a file without a password does not have.
fn opened(plain: &[u8; COVERED], is_summed: bool) -> Option<SecretKey> {
    let (named, sum) = plain.split_at_checked(8 + 64)?;
    let (id, key) = named.split_first_chunk()?;
    let (seed, public) = key.split_first_chunk()?;
    let secret = SecretKey::named(KeyId(*id), seed);
    let whole = Blake2b::<U32>::new().chain_update(b"Ed").chain_update(named).finalize();
    (secret.has(public) && (!is_summed || whole.as_slice() == sum)).then_some(secret)
}

struct Fields<'f> {
    kdf: &'f [u8; 2],
    salt: &'f [u8; 32],
    operations: u64,
    memory: u64,
    covered: &'f [u8; COVERED],
}

impl Fields<'_> {
    fn of(bytes: &[u8]) -> Option<Fields<'_>> {
        let (b"Ed", rest) = bytes.split_first_chunk()? else { return None };
        let (kdf, rest) = rest.split_first_chunk()?;
        let (b"B2", rest) = rest.split_first_chunk()? else { return None };
        let (salt, rest) = rest.split_first_chunk()?;
        let (operations, rest) = rest.split_first_chunk()?;
        let (memory, rest) = rest.split_first_chunk()?;
        let (operations, memory) = (u64::from_le_bytes(*operations), u64::from_le_bytes(*memory));
        Some(Fields { kdf, salt, operations, memory, covered: rest.first_chunk()? })
    }
}

/// The base-2 logarithm of N, and p, as libsodium picks them; none above what minisign asks for.
fn cost(operations: u64, memory: u64) -> Option<(u8, u32)> {
    if operations > MOST_OPERATIONS || memory > MOST_MEMORY {
        return None;
    }
    let operations = operations.max(FEWEST_OPERATIONS);
    let little = operations < memory / 32;
    let most = if little { operations / (4 * R) } else { memory / (128 * R) };
    let log_n = (1..63).find(|log_n| 1_u64 << log_n > most / 2).unwrap_or(1);
    let p = if little { 1 } else { operations / 4 / (1 << log_n) / R };
    Some((log_n, u32::try_from(p).ok()?.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_is_what_libsodium_picks_and_no_more_than_minisign_writes() {
        assert_eq!(cost(MOST_OPERATIONS, MOST_MEMORY), Some((20, 1)));
        assert_eq!(cost(524_288, 16_777_216), Some((14, 1)));
        assert_eq!(cost(MOST_OPERATIONS + 1, MOST_MEMORY), None);
        assert_eq!(cost(MOST_OPERATIONS, MOST_MEMORY + 1), None);
        assert_eq!(cost(u64::MAX, u64::MAX), None);
        for (operations, memory) in [(0, 0), (0, MOST_MEMORY), (MOST_OPERATIONS, 0)] {
            let (log_n, p) = cost(operations, memory).unwrap();
            assert!(log_n <= 20 && (u64::from(p) * R) << log_n <= MOST_OPERATIONS, "{operations} {memory}");
        }
    }
}

//! What very many people use: whole phrases, and short passwords that longer ones are put together from.

/// The upper 40 bits of FNV-1a of 64 bits, big-endian, ascending; made by `core/words/make`. Of 32 bits, one random phrase
/// in 70,000 would be taken for a common one.
static HASHES: &[u8] = include_bytes!("../../../words/common.hashes");

/// The longest phrase among them, in characters.
const LONGEST: usize = 48;

/// How many characters at the beginning are one of them; the most of several.
pub(super) fn common(folded: &[char]) -> Option<usize> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut most = None;
    for (at, c) in folded.iter().take(LONGEST).enumerate() {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        if at >= 3 && is_kept(hash) {
            most = Some(at + 1);
        }
    }
    most
}

fn is_kept(hash: u64) -> bool {
    let [upper @ .., _, _, _] = hash.to_be_bytes();
    HASHES.as_chunks().0.binary_search(&upper).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<usize> {
        common(&text.chars().collect::<Vec<_>>())
    }

    #[test]
    fn the_table_ascends_and_knows_its_phrases() {
        let (hashes, rest) = HASHES.as_chunks::<5>();
        assert!(hashes.len() > 2000 && rest.is_empty() && hashes.is_sorted_by(|a, b| a < b));
        let phrases = include_str!("../../../words/phrases").lines().filter(|line| !line.starts_with('#'));
        for phrase in phrases {
            let folded: String = phrase.chars().filter(|c| *c != ' ').collect();
            let length = folded.chars().count();
            assert!(length <= LONGEST && found(&folded) == Some(length), "{phrase}: run core/words/make");
        }
        assert_eq!((found("passwordxyzzy"), found("dragonfruit")), (Some(8), Some(6)));
        assert_eq!((found("quetzal"), found("pas"), found("")), (None, None, None));
    }
}

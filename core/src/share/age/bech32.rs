//! Bech32 (BIP 173) of 32 bytes, in its one form: keys of age.

use zeroize::Zeroizing;

const DIGITS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM: usize = 6;
/// 32 bytes in digits of five bits; the last has four bits of padding.
const DATA: usize = 52;

/// One that holds these bytes, in lower case.
pub(super) fn encode(prefix: &str, bytes: &[u8; 32]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(prefix.len() + 1 + DATA + CHECKSUM));
    text.push_str(prefix);
    text.push('1');
    let mut sum = Sum::of(prefix);
    let mut put = |digit: u8, sum: &mut Sum| {
        sum.add(digit);
        text.push(char::from(*DIGITS.get(usize::from(digit)).unwrap_or(&b'q')));
    };
    let (mut bits, mut held) = (0_u16, 0_u32);
    for byte in bytes {
        (bits, held) = (bits << 8 | u16::from(*byte), held + 8);
        while held >= 5 {
            held -= 5;
            put((bits >> held & 31) as u8, &mut sum);
        }
    }
    put((bits << (5 - held) & 31) as u8, &mut sum);
    let end = sum.end();
    for at in (0..CHECKSUM).rev() {
        put((end >> (5 * at) & 31) as u8, &mut sum);
    }
    text
}

/// The bytes, if the text is one with this prefix (of lower case), right in all its digits, and not of mixed case.
pub(super) fn decode(prefix: &str, text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let is_upper = text.bytes().any(|byte| byte.is_ascii_uppercase());
    if is_upper && text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let (found, rest) = text.split_at_checked(prefix.len())?;
    let digits = rest.strip_prefix('1')?;
    if !found.eq_ignore_ascii_case(prefix) || digits.len() != DATA + CHECKSUM {
        return None;
    }
    let mut sum = Sum::of(prefix);
    let mut bytes = Zeroizing::new([0; 32]);
    let (mut to, mut bits, mut held) = (bytes.iter_mut(), 0_u16, 0_u32);
    for (at, letter) in digits.bytes().enumerate() {
        let letter = letter.to_ascii_lowercase();
        let digit = DIGITS.iter().position(|known| *known == letter)? as u8;
        sum.add(digit);
        if at < DATA {
            (bits, held) = (bits << 5 | u16::from(digit), held + 5);
            if held >= 8 {
                held -= 8;
                *to.next()? = (bits >> held & 255) as u8;
            }
        }
        // The bits that no byte has.
        if at + 1 == DATA && bits & ((1 << held) - 1) != 0 {
            return None;
        }
    }
    (sum.0 == 1).then_some(bytes)
}

/// The checksum over prefix and digits: it is 1 at the end of what is right.
struct Sum(u32);

impl Sum {
    fn of(prefix: &str) -> Sum {
        let mut sum = Sum(1);
        prefix.bytes().for_each(|byte| sum.add(byte >> 5));
        sum.add(0);
        prefix.bytes().for_each(|byte| sum.add(byte & 31));
        sum
    }

    fn add(&mut self, digit: u8) {
        const GENERATOR: [u32; 5] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        let top = self.0 >> 25;
        self.0 = (self.0 & 0x01ff_ffff) << 5 ^ u32::from(digit);
        for (at, with) in GENERATOR.iter().enumerate() {
            if top >> at & 1 == 1 {
                self.0 ^= with;
            }
        }
    }

    /// Six digits that make it 1.
    fn end(&self) -> u32 {
        let mut sum = Sum(self.0);
        (0..CHECKSUM).for_each(|_| sum.add(0));
        sum.0 ^ 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The checksum alone, whatever prefix and length a text has.
    fn sums_up(text: &str) -> bool {
        let text = text.to_lowercase();
        let Some((prefix, digits)) = text.rsplit_once('1') else { return false };
        let mut sum = Sum::of(prefix);
        let known = |letter| DIGITS.iter().position(|known| *known == letter);
        let are_known =
            digits.bytes().all(|letter| known(letter).inspect(|digit| sum.add(*digit as u8)).is_some());
        are_known && digits.len() >= CHECKSUM && sum.0 == 1
    }

    #[test]
    fn the_checksum_is_that_of_bip_173() {
        for valid in [
            "A12UEL5L",
            "a12uel5l",
            "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
            "?1ezyfcl",
        ] {
            assert!(sums_up(valid), "{valid}");
            assert!(decode("age", valid).is_none(), "{valid}");
        }
        // A wrong letter, no separator, a short or wrong checksum; and Bech32m (BIP 350), which is another one.
        for wrong in
            ["x1b4n0q5v", "pzry9x0s0muk", "li1dgmt3", "de1lg7wt\u{ff}", "A1G7SGD8", "A1LQFN3A", "a1lqfn3a"]
        {
            assert!(!sums_up(wrong), "{wrong}");
        }
    }

    #[test]
    fn what_bip_173_calls_invalid_is_no_key() {
        for text in [
            "\u{20}1nwldj5",
            "\u{7f}1axkwrx",
            "\u{80}1eym55h",
            "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx",
            "pzry9x0s0muk",
            "1pzry9x0s0muk",
            "x1b4n0q5v",
            "li1dgmt3",
            "de1lg7wt\u{ff}",
            "A1G7SGD8",
            "10a06t8",
            "1qzzfhee",
            "",
            "1",
            "age1",
            "age",
        ] {
            for prefix in ["age", "age-secret-key-", "", "a", "1"] {
                assert!(decode(prefix, text).is_none(), "{text}");
            }
        }
    }

    #[test]
    fn only_the_length_and_padding_of_32_bytes_are_read() {
        let whole = encode("age", &[0xA5; 32]);
        assert_eq!(decode("age", &whole).as_deref(), Some(&[0xA5; 32]));
        // Digits of another number, and with bits that no byte has, all with a right checksum.
        let with = |digits: &[u8], last: u32| {
            let mut sum = Sum::of("age");
            digits.iter().for_each(|digit| sum.add(*digit));
            let end = sum.end() ^ last;
            let all =
                digits.iter().copied().chain((0..CHECKSUM).rev().map(|at| (end >> (5 * at) & 31) as u8));
            format!("age1{}", all.map(|digit| char::from(DIGITS[usize::from(digit)])).collect::<String>())
        };
        assert!(decode("age", &with(&[0; DATA], 0)).is_some());
        for (digits, last) in [(DATA, 1), (DATA, 0x2bc8_30a3 ^ 1), (DATA - 1, 0), (DATA + 1, 0), (0, 0)] {
            assert!(decode("age", &with(&vec![0; digits], last)).is_none(), "{digits} {last}");
        }
        for padding in 1..16 {
            let mut digits = [0; DATA];
            digits[DATA - 1] = padding;
            let text = with(&digits, 0);
            assert!(sums_up(&text) && decode("age", &text).is_none(), "{padding}");
        }
    }
}

//! A fingerprint for people: digits can be read out over the phone in any language, hex cannot.

use std::fmt;

const GROUPS: usize = 10;

/// Forty digits of a SHA-256, which two people compare aloud or on paper: its first 17 bytes as a big-endian number modulo
/// 10^40, in ten groups of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckDigits([u16; GROUPS]);

impl CheckDigits {
    /// Those of a SHA-256.
    pub fn of(sha256: &[u8; 32]) -> CheckDigits {
        let mut groups = [0_u16; GROUPS];
        for byte in sha256.iter().take(17) {
            let mut carry = u32::from(*byte);
            for group in groups.iter_mut().rev() {
                carry += u32::from(*group) * 256;
                // Below 10,000.
                *group = (carry % 10_000) as u16;
                carry /= 10_000;
            }
        }
        CheckDigits(groups)
    }
}

impl fmt::Display for CheckDigits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: Vec<_> = self.0.iter().map(|group| format!("{group:04}")).collect();
        f.write_str(&groups.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_are_those_that_python_computes() {
        // int.from_bytes(sha256[:17], "big") % 10**40
        let digits = |bytes: [u8; 32]| CheckDigits::of(&bytes).to_string();
        assert_eq!(digits([0; 32]), ["0000"; 10].join(" "));
        let counted: [u8; 32] = std::array::from_fn(|at| at as u8 + 1);
        assert_eq!(digits(counted), "0342 9564 8133 0728 5373 5541 2814 6504 9383 3233");
        assert_eq!(digits([0xff; 32]), "7112 2859 3176 0246 6466 2389 9502 5326 6213 2735");
    }
}

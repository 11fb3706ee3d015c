//! The sum of ZIP (CRC-32 of ISO-HDLC), eight bytes at a time. It finds accidents, and no attack.

const TABLES: [[u32; 256]; 8] = tables();

#[expect(clippy::indexing_slicing, reason = "computed by the compiler, which would say so")]
const fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let (mut sum, mut bit) = (byte as u32, 0);
        while bit < 8 {
            sum = sum >> 1 ^ (0xedb8_8320 * (sum & 1));
            bit += 1;
        }
        tables[0][byte] = sum;
        byte += 1;
    }
    let mut table = 1;
    while table < 8 {
        byte = 0;
        while byte < 256 {
            let before = tables[table - 1][byte];
            tables[table][byte] = before >> 8 ^ tables[0][(before & 255) as usize];
            byte += 1;
        }
        table += 1;
    }
    tables
}

/// The sum of the bytes so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::handoff) struct Crc32(u32);

impl Crc32 {
    pub(in crate::handoff) fn new() -> Crc32 {
        Crc32(!0)
    }

    #[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
    pub(in crate::handoff) fn update(&mut self, bytes: &[u8]) {
        let at = |table: &[u32; 256], byte: u8| table[usize::from(byte)];
        let [t0, t1, t2, t3, t4, t5, t6, t7] = &TABLES;
        let (eights, rest) = bytes.as_chunks::<8>();
        for [a, b, c, d, e, f, g, h] in eights {
            let [s, t, u, v] = (self.0 ^ u32::from_le_bytes([*a, *b, *c, *d])).to_le_bytes();
            self.0 = at(t7, s)
                ^ at(t6, t)
                ^ at(t5, u)
                ^ at(t4, v)
                ^ at(t3, *e)
                ^ at(t2, *f)
                ^ at(t1, *g)
                ^ at(t0, *h);
        }
        for byte in rest {
            let [low, ..] = self.0.to_le_bytes();
            self.0 = self.0 >> 8 ^ at(t0, low ^ byte);
        }
    }

    pub(in crate::handoff) fn sum(self) -> u32 {
        !self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_catalogue_of_sums_however_it_is_fed() {
        let sum = |parts: &[&[u8]]| {
            let mut crc = Crc32::new();
            parts.iter().for_each(|part| crc.update(part));
            crc.sum()
        };
        assert_eq!(sum(&[]), 0);
        assert_eq!(sum(&[b"123456789"]), 0xcbf4_3926);
        assert_eq!(sum(&[b"The quick brown fox jumps over the lazy dog"]), 0x414f_a339);
        let bytes: Vec<u8> = (0..1000_u32).map(|at| ((at * at) >> 3) as u8).collect();
        for cut in 0..bytes.len() {
            assert_eq!(sum(&[&bytes[..cut], &bytes[cut..]]), sum(&[&bytes]), "{cut}");
        }
    }
}

//! Wrong tries of the passphrase on a phone: after some the next one waits, longer each time, and never for good.
//!
//! **Responsible for:** when the next try may be made. **Not responsible for:** keeping the count where a restart does not
//! lose it, which is the keystore's; the time, which is an argument. **Invariant:** nothing is ever wiped, no wait is longer
//! than a quarter of an hour, and a clock that is set back shortens none.

/// How long to wait after each wrong try, in seconds. The last holds for all that follow.
const WAITS: [i64; 10] = [0, 0, 0, 0, 30, 60, 120, 300, 600, 900];

/// What is remembered of wrong tries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tries {
    /// How many in a row.
    wrong: u32,
    /// When the last was, or when a clock was found set back: seconds since 1970-01-01T00:00:00Z.
    last: i64,
}

impl Tries {
    /// One more, now.
    pub fn and_wrong(self, now: i64) -> Tries {
        Tries { wrong: self.wrong.saturating_add(1), last: now }
    }

    /// The same now. Where the clock was set back, the wait begins anew: it must be kept, or it would never end.
    pub fn seen(self, now: i64) -> Tries {
        Tries { last: self.last.min(now), ..self }
    }

    /// When the next try may be made, if that is not now. Of what was [`Tries::seen`].
    pub fn next(self, now: i64) -> Option<i64> {
        let at = usize::try_from(self.wrong).unwrap_or(usize::MAX).min(WAITS.len()).checked_sub(1)?;
        let next = self.last.saturating_add(*WAITS.get(at)?);
        (next > now).then_some(next)
    }

    /// 32 bytes: count u32 and instant i64, big-endian, then zeros.
    pub fn to_bytes(self) -> Vec<u8> {
        [self.wrong.to_be_bytes().as_slice(), &self.last.to_be_bytes(), &[0; 20]].concat()
    }

    /// What [`Tries::to_bytes`] wrote; none for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Tries> {
        let (wrong, rest) = bytes.split_first_chunk()?;
        let (last, rest) = rest.split_first_chunk()?;
        let whole = rest == [0; 20];
        whole.then(|| Tries { wrong: u32::from_be_bytes(*wrong), last: i64::from_be_bytes(*last) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_359_600;

    fn after(count: u32) -> Tries {
        (0..count).fold(Tries::default(), |tries, _| tries.and_wrong(NOW))
    }

    #[test]
    fn the_wait_grows_and_ends() {
        let waits: Vec<_> =
            (0..12).map(|count| after(count).next(NOW).map_or(0, |next| next - NOW)).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 30, 60, 120, 300, 600, 900, 900]);
        for tries in [after(5), after(11), Tries { wrong: u32::MAX, last: NOW }.and_wrong(NOW)] {
            let next = tries.next(NOW).unwrap();
            assert_eq!((tries.next(next - 1), tries.next(next)), (Some(next), None));
            assert!(next - NOW <= 900);
        }
    }

    #[test]
    fn a_clock_that_is_set_back_shortens_no_wait_and_makes_none_endless() {
        for count in 5..15 {
            let wait = after(count).next(NOW).unwrap() - NOW;
            for back in [1, 60, 86_400, NOW, i64::MAX] {
                let then = NOW.saturating_sub(back);
                let seen = after(count).seen(then);
                assert_eq!(seen.next(then), Some(then + wait));
                assert_eq!(seen.seen(then + wait).next(then + wait), None);
            }
        }
        assert_eq!(after(7).seen(NOW + 5), after(7), "nothing to keep where the clock goes on");
        assert_eq!(Tries { wrong: 9, last: i64::MAX }.seen(i64::MAX).next(i64::MAX), None);
    }

    #[test]
    fn what_is_kept_is_read_again() {
        for tries in [Tries::default(), after(7), Tries { wrong: u32::MAX, last: i64::MIN }] {
            let bytes = tries.to_bytes();
            assert_eq!((bytes.len(), Tries::from_bytes(&bytes)), (32, Some(tries)));
            assert_eq!(Tries::from_bytes(&bytes[..31]), None);
            assert_eq!(Tries::from_bytes(&[bytes, vec![0]].concat()), None);
        }
        assert_eq!(Tries::from_bytes(&[1; 32]), None);
    }
}

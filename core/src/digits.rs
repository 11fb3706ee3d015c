//! Decimal digits of every script: ٧, ७ and 7 are the same digit.

/// The zero of each run of ten decimal digits (general category Nd) of Unicode 18.0.0, ascending.
///
/// Unicode fixes that such digits stand in ten consecutive code points (The Unicode Standard, 4.6). Every code point
/// that gains the property later is unassigned today, so the table can grow without changing what it answers now.
const ZEROS: [u32; 77] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
    0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA,
    0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60,
    0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0,
    0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// The value, 0 to 9, of a decimal digit of any script (general category Nd, Unicode 18.0.0); `None` for all else.
///
/// Superscripts, circled digits and numerals such as Ⅷ or 五 are not decimal digits.
pub fn decimal(c: char) -> Option<u8> {
    let code = u32::from(c);
    let runs = ZEROS.partition_point(|zero| *zero <= code);
    let zero = ZEROS.get(runs.checked_sub(1)?)?;
    u8::try_from(code - zero).ok().filter(|digit| *digit < 10)
}

/// A number, a day or a time as it was typed, in the digits 0 to 9 and with hyphens, whichever dash it was: without the
/// blanks around it and the invisible marks of right-to-left text.
pub fn typed(text: &str) -> String {
    // Nearly always, and a thousand times where there are many cases.
    if text.is_ascii() {
        return text.trim().to_owned();
    }
    let typed = text.chars().filter_map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        '\u{ff1a}' => Some(':'),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => None,
        c => Some(decimal(c).map_or(c, |digit| char::from(b'0' + digit))),
    });
    typed.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_many_scripts_have_their_value() {
        let rows = [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "০১২৩৪৫৬৭৮৯",
            "၀၁၂၃၄၅၆၇၈၉",
            "߀߁߂߃߄߅߆߇߈߉",
            "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙",
            "０１２３４５６７８９",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
            "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿",
        ];
        for row in rows {
            assert!(row.chars().filter_map(decimal).eq(0..10), "{row}");
        }
    }

    #[test]
    fn what_is_no_decimal_digit_has_none() {
        for c in "/:aZ²①Ⅷ五፩\u{65F}\u{66A}\u{1FBFA}\u{10FFFF}".chars() {
            assert_eq!(decimal(c), None, "{c:?}");
        }
    }

    #[test]
    fn the_table_is_whole_as_far_as_the_compiler_knows_unicode() {
        // Nd is a part of `char::is_numeric` (Nd, Nl, No), and the runs do not overlap.
        assert!(ZEROS.iter().zip(ZEROS.iter().skip(1)).all(|(a, b)| a + 10 <= *b));
        let (major, _, _) = char::UNICODE_VERSION;
        let digits = (0..=0x10FFFF).filter_map(char::from_u32).filter(|c| decimal(*c).is_some());
        assert!(major >= 18 || digits.clone().filter(|c| c.is_numeric()).count() >= 740);
        assert!(major < 18 || digits.clone().all(char::is_numeric));
        assert_eq!(digits.count(), 770);
    }
}

//! Notes of about 600 bytes in six scripts, always the same ones.

const WORDS: [&[&str]; 6] = [
    &[
        "court", "hearing", "lawyer", "morning", "office", "letter", "family", "border", "bus", "clerk",
        "phone",
    ],
    &[
        "audiencia",
        "abogada",
        "mañana",
        "oficina",
        "carta",
        "familia",
        "frontera",
        "juez",
        "niño",
        "teléfono",
    ],
    &["المحكمة", "جلسة", "محامي", "صباح", "مكتب", "رسالة", "عائلة", "حدود", "قاضي", "هاتف"],
    &["ፍርድ", "ቤት", "ጠበቃ", "ጠዋት", "ቢሮ", "ደብዳቤ", "ቤተሰብ", "ድንበር", "ዳኛ", "ስልክ"],
    &["我在法院", "律师说", "早上", "办公室", "来信", "家人", "边境", "法官", "电话", "明天再来"],
    &["tòa", "luật", "sáng", "văn", "thư", "gia", "biên", "thẩm", "điện", "đình"],
];

/// A generator of numbers that is the same everywhere (Knuth's MMIX).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// Note number `at`.
pub fn note(at: usize) -> String {
    let mut chance = Chance(at as u64 * 7919 + 1);
    let words = WORDS[at % WORDS.len()];
    let mut text = format!("{} {at}\n", words[chance.below(words.len())]);
    let length = 540 + chance.below(120);
    while text.len() < length {
        text.push_str(words[chance.below(words.len())]);
        text.push(' ');
    }
    if at % 96 == 5 {
        text.push_str("rareword");
    }
    if at == 4711 {
        text.push_str("uniqueword");
    }
    text
}

pub fn deadline(at: usize) -> String {
    format!(
        "{{\"fact\":\"us.hearing\",\"value\":\"2027-{:02}-{:02}\",\"sources\":[]}}",
        1 + at % 12,
        1 + at % 28
    )
}

pub fn paper(at: usize) -> Vec<u8> {
    let mut chance = Chance(at as u64 + 1);
    (0..200_000).map(|_| chance.below(256) as u8).collect()
}

//! Pictures of somebody else are read without a panic, whatever is in them; a code is found in any of four directions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::qr::{MOST_PIXELS, PictureError, QrCode, card_line, read};

const CARD: &str = "FARO1:Oficina%20Norte:age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj:\
    RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

/// A picture of a code: a byte a pixel, and how wide it is.
fn picture(code: &QrCode, scale: usize) -> (Vec<u8>, usize) {
    let (side, edge) = (code.picture_side(), (code.picture_side() - code.side()) / 2);
    let grey = |x: usize, y: usize| {
        let (x, y) = ((x / scale).wrapping_sub(edge), (y / scale).wrapping_sub(edge));
        let inside = x < code.side() && y < code.side();
        if inside && code.modules()[y * code.side() + x] { 0 } else { 255 }
    };
    let width = side * scale;
    ((0..width * width).map(|at| grey(at % width, at / width)).collect(), width)
}

/// A linear congruential generator (Knuth's MMIX): the same pictures in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[test]
fn a_card_is_read_upright_turned_and_smudged() {
    let code = QrCode::of(CARD).unwrap();
    assert!(code.picture_side() <= 80, "{}", code.picture_side());
    for scale in [2, 3, 5] {
        let (mut grey, width) = picture(&code, scale);
        for turn in 0..4 {
            let found = read(&grey, width).unwrap();
            assert_eq!(
                found.iter().filter_map(|text| card_line(text)).collect::<Vec<_>>(),
                [CARD],
                "{scale} {turn}"
            );
            grey = (0..width * width).map(|at| grey[(width - 1 - at % width) * width + at / width]).collect();
        }
        // A fold across a corner that holds no finder.
        for y in width * 7 / 10..width * 8 / 10 {
            for x in width * 7 / 10..width * 8 / 10 {
                grey[y * width + x] = 255;
            }
        }
        assert_eq!(read(&grey, width).unwrap(), [CARD], "{scale}");
    }
}

#[test]
fn no_picture_makes_it_panic() {
    let (whole, width) = picture(&QrCode::of(CARD).unwrap(), 3);
    let mut dice = Dice(20_261_122);
    for _ in 0..150 {
        let mut grey = whole.clone();
        // A cut, a line of noise, a block of one colour, or noise all over.
        match dice.roll(4) {
            0 => grey.truncate(width * (1 + dice.roll(width - 1))),
            1 => (0..dice.roll(4000))
                .for_each(|_| grey[dice.roll(width * width)] = u8::try_from(dice.roll(256)).unwrap()),
            2 => {
                let (from, length) = (dice.roll(width * width), dice.roll(width * width / 3));
                grey.iter_mut().skip(from).take(length).for_each(|pixel| *pixel = 0);
            }
            _ => grey.iter_mut().for_each(|pixel| *pixel = if dice.roll(2) == 0 { 0 } else { 255 }),
        }
        // A text that is found is the one that was drawn: the code corrects itself or is not read.
        assert!(read(&grey, width).unwrap().iter().all(|text| text == CARD));
    }
    for width in 1..40 {
        for height in 1..40 {
            assert_eq!(read(&vec![0; width * height], width), Ok(Vec::new()));
        }
    }
}

#[test]
fn what_is_too_large_or_no_picture_is_refused() {
    assert_eq!(read(&vec![0; MOST_PIXELS + 1], 1), Err(PictureError::TooLarge));
    for (bytes, width) in [(0, 0), (0, 5), (10, 0), (10, 3)] {
        assert_eq!(read(&vec![0; bytes], width), Err(PictureError::WrongSize));
    }
    assert_eq!(QrCode::of(&"x".repeat(1000)), None);
    assert!(QrCode::of("").is_some());
}

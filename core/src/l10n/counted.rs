//! Numbers of which the runtime would pick another form than CLDR does: where a rule says "the last two digits are 3 to 10",
//! `intl_pluralrules` 7.0 takes the whole number, so that 103 is none of them in Arabic.

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberOptions};

/// A number as a message is told it, in a language: shown as it is, with the form that CLDR has for it.
///
/// Only below a [`shown`]. The number that stands for it is equal to no number that a translator writes as a form.
pub(crate) fn counted(tag: &str, number: i64) -> FluentValue<'static> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let Some(alike) = alike(language, number) else { return FluentValue::from(number) };
    // The number itself goes along in an option of which the runtime asks nothing.
    let kept = usize::try_from(number).ok();
    let options = FluentNumberOptions { minimum_significant_digits: kept, ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(f64::from(alike), options))
}

/// How a bundle shows the numbers that another one stands for; any bundle that is told [`counted`] has it as its formatter.
pub(crate) fn shown<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.minimum_significant_digits.map(|kept| kept.to_string()),
        _ => None,
    }
}

/// A smaller number with the same form, where the runtime gets this one wrong.
fn alike(language: &str, number: i64) -> Option<u8> {
    let last = |of| u8::try_from(number.rem_euclid(of)).unwrap_or_default();
    let (hundred, ten) = (last(100), last(10));
    match (language, hundred) {
        _ if number <= 10 => None,
        ("ar" | "ars" | "mt", 3..) if number > 100 => Some(hundred),
        ("ro" | "mo", 2..) if number > 100 => Some(hundred),
        ("ro" | "mo", 1) if number > 100 => Some(2),
        ("be", 11..=14) | ("lt" | "lv" | "prg", 11..=19) => Some(hundred),
        ("be" | "lt" | "lv" | "prg", _) => Some(ten),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use fluent::concurrent::FluentBundle;
    use fluent::{FluentArgs, FluentResource};

    use super::*;

    #[test]
    fn a_number_is_shown_as_it_is_and_counted_by_its_last_digits() {
        let mut bundle: FluentBundle<FluentResource> =
            FluentBundle::new_concurrent(vec!["ar".parse().unwrap()]);
        bundle.set_formatter(Some(shown));
        bundle.set_use_isolating(false);
        let text = "a = { $n ->\n    [3] three\n    [few] few { $n }\n    [many] many { $n }\n   *[other] other { $n }\n}\n";
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        let pattern = bundle.get_message("a").unwrap().value().unwrap();
        for (number, said) in [
            (3, "three"),
            (4, "few 4"),
            (99, "many 99"),
            (100, "other 100"),
            (102, "other 102"),
            (103, "few 103"),
            (111, "many 111"),
            (1_000_003, "few 1000003"),
            (-103, "other -103"),
        ] {
            let args = FluentArgs::from_iter([("n", counted("ar", number))]);
            assert_eq!(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()), said);
        }
    }
}

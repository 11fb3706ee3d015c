//! The 48 mistakes that a critic planted, each as a translator makes it: what English says, what the translator wrote,
//! the code, the place, and a piece of the sentence that they are told.

pub(crate) struct Planted {
    pub(crate) tag: &'static str,
    pub(crate) english: &'static str,
    pub(crate) own: &'static str,
    pub(crate) code: &'static str,
    pub(crate) at: (usize, usize),
    pub(crate) told: &'static str,
}

const fn row(
    tag: &'static str,
    english: &'static str,
    own: &'static str,
    code: &'static str,
    at: (usize, usize),
    told: &'static str,
) -> Planted {
    Planted { tag, english, own, code, at, told }
}

const DAYS: &str = "d = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";

#[rustfmt::skip]
pub(crate) const PLANTED: [Planted; 48] = [
    row("es", "w = erase\n", "w = { \"\" }\n", "C004", (1, 5), "says nothing"),
    row("es", "w = erase\n", "w = { \"\" }{ \" \" }\n", "C004", (1, 5), "says nothing"),
    row("es", "# together: $h $half\n# optional: $h $half $h24\nt = { $h } { $half }\n", "t = { $h }\n", "P009", (1, 5), "alone is not enough"),
    row("es", DAYS, "d = { $n ->\n    [one] { $n } día\n   *[other] días\n}\n", "N004", (3, 5), "does not show the number"),
    row("ru", DAYS, "d = { $n ->\n    [one] день\n    [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n}\n", "N004", (2, 5), "1, 21, 31, 41"),
    row("es", DAYS, "d = { $n ->\n    [one] un día\n   *[other] unos días\n}\n", "N005", (1, 5), "No form shows the number"),
    row("es", DAYS, "d = { $n ->\n    [one] 1 día\n   *[other] 2 días\n}\n", "N005", (2, 11), "No form shows the number"),
    row("es", "reminder-now = Now: open your list.\n", "reminder-now = Vaya a la corte: abra su lista.\n", "G005", (1, 26), "\"corte\""),
    row("ar", "reminder-now = Now: open your list.\n", "reminder-now = Go to the court.\n", "G005", (1, 26), "\"court\""),
    row("es", "t = You have 5 days.\n", "t = Tiene 15 días.\n", "M002", (1, 11), "The source says 5, but this says 15"),
    row("fa", "t = You have 5 days.\n", "t = شما ۱۵ روز وقت دارید.\n", "M002", (1, 9), "The source says 5"),
    row("es", "t = Form I-589.\n", "t = Formulario I-598.\n", "M009", (1, 18), "names I-589"),
    row("es", "t = Call 1-800-898-7180.\n", "t = Llame al 1-800-898-7810.\n", "M011", (1, 14), "1-800-898-7180"),
    row("es", "t = Pay $100.\n", "t = Pague $1000.\n", "M012", (1, 12), "100"),
    row("es", "t = { $a ->\n    [one] { $a } day\n   *[other] { $a } days\n} of { $b }\n", "t = { $b ->\n    [one] { $b } día\n   *[other] { $b } días\n} de { $a }\n", "P008", (1, 7), "but on \"$a\" in the source"),
    row("es", DAYS, "d = { $n ->\n    [uno] { $n } día\n   *[other] { $n } días\n}\n", "N006", (2, 5), "[uno] is not a number form"),
    row("es", DAYS, "d = { $n ->\n    [one] { $n } día\n   *[otro] { $n } días\n}\n", "N006", (3, 5), "[otro] is not a number form"),
    row("ar", DAYS, "d = { $n ->\n    [one] { $n } يوم\n   *[other] { $n } أيام\n}\n", "N001", (2, 5), "[zero] [two] [few] [many]"),
    row("ja", DAYS, "d = { $n ->\n    [one] { $n }日\n   *[other] { $n }日\n}\n", "N002", (2, 5), "never uses [one]"),
    row("es", "t = Call now\n", "t = <b>Llame</b> ahora\n", "M001", (1, 5), "<b> is not in the source"),
    row("es", "t = <b>Call</b> now\n", "t = Llame ahora\n", "M001", (1, 5), "<b> is missing"),
    row("es", "t = Call now\n", "t = Llame \u{202e}ahora\n", "M003", (1, 11), "turns the text around"),
    row("es", "t = Call now\n", "t = Llame \u{2068}ahora\n", "M003", (1, 5), "has no partner"),
    row("es", "t = You must call the court today.\n", "t = You must call the court today.\n", "C003", (1, 5), "same as the source"),
    row("es", "t = Late. You must call the court today.\n", "t = Es tarde. You must call the court today.\n", "T006", (1, 15), "those of the source"),
    row("es", "t = Call now\n", "t = Llame  ahora\n", "T004", (1, 10), "two spaces"),
    row("es", "t = Hi { $name }!\n", "t = ¡Hola { $name!\n", "F011", (1, 11), "not closed"),
    row("es", "t = Hi { $name }!\n", "t = ¡Hola $name }!\n", "F011", (1, 17), "closes nothing"),
    row("es", DAYS, "d = { $n ->\n    [one] { $n } día\n    [other] { $n } días\n}\n", "F012", (1, 5), "must have a star"),
    row("es", DAYS, "d = { $n ->\n   *[one] { $n } día\n   *[other] { $n } días\n}\n", "F012", (3, 4), "Two forms have a star"),
    row("es", "t = { \"x\" }\n", "t = { \"x }\n", "F015", (1, 7), "not closed"),
    row("es", "t = One\n    two\n", "t = Uno\ndos\n", "F014", (2, 1), "four spaces"),
    row("es", "t = A\n    .x = X\n", "t = A\n\t.x = X\n", "F013", (2, 1), "tab"),
    row("es", "app-name = A\n", "app-nombre = A\n", "C011", (1, 1), "rename it back to app-name"),
    row("es", "a = A\nbye = Bye\nc = C\n", "a = A\nadios = Adiós\nc = C\n", "C011", (2, 1), "rename it back to bye"),
    row("es", "t = A\n    .title = T\n", "t = A\n    .titulo = T\n", "C012", (2, 6), "rename it back to t.title"),
    row("es", "t = Hi { $name }!\n", "t = ¡Hola { $nombre }!\n", "P001", (1, 13), "Write $name"),
    row("es", "t = Hi { $name }!\n", "t = ¡Hola { $Name }!\n", "P005", (1, 13), "Write $name"),
    row("es", "t = Hi { $name }!\n", "t = ¡Hola!\n", "P002", (1, 5), "\"$name\" is missing"),
    row("es", "t = { $x } of { $y }\n", "t = { $x } de { $x }\n", "P010", (1, 5), "more often"),
    row("es", "t = { $n } days\n", "t = { PLURAL($n) } días\n", "F007", (1, 7), "There is no PLURAL"),
    row("es", "t = A\n", "t = { t }\n", "F017", (1, 7), "puts itself into itself"),
    row("es", "t = A\n", "t = { u }\n", "F006", (1, 7), "does not exist"),
    row("es", "t = A\n", "t = A\nt = B\n", "F002", (2, 1), "here twice"),
    row("es", "half = { $half ->\n    [am] a.m.\n   *[pm] p.m.\n}\n", "half = { $half ->\n    [uno] a. m.\n   *[pm] p. m.\n}\n", "P007", (2, 5), "[am], [pm]"),
    row("es", "a = A\nb = B\n", "a = A\n", "C001", (2, 1), "b is missing here"),
    row("ru", "t = Line\n", "t = Cтрока\n", "M005", (1, 5), "another alphabet"),
    row("es", "t = mañana\n", "t = maÃ±ana\n", "T011", (1, 7), "broken when the file was saved"),
];

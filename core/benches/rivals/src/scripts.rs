//! Searching: how long, and in which scripts.
use faro_core::casefile::Casefile;
use faro_core::l10n::{Query, fold};
use rusqlite::Connection;

use crate::ours;
use crate::rounds::{median, ms, row};
use crate::sql::{Kind, TRIGRAM, UNICODE};

/// What was written, and what somebody types to find it.
const CASES: [(&str, &str); 28] = [
    ("Audiencia en Bogotá", "bogota"),
    ("STRASSE und Straße", "strasse"),
    ("Nguyễn Văn Đức", "duc"),
    ("İstanbul ılıca", "ilica"),
    ("Ёлка и ещё", "елка"),
    ("ＡＢＣ１２３", "abc123"),
    ("q’anjob’al", "q'anjob'al"),
    ("La niña corrió", "nina"),
    ("مُحَمَّد", "محمد"),
    ("مـحـمـد", "محمد"),
    ("المحكمة العليا", "محكمه"),
    ("المحامي هنا", "محامي"),
    ("أحمد إبراهيم", "احمد ابراهيم"),
    ("موسى", "موسي"),
    ("غرفة ١٢٣٤", "1234"),
    ("دادگاه کابل", "كابل"),
    ("سرنوشت یک زن", "يك"),
    ("می\u{200c}روم", "میروم"),
    ("سال ۱۴۰۵", "1405"),
    ("ፀሐይ ዓለም", "ጸሀይ"),
    ("ሐኪም ቤት", "ሀኪም"),
    ("ኃይለ ሥላሴ", "ስላሴ"),
    ("በፍርድ ቤት", "ፍርድ"),
    ("我在法院等律师", "法院"),
    ("我在法院等律师", "等"),
    ("移民法官办公室", "法官"),
    ("पुलिस ने कहा", "पुलिस"),
    ("re-entered at Nogales", "entered"),
];

pub fn search(notes: usize, rounds: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vault");
    let mut vault = ours::create(&folder);
    ours::fill(&mut vault, notes);
    let case = Casefile::new(vault);
    let indexed = ms(|| case.search_note_ids(&Query::new("uniqueword"))).0;
    println!("the first search, which folds all notes: Faro {indexed:.1}");
    let path = |kind: &Kind| home.path().join(kind.name);
    for kind in [&UNICODE, &TRIGRAM] {
        kind.fill(&mut kind.create(&path(kind)), notes);
    }
    for word in ["uniqueword", "rareword", "court", "我在法院", "法院", "ፍርድ", "audiencia abogada"]
    {
        let (mut mine, mut first, mut warm) =
            (Vec::new(), [Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
        let (mut found, mut theirs) = (0, [0, 0]);
        for _ in 0..rounds {
            let (time, ids) = ms(|| case.search_note_ids(&Query::new(word)));
            mine.push(time);
            found = ids.len();
            for (at, kind) in [&UNICODE, &TRIGRAM].into_iter().enumerate() {
                let db = kind.open(&path(kind));
                // Opened and read from, but not yet searched.
                db.query_row("SELECT count(*) FROM deadline", [], |row| row.get::<_, i64>(0)).expect("rows");
                let (time, ids) = ms(|| kind.search(&db, word));
                first[at].push(time);
                warm[at].push(ms(|| kind.search(&db, word)).0);
                theirs[at] = ids.len();
            }
        }
        let [unicode, trigram] = first.map(median);
        let [unicode_warm, trigram_warm] = warm.map(median);
        let rivals = [
            ("unicode61 first", unicode),
            ("warm", unicode_warm),
            ("trigram first", trigram),
            ("warm", trigram_warm),
        ];
        let hits = format!("0.4 ms, 0.25 of a first query; hits {found}, {} and {}", theirs[0], theirs[1]);
        row(&format!("search for {word}"), median(mine), &rivals, &hits);
    }
    let ours = CASES.iter().filter(|(written, typed)| finds(typed, written)).count();
    let fts = ["unicode61", "unicode61 remove_diacritics 2", "trigram", "trigram remove_diacritics 1"];
    let theirs: Vec<String> =
        fts.iter().map(|tokenizer| format!("{tokenizer} {}", hits(tokenizer))).collect();
    println!("script cases found, of {}: Faro {ours}; {}", CASES.len(), theirs.join(", "));
}

fn hits(tokenizer: &str) -> usize {
    let found = |(written, typed): &&(&str, &str)| {
        let db = Connection::open_in_memory().expect("a database");
        db.execute_batch(&format!("CREATE VIRTUAL TABLE word USING fts5(text, tokenize='{tokenizer}')"))
            .expect("FTS5");
        db.execute("INSERT INTO word VALUES (?1)", [written]).expect("a note");
        let quoted: Vec<String> = typed.split_whitespace().map(|word| format!("\"{word}\"")).collect();
        let sql = "SELECT count(*) FROM word WHERE word MATCH ?1";
        db.query_row(sql, [quoted.join(" ")], |row| row.get::<_, i64>(0)).is_ok_and(|count| count > 0)
    };
    CASES.iter().filter(found).count()
}

/// As Faro searches: every word, anywhere.
fn finds(typed: &str, written: &str) -> bool {
    let query = Query::new(typed);
    query.held_by(&fold(written)) == query.words().len()
}

//! The same in SQL: SQLCipher with a raw key, or SQLite without; FTS5 or none. Journal and syncs as Faro has them.
use std::path::Path;

use rusqlite::{Connection, params};

use crate::corpus;

/// One row of a note, as an app holds it.
pub struct Note {
    pub id: i64,
    pub created: String,
    pub edited: String,
    pub text: String,
}

pub struct Kind {
    pub name: &'static str,
    pub key: bool,
    pub tokenizer: Option<&'static str>,
}

pub const PLAIN: Kind = Kind { name: "SQLite", key: false, tokenizer: None };
pub const CIPHER: Kind = Kind { name: "SQLCipher", key: true, tokenizer: None };
pub const UNICODE: Kind = Kind { name: "SQLCipher unicode61", key: true, tokenizer: Some("unicode61") };
pub const TRIGRAM: Kind = Kind { name: "SQLCipher trigram", key: true, tokenizer: Some("trigram") };

impl Kind {
    pub fn open(&self, path: &Path) -> Connection {
        let db = Connection::open(path).expect("a database");
        if self.key {
            let key = "07".repeat(32);
            db.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).expect("a key");
        }
        db.execute_batch(
            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
             PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0",
        )
        .expect("settings");
        let mode: String =
            db.query_row("PRAGMA journal_mode=TRUNCATE", [], |row| row.get(0)).expect("a mode");
        assert_eq!(mode, "truncate");
        db
    }

    pub fn create(&self, path: &Path) -> Connection {
        let db = self.open(path);
        db.execute_batch(
            "CREATE TABLE note(id INTEGER PRIMARY KEY, created TEXT, edited TEXT, text TEXT);
             CREATE TABLE deadline(id INTEGER PRIMARY KEY, body TEXT)",
        )
        .expect("tables");
        if let Some(tokenizer) = self.tokenizer {
            db.execute_batch(&format!(
                "CREATE VIRTUAL TABLE word USING fts5(text, content='note', content_rowid='id',
                 tokenize='{tokenizer}')"
            ))
            .expect("FTS5");
        }
        db
    }

    fn put(&self, db: &Connection, text: &str) {
        let time = "2026-11-22T14:00:00Z";
        let sql = "INSERT INTO note(created, edited, text) VALUES (?1, ?1, ?2)";
        db.prepare_cached(sql).and_then(|mut row| row.execute(params![time, text])).expect("a note");
        if self.tokenizer.is_some() {
            let sql = "INSERT INTO word(rowid, text) VALUES (last_insert_rowid(), ?1)";
            db.prepare_cached(sql).and_then(|mut row| row.execute([text])).expect("its words");
        }
    }

    pub fn fill(&self, db: &mut Connection, notes: usize) {
        let transaction = db.transaction().expect("a transaction");
        (0..notes).for_each(|at| self.put(&transaction, &corpus::note(at)));
        for at in 0..500 {
            let sql = "INSERT INTO deadline(body) VALUES (?1)";
            let mut row = transaction.prepare_cached(sql).expect("a statement");
            row.execute([corpus::deadline(at)]).expect("a deadline");
        }
        transaction.commit().expect("room");
    }

    pub fn insert(&self, db: &mut Connection, text: &str) {
        let transaction = db.transaction().expect("a transaction");
        self.put(&transaction, text);
        transaction.commit().expect("room");
    }

    pub fn load(&self, path: &Path) -> (Vec<Note>, Vec<String>) {
        let db = self.open(path);
        let mut rows = db.prepare("SELECT id, created, edited, text FROM note").expect("notes");
        let note = |row: &rusqlite::Row<'_>| {
            Ok(Note { id: row.get(0)?, created: row.get(1)?, edited: row.get(2)?, text: row.get(3)? })
        };
        let notes = rows.query_map([], note).and_then(Iterator::collect).expect("notes");
        let mut rows = db.prepare("SELECT body FROM deadline").expect("deadlines");
        let deadlines = rows.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("deadlines");
        (notes, deadlines)
    }

    /// The notes that FTS5 finds for these words, in any order.
    pub fn search(&self, db: &Connection, word: &str) -> Vec<i64> {
        let mut rows = db.prepare("SELECT rowid FROM word WHERE word MATCH ?1").expect("a query");
        let quoted: Vec<String> = word.split_whitespace().map(|word| format!("\"{word}\"")).collect();
        rows.query_map([quoted.join(" ")], |row| row.get(0)).and_then(Iterator::collect).expect("hits")
    }
}

//! The SQLite file: two tables, one connection, one lock.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, params};

use super::error::VaultError;
use super::header::{APPLICATION_ID, USER_VERSION};
use super::id::{RecordId, VaultId};
use super::journal;
use super::seal;
use super::slots::SlotArea;
use crate::disk;

const META: &str = "CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID";
const RECORD: &str = "CREATE TABLE record(id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID";
const INSERT: &str = "INSERT INTO record(id, body) VALUES (?1, ?2)";
const UPDATE: &str = "UPDATE record SET body = ?2 WHERE id = ?1";
const DELETE: &str = "DELETE FROM record WHERE id = ?1";
const SET_SLOTS: &str = "INSERT INTO meta(key, value) VALUES ('slots', ?1)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value";
/// What a vault's database says it is: `FORMAT.md`.
pub const FORMAT: &str = "faro-vault-1";
const FORMAT_STEM: &[u8] = b"faro-vault-";

/// How much memory SQLite may take, whatever a file says: rows of ours need a few times [`seal::MOST_BYTES`], and the
/// text of a hostile schema would be read before anything of it can be looked at.
const MOST_MEMORY: usize = 8 * seal::MOST_BYTES;

/// A change of one row.
pub(super) enum Change<'a> {
    Insert(RecordId, &'a [u8]),
    Update(RecordId, &'a [u8]),
    Delete(RecordId),
}

/// An open database, locked against every other process until it is dropped.
pub(super) struct Table {
    connection: Connection,
    /// None for a damaged file, beside which nothing is written.
    journal: Option<PathBuf>,
}

impl Table {
    /// Makes the file of a new vault, with the rows that `fill` inserts and the manifest that it answers.
    pub(super) fn create(
        path: &Path,
        vault: VaultId,
        slots: &SlotArea,
        fill: impl FnOnce(
            &mut dyn FnMut(RecordId, &[u8]) -> Result<(), VaultError>,
        ) -> Result<Vec<u8>, VaultError>,
    ) -> Result<(), VaultError> {
        // SQLite would make it readable for others; its journal then has the same owner and mode.
        drop(disk::create_new(path)?);
        let mut table = Self::connect(path)?;
        let transaction = table.connection.transaction()?;
        transaction.execute_batch(&format!(
            "PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={USER_VERSION}; {META}; {RECORD}"
        ))?;
        let mut insert = transaction.prepare(INSERT)?;
        let manifest = fill(&mut |id, body| {
            insert.execute(params![id.0, body])?;
            Ok(())
        })?;
        drop(insert);
        for (key, value) in [
            ("format", FORMAT.as_bytes()),
            ("vault_id", &vault.0),
            ("slots", slots.bytes()),
            ("manifest", &manifest),
        ] {
            transaction.execute("INSERT INTO meta(key, value) VALUES (?1, ?2)", params![key, value])?;
        }
        Ok(transaction.commit()?)
    }

    /// Opens and locks the file of a vault. Changes nothing in it, unless a transaction was interrupted by a crash.
    ///
    /// # Errors
    /// [`VaultError::AlreadyOpen`], [`VaultError::ReadOnly`], [`VaultError::Damaged`], [`VaultError::NewerFormat`].
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        let table = Self::connect(path)?;
        table.check_schema()?;
        table.check_length(path)?;
        match table.meta("format")?.as_deref() {
            Some(format) if format == FORMAT.as_bytes() => Ok(table),
            Some(other) if other.starts_with(FORMAT_STEM) => Err(VaultError::NewerFormat),
            _ => Err(VaultError::Damaged),
        }
    }

    /// Opens what is left of a vault's file, for reading alone: it may be cut short.
    ///
    /// # Errors
    /// Those of [`Table::open`], except that a file that is too short is no reason.
    pub(super) fn open_damaged(path: &Path) -> Result<Self, VaultError> {
        let table = Self::connect_to(path, true)?;
        table.check_schema()?;
        Ok(table)
    }

    fn connect(path: &Path) -> Result<Self, VaultError> {
        Self::connect_to(path, false)
    }

    fn connect_to(path: &Path, damaged: bool) -> Result<Self, VaultError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let connection = Connection::open_with_flags(path, flags)?;
        // Of all connections of this process together; it can only be made smaller.
        connection.query_row(&format!("PRAGMA hard_heap_limit={MOST_MEMORY}"), [], |_| Ok(()))?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        for (setting, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, !damaged),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
        ] {
            connection.set_db_config(setting, on)?;
        }
        if damaged {
            // Only so does SQLite read a file that is shorter than its header says; nothing is written here.
            connection.execute_batch("PRAGMA writable_schema=ON")?;
        }
        // In pages of 4 KiB a note of one KiB does not fit beside another, and takes a page for itself. The size must be
        // told before the first lock, and changes no file that is there.
        connection.execute_batch(
            "PRAGMA page_size=8192; PRAGMA locking_mode=EXCLUSIVE; PRAGMA trusted_schema=OFF;
             PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL;
             PRAGMA fullfsync=1; PRAGMA secure_delete=ON",
        )?;
        if connection.is_readonly("main")? {
            return Err(VaultError::ReadOnly);
        }
        if damaged {
            // To begin a change would mend the page count in the header. Reading locks writers out all the same.
            return Ok(Self { connection, journal: None });
        }
        // Before a transaction is taken back: the journal then keeps its blocks, and can be overwritten.
        let mode: String = connection.query_row("PRAGMA journal_mode=PERSIST", [], |row| row.get(0))?;
        if mode != "persist" {
            return Err(VaultError::Damaged);
        }
        // In exclusive mode the lock outlives the transaction that took it.
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
        let journal = journal::path(path);
        journal::wipe(&journal, true);
        Ok(Self { connection, journal: Some(journal) })
    }

    /// Gives the room of the journal back, after a change that came to its end.
    pub(super) fn cut_journal(&self) {
        if let Some(journal) = &self.journal {
            journal::cut(journal);
        }
    }

    /// After a change: what was there before goes from the journal, at once if anything was to go.
    fn wipe_journal(&self, now: bool) {
        if let Some(journal) = &self.journal {
            journal::wipe(journal, now);
        }
    }

    /// Compares the schema's text, so that no trigger, view or other column runs in our name.
    fn check_schema(&self) -> Result<(), VaultError> {
        let rows: i64 =
            self.connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        if rows != 2 {
            return Err(VaultError::Damaged);
        }
        // The length is known before the text is read.
        let sql = "SELECT type, name, tbl_name, CASE WHEN length(sql) <= ?1 THEN sql END FROM sqlite_schema
            WHERE length(name) < 9 AND length(tbl_name) < 9 ORDER BY name";
        let mut statement = self.connection.prepare(sql)?;
        let found = statement
            .query_map([META.len().max(RECORD.len()) as i64], |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
            })?
            .collect::<Result<Vec<[String; 4]>, _>>()?;
        let same = found == [["table", "meta", "meta", META], ["table", "record", "record", RECORD]];
        if same { Ok(()) } else { Err(VaultError::Damaged) }
    }

    /// SQLite reads zeros where a last page is cut short.
    fn check_length(&self, path: &Path) -> Result<(), VaultError> {
        let number = |pragma: &str| self.connection.query_row(pragma, [], |row| row.get::<_, u32>(0));
        let length = u64::from(number("PRAGMA page_count")?) * u64::from(number("PRAGMA page_size")?);
        if fs::symlink_metadata(path)?.len() < length { Err(VaultError::Damaged) } else { Ok(()) }
    }

    /// SQLite's own check of the file's structure, the free pages too: a write into a broken one could destroy more.
    pub(super) fn is_sound(&self) -> Result<bool, VaultError> {
        let answer: String = self.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        Ok(answer == "ok")
    }

    pub(super) fn vault_id(&self) -> Result<VaultId, VaultError> {
        let bytes = self.meta("vault_id")?.ok_or(VaultError::Damaged)?;
        bytes.try_into().map(VaultId).map_err(|_| VaultError::Damaged)
    }

    pub(super) fn slots(&self) -> Result<Option<Vec<u8>>, VaultError> {
        self.meta("slots")
    }

    pub(super) fn manifest(&self) -> Result<Option<Vec<u8>>, VaultError> {
        self.meta("manifest")
    }

    /// A value, unless it is missing, no blob or larger than any that is written.
    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, VaultError> {
        let sql = "SELECT value FROM meta WHERE key = ?1 AND typeof(value) = 'blob' AND length(value) <= ?2";
        let most = SlotArea::MOST_BYTES as i64;
        Ok(self.connection.query_row(sql, params![key, most], |row| row.get(0)).optional()?)
    }

    /// The number of rows.
    pub(super) fn count(&self) -> Result<u64, VaultError> {
        let count: i64 = self.connection.query_row("SELECT count(*) FROM record", [], |row| row.get(0))?;
        u64::try_from(count).map_err(|_| VaultError::Damaged)
    }

    /// Shows every row: its id and body, or `None` if it is not such a row or its body is larger than any written.
    ///
    /// # Errors
    /// Those of SQLite, after the rows that could be read.
    pub(super) fn visit_rows(
        &self,
        mut visit: impl FnMut(Option<(RecordId, &[u8])>),
    ) -> Result<(), VaultError> {
        // The length is known before the body is read.
        let sql = "SELECT id, CASE WHEN length(body) <= ?1 THEN body END FROM record";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([seal::MOST_BYTES as i64])?;
        while let Some(row) = rows.next()? {
            visit(match (row.get_ref(0)?, row.get_ref(1)?) {
                (ValueRef::Blob(id), ValueRef::Blob(body)) => {
                    id.try_into().ok().map(|id| (RecordId(id), body))
                }
                _ => None,
            });
        }
        Ok(())
    }

    /// The same for a file of which a part cannot be read: a row that fails hides none behind it. A row whose id is
    /// all that can be read is shown with an empty body.
    pub(super) fn visit_rows_one_by_one(
        &self,
        mut visit: impl FnMut(Option<(RecordId, &[u8])>),
    ) -> Result<(), VaultError> {
        let mut rows: BTreeMap<RecordId, Vec<u8>> = BTreeMap::new();
        // From both ends: what lies behind a broken page is reached from the other side.
        for order in ["ASC", "DESC"] {
            let ids = self.ids(order)?;
            // By place and not by id, because a search compares with rows on its way, and one of them may be broken.
            let sql = format!("SELECT body FROM record ORDER BY id {order} LIMIT 1 OFFSET ?1");
            let mut statement = self.connection.prepare(&sql)?;
            for (place, id) in ids.into_iter().enumerate() {
                if rows.get(&id).is_none_or(Vec::is_empty) {
                    let body: Result<Vec<u8>, _> = statement.query_row([place as i64], |row| row.get(0));
                    let body = body.ok().filter(|body| body.len() <= seal::MOST_BYTES);
                    rows.insert(id, body.unwrap_or_default());
                }
            }
        }
        rows.into_iter().for_each(|(id, body)| visit(Some((id, &body))));
        Ok(())
    }

    /// The ids in this order, up to the first that cannot be read.
    fn ids(&self, order: &str) -> Result<Vec<RecordId>, VaultError> {
        let mut statement = self.connection.prepare(&format!("SELECT id FROM record ORDER BY id {order}"))?;
        let ids = statement.query_map([], |row| row.get(0).map(RecordId))?;
        Ok(ids.map_while(Result::ok).collect())
    }

    /// Changes rows, the manifest and, if there are any, the slots: all of it or nothing.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if a row is not there (or already there); [`VaultError::Full`],
    /// [`VaultError::ReadOnly`]. The file is then as before.
    pub(super) fn write(
        &mut self,
        changes: &[Change<'_>],
        manifest: &[u8],
        slots: Option<&SlotArea>,
    ) -> Result<(), VaultError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut insert = transaction.prepare(INSERT)?;
        for change in changes {
            let changed = match change {
                Change::Insert(id, body) => insert.execute(params![id.0, body])?,
                Change::Update(id, body) => transaction.execute(UPDATE, params![id.0, body])?,
                Change::Delete(id) => transaction.execute(DELETE, params![id.0])?,
            };
            if changed != 1 {
                return Err(VaultError::Damaged);
            }
        }
        drop(insert);
        if transaction.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [manifest])? != 1 {
            return Err(VaultError::Damaged);
        }
        if let Some(slots) = slots {
            transaction.execute(SET_SLOTS, [slots.bytes()])?;
        }
        if let Err(error) = transaction.commit() {
            // Failing in its last step, the sync of an emptied journal, a commit reports an error and stands.
            return if self.manifest()?.as_deref() == Some(manifest) { Ok(()) } else { Err(error.into()) };
        }
        let erases = |change: &Change<'_>| !matches!(change, Change::Insert(..));
        self.wipe_journal(slots.is_some() || changes.iter().any(erases));
        Ok(())
    }

    /// Replaces the first copy of the slot area.
    pub(super) fn write_slots(&mut self, slots: &SlotArea) -> Result<(), VaultError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(SET_SLOTS, [slots.bytes()])?;
        if let Err(error) = transaction.commit() {
            return if self.slots()?.as_deref() == Some(slots.bytes()) { Ok(()) } else { Err(error.into()) };
        }
        self.wipe_journal(true);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::key::Key;
    use super::*;

    const ID: RecordId = RecordId([1; 16]);

    fn new() -> (tempfile::TempDir, Table) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let slots = SlotArea::build(1, Vec::new(), &Key::copied(&[0; 32])).unwrap();
        Table::create(&path, VaultId([0; 16]), &slots, |_| Ok(b"first".to_vec())).unwrap();
        let table = Table::open(&path).unwrap();
        (folder, table)
    }

    fn setting(table: &Table, name: &str) -> String {
        let value = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        match table.connection.query_row(&format!("PRAGMA {name}"), [], value).unwrap() {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_full_disk_changes_nothing() {
        let (_folder, mut table) = new();
        table.connection.execute_batch("PRAGMA max_page_count = 4").unwrap();
        assert_eq!(table.write(&[Change::Insert(ID, &[7; 100_000])], b"second", None), Err(VaultError::Full));
        assert_eq!((table.count(), table.manifest()), (Ok(0), Ok(Some(b"first".to_vec()))));
        table.write(&[Change::Insert(ID, b"body")], b"second", None).unwrap();
        assert_eq!((table.count(), table.manifest()), (Ok(1), Ok(Some(b"second".to_vec()))));
        assert_eq!(table.is_sound(), Ok(true));
    }

    #[test]
    fn a_list_of_free_pages_that_is_not_as_long_as_it_says_is_unsound() {
        let (folder, mut table) = new();
        table.write(&[Change::Insert(ID, &[7; 100_000])], b"second", None).unwrap();
        table.write(&[Change::Delete(ID)], b"third", None).unwrap();
        assert_eq!(table.is_sound(), Ok(true));
        drop(table);
        let path = folder.path().join("vault.db");
        let mut bytes = fs::read(&path).unwrap();
        // How many there are: https://www.sqlite.org/fileformat.html, section 1.3.8.
        assert_ne!(bytes[36..40], [0; 4]);
        bytes[39] -= 1;
        fs::write(&path, &bytes).unwrap();
        assert_eq!(Table::open(&path).unwrap().is_sound(), Ok(false));
    }

    #[test]
    fn a_file_that_lacks_its_last_byte_is_damaged() {
        let (folder, table) = new();
        drop(table);
        let path = folder.path().join("vault.db");
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
        assert!(matches!(Table::open(&path), Err(VaultError::Damaged)));
        fs::write(&path, &bytes).unwrap();
        assert!(Table::open(&path).is_ok());
    }

    #[test]
    fn a_row_that_is_not_there_is_damage_and_changes_nothing() {
        let (_folder, mut table) = new();
        for change in [Change::Update(ID, b"body"), Change::Delete(ID)] {
            assert_eq!(table.write(&[change], b"second", None), Err(VaultError::Damaged));
        }
        assert_eq!(table.manifest(), Ok(Some(b"first".to_vec())));
    }

    #[test]
    fn the_compile_options_of_the_format_are_in_force() {
        let (_folder, table) = new();
        let mut statement = table.connection.prepare("PRAGMA compile_options").unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        let found = rows.collect::<Result<Vec<String>, _>>().unwrap();
        for wanted in ["SECURE_DELETE", "TEMP_STORE=3", "DQS=0", "OMIT_LOAD_EXTENSION", "THREADSAFE=1"] {
            assert!(found.iter().any(|option| option == wanted), "{wanted}: {found:?}");
        }
        // What Faro does not use could only be used against it.
        for unwanted in
            ["ENABLE_FTS", "ENABLE_RTREE", "ENABLE_LOAD_EXTENSION", "ENABLE_DBSTAT", "USE_URI", "SOUNDEX"]
        {
            assert!(!found.iter().any(|option| option.starts_with(unwanted)), "{unwanted}: {found:?}");
        }
    }

    #[test]
    fn the_settings_of_the_format_are_in_force() {
        let (_folder, table) = new();
        for (name, value) in [
            ("journal_mode", "persist"),
            ("locking_mode", "exclusive"),
            ("synchronous", "2"),
            ("fullfsync", "1"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("page_size", "8192"),
        ] {
            assert_eq!(setting(&table, name), value, "{name}");
        }
        let defensive = table.connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE);
        assert!(defensive.unwrap());
        assert!(table.connection.execute_batch("ATTACH 'other.db' AS other").is_err());
    }
}

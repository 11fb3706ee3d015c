//! Reads the TOML files of a pack, and makes of each error a file, a line and a field that an author can mend.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};

use crate::files::Files;

/// The files of one pack.
#[derive(Clone, Debug)]
pub struct Pack<'a> {
    /// What the pack says of itself.
    pub info: PackInfo,
    files: &'a Files,
}

/// `pack.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// The folder's name, and the first part of the ids inside.
    pub id: String,
    /// Whose law it tells: `us`.
    pub jurisdiction: String,
    /// The days on which its courts and offices are closed: the id of a calendar of its own.
    #[serde(default)]
    pub calendar: Option<String>,
    /// The facts that decide most, in the order in which they are asked; short names.
    #[serde(default)]
    pub ask_first: Vec<String>,
    /// The facts that are each person's own and are asked of everybody in the case; short names.
    #[serde(default)]
    pub ask_each: Vec<String>,
    /// The clocks that its courts go by.
    #[serde(default)]
    pub court_clocks: Vec<CourtClock>,
    /// Rises with each change.
    pub version: u32,
    /// The day on which its authors last looked at it as a whole.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    /// The day by which they must look again; the pack goes on working after it, and says that it is old.
    #[serde(deserialize_with = "date")]
    pub review_by: NaiveDate,
    /// The day after which it must not be relied on. A pack that travels inside Faro has none: it ends with its Faro.
    #[serde(default, deserialize_with = "optional_date")]
    pub expires_on: Option<NaiveDate>,
    /// The languages that it has words in, of a pack that is a file of its own.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Under which terms it may be handed on, of a pack that is a file of its own.
    #[serde(default)]
    pub license: Option<String>,
}

/// A clock that courts go by, and where they are: nobody knows what a zone is called.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourtClock {
    /// The IANA zone: `America/Chicago`.
    pub zone: String,
    /// Cities with a court that goes by it, as papers write them, the most known first.
    pub cities: Vec<String>,
}

impl PackInfo {
    /// Whether it travels inside Faro.
    pub fn is_built_in(&self) -> bool {
        self.expires_on.is_none()
    }
}

/// Why a file of a pack cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// A file that must be there is not.
    #[error("{path} is missing")]
    Missing {
        /// Which.
        path: String,
    },
    /// Not TOML, an unknown or missing field, a wrong type.
    #[error("{path}:{line}: {detail}")]
    Invalid {
        /// Which file.
        path: String,
        /// Line, from 1.
        line: usize,
        /// What is wrong there, naming the field.
        detail: String,
    },
}

impl<'a> Pack<'a> {
    /// All packs that there are, by id: those that travel inside Faro first.
    ///
    /// # Errors
    /// [`PackError`] of the first `pack.toml` that cannot be used.
    pub fn all(files: &'a Files) -> Result<Vec<Pack<'a>>, PackError> {
        let read = files.matching("packs/", "/pack.toml");
        let packs = read.map(|(path, text)| Ok(Pack { info: parse(path, text)?, files }));
        let mut packs: Vec<Pack<'_>> = packs.collect::<Result<_, _>>()?;
        packs.sort_by_key(|pack| !pack.info.is_built_in());
        Ok(packs)
    }

    /// The day on which somebody last looked at a pack that travels inside Faro: it was built then, or later.
    pub fn built_on(files: &'a Files) -> Option<NaiveDate> {
        let packs = Pack::all(files).ok()?;
        packs.iter().filter(|pack| pack.info.is_built_in()).map(|pack| pack.info.checked_on).max()
    }

    /// Every file below a folder of the pack, with its path.
    pub fn folder(&self, name: &str) -> Vec<(&'a str, &'a str)> {
        let prefix = format!("packs/{}/{name}/", self.info.id);
        let below = self.files.matching("packs/", ".toml");
        below.filter(|(path, _)| path.starts_with(&prefix)).collect()
    }

    /// One file at the root of the pack, parsed; the default where the pack has none.
    ///
    /// # Errors
    /// [`PackError::Invalid`] names file, line and field.
    pub fn file<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T, PackError> {
        let path = format!("packs/{}/{name}", self.info.id);
        self.files.get(&path).map_or_else(|| Ok(T::default()), |text| parse(&path, text))
    }
}

/// Parses TOML into `T`.
///
/// # Errors
/// [`PackError::Invalid`] names file, line and field.
pub(crate) fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, PackError> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        PackError::Invalid { path: path.to_owned(), line, detail: error.message().to_owned() }
    })
}

/// A TOML date: `1997-04-01`, without a time.
pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    let date = written.date.filter(|_| written.time.is_none());
    date.and_then(|date| NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()))
        .ok_or_else(|| D::Error::custom("expected a day such as 1997-04-01"))
}

/// As [`date`], for a field that may be missing (with `#[serde(default)]`).
pub(crate) fn optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    date(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "id = 'us'\njurisdiction = 'us'\nversion = 1\nchecked_on = 2026-11-21\n\
                        review_by = 2027-05-21\n";

    #[test]
    fn an_error_names_file_line_and_field() {
        let pack = |text: String| parse::<PackInfo>("packs/us/pack.toml", &text);
        assert!(pack(PACK.to_owned()).is_ok());
        let misspelt = pack(PACK.replace("version", "verison")).unwrap_err().to_string();
        assert!(misspelt.starts_with("packs/us/pack.toml:3: unknown field `verison`"), "{misspelt}");
        let time = pack(PACK.replace("2026-11-21", "2026-11-21T10:00:00")).unwrap_err().to_string();
        assert!(time.starts_with("packs/us/pack.toml:4: expected a day"), "{time}");
        assert!(pack(PACK.replace("version = 1\n", "")).is_err());
    }
}

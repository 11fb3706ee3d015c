//! Loads and finds rules and calendars; those of somebody else's pack stand behind Faro's own and replace none.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::calendar::{Calendar, CalendarFile, Closed};
use super::error::DeadlineError;
use super::fact::{FactError, FactType, FactValue};
use super::links;
use super::rule::{Fact, Rule};
use super::rule_file::{FactTypes, RuleFile};
use super::version::Version;
use super::zone::parse_zone;
use crate::files::Files;
use crate::l10n::{Message, Words};
use crate::packs::{CourtClock, Pack, PackError, PackInfo, parse};

/// The suffix of the fact that holds the date on a person's own paper: `us.pfr.printed`.
const PRINTED: &str = "printed";

/// All rules and calendars of the packs that are there.
#[derive(Clone, Debug, Default)]
pub struct Rulebook {
    rules: BTreeMap<String, Rule>,
    /// Those of somebody else's packs.
    foreign: BTreeMap<String, Rule>,
    /// Whose packs these are, by the pack's id.
    origins: BTreeMap<String, Origin>,
    pub(super) calendars: BTreeMap<String, Calendar>,
    /// The calendar of the courts and offices of each jurisdiction.
    offices: BTreeMap<String, String>,
    /// The facts that decide most, of each jurisdiction.
    ask_first: BTreeMap<String, Vec<String>>,
    /// The facts that are asked of everybody, of each jurisdiction.
    ask_each: BTreeMap<String, Vec<String>>,
    /// The clocks that courts go by, of each jurisdiction.
    court_clocks: BTreeMap<String, Vec<CourtClock>>,
}

/// Whose pack a rule is from that is not Faro's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What the person calls the publisher.
    pub name: String,
    /// What is wrong with the age of the pack, if anything is.
    pub ageing: Option<Message>,
}

impl Rulebook {
    /// Reads the rules and calendars of every pack.
    ///
    /// # Errors
    /// [`PackError`] names the file, the line and the field; then no rule at all is loaded.
    pub fn load(files: &Files) -> Result<Rulebook, PackError> {
        let (mut book, mut read, mut types) = (Rulebook::default(), Vec::new(), FactTypes::new());
        // Those inside Faro come first: what another pack says is held against them.
        for pack in Pack::all(files)? {
            book.add_calendars(&pack)?;
            if pack.info.is_built_in() {
                book.add_offices(&pack.info)?;
                book.ask_first.insert(pack.info.jurisdiction.clone(), pack.info.ask_first.clone());
                book.ask_each.insert(pack.info.jurisdiction.clone(), pack.info.ask_each.clone());
                book.add_court_clocks(&pack.info)?;
            }
            for (path, text) in pack.folder("rules") {
                let file = RuleFile::read(&pack.info, path, text)?;
                file.verify(&book.calendars, &mut types)?;
                read.push(file);
            }
        }
        // A rule may hang on one of a later file or pack.
        if let Some(error) = links::broken(&read).into_iter().next() {
            return Err(error);
        }
        read.into_iter().for_each(|file| book.add(file.rule));
        book.check_first()?;
        Ok(book)
    }

    /// The calendars of a pack: first those that stand alone, then those that extend one of them.
    pub(super) fn add_calendars(&mut self, pack: &Pack<'_>) -> Result<(), PackError> {
        let mut extending = Vec::new();
        for (path, text) in pack.folder("calendars") {
            let file: CalendarFile = parse(path, text)?;
            let named = file.id.split_once('.').filter(|(of, _)| *of == pack.info.id);
            if named.is_none_or(|(of, name)| path != format!("packs/{of}/calendars/{name}.toml")) {
                let detail = format!("field `id`: {} belongs into another file", file.id);
                return Err(PackError::Invalid { path: path.to_owned(), line: 1, detail });
            }
            match file.extends {
                None => drop(self.calendars.insert(file.id.clone(), Calendar::new(file, None))),
                Some(_) => extending.push((path, file)),
            }
        }
        for (path, file) in extending {
            let base = file.extends.as_ref().and_then(|id| self.calendars.get(id));
            let base = base.ok_or_else(|| PackError::Invalid {
                path: path.to_owned(),
                line: 1,
                detail: "field `extends`: there is no such calendar, or it extends another one".to_owned(),
            })?;
            let calendar = Calendar::new(file, Some(base));
            self.calendars.insert(calendar.id.clone(), calendar);
        }
        Ok(())
    }

    pub(super) fn add_offices(&mut self, info: &PackInfo) -> Result<(), PackError> {
        let Some(calendar) = &info.calendar else { return Ok(()) };
        if !self.calendars.contains_key(calendar) {
            let path = format!("packs/{}/pack.toml", info.id);
            let detail = format!("field `calendar`: there is no {calendar}");
            return Err(PackError::Invalid { path, line: 1, detail });
        }
        self.offices.insert(info.jurisdiction.clone(), calendar.clone());
        Ok(())
    }

    fn add_court_clocks(&mut self, info: &PackInfo) -> Result<(), PackError> {
        if let Some(error) = info.court_clocks.iter().find_map(|clock| parse_zone(&clock.zone).err()) {
            let path = format!("packs/{}/pack.toml", info.id);
            return Err(PackError::Invalid {
                path,
                line: 1,
                detail: format!("field `court_clocks`: {error}"),
            });
        }
        self.court_clocks.insert(info.jurisdiction.clone(), info.court_clocks.clone());
        Ok(())
    }

    fn check_first(&self) -> Result<(), PackError> {
        let fields = [("ask_first", &self.ask_first), ("ask_each", &self.ask_each)];
        let all =
            fields.into_iter().flat_map(|(field, of)| of.iter().map(move |(id, names)| (field, id, names)));
        for (field, jurisdiction, names) in all {
            let asked = self.facts(jurisdiction);
            if let Some(name) = names.iter().find(|name| !asked.contains_key(name.as_str())) {
                let path = format!("packs/{jurisdiction}/pack.toml");
                let detail = format!("field `{field}`: no rule asks for {name}");
                return Err(PackError::Invalid { path, line: 1, detail });
            }
        }
        Ok(())
    }

    pub(super) fn add(&mut self, rule: Rule) {
        let rules = if rule.is_built_in() { &mut self.rules } else { &mut self.foreign };
        rules.insert(rule.id.clone(), rule);
    }

    /// Says whose the packs are that are not Faro's own.
    #[must_use]
    pub fn from(mut self, origins: BTreeMap<String, Origin>) -> Rulebook {
        self.origins = origins;
        self
    }

    /// Whose pack a rule is from; none for Faro's own.
    pub fn origin(&self, rule: &Rule) -> Option<&Origin> {
        self.origins.get(rule.pack())
    }

    /// All rules, by id: Faro's own first, so that no other one takes their place.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> + Clone {
        self.rules.values().chain(self.foreign.values())
    }

    /// The rule with this id.
    ///
    /// # Errors
    /// [`DeadlineError::UnknownRule`].
    pub fn rule(&self, id: &str) -> Result<&Rule, DeadlineError> {
        self.rules
            .get(id)
            .or_else(|| self.foreign.get(id))
            .ok_or_else(|| DeadlineError::UnknownRule { id: id.to_owned() })
    }

    /// The calendar with this id.
    pub fn calendar(&self, id: &str) -> Option<&Calendar> {
        self.calendars.get(id)
    }

    /// Why the courts and offices of a jurisdiction are closed on a day; none where they are open, or nobody knows.
    pub fn closed(&self, jurisdiction: &str, day: NaiveDate) -> Option<Closed> {
        self.calendars.get(self.offices.get(jurisdiction)?)?.closed(day).ok()?
    }

    /// The facts of a jurisdiction that decide most, in the order in which they are asked: short names.
    pub fn ask_first(&self, jurisdiction: &str) -> &[String] {
        self.ask_first.get(jurisdiction).map_or(&[], Vec::as_slice)
    }

    /// The facts of a jurisdiction that are each person's own and are asked of everybody in the case: short names.
    pub fn ask_each(&self, jurisdiction: &str) -> &[String] {
        self.ask_each.get(jurisdiction).map_or(&[], Vec::as_slice)
    }

    /// The clocks that the courts of a jurisdiction go by; none where its pack names none.
    pub fn court_clocks(&self, jurisdiction: &str) -> &[CourtClock] {
        self.court_clocks.get(jurisdiction).map_or(&[], Vec::as_slice)
    }

    /// Whether the day of a fact may lie ahead when it is told, by its full name.
    pub fn may_be_ahead(&self, name: &str) -> bool {
        if self.is_printed(name) {
            return true;
        }
        let (jurisdiction, short) = name.split_once('.').unwrap_or(("", name));
        let rules = self.rules().filter(|rule| rule.jurisdiction() == jurisdiction);
        let asks = |rule: &Rule| rule.facts.iter().any(|fact| fact.name == short);
        // A rule of somebody else's quiets no doubt about what Faro's own ask for.
        let is_ours = rules.clone().any(|rule| rule.is_built_in() && asks(rule));
        let rules = rules.filter(|rule| rule.is_built_in() || !is_ours);
        rules.flat_map(|rule| &rule.facts).any(|fact| fact.name == short && fact.ahead)
    }

    /// The jurisdictions that have rules.
    pub fn jurisdictions(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.rules().map(Rule::jurisdiction).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The facts that the rules of a jurisdiction ask for, each once, with the rules that ask.
    pub fn facts(&self, jurisdiction: &str) -> BTreeMap<&str, (&Fact, Vec<&Rule>)> {
        let mut facts = BTreeMap::new();
        for rule in self.rules().filter(|rule| rule.jurisdiction() == jurisdiction) {
            for fact in &rule.facts {
                let entry = facts.entry(fact.name.as_str()).or_insert_with(|| (fact, Vec::new()));
                entry.1.push(rule);
            }
        }
        facts
    }

    /// The rules whose disputed text would shorten the rule `id`.
    pub fn disputing<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Rule> {
        self.rules().filter(move |rule| rule.disputes.as_deref() == Some(id))
    }

    /// Reads a fact as somebody types it in their language, by its full name, `us.last_arrival`, or `us.pfr.printed` for
    /// the date on one's own paper. Its text is what to keep.
    ///
    /// # Errors
    /// [`DeadlineError::UnknownFact`] with the names that there are, [`DeadlineError::Fact`] with what to write.
    pub fn parse_fact(&self, name: &str, text: &str, words: &Words) -> Result<FactValue, DeadlineError> {
        self.fact(name, |kind| kind.parse(text, words))
    }

    /// Reads a fact as it was kept.
    ///
    /// # Errors
    /// As [`Rulebook::parse_fact`].
    pub fn read_fact(&self, name: &str, text: &str) -> Result<FactValue, DeadlineError> {
        self.fact(name, |kind| kind.read(text))
    }

    fn fact(
        &self,
        name: &str,
        read: impl Fn(FactType) -> Result<FactValue, FactError>,
    ) -> Result<FactValue, DeadlineError> {
        let value = read(self.fact_type(name)?);
        let value = value.map_err(|error| DeadlineError::Fact { name: name.to_owned(), error })?;
        if let FactValue::Text(code) = &value {
            self.check_code(name, code)?;
        }
        Ok(value)
    }

    /// A text that names a calendar must name one that there is.
    fn check_code(&self, name: &str, code: &str) -> Result<(), DeadlineError> {
        let (jurisdiction, short) = name.split_once('.').unwrap_or(("", name));
        let rules = self.rules().filter(|rule| rule.jurisdiction() == jurisdiction);
        let mut calendars = rules.flat_map(|rule| &rule.versions).flat_map(Version::calendars_of);
        let Some(of) = calendars.find(|of| of.fact == short) else { return Ok(()) };
        if self.calendars.contains_key(&of.id(jurisdiction, code)) {
            return Ok(());
        }
        let start = of.id(jurisdiction, "");
        // The country's own calendar has a longer name than any code.
        let codes =
            self.calendars.keys().filter_map(|id| id.strip_prefix(&start)).filter(|code| code.len() <= 3);
        let known = codes.map(str::to_uppercase).collect();
        Err(DeadlineError::UnknownCode { name: name.to_owned(), known })
    }

    /// How a fact is written, by its full name: of a day and a wall-clock time, the time, which may be a day alone.
    ///
    /// # Errors
    /// [`DeadlineError::UnknownFact`] with the names that there are.
    pub fn fact_type(&self, name: &str) -> Result<FactType, DeadlineError> {
        if self.is_printed(name) {
            return Ok(FactType::Date);
        }
        let (jurisdiction, short) = name.split_once('.').unwrap_or(("", name));
        let rules = self.rules().filter(|rule| rule.jurisdiction() == jurisdiction);
        let kinds =
            rules.flat_map(|rule| &rule.facts).filter(|fact| fact.name == short).map(|fact| fact.kind);
        let joined = kinds.reduce(|kind, other| kind.joined(other).unwrap_or(kind));
        joined.ok_or_else(|| self.unknown_fact(name))
    }

    /// Whether it is the last day on one's own paper, of a rule that there is.
    fn is_printed(&self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(rule, last)| last == PRINTED && self.rule(rule).is_ok())
    }

    /// The error for a fact that no rule asks for, with the names that there are.
    pub fn unknown_fact(&self, name: &str) -> DeadlineError {
        let all = self.rules().flat_map(|rule| rule.facts.iter().map(|fact| rule.full_name(&fact.name)));
        let mut known: Vec<String> = all.collect();
        known.sort();
        known.dedup();
        DeadlineError::UnknownFact { name: name.to_owned(), known }
    }
}

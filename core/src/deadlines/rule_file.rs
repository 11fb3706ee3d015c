//! Checks of a rule beyond the shape of its file: names, types, versions; errors name file, line and field.

use std::collections::BTreeMap;

use super::calendar::Calendar;
use super::fact::FactType;
use super::method::Use;
use super::period::Unit;
use super::recurrence::Every;
use super::rule::{Kind, Rule};
use super::version::Version;
use crate::packs::{PackError, PackInfo, parse};

/// The kinds of hearings that a rule may count from.
const HEARINGS: [&str; 3] = ["individual", "master", "other"];

/// The type of each fact that was met so far, by full name: the same fact has one type in all rules.
pub(super) type FactTypes = BTreeMap<String, FactType>;

/// A rule with the file that it was read from.
pub(super) struct RuleFile<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) rule: Rule,
}

impl<'a> RuleFile<'a> {
    /// Reads a rule by the shape of its file alone.
    ///
    /// # Errors
    /// [`PackError::Invalid`] names file, line and field.
    pub(super) fn read(pack: &PackInfo, path: &'a str, text: &'a str) -> Result<RuleFile<'a>, PackError> {
        let rule = Rule { jurisdiction: pack.jurisdiction.clone(), ..parse(path, text)? };
        Ok(RuleFile { path, text, rule })
    }

    /// Checks what the shape cannot promise, as far as the rule can be judged without other rules.
    ///
    /// # Errors
    /// [`PackError::Invalid`] names file, line and field.
    pub(super) fn verify(
        &self,
        calendars: &BTreeMap<String, Calendar>,
        types: &mut FactTypes,
    ) -> Result<(), PackError> {
        let rule = &self.rule;
        let name = rule.id.split_once('.').unzip().1.unwrap_or_default();
        let file = format!("packs/{}/rules/{name}.toml", rule.pack());
        if self.path != file {
            return Err(self.wrong("id", &rule.id, &format!("{} belongs into {file}", rule.id)));
        }
        if let Some(kind) = rule.hearing.as_deref().filter(|kind| !HEARINGS.contains(kind)) {
            let detail = format!("there is no {kind}, only {}", HEARINGS.join(", "));
            return Err(self.wrong("hearing", kind, &detail));
        }
        // What is not Faro's own changes nothing of what is.
        match (&rule.disputes, &rule.beside) {
            (Some(id), _) if !rule.is_built_in() => {
                return Err(self.wrong(
                    "disputes",
                    id,
                    "a rule may stand beside one of Faro's own, and not dispute it",
                ));
            }
            (_, Some(id)) if rule.is_built_in() => {
                return Err(self.wrong("beside", id, "it is one of Faro's own itself"));
            }
            _ => {}
        }
        self.verify_facts(types)?;
        if rule.usable().next().is_none() {
            return Err(self.wrong("version", "", "none is in force or unverified"));
        }
        rule.versions.iter().try_for_each(|version| self.verify_version(version, calendars))
    }

    fn verify_facts(&self, types: &mut FactTypes) -> Result<(), PackError> {
        let rule = &self.rule;
        for Use { field, name, types } in rule.uses() {
            let Some(fact) = rule.facts.iter().find(|fact| fact.name == *name) else {
                return Err(self.wrong(field, name, &format!("{name} is used, but not asked for")));
            };
            if !types.contains(&fact.kind) {
                let wanted: Vec<_> = types.iter().map(|kind| kind.as_str()).collect();
                let detail = format!("{name} is a {}, not a {}", fact.kind.as_str(), wanted.join(" or a "));
                return Err(self.wrong(field, name, &detail));
            }
        }
        for (field, name) in [("met_by", &rule.met_by), ("sent_by", &rule.sent_by)] {
            let asked = rule.facts.iter().find(|fact| Some(&fact.name) == name.as_ref());
            if let Some(fact) = asked.filter(|fact| !fact.optional) {
                let detail = format!("{} must be optional: there is a date before it is done", fact.name);
                return Err(self.wrong(field, &fact.name, &detail));
            }
        }
        for fact in &rule.facts {
            let known = types.entry(rule.full_name(&fact.name)).or_insert(fact.kind);
            if !rule.is_built_in() && *known != fact.kind {
                let detail = format!("{} is a {} elsewhere", fact.name, known.as_str());
                return Err(self.wrong("type", fact.kind.as_str(), &detail));
            }
            let Some(joined) = known.joined(fact.kind) else {
                let detail = format!("{} has another type elsewhere", fact.name);
                return Err(self.wrong("type", fact.kind.as_str(), &detail));
            };
            *known = joined;
        }
        Ok(())
    }

    fn verify_version(
        &self,
        version: &Version,
        calendars: &BTreeMap<String, Calendar>,
    ) -> Result<(), PackError> {
        let rule = &self.rule;
        let wrong = |field, detail: &str| Err(self.wrong(field, "", detail));
        if let Some(id) = version.calendars().find(|id| !calendars.contains_key(*id)) {
            return Err(self.wrong("calendar", id, &format!("there is no {id}")));
        }
        if rule.kind.closes() && version.count.calendar.is_none() {
            return wrong("calendar", "the day to act by needs one");
        }
        if (rule.kind == Kind::Window) != version.opens.is_some() {
            return wrong("opens", "a window has it, and nothing else");
        }
        if rule.kind == Kind::Recurring && Every::from(version.count.period).check().is_err() {
            return wrong("period", "it comes back after a day at least and a hundred years at most");
        }
        if rule.kind == Kind::Hours {
            let instant = |name: &String| {
                rule.facts.iter().any(|fact| fact.name == *name && fact.kind == FactType::Instant)
            };
            if !version.count.trigger.iter().all(instant) {
                return wrong("trigger", "hours count from an instant");
            }
            if version.count.period.unit != Unit::Hours {
                return wrong("period", "a rule of the kind hours counts hours");
            }
        }
        if (rule.kind == Kind::Hours) != rule.zone.is_some() {
            return wrong("zone", "a rule of the kind hours has it, and nothing else");
        }
        Ok(())
    }

    /// The error of a field, on the line that writes it so, or the first one where it is not written in one line.
    pub(super) fn wrong(&self, field: &str, value: &str, detail: &str) -> PackError {
        let line = self.text.lines().position(|line| line.contains(field) && line.contains(value));
        let detail = format!("field `{field}`: {detail}");
        PackError::Invalid { path: self.path.to_owned(), line: line.unwrap_or_default() + 1, detail }
    }
}

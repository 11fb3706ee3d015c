//! What rules say of other rules, which may stand in any pack.

use std::collections::BTreeMap;

use super::chain;
use super::method::Use;
use super::rule::{Kind, Rule};
use super::rule_file::RuleFile;
use crate::packs::PackError;

/// Every chain, dispute and wait that leads nowhere, a chain that leads back to itself, and an end that nobody asks for.
pub(super) fn broken(files: &[RuleFile<'_>]) -> Vec<PackError> {
    let rules: BTreeMap<&str, &Rule> = files.iter().map(|file| (file.rule.id.as_str(), &file.rule)).collect();
    let ends = |kind: Kind| kind.closes() || kind == Kind::Hours;
    let mut broken = Vec::new();
    for file in files {
        broken.extend(unasked(file, files));
        let chained = file.rule.chained().map(|id| ("chained", id));
        let disputes = file.rule.disputes.as_deref().map(|id| ("disputes", id));
        let waits = file.rule.waits_for.as_deref().map(|id| ("waits_for", id));
        let beside = file.rule.beside.as_deref().map(|id| ("beside", id));
        for (field, id) in chained.chain(disputes).chain(waits).chain(beside) {
            let detail = match rules.get(id) {
                None => format!("there is no rule {id}"),
                Some(_) if field == "disputes" && id == file.rule.id => format!("{id} cannot dispute itself"),
                Some(other) if field == "disputes" && !other.kind.closes() => {
                    format!("{id} has no day to act by that a dispute could shorten")
                }
                Some(other) if field == "chained" && !ends(other.kind) => {
                    format!("{id} has no last day from which to count")
                }
                Some(other) if field == "waits_for" && (id == file.rule.id || other.waits_for.is_some()) => {
                    format!("{id} waits itself")
                }
                Some(other) if field == "beside" && !other.is_built_in() => {
                    format!("{id} is not one of Faro's own")
                }
                Some(_) => continue,
            };
            broken.push(file.wrong(field, id, &detail));
        }
    }
    if let Err(looped) = chain::in_order(files.iter().map(|file| &file.rule), |id| rules.get(id).copied()) {
        let file = files.iter().find(|file| file.rule.id == looped.id);
        let detail = format!("the chain comes back to {}", looped.id);
        broken.extend(file.map(|file| file.wrong("chained", "", &detail)));
    }
    broken
}

/// That a rule is ended by what no other rule of its jurisdiction asks for, or by what is no day.
fn unasked(file: &RuleFile<'_>, files: &[RuleFile<'_>]) -> Option<PackError> {
    let name = file.rule.ended_by.as_deref()?;
    let others = files
        .iter()
        .map(|other| &other.rule)
        .filter(|other| other.id != file.rule.id && other.jurisdiction() == file.rule.jurisdiction());
    let mut asked = others.flat_map(|other| &other.facts).filter(|fact| fact.name == name);
    match asked.next() {
        Some(fact) if Use::DATE.contains(&fact.kind) => None,
        Some(fact) => Some(file.wrong("ended_by", name, &format!("{name} is a {}", fact.kind.as_str()))),
        None => Some(file.wrong("ended_by", name, &format!("no other rule asks for {name}"))),
    }
}

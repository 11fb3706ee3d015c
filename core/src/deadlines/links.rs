//! What rules say of other rules, which may stand in any pack.

use std::collections::BTreeMap;

use super::chain;
use super::rule::{Kind, Rule};
use super::rule_file::RuleFile;
use crate::packs::PackError;

/// Every chain and dispute that leads nowhere, and a chain that leads back to itself.
pub(super) fn broken(files: &[RuleFile<'_>]) -> Vec<PackError> {
    let rules: BTreeMap<&str, &Rule> = files.iter().map(|file| (file.rule.id.as_str(), &file.rule)).collect();
    let ends = |kind: Kind| kind.closes() || kind == Kind::Hours;
    let mut broken = Vec::new();
    for file in files {
        let chained = file.rule.chained().map(|id| ("chained", id));
        for (field, id) in chained.chain(file.rule.disputes.as_deref().map(|id| ("disputes", id))) {
            let detail = match rules.get(id) {
                None => format!("there is no rule {id}"),
                Some(_) if field == "disputes" && id == file.rule.id => format!("{id} cannot dispute itself"),
                Some(other) if field == "disputes" && !other.kind.closes() => {
                    format!("{id} has no day to act by that a dispute could shorten")
                }
                Some(other) if field == "chained" && !ends(other.kind) => {
                    format!("{id} has no last day from which to count")
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

//! Rules that count from the end of another rule's time, in the order in which they can be answered.

use std::collections::BTreeSet;

use super::rule::Rule;

/// These rules and all on which they hang, each after those on which it hangs. One that is not there is left out.
///
/// It keeps its own list of what is open, so that no chain is too long for the stack.
///
/// # Errors
/// A rule that hangs on itself, through others or at once.
pub(super) fn in_order<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    find: impl Fn(&str) -> Option<&'a Rule>,
) -> Result<Vec<&'a Rule>, &'a Rule> {
    let (mut order, mut done, mut open) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut next: Vec<_> = rules.into_iter().map(Visit::Enter).collect();
    while let Some(visit) = next.pop() {
        match visit {
            Visit::Leave(rule) => {
                open.remove(rule.id.as_str());
                done.insert(rule.id.as_str());
                order.push(rule);
            }
            Visit::Enter(rule) if done.contains(rule.id.as_str()) => {}
            Visit::Enter(rule) => {
                if !open.insert(rule.id.as_str()) {
                    return Err(rule);
                }
                next.push(Visit::Leave(rule));
                next.extend(rule.chained().filter_map(&find).map(Visit::Enter));
            }
        }
    }
    Ok(order)
}

enum Visit<'a> {
    Enter(&'a Rule),
    Leave(&'a Rule),
}

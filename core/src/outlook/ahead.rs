//! What a page of paper shows of what is due.

use super::item::Item;
use super::urgency::Urgency;
use super::view::Outlook;

impl Outlook<'_> {
    /// What has a day that is not over and asks for something, the nearest first.
    pub fn ahead(&self) -> Vec<Item> {
        let mut items = self.items();
        items.retain(|item| {
            item.urgency.is_ahead() || item.urgency == Urgency::AtOnce || is_last_chance(item)
        });
        items.sort_by_key(|item| (item.act_by.is_none(), item.act_by));
        items
    }

    /// As many of these as there is room for, in their order, and how many are left out. Hearings go before all
    /// else, for who misses one may lose the case, and what the law asks before what comes back each week.
    pub fn most_grave(items: &[Item], room: usize) -> (Vec<&Item>, usize) {
        let mut places: Vec<usize> = (0..items.len()).collect();
        let grave = |place: &usize| items.get(*place).map(|item| item.target.kind);
        places.sort_by_key(|place| (grave(place), *place));
        places.truncate(room);
        places.sort_unstable();
        let chosen: Vec<&Item> = places.iter().filter_map(|place| items.get(*place)).collect();
        let left = items.len().saturating_sub(chosen.len());
        (chosen, left)
    }
}

/// The day to act by is over, and the last day is not.
fn is_last_chance(item: &Item) -> bool {
    item.urgency == Urgency::Late && item.last_day.is_some()
}

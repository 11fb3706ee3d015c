//! How grave things are, and how long before them they are announced.

use chrono::TimeDelta;

use crate::casefile::DutyKind;
use crate::deadlines::Kind;
use crate::outlook::{Item, Urgency};

/// How many days before its day to act by a deadline is announced. What was sent in time only needs its receipt.
pub(super) fn leads_of_deadline(item: &Item) -> &'static [u32] {
    match (item.kind, item.urgency) {
        (_, Urgency::Sent) => &[7, 0],
        // Of what cannot wait for its day each month says so.
        (_, Urgency::AtOnce) => &[150, 120, 90, 60, 30, 14, 7, 3, 1, 0],
        (Kind::Expiry, _) => &[30, 14, 7, 3, 1, 0],
        _ => &[14, 7, 3, 1, 0],
    }
}

/// How many days before it a duty is announced.
pub(super) fn leads(kind: DutyKind) -> &'static [u32] {
    match kind {
        DutyKind::OfficeVisit | DutyKind::HomeVisit => &[7, 3, 1],
        DutyKind::Report => &[14, 7, 3, 1],
        DutyKind::PermitExpiry | DutyKind::ParoleExpiry | DutyKind::IdentityExpiry | DutyKind::AnnualFee => {
            &[30, 14, 7, 3, 1, 0]
        }
        DutyKind::AddressSupervision | DutyKind::AddressLawyer => &[7, 3, 1, 0],
        DutyKind::Photo
        | DutyKind::CallWindow
        | DutyKind::Charging
        | DutyKind::CourtCheck
        | DutyKind::Other => &[],
    }
}

/// Whether a duty is announced on the evening before, too.
pub(super) fn has_evening(kind: DutyKind) -> bool {
    matches!(kind, DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report | DutyKind::CallWindow)
}

/// How grave an item is: so many times nearer it counts when not all fit into a phone.
pub(super) fn item_gravity(kind: Kind) -> i64 {
    match kind {
        Kind::Hours | Kind::Appearance => 16,
        Kind::Deadline | Kind::Window | Kind::Expiry => 8,
        Kind::Recurring => 4,
        Kind::Opening | Kind::Information | Kind::Expected | Kind::NoLimit | Kind::Adjuster => 2,
    }
}

/// The same of a duty.
pub(super) fn duty_gravity(kind: DutyKind) -> i64 {
    match kind {
        DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report | DutyKind::ParoleExpiry => 8,
        DutyKind::PermitExpiry | DutyKind::AnnualFee => 8,
        DutyKind::Photo | DutyKind::CallWindow | DutyKind::AddressSupervision => 4,
        DutyKind::IdentityExpiry | DutyKind::AddressLawyer => 4,
        DutyKind::Charging | DutyKind::CourtCheck | DutyKind::Other => 1,
    }
}

/// The question what came of something counts as if it were so much farther: what comes in the next days goes before it.
pub(super) const ASKED_AFTER: TimeDelta = TimeDelta::days(4);

/// And it is less grave than the thing: the reminders of a hearing in two months go before it, routine ones do not.
pub(super) fn gravity_of_asking(gravity: i64) -> i64 {
    (gravity / 4).max(1)
}

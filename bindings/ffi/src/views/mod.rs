//! What a shell draws: immutable records without methods, every text in the reader's language.
//!
//! Responsible for: turning what the core answers into words, days and lists. Not responsible for: the answers.
//! Invariant: a shell never joins two texts, formats a day, or chooses between two sentences.

mod article;
mod backup;
mod count;
mod day;
mod due;
mod duty;
mod fact;
mod hearing;
mod home;
mod jurisdiction;
mod kind;
mod label;
mod language;
mod note;
mod paper;
mod plan;
mod proof;
mod remote;
mod repair;
mod rule;
mod text;
mod vault;

pub use article::{ArticleBlock, ArticleLine, ArticleSection, ArticleSpan, ArticleView};
pub use backup::{BackupView, RestoreView};
pub use day::{Day, LabelledDay, TimeView};
pub use due::{DueItemView, DueView, Urgency};
pub use duty::{DutyChoice, DutyTimeView, DutyView, NewDuty, Repeat};
pub use fact::{FactKind, FactView, QuestionView};
pub use hearing::{HearingKind, HearingSourceView, HearingView, NewHearing, NewSource, SourceChoice};
pub use home::{DueSection, HomeView};
pub use jurisdiction::JurisdictionView;
pub use kind::RuleKind;
pub use label::Label;
pub use language::LanguageView;
pub use note::{NoteLine, NoteView};
pub use paper::PaperView;
pub use plan::{PlanView, PlannedNotification};
pub use proof::{NewProof, ProofLine, ProofLogView, ReasonChoice};
pub(crate) use remote::{DUTY_KINDS, REASONS, SOURCE_KINDS};
pub use remote::{DutyKind, DutyState, ProofResult, Reason, SourceKind, Standing, Weekday};
pub use repair::{CheckView, RotationView, SalvageView};
pub use rule::{AlternativeView, RuleView, StepView};
pub use text::{Direction, Text};
pub use vault::{Freshness, SlotKind, SlotView, VaultCondition, VaultView};

//! What a shell draws: immutable records without methods, every text in the reader's language.
//!
//! Responsible for: turning what the core answers into words, days and lists. Not responsible for: the answers.
//! Invariant: a shell never joins two texts, formats a day, or chooses between two sentences; and nothing here compares:
//! what is shown was decided in `outlook` (`tests/views.rs` looks).

mod article;
mod backup;
mod calendar;
mod choice;
mod code;
mod day;
mod doubt;
mod due;
mod duty;
mod fact;
mod handoff;
mod hearing;
mod home;
mod item_note;
mod jurisdiction;
mod kind;
mod label;
mod language;
mod lock_choice;
mod mark;
mod new_duty;
mod new_hearing;
mod next_try;
mod note;
mod paper;
mod plan;
mod proof;
mod question;
mod remote;
mod repair;
mod rule;
mod sheet;
mod target;
mod text;
mod vault;
mod zone_database;

pub use article::{ArticleBlock, ArticleLine, ArticleSection, ArticleSpan, ArticleView};
pub use backup::{BackupView, RestoreView};
pub use calendar::{CalendarChoice, CalendarMonth, CalendarView, DayReading};
pub use choice::{DutyChoice, ReasonChoice, SourceChoice};
pub use code::{CodeView, FoundCode};
pub use day::{Day, LabelledDay, TimeView};
pub use doubt::DoubtView;
pub use due::{DueItemView, Urgency};
pub use duty::{DutyTimeView, DutyView};
pub use fact::FactView;
pub use handoff::{CardView, HandoffLook, HandoffView, PartView, ReplyLineView, ReplyView, ThingView};
pub use hearing::{HearingSourceView, HearingView};
pub use home::{DueSection, HomeView};
pub use item_note::ItemNote;
pub use jurisdiction::JurisdictionView;
pub use kind::RuleKind;
pub use label::Label;
pub use language::{LanguageView, ReadingView};
pub use lock_choice::LockChoice;
pub use mark::MarkView;
pub use new_duty::{NewDuty, Repeat};
pub use new_hearing::{HearingKind, NewHearing, NewSource};
pub use next_try::NextTryView;
pub use note::{NoteLine, NoteView};
pub use paper::PaperView;
pub use plan::{HeldNotification, PlanChanges, PlanView, PlannedNotification};
pub use proof::{CheckCodeView, NewProof, ProofFiles, ProofLine, ProofLogView};
pub use question::{FactKind, QuestionView};
pub use remote::{DutyKind, DutyState, ProofResult, Reason, SourceKind, Standing, Weekday};
pub use repair::SalvageView;
pub use rule::{OtherReadingView, RuleView, StepView};
pub use sheet::{PaperSize, SheetBlock, SheetKind, SheetLine, SheetRow, SheetView};
pub use target::{TargetKind, TargetView};
pub use text::{Direction, Text};
pub use vault::{SlotKind, SlotView, VaultCondition, VaultView};
pub use zone_database::ZoneDatabaseView;

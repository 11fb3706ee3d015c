// `Text` and `Label` are SwiftUI's names too: a view says these instead, and imports the border nowhere.
import FaroCore

/// A text of the core, with its language and direction.
public typealias Phrase = FaroCore.Text
/// A word of the shell's own, which the core says.
public typealias Word = FaroCore.Label
/// A word for what goes to others and comes from them.
public typealias ExchangeWord = FaroCore.ExchangeLabel
/// A word for what belongs to a case.
public typealias CaseWord = FaroCore.CaseLabel
/// A word for what the phone itself can do.
public typealias PhoneWord = FaroCore.PhoneLabel
/// Writing direction.
public typealias Direction = FaroCore.Direction
/// What the platform may know of a reminder: an opaque id, an instant, and words that a stranger may read.
public typealias Reminder = FaroCore.HeldNotification

/// Records that the views draw.
public typealias SilencesView = FaroCore.SilencesView
public typealias SilenceView = FaroCore.SilenceView
public typealias DueItem = FaroCore.DueItemView
public typealias DueTone = FaroCore.DueTone
public typealias DueIcon = FaroCore.DueIcon
public typealias HearingCardView = FaroCore.HearingCardView
public typealias CourtTimeView = FaroCore.CourtTimeView
public typealias WaitingView = FaroCore.WaitingView
public typealias AgendaView = FaroCore.AgendaView
public typealias AgendaDay = FaroCore.AgendaDay
public typealias AgendaMark = FaroCore.AgendaMark
public typealias AgendaKind = FaroCore.AgendaKind
public typealias MonthView = FaroCore.MonthView
public typealias MonthDay = FaroCore.MonthDay
public typealias WeekdayName = FaroCore.WeekdayName
public typealias NamedDay = FaroCore.LabelledDay
public typealias DoubtView = FaroCore.DoubtView
public typealias ItemNote = FaroCore.ItemNote
public typealias MarkView = FaroCore.MarkView
public typealias ProofResult = FaroCore.ProofResult
public typealias Block = FaroCore.ArticleBlock
public typealias ArticleSection = FaroCore.ArticleSection
public typealias Span = FaroCore.ArticleSpan
public typealias HearingView = FaroCore.HearingView
public typealias HearingSourceView = FaroCore.HearingSourceView
public typealias HearingKind = FaroCore.HearingKind
public typealias DutyView = FaroCore.DutyView
public typealias DutyTimeView = FaroCore.DutyTimeView
public typealias CardView = FaroCore.CardView
public typealias HandoffView = FaroCore.HandoffView
public typealias PartView = FaroCore.PartView
public typealias ThingView = FaroCore.ThingView
public typealias ReplyView = FaroCore.ReplyView
public typealias ReplyLineView = FaroCore.ReplyLineView
public typealias PackLine = FaroCore.PackLine
public typealias PackColour = FaroCore.PackColour
public typealias PackView = FaroCore.PackView
public typealias PublisherView = FaroCore.PublisherView
public typealias CheckCodeView = FaroCore.CheckCodeView
public typealias RuleView = FaroCore.RuleView
public typealias QuestionView = FaroCore.QuestionView
public typealias FactKind = FaroCore.FactKind
public typealias LockChoice = FaroCore.LockChoice
public typealias DayReading = FaroCore.DayReading
public typealias JurisdictionView = FaroCore.JurisdictionView
public typealias BackupView = FaroCore.BackupView
public typealias VaultView = FaroCore.VaultView
public typealias SalvageView = FaroCore.SalvageView
public typealias NextTryView = FaroCore.NextTryView
public typealias LanguageChoice = FaroCore.LanguageView
public typealias PhraseView = FaroCore.PhraseView
public typealias Listener = FaroCore.Listener
public typealias FoundLine = FaroCore.FoundLine
public typealias FilterChoice = FaroCore.FilterChoice
public typealias ServiceView = FaroCore.ServiceView
public typealias PhoneView = FaroCore.PhoneView
public typealias SheetView = FaroCore.SheetView
public typealias SheetBlock = FaroCore.SheetBlock
public typealias SheetLine = FaroCore.SheetLine
public typealias SheetRow = FaroCore.SheetRow
public typealias SheetKind = FaroCore.SheetKind
public typealias CodeView = FaroCore.CodeView
public typealias PaperSize = FaroCore.PaperSize
public typealias PersonView = FaroCore.PersonView
public typealias ContactView = FaroCore.ContactView
public typealias AddressView = FaroCore.AddressView
public typealias PaperView = FaroCore.PaperView

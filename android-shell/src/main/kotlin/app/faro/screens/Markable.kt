package app.faro.screens

import faro.core.DutyTimeView
import faro.core.HearingView
import faro.core.MarkView
import faro.core.RuleView
import faro.core.TargetKind

/** What came of an item, or may be written down of it; `page` is the one that tells its name. */
internal class Markable(val page: TargetKind, val item: String, val canMark: Boolean, val marked: MarkView?)

internal val RuleView.markable get() = Markable(TargetKind.RULE, id, canMark, marked)

internal val HearingView.markable get() = Markable(TargetKind.HEARING, item, canMark, marked)

internal val DutyTimeView.markable get() = Markable(TargetKind.DUTY, item, canMark, marked)

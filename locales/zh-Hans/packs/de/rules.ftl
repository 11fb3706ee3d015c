de-jurisdiction = 德国

de-klage-2w = 到法庭告这个决定（两周）
    .plain = 庇护机关（BAMF）拒绝了吗？信送达您以后两周之内，法庭（Verwaltungsgericht）必须收到您的起诉（Klage）。
    .missed = 决定就成为最终决定。如果不是您的错，请马上请法庭原谅晚了（Wiedereinsetzung）。如果信里对您的权利说明错了，您可能有三个月。今天就找律师谈。
    .todo = 看信的最后一页（Rechtsbehelfsbelehrung）：它写着哪个法庭和多少时间。把 Klage 送到或寄到那个法庭，并留好黄色信封。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，请从他们给您的那一天起算。

de-klage-1w = 到法庭告这个决定（一周）
    .plain = 对有些决定，您只有一周时间把起诉（Klage）送到法庭（Verwaltungsgericht）。如果要把您送到另一个欧盟国家（Dublin），可能是这样。如果您是在边境申请的，可能是这样。如果信里写着 "unzulässig"（不予受理：他们没有审查）或 "offensichtlich unbegründet"（他们看不到任何理由），也可能是这样。
    .missed = 您可能会被送到另一个国家。如果晚了不是您的错，请马上请法庭原谅（Wiedereinsetzung）。今天就找律师谈。
    .todo = 看信的最后一页，看它是不是写着一周。向法庭递交 Klage，同时递交紧急请求（Eilantrag）。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，请从他们给您的那一天起算。

de-eilantrag-1w = 请法庭停止遣返（Eilantrag）
    .plain = 当您只有一周时间递交 Klage 时，只有 Klage 不能保护您。法庭还必须在一周之内收到您的紧急请求（Eilantrag）。在边境，您的理由也必须在那一周之内送到。
    .missed = 他们可以在法庭决定之前遣返您。今天就问律师，法庭还能做什么。
    .todo = 把 Eilantrag 和 Klage 一起递交给 Verwaltungsgericht。法律援助团体可以帮您写。也请问法庭，它的办公室（Rechtsantragstelle）能不能替您写下来。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。
    .border = 您是在边境或机场申请庇护的。那么请求必须在同一周之内写明您的理由。您可以把它交给您必须停留的地方的机关。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，请从他们给您的那一天起算。

de-begruendung-1m = 把您的理由和证明给法庭
    .plain = 决定送达以后一个月之内，法庭需要您案件的事实和您的证明。在边境的程序里，时间可能更短：10天或两周。
    .missed = 晚到的，法庭可以不看。还是请寄出，说明为什么晚了，并找律师谈。
    .todo = 写下您遇到了什么，以及决定里哪里不对。和您的证明一起寄给法庭，写上您的案卷号码（Aktenzeichen）。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，请从他们给您的那一天起算。

de-begruendung-border = 把您的理由和证明给法庭（边境）
    .plain = 您是在边境或机场申请庇护的吗？那么交理由和证明的时间可能很短。一个人来的孩子有10天。如果他们说另一个国家对您安全，就是两周。其他情况是一个月。
    .missed = 晚到的，法庭可以不看。还是请寄出，说明为什么晚了，并找律师谈。
    .todo = 写下您遇到了什么，以及决定里哪里不对。和您的证明一起寄给法庭，写上您的案卷号码（Aktenzeichen）。如果不确定哪个时间是您的，请在10天之内办。
    .month = 这适用于边境的其他情况。
    .minor = 这适用于一个人来的孩子。
    .third-country = 如果他们说另一个国家对您安全，就按这个算。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，请从他们给您的那一天起算。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。

de-zulassung-1m = 请求准许对判决上诉
    .plain = 法庭拒绝了吗？判决送达以后，您有一个月时间请求上诉（Antrag auf Zulassung der Berufung）。如果法庭说您的起诉明显没有依据（offensichtlich），法律不让上诉：请问律师。
    .missed = 判决就成为最终判决。如果不是您的错，请马上请求原谅晚了（Wiedereinsetzung）。问律师还有什么办法，例如新的事实。
    .todo = 现在就去找律师，问是不是只有律师才能递交。请求要交给做判决的法庭（Verwaltungsgericht）。必须在同一个月之内写明理由。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。

de-verbleib-1m = 请求在上诉期间留在德国
    .plain = 第一个法庭做决定的期间，您当时可以留在德国吗？那么也请求在上诉期间留下的权利。法律给一个月。在那个月里，以及在法庭答复之前，他们不可以遣返您。
    .missed = 他们可以在上诉期间遣返您。今天就问律师，法庭还能做什么。
    .todo = 请律师把它和上诉一起递交。交给同一个法庭。如果案件是关于转送到另一个欧盟国家（Dublin），也请求这个。
    .from-when = 法律没有说这个月从哪一天起算。Faro 从判决送达的那一天起算。请问律师。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。

de-gerichtsbescheid-2w = 对 Gerichtsbescheid 采取行动（法庭拒绝了，没有开庭）
    .plain = 法庭可以不开庭就用 Gerichtsbescheid 决定。那么从它送达起，您有两周时间采取行动。
    .missed = 它就像判决一样成为最终的。如果不是您的错，请马上请法庭原谅晚了（Wiedereinsetzung）。今天就找律师谈。
    .todo = 看它的最后一页：它写着您可以请求开庭（mündliche Verhandlung）还是上诉。现在就去找律师。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。

de-betreiben-1m = 回答法庭，否则它会停办您的案件
    .plain = 法庭可以写信说您必须继续您的案件（Betreibensaufforderung）。如果您一个月之内没有照做，您的起诉就算撤回了。
    .missed = 案件就结束了，好像您撤回了一样，机关的决定不变。今天就找律师谈：问法庭能不能继续办。
    .todo = 照信里要求的做，例如地址、理由或文件。寄给法庭，写上您的案卷号码（Aktenzeichen），并留好证明。
    .other-land = 这适用于没有那个假日的州（Land）的法庭。

de-service-4th_day = 接待中心的信，四天后算收到
    .plain = 接待中心有您的信吗？您拿到信时，它就算给您了。如果您不去取，信到那里以后的第四天，就算给您了。
    .missed = 您去法庭的时间可能已经开始算了。今天就取信，连同信封带给律师。
    .todo = 每个工作日都去问有没有信。在信封上写下您拿到的日子。
    .collected = 您告诉 Faro 您取了信。如果您在第四天之前拿到，就以他们给您的那一天为准。

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = 黄色信封上写的是哪一天？如果信在接待中心等着：他们在哪一天给您的？
    .label = 决定送达的日子
de-fact-handed_to_reception_centre = 给您的信在哪一天到接待中心？
    .label = 信到接待中心的日子
de-fact-collected = 您取了信吗？
    .label = 您取了信
de-fact-land = 法庭在德国的哪个州（Land）？请写它的两个字母，例如 BY 是巴伐利亚，BE 是柏林。
    .label = 法庭所在的德国的州
de-fact-urteil_zugestellt = 判决（Urteil）在哪一天送达您或您的律师？
    .label = 判决送达的日子
de-fact-border_procedure = 您是在边境或机场申请庇护的，而且您的案件在那里决定吗？
    .label = 您的案件在边境决定
de-fact-unaccompanied_minor = 您不满18岁，而且在德国没有父亲、母亲或监护人吗？
    .label = 您是一个人来的孩子
de-fact-safe_third_country = 他们是因为另一个国家对您安全而拒绝的吗？
    .label = 他们说另一个国家对您安全
de-fact-gerichtsbescheid_zugestellt = Gerichtsbescheid 在哪一天送达您或您的律师？
    .label = Gerichtsbescheid 送达的日子
de-fact-betreiben_served = 您或您的律师在哪一天收到法庭要您继续案件的信（Betreibensaufforderung）？
    .label = 您收到法庭的信的日子

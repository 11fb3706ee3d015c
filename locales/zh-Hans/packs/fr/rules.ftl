fr-jurisdiction = 法国

fr-90d = 在90天之内在法国申请庇护
    .plain = 进入法国以后，您有90天时间用普通程序申请庇护。
    .missed = 您仍然可以申请。但您的案件可能会走快速程序（procédure accélérée），您可能得不到补助，也没有住的地方。请说明晚了的理由，并请援助团体帮忙。
    .todo = 去第一接待处（SPADA）。它给您一个去 GUDA 的日子，您在那里申请庇护。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-ofpra-21d = 把您的材料寄给 OFPRA
    .plain = 您会得到一份写着您申请了庇护的文件（attestation de demande d'asile）。从那时起，您有21天时间把材料寄给 OFPRA。在拘留中：5天，按小时算，从把您关进去的那份文件算起。
    .missed = OFPRA 可以拒绝您的材料，或关闭它。还是请寄出，并说明为什么晚了。如果被关闭了，您可以在不到9个月之内请求重新打开，只有一次。请援助团体或律师帮忙。
    .todo = 用法语填写 OFPRA 表格，签名，附上您文件的副本。寄出时要有日子的证明。如果 OFPRA 说缺少什么，请在8天之内回答。
    .free = 如果您不在拘留中，就按这个算。
    .detained = 如果您在拘留中，就按这个算。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-cnda-1m = 向庇护法庭（CNDA）上诉
    .plain = OFPRA 拒绝了吗？庇护法庭（CNDA）必须在您收到决定以后一个月之内收到您的上诉。法国的算法可能多给一天，不要指望那一天。
    .missed = OFPRA 的拒绝不变，您失去留下的权利。马上找律师谈。也请问新的事实（réexamen）。
    .todo = 寄出上诉（recours），附上决定的副本。在前15天要求免费律师（aide juridictionnelle）。再晚，它就不会让时间停下。
    .remainder = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。您要求了免费律师吗？法庭可能用另一种方法算剩下的日子。不要等到最后一天。

fr-transfer-7d = 到法庭告转送的决定（7天）
    .plain = 法国要把您送到另一个欧盟国家吗？您有7天时间去法庭（tribunal administratif）。周末和法定假日不会多给您时间。带有在家软禁（assignation à résidence）的离境令也是7天。在拘留中是48小时。
    .missed = 您可能会被送到那个国家。马上找律师或援助团体谈。您也可以在那里申请庇护。
    .todo = 今天就带着文件去找律师或援助团体。向 tribunal administratif 递交上诉（recours）。请留好钟点的证明。
    .free = 如果您不在拘留中，就按这个算。
    .detained = 如果您在拘留中，就按这个算。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-detention-48h = 从拘留中去法庭（48小时）
    .plain = 如果他们在拘留中给您决定，您有48小时时间去法庭。每个小时都算，夜里和周末也算。如果他们以前就给了您决定，而您的时间还没有过完，48小时从他们在拘留中告诉您的时候开始。
    .missed = 他们可以把您送出法国。马上告诉拘留中心的援助团体和律师：问法官还能做什么。
    .todo = 现在就要求拘留中心的援助团体、律师和口译员。写下文件上的日子和钟点。向 tribunal administratif 递交上诉（recours）。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-oqtf-1m = 到法庭告离境令（OQTF）
    .plain = 如果您是自由的，您有一个月时间到法庭告离开法国的命令（OQTF）。在家软禁时是7天，在拘留中是48小时。在监狱里是7天。如果那些情况以后才发生，而一个月还没有过完，短的时间从他们告诉您的时候开始。
    .missed = 他们可以把您送出法国。马上找律师谈新的事实，或别的停止的办法。
    .todo = 看文件上给多少时间，写的是哪个法庭。向 tribunal administratif 递交上诉（recours）。马上要求免费律师（aide juridictionnelle）。
    .free = 如果您是自由的，就按这个算。
    .detained = 如果您在拘留中，就按这个算。
    .prison = 如果您在监狱里，就按这个算。
    .house-arrest = 如果您在家软禁，就按这个算。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-asylum-detention-5d = 在拘留中5天之内申请庇护
    .plain = 您到拘留中心（rétention）时，他们会告诉您有申请庇护的权利。从那时起，您有5天时间申请。再晚，只有后来有新的事发生才算数。
    .missed = 还是要申请，并说明后来发生了什么。向中心的援助团体和律师说明为什么晚了。
    .todo = 马上告诉官员您要庇护，要 OFPRA 表格和口译员。表格必须用法语写并签名。中心的援助团体会帮忙。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-reexamen-8d = 把您的新事实寄给 OFPRA（réexamen）
    .plain = 您再次申请庇护（réexamen），机关登记了吗？那么 OFPRA 必须在8天之内收到您的申请。在有些机关是当天，或您文件上写的那一天。
    .missed = OFPRA 可以拒绝或关闭您的申请。还是请寄出，说明为什么晚了，并找律师或援助团体谈。
    .todo = 写下上一个决定以后有什么新情况，或您以前不可能知道的事。附上证明，寄出时要有日子的证明。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-reopen-9m = 请求重新打开您在 OFPRA 的案卷
    .plain = OFPRA 关闭了您的案卷（clôture）吗？您可以在那个决定以后不到9个月之内请求重新打开，只有一次。然后从停下的地方继续。
    .missed = 关闭就成为最终的。新的申请就算第二次申请（réexamen），那更难。请找律师谈。
    .todo = 尽快书面请 OFPRA 重新打开案卷，并留好日子的证明。您必须先做这件事，才能为此去法庭。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

fr-suspension-7d = 请法庭让您留到 CNDA 决定为止
    .plain = 法国把您当作危险而命令您离开，或禁止您入境吗？那么 OFPRA 拒绝以后，您不能在上诉期间留下。在 OFPRA 决定以后，您有7天时间请法庭（tribunal administratif）暂停把您送走。在拘留中是48小时。
    .missed = 他们可以在 CNDA 决定之前把您送出法国。马上找律师谈：问法官还能做什么。
    .todo = 今天就去找律师或援助团体。向 tribunal administratif 递交请求，并留好钟点的证明。也向 CNDA 寄出上诉。
    .free = 如果您不在拘留中，就按这个算。
    .detained = 如果您在拘留中，就按这个算。
    .pact = Faro 是在2026年4月的法国法律里读到的。从2026年6月12日起，欧盟的新规定适用。请问律师它们改变了什么。

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = 您在哪一天进入法国？
    .label = 您进入法国的日子
fr-fact-attestation_handed = 他们在哪一天给您 attestation de demande d'asile？
    .label = 您拿到 attestation 的日子
fr-fact-detained = 您现在被拘留（rétention）吗？
    .label = 您在拘留中
fr-fact-ofpra_decision_notified = OFPRA 的决定在哪一天到您手里？
    .label = 您收到 OFPRA 决定的日子
fr-fact-legal_aid_requested = 如果您要求了免费律师（aide juridictionnelle），是哪一天？
    .label = 您要求法律援助的日子
fr-fact-legal_aid_decision_notified = 如果他们就免费律师答复了，答复是哪一天来的？
    .label = 您收到法律援助答复的日子
fr-fact-transfer_notified = 他们在哪一天给您关于转送的文件？
    .label = 您收到转送决定的日子
fr-fact-detention_notified = 他们在拘留中给您决定，是哪一天、几点？
    .label = 您在拘留中收到决定的日子和钟点
fr-fact-oqtf_notified = 他们在哪一天给您离开法国的命令（OQTF）？
    .label = 您收到离境令的日子
fr-fact-placed_in_detention = 把您关进拘留中心的文件上写的是哪一天？
    .label = 您被关进拘留中心的日子
fr-fact-prison = 您现在在监狱里吗？
    .label = 您在监狱里
fr-fact-prison_notified = 监狱的机关在哪一天告诉您有7天？
    .label = 监狱告诉您7天的日子
fr-fact-house_arrest = 您在家软禁（assignation à résidence）吗？
    .label = 您在家软禁
fr-fact-house_arrest_notified = 他们在哪一天给您关于在家软禁的文件？
    .label = 您收到在家软禁文件的日子
fr-fact-asylum_rights_notified = 他们在哪一天在拘留中告诉您有申请庇护的权利？
    .label = 他们告诉您庇护权利的日子
fr-fact-reexamen_registered = 机关在哪一天登记您再次申请庇护（réexamen）？
    .label = 您的新申请被登记的日子
fr-fact-ofpra_closed = 如果 OFPRA 关闭了您的案卷，那个决定是哪一天？
    .label = OFPRA 关闭您案卷的日子
fr-fact-expulsion_order = 法国把您当作危险而命令您离开，或禁止您入境吗（expulsion, interdiction du territoire）？
    .label = 法国命令您离开或禁止您入境

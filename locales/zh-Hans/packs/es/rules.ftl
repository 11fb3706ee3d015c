es-jurisdiction = 西班牙

es-apply-1m = 在一个月之内在西班牙申请庇护
    .plain = 进入西班牙以后，您有一个月时间申请庇护（protección internacional）。您必须亲自去。
    .missed = 还是要申请：您仍然可以申请庇护。您的案件可能会走更快的程序（procedimiento de urgencia）。请说明晚了的理由，并找律师谈。
    .todo = 马上要求预约（cita），并留好您要求过的证明。从2026年6月12日起，欧盟的新规定适用：请问律师有什么变了。
    .other-region = 这适用于没有那个假日的大区。

es-border-reexamen = 在边境请求再看一次（reexamen）
    .plain = 他们在机场或边境拒绝了您的庇护申请吗？您有两天时间请求再看一次（petición de reexamen）。看来每一天都算，周末也算：请在48小时之内办。
    .missed = 他们可以让您坐飞机回去。马上告诉官员和律师您害怕回去，并问还能做什么。
    .todo = 现在就要求律师和口译员。律师和您一起写 petición de reexamen。请留好写着决定钟点的文件。
    .since-june = Faro 是在2026年6月12日以前的法律里读到的。请问律师，这种再看一次还有没有，还是您必须马上去法庭。

es-contencioso-2m = 到法庭告这个决定
    .plain = 如果您在2026年6月12日或以后申请庇护，去法庭的时间可能短到5天，最多一个月。请在5天之内办。两个月是给更早的案件的。在那里八月不算，但不要靠它来安排。
    .missed = 拒绝就成为最终决定。请找律师谈还有什么办法，例如新的事实或另一种许可。
    .todo = 如果您付不起，马上要求免费律师（justicia gratuita）。给律师看决定，和您收到它的日子。在决定里找时间和法庭（Audiencia Nacional）。
    .other-region = 这适用于没有那个假日的大区。
    .which = 哪些案件还保留两个月，现在还不确定。请问律师哪个时间是您的。
    .new = 如果您在2026年6月12日或以后申请庇护，就按这个算。
    .old = 如果您在2026年6月12日以前申请庇护，就按这个算。

es-reposicion-1m = 请主管的部重新决定（如果您想）
    .plain = 去法庭之前，您可以请部里自己改变决定（recurso de reposición）。看来您有一个月，但我们没能核对。请先问律师。
    .missed = 请求部里，不会停止去法庭的时间。那个时间可能只有几天。现在就问律师还剩多少。
    .todo = 问律师哪条路对您更好，这一条还是法庭。如果您请求部里，还是要及时去法庭。在登记处交上去，并留好盖章的副本。
    .other-region = 这适用于没有那个假日的大区。
    .court = 请求部里，不会停止去法庭的时间。那个时间可能短到5天。

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = 您在哪一天进入西班牙？
    .label = 您进入西班牙的日子
es-fact-border_refusal_notified = 他们在哪一天在边境告诉您拒绝了？
    .label = 他们在边境拒绝您的日子
es-fact-decision_notified = 您在哪一天收到决定？
    .label = 您收到决定的日子
es-fact-region = 您住在西班牙的哪个自治区？请写它的两个字母，例如 AN 是安达卢西亚，CT 是加泰罗尼亚，MD 是马德里。
    .label = 您的自治区
es-fact-asked_for_asylum = 您在哪一天在西班牙申请庇护？
    .label = 您申请庇护的日子
es-fact-period_on_paper = 决定给您多少时间去法庭，例如10天或1个月？
    .label = 决定给的时间

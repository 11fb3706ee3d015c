uk-jurisdiction = 英国

uk-ftt-appeal = 对拒绝上诉（在英国境内）
    .plain = 内政部（Home Office）拒绝了吗？内政部寄出信以后14天之内，法庭（tribunal）必须收到您的上诉。您哪一天打开信没有关系。
    .missed = 还是请今天就上诉。请 tribunal 给更多时间，并说明为什么晚了。马上找律师谈。
    .todo = 按您的信里说的方法，向 First-tier Tribunal 上诉。看信上的日期，并留好信封。2026年规定可能变了：请问律师。
    .abroad = 您告诉 Faro 您在英国境外。那么您可能有更多时间：请看从境外上诉。为了稳妥，最迟按这个日期办。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

uk-ftt-abroad = 对拒绝上诉（在英国境外）
    .plain = 如果您在英国境外，您有28天。从决定到您手里的那一天起算。您当时在英国，但不能在那里上诉吗？那么从您离开的那一天起算。
    .missed = 还是请今天就上诉。请 tribunal 给更多时间，并说明为什么晚了。马上找律师谈。
    .todo = 按您的信里说的方法，向 First-tier Tribunal 上诉。请留好您哪一天离开、哪一天收到决定的证明。
    .received = 如果您当时在境外，或可以在英国上诉，就按这个算。
    .left = 如果做决定时您在英国，而不能在那里上诉，就按这个算。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

uk-ut-permission = 请求去 Upper Tribunal
    .plain = 如果 First-tier Tribunal 拒绝，您可以请求准许向 Upper Tribunal 上诉。从决定寄出起，您有14天；如果您在境外，有28天。
    .missed = 您的上诉可能就到此结束。仍然要请求准许，说明为什么晚了，并马上找律师谈。
    .todo = 写下法官在法律上错在哪里。把请求寄给 First-tier Tribunal，要及时送到。
    .inside = 如果您在英国境内，就按这个算。
    .outside = 如果您在英国境外，就按这个算。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

uk-ut-renewed = 直接请求 Upper Tribunal
    .plain = First-tier Tribunal 没有让您向 Upper Tribunal 上诉吗？您可以直接请求 Upper Tribunal。我们认为，从那个答复寄出起，您有14天，从境外会更多。我们没能核对。
    .missed = 您的上诉可能就到此结束。仍然要请求，说明为什么晚了，并马上找律师谈。
    .todo = 在信里找时间和请求的方法。把请求寄给 Upper Tribunal，要及时送到。
    .inside = 如果您在英国境内，就按这个算。
    .outside = 如果您在英国境外，就按这个算。

uk-support-appeal = 为您的庇护补助（住处和钱）上诉
    .plain = 内政部（Home Office）拒绝或停止了您的庇护补助吗？从您收到信的那一天起3天之内，法庭（tribunal）必须收到您的上诉。
    .missed = 还是请今天就上诉。在表格上说明为什么晚了。帮助庇护申请人的团体可以帮您。
    .todo = 填写随信来的上诉通知，寄给管庇护补助的 tribunal。电子邮件最快。把信也放在一起。
    .weekends = 一个帮助这种上诉的团体说，星期六和星期日不算。不要因此多等。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = 内政部（Home Office）在哪一天寄出决定？
    .label = 决定寄出的日子
uk-fact-in_uk = 您现在在英国境内吗？
    .label = 您在英国境内
uk-fact-left_uk = 您在哪一天离开英国？
    .label = 您离开英国的日子
uk-fact-decision_received = 您在哪一天收到决定？
    .label = 您收到决定的日子
uk-fact-could_appeal_inside = 您还在英国时，可以在那里上诉吗？
    .label = 您在英国时可以上诉
uk-fact-permission_refused_sent = First-tier Tribunal 在哪一天寄出您不可以上诉的答复？
    .label = tribunal 寄出那个答复的日子
uk-fact-support_decision_received = 您在哪一天收到关于庇护补助的信？
    .label = 您收到补助的信的日子
uk-fact-ftt_decision_sent = First-tier Tribunal 在哪一天寄出它的决定？
    .label = tribunal 寄出决定的日子

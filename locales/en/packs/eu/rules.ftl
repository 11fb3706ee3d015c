### European Union: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

eu-jurisdiction = European Union

eu-apr-lodge-21d = Hand in your full application
    .plain = First your wish for asylum is registered. Then you have 21 days to hand in the full application, in person.
    .missed = The office can act as if you took your application back. Go there at once, say why you are late, and ask a lawyer how to keep it open.
    .todo = Go to the office and on the day that your paper names. Bring your papers and ask for an interpreter. Keep the paper that you get.

eu-apr-appeal = Appeal the asylum decision
    .plain = Each EU country sets its own time, and it is short. It can be 5 to 10 days in fast or border cases, and two weeks to one month in others. The last page of your decision should say it.
    .missed = The refusal becomes final. Talk to a lawyer at once: ask if the court can still take it, and about new facts.
    .todo = Read the last page of the decision and go to a lawyer the same day. If you do not know the time, act as if you had 5 days.
    .stays = It counts in a country that does not move a last day.

eu-ammr-appeal = Appeal the transfer to another EU country
    .plain = If you are to be sent to another EU country, you have from one to three weeks to appeal. Each country sets its own time: your paper should say it. In some countries the appeal alone does not stop the transfer: ask the court for that too.
    .missed = You can be sent to that country. The time for the transfer is 6 months in general. Talk to a lawyer at once, and go on keeping your appointments.
    .todo = Read the time on the paper and go to a lawyer the same day. Tell about family in Europe and about illness. If you do not know the time, act as if you had one week.
    .start = The text of the rule names 1 July 2026. Germany and Spain apply it since 12 June. Ask a lawyer which rules your case is under.
    .stays = It counts in a country that does not move a last day.

eu-ammr-stay = Ask the court to stop the transfer while it decides
    .plain = An appeal alone may not stop the transfer. You can ask the court to let you stay until it has decided. Ask soon: at the latest when the time for the appeal ends, one to three weeks.
    .missed = You can be sent to the other country while the court decides. Talk to a lawyer at once.
    .todo = Ask for it together with the appeal, on the same day. If you do not know the time, act as if you had one week.
    .start = The text of the rule names 1 July 2026. Germany and Spain apply it since 12 June. Ask a lawyer which rules your case is under.
    .stays = It counts in a country that does not move a last day.

eu-ammr-transfer-6m = The country should have sent you on by then
    .plain = The transfer to the other EU country should happen within 6 months after that country said yes. If an appeal held it up, the 6 months begin with the last decision. After that, the country where you are may have to look at your case.
    .missed = If you are still there, ask a lawyer if this country must now decide on your asylum.
    .todo = Keep your appointments and your address up to date. Write down what happens, and ask a lawyer when the 6 months end.
    .longer = It can be longer for somebody in prison, and for somebody whom the office could not find. Ask a lawyer.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = On what day did the office register your wish for asylum?
    .label = the day your application was registered
eu-fact-decision_notified = On what day did you get the decision?
    .label = the day you got the decision
eu-fact-period_on_paper = How much time does your paper give you, such as 5 days or 2 weeks?
    .label = the time that your paper gives
eu-fact-transfer_notified = On what day did they give you the paper about the transfer?
    .label = the day you got the transfer decision
eu-fact-transfer_accepted = On what day did the other country agree to take you? Your paper about the transfer may say it.
    .label = the day the other country agreed
eu-fact-transfer_appeal_decided = If a court held up the transfer, on what day was the last decision about it?
    .label = the day of the last decision about the transfer

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

eu-ammr-appeal = Appeal the transfer to another EU country
    .plain = If you are to be sent to another EU country, you have from one to three weeks to appeal. Each country sets its own time: your paper should say it.
    .missed = You can be sent to that country. The time for the transfer is 6 months in general. Talk to a lawyer at once, and go on keeping your appointments.
    .todo = Read the time on the paper and go to a lawyer the same day. Tell about family in Europe and about illness. If you do not know the time, act as if you had one week.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = On what day did the office register your wish for asylum?
    .label = the day your application was registered
eu-fact-decision_notified = On what day did you get the decision?
    .label = the day you got the decision
eu-fact-period_on_paper = How much time does your paper give you, such as 5 days or 2 weeks?
    .label = the time that your paper gives
eu-fact-transfer_notified = On what day did they give you the paper about the transfer?
    .label = the day you got the transfer decision

### Spain: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

es-jurisdiction = Spain

es-apply-1m = Ask for asylum in Spain within one month
    .plain = After you come into Spain you have one month to ask for asylum (protección internacional). You must go in person.
    .missed = Ask anyway: you can still ask for asylum. Your case may go through a faster way (procedimiento de urgencia). Tell the reason for the delay, and talk to a lawyer.
    .todo = Ask for an appointment (cita) at once and keep proof that you asked. New rules of the European Union apply since 12 June 2026: ask a lawyer what changed.
    .other-region = It counts in a region without that holiday.

es-border-reexamen = Ask for a second look at the border (reexamen)
    .plain = Did they refuse your asylum claim at an airport or border? You have two days to ask for a second look (petición de reexamen). It seems that every day counts, the weekend too: act within 48 hours.
    .missed = They can put you on a flight back. Tell the officers and a lawyer at once that you are afraid to return, and ask what can still be done.
    .todo = Ask now for a lawyer and an interpreter. The lawyer writes the petición de reexamen with you. Keep the paper that shows the hour of the decision.
    .since-june = Faro read this in the law of before 12 June 2026. Ask a lawyer if the second look still exists, or if you must go to court at once.

es-contencioso-2m = Go to court against the decision
    .plain = If you asked for asylum since 12 June 2026, the time to go to court can be as short as 5 days and one month at most. Act within 5 days. Two months is for older cases. There the month of August does not count, but do not plan with it.
    .missed = The refusal becomes final. Talk to a lawyer about what is left, such as new facts or another permit.
    .todo = Ask right away for a free lawyer (justicia gratuita) if you cannot pay. Show the lawyer the decision and the day on which you got it. Look in the decision for the time and the court (Audiencia Nacional).
    .other-region = It counts in a region without that holiday.
    .which = It is not settled which cases keep the two months. Ask a lawyer which time is yours.
    .new = It counts if you asked for asylum since 12 June 2026.
    .old = It counts if you asked for asylum before 12 June 2026.

es-reposicion-1m = Ask the ministry to decide again (if you want)
    .plain = Before you go to court you may ask the ministry itself to change its decision (recurso de reposición). It seems that you have one month, but we could not check it. Ask a lawyer first.
    .missed = Asking the ministry does not stop the time for the court. That time may be days. Ask a lawyer now how much of it is left.
    .todo = Ask a lawyer which way is better for you, this one or the court. If you ask the ministry, go to court in time all the same. Hand it in at a register and keep the stamped copy.
    .other-region = It counts in a region without that holiday.
    .court = Asking the ministry does not stop the time for the court. That time may be as short as 5 days.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = On what day did you come into Spain?
    .label = the day you entered Spain
es-fact-border_refusal_notified = On what day did they tell you no at the border?
    .label = the day they gave you the refusal at the border
es-fact-decision_notified = On what day did you get the decision?
    .label = the day you got the decision
es-fact-region = Which autonomous community of Spain do you live in? Write its two letters, such as AN for Andalusia, CT for Catalonia or MD for Madrid.
    .label = your autonomous community
es-fact-asked_for_asylum = On what day did you ask for asylum in Spain?
    .label = the day you asked for asylum
es-fact-period_on_paper = How much time to go to court does the decision give you, such as 10 days or 1 month?
    .label = the time that the decision gives

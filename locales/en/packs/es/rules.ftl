### Spain: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

es-jurisdiction = Spain

es-apply-1m = Ask for asylum in Spain within one month
    .plain = After you come into Spain you have one month to ask for asylum (protección internacional). You must go in person.
    .missed = Ask anyway: you can still ask for asylum. Your case may go through a faster way (procedimiento de urgencia). Tell the reason for the delay, and talk to a lawyer.
    .todo = Ask for an appointment (cita) at once and keep proof that you asked. New rules of the European Union apply since 12 June 2026: ask a lawyer what changed.
    .other-region = It counts in a region without that holiday.

es-border-reexamen = Ask for a second look at the border (reexamen)
    .plain = Did they refuse your asylum claim at an airport or border? You have two days to ask for a second look (petición de reexamen). People disagree on how the days count: act within 48 hours.
    .missed = They can put you on a flight back. Tell the officers and a lawyer at once that you are afraid to return, and ask what can still be done.
    .todo = Ask now for a lawyer and an interpreter. The lawyer writes the petición de reexamen with you. Keep the paper that shows the hour of the decision.

es-contencioso-2m = Go to court against the decision
    .plain = If asylum is refused, you have two months to go to the court (Audiencia Nacional). The month of August does not count, but do not plan with it.
    .missed = The refusal becomes final. Talk to a lawyer about what is left, such as new facts or another permit.
    .todo = Ask right away for a free lawyer (justicia gratuita) if you cannot pay. Show the lawyer the decision and the day on which you got it.
    .other-region = It counts in a region without that holiday.

es-reposicion-1m = Ask the ministry to decide again (if you want)
    .plain = Before you go to court you may ask the ministry itself to change its decision (recurso de reposición). It seems that you have one month, but we could not check it. Ask a lawyer first.
    .missed = You can go to court without it: that has its own two months. Ask a lawyer now how much of them is left.
    .todo = Ask a lawyer which way is better for you, this one or the court: one may hold up the other. Hand it in at a register and keep the stamped copy.
    .other-region = It counts in a region without that holiday.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = On what day did you come into Spain?
    .label = the day you entered Spain
es-fact-border_refusal_notified = On what day did they tell you no at the border?
    .label = the day they gave you the refusal at the border
es-fact-decision_notified = On what day did you get the decision?
    .label = the day you got the decision
es-fact-region = Which autonomous community of Spain do you live in? Write its two letters, such as AN for Andalusia, CT for Catalonia or MD for Madrid.
    .label = your autonomous community

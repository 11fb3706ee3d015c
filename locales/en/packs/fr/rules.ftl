### France: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

fr-jurisdiction = France

fr-90d = Ask for asylum in France within 90 days
    .plain = After you come into France you have 90 days to ask for asylum the normal way.
    .missed = You can still ask. But your case may go through the fast way (procédure accélérée), and you may get no allowance and no place to stay. Tell the reason for the delay, and ask an aid group for help.
    .todo = Go to the first reception office (SPADA). It gives you a day at the GUDA, where you ask for asylum.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-ofpra-21d = Send your file to OFPRA
    .plain = You get a paper that says you asked for asylum (attestation de demande d'asile). From then on you have 21 days to send your file to OFPRA. In detention: 5 days, by the hour, from the paper that put you there.
    .missed = OFPRA can refuse your file or close it. Send it anyway and say why it is late. If it was closed, you can ask once, in less than 9 months, to have it opened again. Get help from an aid group or a lawyer.
    .todo = Fill in the OFPRA form in French, sign it, and add copies of your papers. Send it with proof of the day. If OFPRA says that something is missing, answer within 8 days.
    .free = It counts if you are not in detention.
    .detained = It counts if you are in detention.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-cnda-1m = Appeal to the asylum court (CNDA)
    .plain = OFPRA said no? The asylum court (CNDA) must have your appeal within one month after you got the decision. Do not count on the extra day that the French way of counting can give.
    .missed = OFPRA's refusal stands, and you lose the right to stay. Talk to a lawyer at once. Ask about new facts (réexamen) too.
    .todo = Send the appeal (recours) with a copy of the decision. Ask for a free lawyer (aide juridictionnelle) in the first 15 days. Later, it does not stop the clock.
    .remainder = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed. Did you ask for a free lawyer? Courts may count the days that are left in another way. Do not wait for the last of them.

fr-transfer-7d = Go to court against the transfer (7 days)
    .plain = France wants to send you to another EU country? You have 7 days to go to the court (tribunal administratif). Weekends and holidays give you no extra time. An order to leave with house arrest (assignation à résidence) has 7 days too. In detention it is 48 hours.
    .missed = You can be sent to that country. Talk to a lawyer or an aid group at once. You can also ask for asylum there.
    .todo = Go to a lawyer or an aid group today with the paper. File the appeal (recours) at the tribunal administratif. Keep proof of the hour.
    .free = It counts if you are not in detention.
    .detained = It counts if you are in detention.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-detention-48h = Go to court from detention (48 hours)
    .plain = If they give you the decision in detention, you have 48 hours to go to the court. Each hour counts, also at night and on the weekend. If they gave you the decision before, and your time was still running, the 48 hours begin when they tell you so in detention.
    .missed = They can take you out of France. Tell the aid group in the detention centre and a lawyer at once: ask what a judge can still do.
    .todo = Ask now for the aid group in the detention centre, a lawyer and an interpreter. Write down the day and hour on the paper. File the appeal (recours) at the tribunal administratif.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-oqtf-1m = Go to court against the order to leave (OQTF)
    .plain = If you are free, you have one month to go to court against the order to leave France (OQTF). With house arrest it is 7 days, and in detention 48 hours. In prison it is 7 days. If that comes later, while the month still runs, the short time begins when they tell you.
    .missed = They can take you out of France. Talk to a lawyer at once about new facts or other ways to stop it.
    .todo = Read on the paper which time it gives and which court it names. File the appeal (recours) at the tribunal administratif. Ask for a free lawyer (aide juridictionnelle) right away.
    .free = It counts if you are free.
    .detained = It counts if you are in detention.
    .prison = It counts if you are in prison.
    .house-arrest = It counts if you are under house arrest.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-asylum-detention-5d = Ask for asylum in detention within 5 days
    .plain = When you come to the detention centre (rétention), they tell you about your right to asylum. From then on you have 5 days to ask for it. Later it counts only if something new happened since.
    .missed = Ask anyway, and tell what happened since then. Say to the aid group in the centre and to a lawyer why you are late.
    .todo = Tell the officers at once that you want asylum, and ask for the OFPRA form and an interpreter. The form must be in French and signed. The aid group in the centre helps.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-reexamen-8d = Send OFPRA your new facts (réexamen)
    .plain = You asked for asylum again (réexamen), and the office registered it? Then OFPRA must have your request within 8 days. In some offices it is the same day, or the day on your paper.
    .missed = OFPRA can refuse or close your request. Send it anyway, say why it is late, and talk to a lawyer or an aid group.
    .todo = Write what is new since the last decision, or what you could not know before. Add proof, and send it with proof of the day.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-reopen-9m = Have your OFPRA file opened again
    .plain = OFPRA closed your file (clôture)? You can ask once to open it again, in less than 9 months after that decision. Then it goes on where it stopped.
    .missed = The closing is final. A new request then counts as a second one (réexamen), and that is harder. Talk to a lawyer.
    .todo = Ask OFPRA in writing to open the file again, soon, and keep proof of the day. You must do this before you can go to a court about it.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

fr-suspension-7d = Ask the court to let you stay until the CNDA decides
    .plain = Did France order you out as a danger, or ban you from the country? Then a no from OFPRA does not let you stay for the appeal. You have 7 days after OFPRA's decision to ask the court (tribunal administratif) to hold up your removal. In detention it is 48 hours.
    .missed = They can take you out of France before the CNDA decides. Talk to a lawyer at once: ask what a judge can still do.
    .todo = Go to a lawyer or an aid group today. File the request at the tribunal administratif, and keep proof of the hour. Send the appeal to the CNDA too.
    .free = It counts if you are not in detention.
    .detained = It counts if you are in detention.
    .pact = Faro read this in the French law of April 2026. New rules of the European Union apply since 12 June 2026. Ask a lawyer what they changed.

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = On what day did you come into France?
    .label = the day you entered France
fr-fact-attestation_handed = On what day did they give you the attestation de demande d'asile?
    .label = the day you got the attestation
fr-fact-detained = Are you held in detention now (rétention)?
    .label = you are in detention
fr-fact-ofpra_decision_notified = On what day did OFPRA's decision come to you?
    .label = the day you got OFPRA's decision
fr-fact-legal_aid_requested = If you asked for a free lawyer (aide juridictionnelle), on what day?
    .label = the day you asked for legal aid
fr-fact-legal_aid_decision_notified = If they answered about the free lawyer, on what day did the answer come?
    .label = the day you got the answer about legal aid
fr-fact-transfer_notified = On what day did they give you the paper about the transfer?
    .label = the day you got the transfer decision
fr-fact-detention_notified = What is the day and the hour at which they gave you the decision in detention?
    .label = the day and hour you got the decision in detention
fr-fact-oqtf_notified = On what day did they give you the order to leave France (OQTF)?
    .label = the day you got the order to leave
fr-fact-placed_in_detention = What is the day on the paper that put you in detention?
    .label = the day you were put in detention
fr-fact-prison = Are you in prison now?
    .label = you are in prison
fr-fact-prison_notified = On what day did the prison office tell you that you have 7 days?
    .label = the day the prison told you about the 7 days
fr-fact-house_arrest = Are you under house arrest (assignation à résidence)?
    .label = you are under house arrest
fr-fact-house_arrest_notified = On what day did they give you the paper about house arrest?
    .label = the day you got the paper about house arrest
fr-fact-asylum_rights_notified = On what day did they tell you in detention about your right to asylum?
    .label = the day they told you about your right to asylum
fr-fact-reexamen_registered = On what day did the office register that you ask for asylum again (réexamen)?
    .label = the day your new request was registered
fr-fact-ofpra_closed = If OFPRA closed your file, what is the day of that decision?
    .label = the day OFPRA closed your file
fr-fact-expulsion_order = Did France order you out as a danger, or ban you from the land (expulsion, interdiction du territoire)?
    .label = France ordered you out or banned you

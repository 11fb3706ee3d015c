### France: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

fr-jurisdiction = France

fr-90d = Ask for asylum in France within 90 days
    .plain = After you come into France you have 90 days to ask for asylum the normal way.
    .missed = You can still ask. But your case may go through the fast way (procédure accélérée), and you may get no allowance and no place to stay. Tell the reason for the delay, and ask an aid group for help.
    .todo = Go to the first reception office (SPADA). It gives you a day at the GUDA, where you ask for asylum. New rules of the European Union apply since 12 June 2026: ask what changed.

fr-ofpra-21d = Send your file to OFPRA
    .plain = You get a paper that says you asked for asylum (attestation de demande d'asile). From then on you have 21 days to send your file to OFPRA. In detention you have only 5.
    .missed = OFPRA can refuse your file or close it. Send it anyway, say why it is late, and ask an aid group or a lawyer to help you open it again.
    .todo = Fill in the OFPRA form in French, sign it, and add copies of your papers. Send it with proof of the day. If OFPRA says that something is missing, answer within 8 days.
    .free = It counts if you are not in detention.
    .detained = It counts if you are in detention.

fr-cnda-1m = Appeal to the asylum court (CNDA)
    .plain = OFPRA said no? The asylum court (CNDA) must have your appeal within one month after you got the decision. Do not count on the extra day that the French way of counting can give.
    .missed = OFPRA's refusal stands, and you lose the right to stay. Talk to a lawyer at once. Ask about new facts (réexamen) too.
    .todo = Send the appeal (recours) with a copy of the decision. Ask for a free lawyer (aide juridictionnelle) in the first 15 days: that seems to stop the clock until you get the answer.

fr-transfer-7d = Go to court against the transfer (7 days)
    .plain = France wants to send you to another EU country? You have 7 days to go to the court (tribunal administratif). Weekends and holidays give you no extra time. An order to leave with house arrest (assignation à résidence) has 7 days too.
    .missed = You can be sent to that country. Talk to a lawyer or an aid group at once. You can also ask for asylum there.
    .todo = Go to a lawyer or an aid group today with the paper. File the appeal (recours) at the tribunal administratif. Keep proof of the hour.

fr-detention-48h = Go to court from detention (48 hours)
    .plain = If they give you the decision in detention, you have 48 hours to go to the court. Each hour counts, also at night and on the weekend.
    .missed = They can take you out of France. Tell the aid group in the detention centre and a lawyer at once: ask what a judge can still do.
    .todo = Ask now for the aid group in the detention centre, a lawyer and an interpreter. Write down the day and hour on the paper. File the appeal (recours) at the tribunal administratif.

fr-oqtf-1m = Go to court against the order to leave (OQTF)
    .plain = If you are free, you have one month to go to court against the order to leave France (OQTF). With house arrest it is 7 days, and in detention 48 hours, even if that comes later.
    .missed = They can take you out of France. Talk to a lawyer at once about new facts or other ways to stop it.
    .todo = Read on the paper which time it gives and which court it names. File the appeal (recours) at the tribunal administratif. Ask for a free lawyer (aide juridictionnelle) right away.

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

### Canada: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

ca-jurisdiction = Canada

ca-claim-one_year = Ask for protection in Canada within one year
    .plain = A law of 2026 counts one year from the first time you came into Canada after 24 June 2020. If you came again later, the year does not start anew. Ask a lawyer how it is used.
    .missed = You may not get a hearing at the refugee board (IRB). You may still get a paper check of the danger at home (PRRA). Talk to a lawyer now.
    .todo = Make your refugee claim before this day. Write down every day on which you came into Canada, and keep proof.

ca-claim-14d = Crossing the land border from the United States
    .plain = Did you cross between border posts? In the first 14 days, Canada can send you back to the United States. After 14 days, a claim does not go to the refugee board (IRB). There are exceptions: ask a lawyer first.
    .missed = A claim after this day may only get a paper check (PRRA) and no hearing. Talk to a lawyer now: an exception may be about you.
    .todo = Talk to a lawyer or legal aid before you make a claim. Tell them the day, the place and your family in Canada.

ca-boc-poe = Send your Basis of Claim form
    .plain = Did you ask at the border or airport? The refugee board must have your Basis of Claim form within 15 days. They run from the day your claim was sent to it. A notice of 2020 gave 45 days: do not count on it.
    .missed = The board calls you to a hearing, within 5 working days, to ask if you gave up your claim. Go there, bring the form, and say why it is late. Talk to a lawyer at once.
    .todo = Fill in the Basis of Claim form and send it to the Refugee Protection Division. If you asked inside Canada, the form has another time: look at your papers.
    .practice-notice = It comes from a notice of 2020 that called itself temporary. Do not wait for it.

ca-rad-notice = Appeal the refusal of your claim
    .plain = You got the written reasons of the refusal? Your notice of appeal must arrive within 15 days. It goes to the Refugee Appeal Division (RAD).
    .missed = Ask the RAD for more time at once and say why you are late. If it says no, the Federal Court may be left. Talk to a lawyer.
    .todo = Send the notice of appeal to the RAD. It must arrive in time. Keep proof of the day you got the reasons.

ca-rad-perfect = Send the full papers of your appeal
    .plain = Your appeal needs a full record with your arguments. A notice of 2020 gives 45 days after you got the written reasons, but the law that we read says 30. Be safe and use 30.
    .missed = The RAD can end your appeal. Send the record now, ask for more time, say why, and talk to a lawyer.
    .todo = Put the decision, your proof and your arguments together (the appellant's record). Send it to the RAD so that it arrives in time.

ca-jr = Ask the Federal Court to look at the decision
    .plain = You have 15 days from the day you got the decision to ask the Federal Court. For a matter decided outside Canada, it is 60 days.
    .missed = Canada can send you away. A judge can give more time for a special reason: ask for it at once, with a lawyer.
    .todo = File the application for leave and for judicial review, and give a copy to the government too: both must be done in time.
    .inside = It counts if they told you in Canada.
    .outside = It counts if they told you outside Canada.

## The questions for facts. .label names the fact inside a sentence.

ca-fact-entries = Which are all the days on which you came into Canada?
    .label = your entry into Canada
ca-fact-entered_over_land = On what day did you come by land from the United States into Canada?
    .label = the day you crossed the land border
ca-fact-referred = On what day was your claim sent to the refugee board (Refugee Protection Division)?
    .label = the day your claim was sent to the board
ca-fact-written_reasons_received = On what day did you get the reasons for the decision in writing?
    .label = the day you got the written reasons
ca-fact-decision_notified = On what day did you get the decision?
    .label = the day you got the decision
ca-fact-in_canada = Was it an office in Canada that decided?
    .label = the decision was made in Canada

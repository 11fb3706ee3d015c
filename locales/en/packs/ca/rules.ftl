### Canada: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

ca-jurisdiction = Canada

ca-claim-one_year = Ask for protection in Canada within one year
    .plain = A law of 2026 counts one year from the first time you came into Canada after 24 June 2020. If you came again later, the year does not start anew. Ask a lawyer how it is used.
    .missed = You may not get a hearing at the refugee board (IRB). You may still get a paper check of the danger at home (PRRA). Talk to a lawyer now.
    .todo = Make your refugee claim before this day. Write down every day on which you came into Canada, and keep proof.
    .child = You told Faro that you are a child and alone in Canada. An officer may make an exception for you. Do not count on it: act by this date, and ask a lawyer.

ca-claim-14d = Crossing the land border from the United States
    .plain = Did you cross between border posts? Before day 14, Canada can send you back to the United States. From day 14 on, a claim does not go to the refugee board (IRB). An officer may exempt children who are here alone. Ask a lawyer first.
    .missed = A claim from this day on may only get a paper check (PRRA) and no hearing. Talk to a lawyer now: an exception may be about you.
    .todo = Talk to a lawyer or legal aid before you make a claim. Tell them the day, the place and your family in Canada.
    .child = You told Faro that you are a child and alone in Canada. An officer may make an exception for you. Ask a lawyer before you make a claim.

ca-boc-poe = Send your Basis of Claim form
    .plain = Did you ask at the border or airport? The refugee board must have your Basis of Claim form in time. The days run from the day your claim was sent to it. The rule says 15 days. The board's notice of 9 September 2024 gives 45. Aim for 15. Need more? Ask 3 working days before the end.
    .missed = The board calls you to a hearing, within 5 working days, to ask if you gave up your claim. Go there, bring the form, and say why it is late. Talk to a lawyer at once.
    .todo = Fill in the Basis of Claim form and send it to the Refugee Protection Division. If you asked inside Canada, the form has another time: look at your papers.

ca-boc-more_time = Ask for more time for the Basis of Claim form
    .plain = You cannot send your Basis of Claim form in time? You can ask the refugee board for more time. It must have your request 3 working days before the time for the form ends.
    .missed = Send the form as soon as you can, and say why it is late. You may be called to a hearing about it: go there. Ask a lawyer.
    .todo = Use the board's own form to ask for more time, and give your reasons. Were you ill? Send a paper from a doctor. Without an answer the old day still counts.

ca-rad-notice = Appeal the refusal of your claim
    .plain = You got the written reasons of the refusal? Your notice of appeal must arrive within 15 days. It goes to the Refugee Appeal Division (RAD). Not everybody can appeal there: look at what your decision says.
    .missed = Ask the RAD for more time at once and say why you are late. If it says no, the Federal Court may be left. Talk to a lawyer.
    .todo = Send the notice of appeal to the RAD. It must arrive in time. Keep proof of the day you got the reasons.
    .no-appeal = You told Faro what your decision says. Then the law gives you no appeal to the RAD. The Federal Court may be left, and its time is short. Ask a lawyer today.

ca-rad-perfect = Send the full papers of your appeal
    .plain = Your appeal needs a full record with your arguments. A notice of 2020 gives 45 days after you got the written reasons, but the law that we read says 30. Be safe and use 30.
    .missed = The RAD can end your appeal. Send the record now, ask for more time, say why, and talk to a lawyer.
    .todo = Put the decision, your proof and your arguments together (the appellant's record). Send it to the RAD so that it arrives in time.
    .no-appeal = You told Faro what your decision says. Then the law gives you no appeal to the RAD. The Federal Court may be left, and its time is short. Ask a lawyer today.

ca-jr = Ask the Federal Court to look at the decision
    .plain = You have 15 days from the day you got the decision to ask the Federal Court. It is 60 days if your matter arose outside Canada. If you can appeal to the RAD, do that first.
    .missed = Canada can send you away. A judge can give more time for a special reason: ask for it at once, with a lawyer.
    .todo = File the application for leave and for judicial review. Give a copy to the government too. Both must be done in time.
    .inside = It counts if your matter arose in Canada.
    .outside = It counts if your matter arose outside Canada.
    .appeal-first = Can you still appeal to the RAD? Then the court does not look at it yet: appeal first. A lawyer can tell you which way is open.

ca-jr-perfect = Send the full papers to the Federal Court
    .plain = After you asked the Federal Court, it needs your full record: the decision, your sworn statement and your arguments. You have 30 days from the day you filed. If you had no written reasons then, the 30 days run from the day you get them.
    .missed = A judge can end your case without asking you again. Ask the court for more time at once, say why, and talk to a lawyer.
    .todo = Give the record to the government's lawyer, and file it with proof that you did. Both must be done in time.
    .with-reasons = It counts if you had the written reasons when you filed.
    .reasons-later = It counts if you told the court that you had no written reasons yet.
    .special-order = It is said that the court gave 45 days more in an order of May 2025. We have not read it. Do not wait for it: ask the court or a lawyer.

ca-prra-apply = Ask for the check before removal (PRRA)
    .plain = They gave you a notice that you can ask for a PRRA? It is a check of the danger at home before they send you away. Send your request within 15 days. If the notice came by mail, it is 7 days more.
    .missed = You can still ask, but they may send you away before there is an answer. Talk to a lawyer today.
    .todo = Fill in the form that came with the notice and send it. Keep proof of the day you sent it. Your full proof can follow: see the next deadline.
    .stay = In time, your removal waits for the answer. This is not so for a second PRRA, or for one that you ask for at the border: send everything at once, and ask a lawyer.

ca-prra-submissions = Send your proof for the PRRA
    .plain = Did you ask for the PRRA in time? Then they do not decide in the first 30 days after the notice. If it came by mail, it is 7 days more. After that, a decision can come on any day.
    .missed = Send it anyway, today. They must look at what comes before they decide.
    .todo = Send your proof and your reasons in writing. Show what is new since your refugee hearing, and why you could not show it before.

ca-prra-bar = When you can ask for a PRRA again
    .plain = After a refusal you cannot ask for a PRRA for 12 months. They run from the last no: of the refugee board, of the appeal, of the Federal Court or of an earlier PRRA. A claim that you gave up counts too.
    .missed = Nothing is lost. You can ask from this day on, if you are still in Canada. They can send you away before it: ask a lawyer.
    .todo = Keep every paper that shows a new danger at home. Ask a lawyer what you can do before this day.
    .exceptions = Some countries are exempt, and some refusals do not count. Ask a lawyer if that is you.

ca-hc-bar = When you can ask to stay for human reasons (H&C)
    .plain = After a refusal, Canada does not look at an H&C request for 12 months. They run from the last no: of the refugee board, of the appeal or of the Federal Court. A claim that you gave up can count too.
    .missed = Nothing is lost. You can ask from this day on. A request alone does not stop a removal: ask a lawyer.
    .todo = Keep papers about your work, your family and your life in Canada. Ask a lawyer what you can do before this day.
    .exceptions = There are exceptions for children who would be harmed, and for ill people with no care at home. Ask a lawyer if that is you.

ca-rpd-evidence = Send your evidence to the refugee board
    .plain = The refugee board must have your evidence 10 days before your hearing. The same goes for changes to your Basis of Claim form.
    .missed = The board can leave your papers out. Send them anyway, say why they are late, and ask the board to take them.
    .todo = Send the papers to the Refugee Protection Division. If the government takes part in your case, it needs a copy too. Papers in another language need a translation.

ca-rpd-interpreter = Ask for an interpreter, or for another one
    .plain = Do you need an interpreter at your hearing, or one for another language or dialect? The refugee board must know it 10 days before. The same goes for a change between English and French.
    .missed = Tell the board at once, and again when the hearing begins. Do not go on if you do not understand each other.
    .todo = Write to the Refugee Protection Division: your file number, your language and your dialect. Say it for your witnesses too.

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
ca-fact-in_canada = Did your matter arise in Canada, for example with an office there?
    .label = your matter arose in Canada
ca-fact-child_alone = Are you under 18, and in Canada without a parent or guardian?
    .label = you are a child and alone in Canada
ca-fact-no_credible_basis = Look at your decision. Does it say "no credible basis"? Or does it say "manifestly unfounded"?
    .label = your decision says "no credible basis" or "manifestly unfounded"
ca-fact-boc_due = By what day does a paper of the board want your Basis of Claim form?
    .label = the last day for your Basis of Claim form
ca-fact-leave_filed = On what day did you file your application at the Federal Court?
    .label = the day you filed at the Federal Court
ca-fact-reasons_missing = Did your application to the court say that you had no written reasons yet?
    .label = you had no written reasons when you filed
ca-fact-reasons_came = After you filed at the court, on what day did the written reasons come?
    .label = the day the written reasons came
ca-fact-prra_notified = On what day did they give you the PRRA notice? If it came by mail: which date is on it?
    .label = the day of the PRRA notice
ca-fact-prra_by_mail = Did the PRRA notice come by mail?
    .label = the PRRA notice came by mail
ca-fact-claim_refused = On what day did the refugee board refuse your claim?
    .label = the day the board refused your claim
ca-fact-rad_refused = On what day did the RAD refuse your appeal?
    .label = the day the RAD refused your appeal
ca-fact-court_refused = On what day did the Federal Court say no?
    .label = the day the Federal Court said no
ca-fact-prra_refused = On what day was your last PRRA refused?
    .label = the day your last PRRA was refused
ca-fact-hearing = On what day is your hearing at the refugee board?
    .label = the day of your hearing

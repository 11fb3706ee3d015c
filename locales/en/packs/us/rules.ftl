### United States: the words of the rules, of the facts that they ask for, and of holidays.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

us-asylum-one_year = Ask for asylum within one year
    .plain = You must file your asylum form (I-589) within one year of the last time you entered the United States.
    .missed = You can lose asylum. There are exceptions, such as a serious illness, a bad lawyer, or big changes in your country. You may still ask for other protection. Talk to a lawyer now.
    .todo = Send or hand in Form I-589. Keep proof of the day it arrived.
    .child = If you were under 18 and alone when you came, the one-year limit does not apply to you. Talk to a lawyer.
    .leap-day = the latest day that anyone could argue for: do not rely on it

us-ead-c8-apply = Ask for a work permit
    .plain = You can ask for your first work permit 150 days after your asylum form was received.
    .missed = If you ask too early, the request is rejected. Delays that you ask for stop the clock.
    .todo = Fill in Form I-765, category (c)(8). Do not send it before the first day.

us-ead-c8-eligible = A work permit can be given
    .plain = The government cannot give you the asylum work permit before 180 days have passed.
    .missed = Nothing is lost. Delays that you ask for stop the clock.
    .todo = If you asked for the permit and 180 days have passed, ask what is missing.

us-bia-appeal-30 = Appeal the judge's decision
    .plain = If the judge says no, your appeal must ARRIVE at the Board of Immigration Appeals within 30 days. Aim for 10.
    .missed = The order becomes final and you can be deported. Talk to a lawyer at once.
    .todo = Send Form EOIR-26 with the fee or a fee waiver. It must arrive in time.
    .summary = The time starts when the judge speaks the decision. A written summary that comes later does not give you more time.

us-bia-appeal-10_disputed = Appeal the judge's decision (disputed 10 days)
    .plain = A rule of 2026 gives only 10 days. A court struck it down, but the text was still being printed later.
    .missed = The government may say that you are too late. Talk to a lawyer at once.
    .todo = If you can, make the appeal arrive within 10 days.
    .why = A court struck this rule down on 8 March 2026. Faro counts with it only to be safe.

us-pfr = Ask a federal court to look at the case
    .plain = Your petition for review must arrive at the federal court within 30 days of the date on the Board's decision.
    .missed = No federal court will look at your case.
    .todo = File the petition with the court of appeals. Also ask the court to stop your removal: it does not stop by itself.
    .no-extra-days = You get no extra days because the decision came by mail. If the last day is a state holiday you may get one day more, but do not count on it.

us-court-filing-individual = Send your evidence to the court
    .plain = Evidence and the list of witnesses must be at the court 30 days before your big (individual) hearing.
    .missed = The judge may refuse your papers.
    .todo = File the papers with the court and give a copy to the government's lawyer.
    .judge = The judge can set another day. The judge's day is the one that counts.
    .detained = In detention the judge sets the day. Ask the court or your lawyer for it.

us-eoir33-court = Tell the immigration court your new address
    .plain = Tell the immigration court your new address within 5 days of moving (Form EOIR-33).
    .missed = Letters go to the old address. You can miss a hearing and be ordered deported. Send the form today, even if it is late.
    .todo = Send Form EOIR-33 to the court, one for each person, and a copy to the government's lawyer.
    .working-days = the reading that counts 5 working days: do not rely on it

us-ar11 = Tell USCIS your new address
    .plain = Tell USCIS your new address within 10 days of moving (Form AR-11, online).
    .missed = Letters go to the old address. Not telling them is also an offence. Send the form today, even if it is late.
    .todo = Fill in Form AR-11 online and keep the confirmation.
    .general-rule = the reading by which a closed day moves the last day forward: do not rely on it

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = When did you last enter the United States?
    .label = the day you last entered the United States
us-fact-unaccompanied_child = Were you under 18 and alone when you came?
    .label = you were under 18 and alone when you came
us-fact-i589_received = When did the office receive your complete asylum form? It is on the receipt notice.
    .label = the day your complete asylum form was received
us-fact-clock_stopped = Between which days was the asylum clock stopped, because of a delay you asked for?
    .label = the days on which the asylum clock stood still
us-fact-ij_decision_oral = When did the judge say the decision in court?
    .label = the day the judge said the decision
us-fact-ij_decision_mailed = When was the judge's written decision mailed or put online?
    .label = the day the written decision was mailed
us-fact-written_summary_mailed = When was the written summary of the spoken decision mailed?
    .label = the day the written summary was mailed
us-fact-bia_order = What date is on the Board's decision?
    .label = the date on the Board's decision
us-fact-served_by_mail = Did the decision come by mail?
    .label = the decision came by mail
us-fact-circuit = Which federal circuit court covers the immigration court?
    .label = the federal circuit court
us-fact-hearing = When is the individual hearing?
    .label = the day of your individual hearing
us-fact-detained = Are you in detention?
    .label = you are in detention
us-fact-moved_on = On which day did you move?
    .label = the day you moved

## Federal holidays

us-holiday-new-year = New Year's Day
us-holiday-martin-luther-king = Martin Luther King Day
us-holiday-washington = Washington's Birthday
us-holiday-memorial = Memorial Day
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Independence Day
us-holiday-labor = Labor Day
us-holiday-columbus = Columbus Day
us-holiday-veterans = Veterans Day
us-holiday-thanksgiving = Thanksgiving Day
us-holiday-christmas = Christmas Day

us-jurisdiction = United States

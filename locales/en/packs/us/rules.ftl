### United States: the words of the rules, of the facts that they ask for, and of holidays.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.
### For a rule that opens a door ("not before"), .missed says what happens if you are too early.

us-jurisdiction = United States

## Asking for asylum

us-asylum-one_year = Ask for asylum within one year
    .plain = The asylum form (I-589) has a time limit: one year from the day you came into the United States. If you came more than once, the last time counts.
    .missed = You may lose asylum, but there are exceptions. A serious illness, a bad lawyer, or big changes in your country can be a reason for being late. If you have a reason, file as soon as you can. Other kinds of protection do not have this one-year limit. Talk to a lawyer now.
    .todo = Send or hand in Form I-589. Keep proof of the day it arrived.
    .child = The limit may not apply to you. Officials can disagree. File before this day anyway, and ask a lawyer.
    .leap-day = It is the latest day that anyone could argue for. Do not wait for it.

us-asylum-late = Ask for asylum after the year
    .plain = The year is over, but something kept you from asking, or your country changed? Then you may still ask for asylum. You must do it soon after.
    .missed = The longer you wait, the harder it is. Talk to a lawyer today. Other protection has no such limit: ask about withholding of removal and torture.
    .todo = Send Form I-589 now. Write down why you are late, with dates and proof.
    .no-number = The law says only "a reasonable period". It names no number of days, so Faro shows no date. Act as soon as you can, and ask a lawyer.

us-asylum-returned = Send your asylum form again
    .plain = The office or the court sent your asylum form back, because something was missing. A form that is not complete may not count as filed. The one-year limit and the wait for a work permit go on.
    .missed = You can lose asylum for being late, and a judge can decide that you gave it up. Send the form now, keep the letter that came with it, and talk to a lawyer.
    .todo = Find out what was missing. Answer every question: write "none" or "N/A" where there is nothing to say. Sign it, pay the fee if you must, and send it again today. If a judge gave you a day, that day counts.
    .no-number = No law names a number of days for this, so Faro shows no date. Act today, and ask a lawyer.

us-asylum-fee_initial = Pay for the asylum form
    .plain = Form I-589 has a fee, and you pay it when you file. You cannot ask to file without paying.
    .missed = Without the fee, the office can return the form. Then you may not be in time. Since 29 May 2026, USCIS keeps the fee of a form that it rejects. If your form came back, pay, file again right away, and talk to a lawyer.
    .todo = Check today's fee. Pay it together with Form I-589. In court, pay in the EOIR Payment Portal and attach the receipt. Keep a copy.

us-asylum-annual_fee = Pay the yearly asylum fee
    .plain = While your asylum case is open, a fee notice should come every year. You have 30 days from the date on the notice. If a year has passed and none came, check your online account and the court's portal, and ask. We found no rule that adds time for a weekend or a holiday.
    .missed = The office can reject your asylum case and end your work permit at once. A deportation case can follow. Talk to a lawyer today and ask if a late payment still helps.
    .todo = Pay online, on the page of USCIS or of the immigration court (EOIR), as the notice says. Keep the receipt. There is no fee waiver.
    .court = We do not know what an immigration court does if the fee is not paid. Ask a lawyer, and pay in time anyway.

us-uscis-biometrics = Go to your fingerprint appointment
    .plain = USCIS takes your fingerprints and photo on the day on your notice. If you cannot come, ask for another day before that day.
    .missed = The clock for your work permit can stop. USCIS can also close the case or pass it to the court. Ask for a new appointment today and say why you missed it. Ask a lawyer for help.
    .todo = Bring the notice and your ID. Keep the paper that shows you were there.

us-uscis-asylum_interview = Go to your asylum interview
    .plain = An asylum officer asks you about your case on the day on your notice. Bring an interpreter and every paper of your case.
    .missed = USCIS can close your case or send it to the immigration court. Write to the asylum office today, say why you were not there, and talk to a lawyer.
    .todo = Read your Form I-589 again before you go. Go even if you hear that decisions are on hold: ask a lawyer what is true now.

us-uscis-interview_noshow = Explain why you missed the asylum interview
    .plain = If you did not come to the interview, the asylum office needs your letter with a good reason. It must arrive within 45 days of the interview.
    .missed = After that you need a much stronger reason ("exceptional circumstances"). USCIS can close the case or pass it to the court. Write anyway, and talk to a lawyer at once.
    .todo = Write what happened, add proof, and ask for a new interview. Keep proof of the day your letter arrived.

us-uscis-rfe = Answer the request for more proof
    .plain = USCIS wants more papers from you (a Request for Evidence). Your answer must ARRIVE by the day on the notice. If you cannot read how many days you have, act as if it were 30.
    .missed = USCIS can say that you gave up, and refuse your application. Talk to a lawyer at once: ask if it can be opened again or sent in again.
    .todo = Put all the papers and the notice into one envelope. Send it early and keep copies. Do not count on extra days for mail.
    .shortest = We do not know the shortest time that such a letter can give. The day on your letter is the one that counts. If you cannot read it, ask a lawyer.

us-uscis-noid = Answer the notice that USCIS wants to say no
    .plain = USCIS tells you why it plans to refuse (a Notice of Intent). Your answer must ARRIVE by the day on the notice. A notice from the asylum office usually gives 16 days. If you cannot read how many, act as if it were 16.
    .missed = USCIS can refuse without hearing you. Talk to a lawyer at once about what is left.
    .todo = Show the notice to a lawyer today. Answer each reason and add proof. Do not count on extra days for mail.

## Work permit

us-ead-c8-apply = Ask for a work permit
    .plain = Count 150 days from the day the office got your asylum form. Then you may ask for a work permit.
    .missed = A request that comes too early is rejected, and you must send it again. Days of delay that you asked for make the wait longer.
    .todo = Fill in Form I-765, category (c)(8). Do not send it before the first day. A longer wait has been proposed: ask if the law has changed before you send it.

us-ead-c8-eligible = Ask where your work permit is
    .plain = You must wait 180 days before you can get this work permit. The law does not let the government give it sooner.
    .missed = Nothing is lost. Before this day, you only have to wait. Days of delay that you asked for make the wait longer.
    .todo = If you asked for the permit and 180 days have passed, ask what is missing.

us-ead-renew-window = Renew your work permit
    .plain = You can ask for a new card from 180 days before the old one ends. Ask early: while you wait, the old card is no longer made longer.
    .missed = When the card ends before the new one comes, you must stop working until you have it. Send the request now, even if it is late, and ask a lawyer.
    .todo = Send Form I-765 as soon as the first day comes. Use the category on your card.

us-ead-expiry = Your work permit ends
    .plain = You may work with this card until the day that is printed on it. If your asylum case is refused, it can end sooner: ask a lawyer.
    .missed = Work after that day is work without permission, unless your renewal was received before 30 October 2025: then it may be longer, up to 540 days. If not, stop, ask for a new card (Form I-765), and talk to a lawyer.
    .todo = Look at the day on your card now and plan the renewal. If you have TPS, ask whether a published notice makes your card longer.

## Address and registration

us-ar11 = Tell USCIS your new address
    .plain = After a move you have 10 days to give USCIS your new address. The form is AR-11, and you can send it online.
    .missed = Letters keep going to your old home, and you can miss a date. Not telling them is against the law. Send the form today, even if it is late.
    .todo = Fill in Form AR-11 online and keep the confirmation.
    .general-rule = It moves the last day past days when offices are closed. Do not wait for it.

us-eoir33-court = Tell the immigration court your new address
    .plain = When you move or get a new phone number, the immigration court must know within 5 days. The form is EOIR-33.
    .missed = Letters from the court go to your old home. You can miss a hearing and be ordered deported. Send the form today, even if it is late.
    .todo = Send Form EOIR-33 to the court, one for each person, and a copy to the government's lawyer. The form of 2026 has no line "in care of" (for mail to another person's home): if you live in a shelter, ask legal aid how to write the address.
    .working-days = It comes from counting 5 working days. Do not wait for it.

us-eoir33-bia = Tell the Board your new address
    .plain = Did you move while your appeal is open? Tell the Board of Immigration Appeals. It must know within 5 working days.
    .missed = The decision can go to your old home. Then the short time for the federal court can pass without you. Send the form today, even if it is late, and ask for your case status.
    .todo = Send Form EOIR-33/BIA to the Board and a copy to the government's lawyer. Keep proof.

us-registration-30 = Ask a lawyer if you must register
    .plain = Some people who came in without being checked have 30 days to register with the government. Court papers, an I-94 with parole or a work permit already count as registration. After a child turns 14, the 30 days may run again.
    .missed = The law names a fine or jail for those who had to register and did not. Talk to a lawyer before you do anything: the lawyer can say if it is about you and how to do it late.
    .todo = See a lawyer before you register. Those who must register do it online with Form G-325R.
    .registered = If you were registered already, this does not concern you. A notice to appear, parole on an I-94 or a work permit counts. Ask a lawyer if you are not sure.

## After asylum, TPS, parole

us-i730 = Ask for your husband, wife and children
    .plain = If you win asylum, you can ask for your husband or wife and your children to have it too (Form I-730). You have two years to ask.
    .missed = You must ask for more time for humanitarian reasons, or use a slower way. Talk to a lawyer: family can still be possible.
    .todo = Send Form I-730. It must arrive in time. Keep proof of the day.

us-asylee-i485 = Ask for a green card
    .plain = One year after you won asylum, you can apply for a green card. Only days inside the United States count.
    .missed = USCIS has said that the year must be complete when it decides. Ask a lawyer if you can send the form earlier. There is no last day, but do not wait for long: asylum can be taken back.
    .todo = Count your days abroad. Send Form I-485 after the first day.

us-asylee-travel = Before you travel abroad
    .plain = Do not leave the United States without a travel document. Do not travel to the country that you fled from.
    .missed = They may not let you in again, or you may lose asylum. If your case is still open, leaving without "advance parole" can end it. If you have left already, call a lawyer before you come back.
    .todo = Talk to a lawyer before you buy a ticket. Ask for the travel document with Form I-131, and wait until you have it in your hand.

us-tps-rereg = Register again for TPS
    .plain = Does your country have TPS? The government says from which day to which day you must sign up again.
    .missed = You can lose TPS, unless you show a good reason for being late. Send it now with your reason, and talk to a lawyer.
    .todo = Check first that your country still has TPS: for many countries it ended in 2025 and 2026. Then send Form I-821 between the first and the last day that the government gives.

us-tps-late_initial = Ask for TPS for the first time, late
    .plain = Some people may ask for TPS late. They had another status or an open request when the sign-up for their country began. It seems that they have 60 days after that ended.
    .missed = This way may be closed. Talk to a lawyer about what is left.
    .todo = Check first that TPS for your country still exists. Then ask a lawyer, and send Form I-821 with proof of the status or request that ended.

us-sij-before_21 = Ask for help as a young person, before you are 21
    .plain = Were you hurt, left alone or not cared for by a parent? Then there is a way to stay that is called Special Immigrant Juvenile. It seems that the form must be at USCIS before you turn 21. In some states you need the order of a state court at 18 or even sooner.
    .missed = This way is most likely closed. Talk to a lawyer about others.
    .todo = Talk to a lawyer for young people now: a state court must act first, and that takes months. Then the lawyer sends Form I-360.

us-cspa = Ask for your green card before a year is over
    .plain = Some children who turn 21 still count as children. It seems that they must ask for the green card within one year after a visa is available to them.
    .missed = You may count as an adult and have to wait for years. Some reasons for being late are accepted. Talk to a lawyer today.
    .todo = Ask a lawyer when a visa became available to you, and what counts as asking for the green card.

us-i290b = Ask USCIS to look at a refusal again
    .plain = If USCIS refused an application of yours, you may be able to appeal, or to ask USCIS to look again, with Form I-290B. It seems that the form must arrive within 30 days, or a few days more if the decision came by mail. This form is not for a refusal of asylum.
    .missed = The decision stays. You may be able to send the request again, or to go to court. Talk to a lawyer.
    .todo = Read on the decision if you can appeal, and by when. Send Form I-290B with the fee, early enough to arrive. Do not count on extra days for mail.

us-parole-expiry = Your parole ends
    .plain = Your parole ends on the day on your I-94. It ends sooner if a letter or e-mail ended it.
    .missed = A work permit that came with parole ends too, and a deportation case can begin. You can still ask for asylum: that has its own time limit. Talk to a lawyer now.
    .todo = Talk to a lawyer before this day. Look for letters and e-mails about your parole. The end of parole is NOT the last day to ask for asylum.

us-er-two_years = Two years in the United States
    .plain = Officers may use a fast way to deport people who have been here for less than two years. One court stopped it and a higher court let it go on in 2026. It is still being argued: ask a lawyer what holds now.
    .missed = You do not have to do anything on this day. It only shows when two years are over. If an officer stops you before, say that you are afraid to go back, and ask for a lawyer.
    .todo = Carry copies that prove how long you have been here. If you are afraid to return, say it clearly, more than once.

## Fear interviews

us-cf-ij_review = Ask a judge to check the fear decision
    .plain = The officer decided that you have no "credible fear"? You can ask for a judge. Do it the same day, on the form they give you.
    .missed = They can deport you, and the Board does not take an appeal. If you are still here, tell the officer today that you want the judge, and call a lawyer.
    .todo = Say it and mark it on the form: yes, I want the judge. Ask for an interpreter if you do not understand the form. The judge decides fast, within 7 days at most.

us-cf-reconsider = Ask USCIS to look at your fear again
    .plain = If the judge agrees with the officer, your lawyer may ask USCIS one time to look again. It seems that you have 7 days, or until you are deported, if that is sooner. We could not check it: ask a lawyer.
    .missed = The deportation goes on. A lawyer can still ask if USCIS will look, or if there is another way.
    .todo = Call a lawyer the same day. Give the lawyer the decision and any new proof.

us-rf-ij_review = Ask a judge to check the "reasonable fear" decision
    .plain = This is for people who have a deportation order from before. If the officer decides that you have no "reasonable fear", ask for a judge the same day, on the form. The judge should decide within 10 days.
    .missed = They can use the old order to deport you. If you are still here, say today that you want the judge, and call a lawyer.
    .todo = Say it and mark it on the form: yes, I want the judge. Ask for an interpreter if you need one.

## In the immigration court

us-nta-hearing = Go to your court hearing
    .plain = You must be at every hearing, on the right day and on time. Your first hearing should not be sooner than 10 days after you got the notice to appear. If it is, go anyway, and tell the judge.
    .missed = The judge can order you deported while you are not there. For 10 years you could not get some other kinds of help. Talk to a lawyer today: you may be able to open the case again, but time is short.
    .todo = Check the day every week on the court's line or website (ACIS). If it differs from your paper, use the earlier day and ask the court. Go even if you have no lawyer.

us-court-filing-individual = Send your evidence to the court
    .plain = The court needs your evidence and the names of your witnesses 30 days before the individual hearing. That is the long hearing.
    .missed = The judge can leave your papers out. File them anyway, say why they are late, and ask the judge to take them.
    .todo = File the papers with the court and give a copy to the government's lawyer.
    .judge = The judge can set another day. The judge's day is the one that counts.
    .detained = You told Faro that you are in detention. There the judge sets the day. Ask the court or your lawyer for it. Until then, act by this date.

us-court-filing-master = Send papers for a short hearing
    .plain = Do you want the judge to decide something at a short (master) hearing? Then the court needs your papers 15 days before it.
    .missed = The judge may not look at them that day. File them anyway, say why they are late, and ask the judge to take them.
    .todo = File the papers with the court and give a copy to the government's lawyer.
    .judge = The judge can set another day. The judge's day is the one that counts.
    .detained = You told Faro that you are in detention. There the judge sets the day. Ask the court or your lawyer for it. Until then, act by this date.

us-court-response-10 = Answer the government's paper
    .plain = The government's lawyer asked the judge for something? Your answer must be at the court within 10 days after the court got that paper.
    .missed = The judge may act as if you agree. Send your answer anyway, say why it is late, and ask the judge to read it.
    .todo = Write why you do not agree and add proof. File it with the court and give a copy to the government's lawyer.

us-court-pretermit = Answer the motion to end your asylum case early
    .plain = The government's lawyer asked the judge to end your asylum case without a full hearing, or to send you to another country. The court's manual gives you 10 days to answer a written motion. If the judge gives you another day, follow the judge.
    .missed = The judge may say no to asylum without hearing you, and order you sent to a country that you do not know. You can appeal to the Board, but the time is short. Talk to a lawyer today.
    .todo = In court, say at once: I do not agree. I am afraid to go to that country. I want the motion in writing, and time to answer and to find a lawyer. Then write why you would be hurt or tortured there, add proof, complete your asylum form, file it with the court, and give a copy to the government's lawyer.
    .differ = Sources differ. The manual gives 10 days, but the motion is often made out loud in court, and the judge may decide the same day. Be ready to answer at your next hearing. Ask a lawyer.
    .at-once = It counts where the judge decides in court at once. Be ready for it.
    .asked = Legal aid groups say to ask the judge for 30 days. It counts only if the judge says yes.

us-court-remote = Ask to take part in your hearing by video
    .plain = You can ask the judge to let you take part by video (Webex) or phone. Some say that the court needs your motion 15 days before the hearing, and some say 30.
    .missed = You can still ask, but the judge may not answer in time. Go to the court in person, on time.
    .todo = Write a motion and say why. File it with the court and give a copy to the government's lawyer. Then check the court's line or website (ACIS) until you know the answer.
    .not-granted = To ask is not to be allowed. Until the judge says yes, you must be in court in person. If you stay away, you can be ordered deported.

us-court-callup = Hand in what the judge asked for
    .plain = The judge gave you a day for a form or for papers. They must be at the court by that day.
    .missed = The judge can decide that you gave up that request. Hand the papers in now, explain why you are late, and talk to a lawyer.
    .todo = Write down the judge's day. File early, and give a copy to the government's lawyer. If you need more time, ask the judge before that day.

us-court-absentia-180 = Open the case again: you could not come to court
    .plain = Did something very serious keep you from court, such as an illness, violence, or a death in the family? Your motion to reopen must arrive within 180 days of the order.
    .missed = The order stays. But if you never got the notice, or were in custody, there is no time limit. New facts are another way, but for that you may have only 90 days from the order. Talk to a lawyer about that now.
    .todo = File a motion to reopen with the court. Tell what happened and add proof. The motion stops your deportation until the judge decides: ask a lawyer to make sure.
    .until-filed = With the order, you can be deported at any time until you file. Do not wait for a last day.

us-court-absentia-any = Open the case again: you got no notice
    .plain = Were you ordered deported for missing court, but never got the notice, or were in custody? Then no time limit stops you from asking to open the case again.
    .missed = The order stays until a judge takes it back.
    .todo = File a motion to reopen with the court. Say where you lived then, and keep every envelope. The motion stops your deportation until the judge decides: ask a lawyer to make sure.
    .until-filed = With the order, you can be deported at any time until you file.

us-mtr-90 = Open the case again with new facts
    .plain = You have one chance to ask for this. Your motion to reopen must arrive within 90 days after the order became final.
    .missed = There are exceptions: your country got much worse, a close family member abused you (VAWA), or the government's lawyer joins you. Talk to a lawyer about them.
    .todo = File the motion with the new facts and proof. Ask a lawyer if it goes to the court or to the Board. It does not stop a deportation by itself: ask for a stay too.
    .final = The time starts when the order is final. If you gave up your appeal, or were not in court, that may be the day of the order itself. Only a lawyer can tell.
    .waived = It counts if you gave up your appeal in court.

us-mtr-changed_country = Open the case again: your country got worse
    .plain = If your country is now more dangerous for you than it was at your hearing, you can ask to open the case again. This has no time limit.
    .missed = The order stays in force until a judge changes it.
    .todo = Collect proof of what is new in your country. File a motion to reopen with the help of a lawyer. Ask for a stay of removal too: do not count on it by itself.

us-vawa-reopen = Open the case again after abuse in the family
    .plain = Did a husband, wife, parent or grown child who is a citizen or has a green card abuse you? Then you may ask to open the case again. It seems that you have one year after the order became final.
    .missed = The judge may still take it late for special reasons, or because of harm to a child. Talk to a lawyer at once.
    .todo = Talk to a lawyer who knows VAWA. The motion needs the papers of your VAWA case with it. Call 911 if you are in danger.

us-reconsider-30 = Ask to correct a mistake in the decision
    .plain = If the decision got the law wrong, you can ask one time to have it put right. Your motion to reconsider must arrive within 30 days of the final order.
    .missed = This way is then closed, but another may be open, such as a motion to reopen. Talk to a lawyer at once.
    .todo = File a motion to reconsider and name the mistake. It does not stop the clock for the federal court: that has its own 30 days.
    .final = The time starts when the order is final. If you gave up your appeal, or were not in court, that may be the day of the order itself. Only a lawyer can tell.
    .waived = It counts if you gave up your appeal in court.

## Appeals

us-bia-appeal-30 = Appeal the judge's decision
    .plain = The judge said no? The Board of Immigration Appeals must HAVE your appeal within 30 days. Try to get it to the Board by day 10.
    .missed = The judge's order is then final, and the government can deport you. Talk to a lawyer at once: other ways may be left.
    .todo = Send Form EOIR-26 with the fee or a fee waiver (Form EOIR-26A). Pay in the EOIR Payment Portal and add the receipt. Sign that you sent a copy to the government's lawyer. It must arrive in time. If the fee waiver is refused, you have 15 days.
    .summary = A spoken decision starts the time when it is spoken. A written one starts it when it is mailed or put online. A written summary that comes later does not give you more time.

us-bia-appeal-10_disputed = Appeal the judge's decision (disputed 10 days)
    .plain = A rule of 2026 was to give only 10 days. A court stopped it.
    .missed = The government may say that you are too late. Appeal anyway within the 30 days, and talk to a lawyer at once.
    .todo = Send Form EOIR-26 so early that it arrives by day 10.
    .why = A court struck this rule down on 8 March 2026. Faro counts with it only to be safe. Ask a lawyer if that is still needed.

us-bia-brief = Send your written arguments to the Board
    .plain = The Board's notice gives a last day for your written arguments (the brief). You and the government have the same 20 days. Your brief must ARRIVE by then.
    .missed = The Board can decide without your arguments. It can also end the appeal if you said that you would send a brief. Send it now, ask the Board to take it late, and talk to a lawyer.
    .todo = Follow the day on the notice. Send the brief to the Board and a copy to the government's lawyer. If you need more time, ask before the last day.

us-bia-fee_waiver-15 = Send the appeal again: no fee waiver
    .plain = The Board did not accept your request to pay no fee, and sent your appeal or motion back. You have 15 days to file it again, with the fee or with a new request. In these days, the time for your appeal waits.
    .missed = The Board can treat your appeal as never filed. Then the order is final. Send it now, say why it is late, and talk to a lawyer at once.
    .todo = Pay in the EOIR Payment Portal and add the receipt, or fill in a new Form EOIR-26A with all your income and costs. Send it with the whole appeal and the letter of the Board. It must arrive in time.

us-bond-appeal = Appeal the decision about bond
    .plain = The judge said no to bond, or asked for too much money? You may appeal to the Board. It seems that the Board must have Form EOIR-26 within 30 days. There is no fee. Aim for 10 days.
    .missed = You can ask the judge again if something important has changed. Talk to a lawyer.
    .todo = Send Form EOIR-26 to the Board and a copy to the government's lawyer. Your case goes on at the same time: keep every other date.

us-pfr = Ask a federal court to look at the case
    .plain = A federal court can look at the decision of the Board. It can also look at some deportation orders that officers made without a judge. The court must have your petition for review within 30 days of the date on the paper.
    .missed = The federal court will most likely not look at your case. Ask a lawyer at once if anything can still be done.
    .todo = File the petition with the court of appeals. Also ask the court to stop your removal: it does not stop by itself.
    .no-extra-days = You get no extra days because the decision came by mail. If the last day is a state holiday you may get one day more, but do not count on it. Is your case only about withholding of removal or torture? Then the 30 days may run from the older order of the officers, and not from the decision of the Board. Courts still differ about old orders that are used again: ask a lawyer now.
    .state-holiday = It counts where the last day is a state holiday. Do not wait for it.

us-pfr-brief = Send your written arguments to the federal court
    .plain = The court tells you when the record of your case is ready. Your brief is due 40 days later, if the court sets no other day. You have 14 days to reply to the government's brief.
    .missed = The court can end your case. Ask the court for more time now, say why, and talk to a lawyer.
    .todo = Read the court's schedule: its day is the one that counts. Send the brief to the court and a copy to the government's lawyer.

## Voluntary departure

us-vd-depart = Leave by the day the judge set
    .plain = The judge let you leave on your own (voluntary departure) and gave you a number of days. You must be out of the country by the last one. If it falls on a weekend or a holiday, a court of 2025 lets you leave on the next working day. Do not count on it.
    .missed = The permission to leave on your own turns into a deportation order. You may have to pay a fine, and for 10 years you cannot get some kinds of help. Talk to a lawyer at once.
    .todo = Keep proof of the day you left. Talk to a lawyer before you file a motion to reopen or go to federal court: that can end the voluntary departure.

us-vd-bond = Pay the bond for voluntary departure
    .plain = The judge may ask for money as a promise that you will leave (a bond). It seems that ICE must have it within 5 working days, but we could not check it. Ask the court or a lawyer the same day.
    .missed = The voluntary departure may be gone, and a deportation order may take its place. Talk to a lawyer at once.
    .todo = Pay the bond at ICE and keep the receipt.

us-vd-bond_proof_bia = Show the Board that you paid the bond
    .plain = If you appeal after voluntary departure, the Board needs proof that you paid the bond. The proof must arrive within 30 days after you filed the appeal.
    .missed = The Board may not give you voluntary departure again. Send the proof now, even if it is late, and ask a lawyer.
    .todo = Send a copy of the bond receipt to the Board and a copy to the government's lawyer.

## ICE

us-ice-notice_to_report = Report to the ICE office
    .plain = Some people were let in with a paper that tells them to report to ICE (Form I-385). You have 60 days, or what your own paper says.
    .missed = ICE officers may come to find you and put you in detention. Book now, even if it is late. Talk to a lawyer before you go: arrests at such visits rose in 2025.
    .todo = Book a visit on the check-in page of ICE. The booking counts even if the visit is later. Keep a copy of it. Tell a person you trust when you go.

us-ice-checkin-recurring = Do your ICE check-in
    .plain = You must do each check-in on the day and at the hour that your officer told you. It can be a photo in an app, a call, or a visit.
    .missed = Missing one can lead to detention or an ankle monitor. Call your officer right now, say why, and write down whom you talked to. Tell your lawyer.
    .todo = Keep your phone charged and the app working. Keep proof of each check-in. If you cannot do one, tell your officer before it.

us-ice-osup = Report on the days of your supervision paper
    .plain = Your supervision paper (Form I-220A or I-220B) lists days on which you must report to ICE. Do it on each of them.
    .missed = ICE can detain you. Call the ICE office right now, say why you missed it, and tell your lawyer.
    .todo = Bring the paper each time. Have the officer write down the next day. If a visit worries you, talk to a lawyer before it. Do not just stay away.

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = On what day did you come into the United States the last time?
    .label = the day you last entered the United States
us-fact-unaccompanied_child = When you came or asked for asylum, were you under 18 and without a parent or legal guardian here who could care for you?
    .label = you were under 18, with no parent or guardian here who could care for you
us-fact-i589_filed = On what day did you send or hand in your asylum form (I-589)?
    .label = the day you filed the asylum form
us-fact-fee_notice_date = What date is on the notice about the yearly asylum fee?
    .label = the date on the notice about the yearly fee
us-fact-i589_received = On what day did your complete asylum form arrive at the office or the court? Look at the receipt notice or the stamp.
    .label = the day your complete asylum form was received
us-fact-clock_stopped = Did the asylum clock stop because you asked for a delay? If yes, from which day to which day? The clock counts the days to your work permit.
    .label = the days on which the asylum clock stood still
us-fact-ead_expires = What is the last day on your work permit card?
    .label = the last day of your work permit card
us-fact-biometrics_at = On what day and at what hour is your fingerprint appointment?
    .label = your fingerprint appointment
us-fact-asylum_interview_at = On what day and at what hour is your asylum interview?
    .label = your asylum interview
us-fact-interview_missed_on = On which day was the asylum interview that you could not go to?
    .label = the day of the interview you missed
us-fact-delay_ended = If something made you late in asking for asylum, on what day did it end? If your country changed, use the day of the change.
    .label = the day the reason for being late ended
us-fact-i589_returned = On what day did your asylum form come back to you?
    .label = the day your asylum form came back
us-fact-tz = Which time zone does that place have?
    .label = the time zone of the place
us-fact-rfe_mailed = What date is on the letter in which USCIS asks for more proof (Request for Evidence)?
    .label = the date on the request for more proof
us-fact-noid_mailed = What date is on the notice that says that USCIS plans to refuse your case (Notice of Intent)?
    .label = the date on the notice of intent
us-fact-max_days = How many days do you have to answer, by the notice?
    .label = the number of days that the notice gives
us-fact-by_mail = Did the notice come to you by mail?
    .label = the notice came by mail
us-fact-moved_on = On what day did you move?
    .label = the day you moved
us-fact-already_registered = Has the government registered you before (fingerprints when you came, I-94, work permit or court papers)?
    .label = you are already registered
us-fact-asylum_granted = On what day did you win asylum?
    .label = the day you won asylum
us-fact-days_abroad = Since you won asylum, how many days were you outside the United States?
    .label = the days you spent outside the United States
us-fact-travel_on = On what day do you want to travel?
    .label = the day you want to travel
us-fact-tps_opens = What is the first day on which people with TPS from your country can register again?
    .label = the first day to register again for TPS
us-fact-tps_closes = What is the last day on which people with TPS from your country can register again?
    .label = the last day to register again for TPS
us-fact-tps_reason_ended = To ask for TPS late: on what day did your other status or open request end, or will it end?
    .label = the day your other status or request ended
us-fact-turns_21_on = On what day do you turn 21?
    .label = the day you turn 21
us-fact-visa_available = On what day did a visa become available to you?
    .label = the day a visa became available to you
us-fact-uscis_decision_mailed = What date is on the refusal from USCIS?
    .label = the date on the refusal from USCIS
us-fact-parole_until = Until what day does your I-94 let you stay (parole)?
    .label = the last day of parole on your I-94
us-fact-cf_negative_served = On what day did they give you the paper that says that you have no "credible fear"?
    .label = the day you got the decision about credible fear
us-fact-cf_judge_concurred = On what day did the judge agree that you have no "credible fear"?
    .label = the day the judge agreed with the officer
us-fact-removal_on = If they told you, on what day will you be deported?
    .label = the day on which you are to be deported
us-fact-rf_negative_served = On what day did they give you the paper that says that you have no "reasonable fear"?
    .label = the day you got the decision about reasonable fear
us-fact-hearing = On what day is your hearing (individual or master)?
    .label = the day of your hearing
us-fact-nta_served = On what day did they give you the Notice to Appear (NTA)?
    .label = the day you got the Notice to Appear
us-fact-detained = Are you held in detention now?
    .label = you are in detention
us-fact-wants_remote = Do you want to take part in your hearing by video or phone?
    .label = you want to take part by video or phone
us-fact-pretermit_motion = On what day did the court get the motion to end your asylum case early, or on what day was it made in court?
    .label = the day of the motion to end your asylum case early
us-fact-bond_decision = On what day did the judge decide about bond?
    .label = the day the judge decided about bond
us-fact-absentia_order = What date is on the order made when you were not in court?
    .label = the date of the order made when you were not in court
us-fact-appeal_filed = Did you send an appeal to the Board of Immigration Appeals?
    .label = you appealed to the Board
us-fact-appeal_waived = Did you tell the judge that you give up your appeal?
    .label = you gave up your appeal
us-fact-abused_by_family = Did a husband, wife, parent or grown child who is a citizen or has a green card abuse you? You do not have to answer.
    .label = a close family member abused you
us-fact-fee_waiver_refused = What date is on the letter of the Board that refuses your request to pay no fee (fee waiver)?
    .label = the date on the letter that refuses the fee waiver
us-fact-ij_decision_oral = On what day did the judge say the decision out loud in court?
    .label = the day the judge said the decision out loud
us-fact-ij_decision_mailed = On what day did the court mail the judge's written decision or put it online?
    .label = the day the written decision was mailed
us-fact-written_summary_mailed = If a written summary of the spoken decision came, on what day did the court mail it?
    .label = the day the written summary was mailed
us-fact-briefing_schedule = What date is on the Board's notice about written arguments (briefing schedule)?
    .label = the date on the briefing schedule
us-fact-bia_order = What date is on the Board's decision?
    .label = the date on the Board's decision
us-fact-dhs_order = What date is on the deportation order that an officer made, without a judge?
    .label = the date on the order that an officer made
us-fact-reinstatement_order = What date is on the paper that says that your old deportation order is used again (Form I-871)?
    .label = the date on the paper that uses your old order again
us-fact-served_by_mail = Did you get the decision by mail?
    .label = the decision came by mail
us-fact-circuit = Which federal circuit is your immigration court in?
    .label = the federal circuit court
us-fact-record_available = On what day did the federal court say that the record of your case is ready?
    .label = the day the record was ready
us-fact-opposing_filing_received = If the government's lawyer asked the judge for something in writing, on what day did that paper arrive at the court?
    .label = the day the court got the government's paper
us-fact-date_set_by_judge = What is the last day that the judge gave you for a form or for papers?
    .label = the day the judge set
us-fact-vd_order = On what day did the judge let you leave on your own (voluntary departure)?
    .label = the day the judge gave you voluntary departure
us-fact-days_granted = How many days do you have to leave, by the judge's order?
    .label = the number of days the judge gave you
us-fact-bia_appeal_filed = On what day did you file your appeal with the Board?
    .label = the day you filed your appeal
us-fact-released = On what day did they let you go, at the border or from detention? If you have Form I-385, use the date on it.
    .label = the day you were released
us-fact-first = On what day and at what hour is your first check-in?
    .label = your first check-in
us-fact-every = How much time is there from one check-in to the next, such as 1 week, 2 weeks or 1 month?
    .label = the time between check-ins

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

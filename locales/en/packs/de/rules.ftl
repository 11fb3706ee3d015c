### Germany: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

de-jurisdiction = Germany

de-klage-2w = Go to court against the decision (two weeks)
    .plain = The asylum office (BAMF) said no? The court (Verwaltungsgericht) must have your claim (Klage) within two weeks after the letter was served on you.
    .missed = The decision becomes final. If it was not your fault, ask the court at once to forgive the delay (Wiedereinsetzung). If the letter explained your rights wrongly, you may have three months. Talk to a lawyer today.
    .todo = Read the last page of the letter (Rechtsbehelfsbelehrung): it names the court and the time. Bring or send the Klage to that court, and keep the yellow envelope.
    .other-land = It counts for a court in a state (Land) without that holiday.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, count from the day on which they gave it to you.

de-klage-1w = Go to court against the decision (one week)
    .plain = With some decisions you have only one week to bring your claim (Klage) to the court (Verwaltungsgericht). It can be so if you are to go to another EU country (Dublin). It can be so if you asked at the border. It can be so if the letter says "unzulässig" (inadmissible: they did not look into it) or "offensichtlich unbegründet" (they see no reason at all).
    .missed = You can be sent to another country. If the delay was not your fault, ask the court at once to forgive it (Wiedereinsetzung). Talk to a lawyer today.
    .todo = Read the last page of the letter to see if it says one week. File the Klage at the court, and the urgent request (Eilantrag) with it.
    .other-land = It counts for a court in a state (Land) without that holiday.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, count from the day on which they gave it to you.

de-eilantrag-1w = Ask the court to stop the deportation (Eilantrag)
    .plain = When you have only one week for the Klage, the Klage alone does not protect you. The court must also have your urgent request (Eilantrag) within one week. At the border, your reasons must be there within that week too.
    .missed = They can deport you before the court has decided. Ask a lawyer today what the court can still do.
    .todo = File the Eilantrag together with the Klage at the Verwaltungsgericht. A legal aid group can help you write it. Ask the court too if its office (Rechtsantragstelle) writes it down for you.
    .other-land = It counts for a court in a state (Land) without that holiday.
    .border = You asked for asylum at the border or at an airport. Then the request needs your reasons within the same week. You may hand it in with the authority at the place where you must stay.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, count from the day on which they gave it to you.

de-begruendung-1m = Give the court your reasons and proof
    .plain = Within one month after the decision was served, the court needs the facts of your case and your proof. In a procedure at the border it can be less: 10 days or two weeks.
    .missed = The court can leave out what comes late. Send it anyway, say why it is late, and talk to a lawyer.
    .todo = Write down what happened to you and what is wrong in the decision. Send it with your proof to the court, with your file number (Aktenzeichen).
    .other-land = It counts for a court in a state (Land) without that holiday.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, count from the day on which they gave it to you.

de-begruendung-border = Give the court your reasons and proof (border)
    .plain = You asked for asylum at the border or at an airport? Then the time for your reasons and proof can be short. It is 10 days for a child who is alone. It is two weeks if they said that another country is safe for you. In other cases it is one month.
    .missed = The court can leave out what comes late. Send it anyway, say why it is late, and talk to a lawyer.
    .todo = Write down what happened to you and what is wrong in the decision. Send it with your proof to the court, with your file number (Aktenzeichen). If you are not sure which time is yours, act within 10 days.
    .month = It counts for other cases at the border.
    .minor = It counts for a child who is alone.
    .third-country = It counts if they said that another country is safe for you.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, count from the day on which they gave it to you.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-zulassung-1m = Ask for leave to appeal the judgment
    .plain = The court said no? You have one month after the judgment was served to ask for an appeal (Antrag auf Zulassung der Berufung). If the court said that your claim has clearly no basis (offensichtlich), the law gives no appeal: ask a lawyer.
    .missed = The judgment becomes final. If it was not your fault, ask at once to have the delay forgiven (Wiedereinsetzung). Ask a lawyer what else is left, such as new facts.
    .todo = Go to a lawyer now and ask if only a lawyer can file this. The request goes to the court that gave the judgment (Verwaltungsgericht). It must give the reasons, within the same month.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-verbleib-1m = Ask to stay in Germany during the appeal
    .plain = Could you stay in Germany while the first court decided? Then ask for the right to stay during the appeal too. The law gives one month. In that month, and until the court has answered, they may not deport you.
    .missed = They can deport you while the appeal goes on. Ask a lawyer today what the court can still do.
    .todo = Ask a lawyer to file it together with the appeal. It goes to the same court. If the case is about a transfer to another EU country (Dublin), ask for it too.
    .from-when = The law does not say from which day this month runs. Faro counts from the day the judgment was served. Ask a lawyer.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-gerichtsbescheid-2w = Act against a Gerichtsbescheid (the court said no and held no hearing)
    .plain = The court can decide without a hearing, by a Gerichtsbescheid. Then you have two weeks after it was served to act against it.
    .missed = It becomes final, like a judgment. If it was not your fault, ask the court at once to forgive the delay (Wiedereinsetzung). Talk to a lawyer today.
    .todo = Read its last page: it says if you may ask for a hearing (mündliche Verhandlung) or for an appeal. Go to a lawyer now.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-betreiben-1m = Answer the court, or it drops your case
    .plain = The court can write that you must go on with your case (Betreibensaufforderung). If you do not do so within one month, your claim counts as taken back.
    .missed = The case is over as if you had taken it back, and the office's decision stands. Talk to a lawyer today: ask if the court can go on with it.
    .todo = Do exactly what the letter asks for, such as an address, a reason or a paper. Send it to the court with your file number (Aktenzeichen), and keep proof.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-service-4th_day = A letter at the reception centre counts after four days
    .plain = Is a letter for you at the reception centre? It counts as given to you when you get it. If you do not pick it up, it counts as given on the fourth day after it came there.
    .missed = Your time to go to court may be running already. Get the letter today, and take it to a lawyer together with the envelope.
    .todo = Ask for mail on each working day. Write on the envelope the day on which you got it.
    .collected = You told Faro that you picked up the letter. If you got it before the fourth day, the day on which they gave it to you counts.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Which day is on the yellow envelope? If the letter waited at the reception centre: on what day did they give it to you?
    .label = the day the decision was served
de-fact-handed_to_reception_centre = On what day did the letter for you come to the reception centre?
    .label = the day the letter came to the reception centre
de-fact-collected = Did you pick up the letter?
    .label = you picked up the letter
de-fact-land = Which German state (Land) is the court in? Write its two letters, such as BY for Bavaria or BE for Berlin.
    .label = the German state of the court
de-fact-urteil_zugestellt = On what day was the judgment (Urteil) served on you or your lawyer?
    .label = the day the judgment was served
de-fact-border_procedure = Did you ask for asylum at the border or at an airport, and is your case decided there?
    .label = your case is decided at the border
de-fact-unaccompanied_minor = Are you under 18 and in Germany without a parent or guardian?
    .label = you are a child who is alone
de-fact-safe_third_country = Did they say no because another country is safe for you?
    .label = they said that another country is safe for you
de-fact-gerichtsbescheid_zugestellt = On what day was the Gerichtsbescheid served on you or your lawyer?
    .label = the day the Gerichtsbescheid was served
de-fact-betreiben_served = On what day did you or your lawyer get the court's letter that you must go on with your case (Betreibensaufforderung)?
    .label = the day you got the court's letter

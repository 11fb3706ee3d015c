### Germany: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

de-jurisdiction = Germany

de-klage-2w = Go to court against the decision (two weeks)
    .plain = The asylum office (BAMF) said no? The court (Verwaltungsgericht) must have your claim (Klage) within two weeks after the letter was served on you.
    .missed = The decision becomes final. If it was not your fault, ask the court at once to forgive the delay (Wiedereinsetzung). If the letter explained your rights wrongly, you may have three months. Talk to a lawyer today.
    .todo = Read the last page of the letter (Rechtsbehelfsbelehrung): it names the court and the time. Bring or send the Klage to that court, and keep the yellow envelope.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-klage-1w = Go to court against the decision (one week)
    .plain = With some decisions you have only one week to bring your claim (Klage) to the court (Verwaltungsgericht). It can be so if you are to go to another EU country (Dublin). It can be so if the letter says "unzulässig" (inadmissible: they did not look into it) or "offensichtlich unbegründet" (they see no reason at all).
    .missed = You can be sent to another country. If the delay was not your fault, ask the court at once to forgive it (Wiedereinsetzung). Talk to a lawyer today.
    .todo = Read the last page of the letter to see if it says one week. File the Klage at the court, and the urgent request (Eilantrag) with it.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-eilantrag-1w = Ask the court to stop the deportation (Eilantrag)
    .plain = When you have only one week for the Klage, the Klage alone does not protect you. The court must also have your urgent request (Eilantrag) within one week.
    .missed = They can deport you before the court has decided. Ask a lawyer today what the court can still do.
    .todo = File the Eilantrag together with the Klage at the Verwaltungsgericht. A legal aid group can help you write it. Ask the court too if its office (Rechtsantragstelle) writes it down for you.
    .other-land = It counts for a court in a state (Land) without that holiday.

de-begruendung-1m = Give the court your reasons and proof
    .plain = Within one month after the decision was served, the court needs the facts of your case and your proof.
    .missed = The court can leave out what comes late. Send it anyway, say why it is late, and talk to a lawyer.
    .todo = Write down what happened to you and what is wrong in the decision. Send it with your proof to the court, with your file number (Aktenzeichen).
    .other-land = It counts for a court in a state (Land) without that holiday.

de-zulassung-1m = Ask for leave to appeal the judgment
    .plain = The court said no? You have one month after the judgment was served to ask for an appeal (Antrag auf Zulassung der Berufung).
    .missed = The judgment becomes final. If it was not your fault, ask at once to have the delay forgiven (Wiedereinsetzung). Ask a lawyer what else is left, such as new facts.
    .todo = Go to a lawyer now and ask if only a lawyer can file this. The request goes to the court that gave the judgment (Verwaltungsgericht).
    .other-land = It counts for a court in a state (Land) without that holiday.

de-service-4th_day = A letter at the reception centre counts after four days
    .plain = Is a letter for you at the reception centre? After four days it counts as given to you, even if you did not pick it up.
    .missed = Your time to go to court may be running already. Get the letter today, and take it to a lawyer together with the envelope.
    .todo = Ask for mail on each working day. Write on the envelope the day on which you got it.
    .collected = You told Faro that you picked up the letter. Then the day you picked it up counts.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Which day is written on the yellow envelope, or on what day was the decision served on you?
    .label = the day the decision was served
de-fact-handed_to_reception_centre = On what day did the letter for you come to the reception centre?
    .label = the day the letter came to the reception centre
de-fact-collected = Did you pick up the letter?
    .label = you picked up the letter
de-fact-land = Which German state (Land) is the court in? Write its two letters, such as BY for Bavaria or BE for Berlin.
    .label = the German state of the court
de-fact-bekanntgabe = On what day did you learn of the decision (Bekanntgabe)?
    .label = the day the decision was made known to you
de-fact-urteil_zugestellt = On what day was the judgment (Urteil) served on you or your lawyer?
    .label = the day the judgment was served

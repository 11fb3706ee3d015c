### Mexico: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

mx-jurisdiction = Mexico

mx-comar-apply = Ask for refugee status in Mexico
    .plain = After you come into Mexico you have 30 working days to ask for refugee status. Weekends and holidays do not count.
    .missed = Go anyway. COMAR will ask why you come late, and it can still take your request. Tell your reasons and bring proof.
    .todo = Go in person to COMAR (the office for refugees). If there is no COMAR office near you, go to INM (the immigration office). Ask for a paper that shows the day you asked.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

mx-comar-weekly = Sign at COMAR or INM
    .plain = While your request is open, you must sign in person. Most people sign every week, on the day and in the office that they were given.
    .missed = COMAR can decide that you gave up your request. Go today, say why you did not come, and bring proof. Ask a legal aid office for help.
    .todo = Take your paper each time and make sure that your signature is counted. If you want to move to another state, ask COMAR first.

mx-comar-decision = COMAR should decide
    .plain = The law gives COMAR 45 working days to decide about your request. COMAR often takes longer.
    .missed = This is COMAR's time, not yours: you lose nothing. Go on signing and ask how your case is doing.
    .todo = Ask for news when you sign. Keep your paper and your phone number at COMAR up to date.

mx-comar-appeal = Appeal COMAR's decision
    .plain = If COMAR says no, you can ask for a review (recurso de revisión). It seems that you have 15 working days, but we could not check it. Ask a lawyer the same week.
    .missed = The decision becomes final. A lawyer can see if a court can still help you (amparo). That also has a short time: ask at once.
    .todo = Look for the time and the place for an appeal in your letter. Hand in the recurso de revisión in writing, and have your copy stamped.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

mx-amparo = Ask a federal court for help (amparo)
    .plain = If the answer to your appeal (recurso de revisión) is no, a federal court may still help you. We believe that you have 15 working days, and that there is no time limit if you are about to be deported. We could not check it.
    .missed = Ask a lawyer anyway. There may be another way, above all if you are about to be deported.
    .todo = Go to a lawyer or to a group that helps refugees in the same week. Bring both decisions and the day you got them.

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = On what day did you come into Mexico?
    .label = the day you entered Mexico
mx-fact-first = On what day and at what hour must you sign for the first time?
    .label = the first time you sign
mx-fact-every = How much time is there from one signature to the next, such as 1 week?
    .label = the time between signatures
mx-fact-tz = Which time zone does that place have?
    .label = the time zone of the place
mx-fact-filed = On what day did you hand in your request for refugee status?
    .label = the day you handed in your request
mx-fact-decision_notified = On what day did COMAR give you its decision?
    .label = the day you got the decision
mx-fact-revision_notified = On what day did you get the answer to your recurso de revisión?
    .label = the day you got the answer to your appeal

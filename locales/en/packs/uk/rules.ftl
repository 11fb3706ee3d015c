### United Kingdom: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

uk-jurisdiction = United Kingdom

uk-ftt-appeal = Appeal the refusal (in the United Kingdom)
    .plain = The Home Office said no? The tribunal must have your appeal within 14 days after the Home Office sent the letter. The day you opened it does not matter.
    .missed = Appeal anyway, today. Ask the tribunal for more time and say why you are late. Talk to a lawyer at once.
    .todo = Appeal to the First-tier Tribunal, in the way that your letter describes. Look at the date on the letter and keep the envelope. The rules may have changed in 2026: ask a lawyer.
    .abroad = You told Faro that you are outside the UK. Then you may have more time: see the appeal from abroad. To be safe, act by this date.

uk-ftt-abroad = Appeal the refusal (outside the United Kingdom)
    .plain = If you are outside the United Kingdom, you have 28 days. They run from the day you left, or from the day the decision came to you abroad. Ask a lawyer which day counts for you.
    .missed = Appeal anyway, today. Ask the tribunal for more time and say why you are late. Talk to a lawyer at once.
    .todo = Appeal to the First-tier Tribunal, in the way that your letter describes. Keep proof of the day you left or got the decision.

uk-ut-permission = Ask to go to the Upper Tribunal
    .plain = If the First-tier Tribunal says no, you can ask for permission to appeal to the Upper Tribunal. You have 14 days after the decision was sent, or 28 days if you are abroad.
    .missed = Your appeal can end there. Ask for permission anyway, say why you are late, and talk to a lawyer at once.
    .todo = Write what the judge got wrong in law. Send the request to the First-tier Tribunal so that it arrives in time.
    .inside = It counts if you are in the UK.
    .outside = It counts if you are outside the UK.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = On what day did the Home Office send the decision?
    .label = the day the decision was sent
uk-fact-in_uk = At this moment, are you inside the United Kingdom?
    .label = you are in the United Kingdom
uk-fact-left_uk = On what day did you go out of the United Kingdom?
    .label = the day you left the United Kingdom
uk-fact-decision_received = On what day did the decision come to you abroad?
    .label = the day you got the decision abroad
uk-fact-ftt_decision_sent = On what day did the First-tier Tribunal send its decision?
    .label = the day the tribunal sent its decision

### United Kingdom: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

uk-jurisdiction = United Kingdom

uk-ftt-appeal = Appeal the refusal (in the United Kingdom)
    .plain = The Home Office said no? The tribunal must have your appeal within 14 days after the Home Office sent the letter. The day you opened it does not matter.
    .missed = Appeal anyway, today. Ask the tribunal for more time and say why you are late. Talk to a lawyer at once.
    .todo = Appeal to the First-tier Tribunal, in the way that your letter describes. Look at the date on the letter and keep the envelope. The rules may have changed in 2026: ask a lawyer.
    .abroad = You told Faro that you are outside the UK. Then you may have more time: see the appeal from abroad. To be safe, act by this date.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

uk-ftt-abroad = Appeal the refusal (outside the United Kingdom)
    .plain = If you are outside the United Kingdom, you have 28 days. They run from the day the decision came to you. Were you in the UK then, and could not appeal from there? Then they run from the day you left.
    .missed = Appeal anyway, today. Ask the tribunal for more time and say why you are late. Talk to a lawyer at once.
    .todo = Appeal to the First-tier Tribunal, in the way that your letter describes. Keep proof of the day you left and of the day you got the decision.
    .received = It counts if you were abroad, or could appeal from the UK.
    .left = It counts if you were in the UK at the decision and could not appeal from there.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

uk-ut-permission = Ask to go to the Upper Tribunal
    .plain = If the First-tier Tribunal says no, you can ask for permission to appeal to the Upper Tribunal. You have 14 days after the decision was sent, or 28 days if you are abroad.
    .missed = Your appeal can end there. Ask for permission anyway, say why you are late, and talk to a lawyer at once.
    .todo = Write what the judge got wrong in law. Send the request to the First-tier Tribunal so that it arrives in time.
    .inside = It counts if you are in the UK.
    .outside = It counts if you are outside the UK.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

uk-ut-renewed = Ask the Upper Tribunal itself
    .plain = The First-tier Tribunal did not let you appeal to the Upper Tribunal? You can ask the Upper Tribunal itself. We believe that you have 14 days after that answer was sent, and more from abroad. We could not check it.
    .missed = Your appeal can end there. Ask anyway, say why you are late, and talk to a lawyer at once.
    .todo = Look for the time and the way to ask in the letter. Send the request to the Upper Tribunal so that it arrives in time.
    .inside = It counts if you are in the UK.
    .outside = It counts if you are outside the UK.

uk-support-appeal = Appeal for your asylum support (home and money)
    .plain = The Home Office refused or stopped your asylum support? The tribunal must have your appeal within 3 days of the day you got the letter.
    .missed = Appeal anyway, today. Say on the form why you are late. A group that helps people seeking asylum can help you.
    .todo = Fill in the notice of appeal that came with the letter and send it to the tribunal for asylum support. Email is fastest. Put the letter with it.
    .weekends = A group that helps with these appeals says that Saturdays and Sundays do not count. Do not wait for it.
    .unchecked = No lawyer has checked this date yet. Ask one before you count on it.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = On what day did the Home Office send the decision?
    .label = the day the decision was sent
uk-fact-in_uk = At this moment, are you inside the United Kingdom?
    .label = you are in the United Kingdom
uk-fact-left_uk = On what day did you go out of the United Kingdom?
    .label = the day you left the United Kingdom
uk-fact-decision_received = On what day did you get the decision?
    .label = the day you got the decision
uk-fact-could_appeal_inside = While you were still in the UK, could you appeal from there?
    .label = you could appeal while you were in the UK
uk-fact-permission_refused_sent = On what day did the First-tier Tribunal send its answer that you may not appeal?
    .label = the day the tribunal sent that answer
uk-fact-support_decision_received = On what day did you get the letter about your asylum support?
    .label = the day you got the letter about support
uk-fact-ftt_decision_sent = On what day did the First-tier Tribunal send its decision?
    .label = the day the tribunal sent its decision

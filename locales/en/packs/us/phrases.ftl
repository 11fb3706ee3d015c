### Words for the judge and the officer in the United States: what somebody shows or reads out in the room.
###
### Translate each twice. First what it means, in your language, for the person who says it. Then ".sound": the English
### words as they sound, written with the letters of your language, so that somebody who knows no English can read them out
### ("Ai nid mor táim" for a reader of Spanish). Here ".sound" is the English itself.

us-phrase-more-time = I need more time to find a lawyer. Please give me a new date.
    .sound = I need more time to find a lawyer. Please give me a new date.
us-phrase-motion-in-writing = Please put the government’s motion in writing. I want time to read it and to answer.
    .sound = Please put the government’s motion in writing. I want time to read it and to answer.
# $country is a country, in the person's words, or a line to write on.
us-phrase-afraid-of-country = I am afraid to be sent to { $country }. I could be hurt or tortured there.
    .sound = I am afraid to be sent to { $country }. I could be hurt or tortured there.
# $language is a language, or a line to write on.
us-phrase-interpreter = I do not understand this interpreter. I speak { $language }. Please bring another one.
    .sound = I do not understand this interpreter. I speak { $language }. Please bring another one.
us-phrase-appeal = I do not agree with the decision. I want to appeal. I reserve my right to appeal.
    .sound = I do not agree with the decision. I want to appeal. I reserve my right to appeal.
# $name is the name of the lawyer, or a line to write on.
us-phrase-have-a-lawyer = I have a lawyer: { $name }. I want to talk to my lawyer before I answer.
    .sound = I have a lawyer: { $name }. I want to talk to my lawyer before I answer.
us-phrase-no-letter = I did not get the letter. My address is on this paper.
    .sound = I did not get the letter. My address is on this paper.
us-phrase-ill = I am ill. I cannot go on now. I need a doctor. Please write that down.
    .sound = I am ill. I cannot go on now. I need a doctor. Please write that down.
us-phrase-child-alone = My child is alone. Please let me call the person who cares for my child.
    .sound = My child is alone. Please let me call the person who cares for my child.
us-phrase-system-down = I came on time. The system was down. Here is my proof.
    .sound = I came on time. The system was down. Here is my proof.
us-phrase-do-not-close = I do not agree to dismiss my case. I want it to go on. I want a lawyer.
    .sound = I do not agree to dismiss my case. I want it to go on. I want a lawyer.
us-phrase-say-again = Please say that again, slowly. I want to understand.
    .sound = Please say that again, slowly. I want to understand.

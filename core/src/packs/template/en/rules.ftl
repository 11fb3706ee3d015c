# The words of the rules in rules/. Leave the names before the = as they are. Write behind them.
%ID%-first-date = Write here what the date is for
    .plain = Write here what the law says, in plain words.
    .missed = Write here what happens if the day is missed.
    .todo = Write here what to do.

# The question for each fact that a rule asks.
%COUNTRY%-fact-%FACT% = On which day did you get the letter?
    .label = the day of the letter

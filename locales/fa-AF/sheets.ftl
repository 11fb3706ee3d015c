### Pages for print, and files for calendars.

## Files for calendars

# $label says what a day is, such as "act by"; $day is a day in words.
calendar-day = { $label }: { $day }

### Pages for print, and files for calendars.

## Files for calendars

calendar-day = { $label }: { $day }

### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = Will this phone remind me?
shell-drill-phone-hint = Faro looks at what may keep this phone silent. Then try it: a test rings in two minutes.
shell-drill-phone-test = Ring in two minutes
shell-drill-phone-waits = Lock the phone and put it away. It rings in two minutes.
shell-drill-phone-allow = Change this in the phone’s settings

## Reading aloud

shell-voice-get = Get a voice
# $language is the own name of a language.
voice-none = This phone has no voice for { $language }. Open the phone’s settings, look for “text-to-speech” or “spoken content”, and add a voice for this language. You need the internet for that once. Then Faro can read aloud without it.

## First steps

shell-steps-lost = If you lose it
shell-steps-lost-hint = Nobody can give it back to you. A recovery code on paper can open your vault then. You can make it now, or later in the settings.
shell-steps-later = Later
shell-steps-remind = May this phone remind you?
shell-steps-remind-hint = A missed hearing can mean an order to deport you. Faro rings before each date. The words on a locked screen say nothing about your case.

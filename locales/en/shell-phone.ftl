### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = Will this phone remind me?
shell-drill-phone-hint = Faro looks at what may keep this phone silent. Then try it: a test rings in two minutes.
shell-drill-phone-test = Ring in two minutes
shell-drill-phone-waits = Lock the phone and put it away. It rings in two minutes.
shell-drill-phone-allow = Change this in the phone’s settings
shell-drill-phone-found = What Faro found
shell-drill-phone-none = Faro found nothing that keeps this phone silent. Try it all the same.
shell-drill-phone-unpromised = What no app can promise
shell-drill-phone-unpromised-hint = Write your hearings on paper too. Ask somebody you trust to remind you.
shell-drill-phone-handled = What Faro does by itself
shell-drill-phone-alarm = An alarm on the morning of a hearing
shell-drill-phone-alarm-hint = It rings like an alarm clock, even when the phone is silent. It does not ring while Faro is hidden or opens only with Face ID.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = This phone does not let Faro remind you
silence-refused-what = Nothing will show or ring. Allow notifications for Faro. The words on a locked screen say nothing about your case.
silence-channel = Reminders make no sound
silence-channel-what = They come, but you may not notice them. Turn sound on for Faro’s reminders.
silence-hibernated = The phone may put Faro to sleep
silence-hibernated-what = If you do not open Faro for months, the phone may stop all its reminders. Turn off the setting that pauses unused apps. Faro also asks you to open your list before two months pass.
silence-stopped = Somebody had stopped Faro
silence-stopped-what = Nothing rang while Faro was stopped. Now all reminders are set again.
silence-stopping = If somebody stops Faro in the phone’s settings
silence-stopping-what = Then nothing rings until you open Faro. When you open it, all reminders are set again. Do not use “Force stop”.
silence-private = Faro is in a private space
silence-private-what = Nothing rings while the private space is locked. If it is safe for you, install Faro outside of it. If not, write your dates on paper.
silence-hidden = If you hide Faro or lock it with Face ID
silence-hidden-what = Then the iPhone may show no reminders, and the morning alarm may not ring. The phone does not tell Faro. If it is safe for you, do not hide Faro.
silence-exact = Reminders may be late
silence-exact-what = This phone does not let Faro ring to the minute. A reminder may come ten minutes late, or an hour. Allow alarms and reminders for Faro.
silence-restricted = The phone may hold Faro back
silence-restricted-what = When the phone lies still, a reminder may come late. Let Faro use the battery without limits. It uses very little.
silence-doze = When the phone lies still
silence-doze-what = Faro’s reminders ring all the same. Two in a row may come some minutes apart.
silence-saver = The battery saver is on
silence-saver-what = Reminders should ring all the same. On some phones they come late. Charge the phone the night before a hearing.
silence-restored = If you change your phone
silence-restored-what = The new phone rings only after you bring back your backup there and open it once.
silence-locked = When the phone has just been restarted
silence-locked-what = Reminders ring even before you unlock it.
silence-locked-unknown = It may stay silent until you unlock it once. Unlock it after each restart.
silence-off = If the phone is off when a reminder is due
silence-off-what = The reminder comes when you turn the phone on.
silence-off-unknown = The reminder may never come. Turn the phone on and charge it the night before a hearing.
silence-clock-back = If the clock is set back
silence-clock-back-what = Faro sets all reminders again. With a wrong clock they come late: let the phone set its own clock.
silence-clock-forward = If the clock is set forward
silence-clock-forward-what = Faro sets all reminders again. What seems to be over comes at once: let the phone set its own clock.
silence-zone = If you travel to another time zone
silence-zone-what = Reminders come at the right moment. When you open your list, they follow the clock of the new place.
silence-updated = When Faro is updated
silence-updated-what = All reminders are set again.

## Reading aloud

shell-voice-get = Get a voice
shell-voice-network = The voice on this phone would send the words over the internet. Faro does not use it. Get a voice that works without internet.
# $language is the own name of a language.
voice-none = This phone has no voice for { $language }. Open the phone’s settings, look for “text-to-speech” or “spoken content”, and add a voice for this language. You need the internet for that once. Then Faro can read aloud without it.

## First steps

# Above a page of the first steps. $step is which one it is, $count is how many there are.
step-of = Step { $step } of { $count }
shell-steps-lost = If you lose it
shell-steps-lost-hint = Nobody can give it back to you. A recovery code on paper can open your vault then. You can make it now, or later in the settings.
shell-steps-later = Later
shell-steps-remind = May this phone remind you?
shell-steps-remind-hint = A missed hearing can mean an order to deport you. Faro rings before each date. The words on a locked screen say nothing about your case.

## The vault

# A button: the next page asks for the passphrase, and erases nothing yet.
shell-erase-ask = Erase everything: type your passphrase first
shell-recovery-mend = Tap a group to type it again.

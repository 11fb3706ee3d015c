### What only the app on a phone says.

## Errors

border-locked = The vault is closed. Open it first.
border-no-device-key = This device has no key for the vault. Open it with the passphrase.
border-device-key-wrong = The key of this device does not open the vault any more. Open it with the passphrase.
border-platform-refused = The device did not allow it. Try again, or use the passphrase.
border-platform-unavailable = The device cannot do this now. Unlock its screen and try again, or use the passphrase.
border-platform-unexpected = The device failed. Start it again and try once more, or use the passphrase.
border-recovery-exists = There is a recovery code already. A new one makes the old paper useless.
border-fault = This did not work, because of a fault in Faro. Open the vault again and look whether your last change is there.

## The vault

border-vault-older = This is an older state of your vault: this device has seen a newer one. Somebody may have put an old copy back. Look for what is missing.
border-vault-stale-slots = A second copy of the ways into the vault could not be brought up to date. A way in that you removed may still be in it. Free some space, then close and open the vault.

## Facts

# The question for the date on a person's own paper. $rule is the title of a rule: "Appeal the judge's decision".
border-printed = Does your own paper name a last day for this: { $rule }? Which?
    .label = the last day on your own paper for this: { $rule }
# A stretch of days. $to is the first day that is not part of it.
border-interval = from { $from } until { $to }

## Duties

# The time of a duty. $from and $until are times of day.
border-window = { $date }, from { $from } until { $until }
border-time-form = Write the time like 09:00.

### What only the app on a phone says.

## Errors

border-locked = The vault is closed. Open it first.
border-no-device-key = This device has no key for the vault. Open it with the passphrase.
border-device-key-wrong = This device's key no longer opens the vault. Open it with the passphrase.
border-platform-refused = The device did not allow it. Try again, or use the passphrase.
border-platform-unavailable = The device cannot do this now. Unlock its screen and try again, or use the passphrase.
border-platform-unexpected = Something went wrong on the device. Restart it and try again, or use the passphrase.
border-code-typed = That is not the last group. Look at your paper and try again.
border-code-unwritten = First write the new code on paper, and type its last group.
border-passphrase-needed = For this, Faro needs your passphrase. Close the vault, open it with your passphrase, and try again.
# $time is a time of day.
border-wait = There were too many wrong tries. From { $time } on, you can try again.
border-fault = This did not work, because of a fault in Faro. Open the vault again. Check that your last change is there.
# Of a file that another app gave to Faro.
border-given-other = Faro does not know this kind of file. Nothing was changed.

## The vault

## Facts

## Duties

border-time-form = Write the time like this: 09:00.

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

## Facts

## Duties

border-time-form = Write the time like 09:00.

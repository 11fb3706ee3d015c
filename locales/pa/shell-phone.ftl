### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = ਕੀ ਇਹ ਫ਼ੋਨ ਮੈਨੂੰ ਯਾਦ ਕਰਾਵੇਗਾ?
shell-drill-phone-hint = Faro ਦੇਖਦਾ ਹੈ ਕਿ ਕਿਹੜੀ ਚੀਜ਼ ਇਸ ਫ਼ੋਨ ਨੂੰ ਚੁੱਪ ਰੱਖ ਸਕਦੀ ਹੈ। ਫਿਰ ਪਰਖੋ: ਦੋ ਮਿੰਟਾਂ ਵਿੱਚ ਪਰਖ ਦੀ ਘੰਟੀ ਵੱਜਦੀ ਹੈ।
shell-drill-phone-test = ਦੋ ਮਿੰਟਾਂ ਵਿੱਚ ਘੰਟੀ ਵਜਾਓ
shell-drill-phone-waits = ਫ਼ੋਨ ਨੂੰ ਤਾਲਾ ਲਾਓ ਅਤੇ ਪਾਸੇ ਰੱਖੋ। ਦੋ ਮਿੰਟਾਂ ਵਿੱਚ ਘੰਟੀ ਵੱਜੇਗੀ।
shell-drill-phone-allow = ਇਹ ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਬਦਲੋ
shell-drill-phone-found = Faro ਨੂੰ ਕੀ ਲੱਭਿਆ
shell-drill-phone-none = Faro ਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ ਜੋ ਇਸ ਫ਼ੋਨ ਨੂੰ ਚੁੱਪ ਰੱਖੇ। ਫਿਰ ਵੀ ਪਰਖ ਕੇ ਦੇਖੋ।
shell-drill-phone-unpromised = ਜਿਸ ਦਾ ਵਾਅਦਾ ਕੋਈ ਐਪ ਨਹੀਂ ਕਰ ਸਕਦੀ
shell-drill-phone-unpromised-hint = ਆਪਣੀਆਂ ਪੇਸ਼ੀਆਂ ਕਾਗਜ਼ ਉੱਤੇ ਵੀ ਲਿਖੋ। ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਵੇ।
shell-drill-phone-handled = ਜੋ Faro ਆਪ ਕਰਦਾ ਹੈ
shell-drill-phone-alarm = ਪੇਸ਼ੀ ਵਾਲੇ ਦਿਨ ਸਵੇਰੇ ਅਲਾਰਮ
shell-drill-phone-alarm-hint = ਇਹ ਅਲਾਰਮ ਘੜੀ ਵਾਂਗ ਵੱਜਦਾ ਹੈ, ਫ਼ੋਨ ਚੁੱਪ ਹੋਣ ਉੱਤੇ ਵੀ। ਇਹ ਨਹੀਂ ਵੱਜਦਾ ਜੇ Faro ਲੁਕਾਇਆ ਹੋਵੇ ਜਾਂ ਸਿਰਫ਼ Face ID ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੋਵੇ।

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = ਇਹ ਫ਼ੋਨ Faro ਨੂੰ ਯਾਦ ਕਰਾਉਣ ਨਹੀਂ ਦਿੰਦਾ
silence-refused-what = ਨਾ ਕੁਝ ਦਿਸੇਗਾ ਅਤੇ ਨਾ ਘੰਟੀ ਵੱਜੇਗੀ। Faro ਲਈ ਸੂਚਨਾਵਾਂ (notifications) ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ। ਤਾਲਾ ਲੱਗੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਆਉਂਦੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਕੇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।
silence-channel = ਯਾਦ-ਦਹਾਨੀਆਂ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਆਉਂਦੀ
silence-channel-what = ਇਹ ਆਉਂਦੀਆਂ ਹਨ, ਪਰ ਸ਼ਾਇਦ ਤੁਹਾਨੂੰ ਪਤਾ ਨਾ ਲੱਗੇ। Faro ਦੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਲਈ ਆਵਾਜ਼ ਚਾਲੂ ਕਰੋ।
silence-hibernated = ਫ਼ੋਨ Faro ਨੂੰ ਸੁਲਾ ਸਕਦਾ ਹੈ
silence-hibernated-what = ਜੇ ਤੁਸੀਂ ਕਈ ਮਹੀਨੇ Faro ਨਾ ਖੋਲ੍ਹੋ, ਤਾਂ ਫ਼ੋਨ ਇਸ ਦੀਆਂ ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਰੋਕ ਸਕਦਾ ਹੈ। ਉਹ ਸੈਟਿੰਗ ਬੰਦ ਕਰੋ ਜੋ ਨਾ ਵਰਤੀਆਂ ਐਪਾਂ ਨੂੰ ਰੋਕਦੀ ਹੈ। Faro ਵੀ ਦੋ ਮਹੀਨੇ ਲੰਘਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਸੂਚੀ ਖੋਲ੍ਹਣ ਲਈ ਕਹਿੰਦਾ ਹੈ।
silence-stopped = ਕਿਸੇ ਨੇ Faro ਨੂੰ ਰੋਕ ਦਿੱਤਾ ਸੀ
silence-stopped-what = ਜਦੋਂ Faro ਰੁਕਿਆ ਹੋਇਆ ਸੀ, ਕੋਈ ਘੰਟੀ ਨਹੀਂ ਵੱਜੀ। ਹੁਣ ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੁਬਾਰਾ ਲੱਗ ਗਈਆਂ ਹਨ।
silence-stopping = ਜੇ ਕੋਈ ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ Faro ਨੂੰ ਰੋਕ ਦੇਵੇ
silence-stopping-what = ਤਾਂ ਜਦ ਤੱਕ ਤੁਸੀਂ Faro ਨਾ ਖੋਲ੍ਹੋ, ਕੋਈ ਘੰਟੀ ਨਹੀਂ ਵੱਜਦੀ। ਜਦੋਂ ਤੁਸੀਂ ਖੋਲ੍ਹਦੇ ਹੋ, ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੁਬਾਰਾ ਲੱਗ ਜਾਂਦੀਆਂ ਹਨ। “Force stop” ਨਾ ਵਰਤੋ।
silence-private = Faro ਪ੍ਰਾਈਵੇਟ ਸਪੇਸ (private space) ਵਿੱਚ ਹੈ
silence-private-what = ਜਦ ਤੱਕ ਪ੍ਰਾਈਵੇਟ ਸਪੇਸ ਨੂੰ ਤਾਲਾ ਹੈ, ਕੋਈ ਘੰਟੀ ਨਹੀਂ ਵੱਜਦੀ। ਜੇ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ, ਤਾਂ Faro ਨੂੰ ਇਸ ਤੋਂ ਬਾਹਰ ਲਾਓ। ਜੇ ਨਹੀਂ, ਤਾਂ ਆਪਣੀਆਂ ਤਾਰੀਖਾਂ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖੋ।
silence-hidden = ਜੇ ਤੁਸੀਂ Faro ਨੂੰ ਲੁਕਾਓ ਜਾਂ Face ID ਨਾਲ ਤਾਲਾ ਲਾਓ
silence-hidden-what = ਤਾਂ iPhone ਸ਼ਾਇਦ ਕੋਈ ਯਾਦ-ਦਹਾਨੀ ਨਾ ਦਿਖਾਵੇ, ਅਤੇ ਸਵੇਰ ਦਾ ਅਲਾਰਮ ਸ਼ਾਇਦ ਨਾ ਵੱਜੇ। ਫ਼ੋਨ Faro ਨੂੰ ਨਹੀਂ ਦੱਸਦਾ। ਜੇ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ, ਤਾਂ Faro ਨੂੰ ਨਾ ਲੁਕਾਓ।
silence-exact = ਯਾਦ-ਦਹਾਨੀਆਂ ਦੇਰ ਨਾਲ ਆ ਸਕਦੀਆਂ ਹਨ
silence-exact-what = ਇਹ ਫ਼ੋਨ Faro ਨੂੰ ਠੀਕ ਮਿੰਟ ਉੱਤੇ ਘੰਟੀ ਵਜਾਉਣ ਨਹੀਂ ਦਿੰਦਾ। ਯਾਦ-ਦਹਾਨੀ ਦਸ ਮਿੰਟ ਜਾਂ ਇੱਕ ਘੰਟਾ ਦੇਰ ਨਾਲ ਆ ਸਕਦੀ ਹੈ। Faro ਲਈ ਅਲਾਰਮ ਅਤੇ ਯਾਦ-ਦਹਾਨੀਆਂ (alarms and reminders) ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।
silence-restricted = ਫ਼ੋਨ Faro ਨੂੰ ਰੋਕ ਸਕਦਾ ਹੈ
silence-restricted-what = ਜਦੋਂ ਫ਼ੋਨ ਬਿਨਾਂ ਹਿੱਲੇ ਪਿਆ ਹੋਵੇ, ਯਾਦ-ਦਹਾਨੀ ਦੇਰ ਨਾਲ ਆ ਸਕਦੀ ਹੈ। Faro ਨੂੰ ਬਿਨਾਂ ਹੱਦ ਦੇ ਬੈਟਰੀ ਵਰਤਣ ਦਿਓ। ਇਹ ਬਹੁਤ ਘੱਟ ਵਰਤਦਾ ਹੈ।
silence-doze = ਜਦੋਂ ਫ਼ੋਨ ਬਿਨਾਂ ਹਿੱਲੇ ਪਿਆ ਹੋਵੇ
silence-doze-what = Faro ਦੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਫਿਰ ਵੀ ਵੱਜਦੀਆਂ ਹਨ। ਲਗਾਤਾਰ ਦੋ ਵਿਚਕਾਰ ਕੁਝ ਮਿੰਟਾਂ ਦਾ ਫ਼ਰਕ ਹੋ ਸਕਦਾ ਹੈ।
silence-saver = ਬੈਟਰੀ ਬਚਾਉਣ ਵਾਲੀ ਸੈਟਿੰਗ ਚਾਲੂ ਹੈ
silence-saver-what = ਯਾਦ-ਦਹਾਨੀਆਂ ਫਿਰ ਵੀ ਵੱਜਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ। ਕੁਝ ਫ਼ੋਨਾਂ ਉੱਤੇ ਦੇਰ ਨਾਲ ਆਉਂਦੀਆਂ ਹਨ। ਪੇਸ਼ੀ ਤੋਂ ਪਹਿਲੀ ਰਾਤ ਫ਼ੋਨ ਚਾਰਜ ਕਰੋ।
silence-restored = ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਬਦਲੋ
silence-restored-what = ਨਵਾਂ ਫ਼ੋਨ ਉਦੋਂ ਹੀ ਵੱਜਦਾ ਹੈ ਜਦੋਂ ਤੁਸੀਂ ਉੱਥੇ ਆਪਣਾ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ ਅਤੇ ਇੱਕ ਵਾਰ ਖੋਲ੍ਹੋ।
silence-locked = ਜਦੋਂ ਫ਼ੋਨ ਹੁਣੇ ਬੰਦ ਕਰ ਕੇ ਚਲਾਇਆ ਹੋਵੇ
silence-locked-what = ਯਾਦ-ਦਹਾਨੀਆਂ ਤੁਹਾਡੇ ਤਾਲਾ ਖੋਲ੍ਹਣ ਤੋਂ ਪਹਿਲਾਂ ਵੀ ਵੱਜਦੀਆਂ ਹਨ।
silence-locked-unknown = ਜਦ ਤੱਕ ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਤਾਲਾ ਨਾ ਖੋਲ੍ਹੋ, ਇਹ ਚੁੱਪ ਰਹਿ ਸਕਦਾ ਹੈ। ਹਰ ਵਾਰ ਬੰਦ ਕਰ ਕੇ ਚਲਾਉਣ ਤੋਂ ਬਾਅਦ ਤਾਲਾ ਖੋਲ੍ਹੋ।
silence-off = ਜੇ ਯਾਦ-ਦਹਾਨੀ ਦੇ ਸਮੇਂ ਫ਼ੋਨ ਬੰਦ ਹੋਵੇ
silence-off-what = ਯਾਦ-ਦਹਾਨੀ ਉਦੋਂ ਆਉਂਦੀ ਹੈ ਜਦੋਂ ਤੁਸੀਂ ਫ਼ੋਨ ਚਾਲੂ ਕਰਦੇ ਹੋ।
silence-off-unknown = ਯਾਦ-ਦਹਾਨੀ ਸ਼ਾਇਦ ਕਦੇ ਨਾ ਆਵੇ। ਪੇਸ਼ੀ ਤੋਂ ਪਹਿਲੀ ਰਾਤ ਫ਼ੋਨ ਚਾਲੂ ਕਰੋ ਅਤੇ ਚਾਰਜ ਕਰੋ।
silence-clock-back = ਜੇ ਘੜੀ ਪਿੱਛੇ ਕੀਤੀ ਜਾਵੇ
silence-clock-back-what = Faro ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੁਬਾਰਾ ਲਾਉਂਦਾ ਹੈ। ਘੜੀ ਗਲਤ ਹੋਵੇ ਤਾਂ ਇਹ ਦੇਰ ਨਾਲ ਆਉਂਦੀਆਂ ਹਨ: ਫ਼ੋਨ ਨੂੰ ਆਪਣੀ ਘੜੀ ਆਪ ਠੀਕ ਕਰਨ ਦਿਓ।
silence-clock-forward = ਜੇ ਘੜੀ ਅੱਗੇ ਕੀਤੀ ਜਾਵੇ
silence-clock-forward-what = Faro ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੁਬਾਰਾ ਲਾਉਂਦਾ ਹੈ। ਜੋ ਲੰਘਿਆ ਲੱਗਦਾ ਹੈ, ਉਹ ਤੁਰੰਤ ਆ ਜਾਂਦਾ ਹੈ: ਫ਼ੋਨ ਨੂੰ ਆਪਣੀ ਘੜੀ ਆਪ ਠੀਕ ਕਰਨ ਦਿਓ।
silence-zone = ਜੇ ਤੁਸੀਂ ਹੋਰ ਸਮੇਂ ਵਾਲੇ ਇਲਾਕੇ ਵਿੱਚ ਜਾਓ
silence-zone-what = ਯਾਦ-ਦਹਾਨੀਆਂ ਸਹੀ ਪਲ ਉੱਤੇ ਆਉਂਦੀਆਂ ਹਨ। ਜਦੋਂ ਤੁਸੀਂ ਸੂਚੀ ਖੋਲ੍ਹਦੇ ਹੋ, ਇਹ ਨਵੀਂ ਥਾਂ ਦੀ ਘੜੀ ਨਾਲ ਚੱਲਦੀਆਂ ਹਨ।
silence-updated = ਜਦੋਂ Faro ਅੱਪਡੇਟ ਹੁੰਦਾ ਹੈ
silence-updated-what = ਸਾਰੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੁਬਾਰਾ ਲੱਗ ਜਾਂਦੀਆਂ ਹਨ।

## Reading aloud

shell-voice-get = ਆਵਾਜ਼ ਲਓ
shell-voice-network = ਇਸ ਫ਼ੋਨ ਦੀ ਆਵਾਜ਼ ਸ਼ਬਦਾਂ ਨੂੰ ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਭੇਜਦੀ। Faro ਇਸ ਨੂੰ ਨਹੀਂ ਵਰਤਦਾ। ਉਹ ਆਵਾਜ਼ ਲਓ ਜੋ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲੇ।
voice-none = ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $language }। ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ, “text-to-speech” ਜਾਂ “spoken content” ਲੱਭੋ, ਅਤੇ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਜੋੜੋ। ਇਸ ਲਈ ਇੱਕ ਵਾਰ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ। ਫਿਰ Faro ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦਾ ਹੈ।

## First steps

step-of = ਕਦਮ { $step }, ਕੁੱਲ { $count }
shell-steps-lost = ਜੇ ਇਹ ਗੁੰਮ ਹੋ ਜਾਣ
shell-steps-lost-hint = ਕੋਈ ਤੁਹਾਨੂੰ ਇਹ ਵਾਪਸ ਨਹੀਂ ਦੇ ਸਕਦਾ। ਉਦੋਂ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਰਿਕਵਰੀ ਕੋਡ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਹੁਣ ਬਣਾ ਸਕਦੇ ਹੋ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਸੈਟਿੰਗਾਂ ਵਿੱਚ।
shell-steps-later = ਬਾਅਦ ਵਿੱਚ
shell-steps-remind = ਕੀ ਇਹ ਫ਼ੋਨ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਵੇ?
shell-steps-remind-hint = ਪੇਸ਼ੀ ਖੁੰਝਣ ਨਾਲ ਤੁਹਾਨੂੰ ਡਿਪੋਰਟ ਕਰਨ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ। Faro ਹਰ ਤਾਰੀਖ ਤੋਂ ਪਹਿਲਾਂ ਘੰਟੀ ਵਜਾਉਂਦਾ ਹੈ। ਤਾਲਾ ਲੱਗੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਆਉਂਦੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਕੇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।

## The vault

shell-erase-ask = ਸਭ ਕੁਝ ਮਿਟਾਓ: ਪਹਿਲਾਂ ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਟਾਈਪ ਕਰੋ
shell-recovery-mend = ਦੁਬਾਰਾ ਟਾਈਪ ਕਰਨ ਲਈ ਗਰੁੱਪ ਨੂੰ ਦਬਾਓ।

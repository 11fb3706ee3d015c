### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ
calendar-settled = ਹੋ ਗਿਆ
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = { $date } ਤੱਕ ਦੀ ਜਾਣਕਾਰੀ। ਤਾਰੀਖਾਂ ਬਦਲ ਸਕਦੀਆਂ ਹਨ। ਕਿਸੇ ਤਾਰੀਖ ਉੱਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਅਦਾਲਤ ਤੋਂ ਚੈੱਕ ਕਰੋ।
sheets-name = ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਨਾਂ
sheets-number = ਨੰਬਰ
sheets-born = ਜਨਮ
sheets-language = ਭਾਸ਼ਾ
sheets-court = ਅਦਾਲਤ
sheets-judge = ਜੱਜ
sheets-video = ਵੀਡੀਓ ਰਾਹੀਂ
sheets-lawyer-write = ਵਕੀਲ: ਨਾਂ ਅਤੇ ਫ਼ੋਨ

## The case on one page

sheets-case = ਕੇਸ ਦਾ ਸਫ਼ਾ
sheets-code = ਥੋੜ੍ਹੇ ਵਿੱਚ, ਫ਼ੋਨ ਦੇ ਕੈਮਰੇ ਲਈ
sheets-people = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
sheets-dates = ਅਗਲੀਆਂ ਤਾਰੀਖਾਂ
sheets-no-dates = ਇੱਥੇ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ ਲਿਖੀ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਤਾਰੀਖ ਹੈ ਨਹੀਂ।
sheets-contacts = ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
sheets-more-people = { $count ->
    [one] ਇਸ ਕੇਸ ਵਿੱਚ { $count } ਵਿਅਕਤੀ ਹੋਰ ਹੈ।
   *[other] ਇਸ ਕੇਸ ਵਿੱਚ { $count } ਵਿਅਕਤੀ ਹੋਰ ਹਨ।
}
sheets-more-dates = { $count ->
    [one] { $count } ਹੋਰ ਤਾਰੀਖ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਨਹੀਂ ਹੈ।
   *[other] { $count } ਹੋਰ ਤਾਰੀਖਾਂ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਨਹੀਂ ਹਨ।
}

## Cards for a pocket

sheets-wallet = ਇਹ ਕਾਰਡ ਕੱਟ ਲਓ। ਇੱਕ ਆਪਣੇ ਕੋਲ ਰੱਖੋ, ਅਤੇ ਇੱਕ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਦਿਓ।

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = ਜੇ ਮੈਨੂੰ ਹਿਰਾਸਤ ਵਿੱਚ ਲਿਆ ਜਾਵੇ
sheets-detained-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
sheets-detained-lawyer = 1. ਮੇਰੇ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਮੇਰਾ ਵਕੀਲ ਨਹੀਂ, ਤਾਂ ਮੇਰੇ ਵਰਗੇ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਗਰੁੱਪ ਤੋਂ ਵਕੀਲ ਮੰਗੋ।
sheets-detained-find = 2. ਪੁੱਛੋ ਕਿ ਮੈਨੂੰ ਕਿੱਥੇ ਰੱਖਿਆ ਹੈ। ਤੁਹਾਨੂੰ ਇਸ ਸਫ਼ੇ ਵਾਲਾ ਨੰਬਰ ਅਤੇ ਉਹ ਦੇਸ਼ ਚਾਹੀਦਾ ਹੈ ਜਿੱਥੇ ਮੇਰਾ ਜਨਮ ਹੋਇਆ।
sheets-detained-say = 3. ਮੇਰਾ ਨਾਂ ਅੱਖਰ-ਅੱਖਰ ਦੱਸੋ, ਜਿਵੇਂ ਮੇਰੇ ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਹੈ। ਜੋ ਅਣਜਾਣ ਵਿਅਕਤੀ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰੇ, ਉਸ ਨੂੰ ਕਾਗਜ਼ ਜਾਂ ਪੈਸੇ ਨਾ ਦਿਓ।
sheets-detained-hearing = 4. ਇਸ ਸਫ਼ੇ ਦੀ ਹਰ ਤਾਰੀਖ ਬਾਰੇ ਮੇਰੇ ਵਕੀਲ ਨੂੰ ਦੱਸੋ। ਹਿਰਾਸਤ ਵਿੱਚ ਹੋਣ ਉੱਤੇ ਵੀ ਅਦਾਲਤ ਦੀ ਤਾਰੀਖ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
sheets-birth-country = ਦੇਸ਼ ਜਿੱਥੇ ਮੇਰਾ ਜਨਮ ਹੋਇਆ
sheets-medicine = ਮੈਨੂੰ ਚਾਹੀਦੀ ਦਵਾਈ
sheets-consent = ਮੈਂ ਸਹਿਮਤ ਹਾਂ
sheets-consent-says = ਮੇਰਾ ਪਰਿਵਾਰ ਅਤੇ ਮੇਰਾ ਵਕੀਲ ਮੇਰੇ ਅਤੇ ਮੇਰੇ ਕੇਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹਨ। ਜੋ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਹੈ, ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ।
sheets-signed = ਤਾਰੀਖ ਅਤੇ ਦਸਤਖ਼ਤ

## For an office that calls an interpreter

sheets-interpreter = ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ
sheets-interpreter-ask = ਕਿਰਪਾ ਕਰਕੇ ਮੇਰੀ ਭਾਸ਼ਾ ਦਾ ਦੁਭਾਸ਼ੀਆ ਬੁਲਾਓ। ਸਮਝਣਾ ਅਤੇ ਸਮਝਿਆ ਜਾਣਾ ਮੇਰਾ ਹੱਕ ਹੈ।
sheets-interpreter-language = ਮੇਰੀ ਭਾਸ਼ਾ
sheets-interpreter-dialect = ਅਸੀਂ ਇਹ ਕਿਵੇਂ ਬੋਲਦੇ ਹਾਂ (ਬੋਲੀ)
sheets-interpreter-town = ਸ਼ਹਿਰ ਜਾਂ ਇਲਾਕਾ ਜਿੱਥੇ ਇਹ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
sheets-interpreter-wish = ਜੋ ਦੁਭਾਸ਼ੀਆ ਮੈਨੂੰ ਚਾਹੀਦਾ ਹੈ
sheets-not-spanish = ਸਪੇਨੀ ਨਹੀਂ
sheets-not-spanish-says = ਕਿਰਪਾ ਕਰਕੇ ਸਪੇਨੀ ਦਾ ਦੁਭਾਸ਼ੀਆ ਨਾ ਲਾਓ। ਮੇਰੀ ਸਪੇਨੀ ਇਸ ਕੰਮ ਲਈ ਕਾਫ਼ੀ ਚੰਗੀ ਨਹੀਂ ਹੈ।

## What was done of what a supervision asks

sheets-compliance = ਹਾਜ਼ਰੀਆਂ, ਮਹੀਨੇ ਮੁਤਾਬਕ
sheets-compliance-months = { $count ->
    [one] ਸਬੂਤ ਰਜਿਸਟਰ ਵਿੱਚ { $count } ਮਹੀਨਾ ਹੈ।
   *[other] ਸਬੂਤ ਰਜਿਸਟਰ ਵਿੱਚ { $count } ਮਹੀਨੇ ਹਨ।
}
sheets-compliance-none = ਸਬੂਤ ਰਜਿਸਟਰ ਵਿੱਚ ਅਜੇ ਹਾਜ਼ਰੀ ਬਾਰੇ ਕੋਈ ਐਂਟਰੀ ਨਹੀਂ ਹੈ।
sheets-compliance-total = ਕੁੱਲ
sheets-compliance-entries = ਬਰੈਕਟਾਂ ਵਿਚਲੇ ਨੰਬਰ ਸਬੂਤ ਰਜਿਸਟਰ ਦੀਆਂ ਐਂਟਰੀਆਂ ਹਨ। ਰਜਿਸਟਰ ਇਸ ਸਫ਼ੇ ਦੇ ਨਾਲ ਦਿਓ: ਉਹ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਹਰ ਐਂਟਰੀ ਕੀ ਕਹਿੰਦੀ ਹੈ।
sheets-compliance-own = ਇਹ ਐਂਟਰੀਆਂ ਉਸ ਵਿਅਕਤੀ ਨੇ ਆਪ ਲਿਖੀਆਂ। ਦਫ਼ਤਰ ਕੋਲ ਜੋ ਹੈ, ਉਹ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।
sheets-month = ਮਹੀਨਾ
sheets-figure-done = ਸਮੇਂ ਸਿਰ ਹੋਈ
sheets-figure-late = ਦੇਰ ਨਾਲ ਹੋਈ
sheets-figure-refused = ਕੋਸ਼ਿਸ਼ ਕੀਤੀ, ਮੰਨੀ ਨਹੀਂ ਗਈ
sheets-figure-broken = ਕੋਸ਼ਿਸ਼ ਕੀਤੀ, ਚੱਲਿਆ ਨਹੀਂ
sheets-figure-missed = ਨਹੀਂ ਹੋਈ

## Which pages there are

sheets-wallet-name = ਜੇਬ ਵਾਲੇ ਕਾਰਡ
sheets-case-for = ਇੱਕ ਸਫ਼ੇ ਉੱਤੇ ਤੁਹਾਡਾ ਕੇਸ: ਨਵੇਂ ਵਕੀਲ, ਸ਼ੈਲਟਰ ਜਾਂ ਦਫ਼ਤਰ ਲਈ।
sheets-wallet-for = ਕੱਟਣ ਵਾਲੇ ਅੱਠ ਛੋਟੇ ਕਾਰਡ। ਜਦੋਂ ਤੁਹਾਡੇ ਕੋਲ ਫ਼ੋਨ ਨਾ ਹੋਵੇ, ਇਹ ਕੰਮ ਆਉਂਦੇ ਹਨ।
sheets-detained-for = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਲਈ: ਕੀ ਕਰਨਾ ਹੈ, ਅਤੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ। ਅੱਜ ਹੀ ਉਹਨਾਂ ਨੂੰ ਦਿਓ।
sheets-interpreter-for = ਕਿਸੇ ਵੀ ਦਫ਼ਤਰ ਲਈ। ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹੋ, ਅਤੇ ਕਿਵੇਂ।
sheets-compliance-for = ਤੁਹਾਡੇ ਵਕੀਲ ਲਈ। ਇਹ ਤੁਹਾਡੀਆਂ ਹਾਜ਼ਰੀਆਂ ਗਿਣਦਾ ਹੈ: ਜੋ ਹੋਈਆਂ, ਜੋ ਮੰਨੀਆਂ ਨਹੀਂ ਗਈਆਂ, ਜਾਂ ਜੋ ਵਿੱਚੋਂ ਟੁੱਟ ਗਈਆਂ।
sheets-proof-for = ਜੋ ਕੁਝ ਤੁਸੀਂ ਕੀਤਾ, ਉਸ ਬਾਰੇ ਤੁਹਾਡੀ ਸਾਰੀ ਲਿਖਤ, ਜਾਂਚ ਕੋਡ ਸਮੇਤ।
sheets-phrases-for = ਅਦਾਲਤ ਜਾਂ ਦਫ਼ਤਰ ਵਿੱਚ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ ਲਈ ਜਾਂ ਉਂਗਲ ਰੱਖ ਕੇ ਦਿਖਾਉਣ ਲਈ।
sheets-one-language = ਦੂਜੀ ਭਾਸ਼ਾ ਨਹੀਂ
sheets-paper-a4 = A4
sheets-paper-letter = Letter, ਜਿਵੇਂ ਅਮਰੀਕਾ ਵਿੱਚ

## A picture in which a code is looked for

error-picture-large = ਇਹ ਤਸਵੀਰ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਛੋਟੀ ਲਓ, ਜਾਂ ਕੋਡ ਦੇ ਨੇੜੇ ਆਓ।
error-picture-size = Faro ਇਹ ਤਸਵੀਰ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਦੁਬਾਰਾ ਖਿੱਚੋ।

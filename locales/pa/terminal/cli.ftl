### The words of the command line.

cli-due = ਕੀ ਕਰਨਾ ਬਾਕੀ ਹੈ, { $date } ਨੂੰ
cli-due-ask = ਜਵਾਬ ਦੇਣ ਲਈ: faro ask
cli-doubt-sure = ਜੇ ਇਹ ਸਹੀ ਹੈ: faro sure { $id }
cli-doubt-settled = ਠੀਕ ਹੈ। ਜੇ ਇਹ ਬਦਲੇ, ਤਾਂ ਹੀ Faro ਦੁਬਾਰਾ ਪੁੱਛੇਗਾ।
cli-may-change = ਇਸ ਨਾਲ ਇਹ ਬਦਲ ਸਕਦਾ ਹੈ: { $question } (faro ask)
cli-why = ਹੋਰ: faro due { $item }
cli-can-mark = ਕੀ ਤੁਸੀਂ ਇਹ ਕਰ ਲਿਆ? ਨਿਸ਼ਾਨ ਲਾਓ: faro due done { $item }
cli-hearing-can-mark = ਕੀ ਤੁਸੀਂ ਉੱਥੇ ਸੀ? ਨਿਸ਼ਾਨ ਲਾਓ: faro due done { $item }
cli-is-marked = ਨਿਸ਼ਾਨ ਲੱਗਾ: { $result } ({ $date })
cli-missing = ਤਾਰੀਖ ਲੱਭਣ ਲਈ Faro ਨੂੰ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਗੱਲ ਪਤਾ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ:
cli-asks = ਇਹਨਾਂ ਦੇ ਤੁਹਾਡੇ ਜਵਾਬ ਤਾਰੀਖ ਬਦਲ ਸਕਦੇ ਹਨ (faro ask):
cli-rule-facts = ਇਹ ਨਿਯਮ ਕੀ ਪੁੱਛਦਾ ਹੈ
cli-rule-forms = ਫਾਰਮ: { $forms }
cli-rule-fee = ਫ਼ੀਸ: { $fee }
cli-rule-unchanged = { $date } ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
cli-rule-from = { $date } ਅਤੇ ਉਸ ਤੋਂ ਬਾਅਦ ਦੇ ਦਿਨਾਂ ਲਈ

## The demo. A sample person; the days follow today.

demo-what = ਤੁਹਾਡੇ ਨੋਟ ਸੀਲਬੰਦ ਰੱਖਦਾ ਹੈ, ਤੁਹਾਨੂੰ ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਕਰਨਾ ਬਾਕੀ ਹੈ ਅਤੇ ਕਿਉਂ, ਅਤੇ ਯਾਦ ਕਰਾਉਂਦਾ ਹੈ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ, ਬਿਨਾਂ ਇੰਟਰਨੈੱਟ ਦੇ। ਇਹ ਨਮੂਨੇ ਦਾ ਕੇਸ ਹੈ।
demo-write = 1. ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਕੀ ਕਹਿੰਦੇ ਹਨ, ਅਤੇ ਇੱਕ ਨੋਟ
demo-note = ਅਫ਼ਸਰ ਨੇ ਕਾਗਜ਼ ਉੱਤੇ ਮੇਰੀ ਮਾਂ ਦਾ ਨਾਂ ਗਲਤ ਲਿਖਿਆ। ਵਕੀਲ ਨੂੰ ਠੀਕ ਕਰਵਾਉਣ ਲਈ ਕਹਿਣਾ ਹੈ।
demo-lock = 2. Faro ਤਿਜੋਰੀ ਨੂੰ ਤਾਲਾ ਲਾਉਂਦਾ ਹੈ ਅਤੇ ਦੁਬਾਰਾ ਖੋਲ੍ਹਦਾ ਹੈ
demo-wrong = ਗਲਤ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ: { $answer }
demo-opened = ਸਹੀ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਨੋਟ ਵਾਪਸ ਆ ਗਿਆ, ਇੰਨ-ਬਿੰਨ।
demo-proof = ਸਬੂਤ: ਚੋਰੀ ਹੋਇਆ ਫੋਲਡਰ ਕੀ ਦਿਖਾਉਂਦਾ ਹੈ
demo-searched = Faro ਨੇ { $files } ਫਾਈਲਾਂ ({ $bytes } ਬਾਈਟ) ਵਿੱਚ ਟਾਈਪ ਕੀਤੇ { $words } ਸ਼ਬਦ ਅਤੇ ਦਿਨ ਲੱਭੇ। ਮਿਲੇ: { $found }।
demo-yours = ਹੁਣ ਤੁਹਾਡੀ ਵਾਰੀ
demo-next = ਆਪਣੀ ਤਿਜੋਰੀ ਬਣਾਓ, ਅਤੇ ਦੇਖੋ ਕਿ ਹੋਰ ਕੀ ਹੈ:
demo-kept = ਇਹ ਨਮੂਨਾ { $folder } ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ। ਇਸ ਦੇ ਗੁਪਤ ਸ਼ਬਦ: { $passphrase }।

## Searching

cli-directory-source = ਇੱਥੇ ਚੈੱਕ ਕਰੋ: { $address }
cli-search-open = ਖੋਲ੍ਹੋ: { $command }

## What you were told

cli-phrases-none = ਤੁਹਾਡੇ ਕੇਸ ਲਈ ਅਜੇ ਅਜਿਹੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਕਹਿਣਾ ਹੈ।

check-code-found = ਇਹ ਜਾਂਚ ਕੋਡ ਐਂਟਰੀ { $number } ਦਾ ਹੈ। ਉੱਥੋਂ ਤੱਕ ਰਜਿਸਟਰ ਉਹੀ ਹੈ ਜੋ ਉਸ ਦਿਨ ਸੀ ਜਦੋਂ ਤੁਹਾਨੂੰ ਕੋਡ ਮਿਲਿਆ।
check-code-not-found = ਕਿਸੇ ਐਂਟਰੀ ਦਾ ਇਹ ਜਾਂਚ ਕੋਡ ਨਹੀਂ ਹੈ। ਹਰ ਅੰਕ ਦੇਖੋ। ਜੇ ਅੰਕ ਸਹੀ ਹਨ, ਤਾਂ ਤੁਹਾਨੂੰ ਕੋਡ ਮਿਲਣ ਤੋਂ ਬਾਅਦ ਰਜਿਸਟਰ ਦੁਬਾਰਾ ਲਿਖਿਆ ਗਿਆ ਜਾਂ ਕੱਟਿਆ ਗਿਆ। ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ।

error-date-which = Faro ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜੇ ਦਿਨ ਤੋਂ ਹੈ। ਹੇਠਾਂ ਦਿੱਤੇ ਦਿਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ। ਉਸੇ ਤਰ੍ਹਾਂ ਲਿਖੋ, ਅਤੇ --calendar none ਜੋੜੋ।
error-fact-form = ਜਾਣਕਾਰੀ ਨਾਂ=ਜਵਾਬ ਦੇ ਰੂਪ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ moved_on=2026-11-05।
service-phone = ਫ਼ੋਨ
service-web = ਵੈੱਬ ਪੰਨਾ

### What is due, hearings, reminders.

hearing-individual = ਲੰਬੀ ਪੇਸ਼ੀ (individual)
hearing-master = ਛੋਟੀ ਪੇਸ਼ੀ (master)
hearing-other = ਪੇਸ਼ੀ

## Headings of the list of what is due, the most urgent first

urgency-missed = ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ। ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
urgency-late = ਦੇਰ ਹੋ ਗਈ ਹੈ। ਅੱਜ ਹੀ ਕਰੋ
urgency-at-once = ਉਡੀਕ ਨਾ ਕਰੋ। ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
urgency-today = ਅੱਜ
urgency-passed = ਲੰਘ ਗਿਆ। ਲਿਖੋ ਕਿ ਕੀ ਹੋਇਆ
urgency-week = ਅਗਲੇ ਸੱਤ ਦਿਨਾਂ ਵਿੱਚ
urgency-month = ਅਗਲੇ ਤੀਹ ਦਿਨਾਂ ਵਿੱਚ
urgency-later = ਬਾਅਦ ਵਿੱਚ
urgency-sent = ਭੇਜਿਆ ਹੋਇਆ: ਰਸੀਦ ਦੀ ਉਡੀਕ ਹੈ
urgency-open = ਤੁਸੀਂ ਇਹ ਹੁਣ ਕਰ ਸਕਦੇ ਹੋ
urgency-undated = Faro ਨੂੰ ਤਾਰੀਖ ਨਹੀਂ ਲੱਭੀ
urgency-expected = ਦਫ਼ਤਰਾਂ ਨੂੰ ਕੀ ਕਰਨਾ ਚਾਹੀਦਾ ਹੈ
urgency-information = ਜਾਣਨਾ ਚੰਗਾ ਹੈ

## What a day is called before it

due-act-by = ਇਸ ਦਿਨ ਤੱਕ ਕਰੋ
due-last-day = ਆਖ਼ਰੀ ਦਿਨ
due-not-before = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ
due-open-since = ਇਸ ਦਿਨ ਤੋਂ ਖੁੱਲ੍ਹਾ ਹੈ
due-begins = ਉੱਥੇ ਪਹੁੰਚੋ
due-was-on = ਇਸ ਦਿਨ ਸੀ
due-expected = ਦਫ਼ਤਰ ਨੂੰ ਇਸ ਦਿਨ ਤੱਕ ਕਰਨਾ ਚਾਹੀਦਾ ਹੈ
due-ends = ਮੁੱਕਦਾ ਹੈ
due-leave-by = ਇਸ ਸਮੇਂ ਤੱਕ ਨਿਕਲੋ
due-here = ਤੁਹਾਡੀ ਘੜੀ ਉੱਤੇ
due-on = ਇਸ ਦਿਨ

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = ਅੱਜ ਤੁਹਾਡਾ ਕੋਈ ਕੰਮ ਹੈ। ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-tomorrow = ਭਲਕੇ ਤੁਹਾਡਾ ਕੋਈ ਕੰਮ ਹੈ। ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-days = { $days ->
    [one] { $days } ਦਿਨ ਬਾਅਦ ਤੁਹਾਡਾ ਕੋਈ ਕੰਮ ਹੈ। ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
   *[other] { $days } ਦਿਨਾਂ ਬਾਅਦ ਤੁਹਾਡਾ ਕੋਈ ਕੰਮ ਹੈ। ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
}

reminder-soon = ਛੇਤੀ ਹੀ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-now = ਹੁਣੇ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-closing = ਥੋੜ੍ਹਾ ਸਮਾਂ ਬਾਕੀ ਹੈ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-leave = ਨਿਕਲਣ ਦਾ ਸਮਾਂ ਹੈ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-over = ਕੀ ਤੁਸੀਂ ਇਹ ਕਰ ਲਿਆ? ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-more = ਹੋਰ ਵੀ ਹੈ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-missed = ਸ਼ਾਇਦ ਤੁਹਾਡੇ ਤੋਂ ਕੋਈ ਯਾਦ-ਦਹਾਨੀ ਖੁੰਝ ਗਈ: ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
reminder-heard = ਮੈਂ ਦੇਖ ਲਿਆ
reminder-test = ਇਹ ਸਿਰਫ਼ ਪਰਖ ਸੀ। ਘੰਟੀ ਵੱਜੀ।
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: ਸਿਰਫ਼ { $when } ਤੱਕ
reminder-over-full = ਕੀ ਤੁਸੀਂ ਇਹ ਕਰ ਲਿਆ? { $title }: { $when }
reminder-attended-full = ਕੀ ਤੁਸੀਂ ਉੱਥੇ ਸੀ? { $title }: { $when }
reminder-soon-full = ਛੇਤੀ ਹੀ। { $title }: { $when }
reminder-now-full = ਹੁਣੇ। { $title }: { $when }
reminder-at-once-full = ਉਡੀਕ ਨਾ ਕਰੋ। { $title }
reminder-leave-full = ਨਿਕਲਣ ਦਾ ਸਮਾਂ ਹੈ। { $title }: { $when }
reminder-last-full = { $title }। ਆਖ਼ਰੀ ਦਿਨ: { $when }
reminder-receipt-full = ਰਸੀਦ ਦੇਖੋ ਕਿ ਆਈ ਹੈ ਜਾਂ ਨਹੀਂ। { $title }: { $when }
reminder-there = ਉੱਥੇ ਦਾ ਸਮਾਂ: { $there }। ਤੁਹਾਡੀ ਘੜੀ ਉੱਤੇ: { $here }
reminder-there-at = { $there }, { $place }। ਤੁਹਾਡੀ ਘੜੀ ਉੱਤੇ: { $here }
reminder-here = ਤੁਹਾਡੀ ਘੜੀ ਉੱਤੇ: { $here }। ਉੱਥੇ ਦਾ ਸਮਾਂ: { $there }

## Translations

translation-machine = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਇਸ ਨੂੰ ਅਜੇ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।
language-preview = ਪੂਰਾ ਨਹੀਂ: Faro ਦੇ ਕੁਝ ਹਿੱਸੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।

### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = ਪੇਸ਼ੀਆਂ
shell-notes = ਨੋਟ
shell-guides = ਜਾਣਕਾਰੀ
shell-settings = ਸੈਟਿੰਗਾਂ
shell-back = ਪਿੱਛੇ
shell-next = ਅੱਗੇ
shell-close = ਬੰਦ ਕਰੋ
shell-cancel = ਰਹਿਣ ਦਿਓ
shell-save = ਸੰਭਾਲੋ
shell-add = ਜੋੜੋ
shell-edit = ਬਦਲੋ
shell-delete = ਮਿਟਾਓ
shell-delete-sure = ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾਉਣਾ ਹੈ? ਇਹ ਵਾਪਸ ਨਹੀਂ ਮਿਲੇਗਾ। ਫ਼ੋਨ ਵਿੱਚ ਪੁਰਾਣੇ ਸੀਲਬੰਦ ਟੁਕੜੇ ਕੁਝ ਸਮਾਂ ਰਹਿ ਸਕਦੇ ਹਨ।
shell-working = ਇੱਕ ਮਿੰਟ ਰੁਕੋ।
shell-lock-now = ਤਾਲਾ ਲਾਓ

## First steps

shell-choose-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
shell-second-calendar = ਦੂਜਾ ਕੈਲੰਡਰ
shell-second-calendar-hint = Faro ਹਮੇਸ਼ਾ ਅੰਗਰੇਜ਼ੀ ਕੈਲੰਡਰ ਦਿਖਾਉਂਦਾ ਹੈ, ਜਿਵੇਂ ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਹੈ। ਇਹ ਹਰ ਦਿਨ ਨੂੰ ਕਿਸੇ ਹੋਰ ਕੈਲੰਡਰ ਵਿੱਚ ਵੀ ਦਿਖਾ ਸਕਦਾ ਹੈ।
shell-steps-country = ਤੁਹਾਡਾ ਕੇਸ ਕਿੱਥੇ ਹੈ?
shell-steps-country-hint = ਹਰ ਉਹ ਦੇਸ਼ ਚੁਣੋ ਜਿਸ ਦਾ ਦਫ਼ਤਰ ਜਾਂ ਅਦਾਲਤ ਤੁਹਾਡੇ ਕੇਸ ਦਾ ਫੈਸਲਾ ਕਰਦੀ ਹੈ।
shell-steps-passphrase = ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਚੁਣੋ
shell-steps-passphrase-hint = ਜੋ ਕੁਝ ਤੁਸੀਂ ਇੱਥੇ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਹਨਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਜੇ ਇਹ ਗੁੰਮ ਹੋ ਜਾਣ, ਤਾਂ ਕੋਈ ਤੁਹਾਨੂੰ ਵਾਪਸ ਨਹੀਂ ਦੇ ਸਕਦਾ।
shell-steps-picked = ਪੰਜ ਸ਼ਬਦ
shell-steps-picked-hint = Faro ਤੁਹਾਡੇ ਲਈ ਚੁਣਦਾ ਹੈ। ਯਾਦ ਰੱਖਣੇ ਸੌਖੇ।
shell-steps-number = 18 ਅੰਕਾਂ ਦਾ ਨੰਬਰ
shell-steps-number-hint = Faro ਤੁਹਾਡੇ ਲਈ ਚੁਣਦਾ ਹੈ। ਇਸ ਨੂੰ ਲਿਖਣ ਲਈ ਕੀਬੋਰਡ ਨਹੀਂ ਚਾਹੀਦਾ।
shell-steps-words = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦ
shell-steps-words-hint = ਇੱਕ ਵਾਕ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ, 15 ਜਾਂ ਵੱਧ ਅੱਖਰਾਂ ਦਾ। ਪੰਜ ਸ਼ਬਦ ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਸੰਬੰਧ ਨਾ ਹੋਵੇ, ਚੰਗੇ ਹਨ।
shell-steps-write = ਹੁਣੇ ਇਹ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖੋ
shell-steps-write-hint = ਕਾਗਜ਼ ਇਸ ਫ਼ੋਨ ਤੋਂ ਦੂਰ ਰੱਖੋ। ਇਹ ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ ਹਨ: ਹਰ ਵਾਰ Faro ਖੋਲ੍ਹਣ ਲਈ ਇਹ ਚਾਹੀਦੇ ਹਨ।
shell-steps-written = ਮੈਂ ਲਿਖ ਲਿਆ ਹੈ
shell-steps-again = ਇੱਕ ਵਾਰ ਹੋਰ ਟਾਈਪ ਕਰੋ
shell-steps-again-hint = ਤਾਂ ਜੋ ਪੱਕਾ ਹੋਵੇ ਕਿ ਸਹੀ ਹੈ।
shell-steps-create = ਪੂਰਾ ਕਰੋ
shell-steps-creating = ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਬਣ ਰਹੀ ਹੈ। ਥੋੜ੍ਹਾ ਸਮਾਂ ਲੱਗੇਗਾ।

## Opening

shell-open-title = Faro ਖੋਲ੍ਹੋ
shell-open-vault = ਖੋਲ੍ਹੋ
shell-open-with-device = ਇਸ ਫ਼ੋਨ ਨਾਲ ਖੋਲ੍ਹੋ
shell-opening = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਥੋੜ੍ਹਾ ਸਮਾਂ ਲੱਗੇਗਾ।
shell-passphrase = ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ
shell-use-digits = ਅੰਕ ਵਰਤੋ
shell-use-letters = ਅੱਖਰ ਵਰਤੋ
shell-keypad-erase = ਆਖ਼ਰੀ ਅੰਕ ਮਿਟਾਓ
shell-show-typed = ਜੋ ਮੈਂ ਲਿਖਿਆ, ਉਹ ਦਿਖਾਓ
shell-hide-typed = ਜੋ ਮੈਂ ਲਿਖਿਆ, ਉਹ ਲੁਕਾਓ

## Home

shell-doubt-right = ਇਹ ਸਹੀ ਹੈ
shell-doubt-change = ਬਦਲੋ
shell-answer-none = ਨਹੀਂ, ਜਾਂ ਅਜੇ ਨਹੀਂ

## One due date

shell-due-rule = ਨਿਯਮ ਕੀ ਕਹਿੰਦਾ ਹੈ
shell-due-todo = ਕੀ ਕਰਨਾ ਹੈ
shell-due-missed = ਜੇ ਖੁੰਝ ਜਾਵੇ
shell-due-steps = Faro ਨੇ ਇਹ ਤਾਰੀਖ ਕਿਵੇਂ ਲੱਭੀ
shell-due-missing = Faro ਨੂੰ ਪਹਿਲਾਂ ਕੀ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
shell-due-other = ਹੋਰ ਤਾਰੀਖਾਂ ਜੋ ਤੁਹਾਨੂੰ ਦੱਸੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ
shell-due-questions = ਇਹ ਤਾਰੀਖ ਕਿਸ ਗੱਲ ਨਾਲ ਬਦਲ ਸਕਦੀ ਹੈ
shell-due-source = ਇਹ ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ
shell-due-checked = ਇਸ ਤਾਰੀਖ ਬਾਰੇ

## What came of it

shell-done = ਮੈਂ ਇਹ ਕਰ ਲਿਆ
shell-could-not = ਮੇਰੇ ਤੋਂ ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ
shell-mark-day = ਕਿਸ ਦਿਨ?
shell-marked = ਤੁਸੀਂ ਕੀ ਨਿਸ਼ਾਨ ਲਾਇਆ
shell-marked-done = ਸੰਭਾਲ ਲਿਆ। ਇਹ ਤੁਹਾਡੇ ਸਬੂਤ ਰਜਿਸਟਰ ਵਿੱਚ ਹੈ।
shell-undo = ਵਾਪਸ ਲਓ
shell-undo-hint = ਫਿਰ ਇਹ ਦੁਬਾਰਾ ਕਰਨ ਵਾਲਾ ਹੋ ਜਾਂਦਾ ਹੈ। ਤੁਹਾਡਾ ਸਬੂਤ ਰਜਿਸਟਰ ਦੋਵੇਂ ਐਂਟਰੀਆਂ ਰੱਖਦਾ ਹੈ।

## Questions and answers

shell-questions = ਤੁਹਾਡੇ ਲਈ ਸਵਾਲ
shell-questions-none = ਇਸ ਵੇਲੇ ਕੋਈ ਸਵਾਲ ਬਾਕੀ ਨਹੀਂ।
shell-answers = ਤੁਸੀਂ Faro ਨੂੰ ਕੀ ਦੱਸਿਆ
shell-answers-none = ਤੁਸੀਂ ਅਜੇ Faro ਨੂੰ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ।
shell-answer-day = ਦਿਨ ਚੁਣੋ
shell-day-meant = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਸੀ …
shell-day-take = ਇਹ ਦਿਨ ਲਓ
shell-day-year = ਸਾਲ
shell-day-month = ਮਹੀਨਾ
shell-day-day = ਦਿਨ
shell-answer-text = ਤੁਹਾਡਾ ਜਵਾਬ
shell-answer-remove = ਇਹ ਜਵਾਬ ਹਟਾਓ

## Hearings

shell-hearing-add = ਪੇਸ਼ੀ ਜੋੜੋ
shell-hearings-none = ਅਜੇ ਕੋਈ ਪੇਸ਼ੀ ਨਹੀਂ ਹੈ।
shell-hearing-country = ਕਿਹੜੇ ਦੇਸ਼ ਦੀ ਅਦਾਲਤ?
shell-hearing-kind = ਕਿਸ ਕਿਸਮ ਦੀ ਪੇਸ਼ੀ?
shell-hearing-day = ਦਿਨ
shell-hearing-time = ਅਦਾਲਤ ਵਾਲੀ ਥਾਂ ਦਾ ਸਮਾਂ
shell-hearing-time-unknown = ਮੈਨੂੰ ਅਜੇ ਸਮਾਂ ਨਹੀਂ ਪਤਾ
shell-hearing-clock = ਅਦਾਲਤ ਕਿਸ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ, ਜਾਂ ਕਿਸ ਦੇ ਨੇੜੇ? ਪੇਸ਼ੀ ਉਸ ਸ਼ਹਿਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ ਹੁੰਦੀ ਹੈ।
shell-hearing-place = ਕਿੱਥੇ ਹੈ
shell-hearing-sources = ਇਹ ਤਾਰੀਖ ਕਿਸ ਨੇ ਦਿੱਤੀ
shell-hearing-source-add = ਕਿਸੇ ਵੱਲੋਂ ਦਿੱਤੀ ਤਾਰੀਖ ਜੋੜੋ
shell-hearing-source-who = ਤੁਹਾਨੂੰ ਕਿਸ ਨੇ ਦੱਸਿਆ, ਜਾਂ ਤੁਸੀਂ ਕਿੱਥੇ ਦੇਖਿਆ?
shell-hearing-seen = ਕਿਸ ਦਿਨ ਦੇਖਿਆ ਜਾਂ ਸੁਣਿਆ
shell-hearing-settle = ਇਹ ਸਹੀ ਹੈ
shell-hearing-wrong = ਗਲਤ ਨਿਕਲੀ
shell-hearing-judge = ਜੱਜ
shell-hearing-link = ਲਿੰਕ, ਜੇ ਵੀਡੀਓ ਰਾਹੀਂ ਹੈ
shell-hearing-bring = ਕੀ ਨਾਲ ਲਿਆਉਣਾ ਹੈ
shell-hearing-interpreter = ਤੁਹਾਨੂੰ ਕਿਹੜਾ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ: ਕਿਹੜੀ ਭਾਸ਼ਾ, ਕਿਸ ਥਾਂ ਦੀ
shell-hearing-travel = ਪਹੁੰਚਣ ਵਿੱਚ ਕਿੰਨੇ ਮਿੰਟ ਲੱਗਦੇ ਹਨ
shell-hearing-everybody = ਮੇਰੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਸਾਰਿਆਂ ਨੇ ਆਉਣਾ ਹੈ
shell-hearing-was-there = ਮੈਂ ਉੱਥੇ ਸੀ
shell-hearing-was-not-there = ਮੇਰੇ ਤੋਂ ਉੱਥੇ ਪਹੁੰਚਿਆ ਨਹੀਂ ਗਿਆ

## Duties and the proof log

shell-duties = ਜ਼ਰੂਰੀ ਕੰਮ
shell-duty-add = ਜ਼ਰੂਰੀ ਕੰਮ ਜੋੜੋ
shell-duties-none = ਅਜੇ ਕੋਈ ਜ਼ਰੂਰੀ ਕੰਮ ਨਹੀਂ ਹੈ।
shell-duty-kind = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਹੈ?
shell-duty-title = ਇਸ ਦਾ ਨਾਂ, ਜਿਵੇਂ ਤੁਸੀਂ ਚਾਹੋ (ਜ਼ਰੂਰੀ ਨਹੀਂ)
shell-duty-first = ਪਹਿਲਾ ਦਿਨ
shell-duty-repeat = ਕਿੰਨੇ-ਕਿੰਨੇ ਸਮੇਂ ਬਾਅਦ?
shell-repeat-once = ਇੱਕ ਵਾਰ
shell-repeat-daily = ਹਰ ਰੋਜ਼
shell-repeat-weekly = ਹਰ ਹਫ਼ਤੇ
shell-repeat-two-weeks = ਹਰ ਦੋ ਹਫ਼ਤਿਆਂ ਬਾਅਦ
shell-repeat-monthly = ਹਰ ਮਹੀਨੇ
shell-repeat-yearly = ਹਰ ਸਾਲ
shell-duty-begins = ਕਿੰਨੇ ਵਜੇ ਤੋਂ?
shell-duty-ends = ਕਿੰਨੇ ਵਜੇ ਤੱਕ?
shell-duty-place = ਕਿੱਥੇ, ਜਾਂ ਕਿਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
shell-duty-before = ਤਿਆਰੀ ਕਰੋ
shell-duty-waiting = ਕੀ ਤੁਸੀਂ ਇਹ ਕਰ ਲਿਆ?
shell-duty-next = ਅਗਲੀ ਵਾਰ
shell-duty-times = ਇਸ ਦੇ ਸਾਰੇ ਸਮੇਂ
shell-duty-why = ਇਹ ਕਿਉਂ ਨਹੀਂ ਹੋ ਸਕਿਆ?
shell-duty-error = ਐਪ ਜਾਂ ਦਫ਼ਤਰ ਨੇ ਕੀ ਕਿਹਾ, ਇੰਨ-ਬਿੰਨ
shell-duty-spoke-to = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕੀਤੀ
shell-duty-reference = ਜੋ ਨੰਬਰ ਉਹਨਾਂ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ
shell-proof-log = ਸਬੂਤ ਰਜਿਸਟਰ
shell-proof-none = ਅਜੇ ਕੋਈ ਐਂਟਰੀ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਤੁਸੀਂ ਕੁਝ ਕਰ ਲਓ, ਤਾਂ ਉਸ ਦੇ ਪੰਨੇ ਉੱਤੇ ਦੱਸੋ। Faro ਇੱਥੇ ਲਿਖ ਲੈਂਦਾ ਹੈ।
shell-proof-sheet = ਇੱਕ ਸਫ਼ੇ ਉੱਤੇ ਦਿਖਾਓ
shell-code-give = ਇਹ ਕੋਡ ਅੱਜ ਹੀ ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਦਿਓ
shell-code-send = ਭੇਜੋ ਜਾਂ ਛਾਪੋ

## Notes

shell-note-add = ਨੋਟ ਲਿਖੋ
shell-note-text = ਤੁਹਾਡੇ ਸ਼ਬਦ
shell-notes-none = ਕੋਈ ਨੋਟ ਨਹੀਂ ਹੈ।
shell-notes-search = ਆਪਣੇ ਨੋਟਾਂ ਵਿੱਚ ਲੱਭੋ

## Guides

shell-guide-sources = ਇਹ ਕਿੱਥੋਂ ਲਿਆ ਗਿਆ
article-checked = ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਚੈੱਕ ਕੀਤਾ। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
article-step-done = { $date } ਨੂੰ ਹੋ ਗਿਆ
article-old = ਹੁਣ ਤੱਕ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਚੈੱਕ ਹੋ ਜਾਣਾ ਚਾਹੀਦਾ ਸੀ। ਕਾਨੂੰਨ ਬਦਲਿਆ ਹੋ ਸਕਦਾ ਹੈ: ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।

## Search, and who helps

shell-search = ਲੱਭੋ
shell-search-field = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
shell-search-hint = Faro ਜਾਣਕਾਰੀ, ਨਿਯਮਾਂ, ਸੇਵਾਵਾਂ ਅਤੇ ਤੁਹਾਡੇ ਨੋਟਾਂ ਵਿੱਚ ਲੱਭਦਾ ਹੈ। ਸਭ ਕੁਝ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
shell-directory = ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
shell-directory-hint = ਚੁਣੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ। Faro ਆਪਣੇ ਆਪ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰਦਾ।
shell-directory-need = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
shell-directory-language = ਉਹ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ
shell-directory-place = ਕਿੱਥੇ
shell-directory-all = ਸਾਰੇ
shell-directory-web = ਇਹ ਪੰਨਾ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ
shell-directory-web-hint = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਉਹਨਾਂ ਪੰਨਿਆਂ ਦੀ ਸੂਚੀ ਰੱਖਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹਦੇ ਹੋ।

## Settings

shell-settings-language = ਭਾਸ਼ਾ
shell-settings-content = ਨਿਯਮਾਂ ਅਤੇ ਜਾਣਕਾਰੀ ਦੀ ਭਾਸ਼ਾ
shell-settings-content-hint = ਨਿਯਮ ਅਤੇ ਜਾਣਕਾਰੀ ਐਪ ਤੋਂ ਵੱਖਰੀ ਭਾਸ਼ਾ ਵਿੱਚ ਹੋ ਸਕਦੇ ਹਨ। ਹੋਰ ਲੋਕਾਂ ਲਈ ਸਫ਼ੇ ਵੀ ਉਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਹੁੰਦੇ ਹਨ।
shell-settings-content-same = ਉਹੀ ਜੋ ਐਪ ਦੀ ਹੈ
shell-countries = ਦੇਸ਼
shell-countries-hint = Faro ਉਹ ਤਾਰੀਖਾਂ ਦਿਖਾਉਂਦਾ ਹੈ ਜੋ ਇਹਨਾਂ ਦੇਸ਼ਾਂ ਦਾ ਕਾਨੂੰਨ ਮਿੱਥਦਾ ਹੈ।
shell-country-add = ਦੇਸ਼ ਜੋੜੋ
shell-country-remove = ਇਹ ਦੇਸ਼ ਹਟਾਓ
shell-country-remove-hint = ਫਿਰ Faro ਇਸ ਦੇਸ਼ ਦੀਆਂ ਤਾਰੀਖਾਂ ਨਹੀਂ ਦਿਖਾਉਂਦਾ। ਜੋ ਤੁਸੀਂ Faro ਨੂੰ ਦੱਸਿਆ, ਉਹ ਰੱਖਿਆ ਰਹਿੰਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਦੇਸ਼ ਦੁਬਾਰਾ ਜੋੜੋ, ਤਾਂ ਤਾਰੀਖਾਂ ਵਾਪਸ ਆ ਜਾਂਦੀਆਂ ਹਨ।
shell-settings-device = ਇਸ ਫ਼ੋਨ ਨਾਲ ਖੋਲ੍ਹੋ
shell-settings-device-hint = ਤੁਹਾਡੀ ਉਂਗਲ ਦਾ ਨਿਸ਼ਾਨ, ਚਿਹਰਾ ਜਾਂ ਸਕ੍ਰੀਨ ਦਾ ਤਾਲਾ Faro ਖੋਲ੍ਹਦਾ ਹੈ। ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ ਵੀ ਚੱਲਦੇ ਰਹਿੰਦੇ ਹਨ। ਫਿਰ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਸਿਰਫ਼ ਓਨੀ ਹੀ ਸੁਰੱਖਿਅਤ ਹੈ ਜਿੰਨਾ ਇਸ ਫ਼ੋਨ ਦਾ PIN।
shell-settings-reminders = ਯਾਦ-ਦਹਾਨੀਆਂ
shell-settings-reminders-on = ਇਹ ਫ਼ੋਨ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਉਂਦਾ ਹੈ। ਤਾਲਾ ਲੱਗੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਆਉਂਦੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਕੇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।
shell-settings-reminders-off = ਇਹ ਫ਼ੋਨ Faro ਨੂੰ ਯਾਦ ਕਰਾਉਣ ਨਹੀਂ ਦਿੰਦਾ। ਆਪਣੀ ਸੂਚੀ ਅਕਸਰ ਖੋਲ੍ਹੋ, ਜਾਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।
shell-settings-reminders-late = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਯਾਦ-ਦਹਾਨੀਆਂ ਕੁਝ ਮਿੰਟ ਦੇਰ ਨਾਲ ਆ ਸਕਦੀਆਂ ਹਨ।
shell-settings-reminders-allow = ਯਾਦ-ਦਹਾਨੀਆਂ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ
shell-settings-vault = ਤੁਹਾਡੀ ਤਿਜੋਰੀ
shell-settings-vault-older = ਮੈਨੂੰ ਪਤਾ ਹੈ। ਇਹ ਪੁਰਾਣੇ ਨੋਟ ਵਰਤੋ
shell-turn-on = ਚਾਲੂ ਕਰੋ
shell-turn-off = ਬੰਦ ਕਰੋ
shell-settings-full = ਦੱਸੋ ਕਿ ਯਾਦ-ਦਹਾਨੀ ਕਿਸ ਬਾਰੇ ਹੈ
shell-settings-full-hint = ਫਿਰ ਜੋ ਵੀ ਇਸ ਫ਼ੋਨ ਦੀ ਤਾਲਾ ਲੱਗੀ ਸਕ੍ਰੀਨ ਦੇਖਦਾ ਹੈ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਜੇ ਫ਼ੋਨ ਉੱਥੇ ਨਾ ਲੁਕਾਵੇ।
shell-settings-plan = ਆਉਣ ਵਾਲੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ
shell-plan-none = ਕੋਈ ਯਾਦ-ਦਹਾਨੀ ਤੈਅ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਤੁਸੀਂ ਤਾਰੀਖਾਂ ਜੋੜਦੇ ਹੋ, Faro ਆਪ ਤੈਅ ਕਰ ਲੈਂਦਾ ਹੈ।
shell-settings-passphrase = ਗੁਪਤ ਸ਼ਬਦ ਬਦਲੋ
shell-settings-passphrase-changed = ਗੁਪਤ ਸ਼ਬਦ ਬਦਲ ਗਏ। ਪੁਰਾਣੇ ਹੁਣ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਨਹੀਂ ਖੋਲ੍ਹਦੇ। ਤਿਜੋਰੀ ਦੀਆਂ ਪੁਰਾਣੀਆਂ ਕਾਪੀਆਂ ਅਜੇ ਵੀ ਪੁਰਾਣਿਆਂ ਨਾਲ ਖੁੱਲ੍ਹਦੀਆਂ ਹਨ, ਅਤੇ ਫ਼ੋਨ ਵਿੱਚ ਪੁਰਾਣੇ ਟੁਕੜੇ ਕੁਝ ਸਮਾਂ ਰਹਿ ਸਕਦੇ ਹਨ।
shell-recovery-title = ਰਿਕਵਰੀ ਕੋਡ
shell-recovery-hint = ਕਾਗਜ਼ ਉੱਤੇ ਅੰਕਾਂ ਦੇ ਅੱਠ ਗਰੁੱਪ। ਜੇ ਤੁਸੀਂ ਗੁਪਤ ਸ਼ਬਦ ਭੁੱਲ ਜਾਓ, ਤਾਂ ਇਹ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਖੋਲ੍ਹਦੇ ਹਨ।
shell-recovery-make = ਕੋਡ ਬਣਾਓ
shell-recovery-keep = ਇਹ ਗਰੁੱਪ ਹੁਣੇ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖੋ। ਕਾਗਜ਼ ਆਪਣੇ ਵਕੀਲ ਜਾਂ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਕੋਲ ਛੱਡੋ, ਇਸ ਫ਼ੋਨ ਦੇ ਨਾਲ ਨਹੀਂ।
shell-recovery-forgot = ਮੈਨੂੰ ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਭੁੱਲ ਗਏ ਹਨ
shell-recovery-type = ਆਪਣੇ ਕਾਗਜ਼ ਤੋਂ ਅੱਠ ਗਰੁੱਪ ਟਾਈਪ ਕਰੋ
shell-recovery-there = ਤੁਹਾਡੇ ਕੋਲ ਰਿਕਵਰੀ ਕੋਡ ਹੈ।
shell-recovery-new = ਨਵਾਂ ਕੋਡ ਬਣਾਓ
shell-recovery-new-hint = ਤੁਹਾਡਾ ਪੁਰਾਣਾ ਕੋਡ ਫਿਰ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਨਹੀਂ ਖੋਲ੍ਹੇਗਾ। ਸਿਰਫ਼ ਨਵਾਂ ਖੋਲ੍ਹੇਗਾ। ਜੋ ਬੈਕਅੱਪ ਤੁਸੀਂ ਪਹਿਲਾਂ ਬਣਾਏ ਸਨ, ਉਹ ਅਜੇ ਵੀ ਪੁਰਾਣੇ ਕੋਡ ਨਾਲ ਖੁੱਲ੍ਹਦੇ ਹਨ।
shell-recovery-new-confirm = ਹਾਂ, ਨਵਾਂ ਕੋਡ ਬਣਾਓ
shell-recovery-last = ਆਪਣੇ ਕਾਗਜ਼ ਤੋਂ ਆਖ਼ਰੀ ਗਰੁੱਪ ਟਾਈਪ ਕਰੋ
shell-recovery-set = ਤੁਹਾਡੇ ਕਾਗਜ਼ ਵਾਲਾ ਕੋਡ ਹੁਣ ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਖੋਲ੍ਹਦਾ ਹੈ।
shell-backup-title = ਬੈਕਅੱਪ
shell-backup-hint = ਸਭ ਕੁਝ ਇੱਕ ਸੀਲਬੰਦ ਫਾਈਲ ਵਿੱਚ। ਸਿਰਫ਼ ਤੁਹਾਡਾ ਰਿਕਵਰੀ ਕੋਡ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦਾ ਹੈ। ਜੇ ਫ਼ੋਨ ਗੁੰਮ ਹੋ ਜਾਵੇ, ਤਾਂ ਸਿਰਫ਼ ਫ਼ੋਨ ਹੀ ਗੁੰਮਦਾ ਹੈ।
shell-backup-make = ਬੈਕਅੱਪ ਬਣਾਓ
shell-backup-restore = ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ
shell-backup-restore-hint = ਸੀਲਬੰਦ ਫਾਈਲ ਚੁਣੋ। ਤੁਹਾਨੂੰ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਰਿਕਵਰੀ ਕੋਡ ਅਤੇ ਨਵੇਂ ਗੁਪਤ ਸ਼ਬਦ ਚਾਹੀਦੇ ਹਨ।
shell-backup-restored = ਤੁਹਾਡਾ ਬੈਕਅੱਪ ਵਾਪਸ ਆ ਗਿਆ। ਇਹ ਤੁਹਾਡੇ ਨਵੇਂ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ, ਅਤੇ ਉਸੇ ਰਿਕਵਰੀ ਕੋਡ ਨਾਲ ਵੀ।
shell-backup-check = ਬੈਕਅੱਪ ਚੈੱਕ ਕਰੋ
shell-backup-check-hint = Faro ਚੈੱਕ ਕਰਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਰਿਕਵਰੀ ਕੋਡ ਫਾਈਲ ਖੋਲ੍ਹਦਾ ਹੈ, ਅਤੇ ਉਸ ਵਿੱਚ ਸਭ ਕੁਝ ਪੂਰਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
shell-backup-checked = ਤੁਹਾਡਾ ਕੋਡ ਇਹ ਬੈਕਅੱਪ ਖੋਲ੍ਹਦਾ ਹੈ, ਅਤੇ ਇਸ ਵਿੱਚ ਸਭ ਕੁਝ ਪੂਰਾ ਹੈ।
shell-backup-done = ਬੈਕਅੱਪ ਉੱਥੇ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰੱਖਿਆ। ਇੱਕ ਕਾਪੀ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਕੋਲ ਛੱਡੋ। ਇਸ ਨੂੰ ਕੋਡ ਵਾਲੇ ਕਾਗਜ਼ ਤੋਂ ਵੱਖ ਰੱਖੋ।
shell-file-choose = ਫਾਈਲ ਚੁਣੋ
shell-file-failed = Faro ਇਹ ਫਾਈਲ ਪੜ੍ਹ ਜਾਂ ਲਿਖ ਨਹੀਂ ਸਕਿਆ। ਦੁਬਾਰਾ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਥਾਂ ਚੁਣੋ।
shell-papers = ਕਾਗਜ਼
shell-paper-add = ਕਾਗਜ਼ ਜੋੜੋ
shell-papers-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਅਦਾਲਤ ਤੋਂ ਮਿਲੇ ਹਰ ਕਾਗਜ਼ ਦੀ ਫੋਟੋ ਖਿੱਚੋ। ਫਿਰ ਇੱਥੇ ਜੋੜੋ।
shell-paper-title = ਤੁਸੀਂ ਇਸ ਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹੋ?
shell-paper-photo = ਫੋਟੋ ਚੁਣੋ
shell-paper-add-hint = ਇਸ ਫ਼ੋਨ ਵਿੱਚੋਂ ਫੋਟੋ, ਸਕੈਨ ਜਾਂ ਚਿੱਠੀ ਚੁਣੋ। Faro ਸੀਲਬੰਦ ਕਾਪੀ ਰੱਖਦਾ ਹੈ। ਅਸਲ ਉੱਥੇ ਹੀ ਰਹਿੰਦੀ ਹੈ ਜਦ ਤੱਕ ਤੁਸੀਂ ਉੱਥੋਂ ਮਿਟਾ ਨਾ ਦਿਓ।
shell-paper-not-shown = Faro ਸਿਰਫ਼ ਤਸਵੀਰਾਂ ਦਿਖਾ ਸਕਦਾ ਹੈ। ਇਸ ਕਾਗਜ਼ ਨੂੰ ਇਹ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰੱਖਦਾ ਹੈ।
shell-erase-title = ਸਭ ਕੁਝ ਮਿਟਾਓ
shell-erase-hint = ਇਸ ਨਾਲ ਉਹ ਸਭ ਕੁਝ ਮਿਟ ਜਾਂਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਲਿਖਿਆ। ਕੋਈ ਇਸ ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਸਕਦਾ। ਪਹਿਲਾਂ ਬੈਕਅੱਪ ਬਣਾਓ।
shell-erase-limits = Faro ਪਹਿਲਾਂ ਕੁੰਜੀਆਂ ਨਸ਼ਟ ਕਰਦਾ ਹੈ, ਫਿਰ ਫਾਈਲਾਂ। ਫ਼ੋਨ ਦੀ ਮੈਮਰੀ ਵਿੱਚ ਪੁਰਾਣੇ ਟੁਕੜੇ ਕੁਝ ਸਮਾਂ ਰਹਿ ਸਕਦੇ ਹਨ। ਸਿਰਫ਼ ਉਹੀ ਉਹਨਾਂ ਨੂੰ ਵਰਤ ਸਕਦਾ ਹੈ ਜਿਸ ਕੋਲ ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ ਜਾਂ ਕੋਡ ਹੈ। ਹੋਰ ਥਾਵਾਂ ਦੀਆਂ ਕਾਪੀਆਂ, ਜਿਵੇਂ ਬੈਕਅੱਪ, ਉੱਥੇ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।
shell-erase-confirm = ਹਾਂ, ਸਭ ਕੁਝ ਮਿਟਾਓ
shell-rotate-title = ਕਿਸੇ ਨੇ ਮੇਰੇ ਗੁਪਤ ਸ਼ਬਦ ਦੇਖ ਲਏ
shell-rotate-hint = ਨਵੇਂ ਗੁਪਤ ਸ਼ਬਦ ਚੁਣੋ। ਫਿਰ Faro ਸਭ ਕੁਝ ਨਵੀਂ ਕੁੰਜੀ ਨਾਲ ਸੀਲਬੰਦ ਕਰਦਾ ਹੈ। ਪੁਰਾਣੇ ਗੁਪਤ ਸ਼ਬਦ ਫਿਰ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦੇ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਰਿਕਵਰੀ ਕੋਡ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਨਵਾਂ ਮਿਲਦਾ ਹੈ।
shell-rotate-done = ਸਭ ਕੁਝ ਨਵੀਂ ਕੁੰਜੀ ਨਾਲ ਸੀਲਬੰਦ ਹੋ ਗਿਆ। ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਦੀਆਂ ਪੁਰਾਣੀਆਂ ਕਾਪੀਆਂ ਅਤੇ ਪੁਰਾਣੇ ਬੈਕਅੱਪ ਅਜੇ ਵੀ ਪੁਰਾਣੇ ਗੁਪਤ ਸ਼ਬਦਾਂ ਜਾਂ ਕੋਡ ਨਾਲ ਖੁੱਲ੍ਹਦੇ ਹਨ। ਜੋ ਮਿਟਾ ਸਕਦੇ ਹੋ, ਮਿਟਾਓ।
shell-salvage-title = ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਉਹ ਬਚਾਓ
shell-salvage-hint = ਤੁਹਾਡੀ ਤਿਜੋਰੀ ਦਾ ਇੱਕ ਹਿੱਸਾ ਖ਼ਰਾਬ ਹੋ ਗਿਆ ਹੈ। ਜੋ ਠੀਕ ਹੈ, Faro ਉਸ ਤੋਂ ਨਵੀਂ ਤਿਜੋਰੀ ਬਣਾਉਂਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਖ਼ਰਾਬ ਤਿਜੋਰੀ ਵੀ ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ। ਇਸ ਤੋਂ ਬਾਅਦ ਨਵਾਂ ਰਿਕਵਰੀ ਕੋਡ ਬਣਾਓ।
shell-salvage-new-hint = ਜੋ ਠੀਕ ਹੈ, Faro ਉਸ ਤੋਂ ਨਵੀਂ ਤਿਜੋਰੀ ਬਣਾਉਂਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਚੁਣੇ ਨਵੇਂ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਖ਼ਰਾਬ ਤਿਜੋਰੀ ਵੀ ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ। ਇਸ ਤੋਂ ਬਾਅਦ ਨਵਾਂ ਰਿਕਵਰੀ ਕੋਡ ਬਣਾਓ।
shell-salvage-done = ਜੋ ਠੀਕ ਸੀ, ਉਹ ਬਚ ਗਿਆ
shell-lock-after = Faro ਤਾਲਾ ਕਦੋਂ ਲਾਵੇ?
shell-lock-after-hint = ਜਦੋਂ ਤੁਸੀਂ Faro ਵਿੱਚੋਂ ਨਿਕਲਦੇ ਹੋ, ਇੰਨੇ ਸਮੇਂ ਬਾਅਦ ਤਾਲਾ ਲੱਗਦਾ ਹੈ। ਉਦੋਂ ਤੱਕ ਜਿਸ ਦੇ ਹੱਥ ਤੁਹਾਡਾ ਫ਼ੋਨ ਹੈ, ਉਹ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
shell-lock-at-once = ਨਿਕਲਦੇ ਸਾਰ
shell-presence = ਕੀ ਇਹ ਤੁਸੀਂ ਹੋ?
shell-presence-hint = ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਇੱਕ ਵਾਰ ਹੋਰ ਟਾਈਪ ਕਰੋ। ਤਾਂ ਜੋ ਜਿਸ ਦੇ ਹੱਥ ਸਿਰਫ਼ ਤੁਹਾਡਾ ਫ਼ੋਨ ਹੋਵੇ, ਉਹ ਇਹ ਨਾ ਕਰ ਸਕੇ।
shell-overlaid = ਕਿਸੇ ਹੋਰ ਐਪ ਨੇ ਇਹ ਪੰਨਾ ਢੱਕਿਆ ਹੋਇਆ ਹੈ, ਇਸ ਲਈ Faro ਨੇ ਤੁਹਾਡੀ ਛੋਹ ਨਹੀਂ ਲਈ। ਉਹ ਐਪ ਬੰਦ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
shell-captured = ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਰਿਕਾਰਡਿੰਗ ਹੋ ਰਹੀ ਹੈ ਜਾਂ ਸਾਂਝੀ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ। ਜਦ ਤੱਕ ਇਹ ਬੰਦ ਨਾ ਹੋਵੇ, Faro ਕੁਝ ਨਹੀਂ ਦਿਖਾਉਂਦਾ।
shell-sheets = ਛਾਪਣ ਵਾਲੇ ਸਫ਼ੇ
shell-sheets-hint = ਸਫ਼ਾ ਛਾਪੋ, ਜਾਂ ਫਾਈਲ ਵਜੋਂ ਸਾਂਝਾ ਕਰੋ। ਇਹ ਸੀਲਬੰਦ ਨਹੀਂ ਹੈ: ਜਿਸ ਕੋਲ ਵੀ ਹੋਵੇ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
shell-sheet-second = ਸਫ਼ੇ ਉੱਤੇ ਦੂਜੀ ਭਾਸ਼ਾ
shell-sheet-paper = ਕਾਗਜ਼ ਦਾ ਆਕਾਰ
shell-sheet-print = ਛਾਪੋ
shell-calendar-file = ਕੈਲੰਡਰ ਲਈ ਤਾਰੀਖਾਂ
shell-calendar-file-hint = Faro ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਇੱਕ ਫਾਈਲ ਵਿੱਚ ਲਿਖਦਾ ਹੈ ਜੋ ਕੈਲੰਡਰ ਲੈ ਸਕਦਾ ਹੈ। ਤਬਦੀਲੀ ਤੋਂ ਬਾਅਦ ਨਵੀਂ ਫਾਈਲ ਪਾਓ: ਇਹ ਪੁਰਾਣੀ ਦੀਆਂ ਤਾਰੀਖਾਂ ਬਦਲ ਦਿੰਦੀ ਹੈ।
shell-calendar-file-discreet = ਮੇਰੇ ਕੇਸ ਬਾਰੇ ਇੱਕ ਵੀ ਸ਼ਬਦ ਤੋਂ ਬਿਨਾਂ
shell-calendar-file-full = ਪੂਰੇ ਨਾਂਵਾਂ ਅਤੇ ਥਾਵਾਂ ਨਾਲ
shell-calendar-file-full-hint = ਫਿਰ ਜੋ ਵੀ ਉਹ ਕੈਲੰਡਰ ਦੇਖਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਕੇਸ ਬਾਰੇ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਕਈ ਕੈਲੰਡਰ ਕਿਸੇ ਕੰਪਨੀ ਨੂੰ ਕਾਪੀ ਭੇਜਦੇ ਹਨ।
shell-file-share = ਫਾਈਲ ਵਜੋਂ ਸਾਂਝਾ ਕਰੋ
shell-file-save = ਫਾਈਲ ਵਜੋਂ ਸੰਭਾਲੋ
shell-file-saved = ਫਾਈਲ ਉੱਥੇ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰੱਖੀ।

## Handing a case over

shell-cards = ਵਕੀਲਾਂ ਦੇ ਕਾਰਡ
shell-card-add = ਕਾਰਡ ਜੋੜੋ
shell-card-add-hint = ਕਾਰਡ ਦੱਸਦਾ ਹੈ ਕਿ ਜੋ ਤੁਸੀਂ ਭੇਜਦੇ ਹੋ, ਉਹ ਕੌਣ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ। ਆਪਣੇ ਵਕੀਲ ਤੋਂ ਉਸ ਦਾ ਕਾਰਡ ਮੰਗੋ। ਉਸ ਦੇ ਕੋਡ ਦੀ ਫੋਟੋ ਚੁਣੋ, ਜਾਂ ਉਸ ਦੀ ਲਾਈਨ ਪੇਸਟ ਕਰੋ।
shell-card-name = ਤੁਸੀਂ ਇਸ ਵਕੀਲ ਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹੋ? (ਜ਼ਰੂਰੀ ਨਹੀਂ)
shell-card-no-code = ਇਸ ਫੋਟੋ ਵਿੱਚ ਕੋਈ ਕਾਰਡ ਨਹੀਂ ਹੈ। ਉਹ ਫੋਟੋ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਪੂਰਾ ਕੋਡ ਨੇੜਿਓਂ ਅਤੇ ਸਾਫ਼ ਦਿਸੇ।
shell-card-name-on-card = ਕਾਰਡ ਉੱਤੇ ਨਾਂ
shell-card-own-digits = ਇਸ ਵਕੀਲ ਲਈ ਤੁਹਾਡੇ ਆਪਣੇ ਅੰਕ। ਵਕੀਲ ਇਹ ਪੁੱਛ ਸਕਦਾ ਹੈ, ਤਾਂ ਜੋ ਪਤਾ ਹੋਵੇ ਕਿ ਇਹ ਤੁਸੀਂ ਹੋ।
shell-card-same = ਸਾਰੇ ਅੰਕ ਇੱਕੋ ਹਨ
shell-card-delete-hint = ਇਸ ਨਾਲ ਕਾਰਡ ਅਤੇ ਉਸ ਦੀਆਂ ਕੁੰਜੀਆਂ ਮਿਟ ਜਾਂਦੀਆਂ ਹਨ। ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ, ਉਸ ਦੇ ਜਵਾਬ ਫਿਰ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੇ।
shell-hand-over = ਮੇਰਾ ਕੇਸ ਸੌਂਪੋ
shell-hand-over-hint = ਜਿਹੜੇ ਵਕੀਲ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ, Faro ਹਰ ਇੱਕ ਲਈ ਇੱਕ ਫਾਈਲ ਸੀਲਬੰਦ ਕਰਦਾ ਹੈ। ਹੋਰ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਨਾ ਭੇਜੋ, ਕੁਝ ਵੀ ਇਸ ਫ਼ੋਨ ਤੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦਾ।
shell-hand-over-who = ਕਿਸ ਨੂੰ ਮਿਲੇ?
shell-hand-over-what = ਕੀ ਜਾਵੇ?
shell-hand-over-one-by-one = ਇੱਕ-ਇੱਕ ਕਰ ਕੇ ਚੁਣੋ
shell-hand-over-make = ਫਾਈਲਾਂ ਸੀਲਬੰਦ ਕਰੋ
shell-hand-over-sure = ਮਿਲਾਏ ਬਿਨਾਂ ਅੱਗੇ ਚੱਲੋ
shell-hand-over-made = ਸੀਲਬੰਦ
shell-hand-over-send = ਫਾਈਲ ਭੇਜੋ
shell-handoffs = ਪਹਿਲਾਂ ਸੌਂਪਿਆ ਹੋਇਆ
shell-reply = ਵਕੀਲ ਦਾ ਜਵਾਬ
shell-reply-open = ਜਵਾਬ ਖੋਲ੍ਹੋ
shell-reply-hint = ਆਪਣੇ ਵਕੀਲ ਦੀ ਭੇਜੀ ਫਾਈਲ ਚੁਣੋ। ਹਰ ਲਾਈਨ ਉਸ ਦੇ ਨਾਲ ਦਿਸਦੀ ਹੈ ਜੋ ਹੁਣ ਤੁਹਾਡੇ ਕੋਲ ਹੈ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਲੈਂਦੇ, ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
shell-reply-take = ਲਓ
shell-reply-leave = ਛੱਡੋ
shell-drill = ਕੀ ਤੁਹਾਡਾ ਵਕੀਲ ਇਹ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ?
shell-drill-make = 1. ਇੱਕ ਛੋਟੀ ਫਾਈਲ ਸੀਲਬੰਦ ਕਰੋ ਅਤੇ ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਭੇਜੋ। ਇਸ ਵਿੱਚ ਤੁਹਾਡੇ ਕੇਸ ਦਾ ਕੁਝ ਨਹੀਂ ਹੈ।
shell-drill-ask = 2. ਵਕੀਲ ਨੂੰ ਕਹੋ ਕਿ ਇੱਕ ਸੁਨੇਹੇ ਨਾਲ ਜਵਾਬ ਦੇਵੇ।
shell-drill-open = 3. ਜਵਾਬ ਇੱਥੇ ਖੋਲ੍ਹੋ। ਫਿਰ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਕਿ ਜੋ ਤੁਸੀਂ ਭੇਜਦੇ ਹੋ, ਤੁਹਾਡਾ ਵਕੀਲ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
shell-drill-file = ਛੋਟੀ ਫਾਈਲ ਸੀਲਬੰਦ ਕਰੋ
shell-given-waits = ਜੋ ਤੁਸੀਂ Faro ਨਾਲ ਖੋਲ੍ਹਿਆ, ਉਹ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਦੇਖਣ ਲਈ Faro ਖੋਲ੍ਹੋ।

## Packs of guides that somebody else made

shell-packs = ਜਾਣਕਾਰੀ ਦੇ ਪੈਕ
shell-packs-hint = ਪੈਕ ਵਿੱਚ ਉਹ ਜਾਣਕਾਰੀ ਅਤੇ ਤਾਰੀਖਾਂ ਹਨ ਜੋ ਹੋਰ ਲੋਕਾਂ ਨੇ ਲਿਖੀਆਂ ਅਤੇ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਉਹਨਾਂ ਨੇ ਦਸਤਖ਼ਤ ਕੀਤੇ। Faro ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਉਹ ਉਹੀ ਹਨ ਜੋ ਕਹਿੰਦੇ ਹਨ। ਤੁਹਾਨੂੰ ਲੱਗ ਸਕਦਾ ਹੈ।
shell-packs-none = ਅਜੇ ਕੋਈ ਪੈਕ ਨਹੀਂ ਹੈ।
shell-pack-open = ਪੈਕ ਖੋਲ੍ਹੋ
shell-pack-open-hint = ਉਹ ਫਾਈਲ ਚੁਣੋ ਜੋ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਭੇਜੀ। ਕੁਝ ਵੀ ਰੱਖਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਬਣਾਈ।
shell-pack-who = ਕਿਸ ਨੇ ਬਣਾਇਆ
shell-pack-inside = ਇਸ ਵਿੱਚ ਕੀ ਹੈ
shell-pack-keep = ਇਹ ਪੈਕ ਰੱਖੋ
shell-pack-refuse = ਨਾ ਰੱਖੋ
shell-pack-name = ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹੋ?
shell-pack-scan = ਇਹਨਾਂ ਦੇ ਕੋਡ ਦੀ ਫੋਟੋ ਚੁਣੋ
shell-pack-no-code = ਇਸ ਫੋਟੋ ਵਿੱਚ ਪੈਕ ਬਣਾਉਣ ਵਾਲੇ ਦਾ ਕੋਈ ਕੋਡ ਨਹੀਂ ਹੈ। ਉਹ ਫੋਟੋ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਪੂਰਾ ਕੋਡ ਨੇੜਿਓਂ ਅਤੇ ਸਾਫ਼ ਦਿਸੇ।
shell-pack-same = ਸਾਰੇ ਨੰਬਰ ਇੱਕੋ ਹਨ। ਮੈਨੂੰ ਇਹਨਾਂ ਉੱਤੇ ਭਰੋਸਾ ਹੈ
shell-pack-scanned = ਇਹ ਕੋਡ ਮੈਨੂੰ ਇਹਨਾਂ ਤੋਂ ਮਿਲਿਆ। ਮੈਨੂੰ ਇਹਨਾਂ ਉੱਤੇ ਭਰੋਸਾ ਹੈ
shell-pack-distrust = ਮੈਨੂੰ ਹੁਣ ਇਹਨਾਂ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ
shell-pack-distrust-hint = ਇਹਨਾਂ ਦੇ ਪੈਕ ਰਹਿੰਦੇ ਹਨ, ਪਰ Faro ਹੁਣ ਉਹਨਾਂ ਤੋਂ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ ਬਣਾਉਂਦਾ।
shell-pack-send = ਇਹ ਪੈਕ ਅੱਗੇ ਦਿਓ
shell-pack-send-hint = ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਿਲਦਾ ਹੈ, ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਇਹ ਕਿੰਨਾ ਨਵਾਂ ਹੈ। ਇਸ ਵਿੱਚ ਤੁਹਾਡੇ ਕੇਸ ਦਾ ਕੁਝ ਨਹੀਂ ਹੈ।
shell-pack-remove-hint = ਇਸ ਨਾਲ ਪੈਕ ਆਪਣੀ ਜਾਣਕਾਰੀ ਅਤੇ ਤਾਰੀਖਾਂ ਸਮੇਤ ਹਟ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਉਹ ਵੀ ਜਿਸ ਉੱਤੇ ਤੁਸੀਂ ਇਸ ਵਿੱਚ ਨਿਸ਼ਾਨ ਲਾਏ।

## What a phone shows by itself

shell-reminder-channel = ਯਾਦ-ਦਹਾਨੀਆਂ
shell-reminder-discreet = ਆਪਣੀ ਸੂਚੀ ਖੋਲ੍ਹੋ।
shell-face-reason = Faro ਤੁਹਾਡਾ ਚਿਹਰਾ ਦੇਖ ਕੇ ਤਿਜੋਰੀ ਖੋਲ੍ਹਦਾ ਹੈ।

## With numbers

digits-typed = { $count ->
    [one] { $count } ਅੰਕ ਟਾਈਪ ਹੋਇਆ
   *[other] { $count } ਅੰਕ ਟਾਈਪ ਹੋਏ
}
recovery-group = ਗਰੁੱਪ { $group }, ਕੁੱਲ { $count }
lock-after-minutes = { $minutes ->
    [one] ਨਿਕਲਣ ਤੋਂ { $minutes } ਮਿੰਟ ਬਾਅਦ
   *[other] ਨਿਕਲਣ ਤੋਂ { $minutes } ਮਿੰਟ ਬਾਅਦ
}

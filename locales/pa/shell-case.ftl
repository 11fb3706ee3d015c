### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = ਅੱਜ
shell-dates = ਤਾਰੀਖਾਂ
shell-my-case = ਮੇਰਾ ਕੇਸ

## Today

shell-next-hearing = ਤੁਹਾਡੀ ਅਗਲੀ ਪੇਸ਼ੀ
shell-next-hearing-none = ਕੋਈ ਪੇਸ਼ੀ ਨਹੀਂ ਲਿਖੀ ਹੋਈ
shell-next-hearing-none-hint = ਕੀ ਤੁਹਾਡੇ ਕਿਸੇ ਕਾਗਜ਼ ਉੱਤੇ ਪੇਸ਼ੀ ਦੀ ਤਾਰੀਖ ਹੈ? ਹੁਣੇ ਲਿਖੋ।
shell-questions-more = ਹੋਰ ਸਵਾਲ

## Dates

shell-week = ਹਫ਼ਤਾ
shell-month = ਮਹੀਨਾ
shell-earlier = ਪਹਿਲਾਂ
shell-later = ਬਾਅਦ ਵਿੱਚ
shell-day-nothing = ਇਸ ਦਿਨ ਲਈ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।

## People

shell-people = ਲੋਕ
shell-people-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਨਹੀਂ ਹੈ।
shell-people-hint = ਪਹਿਲਾਂ ਆਪਣੇ ਆਪ ਨੂੰ ਜੋੜੋ। ਫਿਰ ਆਪਣੇ ਪਰਿਵਾਰ ਦੇ ਹਰ ਉਸ ਜੀਅ ਨੂੰ ਜੋੜੋ ਜੋ ਕੇਸ ਵਿੱਚ ਹੈ।
shell-person-add = ਵਿਅਕਤੀ ਜੋੜੋ
shell-person-name = ਨਾਂ
shell-person-spelling = ਨਾਂ ਜਿਵੇਂ ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਹੈ, ਅੱਖਰ-ਅੱਖਰ, ਭਾਵੇਂ ਉੱਥੇ ਗਲਤ ਹੋਵੇ
shell-person-relation = ਇਸ ਵਿਅਕਤੀ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ?
shell-person-language = ਉਹ ਕਿਹੜੀ ਭਾਸ਼ਾ ਸਭ ਤੋਂ ਵਧੀਆ ਬੋਲਦੇ ਹਨ
shell-person-dialect = ਉਹਨਾਂ ਦੇ ਇਲਾਕੇ ਦੀ ਬੋਲੀ
shell-person-town = ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ ਅਤੇ ਦੇਸ਼ ਜਿੱਥੇ ਉਹਨਾਂ ਨੇ ਇਹ ਸਿੱਖੀ
shell-person-born = ਜਨਮ ਦੀ ਤਾਰੀਖ, ਜਿਵੇਂ 2015-04-17। ਜੇ ਸਿਰਫ਼ ਸਾਲ ਪਤਾ ਹੈ, ਤਾਂ 2015 ਲਿਖੋ
shell-person-numbers = ਉਹਨਾਂ ਦੇ ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਨੰਬਰ
shell-person-number-kind = ਇਸ ਨੰਬਰ ਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹਨ? ਜਿਵੇਂ: A-number
shell-person-number = ਨੰਬਰ
shell-person-number-add = ਨੰਬਰ ਜੋੜੋ
shell-person-leave = ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਕੇਸ ਵਿੱਚੋਂ ਕੱਢੋ
shell-person-leave-hint = ਇਸ ਨਾਲ ਇਸ ਵਿਅਕਤੀ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟ ਜਾਂਦਾ ਹੈ: ਨੰਬਰ, ਜਵਾਬ, ਪੇਸ਼ੀਆਂ ਅਤੇ ਜ਼ਰੂਰੀ ਕੰਮ। ਸਬੂਤ ਰਜਿਸਟਰ ਵਿੱਚ ਇਸ ਬਾਰੇ ਸਿਰਫ਼ ਇੰਨਾ ਰਹਿੰਦਾ ਹੈ ਕਿ ਕੁਝ ਹਟਾਇਆ ਗਿਆ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਕਰ ਸਕਦੇ।

## Contacts

shell-contacts = ਸੰਪਰਕ
shell-contacts-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਨਹੀਂ ਹੈ। ਪਹਿਲਾਂ ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਜੋੜੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ। ਫਿਰ ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਦਬਾ ਕੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
shell-contact-add = ਸੰਪਰਕ ਜੋੜੋ
shell-contact-name = ਵਿਅਕਤੀ ਜਾਂ ਦਫ਼ਤਰ ਦਾ ਨਾਂ
shell-contact-role = ਇਹ ਕੌਣ ਹੈ?
shell-contact-phone = ਫ਼ੋਨ ਨੰਬਰ
shell-contact-email = ਈਮੇਲ
shell-contact-note = ਹੋਰ ਕੁਝ: ਸਮਾਂ, ਭਾਸ਼ਾਵਾਂ, ਤੁਹਾਨੂੰ ਇਹਨਾਂ ਬਾਰੇ ਕਿਸ ਨੇ ਦੱਸਿਆ

## Addresses, and a move

shell-addresses = ਪਤੇ
shell-addresses-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਹੈ। ਉਹ ਪਤਾ ਜੋੜੋ ਜੋ ਅਦਾਲਤ ਕੋਲ ਹੈ: ਉਸ ਦੀਆਂ ਚਿੱਠੀਆਂ ਉੱਥੇ ਜਾਂਦੀਆਂ ਹਨ।
shell-address-add = ਪਤਾ ਜੋੜੋ
shell-address-lines = ਪਤਾ, ਜਿਵੇਂ ਚਿੱਠੀ ਉੱਤੇ ਲਿਖੀਦਾ ਹੈ
shell-address-care-of = ਕਿਸ ਦੇ ਰਾਹੀਂ (in care of): ਦਰਵਾਜ਼ੇ ਉੱਤੇ ਲਿਖਿਆ ਨਾਂ, ਜੇ ਉਹ ਤੁਹਾਡਾ ਨਹੀਂ
shell-address-told-by = ਅਦਾਲਤ ਨੂੰ ਇਹ ਪਤਾ ਕਿਸ ਨੇ ਦਿੱਤਾ?
shell-address-mail-safe = ਕੀ ਉੱਥੇ ਤੁਹਾਡੀਆਂ ਚਿੱਠੀਆਂ ਤੁਹਾਨੂੰ ਠੀਕ-ਠਾਕ ਮਿਲਦੀਆਂ ਹਨ?
shell-address-unknown = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
shell-address-from = ਕਿਸ ਦਿਨ ਤੋਂ?
shell-address-until = ਕਿਸ ਦਿਨ ਤੱਕ? ਜੇ ਤੁਸੀਂ ਅਜੇ ਵੀ ਉੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ
shell-address-people = ਉੱਥੇ ਕੌਣ ਰਹਿੰਦਾ ਹੈ? ਜੇ ਸਾਰੇ ਰਹਿੰਦੇ ਹਨ, ਤਾਂ ਕਿਸੇ ਨੂੰ ਨਾ ਚੁਣੋ।
shell-moved = ਤੁਸੀਂ ਘਰ ਬਦਲਿਆ
shell-moved-hint = ਅਦਾਲਤ ਅਤੇ ਹੋਰ ਦਫ਼ਤਰਾਂ ਨੂੰ ਤੁਹਾਡਾ ਨਵਾਂ ਪਤਾ ਮਿਲਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਕੁਝ ਨੂੰ ਕੁਝ ਦਿਨਾਂ ਦੇ ਅੰਦਰ। Faro ਹਰ ਵਿਅਕਤੀ ਲਈ ਇਹਨਾਂ ਦੀ ਸੂਚੀ ਬਣਾਉਂਦਾ ਹੈ। ਨਵਾਂ ਪਤਾ ਆਪਣੇ ਪਤਿਆਂ ਵਿੱਚ ਵੀ ਜੋੜੋ।
shell-moved-day = ਤੁਸੀਂ ਕਿਸ ਦਿਨ ਘਰ ਬਦਲਿਆ?
shell-moved-tasks = ਤੁਹਾਡਾ ਨਵਾਂ ਪਤਾ ਕਿਸ-ਕਿਸ ਨੂੰ ਮਿਲਣਾ ਚਾਹੀਦਾ ਹੈ

## Papers

shell-paper-kind = ਇਹ ਕਿਸ ਕਿਸਮ ਦਾ ਕਾਗਜ਼ ਹੈ?
shell-paper-dated = ਕਾਗਜ਼ ਉੱਤੇ ਛਪੀ ਤਾਰੀਖ
shell-paper-pages = ਕਿੰਨੇ ਸਫ਼ੇ?
shell-paper-added = ਇੱਥੇ ਜੋੜਿਆ
shell-paper-of = ਇਹ ਕਿਹੜੀ ਪੇਸ਼ੀ ਬਾਰੇ ਹੈ?
shell-paper-of-none = ਕੋਈ ਪੇਸ਼ੀ ਨਹੀਂ
shell-paper-larger = ਵੱਡਾ ਕਰੋ
shell-paper-smaller = ਛੋਟਾ ਕਰੋ

## The proof log

shell-proofs-file = ਸਬੂਤ ਰਜਿਸਟਰ ਫਾਈਲਾਂ ਵਜੋਂ ਸਾਂਝਾ ਕਰੋ

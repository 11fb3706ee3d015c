### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = ਮੈਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹਾਂ
need-lawyer = ਵਕੀਲ
need-court = ਅਦਾਲਤ ਅਤੇ ਮੇਰੀ ਪੇਸ਼ੀ
need-appeal = ਅਪੀਲ
need-papers = ਫਾਰਮ, ਕਾਰਡ ਅਤੇ ਪਰਮਿਟ
need-fees = ਫ਼ੀਸਾਂ
need-check-in = ਹਾਜ਼ਰੀਆਂ
need-held = ਕਿਸੇ ਨੂੰ ਫੜ ਕੇ ਰੱਖਿਆ ਹੈ
need-family = ਮੇਰਾ ਪਰਿਵਾਰ ਲੱਭੋ
need-children = ਬੱਚੇ
need-violence = ਕੋਈ ਮੈਨੂੰ ਮਾਰਦਾ-ਕੁੱਟਦਾ ਹੈ
need-shelter = ਸੌਣ ਦੀ ਥਾਂ
need-food = ਖਾਣਾ ਅਤੇ ਕੱਪੜੇ
need-health = ਡਾਕਟਰ
need-work = ਕੰਮ
need-school = ਸਕੂਲ ਅਤੇ ਭਾਸ਼ਾ

## A service

service-whom = ਕਿਸ ਲਈ
service-languages = ਭਾਸ਼ਾਵਾਂ
service-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
service-place = ਥਾਂ
service-everywhere = ਸਾਰਾ ਦੇਸ਼
service-address = ਪਤਾ
service-call = ਫ਼ੋਨ ਕਰੋ: { $phone }
service-read = ਇਹ { $date } ਨੂੰ ਸਰਕਾਰੀ ਪੰਨੇ ਉੱਤੇ ਪੜ੍ਹਿਆ ਗਿਆ।
service-read-old = { $date } ਨੂੰ ਇਹ ਸਰਕਾਰੀ ਪੰਨੇ ਦੀ ਪੁਰਾਣੀ ਕਾਪੀ ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ। ਇਹ ਬਦਲਿਆ ਹੋ ਸਕਦਾ ਹੈ।
service-read-elsewhere = ਇਹ { $date } ਨੂੰ ਪੜ੍ਹਿਆ ਗਿਆ, ਪਰ ਸਰਕਾਰੀ ਪੰਨੇ ਉੱਤੇ ਨਹੀਂ। ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਚੈੱਕ ਕਰੋ।
service-read-partly = { $date } ਨੂੰ ਇਸ ਦਾ ਸਿਰਫ਼ ਇੱਕ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਗਿਆ। ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਚੈੱਕ ਕਰੋ।
service-vetted = { $date } ਨੂੰ ਇਹ ਸੇਵਾ ਇਹਨਾਂ ਨੇ ਪਰਖੀ: { $who }।
service-not-vetted = Faro ਲਈ ਅਜੇ ਕਿਸੇ ਨੇ ਇਹ ਸੇਵਾ ਨਹੀਂ ਪਰਖੀ।
service-old = ਬਹੁਤ ਸਮੇਂ ਤੋਂ ਕਿਸੇ ਨੇ ਇਹ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ। ਹੁਣ ਤੱਕ ਇਹ ਨੰਬਰ ਕਿਸੇ ਹੋਰ ਦਾ ਹੋ ਸਕਦਾ ਹੈ। ਜਦ ਤੱਕ ਪਤਾ ਨਾ ਹੋਵੇ ਕਿ ਕੌਣ ਹੈ, ਕਦੇ ਪੈਸੇ ਨਾ ਦਿਓ ਅਤੇ ਆਪਣੀ ਕਹਾਣੀ ਨਾ ਦੱਸੋ।
directory-caution = Faro ਸਿਰਫ਼ ਉਹ ਦੱਸਦਾ ਹੈ ਜੋ ਪੜ੍ਹਿਆ ਗਿਆ। ਪੈਸੇ ਦੇਣ ਜਾਂ ਆਪਣੀ ਕਹਾਣੀ ਦੱਸਣ ਤੋਂ ਪਹਿਲਾਂ ਪੱਕਾ ਕਰੋ ਕਿ ਸਾਹਮਣੇ ਕੌਣ ਹੈ।
directory-none = ਇੱਥੇ ਅਜਿਹੀ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ। ਥਾਂ ਜਾਂ ਭਾਸ਼ਾ ਨਾ ਚੁਣੋ, ਜਾਂ ਸਾਰੀਆਂ ਦੇਖੋ।
directory-empty = ਇੱਥੇ ਅਜੇ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ। ਕਾਨੂੰਨੀ ਮਦਦ ਵਾਲਾ ਦਫ਼ਤਰ ਤੁਹਾਨੂੰ ਸੇਵਾਵਾਂ ਵਾਲਾ ਪੈਕ ਦੇ ਸਕਦਾ ਹੈ।
error-unknown-service = ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਦੇਖੋ।
error-unknown-need = Faro ਇਸ ਲੋੜ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ। ਸੂਚੀ ਦੇਖੋ।

## Search

found-article = ਜਾਣਕਾਰੀ
found-rule = ਮਿਆਦ ਅਤੇ ਨਿਯਮ
found-service = ਸੇਵਾ
found-note = ਤੁਹਾਡਾ ਨੋਟ
search-nothing = ਇਹ ਸ਼ਬਦ ਕਿਤੇ ਨਹੀਂ ਹਨ। ਇੱਕ ਸ਼ਬਦ ਲਿਖੋ, ਛੋਟਾ ਸ਼ਬਦ, ਜਾਂ ਉਸੇ ਚੀਜ਼ ਲਈ ਹੋਰ ਸ਼ਬਦ।
search-some = ਇਹ ਸਾਰੇ ਸ਼ਬਦ ਕਿਸੇ ਵਿੱਚ ਇਕੱਠੇ ਨਹੀਂ ਹਨ। ਇਹਨਾਂ ਵਿੱਚ ਕੁਝ ਸ਼ਬਦ ਹਨ।
search-no-words = ਇੱਕ ਜਾਂ ਵੱਧ ਸ਼ਬਦ ਲਿਖੋ।

## What an author is told

lint-service-id = ਹਰ ਸੇਵਾ ਨੂੰ ਉਸ ਦਾ ਆਪਣਾ id ਦਿਓ: ਅੰਗਰੇਜ਼ੀ ਦੇ ਛੋਟੇ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਛੋਟੀ ਲਕੀਰ (-)।
lint-service-needs = ਦੱਸੋ ਕਿ ਇਹ ਕਿਸ ਗੱਲ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ: needs = ["lawyer"]।
lint-service-reach = ਇਸ ਸੇਵਾ ਤੱਕ ਕੋਈ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦਾ। ਇਸ ਲਈ ਫ਼ੋਨ, ਵੈੱਬ ਪੰਨਾ ਜਾਂ ਪਤਾ ਲਿਖੋ।
lint-service-phone = ਇਹ ਅਜਿਹਾ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਜਿਸ ਉੱਤੇ ਲੋਕ ਫ਼ੋਨ ਕਰ ਸਕਣ। ਸਿਰਫ਼ ਅੰਕ, ਖਾਲੀ ਥਾਂ, +, - ਅਤੇ ( ) ਲਿਖੋ।
lint-service-web = ਵੈੱਬ ਪੰਨਾ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਉਸ ਦਾ ਨਾਂ ਸਾਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
lint-service-fact = ਇਹ ਅਜਿਹੀ ਗੱਲ (fact) ਦਾ ਹਵਾਲਾ ਦਿੰਦੀ ਹੈ ਜੋ facts.toml ਵਿੱਚ ਨਹੀਂ ਹੈ।
lint-service-source = ਤੁਸੀਂ ਇਹ ਕਿੱਥੇ ਪੜ੍ਹਿਆ? ਇਸ ਲਈ ਅਜਿਹਾ ਸਰੋਤ (source) ਚਾਹੀਦਾ ਹੈ ਜੋ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਵੇ, ਅਤੇ ਨੰਬਰ ਕਦੇ ਯਾਦ ਤੋਂ ਨਹੀਂ ਹੁੰਦਾ: ਨਾ M, ਨਾ B।
lint-service-words = { $name } ਇੱਥੇ ਨਹੀਂ ਹੈ। ਲਿਖੋ ਕਿ ਸੇਵਾ ਦਾ ਨਾਂ ਕੀ ਹੈ, ਅਤੇ ਇਹ ਕੀ ਕਰਦੀ ਹੈ (.about)।
lint-service-figure = ਇੱਥੇ { $text } ਨਾ ਲਿਖੋ। ਫ਼ੋਨ ਕਰਨ ਵਾਲਾ ਨੰਬਰ directory.toml ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਫ਼ੀਸ facts.toml ਵਿੱਚ।

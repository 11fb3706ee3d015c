### Packs that somebody outside Faro wrote and signed.

pack-from = { $name } ਵੱਲੋਂ। ਤੁਹਾਨੂੰ ਇਹਨਾਂ ਉੱਤੇ ਭਰੋਸਾ ਹੈ।
pack-not-known = ਤੁਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਇਹ ਕਿਸ ਨੇ ਬਣਾਇਆ। ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ। ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਲਈ ਇਸ ਨੂੰ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।
note-from-pack = ਇਹ ਤਾਰੀਖ { $name } ਵੱਲੋਂ ਹੈ, Faro ਵੱਲੋਂ ਨਹੀਂ।
note-from-beside = ਇਹ ਤਾਰੀਖ { $name } ਵੱਲੋਂ ਹੈ। ਇਸ ਲਈ Faro ਦੀ ਆਪਣੀ ਤਾਰੀਖ ਵੀ ਹੈ। ਜਿਹੜੀ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ, ਉਸ ਤੱਕ ਕਰੋ।
pack-withdrawn = ਬਣਾਉਣ ਵਾਲੇ ਨੇ ਇਸ ਨੂੰ ਵਾਪਸ ਲੈ ਲਿਆ। { $reason }
withdrawn-wrong = ਇਸ ਵਿੱਚ ਕੁਝ ਗਲਤ ਲਿਖਿਆ ਹੈ।
withdrawn-outdated = ਕਾਨੂੰਨ ਬਦਲ ਗਿਆ ਹੈ।
withdrawn-unsafe = ਇਸ ਉੱਤੇ ਚੱਲਣ ਵਾਲਿਆਂ ਦਾ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ Faro ਇਸ ਨੂੰ ਨਹੀਂ ਦਿਖਾਉਂਦਾ।
withdrawn-replaced = ਇਸ ਤੋਂ ਵਧੀਆ ਹੁਣ ਹੈ। ਉਹ ਮੰਗੋ।
pack-keys-removed = ਬਣਾਉਣ ਵਾਲਾ ਉਹ ਕੁੰਜੀਆਂ ਹੁਣ ਨਹੀਂ ਵਰਤਦਾ ਜਿਨ੍ਹਾਂ ਨਾਲ ਇਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੋਏ। ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ। ਨਵਾਂ ਮੰਗੋ।
pack-expired = ਇਹ { $date } ਨੂੰ ਮੁੱਕ ਗਿਆ। ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ। ਨਵਾਂ ਮੰਗੋ।
pack-review = ਇਸ ਨੂੰ { $date } ਤੱਕ ਦੁਬਾਰਾ ਚੈੱਕ ਹੋ ਜਾਣਾ ਚਾਹੀਦਾ ਸੀ। ਇਹ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ।
pack-newer = ਇਸ ਤੋਂ ਨਵਾਂ ਹੈ: ਵਰਜਨ { $version }। ਉਹ ਮੰਗੋ।
pack-catalogue-old = Faro ਨੂੰ ਇਸ ਬਣਾਉਣ ਵਾਲੇ ਦੀ ਖ਼ਬਰ ਮਿਲੀ ਨੂੰ ਕਾਫ਼ੀ ਸਮਾਂ ਹੋ ਗਿਆ। { $date } ਤੋਂ ਬਾਅਦ ਇਹ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ। ਨਵਾਂ ਮੰਗੋ।
pack-no-catalogue = Faro ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਇਸ ਤੋਂ ਨਵਾਂ ਹੈ ਜਾਂ ਨਹੀਂ।
pack-publisher = ਇਸ ਮੁਤਾਬਕ ਇਹ ਇਹਨਾਂ ਵੱਲੋਂ ਹੈ: { $name } ({ $contact })
pack-check = ਮਿਲਾਓ  { $digits }
pack-compare = ਇਹ ਨੰਬਰ ਉਹਨਾਂ ਲੋਕਾਂ ਨਾਲ ਆਹਮੋ-ਸਾਹਮਣੇ ਮਿਲਾਓ ਜਿਨ੍ਹਾਂ ਨੇ ਇਹ ਬਣਾਇਆ। ਜੇ ਇੱਕੋ ਹੋਣ, ਤਾਂ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹੋ।
pack-version = ਵਰਜਨ { $version }
pack-signer = ਇਸ ਕੁੰਜੀ ਨਾਲ ਦਸਤਖ਼ਤ: { $key }
pack-one-person = ਇਸ ਬਣਾਉਣ ਵਾਲੇ ਲਈ ਇਕੱਲਾ ਇੱਕ ਵਿਅਕਤੀ ਦਸਤਖ਼ਤ ਕਰ ਸਕਦਾ ਹੈ।
pack-checked = ਵਰਜਨ { $version }। ਇਹ { $checked } ਨੂੰ ਚੈੱਕ ਕੀਤਾ ਗਿਆ। ਇਸ ਨੂੰ { $review } ਤੱਕ ਦੁਬਾਰਾ ਚੈੱਕ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ।
pack-rules = { $count ->
    [one] ਇਸ ਵਿੱਚ ਤਾਰੀਖ ਵਾਲਾ { $count } ਨਿਯਮ ਹੈ।
   *[other] ਇਸ ਵਿੱਚ ਤਾਰੀਖਾਂ ਵਾਲੇ { $count } ਨਿਯਮ ਹਨ।
}

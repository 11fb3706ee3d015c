### Handing a case to a lawyer, and what comes back.

## What goes and what stays

handoff-people = { $count ->
    [one] ਕੇਸ ਦਾ { $count } ਵਿਅਕਤੀ
   *[other] ਕੇਸ ਦੇ { $count } ਵਿਅਕਤੀ
}
handoff-facts = { $count ->
    [one] ਸਵਾਲ ਦਾ { $count } ਜਵਾਬ
   *[other] ਸਵਾਲਾਂ ਦੇ { $count } ਜਵਾਬ
}
handoff-hearings = { $count ->
    [one] { $count } ਪੇਸ਼ੀ
   *[other] { $count } ਪੇਸ਼ੀਆਂ
}
handoff-duties = { $count ->
    [one] { $count } ਜ਼ਰੂਰੀ ਕੰਮ
   *[other] { $count } ਜ਼ਰੂਰੀ ਕੰਮ
}
handoff-addresses = { $count ->
    [one] { $count } ਪਤਾ
   *[other] { $count } ਪਤੇ
}
handoff-contacts = { $count ->
    [one] { $count } ਸੰਪਰਕ
   *[other] { $count } ਸੰਪਰਕ
}
handoff-notes-facts = { $count ->
    [one] ਜੋ ਹੋਇਆ ਉਸ ਦਾ { $count } ਨੋਟ
   *[other] ਜੋ ਹੋਇਆ ਉਸ ਦੇ { $count } ਨੋਟ
}
handoff-notes-officers = { $count ->
    [one] ਅਫ਼ਸਰਾਂ ਨੂੰ ਜੋ ਦੱਸਿਆ ਉਸ ਦਾ { $count } ਨੋਟ
   *[other] ਅਫ਼ਸਰਾਂ ਨੂੰ ਜੋ ਦੱਸਿਆ ਉਸ ਦੇ { $count } ਨੋਟ
}
handoff-notes-lawyer = { $count ->
    [one] ਸਿਰਫ਼ ਮੇਰੇ ਵਕੀਲ ਲਈ { $count } ਨੋਟ
   *[other] ਸਿਰਫ਼ ਮੇਰੇ ਵਕੀਲ ਲਈ { $count } ਨੋਟ
}
handoff-papers = { $count ->
    [one] { $count } ਕਾਗਜ਼
   *[other] { $count } ਕਾਗਜ਼
}
handoff-log = { $count ->
    [one] ਸਬੂਤ ਰਜਿਸਟਰ ਦੀ { $count } ਐਂਟਰੀ
   *[other] ਸਬੂਤ ਰਜਿਸਟਰ ਦੀਆਂ { $count } ਐਂਟਰੀਆਂ
}
handoff-goes = ਇਹ ਜਾਂਦਾ ਹੈ:
handoff-stays = ਇਹ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ:
handoff-nothing = ਤੁਹਾਡੇ ਕੇਸ ਦਾ ਕੁਝ ਨਹੀਂ
handoff-named = { $count ->
    [one] ਤੁਹਾਡੀ ਚੁਣੀ { $count } ਚੀਜ਼ ਵੀ ਰਹਿੰਦੀ ਹੈ। ਇਹ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਬਾਰੇ ਹੈ ਜੋ ਨਹੀਂ ਜਾਂਦਾ, ਜਾਂ ਇਸ ਵਿੱਚ ਉਸ ਦਾ ਨਾਂ ਹੈ।
   *[other] ਤੁਹਾਡੀਆਂ ਚੁਣੀਆਂ { $count } ਚੀਜ਼ਾਂ ਵੀ ਰਹਿੰਦੀਆਂ ਹਨ। ਇਹ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਬਾਰੇ ਹਨ ਜੋ ਨਹੀਂ ਜਾਂਦਾ, ਜਾਂ ਇਹਨਾਂ ਵਿੱਚ ਉਸ ਦਾ ਨਾਂ ਹੈ।
}
handoff-log-stays = ਸਬੂਤ ਰਜਿਸਟਰ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ। ਇਸ ਲਈ ਤਾਰੀਖਾਂ ਦੀ ਸੂਚੀ ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਕੀ ਕਰ ਲਿਆ। ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਦੱਸੋ।
handoff-log-goes = ਸਬੂਤ ਰਜਿਸਟਰ ਜਾਂਦਾ ਹੈ। ਜੇ ਦੋ ਵਕੀਲਾਂ ਨੂੰ ਮਿਲੇ, ਤਾਂ ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਇਹ ਇੱਕੋ ਰਜਿਸਟਰ ਹੈ।
handoff-papers-whole = ਕਾਗਜ਼ ਜਿਵੇਂ ਹਨ ਉਵੇਂ ਜਾਂਦੇ ਹਨ। Faro ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਕਾਗਜ਼ ਵਿੱਚ ਕਿਸ ਦਾ ਨਾਂ ਹੈ, ਅਤੇ ਫੋਟੋ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਉਹ ਕਿੱਥੇ ਖਿੱਚੀ ਗਈ।

## Cards

card-twice = ਇਹ ਕਾਰਡ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
card-digits = ਮਿਲਾਉਣ ਵਾਲੇ ਅੰਕ: { $digits }
card-compared-on = { $date } ਨੂੰ ਮਿਲਾਇਆ
card-compared-never = ਅਜੇ ਨਹੀਂ ਮਿਲਾਇਆ
card-compare = ਵਕੀਲ ਨੂੰ ਉਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ। ਇਹ ਅੰਕ ਇੱਕ-ਦੂਜੇ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ। ਜੇ ਇੱਕ ਵੀ ਅੰਕ ਵੱਖਰਾ ਹੋਵੇ, ਤਾਂ ਕਾਰਡ ਮਿਟਾ ਦਿਓ।
card-proved = ਤੁਸੀਂ ਜੋ ਭੇਜਦੇ ਹੋ, ਇਹ ਵਕੀਲ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ: ਤੁਸੀਂ { $date } ਨੂੰ ਉਸ ਦਾ ਜਵਾਬ ਪੜ੍ਹਿਆ।

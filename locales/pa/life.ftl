### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = ਮੈਂ
relation-spouse = ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ
relation-child = ਬੱਚਾ
relation-parent = ਮਾਂ ਜਾਂ ਪਿਓ
relation-sibling = ਭੈਣ ਜਾਂ ਭਰਾ
relation-other = ਹੋਰ

role-lawyer = ਵਕੀਲ
role-interpreter = ਦੁਭਾਸ਼ੀਆ
role-office = ਦਫ਼ਤਰ
role-family = ਪਰਿਵਾਰ
role-helper = ਮਦਦ ਕਰਨ ਵਾਲਾ ਵਿਅਕਤੀ
role-other = ਹੋਰ

## How sure somebody is of what they told

certainty-unsaid = ਜਿਵੇਂ ਦੱਸਿਆ ਗਿਆ
certainty-sure = ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਹੈ
certainty-likely = ਬਹੁਤ ਕਰਕੇ ਸਹੀ ਹੈ
certainty-unsure = ਗਲਤ ਹੋ ਸਕਦਾ ਹੈ

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = ਕੀ ਹੋਇਆ
drawer-officers = ਮੈਂ ਅਫ਼ਸਰਾਂ ਨੂੰ ਕੀ ਦੱਸਿਆ
drawer-lawyer = ਸਿਰਫ਼ ਮੇਰੇ ਵਕੀਲ ਲਈ

## Kinds of paper

paper-notice-to-appear = ਪੇਸ਼ ਹੋਣ ਦਾ ਨੋਟਿਸ (NTA)
paper-hearing-notice = ਪੇਸ਼ੀ ਦਾ ਨੋਟਿਸ
paper-receipt = ਰਸੀਦ
paper-decision = ਫੈਸਲਾ
paper-conditions = ਰਿਹਾਈ ਦੇ ਕਾਗਜ਼ ਅਤੇ ਸ਼ਰਤਾਂ
paper-identity = ਪਾਸਪੋਰਟ, ਕਾਰਡ ਜਾਂ ਪਰਮਿਟ
paper-picture = ਤਸਵੀਰ
paper-evidence = ਸਬੂਤ
paper-other = ਹੋਰ ਕਾਗਜ਼

## Whether letters arrive at an address

mail-safe = ਚਿੱਠੀਆਂ ਇੱਥੇ ਪਹੁੰਚਦੀਆਂ ਹਨ
mail-unsafe = ਇੱਥੇ ਚਿੱਠੀਆਂ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹਨ
mail-unknown = ਪਤਾ ਨਹੀਂ ਕਿ ਚਿੱਠੀਆਂ ਇੱਥੇ ਪਹੁੰਚਦੀਆਂ ਹਨ ਜਾਂ ਨਹੀਂ

## Who told the date of a hearing

source-notice-to-appear = ਪੇਸ਼ ਹੋਣ ਦਾ ਨੋਟਿਸ (NTA)
source-hearing-notice = ਪੇਸ਼ੀ ਦਾ ਨੋਟਿਸ
source-hotline = ਅਦਾਲਤ ਦੀ ਫ਼ੋਨ ਲਾਈਨ
source-website = ਅਦਾਲਤ ਦੀ ਵੈੱਬਸਾਈਟ
source-lawyer = ਵਕੀਲ
source-own = ਤੁਹਾਡਾ ਆਪਣਾ ਨੋਟ
source-other = ਕੋਈ ਹੋਰ

standing-own = ਇਹ ਤਾਰੀਖ ਸਿਰਫ਼ ਤੁਸੀਂ ਲਿਖੀ ਹੈ
standing-told = ਇਹ ਤਾਰੀਖ ਸਿਰਫ਼ ਇੱਕ ਥਾਂ ਤੋਂ ਮਿਲੀ ਹੈ
standing-unconfirmed = ਪੱਕੀ ਨਹੀਂ ਹੋਈ
standing-confirmed = ਦੋ ਥਾਵਾਂ ਉੱਤੇ ਇੱਕੋ ਤਾਰੀਖ ਹੈ
standing-conflict = ਵੱਖ-ਵੱਖ ਥਾਵਾਂ ਉੱਤੇ ਵੱਖ-ਵੱਖ ਤਾਰੀਖ ਹੈ

hearing-when = { $title }, { $when }

hearing-moved-earlier = ਇਹ ਪੇਸ਼ੀ ਹੁਣ ਪਹਿਲਾਂ ਨਾਲੋਂ ਛੇਤੀ ਹੈ। ਪੁਰਾਣੀ ਤਾਰੀਖ ਇਹ ਸੀ: { $from }।
hearing-conflict = ਵੱਖ-ਵੱਖ ਥਾਵਾਂ ਉੱਤੇ ਵੱਖ-ਵੱਖ ਤਾਰੀਖ ਹੈ। ਦੂਜੀ ਤਾਰੀਖ ({ $source }): { $date }। ਜਿਹੜੀ ਤਾਰੀਖ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ, ਉਹ ਮੰਨੋ, ਅਤੇ ਅਦਾਲਤ ਜਾਂ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
hearing-settling = ਇਸ ਨਾਲ ਪਹਿਲਾਂ ਆਉਣ ਵਾਲੀ ਇੱਕ ਤਾਰੀਖ ਕੱਟੀ ਜਾਵੇਗੀ। { $source }: { $date }। ਜੇ ਉਹੀ ਸਹੀ ਹੈ, ਤਾਂ ਤੁਹਾਡੀ ਪੇਸ਼ੀ ਖੁੰਝ ਜਾਵੇਗੀ। ਪਹਿਲਾਂ ਅਦਾਲਤ ਨੂੰ ਪੁੱਛੋ।
hearing-unconfirmed = ਇਹ ਤਾਰੀਖ ਸਿਰਫ਼ ਪੇਸ਼ ਹੋਣ ਦੇ ਨੋਟਿਸ (NTA) ਉੱਤੇ ਹੈ। ਅਦਾਲਤ ਕੋਲ ਹੋਰ ਤਾਰੀਖ ਹੋ ਸਕਦੀ ਹੈ। ਅਦਾਲਤ ਦੀ ਫ਼ੋਨ ਲਾਈਨ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਉਸ ਦੀ ਵੈੱਬਸਾਈਟ ਦੇਖੋ।
hearing-unchecked = ਕਿਸੇ ਨੇ ਅਜੇ ਇਹ ਤਾਰੀਖ ਅਦਾਲਤ ਤੋਂ ਨਹੀਂ ਪੁੱਛੀ। ਹੁਣੇ ਚੈੱਕ ਕਰੋ, ਅਤੇ ਹਰ ਹਫ਼ਤੇ ਕਰੋ।
hearing-stale = { $days ->
    [one] ਪਿਛਲੀ ਵਾਰ { $days } ਦਿਨ ਪਹਿਲਾਂ ਚੈੱਕ ਕੀਤਾ ਸੀ। ਅਦਾਲਤ ਤੋਂ ਦੁਬਾਰਾ ਪਤਾ ਕਰੋ। ਤਾਰੀਖਾਂ ਬਿਨਾਂ ਚਿੱਠੀ ਦੇ ਵੀ ਬਦਲ ਸਕਦੀਆਂ ਹਨ।
   *[other] ਪਿਛਲੀ ਵਾਰ { $days } ਦਿਨ ਪਹਿਲਾਂ ਚੈੱਕ ਕੀਤਾ ਸੀ। ਅਦਾਲਤ ਤੋਂ ਦੁਬਾਰਾ ਪਤਾ ਕਰੋ। ਤਾਰੀਖਾਂ ਬਿਨਾਂ ਚਿੱਠੀ ਦੇ ਵੀ ਬਦਲ ਸਕਦੀਆਂ ਹਨ।
}
hearing-passed = ਪਰ ਇੱਕ ਹੋਰ ਤਾਰੀਖ ਵੀ ਸੀ ({ $source }): { $date }। ਉਹ ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ। ਕੀ ਤੁਸੀਂ ਉੱਥੇ ਸੀ? ਆਪਣਾ ਜਵਾਬ ਚੁਣੋ। ਜੇ ਤੁਸੀਂ ਉੱਥੇ ਨਹੀਂ ਸੀ, ਤਾਂ ਅੱਜ ਹੀ ਅਦਾਲਤ ਜਾਂ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।

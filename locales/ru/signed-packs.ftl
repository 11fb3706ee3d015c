### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

pack-from = Это дал издатель { $name }. Вы ему доверяете.
pack-not-known = Вы не знаете, кто это сделал. Не полагайтесь на это. Для вас это никто не проверил.
note-from-pack = Эта дата не от Faro. Её дал издатель { $name }.
note-from-beside = Эту дату дал издатель { $name }. У Faro есть для этого своя дата. Сделайте это не позже более ранней из двух дат.
pack-withdrawn = Издатель отозвал это. { $reason }
withdrawn-wrong = Там сказано то, что неверно.
withdrawn-outdated = Закон изменился.
withdrawn-unsafe = Это может навредить тем, кто этому следует, поэтому Faro это не показывает.
withdrawn-replaced = Есть лучший набор. Попросите его.
pack-keys-removed = Издатель больше не пользуется ключами, которыми это подписано. Не полагайтесь на это. Попросите новый набор.
pack-expired = Это закончилось { $date }. Не полагайтесь на это. Попросите новый набор.
pack-review = Это нужно было снова проверить не позже { $date }. Это может быть старым.
pack-newer = Есть более новый набор: версия { $version }. Попросите его.
pack-catalogue-old = Последние новости об этом издателе Faro получил некоторое время назад. С { $date } они могут быть старыми. Попросите новые.
pack-no-catalogue = Faro не может знать, есть ли более новый набор.

## What is said of a pack

pack-publisher = Там сказано, что это от: { $name } ({ $contact })
pack-check = Проверка  { $digits }
pack-compare = Сравните эти числа с теми, кто это сделал, при личной встрече. Если они одинаковые, скажите, как вы называете этих людей.
pack-version = Версия { $version }
pack-signer = Подписано ключом { $key }
pack-one-person = За этого издателя может подписать один человек без других.
pack-checked = Версия { $version }. Проверено { $checked }. Снова проверить нужно не позже { $review }.
pack-catalogue = Самый новый список этого издателя — номер { $version }, от { $date }.
pack-rules = { $count ->
    [one] В нём { $count } правило с датой.
    [few] В нём { $count } правила с датами.
    [many] В нём { $count } правил с датами.
   *[other] В нём { $count } правила с датами.
}

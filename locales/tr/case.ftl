### What is due, hearings, reminders.

hearing-individual = Bireysel duruşma
hearing-master = Kısa duruşma (master)
hearing-other = Duruşma

## Headings of the list of what is due, the most urgent first

urgency-missed = Gün geçti. Bugün bir avukatı arayın
urgency-late = Geç kaldınız. Bugün yapın
urgency-at-once = Beklemeyin. Bugün bir avukatı arayın
urgency-today = Bugün
urgency-passed = Bitti. Ne olduğunu yazın
urgency-week = Önümüzdeki yedi günde
urgency-month = Önümüzdeki otuz günde
urgency-later = Daha sonra
urgency-sent = Gönderildi: alındı belgesi bekleniyor
urgency-open = Bunu artık yapabilirsiniz
urgency-undated = Faro tarihi bulamıyor
urgency-expected = Ofislerin yapması gerekenler
urgency-information = Bilmekte yarar var

## What a day is called before it

due-act-by = en geç
due-last-day = son gün
due-not-before = en erken
due-open-since = açıldığı gün
due-begins = orada olun
due-was-on = günü şuydu
due-expected = ofis için en geç gün
due-ends = bitiş
due-leave-by = en geç yola çıkış
due-here = sizin saatinizle
due-on = gün

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = Bugün bir işiniz var. Listenizi açın.
reminder-tomorrow = Yarın bir işiniz var. Listenizi açın.
reminder-days = { $days } gün sonra bir işiniz var. Listenizi açın.
reminder-soon = Birazdan: listenizi açın.
reminder-now = Şimdi: listenizi açın.
reminder-closing = Az zaman kaldı: listenizi açın.
reminder-leave = Yola çıkma zamanı: listenizi açın.
reminder-over = Yaptınız mı? Listenizi açın.
reminder-more = Daha var: listenizi açın.
reminder-missed = Bir hatırlatmayı kaçırmış olabilirsiniz: listenizi açın.
reminder-heard = Gördüm
reminder-test = Bu bir denemeydi. Çaldı.
# Only if the person chose to see everything on the locked phone. $when is a day, with a time if it is known.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: bitişi { $when }
reminder-over-full = Yaptınız mı? { $title }: { $when }
reminder-attended-full = Orada mıydınız? { $title }: { $when }
reminder-soon-full = Birazdan. { $title }: { $when }
reminder-now-full = Şimdi. { $title }: { $when }
reminder-at-once-full = Beklemeyin. { $title }
reminder-leave-full = Yola çıkma zamanı. { $title }: { $when }
reminder-last-full = { $title }. Son gün: { $when }
reminder-receipt-full = Alındı belgesi geldi mi, bakın. { $title }: { $when }
reminder-there = Orada { $there }. Sizin saatinizle: { $here }
reminder-there-at = { $there }, { $place }. Sizin saatinizle: { $here }
reminder-here = Sizin saatinizle { $here }. Orada: { $there }

## Translations

translation-machine = Bu çeviriyi bir makine yaptı. Bu dili konuşan hiç kimse onu henüz kontrol etmedi.
language-preview = Bitmedi: Faro’nun bazı bölümleri İngilizcedir.

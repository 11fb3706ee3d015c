### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = Ano-Novo
de-holiday-epiphany = Dia de Reis (Heilige Drei Könige)
de-holiday-womens-day = Dia Internacional da Mulher (Frauentag)
de-holiday-good-friday = Sexta-feira Santa (Karfreitag)
de-holiday-easter-monday = Segunda-feira de Páscoa (Ostermontag)
de-holiday-labour = Dia do Trabalho (Tag der Arbeit)
de-holiday-liberation = Dia da Libertação em Berlim (Tag der Befreiung)
de-holiday-ascension = Ascensão (Christi Himmelfahrt)
de-holiday-whit-monday = Segunda-feira de Pentecostes (Pfingstmontag)
de-holiday-corpus-christi = Corpus Christi (Fronleichnam)
de-holiday-assumption = Assunção (Mariä Himmelfahrt)
de-holiday-childrens-day = Dia Mundial da Criança (Weltkindertag)
de-holiday-unity = Dia da Unidade Alemã (Tag der Deutschen Einheit)
de-holiday-reformation = Dia da Reforma (Reformationstag)
de-holiday-all-saints = Todos os Santos (Allerheiligen)
de-holiday-repentance = Dia de Penitência e Oração (Buß- und Bettag)
de-holiday-christmas = Natal
de-holiday-second-christmas = Segundo dia de Natal (26 de dezembro)

### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = Ano-Novo
fr-holiday-easter-monday = Segunda-feira de Páscoa (lundi de Pâques)
fr-holiday-labour = Dia do Trabalho (fête du Travail)
fr-holiday-victory = Dia da Vitória, 8 de maio
fr-holiday-ascension = Ascensão (Ascension)
fr-holiday-whit-monday = Segunda-feira de Pentecostes (lundi de Pentecôte)
fr-holiday-national = Dia nacional, 14 de julho
fr-holiday-assumption = Assunção (Assomption)
fr-holiday-all-saints = Todos os Santos (Toussaint)
fr-holiday-armistice = Dia do Armistício, 11 de novembro
fr-holiday-christmas = Natal (Noël)

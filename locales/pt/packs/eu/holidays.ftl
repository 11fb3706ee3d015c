### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = Ano-Novo
eu-holiday-easter-monday = Segunda-feira de Páscoa
eu-holiday-labour = Dia do Trabalho, 1 de maio
eu-holiday-christmas = Natal
eu-holiday-second-christmas = Segundo dia de Natal, 26 de dezembro

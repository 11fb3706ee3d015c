### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = Ano-Novo
mx-holiday-constitution = Dia da Constituição
mx-holiday-benito-juarez = Aniversário de Benito Juárez
mx-holiday-labour = Dia do Trabalho
mx-holiday-independence = Dia da Independência
mx-holiday-revolution = Dia da Revolução
mx-holiday-change-of-government = Troca do governo federal
mx-holiday-christmas = Natal

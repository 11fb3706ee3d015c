### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = Dia de eleição
us-holiday-patriots = Patriots’ Day
us-holiday-lincoln = Aniversário de Lincoln
us-holiday-day-after-thanksgiving = Dia depois do Dia de Ação de Graças
us-holiday-mardi-gras = Terça-feira de Carnaval (Mardi Gras)
us-holiday-good-friday = Sexta-feira Santa
us-holiday-truman = Truman Day
us-holiday-cesar-chavez = Dia de César Chávez
us-holiday-cabrini = Dia de Frances Xavier Cabrini
us-holiday-emancipation = Dia da Emancipação

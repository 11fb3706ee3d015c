### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = Ano-Novo
ca-holiday-good-friday = Sexta-feira Santa
ca-holiday-easter-monday = Segunda-feira de Páscoa
ca-holiday-victoria = Dia de Vitória (Victoria Day)
ca-holiday-canada = Dia do Canadá (Canada Day)
ca-holiday-labour = Dia do Trabalho (Labour Day)
ca-holiday-truth-and-reconciliation = Dia Nacional da Verdade e da Reconciliação
ca-holiday-thanksgiving = Dia de Ação de Graças
ca-holiday-remembrance = Dia da Lembrança (Remembrance Day)
ca-holiday-christmas = Natal
ca-holiday-boxing = Boxing Day (26 de dezembro)

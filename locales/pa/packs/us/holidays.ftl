### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = ਚੋਣਾਂ ਦਾ ਦਿਨ (Election Day)
us-holiday-patriots = ਪੈਟਰੀਅਟਸ ਡੇ (Patriots' Day)
us-holiday-lincoln = ਲਿੰਕਨ ਦਾ ਜਨਮ ਦਿਨ (Lincoln's Birthday)
us-holiday-day-after-thanksgiving = ਥੈਂਕਸਗਿਵਿੰਗ ਤੋਂ ਅਗਲਾ ਦਿਨ
us-holiday-mardi-gras = ਮਾਰਡੀ ਗਰਾ (Mardi Gras)
us-holiday-good-friday = ਗੁੱਡ ਫ੍ਰਾਈਡੇ
us-holiday-truman = ਟਰੂਮੈਨ ਡੇ (Truman Day)
us-holiday-cesar-chavez = ਸੀਜ਼ਰ ਸ਼ਾਵੇਜ਼ ਡੇ (César Chávez Day)
us-holiday-cabrini = ਕੈਬਰੀਨੀ ਡੇ (Frances Xavier Cabrini Day)
us-holiday-emancipation = ਇਮੈਂਸੀਪੇਸ਼ਨ ਡੇ (Emancipation Day)

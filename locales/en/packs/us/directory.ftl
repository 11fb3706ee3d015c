### United States: the words of the directory. A service has a name and: .about what it does, .whom for whom it is,
### .hours when it is open. Numbers and addresses are in core/packs/us/directory.toml.

us-service-court-line = The court's phone line
    .about = A machine reads out the day, time and place of your next hearing, and what the judge decided. You need your A-number of 9 digits. If yours has 8 digits, put a 0 in front. The line can be late or wrong: if your paper says an earlier day, go on that day.
    .hours = Day and night.

us-service-lawyer-list = Free lawyers near your court
    .about = The government's list of groups and lawyers who help for free, for each court. Some may have no room: call several.
    .whom = People who have a case in immigration court.

us-service-appeal-office = Office for appeals (the Board)
    .about = The address of the clerk of the Board of Immigration Appeals. An appeal must be there in time: the day it is mailed does not count. Ask a lawyer before you send anything.

us-service-check-in-page = Check-ins with ICE: the web page
    .about = Here you can plan a first check-in with ICE. Use only this page, and pay nobody for it.
    .whom = People whose papers say that they must report to ICE.

us-service-locator = Find somebody who is held by ICE
    .about = Search with the A-number and the country of birth, or with the name and the country of birth. If the page does not find the person, call the number.
    .whom = Family, friends and lawyers of somebody who may be held.

us-service-uscis-line = The phone line of USCIS
    .about = Ask about a form, a card or an appointment with USCIS. USCIS is not the court: for hearings, call the court's line.

us-service-fee-page = Pay the yearly asylum fee to USCIS
    .about = The page of USCIS where the yearly fee is paid. Keep the receipt. If your case is in court, look at the court's page too.

us-service-court-fees = Pay the court's fees
    .about = The page of the immigration court where its fees are paid. Print the receipt and put it with what you send to the court.

weekday-1 = ሰኞ
weekday-2 = ማክሰኞ
weekday-3 = ረቡዕ
weekday-4 = ሐሙስ
weekday-5 = ዓርብ
weekday-6 = ቅዳሜ
weekday-7 = እሑድ

weekday-short-1 = ሰኞ
weekday-short-2 = ማክ
weekday-short-3 = ረቡዕ
weekday-short-4 = ሐሙስ
weekday-short-5 = ዓርብ
weekday-short-6 = ቅዳሜ
weekday-short-7 = እሑድ

month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር

date = { $weekday } { $day } { $month } { $year }

date-month = { $month } { $year }

time = { $hour12 }:{ $minute } { $half ->
    [am] AM (ጠዋት)
   *[pm] PM (ከሰዓት)
}

date-time = { $date }፣ { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = የኢትዮጵያ አቆጣጠር
calendar-persian = የፋርስ አቆጣጠር
calendar-hijri = የሒጅራ አቆጣጠር (ኡሙል ቁራ)
calendar-western = የምዕራባውያን አቆጣጠር ብቻ

month-ethiopian-1 = መስከረም
month-ethiopian-2 = ጥቅምት
month-ethiopian-3 = ኅዳር
month-ethiopian-4 = ታኅሣሥ
month-ethiopian-5 = ጥር
month-ethiopian-6 = የካቲት
month-ethiopian-7 = መጋቢት
month-ethiopian-8 = ሚያዝያ
month-ethiopian-9 = ግንቦት
month-ethiopian-10 = ሰኔ
month-ethiopian-11 = ሐምሌ
month-ethiopian-12 = ነሐሴ
month-ethiopian-13 = ጳጉሜን

month-persian-1 = ፋርቫርዲን
month-persian-2 = ኦርዲቤሄሽት
month-persian-3 = ኮርዳድ
month-persian-4 = ቲር
month-persian-5 = ሞርዳድ
month-persian-6 = ሻህሪቫር
month-persian-7 = ሜህር
month-persian-8 = አባን
month-persian-9 = አዛር
month-persian-10 = ዴይ
month-persian-11 = ባህማን
month-persian-12 = ኤስፋንድ

month-hijri-1 = ሙሐረም
month-hijri-2 = ሰፈር
month-hijri-3 = ረቢዑል አወል
month-hijri-4 = ረቢዑል ሣኒ
month-hijri-5 = ጀማደል ኡላ
month-hijri-6 = ጀማደል አኺራ
month-hijri-7 = ረጀብ
month-hijri-8 = ሻዕባን
month-hijri-9 = ረመዳን
month-hijri-10 = ሸዋል
month-hijri-11 = ዙል ቀዕዳ
month-hijri-12 = ዙል ሒጃ

date-ethiopian = { $weekday } { $month } { $day } ቀን { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

date-second = { $calendar }፦ { $date }

time-ethiopian = { $part ->
    [morning] ከጠዋቱ
    [afternoon] ከቀኑ
    [evening] ከምሽቱ
   *[night] ከሌሊቱ
} { $hour }:{ $minute }
time-second = የኢትዮጵያ ሰዓት፦ { $time }

date-reading = { $date } ({ $second })

days-left = { $days ->
    [0] ዛሬ
    [1] ነገ
   *[other] ከ{ $days } ቀናት በኋላ
}
days-over = { $days ->
    [1] ትናንት
    [one] ከ{ $days } ቀን በፊት
   *[other] ከ{ $days } ቀናት በፊት
}

## How often something comes back.

recurrence-once = አንድ ጊዜ፣ { $date }
recurrence-days = { $count ->
    [1] በየቀኑ
    [one] በየ{ $count } ቀን
   *[other] በየ{ $count } ቀናት
}
recurrence-weeks = { $count ->
    [1] በየሳምንቱ
    [one] በየ{ $count } ሳምንት
   *[other] በየ{ $count } ሳምንታት
}
recurrence-months = { $count ->
    [1] በየወሩ
    [one] በየ{ $count } ወር
   *[other] በየ{ $count } ወራት
}
recurrence-years = { $count ->
    [1] በየዓመቱ
    [one] በየ{ $count } ዓመት
   *[other] በየ{ $count } ዓመታት
}
recurrence-on = { $every }፦ { $days }
list-more = { $first }፣ { $next }

period-hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}
period-days = { $count ->
    [one] { $count } ቀን
   *[other] { $count } ቀናት
}
period-business-days = { $count ->
    [one] { $count } የሥራ ቀን
   *[other] { $count } የሥራ ቀናት
}
period-weeks = { $count ->
    [one] { $count } ሳምንት
   *[other] { $count } ሳምንታት
}
period-months = { $count ->
    [one] { $count } ወር
   *[other] { $count } ወራት
}
period-years = { $count ->
    [one] { $count } ዓመት
   *[other] { $count } ዓመታት
}

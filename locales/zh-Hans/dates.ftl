weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日

weekday-short-1 = 周一
weekday-short-2 = 周二
weekday-short-3 = 周三
weekday-short-4 = 周四
weekday-short-5 = 周五
weekday-short-6 = 周六
weekday-short-7 = 周日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# A whole day: "2026年11月5日 星期四".
date = { $year }年{ $month }{ $day }日 { $weekday }

# A month: "2026年11月".
date-month = { $year }年{ $month }
# By 24 hours: "上午 12:05" is noon to one reader and midnight to another.
time = { $hour24 }:{ $minute }
date-time = { $date }，{ $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = 埃塞俄比亚历
calendar-persian = 波斯历
calendar-hijri = 伊斯兰历（乌姆库拉历）
calendar-western = 只用公历

month-ethiopian-1 = 梅斯克雷姆月
month-ethiopian-2 = 提克姆特月
month-ethiopian-3 = 希达尔月
month-ethiopian-4 = 塔赫萨斯月
month-ethiopian-5 = 特尔月
month-ethiopian-6 = 耶卡提特月
month-ethiopian-7 = 梅加比特月
month-ethiopian-8 = 米亚兹亚月
month-ethiopian-9 = 金博特月
month-ethiopian-10 = 塞内月
month-ethiopian-11 = 哈姆勒月
month-ethiopian-12 = 内哈塞月
month-ethiopian-13 = 帕古门月

month-persian-1 = 法尔瓦丁月
month-persian-2 = 奥尔迪贝赫什特月
month-persian-3 = 霍尔达德月
month-persian-4 = 提尔月
month-persian-5 = 莫尔达德月
month-persian-6 = 沙赫里瓦尔月
month-persian-7 = 梅赫尔月
month-persian-8 = 阿班月
month-persian-9 = 阿扎尔月
month-persian-10 = 戴伊月
month-persian-11 = 巴赫曼月
month-persian-12 = 埃斯凡德月

month-hijri-1 = 穆哈兰姆月
month-hijri-2 = 色法尔月
month-hijri-3 = 赖比尔·敖外鲁月
month-hijri-4 = 赖比尔·阿色尼月
month-hijri-5 = 主马达·敖外鲁月
month-hijri-6 = 主马达·阿色尼月
month-hijri-7 = 赖哲卜月
month-hijri-8 = 舍尔邦月
month-hijri-9 = 赖买丹月
month-hijri-10 = 闪瓦鲁月
month-hijri-11 = 都尔喀尔德月
month-hijri-12 = 都尔黑哲月

date-ethiopian = { $year }年 { $month } { $day }日 { $weekday }
date-persian = { $year }年 { $month } { $day }日 { $weekday }
date-hijri = { $year }年 { $month } { $day }日 { $weekday }

date-second = { $calendar }：{ $date }

time-ethiopian = { $part ->
    [morning] 早上
    [afternoon] 下午
    [evening] 晚上
   *[night] 夜里
} { $hour }:{ $minute }
time-second = 埃塞俄比亚钟点：{ $time }

date-reading = { $date }（{ $second }）

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
}
days-over = { $days ->
    [1] 昨天
   *[other] { $days }天前
}

## How often something comes back.

recurrence-once = 一次，日期是 { $date }
recurrence-days = { $count ->
    [1] 每天
   *[other] 每{ $count }天
}
recurrence-weeks = { $count ->
    [1] 每周
   *[other] 每{ $count }周
}
recurrence-months = { $count ->
    [1] 每月
   *[other] 每{ $count }个月
}
recurrence-years = { $count ->
    [1] 每年
   *[other] 每{ $count }年
}
recurrence-on = { $every }：{ $days }
list-more = { $first }、{ $next }

## Lengths of time, as laws count them.

period-hours = { $count }小时
period-days = { $count }天
period-business-days = { $count }个工作日
period-weeks = { $count }周
period-months = { $count }个月
period-years = { $count }年

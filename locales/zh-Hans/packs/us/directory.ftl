us-service-court-line = 法庭的电话热线
    .about = 机器会念出您下次开庭的日子、时间和地点，以及法官的决定。您需要 9 位数字的A号码（A-number）。如果您的是 8 位，请在前面加 0。热线可能晚，也可能错：如果您的文件写的日子更早，请在那一天去。
    .hours = 白天和夜里都开。

us-service-lawyer-list = 您法庭附近的免费律师
    .about = 政府列出的、在各个法庭免费帮忙的团体和律师的名单。有的可能没有名额：请多打几个电话。
    .whom = 在移民法庭有案件的人。

us-service-appeal-office = 上诉的办公室（上诉委员会）
    .about = 移民上诉委员会（Board of Immigration Appeals）书记处的地址。上诉必须及时送到：寄出的那一天不算数。寄任何东西之前，请问律师。

us-service-check-in-page = 向 ICE 报到：网页
    .about = 您可以在这里预约第一次向 ICE 报到。只用这个网页，不要为此付钱给任何人。
    .whom = 文件上写着必须向 ICE 报到的人。

us-service-locator = 找被 ICE 关押的人
    .about = 用A号码和出生国家查找，或用姓名和出生国家查找。如果网页找不到这个人，请打那个号码。
    .whom = 可能被关押的人的家人、朋友和律师。

us-service-uscis-line = USCIS 的电话热线
    .about = 询问 USCIS 的表格、证件或预约。USCIS 不是法庭：开庭的事，请打法庭的热线。

us-service-fee-page = 向 USCIS 付庇护年费
    .about = USCIS 付年费的网页。请留好收据。如果您的案件在法庭，请也看法庭的网页。

us-service-court-fees = 付法庭的费用
    .about = 移民法庭付费用的网页。请打印收据，和您寄给法庭的文件放在一起。

## Words for the judge and the officer

phrases-judge = 对法官这样说
phrases-officer = 对官员这样说
phrases-show = 放大显示
phrases-sound = 怎么念
phrases-check = 这是信息，不是法律意见。请问律师什么适合您的案件。
sheets-phrases = 对法官和官员说的话
sheets-phrases-show = 念出来，或指着它给人看这一页。
sheets-phrases-address = 我的地址

## Reading aloud

said-read = 念给我听
said-stop = 停止朗读

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $part ->
    [night] 夜里
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
   *[evening] 晚上
}{ $hour }点
spoken-time = { $part ->
    [night] 夜里
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
   *[evening] 晚上
}{ $hour }点{ $minute }分
spoken-time-ethiopian-full = { $part ->
    [morning] 早上
    [afternoon] 下午
    [evening] 晚上
   *[night] 夜里
}{ $hour }点
spoken-time-ethiopian = { $part ->
    [morning] 早上
    [afternoon] 下午
    [evening] 晚上
   *[night] 夜里
}{ $hour }点{ $minute }分
spoken-until = 到
spoken-dollars = { $amount }美元
spoken-section = 第
spoken-usc = 美国法典
spoken-cfr = 美国联邦法规
spoken-united-states = 美国
spoken-and = 和
spoken-plus = 加号
spoken-address = 您在这里看到的网址
spoken-mail = 您在这里看到的电子邮件地址
spoken-dot = 点

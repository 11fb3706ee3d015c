duty-photo = 拍照报到
duty-call-window = 电话报到
duty-office-visit = 去机关
duty-home-visit = 上门家访
duty-charging = 给设备充电
duty-court-check = 向法庭核对日期
duty-report = 向机关报到
duty-permit-expiry = 工作许可到期
duty-parole-expiry = 临时入境许可（parole）到期
duty-identity-expiry = 护照或证件到期
duty-annual-fee = 年费
duty-address-supervision = 把新地址告诉监管您的机关
duty-address-lawyer = 把新地址告诉律师
duty-other = 要办的事
duty-own-day = 这一天是 Faro 选的。您的文件给的时间可能更少。请尽快办。
duty-passed = 这个时间已经过了。如果您做了，请标记为已办。如果没有做，请现在就给机关或律师打电话。然后标记您没能做到，以及为什么。
time-passed = { $date } 的时间已经过了。如果您做了，请标记为已办。如果没有做，请现在就给机关或律师打电话。然后标记您没能做到，以及为什么。

## What to prepare

check-charged = 手机已充好电
check-signal = 手机有信号
check-light = 脸上光线好，不戴帽子，不戴眼镜
check-quiet = 安静的地方
check-numbers = 带着写有您号码的那张纸
check-papers = 您的文件和身份证件
check-told = 有您信任的人知道您在哪里，以及您什么时候打电话
check-by-heart = 您记得律师和家人的电话号码，或者写在纸上
check-children = 如果您回来晚了，有人能照顾孩子
check-home = 家里有人听得见敲门和电话
check-charger = 充电器，和可以插电的地方
check-copy = 您寄出内容的副本
check-printed = 这里的日子和证件或文件上的一样
check-after = 您及时申请了新的，或者问过律师接下来怎么办
check-receipt = 收据，或能证明您寄出或付款的照片

## How it stands

state-coming = 快到了
state-open = 现在
state-unanswered = 还没有回答
result-note = 笔记
result-done = 已办
result-late = 办了，但迟了
result-missed = 错过了
result-could-not = 没能办成
result-was-there = 到场了
result-was-not-there = 没有到场
result-undone = 已收回
result-removed = 已删除

## Why it could not be done

reason-app-refused = 应用不接受我的照片或声音。
reason-app-broken = 应用或网站不能用。
reason-turned-away = 他们不让我进去。
reason-no-answer = 没有人接，或没有人来。
reason-no-signal = 没有网络或没有电。
reason-no-transport = 我没有办法到那里。
reason-sick = 我生病了或受伤了。
reason-other = 其他原因。

## A hearing that is over

hearing-over = 这次开庭已经过了。您去了吗？请标记您的回答。如果没有去，今天就给律师打电话。
appointment-over = 这次预约已经过了。您去了吗？请标记您的回答。如果没有去，今天就给机关或律师打电话。
hearing-missed = 您标记了您没有去。今天就给律师打电话。也许还有办法补救，但时间很短。

## The proof log

proof-missing = 缺少第 { $number } 条。不要相信它后面的内容。
proof-moved = 第 { $number } 条的位置不对。不要相信它后面的内容。
proof-changed = 第 { $number } 条写好以后被改过。不要相信它后面的内容。

sheet-title = 证明记录
sheet-exported = 导出时间：{ $at }（{ $zone }）
sheet-count = { $count }条
sheet-code = 核对码：{ $code }
sheet-key = 签名密钥：{ $key }
sheet-withheld-count = 本人隐去了{ $count }条的内容。
sheet-entry = { $number }. { $what }：{ $result }
sheet-removed = { $number }. 本人删掉了这里写的内容。
sheet-withheld = { $number }. 本人隐去了这里的内容。
sheet-day = 日子：{ $text }
sheet-written = 写下的时间：{ $text }
sheet-happened = 发生的时间（按本人所说）：{ $text }
sheet-reason = 原因：{ $text }
sheet-error = 当时的提示是：{ $text }
sheet-spoke-to = 谈过话的人：{ $text }
sheet-reference = 编号：{ $text }
sheet-note = 笔记：{ $text }
sheet-corrects = 更正第 { $text } 条
sheet-removes = 第 { $text } 条的内容已被删除。
sheet-photo = 照片或文件（SHA-256）：{ $text }
sheet-proves = 这能说明：各条记录前后相连。没有人改过、移动过或从中间拿走一条，除非把后面的全部重写。时间来自手机的时钟。
sheet-proves-not = 这不能说明：内容是真的，时钟是对的，末尾没有缺少记录，或者本人没有全部重写。您以前某一天拿到的核对码可以说明这一点：请在这里找它对应的那一条。
sheet-signature = 签名能说明：这个文件是拿着签名密钥的人做的，以后没有人改过。它不能说明是什么时候做的，也不能说明内容是真的。请把这个密钥和您以前拿到的比较。
check-code-line = Faro 证明记录，{ $at }（{ $zone }）：{ $count }条。核对码：{ $code }。签名密钥：{ $key }
check-code-line-unsigned = Faro 证明记录，{ $at }（{ $zone }）：{ $count }条。核对码：{ $code }。
check-code-why = 今天就把这一行交给您的律师：念出来、打印或发过去。它不透露您写的任何内容。以后它能说明，您最晚在今天写下了这些记录，后来没有改过。每次添加新的记录以后，再做一次。
proof-signature-right = 签名是对的。文件和这个密钥签名时一样：{ $key }。任何人都能做一个密钥。请把它和那个人以前给您的比较。
proof-signature-given = 签名是对的。文件和您给的密钥签名时一样。
proof-signature-wrong = 签名不对。{ $why }
proof-signature-absent = 没有签名。任何人都可能写了这个文件。
proof-file-foreign = 这个文件不是 Faro 能读的证明记录。请选 Faro 导出的文件。
proof-file-newer = 这份证明记录是较新版本的 Faro 做的。请安装最新的 Faro，再试一次。

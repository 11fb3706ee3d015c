## What somebody needs

need-danger = 我有危险
need-lawyer = 律师
need-court = 法庭和我的开庭
need-appeal = 上诉
need-papers = 表格、证件和许可
need-fees = 费用
need-check-in = 报到
need-held = 有人被关押
need-family = 找我的家人
need-children = 孩子
need-violence = 有人伤害我
need-shelter = 睡觉的地方
need-food = 食物和衣服
need-health = 医生
need-work = 工作
need-school = 学校和语言

## A service

service-whom = 帮助谁
service-languages = 语言
service-hours = 时间
service-place = 地点
service-everywhere = 全国
service-address = 地址
service-call = 打电话 { $phone }
service-read = 这是 { $date } 在官方网页上读到的。
service-read-old = 这是 { $date } 在官方网页的旧副本上读到的。可能已经变了。
service-read-elsewhere = 这是 { $date } 读到的，但不是在官方网页上。依靠它之前，请先核对。
service-read-partly = 在 { $date } 只读到其中一部分。依靠它之前，请先核对。
service-vetted = { $who } 在 { $date } 试过这项服务。
service-not-vetted = 还没有人替 Faro 试过这项服务。
service-old = 很久没有人核对过这项了。号码现在可能是别人的。在知道对方是谁之前，绝不要付钱或说您的经历。
directory-caution = Faro 只说读到的内容。付钱或说您的经历之前，请弄清对方是谁。
directory-none = 这里没有这样的服务。请去掉地点或语言，或看全部服务。
directory-empty = 这里还没有服务。法律援助机构可以给您一个有服务的指南包。
error-unknown-service = 没有叫这个名字的服务。请看清单。
error-unknown-need = Faro 不认识这种需要。请看清单。

## Search

found-article = 指南
found-rule = 期限和规定
found-service = 服务
found-note = 您的笔记
search-nothing = 没有内容包含这些词。请试一个词、一个短一点的词，或同一件事的另一个说法。
search-some = 没有内容包含所有这些词。下面的包含其中一些。
search-no-words = 请写一个或几个词。

## What an author is told

lint-service-id = 请给每项服务一个自己的代号：小写字母、数字和连字符。
lint-service-needs = 请说它帮助什么：needs = ["lawyer"]。
lint-service-reach = 谁也联系不到这项服务。请给它电话、网页或地址。
lint-service-phone = 这不是能打的电话号码。只写数字、空格、+、- 和 ( )。
lint-service-web = 网页必须以 https:// 开头，名称要普通。
lint-service-fact = 它引用了一个不在 facts.toml 里的事实。
lint-service-source = 您在哪里读到的？它需要一个以 https:// 开头的来源；号码绝不能凭记忆写：不能用 M，也不能用 B。
lint-service-words = 这里缺少 { $name }。请写服务叫什么，做什么（.about）。
lint-service-figure = 不要在这里写 { $text }。要打的号码写在 directory.toml 里，费用写在 facts.toml 里。

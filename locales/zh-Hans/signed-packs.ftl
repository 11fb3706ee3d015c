## Who it is from, and how old it is

pack-from = 来自 { $name }。您信任他们。
pack-not-known = 您不知道这是谁做的。不要依靠它。还没有人替您核对过。
note-from-pack = 这个日期来自 { $name }，不是来自 Faro。
note-from-beside = 这个日期来自 { $name }。Faro 对这件事有自己的日期。请按更早的那个办。
pack-withdrawn = 发布者收回了它。{ $reason }
withdrawn-wrong = 它说了不对的内容。
withdrawn-outdated = 法律变了。
withdrawn-unsafe = 照它做的人可能会受害，所以 Faro 不显示它。
withdrawn-replaced = 有更好的。请要那一个。
pack-keys-removed = 发布者不再使用给它签名的密钥。不要依靠它。请要新的。
pack-expired = 它在 { $date } 到期了。不要依靠它。请要新的。
pack-review = 它应该最迟在 { $date } 重新核对。它可能旧了。
pack-newer = 有较新的：第 { $version } 版。请要那一个。
pack-catalogue-old = Faro 很久没有听到这个发布者的消息了。从 { $date } 起它可能旧了。请要新的。
pack-no-catalogue = Faro 不能判断有没有较新的。

## What is said of a pack

pack-publisher = 它说自己来自：{ $name }（{ $contact }）
pack-check = 核对  { $digits }
pack-compare = 请当面和做它的人比较这些数字。如果一样，请说您怎么称呼他们。
pack-version = 第 { $version } 版
pack-signer = 用密钥 { $key } 签名
pack-one-person = 对这个发布者，一个人就能签名。
pack-checked = 第 { $version } 版。它在 { $checked } 核对过。最迟在 { $review } 必须重新核对。
pack-catalogue = 这个发布者的最新清单是第 { $version } 号，日期是 { $date }。
pack-rules = 它有{ $count }条带日期的规定。

## Why it is refused

archive-too-large = 这个文件比指南包允许的大。什么都没有保存。
archive-no-file = 这不是指南包：它里面有文件夹、链接或指南包不能有的其他东西。什么都没有保存。
archive-name = 这不是指南包：里面有一个名称可能指向别的地方。什么都没有保存。
archive-twice = 这不是指南包：里面有两个同样的名称。什么都没有保存。
archive-order = 这个指南包里的文件顺序不对。请再要一次。什么都没有保存。
archive-end = 这不是指南包，或只是它的一部分。请再要一次这个文件。
archive-form = 这不是指南包，或是用别的方式写的。请再要一次这个文件。
pack-no-publisher = 这个指南包没有说是谁做的。不要用它。
pack-too-many = 这个指南包的密钥或签名太多。什么都没有保存。
pack-publisher-gap = 这个指南包没有说全是谁做的：缺少第 { $version } 部分。请再要一次这个文件。
pack-publisher-broken = 关于谁做了这个指南包，第 { $version } 部分不能使用。{ $detail }
pack-publisher-unsigned = 关于谁做了这个指南包，给第 { $version } 部分签名的人太少。不要相信它。
pack-other-publisher = 这来自别人。不要相信它。请向您认识的人要他们的指南包。
pack-signature = 有一个签名不对。{ $reason }
pack-old-signature = 有一个签名是旧的种类。请用 minisign 0.10 或更新的版本，或用 Faro，重新签名。
pack-strange-key = 密钥 { $key } 不是发布者的。不要相信它签的内容。
pack-not-signed = 签名的人太少：需要 { $wanted } 个，只有 { $held } 个。不要相信它。请要签好名的指南包。
pack-unknown-name = { $file } 不属于指南包。请把它拿出去。
pack-sums = 签名内容的清单不见了或坏了。请再要一次这个文件。
pack-file-added = { $file } 是在指南包签名以后放进来的。不要相信它。
pack-file-renamed = 指南包签名时，{ $file } 叫别的名字。不要相信它。
pack-file-gone = { $file } 在指南包签名以后被拿走了。不要相信它。
pack-file-changed = { $file } 在指南包签名以后被改过。不要相信它。
pack-comment = 有一个签名说它是给别的文件的。不要相信它。
pack-catalogue-broken = 最新指南包的清单不能使用。{ $detail }
pack-catalogue-unsigned = 给最新指南包的清单签名的人太少。不要相信它。
pack-catalogue-future = 这个指南包的日期是 { $date }，那一天还没有到。请核对这台设备的日期。然后再试一次。
pack-older = 您有过这个指南包的第 { $had } 版。这个更旧：第 { $version } 版。请留着较新的。
pack-two-things = 这个发布者说法不一：有两个号码相同的指南包。不要用它们。请问发布者。
pack-name-taken = 您有一个来自别人的、叫 { $pack } 的指南包。如果您更信任这一个，请先删掉那一个。
pack-unsafe = 发布者收回了这个指南包：照它做的人可能会受害。Faro 没有保存它。

## What a pack may not say

pack-contents = 这个指南包里有一个文件不能使用：{ $detail }。
pack-bad-id = { $id } 不能用作名称。请用 2 到 32 个小写字母、数字和连字符，以字母开头。
pack-built-in = Faro 有一个叫 { $id } 的包。请给您的起别的名字。
pack-version-zero = 版本必须是 1 或更大。
pack-days = pack.toml 里的日子顺序不对。先是 checked_on，然后是 review_by，然后是 expires_on：最多在第一个之后 18 个月。
pack-field = 请看 pack.toml 里的 { $field }：它缺少，或不适合您的指南包。
pack-languages = 请看语言 { $language }。pack.toml 里的每种语言都需要 words/{ $language }/pack.ftl。其中必须有英语（en）。
pack-not-text = { $file } 不是纯文本，或里面有谁也看不见的符号。
pack-deep = { $file } 里清单套清单，层数太多。
pack-foreign-words = { $file } 用到 { $message }，它不是您的指南包里的。请让每个名称以您的指南包的名称开头。

## What an author is told

lint-future = { $date } 这一天还没有到。请写您核对它的日子。
lint-old = 它应该最迟在 { $date } 重新核对。请核对。然后写新的日子。
lint-fact-old = 从 { $date } 起没有人核对过它。请再读它的来源。然后写新的日子。
lint-sources = 一篇文章需要两个或更多来源。其中一个必须是官方网页。
lint-no-text = 这篇文章没有 { $language } 的文字。请写，或从 pack.toml 里去掉这种语言。
lint-no-title = 第一行必须是标题：# 和文字。
lint-anchor = 每个标题后面都需要自己的名称，例如 {"{#bring}"}。
lint-no-section = 这里缺少 {"{#"}{ $section }{"}"} 这一节。
lint-unknown-fact = { $name } 不在 facts.toml 里，也没有规定叫这个名字。
lint-figure = 不要在这里写 { $text }：它可能会变。请写进 facts.toml，在这里写它的名称。
lint-promise = 不要保证结果：{ $text }。请说人可以做什么。
lint-unfilled = 这里还没有人写。请写上您自己的话。
lint-hard = 这部分很难读：{ $heading }。请用短词和短句。
lint-short = 这篇文章有{ $words }个词。请多写一些：120 个或更多。

## Packs in the vault

shelf-no-pack = 您没有叫 { $pack } 的指南包。请看清单。
shelf-no-publisher = Faro 不认识这个发布者。它的名称有 64 个符号：请全部复制。

## Answers

cli-pack-new = 指南包在 { $folder } 里开始了。打开每个文件：它会告诉您写什么。然后运行：faro pack lint
cli-pack-good = { $folder }：没有要改的。
cli-pack-built = 指南包在 { $file } 里。还没有人签名。由两个人签名：faro pack sign
cli-pack-signed = 已用密钥 { $key } 签名。指南包完整了。
cli-pack-signed-more = 已用密钥 { $key } 签名。还有{ $count }个人必须签名。
cli-pack-holds = 签名成立：{ $pack }，第 { $version } 版。里面没有任何改动。
cli-pack-id = 发布者  { $id }
cli-pack-rules = 规定
cli-pack-articles = 文章
cli-publisher-key = 密钥做好了：{ $key }。请保管好私密文件。把 { $file } 交给写发布者文件的人。
cli-publisher-written = { $file } 写好了。请看一遍。然后签名：faro publisher sign
cli-publisher-signed-more = 已用密钥 { $key } 签名。还有密钥必须签名。
cli-publisher-signed = 已用密钥 { $key } 签名。发布者完整了。核对  { $digits }  发布者  { $id }
cli-catalogue-written = { $file } 写好了。它有效到 { $date }。由两个人签名：faro catalogue sign
cli-catalogue-signed = 已用密钥 { $key } 签名。
cli-pack-kept = 指南包 { $pack } 第 { $version } 版在您的保险箱里。
cli-pack-compare = 请当面和做它的人比较这些数字。如果一样，请运行：faro publisher pin { $id }
cli-pack-none = 您没有指南包。
cli-pack-removed = 指南包 { $pack } 已删掉。
cli-pack-exported = 指南包在 { $file } 里。您可以传给别人。
cli-publisher-ask = 您怎么称呼他们？
cli-publisher-pinned = 您现在信任 { $name }。
cli-publisher-unpinned = 您不再信任这个发布者。它的指南包会留下，但没有日期。
cli-publisher-none = 您还没有遇到发布者。
cli-publisher-unknown = 不认识

## Refusals

error-pack-file = Faro 读不了 { $file }。请核对名称。
error-pack-text = { $file } 不是文本。请选另一个文件。
error-folder-there = 已经有叫 { $folder } 的东西。请选另一个名称。
error-key-there = 已经有一个叫这个名字的文件。密钥绝不会被覆盖。请选另一个名称。
error-catalogue-entry = 请这样写指南包和它的版本：notes=2。要收回一个，请写 notes=1:wrong。原因有 wrong、outdated、unsafe 和 replaced。

## Help

help-pack = 有人签名的指南
    .example = faro pack inspect notes.faropack
help-pack-new = 开始一个指南包：一个文件夹，里面每个文件都说明自己
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = 像仔细的编辑那样核对指南包
    .example = faro pack lint notes
help-pack-build = 把指南包做成一个文件
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = 给指南包签名，一个人接一个人
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = 核对有没有改动，以及谁签的名
    .example = faro pack verify notes.faropack
help-pack-inspect = 说明谁给指南包签名、它有多旧、里面有什么
    .example = faro pack inspect notes.faropack
help-pack-install = 把指南包保存在保险箱里
    .example = faro pack install notes.faropack
help-pack-list = 列出您的指南包，以及每个能依靠到什么程度
    .example = faro pack list
help-pack-show = 显示一个指南包，或它的一篇文章
    .example = faro pack show legal-aid first-article
help-pack-remove = 删掉一个指南包
    .example = faro pack remove legal-aid
help-pack-export = 把指南包写进一个文件，传给别人
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = 谁发布指南包
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = 做一个签名用的密钥
    .example = faro publisher key ana.key
help-publisher-new = 开始一个发布者：是谁，用哪些密钥签名
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = 开始发布者的下一个版本，用别的密钥
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = 给发布者的最新版本签名
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = 说您认识一个发布者：您当面比较过数字
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = 列出您认识或遇到过的发布者
    .example = faro publisher list
help-publisher-unpin = 收回您对一个发布者的信任
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = 最新指南包的清单，以及收回的指南包
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = 写今天的清单
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = 给清单签名
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = 只显示这个指南包文件的文章，还没有人替您核对过
help-arg-new-pack-folder = 指南包的新文件夹
help-arg-pack-id = 指南包的短名称，例如 legal-aid；它永远不变
help-arg-pack-country = 它说的是哪个国家的法律，例如 us
help-arg-pack-language = 它会有的语言，例如 es；可以写几次
help-arg-pack-folder = 指南包的文件夹
help-arg-publisher-folder = 发布者的文件夹
help-arg-catalogue-file = 签了名的最新指南包清单
help-arg-pack-output = 把指南包写进这个文件
help-arg-pack-file = 一个指南包，例如 notes.faropack
help-arg-secret-key = 您的私密密钥，来自 minisign 或 Faro
help-arg-publisher-id = 只接受这个发布者：您知道是他们的 64 个符号
help-arg-new-key-file = 把私密密钥写进这个新文件；另一半以 .pub 结尾
help-arg-without-passphrase = 不用口令锁密钥
help-arg-new-publisher-folder = 发布者的新文件夹
help-arg-publisher-name = 发布者叫什么
help-arg-publisher-contact = 人们怎样询问发布者
help-arg-root-key = 说明发布者是谁的公开密钥；可以写几次
help-arg-release-key = 给指南包签名的公开密钥；可以写几次
help-arg-publisher-place = 发布者的文件夹
help-arg-catalogue-place = 清单，例如 catalogue.toml
help-arg-newest-pack = 指南包的最新版本：legal-aid=2；可以写几次
help-arg-withdrawn-pack = 要收回的指南包，以及为什么：legal-aid=1:wrong；可以写几次
help-arg-kept-pack = 指南包的名称，照清单上写的
help-arg-kept-article = 它的一篇文章
help-arg-known-publisher = 发布者的 64 个符号
